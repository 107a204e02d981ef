"""When something cannot be shown: what happened, what did not, what to do."""

from __future__ import annotations

from typing import NamedTuple

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

Words = str | Promise


class Trouble(NamedTuple):
    """A heading, what it means, and the one link that helps (a name of `urls`)."""

    heading: Words
    meaning: Words
    to: str = "today"
    way_out: Words = _("Go to Today")


NOT_HERE = Trouble(
    _("There is nothing at this address"),
    _("It may have been forgotten, merged or undone. Nothing was changed by looking."),
    "people",
    _("Look among your people"),
)
GONE = Trouble(
    _("That is not there any more"),
    _("It was taken back, merged or forgotten already, perhaps in another tab. Nothing changed."),
)
READ_ONLY = Trouble(
    _("You may read this book, not change it"),
    _("Nothing was changed. Its owner can make the change, or give you the right to."),
)
NOBODY = Trouble(
    _("This book is not open to you"),
    _("Nobody is known by this request, so nothing is shown and nothing was changed."),
    "",
)
FOREIGN_HOST = Trouble(
    _("This is not the address of this book"),
    _(
        "Your browser asked for a host name that does not lead here. Nothing was changed. "
        "Use the address that the terminal showed when Wellspring started."
    ),
    "",
)
FOREIGN_ORIGIN = Trouble(
    _("Another site tried to press a button here"),
    _("We did not let it. Nothing was changed. You can close this page."),
)
STALE_FORM = Trouble(
    _("This page had grown old"),
    _(
        "What you sent did not carry the mark of a page opened here lately. Nothing was changed. "
        "Go back, load the page again, and send it once more."
    ),
)
NOT_THAT_WAY = Trouble(
    _("Nothing here answers that kind of request"),
    _("Nothing was changed."),
)
TOO_MUCH = Trouble(
    _("That was more than one form may carry"),
    _(
        "Nothing was kept. For a folder with very many files, pack it as a ZIP first, "
        "or type the folder’s path on this computer."
    ),
    "arrivals",
    _("Bring in files"),
)
UNREADABLE = Trouble(
    _("We could not read what was sent"),
    _("Nothing was changed. Go back and try again."),
)
OUR_FAULT = Trouble(
    _("Something went wrong on our side"),
    _("What you asked for was not done, and nothing was half done. Try again in a moment."),
)

# Beside a field of a form.
EMPTY_NAME = _("A person needs a name, or at least a word you would know them by.")
NOTHING_WRITTEN = _("Nothing was written yet.")
NO_DAY = _("That names no day. Try “friday”, “in 5 weeks”, “12 dec” or 2026-12-01.")
DAY_GONE = _("That day is gone by. Choose one still to come.")
NOT_A_HANDLE = {
    "email": _("A mail address looks like maya@example.org."),
    "phone": _("A telephone number needs at least three digits."),
    "link": _("A link begins with https:// or names a profile."),
}
WHO_IS_MEANT = _("Say whom you mean: begin with a name, or choose one below.")
WHAT_HAPPENED = _("Write what happened, in your own words.")
NO_FILES = _("Choose a file first, or type where it lies on this computer.")
NO_SUCH_PLACE = _("There is nothing at that place on this computer.")
SAY_WHY = _("Say in a word why it ends; then it does.")
OTHER_SCRIPT = _(
    "The face we print with has no sign for some of these letters. Print the page instead."
)
NO_ACCOUNT = _("A server, a port, your address, a user name and a password are all needed.")
NOT_SENT = {
    "unreachable": _(
        "The mail server could not be reached. The letter did not go; it is kept here."
    ),
    "untrusted": _(
        "The mail server offers no safe connection. The letter did not go; it is kept here."
    ),
    "refused": _(
        "The mail server did not take the name and password, or the letter. It is kept here."
    ),
    "no_such_address": _("The mail server does not know that address. The letter is kept here."),
    "other_letters": _(
        "The mail server of your account cannot write to an address with such letters. The letter "
        "did not go; your mail program may be able to send it."
    ),
    "empty": _("Nothing is written in this letter yet. Nothing went."),
    "changed": _(
        "The letter was changed since this page was opened, perhaps in another tab. Nothing went. "
        "It stands here as it is now: read it, and press again."
    ),
}
