"""A seventh sheet of letters from many hands, imagined once the sixth had been mended."""

TABLE = """
## talk_request | openings ~lacks ~vague
Hi Becky, I'm on the hunt for a new role. Any vacancies at your place?

## first_letter | openings ~lacks ~more_me
Dear Ms. Aldridge, I am writing to enquire about possible vacancies for a bookkeeper at Aldridge and Sons. I have ten years of experience.

## talk_request | openings ~lacks
Hi Jude, is the theatre looking for stagehands this season?

## talk_request | openings ~lacks ~vague
Hello Sunil bhai, any opening for driver post in your company? Please tell.

## talk_request | openings ~lacks
Hi Carmen, would you happen to have a job for my skill set at the winery?

## talk_request | openings ~lacks
Dear Geoffrey, I wondered whether there might be a vacancy on the trust's board, or in the executive team.

## talk_request | openings ~lacks ~begging
Hey Finn, do you know of anybody who's hiring plumbers? I need work.

## talk_request | vague ~lacks
Hi Olive, can I buy you a coffee and pick your brain?

## talk_request | vague ~lacks ~openings
Hi Pedro, keep your ears open for me, will you?

## talk_request | vague ~lacks
Hi Nina, please pass my CV on to anyone you think would be interested.

## talk_request | vague ~lacks
Dear Mr. Boyd, I'd be grateful for any guidance.

## talk_request | vague ~lacks
Hey Zack, got any tips for landing a job in gaming?

## talk_request | vague ~lacks ~openings
Hello Ruth, if you hear of any opportunities, please let me know.

## talk_request | vague ~lacks
Hi Imran, could you tell me a bit about your company and how things work there?

## talk_request | vague ~lacks ~begging
Hi Sally, I don't know what to do with my life. What would you suggest?

## talk_request | begging ~lacks ~vague
Hi Pam, I'm at breaking point. No income since June. Could you talk to your manager?

## talk_request | begging ~lacks ~vague ~openings
Dear Mr. Kamau, I humbly beg you to assist me. I have no job and school fees are due. I will accept any position.

## talk_request | begging ~lacks ~vague
Hey Rick, I'm screwed. Got fired, rent's due, and nobody's calling me back. Can you help a brother out?

## talk_request | begging ~lacks
Hi Liz, I hate to ask, but I'm really desperate. Would you recommend me to your head of department?

## talk_request | begging ~lacks ~vague
Dear Helga, after eighteen months of unemployment I am losing hope. Perhaps you could speak with Dr. Brandt?

## talk_request | several_asks ~lacks ~vague
Hi Walt, could you give me feedback on my portfolio, connect me to your art director, and keep me posted about openings?

## talk_request | several_asks ~lacks
Dear Ms. Rossi, would you write me a reference? Also, could you introduce me to your colleague in Milan?

## talk_request | several_asks ~lacks
Hi Jan, can we talk on Friday? And could you send me your old application as a model?

## talk_request | several_asks ~lacks ~openings
Hey Mo, I need you to look at my CV, tell me what salary to ask for, and get me a meeting with Steve. Can you?

## announcement | mass_address
Hi all, I've moved to a new flat. Here's the address.

## announcement | mass_address
Dear friends and colleagues, I'm delighted to announce that I am now a partner at Shaw and Lee.

## announcement | mass_address
Hello everyone, my last day at the museum is on Friday.

## reconnection | mass_address
Dear all, happy holidays to you and yours.

## first_letter | to_whom ~lacks ~openings
To whom it may concern: I'd like to see how your mill works. May I visit?

## first_letter | to_whom ~lacks ~openings
Dear Sir or Madam, which of your courses covers beekeeping in cities?

## first_letter | to_whom ~lacks ~openings
Dear Hiring Manager, could you tell me what your night shift looks like?

## reconnection | forward ~mass_address
FW: FW: FW: funny!!! pass it on

## reconnection | forward ~mass_address
Please forward this to everyone you know.

## reconnection | forward
Fwd: Interesting read

Begin forwarded message:

From: News Desk
The ten best lakes.

## first_letter | flattery ~lacks
Dear Mr. Zhou, you are truly an inspiration and a legend in our field. Which alloy did you use?

## first_letter | flattery ~lacks ~vague
Hi Amara, your work is just phenomenal and you're such an icon! Can I ask you something?

## talk_request | flattery ~lacks
Hi Leon, you're a genius, honestly the best coder I've ever seen. Which editor do you use?

## first_letter | template ~lacks
Hi [NAME], I read about your project in [CITY]. Which contractor did you use?

## first_letter | template ~lacks
Dear <<FirstName>>, your book on bread is on my shelf. Which flour do you use?

## talk_request | template ~lacks
Dear Ms. ____, we met at the fair in May. Could you tell me who built your stand?

## invitation | no_reason
Hi Gail, I'd like to connect.

## invitation | no_reason
Dear Tariq, I would like to invite you to join my network. Best regards, Hugo

## invitation | no_reason
Hi there! Let's connect and stay in touch.

## thank_you | empty_thanks
Hi Gail, thank you so much for your help. I really appreciate it.

## thank_you | empty_thanks
Dear Tariq, thanks for your time and advice yesterday. It was very kind of you.

## thank_you | empty_thanks
Thanks so much for everything, you're amazing!

## talk_request | no_purpose ~lacks
Hi Gail, do you have half an hour for me on Friday?

## talk_request | no_purpose ~lacks
Dear Tariq, I would like to meet you next week. Would Monday work?

## talk_request | no_purpose ~lacks
Hey Leon, can we jump on a quick call?

## talk_request | no_way_out
Hi Tariq, you designed the lock at Ems. I'm drawing one for the canal here. How wide did you make the gate? I need the answer this afternoon.

## introduction_request | no_way_out ~no_question
Hi Gail, you know the harbour master. I'm preparing a regatta for our school and must ask him about tides. Please introduce me to him.

## talk_request |
Hi Becky, you wrote last month that your place is reorganising the stores. I'm preparing a talk about stores in small firms. What did you throw out first? If it's touchy, leave it.

## first_letter |
Dear Mr. Zhou, your lecture on bridge alloys in Porto answered half of my question. We are casting a bell in June. Would you use tin or bismuth? If there's no time for this, I understand.

## talk_request |
Hi Jude, I know the season is full. Could I watch one set change from the wings in May? I'm designing ours and want to see where people stand. No harm if it's not allowed.

## introduction_request |
Hi Nina, you mentioned your uncle who tunes organs. Ours wheezes, and I'd like to ask him what a repair costs before our council meets. Would you mind introducing me? Just tell me if he has retired for good.

## thank_you |
Hi Gail, thank you for the lamp. It hangs above the bench, and I can see the grain at last.

## thank_you |
Dear Tariq, thanks for your advice yesterday. I asked for the plan before I signed, and they moved the door.

## report_back |
Dear Mr. Boyd, you advised me to ask for a week to think. They gave me two. I've said yes, with a clear head.

## congratulation |
Hi Olive, congratulations on your first exhibition! The blue one stayed with me all week.

## condolence |
Dear Pam, I'm so sorry for your loss. Your father taught half this street to swim.

## outcome_notice |
Dear Ms. Rossi, I got the place in Milan and begin in October. Your line about the seaweed was the one they quoted.

## announcement |
Hi Pedro, I've left the ferry and now teach knots at the sea school. You tied my first bowline, so come and see.

## invitation |
Hi Gail, we met at the lamp makers' day in Ghent; you explained why glass hums. I'd like to keep in touch.

## reconnection |
Hi Walt, I found your sketch of the cat in an old book. Is she still bossing you around? How are you?

## talk_request |
Hi Sally, I'm looking for a job title for our new shop manager who also bakes. What do you call yours? No worries if it's just "boss".

## talk_request |
Hi Finn, we need two plumbers for the hall in May, paid. Do you know anyone who likes old pipes? If not, I'll ask the guild.

## talk_request |
Hi Liz, people here are desperate for a quiet room, and you set one up. What did the first month cost? Don't dig if you haven't the figure.

## talk_request |
Hi Zack, I have an interview at Larian on Monday and you had yours in spring. Did they let you bring your own laptop? If you can't say, fine.

## first_letter |
Dear Ms. Aldridge, my neighbour Tom Hale says that you kept the books for the co-op through the flood. I'm writing its history. How did you save the ledgers? If you'd rather not be asked, please tell me.
"""
