"""The bank of questions as somebody keeps it: their own, reworded ones, and those put away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.urls import reverse

from wellspring.records.models import Question
from wellspring.web import page, reading
from wellspring.web.wording.questions import BANK

if TYPE_CHECKING:
    from django.http import HttpResponse

    from wellspring.web.door import MemberRequest


def create(request: MemberRequest) -> HttpResponse:
    """One of one's own; with a `key`, the bank's in one's own words, or put away without words."""
    reading.must_write(request)
    reading.only(request, "key", "words")
    key, words = reading.line(request, "key"), reading.line(request, "words")
    if (key and key not in BANK) or not (key or words):
        reading.refuse()
    if not key:
        row, said = Question.note(words, by=request.member), "question_kept"
    elif words:
        row, said = Question.put_in_own_words(key, words, by=request.member), "question_kept"
    else:
        row, said = Question.put_away(key, by=request.member), "question_away"
    return page.back("meetings", word=said, undo=reverse("question.end", args=[row.pk]))


def end(request: MemberRequest, pk: int) -> HttpResponse:
    """Out of one's own, or back out of the drawer."""
    row = reading.to_change(Question.objects.all(), request, pk)
    reading.only(request)
    row.take_back(by=request.member)
    return page.back("meetings", word="question_gone")
