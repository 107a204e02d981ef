"""Joining pairs into people, best first, and never across a contradiction."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from wellspring.core.folding import loose
from wellspring.core.names import Called
from wellspring.core.same_person.evidence import Kind

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence, Set as AbstractSet

    from wellspring.core.same_person.traits import Traits
    from wellspring.core.same_person.weighing import Scales, Verdict

Pair = tuple[int, int]
_KEYS = frozenset({Kind.SAME_ADDRESS, Kind.SAME_LINK, Kind.SAME_PHONE})


class Clusters:
    """People growing out of sightings by greedy agglomeration; members are positions."""

    def __init__(
        self,
        everybody: Sequence[Traits],
        scales: Scales,
        verdicts: Mapping[Pair, Verdict],
        never: AbstractSet[tuple[int, int]],
        known: AbstractSet[int],
    ) -> None:
        """Start with everybody alone."""
        self.everybody = everybody
        self.scales = scales
        self.settings = scales.population.settings
        self.verdicts = verdicts
        self.never = never
        self.known = known
        self.ambiguous: set[Pair] = set()
        self._of = [{i} for i in range(len(everybody))]
        self._weighed: dict[Pair, Verdict] = dict(verdicts)
        self._bare = {i for i, one in enumerate(everybody) if not (one.names or one.links)}
        self._near: defaultdict[int, list[tuple[float, int]]] = defaultdict(list)
        for (i, j), verdict in verdicts.items():
            if not verdict.contradicted:
                self._near[i].append((verdict.bits, j))
                self._near[j].append((verdict.bits, i))

    def join_all(self) -> None:
        """Best pair first; a pair that others rival is left to a person to decide."""
        sure = [
            (-verdict.bits, pair)
            for pair, verdict in self.verdicts.items()
            if verdict.bits >= self.settings.automatic and not verdict.contradicted
        ]
        waiting = [pair for _, pair in sorted(sure)]
        while waiting:  # who waits may be told from a rival once others are placed
            left = [pair for pair in waiting if not self._placed(*pair)]
            if len(left) == len(waiting):
                break
            waiting = [(i, j) for i, j in left if not self.together(i, j)]
        self.ambiguous.update(waiting)

    def _placed(self, i: int, j: int) -> bool:
        """Join two if nothing forbids it; False when a rival makes it a guess for now."""
        ours, theirs = self._of[i], self._of[j]
        if ours is theirs or not self.may_join(ours, theirs):
            return True
        keyed = _KEYS & self.verdicts[i, j].kinds
        if not keyed and (self._rivalled(i, j) or self._rivalled(j, i)):
            return False
        self._join(ours, theirs)
        return True

    def _join(self, ours: set[int], theirs: set[int]) -> None:
        ours |= theirs
        for i in theirs:
            self._of[i] = ours

    def verdict(self, i: int, j: int) -> Verdict:
        """The verdict on two positions, weighed once."""
        pair = (i, j) if i < j else (j, i)
        if pair not in self._weighed:
            self._weighed[pair] = self.scales.weigh(
                self.everybody[pair[0]], self.everybody[pair[1]]
            )
        return self._weighed[pair]

    def may_join(
        self, ours: set[int], theirs: set[int], through: AbstractSet[int] = frozenset()
    ) -> bool:
        """True if no two members contradict, were told apart, or are both in the book.

        Members of `through`, who would come along, may know the surnames of both.
        """
        refs = [{self.everybody[i].ref for i in side} for side in (ours, theirs)]
        if refs[0] & self.known and refs[1] & self.known:
            return False
        if self.never and any((a, b) in self.never for a in refs[0] for b in refs[1]):
            return False
        silent = self._silent(ours | theirs) if self._bare else frozenset()
        return all(
            self._bearable(self.verdict(i, j), ours, theirs, through)
            for i in ours - silent
            for j in theirs - silent
        )

    def _silent(self, both: set[int]) -> set[int]:
        """Bare addresses beside somebody named who has them: what they may spell says no more."""
        bare = both & self._bare
        named = {mail for i in both - bare for mail in self.everybody[i].addresses}
        return {i for i in bare if not named.isdisjoint(self.everybody[i].addresses)}

    def _bearable(self, verdict: Verdict, *sides: AbstractSet[int]) -> bool:
        if verdict.contradicted:
            return False
        if not verdict.other_surname:
            return True
        ours, theirs, through = sides
        each = ({k} for k in ours | theirs | through)
        return any(self._knows_both_surnames(some, verdict) for some in (ours, theirs, *each))

    def _knows_both_surnames(self, some: AbstractSet[int], verdict: Verdict) -> bool:
        """A profile of Jennifer Moss whose address still says Hale bridges the two surnames.

        So does one person's mailbox that wrote as Barbara Hofer and later as Barbara Steiner.
        """
        surnames = {
            loose(w)
            for one in map(self.everybody.__getitem__, some)
            for name in (*one.names, *one.implied)
            for w in name.family
        }
        sides = next(f for f in verdict.findings if f.kind is Kind.DIFFERENT_SURNAME)
        names = (name for name in (sides.a, sides.b) if isinstance(name, Called))
        return all(surnames & {loose(w) for w in name.family} for name in names)

    def _rivalled(self, i: int, j: int) -> bool:
        """True if somebody who is not j's person fits i about as well."""
        verdict = self.verdict(i, j)
        floor = max(verdict.bits - self.settings.margin, self.settings.doubtful)
        mine = self._of[i] | self._of[j]
        return any(
            bits >= floor
            and k not in mine
            and self._is_somebody_else(j, k, self._of[i])
            and bits + self._opposed(i, k) >= floor
            for bits, k in self._near[i]
        )

    def _opposed(self, i: int, k: int) -> float:
        """What more speaks against i being k's person than k alone tells: another title."""
        own = self.verdict(i, k).opposition
        return min(0.0, *(self.verdict(i, m).opposition - own for m in self._of[k]))

    def _is_somebody_else(self, j: int, k: int, through: AbstractSet[int]) -> bool:
        verdict = self.verdict(j, k)
        if not self.may_join(self._of[j], self._of[k], through):
            return self.everybody[k].ref not in self.known or self.everybody[j].ref in self.known
        bridged = Kind.DIFFERENT_SURNAME in verdict.kinds or Kind.CHANGED_SURNAME in verdict.kinds
        return verdict.bits < self.settings.automatic and not bridged

    def groups(self) -> tuple[tuple[int, ...], ...]:
        """Refs by person, ascending within and across."""
        different = {id(members): members for members in self._of}
        refs = (tuple(sorted(self.everybody[i].ref for i in m)) for m in different.values())
        return tuple(sorted(refs))

    def members(self, i: int) -> set[int]:
        """All positions of the person a position belongs to."""
        return self._of[i]

    def together(self, i: int, j: int) -> bool:
        """True if two positions are one person by now."""
        return self._of[i] is self._of[j]

    def person(self, i: int) -> int:
        """A number for the person a position belongs to."""
        return min(self._of[i])
