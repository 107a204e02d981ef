"""The worker writes into the book its draft is for, and says only what it knows."""

from __future__ import annotations

import os

import pytest

from tests.arriving import CARD, NOW, write
from wellspring.interchange import working
from wellspring.interchange.drafts import Draft, clear_away
from wellspring.interchange.taking_in import take_in
from wellspring.records.models import Book, Membership, Person, User

pytestmark = pytest.mark.django_db


@pytest.fixture
def draft(tmp_path):
    (path,) = write(tmp_path, {"card.vcf": CARD})
    made = Draft.make([(path.name, path)], now=NOW)
    take_in(made, lambda _: None)
    return made


def test_a_draft_for_another_book_is_kept_in_that_book(maya, draft):
    other = Book.objects.create()
    Membership.objects.create(book=other, user=User.objects.create(username="o"), role="owner")
    (draft.folder / "book").write_text(str(other.pk))

    working.judge(draft, draft.state())
    working.keep(draft)

    assert Person.objects.get().book_id == other.pk


def test_a_draft_that_names_no_book_is_kept_at_home(maya, draft):
    working.judge(draft, draft.state())
    working.keep(draft)

    assert Person.objects.get().book_id == maya.book_id
    assert draft.state().phase == "kept"


def test_a_worker_that_died_while_keeping_does_not_say_that_nothing_changed(draft):
    draft.tell(draft.state()._replace(phase="keeping"))
    (draft.folder / "worker.pid").write_text("999999999")

    state = draft.state()

    assert state.phase == "failed"
    assert "show which" in state.words


def test_a_draft_nobody_came_back_to_is_cleared_away(draft):
    waiting = Draft.open_new()
    long_ago = draft.folder.stat().st_mtime - 8 * 86_400
    os.utime(draft.folder, (long_ago, long_ago))

    clear_away(waiting.folder.stat().st_mtime)

    assert not draft.folder.exists()
    assert waiting.folder.exists()
