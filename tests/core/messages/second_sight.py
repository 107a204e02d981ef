"""Letters imagined after the first sight had been mended, and read over once as well."""

TABLE = """
## talk_request | openings ~no_way_out ~no_information ~no_purpose
Hi Cora, it was fun at the quiz night. I finish at the depot in April. Would your boss have room for one more mechanic?

## first_letter | openings no_connection ~no_way_out ~no_information ~no_purpose ~no_question ~more_me
Dear Ms. Lange, I would like to enquire whether Bellweather Foods is currently looking to fill any positions in quality assurance. I have six years of experience and can provide references.

## talk_request | vague ~no_way_out ~no_information ~no_purpose
Hi Theo, I feel stuck in my career. Would you be up for a coffee so I can get your take on what I might do with my life?

## talk_request | vague ~openings ~no_way_out ~no_information ~no_purpose ~no_question
Hi Theo, just putting it out there that I'm looking. If any of your clients mention needing someone, give me a shout!

## talk_request | begging ~vague ~openings ~no_way_out ~no_information ~no_purpose
Hi Theo, I've applied to a hundred places and heard nothing but no. I'm exhausted and scared. Could you please, please do something?

## talk_request |
Hi Theo, last spring you moved the archive to the cellar at St. Anne's. We have to move ours by August, and I'm comparing racks. Which ones did you end up with, and would you buy them again? No worries if you've forgotten.

## talk_request | several_asks ~no_way_out ~no_information
Hi Theo, would you have an hour on Friday to go through my business plan with me? I'd also need the name of your accountant, and maybe you could invest a small sum?

## first_letter |
Dear Mr. Osei, I sat behind you at the Kumasi water conference and wrote down your sentence about cheap meters. I am choosing meters for forty households this month. Which of the two brands you showed has lasted? I would be glad of even a one-word answer, and I won't mind if there is none.

## first_letter | no_connection ~no_way_out
Dear Mr. Osei, I am choosing water meters for forty households this month. Which brand lasts longest in hard water? I would use your answer in our order on Friday. If you cannot say, I will look elsewhere.

## introduction_request | no_way_out
Hey Lena, you know the woman who does the radio gardening hour. I want her on our panel about hedges in June. Put me in touch with her, will you?

## introduction_request |
Hey Lena, you know the woman who does the radio gardening hour. I want to invite her to our panel about hedges in June. Would you ask her if I may write? Say no if you'd rather keep that door closed.

## invitation | no_reason
Hi Petros, I'd be delighted if you would accept my request. Kind regards, Jane

## invitation |
Hi Petros, your brother Nikos and I coached the under-twelves together. He says you build boats; I sail one that leaks.

## thank_you | empty_thanks
Hi Cora, I just wanted to say how grateful I am. You've been so kind and so helpful throughout. Thank you, thank you!

## thank_you |
Hi Cora, thank you for reading my letter. I cut the second paragraph, moved the bridge to the front, and sent it at noon.

## reconnection |
Hello Anselm, I heard the bells of Trier on the radio this morning and was back in your kitchen, burning the onions. Are you still cooking for the whole stairwell? Greetings to Marie.

## announcement | mass_address
Hi everyone! Just a heads-up that I'm changing jobs. My private address from now on is below.

## announcement |
Dear Marie, I'm leaving the bakery in June; the oven and I have both earned it. You'll still get your rye, from Jonas, who learned it from me.

## condolence |
Dear Anselm, I'm so sorry that the shop had to close. It is not fair. Forty years. I'll come on Saturday and carry boxes, and we need not talk.

## first_letter | flattery no_connection ~no_way_out ~no_information ~no_purpose ~vague
Dear Ms. Verhoeven, what a remarkable person you are. Everyone at my office adores you. Might you spare a moment for a fan?

## talk_request | no_purpose ~no_way_out ~no_information
Hi Sunil, have you got time for a walk one lunch break this week? I'd like to talk to you.

## talk_request | no_question
Hi Sunil, I'm working out what to charge for wedding cakes and you've done it for years. It would be so useful to see one of your old invoices. Don't worry if you'd rather not show them.

## report_back |
Hi Sunil, remember the supplier you mentioned? I rang them on Monday. They deliver from ten kilos and the first sacks are here. The almond flour is as good as you said.

## first_letter | template to_whom ~no_connection ~no_way_out ~no_information ~no_purpose ~openings
Dear Sir/Madam, I am very interested in the work of [COMPANY NAME]. Could we arrange a call about your training scheme? If not, I understand.
"""
