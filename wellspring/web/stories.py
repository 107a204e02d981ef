"""The story shelf: successes ready to be told, oneself in thirty seconds, and who saw it.

P3.35: skill, example, result, match, in 30 to 45 seconds, and no sob story. P4.3: more than thirty
seconds of me: a two-minute telling stands beside it. P2.26: who saw it, behind each claim.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.urls import path, reverse

from wellspring import clock
from wellspring.core.stories import LONGEST
from wellspring.records.models import Introduction, Person, Story, Witness
from wellspring.records.shelf import can_be_found, telling
from wellspring.web import page, reading
from wellspring.web.acts import acts
from wellspring.web.wording.stories import AIMS, LENGTHS
from wellspring.web.wording.trouble import NOTHING_WRITTEN

if TYPE_CHECKING:
    from collections.abc import Callable

    from django.http import HttpResponse
    from django.urls import URLPattern

    from wellspring.records.book import Member
    from wellspring.web.door import MemberRequest

    Act = Callable[..., HttpResponse]

NOUNS: dict[str, type[Story | Introduction]] = {"story": Story, "oneself": Introduction}
SOME = 60  # people who may be named as having seen it


def index(request: MemberRequest) -> HttpResponse:
    """The whole shelf; `for` brings those to the front that answer some words."""
    asked = request.GET.get("for", "").strip()[: reading.LINE]
    return page.show(request, "stories/index.html", _shelf(request.member, asked))


def _shelf(member: Member, asked: str = "") -> dict[str, Any]:
    stories = Story.objects.visible_to(member).prefetch_related("witnesses__person")
    found = telling(member, [asked]) if asked else []
    oneself = Introduction.objects.visible_to(member).order_by("seconds", "-at")
    return {
        "here": "stories", "asked": asked, "fitting": {one.pk for one in found},
        "stories": stories.filter(away_on=None).order_by("-at", "-pk"),
        "away": [*stories.exclude(away_on=None), *oneself.exclude(away_on=None)],
        "oneself": oneself.filter(away_on=None), "seen": can_be_found(member),
        "longest": LONGEST,
    }  # fmt: skip


def create(noun: str) -> Act:
    """Put one on the shelf."""

    def act(request: MemberRequest) -> HttpResponse:
        reading.must_write(request)
        told = _told(request, noun)
        if told is None:
            wrong = {"wrong": {noun: NOTHING_WRITTEN}, "told": request.POST.dict()}
            return page.show(
                request, "stories/index.html", _shelf(request.member) | wrong, status=422
            )
        made = NOUNS[noun].write(at=clock.now(), by=request.member, **told)
        begun = isinstance(made, Story) and not (made.example and made.result)
        return _back(
            "story_begun" if begun else f"{noun}_kept", reverse(f"{noun}.end", args=[made.pk])
        )

    return act


def show(noun: str) -> Act:
    """One, to read and to say anew."""

    def act(request: MemberRequest, pk: int) -> HttpResponse:
        one = _held(noun, request, pk)
        return page.show(request, "stories/show.html", _one(noun, one, request.member))

    return act


def _one(noun: str, one: Story | Introduction, member: Member) -> dict[str, Any]:
    people = Person.objects.visible_to(member).known().filter(standing__isnull=False)
    near = people.order_by("-standing__worth", "sort_key")[:SOME]
    is_story = noun == "story"
    return {
        "here": "stories", "noun": noun, "one": one, "longest": LONGEST,
        "people": near if is_story else [],
        "seen_by": one.witnesses.select_related("person") if isinstance(one, Story) else [],
    }  # fmt: skip


def reword(noun: str) -> Act:
    """Say it anew; the wording before stays one undo away."""

    def act(request: MemberRequest, pk: int) -> HttpResponse:
        one = _held(noun, request, pk, to_change=True)
        told = _told(request, noun)
        if told is None:
            wrong = {"wrong": {noun: NOTHING_WRITTEN}}
            shown = _one(noun, one, request.member) | wrong
            return page.show(request, "stories/show.html", shown, status=422)
        one.reword(by=request.member, **told)
        return page.back(noun, pk, word="story_reworded", undo=reverse(f"{noun}.before", args=[pk]))

    return act


def on_one(noun: str, verb: str, word: str, undo: str = "") -> Act:
    """One of the small acts on something that is there: dropped, as before, away, out again."""

    def act(request: MemberRequest, pk: int) -> HttpResponse:
        one = _held(noun, request, pk, to_change=True)
        reading.only(request)
        told = {"on": clock.today()} if verb == "put_away" else {}
        getattr(one, verb)(by=request.member, **told)
        return _back(word, reverse(f"{noun}.{undo}", args=[pk]) if undo else "")

    return act


def routes(noun: str, where: str) -> list[URLPattern]:
    """The addresses of what is on the shelf, the same for stories and for oneself."""
    one = f"{where}<int:pk>/"
    small = {
        "end/": ("end", "drop", f"{noun}_gone", ""),
        "before/": ("before", "word_as_before", "story_before", ""),
        "shelf/": ("shelf", "put_away", "story_away", "shelf.end"),
        "shelf/end/": ("shelf.end", "take_out", "story_out", ""),
    }
    return [
        path(one, acts(show(noun), reword(noun)), name=noun),
        *(
            path(one + at, acts(post=on_one(noun, verb, word, undo)), name=f"{noun}.{name}")
            for at, (name, verb, word, undo) in small.items()
        ),
    ]


def name_witness(request: MemberRequest, pk: int) -> HttpResponse:
    """Say who saw it happen."""
    story = reading.to_change(Story.objects.all(), request, pk)
    reading.only(request, "person")
    named = reading.number(request.POST.get("person", ""))
    person = reading.mine(Person.objects.all(), request, named)
    made = Witness.name(story, person, by=request.member)
    undo = reverse("witness.end", args=[made.pk]) if made else ""
    return page.back("story", pk, word="witness_kept", undo=undo)


def drop_witness(request: MemberRequest, pk: int) -> HttpResponse:
    """No longer named."""
    named = reading.to_change(Witness.objects.all(), request, pk)
    named.drop(by=request.member)
    return page.back("story", named.story_id, word="witness_gone")


def _held(
    noun: str, request: MemberRequest, pk: int, *, to_change: bool = False
) -> Story | Introduction:
    rows: Any = NOUNS[noun].objects.all()
    door = reading.to_change if to_change else reading.mine
    found: Story | Introduction = door(rows, request, pk)
    return found


def _back(word: str, undo: str) -> HttpResponse:
    return page.back("stories", word=word, undo=undo)


def _told(request: MemberRequest, noun: str) -> dict[str, Any] | None:
    """The parts of a form; None where the one that matters is empty."""
    reading.only(request, *NOUNS[noun].PARTS)
    if noun == "story":
        told = {part: reading.letter(request, part) for part in Story.PARTS}
        told["title"] = reading.line(request, "title", reading.NAME)
        return told if told["title"] else None
    seconds = int(reading.choice(request, "seconds", LENGTHS))
    aim = reading.choice(request, "aim", ("", *AIMS))
    title = reading.line(request, "title")
    words = reading.letter(request, "words")
    return {"title": title, "words": words, "seconds": seconds, "aim": aim} if words else None
