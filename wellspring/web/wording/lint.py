"""A letter read over, in words: why a note stands in the margin, and what is well done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.utils.translation import gettext_lazy as _

from wellspring.core.message_lint import Kind, Praise, Rule
from wellspring.core.message_lint.rules.manner import SHORT_SIGNS
from wellspring.web.wording.better import better

if TYPE_CHECKING:
    from django.utils.functional import Promise as Lazy

    from wellspring.core.message_lint import Finding

__all__ = ["KINDS", "PRAISE", "WHY", "better", "why"]

KINDS: dict[str, str | Lazy] = {
    Kind.FIRST_LETTER: _("First letter"),
    Kind.TALK_REQUEST: _("Request for a talk"),
    Kind.INTRODUCTION_REQUEST: _("Request for an introduction"),
    Kind.FORWARDABLE_NOTE: _("Note to pass on"),
    Kind.RECONNECTION: _("Hello again"),
    Kind.INVITATION: _("Invitation to connect"),
    Kind.THANK_YOU: _("Thank-you"),
    Kind.REPORT_BACK: _("Report back"),
    Kind.CONGRATULATION: _("Congratulation"),
    Kind.CONDOLENCE: _("Condolence, or a word of care"),
    Kind.OUTCOME_NOTICE: _("How it ended"),
    Kind.ANNOUNCEMENT: _("News of yours"),
}
WHY: dict[str, str | Lazy] = {
    Rule.OPENINGS: _(
        "Most people know of no opening, and have to say no. "
        "They do know people, and what is needed."
    ),
    Rule.VAGUE: _("This is too wide to say yes to. One named thing is easy to answer."),
    Rule.NO_PURPOSE: _(
        "It does not say what the time is for. Nobody likes to find that out later."
    ),
    Rule.NO_INFORMATION: _(
        "It does not say what you want to know, or what you will do with it. "
        "Then they cannot tell whether they are able to help."
    ),
    Rule.MORE_ME: _("Most of it is about you. More than half of the words could be about them."),
    Rule.BEGGING: _(
        "Hardship makes it heavy to answer. One thing you did well makes it easy to help."
    ),
    Rule.SEVERAL_ASKS: _("There is more than one request here. One is easier to grant."),
    Rule.TOO_LONG: _("It is longer than such a letter bears. From here on it could be left out."),
    Rule.NO_CONNECTION: _("It does not say how you came to write to them. That belongs first."),
    Rule.TEMPLATE: _("These words could stand in any letter. One line for them alone does more."),
    Rule.MASS_ADDRESS: _(
        "It speaks to many at once. Each of them reads it as meant for somebody else."
    ),
    Rule.TO_WHOM: _("It is addressed to nobody. A name is usually a short search away."),
    Rule.FORWARD: _("Something passed on without a word of yours is not a letter from you."),
    Rule.FLATTERY: _("Praise that names nothing could be for anybody."),
    Rule.NO_WAY_OUT: _("There is no easy way to say no. With one, a yes is worth more."),
    Rule.NO_QUESTION: _(
        "The request never becomes a question. A question mark shows what to answer."
    ),
    Rule.COLD_ASK: _("It has been long since you were in touch. A hello comes before a request."),
    Rule.TOO_SOON: _(
        "You asked them for something not a month ago. Let them hear first what came of it."
    ),
    Rule.NO_REASON: _("It gives no reason to connect. One sentence of reason is what gets a yes."),
    Rule.EMPTY_THANKS: _("It thanks for nothing in particular. Name what you will use."),
}
FOR_SOME = _("Accounts that pay nothing may send 200 signs only; 300 is the most for anybody.")
PRAISE: dict[str, str | Lazy] = {
    Praise.CONNECTION: _("It says how you two are connected."),
    Praise.ONE_ASK: _("One clear question."),
    Praise.EASY_NO: _("They can easily say no."),
    Praise.NAMED_THANKS: _("It names what you will use."),
    Praise.OFFER: _("It offers something."),
    Praise.MORE_YOU: _("It speaks more of them than of you."),
    Praise.SHORT: _("It is short."),
}


def why(finding: Finding) -> str:
    """Why a note stands there."""
    short = dict(finding.parts).get("signs") == str(SHORT_SIGNS)
    return str(FOR_SOME if short else WHY[finding.rule])
