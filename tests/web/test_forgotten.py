"""A forgotten person in the preview: told, left out, and brought back only on purpose."""

from __future__ import annotations

import pytest

from tests.cast import NOW, TODAY
from tests.web.world import ready_draft
from wellspring.interchange.arrival_plan import ArrivalPlan
from wellspring.interchange.drafts import Draft
from wellspring.records.forgetting import forget
from wellspring.records.models import Change, Forgotten
from wellspring.records.noting import add_person

pytestmark = pytest.mark.django_db


@pytest.fixture
def draft(maya):
    Forgotten.objects.create(book_id=maya.book_id, digest="d1", who="w1", on=TODAY)
    draft = ready_draft(maya, "plover")
    plan = ArrivalPlan.of(draft)
    plan.db.execute("insert into p_forgotten values ('w1', 'Tomás Ferreira')")
    plan.staging.close()
    return draft


def test_whoever_was_forgotten_is_named_with_a_way_back(client, draft):
    page = client.get(f"/arrivals/drafts/{draft.token}/left-out/").content.decode()

    assert "Forgotten, and not brought back" in page
    assert 'aria-label="Bring Tomás Ferreira in again"' in page


def test_bringing_them_back_reads_the_files_again(client, draft, monkeypatch):
    started = []
    monkeypatch.setattr(Draft, "start", lambda self: started.append(self.token))

    client.post(f"/arrivals/drafts/{draft.token}/forgotten/end/", {"who": "w1"})

    assert (started, Forgotten.objects.count()) == ([draft.token], 0)


def test_taking_back_an_address_of_theirs_forgets_them_again(client, maya, tomas):
    gone = add_person(maya, name="Ana Lima", email="ana@example.org", at=NOW)
    forget(gone, by=maya)
    before = set(Forgotten.objects.values_list("digest", "who"))
    told = {"kind": "email", "text": "ana@example.org"}
    client.post(f"/people/{tomas.pk}/handles/", told)
    assert not Forgotten.objects.exists()

    client.post(f"/changes/{Change.objects.get().pk}/end/")

    assert set(Forgotten.objects.values_list("digest", "who")) == before
    assert not tomas.handles.filter(value="ana@example.org").exists()
