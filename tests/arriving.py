"""Bringing files in, as a test says it: what was dropped, what is planned, what is kept."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from wellspring.interchange.arrival_plan import ArrivalPlan
from wellspring.interchange.drafts import Draft
from wellspring.interchange.taking_in import take_in

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from wellspring.records.models import Arrival, Member

NOW = datetime(2026, 3, 2, 14, tzinfo=UTC)
CONNECTIONS = (
    "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
    "Tomás,Ferreira,https://www.linkedin.com/in/tomas-ferreira,,{company},{title},14 May 2018\n"
    "Leilani,Kahale,https://www.linkedin.com/in/leilani-k,,Alta Robotics,Engineer,02 Jan 2019\n"
)
CARD = (
    "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Ferreira;Tomás;;;\r\nFN:Tomás Ferreira\r\n"
    "EMAIL:tomas@provo.example\r\nURL:https://www.linkedin.com/in/tomas-ferreira\r\n"
    "NOTE:Met at the foundry expo\r\nEND:VCARD\r\n"
)
MAIL = (
    "From 1@xxx Mon Mar 02 09:00:00 +0000 2026\r\n"
    "From: Tomás Ferreira <tomas@provo.example>\r\n"
    "To: Maya Okafor <maya@example.org>\r\n"
    "Date: Sun, 01 Mar 2026 09:00:00 +0000\r\nMessage-ID: <one@provo.example>\r\n"
    "Subject: Thursday\r\n\r\nHi Maya,\r\n\r\nCould we meet on Thursday?\r\n\r\nTomás\r\n"
)


def connections(company: str = "Provo Castings", title: str = "Buyer") -> bytes:
    """A small Connections.csv in which Tomás works where the test says."""
    return CONNECTIONS.format(company=company, title=title).encode()


def plan(member: Member, *paths: Path, me: Sequence[str] = ("maya@example.org",)) -> ArrivalPlan:
    """What these files would change, read and judged as the product does it."""
    draft = Draft.make([(path.name, path) for path in paths], now=NOW, me=me)
    take_in(draft, lambda _: None)
    return ArrivalPlan.build(draft, member)


def bring(
    member: Member, *paths: Path, me: Sequence[str] = ("maya@example.org",)
) -> Arrival | None:
    """The files, kept."""
    return plan(member, *paths, me=me).apply(by=member, at=NOW)


def write(folder: Path, files: Mapping[str, bytes | str]) -> list[Path]:
    """Files of a test in its own folder."""
    made = []
    for name, content in files.items():
        place = folder / name
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(content.encode() if isinstance(content, str) else content)
        made.append(place)
    return made
