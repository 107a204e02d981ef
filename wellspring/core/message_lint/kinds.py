"""What a letter is for, guessed from its words where its writer does not say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wellspring.core.message_lint.asking import asks_in
from wellspring.core.message_lint.letter import Kind
from wellspring.core.message_lint.tongues.tongue import found

if TYPE_CHECKING:
    from wellspring.core.message_lint.page import Page
    from wellspring.core.message_lint.tongues import Tongue

SHORT = 65  # words of an invitation to connect
OPENS = 2  # sentences in which a letter says what it is
CONDOLENCE = (
    r"\b(?:so (?:very )?(?:sorry|sad)|sad to hear|i(?:'m| am) sorry\b(?! (?:to (?:bother|ask"
    r"|have|say)|for|that i|i))|no tengo palabras|para lo que necesites|sprachlos|geen woorden"
    r"|pas les mots|(?:your|my|our) thoughts (?:are|and)|in my thoughts|my thoughts|condolen"
    r"|thinking of you|your loss|just checking in|after the operation|i am angry on your"
    r"|nothing but sorry|gecondoleerd|verdrietig|gedachten zijn bij|mein beileid"
    r"|tut mir (?:so )?leid|meine gedanken|condoleances|desole pour|mes pensees|pesame"
    r"|siento much|mis pensamientos|cared for my)"
)
CONGRATULATION = (
    r"\b(?:congratulat\w*|well done|so happy for|proud of you|bravo|gefeliciteerd|proficiat"
    r"|gluckwunsch\w*|gratuliere|felicitations|enhorabuena|felicidades|and now \w+ knows)"
)
THANKS = (
    r"\b(?:thank(?:s| you)|gratitude|appreciate your|bedankt|dank|danke|merci|remercie"
    r"|agradezco|agradecer\w*|gracias|can't thank)\b"
)
CONNECT = (
    r"\b(?:connect(?:ed|en|er|ar)?(?! (?:me|us)\b)|add you|my invitation|(?:professional"
    r"|professionele) net\w+|beruflich\w+ netz\w+|reseau professionnel|red profesional"
    r"|vernetzen|stay in touch|to have you in it|following your work|read more of you)\b"
)
INTRODUCE = (
    r"\b(?:introduc(?:e|ing) (?:me|us)|put (?:me|us) in touch|connect me|forward the note"
    r"|pass on my|voorstellen|in contact brengen|vorstell\w*|bekannt machen|in kontakt"
    r"|kontakt zu|nous presenter?|me presenter|en relation|en contact|presentarnos|presentarme"
    r"|presentas|nos presentas)\b"
)
NOTE = r"\b(?:passes? this|pass(?:ing)? this (?:on )?to|you can forward|forward to)\b"
OUTCOME = (
    r"\b(?:i have decided|i(?:'ve| have)? (?:got|did not get|didn't get|accepted) the"
    r"|the answer was|good news|i start at|so you hear it from me)\b"
)
REPORT = (
    r"\b(?:(?:what|word) (?:on what )?came of|an update|you suggested|you asked me"
    r"|as i said|i did)\b"
)
NEWS = (
    r"\b(?:announce|i have joined|i(?:'ve| have) joined|verlasse ich|verlaat ik|je quitte"
    r"|dejo (?:la|el)|i(?:'m| am) (?:moving|leaving|now|freelancing)|i(?:'ve| have) (?:moved"
    r"|left|started|got)|we(?:'ve| have| are| 're)? (?:moved|opening|had)|is opening|opent"
    r"|from (?:may|june|\w+ary)|i'll be|i will be|as of|vanaf|ab \w+|verhuisd|gezogen"
    r"|a partir de|desde \w+|demenage|mudado|ahora soy|maintenant|ich arbeite jetzt)\b"
)
KNOWN = (
    r"\b(?:good to (?:see|meet)|lovely to|great to (?:see|meet)|we (?:spoke|met)|as you know"
    r"|since we|last (?:week|time|month|year)|long time|i was in your|we shared|leuk je te"
    r"|fijn dat we|schon,? (?:dich|dass)|plaisir de te|de te rencontrer|alegro verte"
    r"|gusto conocerte)\b"
)
FORMAL = (  # one writes so to somebody one does not know
    r"^(?:dear (?:mr|mrs|ms|miss|dr|prof|sir|madam|director|chef|hiring|recruit|hr)|hello (?:mr"
    r"|mrs|ms)|geachte|sehr geehrte|(?:chere? )?madame|(?:cher )?monsieur|estimad|l\.?s|to who"
    r"|a qui|a quien|aan wie|an die)|\[|\{"
)
APPLYING = (
    r"\b(?:my application|i am writing to|my (?:details|cv|resume) (?:are|is)"
    r"|your organi[sz]ation)\b"
)
STRANGER = (
    r"\b(?:suggested (?:that )?i|(?:gave|given) me your|told me (?:about|that|of) you"
    r"|you don't know me|my name is|i am writing to (?:inquire|enquire|apply)|i found your"
    r"|came across your|(?:read|heard|saw|watched) your|says (?:that )?you|mentioned your)\b"
)


def guessed_kind(page: Page, tongue: Tongue) -> Kind:
    """The kind whose signs come first; a letter that asks nothing is a hello."""
    opens = " ".join(one.folded for one in page.sentences[:OPENS])
    whole = " ".join(one.folded for one in page.sentences)
    asks = asks_in(page, tongue)
    wants = bool(asks) or found(tongue.openings, whole) or found(tongue.vague, whole)
    if found(tongue.chain, whole):
        return Kind.RECONNECTION
    if found(NOTE, opens):
        return Kind.FORWARDABLE_NOTE
    if page.words <= SHORT and found(CONNECT, whole):
        return Kind.INVITATION
    if wants:
        whose = found(INTRODUCE, whole) and any(ask.what == "introduction" for ask in asks)
        soothes = found(CONDOLENCE, opens)
        return (
            Kind.CONDOLENCE if soothes
            else Kind.INTRODUCTION_REQUEST if whose
            else _asking(page)
        )  # fmt: skip
    return _telling(opens, whole)


def _telling(opens: str, whole: str) -> Kind:
    """A letter whose sentences tell, thank or wish."""
    if found(CONDOLENCE, whole):
        return Kind.CONDOLENCE
    signs = (
        (Kind.OUTCOME_NOTICE, OUTCOME, opens),
        (Kind.REPORT_BACK, REPORT, opens),
        (Kind.CONGRATULATION, CONGRATULATION, opens),
        (Kind.ANNOUNCEMENT, NEWS, opens),
        (Kind.THANK_YOU, THANKS, opens),
    )
    kinds = (kind for kind, words, told in signs if found(words, told))
    return next(kinds, Kind.FIRST_LETTER if found(APPLYING, whole) else Kind.RECONNECTION)


def _asking(page: Page) -> Kind:
    """A letter that asks, of somebody known or of a stranger."""
    told = " ".join(one.folded for one in page.sentences)
    if found(KNOWN, told):
        return Kind.TALK_REQUEST
    strange = found(FORMAL, page.greeting.folded) or found(STRANGER, told)
    return Kind.FIRST_LETTER if strange else Kind.TALK_REQUEST
