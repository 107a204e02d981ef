"""What the owner of the sample tells of herself, and who came to her with something."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from wellspring import clock
from wellspring.interchange.sample.cast import CAST
from wellspring.records.models import Approach, Arrival, Introduction, Person, Story, Witness

if TYPE_CHECKING:
    from datetime import datetime

NAMES = {one.key: f"{one.given} {one.family}" for one in CAST}
STORY = {
    "title": "The changeover on line 4",
    "skill": "I make lines change over quickly, with the people who run them.",
    "example": "At Harbor Forge a changeover took three hours. I gave the drawing to the night "
    "crew, and they redrew it twice.",
    "result": "It takes seventy minutes now, and nobody was hurt in eleven months.",
    "match": "For whoever is ramping a second line with a young crew, and has to train them while "
    "it runs.",
}
WITNESS = "ruth"
ONESELF = (
    "I run plants where people are trained and not only hired. At Harbor Forge we cut a "
    "changeover from three hours to seventy minutes, because the night crew redrew it. This "
    "summer I closed that plant with nobody hurt and most of the crew placed. Now I am looking "
    "for a line that is being built, within an hour of Salt Lake City."
)
CALLER, HOUSE, DAYS = "marcus", "Summit Search", 9
CALL = (
    "Hello Maya, your impressive background stood out. I have a Plant Manager role in Ogden that "
    "may fit, for a client whose second line starts in March. Are you open to a call this week?"
)
HOLDS = (("A line that is being built, not wound down", "yes"),)


def tell(arrival: Arrival, at: datetime) -> None:
    """Rows of the sample's arrival, so that they leave with it."""
    here = dict(Person.objects.filter(arrival=arrival).values_list("name", "pk"))
    whose = {"book_id": arrival.book_id, "arrival": arrival}
    story = Story.objects.create(**whose, **STORY, at=at)
    if seen := here.get(NAMES[WITNESS]):
        Witness.objects.create(**whose, story=story, person_id=seen)
    Introduction.objects.create(**whose, words=ONESELF, seconds=30, aim="company", at=at)
    if called := here.get(NAMES[CALLER]):
        on = clock.day_of(at) - timedelta(days=DAYS)
        fits = [list(pair) for pair in HOLDS]
        Approach.objects.create(
            **whose, person_id=called, words=CALL, on=on, fits=fits, organisation=HOUSE
        )
