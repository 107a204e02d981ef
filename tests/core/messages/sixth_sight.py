"""A fifth sheet of letters from many hands, imagined once the fourth had been mended."""

TABLE = """
## talk_request | openings ~lacks
Hi Joyce, my shifts at the care home end in May. Are there positions at Oakwood for enrolled nurses?

## first_letter | openings ~lacks ~more_me
Dear Ms. Sorensen, I am a mechanical engineer with a focus on turbines and I would love to work for Vestas. Do you currently have roles in Aarhus?

## talk_request | openings ~lacks
Hey Kyle, you guys hiring welders? I just got my 6G cert.

## talk_request | openings ~lacks ~vague
Good morning Ma, please is there any job for me in your place of work? I studied Accounting.

## talk_request | openings ~lacks
Dear Richard, as you may know, the merger has left me without a seat. Might your board be seeking a non-executive director?

## talk_request | openings ~lacks
Hi Ellie, do you think your manager would take me on as an apprentice?

## talk_request | vague ~lacks
Hi Nathan, would you be open to sharing some advice on breaking into consulting?

## talk_request | vague ~lacks
Dear Lorna, any help at all would be very much appreciated.

## talk_request | vague ~lacks ~openings
Hi Bev, do keep me on your radar for anything in marketing.

## talk_request | vague ~lacks
Hi Andy, could you forward my resume around your office please?

## first_letter | vague ~lacks
Dear Mr. Costa, I have always been curious about your industry and would welcome the chance to hear about your career journey over coffee.

## talk_request | vague ~lacks
Hi Sofie, do you have any ideas about what jobs I'd be good at?

## talk_request | vague ~lacks ~openings
Hey Dan, hit me up if you hear about anything cool.

## talk_request | vague ~lacks
Hi Mr. Mensah, kindly assist me in any way you can with my job search.

## talk_request | begging ~lacks ~vague
Hi Ken, I'm really struggling. I was made redundant in March and my wife is pregnant. Please could you get me an interview?

## talk_request | begging ~lacks ~vague ~openings
Dear Sir Peter, I am on my knees. Nobody will give an ex-offender a chance. You are the only one who can save me.

## talk_request | begging ~lacks ~vague
Hey Robin, I've hit a wall. I cry every morning and I can't see a way out. Could you put in a word with HR?

## talk_request | begging ~lacks ~openings ~vague
Hi Tasha, I'll take literally anything, part-time, nights, whatever. I need the money badly.

## first_letter | begging ~lacks ~vague
Dear Mrs. Vance, unemployed for over two years, I have lost my self-respect and most of my friends. Would you give me fifteen minutes?

## talk_request | begging ~lacks ~vague
Hello Mr. Chen, I apologise for bothering you again. I have nobody else to ask and my savings will be finished next month. Could you please call me?

## talk_request | several_asks ~lacks
Hi Emma, would you mind reviewing my CV? I'd also appreciate an introduction to your head of design, and a quick call if you have time.

## talk_request | several_asks ~lacks ~openings
Dear Prof. Okoye, please write me a recommendation letter, send me the list of scholarships and tell me which department is admitting.

## talk_request | several_asks ~lacks
Hi Frank, can you (a) intro me to Lisa, (b) check my pitch deck and (c) invest?

## introduction_request | several_asks ~lacks
Hello Meg, could you pass my note to Dr. Stein? I was also hoping you could proofread my thesis abstract.

## talk_request | several_asks ~lacks
Hey Ty, could I crash at yours in May, borrow your suit for the interview, and have you put in a good word with Jim?

## talk_request | several_asks ~lacks
Hi Olga, can we meet for lunch on Monday? Will you also be my referee for the Leeds post?

## announcement | mass_address
Dear Colleagues, I am writing to inform you that Friday will be my last day at Unilever.

## announcement | mass_address
Hello all! New job, new city, same old me.

## announcement | mass_address ~template
Dear Valued Clients and Partners, our office will close for the holidays.

## reconnection | mass_address
Hey guys, it's been forever! Thinking of all of you.

## talk_request | mass_address ~lacks ~vague ~openings
Dear network, I'm excited to share that I'm looking for my next opportunity.

## first_letter | to_whom ~lacks ~openings
Dear Sir or Madam, please find enclosed a question about your apprenticeship. How long does it last?

## first_letter | to_whom ~lacks ~openings
To whom it may concern, I'd like to hear how your volunteers are trained. Could we speak?

## first_letter | to_whom ~lacks ~openings
Dear Recruitment Team, which documents do you need from applicants trained in Kenya?

## first_letter | to_whom ~lacks ~openings
Hello HR team, I have a question on your trainee programme. Who could I talk to?

## reconnection | forward ~mass_address
FW: Inspirational quote of the day

## reconnection | forward
Fwd: Fwd: You have to see this video

haha

---------- Forwarded message ----------
From: Pete

Look at the dog.

## reconnection | forward ~mass_address
Please pass this on to all your friends and family. Let's keep it going!

## first_letter | flattery ~lacks
Dear Mr. Nakamura, you are a living legend and the best architect in the world. May I ask which timber you used in Kobe?

## first_letter | flattery ~lacks ~vague
Hi Gemma, I'm such a big admirer of yours! You are truly amazing. Can we chat?

## first_letter | flattery ~lacks
Dear Dr. Osborne, your remarkable career has been a huge inspiration to me. Could you tell me which fellowship you would apply for now?

## invitation | flattery no_reason
Wow, what an incredible profile! You're killing it. Let's connect!

## first_letter | template ~lacks
Dear [First Name] [Last Name], I saw your talk at [Event]. Could you tell me what sensor you used?

## talk_request | template ~lacks
Hi <first name>, thanks for chatting. Could you send me the paper on glue?

## first_letter | template ~lacks
Dear Ms. XXX, your article on wool was a pleasure. Which mill spins it?

## invitation | no_reason ~template
Hi, I'd like to add you to my network. Best, Carl

## invitation | no_reason
Hi Sasha, it'd be great to connect!

## invitation | no_reason
Good day sir, please accept my request to connect. Thank you.

## invitation | no_reason
Hi Liam, I see we have a lot of mutual interests, so let's link up on here.

## thank_you | empty_thanks
Hi Robert, thank you for your time and consideration. I look forward to hearing from you.

## thank_you | empty_thanks
Dear Sheila, thanks a million for everything you've done for me. You are the best.

## thank_you | empty_thanks
Hi Marc, thanks for chatting yesterday, it was super helpful!

## thank_you | empty_thanks
Dear Dr. Lee, I am deeply grateful for all your guidance and mentorship this year.

## talk_request | no_purpose ~lacks
Hi Gordon, could I have half an hour of your time next week?

## talk_request | ~lacks
Dear Ms. Ivanova, I'd like to invite you to lunch. Would Thursday suit?

## talk_request | no_purpose ~lacks
Hey Priya, got time for a quick call today?

## talk_request | no_way_out
Hi Ron, you've built three saunas. I'm pouring the floor of mine on Saturday. How deep did you go?

## introduction_request | no_way_out
Hi Lise, you work with Paul Kern at the port. I'm writing my thesis on night berths and need his view on tugs. Please could you connect us?

## talk_request |
Hi Joyce, you moved from hospital to home care two years ago, and I'm deciding whether to do the same before May. What do you miss most about the ward? If you'd rather not go into it, that's fine.

## first_letter |
Dear Mr. Costa, your paper on cork floors convinced our school to try them. We have two bids on the table. Would you choose glued or floating for a gym? If you don't have time to answer, I understand.

## talk_request |
Hi Emma, you redesigned the signage at Kew. I'm preparing a pitch for our park and would be glad of your eye on one page, the map. Could I send it to you on Friday? No worries if the week is full.

## talk_request |
Hi Ken, I hear you're hiring a yard manager. I don't want the job, but I know the person who ran ours for ten years. Shall I put you two in touch? Just say no if you're set.

## talk_request |
Hey Robin, I've hit a wall with the extension, the brick kind. You did yours in clay. Which mortar did you use? No rush at all.

## first_letter |
Dear Dr. Osborne, I read your blog on applying for fellowships after forty. I'm forty-three and have to choose between two. Which reviewers care least about age? If that's an awkward question, please leave it.

## introduction_request |
Hi Meg, Dr. Stein taught you at Basel, I think. I'm comparing two imaging methods for my thesis and would like to ask her which one she trusts. Would you be happy to introduce us? If not, no hard feelings.

## thank_you |
Hi Marc, thanks for chatting yesterday. I took your advice and called the union before signing; they found two errors in the contract.

## thank_you |
Dear Dr. Lee, thank you for lending me the microscope. We found the fungus on the third slide.

## thank_you |
Hi Robert, thank you for putting me in touch with Elise. We met this morning, and I'm joining her reading group.

## report_back |
Hi Bev, you asked how it went with the agency. They kept me for an hour, and I have a second meeting on Friday. Your line about the budget made them laugh.

## congratulation |
Hi Sasha, congratulations on passing the bar! All those Sundays in the library. Drinks are on me when you're rested.

## condolence |
Dear Ellie, I'm so sorry about your mum. She always had biscuits for us and a sharp word for the referee. I'm thinking of you all.

## condolence |
Hi Nathan, I heard they closed your branch. I'm sorry; you put your heart into it. If you want company or a reference, I'm here.

## outcome_notice |
Hi Gordon, I didn't get the post at Leeds, but they asked me to come back in autumn. Your question about the night desk was the one they liked. Thanks for that.

## outcome_notice |
Dear Prof. Okoye, I am happy to tell you that I have accepted the place in Utrecht. You read my first proposal in that hot office, and I have not forgotten it.

## announcement |
Hi Lise, from June I'll be at the port authority, two doors from Paul. You told me to apply when I wouldn't have dared.

## invitation |
Hi Liam, we were in the same breakout on tidal turbines at Orkney. I'd like to keep up with your trials.

## invitation |
Hi Sasha, I teach the course you took with Anna Berg, and she showed me your final project. I'd be glad to connect.

## reconnection |
Hi Tasha, I made your gran's pepper soup last night and set off the alarm again. Are you still in Leeds? How's the little one?

## reconnection |
Dear Richard, I read in the Times that the yard has been saved. You must be relieved. I often think of our lunches there. How are you and Ann?

## talk_request |
Hi Sofie, I'm helping my brother, who is out of work and rather down, to write to a baker you know. Is it better to write or to walk in? If you'd rather stay out of it, no problem.

## talk_request |
Hi Andy, would you pass the salt spreader on to Jim when you're done? We need it for the path to the hall on Friday. If it's still in use, never mind.

## forwardable_note |
Dear Dr. Stein, Meg Hall kindly offered to pass this along. I'm comparing two imaging methods for a thesis on moss. Which of them do you trust below ten microns? A word would do, and none is fine too.
"""
