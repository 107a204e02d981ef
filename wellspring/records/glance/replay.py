"""People with whom something passed after the day that is planned: judged as that day knew them."""

from __future__ import annotations

from datetime import timedelta
from typing import NamedTuple

from wellspring.records.glance.candidates import Possible, duty
from wellspring.records.glance.contacts import contacts_of
from wellspring.records.glance.ties import Tie
from wellspring.records.glance.values import among, end_of

TYPE_CHECKING = False  # see the room's first lines
if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from wellspring.core.duties import News
    from wellspring.records.glance import Ask, Books
    from wellspring.records.glance.judged import Judged

TOGETHER = 900  # people judged at a time
RENAMED = "outcome_owed:"
PRESSED_AT_ONCE = ("reply_owed", "thank_you_owed")


class Then(NamedTuple):
    """What the plan of a day would have known of people who were in touch after it."""

    ties: list[Tie]
    owed: list[Possible]


def later_people(ask: Ask, books: Books, today: date) -> dict[int, str]:
    """Everybody with a touch after that day, and their names."""
    sql = f"""
        SELECT s.person_id, p.name FROM standings s JOIN people p ON p.id = s.person_id
        WHERE {among("s.book_id", books)} AND s.last_at >= %s AND p.merged_into_id IS NULL
    """  # noqa: S608  numbers and columns only
    rows = ask(sql, [end_of(today)])
    return {person: name for person, name in rows}  # noqa: C416  rows are not yet pairs


def judged_then(ask: Ask, people: dict[int, str], today: date) -> Then:
    """Their ties and my duties to them, by the touches until the end of that day."""
    from wellspring.records.glance.facts import NOTHING, facts_of  # noqa: PLC0415  seldom needed
    from wellspring.records.glance.judged import judge  # noqa: PLC0415  the same

    then, news = Then([], []), _news(ask, people, today)
    for some in _together(list(people)):
        facts, rows = facts_of(ask, some), _duty_rows(ask, some, today)
        told = contacts_of(ask, some, before=today + timedelta(days=1))
        for person, contacts in told.items():
            if contacts:
                known = facts.get(person, NOTHING)
                one = judge(contacts, known, today, news)
                then.ties.append(_tie(person, people[person], one, inner=known.inner))
                then.owed.extend(_owed(person, people[person], one, rows, today))
    return then


def _news(ask: Ask, people: dict[int, str], today: date) -> News | None:
    """The latest news of a new place that I had told anybody in their book by that day."""
    from wellspring.core.duties import news_in  # noqa: PLC0415  the same

    book = f"(SELECT book_id FROM people WHERE id = {min(people)})"  # noqa: S608  a number
    until = today + timedelta(days=1)
    sql = f"""
        SELECT DISTINCT t.person_id FROM touches t JOIN books b ON b.id = t.book_id
        WHERE t.book_id = {book} AND b.news IS NOT NULL AND t.at < %s
            AND t.direction = 'outgoing' AND CAST(t.sayings AS TEXT) LIKE %s
    """  # noqa: S608  a number
    told = [person for (person,) in ask(sql, [end_of(today), '%"landed"%'])]
    known = contacts_of(ask, told, before=until) if told else {}
    found = [news for contacts in known.values() if (news := news_in(contacts))]
    return max(found, key=lambda news: (news.on, news.key), default=None)


def _tie(person: int, name: str, one: Judged, *, inner: bool) -> Tie:
    return Tie(person, name, one.state, one.worth, one.channel, one.quiet_on, inner)


def _owed(
    person: int, name: str, one: Judged, rows: dict[tuple[int, str], int], today: date
) -> Iterator[Possible]:
    """Duties open on that day, under the number by which they can be answered."""
    channels = {each.id: each.channel for each in one.contacts}
    for each in one.duties:
        number = rows.get((person, each.key)) or rows.get((person, each.kind.value))
        pressed = each.due <= today or each.kind in PRESSED_AT_ONCE
        if number and each.mine and each.open and pressed:
            shown = each.evidence[-1] if each.evidence else None
            channel, kind = channels.get(shown or 0), each.kind.value
            yield duty(number, person, kind, each.due, shown, channel, name, each.quote)


def _duty_rows(ask: Ask, people: list[int], today: date) -> dict[tuple[int, str], int]:
    """The rows of derived duties, but for those hidden or already answered by that day."""
    sql = f"""
        SELECT d.person_id, d.key, d.id FROM promises d LEFT JOIN closures c ON c.promise_id = d.id
        WHERE {among("d.person_id", people)} AND d.derived = TRUE AND d.hushed = FALSE
            AND (c.id IS NULL OR c.at >= %s)
    """  # noqa: S608  the same
    rows = ask(sql, [end_of(today)])
    found = {}
    for person, key, number in rows:
        found[person, key] = number
        if key.startswith(RENAMED):  # by whichever news is the latest
            found[person, key.partition(":")[0]] = number
    return found


def _together(people: list[int]) -> Iterator[list[int]]:
    yield from (people[start : start + TOGETHER] for start in range(0, len(people), TOGETHER))
