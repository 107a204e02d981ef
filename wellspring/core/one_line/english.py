"""How English tells of a touch."""

from __future__ import annotations

from wellspring.core.one_line.rules import NAME, Tongue, channels, rule

CHANNELS = channels(
    coffee="coffee espresso tea",
    meal="lunch lunched dinner dined breakfast brunch supper drinks drink beer beers pizza meal "
    "ate barbecue",
    call="call called calling phoned phone rang zoom zoomed facetime skype voicemail teams "
    "videocall video spoke spoken",
    text="text texted sms whatsapp whatsapped signal imessage pinged",
    email="email emailed e-mail e-mailed mail mailed wrote replied",
    linkedin_message="linkedin inmail dm dmed",
    letter="letter card postcard",
    meeting="met meeting meet saw visited visit walk walked interview interviewed",
    event="event conference expo fair meetup party wedding workshop hello ran bumped club",
    comment="commented liked comment",
    supported_their_work="reviewed recommended endorsed read bought",
)
S = rf"^(?P<s>he|she|they|{NAME})"
MAYBE = rf"^(?:(?P<s>he|she|they|{NAME}) )?"
RULES = (
    rule(
        "none",
        "none no nothing",
        r"^(?:next:? none|none,? on purpose|no next\b|nothing next|nothing (?:more|"
        "planned)|no follow.?up)",
    ),
    rule(
        "next",
        "next back again follow check catch touch",
        "^(?:next|back|again|follow up|check in|catch up|(?:i'll |i will |will "
        ")?(?:talk|speak|meet|call|see|in touch|write)(?: (?:to )?(?:him|her|them|"
        r"each other))? (?:again|back|next))\b",
    ),
    rule(
        "help",
        "introduced connected touch",
        f"{MAYBE}(?:introduced me to|connected me (?:to|with)|put me in (?:touch|contact))",
        topic="introduction",
    ),
    rule(
        "help",
        "me i",
        f"{MAYBE}(?:told me (?:to|i should) (?:talk|speak|write|call|contact|reach|"
        "see|ask|try)|(?:suggested|said)(?: that)? i (?:should )?(?:talk|speak|"
        "write|call|contact|reach)|gave me (?:the |a )?(?:names?|number|contact|"
        r"address|lead)|pointed me to|referred me)\b",
        topic="lead",
    ),
    rule(
        "help",
        "me i my",
        f"{MAYBE}(?:advised me|gave me (?:advice|feedback|a tip|tips)|suggested(?: "
        r"that)? i|recommended(?: that)? i|helped me|(?:reviewed|looked over) my)\b",
        topic="advice",
    ),
    rule(
        "help",
        "me",
        rf"{MAYBE}(?:recommended|vouched for|endorsed) me\b",
        topic="recommendation",
    ),
    rule(
        "mine",
        "promised ll will owe d would need have going offered",
        "^(?:(?:i )?promised|i(?:'ll| will|'m going to| am going to| have to| need "
        "to| offered)|will|(?:i )?owe|need to|(?:i )?(?:said|told (?:him|her|"
        r"them)) (?:that )?i(?:'d|'ll| would| will))\b(?! (?:be|not|never|have|miss|"
        r"see)\b)(?: (?:to|me|him|her|them)\b)*",
    ),
    rule(
        "need",
        "needs need looking hiring use searching short lacks",
        rf"{MAYBE}(?:needs(?! to\b)|(?:is |are )?(?:looking for|hiring|searching for|"
        r"short of)|lacks|could use)\b",
        r"^(?:he|she|they)'(?:s|re) (?:looking for|hiring|searching for|short of)\b",
        r"^they need\b",
        topic="needs",
    ),
    rule(
        "know",
        "son daughter wife husband partner mother father mom mum dad kid kids "
        "children brother sister family baby parents boy girl twins grandson "
        "granddaughter",
        f"^(?:his|her|their|(?P<s>{NAME})'s) (?:(?:older|younger|little|old|elder) "
        ")?(?:son|daughter|wife|husband|partner|mother|father|mom|mum|dad|kids?|"
        r"children|brother|sister|family|baby|parents|boy|girl|twins|grand\w+)\b",
        topic="family",
    ),
    rule(
        "know",
        "married engaged pregnant expecting baby",
        f"{S}(?: is|'s| are| just)? (?:getting married|got (?:married|engaged)|"
        "pregnant|expecting|had a baby)",
        topic="family",
    ),
    rule(
        "know",
        "loves likes enjoys plays into fan collects adores",
        f"{MAYBE}(?:loves|likes|enjoys|plays|is into|is a fan of|collects|"
        r"adores)\b(?! (?:the idea|that|my|it|me)\b)",
        topic="interests",
    ),
    rule(
        "know",
        "wants hopes dreams plans planning aims love",
        f"{MAYBE}(?:wants to|hopes to|dreams of|plans to|is planning to|aims to|"
        r"would love to)\b(?! (?:see|meet|talk|know))",
        topic="goals",
    ),
    rule(
        "know",
        "worried worries afraid concerned nervous anxious",
        f"{S}(?: is|'s| are)? (?:very |a bit |quite )?(?:worried|worries|afraid|"
        r"concerned|nervous|anxious)\b",
        topic="worries",
    ),
    rule(
        "know",
        "leaving moving starting joining retiring promoted laid left quit starts "
        "joins retires works job",
        f"{S}(?:(?: is|'s) (?:leaving|moving to|starting|joining|retiring)| (?:got "
        "promoted|was promoted|(?:was|got) laid off|left|quit|starts (?:at|as|a)|"
        r"joins|retires|works (?:at|for|on)|took a job|got a job))\b(?! (?:a "
        "message|a voicemail|early))",
        topic="work",
    ),
    rule(
        "theirs",
        "ll will promised offered going owes d would",
        f"{S}(?:'ll| will| promised| offered|(?: is|'s| are) going to| owes me| "
        r"said (?:he|she|they)(?:'d|'ll| would| will))\b(?! (?:be|have|stay|live|"
        "turn|start|leave|retire|move|travel|not|never|probably|me nothing|"
        r"nothing)\b)(?: (?:to|me)\b)*",
    ),
)
TONGUE = Tongue(
    CHANNELS,
    frozenset(
        "with w/ to called phoned rang emailed e-mailed mailed texted met saw visited pinged into "
        "whatsapped wrote thanked interviewed dmed from call text email recommended endorsed "
        "spoke bumped".split()
    ),
    frozenset(
        "a an the my his her their our your him them it me us at in on for from about by of and "
        "or but with to yesterday today tomorrow last this next again back over lunch dinner "
        "coffee tea drinks breakfast meeting after before during quick short long nice good great "
        "who whom someone somebody everyone people old new two three former both boss team asked "
        "said told talked monday tuesday wednesday thursday friday saturday sunday noon work home "
        "he she they we i see say let check work hear discuss zoom phone had grabbed ran left "
        "sent got went gave nothing no job happy linkedin up down out".split()
    ),
    frozenset("he she they".split()),
    RULES,
    frozenset("met meeting meet saw visited visit ran bumped hello read wrote replied".split()),
    "by before until on in",
    r"(?:has |had |just |already |finally |kindly )*(?:wrote|written|writes|e-?mailed|mailed"
    r"|texted|messaged|pinged|dmed|whatsapped|replied|answered|responded|got back to|came back to)"
    r"\b(?! (?:the (?:phone|call|door)|an? (?:book|report|article|paper)))",
    r"(?:(?:i|we|just|finally|got|received|had|have|there was|there is|came|new|an?|the|another"
    r"|nice|kind|short|long|quick|warm|friendly|today|yesterday|linkedin|whatsapp|thank-you) )*"
    r"(?:(?:e-?mail|mail|letter|card|postcard|text|sms|whatsapp|message|note|dm|inmail|reply"
    r"|answer|response)s? (?:back )?from|heard (?:back )?from)\b",
)
