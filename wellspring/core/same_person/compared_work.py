"""Employers, mail domains and job titles of two identities, weighed."""

# ruff: noqa: PLR2004  lengths of words and counts of slips have no better names

from __future__ import annotations

from typing import TYPE_CHECKING

from wellspring.core.addresses import local_words
from wellspring.core.folding import loose
from wellspring.core.job_titles import Likeness, same_title
from wellspring.core.organisations import Kinship, domain_fits, same_key
from wellspring.core.same_person.evidence import Finding, Kind

if TYPE_CHECKING:
    from wellspring.core.same_person.population import Population
    from wellspring.core.same_person.settings import Settings
    from wellspring.core.same_person.traits import Traits

Found = list[Finding]
_KEYS = frozenset({Kind.SAME_ADDRESS, Kind.SAME_LINK, Kind.SAME_PHONE})


def weigh_work(one: Traits, other: Traits, population: Population, found: Found) -> None:
    """The employer by name or domain, then the title."""
    settings = population.settings
    if not (one.employers or one.firms) or not (other.employers or other.firms):
        _own_firm(one, other, settings, found)
        return
    kinship, a, b, kind = _employer(one, other)
    if kinship is Kinship.DIFFERENT:
        keyed = any(finding.kind in _KEYS for finding in found)
        both_named = bool(one.employers and other.employers) and not keyed
        bits = settings.other_employer if both_named else settings.other_domain
        bits = settings.changed_job if keyed else bits
        found.append(Finding(bits, kind, a, b))
    elif kinship is not Kinship.UNKNOWN:
        off = settings.employer_off if kinship is Kinship.CLOSE else 0.0
        rarity = population.employer(a)
        if a != b:
            rarity = min(rarity, population.employer(b))
        found.append(Finding(max(rarity + off, 1.0), kind, a, b))
        _given_at_firm(one, other, settings, found)
    _titles(one, other, settings, kinship, found)


def _employer(one: Traits, other: Traits) -> tuple[Kinship, str, str, Kind]:
    """The best kinship among all employers and domains."""
    for a in one.employers:
        if a in other.employers:
            return Kinship.SAME, a, a, Kind.SAME_EMPLOYER
    for a in one.firms:
        if a in other.firms:
            return Kinship.SAME, a, a, Kind.MAIL_DOMAIN
    pairs = [
        *((same_key(a, b), a, b, Kind.SAME_EMPLOYER)
          for a in one.employers for b in other.employers),
        *((domain_fits(b, a), a, b, Kind.MAIL_DOMAIN) for a in one.employers for b in other.firms),
        *((domain_fits(a, b), a, b, Kind.MAIL_DOMAIN) for a in one.firms for b in other.employers),
    ]  # fmt: skip
    best = min(pairs, default=None)
    if best is not None and best[0] is not Kinship.DIFFERENT:
        return best
    mine, theirs = (*one.employers, *one.firms)[0], (*other.employers, *other.firms)[0]
    return Kinship.DIFFERENT, mine, theirs, Kind.DIFFERENT_EMPLOYER


def _own_firm(one: Traits, other: Traits, settings: Settings, found: Found) -> None:
    """Robert Nguyen, self-employed, and Nguyen Operations Consulting."""
    for a, b in ((one, other), (other, one)):
        if not a.alone:
            continue
        surnames = [loose("".join(name.family)) for name in a.names if name.family]
        for firm in (*b.employers, *b.firms):
            if any(len(s) > 3 and s in loose(firm.replace(" ", "")) for s in surnames):
                found.append(Finding(settings.own_firm, Kind.OWN_FIRM, firm, firm))
                return


def _given_at_firm(one: Traits, other: Traits, settings: Settings, found: Found) -> None:
    """oliver@talentbridge writes for the Oliver at TalentBridge."""
    for a, b in ((one, other), (other, one)):
        if not a.incomplete or not a.mails:
            continue
        givens = {loose(n.given[0]) for n in b.names if n.given}
        if any(len(w := local_words(m)) == 1 and loose(w[0]) in givens for m in a.mails):
            bits = settings.given_at_firm
            found.append(Finding(bits, Kind.ADDRESS_WORDS, a.mails[0], min(givens)))
            return


def _titles(one: Traits, other: Traits, settings: Settings, kinship: Kinship, found: Found) -> None:
    if not one.titles or not other.titles:
        return
    likeness, a, b = min((same_title(a, b), a, b) for a in one.titles for b in other.titles)
    if likeness is Likeness.SAME:
        found.append(Finding(settings.same_title, Kind.SAME_TITLE, a, b))
    elif likeness is Likeness.RELATED:
        found.append(Finding(settings.related_title, Kind.SAME_TITLE, a, b))
    elif likeness is Likeness.DIFFERENT and kinship is not Kinship.DIFFERENT:
        found.append(Finding(settings.other_title, Kind.DIFFERENT_TITLE, a, b))
