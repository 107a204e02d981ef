"""Employers, mail domains and job titles of two identities, weighed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wellspring.core.addresses import local_words
from wellspring.core.folding import loose
from wellspring.core.job_titles import Likeness, same_title
from wellspring.core.organisations import Kinship, domain_fits, same_key
from wellspring.core.same_person.evidence import Evidence, Kind, agreeing, opposing

if TYPE_CHECKING:
    from wellspring.core.same_person.population import Population
    from wellspring.core.same_person.settings import Settings
    from wellspring.core.same_person.traits import Traits

Found = list[tuple[float, Evidence]]


def weigh_work(one: Traits, other: Traits, population: Population, found: Found) -> None:
    """The employer by name or domain, then the title."""
    settings = population.settings
    if not _firms(one) or not _firms(other):
        _own_firm(one, other, settings, found)
        return
    evidence, kinship = _employer(one, other)
    if kinship is Kinship.DIFFERENT:
        both_named = bool(one.employers and other.employers)
        weight = settings.other_employer if both_named else settings.other_domain
        found.append((weight, evidence))
    elif kinship is not Kinship.UNKNOWN:
        off = settings.employer_off if kinship is Kinship.CLOSE else 0.0
        rarity = min(population.employer(evidence.a_value), population.employer(evidence.b_value))
        found.append((max(rarity + off, 1.0), evidence))
        _given_at_firm(one, other, settings, found)
    _titles(one, other, settings, kinship, found)


def _firms(one: Traits) -> bool:
    return bool(one.employers or one.firms)


def _employer(one: Traits, other: Traits) -> tuple[Evidence, Kinship]:
    """The best kinship among all employers and domains."""
    best = (Kinship.DIFFERENT, "", "", Kind.DIFFERENT_EMPLOYER)
    for a in one.firms:
        if a in other.firms:
            return agreeing(Kind.MAIL_DOMAIN, a, a), Kinship.SAME
    for a in one.employers:
        for b in other.employers:
            best = min(best, (same_key(*sorted((a, b))), a, b, Kind.SAME_EMPLOYER))
        for b in other.firms:
            best = min(best, (domain_fits(b, a), a, b, Kind.MAIL_DOMAIN))
    for a in one.firms:
        for b in other.employers:
            best = min(best, (domain_fits(a, b), a, b, Kind.MAIL_DOMAIN))
    kinship, a, b, kind = best
    if kinship is Kinship.DIFFERENT:
        a, b = (*one.employers, *one.firms)[0], (*other.employers, *other.firms)[0]
        return opposing(Kind.DIFFERENT_EMPLOYER, a, b), kinship
    return agreeing(kind, a, b), kinship


def _own_firm(one: Traits, other: Traits, settings: Settings, found: Found) -> None:
    """Robert Nguyen, self-employed, and Nguyen Operations Consulting."""
    for a, b in ((one, other), (other, one)):
        surnames = {loose("".join(name.family)) for name in a.names if name.family}
        for firm in (*b.employers, *b.firms) if a.alone else ():
            if any(len(s) > 3 and s in loose(firm.replace(" ", "")) for s in surnames):
                evidence = agreeing(Kind.SAME_EMPLOYER, "self-employed", firm)
                found.append((settings.own_firm, evidence))
                return


def _given_at_firm(one: Traits, other: Traits, settings: Settings, found: Found) -> None:
    """oliver@talentbridge writes for the Oliver at TalentBridge."""
    for a, b in ((one, other), (other, one)):
        if any(name.family and len(name.family[-1]) > 1 for name in a.names) or not a.mails:
            continue
        givens = {loose(n.given[0]) for n in b.names if n.given}
        if any(len(w := local_words(m)) == 1 and loose(w[0]) in givens for m in a.mails):
            evidence = agreeing(Kind.ADDRESS_WORDS, a.mails[0], min(givens))
            found.append((settings.given_at_firm, evidence))
            return


def _titles(one: Traits, other: Traits, settings: Settings, kinship: Kinship, found: Found) -> None:
    pairs = [(same_title(a, b), a, b) for a in one.titles for b in other.titles]
    likeness, a, b = min(pairs, default=(Likeness.UNKNOWN, "", ""))
    if likeness is Likeness.SAME:
        found.append((settings.same_title, agreeing(Kind.SAME_TITLE, a, b)))
    elif likeness is Likeness.RELATED:
        found.append((settings.related_title, agreeing(Kind.SAME_TITLE, a, b)))
    elif likeness is Likeness.DIFFERENT and kinship is not Kinship.DIFFERENT:
        found.append((settings.other_title, opposing(Kind.DIFFERENT_TITLE, a, b)))
