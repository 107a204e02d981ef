"""The English words by which people tell of a touch, of a promise and of what comes next."""

from __future__ import annotations

CHANNELS = {
    **dict.fromkeys("coffee espresso tea".split(), "coffee"),
    **dict.fromkeys(
        "lunch lunched dinner dined breakfast brunch supper drinks drink beer beers pizza "
        "meal ate barbecue".split(),
        "meal",
    ),
    **dict.fromkeys(
        "call called calling phoned phone rang zoom zoomed facetime skype voicemail teams "
        "videocall".split(),
        "call",
    ),
    **dict.fromkeys("text texted sms whatsapp whatsapped signal imessage pinged".split(), "text"),
    **dict.fromkeys("email emailed e-mail e-mailed mail mailed wrote".split(), "email"),
    **dict.fromkeys("linkedin inmail dm dmed".split(), "linkedin_message"),
    **dict.fromkeys("letter card postcard".split(), "letter"),
    **dict.fromkeys(
        "met meeting meet saw visited visit walk walked interview interviewed".split(), "meeting"
    ),
    **dict.fromkeys(
        "event conference expo fair meetup party wedding workshop hello ran bumped".split(), "event"
    ),
    **dict.fromkeys("commented liked comment".split(), "comment"),
    **dict.fromkeys("reviewed recommended endorsed read bought".split(), "supported_their_work"),
}
WITH = frozenset(
    "with w/ to called phoned rang emailed e-mailed mailed texted met saw visited "
    "pinged into whatsapped wrote thanked interviewed dmed from call text email".split()
)
NOT_A_NAME = frozenset(
    "a an the my his her their our your him them it me us at in on for from about by "
    "of and or but with to yesterday today tomorrow last this next again back over "
    "lunch dinner coffee tea drinks breakfast meeting after before during quick short "
    "long nice good great who whom someone somebody everyone people old new two three "
    "former both boss team asked said told talked monday tuesday wednesday thursday "
    "friday saturday sunday noon work home he she they we i see say let check work "
    "hear discuss zoom phone".split()
)
MINE = (
    "i promised",
    "promised",
    "i'll ",
    "i will ",
    "will ",
    "i owe ",
    "owe ",
    "said i'd ",
    "i said i'd ",
)
THEIRS = (" promised", " will ", "'ll ", " offered to ", " owes me ", " said he'd ", " said she'd ")
THEY = frozenset("he she they".split())
AGAIN = (
    "next ",
    "back in ",
    "back on ",
    "again in ",
    "again on ",
    "follow up in ",
    "follow up on ",
    "check in ",
    "talk again ",
    "see again ",
    "meet again ",
    "call again ",
    "in touch again ",
    "next: ",
)
NO_NEXT = (
    "none on purpose",
    "none, on purpose",
    "no next",
    "nothing next",
    "next none",
    "next: none",
    "no next step",
)
