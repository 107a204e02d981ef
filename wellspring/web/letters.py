"""Letters: written to one person at a time, kept as drafts until the person sends them.

Every press keeps what was written. Nothing here can write to several people (P2.17), and nothing
leaves by itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.urls import reverse

from wellspring import clock
from wellspring.records.glance import beside, through_django
from wellspring.records.models import Letter, Person
from wellspring.web import page, reading
from wellspring.web.letter_desk import FIELDS, beginning, desk, read_in, told_in, whole
from wellspring.web.wording import letters as words

if TYPE_CHECKING:
    from django.http import HttpResponse

    from wellspring.records.book import Member
    from wellspring.web.door import MemberRequest

SHOWN, NAMED = 60, 3


def index(request: MemberRequest) -> HttpResponse:
    """Drafts, and what left lately."""
    here = Letter.objects.visible_to(request.member).filter(person__merged_into=None)
    here = here.select_related("person")
    shown = {"here": "letters", "drafts": here.drafts().order_by("-at", "-pk")[:SHOWN],
             "left": here.left().order_by("-left_at", "-pk")[:SHOWN]}  # fmt: skip
    return page.show(request, "letters/index.html", shown)


def on_the_desk(member: Member) -> list[str]:
    """Whom a few letters are being written to, the latest first."""
    return beside.on_the_desk(through_django, member.reads, at_most=NAMED)


def new(request: MemberRequest, pk: int) -> HttpResponse:
    """An empty sheet for somebody, begun with the words of the plan where an act led here."""
    person = reading.to_change(Person.objects.all(), request, pk)
    return page.show(request, "letters/show.html", beginning(request, person))


def create(request: MemberRequest, pk: int) -> HttpResponse:
    """The first press makes the draft."""
    person = reading.to_change(Person.objects.all(), request, pk)
    reading.only(request, *FIELDS)
    told = whole(request, told_in(request), person)
    letter = Letter.begin(person, at=clock.now(), by=request.member, **told)
    return _after(request, letter, undo=reverse("letter.end", args=[letter.pk]))


def show(request: MemberRequest, pk: int) -> HttpResponse:
    """The desk with one letter on it; one that left, or is another's, is shown as it stands."""
    letter = reading.mine(Letter.objects.select_related("person", "touch"), request, pk)
    if letter.left_at is not None or letter.book_id not in request.member.writes:
        shown = {"here": "letters", "letter": letter, "person": letter.person}
        return page.show(request, "letters/left.html", shown)
    return page.show(request, "letters/show.html", desk(request, letter))


def write(request: MemberRequest, pk: int) -> HttpResponse:
    """Every other press: keep, put together, read over, mend, or be done."""
    letter = reading.to_change(Letter.objects.select_related("person"), request, pk)
    reading.only(request, *FIELDS)
    if letter.left_at is not None:  # in another tab; nothing is kept, and nothing says so
        return page.back("letter", pk)
    told = whole(request, told_in(request), letter.person)
    letter.rewrite(at=clock.now(), by=request.member, **told)
    return _after(request, letter, undo=reverse("letter.before", args=[letter.pk]))


def _after(request: MemberRequest, letter: Letter, *, undo: str) -> HttpResponse:
    """Where a press leads, and what it says."""
    do = request.POST.get("do", "")
    if do == "ready":
        return page.back("letter.leaving", letter.pk)
    word = {"read": "", "together": "letter_together"}.get(do, "letter_kept")
    if request.POST.get("mend"):
        word = "letter_mended"
    return page.back("letter", letter.pk, word=word, undo=undo if word else "")


def turn_back(request: MemberRequest, pk: int) -> HttpResponse:
    """The words as they were before the last press."""
    reading.to_change(Letter.objects.all(), request, pk).turn_back(by=request.member)
    return page.back("letter", pk, word="letter_before", undo=reverse("letter.before", args=[pk]))


def put_away(request: MemberRequest, pk: int) -> HttpResponse:
    """Out of the list, not out of the world."""
    letter = reading.to_change(Letter.objects.all(), request, pk)
    letter.put_away(at=clock.now(), by=request.member)
    return page.back("letters", word="letter_away", undo=reverse("letter.again", args=[pk]))


def take_up(request: MemberRequest, pk: int) -> HttpResponse:
    """Back on the desk."""
    letter = reading.to_change(Letter.objects.all(), request, pk)
    letter.put_away(at=None, by=request.member)
    return page.back("letter", pk, word="letter_again")


def read(request: MemberRequest, pk: int) -> HttpResponse:
    """The margin alone, as the letter is written; nothing is kept."""
    person = reading.to_change(Person.objects.all(), request, pk)
    reading.only(request, *FIELDS)
    kind = reading.choice(request, "kind", words.KINDS)
    text = request.POST.get("words", "").replace("\r\n", "\n")[: reading.LETTER]
    shown = {"read": read_in(request, person, kind, text), "kind": kind, "text": text}
    return page.show(request, "letters/read.html", shown)
