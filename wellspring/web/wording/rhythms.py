"""Rhythm, warmth and the circle in words: how often, how near, who drifts, and which season."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.utils.translation import gettext as _, gettext_lazy

from wellspring.core.circle import Drift
from wellspring.core.daily_plan import Mode
from wellspring.core.rhythm import Source
from wellspring.web.wording.days import ago, day, every, month, short_day, span
from wellspring.web.wording.names import first_name
from wellspring.web.wording.numbers import capital, listed, spelled
from wellspring.web.wording.ties import BANDS

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from django.utils.functional import Promise as Lazy

    from wellspring.core.circle import Drifting, Fields, Lasting
    from wellspring.core.rhythm import Rhythm
    from wellspring.core.warmth.fading import Fading
    from wellspring.web.warmth import Drawn

# What a form may say, and the days it means; None takes the suggestion.
CHOICES: dict[str, int | None] = {
    "suggested": None, "week": 7, "fortnight": 14, "four_weeks": 28, "six_weeks": 42,
    "three_months": 91, "half_a_year": 182, "year": 365,
}  # fmt: skip
EVERY: dict[str, str | Lazy] = {
    "suggested": gettext_lazy("As suggested"),
    "week": gettext_lazy("Every week"),
    "fortnight": gettext_lazy("Every two weeks"),
    "four_weeks": gettext_lazy("Every four weeks"),
    "six_weeks": gettext_lazy("Every six weeks"),
    "three_months": gettext_lazy("Every three months"),
    "half_a_year": gettext_lazy("Twice a year"),
    "year": gettext_lazy("Once a year"),
}
SOURCES: dict[str, str | Lazy] = {
    Source.CHOSEN: gettext_lazy("You chose about %(every)s."),
    Source.OWN: gettext_lazy("About %(every)s, as is usual between you."),
    Source.CIRCLE: gettext_lazy("About %(every)s, as for everybody of the inner circle."),
    Source.PURPOSE: gettext_lazy("About %(every)s, for what this tie is to you."),
    Source.GENTLE: gettext_lazy("About %(every)s, until a rhythm of your own can be told."),
}
DRIFTS: dict[str, str | Lazy] = {
    Drift.NEVER_IN_TOUCH: gettext_lazy("No touch is written down yet."),
    Drift.PAST_RHYTHM: gettext_lazy(
        "Last in touch %(ago)s; longer than your rhythm since %(day)s."
    ),
    Drift.COOLED: gettext_lazy("Last in touch %(ago)s, and little before it."),
}
MODES: dict[str, tuple[str | Lazy, str | Lazy]] = {
    Mode.CONTENT: (
        gettext_lazy("Content"),
        gettext_lazy("You like where you are. Half a day’s worth, no favours asked."),
    ),
    Mode.EXPLORING: (
        gettext_lazy("Exploring"),
        gettext_lazy("You look around without hurry. A little less than a full day."),
    ),
    Mode.SEARCHING: (
        gettext_lazy("Searching"),
        gettext_lazy("You want something new. The whole day, and talks count most."),
    ),
    Mode.LANDED: (
        gettext_lazy("Landed"),
        gettext_lazy("You have arrived. Fewer acts, no favours asked, the circle kept."),
    ),
}
COUNTRIES: dict[str, str | Lazy] = {
    "": gettext_lazy("Weekends only"),
    "AT": gettext_lazy("Austria"), "BE": gettext_lazy("Belgium"), "CA": gettext_lazy("Canada"),
    "CH": gettext_lazy("Switzerland"), "DE": gettext_lazy("Germany"),
    "DK": gettext_lazy("Denmark"), "ES": gettext_lazy("Spain"), "FR": gettext_lazy("France"),
    "GB": gettext_lazy("United Kingdom"), "IE": gettext_lazy("Ireland"),
    "IT": gettext_lazy("Italy"), "NL": gettext_lazy("Netherlands"), "PL": gettext_lazy("Poland"),
    "PT": gettext_lazy("Portugal"), "SE": gettext_lazy("Sweden"),
    "US": gettext_lazy("United States"),
}  # fmt: skip


ALIVE: dict[str, str | Lazy] = {
    "warm": gettext_lazy("An active tie."),
    "cooling": gettext_lazy("An active tie."),
    "cool": gettext_lazy("A resting tie."),
    "dormant": gettext_lazy(
        "A dormant tie. Such ties still answer, and often know what others do not."
    ),
}
SOME = 5  # seats that one would count


def rhythm(told: Rhythm) -> str:
    """How often, and where that comes from."""
    return str(SOURCES[told.source]) % {"every": every(told.every)}


def chosen(days: int | None) -> str:
    """Which of the choices stands; an odd number of days is nearest to one of them."""
    if days is None:
        return "suggested"
    told = {name: each for name, each in CHOICES.items() if each}
    return min(told, key=lambda name: abs(told[name] - days))


def warmth(drawn: Drawn) -> str:
    """The sentence above the line: the claim, of which the drawing is the evidence."""
    if drawn.quiet_on is None:
        return _("Quiet for now. One personal word is enough to change that.")
    return _("%(band)s. Without a touch it goes quiet around %(day)s.") % {
        "band": BANDS[drawn.band], "day": _bare(drawn.quiet_on)}  # fmt: skip


def alive(band: str) -> str:
    """Whether a tie is active, resting or dormant, and what that is good for (P2.28)."""
    return str(ALIVE[band])


def _bare(on: date) -> str:
    """A day without its weekday, which a forecast cannot know."""
    told = day(on)
    return told.partition(" ")[2] if told[0].isalpha() else told


def whole(drawn: Drawn) -> str:
    """All that the drawing shows, for those who cannot see it."""
    told = [_("Warmth over twelve months, with touches as dots.")]
    for personal, words in ((True, _("Personal: %(days)s.")), (False, _("Impersonal: %(days)s."))):
        days = [month(dot.on) for dot in drawn.dots if dot.personal is personal]
        if days:
            told.append(words % {"days": listed(list(dict.fromkeys(days)))})
    return " ".join([*told, warmth(drawn)])


def spoke(last: date | None, today: date) -> str:
    """When the last real talk was."""
    return _("last in touch %(ago)s") % {"ago": ago(last, today)} if last else _("no touch yet")


def drift(one: Drifting, today: date) -> str:
    """Why somebody of the circle drifts."""
    says = {
        "ago": ago(one.last, today) if one.last else "",
        "day": short_day(one.since) if one.since else "",
    }
    return str(DRIFTS[one.why]) % says


def room(left: int) -> str:
    """For how many more there is room."""
    if not left:
        return _("The circle is full; that is how it stays one.")
    if left > SOME:
        return _("There is room")
    return _("Room for %(n)s") % {"n": spelled(left)}


def title(inside: int, drifting: int) -> str:
    """The heading of the circle: who drifts, or that nobody does."""
    if not inside:
        return _("Whom would you miss?")
    if not drifting:
        return _("Everybody of your circle is near")
    if drifting == 1:
        return _("One of your circle is drifting")
    return _("%(n)s of your circle are drifting") % {"n": capital(spelled(drifting))}


def lasting(told: Lasting, names: Mapping[int, str], today: date) -> str:
    """How long the same people have been in the circle (P4.27)."""
    kept = [first_name(names[one]) for one in told.kept if one in names]
    if not kept:
        return _("The first of them came in %(ago)s. Keeping the same people for years is what "
                 "makes it a circle.") % {"ago": ago(told.since, today)}  # fmt: skip
    whom = listed(kept[:SOME] + ([_("others")] if len(kept) > SOME else []))
    return _("In it for a year and more: %(names)s, the first since %(month)s.") % {
        "names": whom, "month": month(told.since)}  # fmt: skip


def fading(told: Fading) -> str:
    """What shows that a tie fades: the silence beside what is usual between the two."""
    if told.usual is None:
        return _("%(silence)s without a word.") % {"silence": capital(span(told.silence))}
    return _("You used to be in touch %(every)s; now it has been %(silence)s.") % {
        "every": every(told.usual), "silence": span(told.silence)}  # fmt: skip


def fields(told: Fields) -> str:
    """Whether the circle stands in one field or in many (P4.18)."""
    names = [name for name, _count in told.counts]
    if not names:
        return _("Where you know them from is not written down yet.")
    if told.narrow:
        return _("Most of them come from one field: %(field)s. Somebody from another would widen "
                 "what the circle can see.") % {"field": told.narrow}  # fmt: skip
    if len(names) == 1:
        return _("So far from one field: %(field)s.") % {"field": names[0]}
    return _("They come from different fields: %(fields)s.") % {"fields": listed(names)}
