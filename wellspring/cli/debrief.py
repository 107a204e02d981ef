"""`debrief`: what a meeting gave, in two minutes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wellspring import clock
from wellspring.cli.door import enter
from wellspring.cli.kit import WHICH, one_of
from wellspring.cli.words import Refused, WrongUsage, answer, answer_json, say

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

HELP = (
    "Look back on a meeting. Each word you say becomes a note, a need, a promise or a thread to "
    "report back on, and the thank-you opens. --undo takes all of it back."
)
EXAMPLE = 'wellspring debrief 2 --advice "show the change-over first" --gave insight'
SLOTS = {
    "needs": "what they need or worry about",
    "opportunities": "opportunities they told of",
    "people": "people they named",
    "employers": "organisations they named",
    "advice": "what they advised",
    "promises": "what you promised, what they offered",
    "learned": "what you learned",
    "common": "what you have in common",
}
NOT_YET = "It is still to come. Look back on it once it has begun; nothing was kept."
ALREADY = "You looked back on it already; nothing was changed. --undo takes that back first."
GAVE = ("insight", "heart", "both", "detour", "neither")


def arguments(parser: ArgumentParser) -> None:
    """What may be said."""
    parser.add_argument("meeting", metavar="MEETING", help=WHICH)
    for slot, told in SLOTS.items():
        parser.add_argument(
            f"--{slot}", metavar="WORDS", action="append", default=[],
            help=f"{told}; may be said more than once",
        )  # fmt: skip
    parser.add_argument("--gave", choices=GAVE, default="", help="how it was")
    parser.add_argument("--stay", metavar="WORDS", default="", help="how you may stay in touch")
    parser.add_argument("--undo", action="store_true", help="as if nobody had looked back")
    parser.add_argument("--json", action="store_true", help="answer for another program")


def run(asked: Namespace) -> int:
    """Keep it, or take it back."""
    member = enter()
    from wellspring.core.meeting.looking_back import LookedBack
    from wellspring.records.debriefing import LookedBackAlready, NotHeld, look_back, take_back
    from wellspring.records.models import Debrief

    meeting = one_of(member, asked.meeting, coming=False)
    if asked.undo:
        for kept in Debrief.objects.filter(meeting=meeting):
            take_back(kept, by=member, today=clock.today())
        say("Taken back.")
        return 0
    slots: dict[str, Any] = {slot: "\n".join(getattr(asked, slot)) for slot in SLOTS}
    told = LookedBack(**slots)._replace(gave=asked.gave, stay=asked.stay)
    if told.is_empty:
        raise WrongUsage("Say at least one thing, as --advice or --gave.")
    try:
        kept = look_back(meeting, told, by=member, at=clock.now())
    except NotHeld:
        raise Refused("It was called off." if meeting.cancelled_on else NOT_YET) from None
    except LookedBackAlready:
        raise Refused(ALREADY) from None
    rows = {table: len(numbers) for table, numbers in kept.made["rows"].items()}
    if asked.json:
        answer_json({"meeting": meeting.pk, "touch": meeting.touch_id, "made": rows})
        return 0
    answer("Kept. The thank-you is open; `wellspring today` shows it.")
    return 0
