"""Why a person is on today's plan, in a heading and a reason: evidence, then consequence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.utils.translation import gettext as _, gettext_lazy, ngettext

from wellspring.core.contact import FACE_TO_FACE
from wellspring.core.daily_plan import OWED as OWED_REASONS
from wellspring.web.wording.days import ago, day, local, short_day, span
from wellspring.web.wording.names import first_name
from wellspring.web.wording.numbers import capital, spelled
from wellspring.web.wording.touches import channel

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from django.utils.functional import Promise

    from wellspring.records.glance.passed import Passed
    from wellspring.records.glance.plan import Item

OWED = frozenset(reason.value for reason in OWED_REASONS)
TAGS = {
    "reply_owed": (gettext_lazy("Reply"), "owed"),
    "thanks_owed": (gettext_lazy("Thank-you"), "owed"),
    "promise_due": (gettext_lazy("Promise"), "owed"),
    "next_step": (gettext_lazy("Next step"), "warm"),
    "job_changed": (gettext_lazy("New job"), "warm"),
    "gone_quiet": (gettext_lazy("Gone quiet"), ""),
}
RULES = {
    "reply_owed": gettext_lazy("A question, or the last word of a conversation, waits for yours."),
    "thanks_owed": gettext_lazy(
        "Every meeting opens a thank-you. Your next words to them close it."
    ),
    "promise_due": gettext_lazy("What you promised comes first when its day has come."),
    "next_step": gettext_lazy("You chose this day yourself."),
    "job_changed": gettext_lazy("A new post is a kind reason to write, with nothing to ask."),
    "gone_quiet": gettext_lazy("The silence is longer than is usual between the two of you."),
}
ORDER = {
    True: gettext_lazy("What is owed comes first; within it, the longest waiting."),
    False: gettext_lazy("After what is owed: your chosen days, news of friends, long silences."),
}
LATER = {
    "tomorrow": gettext_lazy("Tomorrow"),
    "monday": gettext_lazy("On Monday"),
    "two_weeks": gettext_lazy("In two weeks"),
}
LONG_WORDS = 60  # characters of a promise that a heading can carry


def tag(item: Item) -> tuple[str | Promise, str]:
    """The word over an item, and the colour of what it means."""
    return TAGS[item.reason]


def heading(item: Item) -> str:
    """What to do, in one line that begins with a verb."""
    says = {"name": item.person_name, "words": item.words}
    if item.reason == "promise_due":
        short = 0 < len(item.words) <= LONG_WORDS
        promise = _("Keep your promise to %(name)s: %(words)s")
        return (promise if short else _("Keep your promise to %(name)s")) % says
    lines = {
        "reply_owed": _("Answer %(name)s"),
        "thanks_owed": _("Thank %(name)s"),
        "next_step": _("Be in touch with %(name)s"),
        "job_changed": _("Congratulate %(name)s"),
        "gone_quiet": _("Say hello to %(name)s"),
    }
    return lines[item.reason] % says


def reason(item: Item, today: date) -> str:
    """The evidence, then what follows from it."""
    told = {
        "reply_owed": _reply,
        "thanks_owed": _thanks,
        "promise_due": _promise,
        "next_step": _next_step,
        "job_changed": _job,
        "gone_quiet": _quiet,
    }
    return told[item.reason](item, today)


def _reply(item: Item, today: date) -> str:
    if not item.evidence:
        return _("They wait for a word from you.")
    last = item.evidence[0]
    said = f"“{item.words}”" if item.words else ""
    wrote = _("%(name)s wrote %(ago)s, on %(day)s, and has heard nothing since.") % {
        "name": first_name(item.person_name),
        "ago": ago(last.at, today),
        "day": day(last.at),
    }
    return " ".join(filter(None, (wrote, said)))


def _thanks(item: Item, today: date) -> str:
    if not item.evidence:
        return _("You met, and no word of thanks has gone since.")
    met = item.evidence[0]
    told = _("“%(words)s”, %(ago)s.") if met.words else _("%(what)s, %(ago)s.")
    said = {"what": channel(met.channel), "words": met.words, "ago": ago(met.at, today)}
    return told % said + " " + _("No word of thanks has gone since. Two lines are plenty.")


def _promise(item: Item, today: date) -> str:
    due = item.due
    long_words = f" “{item.words}”" if len(item.words) > LONG_WORDS else ""
    if due is None:
        return _("You said you would.") + long_words
    if due >= today:
        return _("It is due %(day)s.") % {"day": day(due)} + long_words
    late = span((today - due).days)
    told = _("Its day was %(day)s, %(late)s past. A word about when will do as well.")
    return told % {"day": short_day(due), "late": late} + long_words


def _next_step(item: Item, today: date) -> str:
    last = f" {_last(item, today)}" if item.evidence else ""
    if item.due and item.due < today:
        return _("You set %(day)s for it.") % {"day": day(item.due)} + last
    return _("You set today for it.") + last


def _job(item: Item, today: date) -> str:
    news = _("Now: %(job)s.") % {"job": item.words} if item.words else _("A new post.")
    known = f" {_last(item, today)}" if item.evidence else ""
    return news + known + " " + _("A line of good wishes needs no answer.")


def _quiet(item: Item, today: date) -> str:
    if not item.evidence:
        return _("It is long since you were in touch.")
    return _last(item, today) + " " + _("A hello with no ask is enough.")


def _last(item: Item, today: date) -> str:
    last = item.evidence[-1]
    days = (today - local(last.at)).days
    return _("%(span)s since the last %(what)s.") % {
        "span": capital(span(max(days, 0))),
        "what": str(channel(last.channel)).lower() if last.channel != "other" else _("word"),
    }


def summary(items: Sequence[Item], owed: int, minutes: int) -> str:
    """The day in two sentences, under its greeting."""
    count = len(items)
    small = ngettext("%(n)s small thing", "%(n)s small things", count) % {"n": spelled(count)}
    whole = _("%(small)s, about %(minutes)s minutes.") % {
        "small": capital(small),
        "minutes": spelled(minutes),
    }
    if not owed:
        return whole + " " + _("Nothing is owed.")
    if owed == count:
        return whole + " " + (_("All of them are owed.") if count > 1 else _("It is owed."))
    first = ngettext("%(n)s is owed and comes first.", "%(n)s are owed and come first.", owed) % {
        "n": capital(spelled(owed))
    }
    return f"{whole} {first}"


def title(owed: int, count: int) -> str:
    """The heading of the day: how many wait, or that nobody does."""
    if owed:
        told = ngettext("One person waits for you", "%(n)s wait for you", owed)
        return told % {"n": capital(spelled(owed))}
    told = ngettext("One small thing for today", "%(n)s small things for today", count)
    return told % {"n": capital(spelled(count))}


def effort(item: Item) -> str:
    """How long it takes, and by which way."""
    minutes = ngettext("%(n)s minute", "%(n)s minutes", item.minutes) % {"n": item.minutes}
    return f"{minutes} · {by_way_of(item)}" if item.channel != "other" else minutes


def by_way_of(item: Item) -> str:
    """The way to reach them: thanks for a meeting go in writing."""
    way = "email" if item.channel in FACE_TO_FACE else item.channel
    said = str(channel(way))
    return said if way == "linkedin_message" else said.lower()


def shown(touch: Passed) -> str:
    """One touch as evidence: what, when, and its own words."""
    told = f"{channel(touch.channel)}, {short_day(touch.at)}"
    return f"{told}: “{touch.words}”" if touch.words else told


def no_touch(item: Item) -> str:
    """What shows it where no touch does."""
    if item.reason == "job_changed":
        return _("Two exports of yours, which differ in where they work.")
    return _("You wrote it down yourself.")
