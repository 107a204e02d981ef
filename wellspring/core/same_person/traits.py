"""An identity in comparable form, each part folded once, when it is first looked at."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Generic, TypeVar

from wellspring.core.addresses import MailboxKind, canonical_mail, company_stem, mailbox_kind
from wellspring.core.common_names import SELF_EMPLOYED
from wellspring.core.folding import fold, loose
from wellspring.core.names import Called, called, in_words
from wellspring.core.organisations import organisation_key
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
        if not self.addresses and not self.links:
            return ()
        found = [name for link in self.links for name in of_profile(link, stated)]
        found += [name for mail in self.addresses for name in of_address(mail, stated)]
        return tuple(dict.fromkeys(name for name in found if name not in stated)) if found else ()

    @property
    def callings(self) -> tuple[Called, ...]:
        """The stated names, or what the address implies when there is none."""
        return self.names or self.implied

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
