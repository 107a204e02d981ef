"""The map of keys, as it is shown; `static/keys.js` does what it says."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.utils.translation import gettext_lazy as _

if TYPE_CHECKING:
    from collections.abc import Iterable

    from wellspring.web.frame import Entry

GOES = {
    "today": _("go to Today"),
    "people": _("go to People"),
    "targets": _("go to Targets"),
    "meetings": _("go to Meetings"),
    "give": _("go to Give"),
    "review": _("go to Review"),
}
ANYWHERE = (
    (("G", "H"), _("go to what happened: the log of touches")),
    (("G", "B"), _("bring in files")),
    (("L",), _("log a touch")),
    (("/",), _("find anything, and every act")),
    (("Ctrl", "K"), _("the same, from within a field too")),
    (("C",), _("somebody is on the line")),
    (("Z",), _("undo what was done last, also from another page")),
    (("?",), _("this page")),
)
PLACES = (
    (
        _("In the plan and in lists"),
        (
            (("J",), _("the next one")),
            (("K",), _("the one before")),
            (("↵",), _("open it")),
            (("D",), _("done")),
            (("S",), _("later")),
            (("O",), _("something else")),
            (("W",), _("write them a letter; on the page of a person, too")),
            (("Y",), _("why this?")),
            (("X",), _("select, where there is a box to tick")),
        ),
    ),
    (
        _("In fields"),
        (
            (("↵",), _("in the line of the log: keep it")),
            (("⇧", "↵"), _("in the line of the log: go on below")),
            (("Ctrl", "↵"), _("keep it")),
            (("Esc",), _("leave the field, the menu or the sheet")),
        ),
    ),
)


def everything(entries: Iterable[Entry]) -> list[Any]:
    """Headings and their keys: G and a letter only where there is a page to go to."""
    goes = [(("G", each.key.upper()), GOES[each.name]) for each in entries]
    return [(_("Anywhere"), [*goes, *ANYWHERE]), *PLACES]
