"""The sentences of the command line: days, acts and reasons, as evidence and then consequence."""

from __future__ import annotations

from wellspring import clock
from wellspring.cli import gifts

TYPE_CHECKING = False  # see words
if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from wellspring.records.glance.passed import Owed, Passed
    from wellspring.records.glance.plan import Item
    from wellspring.records.glance.stands import Stands

DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip
CHANNELS = {
    "email": "mail",
    "linkedin_message": "LinkedIn message",
    "text": "text message",
    "supported_their_work": "support for their work",
}
ACTS = {
    "reply_owed": "Reply to {name}",
    "thanks_owed": "Thank {name}",
    "promise_due": "Keep your word to {name}",
    "look_back": "Look back on your talk with {name}",
    "prepare_meeting": "Prepare to meet {name}",
    "confirm_meeting": "Confirm the hour with {name}",
    "next_step": "Take the next step with {name}",
    "ring_after_letter": "Ring {name} about your letter",
    "last_word": "Send {name} a last word, then let it rest",
    "second_person": "See who else there is beside {name}",
    "job_changed": "Congratulate {name}",
    "gone_quiet": "Get in touch with {name}",
    "circle_quiet": "Get in touch with {name}",
    "worth_a_word": "Say hello to {name}",
    "new_tie": "Write a second time to {name}",
    "reconnect_first": "Be in touch with {name} again, with nothing to ask",
    "towards_objective": "Take a step with {name}",
    "something_to_give": "Give something to {name}",
}
STEPS = {
    "ask": "Ask {name} one question",
    "introduction": "Ask {name} for an introduction",
    "step": "Choose what to ask {name}",
}
ALONE = {  # the reason in a sentence of its own
    "look_back": "Two minutes, while it is fresh.",
    "prepare_meeting": "You meet soon, and the kit is not ready.",
    "confirm_meeting": "You meet tomorrow.",
    "circle_quiet": "They are of your inner circle, and four weeks is long there.",
    "worth_a_word": "A word now keeps this warm.",
    "new_tie": "You met not long ago; a second word is what makes it last.",
    "reconnect_first": "It has cooled: a hello comes before any question.",
    "towards_objective": "It is a step towards what you are looking for.",
    "something_to_give": "You have something they could use.",
}
BESIDE = {  # the same, after another one
    "gone_quiet": "It is longer than is usual for the two of you.",
    "job_changed": "They have a new job.",
    **ALONE,
    "look_back": "There is a talk to look back on, too.",
}
DEPTHS = {
    "met": "You have met",
    "familiar": "You are familiar",
    "known": "You know each other",
    "trusted": "You trust each other",
    "mutual": "You stand up for each other",
}
UNPROMISED = {  # what is owed all the same: what to do, and why
    "outcome_owed": ("Tell {name} how it all went", "They helped you on the way"),
    "report_back_owed": ("Tell {name} what came of their help", "They helped you"),
    "follow_up_call": ("Ring {name} after your letter", "You wrote, and no answer has come"),
    "permission_owed": ("Ask {name} whether you may stay in touch", "You had a first talk"),
    "borrowed": ("Give {name} back what you borrowed", "You have something of theirs"),
}
FOLLOWED = ("ring_after_letter", "last_word", "second_person")
DUTIES = {
    "reply_owed": "a reply",
    "thank_you_owed": "thanks",
    "promise_mine": "a promise",
    "promise_theirs": "a promise",
    "outcome_owed": "word of how it went",
    "report_back_owed": "a report back",
    "follow_up_call": "a call",
    "permission_owed": "a question first",
    "lent": "something lent",
    "borrowed": "something borrowed",
}
A_FEW_WEEKS, A_FEW_MONTHS, A_FEW_YEARS = (
    21,
    70,
    700,
)  # days up to which each unit is the natural one
SHOWN = 6  # names in one line
WEEK, MONTH, YEAR = 7, 30.4, 365.25


def long_day(day: date) -> str:
    """Tuesday 24 November."""
    return f"{DAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]}"


def day_in_words(day: date, today: date) -> str:
    """Today, tomorrow, yesterday, or the day with its year where it is another."""
    near = {0: "today", 1: "tomorrow", -1: "yesterday"}.get((day - today).days)
    if near:
        return near
    words = f"{day.day} {MONTHS[day.month - 1]}"
    return words if day.year == today.year else f"{words} {day.year}"


def span(days: int) -> str:
    """How long that is, in the unit one would use."""
    if days < A_FEW_WEEKS:
        return "a day" if days == 1 else f"{days} days"
    if days < A_FEW_MONTHS:
        return f"{round(days / WEEK)} weeks"
    if days < A_FEW_YEARS:
        return f"{round(days / MONTH)} months"
    return f"{round(days / YEAR)} years"


def quote(words: str) -> str:
    """Somebody's words, in marks and without the full stop that our own sentence has."""
    return f"“{words.rstrip('.')}”"


def capital(words: str) -> str:
    """The words with a capital first letter, the rest as it is."""
    return words[:1].upper() + words[1:]


def channel(code: str) -> str:
    """A channel as one would say it."""
    return CHANNELS.get(code, code.replace("_", " "))


def act(item: Item) -> str:
    """What to do: verb first."""
    told = UNPROMISED[item.duty][0] if item.duty in UNPROMISED else ACTS[item.reason]
    if item.reason == "towards_objective":
        told = STEPS.get(item.start, STEPS[item.kind])
    return gifts.act(item) if gifts.kind(item) else told.format(name=item.person_name)


def why(item: Item, today: date) -> str:
    """Why: the evidence, then what follows from it, and what else speaks for it."""
    beside = (BESIDE[reason] for reason in item.also if reason in BESIDE)
    return " ".join((_first(item, today), *beside))


def _first(item: Item, today: date) -> str:
    last = item.evidence[0] if item.evidence else None
    seen = f"{last_touch(last, today)}" if last else ""
    quoted = f" {quote(item.words)}" if item.words else ""
    if item.reason == "job_changed":
        return f"Now {item.words}. {seen}".strip() if item.words else f"A new job. {seen}".strip()
    if item.reason == "promise_due":
        return f"{_said(item, quoted)}.{_due(item, today)}"
    if item.reason == "next_step":
        return f"You chose this day yourself.{_due(item, today)} {seen}".strip()
    if item.reason == "gone_quiet":
        return _quiet(last, today)
    if item.reason in FOLLOWED:
        seen = f"Your letter went on {item.words}, and no answer has come."
    if item.reason in ALONE:
        asked = f" You would like to know:{quoted}" if item.kind == "ask" and quoted else ""
        told = gifts.why(item) if gifts.kind(item) else ALONE[item.reason]
        return f"{_since(last, today)}{told}{asked}"
    waits = {"reply_owed": "No answer from you yet.", "thanks_owed": "No thanks from you yet."}
    return f"{seen} {waits.get(item.reason, '')}{_due(item, today)}".strip()


def _said(item: Item, quoted: str) -> str:
    """What was promised; of what is owed without that, why, and the words it is about."""
    if item.duty not in UNPROMISED:
        return f"You said{quoted or ' you would'}"
    told = f":{quoted}" if quoted and item.duty != "outcome_owed" else ""
    came = f". What came of it: {quote(item.came)}" if item.came else ""
    return f"{UNPROMISED[item.duty][1]}{told}{came}"


def _quiet(last: Passed | None, today: date) -> str:
    if last is None:
        return "Longer silent than is usual for the two of you."
    silent = span(max((today - clock.day_of(last.at)).days, 1))
    return f"{capital(silent)} since {_what(last)}, longer than is usual for the two of you."


def _since(last: Passed | None, today: date) -> str:
    if last is None:
        return "Nothing has passed between you yet. "
    silent = span(max((today - clock.day_of(last.at)).days, 1))
    return f"{capital(silent)} since {_what(last)}. "


def _due(item: Item, today: date) -> str:
    if item.due is None:
        return ""
    verb = "was" if item.due < today else "is"
    return f" It {verb} due {day_in_words(item.due, today)}."


def _what(touch: Passed) -> str:
    their = {"incoming": "their", "outgoing": "your"}.get(touch.direction, "the")
    return f"{their} {channel(touch.channel)}"


def last_touch(touch: Passed, today: date) -> str:
    """Their mail of 19 November."""
    about = f", {quote(touch.words)}" if touch.words else ""
    return f"{capital(_what(touch))} of {day_in_words(clock.day_of(touch.at), today)}{about}."


def stands(how: Stands, today: date) -> str:
    """How near two people are: a word for warmth, when it goes quiet, a word for depth."""
    quiet = how.goes_quiet_on(today)
    until = f", without a word quiet around {day_in_words(quiet, today)}" if quiet else ""
    return f"{DEPTHS[how.stage]}, {how.band_on(today).value} now{until}"


def waiting(names: Sequence[str]) -> str:
    """What is owed and found no room today; nothing owed is kept quiet."""
    shown = list(dict.fromkeys(names))
    others = len(shown) - SHOWN
    more = f" and {others} more" if others > 0 else ""
    return f"Also owed, and waiting for another half hour: {', '.join(shown[:SHOWN])}{more}."


def owed(duty: Owed, today: date) -> str:
    """One line about a duty, from whoever owes it."""
    what = DUTIES.get(duty.kind, duty.kind.replace("_", " "))
    words = f": {quote(duty.words)}" if duty.words else ""
    due = f", due {day_in_words(duty.due, today)}" if duty.due else ""
    who = f"You owe {duty.name} {what}" if duty.mine else f"{duty.name} owes you {what}"
    state = " (left out, as you dismissed others like it)" if duty.hushed else " (closed)"
    return f"{who}{words}{due}" + ("" if duty.open else state)
