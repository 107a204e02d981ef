"""The arrival plan: decide, show, then write. Nothing is in the book until somebody says keep."""

from __future__ import annotations

import json
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any, NamedTuple, Self

from wellspring import clock
from wellspring.interchange.arrival_plan.counting import counts_of, something_new
from wellspring.interchange.arrival_plan.decided import decided, recall
from wellspring.interchange.arrival_plan.judging import Judging
from wellspring.interchange.arrival_plan.keeping import Keeping, Stale
from wellspring.interchange.arrival_plan.known import facts_of
from wellspring.interchange.arrival_plan.stamp import stamp_of
from wellspring.interchange.staging import Staging, guesses

if TYPE_CHECKING:
    from datetime import datetime

    from wellspring.interchange.drafts import Draft
    from wellspring.records.models import Arrival, Member

DECISIONS = ("same", "apart", "later")
FACTS = {
    "names": "select text from p_name where gid = ? order by weight desc",
    "handles": "select coalesce(nullif(shown, ''), value) from p_handle where gid = ?",
    "jobs": "select trim(title || ', ' || organisation, ', ') from p_job where gid = ?",
}


class Row(NamedTuple):
    """A person of the plan in one line."""

    gid: int
    name: str
    line: str
    sources: list[str]
    person: int | None


class Side(NamedTuple):
    """One half of "possibly the same"."""

    gid: int
    name: str
    names: list[str]
    handles: list[str]
    jobs: list[str]
    sources: list[str]
    person: int | None


class DoubtRow(NamedTuple):
    """Two who may be one; evidence as (kind, what one says, what the other says, supports)."""

    id: int
    one: Side
    other: Side
    evidence: list[tuple[str, str, str, bool]]
    probability: float
    decision: str


class LeftOutRow(NamedTuple):
    """Something that was not taken in."""

    file: str
    where: str
    why: str
    count: int  # type: ignore[assignment] # a tuple's method, which nobody needs here
    note: str


class ArrivalPlan:
    """What a draft would change, and the way to change it."""

    def __init__(self, draft: Draft, staging: Staging) -> None:
        self.draft = draft
        self.staging = staging
        self.db = staging.db

    @classmethod
    def build(cls, draft: Draft, member: Member) -> Self:
        """Judge what was read against the member's book, and lay the plan out."""
        staging = Staging(draft.staging_path)
        orders: dict[str, Any] = draft.orders
        stamp = stamp_of(member.book_id)  # before judging: what changes meanwhile is noticed later
        Judging(staging, member.book_id, told=orders["own"], now=orders["now"]).run()
        plan = cls(draft, staging)
        counts = counts_of(staging, member.book_id)
        counts["stamp"] = stamp
        (draft.folder / "counts.json").write_text(json.dumps(counts))
        return plan

    @classmethod
    def of(cls, draft: Draft) -> Self:
        """The plan that was laid out before."""
        return cls(draft, Staging(draft.staging_path))

    @property
    def counts(self) -> dict[str, Any]:
        """What `import --json` reports, without its seconds."""
        counts: dict[str, Any] = json.loads((self.draft.folder / "counts.json").read_text())
        counts.pop("stamp")
        return counts

    @property
    def is_unreadable(self) -> bool:
        """Whether not one of the files could be read."""
        return all(file.trouble or file.kind in ("", "?") for file in self.staging.files())

    @property
    def is_new(self) -> bool:
        """Whether keeping would change anything."""
        return something_new(self.db)

    @property
    def is_empty(self) -> bool:
        """Whether the files say nothing of anybody: they were unreadable, or of another kind."""
        return not self.is_new and not any(self.counts[who] for who in ("new", "known", "heard_of"))

    def new_people(self, offset: int = 0, limit: int = 50) -> list[Row]:
        """People the book does not know yet, by name."""
        return self._people("fresh = 1 and heard_of = 0", offset, limit)

    def known_people(self, offset: int = 0, limit: int = 50) -> list[Row]:
        """People the book knows, of whom the files say something."""
        return self._people("fresh = 0 and sources <> ''", offset, limit)

    def heard_of(self, offset: int = 0, limit: int = 50) -> list[Row]:
        """People only seen beside others."""
        return self._people("fresh = 1 and heard_of = 1", offset, limit)

    def _people(self, where: str, offset: int, limit: int) -> list[Row]:
        rows = self.db.execute(
            f"select gid, name, line, sources, person from p_person where {where} "
            "order by name limit ? offset ?",
            [limit, offset],
        )
        return [Row(gid, name, line, via.split(), person) for gid, name, line, via, person in rows]

    def doubts(self) -> list[DoubtRow]:
        """Pairs that may be one person, likeliest first."""
        rows = self.db.execute("select * from p_doubt order by probability desc, id").fetchall()
        return [
            DoubtRow(
                number,
                self._side(one),
                self._side(other),
                [tuple(each) for each in json.loads(evidence)],
                probability,
                decision,
            )
            for number, one, other, evidence, probability, decision in rows
        ]

    def _side(self, gid: int) -> Side:
        name, via, person = self.db.execute(
            "select name, sources, person from p_person where gid = ?", [gid]
        ).fetchone()
        told = {
            part: [row[0] for row in self.db.execute(sql, [gid])] for part, sql in FACTS.items()
        }
        for part, texts in facts_of(person).items() if person else ():
            told[part] = list(dict.fromkeys((*told[part], *texts)))
        return Side(gid, name, **told, sources=via.split(), person=person)

    def decide(self, doubt: int, decision: str) -> None:
        """Say that a pair is the same, is apart, or that it can wait."""
        if decision not in DECISIONS:
            raise ValueError(decision)
        self.db.execute("update p_doubt set decision = ? where id = ?", [decision, doubt])

    def left_out(self) -> list[LeftOutRow]:
        """What was not taken in, with the reason; files that did not open come first."""
        troubled = [
            LeftOutRow(file.path, file.path, "broken", 1, file.trouble)
            for file in self.staging.files()
            if file.trouble
        ]
        unknown = [
            LeftOutRow(file.path, file.path, "unknown_kind", 1, "")
            for file in self.staging.files()
            if not file.trouble and file.kind in ("", "?")
        ]
        rows = self.db.execute(
            'select f.path, "where", why, count, note from left_out l join file f on f.id = l.file'
        )
        return [*troubled, *unknown, *(LeftOutRow(*row) for row in rows)]

    def forgotten(self) -> list[tuple[str, str]]:
        """Those who stay out because the owner asked to forget them: a mark, and what files say."""
        rows = self.db.execute("select who, called from p_forgotten order by called")
        return [(who, called) for who, called in rows]

    def job_changes(self) -> list[dict[str, Any]]:
        """Who changed employer or title since an earlier export."""
        columns = ("name", "was_organisation", "was_title", "organisation", "title", "seen_on")
        rows = self.db.execute(
            "select p.name, was_organisation, was_title, organisation, title, seen_on "
            "from p_change c join p_person p on p.gid = c.gid where c.existing is null"
        )
        return [dict(zip(columns, row, strict=True)) for row in rows]

    def own_addresses(self) -> list[str]:
        """The addresses taken for the owner's."""
        rows = self.db.execute("select text from p_owner where kind = 'address' order by text")
        return [text for (text,) in rows] or [str(each) for each in self.draft.orders["own"]]  # type: ignore[attr-defined]

    def tables(self) -> dict[str, dict[str, Any]]:
        """Tables whose columns were guessed, by path, for the mapping screen."""
        return guesses(self.staging)

    def apply(self, *, by: Member, at: datetime) -> Arrival | None:
        """Write the plan, all or nothing; None where the book holds all of it already.

        A book that changed since the plan was laid is judged again first.
        """
        counts: dict[str, Any] = json.loads((self.draft.folder / "counts.json").read_text())
        stamp = counts.pop("stamp")
        if stamp == stamp_of(by.book_id) and not self.is_new:
            return None
        name = _name_of([name for name, _ in self.draft.paths])
        try:
            return Keeping(self.staging, by, at=at, name=name).run(counts, clock.day_of(at), stamp)
        except Stale:
            return self._judged_again(by).apply(by=by, at=at)

    def _judged_again(self, by: Member) -> Self:
        """The plan beside the book as it is now; what was decided of a doubt stays decided."""
        before = decided(self.db)
        self.staging.close()
        plan = type(self).build(self.draft, by)
        recall(plan.db, before)
        return plan


def _name_of(names: list[str]) -> str:
    """What an arrival is called: its one file, or the first and how many more."""
    first = PurePosixPath(names[0]).name if names else "Nothing"
    return first if len(names) == 1 else f"{first} and {len(names) - 1} more"
