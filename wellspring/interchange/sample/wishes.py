"""What the people of the sample need and offer, and what they did for each other."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from wellspring import clock
from wellspring.interchange.sample.cast import CAST
from wellspring.records.judging import refresh
from wellspring.records.models import Arrival, Favour, Need, Offer, Person, Promise

if TYPE_CHECKING:
    from datetime import datetime

NAMES = {one.key: f"{one.given} {one.family}" for one in CAST}
ME = ""  # whose words are the owner's own
# Days ago, whose, and what.
NEEDS = (
    (5, "priya", "Somebody who can train a young maintenance crew"),
    (19, "nils", "Somebody to speak about changeovers, in January"),
    (12, "hannah", "A dry corner for two hives over the winter"),
    (9, ME, "A word with somebody who has ramped a second line"),
)
OFFERS = (
    (210, "anna", "A day beside the bottling line, for whoever wants to see it change over"),
    (120, "george", "Short-run dies for a friend, quoted in a day"),
    (20, ME, "An hour on changeovers, for anybody"),
)
FAVOURS = (  # days ago, whose, whether the owner gave it, kind, words
    (72, "ruth", False, "advice", "Read the résumé twice and crossed out half of it"),
    (110, "dele", False, "favour", "Lent the chapel hall for the farewell"),
    (45, "yusuf", True, "recommendation", "A reference for the supervisor course"),
    (199, "george", True, "lead", "Sent a friend who needed dies"),
)
LOANS = ((38, "hannah", "borrowed", "her worn copy of a book on bees"),)


def say_wishes(arrival: Arrival, at: datetime) -> None:
    """Rows of the sample's arrival, so that they leave with it."""
    here = {
        name: pk for pk, name in Person.objects.filter(arrival=arrival).values_list("pk", "name")
    }
    people = {key: here.get(name) for key, name in NAMES.items()} | {ME: None}
    told = {"book_id": arrival.book_id, "arrival": arrival}

    def whose(days: int, key: str) -> dict[str, object]:
        return {**told, "person_id": people[key], "on": clock.day_of(at) - timedelta(days=days)}

    for days, key, words in NEEDS:
        Need.objects.create(**whose(days, key), words=words)
    for days, key, words in OFFERS:
        Offer.objects.create(**whose(days, key), words=words)
    for days, key, given, kind, words in FAVOURS:
        if people[key]:
            Favour.objects.create(**whose(days, key), given=given, kind=kind, words=words)
    for days, key, kind, words in LOANS:
        if (owner := people[key]) is not None:
            opened = clock.day_of(at) - timedelta(days=days)
            Promise.objects.create(
                **told, person_id=owner, kind=kind, mine=kind == "borrowed", words=words,
                opened=opened, due=opened + timedelta(days=60), key=f"sample:{kind}:{key}",
            )  # fmt: skip
    helped = [pk for _, key, *_ in FAVOURS if (pk := people[key])]
    refresh(arrival.book_id, helped, clock.day_of(at))
