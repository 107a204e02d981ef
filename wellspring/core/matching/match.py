"""Who could meet a need: what they said, know, do and are, against its words (judgement.md 3.4).

score = H * fresh * reach * (1 - known to each other) * load, where H is the harmonic mean of what
it does for the one and for the other. Words told in a conversation outrank documents (P1.24), a
post that ended counts as one that lasts (P1.25), and a note never grows too old (P1.28).
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from wellspring.core.matching.kin import kin
from wellspring.core.matching.terms import heart, terms

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

LEAST = 0.25  # of a score: below, it is a guess nobody asked for
NEAR = 0.5  # of the best one's score: who is far behind is not named beside them
AT_ONCE = 3  # shown of one need, and unasked in one week
HALF = 0.5  # of a need's weight: where what is answered begins to count
SATURATES = 1.2  # BM25's k1: a word said three times is not three words
KIN = 0.4  # of the word itself
BESIDE = 0.7  # of a word that says what a need is for, and not what it is
LONGEST = 4  # the rarest words of a need that must be found; the rest is company
OVERLAP = 0.2  # for each of title, circle or interest, and place that fits
NEED_HALVES, OFFER_HALVES = 45.0, 180.0  # days
ORDINARY = 0.55  # the chance of an answer of an ordinary two-way tie, which costs nothing here
A_WORD, GLAD, BOTH = 0.3, 0.6, 0.9  # what it does for the helper
PER_ASK, FULL = 0.15, 2  # open asks: what each takes, and how many are enough


class Source(StrEnum):
    """Where a piece of knowledge comes from, the best first."""

    OFFERED = "offered"
    TALKED = "talked"
    KNOWN = "known"
    NOTED = "noted"
    WORK = "work"
    CIRCLE = "circle"
    PLACE = "place"
    DOCUMENT = "document"


WEIGHTS = {
    Source.OFFERED: 1.0,
    Source.TALKED: 1.0,
    Source.KNOWN: 0.9,
    Source.NOTED: 0.8,
    Source.WORK: 0.7,
    Source.CIRCLE: 0.6,
    Source.PLACE: 0.0,  # a place alone helps nobody
    Source.DOCUMENT: 0.5,
}
FITTING = {Source.WORK: "work", Source.CIRCLE: "circle", Source.PLACE: "place"}


class Piece(NamedTuple):
    """One thing known of somebody; `touch` is the talk it was said in, if it was."""

    source: Source
    text: str
    on: date | None = None
    touch: int | None = None


class Wish(NamedTuple):
    """A need: its words, the day it was told, whose it is (None: mine), and what they offer."""

    id: int
    text: str
    on: date
    person: int | None = None
    offers: Sequence[str] = ()
    answers: float = ORDINARY  # the chance that they answer


class Helper(NamedTuple):
    """Somebody who could help: pieces known of them, needs of their own, and how free they are."""

    person: int
    pieces: Sequence[Piece]
    needs: Sequence[str] = ()
    answers: float = ORDINARY
    open_asks: int = 0
    knows: bool = False  # the one in need knows them already


class Fit(NamedTuple):
    """A piece that speaks for somebody, and the words of the need it answers."""

    piece: Piece
    said: tuple[str, ...]
    weight: float


class Match(NamedTuple):
    """Somebody who could meet a need; `fits` show why, the strongest first; `both` gain by it."""

    need: int
    person: int
    score: float
    benefit: float
    fits: tuple[Fit, ...]
    both: bool = False


def weights_of(text: str, rarity: Callable[[str], float]) -> dict[str, float]:
    """What each word of a need weighs, the rarest few alone."""
    core = heart(text)
    weighed = {
        term: rarity(term) * (1.0 if term in core else BESIDE)
        for term in dict.fromkeys(terms(text))
    }
    return dict(sorted(weighed.items(), key=lambda one: (-one[1], one[0]))[: LONGEST * 2])


def match(wish: Wish, helper: Helper, today: date, rarity: Callable[[str], float]) -> Match | None:
    """How well somebody could meet a need, None where it is not worth a word."""
    if helper.person == wish.person or helper.knows or helper.open_asks >= FULL:
        return None
    weights = weights_of(wish.text, rarity)
    fits = [fit for piece in helper.pieces if (fit := _fit(piece, weights, today))]
    theirs = (_covered(fits, weights) + _at_once(fits, weights)) / 2
    if not theirs:
        return None
    benefit = min(1.0, _squashed(theirs) + OVERLAP * theirs * _overlaps(fits))
    both = _gains(wish, helper, rarity)
    glad = any(fit.piece.source is Source.OFFERED for fit in fits)
    own = BOTH if both else GLAD if glad else A_WORD
    reach = min(1.0, (wish.answers * helper.answers) ** 0.5 / ORDINARY)
    load = 1 - PER_ASK * helper.open_asks
    score = harmonic(benefit, own) * _fresh(wish.on, today, NEED_HALVES) * reach * load
    shown = sorted(fits, key=lambda fit: -fit.weight)
    return (
        Match(wish.id, helper.person, score, benefit, tuple(shown[:3]), both)
        if score >= LEAST
        else None
    )


def best(
    wish: Wish, helpers: Iterable[Helper], today: date, rarity: Callable[[str], float]
) -> list[Match]:
    """Those who could meet a need, best first."""
    found = [one for helper in helpers if (one := match(wish, helper, today, rarity))]
    found.sort(key=lambda one: (-one.score, -one.benefit, -one.fits[0].weight, one.person))
    most = max((one.benefit for one in found), default=0.0)
    return [one for one in found if one.benefit >= NEAR * most]


def pleases(offer: str, cared: str, rarity: Callable[[str], float]) -> bool:
    """Whether something offered fits what somebody cares or worries about."""
    weights = weights_of(cared, rarity)
    fit = _fit(Piece(Source.OFFERED, offer), weights, date.min)
    return fit is not None and _covered([fit], weights) >= HALF


def harmonic(one: float, other: float) -> float:
    """The harmonic mean: good for both, or it is not good."""
    return 2 * one * other / (one + other) if one + other else 0.0


def _fit(piece: Piece, weights: Mapping[str, float], today: date) -> Fit | None:
    """What of a need a piece answers."""
    there = set(terms(piece.text))
    said = {term: 1.0 if term in there else KIN for term in weights
            if term in there or there & kin(term)}  # fmt: skip
    if not said:
        return None
    age = _fresh(piece.on, today, OFFER_HALVES) if piece.source is Source.OFFERED else 1.0
    weight = sum(weights[term] * part for term, part in said.items())
    return Fit(piece, tuple(said), weight * age * max(WEIGHTS[piece.source], 0.01))


def _at_once(fits: Sequence[Fit], weights: Mapping[str, float]) -> float:
    """The most of a need that one thing known answers: words said together mean one matter."""
    return max((_covered([fit], weights) for fit in fits), default=0.0)


def _covered(fits: Sequence[Fit], weights: Mapping[str, float]) -> float:
    """The share of a need that all they are known for answers; repetition adds ever less."""
    told = dict.fromkeys(weights, 0.0)
    for fit in fits:
        if not WEIGHTS[fit.piece.source]:
            continue
        whole = sum(weights[term] for term in fit.said)
        for term in fit.said:
            told[term] += fit.weight / whole if whole else 0.0
    whole = sum(sorted(weights.values(), reverse=True)[:LONGEST])
    found = sum(weights[term] * _saturated(often) for term, often in told.items())
    return min(found / whole, 1.0) if whole else 0.0


def _saturated(often: float) -> float:
    return (SATURATES + 1) * often / (SATURATES + often)


def _squashed(share: float) -> float:
    """From the share of a need that is answered to what it is worth: little of it is nothing."""
    return share**2 / (share**2 + HALF**2) * (1 + HALF**2)


def _overlaps(fits: Sequence[Fit]) -> int:
    """How many of their work, their circles and their place fit as well."""
    return len({FITTING[fit.piece.source] for fit in fits if fit.piece.source in FITTING})


def _gains(wish: Wish, helper: Helper, rarity: Callable[[str], float]) -> bool:
    """Whether something the helper needs is what the other one offers."""
    offered = [Piece(Source.TALKED, text) for text in wish.offers]
    for need in helper.needs:
        weights = weights_of(need, rarity)
        fits = [fit for piece in offered if (fit := _fit(piece, weights, date.min))]
        if _covered(fits, weights) >= HALF:
            return True
    return False


def _fresh(on: date | None, today: date, halves: float) -> float:
    age = max((today - on).days, 0) if on else 0
    return float(2.0 ** (-age / halves))
