"""Bringing files in: handed over, read elsewhere, shown, decided on, kept or left."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from tests import cast
from tests.arriving import CARD, bring, plan, write
from tests.web.asking import browser
from tests.web.world import ready_draft
from wellspring import home
from wellspring.interchange.arrival_plan import ArrivalPlan
from wellspring.interchange.drafts import Draft, State
from wellspring.records.models import Arrival, Person
from wellspring.web.uploads import ToOurDisk
from wellspring.web.whose import claim


def upload(name="contacts.vcf", text=CARD):
    return SimpleUploadedFile(name, text.encode())


def the_draft():
    (draft,) = Draft.all()
    return draft


def test_files_are_handed_over_and_reading_begins(client, started):
    answer = client.post("/arrivals/drafts/", {"files": [upload()], "me": "maya@example.org"})

    draft = the_draft()
    assert answer["Location"] == f"/arrivals/drafts/{draft.token}/"
    assert [(each.token, what) for each, what in started] == [(draft.token, "read")]
    ((name, path),) = draft.orders["paths"]
    assert name == "contacts.vcf"
    assert Path(path).read_bytes() == CARD.encode()
    assert draft.orders["own"] == ["maya@example.org"]


def test_no_name_of_a_file_becomes_a_path_on_disk(client):
    names = ["../../evil.vcf", "Takeout/Mail/All.mbox"]
    client.post("/arrivals/drafts/", {"files": [upload(), upload()], "names": json.dumps(names)})

    draft = the_draft()
    assert [name for name, _ in draft.orders["paths"]] == names
    inside = sorted(path.name for path in (draft.folder / "files").iterdir())
    assert inside == ["000000", "000001"]
    assert not (home.home() / "evil.vcf").exists()


def test_nothing_of_a_refused_upload_stays(client, reader, maya):
    browser(reader).post("/arrivals/drafts/", {"files": [upload()]})
    client.post("/arrivals/drafts/", {"files": [upload()], "nonsense": "1"})

    incoming = home.home() / "incoming"
    assert not incoming.exists() or not list(incoming.iterdir())
    assert Draft.all() == []


def test_an_upload_cut_short_leaves_nothing():
    handler = ToOurDisk()
    handler.new_file("files", "a.vcf", "text/vcard", None, None)
    handler.receive_data_chunk(b"BEGIN", 0)

    handler.upload_interrupted()

    assert list((home.home() / "incoming").iterdir()) == []


def test_a_disk_that_takes_only_a_part_is_given_the_rest():
    class NearlyFull(io.BytesIO):
        def write(self, some):
            return super().write(bytes(some[:2]))

    handler = ToOurDisk()
    handler.new_file("files", "a.vcf", "text/vcard", None, None)
    handler.out.close()
    handler.out = NearlyFull()

    handler.receive_data_chunk(b"BEGIN:VCARD", 0)

    assert handler.out.getvalue() == b"BEGIN:VCARD"


def test_no_file_at_all_is_said_beside_the_form(client):
    answer = client.post("/arrivals/drafts/", {"me": ""})

    assert answer.status_code == 422
    assert b"Choose a file first" in answer.content


def test_a_place_on_this_computer_is_read_where_it_lies(maya, settings, tmp_path):
    settings.MEMBER_FROM = "wellspring.web.door.local_owner"
    (place,) = write(tmp_path, {"contacts.vcf": CARD})

    browser(None).post("/arrivals/drafts/", {"path": str(place)})

    assert the_draft().orders["paths"] == [["contacts.vcf", str(place)]]
    assert list((the_draft().folder / "files").iterdir()) == []


@pytest.mark.parametrize("place", ["/no/such/place", "contacts.vcf", "../contacts.vcf"])
def test_a_place_that_is_none_starts_nothing(place, maya, settings):
    settings.MEMBER_FROM = "wellspring.web.door.local_owner"

    answer = browser(None).post("/arrivals/drafts/", {"path": place})

    assert answer.status_code == 422
    assert Draft.all() == []


def test_nobody_elsewhere_names_a_place_on_this_computer(client):
    assert client.post("/arrivals/drafts/", {"path": "/etc"}).status_code == 400
    assert b"on this computer</label>" not in client.get("/arrivals/").content


@pytest.fixture
def draft(maya):
    return ready_draft(maya, "plover")


def where(draft, part=""):
    return f"/arrivals/drafts/{draft.token}/{part}"


@pytest.mark.parametrize("phase", ["waiting", "reading", "judging", "keeping"])
def test_while_it_works_the_page_says_how_far_it_is(phase, client, draft):
    draft.tell(State(phase=phase, file="inbox.mbox", done=620, total=900, found={"Message": 1200}))

    html = client.get(where(draft)).content.decode()
    told = client.get(where(draft, "state/")).json()

    assert 'value="620"' in html
    assert "inbox.mbox" in html
    assert (told["phase"], told["done"], told["total"]) == (phase, 620, 900)
    assert told["found"] == [["1\u202f200", "messages"]]


def test_reading_that_stopped_says_so_and_offers_a_way_on(client, draft):
    draft.tell(State(phase="failed", words="Reading stopped. Nothing was changed."))

    html = client.get(where(draft)).content.decode()

    assert "Reading stopped. Nothing was changed." in html
    assert "choose other files" in html


def test_a_doubt_is_decided_and_the_decision_shows(client, draft):
    client.post(where(draft, "doubts/1/"), {"decision": "apart"})

    (doubt,) = ArrivalPlan.of(draft).doubts()
    assert doubt.decision == "apart"
    assert b'value="apart" aria-pressed="true"' in client.get(where(draft)).content


def test_a_doubt_that_is_none_is_not_there(client, draft):
    assert client.post(where(draft, "doubts/7/"), {"decision": "apart"}).status_code == 404


def test_columns_are_corrected_and_the_table_is_read_again(client, draft, started):
    client.post(where(draft, "columns/"), {"table": "plover.csv", "column-0": "family"})

    assert draft.orders["mappings"] == {"plover.csv": {"Who": "family"}}
    assert started[-1][1] == "read"


def test_a_column_can_be_left_out_and_holds_nothing_unknown(client, draft):
    client.post(where(draft, "columns/"), {"table": "plover.csv", "column-0": ""})
    assert draft.orders["mappings"] == {"plover.csv": {"Who": ""}}

    answer = client.post(where(draft, "columns/"), {"table": "plover.csv", "column-0": "__class__"})
    assert answer.status_code == 400


def test_own_addresses_are_corrected_and_the_files_are_read_again(client, draft, started):
    assert b"Read them again" in client.get(where(draft)).content

    client.post(where(draft, "own/"), {"me": "Maya@Example.org, maya@old.example nonsense"})

    assert draft.orders["own"] == ["maya@example.org", "maya@old.example"]
    assert started[-1][1] == "read"


def test_keeping_is_the_workers_work(client, draft, started):
    client.post(where(draft, "keeping/"))

    assert started[-1][1] == "keep"


def test_a_draft_that_is_kept_leads_to_its_arrival(client, draft, maya):
    arrival = Arrival.objects.create(book_id=maya.book_id, kept_at=cast.NOW, name="x.vcf")
    draft.tell(State(phase="kept", arrival=arrival.pk))

    answer = client.get(where(draft))

    assert answer["Location"] == f"/arrivals/{arrival.pk}/"


def test_leaving_it_throws_the_files_away(client, draft):
    client.post(where(draft, "end/"))

    assert Draft.all() == []


def test_drafts_that_wait_are_listed(client, draft):
    html = client.get("/arrivals/").content.decode()

    assert "Waiting for your word" in html
    assert "plover.csv" in html


@pytest.mark.django_db(transaction=True)
def test_an_arrival_is_shown_and_taken_back_whole(client, maya, tmp_path):
    arrival = bring(maya, *write(tmp_path, {"contacts.vcf": CARD}))
    html = client.get(f"/arrivals/{arrival.pk}/").content.decode()
    assert "It is in your book" in html
    assert "One new person" in html

    client.post(f"/arrivals/{arrival.pk}/undoing/")

    assert not Person.objects.visible_to(maya).exists()
    assert b"Taken back" in client.get(f"/arrivals/{arrival.pk}/").content
    assert client.post(f"/arrivals/{arrival.pk}/undoing/").status_code == 302


def test_files_of_which_nothing_could_be_read_are_not_said_to_be_in_the_book(
    client, maya, tmp_path
):
    draft = plan(maya, *write(tmp_path, {"song.mp3": "ID3"}), me=()).draft
    claim(draft, maya)
    draft.tell(State("ready"))

    answer = client.get(f"/arrivals/drafts/{draft.token}/")

    assert b"nothing in this that your book could take in" in answer.content
