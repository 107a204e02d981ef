"""People as vCards of version 3.0 (which everything reads) or 4.0.

What vCards have no word for goes the way Apple writes it (first met, introduced by) or under
X-WELLSPRING-..., so that our own reader takes back what was given.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from wellspring.interchange.writers.lines import chunks, escaped, finished

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from wellspring.interchange.writers.values import ExportJob, ExportPerson

VERSIONS = ("3.0", "4.0")
ENDING, MIME = ".vcf", "text/vcard; charset=utf-8"


def write(people: Iterable[ExportPerson], version: str = "3.0") -> Iterator[bytes]:
    """The file in chunks; raises ValueError for a version nobody reads."""
    if version not in VERSIONS:
        raise ValueError(f"There is no way to write vCard {version}; 3.0 and 4.0 are known.")
    return chunks(finished(_card(person, version)) for person in people)


def _card(person: ExportPerson, version: str) -> Iterator[str]:
    yield f"BEGIN:VCARD\r\nVERSION:{version}\r\nPRODID:-//Wellspring//EN"
    yield f"UID:{escaped(person.uid)}"
    yield f"FN:{escaped(_shown(person))}"
    yield f"N:{_in_parts(person)}"
    if person.nickname:
        yield f"NICKNAME:{escaped(person.nickname)}"
    for name in person.other_names:
        yield f"X-WELLSPRING-OTHER-NAME:{escaped(name)}"
    yield from _reached(person)
    if person.jobs:
        yield from _jobs(person.jobs)
    if person.birthday:
        yield _birthday(person.birthday, version)
    if person.circles:
        yield from _circles(person.circles)
    for interest in person.interests:
        yield f"{'INTEREST' if version == '4.0' else 'X-INTEREST'}:{escaped(interest)}"
    if person.notes:
        yield f"NOTE:{escaped(person.notes)}"
    yield from _met(person)
    yield "END:VCARD"


def _reached(person: ExportPerson) -> Iterator[str]:
    for email in person.emails:
        yield f"EMAIL:{escaped(email)}"
    for phone in person.phones:
        yield f"TEL:{escaped(phone)}"
    for link in person.links:
        yield f"URL:{escaped(link)}"  # Apple escapes here too, and vobject stops at a comma
    if person.place or person.country:
        yield f"ADR:;;;{escaped(person.place)};;;{escaped(person.country)}"


def _shown(person: ExportPerson) -> str:
    """A card must have a name to show; the unnamed go by how they are reached."""
    others = (person.nickname, *person.other_names, *person.emails, *person.phones, *person.links)
    return person.name or next(filter(None, others), person.uid)


def _in_parts(person: ExportPerson) -> str:
    """An empty N makes a blank entry on a phone, so a name that was never split stands whole."""
    if not (person.given or person.family or person.middle):
        return f";{escaped(_shown(person))};;;"
    parts = (person.family, person.given, person.middle, person.prefix, person.suffix)
    return ";".join(map(escaped, parts))


def _jobs(jobs: tuple[ExportJob, ...]) -> Iterator[str]:
    """Present jobs as everybody reads them; all of them with their years for ourselves."""
    present = [job for job in jobs if not job.until and not job.school]
    for number, job in enumerate(present, start=1):
        group = f"job{number}." if len(present) > 1 else ""
        if job.organisation:
            yield f"{group}ORG:{escaped(job.organisation)}"
        if job.title:
            yield f"{group}TITLE:{escaped(job.title)}"
    if len(jobs) > 1 or jobs[0].since or jobs[0].until or jobs[0].school:
        for job in jobs:
            years = f"{job.since or ''};{job.until or ''};{'school' if job.school else ''}"
            yield f"X-WELLSPRING-JOB:{escaped(job.organisation)};{escaped(job.title)};{years}"


def _circles(circles: tuple[str, ...]) -> Iterator[str]:
    """Some programs escape the commas between circles, so one with a comma stands twice.

    Our reader takes a lone line of escaped commas for a list, and repeated lines at their word.
    """
    if any("," in circle for circle in circles):
        for circle in (*circles, circles[0]):
            yield f"CATEGORIES:{escaped(circle)}"
    else:
        yield f"CATEGORIES:{','.join(map(escaped, circles))}"


def _birthday(day: str, version: str) -> str:
    if version == "4.0":
        return f"BDAY:{'--' + day[2:].replace('-', '') if day[0] == '-' else day.replace('-', '')}"
    if day[0] == "-":  # version 3.0 cannot leave out a year; Apple's way is understood widely
        return f"BDAY;X-APPLE-OMIT-YEAR=1604:1604{day[1:]}"
    return f"BDAY:{day}"


def _met(person: ExportPerson) -> Iterator[str]:
    if person.met_on:
        yield f"met1.X-ABDATE:{person.met_on}\r\nmet1.X-ABLabel:First met"
    if person.met_through:
        yield f"met2.X-ABRELATEDNAMES:{escaped(person.met_through)}"
        yield "met2.X-ABLabel:Introduced by"
    if person.met_where:
        yield f"X-WELLSPRING-MET-WHERE:{escaped(person.met_where)}"
