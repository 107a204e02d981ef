"""A sheet of a hundred short letters by many hands, mostly with one fault or none."""

TABLE = """
## talk_request | openings ~lacks
Hi Marge, quick one - is the bakery taking anybody on before Christmas?

## first_letter | openings to_whom ~lacks ~more_me
Dear Sir/Madam, I completed my diploma in land surveying in June. Would your office have a position for a junior surveyor at present?

## talk_request | ~openings ~lacks
yo is ur shop hiring rn?? asking for my cousin he does brakes n suspension

## talk_request | vague ~lacks
Hi Colm, would you be up for a pint on Thursday? I'd love to pick your brains.

## talk_request | vague ~lacks ~more_me
Hello Priyanka, I've decided to leave teaching after eleven years. Any thoughts on what areas I could look into?

## talk_request | vague ~lacks ~openings
Dear Walter, attached is my résumé. Please feel free to circulate it among your contacts.

## talk_request | vague ~lacks ~openings
Good evening Chief Adeyemi, kindly keep me in mind should anything suitable come up.

## first_letter | vague ~lacks ~flattery ~template
Hi Joaquin, I heard you on the Slow Freight podcast in March. I would love to hop on a call and learn about your journey!

## talk_request | no_information ~vague ~no_way_out ~no_question ~no_purpose
Hi Tamsin, Rory here from the Tuesday choir. I'm thinking about moving into museums. Could we have a chat so I can learn more about the field?

## talk_request | no_information ~vague ~no_way_out ~no_question ~no_purpose
Dear Dr. Osei, we sat together at the malaria workshop. May I call you next week to ask a few questions about public health?

## first_letter | no_information ~vague ~no_way_out ~no_question ~no_purpose
Dear Ms. Trevelyan, Gordon Pike gave me your name. I'm considering a career in insurance and would like to find out more. Would you have 20 minutes to talk?

## talk_request | no_information ~vague ~no_way_out ~no_question ~no_purpose
hey Luca its Sam from the climbing wall, thinking bout going into game audio. can i ask u some stuff about it sometime?

## first_letter | no_information ~vague ~no_way_out ~no_question ~no_purpose ~more_me
Dear Mr. Lindqvist, I read your article on timber bridges in the spring bulletin. I am a civil engineer planning a change of direction and I would value a conversation to gain some insight into your sector. Might Tuesday suit you? If not, no harm done.

## talk_request | no_information no_way_out ~vague ~no_question ~no_purpose
Hi Farah, we met at Leila's wedding, table nine. I want to get into catering. Can we meet on Saturday so you can tell me about the business?

## talk_request | several_asks ~lacks
Hi Monique, could you look over my cover letter and also introduce me to your head of sales?

## talk_request | several_asks ~lacks ~vague
Hey Kofi, got time for a call this week about the grid operator's tender process? And can you send me the slides from Accra, plus maybe share my post?

## first_letter | several_asks ~lacks ~more_me
Dear Mr. Abernathy, Sister Ruth at the parish gave me your address. Could I visit your workshop to see how you restore organ pipes? And would you review my portfolio and recommend me to the guild?

## talk_request | several_asks no_way_out ~no_information ~no_purpose ~no_question ~no_connection
Hi Stu, it's Nell from the boatyard. Can you proofread my CV tonight? Then can you ring your mate at the marina for me tomorrow?

## invitation | no_reason ~template
Hi Samira, I'd like to add you to my network.

## invitation | no_reason
Hey Gareth, let's connect!

## invitation | no_reason ~template ~more_me
Dear Ms. Nakagawa, I am a tax adviser in Leeds. I would be pleased to connect with you on LinkedIn.

## invitation | no_reason ~template
Hi Bruno - always good to have more people in my circle. Shall we link up?

## invitation | no_reason ~template
sir pls add me

## first_letter | no_connection ~no_way_out ~no_information ~more_me
Dear Ms. Quarrie, I am a beekeeper in Perthshire planning to sell to hotels. Could you tell me in a ten-minute call which paperwork your kitchen asks of a new honey supplier, so that I can have it ready? If you are too busy, I quite understand.

## first_letter | no_connection ~more_me ~no_way_out ~no_information
Hello Dmitri, I'm a physiotherapist and I'm deciding whether to train in hand therapy. Would you have fifteen minutes to tell me how long it took you to fill your clinic? No worries at all if not.

## first_letter | no_connection ~more_me ~no_way_out ~no_information
Hi Rosalind, my name's Kit and I drive for a food bank in Hull. How does your depot keep the chilled vans full on the way back? I'm rewriting our rota and it'd help me choose routes. Feel free to say no!

## first_letter | no_connection no_way_out ~more_me ~no_information
Dear Mr. Mabena-Jones, I am an electrician and I am choosing between two solar courses. May I phone you on Monday to ask which of the two certificates your inspectors accept?

## first_letter | to_whom no_connection ~no_way_out ~no_information ~no_purpose ~no_question ~template ~more_me
Dear Sir or Madam, I am a final-year botany student. Could someone at the seed bank tell me which drying method you use for orchids, for use in my thesis? If this is not possible, I will understand.

## announcement | mass_address
Dear all, after nine years at the water board I am moving to the harbour authority on 1 March. My new number is below.

## announcement | mass_address
Hi everyone! New email for me from today, the old one dies on Friday.

## talk_request | mass_address openings ~lacks ~vague
Dear friends and colleagues, as some of you know the plant is closing. Does anyone know of companies hiring process engineers?

## reconnection | mass_address ~vague
Hello folks, it's been too long! Hope you and your families are all keeping well.

## thank_you | mass_address empty_thanks
Hey guys, thanks so much to each and every one of you!

## first_letter | flattery ~lacks ~vague ~template
Dear Ms. Oyelaran, Tunde from the design guild suggested I write. You are truly a legend and an inspiration to us all! Could I ask how you price a shop sign, as I'm quoting for my first one? Do say if you'd rather not.

## invitation | flattery ~no_reason ~template
Hi Marcus, you are an absolute rock star and a visionary. It would be an honour to be connected to somebody as brilliant as you.

## congratulation | flattery
Congrats Helene!! You're simply the best, a genius, nobody comes close to you, you're amazing in every possible way.

## talk_request | flattery ~lacks
Hi Anton, only a guru of your calibre can answer this, oh wise one of unmatched genius. Which grade of oak did you use for the jetty? I'm ordering for ours on Friday. If you've no time, just say.

## reconnection | flattery ~template ~to_whom
Respected Sir, you are a shining star and a role model to millions. I am always in awe of your greatness.

## thank_you | flattery empty_thanks
Dear Beatrix, thank you so much for everything! You are a true goddess among women and the most incredible person alive.

## first_letter | template ~lacks ~flattery ~vague
Hi [First Name], I read your piece on cold storage in the trade weekly. Could you tell me which sensor you settled on, as we are choosing one in May? If not, no problem.

## invitation | template no_reason ~flattery
Hello, I came across your profile and was impressed by your background and experience. I'd love to connect.

## thank_you | template
Dear {{first_name}}, thank you for showing me how {{company}} plans its night shifts. I have already redrawn our own plan.

## first_letter | template no_connection ~no_way_out ~no_information ~no_purpose ~no_question ~vague ~more_me ~flattery
Dear Mr. XXXX, I am very interested in your esteemed organisation and believe my skills would be a great asset. I look forward to hearing from you at your earliest convenience.

## first_letter | to_whom template ~lacks ~vague ~openings ~more_me ~no_connection
Dear Hiring Manager, I am a highly motivated team player with a proven track record and I am confident that I would be a perfect fit for <position>.

## talk_request | template ~lacks
Hi Oksana, it's Ben from the ceramics evening class. Would you have ten minutes on <<DATE>> to tell me which kiln you'd buy again, as I'm choosing one? A no is fine.

## thank_you | empty_thanks
Thanks for everything!

## thank_you | empty_thanks
Dear Mr. Castellan, many thanks for all your help. Kind regards, P. Dunne

## thank_you | empty_thanks
cheers mate, ur a lifesaver, thx again

## thank_you | empty_thanks
Dear Henrike, I am most grateful to you for your kindness and your support. Thank you once again.

## talk_request | begging openings ~lacks ~vague
Please Vince, I'm on my knees here. We'll lose the flat if I don't find work by the 1st. If you hear of any job at all, tell me, you're my last hope!

## talk_request | begging ~lacks ~vague
Hi Dolores, I know I'm a nobody and not worth your time, but could you please, please speak to your supervisor about me?

## introduction_request | begging ~lacks
Dear Uncle Raymond, after all my father did for you, surely you cannot refuse me. Will you introduce me to the director at the mill?

## first_letter | too_long more_me ~lacks ~vague ~several_asks ~template
Dear Ms. Fairweather, Colin Strand of the rowing club told me about you. I was born in Durban, where I went to school and where I discovered my love of numbers. I studied accounting and I took my first job at a sugar company, where I stayed for four years. I then moved to Bristol, where I worked at a brewery and later at a chain of gyms. I have always been careful and I have always enjoyed working with people. In my spare time I row, I bake, and I have two dogs that I adore. I have recently passed my last examination, which I am proud of, and I feel that I am ready for my next step. I also speak Afrikaans, and I have a driving licence. Could I ask you which audit software your firm trains juniors on, so that I can practise? If not, I will understand.

## invitation | too_long ~more_me ~template ~flattery ~several_asks
Hi Esteban, we were both on the panel about harbour noise in Vigo last autumn, and your chart of night landings has stayed with me ever since. You said that the ferries were louder than the cranes, and that nobody had believed you until you showed the figures of the second summer. You may like to hear that we have since measured our own quay, with the same kind of microphones, over six weeks in spring. Your ferries turned out to be our tugs. You might also remember that you and Milena argued about the weighting of the low frequencies, and she now says that you were right after all, which she does not say often. Your paper is on the wall of our office, next to the tide table. I would like to connect so that you can see our figures when they come out in June.

## first_letter | too_long ~more_me ~lacks ~vague ~several_asks
Dear Mr. Pellegrin, your former apprentice Noor, who now works beside me at the glassworks in Sunderland, told me that you are the one who rebuilt the annealing oven at your studio without closing for a single week. She described how you moved the racks on a Sunday, how you kept the old burner running while your new one was being tested, and how your whole team ate supper on the floor that night. She showed me your drawings too, which you had been kind enough to give her when she left, and your notes about the bricks in the margins. We must replace our own oven in August, and the owners fear a month without sales. Could you tell me how many days the two burners ran side by side, so that I can plan our gas supply? An email of one line would do, and if you would rather not, I shall not mind.

## reconnection | forward
Fwd: Fwd: 10 signs you work in accounts LOL

## reconnection | forward mass_address
Hi all!! Send this candle to ten people who matter to you before midnight, do not break the chain!

## reconnection | forward
FYI: https://example.org/top-20-leadership-quotes

## talk_request | several_asks cold_ask ~lacks ~more_me | days=2600 band=dormant
Hi Lorna, would you give me a reference for the library job? And could you look over my application before Monday?

## talk_request | vague cold_ask ~lacks | days=1800 band=dormant
Hi Pieter, you've been in brewing forever. Any advice for me?

## talk_request | cold_ask openings ~lacks ~vague | days=3900 band=dormant
Hello Mr. Ferro, Dinah from the old Swindon office. Is your new firm looking for clerks?

## talk_request | several_asks too_soon ~lacks | days=3 ask=3 band=warm
Hi Carys, me again. Could you read the second chapter too, and could you also introduce me to your agent?

## introduction_request | too_soon no_way_out ~no_information ~no_purpose ~no_question ~no_connection | days=5 ask=5 band=warm
Hi Thabo, thanks for the intro to Grace on Monday. Would you introduce me to Sipho as well? I'd like to ask him how he staffs the night desk.

## talk_request | no_purpose no_way_out ~no_information ~no_question ~vague
Hi Petra, can we have a call on Wednesday at 3?

## talk_request | no_purpose ~no_information ~no_way_out ~no_question ~vague
Dear Councillor Maddox, we met at the flood meeting in Bewdley. I would like to request a meeting with you at your convenience. Would the week of the 9th be possible? If not, please say so.

## talk_request | no_purpose no_question ~no_information ~no_way_out ~vague
Hey Jojo. We should grab a coffee next week. Tuesday or Wednesday works.

## talk_request | no_question ~no_way_out ~no_information ~no_purpose
Dear Renata, it's Owen from the fisheries board. I need to know which mesh size the Danish boats use, for my report. Send it to me by Thursday.

## introduction_request | no_question no_way_out ~no_information ~no_purpose
Hi Bill, Shona from the dairy here. I want an introduction to your vet, because I'm comparing herd vaccines. I'll expect to hear from you.

## reconnection | more_me too_soon ~lacks ~several_asks | days=6 ask=6 band=warm
Hi Ottoline, I have had such a month. I finished my course, I moved my studio, I won my first commission and I hurt my wrist. I've been telling everybody about my plans and I am so proud of myself. I need a model for my next portrait. Could I paint your father?

## congratulation | more_me
Congratulations Amadou! I remember my own promotion. I was so nervous, I could not sleep, and I worried about my first budget for weeks, but I managed it and my boss told me I was the best hire he ever made.

## talk_request |
Hi Fenella, Jack from the print fair. Our gallery has three openings this spring and you've hung more shows than I have. Would you tell me by email how long before an opening you send the invitations, so I can set our mailing dates? If you're snowed under, no worries.

## report_back |
Hi Moses, you were right about the desperate customers. I put the generator hire on the front page as you suggested, and we got eleven calls during the blackout. Thank you for the push.

## announcement |
Hi Delphine, you asked how the bakery was getting on. We're hiring two people for the early shift, so if your nephew still fancies learning to laminate, tell him to drop in.

## talk_request | ~vague
Hi Conrad, it's Wilma from the allotments. I'm here to pick your brain, or at least the leek-shaped part of it: what did you spray against rust last June? I'm buying mine on Saturday. Feel free to ignore me if you're in the thick of harvest.

## talk_request |
Hi Gwen, it's Alun from the male voice choir. My daughter starts as an optician's apprentice in the autumn and has to choose a college. Would you tell her in ten minutes on the phone which of the two has the better practical weeks? If it's a bad time, just say no.

## reconnection |
Hi Soledad, I walked past your old office today and thought of the day the parrot got in. How are you and the twins? No need to reply, I only wanted to say hello.

## thank_you |
Dear Mr. Yamoah, thank you for the hour you gave me on Friday. You told me there was no job at the depot, and that was a relief to hear straight. Your hint that the ferry line trains its own dispatchers was new to me, and I have asked for their brochure. Your story about the lost containers made my whole family laugh at supper. I'll write to you when I hear from them.

## talk_request |
Hi Ruben, Ilse from the tram depot. How many spare pantographs do you keep, and how long do new ones take to arrive? I need both numbers for our stock plan for winter. If you can't share them, that's fine.

## first_letter |
Dear Ms. Achterberg, I heard your talk on salt marshes in Lowestoft on the 4th. You said the sea aster came back within two years; would you tell me what you did about grazing geese, as we are fencing our own marsh in April? If you have no time to answer, I will understand.

## first_letter |
Hi Nkechi, Bola Harcourt said you'd be the person to ask. She and I teach at the same sixth form. Which exam board do your deaf students find easiest with an interpreter? We have to pick one by July, and your answer would decide it. Or is there someone else I should ask? No hard feelings if you can't.

## condolence |
Dear Mr. Petrosyan, I was so sorry to read of your wife's death. She taught me to solder, and never once laughed at my joints. There is no need to answer this.

## congratulation |
Hey Ximena, you got the position! Head of costume, and you started out sewing buttons next to me. Nobody will keep a quick change calmer than you.

## invitation |
Hi Ferdinand, you answered my question about damp cellars on the masonry forum last week, and the lime plaster is holding. I'd like to connect so you can see the pictures.

## invitation |
Hello Ms. Ruiz-Hart, we sat on the same delayed train from York and talked about school kitchens. Shall we connect, so that I can send you the menu you asked for?

## outcome_notice |
Dear Agnieszka, you helped me prepare for the interview at the tile factory, so you should hear it first: they took me, and I begin on the 3rd. Your question about the kilns was the one they liked best.

## outcome_notice |
Hi Trev, no luck with the vacancy at the zoo, they went for an inside person. Your tip about the night keeper's test was spot on, though, it came up word for word. Ta for that.

## introduction_request |
Hi Maeve, Donal from the rugby club committee. Would you introduce me to your colleague Sorcha? I'd like to ask her what the county wants to see in a grant bid for floodlights, because ours goes in next month. If you'd rather not, just tell me.

## forwardable_note |
Hi Maeve, thanks, here are a few lines you can pass on. Donal Rafter coaches the under-twelves in Athlone and is writing a bid for floodlights. He would like to ask Sorcha one thing by phone, what the county turned down last year, so that he leaves it out. He will understand if she has no time.

## thank_you |
hey everyone in the band says thx for lending us the van sat, got the whole drumkit in and the gig was mint. theres a tenner of diesel in it

## thank_you |
Dear Dr. Venkatesan, thank you for everything you wrote in the margins of my lab report. Your remark about the control group saved me from a bad mistake.

## report_back |
Dear Mrs. Olufemi, in May you advised me to ask the three hauliers what they pay for tyres before I bought the garage. I asked, and I have not bought it. You saved me a great deal of money.

## talk_request |
Hello Lars, Katya from the translators' evening. You mentioned that you left the agency to work for yourself. I'm hiring myself out from March as well and must choose an insurer: could you tell me which one you took, and whether it paid when you broke your arm? It's fine to say you'd rather not.

## talk_request |
Hi Mr. Boone, this is Tyrell, I mowed your lawn three summers. I have to pick my welding class by Friday, TIG or stick. Which one do y'all use more at the shipyard? If your busy thats ok.

## announcement |
Dear Philippa, you were the first to tell me I should teach, so you should know: I begin at the school in Ludlow after Easter. You would like their kitchen garden.

## reconnection |
Hi Hamza, I came across your name on the town's website: they have finally opened your bridge, seven years after you drew it on a napkin in the canteen. How does it feel to drive over it?

## reconnection | | days=1500 band=dormant
Hello Brigid, it must be four years since we packed up the archive together. I found one of your index cards in an atlas, in your handwriting, and it made me smile. How are things with you in Sligo?

## congratulation |
Dear Mr. Okafor-Lund, your paper in the spring issue is excellent. Your second table settles the question of road salt that we argued about in Tromsø, and against me, I admit. Congratulations on the prize.

## talk_request | | days=20 band=warm
Hi Silvio, Hetty from the cheese board. Could we speak for 15 minutes on Thursday about how you label goat's cheese for Norway? My first pallet leaves in June and I'd use your wording as a model. If Thursday is bad, Friday would do, and if neither works, never mind.

## report_back |
Hi Callum, I called Everyone, as you told me to. What a name for a sign company! Their Moira explained vinyl to me for an hour, and your shop sign and mine will soon match. Thank you for sending me there.

## condolence |
Thinking of you and your mum today, Shanice. Your dad always saved me the window seat on his bus.
"""
