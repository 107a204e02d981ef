"""Letters that ask badly: openings, wide asks, no purpose, several asks, begging, no way out."""

TABLE = """
## first_letter | openings no_connection ~no_way_out ~no_information ~no_purpose
Dear Mr. Banerjee,
I am a supply planner with nine years in dairy. Do you know of any openings at Crestfield? I would be grateful for a reply.
Regards, Owen

## talk_request | openings ~no_way_out ~no_information ~no_purpose ~no_question
Hi Uncle Joe, hope the boat is dry. I'm on the market again since Friday. Are there any jobs going at the harbour? You always hear first.

## talk_request | openings vague ~no_way_out ~no_information no_question ~no_purpose
Hey Dee, as you may have heard, my contract is over. If you hear of any vacancies in bookkeeping, let me know. Thanks a million.

## reconnection | openings ~cold_ask
Hi Marcus, long time no see! How are the kids? Listen, is your company hiring at the moment? I'd love to work with you again.

## first_letter | openings no_connection ~no_way_out ~no_information ~no_purpose ~no_question
Dear Ms. Fairweather, I am writing to inquire about employment opportunities at Tilden Library. I am reliable and speak four languages. I look forward to hearing from you.

## talk_request | openings ~no_way_out ~no_information ~no_purpose no_question
Good evening Sanjay, we met at the temple kitchen. I was wondering whether there might be a position for me in your team. I can start on Monday.

## introduction_request | openings ~no_way_out ~several_asks
Nina, could you ask your sister whether the clinic needs another receptionist? I'm looking for a new job and would take it at once.

## talk_request | openings ~no_way_out ~no_information
Hi Pete, would you happen to know who is looking for a forklift driver right now? I got my licence in June and I'm available straight away. If not, all good.

## announcement | openings ~no_question ~vague
Hi Lorna, I have left the bank and am now looking for my next role. Should anything open up on your side in compliance, please think of me.

## first_letter | openings no_connection ~no_way_out ~no_information ~no_purpose
Hello, I found your address on the website. I would like to know if you have any vacant positions for a junior architect. My portfolio is attached. May I apply?

## talk_request | vague no_question ~no_way_out ~no_information ~no_purpose
Hi Greta, it was lovely to see you at the market. I'd love to pick your brain about your industry some time. Let me know when works.

## first_letter | vague no_connection ~no_way_out ~no_information ~no_purpose
Dear Mr. Oyelaran, I'm thinking about a career change and would welcome any advice you can give me. What do you think I should do? Many thanks, Petra

## talk_request | vague ~no_way_out ~no_information no_question ~no_purpose
Hey Sal, any thoughts on areas I could look into would be hugely appreciated. You know me.

## talk_request | vague ~no_way_out ~no_information ~no_purpose
Hi Anders, I've started my search. Could you keep me in mind if something comes up? You know so many people.

## talk_request | vague ~openings no_question ~no_way_out ~no_information ~no_purpose
Dear Helen, I attach my résumé. I would be grateful if you could circulate it among your contacts. Best, Tobias

## talk_request | vague ~no_way_out ~no_information ~no_purpose
Hi Yasmin, congratulations on the new flat! Would you mind passing my CV around? Anything helps.

## reconnection | vague ~openings ~no_question
Morning Phil, good to bump into you on the ferry. Just let me know if you hear of anything, anywhere. Cheers, Gus

## first_letter | vague no_connection ~no_way_out ~no_information ~no_purpose ~no_question
Dear Ms. Strand, I am at a crossroads and would love your general guidance on what direction to take. Could we have a chat about my options?

## talk_request | vague ~no_way_out ~no_information ~no_purpose
Hello Vera, got any tips or pointers for me? I'm hunting again. You've been in the trade forever.

## talk_request | vague ~no_way_out ~no_information ~no_purpose
Hi Dominic, do you have any ideas for me? I'm open to anything, really, in any field.

## introduction_request | vague ~no_way_out ~openings
Kofi, you know everyone in tech. Could you introduce me to some people who might be able to help? Thanks!

## talk_request | vague ~no_way_out ~no_information no_question ~no_purpose
Dear Beth, I'd be glad to have your thoughts on where somebody like me might fit. Any and all suggestions are welcome.

## first_letter | vague no_connection flattery ~no_way_out ~no_information ~no_purpose no_question
Hi Zoe! You're such an inspiration! I would absolutely love to pick your brain over a virtual coffee!

## talk_request | no_purpose no_question ~no_way_out ~no_information
Hi Carlos, it has been a while since the conference. I'd love to grab a coffee some time next week. Tell me what works for you.

## first_letter | no_purpose no_connection ~no_way_out ~no_information ~no_reason
Dear Mr. Lund, I am a project manager in Aarhus. Would you be open to a 30 minute call next week? Kind regards, Mikkel

## talk_request | no_purpose ~no_way_out ~no_information
Hey Tamsin, are you free for lunch on Wednesday? I have something I want to run by you. It won't take long.

## first_letter | no_purpose no_connection ~no_way_out ~no_information no_question ~template
Hello Irene, I came across your profile and would like to set up a quick call. My calendar link is below. Looking forward to speaking.

## talk_request | no_purpose ~no_way_out ~no_information
Dear Professor Adler, I was in your seminar in 2016. May I visit you during office hours on Tuesday? Yours, Milan

## talk_request | no_purpose ~no_way_out ~no_information
Hi Gareth, could we meet up when you are next in Cardiff? Any day is fine with me. I'll come to you.

## first_letter | no_purpose no_connection ~no_way_out ~no_information ~flattery
Dear Ms. Novak, would it be possible to have half an hour of your valuable time? I can do mornings or afternoons. I hope to hear from you.

## talk_request | no_purpose no_question ~no_way_out ~no_information
Oscar, let's find a time to talk. I'm around all week. Bye for now, Jill

## talk_request | no_purpose ~no_way_out ~no_information
Good afternoon Wendy, do you have a few minutes for a call today? It's important. Talk soon, Ash

## talk_request | begging ~vague ~no_way_out ~no_information ~no_purpose ~openings
Dear Amir, please, I am desperate. I have been out of work for eleven months and my savings are gone. Is there anything at all you can do for me?

## talk_request | begging ~openings ~no_way_out ~no_information ~no_purpose ~vague
Hi Connie, I'll take anything, cleaning, nights, whatever. Could you speak to your boss for me? I'm begging you.

## first_letter | begging no_connection ~more_me ~no_way_out ~no_information ~no_purpose ~no_question ~vague
Dear Sir Alan, I was thrown out after nineteen years without so much as a handshake. I have sent two hundred applications and nobody even answers. I don't know where to turn any more. You are my last hope. Would you see me?

## reconnection | begging ~openings ~vague
Hey Bruno, sorry to bother you with this. Things are really bad here. The bank wants the house and I can't sleep. Do you need someone in the shop?

## talk_request | begging ~no_way_out ~no_information ~no_purpose ~vague ~no_question
Dear Elaine, I know I'm nobody and you must be terribly busy with important people. I would be forever in your debt if you could spare a crumb of your time to hear how things stand with me.

## introduction_request | begging ~no_way_out ~vague
Rafael, I really, really need this. I can't pay the rent in December. Would you please, please introduce me to your director?

## announcement | begging ~vague ~openings ~no_question
Hi Dana, after being treated so unfairly by my old firm I'm at the end of my rope. I'm struggling to feed my family. Please help me if you can.

## talk_request | begging ~no_way_out ~no_information ~no_purpose ~several_asks
Hi Trudy, rejection after rejection, and no one wants to hire someone over fifty. It's hopeless. Could we talk? I need help badly.

## talk_request | begging ~no_way_out ~no_information ~openings ~no_purpose ~vague
Hello Pavel, you have to help me. Could you get me in at the depot? I have two kids and no money for the heating.

## talk_request | several_asks ~no_way_out ~no_information ~openings
Hi Judith, could you look over my résumé, introduce me to Karin in finance, and tell me which recruiters you trust? I'm moving from audit into controlling this year. I'd be very grateful.

## first_letter | several_asks ~no_way_out ~no_information
Dear Mr. Ozturk, I heard your talk on tram brakes in Ghent and I'm preparing my thesis on wear. Would you have time for a call? Could you also send me your data set? And would you be willing to read my second chapter?

## introduction_request | several_asks ~no_way_out
Fiona, three favours. Would you connect me with Ines from the water board? Can you write me a reference for the charity? And do you have the address of that printer?

## talk_request | several_asks ~no_way_out ~no_information ~vague
Hey Matt, can we get a beer on Friday? I want to hear about the plant for my course. Also, please forward my CV to HR, and could you endorse me on LinkedIn?

## talk_request | several_asks ~no_way_out ~no_information
Dear Noor, since we both did the care course I have two things. Could you tell me how the night shifts are paid, for the budget I'm drawing up? Also, would you recommend me to your matron?

## first_letter | several_asks ~no_way_out ~no_information ~openings
Hello Ms. Park, I read your essay on river towns. I'm planning a walk for our museum. Could I use two of your maps? Would you join us on the 9th? Do you know a guide who speaks Dutch? And might your publisher sponsor the leaflets?

## talk_request | several_asks ~no_way_out ~no_information ~no_question
Hi Ed, I'm setting up as a gardener. I was wondering if you could put in a good word for me at the estate, lend me the trailer in May and show me how you price hedges. If not, no problem.

## introduction_request | several_asks ~no_way_out ~vague
Dear Ruth, would you be so kind as to introduce me to the headmaster? I would also appreciate feedback on my cover letter, and please let me know whom else I should write to.

## talk_request | no_way_out
Hi Simon, it was good to meet you at the timber day. I'm comparing two kilns for our yard. Could you call me tomorrow at nine and tell me what yours uses per load? I have to order on Friday.

## introduction_request | no_way_out
Dear Lucy, you know Mark Ellery at the housing trust. I need ten minutes with him about the damp survey for our block. Will you introduce us this week? I'm waiting to hear.

## first_letter | no_way_out
Dear Dr. Costa, I read your study on knee braces and am fitting them at our clinic. Could you tell me how long your patients wore them each day? I need it for our protocol by Monday and expect your answer.

## talk_request | no_way_out
Hello Ayo, I'm writing the handbook for our new drivers and you trained the last group. Can we meet on Tuesday at four in your office so that I can take down the loading rules?

## introduction_request | no_way_out
Hi Bella, since you play tennis with the editor, I'd like to ask her what she pays for county news, for the price list I'm making. Can you give me her number?

## first_letter | no_way_out
Dear Mr. Quist, Lena from your Oslo office gave me your name. I'm choosing between two masters in geology and want to know which one your team hires from. When can I call you?

## talk_request | no_way_out
Jorge, you said your cousin's bakery went gluten free. We are planning the same in spring. Will you show me round on Saturday so I can see how they keep the flours apart?

## introduction_request | no_way_out
Dear Anneke, your former student Pim builds bat boxes. I'm preparing our school's garden week and would like him to speak. Could you put me in touch with him today?

## first_letter | no_question ~no_way_out
Dear Ms. Bianchi, your column on seed banks made me start one. I'm preparing a list of beans for our valley. I would appreciate fifteen minutes of your time to learn how you chose your first forty. If it doesn't suit, I understand.

## talk_request | no_question
Hi Rob, we spoke at the pump fair. I am working out a service plan for our wells and would love to hear how yours is built. It would be great to talk next week. No worries if not.

## introduction_request | no_question
Dear Femi, you used to work with Gloria Stern. I'm moving into museum work and would like to learn how she built her volunteer team. I'd be grateful if you could introduce us. Only if you're comfortable with it, of course.

## talk_request | no_question
Hello Sunniva, I'm drafting a bid for the ferry canteen and remember that you ran one. Please tell me what you would have charged for breakfast. If you'd rather not say, that's fine.

## first_letter | no_question
Dear Mr. Nakata, Aiko Mori mentioned your workshop to me. I'm learning to repair shoji and I hope you can tell me which paper lasts near the sea. I would use it for my first commission. A no is quite all right.

## introduction_request | no_question
Hi Wes, you're close with the coach at Dunmore. I want to learn how she runs trials, to plan our own. I was hoping you might connect us. No pressure at all.

## talk_request | no_question
Dear Olive, I have two offers on the table, one at the mill and one at the co-op, and you've seen both from inside. It would help me to have a short call before Friday to compare the shifts. If you're away, never mind.

## first_letter | no_question
Dear Mrs. Adjei, my tutor Sam Boateng told me of your clinic. I am preparing for my placement and would like to know which three drugs you see most. Please write me a line. If you have no time, I will understand.

## first_letter | no_information ~no_way_out ~no_purpose
Dear Ms. Halloran, Kit Brown from the book club suggested I write to you. I'm interested in your field. Could we have a conversation about it? If not, no worries.

## talk_request | no_information ~no_purpose
Hi Petra, after Sunday's match I thought of you. Could I ask you a few questions about your job? Feel free to say no.

## first_letter | no_information ~no_way_out ~no_purpose ~vague
Dear Mr. Sithole, I read about your company in the Herald. I'd like to conduct an informational interview with you. Would you be available? No problem if not.

## talk_request | no_information ~no_purpose ~vague
Hello Dario, we met at the vineyard. Would you have half an hour to share your experiences? If it doesn't suit, no harm done.

## first_letter | no_information ~no_way_out ~no_purpose ~vague
Hi Ms. Greene, we're both alumni of Fairview. I would love to learn more about what you do. Do you have twenty minutes this month? If you're too busy, I understand.

## talk_request | no_information ~no_purpose
Good day Tariq, since you've been at Delta for years: may I ask you some questions about Delta? If you would rather not, that's fine.

## first_letter | no_information ~no_way_out ~no_purpose ~vague
Dear Ms. Roux, Claude told me you are the person to speak to about consulting. Could you give me some information? No hurry.

## talk_request | no_information ~no_purpose ~vague
Hey Ned, good seeing you on the pitch. Can I get your perspective on things over a pint? No worries if you can't.
"""
