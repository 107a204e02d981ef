"""An eleventh sheet of letters from many hands, set as an examination for every rule."""

TABLE = """
## talk_request | openings ~lacks ~begging
Hey Dez u know anywhere thats hiring fitters? got laid off fri

## first_letter | openings no_connection no_way_out ~no_question ~no_information ~no_purpose ~more_me ~vague ~template
Dear Dr. Ostrander, I am a recently qualified radiographer and write to ask whether your department expects to fill any posts this autumn. I enclose my curriculum vitae and look forward to your favourable reply.

## thank_you | openings ~lacks
Dear Aunt Philippa, thank you for Sunday's lunch, the lamb was heavenly. By the way, does Uncle Roy's company have anything going for a junior accountant?

## reconnection | openings cold_ask ~lacks ~more_me | days=3650 band=dormant
Hi Gerald, you may not remember me, we were on the Harlow bypass together about ten years ago. I've been made redundant and I see you're at Brightwater now. Are there any roles going there?

## talk_request | vague no_information ~no_purpose ~no_way_out
Hi Tamsin, would you be up for a coffee next week so I can pick your brains about the industry?

## talk_request | vague ~openings ~lacks
Good afternoon Mr. Achterberg, please find my résumé attached. Kindly circulate it among your colleagues and keep me in mind should something suitable come along.

## talk_request | vague ~openings ~begging ~lacks ~several_asks
Morning Priscilla, I'm at a bit of a crossroads and could use some help with my career. Any thoughts, any areas you reckon I could look into?

## talk_request | no_purpose ~no_way_out ~no_information
Hi Lorcan, have you got 20 mins for a call on Thursday?

## talk_request | no_purpose ~no_way_out ~no_information ~no_question
hey! can we hop on a quick zoom this week? lemme know what works

## first_letter | no_purpose no_way_out ~no_information
Hi Yusra, your colleague Tom Fairlie gave me your number. Could I have half an hour of your time on Monday? If Monday's no good, any other day will do.

## talk_request | no_purpose no_question no_way_out ~no_information
Gwen, I need to see you in person this week. Ring me back and we'll fix a time.

## talk_request | no_information ~vague
Hi Perry, we were both on the parish accounts last year. I'm thinking of moving into insurance and want to find out more about it. Could we talk for half an hour this month? No worries at all if you're too busy.

## first_letter | no_information ~vague
Dear Mr. Halloran, Sister Bernadette at St. Anne's suggested that I write to you. I am considering hospital chaplaincy and would value a conversation about the field in general. Would you have twenty minutes? If not, I quite understand.

## first_letter | no_information no_way_out no_question ~vague ~no_purpose
Dear Mr. Petridis, we spoke briefly at the boat show in Split. I want to meet with you to gain some insight into yacht brokerage and learn from your experience. I am free all next week.

## reconnection | more_me
Hi Jens! I finally finished my MBA, I bought a flat, I got promoted to regional lead and I'm running my second marathon in May. I also started a podcast about my travels. I've never been busier and I love it. I'll send you my new website.

## congratulation | more_me
Congrats on the award, Noor. I remember when I won mine; I was over the moon, and my boss gave me a bonus. I still have it on my desk. I'm hoping I'll get another one this year, as I've entered my best work.

## condolence | more_me
Dear Ellen, I heard about your husband. I know how it feels, because I lost my own father in March and I couldn't sleep for weeks. I still can't go into my garage, where I kept his tools. I have had to see a doctor for my nerves, and I am only now back at my job.

## thank_you | more_me empty_thanks
Thanks for everything, Karl. I'm doing great. I've got three interviews lined up, I redid my CV, I bought a suit, and I think I'll have my pick of offers by June. I'm really proud of my progress.

## talk_request | begging ~openings ~vague ~lacks
Dear Mr. Mensah, I am begging you, sir. My wife has left, my landlord has given notice, and you are my last hope. Please speak to your manager for me.

## talk_request | begging ~vague ~lacks
Hi Trish, sorry to bother you, I know I'm a nobody and you've far better things to do. I've sent 200 applications and nobody wants me. Would you, please please please, look at my CV?

## talk_request | begging cold_ask ~openings ~vague ~lacks | days=2000 band=dormant
Hello Vince. After all the lifts I gave you back when you were skint, you owe me. I'll take literally anything at your yard, I'm that desperate.

## introduction_request | begging no_way_out ~no_information ~no_purpose ~no_connection
Hi Delphine, could you introduce me to your editor? My savings are gone, I cry every morning, and if this falls through I don't know how I'll feed the kids.

## reconnection | begging cold_ask ~vague ~openings ~lacks ~more_me | days=1500 band=dormant
Hi Marta, it's Paulo from the old print shop. I'm at rock bottom: no work since spring, bills piling up. I'm desperate. Could you put in a word for me with your boss?

## talk_request | several_asks ~lacks ~vague
Hi Ingrid, could we talk on Friday about your switch to wind energy? Also, would you go over my résumé, and could you introduce me to your head of operations?

## first_letter | several_asks ~no_way_out ~no_information ~no_purpose
Dear Mr. Szabo, I heard your talk on beekeeping at the county fair. May I visit your hives in May? I'd also be grateful if you would write me a reference for the agricultural college.

## thank_you | several_asks too_soon ~lacks | ask=2
Hi Annika, thank you for explaining how the grant panel scores the budgets. Two more things: could you proofread my application, and would you put me in touch with the panel's chair?

## talk_request | several_asks too_soon ~lacks | ask=4
Hi Wendell, thanks again for looking at my cover letter. Could you now check my portfolio as well, and ask your sister whether she'd meet me?

## first_letter | too_long ~more_me ~several_asks ~no_way_out ~no_information
Dear Mr. Brannigan, I was at the back of the hall when you spoke in Galway on the restoration of dry stone walls, and what you said about drainage has stayed with me. I should explain that I grew up on a farm where such walls were everywhere, and that after twenty-two years at sea I came back to find most of them fallen. My brother and I have since put up some forty metres, not all of it standing. We have read what books there are. How deep do you set the footing on wet ground? Would you be able to talk for ten minutes one evening? If not, no matter.

## first_letter | too_long ~more_me ~no_way_out ~several_asks
Dear Dr. Rahimi, your book on sleep in shift workers has been passed round our whole ward. I have been a night nurse for eleven years, the last four on a surgical ward in Bruges. Last winter our hospital went from two shifts to three, and the rota has been argued over at every meeting since by union, management and nurses alike. I was asked to write something down. In chapter six you describe a rota of two early, two late and two night shifts. Did the staff in your study keep it after the trial ended? Could you spare ten minutes for a call? I will gladly take no for an answer.

## invitation | too_long more_me ~template ~no_reason ~vague ~several_asks ~openings
Hi Candice, I'm growing my network and I'd like to add you. Let me tell you a bit about myself. I started out in retail, where I learned my people skills, then I moved into recruitment, where I found my passion. I've since founded my own consultancy, I've coached over three hundred executives, and I've spoken at events in nine countries. I'm also a certified trainer and I hold two diplomas in neuroscience. In my spare time I sail, I paint, and I mentor young founders. I believe in authenticity and I always give one hundred percent. My calendar link is below, along with my newsletter, my podcast and my latest white paper.

## invitation | too_long ~more_me ~vague ~several_asks
Dear Mr. Tanaka, I saw that you also trained at the ceramics school in Limoges, and I thought it would be nice to be connected. When I was there the old kiln was still in use, and there was a porter who let us in at night; perhaps you knew him too. Afterwards most of my year went to the big factories, though two of us set up on our own in a barn near the river, and we are there still, making tableware for restaurants. The market has changed a good deal since then. It would be good to hear how things look from your side of the world.

## first_letter | too_long no_connection to_whom more_me ~template ~vague ~openings ~no_way_out ~no_question ~no_information ~no_purpose
Dear Sir or Madam, I am writing to introduce myself. I have been a forklift driver for seven years and I hold all my licences. Before that I was a kitchen porter, and before that I worked for my uncle on his market stall, where I learned to handle money. I have never had an accident. I am punctual, I am fit, and I get on with everybody. My last employer was very pleased with me and I can provide my references. I left because the depot closed. I can drive counterbalance and reach trucks, I can do stock on the computer. I would be grateful if I could come in and talk to somebody about my future.

## first_letter | template vague no_connection ~no_information ~no_purpose ~no_way_out ~no_question ~flattery
Dear [First Name], I came across your profile and was really impressed by your background. I'd love to connect and learn about your journey at [Company].

## thank_you | template ~empty_thanks
Dear {{interviewer}}, thank you for taking the time to meet with me on {{date}}. I enjoyed learning about the {{position}} role and look forward to hearing from you.

## invitation | template no_reason
Hi, I'd like to add you to my professional network.

## first_letter | template no_connection no_information ~no_purpose ~vague ~no_way_out ~flattery
Hello Ms. Berglund, I hope this message finds you well. I came across your impressive profile and believe there are great synergies between us. Would you be open to a quick chat to explore how we could add value to each other?

## outcome_notice | template
Hi XXX, just to let you know that I accepted the post at INSERT COMPANY. Your help with INSERT TOPIC made the difference.

## announcement | mass_address vague ~openings ~forward ~lacks
Dear friends and colleagues, after 14 years at the bank I'm exploring new challenges. Please keep me in mind and feel free to pass my CV around your networks.

## invitation | mass_address no_reason ~template
Hello everyone! Add me on here please :)

## outcome_notice | mass_address empty_thanks
Dear all, good news, I got the job at the aquarium! Thanks to everybody for everything!

## first_letter | to_whom openings no_connection ~no_way_out ~no_information ~no_purpose ~no_question ~template ~vague
To whom it may concern: I wish to enquire about vacancies for cabin crew at your airline. My CV is attached.

## first_letter | to_whom no_connection vague no_information no_way_out no_question ~no_purpose ~template
Dear Sirs, I am a student of hydrology in Pune. I want to talk with somebody about your company and get guidance for my future.

## first_letter | to_whom ~lacks ~template ~openings
Dear Hiring Manager, I read in the Courier that your bakery is to open a second shop in Deal. I should like to talk to you about how you will staff the ovens.

## thank_you | to_whom ~empty_thanks
To the person concerned, thank you for the tour of the sorting plant on the 4th.

## reconnection | forward ~mass_address
FW: FW: FW: 10 signs you were born in the seventies!!! LOL number 6

## reconnection | forward mass_address
Hi guys, send this candle on to ten people you love before midnight and something wonderful will happen. Don't break the chain!

## reconnection | forward
https://clips.example/cat-on-a-hoover haha

## reconnection | forward
Fwd: This one made me laugh. A priest, a plumber and a parrot walk into a bar. Enjoy and pass it on!

## announcement | forward mass_address
Hey everybody, please share this with everyone in your address book: the phone companies are about to start charging for every text. Forward it to all your contacts today!

## first_letter | flattery no_connection no_purpose ~no_information ~vague ~no_way_out ~template
Dear Mr. Delacourt, you are a true visionary and a living legend, and I worship everything you do. It would be the honour of my life to talk with you. Might you grant me an audience?

## invitation | flattery ~no_reason ~template
Hi Simone, you're such an inspiration! An absolute rockstar! Would love to connect with a guru like you.

## talk_request | flattery vague ~lacks
Hi Rajiv, nobody on this planet is as brilliant as you. You're simply the best, a genius in all you touch. Could I soak up some of your wisdom over lunch?

## thank_you | flattery empty_thanks
Dear Coach, you are amazing, incredible, the greatest mentor who ever lived. Thank you for being you and for all that you do!

## congratulation | flattery
Congratulations, oh great one! You're a superstar, a genius, an unstoppable force of nature, and we mere mortals bow before you.

## introduction_request | no_question no_way_out ~no_information ~no_purpose ~no_connection
Hi Colm, please introduce me to your cousin at the port authority. I want to ask her how pilots get their first licence. I'll expect an email with both of us in copy by Friday.

## talk_request | no_question no_way_out too_soon | ask=6
Hi Bea, I need another half hour from you on the fabric suppliers. I want to know which mill does small runs of tweed, so that I can price my spring coats. I'll call you at nine tomorrow.

## introduction_request | too_soon ~lacks | ask=2
Me again, Lucille! Now that you've put me on to Greta, could you do the same with Hanne at the opera?

## talk_request | too_soon ~lacks | ask=5
Hello Mr. Iqbal, many thanks for sending the lease last week. May I ask another favour: could you look over my business plan before Monday?

## talk_request | cold_ask ~lacks | days=2200 band=dormant
Hi Stella, it's been six years since we shared that awful office in Croydon. Could you write me a reference for a job at the museum?

## reconnection | cold_ask several_asks ~lacks | days=1900 band=dormant
Long time no see, Bridie! Quick one: can you get me a meeting with your director, and have a read of my proposal while you're at it?

## invitation | no_reason ~template
Hi Mr. Castellano, please accept my invitation. Regards, Dorota

## invitation | no_reason
Let's connect, Hamish!

## invitation | no_reason ~no_question
Dear Ms. Oyelaran, I would be pleased to have you among my contacts here. Kind regards, Wim

## thank_you | empty_thanks
Hi Lotte, thanks for all your help! Really appreciate it.

## thank_you | empty_thanks
Dear Mr. Whitcombe, Thank you so much for everything you have done for me. Yours sincerely, Ada

## first_letter |
Dear Ms. Lindqvist, Your article on timber schools in the June Build North sent me back to a plan I had shelved. I'm a structural engineer in Leeds, eight years in concrete, weighing a move to timber. How did your team get insurers to accept the first building? Your answer would help me decide whether to retrain this winter. Could we speak for fifteen minutes? A plain no is perfectly fine.

## first_letter |
Hello Mr. Okonjo, Reverend Dale, who chairs our food bank, gave me your name. I run its vans, and we must choose between leasing and buying two electric ones. You went electric last year: what did charging cost you per week? Your figure would go to our trustees on the 9th. Could you spare ten minutes by phone, or point me to someone else? If neither, no harm done.

## first_letter |
Dear Dr. Moreau, I use your field key to lichens every week as a warden on Skye. Page 88 has me stuck: does the grey form on basalt count as a separate species? I need to know for our spring survey, which goes to print in March. Would you tell me in a line or two? Should it be too much trouble, please leave this unanswered.

## talk_request |
Hi Renske, since our days on the Maasvlakte site I've watched you move from welding into inspection, and I'm thinking of following you. Could I ring you for twenty minutes next week? My one question is which certificate you would take first, ultrasonic or radiographic, because my boss will pay for only one and must hear by the 30th. If you're snowed under, just say so, or tell me who else to ask.

## talk_request |
Dear Professor Abbiati, I sat in your seminar on medieval trade two years ago (the student with the Genoese ledgers). I now catalogue maps for an auction house and must choose between a conservation diploma and a second language. Could we speak for fifteen minutes? I'd like to ask which of the two counted for more with the archivists you trained. It would settle my application, due on 1 March. Please feel free to decline.

## talk_request |
Hi Moses, ok if I call u sat? still stuck on that gearbox you know from the workshop, want to ask which seal you used on yours so I order the right one. no stress if you cant

## introduction_request |
Hi Bram, you mentioned at the allotment that you and Saskia Vroom both sit on the water board. Would you be willing to introduce me to her? I want to ask her how the board picks its pilot villages, so that ours can apply before April. If it's awkward, say no and nothing changes between us. Here is a note you could pass on: "Saskia, my neighbour Theo keeps the pumps going in Oudeveen. He would like to ask you how pilot villages are picked, which would take ten minutes at most. May I put you two in touch?"

## introduction_request | ~too_long
Dear Mrs. Fennimore, you taught me bookbinding at the institute until last summer. You once spoke of Mr. Adeyemi, who repairs the cathedral's choir books. Would you feel comfortable forwarding the lines below to him? Should you rather not, I shall understand completely. With warm regards, Judith

"Dear Mr. Adeyemi, Mrs. Fennimore was my teacher. I bind parish registers in Wells and have been handed one with mould in the spine. How do you dry vellum without it cockling? Your answer would decide whether I take the work on. A short reply, or none, would be quite all right."

## forwardable_note |
Amal Deeb ran our school kitchens in Bradford for five years and cut the waste by half. She is now planning a kitchen for a care home and would like to ask you one thing: how you label meals for residents who cannot read. Ten minutes by phone would do, and it would go straight into her plan. If this is a bad time, she will understand.

## reconnection | | days=1600 band=dormant
Dear Ottilie, the swifts came back to the station roof this week, and I thought of you counting them from the ticket office. Are you still keeping your bird diary? Someone told me you had moved to the coast, where there must be plenty to write in it. There is nothing I need, only to say hello and that your old chair is still by the window. Hope you and Benno are both well.

## reconnection | | days=900 band=dormant
Hey Tunde! Just saw a kid at the court with your exact free throw, even the little hop. How's Lagos treating you? Last I heard you were opening the gym with your brother, did it work out? Would love to hear how you're doing whenever you get a minute. No rush. Big hug to your mum, tell her nobody's jollof has come near hers.

## invitation | ~too_long
Dear Ms. Haddad, your question about salt damage at Thursday's masonry webinar was the one nobody could answer. I've met the same white bloom on a mill in Lodz and would gladly swap photographs with you. May I add you to my contacts here?

## invitation | ~too_long
Hi Corey, we were on the same relay team at the Bristol river swim, you had the orange cap. I'd like to stay in touch with people who swim through the winter, so here's an invitation. Fine if you keep this place for work only.

## thank_you |
Dear Mr. Lemaire, Thank you for the hour you gave me on Wednesday, and for being so frank. Your remark that half of a patent clerk's day is spent in German made me look at the matter afresh. I have signed up for the evening class you named, and on Monday I shall write to Ms. Kessler, as you suggested. Might I let you know in June how the class went? With kind regards, Ines

## thank_you |
Hi Shauna, thank you for being straight with me on Monday. It wasn't what I hoped to hear, but your numbers on how few food trucks last past year two saved me from signing the loan. You could have been polite and let me walk into it. The catering course you told me about starts in May. I owe you a very good sandwich.

## report_back |
Hello Mr. Vandamme, In March you told me to ask the foundry for a week on the shop floor before deciding anything. They gave me the week. You were right about the heat, and right that the pattern makers are the people to listen to. Because of that week I have chosen pattern making over moulding and begin in September. Your advice spared me a wrong turn, and I wanted you to know it.

## report_back | | ask=5
Hi Xanthe, you said to try the co-op in Volos first, and so we did. They took the whole olive harvest at the price you guessed, give or take a cent. The tip about the smaller crates saved us a day's packing as well. Just wanted you to know what your phone call did. If there's ever anything we can do for you from this end, say the word.

## congratulation |
Dear Leopold, The Echo had your picture on page three, up on the roof with the whole crew: first prize for the bandstand! You spent two winters on those iron leaves when everyone told you to cast them in plastic. Now the whole town can see why you wouldn't. Congratulations to you and to the apprentices. I'll walk past it on Saturday and take the long way round.

## condolence |
Dear Mrs. Aguilar, I was so sorry to hear that Ramon has died. He taught half this street to ride a bicycle, my two among them, always running alongside with one hand on the saddle until they no longer noticed it was gone. Your kitchen window was the first light on in the morning, and we shall miss waving to him. You are in our thoughts. Please don't feel you have to answer this.

## condolence |
Dear Freya, there are no right words, so these are just to say that I'm thinking of you and the girls. Your sister once drove back to Oban in the snow because she had forgotten to say goodbye to the dog. That is how she will stay with me. Dinner will be on your step on Thursday; you needn't open the door.

## outcome_notice |
Dear Ms. Nakagawa, In January you explained to me how the port grades its crane operators and urged me to do the simulator test before anything else. I passed it in March, and last Friday the terminal at Felixstowe took me on. Your advice is the reason I went in the right order. Thank you for that, and for lending me the manual, which goes back to you by post tomorrow. May I send you a line once a year?

## outcome_notice |
Hi Gil, you asked to be told how it ended. The theatre chose someone else, a lighting designer with twice my years. Your mock interview still did its work: the panel said the answer you made me rehearse, about the blackout in Bergen, was the best they heard. They've put me on the list for the summer tour. Thank you for that evening, and for the soup.

## announcement |
Dear Walburga, You were the first to tell me that I'd end up with a shop of my own, so you should be among the first to know: on 2 May the cheese counter in Kerk Street opens under my name. The mountain cheese you brought me from Vorarlberg will have the top shelf. If you happen to pass, there's a slice waiting for you, and no need to buy anything.

## announcement |
Hi Desmond, a bit of news before you hear it from the others: at the end of the month I'm leaving the brewery to teach chemistry at the girls' school. You'll keep finding me at this address. Your yeast bank goes to Olga, who knows how you like it kept. It was a pleasure to argue with you about hops for seven years.

## talk_request |
Hi Marguerite, you and I met at the framers' guild in May. Your gallery has three openings this autumn and I'm writing about the one on 12 October for our parish paper. Could I ask you, for ten minutes on the phone, how you choose who hangs in the front room? That will be the heart of the article. If the week is too full for it, do say so.

## talk_request |
Hello Kofi, we did the safety course together. I'm hiring two scaffolders for the hospital job myself, and since you took on a whole crew last year: how long a trial do you give a new man? I'd write it into the contracts on Friday. Could you call me before then? If you can't, that's all right.

## talk_request |
Hi Jolanda, your turn to have your brain picked, as you said when you picked mine on the loom! Only one thing: which sett do you use for linen towels? I'm warping up fifty for the hospice sale and would rather not waste the yarn. Could you give me five minutes by phone? Don't worry if it doesn't fit.

## talk_request |
Dear Mr. Sorley, you and my father flew together at Kinloss. My daughter, who is seventeen, is choosing between two flight schools, Perth and Dundee. Would you be prepared to tell her, in one short call, which of them gives more hours in real weather? She has to send the form in on the 20th. Please say no without a second thought if you would rather not.

## thank_you |
Hi Bogdan, thank you for the warning about the vacancy at Fennick's. I had no idea they'd changed foreman three times in a year, and your telling me means I've stayed put. Mrs. B. says there's plum brandy here with your name on it.

## report_back |
Dear Hatice, you sent me to three desperate customers and told me to listen. I listened. All three begged for the same thing, a lid that can be opened with one hand, and now there's a sketch of it on the wall with your initials in the corner. You were right not to let me start with the colours.

## reconnection | | days=2400 band=dormant
Hi Piet, this forwarded link is for you and nobody else: the tram museum has found car 41, the very one you drove in your first year. It's the third picture, and I think that's your thermos on the dashboard. How are your knees? Are you still singing with the choir?

## congratulation |
Dear Ms. Prendergast, your talk was the best I have heard on locks: you took one apart on the table in four minutes and let the boy in the front row put it back together. Congratulations on the medal. It is well earned, and he is still telling people about it.

## congratulation |
Well done on passing the bar, Thandi!! Second time lucky my foot, you worked every single night for it. So proud of you

## announcement |
Hi Everard, you missed the meeting, so here is what I told the others in my "Dear all": from January the choir rehearses on Tuesdays. I know Tuesday is your night with the grandchildren, so your part is in the envelope with Nell, and you can join us at seven thirty.

## first_letter |
Dear Ms. Achebe, I borrowed your pamphlet on reading the small print from Hexham library, and the page on "To whom it may concern" letters made me laugh aloud. For my pupils' workbook: may I quote that page, with your name beneath it? A word by the end of June would be in time. If you'd prefer that I didn't, I won't.

## introduction_request | ~no_question
Hi Solveig, we pack the same boxes at the seed bank on Mondays. I wonder if you'd introduce me to your brother at the nursery. I'd like to ask him whether he grafts quinces in March or April, since mine have failed twice and I'm ordering stock for the school orchard. You can turn this down and I'll still bring the biscuits.

## thank_you | | ask=3
Hi Ambrose, thanks for sending me to Lidia so quickly. She told me which of the two ovens to buy and why the cheaper one trips the fuse. No more questions from me for a good long while!

## talk_request | | ask=240 days=30 band=warm
Hi Nkechi, last winter you helped me with the ferry timetable, and thank you again for that. May I ring you about something new? Our council wants to know how many bicycles a small ferry can carry, and you counted them on yours all summer. Ten minutes would do; the paper is due on the 18th. If it's a nuisance, tell me.

## reconnection | | days=1100 band=dormant
Hello Mr. Birtwhistle, I saw in the gazette that your company is hiring again after those lean years, and I was glad for you and everyone on the floor. You kept the night shift together with tea and bad jokes. How is your daughter getting on in Canada?

## outcome_notice |
Hi Rosalind, it's a no from the vets' college this year. You'd told me the odds, so I'm fine, truly. Your tip to ask for the marks paid off: chemistry let me down by two points, and that can be mended. Thank you for reading my essay twice.

## invitation |
Hello Signe, you wrote the guide to sourdough in cold kitchens that got our bakery in Tromso through January. I'd like to follow what you write next. May I connect?

## thank_you |
Dear Mr. and Mrs. Oduya, Thank you for having me at the dairy for two days. You showed me how you cool the evening milk without the big tank, and you opened your books when I asked what the parlour had cost. That figure is now the first line of my own plan, and the bank asked about nothing else. Your herdsman's advice to begin with twelve cows instead of thirty has kept me from borrowing more than I could carry. When the first cheese is ripe, one wheel of it will come to you. Please give the old dog my regards, and tell your grandson that his drawing of the tractor hangs over my desk.

## first_letter |
Hello Mr. Strand, I hope you are well and dry after Sunday's flood. Your sister Aud, my landlady, says you keep the old harbour charts. On the 1911 sheet, does the note read "foul ground [sand]" or "[sunk]"? I'm marking moorings for our rowing club and must tell the mayor which it is. If you haven't time to look, that is no trouble at all.

## thank_you |
Thanks for everything you taught me about pricing on Thursday, Wilf, above all for the bit about never quoting on the phone. Tried it today. It works.

## forwardable_note |
Hi Constance, my cousin Emeka repairs pianos in Cork and has a question about your 1890 upright: did the felt come from a maker who still sells it? He would use the answer to restore one for a school. A one-line reply is plenty, and no reply is fine.
"""
