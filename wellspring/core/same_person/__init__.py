"""Which sightings are one person: placed by evidence, joined only where it is beyond doubt."""

from wellspring.core.same_person.evidence import Doubt, Evidence, Kind, Placement
from wellspring.core.same_person.identity import (
    Identity,
    Name,
    by_script,
    merged,
    of_card,
    of_party,
)
from wellspring.core.same_person.index import Index
from wellspring.core.same_person.placing import place
from wellspring.core.same_person.settings import DEFAULT, Settings

__all__ = [
    "DEFAULT",
    "Doubt",
    "Evidence",
    "Identity",
    "Index",
    "Kind",
    "Name",
    "Placement",
    "Settings",
    "by_script",
    "merged",
    "of_card",
    "of_party",
    "place",
]
