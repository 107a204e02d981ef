"""A tenth sheet of letters, from people of many trades and countries, labelled before any reading."""

TABLE = """
## talk_request | openings ~lacks
yo Deshawn u guys taking on anybody at the warehouse rn

## first_letter | openings to_whom ~lacks ~more_me ~template
Dear Sir or Madam, kindly inform me whether your esteemed company is in need of a qualified electrician. I hold a national certificate and six years of site work.

## talk_request | openings cold_ask ~lacks ~vague | days=2600 band=dormant
Hi Marguerite! Been ages, hasn't it. Do you know of anything going at the hotel these days? I'm back on the market.

## talk_request | openings several_asks ~lacks ~vague
Hi Wes, got laid off Friday. Is your plant hiring welders? Also could you look over my resume, and would you be a reference for me?

## talk_request | vague ~lacks
Hi Gunnar, now that I've sold the practice I wonder what I should do next. Any thoughts on areas I could look into?

## first_letter | vague flattery ~lacks ~template
Hello Ms. Okpara! You are such an inspiration to all of us, a true legend! I would love to pick your brain over coffee.

## first_letter | vague no_connection ~no_way_out ~no_information ~no_purpose ~no_question ~template
Dear Mr. Stavrou, I am a final-year student of hotel management and would love to learn about your journey. Could you spare a few minutes? I understand if not.

## talk_request | no_purpose ~no_information ~vague
Hi Lorna, would you be free for a coffee on Thursday? No worries at all if not.

## talk_request | no_purpose no_way_out no_question ~no_information ~vague
Dear Mr. Takemori, I should like to meet you for thirty minutes next week. Please tell me which day you prefer.

## talk_request | no_purpose no_way_out ~no_information ~vague
Ferhat abi, can we jump on Zoom? Tomorrow at 4 is good for me.

## first_letter | no_purpose ~no_information ~vague
Dear Ms. Duarte, I'm a midwife in Coimbra and I was in the second row at your talk on Saturday. Could we have lunch one day? Quite alright if your diary is full.

## talk_request | no_information ~vague
Hi Halima, after nine years in shoe retail I'm thinking of moving to insurance, and I'd like to ask you a few questions about it. Would you have twenty minutes? If not, no problem.

## first_letter | no_information ~vague
Dear Mr. Petrashko, Captain Ruiz, my old skipper, gave me your name. I'm leaving the sea and want to find out more about shipbroking. Would you have a quarter of an hour for a call? Please don't hesitate to say no.

## talk_request | no_information no_way_out ~vague
Hey Jonas its Kim from the climbing hall, can we talk about your work sometime? im thinking of switching to wind turbines

## first_letter | no_information ~vague ~more_me
Dear Dr. Hallworth, I'm a dental nurse and heard you on the radio last week. I am considering going back to college and would like to know more about your field. Could I phone you? I'd understand if you haven't the time.

## talk_request | no_information ~vague
Good afternoon Benedikt, since I retired from the mill I've been wondering about consulting. I'd be glad to hear how it all is, generally. Might we talk some evening? Only if it's convenient.

## first_letter | more_me no_connection ~no_way_out ~no_information ~no_purpose ~no_question ~openings ~vague
Dear Mr. Calloway, I am a results-driven executive. I led a team of ninety, I doubled our sales, and I was named manager of the year. I now want a bigger challenge. I believe my skills and my record speak for themselves.

## reconnection | more_me
Hi Kath, I've been so busy! I got promoted in May, I bought a flat, I'm training for my first marathon and I've finally learned to drive. I'm off to Crete on Sunday. My life is one long rush. Love, Bev

## congratulation | more_me
Congrats on the headship, Moira. I was made head myself in March and I've never worked so hard. I had to redo my whole timetable, I hired two teachers and I painted my own office. I'll tell you about my inspection some day.

## talk_request | begging cold_ask ~lacks ~vague ~openings ~more_me | days=2200 band=dormant
Dear Roland, at sixty-two I'm on the scrapheap. Nobody wants me, my savings are gone and my wife cries at night. You are my last hope. Could you speak to your chairman?

## introduction_request | begging ~lacks
Hi Sinead, after all I did for you when you were starting out, the least you can do is introduce me to your manager. Don't let me down now.

## talk_request | begging ~lacks ~vague
Sir, I know I am just a small nobody and not worthy of your time. My children are going hungry. Have pity on me and talk to me for five minutes.

## introduction_request | begging too_soon ~lacks ~openings ~more_me | ask=5
bro im desperate. 4 months no pay, car's been repo'd, landlord wants me out. can u pls pls put me in touch w ur foreman

## talk_request | several_asks ~lacks ~openings
Hi Agnieszka, could you read through my cover letter? And would you introduce me to the head of your bakery? No hurry with either.

## talk_request | several_asks too_soon ~lacks | ask=5
Dear Dr. Fairley, I would be grateful for another half hour about your residency programme. I also need a letter of recommendation by Friday, and could you forward my application to the dean?

## introduction_request | several_asks cold_ask ~lacks | days=1400 band=dormant
Hey Tomasz can you intro me to your cousin at the tram depot? oh and can you lend me your drill theory books + check my CV for typos. if not no stress

## first_letter | several_asks ~lacks ~more_me ~too_long
Dear Ms. Brandvold, Per from the union told me about your return-to-work scheme. Could we speak for fifteen minutes? I'd also like you to review my résumé and to recommend me to your director. Thank you.

## first_letter | too_long more_me ~lacks ~openings ~vague
Dear Ms. Ashdown, I saw your article in the trade paper. I began my career in 1988 as a junior draughtsman in Hull, and I moved through every department before I became a chief estimator in 1999. I then joined a larger firm, where I ran bids for bridges, tunnels and two airports. I was sent to Dubai for six years, and I managed a staff of forty. I came home in 2012 and I set up my own consultancy, which I closed last spring. I play golf, I sail, and I sit on my parish council. I should like to put my experience to some good use. Would you have time for a conversation? I would understand if not.

## first_letter | too_long ~lacks ~more_me ~several_asks ~vague
Dear Mr. Njoroge, your neighbour Grace, who sings with me, told me that you import cut flowers. I am a customs clerk in Mombasa. Our office handles mainly machine parts, so flowers are new to me, although my late uncle grew carnations near Naivasha and as a boy I spent every holiday with him. He used to say that a flower forgives no delay, and I have remembered it at my desk ever since. Now I am considering an application to the perishables desk at the airport. Could you tell me which papers most often hold up your boxes? I would use it to prepare. If you are too busy, please leave it.

## invitation | too_long more_me ~template
Dear Mr. Ivarsson, I would like to connect with you because we both work in dairy. I have been a cheesemaker for nineteen years. I started on my grandfather's farm, and I then studied food science. I worked in Normandy, I worked in Wisconsin, and I spent two winters in New Zealand, where I learned to wash rinds. I came back to my village in 2015 and I opened my own small dairy. I have since won three medals, I have trained eight apprentices, and I have written a short book about my starters. I am planning a second cellar, and I am thinking of buying my neighbour's goats as well.

## first_letter | too_long no_connection to_whom ~no_way_out ~no_information ~no_purpose ~no_question ~more_me ~mass_address ~vague
Dear Sirs, allow me to introduce myself. I am a mother of four who is preparing to return to paid work after fourteen years. Before that I was a payroll supervisor at a brewery, where I looked after six hundred wages a week. At home I have kept the books of the parish, the football club and my husband's garage, so that I can say I never really stopped. I have done two evening courses, and I have a third one booked for the spring. What I can't tell from courses is which package local firms really use. Could you tell me which one you would learn first? Do say if you would rather not.

## invitation | too_long ~more_me ~template ~no_reason
Hello Rashid! I hope you are having a great week so far. I noticed that we are both members of the logistics group, and it got me thinking about how small the world of freight really is nowadays. There is so much going on, what with fuel prices, the driver shortage, the new tolls, the ports, the weather, and everything turning digital, that nobody can keep up alone. That's why it is more important than ever that professionals from every corner of the trade get together, and lift each other up. Together we can achieve so much more than each of us could on their own. It would be great to be connected with you.

## first_letter | no_connection
Dear Mr. Abelard, I'm a tiler planning to set up on my own in spring. Could you tell me whether you charge by the day or by the metre? It would help me to write my first price list. If you'd rather not say, I quite understand.

## first_letter | no_connection no_way_out ~more_me
Dear Herr Oberhofer, I train ski patrol dogs in Andorra and am writing a leaflet on paw care. Which wax do you use on crusted snow?

## first_letter | template ~lacks ~vague
Dear [First Name], I heard your talk at {{event}}. Could we speak for ten minutes about how you chose your first supplier? If not, that is fine.

## first_letter | template ~lacks ~vague ~flattery ~more_me
I hope this email finds you well. I came across your profile and was very impressed by your background. I am reaching out to explore potential synergies.

## thank_you | template empty_thanks
Dear [Name], thank you for your time and the valuable insights. It was a pleasure to speak with you about COMPANY NAME.

## invitation | template no_reason
Hi {{first_name}}, I would like to add you to my professional network.

## congratulation | template
Hi _____, congratulations on your new role as [job title]! Wishing you every success.

## announcement | mass_address
Dear former colleagues, partners and friends, after thirty-four years at the port authority I retire on the last of the month.

## talk_request | mass_address openings ~lacks ~vague
Hey all, was let go today along w/ half the newsroom. Anyone hiring copy editors?

## talk_request | mass_address vague ~lacks ~openings
Dear family and friends, as many of you know I am looking for a change. Please keep me in mind; any leads or advice would be welcome.

## first_letter | to_whom ~lacks ~template ~openings ~vague
To whom it may concern: I am a carpenter newly arrived from Moldova and wish to speak to someone about roof work.

## first_letter | to_whom ~lacks ~more_me ~openings ~template
Dear Hiring Manager, I was thrilled to see your firm named in the Gazette. I would be a perfect fit for the finance team.

## first_letter | to_whom ~lacks ~template
Dear Madam/Sir, our teacher showed us your factory film. Could you tell me how long the glaze takes to dry? I need it for my project. It is fine if you have no time.

## reconnection | forward
FW: FW: RE: Fwd: 17 things only plumbers understand!!! LOL

## reconnection | forward mass_address ~begging
To all my friends: send this angel to ten people you love and a miracle will happen by midnight. Do not break the chain!

## reconnection | forward ~template
Thought this was funny: https://example.org/cats-in-hard-hats

## announcement | forward mass_address
Hi all, please share this with everyone you know!! New virus deletes your photos, my cousin at the bank confirmed it. Forward to all contacts.

## reconnection | forward
See below.

---------- Forwarded message ---------
Subject: Top ten leadership quotes for your Monday

## first_letter | flattery no_purpose ~no_way_out ~no_information ~no_question ~no_connection ~template ~vague
Dear Chef Amaury, you are a genius, a god of the kitchen, the greatest of all time! I worship everything you do. Can I meet you?

## invitation | flattery no_reason ~template
Wow, Ingeborg, what an amazing, incredible, truly visionary leader you are! Let's connect!

## first_letter | flattery ~lacks ~vague ~template ~more_me
Most respected Sir, a man of your unmatched wisdom and brilliance is a guiding light to our whole nation. I would be honoured beyond words by a moment with you.

## thank_you | flattery empty_thanks
OMG Shanice you are the best, a total rockstar and queen. Thanks for everything!!

## introduction_request | no_way_out ~no_information ~no_purpose ~vague
Dear Vikram, you mentioned that your sister runs a tile kiln in Morbi. I'm writing my thesis on kiln fuel and want to ask her how the price of gas changed her firing times. Will you introduce us?

## talk_request | no_question no_way_out ~no_purpose ~no_information
Edwin, I am weighing up the foreman's course and want to know how many evenings it took you. I will phone you on Tuesday at seven.

## talk_request | no_question ~no_purpose ~no_information ~no_way_out
Hi Yuki, I need ten minutes with you about how you priced your first translation, since I have to send a quote on Monday. Let me know when. If it's a bad week, leave it.

## introduction_request | no_question ~no_way_out ~no_information ~no_purpose ~vague
Dear Bernadette, I should like to be introduced to your brother-in-law, the harbour pilot, in order to learn how he passed the sea test at fifty. Should that be awkward, forget I mentioned it.

## first_letter | no_question ~no_way_out ~no_information ~no_purpose
Dear Mr. Quigg, I found your pamphlet on dry-stone walls in our library. I'm rebuilding a field wall and would like to know how deep you set the first course in clay. A line would be plenty, and if you have no time I shall understand.

## talk_request | cold_ask vague ~lacks ~openings | days=4000 band=dormant
Hello Stefano, we shared an office back in Turin. I need a favour: please pass on my résumé to whoever you think could use me.

## reconnection | cold_ask ~lacks ~several_asks | days=3100 band=dormant
Dear Leopold, I trust that you and Anneliese are well after all this time. Would you be willing to act as a referee for my application to the tribunal?

## talk_request | too_soon ~lacks | ask=4
Hi Mireille, thanks for reading my application on Monday. Could you now also go over my interview answers?

## talk_request | begging too_soon vague ~lacks ~openings | ask=7
hi Jo sorry to bug u again, im literally begging, i dont know how to go on. any ideas for me?? anything at all??

## introduction_request | too_soon ~lacks | ask=3
Hi Parveen, Dr. Shah was so helpful, thank you for linking us. Who else at the hospital could you put me in touch with?

## invitation | no_reason
Add me pls

## invitation | no_reason ~template
Dear Ms. Vandermolen, I should be pleased to count you among my contacts. Yours sincerely, R. Pettigrew

## invitation | no_reason ~template
Hey Luca, would be cool to be connected on here :)

## thank_you | empty_thanks
Ta very much for that, Derek. Much appreciated mate

## thank_you | empty_thanks ~template
Dear Professor, thank you for your kind support and assistance. I am most grateful.

## thank_you | empty_thanks
Thx for the chat!! was great

## announcement |
Hi Rosalind, the openings of both our galleries fall on the same night, so I've moved ours to the 12th. Come and see the linocuts you talked me into.

## talk_request |
Hi Ottoline, it's Greg from the allotments. I'm hiring for the first time, a baker's assistant, and I don't want to get the trial shift wrong. How long did you give yours before you decided? I'd copy it for Saturday's two. If you'd sooner not say, that's fine.

## report_back |
Hello Mr. Adeyinka, the desperate customers you warned me about did come, all at once, on the first frosty day. I had the forty valves in stock, as you said. Sold thirty-six.

## talk_request | ~vague
Hi Rui, Marta from the tram works. I'd joke that I want to pick your brain, but it's just one fact: which grease did you use on the old doors in winter? It's for the repair sheet I'm writing. If you don't recall, never mind.

## introduction_request |
Dear Philippa, my niece Zoë is choosing between two nursing schools, and you said your daughter went to Leeds. Might your daughter tell her how many weeks she spent on wards in year one? It would settle her choice. If she's too busy with exams, please just say so.

## outcome_notice |
Dear Fergus, I got the job at the ferry company! You told me to ask them who'd held it before me, and that turned the whole interview. I start on the 3rd.

## outcome_notice |
hey Tunde, didnt get the position in the end, they went w someone internal. ur tip about bringing the drawings was spot on tho, they kept one. all good here

## thank_you |
Dear Mrs. Halvorsen, thank you for the hour you gave me on Thursday, and for your patience while I wrote so slowly. You explained that a school cook is judged by the bins, not the plates, and you were quite right. I weighed our bins on Friday. Your trick with the smaller ladles took off four kilos, and the children still came back for more. You said that you never see what comes of your advice, so here it is. The ladles are yours whenever you come past.

## thank_you | | ask=3
Hi Beatriz, thanks for sending me the pattern on Sunday. I cut the sleeve your way and it lies flat at last.

## reconnection | | days=2900 band=dormant
Hi Callum, I passed the old signal box today and saw that they've kept your nameplate up. Made me smile. How's the knee, and are you still growing those monster leeks?

## reconnection | | days=1500 band=dormant
Dear Svetlana, you once asked me for a rye starter that survives a summer. I've finally found one, and would gladly send you a jar. No need to write back at length, an address will do.

## congratulation |
Congratulations on your vacancy being filled at last, Hugh! You looked for a thatcher for two years, and now you've got two. Your roof will be the envy of the village.

## congratulation |
Yesss Paloma!!! u passed the bar!! all those nights on the bus with your flash cards 👏

## condolence |
Dear Mr. Ogilvie, I was so sorry to read of Jean's death. She taught half our street to swim, me among them. You'll be in our thoughts on Friday.

## invitation |
Hi Thandeka, you asked at the beekeepers' evening how to get wax off a smoker, and I was the one with the hot vinegar. I'd like to stay in touch in case you try it.

## invitation |
Dear Mr. Szabados, your post on crane inspections in high wind is now pinned up in our site hut. I'd be glad to follow what else you write, so may I connect?

## first_letter |
Dear Ms. Corrigan, your brother Declan, who fixes our lift, said you went back to radiography after ten years at home. I hope to do the same in spring. Which refresher course did the hospital accept from you? I'd book the same one. If you'd rather not answer, I fully understand.

## first_letter |
Hello Mr. Baptiste, I'm a second-year joiner and watched your video on scarf joints three times. How long do you leave the glue before planing? I'm making an oar for my exam and don't want to split it. No worries if you can't get to this.

## first_letter |
Dear Dr. Nakagome, I am the night porter who read your column on shift meals. You write that soup at three keeps one awake. Is that so with lentils, too, or only with broth? I'd like to tell our canteen what to cook. Should you be too busy, please ignore this.

## forwardable_note | ~no_question
Hi Esther, here are the lines you offered to pass on to Mr. Bellweather: Amina is a theatre nurse from Khartoum who is getting her licence recognised. She'd like to ask him which language test his board took from his last two nurses. If he can't help, a no is fine.

## report_back |
Hi Gerlinde, your warning saved me from a bad mistake. I asked the franchise for last year's closures, like you told me to: eleven of thirty. I've withdrawn. Your hour was worth my savings.

## announcement |
Dear Ignatius, you'll want to know before you hear it at the club: I'm handing the surgery over to young Dr. Pell in June. Your records go with her, and she has been told about your penicillin.

## reconnection |
Hi Sunniva, saw this piece on eider down and thought of you at once, because you told me the islanders pay in feathers: https://example.org/eider. They still do! How is your own flock?

## reconnection |
Morning Bartholomew. No ask, no favour, nothing to sell. Just wondered how your first week on the lock gates went?

## talk_request |
Dear Winifred, we audited the dairy together in 2019. I've been asked to hire a bookkeeper, and both of the applicants look good on paper. What one task did you set yours at the interview? I'd give the same to mine next week. If that's confidential, no matter.

## talk_request |
Hi Kwame its Stella from the evening class. Deciding between the gas ticket and heat pumps, got to pay the fee by the 20th. Could I ring you for 10 min about which jobs your customers actually ask for, and how far you drive for them? Dont worry if ur on site, I'll manage

## talk_request | | ask=210
Dear Sir Alistair, it was on your advice last spring that I joined the hospice board. We must now choose between two lenders. Might I have fifteen minutes to hear what made you refuse the second loan at the infirmary? It would inform my vote on the 8th. Should you prefer not to discuss it, I shall entirely understand.

## talk_request |
Hey Mads, Ines here from the flat below. You said you were laid off once too. I got my letter today, and they want a signature by Monday. Did you get anything by asking for a later leaving date? I'd ask for the same. Skip this if it's a sore point.

## introduction_request |
Hi Consuelo, you said that your neighbour retrained as a locksmith at forty-five. I'm about to do the same, and would like to ask him how he found his first ten customers, so that I can plan my first winter. Would you ask him whether he'd mind a short call? If it feels awkward, just say no.

## first_letter |
Dear Ms. Feng, I'm a bus mechanic in Leicester, and your lecture at the transport museum was the first I ever stayed to the end of. You said electric buses eat their tyres. How many miles do you get from a front pair? I'm putting the case to my depot for spares. No reply needed if you're pressed.

## thank_you |
Thanks mum for everything you told Ade about the interview, esp. to ask who does the weekend rota. He asked, and they laughed, and he's in 😂

## thank_you |
Dear Mr. Lacombe, thank you for telling me frankly that there is no position for a second pastry cook. It spared me a month of hoping, and your remark on my lamination sent me back to colder butter.

## report_back |
Hi Zeynep, I did as you said and left "any advice?" out of my letter to the editor. I asked her one thing about footnotes. She answered in an hour.

## condolence |
Hey Marlon. Heard about your nan. She fed me more plantain than my own mother did. Thinking of you and your sisters x

## congratulation |
Dear Apolline, I begged you not to leave the choir for that post in Geneva, and how wrong I was. Deputy director after two years! The altos send you a bottle.

## reconnection | | days=5100 band=dormant
Dear Bogdan, you won't have heard from me since we were both junior pilots on the river. I found your logbook in my attic, the one with the coffee ring on it. Shall I post it to you? I'd be happy just to know it's home.

## reconnection |
Hi everyone's favourite umpire! Ravi here. I heard you're back on the green after your hip, and I owe you a cheese roll from the last match. How does it feel to stand for forty overs again?

## announcement |
Hi Delphine, we've an opening for a Saturday florist from May, and I remembered that your Chloé asks after such things. It's paid, and she can ring me direct. No bother if she's settled.

## invitation |
Hi Osman, thanks for the tip about the tide tables in the kayak group. I paddle the same estuary on Sundays, so I'd like to connect and swap notes on the sandbars.

## outcome_notice |
Dear Mrs. Abernethy, you asked to be told how it ended. After nine months without a job I signed with the county archive this morning. Your map of who reads what there was on my desk throughout.
"""
