"""A gift of the day in the words of the command line."""

from __future__ import annotations

TYPE_CHECKING = False  # see words
if TYPE_CHECKING:
    from wellspring.records.glance.plan import Item

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
