"""The kit of one meeting: everything for the ten minutes before it, and the minutes of it (P3.34).

Nothing here is a lock: what is missing is said in words, and the sheet reads without it.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any, NamedTuple

from wellspring import clock
from wellspring.core.meeting import (
    CORE,
    Aim,
    Homework,
    gaps,
    listen_to,
    run_sheet,
    seconds,
)
from wellspring.core.meeting.readiness import BEFORE_INVITING
from wellspring.core.message_lint import Kind, Letter, Rule, read_over
from wellspring.records.debrief import Debrief
from wellspring.records.meeting import left_over
from wellspring.records.models import (
    Affiliation,
    Introduction,
    Knowing,
    Promise,
    Question,
    Standing,
)
from wellspring.web.homework import noted
from wellspring.web.kit_around import could_know, facts
from wellspring.web.kit_gives import gives
from wellspring.web.nearer import nearer
from wellspring.web.thread import shelf, thanks
from wellspring.web.wording import questions as words, rhythms
from wellspring.web.wording.meetings import SLOTS as ASKED_BACK

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from wellspring.core.meeting import Gap, Heard
    from wellspring.records.book import Member
    from wellspring.records.models import Meeting, Person

SIDES = ("of_them", "of_me")
SLOTS = tuple(name for name, *_ in ASKED_BACK)
SECONDS, MANY = 30, 40
NOTHING_AROUND: dict[str, Any] = {"work": None, "facts": [], "could_know": []}


class Asked(NamedTuple):
    """One question of the sheet: what stands in the row, its words, whether it matters most."""

    key: str
    words: str
    core: bool
    ticked: bool


class Oneself(NamedTuple):
    """Oneself in some seconds, and what a listener would notice."""

    pk: int
    words: str
    allowed: int
    seconds: int
    heard: list[Heard]


def kit(member: Member, meeting: Meeting) -> dict[str, Any]:
    """Everything the page shows."""
    people = meeting.people()
    own, away = questions_of(member)
    chosen = meeting.asks(away)
    if not meeting.questions:  # one's own stand after the three, until they are put in order
        mine = [text for key, text in own.items() if key == text]
        chosen = [*chosen[: len(CORE)], *mine, *chosen[len(CORE) :]]
    selves = selves_of(member)
    oneself = oneself_of(selves, meeting)
    missing = gaps_of(meeting, oneself.words if oneself else "", chosen, own)
    shows_list = meeting.aim not in (Aim.RENEW.value, Aim.WORK.value)
    debrief = Debrief.objects.filter(meeting=meeting).first()
    looked_up = noted(member, meeting)
    return {
        "here": "meetings",
        "meeting": meeting,
        "people": people,
        "person": people[0] if people else None,
        "past": meeting.is_past(clock.now()),
        "on": meeting.is_on(clock.now()) and debrief is None,
        "debrief": debrief,
        "anew": "",
        **thanks(meeting, debrief, people[0] if people else None),
        "shelf": shelf(),
        "gaps": missing,
        "may_invite": not BEFORE_INVITING & set(missing),
        "asked": [_asked(key, own, meeting) for key in chosen],
        "bank": [(key, words.say(key, own)) for key in left_over(meeting.aim, chosen, away)],
        "homework": [(one.value, one.value in meeting.ticked) for one in Homework],
        "oneself": oneself,
        "selves": selves,
        "run": _run(meeting, shows_list=shows_list),
        **_between(member, people),
        **(_around(member, people[0]) if people else NOTHING_AROUND),
        "gives": gives(member, people),
        "noted": looked_up,
        "nearer": nearer(member, looked_up),
    }


def written(debrief: Debrief | None) -> str:
    """Which writing of a look back this is, as its form says it."""
    return debrief.at.isoformat() if debrief else ""


def filled(debrief: Debrief, person: Person | None) -> dict[str, Any]:
    """The form of a look back with what stands there, to be written anew."""
    told: dict[str, Any] = {name: getattr(debrief, name) for name in SLOTS}
    standing = Standing.objects.filter(person=person).first()
    on = standing.next_on if standing else None
    again = {True: "yes", False: "no"}.get(debrief.again, "")  # type: ignore[arg-type]
    return told | {
        "gave": debrief.gave, "again": again, "stays": "yes" if debrief.stay else "",
        "how": debrief.stay if debrief.stay != "yes" else "",
        "next": on.isoformat() if on and on >= clock.today() else "",
        "every": rhythms.chosen(standing.chosen_gap if standing else None),
    }  # fmt: skip


def questions_of(member: Member) -> tuple[dict[str, str], set[str]]:
    """The words of one's own, by key or by themselves; and the keys put away."""
    rows = list(Question.objects.visible_to(member).order_by("pk"))
    own = {one.key or one.words: one.words for one in rows if one.words}
    return own, {one.key for one in rows if one.away}


def selves_of(member: Member) -> list[Introduction]:
    """Everything one can say of oneself in some seconds, the newest first."""
    return list(Introduction.objects.visible_to(member).order_by("-at", "-pk")[:MANY])


def oneself_of(selves: Sequence[Introduction], meeting: Meeting) -> Oneself | None:
    """The one that was chosen; else that for this aim; else the newest."""
    chosen = (one for one in selves if one.pk == meeting.oneself_id)
    fit = (one for one in selves if meeting.aim and one.aim == meeting.aim)
    told = next(chosen, None) or next(fit, None) or next(iter(selves), None)
    if told is None:
        return None
    allowed = told.seconds or SECONDS
    heard = listen_to(told.words, allowed)
    return Oneself(told.pk, told.words, allowed, seconds(told.words), heard)


def gaps_of(
    meeting: Meeting, oneself: str, chosen: Sequence[str], own: Mapping[str, str]
) -> list[Gap]:
    """What is still missing, the gravest first (P3.10)."""
    mine = [words.say(key, own) for key in chosen if key not in words.BANK]
    text = "\n".join((meeting.purpose, *map(str, mine)))
    found = read_over(Letter(text, Kind.TALK_REQUEST)).findings if text.strip() else ()
    openings = any(one.rule is Rule.OPENINGS for one in found)
    return gaps(meeting.prepared(oneself, chosen, openings=openings))


def _asked(key: str, own: Mapping[str, str], meeting: Meeting) -> Asked:
    return Asked(key, str(words.say(key, own)), key in CORE, key in meeting.ticked)


def _run(meeting: Meeting, *, shows_list: bool) -> list[Any]:
    """The parts with the hour at which each begins (P4.13)."""
    sheet = run_sheet(meeting.minutes, shows_list=shows_list)
    return [(slot, meeting.at + timedelta(minutes=slot.begins)) for slot in sheet]


def _between(member: Member, people: Sequence[Person]) -> dict[str, Any]:
    """What is known of each other, and what is open between the two."""
    numbers = [one.pk for one in people]
    known = list(Knowing.objects.filter(person__in=numbers).order_by("on", "pk"))
    open_ = Promise.objects.visible_to(member).still_open(clock.today()).filter(hushed=False)
    return {
        "knows": {side: [one for one in known if one.side == side] for side in SIDES},
        "duties": list(open_.filter(person__in=numbers).select_related("person").order_by("due")),
    }


def _around(member: Member, person: Person) -> dict[str, Any]:
    work = Affiliation.objects.filter(person=person, school=False).select_related("organisation")
    now = work.order_by("-until", "-seen_on", "-since", "pk").first()
    return {
        "work": now,
        "facts": facts(person),
        "could_know": could_know(member, person),
    }
