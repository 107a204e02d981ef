"""What is owed and was never promised: word of how it went, a call, leave asked, a thing lent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.utils.translation import gettext as _, gettext_lazy

from wellspring.web.wording.days import day, short_day
from wellspring.web.wording.people import DUTIES
from wellspring.web.wording.quotes import quoted as in_quotes

if TYPE_CHECKING:
    from datetime import date

    from django.utils.functional import Promise

    from wellspring.records.glance.plan import Item

KINDS = ("outcome_owed", "report_back_owed", "follow_up_call", "permission_owed", "borrowed")
HEADINGS = {
    "outcome_owed": gettext_lazy("Tell %(name)s how it all went"),
    "report_back_owed": gettext_lazy("Tell %(name)s what came of their help"),
    "follow_up_call": gettext_lazy("Ring %(name)s after your letter"),
    "permission_owed": gettext_lazy("Ask %(name)s whether you may stay in touch"),
    "borrowed": gettext_lazy("Give %(name)s back what you borrowed"),
}
REASONS = {
    "outcome_owed": gettext_lazy("They helped you on the way, and should hear it from you."),
    "report_back_owed": gettext_lazy("They helped you; a word of what came of it is owed."),
    "follow_up_call": gettext_lazy("You wrote, and no answer has come yet."),
    "permission_owed": gettext_lazy("You had a first talk after your letter."),
    "borrowed": gettext_lazy("You have something of theirs."),
}
RULES = {
    "outcome_owed": gettext_lazy("Whoever helped hears how it ended from you."),
    "report_back_owed": gettext_lazy("Whoever helped hears what came of it."),
    "follow_up_call": gettext_lazy("A first letter is followed up once."),
    "permission_owed": gettext_lazy("After a first talk one asks to stay in touch."),
    "borrowed": gettext_lazy("What was lent comes back."),
}
STARTS = {
    "outcome_owed": gettext_lazy("I wanted you to hear it from me, as you helped me on the way:"),
    "report_back_owed": gettext_lazy("You helped me, and I owe you a word of what came of it:"),
    "follow_up_call": gettext_lazy("I wrote to you lately, and would be glad of a few minutes."),
    "permission_owed": gettext_lazy("It was good to talk. May I come back to you now and then?"),
    "borrowed": gettext_lazy("I still have something of yours. When may I bring it back?"),
}


def tag(item: Item) -> tuple[str | Promise, str]:
    """The word over it."""
    return DUTIES[item.duty], "owed"


def heading(item: Item) -> str:
    """What to do."""
    return str(HEADINGS[item.duty]) % {"name": item.person_name}


def reason(item: Item, today: date) -> str:
    """Why, the words it is about, and its day."""
    quoted = item.words and item.duty != "outcome_owed"  # which quotes what somebody else was told
    words = in_quotes(item.words) if quoted else ""
    came = _("What came of it: %(came)s") % {"came": in_quotes(item.came)} if item.came else ""
    told = (str(REASONS[item.duty]), words, came and f"{came}.", _due(item.due, today))
    return " ".join(filter(None, told))


def _due(due: date | None, today: date) -> str:
    if due is None:
        return ""
    if due < today:
        return _("Its day was %(day)s.") % {"day": short_day(due)}
    return _("It is due %(day)s.") % {"day": day(due)}
