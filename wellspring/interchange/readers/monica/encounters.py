"""Calls, conversations and activities as encounters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wellspring.core.sightings import Channel, Encounter, LeftOut, Party
from wellspring.interchange.readers.monica.shape import Entry, entry, line, listed, text, truth
from wellspring.interchange.readers.monica.times import moment

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wellspring.core.sightings import Sighting
    from wellspring.interchange.readers.monica.lookups import Lookups

LONGEST = 5_000
DAY = 86_400
# The first whose word stands in what was done, or in its kind, names the channel.
_DONE = (
    (Channel.COFFEE, ("coffee", "kaffee", "café", "koffie", "kawa", "кофе", "咖啡", "コーヒー")),
    (Channel.MEAL, ("lunch", "dinner", "breakfast", "brunch", "supper", "essen", "déjeuner",
                    "dîner", "almuerzo", "cena", "comida", "pranzo", "almoço", "jantar", "obiad",
                    "kolacja", "middag", "обед", "ужин")),
)  # fmt: skip
_KINDS = (
    (Channel.MEAL, ("ate", "restaurant", "picnic", "picnicked")),
    (Channel.EVENT, ("theater", "concert", "play", "museum", "movie", "event", "conference")),
)
_THROUGH = (
    (Channel.EMAIL, ("email", "mail")),
    (Channel.LINKEDIN, ("linkedin",)),
    (Channel.TEXT, ("phone", "sms", "whatsapp", "telegram", "signal", "facebook", "messenger",
                    "skype", "twitter", "instagram", "wechat", "line", "threema", "xing")),
)  # fmt: skip


def calls_of(
    told: list[object], party: Party, ident: str, where: str
) -> Iterator[Encounter | LeftOut]:
    """Every logged call."""
    for number, call in enumerate(map(entry, told), start=1):
        at = moment(call.get("called_at"))
        if at is None:
            yield LeftOut(where, "no_date", note="call")
            continue
        direction = "incoming" if truth(call.get("contact_called")) else "outgoing"
        name = text(call.get("uuid")) or f"{ident}|call {number}"
        note = text(call.get("content"), LONGEST)
        yield Encounter(where, name, at, Channel.CALL, (party,), direction, note)


def conversations_of(
    told: list[object], party: Party, looks: Lookups, ident: str, where: str
) -> Iterator[Encounter | LeftOut]:
    """Every conversation, once for each day on which something was said."""
    for number, talk in enumerate(map(entry, told), start=1):
        kind = looks.field_types.get(text(talk.get("contact_field_type")), "")
        channel = _first(_THROUGH, kind.split()) or Channel.OTHER
        name = text(talk.get("uuid")) or f"{ident}|conversation {number}"
        days = _by_day(talk)
        if not days:
            yield LeftOut(where, "no_date", note="conversation")
        for at, said in days.items():
            direction = _direction({truth(each.get("written_by_me")) for each in said})
            note = "\n".join(text(each.get("content")) for each in said).strip()[:LONGEST]
            yield Encounter(where, f"{name}|{at // DAY}", at, channel, (party,), direction, note)


def _direction(mine: set[bool]) -> str:
    if len(mine) != 1:
        return "both"
    return "outgoing" if True in mine else "incoming"


def _by_day(talk: Entry) -> dict[int, list[Entry]]:
    """What was said on each day, by the day's first moment in the file."""
    days: dict[int, list[Entry]] = {}
    begun: dict[int, int] = {}
    happened = moment(talk.get("happened_at"))
    for said in map(entry, listed(talk.get("messages"))):
        at = moment(said.get("written_at"))
        at = happened if at is None else at
        if at is not None:
            days.setdefault(begun.setdefault(at // DAY, at), []).append(said)
    return days or ({happened: []} if happened is not None else {})


def activity_of(activity: Entry, looks: Lookups, where: str) -> Sighting:
    """An activity with all who took part."""
    at, uid = moment(activity.get("happened_at")), text(activity.get("uuid"))
    parties = tuple(
        looks.party(each) for each in looks.taking_part.get(uid, ()) if each not in looks.owner
    )
    if at is None:
        return LeftOut(where, "no_date", note=line(activity.get("summary")))
    if not parties:
        return LeftOut(where, "no_name_or_address", note=line(activity.get("summary")))
    words = (line(activity.get("summary")), text(activity.get("description"), LONGEST))
    kind = looks.activity_types.get(text(activity.get("type")), "")
    channel = _channel(words[0], kind)
    # An SQL export numbers activities, so that another account has the same numbers.
    ident = f"{parties[0].uid}|{uid}" if uid.startswith("activity-") else uid
    return Encounter(where, ident, at, channel, parties, "both", "\n".join(filter(None, words)))


def _channel(summary: str, kind: str) -> Channel:
    done = "".join(c if c.isalpha() else " " for c in summary.casefold()).split()
    called = kind.replace("_", " ").split()
    return _first(_DONE, done) or _first(_KINDS, called) or Channel.MEETING


def _first(table: tuple[tuple[Channel, tuple[str, ...]], ...], words: list[str]) -> Channel | None:
    for channel, signs in table:
        if any(word in signs or (word.endswith("essen") and "essen" in signs) for word in words):
            return channel
    return None
