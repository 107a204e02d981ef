"""Letters imagined from other hands once the rules stood, read over once before anything changed.

What was found then stands in docs/reference/judging.md; since then they guard like the others.
"""

TABLE = """
## first_letter | openings no_connection ~no_way_out ~no_information ~no_purpose ~more_me
Dear Mr. Halvorsen,
I hope you are doing well. I recently graduated with a degree in marketing and I am searching for my first position. I was wondering if Fjord Media has anything available at the moment?
Best regards,
Sofia Lind

## talk_request | vague ~no_way_out ~no_information ~no_purpose
Hi Marcus! Been a while since the hackathon. I'm thinking of leaving consulting. Could I steal half an hour to pick your brain on product management? Coffee's on me.

## first_letter |
Dear Dr. Banerjee,
Your review of low-dose protocols in last month's Imaging Today answered a question our department has argued over for two years. I manage six radiographers in Leicester and we are about to write our own protocol. Would you be willing to tell me which of the three tables you actually use at the scanner? A one-line reply would be plenty, and none at all if you are swamped.
With thanks,
Helen Marsh

## talk_request | several_asks ~no_way_out ~no_information
Hey Joe, two things. First, can you introduce me to your landlord? Second, would you mind proofreading my application for the council job before Thursday? I'm moving into housing work.

## thank_you | empty_thanks
Dear Ms. Patel, thank you for making time for me on Tuesday. I found our discussion incredibly informative and I truly appreciate your generosity. Warm regards, Colin

## thank_you |
Hi Ms. Patel, thanks for Tuesday. Because of what you told me about shift premiums, I turned down the agency this morning and asked the trust for their pay table instead. I owe you a better decision than I would have made.

## invitation | no_reason
Hi Farid, I would like to add you to my connections. Thanks, Beth

## invitation |
Hi Farid, your comment on Nadine's post about pallet standards was the only one with numbers in it. I work on the same problem from the retail end and would enjoy comparing notes.

## reconnection |
Hi Kasia, I found the photo of the four of us on the pier, with your hat going over the railing. It made my Monday. How's Gdynia, and how are the boys?

## reconnection | cold_ask ~no_way_out | days=1100 band=dormant
Hi Kasia, hope you're good! It's been three years, I know. Quick favour: would you be able to put me forward for the analyst job at your bank?

## introduction_request |
Dear Tunde, you mentioned that your sister-in-law runs the night shelter on Mill Lane. I'm putting together a winter clothing drive with our scouts and want to know what they are short of. Would you be happy to connect us? If it's not a good moment for her, just leave it.

## introduction_request | no_way_out
Tunde, I need to speak with your sister-in-law about the shelter's clothing list for our scouts' winter drive. Can you send me her phone number by tonight?

## announcement | mass_address ~template
Dear valued friends and partners, I am thrilled to announce that I have joined Northgate as Regional Director. Onwards and upwards!

## announcement |
Hi Ed, you were the first to say I should teach. From September I will: Year 9 chemistry at Holt. Come and blow something up with us in spring.

## talk_request | begging ~no_way_out ~vague ~no_information ~no_purpose
Hi Lorraine, I honestly don't know who else to ask. I've been let go, my partner has left and I'm two months behind on the rent. Can you do anything for me at the agency?

## first_letter | to_whom openings ~no_connection ~no_way_out ~no_information ~no_purpose ~no_question
Dear Hiring Team, I am writing to express my interest in any suitable vacancies within your organisation. Please find my CV attached.

## first_letter | template no_connection ~no_way_out ~no_information ~no_purpose ~flattery ~more_me
Hi [First Name], I came across [Company] and was really impressed. I'd love to hop on a quick call. Does [Day] work?

## first_letter | flattery no_connection ~no_way_out ~no_information ~no_purpose ~vague ~more_me
Dear Mrs. Oduya, you are without doubt the most inspiring leader I have ever come across. I would be so honoured to have a short chat with you. When would you be free?

## talk_request | no_purpose ~no_way_out ~no_information
Hey Nils, long time! Are you around next week? It'd be great to grab a beer and talk. Would Wednesday work?

## talk_request | no_information ~no_purpose ~vague
Hi Nils, good to see you at the AGM. I'm curious about your line of work. Could I ask you a couple of questions some time? No stress if you're flat out.

## talk_request |
Hi Nils, good to see you at the AGM. You said Kestrel dropped its weekly stock count. I have to propose something to our board on the 9th. Could you tell me what replaced it? No stress if you're flat out.

## first_letter | no_question ~no_way_out
Dear Mr. Iversen, Ola at the museum shop pointed me to you. I'm preparing a small exhibition on net floats and would be very grateful for a few lines on how you date the green ones. If you haven't the time, I quite understand.

## report_back |
Hi Bea, you sent me to Mr. Grant in June. We met twice. He has no budget this year, but he passed me to Inverness, and I start a six-week trial there on Monday. Thank you. I'll tell you how it ends.

## outcome_notice |
Dear Mr. Iversen, a short note to say that I've chosen the Bergen course after all. Your remark about the workshop hours decided it. With thanks, Rune

## congratulation |
Sana, I just saw the news. Partner! All those Sundays. I'm delighted for you and a little smug for having said so in 2014.

## condolence |
Dear Pieter, I was so sad to hear about Anneke. She taught me to swear in Frisian and to look up. There are no thoughts or words that help, I know. If you want someone to walk the dog with, let me know, any day.

## condolence |
Hey Mo, no need to reply. I know this job hunt is grinding you down, and I'm sorry. Sunday pancakes at ours, as always, if you feel like it.

## forwardable_note |
Hi Imani, feel free to pass this on as it is. Mr. Reyes, I've run the bindery at Coles for eight years and we are looking at the same Swiss folder you bought in 2023. Would you tell me how it copes with recycled stock? A short answer is plenty, and I'd gladly share our waste figures.

## talk_request | more_me ~no_way_out ~no_information ~no_purpose ~too_long
Hi Gail, let me tell you about me. I grew up on a farm, I studied law, I hated it and I quit. I then ran my own café, which I loved, and I sold it when I had my twins. Now I am ready for my next chapter. I am hard-working, I am loyal and I am great with people. I see myself in hospitality. Can I come and see you?

## reconnection | forward ~mass_address
Fwd: FW: If you love your mother, send this to 15 people before midnight!!

## talk_request | too_soon ~no_way_out | days=5 ask=5 band=warm
Hi Omar, thanks for the contact on Friday. One more favour: could you also look over my portfolio this weekend? The deadline is Monday.

## talk_request | too_soon cold_ask | days=200 ask=21 band=cool
Hi Omar, sorry to have been silent. Would you write a reference for my application? I know it's a lot; say no if it is.

## first_letter | too_long ~more_me ~no_way_out
Dear Ms. Svensson, your book on reed beds has been on my desk since the spring, and I have read the fourth chapter, in which you describe how the lake at Tåkern was managed in the dry years, so often that the pages have come loose. Our own lake is smaller and shallower, but the same thing is happening to it: the reed has advanced by some twelve metres since 2015, and the bitterns that used to breed in the outer belt have not been heard for two springs now. The county has given us money for one winter of cutting, and we are deciding between the strip pattern and the mosaic that you describe. Would you tell me which of the two you would choose for forty hectares? If you are travelling, no answer is needed.

## talk_request |
Hi Bilal, could you read this headline before I send it to the printer at five: “Any ideas? Keep us in mind!” Is it too cheeky for the bakery's anniversary? If you're in a meeting, I'll go with it.

## talk_request |
Dear Coach, you said you'd have an opening in the Thursday squad from March. I'm planning my shifts and would like to know which hours it would be. Could you tell me by text? If it's gone, no harm done.

## thank_you |
Thank you for the job you did on our roof. I've told number twelve to call you, and I'll use your trick with the slate hook on the shed myself.

## introduction_request |
Hi Yael, our intern Mateo is looking for a room near the hospital from May. Do you know of any vacancies in your building? I'd pass your answer straight to him. If there's nothing, that's fine.

## first_letter |
Dear Ms. Acheampong, I'm the one who repaired the chapel organ in Ho; Father Mensah says you now look after the one in Keta. I'm drawing up a list of spare pipes before the rains. Would you like me to set some aside for you? If Keta has all it needs, tell me and I'll offer them to Tema.

## talk_request | vague ~no_way_out ~no_question ~no_information ~no_purpose ~openings
Morning Steph, I've attached my CV. If you could share it with anyone you think might be interested, that would be amazing.

## talk_request | openings ~no_way_out ~no_question ~no_information ~no_purpose
Steph, does the clinic need anybody on reception? I can do weekends.

## talk_request | openings begging ~vague ~no_way_out ~no_information ~no_purpose
Please Steph, I'm at my wits' end. Is there really no job for me anywhere in your department? I would sweep the floors.

## reconnection |
Dear Mr. Kaplan, you won't remember me, but I sat in the third row of your physics class in 1998. Last week I explained a pendulum to my daughter with your fishing weight. She asked who taught me. I told her. Thank you for that.

## announcement |
Hi Zoë, we've moved! Number 4, Quay Street, with a spare bed that has your name on it. Bring the children, the dog and bad weather.

## nl:talk_request | vague ~no_way_out ~no_information ~no_purpose
Hoi Mark, ik denk erover om iets anders te gaan doen. Kunnen we een keer koffie drinken zodat ik je wat ideeën kan ontfutselen? Alle input is welkom!

## nl:talk_request |
Dag Ingrid, je zei bij de borrel dat jullie van twee naar drie ploegen zijn gegaan. Ik moet in juni een rooster voorleggen aan onze OR. Zou je me willen vertellen wat de nachtploeg ervan vond? Heb je er geen tijd voor, dan lees ik het verslag.

## nl:first_letter | to_whom openings no_connection ~no_way_out ~no_information ~no_purpose ~no_question
Geachte heer/mevrouw, middels deze mail wil ik vragen of u momenteel een vacature heeft voor een logistiek medewerker.

## nl:thank_you |
Beste Anouk, dank voor je eerlijke antwoord. Ik schrap de derde bladzijde, zoals je voorstelde, en stuur de brief morgen weg.

## de:talk_request | openings ~no_way_out ~no_information ~no_purpose
Servus Toni, bei uns wird abgebaut. Braucht ihr im Lager vielleicht noch jemanden? Ich könnte sofort anfangen.

## de:talk_request |
Liebe Frau Schulz, Sie haben beim Sommerfest erzählt, dass Ihr Chor die Noten digital verteilt. Wir stellen im Herbst um. Dürfte ich Sie nächste Woche kurz anrufen, um zu hören, welche Geräte sich bewährt haben? Falls es gerade ungünstig ist, lassen Sie es einfach.

## de:announcement | mass_address ~openings ~vague
Liebe Kolleginnen und Kollegen, zum Monatsende verlasse ich die Firma. Es war eine schöne Zeit mit euch.

## de:first_letter | begging no_connection ~more_me ~no_way_out ~vague ~no_information ~no_purpose
Sehr geehrter Herr Winkler, ich bin am Boden zerstört. Nach der Kündigung hat mich auch noch meine Frau verlassen, und ich weiß nicht, wovon ich leben soll. Könnten Sie mir bitte helfen?

## fr:talk_request | several_asks ~no_way_out ~no_information ~vague
Salut Léa, est-ce que tu pourrais jeter un œil à mon CV, me mettre en contact avec ta directrice et me recommander auprès de l'école ? Je me lance dans l'enseignement.

## fr:first_letter |
Madame Perrin, votre article sur les vergers en terrasse m'a décidé à garder les murs de mon grand-père. Je replante cet hiver. Pourriez-vous me dire quelle variété tient le mieux au vent ? Si vous n'avez pas le temps, je comprendrai très bien.

## fr:talk_request | openings ~no_way_out ~no_information ~no_purpose
Coucou Hugo, dis, vous ne cherchez pas un vendeur en ce moment ? Je suis libre dès lundi.

## fr:thank_you | empty_thanks
Bonjour Madame, je vous remercie infiniment pour votre accueil et votre disponibilité. Bien cordialement, Noé

## es:talk_request | vague ~no_way_out ~no_information ~no_purpose
Hola Nuria, estoy pensando en cambiar de sector. ¿Me podrías dar algún consejo en general? Lo que se te ocurra me sirve.

## es:talk_request |
Hola Javi, me dijiste en la boda que tu cooperativa dejó el plástico en un año. Preparo la propuesta para la nuestra. ¿Me cuentas con qué empezasteis? Si estás de cosecha, ni te preocupes.

## es:first_letter | template no_connection ~no_way_out ~no_information ~no_purpose
Estimado [Nombre], he visto el perfil de [Empresa] y me interesa mucho. ¿Podríamos hablar esta semana?

## es:condolence |
Querida Inés, no tengo palabras. Tu hermano me enseñó a nadar. Estoy aquí para lo que necesites, de día o de noche.

## talk_request | no_way_out
Hi Ravi, you ran the ticket desk last year. I'm drawing up the rota for this one and have to send it tonight. How many people did you put on the door?
"""
