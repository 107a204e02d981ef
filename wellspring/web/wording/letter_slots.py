"""What each kind of letter has to say, as fields: the word over each, and what helps to fill it.

The required slots of the practice (P3.27, P3.31, P3.32, P4.20, P4.21) are fields and never a gate.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from django.utils.translation import gettext_lazy as _

if TYPE_CHECKING:
    from django.utils.functional import Promise as Lazy


class Slot(NamedTuple):
    """One field: its name in the form, its label, and an example."""

    name: str
    says: str | Lazy
    hint: str | Lazy


WHO = Slot("who", _("Who I am to you"), _("Tomás suggested I write. He and I closed a plant."))
PURPOSE = Slot("purpose", _("Why I write to you"), _("your second furnace starts in spring"))
KNOW = Slot("know", _("What I would like to know"), _("How do you split the crews meanwhile?"))
USE = Slot("use", _("How I will use it"), _("decide which plants to look at next"))
OFFER = Slot("offer", _("What I offer"), _("our start-up checklist"))
NO = Slot(
    "no", _("An easy way to say no"), _("If someone else is closer to this, I will ask them.")
)
ASKS = (WHO, PURPOSE, KNOW, USE, OFFER, NO)

SLOTS: dict[str, tuple[Slot, ...]] = {
    "first_letter": ASKS,
    "talk_request": ASKS,
    "introduction_request": (
        Slot("purpose", _("Whom I would like to meet"), _("Grace Nakamura at Kestrel")),
        Slot("know", _("What I would ask them"), _("How do you split the crews meanwhile?")),
        USE,
        Slot(
            "note",
            _("The note that can be passed on"),
            _("Who I am and what I ask, in three lines."),
        ),
        NO,
    ),
    "forwardable_note": (WHO, KNOW, USE, NO),
    "reconnection": (
        Slot("who", _("What made me think of you"), _("Rosa spoke of your new line.")),
        OFFER,
    ),
    "invitation": (
        Slot("who", _("How I come to you"), _("I read what you wrote about night shifts.")),
        Slot("purpose", _("My reason to connect"), _("we both train first-year welders")),
        OFFER,
    ),
    "thank_you": (
        Slot("who", _("What I thank for"), _("the hour on Tuesday")),
        Slot("use", _("What I will do with it"), _("ask the second shift first")),
        OFFER,
    ),
    "report_back": (
        Slot("who", _("What you told me or gave me"), _("You told me to ask the second shift.")),
        Slot("result", _("What came of it"), _("I did, and two of them now train others.")),
        OFFER,
    ),
    "congratulation": (
        Slot("who", _("What happened"), _("your new post at Alta")),
        Slot("result", _("Why it is well deserved"), _("Nobody explains a kiln as you do.")),
    ),
    "condolence": (
        Slot("who", _("What happened"), _("I heard about your father.")),
        OFFER,
    ),
    "outcome_notice": (
        Slot("who", _("What it was about"), _("You introduced me to Priya.")),
        Slot("result", _("How it ended"), _("I start at Alta on 4 January.")),
        Slot("use", _("What you had to do with it"), _("Your question was the one they asked.")),
    ),
    "announcement": (
        Slot("result", _("The news"), _("I start at Alta Robotics in January.")),
        Slot(
            "who", _("Why you should hear it from me"), _("You read the first draft of all this.")
        ),
        OFFER,
    ),
}
ORDER = (
    "reconnection", "first_letter", "talk_request", "introduction_request", "forwardable_note",
    "invitation", "thank_you", "report_back", "congratulation", "condolence", "outcome_notice",
    "announcement",
)  # fmt: skip
NAMES = frozenset(slot.name for slots in SLOTS.values() for slot in slots)
LIMITS = {"invitation": (200, 300)}  # characters: without and with a paid account
