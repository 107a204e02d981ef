"""Who may do what: every route of the router, every verb, every kind of person, every kind of id.

The table is generated from the router. A route that nobody thought of here fails the first test.
"""

from __future__ import annotations

from typing import NamedTuple

import pytest
from django.urls import reverse

from tests import cast
from tests.web.asking import browser, digest
from tests.web.world import furnish
from wellspring.web.urls import urlpatterns

MISSING = {"draft": "nosuchdraftatall"}
NO_ID = 987_654_321


class Row(NamedTuple):
    """What a route is about, what its form says, and how it answers those who may.

    `thing` names what stands in the address. `reads` is a reader's GET: 200, or 403 where the
    page is only a form. `closed` routes hide a reader's thing as if it were not there; `anyones`
    change no book.
    """

    thing: str = ""
    form: dict | None = None
    get: int = 200
    post: int = 302
    reads: int = 200
    closed: bool = False
    anyones: bool = False


TABLE = {
    "health": Row(),
    "keys": Row(),
    "find": Row(),
    "today": Row(),
    "answers": Row(form={"item": "quiet:{other}", "what": "later"}),
    "answer.end": Row("answer"),
    "welcome": Row(),
    "missed": Row(form={"person": "{person}"}, reads=403),
    "missed.end": Row(),
    "three": Row(form={"owe": "Ana"}, reads=403),
    "sample": Row(post=400),
    "sample.end": Row(),
    "objective": Row(form={"kind": "job", "words": "To run a plant.", "titles": "", "fits": ""}),
    "objective.end": Row("objective"),
    "calls": Row(form={"words": "Ana Lima, Alta Foundry"}),
    "call": Row("call"),
    "call.end": Row("call"),
    "call.fits": Row("call"),
    "call.answer": Row("call", {"answer": "no"}),
    "call.before": Row("call"),
    "call.caller": Row("heard", {"name": "Ana Lima"}),
    "call.caller.end": Row("call"),
    "stories": Row(form={"title": "Line 4", "example": "It was slow."}),
    "story": Row("story", {"title": "Line 5", "example": "It is quick."}),
    "story.end": Row("story"),
    "story.before": Row("story"),
    "story.shelf": Row("story"),
    "story.shelf.end": Row("story"),
    "witnesses": Row("story", {"person": "{other}"}),
    "witness.end": Row("witness"),
    "oneselves": Row(form={"words": "I run plants.", "seconds": "30", "aim": ""}),
    "oneself": Row("oneself", {"words": "I ran plants.", "seconds": "120", "aim": "field"}),
    "oneself.end": Row("oneself"),
    "oneself.before": Row("oneself"),
    "oneself.shelf": Row("oneself"),
    "oneself.shelf.end": Row("oneself"),
    "evidence": Row(),
    "season": Row(form={"mode": "landed", "country": "NL"}, reads=403),
    "season.end": Row("season"),
    "review": Row(form={"week": "2026-11-16", "morale": "4"}),
    "review.end": Row("review"),
    "changes": Row(),
    "change.end": Row("change"),
    "language": Row(form={"language": "en"}, anyones=True),
    "circle": Row(),
    "meetings": Row(form={"name": "", "person": "{person}", "on": "tomorrow", "hour": "12:10"}),
    "meeting.new": Row(reads=403),
    "meeting": Row("meeting", {"purpose": "learn", "use": "decide"}),
    "meeting.before": Row("meeting"),
    "ticks": Row("meeting", {"of": "person", "done": "person"}),
    "meeting.questions": Row("meeting", {"words": "Why here?"}),
    "cancelling": Row("meeting"),
    "cancelling.end": Row("meeting"),
    "meeting.end": Row("meeting"),
    "debrief": Row("untold", {"advice": "begin small"}),
    "debrief.before": Row("debrief"),
    "debrief.end": Row("debrief"),
    "came": Row("suggested", {"words": "they see me"}),
    "came.end": Row("suggested"),
    "questions": Row(form={"words": "Why?"}),
    "question.end": Row("question"),
    "outcome": Row(),
    "letters": Row(),
    "letters.of": Row("person", {"kind": "first_letter", "words": "Dear Tomás.", "do": "keep"}),
    "letter.new": Row("person", reads=403),
    "letter.reading": Row("person", {"kind": "first_letter", "words": "Hello."}, post=200),
    "letter": Row("letter", {"kind": "reconnection", "words": "Hello again.", "do": "keep"}),
    "letter.before": Row("letter"),
    "letter.end": Row("letter"),
    "letter.again": Row("letter"),
    "letter.leaving": Row("letter", {"how": "copy", "follow": "yes"}, reads=403),
    "letter.leaving.end": Row("letter"),
    "letter.sending": Row("letter"),
    "letter.file": Row("letter"),
    "letter.pdf": Row("letter"),
    "letter.paper": Row("letter"),
    "sequence": Row("sequence"),
    "sequence.calls": Row("sequence", {"how": "message"}),
    "sequence.ending": Row("sequence", {"words": "she moved"}),
    "sequence.again": Row("sequence"),
    "account": Row(form={"host": "", "port": "587"}, post=422, reads=403),
    "account.end": Row(),
    "you": Row(),
    "device": Row(),
    "leaving": Row(),
    "offline": Row(),
    "worker": Row(),
    "shared": Row(reads=403),
    "captures": Row(
        form={"line": "tea", "person": "{person}", "key": "0b1f7a1e-58f2-4b77-9a7e-6f1f4d1c2a10"},
        post=200,
    ),
    "stage": Row("person", {"stage": "known"}),
    "rhythm": Row("person", {"every": "week"}),
    "knowings": Row("person", {"side": "of_them", "topic": "goals", "text": "a quieter plant"}),
    "favours": Row("person", {"given": "yes", "kind": "advice", "words": "read her letter"}),
    "purposes": Row("person", {"kind": "helper", "words": "", "question": "Who builds?"}),
    "vouches": Row("person", {"mine": "a_word", "theirs": "introduce"}),
    "purpose.end": Row("purpose"),
    "vouch.end": Row("vouch"),
    "give": Row(),
    "needs": Row(form={"words": "a quiet desk"}),
    "offers": Row(form={"words": "an hour of reading"}),
    "needs.of": Row("person", {"words": "a welder"}),
    "offers.of": Row("person", {"words": "a tour of the plant"}),
    "need.end": Row("need"),
    "need.ending": Row("need"),
    "need.again": Row("need"),
    "offer.end": Row("offer"),
    "offer.ending": Row("offer"),
    "offer.again": Row("offer"),
    "refusals": Row("need", {"person": "{other}"}),
    "refusal.end": Row("refusal"),
    "seat": Row("person"),
    "seat.end": Row("person"),
    "knowing.end": Row("knowing"),
    "favour.end": Row("favour"),
    "verdict": Row("promise", {"is": "one", "page": "today"}),
    "verdict.end": Row("verdict"),
    "people": Row(form={"name": "Ana"}),
    "inventory": Row(form={"circle": "hair", "names": "Ana Reyes, Rosa Cole"}),
    "names.end": Row("noted"),
    "newcomers.end": Row("newcomers"),
    "reach": Row(form={"circle": "hair", "words": "everybody in that chair"}),
    "reach.end": Row("reach"),
    "waiting": Row(),
    "placing": Row("other", {"how": "tied", "circle": "vet", "next": "week"}),
    "placing.end": Row("placing"),
    "organisation": Row("organisation"),
    "person.new": Row(reads=403),
    "alike": Row(),
    "alike.decision": Row("likeness", {"decision": "apart"}),
    "apart.end": Row("apart"),
    "person": Row("person"),
    "name": Row("person", {"name": "Ana"}),
    "handles": Row("person", {"kind": "email", "text": "ana@example.org"}),
    "circles": Row("person", {"kind": "work", "label": "Old plant"}),
    "details": Row("person", {"kind": "note", "text": "likes tea"}),
    "next": Row("person", {"on": "friday"}),
    "promises": Row("person", {"words": "two names", "due": "friday", "mine": "yes"}),
    "touches.of": Row("person", {"line": "coffee today"}),
    "merges": Row("person", {"other": "{other}"}, reads=403),
    "forgetting": Row("person", {"sure": "yes"}, reads=403),
    "handle.end": Row("handle"),
    "circle.end": Row("circle"),
    "detail.end": Row("detail"),
    "closure": Row("promise", {"how": "kept"}),
    "closure.end": Row("promise"),
    "merge.end": Row("merge"),
    "touches": Row(form={"line": "coffee", "person": "{person}"}),
    "lines": Row(form={"line": "coffee with Ana yesterday"}, post=200),
    "touch.new": Row(reads=403),
    "touch.end": Row("touch"),
    "arrivals": Row(),
    "arrival": Row("arrival"),
    "undoing": Row("arrival"),
    "drafts": Row(post=422),
    "draft": Row("draft", closed=True),
    "draft.state": Row("draft", closed=True),
    "draft.end": Row("draft", closed=True),
    "draft.keeping": Row("draft", closed=True),
    "draft.new": Row("draft", closed=True),
    "draft.known": Row("draft", closed=True),
    "draft.left_out": Row("draft", closed=True),
    "draft.forgotten.end": Row("draft", {"who": "nobody"}, closed=True),
    "draft.doubt": Row("draft", {"decision": "same"}, closed=True),
    "draft.own": Row("draft", {"me": "maya@example.org"}, closed=True),
    "draft.columns": Row("draft", {"table": "{mark}.csv", "column-0": "name"}, closed=True),
}
ROUTES = {route.name: route for route in urlpatterns}
METHODS = {name: getattr(route.callback, "methods", {"GET"}) for name, route in ROUTES.items()}
CELLS = [(name, verb) for name in TABLE for verb in sorted(METHODS.get(name, ()))]
ABOUT_A_THING = [(name, verb) for name, verb in CELLS if TABLE[name].thing]


def test_every_route_has_its_row():
    assert sorted(TABLE) == sorted(ROUTES)


@pytest.fixture
def world(maya, stranger):
    return {
        "maya": furnish(maya, "plover") | {"mark": "plover"},
        "stranger": furnish(stranger, "quartz") | {"mark": "quartz"},
    }


def address(name, things):
    """The address of a route, its ids taken from one book."""
    route, thing = ROUTES[name], TABLE[name].thing
    parts = {}
    for part in route.pattern.converters:
        parts[part] = things[thing] if part == "token" or thing != "draft" else 1
    return reverse(name, kwargs=parts)


def missing(name):
    """The address of something that is nowhere."""
    return address(name, {TABLE[name].thing: MISSING.get(TABLE[name].thing, NO_ID)})


def form_of(name, things):
    form = TABLE[name].form or {}
    return {field: text.format(**things) for field, text in form.items()}


def ask(member, verb, where, form):
    client = browser(member)
    return client.get(where) if verb == "GET" else client.post(where, form)


def seen(answer):
    """What can be told apart from outside."""
    return answer.status_code, answer.content, len(answer.content)


@pytest.mark.parametrize(("name", "verb"), ABOUT_A_THING)
def test_foreign_and_missing_look_alike_and_change_nothing(name, verb, world, maya, stranger):
    before, form = digest(), form_of(name, world["maya"])

    nowhere = seen(ask(maya, verb, missing(name), form))
    for member, others in ((maya, "stranger"), (stranger, "maya")):
        theirs = ask(member, verb, address(name, world[others]), form_of(name, world[others]))
        assert theirs.status_code == 404
        assert seen(theirs) == nowhere

    assert digest() == before


@pytest.mark.parametrize(("name", "verb"), CELLS)
def test_nobody_gets_the_same_refusal_everywhere(name, verb, world):
    if name == "health":
        assert ask(None, verb, "/healthz", {}).content == b"ok"
        return
    before = digest()

    answers = [
        seen(ask(None, verb, address(name, world["maya"]), form_of(name, world["maya"]))),
        seen(ask(None, verb, missing(name), {})),
        seen(ask(None, verb, "/no/such/page/", {})),
    ]

    assert [status for status, _, _ in answers] == [403] * 3
    assert answers[0] == answers[1] == answers[2]
    assert b"plover" not in answers[0][1]
    assert digest() == before


@pytest.mark.parametrize(("name", "verb"), CELLS)
def test_a_reader_looks_and_changes_nothing(name, verb, world, reader):
    row, before = TABLE[name], digest()

    own = ask(reader, verb, address(name, world["maya"]), form_of(name, world["maya"]))
    allowed = row.reads if verb == "GET" else row.post if row.anyones else 403
    assert own.status_code == (404 if row.closed else allowed)
    if row.thing:
        theirs = ask(reader, verb, address(name, world["stranger"]), {})
        assert seen(theirs) == seen(ask(reader, verb, missing(name), {}))
        assert theirs.status_code == 404

    assert digest() == before


@pytest.mark.parametrize(("name", "verb"), CELLS)
def test_the_owner_may_and_looking_never_writes(name, verb, world, maya):
    row, before = TABLE[name], digest()

    answer = ask(maya, verb, address(name, world["maya"]), form_of(name, world["maya"]))

    assert answer.status_code == (row.get if verb == "GET" else row.post)
    assert b"quartz" not in getattr(answer, "content", b"")
    if verb == "GET":
        assert digest() == before


@pytest.mark.parametrize("name", sorted(TABLE))
def test_a_verb_that_a_route_does_not_know_is_refused(name, world, maya):
    before, where = digest(), address(name, world["maya"])
    client = browser(maya)

    for verb in {"GET", "POST"} - set(METHODS[name]) | {"PUT", "PATCH", "DELETE", "TRACE"}:
        assert client.generic(verb, where).status_code == 405

    assert digest() == before


# ------------------------------------------------------------------ side doors: ids inside a form


def test_nobody_is_merged_with_somebody_elses_person(world, maya):
    before = digest()

    answers = [
        browser(maya).post(address("merges", world["maya"]), {"other": other})
        for other in (world["stranger"]["person"], NO_ID)
    ]

    assert [each.status_code for each in answers] == [404, 404]
    assert answers[0].content == answers[1].content
    assert digest() == before


@pytest.mark.parametrize("kind", ["quiet", "next", "thanks", "promise", "change", "call", "close"])
def test_no_answer_is_given_to_an_item_of_another_book(kind, world, maya):
    before = digest()
    thing = "promise" if kind in ("thanks", "promise") else "person"
    number = world["stranger"]["sequence" if kind in ("call", "close") else thing]

    answer = browser(maya).post("/answers/", {"item": f"{kind}:{number}", "what": "done"})

    assert answer.status_code == 404
    assert digest() == before


def test_a_line_about_somebody_elses_person_finds_nobody(world, maya):
    before = digest()

    answer = browser(maya).post(
        "/touches/", {"line": "coffee", "person": str(world["stranger"]["person"])}
    )

    assert answer.status_code == 422
    assert b"quartz" not in answer.content
    assert digest() == before


def test_fields_nobody_asked_for_are_refused(world, maya):
    before = digest()

    for name in (
        "name", "handles", "circles", "details", "next", "promises", "touches.of", "stage",
        "rhythm", "knowings", "favours", "seat", "verdict", "needs", "needs.of", "offer.ending",
        "refusals", "season",
    ):  # fmt: skip
        form = form_of(name, world["maya"]) | {"book_id": "2"}
        assert browser(maya).post(address(name, world["maya"]), form).status_code == 400

    assert digest() == before


def test_a_stranger_sees_nothing_of_mayas_on_any_page_of_their_own(world, stranger):
    for name, verb in CELLS:
        if verb == "GET":
            answer = ask(stranger, verb, address(name, world["stranger"]), {})
            assert b"plover" not in answer.content, name


def test_the_cast_is_three_people_with_two_books(maya, stranger, reader):
    assert maya.reads == reader.reads
    assert reader.writes == frozenset()
    assert not maya.reads & stranger.reads
    assert cast.NOW.date() == cast.TODAY
