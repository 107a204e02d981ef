"""Mail addresses: one written form each, and what kind of mailbox stands behind them."""

# ruff: noqa: PLR2004  lengths of words and counts of slips have no better names

from __future__ import annotations

import re
from enum import StrEnum
from functools import lru_cache

from wellspring.core import mail_words as words
from wellspring.core.folding import bare
from wellspring.core.profile_links import canonical_link, slug_words

__all__ = [
    "MailboxKind",
    "canonical_link",
    "canonical_mail",
    "company_stem",
    "domain_of",
    "is_public_provider",
    "is_role_mailbox",
    "local_words",
    "mailbox_kind",
    "slug_words",
]


class MailboxKind(StrEnum):
    """Who reads or writes at an address."""

    PERSON = "person"
    ROLE = "role"
    ROBOT = "robot"
    NEWSLETTER = "newsletter"
    LIST = "list"
    ROOM = "room"


_SHAPE = re.compile(r"^[^\s@<>,;]+@[^\s@<>,;]+$")
_PLAIN = re.compile(r"[a-z0-9._-]+@[a-z0-9.-]+[a-z]$")
_SPLIT = re.compile(r"[._\-+=\d]+")
_CODE = re.compile(
    r"^(?:reply|r|b|bounce|bounces|sender|prvs|srs0|srs1|fbl|unsub)[+=-].*\d", re.IGNORECASE
)
_RANDOM = re.compile(r"^(?=.*\d.*\d.*\d)(?=.*[a-f])[0-9a-f-]{16,}$|^[a-z0-9]{28,}$")
_LIST_ENDS = ("-bounces", "-request", "-owner", "-admin", "-subscribe", "-unsubscribe")
_DOTLESS = frozenset({"gmail.com", "googlemail.com"})  # dots do not count there (Google's help)
_SECOND_LEVEL = frozenset(
    ["co", "com", "org", "net", "ac", "gov", "edu", "ne", "or", "go", "gob", "gouv"]
)


def canonical_mail(text: str) -> str:
    """The address as one key: lower case, no plus tag, no Gmail dots; "" if it is none."""
    if not _PLAIN.match(text):
        text = text.strip().strip("<>'\"").strip().lower().removeprefix("mailto:")
        if not _SHAPE.match(text):
            return ""
    local, domain = text.rsplit("@", 1)
    domain = _ascii_domain(domain.rstrip("."))
    local = local.split("+", 1)[0] or local
    if domain in _DOTLESS:
        local, domain = local.replace(".", "") or local, "gmail.com"
    return f"{local}@{domain}"


def _ascii_domain(domain: str) -> str:
    if domain.isascii():
        return domain
    try:
        found = domain.encode("idna").decode("ascii")
    except UnicodeError:
        return domain
    return domain if " " in found else found  # a lone accent becomes a space


def domain_of(address: str) -> str:
    """What stands after the @, in lower case."""
    return address.rsplit("@", 1)[-1].lower() if "@" in address else ""


@lru_cache(maxsize=16384)
def _labels(domain: str) -> tuple[str, ...]:
    """The labels up to the one an organisation registered: mail.firm.co.uk -> mail, firm."""
    labels = domain.lower().split(".")
    ending = 1
    if len(labels) > 2 and len(labels[-1]) == 2 and labels[-2] in _SECOND_LEVEL:
        ending = 2
    return tuple(labels[:-ending])


@lru_cache(maxsize=16384)
def is_public_provider(domain: str) -> bool:
    """True for mail houses anyone can join, where a shared domain says nothing of an employer."""
    labels = _labels(domain)
    return not labels or (labels[-1] in words.PUBLIC_PROVIDERS and not company_stem(domain))


@lru_cache(maxsize=16384)
def company_stem(domain: str) -> str:
    """The part of a domain that may name a company ("" at public providers).

    Below example.com and its like, which nobody owns (RFC 2606), the label before it counts.
    """
    labels = _labels(domain)
    if not labels:
        return ""
    if labels[-1] not in words.PUBLIC_PROVIDERS:
        return _unicode_label(labels[-1])
    below = labels[-2] if labels[-1] == "example" and len(labels) > 1 else ""
    return "" if below in words.PUBLIC_PROVIDERS else below


def _unicode_label(label: str) -> str:
    if not label.startswith("xn--"):
        return label
    try:
        return label.encode("ascii").decode("idna")
    except UnicodeError:
        return label


def local_words(address: str) -> tuple[str, ...]:
    """The letters before the @, cut at dots, dashes and digits: mgarcia / maria, garcia."""
    local = bare(address.rsplit("@", 1)[0].split("+", 1)[0])
    return tuple(w for w in _SPLIT.split(local) if w)


@lru_cache(maxsize=65536)
def mailbox_kind(address: str) -> MailboxKind:
    """Whether a person, an office, a machine, a letter, a list or a room has this address."""
    local, _, domain = address.strip().strip("<>").lower().removeprefix("mailto:").rpartition("@")
    by_domain = _kind_of_domain(domain)
    if by_domain is not None:
        return by_domain
    local = bare(local)
    if (len(local) > _SHORT and _RANDOM.match(local)) or _CODE.match(local):
        return MailboxKind.ROBOT
    return _kind_of_local(local, [w for w in _SPLIT.split(local) if w])


@lru_cache(maxsize=16384)
def _kind_of_domain(domain: str) -> MailboxKind | None:
    if domain.endswith(words.ROOM_DOMAINS):
        return MailboxKind.ROOM
    if domain.endswith(words.LIST_DOMAINS) or domain.startswith(("lists.", "list.", "listserv.")):
        return MailboxKind.LIST
    if domain.endswith(words.ROBOT_DOMAINS) or domain.split(".", 1)[0] in _ROBOTS_LIVE_THERE:
        return MailboxKind.ROBOT
    return None


def _kind_of_local(local: str, parts: list[str]) -> MailboxKind:
    joined = "".join(parts)
    kind = _KIND_OF_WORD.get(joined)
    if kind is None and "noreply" in joined:
        kind = MailboxKind.ROBOT
    if kind is None and len(parts) == 1 and len(joined) > _COMPOUND:
        kind = MailboxKind.ROLE if joined.endswith(words.OFFICE_ENDS) else None
    if kind is None and len(parts) > 1:
        # The first part decides (sales.berlin), not the last: joao.sales is a person.
        kind = _KIND_OF_WORD.get(parts[0]) if len(parts[0]) > 2 else None
        if local.endswith(_LIST_ENDS) or parts[-1] in words.LISTS:
            kind = MailboxKind.LIST
    return kind or MailboxKind.PERSON


_COMPOUND = 9  # letters; an office in one word is longer than most names
_SHORT = 15  # letters; tokens of machines are longer
_ROBOTS_LIVE_THERE = frozenset({"bounce", "bounces", "newsletter", "noreply", "notifications"})
_KIND_OF_WORD = {
    **dict.fromkeys(words.LISTS, MailboxKind.LIST),
    **dict.fromkeys(words.ROOMS, MailboxKind.ROOM),
    **dict.fromkeys(words.OFFICES, MailboxKind.ROLE),
    **dict.fromkeys(words.NEWSLETTERS, MailboxKind.NEWSLETTER),
    **dict.fromkeys(words.ROBOTS, MailboxKind.ROBOT),
}


def is_role_mailbox(address: str) -> bool:
    """True if no single person is meant by this address: an office, a machine, a list, a room."""
    return mailbox_kind(address) is not MailboxKind.PERSON
