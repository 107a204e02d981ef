"""Addresses, profiles and telephones of two identities, weighed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wellspring.core.addresses import company_stem, domain_of
from wellspring.core.phones import same_number
from wellspring.core.profile_links import house_of
from wellspring.core.same_person.evidence import Evidence, Kind, agreeing, opposing

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from wellspring.core.same_person.settings import Settings
    from wellspring.core.same_person.traits import Traits

Found = list[tuple[float, Evidence]]
# Houses where one person keeps one profile; code and photo sites hold several of the same person.
ONE_EACH = ("https://www.linkedin.com/in", "https://www.xing.com/profile", "https://orcid.org")


def weigh_links(one: Traits, other: Traits, settings: Settings, found: Found) -> None:
    """One profile in common decides; two at a house of one each are two people."""
    if not (one.links and other.links):
        return
    for link in one.links:
        if link in other.links:
            found.append((settings.same_link, agreeing(Kind.SAME_LINK, link, link)))
            return
    for a in one.links:
        for b in other.links:
            if house_of(a) == house_of(b) and house_of(a) in ONE_EACH:
                found.append((-20.0, opposing(Kind.DIFFERENT_LINK, a, b)))
                return


def weigh_mails(
    one: Traits, other: Traits, settings: Settings, shared: AbstractSet[str], found: Found
) -> None:
    """An address in common, unless several people use it; or two addresses at one firm."""
    if not (one.mails and other.mails):
        return
    common = [mail for mail in one.mails if mail in other.mails]
    own = next((mail for mail in common if mail not in shared), None)
    if own:
        found.append((settings.same_address, agreeing(Kind.SAME_ADDRESS, own, own)))
    elif common:
        mail = common[0]
        found.append((settings.shared_mailbox, agreeing(Kind.SHARED_MAILBOX, mail, mail)))
    else:
        _two_at_one_firm(one, other, settings, found)


def _two_at_one_firm(one: Traits, other: Traits, settings: Settings, found: Found) -> None:
    for a in one.mails:
        stem = company_stem(domain_of(a))
        for b in other.mails:
            if stem and company_stem(domain_of(b)) == stem:
                evidence = opposing(Kind.DIFFERENT_ADDRESS, a, b)
                found.append((settings.other_address_same_firm, evidence))
                return


def weigh_phones(
    one: Traits, other: Traits, settings: Settings, shared: AbstractSet[str], found: Found
) -> None:
    """A telephone in common, unless several people answer it."""
    for key, number in one.phones.items():
        theirs = other.phones.get(key)
        if theirs is not None and same_number(number, theirs):
            if key in shared:
                evidence = agreeing(Kind.SHARED_PHONE, number, theirs)
                found.append((settings.shared_phone, evidence))
            else:
                evidence = agreeing(Kind.SAME_PHONE, number, theirs)
                found.append((settings.same_phone, evidence))
            return
