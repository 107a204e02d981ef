"""A twelfth sheet of letters from many hands: one fault each, several at once, and none at all."""

TABLE = """
## talk_request | openings ~lacks
Hi Wanjiru, is your clinic taking on any more midwives?

## talk_request | openings ~lacks
Hey Matteo, u guys need a barista at the moment?

## talk_request | openings ~lacks ~begging
Dear Uncle Festus, please is there any vacancy in your ministry for a records clerk?

## talk_request | openings ~lacks
Hi Saoirse, do you know if the council is recruiting gardeners this spring?

## first_letter | openings ~lacks
Dear Mrs. Pettersen, Olav at the fish auction gave me your name. Do you have a position for a net mender?

## talk_request | openings ~lacks ~vague
Hi Dev, if your team has a spot for a tester, give me a shout.

## reconnection | openings ~lacks ~vague
Hello Annika, it has been ages! How is the bakery in Turku? I was wondering whether you have any jobs going.

## talk_request | vague ~lacks
Hi Lorna, would you let me pick your brain about teaching one afternoon?

## talk_request | vague ~lacks ~openings
Hello Kwabena, kindly keep me in mind should anything suitable come up.

## talk_request | vague ~lacks
Hi Rosalind, my résumé is attached. Please send it round to your contacts.

## talk_request | vague ~lacks
Yo Tariq, trying to get into lighting for live shows. Any advice?

## first_letter | vague ~lacks
Dear Captain Ferreira, we met on the pilots' open day in Setúbal. I would love to hear all about your journey.

## talk_request | vague ~lacks
Hi Hyun-woo, I'm at a bit of a crossroads after eleven years in dialysis nursing. Could you help me with my career?

## talk_request | vague ~lacks ~openings
Hi Bettina, got any leads for a stonemason?

## talk_request | no_purpose ~no_information ~vague
Hi Marisol, could we have a coffee next Thursday? If the week is too full, just say so.

## talk_request | no_purpose ~no_information
Hello Graham, might I ring you for fifteen minutes on Monday? It's quite all right to say no.

## talk_request | no_purpose ~no_information ~no_way_out
Hey Oluchi, can we hop on a call tomorrow?

## talk_request | no_purpose ~no_information ~no_way_out
Hi Stellan, are you free for lunch on Friday? I'd like to meet up.

## first_letter | no_purpose ~no_information
Dear Dr. Hakimi, Leila Rostami from the eye bank gave me your address. Would you have twenty minutes to meet me next week? If not, I quite understand.

## talk_request | no_purpose ~no_information ~no_way_out ~no_question
Dear Mr. Ogilvie, I should like to arrange a meeting with you at your earliest convenience.

## talk_request | no_information ~vague
Hi Ingrid, I'm thinking of moving from the ambulance to the control room. Could we talk about it for a quarter of an hour? No problem at all if you can't.

## talk_request | no_information ~vague
Hello Rafiq, I may open a tailor's shop in Leeds next year. Would you tell me a bit more about the trade? Feel free to say no.

## first_letter | no_information ~vague
Dear Ms. Quispe, I heard your talk on alpaca wool in Arequipa. I'm planning to start weaving for a living. Could I ask you a few questions? If you're too busy, I understand.

## talk_request | no_information ~vague ~no_way_out
Hi Dougie, I'm considering a job at the distillery. Can I ask you some questions about it?

## talk_request | no_information ~vague
Hi Mei, I want to switch from audit to tax, and I'd like to learn more about that world. Would a call next week be possible? Totally fine if not.

## first_letter | no_information ~vague
Dear Mr. Bjarnason, your sister Helga suggested I write. I'm deciding whether to train as an electrician and would like to hear something about the work. Might I call you for ten minutes? Do say so if it's a bad time.

## talk_request | more_me ~lacks ~vague
Hi Jolene, I have finished my certificate. I worked for my uncle, then I ran my own van, and I won my district's award. I am good with my hands. I think I am ready for my next step, and I want my work to matter. I'd like to meet.

## reconnection | more_me ~lacks
Hi Casper, I've moved to Aarhus. I bought my first flat, I got my licence, I changed my job twice, and I started my blog. I've been training for my marathon. I am so pleased with how I am doing!

## congratulation | more_me
Congratulations, Yasmin! I remember my own promotion. I was so nervous, but I did well, and my boss told me I was the best he ever had. I still have my card from my team. I got my raise that same year.

## condolence | more_me
Dear Edith, I was sorry to hear about Harold. When I lost my father I couldn't sleep, I left my job, and I sold my house. I went to my doctor, and I still have my bad days. I know I will never get over my loss.

## first_letter | more_me ~lacks ~vague
Dear Ms. Banerjee, I am a dynamic architect. I have designed my own studio, I have won my first prize, and I have led my team through my largest project. I speak four languages. I believe my skills and my drive make me stand out. I enclose my portfolio.

## invitation | more_me ~no_reason ~flattery
Hi Leandro, I am a sales trainer. I wrote my third book this year, I run my own podcast, and I have doubled my clients. I am growing my audience and I want more people to see my work.

## talk_request | begging ~lacks ~vague
Hi Noreen, please, please help me. I've nowhere else to turn.

## talk_request | begging ~lacks ~vague
Dear Sir Chukwuma, I am on my knees. My children have not eaten well since the factory closed. Kindly do something for us.

## talk_request | begging ~lacks ~vague
Hi Todd, honestly I'm a wreck. Forty rejections, my wife's left, and the bank wants the house. You're my last hope.

## introduction_request | begging ~lacks
Hi Philippa, I'm desperate. Could you introduce me to the head of the museum shop?

## talk_request | begging ~lacks ~vague
Hey Luis, i know im a nobody and you probly think im useless, but could u spare me 5 min?

## talk_request | begging ~lacks ~vague
Hi Greta, after everything I did for you when you were ill, you can't just leave me without work. I'm counting on you.

## talk_request | several_asks ~lacks
Hi Malcolm, could you look over my résumé, and could you also introduce me to your brother at the shipyard?

## talk_request | several_asks ~lacks
Dear Professor Adeleke, would you write me a reference, and may I come to see you about a doctorate?

## introduction_request | several_asks ~lacks
Hi Kirsty, would you put me in touch with Rob at the wind farm? And could you lend me your interview notes as well?

## talk_request | several_asks ~lacks
Hey Bao, three favors: check my portfolio, endorse me for welding, and give my number to your foreman?

## first_letter | several_asks ~lacks
Dear Ms. Novotna, we spoke after your lecture in Brno. Could we talk for fifteen minutes about restoring frescoes? I would also ask you to read my thesis and to recommend me to the castle's curator.

## reconnection | several_asks ~lacks ~cold_ask
Hi Fergus, how did the allotment turn out? Could you send me the name of your lawyer, and would you speak at our school's careers day?

## first_letter | too_long ~lacks ~more_me ~several_asks
Dear Mr. Tanaka, we met briefly at the ceramics fair in Kyoto last November, where you were showing the blue glaze on the tall vases and I was the visitor with the broken umbrella who asked about ash. Since then you may have been to many other fairs, and I expect you have answered the same question from a great many people. Your answer about wood ash stayed with me through the whole winter, and your small leaflet has hung above our kiln ever since. We have tried chestnut, then apple, then vine cuttings from a neighbour, and none of them gave the blue you showed. Would you tell me which wood you burn, so that our next firing in March comes closer? If that is a secret of the house, I understand.

## first_letter | too_long ~lacks ~more_me
Dear Ms. Okonkwo-Hale, Peter Lund of the dairy board gave me your name when we sat together on the train back from the congress in Harrogate. He told me that your cooperative changed from weekly to daily collection two years ago, that your farmers were against it at first, and that your drivers had to learn new routes in the middle of the snow. Our own cooperative in Friesland has forty farms, nine drivers and three very old lorries, and the board will vote on the same change in February. Before that vote we would like to know what it really costs. How many extra hours did your drivers make in the first year? I will put your figure in our paper, without your name if you prefer. If you would rather not share it, that is no trouble.

## invitation | too_long ~more_me ~no_question
Hi Ramona, we sat at the same table at the translators' dinner in Graz, the one where the soup came after the dessert and the waiter blamed the kitchen. You told us about subtitling the series on mountain rescue, and about the argument with the producer over a single word of dialect that nobody outside two valleys would know. You also mentioned the course in Innsbruck, and the colleague who keeps a card index of curses sorted by village. Since then several of us have been talking about that evening, and about how seldom translators hear each other's stories at all. It would be good to keep in touch here, because your notes on dialect bear on the radio plays we translate, and perhaps ours are of some use to you.

## first_letter | too_long no_connection ~no_way_out ~no_information ~no_purpose ~no_question ~more_me ~template
Dear Mr. Vasquez, the furniture market has changed a great deal over the last few years, and workshops of every size have felt it. Timber has become dear, customers order later than they used to, and the large stores now deliver within a week what once took a season. Many joiners have answered by making fewer pieces at a higher price, others by renting their machines to amateurs at the weekend, and some have simply closed their doors. Our workshop in Ghent stands before the same choice, and we have put off deciding for long enough. It is said that renting pays better than it looks, but that insurance eats half of it. What did your insurer ask for when you opened to amateurs? We would use it for our budget. If you prefer not to say, no harm done.

## first_letter | too_long ~lacks ~flattery ~more_me ~several_asks
Dear Sister Bernadette, I read your article about night staff in the hospice journal, first on the bus to work, then again at home, and after that I read parts of it aloud to the whole team at our Monday meeting. You wrote that two nurses who always work the same nights notice more than four who change every week, and you gave the example of the man who only spoke at four in the morning. Here in Perth we have eleven beds and a roster made in an office across town by somebody who has never been here at night. We should like to try your way for three months from April. How did you cover holidays with so small a group? Your answer would go straight into our plan. Please do not feel obliged to reply.

## first_letter | too_long ~lacks ~more_me
Good afternoon Mr. Sithole, your cousin Thandi, who drives the school bus in our town, told me to write to you and said you would not mind. She says that you bought a used bus at auction in Durban, that it broke down twice on the way home, and that it has run without any trouble since you replaced the pump. My brother and I have saved for a bus too. We looked at one in Pinetown and at two in Richards Bay, and each time the seller swore that the engine was as good as new, which we don't believe. There's another auction on the ninth, and we plan to go there with cash and a mechanic. What would you check first on an old diesel before bidding? We'd take that list along. If you're too busy, don't worry about it.

## first_letter | no_connection ~template
Dear Ms. Lindqvist, I'm choosing between two kilns for a school in Malmö. Could you tell me which clay cracks least in a gas kiln, so that I order the right one? If you have no time, that's fine.

## first_letter | no_connection
Dear Mr. Abara, I fix outboard engines in Calabar and am about to import spare parts myself. Which customs form held you up the longest? I would prepare it first. Please ignore this if it is a bother.

## first_letter | no_connection
Hi Tess, I'm a vet nurse thinking of retraining in dental work. How many evenings a week did the course take you? It'd help me decide by June. No worries if you'd rather not answer.

## first_letter | no_connection ~no_information
Dear Judge Whitcombe, I am a law student in Durham and must choose my electives by May. Might I speak with you for ten minutes about whether family law or tax prepared you better for the bench? A no is perfectly fine.

## first_letter | no_connection
Hello Mr. Petrov, we run a small cinema in Varna and want to lower our heating bill. How much did the new boiler save you last winter? We'd show the figure to our bank. If you can't share it, I understand.

## first_letter | no_connection ~no_information
Dear Mrs. Achterberg, my choir is looking for a hall with good sound. Would you tell me what your church charges for an evening, so that I can compare? Should it not be possible, just let me know.

## first_letter | template ~lacks ~flattery
Hello, I came across your profile and was very impressed by your background and experience. I believe we could have great synergies.

## first_letter | template ~lacks
Dear [First Name], I read your article on soil testing. Could we talk about lime for ten minutes on Tuesday?

## invitation | template ~no_reason
Hi {{name}}, I see you work at {{company}} in the same field as me, so let's connect.

## thank_you | template
Dear ________, thank you for explaining how the night shift at the printing works is paid.

## first_letter | template ~lacks ~flattery ~no_reason ~vague
Hi there! I stumbled upon your profile and was blown away by your impressive career. I'd love to connect and explore ways we can add value to each other.

## outcome_notice | template
Dear <NAME>, I've accepted the post at the weather station in [CITY]. The tip about the written test made the difference.

## announcement | mass_address
Dear all, from Monday I'll be running the new ferry office in Oban.

## announcement | mass_address
Hi everyone! Quick update: I passed my bar exam.

## talk_request | mass_address openings ~lacks ~vague
Dear friends and former colleagues, as some of you know my contract ended in May. Is anyone hiring a site manager?

## announcement | mass_address
Hello team and friends of the shop, we are moving to Mill Street in October.

## thank_you | mass_address ~empty_thanks
Hey folks, thanks for all coming to my leaving do and for the cake with the little crane on it.

## reconnection | mass_address ~lacks ~template
Dear alumni, it has been a long time since we all met in Coimbra. How are you all?

## first_letter | to_whom ~lacks ~more_me
To whom it may concern, I am a certified crane operator with nine years of experience in the port of Mombasa.

## first_letter | to_whom ~lacks ~openings ~more_me
Dear Sir or Madam, I wish to apply for work in your laundry.

## first_letter | to_whom ~lacks ~more_me ~template
Dear Hiring Manager, please find enclosed my letter and résumé for the post of zookeeper.

## first_letter | to_whom openings ~lacks
Dear Sir/Madam, are there any vacancies for a ship's cook with your line?

## first_letter | to_whom ~lacks
Dear Madam or Sir, I read your notice about the restoration of the organ. Could you tell me who tunes it?

## first_letter | to_whom ~lacks
To whomever it may concern: I should like to know when your archive of maps is open to researchers.

## reconnection | forward ~lacks ~template
Fwd: FW: 15 signs you grew up in the eighties!!! LOL, send this on to ten people

## reconnection | forward ~lacks
Check this out: https://example.org/funny-goats

## reconnection | forward ~lacks ~mass_address
Pass this on to everyone you care about. If you break the chain you will have seven years of bad luck.

## reconnection | forward ~lacks
FYI, see below.
---------- Forwarded message ----------
From: The Daily Digest
Subject: Ten habits of successful people

## reconnection | forward ~lacks
haha this one's too good: a priest, a plumber and a parrot walk into a bar... pass it on!

## reconnection | forward ~lacks ~mass_address ~begging
Please copy and paste this message and share it with all your contacts. Only real friends will.

## first_letter | flattery ~lacks
Dear Ms. Sandoval, you're an absolute legend and a true inspiration to us all. Could I call you about your orchard's drip lines?

## invitation | flattery ~no_reason ~template
Hi Guillermo, you are a guru, a rock star, the very best there is. I'd be honoured to be in your network.

## congratulation | flattery ~template
Wow, Anneke! You're amazing, simply brilliant, a genius. Nobody is as incredible as you.

## reconnection | flattery ~lacks
Dear Professor Iyer, your unmatched wisdom and your extraordinary greatness light the way for generations. How are you?

## first_letter | flattery ~lacks
Esteemed Mr. Rahimi, a visionary of your stature honours the whole profession. What thread do you use on silk carpets?

## thank_you | flattery ~empty_thanks
Thank you, Colette. You are the most wonderful, gifted and inspiring person I have ever had the privilege to meet.

## talk_request | no_way_out ~no_information
Hi Bronwen, I've to choose between two schools of osteopathy by Easter. Could I ring you on Sunday to ask which of the two gave you more hours with patients?

## introduction_request | no_way_out
Hi Emre, our museum needs a dyer for a costume from 1790. Would you introduce me to Mrs. Sahin, who you said still works with madder? I'd ask her about the red.

## first_letter | no_way_out
Dear Ms. Duarte, I read your report on cork in the forestry review. Our mill is buying a new boiler in June. How much bark dust does yours burn in a day? I need it for the order.

## talk_request | no_way_out ~no_information
Hi Kofi, you know the market in Kumasi from the inside. I'm pricing shea butter for export. Can I call you tomorrow at six to ask what the women's groups get per kilo? I will be waiting for your answer.

## introduction_request | no_way_out no_question ~no_information
Dear Hamish, I need to reach the harbour master in Lerwick about mooring fees for our survey boat. Please introduce me to him this week.

## first_letter | no_way_out no_question
Dear Mr. Celik, Ayla from the sewing circle gave me your name. I'm pricing shirts for a stall and need to know what you pay per metre for poplin. Please send me the figure by Friday.

## talk_request | no_question ~no_information
Hi Joyce, I'm rewriting our care home's menu and want to hear how you got your residents to eat more vegetables. I'd like to ring you for ten minutes on Wednesday. If it doesn't suit, just say so.

## introduction_request | no_question
Hi Piotr, I want to learn how the salt mine trains its guides, for our own cave in Moravia. I'd like you to introduce me to your cousin there. If that's awkward, leave it.

## first_letter | no_question
Dear Ms. Whetu, I saw your canoe at the show in Rotorua. I'm building one with pupils this term, and I need to know which oil you used on the hull. If you'd rather not say, no problem.

## talk_request | no_question ~no_information
Dear Nikhil, we worked together in the Pune lab. I'm to buy a centrifuge and wish to hear from you how often yours broke down. A short call this week would be useful to me. Do tell me if you have no time.

## talk_request | cold_ask ~lacks ~no_information | days=2900 band=dormant
Hi Magnus, can you put in a word for me with the director of the ski school?

## talk_request | cold_ask ~lacks | days=1800 band=dormant
Dear Priscilla, would you read my business plan for the guest house by Monday?

## talk_request | cold_ask openings ~lacks | days=3700 band=dormant
Hi Duncan, you may remember me from the boiler room at Kelso's. Are they hiring at your new place?

## introduction_request | cold_ask ~lacks | days=2200 band=dormant
Hello Soledad, please introduce me to your editor in Montevideo.

## talk_request | cold_ask vague ~lacks | days=1500 band=dormant
Hey Nate, long time no see. Can I pick your brain about life insurance?

## introduction_request | cold_ask ~lacks | days=4000 band=dormant
Dear Vikram, could you connect me with the purchasing head at the steel plant?

## talk_request | too_soon ~lacks | ask=4
Hi Maeve, could you also check my cover letter for the library post?

## introduction_request | too_soon ~lacks | ask=6
Hi Jorge, would you introduce me to your accountant too?

## talk_request | too_soon ~lacks | ask=3
Hello Birgit, may I call you again tomorrow about the lease?

## talk_request | too_soon ~lacks ~no_information | ask=2
Hey Amara, another favour: could you write me a reference for the nursery?

## introduction_request | too_soon ~lacks | ask=5
Dear Alistair, would you be so kind as to put me in touch with the bishop's secretary?

## talk_request | too_soon vague ~lacks | ask=7
Hi Sanne, me again. Any other tips for me?

## invitation | no_reason ~template
I'd like to add you to my professional network.

## invitation | no_reason ~template
Hi Zoltan, let's connect!

## invitation | no_reason
Hello Mrs. Fairweather, please accept my invitation.

## invitation | no_reason
hey dana add me pls

## invitation | no_reason
Dear Mr. Mbeki-Jones, I should be glad to have you among my contacts here.

## invitation | no_reason flattery ~template
Hi Ottoline, wow, you're a true superstar! Connect with me?

## thank_you | empty_thanks
Hi Rune, thanks for everything!

## thank_you | empty_thanks
Dear Mrs. Castellanos, many thanks for all your help and support.

## thank_you | empty_thanks
Thanks a million Jaz, ur the best x

## thank_you | empty_thanks
Dear Mr. Harcourt, I wish to express my sincere gratitude. Kind regards, Edwin

## thank_you | empty_thanks
Cheers for that, Bruce.

## thank_you | empty_thanks
Hello Noor, thank you so much for your time. I really appreciate it.

## talk_request | openings vague begging ~lacks ~more_me
Hi Desmond, I lost my job at the sawmill and I'm getting desperate. Does your brother have any vacancies? I'd take anything. If you hear of something, keep me posted.

## first_letter | to_whom openings template ~lacks ~flattery
Dear Sir or Madam, I hope this email finds you well. I have long admired [Company Name]. Do you have any openings for a junior chemist?

## talk_request | mass_address vague several_asks ~lacks ~openings
Dear friends, I've left the airline after sixteen years. Please share my résumé with your networks, and could each of you also write me a recommendation? Any advice is welcome.

## talk_request | cold_ask openings several_asks ~lacks | days=3300 band=dormant
Hi Trudy! We did the first-aid course together, remember? Does the hospital have any job for me? And could you send me your old application as an example?

## first_letter | flattery vague no_connection ~no_information ~no_purpose ~no_way_out ~no_question ~template
Dear Mr. Oyelaran, you are a giant, a true icon. I would be so honoured to pick your brain over lunch.

## introduction_request | begging several_asks too_soon ~lacks | ask=5
Hi Celeste, I'm so sorry to be a pest again, I'm just in a terrible state. Could you introduce me to the head chef? And could you lend me your references as well?

## thank_you | mass_address empty_thanks
Dear all, thank you for everything!

## talk_request | openings vague ~lacks ~begging
hey sis its been 3 months w no work. any1 hiring where u are?? lemme know if u have any ideas

## talk_request |
Hi Ottilie, we shared a bench at the gilding course. I'm pricing a frame for a chapel and need to know how much leaf a square metre takes. Could you tell me what you used in Passau, so I can write my offer? If you don't remember, never mind.

## talk_request |
Hi Prakash, your gallery has three openings this autumn, and I print catalogues, as you know from the Goa show. Which of the three still lacks a printed list? I'd plan my press around it. If they're all done, just say so.

## report_back |
Hi Lucinda, you were right about desperate customers: they ring at seven, not at nine. We now open the pharmacy counter an hour earlier, and the queue has gone. Thank you for that hint.

## announcement |
Hi Vusi, you always asked when the bakery would grow. It happened: we're hiring two apprentices this month. You know the youth club well, so I wanted you to hear it first.

## talk_request |
Hi Agnes, I'd say I want to pick your brain, but it's only one question. We judged the sheepdog trials together, so you know my hands are slow. Which whistle do you give beginners? I'm ordering ten for my class. If you can't recall, no bother.

## talk_request |
Hello Ebele, it's Chidi from the waterworks. I am asking for my daughter, who sits the surveyor's exam in May: which of the two textbooks did you study from? She will buy one this week. Please don't trouble yourself if you no longer know.

## congratulation |
Congratulations on the new job at the lighthouse museum, Elspeth! Your model of the lamp room, built from matches, must have won them over.

## thank_you |
Dear Benedikt, thank you for going through the lease with me line by line on Sunday. You spotted that the roof would have been mine to repair. I've had the clause struck out, and the landlord didn't even argue. You also told me to photograph the cellar before signing, which I did yesterday, and your niece's torch came in handy. I will bring it back on Friday with a jar of your favourite pickles.

## talk_request |
Hi Shanelle, we ran the food truck in Austin together. I'm picking a fryer this week and you've had both makes. Which one was easier to clean, and how long did the cleaning take? It decides what I order. If you're swamped, skip it.

## first_letter |
Dear Mr. Haugen, I read your piece on bee losses in the growers' bulletin. I keep twelve hives near Bodø and must order feed by Friday. At what outdoor temperature did you stop feeding syrup? I'd set my own date by it. If you have no time to answer, that's fine.

## first_letter |
Dear Dr. Moyo, Sister Tendai at the clinic in Mutare told me about your malaria chart. We print a wall poster in March. May we use your chart's third panel on it, with your name? If not, we will draw our own.

## first_letter |
Hello Ms. Kovalenko, I use your crochet pattern for the blue shawl in my evening class in Lviv. Row 41 puzzles us: is the stitch a double or a treble? I'd like to correct our handout. No hurry, and no worries if you're busy.

## introduction_request |
Hi Tomasz, since we paddled together last June I've been mapping weirs for our club. You know Mr. Wrona of the river board. Would you introduce me to him? I want to ask which weirs close in August so that our map is right. If that's awkward for you, just say no.

## introduction_request |
Dear Aunt Philomena, your neighbour Mrs. Boateng sells shea soap in Accra. Would you be willing to introduce us? I'd ask her which box survives the post, because I am about to order two hundred. If you'd rather not, I understand completely.

## forwardable_note |
Hi Wendel, thanks for offering to pass this on to Paula. I teach carpentry in Recife, and her school has had a dust extractor for a year. How loud is it during lessons? Her answer settles which one we buy. If she's too busy, no harm done.

## forwardable_note |
Dear Signe, here are the lines you can hand to Mr. Dahl: Jonas repairs clocks in Viborg and would like to know which oil Mr. Dahl uses on tower clocks, for the one on our town hall. If he prefers not to tell, that is quite all right.

## reconnection |
Hi Bogdan, I walked past the old tram depot today and thought of your night shifts there. How's the garden in Timișoara, and did the quince survive?

## reconnection |
Hey Kiri, saw a photo of your waka team winning in Whangarei. How did the new paddles hold up?

## reconnection |
Dear Mr. Abernethy, you taught me to read a tide table thirty years ago, and yesterday my own pupils read theirs. I hope your knee has mended. Are you still sailing the Petrel?

## reconnection |
Hi Luz, remember when the two of us were out of work and sold umbrellas in the rain? Your stall on the square came to mind when it poured this morning. How are you and the twins?

## invitation |
Hi Femi, your answer on inverter batteries in the solar forum saved us a panel in Ibadan. I'd like to connect so that I see when you post the next test.

## invitation |
Hello Ms. Wójcik, we spoke at the beekeepers' stand in Lublin about linden honey. I would like to stay in touch about your trial with the smaller frames.

## invitation |
Dear Father Aurelio, we both restore harmoniums, you in Goa and I in Bergamo, and your photographs of the reeds helped me with mine. May I add you here to follow your work?

## invitation |
hi marek, u helped me w the bike chain at the station sat. adding u bc u said ur club rides on tuesdays

## thank_you |
Thanks for the lift to the hospital on Tuesday, Shona. Dad got there before they took him in, and that meant the world.

## thank_you |
Dear Ms. Rasmussen, although the post went to somebody else, I thank you for telling me so yourself and for explaining that the board wanted a diver's licence. I've signed up for the course in Korsør.

## thank_you |
Thanks for everything you packed for the school trip, Dolores: the spare socks alone rescued four children.

## report_back |
Hi Gareth, I rang your friend at the quarry as you suggested. He told me slate waste sells by the lorry, not by the ton, so we've changed our offer. You saved us from a loss.

## report_back |
Dear Professor Nakagawa, you advised me in March to visit a dairy before buying one. I spent a week milking in Hokkaido, and I shall not buy. Your advice spared me a costly mistake.

## congratulation |
Well done on the harvest prize, Thabo! Your sorghum stood through that drought when the whole valley's had gone.

## congratulation |
Happy retirement, Marguerite! Forty years of school dinners and you still knew who hated carrots. What will you cook first for yourself?

## condolence |
Dear Ines, I was so sorry to hear of your mother's death. She fed half our street at the summer fair, and your children have her laugh. You are in my thoughts.

## condolence |
Dear Mr. Osei, your brother's kindness to new drivers is still talked about at the depot. We are thinking of you and your family. No need to answer.

## outcome_notice |
Hi Petra, I start at the observatory in Ondřejov on the first. It was your tip to ask about night work that got the talk going. Thank you.

## outcome_notice |
Dear Mr. Lim, you introduced me to the shipping office in March, so you should know first: they gave the position to a colleague, and your friend there was very kind about it. Thank you for opening that door.

## announcement |
Hi Rosa, you once told me every street needs a cobbler. Ours has one from Saturday: the shop opens at ten, beside your old school. Your red boots get the first new heels.

## announcement |
Dear Hendrik, you'll want a new address for the seed catalogue: from May I'm at the botanic garden in Meise, looking after the ferns you sent us.

## talk_request |
Hi Kasia, I hire carers, as you do, and we met on the hoist training in Gdynia. How many days do you let a new carer shadow somebody? I'm writing our plan for autumn. If that's private, just tell me.

## talk_request |
Hi Winston, you coached our under-twelves. Our parish wants goals that fold. Could I ring you for ten minutes on Tuesday or, if that's bad, Thursday, to ask which hinges broke on yours? The council orders on Friday. Feel free to say no.

## talk_request |
Dear Sunniva, you sat on the jury when I showed my stave chairs. I must choose a glue by Monday: did the hide glue on yours hold in damp winters? It would settle my choice. If you'd rather not say, that is perfectly all right.

## talk_request |
Hi Arturo, your post said you left banking for beekeeping, like I may. We were in the same branch in Puebla for six years, so be blunt: how many hives paid your rent in year two? I'm setting my savings target with it. If it's too personal, ignore me.

## talk_request |
Hi Geeta, we did the night course together. The insurer wants to know how we store solvents at the nail salon. Which cabinet passed your inspection? I'd buy the same. Don't worry if you're not sure.

## talk_request |
Dear Colonel Fairbairn, you'll recall me as your driver in Catterick. The museum is labelling an old field radio. Would you look at one photograph and tell me the year of the handset, for the label? If your eyes are tired of such things, please say so.

## first_letter |
Dear Mrs. Yilmaz, your son Can, who rows with me, says you ran the hospital laundry for years. We are opening a small one in Izmir. At what temperature did you wash surgical gowns? We'd set our machines by it. If you would rather leave work behind you, I understand.

## thank_you |
Dear Vesna, you begged us not to sign with the second supplier, and you were right: their van never came. Thank you for that blunt phone call.

## announcement |
Hi Rahul, everyone at the mill sends greetings, and I have news for you in particular: the loom you mended is running again, and your nephew got the vacancy beside it.
"""
