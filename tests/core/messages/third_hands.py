"""A second sheet of short letters from many hands, imagined once the first had been mended."""

TABLE = """
## talk_request | openings ~lacks
Hi Maureen, lovely seeing you at church. Might there be something for me at the surgery, front desk or records?

## first_letter | openings ~lacks ~more_me
Dear Dr. Feld, I recently completed my PhD in polymer physics and wish to ask if your institute currently offers postdoctoral positions.

## talk_request | openings ~lacks
Yo Chris, y'all need an extra guy on the crew this summer?

## talk_request | openings ~lacks ~vague ~several_asks
Hi Neha, is there any vacancy in TCS for testing profile? Please refer me if possible.

## first_letter | openings ~lacks
Dear Mrs. Holt, I was let go in June and would be interested in joining your finance team. Are you looking to fill any posts this quarter?

## talk_request | openings ~lacks
Hey Lou, who do I talk to about getting a job at the brewery?

## talk_request | openings ~lacks
Hi Steph, heard through the grapevine that your department has a few positions to fill. Could I be one of them?

## first_letter | openings ~lacks
Dear Mr. Tanaka, I hold a CPA and fifteen years in audit. Does your firm have a need for someone with my background?

## talk_request | vague ~lacks
Hi Graham, hope the new year treats you well. I'm between things and would value a chat about where I might go next. Any wisdom gratefully received.

## talk_request | vague ~lacks ~openings
Hiya Trish, can you ask around for me? You know loads of people in the trade.

## talk_request | vague ~lacks
Dear Samuel, I would be most obliged if you could pass my curriculum vitae on to whoever might find it of interest.

## talk_request | vague ~lacks ~openings
Hi Jess, if you come across any opportunities that would be a good fit, do let me know.

## talk_request | vague ~lacks
Hi Vikram sir, please guide me regarding my career. I am confused what to do.

## talk_request | vague ~lacks
Hi Molly, can I steal some of your time to bounce a few thoughts around? Nothing specific.

## first_letter | vague ~lacks ~flattery
Hello Ms. Reyes, I'm looking for a mentor and would love any guidance you're willing to share about breaking into UX.

## talk_request | vague ~lacks
Hey Pat, I wanna get into tech. Got any advice?

## talk_request | vague ~lacks ~openings
Hi Colin, I'm putting the feelers out. Think of me if you hear anything on the grapevine.

## talk_request | vague ~lacks
Hi Ursula, I'd be so grateful for whatever you can do for me.

## talk_request | vague ~lacks
Dear Beatrice, would you kindly spread the word among your clients that I am available?

## talk_request | begging ~lacks ~vague
Hi Ron, honestly I'm at rock bottom. The redundancy money ran out in August and the landlord wants us out. Could you talk to your foreman?

## talk_request | begging ~lacks ~openings ~to_whom
Dear Madam, I am a single mother of three and I will do any work you give me. Please, I beg you.

## first_letter | begging ~lacks
Dear Mr. Whitmore, you would be saving my life. I have been rejected by more than ninety employers and I no longer know what to do. Might you see me for ten minutes?

## talk_request | begging ~lacks ~vague
Hey Gina, I feel like such a loser asking, but I've been out of work since February and it's killing me. Can we talk?

## talk_request | begging ~lacks ~vague
Hi Pavol, nobody wants a 58-year-old. I've stopped counting the rejections. Do you have some time for me?

## talk_request | begging ~lacks ~vague ~to_whom
Respected Sir, due to my poor financial condition I am requesting you to kindly do something for me.

## talk_request | begging ~lacks ~vague
Hi Esther, I've had a terrible few months since the layoff and I'm barely keeping my head above water. Would you put in a good word for me?

## first_letter | begging ~lacks ~openings ~vague
Dear Ms. Lowe, my visa expires in three weeks and if I don't find a sponsor I will have to leave everything behind. You are my only option. Can you help me?

## introduction_request | several_asks ~lacks
Hi Leo, would you introduce me to your sister at Roche, and could you also have a look at my CV before I write to her?

## talk_request | several_asks ~lacks
Dear Anita, I have three requests. Could you read my proposal, endorse my skills on LinkedIn and let me have Mr. Bose's number?

## talk_request | several_asks ~lacks ~openings
Hey Russ, can we grab a beer Thursday? Also send me that recruiter's contact, and tell your boss I'd like to meet him.

## talk_request | several_asks ~lacks
Hi Dr. Amin, would you be willing to write me a reference? I'd also love twenty minutes of your time to go over my interview answers.

## introduction_request | several_asks ~lacks ~openings ~vague
Hello Jane, I'd appreciate an introduction to the head of HR. In addition, please could you share any openings and recommend a good headhunter?

## talk_request | several_asks ~lacks
Hi Noor, can you lend me your interview notes, proofread my statement, and maybe do a mock interview with me on Sunday?

## first_letter | several_asks ~lacks
Dear Mr. Flint, what does a trainee earn at your yard, who decides on intakes, and would you send me the application form?

## announcement | mass_address
Dear Friends, after 22 years at Barclays I am hanging up my calculator. It has been a pleasure.

## announcement | mass_address
Hello everybody! Just letting you know that I've changed my number.

## announcement | mass_address
Hi team and friends, I'm thrilled to share that I'm starting a new position as Product Manager at Klarna.

## announcement | mass_address
To all my contacts: I have moved to Calgary.

## talk_request | mass_address ~lacks ~vague ~openings
Hey y'all, I'm looking for work, so please keep me in mind.

## announcement | mass_address ~template
Dear valued network, our agency turns five today.

## first_letter | to_whom ~lacks ~openings
To whomsoever it may concern, I wish to know about your training programme for lab assistants. Could you tell me when it begins?

## first_letter | to_whom ~lacks ~openings
Dear Sirs, we refer to your notice and should like to visit your works. Would this be possible?

## first_letter | to_whom ~lacks ~openings
Dear Hiring Manager, I read your piece on rotor blades. Could you tell me how large the team is?

## first_letter | to_whom ~lacks ~openings
Dear Talent Acquisition Team, I'd like to understand how you select trainees. Could someone tell me?

## first_letter | to_whom ~lacks
Dear Madam/Sir, could you tell me who looks after school visits at the museum? We are planning one for May.

## first_letter | to_whom ~lacks
Hello there, whoever reads this! I'd like to learn how your bakery trains newcomers. Can I visit?

## reconnection | forward
FW: The secret of happy people

Worth a read!

## reconnection | forward
Fwd: Article

FYI

---------- Forwarded message ---------
From: News

Rates rise again.

## reconnection | forward ~mass_address
Send this to everyone in your address book, or share it with at least 8 friends.

## reconnection | forward ~mass_address
Fw: You've gotta see this!! Pass it along.

## first_letter | flattery ~lacks
Dear Ms. Okoro, you are such an incredible role model for all of us. Could I ask which course you took in 2015?

## first_letter | flattery ~lacks ~vague
Hi Mr. Bauer, I've always looked up to you. You're the GOAT! Could we talk about concrete mixers?

## first_letter | flattery ~lacks
Dear Dr. Silva, I must say your achievements are simply extraordinary. Would you tell me which journal is best for nursing trials?

## invitation | flattery no_reason
Hi Kim, your career is so inspiring. I'd be honored to connect with someone as amazing as you.

## talk_request | flattery ~lacks
Hi Bob, nobody knows this business like you do, you're the undisputed king of logistics. Can we meet on Friday about the depot plan?

## first_letter | flattery ~lacks
Dear Sir Alan, you are without doubt the greatest entrepreneur of our generation. May I ask how you chose your first supplier?

## first_letter | template ~lacks
Dear Mr./Ms. [Last Name], your lecture on bees was a joy. Could you tell me which hive you use?

## talk_request | template ~lacks
Hi {firstname}, it was a pleasure to meet you in Oslo. Would you tell me which ferry you took?

## first_letter | template ~lacks
Hello %FIRSTNAME%, I read your column on heat pumps. Which maker do you trust?

## thank_you | template
Dear Ms. Ito, thank you for meeting me on [DATE]. I've used your drawing.

## first_letter | template ~lacks
Dear Ms. Ito, I enjoyed your article about (TOPIC). Could you tell me where you got the data?

## reconnection | template
Hi <<Name>>, I saw the lake frozen and thought of our skating. How is your knee?

## invitation | no_reason
Hi Grace, I'd love to have you in my network!

## invitation | no_reason
Hello Mr. Schmidt, kindly accept my connection request. Regards, Anil

## invitation | no_reason
Hey! Saw you on LinkedIn, thought I'd say hi and connect.

## invitation | no_reason ~more_me
Hi Julia, I'm a recent graduate building my professional network. Looking forward to connecting with you.

## invitation | no_reason ~template
Hi Raj, LinkedIn suggested you as a connection. Shall we connect?

## thank_you | empty_thanks
Dear Laura, thank you very much for taking the time to speak with me today. It was great to meet you.

## thank_you | empty_thanks
Cheers mate, really appreciate it!

## thank_you | empty_thanks
Dear Mr. Gomes, please accept my heartfelt thanks for your assistance in this matter.

## thank_you | empty_thanks
Hi Tina, thanks so much for your help the other day. You're the best!

## thank_you | empty_thanks
Hello Professor, thank you for your precious advice. It means a lot to me.

## talk_request | no_purpose ~lacks
Hi Doug, do you have time for a quick chat tomorrow?

## talk_request | no_purpose ~lacks
Dear Ms. Hall, could I come by your office one afternoon?

## first_letter | no_purpose ~lacks
Dear Mr. Ruiz, Peter Lamb gave me your number. Would you be available for a phone call this week?

## talk_request | no_purpose ~lacks
Hi Aisha, shall we grab a coffee sometime soon? My treat.

## talk_request | no_way_out
Hi Brian, you've run marathons with asthma. I'm planning my first for April. Which inhaler routine did you follow? Please answer today.

## introduction_request | no_way_out
Dear Olga, your brother Max supplies the theatre with timber. I need larch for our stage by June and want to ask him about lengths. Will you introduce us?

## talk_request | no_way_out
Hi Will, you wrote the fire plan for St. Luke's. I'm drafting ours before the inspection on the 9th. Could you walk me through the exits chapter on Monday?

## reconnection | cold_ask ~lacks | days=900 band=dormant
Hi Sven, long time no speak. I need a favour: can you recommend me to your director?

## reconnection | cold_ask ~lacks ~openings | days=2000 band=dormant
Hi Ruth, wow, eleven years! Are there any jobs at the museum?

## talk_request | too_soon ~lacks | ask=5
Hi Ruth, would you look through my portfolio on the weekend?

## talk_request |
Hi Moira, at the open day you said that the dye house changes to enzymes this spring. I'm writing my term paper on exactly that step. Could you tell me which enzyme you settled on? If it's secret, that's fine.

## first_letter |
Dear Mr. Achebe, I read your report on flood gates in Civil Monthly. I am designing a gate for a village near Onitsha. May I ask which steel you chose, and why? If you have no time, I'll understand.

## talk_request |
Hi Kath, you've trained three apprentices and I'm about to take on my first. What would you let her do in week one? No pressure to reply.

## talk_request |
Hello Ibrahim, I have applied for the planner position at Holm and they've asked me to present on shift patterns. You ran theirs for years. Which pattern would you avoid? If you'd rather stay out of it, I fully understand.

## talk_request |
Hi Gwen, our team is struggling with the new ward software and yours isn't. Could you show me how you do handovers, twenty minutes on Tuesday? If Tuesday's mad, say no.

## talk_request |
Hi Simon, I have two hours free on Friday and would like to bring the drawings of your porch round. Would four o'clock suit? If not, no problem.

## introduction_request |
Hi Dora, you sing with Tom Reid, who runs the seed bank. I'm looking for old barley for our mill and have one question for him. Would you mind putting us in touch? If it feels odd, just say no.

## thank_you |
Hi Lena, thank you for warning me about the second interview. They did ask about gaps, and I had an answer.

## thank_you |
Dear Mr. Gomes, thank you for the morning at the foundry. I've changed the sprue as you showed me and the cracks are gone.

## thank_you |
Hey Trish, you're a star. The landlord you named rang back and I've got the workshop from June!

## report_back |
Hi Colin, the recruiter you mentioned and I spoke for half an hour on Tuesday. She knew the plant well. I have a second talk on the 4th.

## report_back |
Dear Anita, two weeks ago you told me to write to the union first. I did, and they sent me the wage table within a day.

## congratulation |
Dear Paul, many congratulations on your election to the board. The members have chosen someone who answers the phone.

## congratulation |
Hey Nat, you did it! Master baker at last. That first burnt loaf feels a long way away.

## condolence |
Dear Hugh, I was heartbroken to hear of Ellen's death. She made the best marmalade and the worst puns. You are both in our prayers.

## condolence |
Hi Lou, I just heard about the accident. I'm thinking of you and the kids. I'll leave soup at the door on Thursday.

## outcome_notice |
Dear Mr. Gomes, I wanted you to hear it from me: I have signed with Norling and begin as a mould maker in April. Your morning at the foundry was where I decided.

## outcome_notice |
Hi Beth, it didn't work out with the hospital; they chose someone from inside. Your two questions still helped me most. I keep going, and I'm cheerful.

## announcement |
Hi Mira, I've left the paper and now teach at the evening school. You lent me your first lesson plan, so you ought to know first.

## invitation |
Hi Jonas, your comment about hinge tolerances under Ada's post saved me a day. I build doors too and would like to follow your work.

## invitation |
Dear Ms. Lund, we were both speakers at the Malmö library day. I'd enjoy staying in touch.

## invitation |
Hi Stan, Ada Bloom said you restore clocks as well. I'm two streets away and mend watches. Shall we connect?

## reconnection |
Hi Judy, I found your scarf while moving house. It still smells of the lake. How have you been?

## reconnection |
Hi Rex, remember the desperate night before the fair when the oven died? I told it to my pupils today. Hope you're well.

## talk_request |
Hi Bea, I'm making a survey of how shops find staff. Do you recruit by word of mouth or by advertisement? Skip it if it's a bother.

## talk_request |
Hi Gus, our vacancy for a cook has been open for months. What did you write in yours? If you'd rather not share, fine.

## talk_request |
Hi Ela, thanks for keeping an eye on the dog. Could you have him again on Saturday, while I'm at the course? If not, my sister can.

## forwardable_note |
Dear Tom, I run the mill at Weir End and am after a barley that grew here before 1900. Do you keep one? If it's not your field, no harm done. Dora has my number. Kit

## first_letter |
Dear Ms. Ray, your book on hedges sent me out with a saw. I keep forty metres of hawthorn and must decide by March whether to lay it. Would you lay a hedge that thin? If letters pile up on you, please ignore mine.
"""
