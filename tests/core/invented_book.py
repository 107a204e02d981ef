"""Invented address books in many languages, full of people easily taken for one another."""

from __future__ import annotations

from pathlib import Path

from tests.core.address_book import Truth

BOOKS = Path(__file__).parent / "books"
# Whom the first book's writer meant to be mistaken.
TRAPS = (
    ("p01", "p02"), ("p03", "p04"), ("p05", "p06"), ("p07", "p08"), ("p09", "p10"),
    ("p11", "p12"), ("p13", "p14"), ("p15", "p16"), ("p18", "p19"), ("p18", "p20"),
    ("p21", "p22"), ("p23", "p24"), ("p27", "p28"), ("p27", "p29"), ("p28", "p29"),
    ("p30", "p31"), ("p32", "p33"), ("p35", "p36"), ("p36", "p38"), ("p37", "p38"),
    ("p39", "p40"), ("p41", "p42"), ("p43", "p44"), ("p47", "p48"), ("p49", "p50"),
    ("p52", "p53"), ("p54", "p55"),
)  # fmt: skip


def book(name: str) -> Truth:
    """All sightings of one book with whose they are."""
    truth = Truth()
    for line in (BOOKS / f"{name}.txt").read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            person, source, what = _sighting([cell.strip() for cell in line.split(";")])
            truth.add(person, source, **what)
    return truth


def _sighting(cells: list[str]):
    person, source, name, email, phone, firm, title, slug, more = (*cells, *[""] * 9)[:9]
    given, told, family = name.partition("|")
    what = {"given": given, "family": family} if told else {"name": name}
    what |= {"firm": firm, "title": title, "phones": (phone,) if phone else ()}
    what["emails"] = tuple(filter(None, (email, more.partition("emails=")[2])))
    what["links"] = (f"https://www.linkedin.com/in/{slug}",) if slug else ()
    what["also"] = tuple(filter(None, (more.partition("also=")[2],)))
    born = more.partition("birthday=")[2]
    what["facts"] = (("birthday", born),) if born else ()
    return person, source, what
