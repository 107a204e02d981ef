"""Addresses, profiles and telephones of two identities, weighed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wellspring.core.phones import same_number
from wellspring.core.profile_links import house_of
from wellspring.core.same_person.evidence import Finding, Kind

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from wellspring.core.same_person.settings import Settings
    from wellspring.core.same_person.traits import Traits

Found = list[Finding]
# Houses where one person keeps one profile; code and photo sites hold several of the same person.
ONE_EACH = ("https://www.linkedin.com/in", "https://www.xing.com/profile", "https://orcid.org")


def weigh_links(one: Traits, other: Traits, settings: Settings, found: Found) -> None:
    """One profile in common decides; two at a house of one each are two people."""
    for a in one.links:
        if a in other.links:
            found.append(Finding(settings.same_link, Kind.SAME_LINK, a, a))
            return
    for a in one.links:
        for b in other.links:
            if house_of(a) == house_of(b) and house_of(a) in ONE_EACH:
                found.append(Finding(settings.forbidding, Kind.DIFFERENT_LINK, a, b))
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
        found.append(Finding(settings.same_address, Kind.SAME_ADDRESS, own, own))
    elif common:
        mail = common[0]
        found.append(Finding(settings.shared_mailbox, Kind.SHARED_MAILBOX, mail, mail))
    elif any(firm in other.firms for firm in one.firms):
        a, b = one.mails[0], other.mails[0]
        found.append(Finding(settings.other_address_same_firm, Kind.DIFFERENT_ADDRESS, a, b))


def weigh_phones(
    one: Traits, other: Traits, settings: Settings, shared: AbstractSet[str], found: Found
) -> None:
    """A telephone in common, unless several people answer it."""
    for key, number in one.phones.items():
        theirs = other.phones.get(key)
        if theirs is None or not same_number(number, theirs):
            continue
        if key in shared:
            found.append(Finding(settings.shared_phone, Kind.SHARED_PHONE, number, theirs))
        else:
            found.append(Finding(settings.same_phone, Kind.SAME_PHONE, number, theirs))
        return
