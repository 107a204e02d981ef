"""Acts found by words: everything one can do from anywhere, and what one can do about somebody."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from django.urls import reverse

from wellspring.core.found_words import asked_words, words_of
from wellspring.records.glance import find, through_django
from wellspring.records.models import Arrival
from wellspring.web.wording import find as words
from wellspring.web.wording.names import first_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wellspring.records.book import Member

NAMED = 3  # people to whom an act is offered
ABOUT_THE_FIRST = 2  # acts offered about somebody who was only named


class Act(NamedTuple):
    """One act: what it says and where it begins."""

    says: str
    to: str
    drawing: str
    press: str = ""  # the key that does it at once, in the box


class Acts(NamedTuple):
    """The acts that fit, and whether the words mean an act before all else."""

    lines: list[Act]
    meant: bool


def acts_for(member: Member, asked: str, named: Sequence[tuple[int, str]], *, found: bool) -> Acts:
    """The acts that some words mean; without words those most often wanted.

    `named` are those whose name the words are, `found` says that people come before acts.
    """
    writes = member.book_id in member.writes
    typed = asked_words(asked)
    if not typed:
        return Acts([_act(one) for one in words.ANYWHERE if writes or not one.writes], meant=True)
    anywhere = [
        _act(one) for one in words.ANYWHERE if _fits(one, typed) and (writes or not one.writes)
    ]
    if writes:
        anywhere += _undoing(member, typed)
    about = _about(member, typed) if writes else []
    if about or (anywhere and not found):
        return Acts([*about, *anywhere], meant=True)
    first = named[:1] if writes else []
    offered = [_on(one, *who) for who in first for one in words.ABOUT[:ABOUT_THE_FIRST]]
    return Acts([*anywhere, *offered], meant=False)


def _about(member: Member, typed: list[str]) -> list[Act]:
    """`log tomas`: the act that a first word begins, about those whom the other words name."""
    if len(typed) < 2:  # noqa: PLR2004  a word for the act and one for the person
        return []
    fitting = [one for one in words.ABOUT if _fits(one, typed[:1])]
    question = find.asked(through_django, member.reads, " ".join(typed[1:])) if fitting else None
    if question is None:
        return []
    named = find.people(through_django, member.reads, question, NAMED, ("name",))
    return [_on(one, who.id, who.name) for one in fitting[:1] for who in named]


def _fits(one: words.Known, typed: Sequence[str]) -> bool:
    told = [*words_of(str(one.says)), *words_of(str(one.words))]
    return all(any(each.startswith(word) for each in told) for word in typed)


def _act(one: words.Known) -> Act:
    return Act(str(one.says), reverse(one.to), one.drawing)


def _on(one: words.Known, pk: int, name: str) -> Act:
    """An act about somebody; a touch begins with the line that names them."""
    says = str(one.says) % {"name": name, "first": first_name(name)}
    if one.spot == words.IN_THE_LINE:
        line = str(words.WITH) % {"name": name}
        return Act(says, reverse(one.to, query={"line": line, "person": pk}), one.drawing)
    return Act(says, reverse(one.to, args=[pk]) + str(one.spot), one.drawing)


def _undoing(member: Member, typed: list[str]) -> list[Act]:
    """What was just done, which a key takes back, and the last arrival, whose page does."""
    found = []
    if _fits(words.UNDO, typed):
        found.append(Act(str(words.UNDO.says), reverse(words.UNDO.to), words.UNDO.drawing, "z"))
    if _fits(words.UNDO_ARRIVAL, typed):
        kept = Arrival.objects.visible_to(member).filter(undone_at=None)
        for one in kept.order_by("-kept_at", "-pk")[:1]:
            says = str(words.UNDO_ARRIVAL.says) % {"name": one.name}
            found.append(Act(says, reverse(words.UNDO_ARRIVAL.to, args=[one.pk]), "inbox"))
    return found
