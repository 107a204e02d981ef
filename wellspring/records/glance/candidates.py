"""What could be done today, and why: read from the book, for core.daily_plan to choose from."""

from __future__ import annotations

from datetime import timedelta
from typing import NamedTuple

from wellspring.core.daily_plan import Candidate, Reason, footing
from wellspring.records.glance.states import state_from
from wellspring.records.glance.values import among, day, end_of, first_moment

TYPE_CHECKING = False  # see the room's first lines
if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from wellspring.records.glance import Ask, Books

OWED = {
    "reply_owed": ("reply", Reason.REPLY_OWED),
    "thank_you_owed": ("thanks", Reason.THANKS_OWED),
}
PROMISE = ("promise", Reason.PROMISE_DUE)
MINUTES = {"reply": 10, "thanks": 5, "promise": 10, "next": 10, "change": 5}
NEWS = timedelta(days=60)  # a new job is a reason to write for about so long after hearing of it
NEWS_OF_A_STRANGER = 0.0005  # of the worth of a minute: below any tie there is (daily_plan.index)


class Possible(NamedTuple):
    """A candidate and what its sentence needs: the person's name and the words of the duty."""

    candidate: Candidate
    name: str
    words: str = ""
    derived: bool = False  # a duty found in the record, which a replay judges anew
    other: str = ""  # the name of somebody else whom it concerns
    duty: str = ""  # which kind of duty it is (core.duties.DutyKind)
    came: str = ""  # of their help


def owed(ask: Ask, books: Books, today: date) -> Iterator[Possible]:
    """My open duties: replies and thanks as soon as they are owed, the rest when they are due."""
    mine = f"""
        SELECT id, due FROM promises
        WHERE {among("book_id", books)} AND mine AND NOT lapsed AND NOT hushed
            AND COALESCE(opened, due) <= %s
            AND (due IS NULL OR due <= %s OR kind IN ('reply_owed', 'thank_you_owed'))
    """  # noqa: S608  numbers and columns only
    # Two questions, so that what is too old to press is passed over by the index; COALESCE keeps
    # the database from taking the one by opening instead, which holds all that ever was. What
    # they go by stands in the index; the rows are read of those alone that come first.
    sql = f"""
        SELECT d.id, d.person_id, d.kind, d.due, d.touch_id, t.channel, p.name, d.words, d.derived,
            d.came
        FROM promises d JOIN people p ON p.id = d.person_id LEFT JOIN touches t ON t.id = d.touch_id
        WHERE d.id IN (
            SELECT id FROM ({mine} AND lapses_on > %s UNION ALL {mine} AND lapses_on IS NULL) still
            WHERE NOT EXISTS (SELECT 1 FROM closures c WHERE c.promise_id = still.id)
            ORDER BY due IS NULL, due, id LIMIT 200
        ) AND p.merged_into_id IS NULL ORDER BY d.due IS NULL, d.due, d.id
    """  # noqa: S608  the same
    for *columns, derived, came in ask(sql, [str(today)] * 5):
        number, person, kind, due, *told = columns
        one = duty(number, person, kind, day(due), *told)
        yield one._replace(derived=bool(derived), came=came)


def duty(
    number: int, person: int, kind: str, due: date | None, touch: int | None,
    channel: str | None, name: str, words: str,
) -> Possible:  # fmt: skip
    """A duty as something that could be done today."""
    sort, reason = OWED.get(kind, PROMISE)
    one = Candidate(
        f"{sort}:{number}",
        person,
        sort,
        reason,
        due=due,
        evidence=(touch,) if touch else (),
        minutes=MINUTES[sort],
        channel=channel or "email",
    )
    return Possible(one, name, words, duty=kind)


def chosen(ask: Ask, books: Books, today: date) -> Iterator[Possible]:
    """Next steps that the person set for today or earlier (P0.1)."""
    sql = f"""
        SELECT s.person_id, s.next_on, p.name FROM standings s JOIN people p ON p.id = s.person_id
        WHERE {among("s.book_id", books)} AND s.next_on <= %s AND p.merged_into_id IS NULL
        ORDER BY s.next_on, s.person_id LIMIT 100
    """  # noqa: S608  the same
    for person, following, name in ask(sql, [str(today)]):
        on = day(following)
        minutes = MINUTES["next"]
        one = Candidate(
            f"next:{person}:{on}", person, "next", Reason.NEXT_STEP, due=on, minutes=minutes
        )
        yield Possible(one, name)


def job_changes(ask: Ask, books: Books, today: date) -> Iterator[Possible]:
    """New jobs that came to the owner's ears lately, and nothing passed between them since."""
    sql = f"""
        SELECT j.id, j.person_id, p.name, j.title, j.organisation, s.state, s.worth, s.last_at,
            j.seen_on
        FROM job_changes j JOIN people p ON p.id = j.person_id
        LEFT JOIN arrivals a ON a.id = j.arrival_id
        LEFT JOIN standings s ON s.person_id = j.person_id
        WHERE {among("j.book_id", books)} AND p.merged_into_id IS NULL AND j.seen_on <= %s
            AND COALESCE(s.next_none, FALSE) = FALSE
            AND (a.kept_at >= %s OR (a.kept_at IS NULL AND j.seen_on >= %s))
            AND (s.last_at IS NULL OR s.last_at >= %s
                OR SUBSTR(CAST(s.last_at AS TEXT), 1, 10) <= CAST(j.seen_on AS TEXT))
        ORDER BY COALESCE(s.reach, -9999) DESC, j.seen_on DESC, j.id LIMIT 60
    """  # noqa: S608  the same
    since = today - NEWS
    bounds = [str(today), first_moment(since), str(since), end_of(today)]
    for number, person, name, title, organisation, told, worth, last, seen in ask(sql, bounds):
        if last and (day(seen) or today) <= (day(last) or today) <= today:
            continue  # in touch since then: the database knows no day but UTC's
        state, minutes = state_from(told), MINUTES["change"]
        how = footing(state, today.toordinal(), worth=worth) if state and state.days else None
        if how and (how.quiet or 0) < 0:
            continue  # in touch since then, as that day could not know: it is told elsewhere
        one = Candidate(
            f"change:{number}", person, "change", Reason.JOB_CHANGED, minutes=minutes,
            footing=how, strength=NEWS_OF_A_STRANGER,
        )  # fmt: skip
        yield Possible(one, name, ", ".join(filter(None, (title, organisation))))
