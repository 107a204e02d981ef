"""A third sheet of letters from many hands, imagined once the second had been mended."""

TABLE = """
## talk_request | openings ~lacks
Hi Dylan, random question: is your school short of supply teachers at the minute?

## talk_request | openings ~lacks
Dear Mr. Pryce, I understand that Calder Mills has secured the navy contract. Would you be requiring additional fitters?

## talk_request | openings ~lacks ~begging ~vague
Hey Monica, I need a job. Can your uncle hook me up at the warehouse?

## first_letter | openings ~lacks ~more_me
Dear Ms. Lindgren, I'm a data scientist relocating to Gothenburg in the autumn and wanted to check whether Volta has any headcount planned for next year.

## talk_request | openings ~lacks ~vague
Hi Tunde, please who can I send my CV to for a job in your bank?

## talk_request | openings ~lacks
Hey Alex, long shot, but are you guys looking for people right now?

## talk_request | openings ~lacks
Dear Professor Stein, might you have an opening for a doctoral candidate in your group next term?

## first_letter | openings ~lacks ~more_me ~to_whom
Good day, I am a certified caregiver from Manila. Is it possible to work in your nursing home?

## talk_request | openings ~lacks ~vague
Hi Tracy, could you let me know about any upcoming vacancies before they get advertised?

## talk_request | openings ~lacks
Hi Hamish, what jobs are going at the distillery just now?

## talk_request | vague ~lacks
Hi Claire, would love to grab a virtual coffee and get your thoughts!

## talk_request | vague ~lacks ~openings
Hi Mitch, can you put the word out that I'm available?

## first_letter | vague ~lacks
Dear Mr. Harlow, as someone so experienced, what advice would you give me?

## talk_request | vague ~lacks ~openings
Hi Jo, I'd welcome any leads, contacts or suggestions.

## talk_request | vague ~lacks ~openings
Hi Erin, keep me posted if anything pops up.

## talk_request | vague ~lacks
Hi Dad's friend Bob, Dad said you might be able to help me with my career. Can you?

## talk_request | vague ~lacks
Hi Amit, attached is my resume. Kindly share with your known circles.

## talk_request | vague ~lacks ~openings
Hello Ingrid, do you know anybody who might need someone like me?

## talk_request | vague ~lacks
Hi Gareth, let's have a chat sometime about opportunities.

## talk_request | vague ~lacks
Hi Nikki, I'm not sure what I want yet. Could you give me some general pointers on the industry?

## talk_request | vague ~lacks
Dear Marion, should you think of anyone I ought to meet, or anything I ought to read, please do say.

## talk_request | begging ~lacks ~vague
Hi Steve, I've got bills stacking up and two kids. I'm at my wit's end. Is there anything you can do?

## talk_request | begging ~lacks ~vague ~openings
Dear Mr. Rahman, since one year I am sitting at home without job. My father is ill. Please sir, help me to get any job.

## talk_request | begging ~lacks
Hi Cathy, this is embarrassing, but I'm completely broke and need someone to give me a break. Can I come and see you on Monday about the stockroom?

## talk_request | begging ~lacks ~vague
Hi Lou, it's been fourteen months, three hundred applications and zero offers. I'm losing my mind. Could we speak?

## first_letter | begging ~lacks
Dear Ms. Duval, I implore you to read my application. No other firm has even answered me.

## talk_request | begging ~lacks ~openings
Hi Owen, I'd sweep floors if I had to. I just need somebody to take pity on me.

## talk_request | begging ~lacks ~vague
Hi Ravi, after being kicked out by my manager for no reason I'm in a really dark place. Would you talk to him for me?

## talk_request | begging ~lacks ~vague
Dear Helen, I'm sorry to trouble you with this, but I'm frantic with worry about money. Could you possibly help?

## talk_request | several_asks ~lacks
Hi Kofi, could you connect me with your CFO? And would you mind if I used you as a reference? Oh, and what salary should I ask for?

## introduction_request | several_asks ~lacks
Dear Wendy, would you introduce me to Sir John, and might you also lend me your notes from the inquiry?

## talk_request | several_asks ~lacks ~openings ~vague
Hi Mel, please (1) forward my CV to HR, (2) tell me who leads the pricing team and (3) let me shadow you for a day.

## talk_request | several_asks ~lacks
Hey Dom, can you proofread my cover letter, write me a LinkedIn recommendation and set up a call with your boss?

## talk_request | several_asks ~lacks ~openings ~vague
Hi Aunt Jo, I wanted to ask if you could look at my resume, and if you know anyone at the city, and whether I could stay with you in June.

## talk_request | several_asks ~lacks
Dear Dr. Ng, I would be grateful for a letter of recommendation. I would also appreciate it if you could review my research proposal.

## announcement | mass_address
Dear colleagues and friends, with mixed feelings I'm leaving the hospital after nine years.

## announcement | mass_address
Hey everyone, I got married!

## announcement | mass_address
Good morning all, please note my new email address.

## reconnection | mass_address
Dear family and friends, another year has gone by, and here is what we have been up to.

## thank_you | mass_address ~empty_thanks
Hi all, thank you to everybody who helped me with the move.

## talk_request | mass_address ~lacks ~openings ~vague
Dear LinkedIn connections, I am open to work. Please share.

## first_letter | to_whom ~lacks ~openings
Dear Hiring Committee, may I ask how you weigh teaching against research? I'm preparing for May.

## first_letter | to_whom ~lacks ~openings
Dear Sir/Madam, I would like to know more about the welding course. When does it start?

## first_letter | to_whom ~lacks
To the manager: I would like to visit your kitchen to learn how you plan shifts. May I?

## first_letter | to_whom ~lacks ~openings
Dear Human Resources Department, could you tell me who runs the graduate scheme?

## first_letter | to_whom ~lacks
Hello, to whoever is in charge of deliveries: could you tell me when the gate opens?

## reconnection | forward ~mass_address
FW: FW: FW: Monday motivation

Enjoy!

## reconnection | forward
Fwd: Webinar invite

See below.

-----Original Message-----
From: Events Team

Join us on Tuesday.

## reconnection | forward ~mass_address
Copy and paste this to all your friends, and something good will happen to you tomorrow.

## reconnection | forward ~mass_address
Too good not to share!! Send to ten people you love.

## first_letter | flattery ~lacks
Dear Mr. Osei, you're an absolute legend and I worship the ground you walk on. Could you tell me where you had the sign painted?

## first_letter | flattery ~lacks ~vague
Dear Dame Judith, your wisdom and leadership are an inspiration to millions. Might I have fifteen minutes to ask about tidal fences?

## talk_request | flattery ~lacks
Hi Kev, you're hands down the smartest person I have ever met. Which laptop should I buy?

## first_letter | flattery ~lacks
Dear Ms. Park, it is such an honour to write to a true pioneer and icon. Could you tell me which press you print on?

## invitation | flattery no_reason
Hi Dana, absolutely love your amazing content! You rock! Let's connect.

## first_letter | flattery ~lacks ~vague
Hello Mr. Lange, I have been following your stellar career for years and I'm so impressed by your accomplishments. Would you have a minute?

## first_letter | template ~lacks
Dear [Hiring Manager's name], your colleague Ann told me about the kiln. Could you tell me its size?

## talk_request | template ~lacks
Hi NAME, we met at the fair. Could you tell me what the stand cost?

## thank_you | template
Dear {{ first_name }}, thank you for the map. I used it on Saturday.

## first_letter | template ~lacks
Hi Joe, I was really inspired by [mention a recent post]. Which camera did you use?

## talk_request | template ~lacks
Hi Joe, I'd like to hear about your time at ________. When did you leave?

## invitation | no_reason
Hi, I'd like to connect with you. Thanks!

## invitation | no_reason ~flattery
Hi Lena, your background looks really interesting, I'd love to connect.

## invitation | no_reason
Hello dear, please add me.

## invitation | no_reason
Hi Tom, I'm reaching out to connect with other professionals in finance.

## invitation | no_reason ~template
I'd like to join your LinkedIn network.

## invitation | no_reason ~vague
Hi Abby, would love to connect and learn from you!

## thank_you | empty_thanks
Thank you so much for yesterday!

## thank_you | empty_thanks
Dear Mr. Weiss, I wanted to take a moment to thank you for your generosity and the insightful conversation.

## thank_you | empty_thanks
Hi Jo, you've been such a great help. I can't thank you enough.

## thank_you | empty_thanks
Dear Team Lead, thanks a ton for always being there and supporting me throughout.

## thank_you | empty_thanks
Hi Prof, many thanks for meeting with me last Thursday, I really enjoyed our discussion and learned a lot.

## talk_request | no_purpose ~lacks
Hi Lynn, can we set up a Zoom for Monday at 3?

## talk_request | no_purpose ~lacks
Dear Mr. Fox, I would be delighted if you could spare me half an hour of your time in the coming weeks.

## talk_request | no_purpose ~lacks
Hey Sanj, fancy a pint on Friday?

## talk_request | no_purpose ~lacks
Hi Rosa, it's Ben from the gym. Could I call you tonight?

## talk_request | no_way_out
Hi Thea, you judged the bread show last year. I'm entering my rye in May. What made a loaf lose points? I need to hear from you by Sunday.

## introduction_request | no_way_out
Hi Amos, your neighbour Dr. Roth keeps the tide tables. I'm planning a ferry stop and must ask her about November. Can you introduce us tomorrow?

## talk_request | no_way_out
Dear Mrs. Abara, you opened the first night clinic in Ibadan. I am writing the budget for ours. How many nurses did you begin with?

## reconnection | cold_ask ~lacks | days=800 band=dormant
Hi Jan, it's been a while! Would you pass my name to your head of sales?

## talk_request | cold_ask ~lacks ~openings | days=1300 band=dormant
Hello Petra, could you put me in touch with whoever leads recruiting at your firm?

## talk_request | too_soon ~lacks | ask=14
Hi Jan, would you mind writing a reference for me too?

## first_letter | too_long ~lacks ~more_me
Dear Mr. Bloom, I hope this letter finds you well. Your lecture on flood walls at Delft last month was the clearest I have heard on the subject, and I have been thinking about it since. Let me introduce myself. I studied civil engineering in Pune and then in Delft, where I wrote my thesis on the behaviour of clay under repeated load. After graduation I joined a contractor in Rotterdam and worked for four years on quay walls, first as a site engineer and then as a planner. In 2018 I moved to a consultancy, where I have been responsible for the inspection of more than two hundred kilometres of dykes. I have published three papers, I speak four languages, and I am a member of two committees. I am now considering whether to move from inspection to design. Could you tell me which of the two you would choose today? If you are too busy, I understand.

## talk_request |
Hi Anwar, last week you mentioned the new triage desk. I'm preparing our ward's training plan. What do people at the desk need to know that our nurses don't? If it's easier, just send me to the right person.

## talk_request |
Hello Ms. Dean, we met at the tile fair in Stoke. I am choosing a kiln for a class of twelve. Would you buy the front loader again? No need to answer if you're busy.

## first_letter |
Dear Ms. Nair, Professor Roy gave me your name. I'm deciding between a post in Kochi and one in Leeds, and you have worked in both cities. Which would you go back to for the work alone? Please feel free to ignore this if it's a bad week.

## talk_request |
Hi Jim, I start as a supervisor on Monday. You've led the night shift for years; what's the one habit you'd have me begin with? If nothing comes to mind, fine.

## talk_request |
Hey Viv, my interview for the museum job is on Tuesday and you did theirs last year. Did they ask about the archive? If you're not allowed to say, no worries.

## talk_request |
Hi Leo, you said your yard can't find apprentices. I teach forty teenagers who like boats. Shall I bring six of them on the 12th? Only if it's handy.

## first_letter |
Hello Mr. Marsh, your stand at the energy day had the only honest price list. I run a block of thirty flats and am comparing pumps. Would you do it with two small ones or one big one? A short no is fine too.

## introduction_request |
Hi Meera, you once shared an office with Anil Dutta. I am studying how cooperatives price milk, for our annual meeting, and he wrote the only paper. Would you be willing to introduce me? I won't mind if you'd rather not.

## introduction_request |
Dear Joan, you mentioned that your niece Ella has just qualified as a vet. We keep forty goats and would like to ask her about feed in winter. Might I have her number, if she is happy to share it?

## thank_you |
Dear Mr. Weiss, thank you for telling me plainly that my figures were wrong. I did the sums again, and the loan is smaller now.

## thank_you |
Hi Jo, thanks for the lift to Leeds. I got to the exam ten minutes early and passed.

## thank_you |
Dear Ms. Abadi, thank you for your advice on the lease. I asked for the break clause and they gave it to me.

## report_back |
Hi Ken, following your tip I rang the harbour office. They don't need planners, but they told me about the dredging firm, and I'm seeing them on Wednesday.

## report_back |
Dear Marion, I read the book you named. Chapter four is our whole ward. I've given it to my manager.

## congratulation |
Hi Ade, I saw that your bridge won the prize. Those railings! Warm congratulations to you and the whole crew.

## congratulation |
Dear Sunita, happy to read that you've been made partner. You once stayed till midnight to check my first audit, and I've not forgotten it.

## condolence |
Dear Walter, I was very sorry to hear about Greta. I can still see her at the gate with the lantern. With you in thought.

## condolence |
Hi Mike, that's awful news about the redundancies. You built that team. I'm around all weekend if you want to walk.

## outcome_notice |
Hi Rachel, they chose the other candidate. Your mock interview made it my best one yet, though, and they've asked to keep in touch.

## outcome_notice |
Dear Mr. Yeo, I've accepted the post at the port and begin on the 2nd. You were the one who told me to ask about the cranes.

## announcement |
Hi Pam, I'm swapping the bank for beekeeping in April. You'll get the first jar, since you lent me the veil.

## invitation |
Hi Cara, I was at your session on slow streets in Ghent on Friday. We're trying the same in Leuven and I'd like to swap notes.

## invitation |
Hi Idris, Mo Salim and I share a desk, and he says you map wells. So do I, in Mali.

## reconnection |
Hi Toni, your old bike is still in my cellar, and my daughter wants to learn on it. How are you both?

## reconnection |
Hi Ben, I have a new job, a new flat and the same awful singing voice. Is the choir still on Mondays? It would be lovely to see you.

## reconnection |
Hi Una, I was telling my class about our strike in '09 and how broke we all were. Do you still have the banner?

## talk_request |
Hi Gil, I coach people who are out of work and often desperate. You wrote about hope in job clubs. What is the first thing you do in a first meeting? If you've no time, your article will do.

## talk_request |
Hi Dee, we have three vacancies for carers and you fill yours in a week. What do you put in the first line? No problem if that's your secret.

## talk_request |
Hi Sal, thanks again for keeping me in mind for the panel. I'm drafting my five minutes on night trains. Which of the two maps would you show? Either way I'll bring both.

## talk_request |
Dear Ravi, you asked whether I'd share your CV with my team. I have. They would like to hear how you cut scrap at Tata. Could you come by on Thursday? If Thursday doesn't work, they can do the week after.

## talk_request |
Hi Bo, the position of the valve worries me. You fitted the same model. Should it sit above the pump? If you don't recall, no matter.

## forwardable_note |
Dear Anil, Meera kindly passes this on. I write about how cooperatives price milk, and your paper is the only one with farm figures. Might I ask you two things about the 2019 table? If you'd rather not, that's quite all right.
"""
