"""The words for a call that follows a letter: short, and written to be said (P3.27, P3.28)."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from django.utils.translation import gettext as _

from wellspring.web.wording.days import day

if TYPE_CHECKING:
    from datetime import date

    from wellspring.records.letter import Letter


class Script(NamedTuple):
    """What to say, in the order of a call; empty where the letter's fields do not say it."""

    opening: str
    purpose: str
    question: str
    ask: str
    voicemail: str


def script(name: str, owner: str, wrote: date, letter: Letter | None) -> Script:
    """The call about this letter, with its own purpose and question where it has them."""
    slots = letter.slots if letter else {}
    me = owner or _("(your name)")
    said = {"name": name, "me": me, "day": day(wrote)}
    purpose = slots.get("purpose") or slots.get("who") or ""
    question = slots.get("know") or ""
    return Script(
        _("Good day, this is %(me)s. I wrote to you on %(day)s. Have you a minute?") % said,
        _said(purpose),
        _said(question, "?"),
        _("Could we talk for fifteen or twenty minutes, this week or next? I keep to the time. "
          "And if you are not the right person, who would be?"),
        _("Good day, %(name)s, this is %(me)s. I wrote to you on %(day)s with one question. "
          "I will try again on another day; you need not ring back. My number is (slowly, twice). "
          "Thank you.") % said,
    )  # fmt: skip


def _said(words: str, mark: str = ".") -> str:
    told = " ".join(words.split())
    if not told:
        return ""
    told = told[:1].upper() + told[1:]
    return told if told[-1] in ".?!…" else told + mark
