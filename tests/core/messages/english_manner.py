"""Letters whose manner is off: length, balance, templates, address, flattery, forwards, timing."""

TABLE = """
## first_letter | more_me too_long no_connection ~no_way_out ~no_information ~no_purpose ~no_question ~vague ~template
Dear Mr. Castell,
I am a results-driven operations leader with more than twenty years of experience in my field. I started my career at a small foundry, where I ran my first line at twenty-three. I then moved to Hexam, where I led my team through three audits and I cut my costs by a fifth. I hold a degree in engineering and I have completed my green belt. I am known for my energy and my drive. I am now ready for my next challenge and I believe my profile speaks for itself. I would like to meet to present my achievements.

## first_letter | more_me no_connection ~no_way_out ~no_information ~no_purpose ~no_question ~openings
Dear Ms. Vale, I am a nurse and I have worked in my hospital since 2009. I love my work, but I feel that I need a change for myself. I have my own ideas and I want my skills to be used. I would like to talk. My number is below.

## talk_request | more_me ~no_way_out ~no_information ~no_purpose
Hi Kurt, so I have been busy! I finished my diploma, I moved into my own place, I got my first client and I built my website all by myself. I have so many plans. I want to show my work to people. Can I come round?

## reconnection | more_me
Hey Nell, I got promoted in May, I bought my first flat and I ran my first marathon. I'm in Lisbon now and I love it. My days are full, my office looks over the river and I have never felt better. I should have written before. I'll tell you more when I'm home.

## introduction_request | more_me ~no_way_out ~vague
Dear Iain, I have decided that I want to work in film. I have always known it. I made my first short at school, I wrote my second in my year out, and I am proud of my work. I think my style is fresh. I need my big chance. Would you introduce me to a producer?

## invitation | more_me ~no_reason
Hi, I'm a certified coach and I help leaders. I wrote my own book, I host my own podcast and I train my clients in my method. I'd like to connect.

## talk_request | more_me ~no_way_out ~no_information ~no_purpose ~vague ~no_question
Dear Maud, I am unhappy in my job. My boss ignores me, my colleagues avoid me, and I don't see my future there. I think I deserve more. I have my heart set on something of my own. I'd like to explain my situation to somebody and I thought of the café on Monday.

## first_letter | more_me no_connection ~no_way_out ~no_information ~no_purpose ~no_question ~to_whom
Dear Director, I'm Lia and I'm nineteen. I sing, I paint, I act. My teachers say I'm gifted. I'm sending my reel, my photos and my list of roles. I am sure I would enrich your house. I can audition whenever I'm called.

## talk_request | more_me ~no_way_out ~no_information ~several_asks
Hello Perry, I wanted to let you know where I stand. I've left my firm, I've taken my certificate, I've rewritten my résumé and I've set my sights on ports. I feel ready. I know what I want and I know what I'm worth. I'd like half an hour to walk you through my plan. Would Monday do?

## first_letter | too_long ~no_way_out ~more_me
Dear Ms. Tanaka,
I heard your lecture on coastal rail at the Sendai meeting and have thought about it ever since, above all about the part where you explained how your crews inspected the older bridges after the second storm of the season. Our own line, which runs for about ninety kilometres along the northern shore, has bridges of the same age, and last autumn one of them had to be closed for three weeks after a routine inspection found cracks that nobody had expected to find there. We are now planning the inspections of the coming year and have to choose between hiring climbers and buying two drones. Would you tell me in a few lines which of the two found more in your case? If your time does not allow it, I understand completely.

## talk_request | too_long ~no_way_out ~more_me
Hi Graham, it was a pleasure to sit beside you at the parish supper and to hear how your allotment society grew from four plots to sixty in only five years. Since then I have told the story to everybody in our street, and last week seven of us met in the kitchen of number nine to talk about the strip of land behind the old laundry, which belongs to the council and has been empty for as long as anybody here remembers. Somebody brought a map, somebody else brought a cake, and by the end of the evening we had a list of nine questions, most of which have to do with water, with insurance and with what happens when one of the plots is not looked after. I have been asked to find out how others solved the water, because that will decide whether we ask the council for the strip at all. Would you show me your tank one evening? If not, a line on where you bought it would do.

## introduction_request | too_long ~no_way_out ~more_me
Dear Miriam, you once told me about your old colleague Hendrik Bosman, who looks after the tram museum and who, if I remember rightly, also knows the people at the signal works. I have been reading about signal boxes for the better part of a year, first because of my grandfather, who worked in one for thirty years and left us a drawer full of notebooks, and then because the box itself, which still stands beside the crossing at Lage Weide, is to be pulled down next summer to make room for a cycle path. A few of us want to draw it and photograph it before that happens, and to write down what is left of the wiring, so that the museum at least has a record of it. Nobody here can read the wiring plans, though, and Hendrik surely can. Would you be willing to ask him whether he would look at two pages? If you would rather not, I will find another way.

## invitation | too_long
Dear Mr. Amsel, we met at the organ builders' day in Weimar, where you explained to a small group of us how the wind chests of the old instruments were sealed with leather and hide glue, and how you found a tannery that still works in the old way. I restore harmoniums in a village nearby and have the same trouble with bellows that dry out in heated churches. I'd like to stay in touch and would be glad to show you what I've tried with sheepskin.

## thank_you | too_long
Dear Colette, thank you for Tuesday. I will take the small studio and leave the large one, as you advised, because of what you said about the light in winter. I have been thinking all week about how you came to that view and I went past both buildings again, once in the morning and once towards evening, and on each occasion I stood on the opposite side of the street and counted the minutes in which the sun reached the second floor. In the large one it was eleven. In the small one it was nearly an hour and a half, and there was a blackbird on the sill as well, which I took as a sign, although I do not believe in signs. The caretaker came out and asked whether I was lost, and we had a long talk about the previous tenants, about the pipes and about the baker who used to be on the ground floor and whose oven is apparently still there behind the wall. He told me that the rent has not gone up since 2011. So everything you said turned out to be right, and everything I had feared turned out to be wrong, and I signed yesterday at noon.

## announcement | too_long ~more_me
Dear Ffion, I wanted to tell you that after eleven years I am leaving the council. It has been a long road. When I came in 2015 the department had four people and one printer, and on my first day the heating failed and we all sat in our coats and sorted planning files by hand, because the system that was promised for that spring did not arrive until the autumn after. In the years since then I have seen five directors, three moves, two reorganisations and one flood, and I have learned something from each of them, although I would not want to repeat the flood. I have worked with people who became friends and with a few who did not, and I have come to believe that the second kind teaches you more, if you let them, about patience and about yourself. In June I am going to join a small trust that looks after footpaths in the hills. There will be six of us, with one van and one dog. I will be responsible for the bridges, of which there are forty-one, and for the volunteers, of whom there are never enough. The office is above a butcher's shop, the stairs are steep, and the view from the window goes as far as the sea on a clear day. I will miss the canteen, the lift that stops between floors and the voice of the woman on the switchboard. You helped me with the very first footpath file, so you should know.

## first_letter | too_long more_me no_connection ~no_way_out ~no_information ~no_purpose ~vague ~no_question
Dear Mrs. Holt, my name is Peter and I am a landscape gardener. I trained in Kent and then I worked for a large firm where I was responsible for my own crew. I have designed gardens for hotels and for private clients, and I have won two regional prizes for my work, of which I am very proud. In my free time I breed irises and I have named three of my own. I am now looking to widen my experience and I am particularly keen to work with historic gardens, since I have always had a passion for history and I believe that my eye for detail would be of use. I would be delighted to discuss my ideas.

## invitation | too_long ~more_me ~no_reason
Hello Sven, I noticed that you lead maintenance at the Gävle mill. I work for a company that offers a complete suite of services for rotating machinery, from condition monitoring through spare parts to training, and we have helped mills all over the north to raise their availability by several points within the first twelve months. I would like to connect so that I can tell you more about the programme that we are launching in the autumn.

## first_letter | template ~no_connection ~no_way_out ~no_information ~no_purpose
Dear {first name}, your work at {company} caught my eye. I'm planning a switch into data work. Could you tell me which tool your team starts with? If not, no problem.

## first_letter | template ~no_connection ~no_way_out ~no_information ~no_purpose
Hi [Name], I hope you are well. I read your article about [topic] and am preparing a project on it. Would you have ten minutes to tell me what you would read first? No worries if not.

## invitation | template no_reason
Hi, I'd like to add you to my professional network on LinkedIn.

## invitation | template no_reason ~vague ~flattery
Hello! I came across your profile and was impressed by your background and experience. Let's connect and explore synergies.

## thank_you | template ~empty_thanks
Dear <<Contact>>, thank you for the conversation on XX/XX. I will use what you said about budgets in my plan for the shop.

## announcement | template
Hi %FIRSTNAME%, I have started a new position as a team lead at Boxwell, and you helped me get ready for it. Drop by if you are near.

## talk_request | template ~no_way_out ~no_information ~no_purpose
Dear Mr./Mrs. _______, we met at ______. I am preparing my move into sales. Would you have fifteen minutes next week? Feel free to say no.

## first_letter | template more_me no_connection ~no_way_out ~no_information ~no_purpose ~flattery ~no_question ~openings ~to_whom
Dear Sir, I have long admired your esteemed organization. I am a dynamic self-starter and I believe that my skills would make me a valuable addition to your team. I am confident in my abilities. My details are attached for your perusal. I look forward to your favourable response.

## congratulation | template
Dear INSERT NAME HERE, congratulations on the new role at Harlow. All the best for the first weeks there.

## first_letter | mass_address ~openings ~no_connection vague ~no_way_out ~no_information ~no_question ~no_purpose
Dear all,
I have been made redundant and am looking for new opportunities. Please let me know if you hear of anything. Thanks, Gordon

## announcement | mass_address
Hi everyone, sorry for the mass email. I've moved to Galway and my new address is below. Love, Sinead

## announcement | mass_address
Dear friends and colleagues, as of January I will be leading the Bremen office. Thank you all for your support over the years.

## announcement | mass_address ~vague ~openings
Hello folks! Quick update to my whole network: I'm freelancing now as a translator. Spread the word!

## invitation | mass_address ~template
Dear Connections, we met at various events and I'd like to invite each of you to my webinar on tax.

## thank_you | mass_address empty_thanks
Hi team, thanks to all of you for everything. It was great.

## talk_request | mass_address ~several_asks ~no_way_out ~no_information ~no_question
To: anna@example.org, ben@example.org, cho@example.org, dee@example.org
Hi guys, I'm writing a guide to night buses for the students' union. Who of you could tell me how the N4 is timed? No rush.

## announcement | mass_address
Apologies for the impersonal mail, but there are too many of you to write to one by one. We had a boy on Sunday, and all is well.

## first_letter | mass_address ~to_whom ~no_connection ~no_way_out ~no_information ~no_purpose
Dear ladies and gentlemen, I read in your bulletin that you restore clocks. Could you tell me which oil you use? I need it for the church clock. No hurry at all.

## first_letter | to_whom openings ~no_connection ~no_way_out ~no_information ~no_purpose ~no_question
To whom it may concern, please find attached my application for any open position in your kitchen.

## first_letter | to_whom ~no_way_out
Dear Sir or Madam, I read your leaflet on hedges and am planting one along our school. Could you tell me which shrubs survive road salt? We would order them in March. If this is not your department, please ignore this.

## first_letter | to_whom ~mass_address
Dear Sir/Madam, Jim Crow from your depot told me about the open day. I'm choosing between bus and tram training. Would somebody be able to tell me which starts in May? If not, I'll call in June.

## talk_request | to_whom ~no_way_out ~no_information
Dear Hiring Manager, we spoke at the careers fair in Derby. I'm preparing my application for the lab and wanted to ask which assay your team runs most. Could you tell me? No problem if not.

## first_letter | to_whom ~no_way_out
TO WHOM IT MAY CONCERN: I saw your exhibition of maps. I'm preparing a class on the old harbour. May I use the photograph of the crane? A short no is fine.

## first_letter | to_whom ~no_way_out ~template
Dear Recruiter, Anna Holm told me that you fill warehouse posts in Turku. I'm learning Finnish and want to plan the next year. Would you tell me which level you ask for? If not, that's fine too.

## first_letter | to_whom ~no_way_out
Dear HR Department, I visited your bakery stand at the fair. I am choosing an apprenticeship. May I ask how early your first shift starts? Thanks either way.

## introduction_request | to_whom ~no_way_out
To whoever reads this, your colleague Mr. Stone gave a talk at our school. I'd like to ask him about bridges for my project. Would you pass him my note? No worries if not.

## first_letter | flattery ~no_connection ~no_way_out
Dear Ms. Amari, you are truly amazing and I am your biggest fan. I'm choosing a course in set design. Could you tell me which one you would take? If not, I understand.

## talk_request | flattery ~no_way_out ~no_information ~no_purpose ~vague
Hi Rex, you're an absolute legend, a genius, the best in the business. Would you have time for a chat with little me? No worries if not.

## first_letter | flattery no_connection ~no_way_out ~no_information ~no_purpose ~no_question
Dear Mr. Wolfe, I have always admired your incredible career. Your success is so inspiring. I'd be honoured to have a few minutes of your time.

## invitation | flattery no_reason
Hi Celia, wow, what an impressive profile! You're a real role model. Let's connect!

## talk_request | flattery ~no_way_out ~no_information
Dear Boris, nobody is as brilliant and wise as you are. I need to choose between two lathes for my shed this week. Could I call you tonight? If not, fine.

## reconnection | flattery
Hi Gwen, you are incredible. Truly outstanding. Everything you touch turns to gold. One day I hope to be half the person you are. Hope you're well.

## first_letter | flattery no_connection ~no_way_out ~no_information ~no_purpose ~more_me
Dear Chef, you are a god. I worship your food. Would you let me visit your kitchen? It would be a dream come true.

## introduction_request | flattery ~no_way_out
Dearest Lou, you're so wonderful and so well connected, everyone looks up to you. I'm planning a story on ferries. Could you introduce me to the captain you know? If not, no problem.

## reconnection | forward
FW: FW: FW: 10 signs you are a true friend
Send this to ten people you love and something wonderful will happen tonight. Don't break the chain!

## reconnection | forward
See below, too funny not to share!

---------- Forwarded message ---------
From: Jokes Weekly
Date: Mon, 3 Aug 2026
Subject: A horse walks into a bar

A horse walks into a bar and the barman says, why the long face?

## reconnection | forward
FYI

-----Original Message-----
From: newsletter@example.com
Sent: Tuesday, 4 August 2026 09:12
Subject: Seven habits of great leaders

Great leaders do these seven things every morning before breakfast.

## announcement | forward ~mass_address
Please forward this to everyone you know! This virus will erase your phone at midnight. Pass it on!

## congratulation | forward
Share this with all your contacts and spread the joy. If you get it back, you are blessed.

## reconnection | forward ~vague
Thought of you.

Begin forwarded message:
From: Trends Digest
Subject: The future of retail

Ten things that will change shops for ever.

## reconnection | forward ~mass_address
Fwd: Petition
Sign and pass along to as many people as possible, please.

## reconnection | forward
Interesting!
---------- Forwarded message ---------
From: HR Insights
Subject: What candidates want

Candidates want clarity, speed and respect.

## invitation | no_reason
Hi Laszlo, I'd like to connect with you.

## invitation | no_reason
Hello Mrs. Brand, please accept my invitation. Have a great day!

## invitation | no_reason
Hi Ines, let's connect!

## invitation | no_reason ~template
Dear Mr. Fox, I am always looking to grow my network and would love to have you in it.

## invitation | no_reason ~more_me
Good morning Ada, I am a recruiter for finance roles. I would like to connect.

## invitation | no_reason ~template
Hi Tim, hope you're having a great week. It would be great to be connected.

## thank_you | empty_thanks
Dear Vikram, thank you so much for your time today. It was great to meet you. Best wishes, Lotta

## thank_you | empty_thanks
Hi Jess, thanks for everything!

## thank_you | empty_thanks
Dear Mr. Boyle, I really appreciate your help and support. It means a lot to me. Thank you again.

## thank_you | empty_thanks
Thanks for the chat yesterday. Very useful. Have a nice weekend.

## thank_you | empty_thanks
Dear Prof. Imai, I would like to express my sincere gratitude for the opportunity to speak with you. It was an honour and very insightful. I remain at your disposal.

## thank_you | empty_thanks
Many thanks for your kind advice, it was super helpful!! You rock.

## thank_you | empty_thanks
Hello Edie, just a note to thank you for meeting with me on Monday. I enjoyed our conversation and learned a lot. I look forward to staying in touch.

## talk_request | cold_ask | days=1500 band=dormant
Hi Dirk, I hope you are well. I'm preparing a move into rail and you worked on signals. Could we talk for fifteen minutes about which training counts? If not, no worries.

## introduction_request | cold_ask | days=800 band=dormant
Dear Olga, I remember our time at the archive. Would you introduce me to your brother at the port? I'm learning how they file their charts for our own plan. Feel free to say no.

## talk_request | cold_ask openings ~no_way_out ~no_information ~no_purpose
Hey Mick, I know we haven't spoken in ten years. Are there any openings at your place?

## reconnection | cold_ask | days=400 band=cool
Hi Sara, how are you? Would you read my application for the museum by Friday and tell me what is missing?

## introduction_request | cold_ask ~no_way_out
Hi Colm, it must be a decade since we last talked, at the wedding. You know the head of the lifeboat station. Could you put me in touch with her? I'm planning a swim for charity. No problem if not.

## talk_request | cold_ask ~no_way_out | days=300 band=dormant
Dear Jutta, your firm does solar roofs. I'm choosing one for our barn. Can you tell me which maker you'd trust? I want to order this month.

## reconnection | cold_ask ~vague | days=2000 band=dormant
Hello Abel, remember me from the night shift at Portland? Could you recommend me to your manager? I applied yesterday.

## introduction_request | cold_ask | days=250 band=dormant
Dear Wanda, could you connect me with Mr. Frost of the choir union? I'm preparing our hall's spring plan and want to ask about fees. If you'd rather not, no harm.

## talk_request | too_soon | days=9 ask=9 band=warm
Hi Rosa, thank you for the names last week. Could you also tell me what the course costs, so I can plan my leave? No hurry, and no is fine.

## introduction_request | too_soon | days=6 ask=12 band=warm
Chidi, one more: would you introduce me to Bola's successor? I want to learn how they order, for my plan. If it's too much, say so.

## talk_request | too_soon | days=3 ask=20 band=warm
Hi Luis, could we have another coffee on Tuesday? I'm still preparing the move and want to hear how you chose your first kitchen. If not, no problem.

## introduction_request | too_soon | days=15 ask=25 band=cooling
Dear Paul, would you be willing to forward a second note, to the mayor this time? It is about the stream map for my class. Only if you like.

## talk_request | too_soon ~no_way_out | days=1 ask=1 band=warm
Hannah, can I sit in for a third morning? I want to see a Monday before I decide on the course.

## introduction_request | too_soon ~no_way_out | days=10 ask=10 band=warm
Nadia, could you also put me in touch with the yard in Gdansk? I'd ask them the same thing about crews, for my move.

## talk_request | too_soon | days=4 ask=4 band=warm
Hi Samira, would you look at my second draft of the layout too? I present it on Friday. If you're full, I'll manage.

## talk_request | too_soon | days=2 ask=14 band=warm
Grace, may I ask you one more thing about the charity before I sign: how long is the notice period? No worries if you don't know.
"""
