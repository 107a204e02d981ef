"""How a letter leaves: copied, by mail, as a file, on paper, or through the person's own account.

The person says that it went, or presses for this one letter to go; there is no other way (P0.20).
"""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from django.http import HttpResponse
from django.urls import reverse

from wellspring import clock
from wellspring.core.letter_then_phone import wait_before
from wellspring.interchange import account
from wellspring.interchange.writers.letter_mail import Page, draft, sole_address
from wellspring.interchange.writers.letter_pdf import OtherScript, Sheet, write as write_pdf
from wellspring.records.glance import through_django
from wellspring.records.glance.sequences import followed
from wellspring.records.leaving import leave as leave_now, stay as stay_here
from wellspring.records.letter import WAYS
from wellspring.records.models import Book, Letter, OwnerFact
from wellspring.records.sequence import works_at
from wellspring.web import frame, page, reading
from wellspring.web.wording import letters as words
from wellspring.web.wording.days import day
from wellspring.web.wording.trouble import NOT_SENT, OTHER_SCRIPT

if TYPE_CHECKING:
    from wellspring.records.book import Member
    from wellspring.web.door import MemberRequest

PLAIN_NAME = "letter"


def ask(request: MemberRequest, pk: int) -> HttpResponse:
    """The finished letter, and every way it may go."""
    letter = reading.to_change(Letter.objects.select_related("person"), request, pk)
    if letter.left_at is not None or letter.away_at is not None:
        return page.back("letter", pk)
    return page.show(request, "letters/leaving.html", _shown(request, letter))


def _shown(request: MemberRequest, letter: Letter) -> dict[str, Any]:
    told, today = page_of(request.member, letter), clock.today()
    open_ones = [one for one in followed(through_django, request.member.reads, today) if one.open]
    mine = [one for one in open_ones if one.person == letter.person_id]
    country = Book.objects.get(pk=letter.book_id).country
    running = [one.running for one in open_ones]
    follows = letter.kind in words.FOLLOWED and not mine
    where = works_at(letter.person)
    return {
        "here": "people",
        "letter": letter,
        "person": letter.person,
        "address": told.to_address,
        "subject": told.subject,
        "seen": _seal(told),
        "mailto": _mailto(told),
        "account": account.known() if _is_at_home(request) else None,
        "follows": follows,
        "asks": letter.kind in words.FOLLOWED,
        "offer": letter.slots.get("offer", ""),
        "wait": wait_before(where, running, today, country=country) if follows else None,
    }


def _seal(told: Page) -> str:
    """What stands on the page that is pressed, so that nothing else is sent by the press."""
    return sha256(f"{told.to_address}\0{told.subject}\0{told.words}".encode()).hexdigest()


def _mailto(told: Page) -> str:
    subject, body = quote(told.subject), quote(told.words.replace("\n", "\r\n"))
    return f"mailto:{quote(told.to_address, safe='@')}?subject={subject}&body={body}"


def _is_at_home(request: MemberRequest) -> bool:
    """The account is the owner's of this machine; nobody else's letters go through it."""
    return request.member == Book.at_home()


def page_of(member: Member, letter: Letter) -> Page:
    """The letter with its two addresses, as far as they are known."""
    handles = letter.person.handles.filter(kind="email").order_by("pk")
    mine = OwnerFact.objects.visible_to(member).filter(kind="address").order_by("pk")
    return Page(
        letter.person.name,
        next(filter(None, map(sole_address, handles.values_list("value", flat=True))), ""),
        frame.own_name(member),
        next(filter(None, map(sole_address, mine.values_list("text", flat=True))), ""),
        letter.subject or words.subject(letter.kind),
        letter.words,
        clock.now().astimezone(),
    )


def leave(request: MemberRequest, pk: int) -> HttpResponse:
    """It went, by the person's own word."""
    letter = reading.to_change(Letter.objects.select_related("person"), request, pk)
    reading.only(request, "how", "follow", "owe")
    if not letter.words.strip():
        return page.back("letter.leaving", pk)
    return _gone(request, letter, reading.choice(request, "how", WAYS[:-1]))


def _gone(request: MemberRequest, letter: Letter, how: str) -> HttpResponse:
    follow = bool(request.POST.get("follow"))
    owe = bool(request.POST.get("owe"))
    leave_now(letter, how, at=clock.now(), by=request.member, follow=follow, owe=owe)
    return _said(letter, follow=follow)


def _said(letter: Letter, *, follow: bool) -> HttpResponse:
    word = "letter_left_follow" if follow else "letter_left"
    sent = letter.left_by == "account"  # such a mail cannot be called back
    undo = "" if sent else reverse("letter.leaving.end", args=[letter.pk])
    return page.back("letter", letter.pk, word=word, undo=undo)


def stay(request: MemberRequest, pk: int) -> HttpResponse:
    """It did not go after all."""
    letter = reading.to_change(Letter.objects.select_related("person", "touch"), request, pk)
    stay_here(letter, by=request.member, at=clock.now())
    return page.back("letter", pk, word="letter_stays")


def send(request: MemberRequest, pk: int) -> HttpResponse:
    """Through the person's own account, this one letter, to this one person.

    It is noted as gone before it goes, so that a second press at the same moment sends nothing.
    Words that another tab saved since the page was opened were not read, and do not go; nor does a
    letter without any, or one that was put away.
    """
    letter = reading.to_change(Letter.objects.select_related("person"), request, pk)
    reading.only(request, "follow", "owe", "seen")
    told, own = page_of(request.member, letter), account.known() if _is_at_home(request) else None
    if own is None or not told.to_address or letter.left_at or letter.away_at:
        return page.back("letter.leaving", pk)
    if not told.words.strip():
        return _stays(request, letter, "empty")
    if request.POST.get("seen") != _seal(told):
        return _stays(request, letter, "changed")
    follow, owe = bool(request.POST.get("follow")), bool(request.POST.get("owe"))
    if not leave_now(letter, "account", at=clock.now(), by=request.member, follow=follow, owe=owe):
        return page.back("letter", pk)
    try:
        account.send(told._replace(from_address=own.address), own)
    except account.NotSent as fault:
        stay_here(letter, by=request.member, at=clock.now())
        return _stays(request, letter, fault.why)
    return _said(letter, follow=follow)


def _stays(request: MemberRequest, letter: Letter, why: str) -> HttpResponse:
    """The page again, with why nothing went."""
    shown = _shown(request, letter) | {"wrong": {"send": NOT_SENT[why]}}
    return page.show(request, "letters/leaving.html", shown, status=422)


def file(request: MemberRequest, pk: int) -> HttpResponse:
    """A draft that any mail program opens."""
    letter = reading.mine(Letter.objects.select_related("person"), request, pk)
    name = f'attachment; filename="{PLAIN_NAME}-{pk}.eml"'
    told = draft(page_of(request.member, letter))
    return HttpResponse(told, content_type="message/rfc822", headers={"Content-Disposition": name})


def pdf(request: MemberRequest, pk: int) -> HttpResponse:
    """The letter on paper, as a file."""
    letter = reading.mine(Letter.objects.select_related("person"), request, pk)
    owner, country = frame.own_name(request.member), Book.objects.get(pk=letter.book_id).country
    title = letter.subject or words.subject(letter.kind)
    sheet = Sheet(day(clock.today()), letter.words, title, owner, country)
    try:
        made = write_pdf(sheet)
    except OtherScript:
        shown = _paper(letter) | {"wrong": {"pdf": OTHER_SCRIPT}}
        return page.show(request, "letters/paper.html", shown, status=422)
    name = f'attachment; filename="{PLAIN_NAME}-{pk}.pdf"'
    return HttpResponse(made, content_type="application/pdf", headers={"Content-Disposition": name})


def paper(request: MemberRequest, pk: int) -> HttpResponse:
    """The letter as it stands on paper."""
    letter = reading.mine(Letter.objects.select_related("person"), request, pk)
    return page.show(request, "letters/paper.html", _paper(letter))


def _paper(letter: Letter) -> dict[str, Any]:
    return {"here": "people", "letter": letter, "person": letter.person}
