"""Finding in words: the groups, what a found row is, and every act with its other names."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from django.utils.translation import gettext, gettext_lazy as _

from wellspring.web.wording import people, touches

if TYPE_CHECKING:
    from collections.abc import Sequence

    from django.utils.functional import Promise

    from wellspring.web.find import Group

PEOPLE, PLACES, NOTES, ACTS = (
    _("People"),
    _("Organisations"),
    _("Notes and touches"),
    _("What you can do"),
)
TABLES = {
    "names": _("Also called"),
    "handles": _("Reached at"),
    "affiliations": _("Work and study"),
    "knowings": _("What you know of each other"),
    "needs": _("Needs"),
    "offers": _("Would give"),
    "favours": _("Help"),
    "promises": _("Promised"),
    "purposes": _("What the tie is for"),
    "vouches": _("Who would speak for whom"),
}


def label(table: str, kind: str) -> str | Promise:
    """What a row is in which something was found."""
    if table == "touches":
        return touches.channel(kind)
    if table == "details":
        return people.detail(kind)
    if table == "circles":
        return people.CIRCLES.get(kind, _("Known from"))
    return TABLES[table]


def says(groups: Sequence[Group], asked: str) -> str:
    """What was found, for those who hear it: how many of each, and which stands first."""
    if not groups:
        return gettext("Nothing by those words.")
    told = ", ".join(f"{group.heading}: {len(group.lines)}" for group in groups)
    return told if asked else str(ACTS)


class Known(NamedTuple):
    """An act as it is called, what else it is called, the page it begins at and the spot there."""

    says: str | Promise
    words: str | Promise
    to: str
    drawing: str
    writes: bool = True
    spot: str = ""


IN_THE_LINE = "line"
WITH = _("with %(name)s")  # how a line about somebody goes on
ANYWHERE = (
    Known(
        _("Log a touch"), _("write down met called spoke wrote coffee new"), "touch.new", "touches"
    ),
    Known(_("Add a person"), _("new somebody contact write down create"), "person.new", "plus"),
    Known(
        _("Bring in files"),
        _("import upload contacts linkedin mail calendar load"),
        "arrivals",
        "inbox",
    ),
    Known(_("See today’s plan"), _("home day acts what to do"), "today", "today", writes=False),
    Known(
        _("See the inner circle"), _("seat seats closest dunbar"), "circle", "people", writes=False
    ),
    Known(
        _("Walk through your circles"),
        _("inventory known from groups"),
        "inventory",
        "people",
        writes=False,
    ),
    Known(
        _("See who may be the same"),
        _("duplicates merge double twice"),
        "alike",
        "swap",
        writes=False,
    ),
    Known(_("See your letters"), _("drafts mail desk sent"), "letters", "mail", writes=False),
    Known(_("See everybody"), _("people list all contacts"), "people", "people", writes=False),
    Known(
        _("See what happened"),
        _("touches log history timeline"),
        "touches",
        "touches",
        writes=False,
    ),
    Known(
        _("Say what you need, or would give"),
        _("needs offers ask help lend borrow"),
        "give",
        "give",
    ),
    Known(
        _("Choose the season"),
        _("mode searching exploring content landed holidays country"),
        "season",
        "clock",
    ),
    Known(_("Say what you are after"), _("objective goal aim titles job"), "objective", "targets"),
    Known(
        _("Take everything with you"),
        _("export download leave csv vcard backup back up copy save"),
        "leaving",
        "download",
    ),
    Known(
        _("Choose a language"),
        _("translation speak dutch english"),
        "language",
        "book",
        writes=False,
    ),
    Known(
        _("Somebody is on the line"),
        _("call phone ring recruiter brief offer approach surprise"),
        "calls",
        "phone",
        writes=False,
    ),
    Known(
        _("Tell your stories"),
        _("story success oneself thirty seconds introduce interview shelf"),
        "stories",
        "book",
        writes=False,
    ),
    Known(
        _("Name networking as a strength"),
        _("evidence interview skill sheet print strength"),
        "evidence",
        "file",
        writes=False,
    ),
    Known(_("See every key"), _("keyboard shortcuts help keys"), "keys", "bulb", writes=False),
)
ABOUT = (
    Known(
        _("Log a touch with %(name)s"),
        _("write down met called spoke wrote coffee"),
        "touch.new",
        "touches",
        spot=IN_THE_LINE,
    ),
    Known(
        _("Write a note on %(name)s"),
        _("remember detail interest"),
        "person",
        "pen",
        spot="#detail-text",
    ),
    Known(
        _("Write a letter to %(name)s"),
        _("letter mail compose message draft thank invite ask"),
        "letter.new",
        "mail",
    ),
    Known(
        _("Write down a promise to %(name)s"),
        _("owe promised todo"),
        "person",
        "check",
        spot="#promise",
    ),
    Known(
        _("Choose what comes next with %(name)s"),
        _("next step remind later when"),
        "person",
        "clock",
        spot="#next",
    ),
    Known(_("Merge %(name)s with another entry"), _("same duplicate join"), "merges", "swap"),
    Known(_("Forget %(name)s"), _("erase delete remove"), "forgetting", "close"),
)
UNDO = Known(
    _("Undo what was just done"), _("take back revert last mistake wrong"), "touches", "undo"
)
UNDO_ARRIVAL = Known(
    _("Look at the last arrival, “%(name)s”, and take it back"),
    _("undo arrival import last revert"),
    "arrival",
    "undo",
)
