"""The desk on which a letter is written: what its form says, its margin, what stands beside it."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import TYPE_CHECKING, Any, NamedTuple

from wellspring import clock
from wellspring.core.contact import FACE_TO_FACE
from wellspring.core.mending import Mend, mended, mends
from wellspring.core.message_lint import Kind, Letter as Words, Praise, Rule, read_over
from wellspring.records.glance import through_django
from wellspring.records.glance.writing_to import writing_to
from wellspring.records.models import Debrief, Objective, Person, Touch
from wellspring.web import frame, reading
from wellspring.web.letter_kind import helped_by, is_promise, kind_of, start_of, told_by
from wellspring.web.wording import letters as words, lint

if TYPE_CHECKING:
    from wellspring.core.message_lint import Finding, Reading, Span
    from wellspring.records.models import Letter
    from wellspring.web.door import MemberRequest

FIELDS = ("kind", "subject", "words", "item", "greeting", "do", "mend", *sorted(words.NAMES))
# What is said of a whole letter lights no words of it.
WIDE = frozenset({Rule.TOO_LONG, Rule.MORE_ME, Praise.SHORT, Praise.MORE_YOU})
A_MONTH, HALF_A_YEAR = timedelta(days=30), timedelta(days=180)
KIND_WORDS = ("comment", "supported_their_work")
BEFORE = frozenset({Kind.FIRST_LETTER.value, Kind.INVITATION.value})
Told = dict[str, Any]


class Note(NamedTuple):
    """One note in the margin, with the presses that stand at it."""

    finding: Finding
    why: str
    better: str
    presses: tuple[tuple[str, str], ...]  # what mends it, and its value in the form


class Margin(NamedTuple):
    """A letter read over; `spans` are places in UTF-16, as scripts count, with what they mean."""

    reading: Reading
    notes: list[Note]
    spans: str
    marked: list[tuple[str, str]]  # pieces of the text, each with its mark or none


def told_in(request: MemberRequest) -> Told:
    """What the form says."""
    kind = reading.choice(request, "kind", words.KINDS)
    greeting = request.POST.get("greeting", "")
    slots = {name: told for name in sorted(words.NAMES) if (told := reading.letter(request, name))}
    if greeting in words.GREETINGS:
        slots["greeting"] = greeting
    return {
        "kind": kind,
        "subject": reading.line(request, "subject"),
        "words": reading.letter(request, "words"),
        "item": reading.line(request, "item"),
        "slots": slots,
    }


def whole(request: MemberRequest, told: Told, person: Person) -> Told:
    """The same after the press: put together from its slots, or mended at a note."""
    if request.POST.get("do") == "together":
        return told | {"words": together(request, person, told["kind"], told["slots"])}
    if request.POST.get("mend"):
        margin = read_in(request, person, told["kind"], told["words"])
        return told | {"words": mend_in(told["words"], margin, request.POST["mend"])}
    return told


def together(
    request: MemberRequest, person: Person, kind: str, slots: dict[str, str], start: str = ""
) -> str:
    """A letter out of its slots; a thank-you begins with the meeting it thanks for."""
    if kind == Kind.THANK_YOU and not slots.get("who"):
        start = thanks_to(person) or start
    if not start and not any(slots.get(slot.name) for slot in words.SLOTS[kind]):
        start = words.usual_start(kind, after_long=_is_long(person))
    return words.put_together(
        kind, slots, name=person.name, owner=frame.own_name(request.member),
        greeting=slots.get("greeting", ""), start=start,
    )  # fmt: skip


def _is_long(person: Person) -> bool:
    """Whether nothing passed between the two for half a year."""
    return not person.touches.filter(at__gte=clock.now() - HALF_A_YEAR).exists()


def thanks_to(person: Person) -> str:
    """The first line for whoever was met within a month."""
    met = person.touches.filter(channel__in=FACE_TO_FACE, at__gte=clock.now() - A_MONTH)
    last: Touch | None = met.order_by("-at").first()
    if last is None:
        return ""
    back = Debrief.objects.filter(meeting__attendances__person=person).order_by("-at").first()
    learned = (back.advice or back.learned) if back and back.at >= last.at else ""
    return words.thanks_for(clock.day_of(last.at), learned.strip().partition("\n")[0])


def read_in(request: MemberRequest, person: Person, kind: str, text: str) -> Margin:
    """The letter read over, as this tie stands today (P3.25, P3.30)."""
    del request
    about = writing_to(through_django, [person.book_id], person.pk, clock.today())
    read = read_over(Words(text, Kind(kind)), about)
    notes = [_note(finding, read.language) for finding in read.findings]
    marks = [*((one.span, "ask") for one in read.findings if one.rule not in WIDE),
             *((one.span, "good") for one in read.praise if one.praise not in WIDE)]  # fmt: skip
    return Margin(read, notes, _spans(text, marks), _marked(text, marks))


def _note(finding: Finding, language: str) -> Note:
    presses = tuple((way.value, f"{way.value}:{finding.rule.value}:{finding.span.start}")
                    for way in mends(finding))  # fmt: skip
    return Note(finding, lint.why(finding), lint.better(finding, language), presses)


def mend_in(text: str, margin: Margin, pressed: str) -> str:
    """The letter mended at one of its notes; as it was where there is no such note any more."""
    for note in margin.notes:
        for way, value in note.presses:
            if value == pressed:
                return mended(text, note.finding.span, Mend(way), note.better)
    return text


def _short(marks: list[tuple[Span, str]]) -> list[tuple[int, int, str]]:
    """Marks that do not run into each other; of two that would, the shorter stays."""
    found: list[tuple[int, int, str]] = []
    for (start, end), kind in sorted(marks, key=lambda one: one[0].end - one[0].start):
        if all(end <= other or start >= until for other, until, _ in found):
            found.append((start, end, kind))
    return sorted(found)


def _spans(text: str, marks: list[tuple[Span, str]]) -> str:
    def at(place: int) -> int:
        return len(text[:place].encode("utf-16-le")) // 2

    return json.dumps([[at(start), at(end), kind] for start, end, kind in _short(marks)])


def _marked(text: str, marks: list[tuple[Span, str]]) -> list[tuple[str, str]]:
    pieces, last = [], 0
    for start, end, kind in _short(marks):
        pieces += [(text[last:start], ""), (text[start:end], kind)]
        last = end
    return [*pieces, (text[last:], "")]


def beginning(request: MemberRequest, person: Person) -> Told:
    """A sheet nobody wrote on yet."""
    item = request.GET.get("item", "")[: reading.LINE]
    asked = request.GET.get("kind", "")
    kind = asked if asked in words.KINDS else kind_of(request.member, person, item)
    start, slots = start_of(request.member, item), dict[str, str]()
    if kind == Kind.REPORT_BACK and (slots := told_by(request.member, person, item)):
        start = ""
    promised = is_promise(request.member, item)
    tells = kind == Kind.OUTCOME_NOTICE or (kind == Kind.REPORT_BACK and not start)
    if tells and not slots and not promised:
        slots, start = helped_by(person, kind), ""
    text = together(request, person, kind, slots, start)
    told = {
        "kind": kind,
        "subject": words.subject("promise" if promised else kind),
        "words": text,
        "slots": slots,
        "item": item,
    }
    return _shown(request, person, told) | {"letter": None}


def desk(request: MemberRequest, letter: Letter) -> Told:
    """A draft on the desk."""
    told = {
        column: getattr(letter, column) for column in ("kind", "subject", "words", "slots", "item")
    }
    kind = request.GET.get("kind", "")
    if kind in words.KINDS:
        told["kind"] = kind
    return _shown(request, letter.person, told) | {"letter": letter}


def _shown(request: MemberRequest, person: Person, told: Told) -> Told:
    work = person.affiliations.filter(school=False).select_related("organisation")
    return {
        "here": "people",
        "person": person,
        "sheet": told,
        "work": work.order_by("until", "-since", "-pk").first(),
        "slots": words.SLOTS[told["kind"]],
        "read": read_in(request, person, told["kind"], told["words"]),
        "homework": _homework(person) if told["kind"] in BEFORE else {},
        "aim": next(iter(Objective.objects.wordings(request.member)), None),
    }


def _homework(person: Person) -> Told:
    """What to look at before writing to a stranger, and the kind word left (P4.22, P4.23)."""
    left = person.touches.filter(channel__in=KIND_WORDS).exclude(direction="incoming")
    return {
        "left": left.order_by("-at").first(),
        "links": list(person.handles.filter(kind="link").order_by("pk")[:3]),
        "interests": list(person.details.filter(kind="interest").order_by("pk")[:5]),
    }
