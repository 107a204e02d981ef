"""What could be done today, and why: read from the book, for core.daily_plan to choose from."""

from __future__ import annotations

from datetime import timedelta
from math import log1p
from typing import NamedTuple

from wellspring.core.daily_plan import Candidate, Reason
from wellspring.core.rhythm import GENTLE, patience
from wellspring.records.glance.values import among, day

TYPE_CHECKING = False  # see the room's first lines
if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from wellspring.records.glance import Ask, Books, Row

OWED = {
    "reply_owed": ("reply", Reason.REPLY_OWED),
    "thank_you_owed": ("thanks", Reason.THANKS_OWED),
}
PROMISE = ("promise", Reason.PROMISE_DUE)
MINUTES = {"reply": 10, "thanks": 5, "promise": 10, "next": 10, "change": 5, "quiet": 10}
NEWS = timedelta(days=60)  # a new job is a reason to write for about so long after hearing of it
LATELY = timedelta(days=120)
# A day the person chose comes before news, and news of somebody they know before a silence.
CHOSEN, NEWS_OF_A_FRIEND, NEWS_OF_A_STRANGER = 100.0, 50.0, 0.3
UNPROVEN = 0.6  # a tie without a rhythm yet
ONE_SIDED = 0.4


class Possible(NamedTuple):
    """A candidate and what its sentence needs: the person's name and the words of the duty."""

    candidate: Candidate
    name: str
    words: str = ""


def possible(ask: Ask, books: Books, today: date) -> Iterator[Possible]:
    """Everything that could be done today."""
    yield from owed(ask, books, today)
    yield from chosen(ask, books, today)
    yield from job_changes(ask, books, today)
    yield from gone_quiet(ask, books, today)


def owed(ask: Ask, books: Books, today: date) -> Iterator[Possible]:
    """My open duties: replies and thanks as soon as they are owed, the rest when they are due."""
    sql = f"""
        SELECT d.id, d.person_id, d.kind, d.due, d.touch_id, t.channel, p.name, d.words
        FROM promises d JOIN people p ON p.id = d.person_id
        LEFT JOIN touches t ON t.id = d.touch_id
        LEFT JOIN closures c ON c.promise_id = d.id
        WHERE {among("d.book_id", books)} AND d.mine = TRUE AND d.lapsed = FALSE AND c.id IS NULL
            AND p.merged_into_id IS NULL AND d.opened <= %s
            AND (d.lapses_on IS NULL OR d.lapses_on > %s)
            AND (d.due IS NULL OR d.due <= %s OR d.kind IN ('reply_owed', 'thank_you_owed'))
        ORDER BY d.due IS NULL, d.due, d.id LIMIT 200
    """  # noqa: S608  numbers and columns only
    for number, person, kind, due, touch, channel, name, words in ask(sql, [str(today)] * 3):
        sort, reason = OWED.get(kind, PROMISE)
        one = Candidate(
            f"{sort}:{number}",
            person,
            sort,
            reason,
            due=day(due),
            evidence=(touch,) if touch else (),
            minutes=MINUTES[sort],
            channel=channel or "email",
        )
        yield Possible(one, name, words)


def chosen(ask: Ask, books: Books, today: date) -> Iterator[Possible]:
    """Next steps that the person set for today or earlier (P0.1)."""
    sql = f"""
        SELECT s.person_id, s.next_on, p.name FROM standings s JOIN people p ON p.id = s.person_id
        WHERE {among("s.book_id", books)} AND s.next_on <= %s AND p.merged_into_id IS NULL
        ORDER BY s.next_on, s.person_id LIMIT 100
    """  # noqa: S608  the same
    for person, following, name in ask(sql, [str(today)]):
        on = day(following)
        one = _free(f"next:{person}:{on}", person, "next", Reason.NEXT_STEP, CHOSEN)
        yield Possible(one._replace(due=on), name)


def job_changes(ask: Ask, books: Books, today: date) -> Iterator[Possible]:
    """New jobs that came to the owner's ears lately, and nothing passed between them since."""
    sql = f"""
        SELECT j.id, j.person_id, p.name, j.title, j.organisation, COALESCE(s.touches, 0)
        FROM job_changes j JOIN people p ON p.id = j.person_id
        LEFT JOIN arrivals a ON a.id = j.arrival_id
        LEFT JOIN standings s ON s.person_id = j.person_id
        WHERE {among("j.book_id", books)} AND p.merged_into_id IS NULL AND j.seen_on <= %s
            AND COALESCE(a.kept_at, j.seen_on) >= %s
            AND (s.last_at IS NULL OR s.last_at < j.seen_on)
        ORDER BY COALESCE(s.touches, 0) DESC, j.seen_on DESC, j.id LIMIT 60
    """  # noqa: S608  the same
    for number, person, name, title, organisation, touches in ask(
        sql, [str(today), str(today - NEWS)]
    ):
        strength = NEWS_OF_A_FRIEND + log1p(touches) if touches else NEWS_OF_A_STRANGER
        one = _free(f"change:{number}", person, "change", Reason.JOB_CHANGED, strength)
        yield Possible(one, name, ", ".join(filter(None, (title, organisation))))


def gone_quiet(ask: Ask, books: Books, today: date) -> Iterator[Possible]:
    """Ties silent for longer than their own rhythm: those of late, and the strongest of old.

    Only the strongest of each are read, so that thirty thousand people cost no more than three.
    """
    for newer, older, at_most in ((LATELY, None, 60), (None, LATELY, 30)):
        bounds = "" if newer is None else f" AND s.quiet_on > '{today - newer}'"
        bounds += "" if older is None else f" AND s.quiet_on <= '{today - older}'"
        sql = f"""
            SELECT s.person_id, s.touches, s.usual_gap, s.quiet_on, s.last_in_at IS NOT NULL,
                s.last_out_at IS NOT NULL, p.name
            FROM standings s JOIN people p ON p.id = s.person_id
            WHERE {among("s.book_id", books)} AND s.quiet_on <= %s{bounds}
                AND s.next_none = FALSE AND (s.next_on IS NULL OR s.next_on <= %s)
                AND p.heard_of = FALSE AND p.merged_into_id IS NULL
            ORDER BY s.touches DESC, s.person_id LIMIT {at_most}
        """  # noqa: S608  the same, and days
        for row in ask(sql, [str(today)] * 2):
            yield _quiet(row, today)


def _quiet(row: Row, today: date) -> Possible:
    person, touches, gap, quiet_on, heard, wrote, name = row
    since = day(quiet_on)
    past = (today - since).days if since else 0
    ordinary = GENTLE if gap is None else patience(gap)
    strength = log1p(touches) / (1 + past / ordinary)
    strength *= 1.0 if heard and wrote else ONE_SIDED
    strength *= UNPROVEN if gap is None else 1.0
    one = _free(f"quiet:{person}", person, "quiet", Reason.GONE_QUIET, strength)
    return Possible(one._replace(due=since), name)


def _free(key: str, person: int, kind: str, reason: Reason, strength: float) -> Candidate:
    """A candidate that nobody is owed."""
    return Candidate(key, person, kind, reason, minutes=MINUTES[kind], strength=strength)
