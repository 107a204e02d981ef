from __future__ import annotations

import io
import json
import time
from datetime import date

import pytest
from hypothesis import given, settings, strategies as st

from tests.shared_files import shared
from wellspring.core.sightings import (
    Card,
    Channel,
    Encounter,
    Errand,
    Job,
    Kinship,
    LeftOut,
    OwnerFact,
    Progress,
)
from wellspring.interchange.readers import monica_json
from wellspring.interchange.readers.source import Source


def source(told):
    data = told if isinstance(told, bytes) else json.dumps(told).encode()
    return Source("monica.json", len(data), lambda: io.BytesIO(data))


def values(told):
    return [v for v in monica_json.read(source(told)) if not isinstance(v, Progress)]


def of(kind, told):
    return [v for v in values(told) if isinstance(v, kind)]


def collection(kind, *entries):
    return {"count": len(entries), "type": kind, "values": list(entries)}


def export(*collections, **instance):
    return {
        "version": "1.0-preview.1",
        "app_version": "4.1.2",
        "export_date": "2026-03-02T12:00:00.000000Z",
        "account": {"uuid": "a", "data": list(collections), "instance": instance},
    }


def contact(uid, *data, **properties):
    return {"uuid": uid, "properties": {"first_name": "Ada", **properties}, "data": list(data)}


def held(kind, uid="x", **properties):
    return collection(
        kind, {"uuid": uid, "created_at": "2025-01-01T00:00:00Z", "properties": properties}
    )


def test_a_contact_is_a_card_with_its_own_identifier():
    (card,) = of(
        Card,
        export(collection("contact", contact("7", last_name="Lu", job="CEO", company="Lu & Co"))),
    )
    assert (card.uid, card.name, card.jobs) == ("7", "Ada Lu", (Job("Lu & Co", "CEO"),))
    assert card.where == "monica.json, contact 1 (Ada Lu)"


def test_types_that_the_file_tells_last_are_known_when_they_are_needed():
    fields = (
        held("contact_field", data="ada-lu", type="t1"),
        held("contact_field", data="0313 555", type="t2"),
        held("contact_field", data="ada@x.example", type="t3"),
    )
    told = export(
        collection("contact", contact("7", *fields)),
        contact_field_types=[
            {"uuid": "t1", "properties": {"name": "LinkedIn"}},
            {"uuid": "t2", "properties": {"name": "Phone", "type": "phone"}},
            {"uuid": "t3", "properties": {"name": "Email", "type": "email"}},
        ],
    )
    (card,) = of(Card, told)
    assert card.links == ("https://www.linkedin.com/in/ada-lu",)
    assert (card.phones, card.emails) == (("0313 555",), ("ada@x.example",))


def test_who_introduced_whom_is_told_whichever_comes_first():
    told = export(
        collection("contact", contact("1", first_met_through="2"), contact("2", first_name="Bo"))
    )
    assert of(Card, told)[0].met_through == "Bo"
    (tie,) = of(Kinship, told)
    assert (tie.one.uid, tie.other.uid, tie.kind) == ("2", "1", "introduced")


def test_a_call_is_an_encounter_with_its_direction():
    call = held(
        "call", called_at="2026-01-23T00:00:00.000000Z", contact_called=True, content="Lunch"
    )
    (seen,) = of(Encounter, export(collection("contact", contact("1", call))))
    assert (seen.channel, seen.direction, seen.note) == (Channel.CALL, "incoming", "Lunch")
    assert seen.at == 1769169600  # the noon of its day


def test_an_activity_is_one_encounter_of_all_who_took_part():
    both = collection("activity", "act")
    told = export(
        collection("contact", contact("1", both), contact("2", both)),
        collection(
            "activity",
            {"uuid": "act", "properties": {"summary": "Coffee", "happened_at": "2026-01-01"}},
        ),
    )
    (seen,) = of(Encounter, told)
    assert [p.uid for p in seen.parties] == ["1", "2"]
    assert seen.channel is Channel.COFFEE


def test_a_conversation_is_an_encounter_for_each_day_of_it():
    said = [
        {"properties": {"content": "Hi", "written_at": "2026-01-01", "written_by_me": True}},
        {"properties": {"content": "Yo", "written_at": "2026-01-01", "written_by_me": False}},
        {"properties": {"content": "?", "written_at": "2026-01-09", "written_by_me": True}},
    ]
    talk = held("conversation", happened_at="2026-01-01", messages=said)
    first, second = of(Encounter, export(collection("contact", contact("1", talk))))
    assert (first.direction, first.note, second.direction) == ("both", "Hi\nYo", "outgoing")
    assert first.ident != second.ident


def test_tasks_reminders_debts_and_gifts_are_errands():
    told = export(
        collection(
            "contact",
            contact(
                "1",
                held("task", title="Send it", completed=True),
                held("reminder", title="Ask", initial_date="2025-03-10", frequency_type="year"),
                held("debt", in_debt=False, amount=20, currency="EUR", status="inprogress"),
                held("gift", name="Book", status="idea"),
            ),
        )
    )
    errands = {e.kind: e for e in of(Errand, told)}
    assert errands["task"].done
    assert errands["reminder"].due == date(2026, 3, 10)
    assert (errands["loan"].mine, errands["loan"].words) == (False, "EUR 20")
    assert not errands["gift"].done


def test_a_reminder_monica_made_itself_is_left_out():
    automatic = held("reminder", title="Birthday", initial_date="2025-01-01", delible=False)
    (left,) = of(LeftOut, export(collection("contact", contact("1", automatic))))
    assert (left.why, left.note) == ("automatic", "Birthday")


@pytest.mark.parametrize(
    ("told", "day"),
    [
        ({"date": "1965-08-19T00:00:00Z"}, "1965-08-19"),
        ({"date": "1000-04-09", "is_year_unknown": True}, "--04-09"),
        ({"date": "1980-01-01", "is_age_based": True}, ""),
    ],
)
def test_a_birthday_says_no_more_than_is_known(told, day):
    (card,) = of(Card, export(collection("contact", contact("1", birthdate=told))))
    assert card.birthday == day


def test_somebody_known_only_through_another_is_marked_so():
    told = export(
        collection("contact", contact("1", is_partial=True), contact("2")),
        collection(
            "relationship", {"properties": {"type": "spouse", "contact_is": "1", "of_contact": "2"}}
        ),
    )
    assert [c.declared for c in of(Card, told)] == ["relation", ""]
    assert of(Kinship, told)[0].kind == "spouse"


def test_rhythm_and_death_are_kept():
    (card,) = of(
        Card, export(collection("contact", contact("1", stay_in_touch_frequency=30, is_dead=True)))
    )
    assert (card.every_days, card.deceased) == (30, True)


def test_the_owners_own_contact_is_about_the_owner():
    told = export(
        collection(
            "user", {"uuid": "u", "email": "me@x.example", "properties": {"me_contact": "1"}}
        ),
        collection("contact", contact("1")),
    )
    assert of(Card, told) == []
    assert ("name", "Ada") in {(f.kind, f.text) for f in of(OwnerFact, told)}


def test_collections_in_the_plural_and_by_name_are_understood():
    told = {"account": {"contacts": {"values": [contact("1", {"type": "calls", "values": [
        {"properties": {"called_at": "2026-01-01"}}]})]}}}  # fmt: skip
    assert len(of(Card, told)) == 1
    assert len(of(Encounter, told)) == 1


def test_a_type_told_after_its_entries_is_still_its_type():
    late = {"values": [contact("1")], "type": "contact"}
    assert len(of(Card, {"account": {"data": [late]}})) == 1


def test_what_is_not_read_is_counted():
    photos = collection("photo", {"dataUrl": "x"}, {"dataUrl": "y"})
    (left,) = of(LeftOut, export(collection("contact"), photos))
    assert (left.why, left.count) == ("not_read_on_purpose", 2)


def test_what_has_no_day_is_left_out_by_name():
    (left,) = of(
        LeftOut, export(collection("contact", contact("1", held("call", called_at="soon"))))
    )
    assert (left.where, left.why) == ("monica.json, contact 1 (Ada)", "no_date")


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"[]",
        b"{",
        b'{"account": ' + b"[" * 100_000,
        b'{"account": ' * 50,
        b'{"account": {"data": [{"values": [' + b'{"a":' * 100_000,
        b'{"account": {"data": [' + b"1" * 5000 + b"]}}",
        b'{"account": {"data": [{"type": "contact", "values": [{"x": "' + b"y" * (26 << 20),
        b'{"account" {}}',
        b'{"account": {}, 1: 2}',
    ],
)
def test_what_is_broken_or_a_trap_is_refused_in_a_sentence(data):
    with pytest.raises(monica_json.NotAMonicaExport, match=r"^monica\.json .*\.$"):
        values(data)


def test_a_large_export_takes_little_time():
    many = [
        contact(str(n), held("note", body="é" * 300), held("call", called_at="2026-01-01"))
        for n in range(4000)
    ]
    data = json.dumps(export(collection("contact", *many))).encode()
    began = time.process_time()
    assert len(of(Card, data)) == 4000
    assert time.process_time() - began < 2 * len(data) / 1e6


NAMES = st.sampled_from(
    """account data type values properties contact uuid first_name tags birthdate date call
    called_at conversation messages reminder initial_date frequency_number instance
    first_met_through contact_field_types relationship contact_is""".split()
)
JUNK = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=4),
    max_leaves=25,
)


@settings(max_examples=300, deadline=None)
@given(JUNK, st.sampled_from(["contact", "activity", "relationship", "user", "contact_field_type"]))
def test_an_entry_of_any_shape_is_read_or_refused(junk, kind):
    told = json.dumps(export({"type": kind, "values": [junk, {"properties": junk, "data": junk}]}))
    try:
        found = values(told.encode())
    except monica_json.NotAMonicaExport:
        return
    for value in found:
        repr(value).encode()


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=200), st.integers(0, 400))
def test_any_bytes_yield_values_or_raise_the_declared_error(data, at):
    whole = json.dumps(
        export(collection("contact", contact("1", held("call", called_at="2026"))))
    ).encode()
    try:
        values(whole[:at] + data + whole[at:])
    except monica_json.NotAMonicaExport:
        return


def test_the_shared_export_is_told_whole():
    data = shared("monica/monica_v4_export.json").read_bytes()
    assert [c.name for c in of(Card, data)] == [
        "William Okafor",
        "Kate O'Brien",
        "Bob Nguyen",
        "Linh",
    ]
    assert len(of(Encounter, data)) == 4
    assert {e.words for e in of(Errand, data)} == {
        "Send Bill the press article",
        "Thank Bill for the intro",
    }
    assert {k.kind for k in of(Kinship, data)} == {"spouse", "colleague", "introduced"}
