"""A gift of the day in the words of the command line."""

from __future__ import annotations

TYPE_CHECKING = False  # see words
if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from wellspring.records.glance import Books
    from wellspring.records.glance.plan import Item

PARTS = 4  # of a key, at least
ACTS = {
    "meet": "Ask {name} and {other} if they would like to meet",
    "own": "Offer {name} what they need",
    "new": "Offer {name} something of yours",
    "back": "Do {name} a small kindness",
}
WHY = {
    "meet": "They need “{words}”; {other} could help. Ask each first.",
    "own": "They need “{words}”, which you offer yourself.",
    "new": "You offer “{words}”, and they care about that.",
    "back": "They helped you, and something small could go back.",
}


def kind(item: Item) -> str:
    """What sort of gift it is, as its key says: give:PERSON:need:NEED:HELPER, new or back."""
    if not item.key.startswith("give:"):
        return ""
    sort, *rest = item.key.split(":")[2:]
    return {"need": "own" if rest[1:] == ["0"] else "meet"}.get(sort, sort)


def act(item: Item) -> str:
    """What to do: verb first."""
    return ACTS[kind(item)].format(name=item.person_name, other=item.other)


def why(item: Item) -> str:
    """What it rests on."""
    return WHY[kind(item)].format(words=item.words.rstrip("."), other=item.other)


def evidence(item: str, books: Books, today: date) -> Iterator[str]:
    """What a gift rests on, from the book as it is now; nothing for any other item."""
    parts = item.split(":")
    if parts[0] != "give" or len(parts) < PARTS:
        return
    from wellspring.records.glance import through_django
    from wellspring.records.glance.lasting import needs, offers
    from wellspring.records.glance.matches import fitting

    sort, number = parts[2], parts[3]
    if sort == "back":
        yield f"They helped you, the last time on {number}, and nothing has gone back since"
    if not number.isdecimal():
        return
    wanted = {"need": needs, "new": offers}.get(sort, needs)
    held = wanted(through_django, books, today, [int(number)])
    for one in held:
        yield f"{'Needs' if sort == 'need' else 'You offer'}: “{one.words}”"
    for found in fitting(through_django, books, today, held) if sort == "need" else ():
        if parts[4:] == [str(found.person)]:
            yield from (f"{fit.piece.source.value.capitalize()}: {fit.piece.text}"
                        for fit in found.match.fits)  # fmt: skip
