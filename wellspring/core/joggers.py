"""Memory joggers: the places in a life where people know people (P3.17, P3.19, P1.26).

Nobody stands above anybody here: a hair stylist is asked for like a director (P3.18).
"""

from __future__ import annotations

from typing import NamedTuple

from wellspring.core.folding import fold


class Jogger(NamedTuple):
    """A place to look for names. `kind` and `label` are the circle that a name from it gets.

    `words` are those by which a label of one's own belongs here.
    """

    kind: str
    label: str = ""
    words: str = ""


JOGGERS: dict[str, Jogger] = {
    "family": Jogger("family"),
    "friends": Jogger("friends"),
    "colleagues": Jogger("work", "Former colleagues", "colleague colleagues mentor mentors"),
    "school": Jogger("study"),
    "neighbours": Jogger("neighbourhood"),
    "hair": Jogger(
        "service", "Hair stylist", "hair hairdresser barber stylist salon kapper friseur coiffeur"
    ),
    "mechanic": Jogger("service", "Mechanic", "mechanic garage car bike workshop"),
    "vet": Jogger("service", "Veterinarian", "vet veterinarian veterinary animal dog cat"),
    "dentist": Jogger("service", "Dentist", "dentist dental tandarts zahnarzt hygienist"),
    "doctor": Jogger("service", "Doctor", "doctor physician nurse physio pharmacist huisarts arzt"),
    "faith": Jogger("faith"),
    "sport": Jogger("sport"),
    "parents": Jogger("friends", "School gate", "parent parents children kids playground gate"),
    "vendors": Jogger(
        "work", "Vendors", "vendor vendors supplier suppliers sales client clients customer"
    ),
    "trades": Jogger(
        "service", "", "plumber electrician carpenter lawyer accountant bank tax agent"
    ),
    "club": Jogger("other", "Job club", "club meetup association society union table breakfast"),
    "volunteering": Jogger("volunteering"),
}
_BY_KIND = {
    "family": "family", "friends": "friends", "work": "colleagues", "study": "school",
    "neighbourhood": "neighbours", "faith": "faith", "sport": "sport", "service": "trades",
    "volunteering": "volunteering",
}  # fmt: skip
_BY_WORD = {word: key for key, one in JOGGERS.items() for word in one.words.split()}
OWN = ("family", "faith", "sport", "volunteering", "neighbourhood", "study")


def jogger_of(kind: str, label: str) -> str:
    """The jogger that a circle belongs to; "" for a circle of one's own that none names."""
    if kind in OWN:
        return _BY_KIND[kind]
    named = next((_BY_WORD[word] for word in fold(label).split() if word in _BY_WORD), "")
    return named or _BY_KIND.get(kind, "")
