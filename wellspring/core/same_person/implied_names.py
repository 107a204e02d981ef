"""The names that a mail address or a profile's link spells."""

# ruff: noqa: PLR2004  lengths of words and counts of slips have no better names

from __future__ import annotations

from typing import TYPE_CHECKING

from wellspring.core.addresses import MailboxKind, local_words, mailbox_kind
from wellspring.core.family_names import COMMON
from wellspring.core.folding import loose
from wellspring.core.given_names import Fit, given_fit, is_given_name
from wellspring.core.names import Called
from wellspring.core.profile_links import slug_words

if TYPE_CHECKING:
    from collections.abc import Sequence

FAMILY_WORDS = frozenset("familie family famille familia famiglia rodzina fam perhe".split())


def of_profile(link: str, stated: Sequence[Called]) -> list[Called]:
    """jennifer-hale-quality is Jennifer Hale, bobnguyen is Bob where the surname is Nguyen."""
    words = slug_words(link)
    if len(words) > 1 and len(words[0]) > 1:
        last = [Called((words[0],), words[1:3])] if len(words) > 2 else []
        return [Called((words[0],), (words[1],)), *last] if len(words[1]) > 1 else last
    glued = loose(words[0]) if words else ""
    return [
        Called((given,), name.family)
        for name in stated
        if name.family and glued.endswith(surname := loose("".join(name.family)))
        if len(given := glued[: -len(surname)]) > 1
        and (not name.given or given_fit(given, name.given[0]) in (Fit.VARIANT, Fit.NICKNAME))
    ]


def of_address(mail: str) -> list[Called]:
    """maria.garcia, garcia.maria, j.hale, jhale, oliver; an office's address names nobody."""
    if mailbox_kind(mail) is not MailboxKind.PERSON:
        return []
    return _of_local(local_words(mail))


def _of_local(words: tuple[str, ...]) -> list[Called]:
    if not words or FAMILY_WORDS.intersection(words):
        return []
    if len(words) == 1:
        word = words[0]
        if is_given_name(word):
            return [Called((word,))]
        return [Called((word[0],), (word[1:],))] if len(word) > 4 else []
    first, last = words[0], words[-1]
    turned = is_given_name(last) and loose(last) not in COMMON and not is_given_name(first)
    if len(last) < 2 or (turned and len(first) > 1):
        first, last = last, first
    return [Called((first,), tuple(words[1:] if last == words[-1] else (last,)))]
