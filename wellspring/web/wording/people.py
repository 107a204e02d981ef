"""People in words: where they are known from, how to reach them, what else is known."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.conf import settings
from django.utils.translation import gettext_lazy as _, override

from wellspring.web.wording import circles
from wellspring.web.wording.days import short_day

if TYPE_CHECKING:
    from collections.abc import Iterable

    from django.utils.functional import Promise

    from wellspring.records.glance.listing import Due
    from wellspring.records.models import Detail, Promise as Owed

FIRST_WORDS = {"owe": _("a word"), "helped": _("a hand")}  # of those with whom one begins
CIRCLES = {
    "work": _("Work"),
    "study": _("Study"),
    "family": _("Family"),
    "friends": _("Friends"),
    "neighbourhood": _("Neighbourhood"),
    "faith": _("Faith"),
    "sport": _("Sport"),
    "service": _("Service, such as barber or vet"),
    "volunteering": _("Volunteering"),
    "other": _("Elsewhere"),
}
HANDLES = {
    "email": _("Mail address"),
    "phone": _("Telephone"),
    "link": _("Profile or web page"),
}
DETAILS = {
    "note": _("Note"),
    "interest": _("Cares about"),
    "place": _("Lives in"),
    "birthday": _("Birthday"),
    "met_where": _("Met at"),
    "met_through": _("Met through"),
    "met_on": _("First met"),
    "works_on": _("Works on"),
    "good_at": _("Good at"),
    "worry": _("Keeps them up"),
    "told_them": _("You told them"),
    "connected_on": _("Connected on LinkedIn"),
    "invited": _("Invitation"),
    "recommendation_given": _("You recommended them"),
    "recommendation_received": _("They recommended you"),
    "endorsement_given": _("You endorsed them for"),
    "endorsement_received": _("They endorsed you for"),
}
# What a person may write down by hand; the others come from files.
BY_HAND = ("note", "interest", "works_on", "good_at", "worry", "told_them", "place", "birthday",
           "met_where", "met_through")  # fmt: skip
DAYS = ("met_on", "connected_on", "invited")  # whose day is all there is to say
SHOWN = {
    "known": _("Everybody you know"),
    "circle": _("Inner circle"),
    "drifting": _("Drifting"),
    "pending": _("Something pending"),
    "quiet": _("Going quiet"),
    "purpose": _("For a purpose"),
    "near": _("Near what you are after"),
    "no-step": _("No next step"),
    "stalled": _("Still only met"),
    "need": _("Has a need"),
    "heard-of": _("Only heard of"),
    "let-go": _("Let go"),
}
EVIDENCE = {
    "same_address": _("same mail address"),
    "same_link": _("same profile"),
    "same_phone": _("same telephone"),
    "same_name": _("same name"),
    "nickname": _("one name is short for the other"),
    "initials": _("initials fit"),
    "given_only": _("same given name, no more told"),
    "spelling": _("names differ by a few letters"),
    "part_of_name": _("one name is part of the other"),
    "changed_surname": _("same given name, another surname"),
    "link_words": _("the name is in the profile’s address"),
    "address_words": _("the name is in the mail address"),
    "same_employer": _("same employer"),
    "mail_domain": _("the employer’s mail domain"),
    "same_title": _("same title"),
    "same_birthday": _("same birthday"),
    "same_place": _("same place"),
    "same_fact": _("same detail"),
    "different_generation": _("one is junior or senior"),
    "different_link": _("two profiles"),
    "different_given": _("other given name"),
    "different_surname": _("other surname"),
    "different_middle": _("other middle name"),
    "different_employer": _("other employer"),
    "different_title": _("other title"),
    "different_address": _("other address"),
    "different_phone": _("other telephone"),
    "different_birthday": _("other birthday"),
    "different_fact": _("another detail differs"),
    "shared_mailbox": _("a mailbox that several share"),
    "shared_phone": _("a telephone that several share"),
    "others_fit_as_well": _("others fit as well"),
}


def is_owed_word(words: str) -> bool:
    """Whether a promise is the word owed with which one began, in whatever language that was."""
    return any(words == _in(code, FIRST_WORDS["owe"]) for code, _name in settings.LANGUAGES)


def _in(language: str, words: str | Promise) -> str:
    with override(language):
        return str(words)


def detail(kind: str) -> str | Promise:
    """The name of a kind of detail, one from a later file in its own word."""
    return DETAILS.get(kind, kind.replace("_", " ").capitalize())


def circle(kind: str, label: str) -> str | Promise:
    """A circle: the file's own word where it has one."""
    return circles.LABELS.get(label, label) or CIRCLES.get(kind, CIRCLES["other"])


DUTIES = {
    "reply_owed": _("Reply"),
    "thank_you_owed": _("Thank-you"),
    "promise_mine": _("Promise"),
    "promise_theirs": _("They promised"),
    "outcome_owed": _("Tell the outcome"),
    "report_back_owed": _("Report back"),
    "follow_up_call": _("Ring after the letter"),
    "permission_owed": _("Ask leave"),
    "lent": _("Lent"),
    "borrowed": _("Borrowed"),
}


def duty(promise: Owed | Due) -> str | Promise:
    """What kind of promise it is, in a word."""
    return DUTIES.get(promise.kind, DUTIES["promise_mine"])


def compared(evidence: Iterable[Iterable[Any]]) -> tuple[list[str], list[str]]:
    """What speaks for one person and what for two, each with the words that were compared."""
    speaks: tuple[list[str], list[str]] = ([], [])
    for kind, one, other, supports in evidence:
        told = str(EVIDENCE.get(kind, str(kind).replace("_", " ")))
        if one and one == other:
            told = f"{told} ({one})"
        elif one and other and not supports:
            told = f"{told} ({one}, {other})"
        speaks[0 if supports else 1].append(told)
    return speaks


def told(detail: Detail) -> str:
    """What a detail says; a bare day is said as a day."""
    return short_day(detail.on) if detail.on and _is_its_day(detail) else detail.text


def told_on(detail: Detail) -> str:
    """The day a detail belongs to, where it is not the whole of it."""
    return short_day(detail.on) if detail.on and not _is_its_day(detail) else ""


def _is_its_day(detail: Detail) -> bool:
    bare = detail.on is not None and detail.text in ("", detail.on.isoformat())
    return bare or detail.kind in DAYS


def in_order(details: Iterable[Detail]) -> list[Detail]:
    """What one would want to remember first, then the rest as the files name it."""
    places = {kind: place for place, kind in enumerate((*BY_HAND, *DETAILS))}
    return sorted(details, key=lambda each: places.get(each.kind, len(places)))
