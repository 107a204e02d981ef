"""Meetings: those to come and those past, and the acts that prepare one."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from django.urls import reverse

from wellspring import clock
from wellspring.core.meeting import CORE, Aim, Homework
from wellspring.core.meeting.looking_back import low_yield
from wellspring.records.models import Debrief, Introduction, Meeting, Person
from wellspring.web import homework, page, reading
from wellspring.web.bench import bench
from wellspring.web.kit import filled, gaps_of, kit, oneself_of, questions_of, selves_of, written
from wellspring.web.thread import shelf
from wellspring.web.wording import questions as bank
from wellspring.web.wording.meetings import clock_time
from wellspring.web.wording.meetings_trouble import NO_HOUR, NOBODY_NAMED

if TYPE_CHECKING:
    from django.http import HttpResponse

    from wellspring.records.book import Member
    from wellspring.records.meeting import MeetingQuerySet
    from wellspring.web.door import MemberRequest

PAST, LAST, OFF = 12, 3, 6
SHORTEST, LONGEST = 5, 480
AIMS = ("", *(one.value for one in Aim))
MOST = 16  # questions of one talk
HOUR = 10  # of a morning: where a talk begins when nobody says


def index(request: MemberRequest) -> HttpResponse:
    """Coming and past, one's questions, and oneself in thirty seconds."""
    member, at = request.member, clock.now()
    meetings = Meeting.objects.visible_to(member)
    own, away = questions_of(member)
    with_all = meetings.select_related("debrief").prefetch_related("attendances__person")
    past = with_all.past(at)[:PAST]
    shown = {
        "here": "meetings",
        "coming": rows(member, meetings.coming(at)[:40]),
        "past": [_past(one) for one in past],
        "off": [_past(one) for one in with_all.called_off()[:OFF]],
        "low": low_yield(_gave(member)),
        "questions": _bank(own, away),
        "mine": [text for key, text in own.items() if key == text],
        "shelf": shelf(),
        "bench": bench(member),
        "oneself": Introduction.objects.visible_to(member).order_by("-at", "-pk").first(),
    }
    return page.show(request, "meetings/index.html", shown)


def rows(member: Member, meetings: MeetingQuerySet) -> list[dict[str, Any]]:
    """Meetings with whom they are and what their kits lack."""
    (own, away), selves = questions_of(member), selves_of(member)
    found = []
    for one in meetings.prefetch_related("attendances__person"):
        oneself = oneself_of(selves, one)
        missing = gaps_of(one, oneself.words if oneself else "", one.asks(away), own)
        found.append({"meeting": one, "people": _people(one), "gaps": missing})
    return found


def _past(one: Meeting) -> dict[str, Any]:
    return {"meeting": one, "people": _people(one), "debrief": getattr(one, "debrief", None)}


def _people(one: Meeting) -> list[Person]:
    """Whom it is with, where that was read for many meetings at once."""
    there = sorted(one.attendances.all(), key=lambda each: each.pk)
    return [each.person for each in there if each.person.merged_into_id is None]


def _gave(member: Member) -> list[str]:
    told = Debrief.objects.visible_to(member).exclude(gave="").order_by("-meeting__at")
    return list(told.values_list("gave", flat=True)[:LAST])


def _bank(own: dict[str, str], away: set[str]) -> list[tuple[str, list[tuple[str, Any, bool]]]]:
    """The bank under its letters, with one's own wording and what is put away."""
    from wellspring.core.meeting import BANK, Letter  # noqa: PLC0415  beside its one use

    return [
        (
            letter.value,
            [(one.key, bank.say(one.key, own), one.key in away) for one in BANK
             if one.letter is letter],
        )
        for letter in Letter
    ]  # fmt: skip


def new(request: MemberRequest) -> HttpResponse:
    """When, with whom and how long; `person` in the address says who."""
    reading.must_write(request)
    told = {"person": request.GET.get("person", ""), "on": request.GET.get("on", "")}
    return page.show(request, "meetings/new.html", _form(request, told, {}))


def create(request: MemberRequest) -> HttpResponse:
    """One set up by hand."""
    reading.must_write(request)
    reading.only(request, "person", "name", "on", "hour", "minutes", "place")
    told = {name: reading.line(request, name) for name in ("person", "name", "on", "hour",
                                                           "minutes", "place")}  # fmt: skip
    person, wrong = _whom(request, told), {}
    at = _moment(told["on"], told["hour"])
    if person is None:
        wrong["name"] = NOBODY_NAMED
    if at is None:
        wrong["on"] = NO_HOUR
    if person is None or at is None:
        shown = _form(request, told, wrong)
        return page.show(request, "meetings/new.html", shown, status=422)
    there = Meeting.objects.visible_to(request.member).at_that_hour(person, at).first()
    if there is not None:
        return page.back("meeting", there.pk, word="meeting_there")
    made = Meeting.set_up(
        [person], at=at, by=request.member, minutes=_minutes(told["minutes"]), place=told["place"]
    )
    undo = reverse("meeting.end", args=[made.pk])
    return page.back("meeting", made.pk, word="meeting_kept", undo=undo)


def show(request: MemberRequest, pk: int) -> HttpResponse:
    """The kit, and the look back once its time has come; `anew` opens it to be written anew."""
    meeting = reading.mine(Meeting.objects.all(), request, pk)
    shown = kit(request.member, meeting)
    if "anew" in request.GET and shown["debrief"]:
        told = filled(shown["debrief"], shown["person"])
        shown |= {"anew": written(shown["debrief"]), "told": told}
    return page.show(request, "meetings/show.html", shown)


def prepare(request: MemberRequest, pk: int) -> HttpResponse:
    """Purpose, use, aim, length, place, what to bring: whichever the form holds."""
    meeting = reading.to_change(Meeting.objects.all(), request, pk)
    reading.only(request, "purpose", "use", "aim", "minutes", "place", "on", "hour", "brings",
                 "oneself")  # fmt: skip
    told: dict[str, Any] = {}
    for name in ("purpose", "use", "place"):
        if name in request.POST:
            told[name] = reading.line(request, name)
    if "brings" in request.POST:
        told["brings"] = reading.letter(request, "brings")[: 4 * reading.LINE]
    if "aim" in request.POST:
        told["aim"] = reading.choice(request, "aim", AIMS)
    if "minutes" in request.POST:
        told["minutes"] = _minutes(reading.line(request, "minutes"))
    if "oneself" in request.POST:
        number = reading.number(request.POST["oneself"])
        told["oneself_id"] = reading.mine(Introduction.objects.all(), request, number).pk
    if reading.line(request, "on"):
        hour = reading.line(request, "hour") or clock_time(meeting.at)
        at = _moment(reading.line(request, "on"), hour)
        if at is None:
            shown = kit(request.member, meeting) | {"wrong": {"meeting": NO_HOUR}}
            return page.show(request, "meetings/show.html", shown, status=422)
        told["at"] = at
    meeting.prepare(by=request.member, **told)
    return _prepared(meeting)


def take_back(request: MemberRequest, pk: int) -> HttpResponse:
    """As it was before the last act of preparing."""
    meeting = reading.to_change(Meeting.objects.all(), request, pk)
    reading.only(request)
    meeting.take_back(by=request.member)
    return page.back("meeting", pk, word="taken_back")


def tick(request: MemberRequest, pk: int) -> HttpResponse:
    """What of the homework and the questions is done, and its lines, all of it at once."""
    meeting = reading.to_change(Meeting.objects.all(), request, pk)
    reading.only(request, "done", "of", *homework.LINES)
    known = {*bank.BANK, *(one.value for one in Homework), *meeting.questions, *questions_of(
        request.member)[0]}  # fmt: skip
    of = [one for one in request.POST.getlist("of") if one in known]
    done = [one for one in request.POST.getlist("done") if one in of]
    rest = [one for one in meeting.ticked if one not in of]
    changed: dict[str, Any] = {"ticked": [*rest, *done]}
    lines = homework.told(request, meeting)
    if lines is not None:
        changed["homework"] = lines
    meeting.prepare(by=request.member, **changed)
    return _prepared(meeting)


def order(request: MemberRequest, pk: int) -> HttpResponse:
    """The questions of this talk: one up, one out, one of the bank in, one of one's own in."""
    meeting = reading.to_change(Meeting.objects.all(), request, pk)
    reading.only(request, "up", "out", "key", "words")
    shown = [one.key for one in kit(request.member, meeting)["asked"]]
    told = {name: reading.line(request, name) for name in ("up", "out", "key", "words")}
    if told["up"] in shown[1:]:
        place = shown.index(told["up"])
        shown[place - 1 : place + 1] = [shown[place], shown[place - 1]]
    elif told["out"] in shown:
        shown.remove(told["out"])
    elif told["key"] in bank.BANK:
        shown.append(told["key"])
    elif told["words"]:
        shown.insert(min(len(CORE), len(shown)), told["words"])
    else:
        reading.refuse()
    meeting.prepare(by=request.member, questions=list(dict.fromkeys(shown))[:MOST])
    return _prepared(meeting)


def call_off(request: MemberRequest, pk: int) -> HttpResponse:
    """It will not take place."""
    meeting = reading.to_change(Meeting.objects.all(), request, pk)
    reading.only(request)
    meeting.call_off(on=clock.today(), by=request.member)
    undo = reverse("meeting.before", args=[pk])
    return page.back("meetings", word="meeting_off", undo=undo)


def bring_back(request: MemberRequest, pk: int) -> HttpResponse:
    """It takes place after all."""
    meeting = reading.to_change(Meeting.objects.all(), request, pk)
    reading.only(request)
    rows = Meeting.objects.visible_to(request.member)
    for one in meeting.people():
        there = rows.at_that_hour(one, meeting.at).first()
        if there is not None:
            return page.back("meeting", there.pk, word="meeting_there")
    meeting.bring_back(by=request.member)
    undo = reverse("meeting.before", args=[pk])
    return page.back("meeting", pk, word="meeting_on", undo=undo)


def end(request: MemberRequest, pk: int) -> HttpResponse:
    """As if it had never been set up; one that a calendar brought goes with its arrival."""
    meeting = reading.to_change(Meeting.objects.all(), request, pk)
    reading.only(request)
    if meeting.arrival_id or Debrief.objects.filter(meeting=meeting).exists():
        reading.refuse()
    meeting.delete()
    return page.back("meetings", word="meeting_gone")


def _prepared(meeting: Meeting) -> HttpResponse:
    undo = reverse("meeting.before", args=[meeting.pk])
    return page.back("meeting", meeting.pk, word="meeting_prepared", undo=undo)


def _whom(request: MemberRequest, told: dict[str, str]) -> Person | None:
    """Whoever is named by number or by the only name that fits."""
    people = Person.objects.visible_to(request.member)
    number = reading.number(told["person"])
    if number:
        return people.filter(pk=number).first()
    found = list(people.found(told["name"], request.member)[:2]) if told["name"] else []
    exact = people.filter(name__iexact=told["name"]) if told["name"] else people.none()
    return exact.first() if exact.count() == 1 else (found[0] if len(found) == 1 else None)


def _moment(on: str, hour: str) -> datetime | None:
    """The moment that a day and an hour name, where the person sits."""
    day = reading.near_day(on, clock.today())
    if day is None:
        return None
    try:
        time = datetime.strptime(hour or f"{HOUR}:00", "%H:%M").time()  # noqa: DTZ007  an hour alone
    except ValueError:
        return None
    return datetime.combine(day, time).astimezone(UTC)


def _minutes(told: str) -> int:
    return min(max(reading.number(told) or 20, SHORTEST), LONGEST)


def _form(request: MemberRequest, told: dict[str, str], wrong: dict[str, Any]) -> dict[str, Any]:
    number = reading.number(told.get("person", ""))
    people = Person.objects.visible_to(request.member)
    person = people.filter(pk=number).first() if number else None
    tomorrow = clock.today() + timedelta(days=1)
    return {"here": "meetings", "person": person, "told": told, "wrong": wrong, "day": tomorrow}
