"""Coming back to those who helped: with what came of it (P4.14), and with the outcome (P3.41)."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from wellspring.core.contact import SPOKEN
from wellspring.core.duties.ages import aged
from wellspring.core.duties.duty import (
    Duty,
    DutyKind,
    happened,
    is_written_by_me,
    is_written_to_me,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wellspring.core.contact import Contact

REPORT_WITHIN = timedelta(days=14)  # time to do it first
TELL_WITHIN = timedelta(days=7)  # judgement.md 3.2: outcome report within 7 days
SMALL = 8
HELPING = frozenset({"introduction", "advice"})
TELLING = frozenset({"report", "outcome", "landed"})
LONGEST_SEARCH = 730  # days back in which help still belongs to this search


class News(NamedTuple):
    """That I found a new place: when I first said so, and in which words."""

    on: date
    quote: str
    key: str


def owed_reports(contacts: Sequence[Contact], today: date) -> list[Duty]:
    """One duty per introduction or advice received, closed by word of it, or a talk after it."""
    found: list[Duty] = []
    waiting: list[Contact] = []
    for contact in contacts:
        told = waiting if _writes(contact) else _before(waiting, contact)
        if told:
            found += [_report(one, contact.id, today) for one in told]
            waiting = waiting[len(told) :]
        if contact.sayings and is_written_to_me_or_two(contact) and _quote(contact, HELPING):
            waiting.append(contact)
    return found + [_report(one, None, today) for one in waiting]


def is_written_to_me_or_two(contact: Contact) -> bool:
    """Whether they wrote it to me, alone or to the two who should meet."""
    among_few = contact.basis == "group" and contact.size <= 2  # noqa: PLR2004  they and the other
    return is_written_to_me(contact) or (
        among_few and contact.direction == "incoming" and contact.personal
    )


def news_in(contacts: Sequence[Contact]) -> News | None:
    """The last time I wrote to them in person that I had found a place."""
    told = (one for one in reversed(contacts) if is_written_by_me(one) and _quote(one, {"landed"}))
    contact = next(told, None)
    if contact is None:
        return None
    return News(happened(contact), _quote(contact, {"landed"}), contact.name)


def owed_outcomes(
    contacts: Sequence[Contact], today: date, news: News | None, helped: Sequence[date] = ()
) -> list[Duty]:
    """The duty to tell somebody who helped what came of it; `helped` are days of help in rows.

    Help is an introduction or advice in their words, or what the rows know: a recommendation, an
    introduction made. Told is told: words of the news to them, or a talk on the day or later.
    """
    if news is None or news.on > today:
        return []
    since = news.on - timedelta(days=LONGEST_SEARCH)
    shown = [
        contact
        for contact in contacts
        if since <= happened(contact) <= news.on
        and is_written_to_me_or_two(contact)
        and _quote(contact, HELPING)
    ]
    if not shown and not any(since <= day <= news.on for day in helped):
        return []
    person = contacts[0].person if contacts else 0
    return [_outcome(person, shown, news, _heard(contacts, news), today)] if person else []


def _quote(contact: Contact, kinds: frozenset[str] | set[str]) -> str:
    return next((saying.quote for saying in contact.sayings if saying.kind in kinds), "")


def _before(waiting: Sequence[Contact], contact: Contact) -> list[Contact]:
    """Help of an earlier day than a talk: by then there was something to tell."""
    if not waiting or not _talked(contact, waiting[0].day + 1):
        return []
    return [one for one in waiting if one.day < contact.day]


def _heard(contacts: Sequence[Contact], news: News) -> int | None:
    first = news.on.toordinal()
    later = (one for one in contacts if one.day >= first)
    return next(
        (
            one.id
            for one in later
            if _talked(one, first) or (is_written_by_me(one) and _quote(one, {"landed", "outcome"}))
        ),
        None,
    )


def _talked(contact: Contact, since: int) -> bool:
    """Whether we spoke, in small company or logged by hand."""
    spoke = contact.direction == "both" and contact.channel in SPOKEN and contact.size <= SMALL
    return spoke and contact.day >= since


def _writes(contact: Contact) -> bool:
    return bool(contact.sayings) and is_written_by_me(contact) and bool(_quote(contact, TELLING))


def _report(help_: Contact, told: int | None, today: date) -> Duty:
    duty = Duty(
        DutyKind.REPORT_BACK_OWED,
        help_.person,
        opened=happened(help_),
        due=happened(help_) + REPORT_WITHIN,
        evidence=(help_.id,),
        quote=_quote(help_, HELPING),
        mine=True,
        confirmed=False,
        key=f"report_back_owed:{help_.name}",
        closed_by=told,
    )
    return aged(duty, today)


def _outcome(
    person: int, shown: Sequence[Contact], news: News, heard: int | None, today: date
) -> Duty:
    duty = Duty(
        DutyKind.OUTCOME_OWED,
        person,
        opened=news.on,
        due=news.on + TELL_WITHIN,
        evidence=tuple(one.id for one in shown),
        quote=news.quote,
        mine=True,
        confirmed=False,
        key=f"outcome_owed:{news.key}",
        closed_by=heard,
    )
    return aged(duty, today)
