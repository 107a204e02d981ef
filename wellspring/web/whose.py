"""Whose a draft is: it lies in a folder, so its book is written down beside its files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.http import Http404

from wellspring.interchange.drafts import Draft, NoSuchDraft
from wellspring.web.door import on_this_machine

if TYPE_CHECKING:
    from wellspring.records.book import Member
    from wellspring.web.door import MemberRequest

BOOK = "book"


def claim(draft: Draft, member: Member) -> None:
    """Say that a draft is for this member's book."""
    (draft.folder / BOOK).write_text(str(member.book_id))


def opened(request: MemberRequest, token: str) -> Draft:
    """The draft of that name, if it is this member's to keep; the same 404 for all others."""
    try:
        draft = Draft.at(token)
    except NoSuchDraft as gone:
        raise Http404 from gone
    if not belongs_to(draft, request.member):
        raise Http404
    return draft


def belongs_to(draft: Draft, member: Member) -> bool:
    """Whether a draft is for a book this member writes; one that does not say is the owner's."""
    told = draft.folder / BOOK
    book = int(told.read_text()) if told.exists() else None
    return bool(member.writes) and (book in member.writes or (book is None and on_this_machine()))
