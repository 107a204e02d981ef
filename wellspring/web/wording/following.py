"""What follows a letter, as acts of the plan: the call, a second person, a last word (P3.28)."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from django.utils.translation import gettext as _, gettext_lazy

from wellspring.web.wording.days import ago, day
from wellspring.web.wording.names import first_name

if TYPE_CHECKING:
    from wellspring.records.glance.plan import Item

KINDS = ("call", "second", "close")  # acts with a page of their own
TAGS = {
    "ring_after_letter": (gettext_lazy("Then phone"), "warm"),
    "last_word": (gettext_lazy("Last word"), "warm"),
    "second_person": (gettext_lazy("A second person"), ""),
}
RULES = {
    "ring_after_letter": gettext_lazy(
        "A letter is followed by the telephone, after some working days without an answer."
    ),
    "last_word": gettext_lazy("After seven working days a last kind word goes, and then it rests."),
    "second_person": gettext_lazy(
        "After three working days without an answer, somebody else there may be written to."
    ),
}
ALSO = {
    "ring_after_letter": gettext_lazy("A call follows your letter."),
    "last_word": gettext_lazy("A last word follows your letter."),
    "second_person": gettext_lazy("Somebody else there may be written to."),
}
STARTS = {
    "after_letter": gettext_lazy(
        "I wrote to you last week, and said I would ring. Is this a good moment?"
    ),
    "last_word": gettext_lazy(
        "I wrote to you some days ago. If it does not suit just now, that is perfectly fine; "
        "I will not ask again."
    ),
    "second_person": gettext_lazy("You may be closer to this than I know:"),
}


def heading(item: Item) -> str:
    """What to do."""
    return {
        "ring_after_letter": _("Ring %(name)s about your letter"),
        "last_word": _("Send %(name)s a last word, then let it rest"),
        "second_person": _("See who else there is beside %(name)s"),
    }[item.reason] % {"name": item.person_name}


def reason(item: Item, today: date) -> str:
    """Since when the letter waits, and what comes of it."""
    wrote = date.fromisoformat(item.words) if item.words else today
    told = _("You wrote on %(day)s, %(ago)s, and no answer has come.") % {
        "day": day(wrote),
        "ago": ago(wrote, today),
    }
    then = {
        "ring_after_letter": _("Ten minutes, with the words ready."),
        "last_word": _("One kind line, with an easy no in it."),
        "second_person": _("%(name)s still has time."),
    }
    return f"{told} {then[item.reason] % {'name': first_name(item.person_name)}}"


def number(item: Item) -> int:
    """The sequence that the key of an act names."""
    return int(item.key.split(":")[1])
