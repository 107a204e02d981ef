"""Kasia's calendars: Outlook with Windows' zone names, Google, Apple."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

if TYPE_CHECKING:
    from tests.personas.kasia.told import Gold

VIENNA = ZoneInfo("Europe/Vienna")
WORK = "katarzyna.moser@donauwerk.example"
HOME = "kasia.moser@gmx.example"
WINDOWS = "TZID=W. Europe Standard Time"
WHO = {
    "heinrich": ("Wagner, Heinrich", "h.wagner@donauwerk.example"),
    "monika": ("Bauer, Monika", "m.bauer@donauwerk.example"),
    "helga": ("Winter, Helga", "helga.winter@donauwerk.example"),
    "lea": ("Lea Brandl", "lea.brandl@traunsoft.example"),
    "lena": ("lena.brandl@traunsoft.example", "lena.brandl@traunsoft.example"),
    "luca": ("Luca Rossi", "luca.rossi@cantieri.example"),
    "juergen": ("Müller, Jürgen", "j.mueller@stahlwerk-ost.example"),
    "karin": ("Karin Schwarz", "k.schwarz@montanwerk.example"),
    "pieter": ("Pieter van der Berg", "p.vanderberg@waterbouw.example"),
    "room": ("BR 3.14 Donau", "br314@donauwerk.example"),
    "plain_room": ("Besprechungsraum Wien", "besprechungsraum.wien@donauwerk.example"),
    "me": ("Wójcik-Moser, Katarzyna", WORK),
    "home": ("Kasia", HOME),
}


def host(person: str, more: str = "") -> str:
    """An ORGANIZER line."""
    name, mail = WHO[person]
    return f'ORGANIZER;CN="{name}"{more}:mailto:{mail}'


def guest(person: str, said: str = "ACCEPTED", more: str = "") -> str:
    """An ATTENDEE line."""
    name, mail = WHO[person]
    return f'ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT={said};CN="{name}"{more}:MAILTO:{mail}'


def event(
    uid: str, start: str, *lines: str, length: str = "PT1H", status: str = "CONFIRMED"
) -> str:
    """A VEVENT; `start` is the DTSTART line's rest, parameters and all."""
    told = ["BEGIN:VEVENT", f"UID:{uid}", f"DTSTART{start}", f"DURATION:{length}",
            f"STATUS:{status}", *lines, "END:VEVENT"]  # fmt: skip
    if not any(line.startswith("SUMMARY") for line in lines):
        told.insert(2, "SUMMARY:Besprechung")
    return "\r\n".join(map(folded, told))


def folded(line: str) -> str:
    """A line cut at 75 octets, never minding letters."""
    raw, parts = line.encode(), []
    while len(raw) > 74:
        cut = 74
        while raw[cut] & 0xC0 == 0x80:
            cut -= 1
        parts.append(raw[:cut])
        raw = b" " + raw[cut:]
    return b"\r\n".join([*parts, raw]).decode()


def calendar(product: str, *events: str, head: str = "") -> bytes:
    """A whole file."""
    begin = f"BEGIN:VCALENDAR\r\nPRODID:{product}\r\nVERSION:2.0\r\n{head}"
    return (begin + "\r\n".join(events) + "\r\nEND:VCALENDAR\r\n").encode()


def files(gold: Gold) -> dict[str, bytes]:
    """Every calendar by path."""
    return {
        "Kalender Outlook.ics": outlook(gold),
        f"Takeout/Kalender/{HOME}.ics": google(gold),
        "Takeout/Kalender/Familie.ics": family(gold),
        "Arbeit.ics": apple(gold),
    }


class Noting:
    """Tells the gold of meetings in Vienna's own time."""

    def __init__(self, gold: Gold) -> None:
        self.gold = gold

    def met(self, wall: str, who: str, basis: str = "direct") -> None:
        """Kasia met these people at that hour of Vienna's clocks."""
        at = datetime.fromisoformat(wall).replace(tzinfo=VIENNA)
        self.gold.add(" ".join(f"{one}={basis}" for one in who.split()), at, "meeting")

    def weekly(self, wall: str, weeks: int, who: str, without: tuple[str, ...] = ()) -> None:
        """The same, week after week, but for some days."""
        first = datetime.fromisoformat(wall)
        for week in range(weeks):
            day = first + timedelta(weeks=week)
            if f"{day:%Y-%m-%d}" not in without:
                self.met(day.isoformat(), who, "recurring")


def outlook(gold: Gold) -> bytes:
    """Work: series over the change of the clocks, exceptions, an assistant who invites."""
    met = Noting(gold)
    met.weekly("2025-03-03T09:00", 10, "heinrich helga",
               without=("2025-03-17", "2025-04-07", "2025-04-21"))  # fmt: skip
    met.met("2025-03-18T14:00", "heinrich helga karin", "recurring")
    met.met("2025-05-06T10:00", "heinrich luca")
    met.met("2025-05-07T10:00", "juergen")
    met.met("2025-05-08T10:00", "helga monika")
    met.met("2025-05-13T10:00", "heinrich")
    jour = (guest("helga"), guest("me"), guest("room", more=";CUTYPE=ROOM"))
    moved = event(
        "jour", f";{WINDOWS}:20250318T140000", "RECURRENCE-ID;" + WINDOWS + ":20250317T090000",
        "SEQUENCE:2", host("heinrich"), *jour, guest("karin"),
    )  # fmt: skip
    cancelled = event(
        "jour", f";{WINDOWS}:20250407T090000", "RECURRENCE-ID;" + WINDOWS + ":20250407T090000",
        "SEQUENCE:3", host("heinrich"), *jour, status="CANCELLED",
    )  # fmt: skip
    master = event(
        "jour", f";{WINDOWS}:20250303T090000", "RRULE:FREQ=WEEKLY;COUNT=10;BYDAY=MO",
        f"EXDATE;{WINDOWS}:20250421T090000", "SEQUENCE:1", host("heinrich"), *jour,
    )  # fmt: skip
    return calendar(
        "-//Microsoft Corporation//Outlook 16.0 MIMEDIR//EN",
        moved,
        cancelled,
        master,
        event("o1", ';TZID="W. Europe Standard Time":20250506T100000',
              host("heinrich", ';SENT-BY="mailto:m.bauer@donauwerk.example"'), guest("luca"),
              guest("me"), guest("plain_room")),
        event("o2", f";{WINDOWS}:20250507T100000", host("me"), guest("juergen"),
              guest("pieter", "DECLINED")),
        event("o3", f";{WINDOWS}:20250508T100000", host("monika"), guest("helga", "TENTATIVE"),
              guest("me", "TENTATIVE")),
        event("o4", f";{WINDOWS}:20250509T100000", host("heinrich"), guest("me", "DECLINED"),
              guest("helga")),
        event("o5", f";{WINDOWS}:20250512T100000", host("heinrich"), guest("me", "NEEDS-ACTION"),
              guest("helga")),
        event("o6", f";{WINDOWS}:20250513T100000", host("heinrich"), guest("me"),
              guest("helga", "DECLINED"), status="TENTATIVE"),
        event("o7", f";{WINDOWS}:20270513T100000", host("heinrich"), guest("me")),
        event("o8", ";VALUE=DATE:20250801", "SUMMARY:Urlaub", length="P14D"),
    )  # fmt: skip


def google(gold: Gold) -> bytes:
    """Home: UTC and floating times, a meeting that stands in another calendar too."""
    met = Noting(gold)
    met.met("2025-06-03T19:00", "lea lena")
    met.met("2025-06-04T08:30", "karin")
    for day in ("2025-10-24", "2025-10-25", "2025-10-26", "2025-10-27"):
        met.met(f"{day}T18:00", "lea", "recurring")
    stamp = "DTSTAMP:20260220T080000Z"
    utc = datetime(2025, 6, 3, 17, tzinfo=UTC)
    return calendar(
        "-//Google Inc//Google Calendar 70.9054//EN",
        event("g1@google.com", f":{utc:%Y%m%dT%H%M%SZ}", stamp, host("home"), guest("home"),
              guest("lea"), guest("lena")),
        event("g2@google.com", ":20250604T083000", stamp, host("karin"), guest("home"),
              guest("karin")),
        event("g3@google.com", ";TZID=Europe/Vienna:20251024T180000", stamp,
              "RRULE:FREQ=DAILY;UNTIL=20251027T225959Z", host("home"), guest("lea"),
              guest("home")),
        event("g4@google.com", ":20250605T083000Z", stamp, host("lena"), guest("home", "DECLINED"),
              guest("lena")),
        event("g5@google.com", ";VALUE=DATE:20250606", stamp, "SUMMARY:Lea Brandl Geburtstag"),
        event("o2", ":20250507T080000Z", stamp, host("me"), guest("home"), guest("juergen")),
        head=f"METHOD:PUBLISH\r\nX-WR-CALNAME:{HOME}\r\nX-WR-TIMEZONE:Europe/Vienna\r\n",
    )  # fmt: skip


def family(gold: Gold) -> bytes:
    """A shared calendar: the evening with Lea and Lena stands here once more."""
    stamp = "DTSTAMP:20260220T080000Z"
    Noting(gold).met("2025-06-10T18:00", "luca")
    return calendar(
        "-//Google Inc//Google Calendar 70.9054//EN",
        event("g1@google.com", ":20250603T170000Z", stamp, host("home"), guest("home"),
              guest("lea"), guest("lena")),
        event("f1@google.com", ":20250610T160000Z", stamp, host("luca"), guest("home"),
              'ATTENDEE;CUTYPE=GROUP;PARTSTAT=ACCEPTED;CN="Alle":mailto:allhands@donauwerk.example'),
        head="METHOD:PUBLISH\r\nX-WR-CALNAME:Familie\r\nX-WR-TIMEZONE:Europe/Vienna\r\n",
    )  # fmt: skip


def apple(gold: Gold) -> bytes:
    """Apple: an invitation that moved, a whole-day workshop, no answers on file."""
    met = Noting(gold)
    met.met("2025-09-15T11:00", "pieter")
    met.gold.add("pieter= lea=", datetime(2025, 9, 16, tzinfo=UTC), "meeting")
    return calendar(
        "-//Apple Inc.//macOS 15.3//EN",
        event("a1", ";TZID=Europe/Vienna:20250914T110000", "SEQUENCE:0", host("pieter"),
              guest("me"), guest("pieter")),
        event("a1", ";TZID=Europe/Vienna:20250915T110000", "SEQUENCE:1", host("pieter"),
              guest("me"), guest("pieter")),
        event("a2", ";VALUE=DATE:20250916", "SUMMARY:Workshop", host("pieter"), guest("me"),
              guest("lea"), length="P1D"),
        head="X-WR-CALNAME:Arbeit\r\n",
    )  # fmt: skip
