"""Better sentences for a letter, in the language of the letter.

They are meant to be taken over, so they follow the letter and not the screen: a Dutch letter gets a
Dutch sentence on an English page. That is why they do not go through gettext. Of the sentences of
a rule the first is taken for which the letter gave all pieces.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from wellspring.core.message_lint import Rule

if TYPE_CHECKING:
    from wellspring.core.message_lint import Finding

Sentences = dict[str, tuple[str, ...]]

ENGLISH: Sentences = {
    Rule.OPENINGS: (
        "Who at {place} would you talk to, if you wanted to know what {place} needs most just now?",
        "What does {field} need most just now, and who could tell me more about it?",
        "Who do you know that could tell me what their team needs most just now?",
    ),
    Rule.VAGUE: (
        "Which one person at {place} should I ask about the work there?",
        "What is changing most in {field} just now, and whom should I read or meet?",
        "May I ask you one question: in my place, whom would you talk to first?",
    ),
    Rule.NO_PURPOSE: ("I would like to ask you about …, because I am deciding …. {ask}",),
    Rule.NO_INFORMATION: ("I would like to know …, and I will use it to decide …. {ask}",),
    Rule.MORE_ME: ("{name}, what you did with … made me think of writing to you.",),
    Rule.BEGGING: ("In my last work I …, and it led to …. I would like to do that again.",),
    Rule.SEVERAL_ASKS: (
        "Keep “{ask}” and leave the rest for another letter.",
        "Keep the request that matters most, and leave the rest for another letter.",
    ),
    Rule.TOO_LONG: ("{first} {ask}", "Keep what connects you and the one question."),
    Rule.NO_CONNECTION: (
        "I write to you because … (who sent you, what of theirs you read, where you met).",
    ),
    Rule.TEMPLATE: (
        "Put what is true for them in the place of {blank}.",
        "What you wrote about … stayed with me.",
    ),
    Rule.MASS_ADDRESS: ("Dear … (one name), I thought of you because ….",),
    Rule.TO_WHOM: ("Dear … (the name of whoever does this work),",),
    Rule.FORWARD: ("I thought of you when I read this, because you ….",),
    Rule.FLATTERY: ("What you said about … made me change ….",),
    Rule.NO_WAY_OUT: ("{ask} If it does not suit, a short no is perfectly fine.",),
    Rule.NO_QUESTION: ("Could you {question}?", "Would that be possible?"),
    Rule.COLD_ASK: ("Dear {name}, I thought of you when …. How are you?",),
    Rule.TOO_SOON: ("{name}, here is what came of what you gave me last time: ….",),
    Rule.NO_REASON: (
        "I would like to connect because … (what you share, read of theirs, or can offer).",
    ),
    Rule.EMPTY_THANKS: ("What you said about … I will use for ….",),
}
DUTCH: Sentences = {
    Rule.OPENINGS: (
        "Met wie bij {place} zou jij praten om te weten wat daar het meest nodig is?",
        "Wie ken je die me kan vertellen wat hun team nu het meest nodig heeft?",
    ),
    Rule.VAGUE: ("Mag ik je één ding vragen: met wie zou jij in mijn plaats eerst praten?",),
    Rule.NO_PURPOSE: ("Ik wil je graag iets vragen over …, omdat ik moet kiezen …. {ask}",),
    Rule.NO_INFORMATION: ("Ik wil graag weten …, en gebruik het om te beslissen …. {ask}",),
    Rule.MORE_ME: ("{name}, wat je met … deed bracht me ertoe je te schrijven.",),
    Rule.BEGGING: (
        "In mijn vorige werk heb ik …, en dat leidde tot …. Dat wil ik graag weer doen.",
    ),
    Rule.SEVERAL_ASKS: (
        "Houd “{ask}” en bewaar de rest voor een andere brief.",
        "Houd de belangrijkste vraag en bewaar de rest voor een andere brief.",
    ),
    Rule.TOO_LONG: ("{first} {ask}", "Houd wat jullie verbindt en de ene vraag."),
    Rule.NO_CONNECTION: (
        "Ik schrijf je omdat … (wie je noemde, wat je las, waar jullie elkaar zagen).",
    ),
    Rule.TEMPLATE: (
        "Zet wat voor hen klopt in plaats van {blank}.",
        "Wat je schreef over … bleef me bij.",
    ),
    Rule.MASS_ADDRESS: ("Beste … (één naam), ik dacht aan je omdat ….",),
    Rule.TO_WHOM: ("Beste … (de naam van wie dit werk doet),",),
    Rule.FORWARD: ("Toen ik dit las dacht ik aan jou, omdat je ….",),
    Rule.NO_WAY_OUT: ("{ask} Komt het niet uit, dan is een kort nee prima.",),
    Rule.NO_QUESTION: ("Zou dat kunnen?",),
    Rule.COLD_ASK: ("Beste {name}, ik moest aan je denken toen …. Hoe is het met je?",),
    Rule.TOO_SOON: ("{name}, dit is er geworden van wat je me de vorige keer gaf: ….",),
    Rule.NO_REASON: ("Ik wil graag in contact komen omdat ….",),
    Rule.EMPTY_THANKS: ("Wat je zei over … ga ik gebruiken voor ….",),
}
GERMAN: Sentences = {
    Rule.OPENINGS: (
        "Mit wem bei {place} würdest du sprechen, um zu erfahren, was dort gerade am meisten fehlt?",
        "Wen kennst du, der mir sagen könnte, was sein Team gerade am meisten braucht?",
    ),
    Rule.VAGUE: ("Darf ich eines fragen: Mit wem würdest du an meiner Stelle zuerst sprechen?",),
    Rule.NO_PURPOSE: ("Ich möchte etwas über … fragen, weil ich mich entscheide …. {ask}",),
    Rule.NO_INFORMATION: ("Ich möchte wissen …, und nutze es für die Entscheidung …. {ask}",),
    Rule.MORE_ME: ("{name}, was du mit … gemacht hast, brachte mich dazu, dir zu schreiben.",),
    Rule.BEGGING: (
        "In meiner letzten Arbeit habe ich …, und daraus wurde …. Das möchte ich wieder tun.",
    ),
    Rule.SEVERAL_ASKS: (
        "Behalte „{ask}“ und hebe den Rest für einen anderen Brief auf.",
        "Behalte die wichtigste Bitte und hebe den Rest für einen anderen Brief auf.",
    ),
    Rule.TOO_LONG: ("{first} {ask}", "Behalte, was euch verbindet, und die eine Frage."),
    Rule.NO_CONNECTION: (
        "Ich schreibe Ihnen, weil … (wer Sie nannte, was Sie lasen, wo man sich traf).",
    ),
    Rule.TEMPLATE: (
        "Setze statt {blank} ein, was für sie stimmt.",
        "Was du über … geschrieben hast, blieb mir.",
    ),
    Rule.MASS_ADDRESS: ("Liebe … (ein Name), ich dachte an dich, weil ….",),
    Rule.TO_WHOM: ("Guten Tag … (der Name dessen, der diese Arbeit tut),",),
    Rule.FORWARD: ("Als ich das las, dachte ich an dich, weil du ….",),
    Rule.NO_WAY_OUT: ("{ask} Wenn es nicht passt, genügt ein kurzes Nein.",),
    Rule.NO_QUESTION: ("Wäre das möglich?",),
    Rule.COLD_ASK: ("{name}, ich musste an dich denken, als …. Wie geht es dir?",),
    Rule.TOO_SOON: ("{name}, das ist aus dem geworden, was du mir letztes Mal gegeben hast: ….",),
    Rule.NO_REASON: ("Ich möchte mich vernetzen, weil ….",),
    Rule.EMPTY_THANKS: ("Was du über … gesagt hast, nutze ich für ….",),
}
FRENCH: Sentences = {
    Rule.OPENINGS: (
        "À qui parlerais-tu chez {place} pour savoir ce qui y manque le plus en ce moment ?",
        "Qui connais-tu qui pourrait me dire ce dont son équipe a le plus besoin en ce moment ?",
    ),
    Rule.VAGUE: ("Puis-je te poser une question : à ma place, à qui parlerais-tu en premier ?",),
    Rule.NO_PURPOSE: ("J’aimerais te poser une question sur …, car je dois choisir …. {ask}",),
    Rule.NO_INFORMATION: ("J’aimerais savoir …, et cela me servira à décider …. {ask}",),
    Rule.MORE_ME: ("{name}, ce que tu as fait de … m’a donné envie de t’écrire.",),
    Rule.BEGGING: ("Dans mon dernier travail, j’ai …, et cela a donné …. J’aimerais le refaire.",),
    Rule.SEVERAL_ASKS: (
        "Garde « {ask} » et laisse le reste pour une autre lettre.",
        "Garde la demande qui compte le plus et laisse le reste pour une autre lettre.",
    ),
    Rule.TOO_LONG: ("{first} {ask}", "Garde ce qui vous relie et la seule question."),
    Rule.NO_CONNECTION: (
        "Je vous écris parce que … (qui vous envoie, ce que vous avez lu, où l’on s’est vu).",
    ),
    Rule.TEMPLATE: (
        "Mets ce qui est vrai pour eux à la place de {blank}.",
        "Ce que tu as écrit sur … m’est resté.",
    ),
    Rule.MASS_ADDRESS: ("Cher … (un seul nom), j’ai pensé à toi parce que ….",),
    Rule.TO_WHOM: ("Bonjour … (le nom de qui fait ce travail),",),
    Rule.FORWARD: ("J’ai pensé à toi en lisant ceci, parce que tu ….",),
    Rule.NO_WAY_OUT: ("{ask} Si ce n’est pas possible, un simple non me suffit.",),
    Rule.NO_QUESTION: ("Est-ce que ce serait possible ?",),
    Rule.COLD_ASK: ("{name}, j’ai pensé à toi quand …. Comment vas-tu ?",),
    Rule.TOO_SOON: ("{name}, voici ce qu’a donné ce que tu m’as apporté la dernière fois : ….",),
    Rule.NO_REASON: ("J’aimerais entrer en contact parce que ….",),
    Rule.EMPTY_THANKS: ("Ce que tu as dit de … va me servir pour ….",),
}
SPANISH: Sentences = {
    Rule.OPENINGS: (
        "¿Con quién de {place} hablarías para saber qué hace más falta allí ahora?",
        "¿A quién conoces que pueda contarme qué necesita más su equipo ahora?",
    ),
    Rule.VAGUE: ("¿Puedo preguntarte una cosa: en mi lugar, con quién hablarías primero?",),
    Rule.NO_PURPOSE: ("Me gustaría preguntarte por …, porque tengo que elegir …. {ask}",),
    Rule.NO_INFORMATION: ("Me gustaría saber …, y lo usaré para decidir …. {ask}",),
    Rule.MORE_ME: ("{name}, lo que hiciste con … me animó a escribirte.",),
    Rule.BEGGING: ("En mi último trabajo …, y de ahí salió …. Me gustaría volver a hacerlo.",),
    Rule.SEVERAL_ASKS: (
        "Quédate con «{ask}» y deja lo demás para otra carta.",
        "Quédate con la petición que más importa y deja lo demás para otra carta.",
    ),
    Rule.TOO_LONG: ("{first} {ask}", "Quédate con lo que os une y la única pregunta."),
    Rule.NO_CONNECTION: (
        "Le escribo porque … (quién le nombró, qué leyó de usted, dónde se vieron).",
    ),
    Rule.TEMPLATE: (
        "Pon lo que es cierto para esa persona en lugar de {blank}.",
        "Lo que escribiste sobre … se me quedó.",
    ),
    Rule.MASS_ADDRESS: ("Hola … (un solo nombre), pensé en ti porque ….",),
    Rule.TO_WHOM: ("Hola … (el nombre de quien hace este trabajo):",),
    Rule.FORWARD: ("Pensé en ti al leer esto, porque tú ….",),
    Rule.NO_WAY_OUT: ("{ask} Si no te viene bien, un simple no me basta.",),
    Rule.NO_QUESTION: ("¿Sería posible?",),
    Rule.COLD_ASK: ("{name}, me acordé de ti cuando …. ¿Cómo estás?",),
    Rule.TOO_SOON: ("{name}, esto es lo que salió de lo que me diste la última vez: ….",),
    Rule.NO_REASON: ("Me gustaría conectar porque ….",),
    Rule.EMPTY_THANKS: ("Lo que dijiste sobre … lo voy a usar para ….",),
}
LANGUAGES = {"en": ENGLISH, "nl": DUTCH, "de": GERMAN, "fr": FRENCH, "es": SPANISH}
PIECES = ("place", "field", "name", "ask", "first", "question", "blank")


def better(finding: Finding, language: str) -> str:
    """The sentence that could stand there instead, made from the letter's own words where it can."""
    told = dict(finding.parts)
    sentences = LANGUAGES.get(language, ENGLISH).get(finding.rule) or ENGLISH[finding.rule]
    fits = (
        one
        for one in sentences
        if all(f"{{{piece}}}" not in one or piece in told for piece in PIECES)
    )
    chosen = next(fits, sentences[-1])
    for piece in PIECES:
        chosen = chosen.replace(f"{{{piece}}}", " ".join(told.get(piece, "").split()))
    chosen = chosen.strip(" ,")
    return chosen[:1].upper() + chosen[1:]
