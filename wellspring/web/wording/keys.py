"""The map of keys, as it is shown; `static/keys.js` does what it says."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

MAP = (
    (
        _("Anywhere"),
        (
            (("G", "T"), _("go to Today")),
            (("G", "P"), _("go to People")),
            (("G", "H"), _("go to what happened: the log of touches")),
            (("G", "B"), _("bring in files")),
            (("L",), _("log a touch")),
            (("/",), _("find anything, and every act")),
            (("Z",), _("undo what was just done")),
            (("?",), _("this page")),
        ),
    ),
    (
        _("In the plan and in lists"),
        (
            (("J",), _("the next one")),
            (("K",), _("the one before")),
            (("↵",), _("open it")),
            (("D",), _("done")),
            (("S",), _("later")),
            (("O",), _("something else")),
            (("Y",), _("why this?")),
        ),
    ),
    (
        _("In fields"),
        ((("Ctrl", "↵"), _("keep it")), (("Esc",), _("leave the field or the menu"))),
    ),
)
