"""A fourth sheet of letters from many hands, longer ones, imagined once the third had been mended."""

TABLE = """
## first_letter | openings ~lacks ~more_me
Dear Mr. Hargreaves,

I came across your profile while researching logistics companies in the Midlands. I have twelve years of experience in warehouse operations and was recently made redundant. I was wondering whether there might be any suitable vacancies within your organisation.

Kind regards,
Simon Tate

## talk_request | openings ~lacks
Hi Becca! Hope you and the twins are doing great. So, I finally handed in my notice. Would your agency have any room for a copywriter, maybe freelance to start?

## talk_request | openings ~lacks ~vague
Hello Rajesh ji, hope you are fine. I have completed my notice period. If there is any suitable opportunity in your company for Java developer with 5 years experience, kindly inform.

## talk_request | openings ~lacks
Hey man, how's life at the fire station? I've been thinking about a change. Are they accepting new recruits this year?

## first_letter | openings ~lacks
Dear Dr. Whitfield, I heard you speak at the oncology symposium in Bristol. I qualify as a radiographer in July. Does your department anticipate recruiting any newly qualified staff?

## talk_request | openings ~lacks
Hi Aunt Carol, thanks for the birthday card! I'm done with school in two weeks and wondered if the bakery could use a hand over the summer.

## talk_request | vague ~lacks
Hi Martin, it was good to run into you at the reunion. I'm at a bit of a crossroads professionally, and since you've done so well for yourself, I'd love to hear any thoughts you have about what I could do next.

## first_letter | vague ~lacks
Dear Ms. Kaplan, I read your interview in Forbes and found it very interesting. I'm hoping to move into sustainability. Would you have some time for me to pick your brain about the field?

## talk_request | vague ~lacks ~openings
Hi Greg, quick heads-up that my contract ends in March. If you hear of anything that might suit me, I'd appreciate it if you gave me a shout.

## talk_request | vague ~lacks
Hello Patricia, I have attached my updated résumé. Please feel free to pass it along to anyone in your network who might be interested. Thanks so much!

## talk_request | vague ~lacks
Dear Colonel Hughes, I leave the service in June after 22 years. I would be grateful for any assistance you might be able to provide with my transition to civilian life.

## talk_request | vague ~lacks
Hey Shauna, you've got a ton of connections. Could you just let people know I'm looking and see what comes back?

## talk_request | vague ~lacks
Hi Tomas, I've been wanting to catch up and talk shop. Maybe you've got some ideas for me. When are you around?

## first_letter | begging ~lacks ~vague ~openings
Dear Mr. Santos, I hope this finds you well. I have been searching for work for almost two years now and have been turned down everywhere. I have a sick child and no income. Please, if you can find it in your heart to help us, we would be forever grateful.

## talk_request | begging ~lacks ~vague
Hi Louise, I wouldn't normally ask, but things have got really bad. They let me go three weeks before Christmas, the car's been repossessed and I honestly don't know how we'll manage. Could you speak to your boss for me?

## talk_request | begging ~lacks ~vague
Hi Derek, I'm at the end of my rope here. Eight months of applications, not a single offer. Could we talk this week?

## first_letter | begging ~lacks ~openings ~to_whom
Dear Madam Director, I would be willing to work for free, clean toilets, anything, if only you would let me prove myself. Could I visit you?

## talk_request | begging ~lacks ~vague
Hi Anne-Marie, I feel utterly humiliated having to write this. After the way they treated me at Harlow's I've lost all confidence. Can you help me?

## talk_request | several_asks ~lacks ~openings
Hi Jenna, great seeing you at the alumni night! I have a few things to ask: could you send me the deck from your talk, put me in touch with the moderator, and let me know if your team is growing?

## first_letter | several_asks ~lacks
Dear Mr. Voss, I enjoyed your piece on district heating. Would you be open to a call next week? I would also be grateful if you could review my thesis outline and suggest two or three people I might interview.

## talk_request | several_asks ~lacks
Hey Luca, can you do me a favor and endorse me for project management? Also, could I get that template you use, and would you be up for being my reference at Bosch?

## introduction_request | several_asks ~lacks
Hi Sarah, I saw you're connected to Dana Whitman at Pfizer. Could you introduce us? And while you're at it, could you take a look at my résumé and tell me what you think?

## talk_request | several_asks ~lacks ~begging
Dear Uncle Festus, please I need three things from you: your friend's number at the ministry, a recommendation letter, and some money for transport to Abuja. Can you help me with these?

## announcement | mass_address
Dear all,

It is with great pleasure that I share the news of my appointment as Head of Nursing at St. Mary's. I start in February.

Best,
Joanne

## announcement | mass_address
Hey gang, just a note to say I've landed on my feet at Shopify. Drinks on Friday!

## reconnection | mass_address
Hi everybody, hope you all had a lovely summer. We've moved to the coast and the guest room is ready.

## talk_request | mass_address ~lacks ~vague ~openings
Dear friends, family and former co-workers, as many of you know, I was laid off last month. I'm looking for a role in HR and would appreciate your support.

## first_letter | to_whom ~lacks ~openings
To Whom It May Concern:

I am a third-year student of marine biology. I would like to ask whether your institute offers guided tours, as I am preparing a seminar on seagrass.

Yours faithfully,
Ines

## first_letter | to_whom ~lacks ~openings ~more_me
Dear Hiring Team, my name is Leo, and I have admired your bikes since I was ten. I build frames myself. Could you tell me which tubing you use for the tourer?

## first_letter | to_whom ~lacks ~openings
Dear Sir or Madam, having followed the construction of the new bridge, I'm keen to learn how the bearings were chosen. Might one of your engineers have ten minutes?

## first_letter | flattery ~lacks
Dear Ms. Fontaine, you are one of the most inspiring women I have ever come across, a true force of nature. Could you spare fifteen minutes to tell me which accelerator you would join today?

## first_letter | flattery ~lacks ~vague
Hi Ray, I just have to say, you're an absolute rockstar and your success is mind-boggling. I aspire to be like you one day. Could we grab a coffee?

## invitation | flattery no_reason
Dear Professor Khan, it would be the greatest honour to connect with a brilliant mind like yours.

## talk_request | flattery ~lacks
Hi Olivia, you are so incredibly talented and everything you touch turns to gold. Could you tell me which printer you use for the cards?

## first_letter | template ~lacks
Dear [Name],

I've been following [Company] for some time and admire what you've built. Would you be available for a short call about your hiring of apprentices on [date]?

## talk_request | template ~lacks
Hi {{contact.firstname}}, great chatting at INBOUND. As promised, would you send me the slides on churn?

## thank_you | template
Dear Mr. [Surname], thank you for the tour of the mill last week. I have ordered the gears you showed me.

## invitation | no_reason
Hi Marcus, I'd love to connect and see how we might be able to help each other. Have a great week!

## invitation | no_reason ~to_whom
Dear Sir, I would be honoured if you would accept my invitation to join my professional network. Warm regards, Sanjeev

## invitation | no_reason
Hello Elena, I'm expanding my circle of contacts here in Madrid. Let's connect!

## thank_you | empty_thanks
Dear Ms. Albright,

Thank you so much for taking the time to meet with me on Thursday. I really enjoyed our conversation and appreciate all of your insights. I look forward to staying in touch.

Best regards,
Todd

## thank_you | empty_thanks
Hi Jamal, just wanted to say a massive thank you for all your help over the past few months. It honestly means the world. You're a legend!

## thank_you | empty_thanks
Dear Mrs. Okafor, I remain grateful for your kindness and support. May God bless you abundantly.

## talk_request | no_purpose ~lacks
Hi Chris, long time no see! Hope all is well with you and the family. Are you free for a call sometime this week? Let me know what works.

## first_letter | no_purpose ~lacks
Dear Ms. Petrova, Anton Mishin suggested that I contact you. Would it be possible to meet for thirty minutes at your office next Tuesday or Wednesday?

## talk_request | no_way_out
Hi Kemi, you moved from audit into treasury two years ago, and I'm preparing the same step. Which of the two exams helped you more? Please send me your answer before Friday's deadline.

## introduction_request | no_way_out
Hi Pablo, you know Inés Vidal from the rowing club. I'm comparing desalination pumps for our island council and she has installed both. Would you introduce me to her?

## first_letter | no_connection ~no_way_out
Dear Mr. Ashworth, I am weighing up whether to train as a stonemason or a carpenter and must enrol by 1 May. Which of the two would you advise a man of thirty to learn? I will quite understand if you have no time.

## first_letter | no_connection
Hello Ms. Brandt, I'm choosing between two pension software packages for our charity of forty staff. Which one would you pick? If you'd rather not say, no problem.

## talk_request | more_me ~lacks ~vague ~too_long
Hi Nora, I finished my MBA in June and I graduated top of my class. I also led the consulting club and I won two case competitions. I believe I am ready for my next challenge and I have set my heart on strategy. I speak three languages and I love my work. I have my own car. May I call on Tuesday about the strategy unit? If not, no problem.

## talk_request |
Hi Nora, congratulations on the strategy unit; your post about its first hundred days was the most honest thing I've read this year. I'm preparing for a panel on how such units fail. Could I ask you one question by phone: what would you stop doing? If the hundred days left you no time, I'll understand.

## first_letter |
Dear Ms. Fontaine, your article in Le Monde on patient capital made me change the way our cooperative borrows. We now face a choice between two lenders. Would you be willing to tell me which clause you would refuse? I would use your answer at our meeting on the 14th. If it isn't possible, I'll understand completely.

## talk_request |
Hi Chris, it was great to see you at Lena's wedding. You said that Brookfield moved its payroll to the cloud last year. I'm leading the same project here and would like to learn what went wrong in month one. Would you be free for a 20-minute call next week? No worries at all if you're too busy.

## introduction_request |
Hi Sarah, I noticed that you worked with Dana Whitman at Pfizer. I'm researching how hospitals handle recalls, as I'm deciding whether to specialise in it, and her team wrote the guideline. Would you be comfortable introducing me? I've added three lines below that you could forward. If not, I completely understand.

## forwardable_note |
Dana, Sarah Lim kindly offered to pass this on. I'm a hospital pharmacist researching how recalls are handled, and your 2021 guideline is on my desk. Might I ask you which step hospitals skip most often? If you're swamped, no reply is needed.

## thank_you |
Dear Ms. Albright, thank you for meeting me on Thursday. Your suggestion to start with the county's open data saved me a month; I downloaded the set on Friday and have already found the three gaps you predicted. I'll send you the map when it is done.

## thank_you |
Hi Jamal, thank you for introducing me to Rosa. We spoke on Monday, and she's letting me shadow her team in May. I owe you a proper dinner.

## report_back |
Hi Derek, remember telling me to call the branch manager rather than apply online? I did on Monday. He invited me in, and we spent an hour on the routes. I'll let you know how it ends.

## congratulation |
Hi Olivia, I saw in the Gazette that your cards won the design award. The fox one is still on our fridge. Congratulations!

## condolence |
Dear Mrs. Okafor, I was so sorry to hear of your husband's passing. He was the first person to give me a chance, and I have tried to do the same for others since. You're in our prayers.

## condolence |
Hi Simon, I heard about the redundancies at Tate's. I'm so sorry; twelve years is a long time. I don't have any advice, but I do have a kettle. Come round whenever you like.

## outcome_notice |
Dear Mr. Hargreaves, a quick note to tell you how it turned out: I've accepted the operations role at Fenwick's and start on 4 March. Your tip about asking for the shift plan made the difference. Thank you.

## announcement |
Hi Becca, I have some news. After ten years at the agency I'm setting up on my own as of May, writing for museums. You read my first drafts, so I wanted you to be among the first to know.

## invitation |
Hi Elena, we both spoke on the water panel at Smart Madrid last week. Your figures on leaks were eye-opening, and I'd like to keep up with your work.

## invitation |
Dear Professor Khan, I took your course on soil mechanics in 2016 and still use the notes. I now lead the lab at Arup Doha and would be glad to be connected.

## reconnection |
Hi Martin, I drove past the old print works today and they've turned it into flats. It made me think of our night shifts and that terrible coffee. How are you? What are you up to these days?

## reconnection |
Hey Shauna, happy new year! I finally watched the film you raved about and cried like a baby. How's the pottery going?

## talk_request |
Hi Luca, we're advertising a position for a site engineer and keep getting the wrong applicants. You hired three last year. What did you put in the ad? Feel free to ignore this if it's confidential.

## talk_request |
Dear Dr. Whitfield, thank you for your talk in Bristol. I begin as a radiographer in July and am choosing between two rotations. Which teaches more about planning, CT or linac? A one-word answer would be a great help, and I won't be offended by none.

## talk_request |
Hi Tomas, I know you were out of work yourself before you opened the shop. I'm writing a guide for our library's job club and would like to include how you began. Could I ring you for ten minutes on Wednesday? If it's not something you want to talk about, I respect that.

## talk_request |
Hello Patricia, you kindly circulated my résumé last spring, and I'm now happily at Lund's. I'm on the other side of the table next week: my first interviews as an employer. Which question told you most about people? Ignore this if you're busy.

## talk_request |
Hi Greg, could I borrow your ladder on Saturday? We're painting the hall before my parents come. If you need it yourself, I'll ask Pete.

## first_letter |
Dear Mr. Voss, Ingrid Moe from the energy agency told me you opened the first heat library in Lower Saxony. We are planning one in Fulda. What did people borrow first? If there's a report, a link would be enough.

## talk_request |
Hey Mandy, quick question about your line of work, since you ran the front desk at Hilton: when a guest complains about noise, who decides on the refund? I'm writing the rules for our hostel. No rush.
"""
