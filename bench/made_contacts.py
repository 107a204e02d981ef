"""Seeded contacts with known duplicates: a second source of one person, changed one to three ways.

A typo, dropped accents, a nickname, no or another address, another employer, the telephone in
national form or none; surnames and employers as unevenly spread as in life (Zipf).
"""

from __future__ import annotations

import itertools
import random
import unicodedata

FIRST = dict(
    word.split("/")
    for word in """Robert/Bob William/Bill Elizabeth/Liz Katherine/Kate Michael/Mike Jennifer/Jen
    Alexander/Alex Margaret/Meg José/Pepe Søren/Soren François/Fran Jürgen/Juergen Zoë/Zoe
    Łukasz/Lukas Anna/Ann Daniel/Dan Patricia/Pat Thomas/Tom Susan/Sue Christopher/Chris
    Benjamin/Ben Nikolai/Nick Priya/Pri Wei/Wei Fatima/Fati Omar/Omar Yuki/Yuki Chidi/Chidi
    Ingrid/Inga Deniz/Den Elif/Elif""".split()
)
SYLLABLES = """an bel cor dan el far gor hal in jo ka lor mar nel or pat qui ros sam tor ul ver wil
    xan yor zel berg stein sen ova ez ini""".split()
FORMS = "Ltd GmbH Inc Labs Group AG SA".split()
TITLES = (
    "Engineer,Senior Engineer,Product Manager,Designer,Recruiter,Head of Sales,Data Scientist,"
    "Analyst,Founder,CTO,Consultant,Account Manager,Nurse,Teacher,Operations Lead"
)
CITIES = "Berlin Lagos Austin Lyon Osaka Leeds Pune Lima".split()
CHANGES = "typo accent nick noemail email2 job phone nophone".split()


def contacts(count: int, seed: int) -> list[dict[str, str]]:
    """So many records; `person` tells whose each is."""
    world = _World(random.Random(seed))
    made: list[dict[str, str]] = []
    person = 0
    while len(made) < count:
        first = world.person(person)
        again = world.chance.choices((0, 1, 2), (0.87, 0.11, 0.02))[0]
        made += [first, *(world.changed(first) for _ in range(again))]
        person += 1
    del made[count:]
    world.chance.shuffle(made)
    return made


def _plain(text: str) -> str:
    parts = unicodedata.normalize("NFKD", text)
    return "".join(c for c in parts if not unicodedata.combining(c))


class _World:
    """Names and employers to draw from."""

    def __init__(self, chance: random.Random) -> None:
        self.chance = chance
        self.surnames = sorted({self._word() for _ in range(9000)})
        self.firms = sorted({f"{self._word()} {chance.choice(FORMS)}" for _ in range(4000)})
        self.surname_odds = list(
            itertools.accumulate(1 / (i + 5) for i in range(len(self.surnames)))
        )
        self.firm_odds = list(itertools.accumulate(1 / (i + 3) for i in range(len(self.firms))))

    def _word(self) -> str:
        return "".join(self.chance.choices(SYLLABLES, k=self.chance.randint(2, 3))).capitalize()

    def _firm(self) -> str:
        return self.chance.choices(self.firms, cum_weights=self.firm_odds)[0]

    def person(self, number: int) -> dict[str, str]:
        """Somebody new."""
        first = self.chance.choice(list(FIRST))
        last = self.chance.choices(self.surnames, cum_weights=self.surname_odds)[0]
        firm = self._firm()
        mail = f"{_plain(first).lower()}.{last.lower()}{number % 97}"
        return {
            "person": str(number),
            "first": first,
            "last": last,
            "email": f"{mail}@{firm.split()[0].lower()}.example.com",
            "phone": f"+1{self.chance.randint(2010000000, 9899999999)}",
            "company": firm,
            "title": self.chance.choice(TITLES.split(",")),
            "city": self.chance.choice(CITIES),
        }

    def changed(self, known: dict[str, str]) -> dict[str, str]:
        """The same person as another source tells it."""
        record = dict(known)
        for change in self.chance.sample(CHANGES, self.chance.randint(1, 3)):
            getattr(self, f"_{change}")(record)
        return record

    def _typo(self, record: dict[str, str]) -> None:
        last = record["last"]
        at = self.chance.randrange(1, max(2, len(last) - 2))
        record["last"] = last[:at] + last[at + 1 : at + 2] + last[at : at + 1] + last[at + 2 :]

    def _accent(self, record: dict[str, str]) -> None:
        record["first"] = _plain(record["first"])

    def _nick(self, record: dict[str, str]) -> None:
        record["first"] = FIRST.get(record["first"], record["first"])

    def _noemail(self, record: dict[str, str]) -> None:
        record["email"] = ""

    def _email2(self, record: dict[str, str]) -> None:
        initial = _plain(record["first"]).lower()[0]
        number = int(record["person"]) % 997
        record["email"] = f"{initial}{record['last'].lower()}{number}@mail.example.org"

    def _job(self, record: dict[str, str]) -> None:
        record["company"], record["title"] = self._firm(), self.chance.choice(TITLES.split(","))

    def _phone(self, record: dict[str, str]) -> None:
        number = record["phone"]
        if number.startswith("+1"):
            record["phone"] = f"({number[2:5]}) {number[5:8]}-{number[8:]}"

    def _nophone(self, record: dict[str, str]) -> None:
        record["phone"] = ""
