"""Welcome: three doors into an empty book, and the made-up network one can walk around in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wellspring import clock
from wellspring.interchange import sample
from wellspring.records import first_names
from wellspring.records.models import Person
from wellspring.web import newcomers, page, reading
from wellspring.web.wording.people import FIRST_WORDS
from wellspring.web.wording.trouble import EMPTY_NAME

if TYPE_CHECKING:
    from django.http import HttpResponse

    from wellspring.web.door import MemberRequest

THREE = ("owe", "helped", "miss")


def show(request: MemberRequest) -> HttpResponse:
    """The sentence, the three doors, the three promises."""
    empty = not Person.objects.visible_to(request.member).exists()
    return page.show(
        request, "welcome/show.html", {"empty": empty, "sampled": sample.is_here(request.member)}
    )


def three(request: MemberRequest) -> HttpResponse:
    """Three names: one you owe a word, one who helped you, one you miss."""
    reading.must_write(request)
    return page.show(request, "welcome/three.html", {"told": {}, "wrong": {}})


def keep_three(request: MemberRequest) -> HttpResponse:
    """They are people now, and today's plan holds them."""
    reading.must_write(request)
    reading.only(request, *THREE)
    told = {each: reading.line(request, each, reading.NAME) for each in THREE}
    if not any(told.values()):
        return page.show(
            request, "welcome/three.html", {"told": told, "wrong": {"name": EMPTY_NAME}}, status=422
        )
    names = {what: name for what, name in told.items() if name}
    words = {what: str(says) for what, says in FIRST_WORDS.items()}
    people = first_names.begin(names, words, on=clock.today(), at=clock.now(), by=request.member)
    undo = newcomers.undo_of(people.values())
    return page.back("today", word="people_added", undo=undo)


def walk_around(request: MemberRequest) -> HttpResponse:
    """Fill the empty book with the sample network."""
    reading.must_write(request)
    if Person.objects.visible_to(request.member).exists():
        reading.refuse()
    sample.fill(request.member, at=clock.now())
    return page.back("today", word="sample_kept")


def leave(request: MemberRequest) -> HttpResponse:
    """Take the sample out again, all of it."""
    reading.must_write(request)
    sample.remove(request.member, at=clock.now())
    return page.back("welcome", word="sample_gone")
