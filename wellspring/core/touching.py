"""What a message or a meeting is between me and each other person in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from wellspring.core.sightings import (
    Attendance,
    Channel,
    Encounter,
    Gathering,
    Message,
    Nature,
    Party,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from wellspring.core.sightings import Attendee

    IsOwner = Callable[[Party], bool]

FEW = 8  # people besides me: more is a gathering, not a meeting
PERSONAL = 5  # recipients: a mail to more is written to nobody in particular
LATELY = 5 * 86_400  # seconds: so long a meeting can still be looked back on
ALIKE = 3  # the same words sent this often are a template


class Touching(NamedTuple):
    """One side of a touch: with whom, who reached out, how, and whether it was meant for them."""

    party: Party
    direction: str
    basis: str
    personal: bool


def touches_of(
    seen: Message | Gathering | Encounter,
    is_owner: IsOwner,
    *,
    alike: int = 1,
    now: int | None = None,
) -> list[Touching]:
    """Every touch in what was seen; `alike` counts my messages with the same words."""
    if isinstance(seen, Message):
        return _of_message(seen, is_owner, alike)
    if isinstance(seen, Gathering):
        return _of_gathering(seen, is_owner, now)
    others = _others(seen.parties, is_owner)
    return [Touching(party, seen.direction, "manual", personal=True) for party in others]


def shared_by(seen: Message | Gathering | Encounter, is_owner: IsOwner) -> int:
    """How many people besides me took part."""
    return len(_others(_everybody(seen), is_owner))


def key_of(party: Party) -> str:
    """What tells two parties of one message apart."""
    return (party.address or party.link or party.uid or party.name).strip().casefold()


def was_mine(message: Message, is_owner: IsOwner) -> bool:
    """Whether I wrote it: the file says so, or the sender is me."""
    return message.own is True or is_owner(message.sender)


def attended(gathering: Gathering, is_owner: IsOwner, now: int | None = None) -> list[Party]:
    """Whom I met there: nobody when it was cancelled, is yet to come, or I was not there."""
    if gathering.cancelled or gathering.at > _known_until(gathering, now):
        return []
    if not _was_there(gathering, is_owner):
        return []
    people = [seen for seen in gathering.attendees if seen.kind == "person"]
    host = gathering.organiser
    mine = host is None or is_owner(host)
    # Many programs keep no answers for the meetings one calls oneself: silence is then no refusal.
    silent = mine and len(people) <= FEW + 1
    came = [seen.party for seen in people if _came(seen.answer, silent_too=silent)]
    if host is not None and not _refused(host, people):
        came.append(host)
    return _others(came, is_owner)


def expected(gathering: Gathering, is_owner: IsOwner, now: int) -> list[Party]:
    """Whom I am to meet there, few and not in a series: to come, or of the last days.

    Also those of a meeting that was called off, so that it can be known again.
    """
    if gathering.all_day or gathering.recurring or gathering.at < now - LATELY:
        return []
    host = gathering.organiser
    if not _was_there(gathering, is_owner) and not gathering.cancelled:
        return []
    people = [seen for seen in gathering.attendees if seen.kind == "person"]
    coming = [seen.party for seen in people if seen.answer is not Attendance.DECLINED]
    if host is not None and not _refused(host, people):
        coming.append(host)
    others = _others(coming, is_owner)
    return others if len(others) <= FEW else []


def _of_message(message: Message, is_owner: IsOwner, alike: int) -> list[Touching]:
    if message.nature is not Nature.PERSONAL:
        return []
    everybody = _everybody(message)
    personal = (
        not message.forwarded and alike < ALIKE and len(_others(everybody, is_owner)) <= PERSONAL
    )
    if was_mine(message, is_owner):
        return list(_written(message, is_owner, personal=personal))
    return [Touching(message.sender, "incoming", _how_i_was_named(message, is_owner), personal)]


def _written(message: Message, is_owner: IsOwner, *, personal: bool) -> Iterator[Touching]:
    seen: set[str] = set()
    straight = "group" if message.group else "direct"
    for parties, basis in ((message.to, straight), (message.cc, "cc"), (message.bcc, "bcc")):
        for party in _others(parties, is_owner):
            if key_of(party) not in seen:
                seen.add(key_of(party))
                yield Touching(party, "outgoing", basis, personal)


def _how_i_was_named(message: Message, is_owner: IsOwner) -> str:
    if message.group:
        return "group"
    # Only mail knows copies; and being one of many recipients makes it impersonal, not a copy.
    if message.channel is not Channel.EMAIL or any(map(is_owner, message.to)):
        return "direct"
    return "cc" if any(map(is_owner, message.cc)) else "bcc"


def _of_gathering(gathering: Gathering, is_owner: IsOwner, now: int | None) -> list[Touching]:
    met = attended(gathering, is_owner, now)
    small = len(met) <= FEW
    basis = "recurring" if gathering.recurring else "direct" if small else "group"
    return [Touching(party, "both", basis, small) for party in met]


def _known_until(gathering: Gathering, now: int | None) -> int:
    known = [moment for moment in (now, gathering.stamp) if moment is not None]
    return min(known, default=gathering.at)


def _was_there(gathering: Gathering, is_owner: IsOwner) -> bool:
    """I called it, or said yes; where I am not named, it stands in my own calendar."""
    if gathering.organiser is not None and is_owner(gathering.organiser):
        return True
    mine = [seen.answer for seen in gathering.attendees if is_owner(seen.party)]
    if mine:
        return any(answer in (Attendance.ACCEPTED, Attendance.TENTATIVE) for answer in mine)
    if gathering.calendar:
        return is_owner(Party(address=gathering.calendar))
    return gathering.organiser is None


def _came(answer: Attendance, *, silent_too: bool) -> bool:
    if answer is Attendance.UNANSWERED:
        return silent_too
    return answer is not Attendance.DECLINED


def _refused(host: Party, people: Iterable[Attendee]) -> bool:
    key = key_of(host)
    return any(key_of(seen.party) == key and seen.answer is Attendance.DECLINED for seen in people)


def _everybody(seen: Message | Gathering | Encounter) -> tuple[Party, ...]:
    if isinstance(seen, Message):
        return (seen.sender, *seen.to, *seen.cc, *seen.bcc)
    if isinstance(seen, Gathering):
        host = (seen.organiser,) if seen.organiser else ()
        return (*host, *(who.party for who in seen.attendees if who.kind == "person"))
    return seen.parties


def _others(parties: Iterable[Party], is_owner: IsOwner) -> list[Party]:
    """Everybody but me, each once."""
    found: dict[str, Party] = {}
    for party in parties:
        key = key_of(party)
        if key and key not in found and not is_owner(party):
            found[key] = party
    return list(found.values())
