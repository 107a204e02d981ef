"""A sixth sheet of letters from many hands, imagined once the fifth had been mended."""

TABLE = """
## talk_request | openings ~lacks
Hi Moses, does the council have any vacancies for social workers at the moment?

## first_letter | openings ~lacks ~more_me
Dear Mr. Lindqvist, I am a qualified arborist moving to Malmö in August. I'd be keen to know if you're taking on climbers for the season.

## talk_request | openings ~lacks
Hey Sam, my company just folded. You think there's a spot for me on your QA team?

## talk_request | openings ~lacks ~vague
Hello Deepa, please let me know if there are any openings in Infosys for freshers.

## first_letter | openings ~lacks
Dear Ms. Barrow, with regret I have left Deloitte after twenty years. I would welcome the opportunity to discuss potential roles within your organisation.

## talk_request | openings ~lacks
Hi Nan's friend Jill, Nan says you run the tea room. Do you need a waitress on Saturdays?

## talk_request | openings ~lacks ~vague
Hi Kelly, who's hiring these days? I'd take a tip.

## talk_request | vague ~lacks
Hi Irene, could I pick your brains sometime?

## talk_request | vague ~lacks ~openings
Hi Doug, let me know if you hear of something suitable for an old salt like me.

## talk_request | vague ~lacks
Dear Martin, could you please distribute my CV to your professional contacts?

## talk_request | vague ~lacks
Hi Zainab, I'd love any advice you may have for a newcomer.

## first_letter | vague ~lacks
Dear Ms. Quinn, I'm exploring my options and would love to learn about your journey. Could we hop on a call?

## talk_request | vague ~lacks
Hey Tim, any thoughts on what I should do next?

## talk_request | vague ~lacks ~openings
Hi Laura, please think of me if something comes along.

## talk_request | vague ~lacks
Hi Bilal, can you help me with my career? I feel stuck.

## talk_request | vague ~lacks
Dear Wilma, do you happen to know someone who could be of help to me?

## talk_request | begging ~lacks ~vague
Hi Hannah, I'm desperate for work, I've been unemployed since Christmas and I'm about to lose the flat. Could you talk to your boss?

## talk_request | begging ~lacks ~vague
Hi Victor, please, please help me. I have nowhere left to turn.

## first_letter | begging ~lacks ~vague
Dear Mr. Abbott, you would be my saviour. After 150 rejections I have almost given up hope. May I come in for five minutes?

## talk_request | begging ~lacks ~vague ~openings
Hello Ma'am, I am the only earning member of my family and I lost my job due to layoff. Kindly consider my request on humanitarian grounds.

## talk_request | begging ~lacks ~vague
Hi Jo, it's been a nightmare since I got fired. I feel so useless and I'm drowning in debt. Can we meet?

## talk_request | begging ~lacks ~openings ~vague
Hi Marco, I really, really need this job. I'll do whatever it takes. Could you put in a good word?

## talk_request | several_asks ~lacks ~vague ~openings
Hi Rob, could you look over my resume, introduce me to your boss and let me know about any jobs?

## talk_request | several_asks ~lacks
Dear Dr. Klein, may I list you as a referee? I would also be grateful for an introduction to Dr. Weiss.

## talk_request | several_asks ~lacks
Hey Pia, quick one: can you send me Lou's number? Also, would you have time to rehearse my talk with me on Thursday?

## introduction_request | several_asks ~lacks
Hi Ben, I'd like to ask you to introduce me to Clara Voss and to write a few lines recommending me.

## talk_request | several_asks ~lacks
Dear Mrs. Eze, I need your help with three things: my CV, my cover letter and a contact at Shell. Can we talk?

## talk_request | several_asks ~lacks
Hi Sue, would you mind checking my portfolio, and could you also forward it to your art director?

## announcement | mass_address
Dear All, please be advised that I have changed my email address.

## announcement | mass_address
Hi everyone, I'm pleased to announce that I have joined Siemens as a controller.

## announcement | mass_address
Dear friends, our daughter Mila was born on Tuesday.

## reconnection | mass_address
Hello my dear friends and colleagues, wishing you a peaceful Christmas.

## announcement | mass_address
Greetings all, I've published my first book.

## first_letter | to_whom ~lacks ~openings
To Whom It May Concern, could you tell me how visitors book the archive?

## first_letter | to_whom ~lacks ~openings
Dear Sir/Madam, I write to learn how your firm trains its roofers. Could I speak to the foreman?

## first_letter | to_whom ~lacks ~openings
Dear Admissions Office, how do you weigh work experience?

## first_letter | to_whom ~lacks ~openings
Dear Sales Director, could I ask which software you use to plan routes?

## reconnection | forward ~mass_address
Fwd: FW: A must read!!!

## reconnection | forward
FW: Summer party pics

fyi

---------- Forwarded message ---------
From: Admin

Pictures are online.

## reconnection | forward ~mass_address
Forward this message to 15 contacts or your account will be closed.

## first_letter | flattery ~lacks
Dear Ms. Abara, your success story is absolutely incredible and you are an inspiration to all women. Could you tell me which bank gave the first loan?

## first_letter | flattery ~lacks ~vague
Hi Theo, you're the greatest mind in fintech, full stop. Coffee?

## first_letter | flattery ~lacks
Dear Chef Moreau, I idolise you. Would you tell me where you buy your knives?

## invitation | flattery no_reason
Hello Dr. Ferro, I am truly amazed by your outstanding achievements! I'd be honoured to connect.

## first_letter | template ~lacks
Dear [Recipient], I loved your course on glass. Could you tell me which furnace you use?

## thank_you | template
Hi {{First Name}}, thank you for the seeds. They are up.

## talk_request | template ~lacks
Hi [insert name], we met at the regatta. Could you tell me who repaired your mast?

## invitation | no_reason
Hi Ruth, I'd like to add you to my circle here. Cheers, Phil

## invitation | no_reason ~template
I would like to add you to my professional network.

## invitation | no_reason
Hello, I hope you're well. I wanted to connect with you here. Best wishes, Amy

## invitation | no_reason
Hi Sid! Connecting with interesting people is my passion. Accept?

## thank_you | empty_thanks
Dear Ruth, thank you for all your help and support. Best wishes, Amy

## thank_you | empty_thanks
Thanks for your time today, Sid. Appreciate it!

## thank_you | empty_thanks
Dear Professor, I want to thank you from the bottom of my heart for your great kindness.

## thank_you | empty_thanks
Hi Neil, thank you again for the great conversation. I learned so much!

## talk_request | no_purpose ~lacks
Hi Sid, could we find a time to talk next week?

## first_letter | no_purpose ~lacks
Dear Ms. Moreau, Paul Tran gave me your address. May I call you on Monday morning?

## talk_request | no_purpose ~lacks
Hi Ruth, would you like to have coffee with me on Wednesday?

## talk_request | no_way_out
Hi Neil, you've sailed to Orkney. I'm planning the trip for June and must choose a harbour. Which one did you like better, Kirkwall or Stromness?

## introduction_request | no_way_out
Dear Ruth, your sister Ada edits the parish paper. I'm collecting stories of the flood for our school and would like to ask her for the 1953 issue. Will you put us in touch?

## talk_request |
Hi Moses, you chaired the housing panel last year, and I chair it from May. What would you have done in the first week, looking back? If you're glad to be rid of it, say so and I'll smile.

## first_letter |
Dear Chef Moreau, your column on stock bones made me change our canteen's Monday. We cook for three hundred. Would you roast the bones for that many, or not bother? I'll understand if you can't answer everyone.

## first_letter |
Dear Ms. Quinn, Ade Bello told me that you moved from the theatre into hospital design. I'm a lighting technician thinking through the same step and have one question: which course was worth the money? No reply needed if this isn't a good time.

## talk_request |
Hi Zainab, you went through the visa interview in March and mine is on the 12th. Did they ask for the original contract? Don't worry if you've forgotten.

## talk_request |
Hi Tim, our charity needs a treasurer, and I thought of your friend Lou. Do you think she'd mind if I asked her? If you think so, I'll leave her in peace.

## talk_request |
Dear Dr. Klein, thank you for agreeing to be my referee. The university needs your title as it should appear. Is it still Reader in Soil Science? If it's easier, your secretary can tell me.

## introduction_request |
Hi Ben, Clara Voss sat on your panel in May. I'm drafting a rule on drones for our park and would like to hear how hers is enforced. Would you be comfortable introducing us? Of course I'd understand if not.

## thank_you |
Thanks for your time today, Sid. I've already moved the chart to page one, and it reads far better.

## thank_you |
Hi Neil, thank you again for the conversation about tides. I've shifted the whole trip by two days.

## thank_you |
Dear Ruth, thank you for the introduction to Ada. She found the issue within an hour.

## report_back |
Hi Kelly, you suggested the evening course at Leith. I started on Monday; the teacher remembers you.

## congratulation |
Dear Hannah, I hear you've been made head of the ward. Nobody will run it with more sense. Congratulations from all of us on nights.

## condolence |
Dear Victor, please accept my condolences on your brother's death. He fixed my roof and wouldn't take a penny.

## condolence |
Hi Jo, I'm so sorry you lost the baby. I'm here, any hour, and you don't have to answer.

## outcome_notice |
Hi Irene, good news: I got the job at the aquarium and start in May. You told me to ask about the filters, and that's what they remembered.

## announcement |
Hi Doug, I've sold the boat. After thirty years it felt right. You had the best of her with us, so I wanted to tell you myself.

## invitation |
Hi Sid, your answer on the R forum about missing dates rescued my thesis. I work on the same data in Graz and would like to stay in touch.

## invitation |
Dear Dr. Ferro, you examined my sister Lea in Padua last year, and she still talks about your question. I work on the same enzymes.

## reconnection |
Hi Bilal, I'm at our old table in the library and the radiator still knocks. How's Lahore? Did the shop open?

## reconnection |
Dear Wilma, the tulips you gave me have come back for the ninth year. I hope your hip is better. How is the choir?

## talk_request |
Hi Hannah, I teach job seekers and some of them are desperate by the time they reach us. What do you say in the first five minutes? A line would help, and if you're off duty, ignore me.

## talk_request |
Hi Rob, we're taking on two roofers in spring and I liked your advert. Who wrote it for you? If that's a trade secret, fair enough.

## talk_request |
Hi Pia, thanks for letting everyone know about the rehearsal. Is the hall heated by seven? I'm bringing my grandmother. If you don't know, I'll bring blankets.

## forwardable_note |
Dear Clara Voss, Ben Adler offered to forward this. I'm drafting a rule on drones for a park in Kent and wonder how yours is enforced at weekends. May I ask your warden one question? If not, I'll work from the printed rule.
"""
