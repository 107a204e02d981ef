"""An identity in comparable form: every value folded once, before any two are compared."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from wellspring.core.addresses import (
    MailboxKind,
    canonical_mail,
    company_stem,
    domain_of,
    local_words,
    mailbox_kind,
)
from wellspring.core.common_names import SELF_EMPLOYED
from wellspring.core.folding import fold, loose
from wellspring.core.given_names import given_fit, is_given_name
from wellspring.core.names import Called, Fit, called, in_words
from wellspring.core.organisations import organisation_key
from wellspring.core.phones import digits, phone_key
from wellspring.core.profile_links import canonical_link, slug_words

if TYPE_CHECKING:
    from wellspring.core.same_person.identity import Identity


@dataclass(slots=True)
class Traits:
    """What is compared of one identity.

    `names` are stated; `implied` are read off mail addresses and profile links. `mails` are
    personal addresses only: an office's address names nobody. `firms` are the stems of all
    company domains, `employers` the keys of all organisations.
    """

    ref: int
    source: str
    names: tuple[Called, ...]
    implied: tuple[Called, ...] = ()
    mails: tuple[str, ...] = ()
    phones: dict[str, str] = field(default_factory=dict)  # key -> digits
    links: tuple[str, ...] = ()
    firms: tuple[str, ...] = ()
    employers: tuple[str, ...] = ()
    titles: tuple[str, ...] = ()
    alone: bool = False  # self-employed
    facts: tuple[tuple[str, str], ...] = ()

    @property
    def callings(self) -> tuple[Called, ...]:
        """The stated names, or what the address implies when there is none."""
        return self.names or self.implied


def traits_of(identity: Identity) -> Traits:
    """Everything folded, parsed and sorted out."""
    names = _names(identity)
    addresses = [mail for mail in map(canonical_mail, identity.emails) if mail]
    mails = tuple(m for m in addresses if mailbox_kind(m) is MailboxKind.PERSON)
    links = tuple(link for link in map(canonical_link, identity.links) if link)
    stems = (company_stem(domain_of(mail)) for mail in addresses)
    organisations = [job.organisation for job in identity.jobs if job.organisation]
    return Traits(
        identity.ref,
        identity.source,
        names,
        _implied(names, mails, links),
        mails,
        {key: digits(phone) for phone in identity.phones if (key := phone_key(phone))},
        links,
        tuple(dict.fromkeys(stem for stem in stems if stem)),
        tuple(dict.fromkeys(k for o in organisations if (k := organisation_key(o)))),
        tuple(job.title for job in identity.jobs if job.title),
        any(fold(o) in SELF_EMPLOYED for o in organisations),
        tuple((kind, v) for kind, value in identity.facts if (v := fold(value))),
    )


def _names(identity: Identity) -> tuple[Called, ...]:
    found: list[Called] = []
    nicknames: list[str] = []
    for name in identity.names:
        found += called(name.written, name.given, name.family, name.suffix)
        if name.nickname:
            nicknames.append(name.nickname)
    if nicknames:
        main = found[0] if found else Called()
        found += [n for nickname in nicknames for n in _nicknamed(main, nickname)]
    return tuple(dict.fromkeys(found)) if len(found) > 1 else tuple(found)


def _nicknamed(main: Called, nickname: str) -> list[Called]:
    """Bill for William Okafor; "Coach Pat" for Pat Kowalski says nothing new."""
    words = tuple(in_words(nickname))
    if len(words) != 1 or len(words[0]) < 2:
        return []
    return [Called(words, main.family, main.generation, main.told)]


def _implied(
    names: tuple[Called, ...], mails: tuple[str, ...], links: tuple[str, ...]
) -> tuple[Called, ...]:
    found: list[Called] = []
    for link in links:
        found += _of_slug(names, slug_words(link))
    for mail in mails:
        found += _of_local(local_words(mail))
    return tuple(dict.fromkeys(name for name in found if name not in names))


def _of_slug(names: tuple[Called, ...], words: tuple[str, ...]) -> list[Called]:
    """jennifer-hale-quality is Jennifer Hale, bobnguyen is Bob where the surname is Nguyen."""
    if len(words) > 1 and len(words[0]) > 1:
        last = [Called((words[0],), words[1:3])] if len(words) > 2 else []
        return [Called((words[0],), (words[1],)), *last] if len(words[1]) > 1 else last
    glued = loose(words[0]) if words else ""
    return [
        Called((given,), name.family)
        for name in names
        if name.family and glued.endswith(surname := loose("".join(name.family)))
        if len(given := glued[: -len(surname)]) > 1
        and (not name.given or given_fit(given, name.given[0]) in (Fit.VARIANT, Fit.NICKNAME))
    ]


def _of_local(words: tuple[str, ...]) -> list[Called]:
    """maria.garcia, garcia.maria, j.hale, jhale, oliver."""
    if len(words) == 1:
        word = words[0]
        if is_given_name(word):
            return [Called((word,))]
        return [Called((word[0],), (word[1:],))] if len(word) > 4 else []
    if len(words) < 2 or not words[-1]:
        return []
    first, last = words[0], words[-1]
    if len(last) < 2 or (is_given_name(last) and not is_given_name(first) and len(first) > 1):
        first, last = last, first
    return [Called((first,), tuple(words[1:] if last == words[-1] else (last,)))]
