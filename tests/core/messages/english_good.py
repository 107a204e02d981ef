"""Good letters of every kind, labelled by hand: `## kind | rules found | context`, `~` undecided."""

TABLE = """
## first_letter |
Dear Ms. Okafor,
Your talk on cold-chain audits at the Leeds forum changed how I label our night deliveries. I run a dispatch team of six and am deciding this winter between a quality course and a transport one. Would you have fifteen minutes to tell me which of the two your auditors value more? If it does not suit, a one-line no is perfectly fine.
Kind regards,
Dele

## first_letter |
Hi Marta, Jonas Weber suggested I write to you. He says you moved from teaching into instructional design in 2021, which is the step I'm preparing. Could you tell me how you showed a first portfolio? I'd use your answer to choose which of my two units to rebuild. If you're busy, no worries at all.

## first_letter |
Dear Dr. Lindqvist,
we both trained under Professor Hale in Utrecht, ten years apart. Your paper on small-ward rostering is on my desk, and I am planning a trial on our own ward in spring. Would you be willing to tell me what you would measure first? If now is a bad time, please just say so.
Amina

## first_letter |
Hello Mr. Petrov, your post about converting the Riga bakery to night heat storage made me rethink our ovens. We bake for eleven schools. May I ask you one thing: did the tariff or the insulation save you more? I would use it in our board paper in March. No hurry, and no reply is fine too.

## first_letter |
Dear Priya, I read your piece on apprentices in The Welder and pinned it above my bench. You wrote that you let them pick the first job. How do you keep that safe in the first week? I start two people in January and would build your answer into their plan. If you would rather not say, I understand.

## first_letter |
Hi Tom, Leah Brandt from the Tuesday choir told me you set up the repair café in Ghent. I'm drawing up one for our library. Would you have ten minutes on the phone next week so I can learn how you found the first three repairers? If not, perhaps somebody else from the team could.

## talk_request |
Hi Rosa, it was good to see you at Ken's retirement party. You mentioned that Brightwater is moving its maintenance in-house. I'm weighing whether to train in vibration analysis and your view from the floor would settle it. Could we talk for fifteen minutes on Thursday or Friday? If that's a crowded week, say so and I'll leave it.

## talk_request |
Hallo Bart, since we shared the training in Eindhoven I have thought about what you said on suppliers. I am preparing a talk with our own and would love to hear how you opened yours. Would twenty minutes next week be possible? Feel free to say no, I know it is budget season.

## talk_request |
Dear Grace, thank you again for the lunch in May. I am choosing between the council's planning team and a housing charity by the end of the month. You have worked in both. Would you be open to a short call so I can ask what each taught you? If your month is full, an e-mail in two lines would help just as much.

## talk_request |
Hey Luis! Still smiling about the goal you scored on Saturday. Quick one: I'm putting together a plan for moving from kitchens into food safety, and you did that at Marlow's. Can I buy you a coffee Tuesday before training and hear how you started? No problem at all if it doesn't fit.

## talk_request |
Good morning Hannah, as you know I've been leading the claims team here for four years. Your department is building the new triage desk, and I'm trying to understand which skills it leans on, to plan my next course. Could you spare a quarter of an hour this month? A no is fine.

## talk_request |
Aunt Rita, you know everybody who works with wool. I'm starting a small dye garden and want to learn what hand weavers miss in the colours they can buy. Could you and I sit down for half an hour on Sunday? I'd bring samples and the cake. And if Sunday is for resting, then rest.

## talk_request |
Samira, you said on the train that your firm gave up on open-plan after a year. My boss has asked me to draft our own layout by June. Would you have time for a call, fifteen minutes, on what you would do differently? If not, just point me to whatever you wrote up.

## introduction_request |
Hi Nadia, you once worked with Erik Solberg at Norling. I'm researching how mid-size yards plan welding crews, because I'm preparing a move from construction to shipbuilding. Would you feel comfortable introducing us? I've put a short note below that you can pass on as it is. If you'd rather not, that's completely fine.

## introduction_request |
Dear Paul, I saw that you know Ines Duarte from the water board. I'd like to ask her one question about the flood-map data, for the school project I told you of. Would you be willing to forward the note below? Please only do so if you think she'd enjoy it.

## introduction_request |
Morning Chidi, the two names you gave me in March led to real conversations, thank you. One more person keeps coming up: Farah Naz at Medline. I want to learn how they test new packs with nurses, to see whether my ward experience fits that work. Could you introduce me? Happy to hear no if it's awkward.

## introduction_request |
Hi Joan, remember your neighbour who runs the print shop, Mr. Adeyemi? I'm planning a run of 300 hymn books and want to know which binding lasts. Would you ask him whether I may call? If he's swamped, no worries.

## forwardable_note |
Hi Nadia, thanks for offering to pass this to Erik.
Erik, I plan crews for three building sites in Malmö and am moving into shipbuilding. You rebuilt the crew plan at Norling last year; I'd like to hear in fifteen minutes what you would not do again. Would a call next week suit you? If not, no harm done. Nadia has known my work since 2019.

## forwardable_note |
Dear Ms. Duarte, Paul Hearn kindly passes this on. I teach geography to fourteen-year-olds and we are mapping our own stream. Could you tell us whether the 2019 gauge data may be used in class? We would show your name on the poster. A short no is fine as well.

## forwardable_note |
Grace, here are a few lines you can forward to Mr. Tan as they are: Wei Ling ran the returns desk at Orchid for five years, cut damaged parcels by a third, and is exploring warehouse training roles. She would value ten minutes on how you train new pickers. Would that be welcome?

## reconnection |
Hi Ben, I drove past the old lab in Tromsø yesterday and the blue door is still there. I thought of you and the night the freezer died. How are you, and is Oskar walking yet? No need to answer quickly. I just wanted you to know that I think of that crew often.

## reconnection |
Dear Mei, four years without a word from me, and I am sorry for that. Your daughter must be in school by now. I saw your photographs of the heron colony in the regional paper and recognised your eye before I saw your name. I hope you are both well.

## reconnection |
Hello Stefan, your name came up at the reunion when somebody told the story of the tram. Everyone laughed the way we did then. What are you building these days? I'd be glad to hear it, over a coffee or simply in a line.

## reconnection |
Hey Ola, long time! I came across the book you lent me when I moved house, so I owe you a book and a beer. How's Lagos treating you? I have a spare ticket for the jazz weekend if you happen to be in town.

## reconnection |
Dear Father Michael, we met when you buried my grandmother in 2018, and what you said about her garden has stayed with us. I plant her beans every year. I hope the parish is well and that your knee has healed.

## reconnection |
Priscilla, I just heard your voice on the radio talking about bees and nearly drove into a hedge. You were wonderful. I thought you'd like to know that my class listened to it twice. How is the orchard?

## invitation |
Hi Ana, we sat at the same table at the Porto logistics day and you told me about the reefer strike. I'd like to stay in touch; your view from the port side is one I rarely hear.

## invitation |
Dear Mr. Haddad, I read your article on reusing brick in Tyre and tried the lime mix on our barn. I would be glad to be connected, and to send you the photos once it has dried.

## invitation |
Hello Kwame, Esi Mensah says you run the best evening class for bookkeepers in Accra. I am starting one in Kumasi and would enjoy following your work.

## invitation |
Hi Lotte, we're both in the Bristol women-in-rail group, and I liked your answer about night shifts last week. Would you like to connect here too?

## invitation |
Good to meet you at the fair, Yuki. You asked for the recipe card for low-salt miso; once we're connected I can send it over.

## thank_you |
Dear Rosa, thank you for the twenty minutes today. Your remark that the vibration course is only worth it with the second module saved me a mistake: I signed up for both this afternoon. I'll let you know in March how it goes.

## thank_you |
Hi Luis, thanks for the coffee and for telling me about the allergen rules. I'll start with the free level two paper you showed me, and I've already written to Carla as you suggested.

## thank_you |
Dear Ms. Okafor, thank you for your answer. I will take the quality course, because of what you said about root causes, and I will bring my first audit to the forum in May. If I can ever help your team with night routing, please tell me.

## thank_you |
I just wanted to say thank you. I was nervous, I talked too much, I even forgot my notes, and you still took the time to draw me the three departments on a napkin. I have it on my wall. I'm calling the second one tomorrow.

## thank_you |
Bart, thank you for being so honest that the role will not be funded this year. Knowing it now saves me months. I'll put my energy into the Tilburg option you mentioned. And your tip on suppliers worked: they sent the figures.

## thank_you |
Thank you so much for dinner, Irma. The lentil recipe has already been cooked twice here, and Dad asks whether you would share the one for the bread. It was the first evening in weeks when he laughed.

## report_back |
Hi Chidi, a word on what came of your names. Farah answered the same day; we talked on Friday and she showed me the pack tests. Bola has moved to Abuja and passed me on to his successor. I'm visiting on the 12th. None of this would have happened without you. Is there anything on your list that I could look into in return?

## report_back |
Dear Hannah, you suggested in October that I sit in on the triage desk. I did, for two mornings. You were right that it is mostly listening. I have decided to take the mediation course first, and I start on Monday. Thank you for the push.

## report_back |
Paul, an update: Ines said yes, the class used the 2019 data, and the poster hangs in the town hall until the 30th. Your name is on it. Do drop by if you're near.

## congratulation |
Dear Samira, I saw that you have been made head of operations. You earned it in the winter of the burst pipes, when you knew every tenant by name. Congratulations, and enjoy the first quiet Sunday.

## congratulation |
Ola!! A girl! So happy for the three of you. Sleep when she sleeps, and ignore everybody's advice, including this.

## congratulation |
Congratulations on the ten years of the repair café, Tom. My toaster is on its third life thanks to you.

## congratulation |
Well done, Priya. The Welder naming you mentor of the year is only what your apprentices have been saying all along. I raised a cup of tea to you.

## condolence |
Dear Mei, I am so very sorry about your father. My thoughts are with you and with your mother. He once spent an hour explaining the tide tables to me, a boy who could not even swim, and I have never forgotten it. There is no need to answer this. I'll be at the service, and I'll bring soup on Thursday; leave the pot on the step whenever you like.

## condolence |
Stefan, I heard that they closed the whole department. I'm sorry. Twelve years is a long time and you gave it everything. I don't know what to say except that I'm thinking of you, and that I'm around on any evening you want company or none at all.

## condolence |
Dear Joan, thinking of you this week, a year after Arthur. I walked past the allotment and his roses are out. With love, Beatriz

## condolence |
Hi Ken, how are you after the operation? Just checking in. I'm at the shops on Wednesday anyway, so tell me if you need anything carried up the stairs.

## outcome_notice |
Dear Grace, I have decided: it will be the housing charity, from the first of March. What you said about slow rooms and fast rooms settled it. Thank you for the time you gave me, twice. I'd be glad to hear how your own move goes.

## outcome_notice |
Hi Jonas, a short word so you hear it from me: I did not get the job at Brightwater. They took somebody with the second module. I learned a lot from the interview you helped me prepare, and I'm booking the module now. Thank you for being in my corner.

## outcome_notice |
Rosa, good news and I wanted you to be one of the first: I start at Norling in April, planning crews. Your words about Erik opened that door. Dinner is on me whenever you are back.

## announcement |
Dear Leah, from May I'll be working for myself, making dyes for hand weavers. You were there when the first pot boiled over, so I wanted you to hear it from me. If your Tuesday choir ever needs scarves in one blue, I know whom to thank for the idea.

## announcement |
Hi Farah, a short note that I'm moving to Leeds in June to run the training room at Medline's new site. You showed me how a pack is tested; I'll be teaching that from your sheet. My new number is below. Come and see it when you're up north.

## announcement |
Dear Mr. Adeyemi, we are opening our reading room on the 4th, with the hymn books you bound at the front desk. We would be honoured if you came to cut the string. Tea from three.
"""
