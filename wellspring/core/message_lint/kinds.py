"""What a letter is for, guessed from its words where its writer does not say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wellspring.core.message_lint.asking import asks_in
from wellspring.core.message_lint.letter import Kind
from wellspring.core.message_lint.signs import (
    APPLYING,
    CONDOLENCE,
    CONGRATULATION,
    CONNECT,
    FORMAL,
    HELLO,
    INTRODUCE,
    KNOWN,
    LET_US,
    NEWS,
    NOTE,
    OUTCOME,
    REPORT,
    STRANGER,
    THANKS,
)
from wellspring.core.message_lint.tongues.tongue import found

if TYPE_CHECKING:
    from wellspring.core.message_lint.asking import Ask
    from wellspring.core.message_lint.page import Page
    from wellspring.core.message_lint.tongues import Tongue

SHORT = 65  # words of an invitation to connect
MEETING = frozenset({"answer", "talk", "join", "introduction"})
OTHER_FAVOURS = frozenset({"review", "reference", "money"})
EARLY = 50  # characters within which a letter that thanks says so
OPENS = 2  # sentences in which a letter says what it is


def guessed_kind(page: Page, tongue: Tongue) -> Kind:
    """The kind whose signs come first; a letter that asks nothing is a hello."""
    opens = " ".join(one.folded for one in page.sentences[:OPENS])
    whole = " ".join(one.folded for one in page.sentences)
    asks = asks_in(page, tongue)
    plain = not any(one.asks for one in page.sentences)
    begins = f"{page.greeting.folded} {opens}"
    invites = page.words <= SHORT and found(CONNECT, whole) and _only_meets(asks)
    many = not asks and found(tongue.mass, page.greeting.folded)
    signs = (
        (Kind.RECONNECTION, found(tongue.chain, whole)),
        (Kind.FORWARDABLE_NOTE, found(NOTE, opens)),
        (Kind.ANNOUNCEMENT, many and not found(CONNECT, whole)),
        (Kind.INVITATION, invites and found(LET_US, whole)),
        (Kind.CONGRATULATION, plain and not asks and _says_first(CONGRATULATION, begins)),
        (Kind.THANK_YOU, plain and not asks and _says_first(THANKS, begins)),
        (Kind.INVITATION, invites),
        (Kind.CONDOLENCE, found(CONDOLENCE, opens)),
    )
    clear = next((kind for kind, shows in signs if shows), None)
    if clear is not None:
        return clear
    wants = bool(asks) or any(found(words, whole) for words in _wanting(page, tongue))
    wants = wants or bool(found(tongue.demand, whole) and found(tongue.way_out, whole))
    if not wants:
        return _telling(opens, whole)
    if all(ask.what == "answer" for ask in asks) and _greets_again(page, tongue, whole):
        return Kind.RECONNECTION
    return Kind.INTRODUCTION_REQUEST if _introduces(asks, whole) else _asking(page, tongue)


def _telling(opens: str, whole: str) -> Kind:
    """A letter whose sentences tell, thank or wish."""
    if found(CONDOLENCE, whole):
        return Kind.CONDOLENCE
    signs = (
        (Kind.OUTCOME_NOTICE, OUTCOME, opens),
        (Kind.REPORT_BACK, REPORT, opens),
        (Kind.CONGRATULATION, CONGRATULATION, whole),
        (Kind.ANNOUNCEMENT, NEWS, opens),
        (Kind.THANK_YOU, THANKS, opens),
    )
    kinds = (kind for kind, words, told in signs if found(words, told))
    return next(kinds, Kind.FIRST_LETTER if found(APPLYING, whole) else Kind.RECONNECTION)


def _wanting(page: Page, tongue: Tongue) -> tuple[str, ...]:
    """What is said by somebody who wants something, though no request is built."""
    asks = any(one.asks for one in page.sentences)
    always = (tongue.openings, tongue.vague, tongue.begging)
    return (*always, tongue.hiring) if asks else always


def _greets_again(page: Page, tongue: Tongue, whole: str) -> bool:
    """Whether its questions are only after how somebody is, with nothing wanted."""
    wanted = (tongue.use, tongue.way_out, *_wanting(page, tongue))
    again = found(HELLO, whole) or not (
        found(tongue.trigger, whole) or found(FORMAL, page.greeting.folded)
    )
    return bool(again) and not any(found(words, whole) for words in wanted)


def _only_meets(asks: tuple[Ask, ...]) -> bool:
    """Whether nothing is asked for but to be connected, or to talk."""
    return all(ask.what in MEETING for ask in asks)


def _introduces(asks: tuple[Ask, ...], whole: str) -> bool:
    """Whether it is first of all an introduction that is asked for."""
    wanted = {ask.what for ask in asks}
    if "introduction" not in wanted or wanted & OTHER_FAVOURS:
        return False
    return asks[0].what == "introduction" or found(INTRODUCE, whole) is not None


def _says_first(pattern: str, opens: str) -> bool:
    """Whether the letter begins with it."""
    match = found(pattern, opens)
    return match is not None and match.start() < EARLY


def _asking(page: Page, tongue: Tongue) -> Kind:
    """A letter that asks, of somebody known or of a stranger."""
    told = " ".join(one.folded for one in page.sentences)
    if found(KNOWN, told):
        return Kind.TALK_REQUEST
    greeting = page.greeting.folded
    strange = found(FORMAL, greeting) or found(tongue.whom, greeting) or found(STRANGER, told)
    return Kind.FIRST_LETTER if strange else Kind.TALK_REQUEST
