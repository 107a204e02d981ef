"""How near somebody is to what a person is after: by titles, by words, by what the tie is for.

The three are taken as independent signs, 1 - (1 - t)(1 - w)(1 - p), so none ever takes away from
another. Who works somewhere else altogether is not far: bridges come from other fields (P3.19).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from wellspring.core.job_titles import field_words, title_words
from wellspring.core.purposes import Purpose

if TYPE_CHECKING:
    from collections.abc import Iterable

ELSEWHERE = 0.25  # known, and nothing in common: a little less than an ordinary tie
SAME_TITLE = 0.9
A_FIELD, MORE_OF_IT = 0.4, 0.3  # a title with a field in common, and what the rest of it adds
A_WORD, WORDS = 0.4, 3  # what each word in common is worth, and how many count
BY_PURPOSE = {Purpose.HELPER: 0.55, Purpose.INSIGHT: 0.6, Purpose.CONNECTOR: 0.6}
PLAIN = frozenset(
    """about after again all also and any are because been but can could does doing done every find
    for from get good have help here how into job just know learn like look looking make more most
    move need new next not now one other our own people position role same should some something
    that the their them then there they thing things this time very want was way week well what
    when where which who with work working would year years you your""".split()
)


class Aim(NamedTuple):
    """An objective as it is compared: the words of each sample title, and those said of it."""

    titles: tuple[frozenset[str], ...] = ()
    words: frozenset[str] = frozenset()


class About(NamedTuple):
    """Somebody's titles and organisations of now, and what the tie is for."""

    titles: tuple[str, ...] = ()
    organisations: tuple[str, ...] = ()
    purposes: frozenset[str] = frozenset()


def aim(titles: Iterable[str], words: str) -> Aim:
    """An objective read once, to be compared with many people."""
    samples = (title_words(each) for each in titles)
    said = {word for word in field_words(words) if len(word) > 2 and word not in PLAIN}  # noqa: PLR2004
    return Aim(tuple(each for each in samples if each), frozenset(said))


def nearness(towards: Aim | None, about: About) -> float | None:
    """0 to 1; None without an objective, or where nothing is known of them."""
    if towards is None or not (towards.titles or towards.words) or not any(about):
        return None
    by_title = max((_by_title(towards, each) for each in about.titles), default=0.0)
    by_purpose = max((BY_PURPOSE[Purpose(one)] for one in about.purposes), default=0.0)
    far = (1.0 - by_title) * (1.0 - _by_words(towards, about)) * (1.0 - by_purpose)
    return max(ELSEWHERE, 1.0 - far)


def _by_title(towards: Aim, title: str) -> float:
    theirs, field = title_words(title), field_words(title)
    near = 0.0
    for sample in towards.titles:
        if theirs == sample:
            return SAME_TITLE
        if field & sample:
            near = max(near, A_FIELD + MORE_OF_IT * len(theirs & sample) / len(sample))
    return near


def _by_words(towards: Aim, about: About) -> float:
    theirs = (field_words(each) for each in (*about.titles, *about.organisations))
    shared = towards.words & frozenset().union(*theirs)
    return 1.0 - (1.0 - A_WORD) ** min(len(shared), WORDS)
