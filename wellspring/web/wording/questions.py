"""The questions of the bank in words; each can be reworded by whoever asks it (P4.4 to P4.7)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.utils.translation import gettext_lazy as _

if TYPE_CHECKING:
    from collections.abc import Mapping

    from django.utils.functional import Promise

BANK = {
    "hardest": _("What is hardest in your field right now?"),
    "glad": _("What makes you glad to do this work?"),
    "awake": _("What keeps you awake at night?"),
    "changing": _("Which trends are you watching most closely?"),
    "next_years": _("How do you think this looks in three years?"),
    "overrated": _("What does everybody talk about that matters less than they think?"),
    "rivals": _("Whom do you look at when you want to see it done well?"),
    "surprised": _("What surprised you most when you began?"),
    "good_week": _("What does a good week look like here?"),
    "chosen": _("How was the last person in such a role chosen? What tipped it?"),
    "who_decides": _("Who has a say when something like this is decided?"),
    "since_then": _("What has changed for you since we last spoke?"),
    "my_place": _("What would you do in my place?"),
    "learn_first": _("What would you learn first, coming from where I come?"),
    "my_list": _("Here is my list. Am I looking at the right people and places?"),
    "doubt": _("What would make you doubt this plan?"),
    "reads": _("What do you read or hear to keep up?"),
    "meets": _("Where do people who do this well meet each other?"),
    "who_else": _("Whom else would you listen to on this?"),
    "shows_the_work": _("Which piece of work would show you that somebody can do it?"),
    "try_it": _("How could one try this on a small scale first?"),
    "of_use": _("Is there something on your desk that I could be of use with?"),
}
LETTERS = {
    "core": _("The three that matter"),
    "trends": _("Trends"),
    "insights": _("Insights"),
    "advice": _("Advice"),
    "resources": _("Resources"),
    "assignments": _("Assignments"),
}
AIMS = {
    "": _("Not said yet"),
    "field": _("To learn how a field works"),
    "company": _("To learn how one organisation works"),
    "change": _("To find out whether another career would fit"),
    "targets": _("To test my list of organisations"),
    "advice": _("To decide one thing well"),
    "work": _("To do my work better"),
    "renew": _("To find each other again"),
}


def say(question: str, own: Mapping[str, str]) -> str | Promise:
    """A question in words: the bank's or one's own for its key, or as it was written."""
    said = own.get(question)
    return said or BANK.get(question) or question
