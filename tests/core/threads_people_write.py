# ruff: noqa: E501  a mail stands on one line as it was written
"""What passed between me and one person, whole, with what is owed on 25 November 2026.

A thread is `== name`, its touches, and `!` with the kinds that stand open that day (`-`: none).
A touch is `MMDD who channel @conversation flags | words`; who is me, they or we (met or spoke).
Flags: bulk, auto (their nature), cc, group, series, crowd, cancelled, fwd. A `/` in the words is
a new line. Written before anybody looked at the rules; every other thread is held back.
"""

from __future__ import annotations

TABLE = r"""
== a question waits
1120 they email @a | Hi Maya, / / could you send me your résumé? Dana from procurement wants to see it. / / Best, / Tom
! reply_owed
== a question answered by telephone
1118 they email @a | Do you have time on Thursday to talk about Provo?
1119 we call |
! -
== a question answered from another address in a new conversation
1118 they email @a | Which plant did you mean?
1120 me email @b | Sorry, writing from my other account: the one in Provo.
! -
== only quoted words ask
1117 me email @a | Could you tell me who runs the night shift?
1118 they email @a | It is Ruth Amsel. / / On Tue, Nov 17, 2026 at 9:14 AM Maya wrote: / > Could you tell me who runs the night shift? / > I'll send you the list by Friday.
1118 me email @a | Thank you so much!
! -
== a forwarded mail with somebody else's promise
1119 they email @a fwd | FYI / / ---------- Forwarded message --------- / From: Carl Bosk <c@x.example> / Date: Wed, Nov 18 / Subject: samples / / I'll send you the samples tomorrow. Could you confirm the address?
! -
== a signature that promises
1112 me email @a | Thanks for the list.
1112 they email @a | You're welcome! / / -- / Ruth Amsel / We will answer every inquiry within 24 hours. Questions? Call us!
! -
== an absence note
1116 me email @a | Could we talk next week?
1116 they email @a auto | I'll be on holiday until the 30th and will answer your mail when I am back.
1117 they email @b | Hi Maya, sure, Tuesday works. Does 10 suit you?
! reply_owed
== a newsletter asks
1120 they email @a bulk | Did you know that we have 200 new jobs? I'll show you how to get hired. Can you afford to wait?
! -
== my promise stands
1118 me email @a | Great talking to you. I'll send you the audit notes by Friday.
! promise_mine
== my promise kept in another conversation
1110 me email @a | I'll send you the audit notes by Friday.
1113 me email @b | Hi Tom, attached are the audit notes.
! -
== my promise kept on another channel
1110 me linkedin_message @l | I'll send you the slides tonight.
1111 me email @b | Here are the slides from the workshop.
! -
== something else handed over keeps no promise
1110 me email @a | I'll send you the audit notes by Friday.
1113 me email @b | Attached is the invoice for October.
! promise_mine
== an offer on a condition
1120 me email @a | If you like, I can send you my notes. Happy to help any time.
! -
== a promise about a third party
1119 they email @a | Sam will call you tomorrow. He promised to send the form.
1119 me email @a | Thanks!
! -
== we will contact you
1118 me email @a | Thank you for your time. Here's my résumé.
1119 they email @a | Thank you for applying. We will contact you if your profile fits.
! -
== will do
1119 they email @a | Please send me the name of the recruiter when you get a chance.
1119 me email @a | Will do!
! promise_mine
== on it, and done
1110 they email @a | Can you send me the name of the recruiter?
1110 me email @a | On it.
1112 me email @a | Her name is Jane Ott. Here's her card.
! -
== they promise and deliver
1109 they email @a | I'll look up the supplier and get back to you.
1109 me email @a | Great, thanks.
1112 they email @a | The supplier is Harbor Forge in Dayton.
1113 me email @a | Perfect, thank you!
! -
== they promise and forget
1109 me email @a | Could you introduce me to Carla?
1110 they email @a | Sure, I'll introduce you to Carla this week.
1110 me email @a | Thank you!
! promise_theirs
== they promise and it is done by a meeting
1109 they email @a | I'll bring the book on Tuesday.
1117 we coffee |
1118 me text | Thanks for the coffee!
! -
== a meeting nobody thanked for
1123 we meeting |
! thank_you_owed
== bad news in a meeting is thanked for
1117 we meeting |
1119 they email @a | I'm sorry, we decided to go with another candidate.
! thank_you_owed
== thanked on another address
1117 we meeting |
1118 me email @z | Thank you for your time yesterday. I will use what you said about the night shift.
! -
== thanked on another channel
1117 we meal |
1118 me linkedin_message @z | Thanks again for lunch.
! -
== a meeting that was cancelled
1117 we meeting cancelled |
! -
== a weekly series
1117 we meeting series |
! -
== a large gathering
1117 we meeting crowd |
! -
== a copy asks me nothing
1119 they email @a cc | Can you all confirm the date?
! -
== a group chat asks everybody
1119 they text @g group | Who is coming on Friday?
! -
== a question after a long silence is let go
0615 they email @a | How are things? Could you send me a picture of the house?
! -
== thanks and nothing else
1117 me email @a | Here's the article I mentioned.
1118 they email @a | Thanks, much appreciated!
! -
== see you thursday
1117 me email @a | Thursday at ten?
1118 they email @a | Perfect, see you Thursday.
! -
== let me know is a request of mine and not my promise
1117 we coffee |
1118 me email @a | Thank you for the coffee. Let me know how the interview goes.
! -
== an introduction to report back on
1105 they email @a | Maya, I'd like to introduce you to Priya Nair, who runs operations at Fulcrum.
1105 me email @a | Thank you so much, Tom!
! report_back_owed
== an introduction reported back on
1103 they email @a | Maya, I'd like to introduce you to Priya Nair.
1103 me email @a | Thank you!
1112 me email @b | I talked to Priya yesterday and she was very helpful.
! -
== an introduction told of over coffee
1103 they email @a | Maya, I'd like to introduce you to Priya Nair.
1103 me email @a | Thank you!
1112 we coffee |
1113 me email @c | Thank you for the coffee.
! -
== advice to report back on
1105 they email @a | You should talk to Marcus Lind, he hires a lot of quality people.
1105 me email @a | Good idea, thanks!
! report_back_owed
== advice followed and told
1103 they email @a | I'd suggest you call the alumni office first.
1103 me email @a | Thanks!
1110 me email @a | I called the alumni office as you suggested, and they gave me three names.
! -
== a first letter without answer
1102 me email @a | Dear Ms. Ott, could I ask you for fifteen minutes about the plant in Provo?
! follow_up_call
== a first letter answered
1102 me email @a | Dear Ms. Ott, could I ask you for fifteen minutes about the plant in Provo?
1104 they email @a | Gladly. Friday at nine is fine.
1106 we call |
1106 me email @a | Thank you for the call. I hope I may stay in touch.
! -
== a first letter of this week
1124 me email @a | Dear Ms. Ott, could I ask you for fifteen minutes about the plant in Provo?
! -
== a letter after years of silence
190304 me email @x | Here's the draft.
190305 they email @x | Thanks!
1102 me linkedin_message @a | Hi Jane, it has been far too long. Do you have twenty minutes for a call this month?
! follow_up_call
== a letter to somebody I talk with every week
1030 they email @x | The press line is up again.
1102 me email @a | Nice. Could you send me a picture?
! -
== my answer, followed by a second letter
1102 me email @a | Dear Ms. Ott, could I ask you for fifteen minutes about the plant in Provo?
1113 me email @a | I'm following up on my letter of the second and will gladly call at a time that suits you.
! -
== permission to stay in touch
1102 me email @a | Dear Ms. Ott, could I ask you for fifteen minutes about the plant in Provo?
1104 they email @a | Gladly. Come by on Monday at nine.
1116 we meeting |
1117 me email @a | Thank you for your time on Monday.
! permission_owed
== permission asked for
1102 me email @a | Dear Ms. Ott, could I ask you for fifteen minutes about the plant in Provo?
1104 they email @a | Gladly. Come by on Monday at nine.
1116 we meeting |
1117 me email @a | Thank you for your time on Monday. May I keep in touch and tell you how it goes?
! -
== my book is with them
1005 me email @a | You still have my copy of The Goal, no hurry.
! lent
== my book came back
1005 me email @a | I lent you my copy of The Goal last month.
1102 they email @a | I put your book back in your mailbox, thank you!
! -
== their drill is here
1010 me email @a | I still have your drill.
! borrowed
== dutch promise
1119 me email @a | Leuk je gesproken te hebben. Ik stuur je vrijdag de notulen.
! promise_mine
== dutch promise kept elsewhere
1110 me email @a | Ik stuur je de notulen.
1112 me email @b | In de bijlage vind je de notulen.
! -
== dutch holiday
1119 they email @a | Ik ben volgende week op vakantie, fijne dagen!
! -
== dutch question
1120 they email @a | Heb je donderdag tijd voor een kop koffie?
! reply_owed
== dutch done
1110 they email @a | Kun je me het adres van Joris sturen?
1110 me text | Doe ik!
! promise_mine
== german promise
1119 they email @a | Ich leite Ihre Unterlagen an Frau Lang weiter. / / Mit freundlichen Grüßen / Heinz Krüger
! promise_theirs
== german promise kept
1109 they email @a | Ich melde mich bis Freitag bei dir.
1113 they email @b | Hier die versprochene Liste.
1113 me email @b | Danke!
! -
== german quoted promise
1119 they email @a | Vielen Dank! / / Am 18.11.2026 um 09:12 schrieb Maya: / > Ich schicke Ihnen die Liste morgen. / > Haben Sie noch Fragen?
! -
== german condition
1119 they email @a | Falls Sie möchten, rufe ich Sie gern an. Wir melden uns, wenn es passt.
! -
== german do it
1119 they email @a | Könntest du Jürgen die Adresse geben?
1120 me email @a | Mach ich!
! promise_mine
== french promise
1119 me email @a | Je vous envoie le dossier d'ici vendredi.
! promise_mine
== french promise kept elsewhere
1110 me email @a | Je vous envoie le dossier d'ici vendredi.
1112 me email @b | Vous trouverez ci-joint le dossier.
! -
== french politeness
1119 they email @a | Je vous remercie. N'hésitez pas à revenir vers moi. Je vous souhaite une bonne journée.
! -
== french question
1120 they email @a | Pourriez-vous me rappeler demain ?
! reply_owed
== french caring for it
1118 they email @a | Peux-tu appeler la mairie ?
1119 me email @a | Oui, je m'en occupe.
! promise_mine
== spanish promise
1119 they email @a | Te paso su número esta tarde.
! promise_theirs
== spanish promise kept elsewhere
1110 me email @a | Te mando el informe mañana.
1112 me email @b | Adjunto el informe.
! -
== spanish third party
1119 they email @a | Marta te llamará mañana. Un abrazo.
! -
== spanish question
1120 they email @a | ¿Podrías enviarme tu currículum?
! reply_owed
== spanish caring for it
1118 they email @a | ¿Puedes hablar con el ayuntamiento?
1119 me email @a | Claro, yo me encargo.
! promise_mine
== a promise to be told how it went
1110 we coffee |
1111 me email @a | Thanks for the coffee. I'll keep you posted on the interview.
1120 me email @b | The interview went well, they called me back for a second one.
! -
== two promises in one letter
1118 me email @a | I'll send you the list tomorrow. I'll also ask Dana about the opening.
! promise_mine, promise_mine
== a promise to somebody else in their presence
1118 me email @a | I told Priya that I will send her the report. She was glad.
! -
== a cancelled promise
1119 me email @a | I'm afraid I won't be able to send the list after all.
! -
== a promised call, called
1112 me email @a | I'll call you on Monday.
1116 we call |
! -
== an invitation is no letter
1119 they email @a | Join us on Friday! We'll have cake. It will be fun.
! -
== a promise in a mail to forty people
1119 me email @a bulk | Dear all, I'll send the minutes tomorrow.
! -
== a question I answered with a question
1118 they email @a | Are you coming on Friday?
1119 me email @a | What time does it start?
! -
== asked and offered at once
1120 they email @a | Are you free on Monday? I'll bring the samples.
! reply_owed, promise_theirs
"""
