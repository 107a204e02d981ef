"""Made people, touches and their files: the same for the same seed, so anyone can measure again."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from wellspring.interchange.writers.values import ExportJob, ExportPerson, ExportTouch

if TYPE_CHECKING:
    from collections.abc import Iterator

GIVEN = "Robert José Søren Jürgen Zoë Łukasz Priya Wei Fatima Yuki Chidi Ingrid Deniz Anna".split()
FAMILY = (
    "Belcorsen Danfelova Haljinez Müller Okafor Ramirez Nowak Dvořák Kim Tanaka Vermeer".split()
)
FIRMS = "Harbor Forge,Ironwood GmbH,Kanto Seiki,Midwest Castings LLC,Nørrebro Labs".split(",")
TITLES = "Engineer,Product Manager,Plant Manager,Head of Sales,Recruiter,Founder".split(",")
TOWNS = "Berlin Lagos Austin Lyon Osaka Leeds Pune Lima".split()
START = datetime(2026, 1, 1, 9, tzinfo=UTC)


def people(count: int, seed: int = 11) -> list[ExportPerson]:
    """People as an address book holds them: an address, a number, a job, a town, a note."""
    dice = random.Random(seed)
    return [_person(number, dice) for number in range(count)]


def _person(number: int, dice: random.Random) -> ExportPerson:
    given, family = dice.choice(GIVEN), f"{dice.choice(FAMILY)}{number % 97}"
    return ExportPerson(
        uid=f"ws-{number:06d}",
        name=f"{given} {family}",
        given=given,
        family=family,
        emails=(f"person{number}@firm{number % 997}.example.com",),
        phones=(f"+1{dice.randint(2010000000, 9899999999)}",),
        jobs=(ExportJob(dice.choice(FIRMS), dice.choice(TITLES)),),
        place=dice.choice(TOWNS),
        notes=f"Met at event {dice.randint(1, 400)}, and liked it.",
    )


def touches(count: int) -> Iterator[ExportTouch]:
    """Touches an hour apart."""
    for number in range(count):
        yield ExportTouch(
            uid=f"{number}@wellspring.example",
            at=START + timedelta(hours=number),
            channel="call",
            direction="both",
            person=f"Person {number}",
            subject=f"Follow up with person {number}",
        )
