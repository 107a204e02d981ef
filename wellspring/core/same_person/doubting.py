"""The pairs a person should look at: likely, not contradicted, one for each two people."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from wellspring.core.same_person.evidence import Doubt, Finding, Kind

if TYPE_CHECKING:
    from wellspring.core.same_person.clusters import Clusters
    from wellspring.core.same_person.weighing import Verdict


def doubts_of(clusters: Clusters) -> tuple[Doubt, ...]:
    """What stays possibly the same after joining, best first."""
    ranked = sorted(clusters.verdicts.items(), key=lambda item: (-item[1].bits, item[0]))
    asked: set[tuple[int, int]] = set()
    times: Counter[int] = Counter()
    doubts: list[Doubt] = []
    for (i, j), verdict in ranked:
        people = tuple(sorted((clusters.person(i), clusters.person(j))))
        two = (people[0], people[1])
        if two[0] == two[1] or two in asked or verdict.contradicted:
            continue
        if max(times[two[0]], times[two[1]]) >= clusters.settings.doubts_each:
            continue
        if not _may_ask(clusters, i, j):
            continue
        asked.add(two)
        times.update(two)
        doubts.append(_doubt(clusters, i, j, verdict))
    return tuple(doubts)


def _may_ask(clusters: Clusters, i: int, j: int) -> bool:
    """Not what was told apart, nor what other sightings of the two contradict."""
    ours, theirs = clusters.members(i), clusters.members(j)
    refs = [{clusters.everybody[k].ref for k in side} for side in (ours, theirs)]
    if any((a, b) in clusters.never for a in refs[0] for b in refs[1]):
        return False
    return not any(clusters.verdict(a, b).contradicted for a in ours for b in theirs)


def _doubt(clusters: Clusters, i: int, j: int, verdict: Verdict) -> Doubt:
    a, b = clusters.everybody[i].ref, clusters.everybody[j].ref
    findings = sorted(verdict.findings, key=lambda finding: -abs(finding.bits))
    evidence = [finding.evidence for finding in findings]
    probability = verdict.probability
    if (i, j) in clusters.ambiguous:
        evidence.append(Finding(0.0, Kind.OTHERS_FIT_AS_WELL, "", "").evidence)
        probability = min(probability, 0.5)
    return Doubt(a, b, tuple(evidence), probability)
