"""How often the lint says what a careful reader says, rule by rule, as counts and as a table."""

from __future__ import annotations

from collections import Counter
from typing import NamedTuple

from wellspring.core.message_lint import Letter, Rule, read_over


class Figures(NamedTuple):
    """Counts of one rule: said rightly, said wrongly, left unsaid."""

    right: int
    wrong: int
    missed: int

    @property
    def precision(self):
        """The share of what was said that was right."""
        return self.right / (self.right + self.wrong) if self.right + self.wrong else 1.0

    @property
    def recall(self):
        """The share of what was there that was said."""
        return self.right / (self.right + self.missed) if self.right + self.missed else 1.0


def rules_in(row, *, kind=True):
    """The rules that the lint finds in a labelled letter."""
    letter = Letter(row.text, row.kind if kind else None)
    return {finding.rule.value for finding in read_over(letter, row.about).findings}


def figures(rows, *, kind=True):
    """Figures of every rule over labelled letters."""
    right, wrong, missed = Counter(), Counter(), Counter()
    for row in rows:
        said = rules_in(row, kind=kind)
        right.update(said & row.rules)
        wrong.update(said - row.rules - row.either)
        missed.update(row.rules - said)
    return {rule: Figures(right[rule], wrong[rule], missed[rule]) for rule in map(str, Rule)}


def clean(rows, *, kind=True):
    """The share of the good letters in which nothing is noted."""
    good = [row for row in rows if not row.rules]
    return sum(not rules_in(row, kind=kind) - row.either for row in good) / len(good)


def table(rows, name):
    """The figures as lines to read."""
    lines = [f"{name}: {len(rows)} letters, good ones left alone {clean(rows):.2f}"]
    for rule, each in figures(rows).items():
        told = f"{each.right:4} {each.wrong:3} {each.missed:3}"
        lines.append(f"  {rule:<16} {told}  {each.precision:.2f} {each.recall:.2f}")
    return "\n".join(lines)
