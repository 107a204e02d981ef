"""Letters that look bad and are not, with quoted history and signatures among them."""

TABLE = """
## talk_request |
Hi Mum, could you pick up your brain scan results on the way? I'm planning my visits for next week and want to read them before. If it's out of your way, I'll go myself.

## talk_request |
Hi Noel, I promise not to “pick your brain” in the usual way. I have one question: did the two-week notice hold when you left Marlow's? I'm preparing my own letter. If you'd rather not say, that's fine.

## talk_request |
Dear Faye, after the third person this month asked “can I pick your brain about your industry?” I made a page with answers and thought of you, who get it daily. Shall we put yours on it too, when we meet on Friday to plan the club? If not, no worries.

## reconnection |
Hi Sandro, opening night is on the 14th, and I kept two seats by the aisle for you and Pia. It has been too long. How is the viola?

## announcement |
Dear Kofi, our shop in Hill Street is opening on Saturday. You lent us the ladder, so you should see what became of it. Cake from ten.

## condolence |
Dear Lidia, you are in my thoughts. If there is anything at all I can do, any errand, any hour, let me know. I'm so sorry. I have no words, I just wanted you to know that I loved her too.

## condolence |
Our thoughts and prayers are with you, Emeka. I know how desperate those nights in hospital are; I sat there with my mother. Please let me help. I can drive, I can cook, I can sit. You need not write back.

## condolence |
Hi Sam, I heard you lost your job, and so unfairly. I am angry on your behalf. I'm free all Sunday; I'll bring the dog.

## introduction_request |
Hi Beatrix, my neighbour Ana is a baker with twenty years at the oven and hers has closed. Do you know of any openings for a baker on your side of town? I'd pass on a name to her, nothing more. If you know of none, no matter.

## talk_request |
Dear Ralph, my son finishes school in June and is looking for an apprenticeship as a roofer. Does your firm have any vacancies for apprentices this summer? He would write to you himself. No worries if not.

## introduction_request |
Hi Gemma, I'm hiring a second dispatcher and would like to write to people who have done nights. You mentioned a colleague who left Tarn in May. Would you pass on my number? No pressure if it doesn't feel right.

## first_letter |
Dear Ms. Ochoa, I lead the kitchens at Brook House and have an opening for a pastry cook from May. Your recipe for quince in Sobremesa is why I write to you. Would you like to come and see the kitchen? If you are happy where you are, a no is a good answer.

## thank_you |
I can't thank you enough. I was lost, I had no plan, I was ready to give up, and I left your office with three names and my head up. I've called the first. I'm seeing her on Monday. I owe you one.

## thank_you |
Hi Bart, thanks for letting me pick your brain last week. Your point on paying suppliers within ten days is now in my plan, and the first two have agreed.

## thank_you |
Dear Ms. Wu, thank you for any thoughts you had on my draft; the one about the second table I'm using as it is. The new version is attached, for your shelf only.

## report_back |
Hi Greta, you asked me to keep you in mind for the choir tour, and I did: two places are free, on the 3rd and the 9th of May. I told Ruth you might call.

## report_back |
Dear Helen, I did circulate your résumé at the library as I said. Ms. Brand would like to see you on Thursday. She liked the bit about the archive. Thanks for trusting me with it.

## talk_request |
Hi Otto, could we meet for twenty minutes next week about the bike lane survey? I'm writing the council's answer and your counts are the only ones there are. Would Thursday at ten suit you, or is Friday better? If neither, I'll use the printed report.

## talk_request |
Dear Ngozi, I'm preparing our clinic's move and you moved yours last year. Would you have time for a call, or if you are short of time, could you tell me just the one thing you'd do differently? Either would help.

## introduction_request |
Hi Pat, would you feel comfortable introducing me to the manager of the ice rink? I want to ask what the off-peak hours cost, for our seniors' club. If not, could you tell me who else might know?

## talk_request |
Hello Ines, you spent two years in Oslo. I'm deciding on a posting there by May. How did you find a flat, and how dark is it really? Answer whichever is easier, or neither if exams have eaten you.

## reconnection |
Hi Bruno, do you remember the canteen lady who called everybody professor? Could you believe she's turning ninety? We're all writing her a card. Greetings from a grey Rotterdam, and tell me how the twins are.

## reconnection |
Dear Aisha, could it really be seven years? I walked past the old bakery and it smelled the same. I'm not after anything. I only wanted to say hello and hear that you are well.

## reconnection |
Hey Theo, are you free on Saturday for the match? I have your father's old season ticket number by heart. It would be good to see your face again.

## invitation |
Dear Ms. Lee, I am a nurse too, on nights in Perth, and your post on handovers in the dark said what I think each morning. I'd be glad to read more of you here.

## invitation |
Hi Jon, thanks for holding the door of the last train! You mentioned the pallet pool in Gent; I run one in Lille. Let's connect so that we can compare notes.

## congratulation |
Dear Chef, you are the best, and now Michelin knows it as well. Congratulations on the star from table nine.

## congratulation |
You absolute legend! First woman to run the Harbour line. I'm so proud of you, and my girls have your picture on the fridge.

## outcome_notice |
Dear Elaine, I'm sorry to say the answer was no. They had an inside candidate. I was devastated for a day, and then remembered what you said about second rounds. I'm writing to Kettle & Son this week. Thank you for reading my letter twice.

## announcement |
Hi Lorna, I have left the bank, and I'm glad. From May I teach numbers to grown-ups at the evening school. You always said that I explain too much; now I get paid for it. If you know somebody who is afraid of fractions, send them to me.

## forwardable_note |
I ran my own crew for nine years, I built the Dunes site and I know my concrete. I'm moving to the north for my family. I would like to ask Mr. Lie how his winters change the pour. Would ten minutes by phone be possible? If not, I'll read his handbook.

## talk_request |
Hi Elias,

I'm writing our grant report this week and need to get the bus figures right. Could you tell me which month you counted? If it's buried, don't dig.

Best
Mona

On Mon, 23 Nov 2026 at 10:02, Elias Berg <elias@example.org> wrote:
> Do you know of any openings? I'd love to pick your brain.
> To whom it may concern, I am desperate.

## thank_you |
Thank you, Julie. I'll use the shorter form, as you showed me, from tomorrow.

--
Gerard Pike
Ask me about job openings! Do you know anyone looking? Keep me in mind.
www.example.org

## talk_request |
Dear Father Kelly, you know the old sexton. I'm collecting stories on the bells for the parish book. Could you ask him whether I may visit, or tell me kindly if he is too frail?

## talk_request |
Hi Quinn, no rush at all: which of the two varnishes did you use on the boat? I'm doing mine at Easter.

## first_letter |
Dear Ms. Paradis, everyone who sails past your lighthouse writes about the light; I write about the stairs. Your film showed them for four seconds. I restore iron stairs in Brest and am preparing a talk on treads. Could you tell me who cast them? If nobody knows, that is an answer as well.

## talk_request |
Hi Maya, you asked for my thoughts on the brochure: the third page sings, the first one could lose a paragraph. Would you send me the final file so I can print ours by Friday? If it isn't ready, Monday is fine.

## reconnection |
Dear Yves, I was at the opening of the Calder show and there was your name in the catalogue. I stood there like a proud aunt. Bravo, and a hug from Namur.

## condolence |
Dear team at ward four, you cared for my husband until the end, and I'd like all of you to know what that meant. He spoke of Amina's songs. Thank you.

## talk_request |
Hi Dev, I hope this finds you well and rested after Diwali. You said your mill switched to two shifts; I'm drawing up a proposal for ours. Could I ring you on Sunday for ten minutes to hear what the night crew said? If Sunday is family, just say.

## announcement |
Hi Nan, I've got the job at the lifeboat station. I start on the first. I'll tell you everything on Sunday, and I'll bring the uniform.

## thank_you |
Dear all of you at number nine, thank you for the soup, the ladder and the noise. I'm using the ladder tomorrow and the soup tonight.

## first_letter |
Dear Mr. Adebayo, you don't know me; my supervisor, Dr. Finch, does. She says your team solved the drift in low-cost sensors. I'm planning forty of them along the Aire. Would you tell me whether you recalibrated weekly or monthly? If that's not public, I understand.

## talk_request |
Hi Claire, your note said your choir is short of tenors. I can ask mine. And one thing from me: would you show me on Tuesday how you seat them, for our spring concert? If Tuesday's full, never mind.
"""
