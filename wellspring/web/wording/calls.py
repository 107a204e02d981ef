"""Somebody is on the line, in words: what to say, what to ask back, and how it fits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.utils.translation import gettext as _, gettext_lazy, ngettext

from wellspring.core.approach import Judged, Says, Verdict
from wellspring.core.calling import Ask, Delay, Situation
from wellspring.web.wording.days import day
from wellspring.web.wording.numbers import capital, spelled
from wellspring.web.wording.quotes import quoted

if TYPE_CHECKING:
    from datetime import date

    from django.utils.functional import Promise as Lazy

    from wellspring.core.approach import Share

ASKS: dict[str, str | Lazy] = {
    Ask.CLIENT: gettext_lazy("For which house are you asking?"),
    Ask.WHY_NOW: gettext_lazy("Why is this wanted now, and since when?"),
    Ask.WHO_DECIDES: gettext_lazy("Who decides, and whom would I work with?"),
    Ask.FIRST_YEAR: gettext_lazy("What must be achieved in the first year?"),
    Ask.BEFORE: gettext_lazy("Who did it before, and what became of them?"),
    Ask.WHY_ME: gettext_lazy("What in my work made you think of me?"),
    Ask.RANGE: gettext_lazy("What range was agreed for it?"),
    Ask.PROCESS: gettext_lazy("What are the steps, and by when?"),
    Ask.WHAT_FOR: gettext_lazy("What would you like to be able to decide?"),
    Ask.BY_WHEN: gettext_lazy("By when is it of use to you?"),
    Ask.WHO_ELSE: gettext_lazy("Whom else have you asked?"),
}
SITUATIONS: dict[str, str | Lazy] = {
    Situation.RECRUITER: gettext_lazy("A recruiter asks"),
    Situation.HOUSE: gettext_lazy("The house itself asks"),
    Situation.QUESTION: gettext_lazy("Somebody has a question"),
}
DELAYS: dict[str, str | Lazy] = {
    Delay.TOMORROW: gettext_lazy("Tomorrow"),
    Delay.THREE_DAYS: gettext_lazy("In three days"),
    Delay.A_WEEK: gettext_lazy("In a week"),
}
SAYS: dict[str, str | Lazy] = {
    Says.YES: gettext_lazy("Yes"),
    Says.NO: gettext_lazy("No"),
    Says.UNKNOWN: gettext_lazy("Not known"),
}
ANSWERS: dict[str, str | Lazy] = {
    "yes": gettext_lazy("You said yes"),
    "no": gettext_lazy("You said no"),
}
HEADINGS: dict[str, str | Lazy] = {
    Verdict.NO_AIM: gettext_lazy("Nothing to hold it against yet"),
    Verdict.ALL_HOLD: gettext_lazy("It holds all that you are after"),
    Verdict.ASK: gettext_lazy("Some of it you do not know yet"),
    Verdict.NOTHING_KNOWN: gettext_lazy("You know nothing of it yet"),
    Verdict.SOME_MISSING: gettext_lazy("It holds more than it lacks"),
    Verdict.MISSES: gettext_lazy("It is not what you are after"),
}


def holding(until: date) -> str:
    """What to say while one does not know yet."""
    return _(
        "Thank you for thinking of me. I would like to answer that properly. "
        "May I come back to you on %(day)s?"
    ) % {"day": day(until)}


def verdict(judged: Judged) -> str:
    """How many hold, how many are missing and what to ask: counts of a few, and no score."""
    if judged.verdict is Verdict.NO_AIM:
        return _("Say what would make it right, and every approach is held against it.")
    of = len(judged.criteria)
    held, missing, unknown = (judged.told(each) for each in (Says.YES, Says.NO, Says.UNKNOWN))
    parts = [_held(held, of)]
    if missing:
        missed = ngettext("%(n)s does not", "%(n)s do not", missing)
        parts.append(missed % {"n": spelled(missing)})
    if unknown:
        open_ = ngettext(
            "%(n)s you do not know yet: ask", "%(n)s you do not know yet: ask", unknown
        )
        parts.append(open_ % {"n": spelled(unknown)})
    return "; ".join(parts) + "."


def _held(held: int, of: int) -> str:
    if not held:
        return _("None of your %(of)s holds so far") % {"of": spelled(of)}
    told = {"n": capital(spelled(held)), "of": spelled(of)}
    return ngettext("%(n)s of your %(of)s holds", "%(n)s of your %(of)s hold", held) % told


def flattery(judged: Judged) -> str:
    """The praise in the message, quoted, and what it is worth."""
    if not judged.flattery:
        return ""
    quotes = ", ".join(quoted(each) for each in judged.flattery[:3])
    return _("%(quotes)s: kind words, and they say nothing of the work.") % {"quotes": quotes}


def fitting(told: Share) -> str:
    """How many of those that came fitted."""
    return ngettext(
        "Of %(of)s approaches of which you know enough, %(n)s fits what you are after.",
        "Of %(of)s approaches of which you know enough, %(n)s fit what you are after.",
        told.fit,
    ) % {"of": spelled(told.of), "n": spelled(told.fit)}
