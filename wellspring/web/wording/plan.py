"""Why a person is on today's plan, in a heading and a reason: evidence, then consequence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.utils.translation import gettext as _, gettext_lazy, ngettext

from wellspring.core.contact import FACE_TO_FACE
from wellspring.core.daily_plan import OWED as OWED_REASONS, STEP
from wellspring.web.wording import aims, following, gifts, meeting_acts, owed_otherwise
from wellspring.web.wording.days import ago, day, local, short_day, span
from wellspring.web.wording.names import first_name
from wellspring.web.wording.numbers import capital, listed, small, spelled
from wellspring.web.wording.people import is_owed_word
from wellspring.web.wording.quotes import quoted
from wellspring.web.wording.touches import channel

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from django.utils.functional import Promise

    from wellspring.records.glance.passed import Passed
    from wellspring.records.glance.plan import Item

OWED = frozenset(reason.value for reason in OWED_REASONS)
TAGS = {
    **following.TAGS,
    **meeting_acts.TAGS,
    "reply_owed": (gettext_lazy("Reply"), "owed"),
    "thanks_owed": (gettext_lazy("Thank-you"), "owed"),
    "promise_due": (gettext_lazy("Promise"), "owed"),
    "next_step": (gettext_lazy("Next step"), "warm"),
    "job_changed": (gettext_lazy("New job"), "warm"),
    "gone_quiet": (gettext_lazy("Gone quiet"), ""),
    "circle_quiet": (gettext_lazy("Inner circle"), "warm"),
    "worth_a_word": (gettext_lazy("No ask"), ""),
    "new_tie": (gettext_lazy("New"), "warm"),
    "reconnect_first": (gettext_lazy("Hello first"), ""),
    "towards_objective": (gettext_lazy("A step"), "warm"),
    "something_to_give": (gettext_lazy("Give"), "given"),
}
RULES = {
    **following.RULES,
    **meeting_acts.RULES,
    "reply_owed": gettext_lazy("A question, or the last word of a conversation, waits for yours."),
    "thanks_owed": gettext_lazy(
        "Every meeting opens a thank-you. Your next words to them close it."
    ),
    "promise_due": gettext_lazy("What you promised comes first when its day has come."),
    "next_step": gettext_lazy("You chose this day yourself."),
    "job_changed": gettext_lazy("A new post is a kind reason to write, with nothing to ask."),
    "gone_quiet": gettext_lazy("The silence is longer than is usual between the two of you."),
    "circle_quiet": gettext_lazy("Nobody of your inner circle waits longer than four weeks."),
    "worth_a_word": gettext_lazy("A word today goes a long way between the two of you."),
    "new_tie": gettext_lazy("One act in five is for somebody new, or long asleep."),
    "reconnect_first": gettext_lazy("Nobody is asked for anything out of a long silence."),
    "towards_objective": gettext_lazy("One step a day towards what you are looking for."),
    "something_to_give": gettext_lazy("One gift a day, with nothing asked in return."),
}
# The same, in a few words, where another reason stands first.
ALSO = {
    **following.ALSO,
    **meeting_acts.ALSO,
    "reply_owed": gettext_lazy("An answer is owed as well."),
    "thanks_owed": gettext_lazy("Thanks are owed as well."),
    "promise_due": gettext_lazy("A promise is due as well."),
    "next_step": gettext_lazy("You chose this day, too."),
    "job_changed": gettext_lazy("There is news of a new job."),
    "gone_quiet": gettext_lazy("It is longer than is usual between you."),
    "circle_quiet": gettext_lazy("Of your inner circle."),
    "worth_a_word": gettext_lazy("A word goes a long way here."),
    "new_tie": gettext_lazy("A new tie needs its second touch."),
    "reconnect_first": gettext_lazy("A hello comes before any ask."),
    "towards_objective": gettext_lazy("It is a step towards what you look for, later."),
    "something_to_give": gettext_lazy("There is something of yours they could use."),
}
STARTS = {
    **following.STARTS,
    **meeting_acts.STARTS,
    "answer": gettext_lazy("Thank you for your note. To your question:"),
    "thank": gettext_lazy("Thank you for the time you gave me. What I took away:"),
    "keep_promise": gettext_lazy("As promised, here is"),
    "as_agreed": gettext_lazy("As we said, I am back in touch."),
    "congratulate": gettext_lazy("I saw your news and was glad. All good wishes for the new post."),
    "how_are_you": gettext_lazy(
        "I thought of you today. How are you? If there is something I could do for you, say so."
    ),
    "after_long": gettext_lazy(
        "It has been far too long, and that is on me. How have you been? "
        "Is there anything that would help you just now?"
    ),
    "good_to_meet": gettext_lazy("It was good to meet you. I kept thinking of what you said about"),
    "one_question": gettext_lazy("May I ask you one question? You know more of this than I do:"),
    "introduction": gettext_lazy(
        "May I ask you for an introduction? A no is quite fine. I would like to meet"
    ),
    "offer": gettext_lazy("I came across something you might be able to use:"),
}
ORDER = {
    True: gettext_lazy("What is owed comes first; within it, the longest waiting."),
    False: gettext_lazy("After what is owed: chosen days, the circle, where a word goes furthest."),
}
LATER = {
    "tomorrow": gettext_lazy("Tomorrow"),
    "monday": gettext_lazy("On Monday"),
    "two_weeks": gettext_lazy("In two weeks"),
}
LONG_WORDS = 60  # characters of a promise that a heading can carry


def _to_keep(words: str) -> str:
    """What to do about a promise; the word owed of the first three names was never promised."""
    if is_owed_word(words):
        return _("Write to %(name)s: you owe them a word")
    if 0 < len(words) <= LONG_WORDS:
        return _("Keep your promise to %(name)s: %(words)s")
    return _("Keep your promise to %(name)s")


def tag(item: Item) -> tuple[str | Promise, str]:
    """The word over an item, and the colour of what it means."""
    if item.duty in owed_otherwise.HEADINGS:
        return owed_otherwise.tag(item)
    return TAGS[item.reason]


def rule(item: Item) -> str | Promise:
    """The rule that brought an item here."""
    return owed_otherwise.RULES.get(item.duty, RULES[item.reason])


def heading(item: Item) -> str:
    """What to do, in one line that begins with a verb."""
    says = {"name": item.person_name, "words": item.words}
    if item.duty in owed_otherwise.HEADINGS:
        return owed_otherwise.heading(item)
    if item.reason == "promise_due":
        return _to_keep(item.words) % says
    if item.reason == "towards_objective":
        return _towards(item) % says
    if item.reason in following.TAGS:
        return following.heading(item)
    if item.reason in meeting_acts.TAGS:
        return meeting_acts.heading(item)
    lines = {
        "circle_quiet": _("Say hello to %(name)s"),
        "worth_a_word": _("Write %(name)s a line"),
        "new_tie": _("Write to %(name)s again"),
        "reconnect_first": _("Say hello to %(name)s first"),
        "something_to_give": gifts.heading(item),
        "reply_owed": _("Answer %(name)s"),
        "thanks_owed": _("Thank %(name)s"),
        "next_step": _("Be in touch with %(name)s"),
        "job_changed": _("Congratulate %(name)s"),
        "gone_quiet": _("Say hello to %(name)s"),
    }
    return lines[item.reason] % says


def _towards(item: Item) -> str:
    if item.kind == STEP:
        return _("Choose what to ask %(name)s")
    if item.start == "introduction":
        return _("Ask %(name)s for an introduction")
    return _("Ask %(name)s one question")


def reason(item: Item, today: date) -> str:
    """The evidence, then what follows from it."""
    if item.duty in owed_otherwise.HEADINGS:
        return owed_otherwise.reason(item, today)
    if item.reason in following.TAGS:
        return following.reason(item, today)
    if item.reason in meeting_acts.TAGS:
        return meeting_acts.reason(item, today)
    told = {
        "reply_owed": _reply,
        "thanks_owed": _thanks,
        "promise_due": _promise,
        "next_step": _next_step,
        "job_changed": _job,
        "gone_quiet": _quiet,
        "circle_quiet": _quiet,
        "worth_a_word": _worth,
        "new_tie": _new,
        "reconnect_first": _first,
        "towards_objective": _step,
        "something_to_give": _gift,
    }
    return told[item.reason](item, today)


def _reply(item: Item, today: date) -> str:
    if not item.evidence:
        return _("They wait for a word from you.")
    last = item.evidence[0]
    said = quoted(item.words) if item.words else ""
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
    long_words = f" {quoted(item.words)}" if len(item.words) > LONG_WORDS else ""
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


def _worth(item: Item, today: date) -> str:
    return " ".join(filter(None, (_known(item, today), _("Nothing has to be asked."))))


def _new(item: Item, today: date) -> str:
    told = _("A second touch soon after the first makes it a tie.")
    if item.ahead:
        told = aims.step(item.ahead[0], item.person_name)
    return " ".join(filter(None, (_known(item, today), told)))


def _first(item: Item, today: date) -> str:
    told = _("Ask how they are; what you would like to ask can wait for their answer.")
    return " ".join(filter(None, (_known(item, today), told)))


def _step(item: Item, today: date) -> str:
    told = _("They can help you on the way to what you look for.")
    if item.kind == STEP:
        told = _("They are near to what you look for. What would you like to know from them?")
    elif item.start == "introduction":
        told = _("They bring people together, and would speak for you.")
    elif item.words:
        told = quoted(item.words)
    return " ".join(filter(None, (told, _known(item, today))))


def _gift(item: Item, today: date) -> str:
    return " ".join(filter(None, (gifts.reason(item), _known(item, today))))


def _known(item: Item, today: date) -> str:
    return _last(item, today) if item.evidence else ""


def _last(item: Item, today: date) -> str:
    last = item.evidence[-1]
    days, said = (today - local(last.at)).days, str(channel(last.channel))
    said = said if last.channel == "linkedin_message" else small(said)
    return _("%(span)s since the last %(what)s.") % {
        "span": capital(span(max(days, 0))),
        "what": said if last.channel != "other" else _("word"),
    }


def also(item: Item) -> str:
    """The further reasons, a few words each."""
    return " ".join(str(ALSO[reason]) for reason in item.reasons[1:])


def start(item: Item) -> str | Promise:
    """The words to begin with."""
    if item.duty in owed_otherwise.STARTS:
        return owed_otherwise.STARTS[item.duty]
    if item.ahead and item.start == "good_to_meet":
        return aims.STARTS.get(item.ahead[0], STARTS[item.start])
    if item.start == "keep_promise" and is_owed_word(item.words):
        return STARTS["after_long"]
    if item.start == "one_question" and item.words:
        return f"{STARTS[item.start]} {item.words}"
    return gifts.start(item) or STARTS[item.start]


def did_not_fit(names: Sequence[str]) -> str:
    """What is owed and had no room today, in one line."""
    told = ngettext("%(names)s also waits, and may wait until tomorrow.",
                    "%(names)s also wait, and may wait until tomorrow.", len(names))  # fmt: skip
    return told % {"names": listed(names)}


def summary(items: Sequence[Item], owed: int, minutes: int) -> str:
    """The day in two sentences, under its greeting."""
    count = len(items)
    things = ngettext("%(n)s small thing", "%(n)s small things", count) % {"n": spelled(count)}
    whole = _("%(things)s, about %(minutes)s minutes.") % {
        "things": capital(things),
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
    return said if way == "linkedin_message" else small(said)


def shown(touch: Passed) -> str:
    """One touch as evidence: what, when, and its own words."""
    told = f"{channel(touch.channel)}, {short_day(touch.at)}"
    return f"{told}: {quoted(touch.words)}" if touch.words else told


def no_touch(item: Item) -> str:
    """What shows it where no touch does."""
    if item.reason == "job_changed":
        return _("Two exports of yours, which differ in where they work.")
    return _("You wrote it down yourself.")
