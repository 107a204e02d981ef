"""What the owner of the sample is after, and what some of its ties are for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wellspring import clock
from wellspring.interchange.sample.cast import CAST
from wellspring.interchange.sample.story import FITS, KIND, OBJECTIVE, PURPOSES, TITLES, VOUCHES
from wellspring.records.fitting import fit_again
from wellspring.records.judging import refresh
from wellspring.records.models import Arrival, Objective, Person, Purpose, Vouch

if TYPE_CHECKING:
    from datetime import datetime

NAMES = {one.key: f"{one.given} {one.family}" for one in CAST}


def say_aims(arrival: Arrival, at: datetime) -> None:
    """Rows of the sample's arrival, so that they leave with it; an objective of one's own stays."""
    whose = {"book_id": arrival.book_id, "arrival": arrival}
    if not Objective.objects.filter(book_id=arrival.book_id).exists():
        titles, fits = "\n".join(TITLES), "\n".join(FITS)
        Objective.objects.create(
            **whose, kind=KIND, words=OBJECTIVE, titles=titles, fits=fits, at=at
        )
    here = {
        name: pk for pk, name in Person.objects.filter(arrival=arrival).values_list("pk", "name")
    }
    people = {key: here[name] for key, name in NAMES.items() if name in here}
    for key, kind, question, words in PURPOSES:
        told = {"kind": kind, "question": question, "words": words, "on": clock.day_of(at)}
        if key in people:
            Purpose.objects.create(**whose, person_id=people[key], **told)
    for key, mine, level in VOUCHES:
        if key in people:
            Vouch.objects.create(
                **whose, person_id=people[key], mine=mine, level=level, on=clock.day_of(at)
            )
    refresh(
        arrival.book_id, [people[key] for key, *_ in PURPOSES if key in people], clock.day_of(at)
    )
    fit_again(arrival.book_id)
