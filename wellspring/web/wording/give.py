"""Giving in words: who could meet a need and why, what came and went, how the well stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.utils.translation import gettext as _, gettext_lazy, ngettext

from wellspring.core.matching import Source
from wellspring.web.wording.days import short_day
from wellspring.web.wording.names import first_name
from wellspring.web.wording.numbers import capital, spelled

if TYPE_CHECKING:
    from django.utils.functional import Promise as Lazy

    from wellspring.core.giving import Well
    from wellspring.core.matching import Fit
    from wellspring.records.glance.matches import Fitting

FITS: dict[str, str | Lazy] = {
    Source.OFFERED: gettext_lazy("Offers: %(words)s"),
    Source.TALKED: gettext_lazy("“%(words)s”, you wrote on %(day)s"),
    Source.KNOWN: gettext_lazy("You know of them: %(words)s"),
    Source.NOTED: gettext_lazy("Noted: %(words)s"),
    Source.WORK: "%(words)s",
    Source.CIRCLE: gettext_lazy("Cares about: %(words)s"),
    Source.PLACE: gettext_lazy("Lives in %(words)s"),
    Source.DOCUMENT: gettext_lazy("A file says: %(words)s"),
}
LENT: dict[str, str | Lazy] = {
    "lent": gettext_lazy("You lent"),
    "borrowed": gettext_lazy("Lent you"),
}
HELP: dict[str, str | Lazy] = {
    "introduction": gettext_lazy("An introduction"),
    "advice": gettext_lazy("Advice"),
    "recommendation": gettext_lazy("A recommendation"),
    "lead": gettext_lazy("A lead"),
    "favour": gettext_lazy("A favour"),
    "promise_kept": gettext_lazy("A promise, kept"),
    "loan": gettext_lazy("A loan"),
}
LONG = 140  # characters of a note that a reason can carry


def why(fit: Fit) -> str:
    """One piece that speaks for somebody."""
    words = fit.piece.text.strip().rstrip(".")
    short = words if len(words) <= LONG else words[: LONG - 1].rsplit(" ", 1)[0] + "…"
    on = short_day(fit.piece.on) if fit.piece.on else ""
    return str(FITS[fit.piece.source]) % {"words": short, "day": on}


def meets(one: Fitting) -> str:
    """What could be done about a need, in one line."""
    if not one.person:
        return _("You could meet it yourself")
    return one.name


def then(one: Fitting) -> str:
    """What to do about it: both are asked before either hears a name."""
    if one.need.person is None:
        return _("Ask how they are first; then one question.")
    if not one.person:
        return _("Offer it to %(name)s. Nothing has to come back.") % {
            "name": first_name(one.need.name)
        }
    both = _("Both could gain by it.") + " " if one.match.both else ""
    asked = {"one": first_name(one.need.name), "other": first_name(one.name)}
    return both + _("Ask %(one)s and %(other)s first. Names go over after two yeses.") % asked


def well(told: Well) -> str:
    """How many of the last openings asked for nothing."""
    count = len(told.openings)
    if not count:
        return _("You began no conversation in the last ninety days. A hello digs the well.")
    if told.free == count:
        return ngettext(
            "The last conversation you began asked for nothing.",
            "The last %(all)s conversations you began asked for nothing.",
            count,
        ) % {"all": spelled(count)}
    free = capital(spelled(told.free)) if told.free else _("None")
    return _("%(free)s of the last %(all)s conversations you began asked for nothing.") % {
        "free": free,
        "all": spelled(count),
    }


def brought(told: Well) -> str:
    """How many of them brought something, where any did."""
    if not told.offered:
        return ""
    told_of = ngettext(
        "%(n)s brought something along.", "%(n)s brought something along.", told.offered
    )
    return told_of % {"n": capital(spelled(told.offered))}


def exchanged(came: int, went: int) -> str:
    """What came in and what went out in a year, counted in people and set off against nothing."""
    if not came and not went:
        return _("No help is written down of the last year, either way.")
    given = ngettext("you helped one person", "you helped %(n)s people", went)
    had = ngettext("one person helped you", "%(n)s people helped you", came)
    sides = []
    if went:
        sides.append(given % {"n": spelled(went)})
    if came:
        sides.append(had % {"n": spelled(came)})
    return _("In the last year %(sides)s.") % {"sides": _(", and ").join(sides)}


def ask_more(name: str, count: int) -> str:
    """The heading of the form: who told one need may have another (P1.27)."""
    told = _("What else does %(name)s need?") if count else _("What does %(name)s need?")
    return told % {"name": first_name(name)}
