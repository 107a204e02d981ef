"""A week in words: whose tie moved, what was followed up and led where, who was met and then what.

No count of people is ever a headline (P0.5), and few tries are told as they are, never as a rate.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from django.utils.translation import gettext as _, gettext_lazy, ngettext

from wellspring.web.wording.days import short_day
from wellspring.web.wording.names import first_name
from wellspring.web.wording.numbers import capital, listed, spelled
from wellspring.web.wording.ties import STAGES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from django.utils.functional import Promise as Lazy

    from wellspring.core.contact import Contact
    from wellspring.core.week import Chain, FollowUp
    from wellspring.records.gatherings import Gathering
    from wellspring.records.review import Review
    from wellspring.records.week import Moved, Week

DIALS: dict[str, tuple[str | Lazy, str | Lazy]] = {
    "networking": (gettext_lazy("Networking"), gettext_lazy("How easily it went")),
    "attitude": (gettext_lazy("Attitude"), gettext_lazy("How you went into it")),
    "morale": (gettext_lazy("Morale"), gettext_lazy("How you feel at the end of it")),
    "search": (gettext_lazy("Search"), gettext_lazy("How much nearer you came")),
}
SCALE: tuple[str | Lazy, ...] = (
    gettext_lazy("low"),
    gettext_lazy("rather low"),
    gettext_lazy("so-so"),
    gettext_lazy("rather high"),
    gettext_lazy("high"),
)
TOUCHED: dict[str, str | Lazy] = {
    "email": gettext_lazy("their letter"),
    "linkedin_message": gettext_lazy("their message"),
    "text": gettext_lazy("their message"),
    "letter": gettext_lazy("their letter"),
    "call": gettext_lazy("a call"),
    "meal": gettext_lazy("a meal"),
    "coffee": gettext_lazy("a coffee"),
    "event": gettext_lazy("an event"),
    "meeting": gettext_lazy("a meeting"),
}
FOLLOWED: dict[str, str | Lazy] = {
    "email": gettext_lazy("your mail"),
    "linkedin_message": gettext_lazy("your message"),
    "text": gettext_lazy("your message"),
    "letter": gettext_lazy("your letter"),
    "call": gettext_lazy("your call"),
    "meal": gettext_lazy("you met again"),
    "coffee": gettext_lazy("you met again"),
    "event": gettext_lazy("you met again"),
    "meeting": gettext_lazy("you met again"),
}
BOTH = 2
SHOWN = 6  # names of those at a gathering
LED_TO: dict[str, str | Lazy] = {
    "introduction": gettext_lazy("%(name)s offered an introduction"),
    "recommendation": gettext_lazy("%(name)s spoke for you"),
    "lead": gettext_lazy("%(name)s passed on a lead"),
    "advice": gettext_lazy("%(name)s gave you advice"),
    "favour": gettext_lazy("%(name)s helped you"),
    "promise_kept": gettext_lazy("%(name)s kept a promise to you"),
    "stage": gettext_lazy("you and %(name)s are %(stage)s"),
}


def span(monday: date) -> str:
    """The week by its days: 16 Nov to 22 Nov."""
    sunday = monday + timedelta(days=6)
    return _("%(first)s to %(last)s") % {"first": short_day(monday), "last": short_day(sunday)}


def headline(week: Week) -> str:
    """Whose tie moved a stage; without one, with whom something personal passed."""
    if week.moved:
        return moved(week.moved)
    if week.near:
        names = [first_name(name) for name in week.near]
        return _("A word passed with %(names)s") % {"names": listed(names)}
    return _("A quiet week")


def moved(told: Sequence[Moved]) -> str:
    """Two ties moved a stage: Ana is Known, Ruth is Trusted."""
    says = _("%(name)s is %(stage)s")
    stages = {stage: str(STAGES[stage]) for stage in {one.stage for one in told}}
    each = [says % {"name": first_name(one.name), "stage": stages[one.stage]} for one in told]
    opening = ngettext(
        "%(n)s tie moved a stage: %(each)s", "%(n)s ties moved a stage: %(each)s", len(told)
    )
    return opening % {"n": capital(spelled(len(told))), "each": ", ".join(each)}


def followed(share: FollowUp) -> str:
    """How much of what asked for a follow-up has it, as it is."""
    if not share.asked:
        return _("Nothing asked for a follow-up.")
    if share.kept == share.asked == 1:
        return _("The one thing that asked for a follow-up has it.")
    if share.kept == share.asked:
        if share.asked == BOTH:
            return _("Both that asked for a follow-up have it.")
        told = _("All %(n)s that asked for a follow-up have it.")
        return told % {"n": spelled(share.asked)}
    if not share.kept:
        told = ngettext(
            "%(n)s thing asked for a follow-up and still waits for it.",
            "%(n)s things asked for a follow-up and still wait for it.",
            share.asked,
        )
        return capital(told % {"n": spelled(share.asked)})
    told = _("%(k)s of %(n)s that asked for a follow-up have it.")
    return capital(told % {"k": spelled(share.kept), "n": spelled(share.asked)})


def passive() -> str:
    """A week that only sent things out, told kindly (P2.16)."""
    return _(
        "What left you this week went to many, or into forms. One word to one person now would "
        "change the week more than ten further letters."
    )


def of(share: FollowUp) -> str:
    """The same in short."""
    if not share.asked:
        return ""
    kept = spelled(share.kept) if share.kept else _("none")
    return _("%(k)s of %(n)s") % {"k": kept, "n": spelled(share.asked)}


def felt(review: Review) -> str:
    """How a week felt, in the words of the scale; what was not said is left out."""
    told = ((says[0], getattr(review, dial)) for dial, says in DIALS.items())
    said = [f"{name} {SCALE[value - 1]}" for name, value in told if value]
    return ", ".join(said) or review.words


def steps(chain: Chain, name: str) -> list[tuple[date, str]]:
    """A chain as its three steps, each with its day."""
    says = {"name": first_name(name), "stage": STAGES.get(chain.result.words, "")}
    return [
        (_on(chain.touch), capital(str(TOUCHED.get(chain.touch.channel, _("a touch"))))),
        (_on(chain.follow_up), capital(str(FOLLOWED.get(chain.follow_up.channel, _("your word"))))),
        (chain.result.on, capital(str(LED_TO[chain.result.kind]) % says)),
    ]


def quote(chain: Chain) -> str:
    """The words of a result, where it has any of its own."""
    return "" if chain.result.kind == "stage" else chain.result.words


def since(one: Gathering) -> str:
    """With whom something followed after a gathering."""
    if not one.since:
        return _("Nobody yet, and that is fine.")
    names = listed([first_name(name) for name in one.since])
    if len(one.since) == len(one.met):
        return _("Something followed with %(names)s.") % {"names": names}
    left = [first_name(name) for name in one.met if name not in one.since]
    others = listed(left) if len(left) <= BOTH else _("the others")
    told = _("Something followed with %(names)s, not yet with %(others)s.")
    return told % {"names": names, "others": others}


def met(one: Gathering) -> str:
    """Who was there."""
    return listed(one.met[:SHOWN] + ([_("others")] if len(one.met) > SHOWN else []))


def _on(contact: Contact) -> date:
    return date.fromordinal(contact.day)
