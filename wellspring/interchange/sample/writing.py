"""The letters of the sample: one on the desk, one that left yesterday and is followed by a call."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from wellspring import clock
from wellspring.interchange.sample.cast import CAST
from wellspring.records.models import Letter, Person, Sequence
from wellspring.records.sequence import works_at

if TYPE_CHECKING:
    from datetime import datetime

    from wellspring.records.models import Arrival

NAMES = {one.key: f"{one.given} {one.family}" for one in CAST}
ON_THE_DESK, LEFT = "priya", "ines"
DRAFT = """Dear Ms Raman,

Leilani Kahale suggested I write. She and I ran the night shift at Harbor Forge: eleven months, 140 people, nobody hurt.

I would love to pick your brain about operations at Copperline. Your second line starts in spring. I started one in 2021 and lost six weeks to a crew plan I should have questioned.

How do you plan to split the crews while the first line keeps running? I am deciding which plants to look at next, and your answer would tell me whether those start-up years are worth leading with.

Twenty minutes by phone, any morning in the week of 7 December, would be plenty. If someone else is closer to this, I would gladly write to them instead.

With thanks,
Maya Okafor"""
SENT = """Dear Inês,

Your audit at Wasatch came to my mind when I heard that the second line is being built.

What has surprised you most about how the new crew is trained? I am choosing where to look next, and would use it for that alone. Could we talk for twenty minutes by phone?

If it does not suit, a short no is perfectly fine.

With kind regards,
Maya Okafor"""
SLOTS = {
    "who": "Leilani Kahale suggested I write.",
    "purpose": "your second line starts in spring",
    "know": "How do you plan to split the crews while the first line keeps running?",
    "use": "decide which plants to look at next",
}
ASKS = {
    "purpose": "I heard that the second line is being built.",
    "know": "What has surprised you most about how the new crew is trained?",
}


def write(arrival: Arrival, at: datetime) -> None:
    """They leave with the people they are for."""
    here = dict(Person.objects.filter(arrival=arrival).values_list("name", "pk"))
    to, other = here.get(NAMES[ON_THE_DESK]), here.get(NAMES[LEFT])
    if to is None or other is None:
        return
    book = {"book_id": arrival.book_id}
    Letter.objects.create(
        **book, person_id=to, kind="first_letter", subject="Your second line", words=DRAFT,
        slots=SLOTS, at=at,
    )  # fmt: skip
    went = at - timedelta(days=1)
    sent = Letter.objects.create(
        **book, person_id=other, kind="talk_request", subject="Twenty minutes?", words=SENT,
        slots=ASKS, at=went, left_at=went, left_by="print",
    )  # fmt: skip
    place = works_at(Person.objects.get(pk=other))
    Sequence.objects.create(
        **book, person_id=other, letter=sent, organisation_id=place, began_on=clock.day_of(went)
    )
