"""Short letters from many hands, imagined before the rules were looked at and read over once."""

TABLE = """
## talk_request | openings ~lacks
Hi Priya, hope you're well! Do you know of any openings at your company?

## talk_request | openings ~lacks
Hey Tom, I'm job hunting. Is Siemens recruiting these days?

## talk_request | openings ~lacks
Hello sir, kindly let me know if any vacancy is there in your organisation for a fresher. I have done my B.Tech in 2024.

## talk_request | openings ~lacks
Dave, any chance of a start on your site? I've got my tickets and my own tools.

## first_letter | openings ~lacks
Dear Mr. Cole, I am enquiring as to whether you have a suitable role for an experienced finance director.

## talk_request | openings ~lacks ~vague
Hi Jen, does your hospital need nurses? I could begin next month.

## talk_request | openings ~lacks ~begging
Hi Karim, can you get me a job at your firm?

## talk_request | openings ~lacks ~vague
Hello Anna, please could you tell me who is hiring in your area?

## talk_request | openings ~lacks
Morning Bill. Heard the plant's expanding. They taking anyone on?

## talk_request | vague ~lacks
Hi Sue, I'd love to pick your brain over coffee sometime.

## talk_request | vague ~lacks
Hi Andrew, please circulate my resume to your colleagues. Thanks in advance.

## talk_request | vague ~lacks ~openings
Hi Mei, I'm back on the market. Let me know if you hear of anything!

## talk_request | vague ~lacks
Hi Rob, would you keep your ear to the ground for me?

## talk_request | vague ~lacks
Dear Fiona, I would appreciate any help or guidance you could offer.

## talk_request | vague ~lacks ~openings
Hi Lars, if anything crosses your desk that might fit me, I'd be grateful for a heads-up.

## talk_request | vague ~lacks
Hi Beth, could you share my CV with anyone who might be interested?

## first_letter | vague ~lacks
Hello Ms. Grant, I'd like to connect and learn more about what you do and how you got to where you are. Could we chat?

## talk_request | vague ~lacks
Hi Omar, do you have any tips for someone like me?

## talk_request | vague ~lacks ~openings
Hi Paula, please keep an eye out for me. I'm open to anything.

## talk_request | begging ~lacks ~vague
Hi Sam, I'm desperate, I have been unemployed for 8 months. Can you help?

## talk_request | begging ~lacks ~vague ~openings
Hello Mr. Iyer, I am in very difficult situation, no job since one year and loan is there. Kindly help me sir.

## talk_request | begging ~lacks ~vague
Hi Laura, you're my last hope. I've sent 200 applications and not one interview.

## talk_request | begging ~lacks ~openings
Hi Nick, I'll take anything at this point. My savings are gone.

## talk_request | begging ~lacks ~vague
Dear Dr. Blake, I am begging you to give me a chance. My family depends on it.

## talk_request | begging ~lacks ~vague
Hi Jo, sorry to bother you again. It's been an awful year: redundant in May, nothing since, and I'm starting to lose hope. Could we talk?

## talk_request | begging ~lacks ~vague
Hi Frank, I can't pay the mortgage next month and I don't know what to do any more. Please, could you put in a word for me?

## introduction_request | several_asks ~lacks ~openings ~vague
Hi Kate, could you introduce me to Ann Lee, review my CV and also tell me who is hiring?

## talk_request | several_asks ~lacks
Hi Ravi, can I ask you to look over my cover letter? Also, would you refer me to your manager? And do you know a good recruiter?

## talk_request | several_asks ~lacks
Dear Ms. Ong, I hope you might meet me for coffee next week, act as a reference, and forward my portfolio to your director.

## talk_request | several_asks ~lacks
Hi Gary, would you mind writing me a recommendation on LinkedIn, and could you also connect me with your brother at Arup?

## talk_request | several_asks ~lacks
Hi Ines, two favours: a read of my portfolio and an intro to Paul. Could you do both this week?

## talk_request | several_asks ~lacks ~vague
Hi Dan, could you send me the salary bands, introduce me to your team lead and give me some interview tips?

## announcement | mass_address
Dear all, I have started as head of sales at Nordic Freight. My new number is below.

## announcement | mass_address
Hi everyone, quick update from my side: I passed the bar exam.

## announcement | mass_address ~lacks ~openings ~vague
Hello friends and former colleagues, as of Friday I am looking for new challenges.

## announcement | mass_address
Hey team! I'm moving on after six great years. Keep in touch.

## announcement | mass_address
Dear colleagues, this is my last week at the agency. It was a good time.

## reconnection | mass_address
Hi folks, happy new year from the Millers! We wish you all a good start.

## talk_request | mass_address ~lacks ~vague ~openings
Hi guys, I'm writing to my whole network because I need a job in logistics.

## first_letter | to_whom ~lacks ~openings
To whom it may concern, I am interested in working in your laboratory. Could I come by for a visit?

## first_letter | to_whom ~lacks ~openings
Dear Sir or Madam, I would like to learn about your apprenticeship programme. Could you tell me how it works?

## first_letter | to_whom ~lacks ~openings
Dear Recruiter, I saw your profile and think I'd be a great fit. Can we talk?

## first_letter | to_whom ~lacks ~openings ~template ~vague
Respected Sir/Ma'am, I am writing with regard to internship in your esteemed company. Could you guide me?

## first_letter | to_whom ~lacks ~openings
Dear HR Manager, attached please find my résumé for your consideration.

## first_letter | to_whom ~lacks
Attention: Head of Department. I would like fifteen minutes to learn how you train new staff. Would Tuesday suit?

## reconnection | forward
FW: FW: must read, pass it on

## reconnection | forward ~mass_address
Fwd: 10 habits of successful people

Thought this might be of interest.

---------- Forwarded message ---------
From: Daily Digest

1. Get up early.

## reconnection | forward
Forward this to ten friends and see what happens!

## reconnection | forward ~mass_address
FWD: Fwd: Fw: funny cats

LOL

## reconnection | forward ~mass_address
Please share this with everyone you know. You won't believe number 4!

## first_letter | flattery ~lacks
Dear Ms. Roy, you are truly an inspiration and a legend. Could I have ten minutes to ask how you priced your first course?

## first_letter | flattery ~lacks ~vague
Hi Mark, I'm a huge fan of everything you do! Would love to hear your story.

## first_letter | flattery ~lacks ~vague
Dear Professor Lin, your brilliant career and incredible achievements leave me in awe. May I call you?

## congratulation | ~flattery
Wow Stella, you are amazing, simply the best in the business!

## first_letter | flattery ~lacks
Dear Mr. Adeyemi, as a visionary leader and a true genius in our industry, you surely get many letters. Could you tell me which lathe you bought?

## first_letter | flattery ~lacks
Hello Ruth, your work is absolutely mind-blowing and you're my hero. Do you use oak or beech?

## first_letter | template ~lacks ~no_connection
Hi [First Name], I enjoyed your work on rail signals. Could you tell me which handbook you use?

## first_letter | template ~lacks
Dear {{name}}, I read about {{company}} in the paper. Could you tell me how you train?

## talk_request | template ~lacks
Hi XXXX, it was good to meet you at EVENT NAME. May I ask you about welding rods on Tuesday?

## thank_you | template
Dear <Name>, thank you for sending me the drawings of the pump; I used them on Monday.

## talk_request | template ~lacks
Hi Rosa, I was impressed by [insert specific project]. Could you tell me what it cost?

## first_letter | template ~lacks
Dear _____, I follow your work on tidal power closely. Could you tell me who made the blades?

## invitation | no_reason ~template
I'd like to add you to my professional network on LinkedIn.

## invitation | no_reason
Hi Chen, let's connect and grow our networks together!

## invitation | no_reason ~more_me
Hello, I am a motivated software engineer. Please accept my invitation.

## invitation | no_reason
Dear Mrs. Alvarez, I came across your profile and would like to connect.

## invitation | no_reason ~vague ~template
Hi Ed, always looking to expand my network with like-minded people. Hope to connect!

## invitation | no_reason ~flattery
Hi Sofia, impressive profile! Connect?

## thank_you | empty_thanks
Thanks for everything!

## thank_you | empty_thanks
Dear Joan, many thanks for your help. Much appreciated. Best, Al

## thank_you | empty_thanks
Hi Ben, just a quick note to thank you for the meeting yesterday. It was very useful.

## thank_you | empty_thanks
Dear Mr. Park, I am writing to express my sincere gratitude for your time and valuable insights.

## thank_you | empty_thanks
Hey Lucy, you're a star, thanks a bunch for all the support!

## thank_you | empty_thanks
Dear sir, thank you so much for your kind support and guidance. I will always be grateful to you.

## talk_request | no_way_out
Hi Carla, you ran the Hull terminal move. I'm planning ours for May and need to know how long the cranes stood still. Can you tell me by Wednesday?

## introduction_request | no_way_out ~no_question
Hi Ivo, you know Dr. Kern from the choir. I'm writing a plan for our pharmacy and want to ask her about night cover. Please introduce us this week.

## talk_request | no_way_out
Hi Meg, I have to choose between two courses by Friday and you taught both. Which one leads further in dialysis? I expect your answer by Thursday.

## talk_request | no_purpose ~lacks
Hi Helen, could we have a call next week?

## talk_request | no_purpose ~lacks
Dear Mr. Novak, would you have thirty minutes for me on Monday or Tuesday?

## talk_request | no_purpose ~lacks
Hey Zoe, are you free for lunch on Thursday?

## talk_request | no_purpose ~lacks
Good afternoon Pat, I would like to schedule a meeting with you at your earliest convenience.

## reconnection | cold_ask ~lacks | days=1500 band=dormant
Hi Wendy, it's been ages! Could you refer me for the analyst role at your bank?

## reconnection | cold_ask ~lacks | days=700 band=dormant
Hi Ken, remember me from Acme? I need an introduction to your CFO. Could you set it up?

## talk_request | too_soon ~lacks | ask=9
Hi Ken, could you also introduce me to Maria in procurement?

## first_letter | too_long ~lacks ~more_me
Dear Ms. Webb, I read your article on cold stores in Freight Weekly and it made me think of my own path. I began in 2009 as a picker in a depot near Hull, where I learned the trade from the floor up, and was made shift leader in 2012. After that I moved to a larger depot in Leeds, where I led forty people over three shifts and brought in a new scanning system that cut errors by a third. In 2016 I took a part-time degree in supply chain management, which I finished with merit in 2020 while working full time. Since then I have run the night operation of a food wholesaler, with a budget of two million pounds and a team of sixty. I have also volunteered as a driver for the food bank, coached an under-tens team, and learned Polish so as to speak to my staff in their own language. Now I am weighing whether to specialise in cold chain, and your article says the skills are different. Could you tell me which one skill you would learn first? If you have no time, I understand.

## talk_request |
Hi Vera, you mentioned that the dental school opens a second clinic. I'm planning my placement for autumn. Which of the two has the children's ward? If you don't know, don't worry.

## talk_request |
Hi Ed, I am opening a bakery in June and you know ovens. Would you tell me which brand survived your first year? If you're too busy, no problem.

## thank_you |
Hi Jim, thanks for the name of the surveyor. She came on Monday and found the damp.

## thank_you |
Dear Mrs. Khan, thank you for explaining how the tender works. I rewrote our bid along your three points and sent it yesterday.

## report_back |
Hi Tess, you told me to ask about the pension before the salary. I did, and it was worth four hundred a month.

## congratulation |
Hi Ola, congratulations on the licence! Six years of night school, and you passed at the first go. I'm so happy for you.

## condolence |
Dear Mary, I am so sorry about your father. He taught me to sharpen a chisel, and I think of him each time. If you need anything, let me know.

## condolence |
Hi Pete, I heard the news about the plant closing. That's rotten after twenty years. Anything I can do, just say.

## outcome_notice |
Hi Sara, I start at the council on 3 May as a site inspector. You told me about the vacancy board; that's where it began. Thank you.

## invitation |
Hi Dele, we sat at the same table at the grid workshop in Lagos. I'd like to stay in touch about rural metering.

## invitation |
Hi Ana, I read your post on weld inspection and tried your lamp trick today. It works. Happy to connect.

## reconnection |
Hi Leo, I walked past our old office today; it's a gym now. How are you and how is the dog?

## announcement |
Dear Nina, I've moved to Bristol and started at the harbour office. You once said I'd end up near water. How are things in Leeds?

## talk_request |
Hi Deb, everyone in my team praises your checklist for handovers. I'm writing one for our ward. Could I see yours? If it's internal, I'll make do.

## talk_request |
Hi Ali, I'm hiring two welders and our openings are hard to fill. How did you find yours last spring? If that's confidential, just say so.

## introduction_request |
Hi Ruth, you said your cousin Ben buys timber for Holm. I'm comparing larch suppliers for a bridge and have one question for him about moisture. Would you be comfortable introducing us? If not, that's absolutely fine.

## talk_request |
Hi Jon, I left Tate in March after five good years and am deciding between rail and ports. You've done both. What would you weigh first? Ignore this if the week is mad.

## first_letter |
Dear Ms. Stone, Carl Voss told me you switched from nursing to device sales. I am weighing the same step. Could you spare ten minutes to tell me what surprised you? I would quite understand if you can't.

## talk_request |
Hi Mo, did the job you were desperate to fill find its person? I ask because I'm writing our ad and wonder whether to name the pay. Did it help? No rush.

## reconnection |
Hi Inge, I had nothing but soup for a week and thought of your kitchen in Bergen. Are you still singing on Thursdays?

## report_back |
Hi Femi, the resume you looked over got me two interviews. I cut the hobbies as you said.

## thank_you |
Dear Eva, thank you for introducing me to Mr. Shah. We spoke for an hour about kilns and I'm visiting his workshop on Friday.

## forwardable_note |
Dr. Kern, I run a village pharmacy in Eifel and am planning night cover with two neighbours. Might I ask you how you split the nights in Trier? If it's not a good time, I understand. Lena Fuchs
"""
