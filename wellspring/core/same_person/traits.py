"""An identity in comparable form, each part folded once, when it is first looked at."""

# ruff: noqa: PLR2004  lengths of words and counts of slips have no better names

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Generic, TypeVar

from wellspring.core.addresses import MailboxKind, canonical_mail, company_stem, mailbox_kind
from wellspring.core.common_names import SELF_EMPLOYED
from wellspring.core.folding import fold, loose
from wellspring.core.given_names import roots
from wellspring.core.names import Called, called, in_words
from wellspring.core.organisations import organisation_key, tokens_of_domain, tokens_of_name
from wellspring.core.phones import digits, key_of_digits
from wellspring.core.profile_links import canonical_link
from wellspring.core.same_person.implied_names import of_address, of_profile

if TYPE_CHECKING:
    from collections.abc import Callable

    from wellspring.core.same_person.identity import Identity

Value = TypeVar("Value")


class once(Generic[Value]):  # noqa: N801  reads as the decorator it is
    """A value worked out at the first look and kept; functools' own locks at every first look."""

    def __init__(self, work_out: Callable[[Traits], Value]) -> None:
        self.work_out = work_out
        self.name = work_out.__name__
        self.__doc__ = work_out.__doc__

    def __get__(self, traits: Traits, owner: type | None = None) -> Value:
        value = traits.__dict__[self.name] = self.work_out(traits)
        return value


class Traits:
    """What is compared of one identity."""

    def __init__(self, identity: Identity) -> None:
        self.identity = identity
        self.ref = identity.ref
        self.source = identity.source

    @once
    def names(self) -> tuple[Called, ...]:
        """The stated names; an initial is spelled out where the address does it."""
        stated = self._stated
        if all(not name.given or len(name.given[0]) > 1 for name in stated):
            return stated
        return tuple(_spelled_out(name, self.implied) for name in stated)

    @once
    def _stated(self) -> tuple[Called, ...]:
        names = self.identity.names
        if len(names) == 1 and not names[0].nickname:
            return called(names[0].written, names[0].given, names[0].family, names[0].suffix)
        found = [c for n in names for c in called(n.written, n.given, n.family, n.suffix)]
        main = found[0] if found else Called()
        found += [c for n in names if n.nickname for c in _nicknamed(main, n.nickname)]
        return tuple(dict.fromkeys(found))

    @once
    def implied(self) -> tuple[Called, ...]:
        """Names read off profile links and mail addresses, beyond the stated ones."""
        stated = self._stated
        if not self.links and all(_repeats(stated, mail) for mail in self.addresses):
            return ()
        found = [name for link in self.links for name in of_profile(link, stated)]
        found += [name for mail in self.addresses for name in of_address(mail)]
        return tuple(dict.fromkeys(name for name in found if name not in stated)) if found else ()

    @property
    def callings(self) -> tuple[Called, ...]:
        """The stated names, or what the address implies when there is none."""
        return self.names or self.implied

    @once
    def incomplete(self) -> bool:
        """True if no stated name has both a given name and a surname in full."""
        return not any(name.full for name in self.names)

    @once
    def given_tokens(self) -> frozenset[str]:
        """What two given names of one person nearly always share; "" where any may fit."""
        givens = [word for n in (*self.names, *self.implied) for word in n.given or ("",)]
        if not givens or min(map(len, givens)) < 2:
            givens.append("")
        tokens = {root for word in givens if word for root in roots(word)}
        return frozenset(tokens | {"^" + word[:3] if word else "" for word in givens})

    @once
    def surname(self) -> str:
        """The first stated surname in one folded word."""
        return "".join(self.names[0].family) if self.names else ""

    @once
    def addresses(self) -> tuple[str, ...]:
        """All mail addresses, each in its one form."""
        return tuple([mail for mail in map(canonical_mail, self.identity.emails) if mail])

    @once
    def mails(self) -> tuple[str, ...]:
        """The addresses of a person; an office's address names nobody."""
        return tuple(m for m in self.addresses if mailbox_kind(m) is MailboxKind.PERSON)

    @once
    def firms(self) -> tuple[str, ...]:
        """The stems of all company domains."""
        stems = [company_stem(mail[mail.rindex("@") + 1 :]) for mail in self.addresses]
        return tuple(dict.fromkeys([stem for stem in stems if stem])) if stems else ()

    @once
    def phones(self) -> dict[str, str]:
        """Last digits -> all digits."""
        numbers = map(digits, self.identity.phones)
        return {key: number for number in numbers if (key := key_of_digits(number))}

    @once
    def links(self) -> tuple[str, ...]:
        """Profile pages, each in its one form."""
        return tuple([link for link in map(canonical_link, self.identity.links) if link])

    @once
    def employers(self) -> tuple[str, ...]:
        """The keys of all organisations worked for."""
        keys = [organisation_key(job.organisation) for job in self.identity.jobs]
        return tuple(dict.fromkeys([key for key in keys if key]))

    @once
    def tokens(self) -> frozenset[str]:
        """Short tokens that a firm's name and its domain have in common."""
        of_names = [token for key in self.employers for token in tokens_of_name(key)]
        return frozenset(of_names + [t for stem in self.firms for t in tokens_of_domain(stem)])

    @once
    def titles(self) -> tuple[str, ...]:
        """Job titles as written."""
        return tuple(job.title for job in self.identity.jobs if job.title)

    @once
    def alone(self) -> bool:
        """True for the self-employed."""
        return any(fold(job.organisation) in SELF_EMPLOYED for job in self.identity.jobs)

    @once
    def facts(self) -> tuple[tuple[str, str], ...]:
        """What else is stated, folded."""
        return tuple((kind, v) for kind, value in self.identity.facts if (v := fold(value)))


def _repeats(stated: tuple[Called, ...], mail: str) -> bool:
    """True if an address holds the surname as stated, and so says nothing new."""
    if len(stated) != 1 or not stated[0].family or not stated[0].given:
        return False
    return len(stated[0].given[0]) > 1 and stated[0].family[-1] in mail


def _nicknamed(main: Called, nickname: str) -> list[Called]:
    """Bill for William Okafor; "Coach Pat" for Pat Kowalski says nothing new."""
    words = tuple(in_words(nickname))
    if len(words) != 1 or len(words[0]) < 2:
        return []
    return [Called(words, main.family, main.generation, main.told)]


def _spelled_out(name: Called, implied: tuple[Called, ...]) -> Called:
    """L. Bakker who writes from lena.bakker@ is Lena Bakker."""
    if not name.given or len(name.given[0]) > 1:
        return name
    for other in implied:
        given = other.given[0]
        fits = not other.family or loose("".join(other.family)) == loose("".join(name.family))
        if len(given) > 2 and given[0] == name.given[0] and fits:
            return replace(name, given=(given, *name.given[1:]))
    return name
