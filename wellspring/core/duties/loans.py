"""Things lent and borrowed (P4.40), until somebody says they came back."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING

from wellspring.core.duties.ages import aged
from wellspring.core.duties.duty import (
    Duty,
    DutyKind,
    happened,
    is_written_by_me,
    is_written_to_me,
)
from wellspring.core.duties.same_thing import names_the_same

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from wellspring.core.contact import Contact

BACK_WITHIN = timedelta(days=30)
STANDING = 40  # things at once between two people
SPOKEN_OF = frozenset({"lent", "returned"})
# The thing is the writer's: "I lent you", "you still have my".
WRITERS = re.compile(
    r"\bi(?:'ve| have|'m| am)? (?:just )?(?:lent|loaned|lending) you|\byou(?:'ve| have)? borrowed"
    r"|\byou(?:'ve)? (?:still )?(?:have|got) my|\bloan to you"
    r"|\bik heb (?:je|jou|u|jullie)\b.*geleend|\b(?:heb|hebt|heeft) (?:nog )?(?:mijn|m'n)"
    r"|\bvan mij geleend|\bich (?:leihe|hab\w*) (?:dir|ihnen)|\bhabe? (?:ich )?(?:dir|ihnen"
    r"|euch)\b"
    r"|\bnoch mein|\bvon mir (?:aus)?geliehen|\b(?:je t'|je vous )(?:ai|avais) prêté|\b(?:encore"
    r"|toujours) (?:mon|ma|mes)\b|\bque je (?:t'|vous )ai prêt|\b(?:te|le) (?:presté|he prestado)"
    r"|\b(?:tienes|tiene|teniendo) (?:mi|mis)\b"
)


class _Loan:
    """A thing with somebody, until it is back."""

    __slots__ = ("back", "kind", "quote", "where")

    def __init__(self, where: Contact, quote: str) -> None:
        writers = WRITERS.search(quote.casefold()) is not None
        mine = writers == (where.direction == "outgoing")
        self.where, self.quote = where, quote
        self.kind = DutyKind.LENT if mine else DutyKind.BORROWED
        self.back: int | None = None


def loans(contacts: Sequence[Contact], today: date) -> list[Duty]:
    """One duty per thing spoken of, closed by words of its return."""
    found: list[_Loan] = []
    for contact in contacts:
        if not contact.sayings or not (is_written_by_me(contact) or is_written_to_me(contact)):
            continue
        for saying in contact.sayings:
            if saying.kind not in SPOKEN_OF:
                continue
            still = [loan for loan in found[-STANDING:] if loan.back is None]
            if saying.kind == "returned":
                _give_back(still, saying.quote, contact)
            elif not _is_known(still, contact, saying.quote):
                found.append(_Loan(contact, saying.quote))
    return [_duty(loan, today) for loan in found]


def _give_back(still: Sequence[_Loan], quote: str, contact: Contact) -> None:
    same = [loan for loan in still if names_the_same(loan.quote, quote)]
    for loan in same or (still if len(still) == 1 else ()):
        if loan.where.id != contact.id:
            loan.back = contact.id


def _is_known(still: Sequence[_Loan], contact: Contact, quote: str) -> bool:
    """Whether the same thing is spoken of again, or this message spoke of one already."""
    kind = _Loan(contact, quote).kind
    return any(
        loan.where.id == contact.id or (loan.kind is kind and names_the_same(loan.quote, quote))
        for loan in still
    )


def _duty(loan: _Loan, today: date) -> Duty:
    duty = Duty(
        loan.kind,
        loan.where.person,
        opened=happened(loan.where),
        due=happened(loan.where) + BACK_WITHIN,
        evidence=(loan.where.id,),
        quote=loan.quote,
        mine=loan.kind is DutyKind.BORROWED,
        confirmed=False,
        key=f"{loan.kind}:{loan.where.name}",
        closed_by=loan.back,
    )
    return aged(duty, today)
