"""Sightings with their truth, as tests of the same person say them."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from itertools import combinations

from wellspring.core.same_person import Identity, Name, Placement, place
from wellspring.core.sightings import Job


def identity(ref, name="", **what):
    """One sighting: a written name, or given= and family=, and what else it states."""
    given, family = what.pop("given", ""), what.pop("family", "")
    nickname, suffix = what.pop("nickname", ""), what.pop("suffix", "")
    names = [Name(name, given, family, "", suffix, nickname)] if name or given or family else []
    names += [Name(other) for other in what.pop("also", ())]
    firm, title = what.pop("firm", ""), what.pop("title", "")
    jobs = (Job(firm, title),) if firm or title else ()
    for kind in ("emails", "phones", "links"):
        if kind[:-1] in what:
            what[kind] = (what.pop(kind[:-1]),)
    return Identity(ref, tuple(names), jobs=jobs, **what)


@dataclass
class Truth:
    """People and how they were seen; a person is a word, a sighting belongs to one of them."""

    seen: list[Identity] = field(default_factory=list)
    person: dict[int, str] = field(default_factory=dict)

    def add(self, person, source, name="", **what):
        """Person was seen so."""
        ref = len(self.seen) + 1
        self.seen.append(identity(ref, name, source=source, **what))
        self.person[ref] = person

    def linkedin(self, person, given, family, slug, firm="", title="", **what):
        """A connection."""
        link = f"https://www.linkedin.com/in/{slug}"
        self.add(person, "linkedin", given=given, family=family, link=link, firm=firm, title=title,
                 **what)  # fmt: skip

    def mail(self, person, name, address):
        """A sender or receiver of mail."""
        self.add(person, "mail", name, email=address)

    def judged(self):
        """What place() makes of them, measured."""
        return Judged(self, place(self.seen))


@dataclass
class Judged:
    """A placement beside the truth."""

    truth: Truth
    placement: Placement

    def pairs(self):
        """All pairs of refs that were joined."""
        return {pair for group in self.placement.groups for pair in combinations(group, 2)}

    def true_pairs(self):
        """All pairs of refs that are one person."""
        refs = defaultdict(list)
        for ref, person in sorted(self.truth.person.items()):
            refs[person].append(ref)
        return {pair for group in refs.values() for pair in combinations(group, 2)}

    def precision(self):
        """The share of joined pairs that are right."""
        return len(self.pairs() & self.true_pairs()) / max(1, len(self.pairs()))

    def recall(self):
        """The share of right pairs that were joined."""
        return len(self.pairs() & self.true_pairs()) / max(1, len(self.true_pairs()))

    def wrong(self):
        """Joined pairs that are two people, as words."""
        return sorted(self._shown(pair) for pair in self.pairs() - self.true_pairs())

    def missed(self):
        """Pairs of one person left apart, as words, with what the doubts say of them."""
        asked = {(d.a, d.b) for d in self.placement.doubts}
        missed = self.true_pairs() - self.pairs()
        return sorted((*self._shown(p), "?" if p in asked else "") for p in missed)

    def doubted(self, one, other):
        """True if a doubt names sightings of these two people."""
        people = {frozenset((self.truth.person[d.a], self.truth.person[d.b]))
                  for d in self.placement.doubts}  # fmt: skip
        return frozenset((one, other)) in people

    def joined(self, one, other):
        """True if any sighting of the one was taken for the other."""
        return any({self.truth.person[a], self.truth.person[b]} == {one, other}
                   for a, b in self.pairs())  # fmt: skip

    def _shown(self, pair):
        by_ref = {one.ref: one for one in self.truth.seen}
        return tuple(
            f"{self.truth.person[ref]}/{by_ref[ref].source}"
            f"{[n.written or n.given + ' ' + n.family for n in by_ref[ref].names]}"
            f"{by_ref[ref].emails}"
            for ref in pair
        )
