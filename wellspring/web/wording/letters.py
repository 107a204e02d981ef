"""Letters put together from what somebody wants to say: plain words, theirs to change.

A field that is a whole sentence stays as it is; a few words without a capital are put into one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.utils.translation import gettext as _, gettext_lazy, ngettext

from wellspring.web.wording.days import day
from wellspring.web.wording.letter_slots import LIMITS, NAMES, ORDER, SLOTS
from wellspring.web.wording.lint import KINDS
from wellspring.web.wording.names import first_name
from wellspring.web.wording.plan import STARTS

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from django.utils.functional import Promise as Lazy

__all__ = ["KINDS", "LIMITS", "NAMES", "ORDER", "SLOTS"]

GREETINGS: dict[str, str | Lazy] = {
    "dear": gettext_lazy("Dear %(first)s,"),
    "dear_full": gettext_lazy("Dear %(name)s,"),
    "hello": gettext_lazy("Hello %(first)s,"),
    "hi": gettext_lazy("Hi %(first)s,"),
    "good_day": gettext_lazy("Good day, %(name)s,"),
}
FORMAL = frozenset({"first_letter"})
SHORT = frozenset({"invitation"})
WAYS: dict[str, str | Lazy] = {
    "copy": gettext_lazy("copied, and sent by you"),
    "mail": gettext_lazy("from your mail program"),
    "file": gettext_lazy("as a draft for your mail program"),
    "print": gettext_lazy("on paper"),
    "account": gettext_lazy("through your own mail account"),
}
FOLLOWED = ("first_letter", "talk_request", "introduction_request")  # then the telephone
# A few words become a sentence so; a whole sentence stays.
FRAMES: dict[str, str | Lazy] = {
    "purpose": gettext_lazy("I write to you because %(words)s."),
    "know": gettext_lazy("I would like to know %(words)s."),
    "use": gettext_lazy("It would help me to %(words)s."),
    "offer": gettext_lazy("Whatever your answer, I gladly give you %(words)s."),
    "no": gettext_lazy("If it does not suit, %(words)s."),
    "invitation.purpose": gettext_lazy("I would like to connect because %(words)s."),
    "introduction_request.purpose": gettext_lazy("Would you introduce me to %(words)s?"),
    "introduction_request.know": gettext_lazy("I would ask them %(words)s."),
    "thank_you.who": gettext_lazy("Thank you for %(words)s."),
    "thank_you.use": gettext_lazy("I will %(words)s."),
    "congratulation.who": gettext_lazy("I was glad to hear of %(words)s."),
}
TALK = gettext_lazy("Could we talk for twenty minutes by phone, on a day that suits you?")
A_SHORT_NO = gettext_lazy("If it does not suit, a short no is perfectly fine.")
PASS_ON = gettext_lazy(  # two yeses, before any two are brought together
    "Only if they would like it, too. Here are a few lines you could pass on:"
)
ENDS = ".?!…:"
PACE = 170  # words read in a minute


def put_together(
    kind: str,
    slots: Mapping[str, str],
    *,
    name: str,
    owner: str,
    greeting: str = "",
    start: str = "",
) -> str:
    """A whole letter out of its slots, in the order they are asked; `start` comes first."""
    paragraphs = [start] if start else []
    paragraphs += [
        _sentence(kind, slot.name, told) for slot in SLOTS[kind]
        if (told := slots.get(slot.name, "")) and slot.name not in ("note", "no")
    ]  # fmt: skip
    paragraphs += _ending(kind, slots)
    if kind in SHORT:
        return " ".join([_greets(greeting or "hi", name), *paragraphs])
    usual = "dear_full" if kind in FORMAL else "dear"
    note = [f"{slots['note']}"] if slots.get("note") else []
    return "\n\n".join(
        [
            _greets(greeting or usual, name),
            *paragraphs,
            *note,
            (_("With kind regards,") + f"\n{owner}").strip(),
        ]
    )


def _ending(kind: str, slots: Mapping[str, str]) -> list[str]:
    """The one question of a letter that asks, and the way to say no."""
    if kind not in FOLLOWED:
        told = slots.get("no", "")
        return [_sentence(kind, "no", told)] if told else []
    asks = [str(TALK)] if kind != "introduction_request" else []
    told = slots.get("no", "")
    no = _sentence(kind, "no", told) if told else str(A_SHORT_NO)
    note = [str(PASS_ON)] if slots.get("note") else []
    return [" ".join([*asks, no]), *note]


def _sentence(kind: str, slot: str, told: str) -> str:
    told = " ".join(told.split())
    frame = FRAMES.get(f"{kind}.{slot}") or FRAMES.get(slot)
    if frame and not told[:1].isupper():
        return str(frame) % {"words": told.rstrip(".")}
    return _ended(told[:1].upper() + told[1:])


def _ended(told: str) -> str:
    return told if told[-1:] in ENDS else f"{told}."


def _greets(greeting: str, name: str) -> str:
    return str(GREETINGS[greeting]) % {"name": name, "first": first_name(name)}


def usual_start(kind: str, *, after_long: bool = True) -> str:
    """The words that such a letter begins with where no act of the plan has better ones."""
    if kind != "reconnection":
        return ""
    return str(STARTS["after_long" if after_long else "how_are_you"])


def thanks_for(on: date, learned: str) -> str:
    """The first line of a thank-you: the meeting, and what was taken away from it (P3.37).

    Where nothing is known of that, the line stays open: only the writer can end it.
    """
    told = {"day": day(on), "words": _ended(learned)}
    if learned:
        return _("Thank you for your time on %(day)s, and for what you told me: %(words)s") % told
    return _("Thank you for your time on %(day)s. What I took away:") % told


def pointed_to(words: str) -> str:
    """The first line of a report back: what they gave."""
    return _("You pointed me to this: %(words)s") % {"words": words}


def helped_on_the_way(words: str) -> str:
    """The first line of how it ended: what they did for it."""
    if not words:
        return _("You helped me on the way.")
    return _("You helped me on the way: %(words)s") % {"words": words}


def length(words: str, kind: str) -> str:
    """How long it is: in signs where these are counted, else in words."""
    if kind in LIMITS:
        low, high = LIMITS[kind]
        told = _("%(n)s of %(low)s signs; %(high)s with a paid account")
        return told % {"n": len(words), "low": low, "high": high}
    count = len(words.split())
    told = ngettext("%(n)s word", "%(n)s words", count) % {"n": count}
    minutes = max(round(count / PACE), 1)
    if count <= PACE // 2:
        return f"{told}, " + _("half a minute to read")
    return f"{told}, " + ngettext(
        "about a minute to read", "about %(n)s minutes to read", minutes
    ) % {"n": minutes}


def subject(kind: str) -> str:
    """What stands over it where nothing better was written."""
    return {
        "first_letter": _("A question about your work"),
        "talk_request": _("Twenty minutes?"),
        "introduction_request": _("An introduction, if you like"),
        "thank_you": _("Thank you"),
        "report_back": _("What came of it"),
        "congratulation": _("Congratulations"),
        "outcome_notice": _("How it ended"),
        "announcement": _("News"),
        "promise": _("As promised"),
    }.get(kind, _("Hello"))
