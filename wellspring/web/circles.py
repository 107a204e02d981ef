"""The circles inventory: where in a life people know people, and who comes to mind (P3.17)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.core import signing
from django.http import Http404
from django.urls import reverse

from wellspring import clock
from wellspring.core.joggers import JOGGERS
from wellspring.records import inventory
from wellspring.records.courage import smallest_step
from wellspring.records.models import Circle, CircleReach, Person
from wellspring.web import page, reading, said, tabs
from wellspring.web.wording.trouble import EMPTY_NAME

if TYPE_CHECKING:
    from django.http import HttpResponse

    from wellspring.web.door import MemberRequest

SALT = "wellspring.names"
MOST = 36  # names of one circle on the page


def index(request: MemberRequest) -> HttpResponse:
    """Every circle with who is in it, a question, and room for three names."""
    return _page(request)


def add(request: MemberRequest) -> HttpResponse:
    """Names for one circle, several at once."""
    reading.must_write(request)
    reading.only(request, "circle", "names")
    circle = reading.choice(request, "circle", JOGGERS)
    names = inventory.names_in(reading.letter(request, "names"))
    if not names:
        return _page(request, {circle: EMPTY_NAME}, status=422)
    noted = inventory.add_names(circle, names, at=clock.now(), by=request.member)
    undo = reverse("names.end", args=[token(noted)])
    return page.back("inventory", word="names_kept", undo=undo)


def take_back(request: MemberRequest, token: str) -> HttpResponse:
    """As if the names had not been written."""
    try:
        told = signing.loads(token, salt=SALT, max_age=said.MINUTES * 60)
    except signing.BadSignature as wrong:
        raise Http404 from wrong
    noted = inventory.Noted(*told)
    circles = Circle.objects.visible_to(request.member).filter(pk__in=noted.circles)
    people = Person.objects.visible_to(request.member).filter(pk__in=noted.people)
    if not circles.exists() and not people.exists():
        raise Http404
    reading.must_write(request)
    inventory.take_back(noted, by=request.member)
    return page.back("inventory", word="names_gone")


def say_reach(request: MemberRequest) -> HttpResponse:
    """Whom a circle may lead to, in a line of one's own."""
    reading.must_write(request)
    reading.only(request, "circle", "words")
    circle, words = reading.choice(request, "circle", JOGGERS), reading.line(request, "words")
    line = CircleReach.say(circle, words, at=clock.now(), by=request.member)
    return page.back("inventory", word="reach_kept", undo=reverse("reach.end", args=[line.pk]))


def unsay_reach(request: MemberRequest, pk: int) -> HttpResponse:
    """The line before counts again."""
    reading.to_change(CircleReach.objects.all(), request, pk).end(by=request.member)
    return page.back("inventory", word="reach_gone")


def token(noted: inventory.Noted) -> str:
    """What an address carries so that exactly these names can be taken back."""
    return signing.dumps(noted, salt=SALT)


def _page(
    request: MemberRequest, wrong: dict[str, object] | None = None, status: int = 200
) -> HttpResponse:
    member, today = request.member, clock.today()
    inside = inventory.inventory(member, at_most=MOST)
    shown = {
        "here": "people",
        "joggers": {key: inside[key] for key in JOGGERS},
        "own": {label: inside[label] for label in inside if label not in JOGGERS},
        "names": inventory.NAMES,
        "step": smallest_step(member, today),
        "reaches": CircleReach.objects.visible_to(member).standing(),
        "wrong": wrong or {},
        "told": {key: request.POST.get("names", "") for key in wrong or {}},
        **tabs.shown(member, today),
    }
    return page.show(request, "people/circles.html", shown, status=status)
