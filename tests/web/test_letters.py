"""Letters on the pages: put together, read over, mended, and never sent by themselves."""

from __future__ import annotations

import html
import re

import pytest

from tests import cast
from tests.web.asking import browser
from wellspring.interchange import account
from wellspring.records.models import (
    Attendance,
    Book,
    Debrief,
    Favour,
    Handle,
    Letter,
    Meeting,
    Objective,
    Sequence,
    Touch,
)
from wellspring.records.noting import add_detail, add_handle
from wellspring.web import leaving
from wellspring.web.urls import urlpatterns

ASKS = "Dear Grace,\n\nI would love to pick your brain. Could you tell me who builds it?\n\nMaya"
SLOTS = {"who": "Tomás suggested I write.", "purpose": "your furnace starts in spring",
         "know": "How do you split the crews?", "use": "choose where to look next",
         "offer": "our checklist", "no": "If someone else is closer, I will ask them."}  # fmt: skip


@pytest.fixture
def leilani(maya):
    return cast.leilani(maya)


def form(**told):
    return {"kind": "first_letter", "words": ASKS, "do": "keep"} | told


def begin(client, person, **told):
    assert client.post(f"/people/{person.pk}/letters/", form(**told)).status_code == 302
    return Letter.objects.latest("pk")


def shown(client, where):
    return html.unescape(client.get(where).content.decode())


def words_on(client, where):
    return re.search(
        r"<textarea id=\"words\".*?>\n(.*?)</textarea>", shown(client, where), re.DOTALL
    )[1]


def test_a_letter_is_put_together_from_what_it_has_to_say(client, leilani):
    """P3.27, P3.31, P3.32: who, purpose, what, what for, an offer and an easy no, in this order."""
    letter = begin(client, leilani, do="together", words="", **SLOTS)

    told = [letter.words.index(words) for words in (
        "Dear Leilani Kahale,", "Tomás suggested", "because your furnace starts in spring.",
        "split the crews?", "choose where to look next.", "our checklist.", "twenty minutes",
        "someone else is closer",
    )]  # fmt: skip
    assert told == sorted(told)


def test_putting_together_is_taken_back(client, leilani):
    letter = begin(client, leilani)
    client.post(f"/letters/{letter.pk}/", form(do="together", **SLOTS))
    client.post(f"/letters/{letter.pk}/before/")

    assert Letter.objects.get().words == ASKS


@pytest.mark.parametrize("greeting", ["dear", "dear_full", "hello", "hi", "good_day"])
def test_there_are_five_ways_to_greet(client, leilani, greeting):
    letter = begin(client, leilani, do="together", greeting=greeting)

    assert "Leilani" in letter.words.splitlines()[0]


def test_every_kind_has_its_fields_and_its_letter(client, leilani):
    from wellspring.core.message_lint import Kind  # noqa: PLC0415  read where it is counted

    for kind in Kind:
        letter = begin(client, leilani, kind=kind.value, do="together", words="")
        assert "Leilani" in letter.words, kind
        assert client.get(f"/letters/{letter.pk}/").status_code == 200


def test_an_act_of_the_plan_gives_the_kind_and_the_first_words(client, leilani, maya):
    leilani.log_touch("email", on=cast.ago(400), by=maya)
    cast.meets(leilani, cast.YESTERDAY, by=maya)
    thanks = leilani.promises.get(kind="thank_you_owed")

    text = words_on(client, f"/people/{leilani.pk}/letters/new/?item=thanks:{thanks.pk}")
    assert "Thank you for your time on Monday 23 November" in text


def test_the_first_letter_to_somebody_known_is_a_hello_with_no_ask(client, leilani, maya):
    """P3.8, P3.10."""
    leilani.log_touch("email", on=cast.ago(400), by=maya)

    page = shown(client, f"/people/{leilani.pk}/letters/new/")
    assert '<option value="reconnection" selected>' in page
    assert "far too long" in page


def test_a_thank_you_begins_with_what_was_taken_away(client, leilani, maya):
    """P3.37."""
    cast.meets(leilani, cast.YESTERDAY, by=maya)
    told = {"book_id": maya.book_id, "at": cast.NOW}
    met = Meeting.objects.create(**told)
    Attendance.objects.create(book_id=maya.book_id, meeting=met, person=leilani)
    Debrief.objects.create(**told, meeting=met, advice="Ask the night shift first")

    where = f"/people/{leilani.pk}/letters/new/"
    assert "and for what you told me: Ask the night shift first.\n" in words_on(client, where)
    assert "thanks for nothing in particular" not in shown(client, where)


def test_before_a_first_letter_one_looks_at_what_they_wrote(client, leilani, maya):
    """P4.22."""
    add_handle(leilani, "link", "https://kiln.example/leilani", by=maya)
    add_detail(leilani, "interest", "night shifts", by=maya)

    page = shown(client, f"/people/{leilani.pk}/letters/new/?kind=invitation").split("Before you")[
        1
    ]
    assert "kiln.example/leilani" in page
    assert "night shifts" in page


def test_a_kind_word_under_their_work_comes_before_the_letter(client, leilani):
    """P4.23: all want to feel that somebody cares."""
    sheet = f"/people/{leilani.pk}/letters/new/?kind=invitation"
    assert "a kind and particular word" in shown(client, sheet)

    client.post(f"/people/{leilani.pk}/touches/", {"channel": "supported_their_work"})

    page = shown(client, sheet)
    assert "You left a kind word with them on 24 Nov." in page
    assert "a kind and particular word" not in page


def test_a_promise_of_ones_own_is_no_help_of_theirs(client, leilani, maya):
    Favour.note(leilani, "two names", given=False, kind="lead", on=cast.YESTERDAY, by=maya)
    promise = leilani.promise("the drawings", on=cast.TODAY, by=maya)

    page = shown(client, f"/people/{leilani.pk}/letters/new/?item=promise:{promise.pk}")

    assert "two names" not in words_on(
        client, f"/people/{leilani.pk}/letters/new/?item=promise:{promise.pk}"
    )
    assert 'value="As promised"' in page


def test_an_empty_letter_cannot_be_said_to_have_gone(client, leilani, maya):
    letter = Letter.begin(leilani, at=cast.NOW, by=maya, words=" ")

    client.post(f"/letters/{letter.pk}/leaving/", {"how": "copy"})

    assert Letter.objects.get(pk=letter.pk).left_at is None


def test_the_box_finds_the_letter_to_somebody(client, leilani):
    assert f'href="/people/{leilani.pk}/letters/new/"' in shown(client, "/find/?q=letter+leilani")


def test_the_objective_stands_beside_the_letter(client, leilani, maya):
    """P2.14."""
    Objective.word("To run a plant.", at=cast.NOW, by=maya)

    assert "To run a plant." in shown(client, f"/people/{leilani.pk}/letters/new/")


def test_the_margin_quotes_says_why_and_proposes(client, leilani):
    """P3.29."""
    letter = begin(client, leilani)
    margin = shown(client, f"/letters/{letter.pk}/").split('id="notes"')[1]

    assert "<q>pick your brain</q>" in margin
    assert "too wide to say yes to" in margin
    assert "Take the sentence out" in margin
    assert '<mark class="ask">pick your brain</mark>' in shown(client, f"/letters/{letter.pk}/")


def press(client, letter, way):
    margin = shown(client, f"/letters/{letter.pk}/")
    value = re.search(rf'name="mend" value="({way}:vague:\d+)"', margin)[1]
    client.post(f"/letters/{letter.pk}/", form(do="", mend=value))
    return Letter.objects.get(pk=letter.pk)


def test_a_sentence_goes_at_one_press_and_comes_back_at_another(client, leilani):
    letter = press(client, begin(client, leilani), "take_out")
    assert letter.words == ASKS.replace("I would love to pick your brain. ", "")

    client.post(f"/letters/{letter.pk}/before/")
    assert Letter.objects.get().words == ASKS


def test_a_better_sentence_is_taken_over(client, leilani):
    assert "talk to first?" in press(client, begin(client, leilani), "instead").words


def test_a_press_that_fits_no_note_changes_nothing(client, leilani):
    begin(client, leilani, do="", mend="take_out:vague:9999")

    assert Letter.objects.get().words == ASKS


def test_reading_over_while_writing_keeps_nothing(client, leilani):
    told = {"kind": "first_letter", "words": "😀 pick your brain"}
    answer = client.post(f"/people/{leilani.pk}/letters/reading/", told).content.decode()

    assert "[3, 18, &#34;ask&#34;]" in answer  # places as scripts count, in UTF-16
    assert not Letter.objects.exists()


def test_it_never_gates(client, leilani):
    letter = begin(client, leilani, words="Any jobs?", do="ready")

    assert client.post(f"/letters/{letter.pk}/leaving/", {"how": "copy"}).status_code == 302
    assert Letter.objects.get().left_at


def test_an_invitation_is_counted_in_signs(client, leilani):
    """P4.20."""
    letter = begin(client, leilani, kind="invitation", words="x" * 40)

    assert "40 of 200 signs; 300 with a paid account" in shown(client, f"/letters/{letter.pk}/")


def test_i_sent_it_logs_the_touch_and_begins_the_telephone(client, leilani):
    """P3.26, P3.28."""
    letter = begin(client, leilani)
    answer = client.post(f"/letters/{letter.pk}/leaving/", {"how": "print", "follow": "yes"})

    assert Touch.objects.get().channel == "letter"
    assert Sequence.objects.get().letter == letter
    page = client.get(answer["Location"]).content.decode()
    assert f'action="/letters/{letter.pk}/leaving/end/"' in page
    client.post(f"/letters/{letter.pk}/leaving/end/")
    assert not Touch.objects.exists()
    assert not Sequence.objects.exists()


def test_what_a_letter_offers_becomes_a_promise_and_goes_with_its_undo(client, leilani):
    """P4.24."""
    letter = begin(client, leilani, offer="our checklist", words="Dear Leilani")
    client.post(f"/letters/{letter.pk}/leaving/", {"how": "copy", "owe": "yes"})
    assert leilani.promises.get().words == "our checklist"

    client.post(f"/letters/{letter.pk}/leaving/end/")
    assert not leilani.promises.exists()


def test_purpose_and_question_are_in_sight_before_it_leaves(client, leilani):
    """P3.10."""
    letter = begin(client, leilani, **SLOTS)
    sight = shown(client, f"/letters/{letter.pk}/leaving/").split("What they will know")[1]

    assert "your furnace starts in spring" in sight
    assert "How do you split the crews?" in sight


def test_a_sixth_place_is_begun_with_a_kind_word(client, leilani, maya):
    for number in range(5):
        other = cast.add_person(maya, name=f"Ana {number}", at=cast.NOW)
        Sequence.begin(other, on=cast.TODAY, by=maya)
    letter = begin(client, leilani)

    page = shown(client, f"/letters/{letter.pk}/leaving/")
    assert "Five places wait for an answer already." in page
    assert "I sent it" in page


def test_it_is_taken_along_by_mail_file_and_paper(client, leilani):
    letter = begin(client, leilani, subject="Who builds it? & more")

    page = shown(client, f"/letters/{letter.pk}/leaving/")
    assert "mailto:leilani@alta.example?subject=Who%20builds%20it%3F%20%26%20more&body=" in page
    mail = client.get(f"/letters/{letter.pk}/file/")
    assert mail["Content-Type"] == "message/rfc822"
    assert b"X-Unsent: 1" in mail.content
    assert client.get(f"/letters/{letter.pk}/pdf/").content.startswith(b"%PDF")
    assert "pick your brain" in shown(client, f"/letters/{letter.pk}/paper/")


def test_a_letter_in_another_script_prints_as_a_page(client, leilani):
    letter = begin(client, leilani, words="Здравствуйте")
    answer = client.get(f"/letters/{letter.pk}/pdf/")

    assert answer.status_code == 422
    assert "Print the page instead" in answer.content.decode()


def test_a_letter_put_away_is_taken_up_again(client, leilani):
    letter = begin(client, leilani)
    client.post(f"/letters/{letter.pk}/end/")
    assert "Nothing is begun." in shown(client, "/letters/")

    client.post(f"/letters/{letter.pk}/end/end/")
    assert "Leilani Kahale" in shown(client, "/letters/")


def test_no_address_writes_to_more_than_one():
    """P0.20, P2.17: letters hang on one person each, and no route takes a list."""
    takes = [str(route.pattern) for route in urlpatterns if "letter" in str(route.pattern)]

    assert all(one == "letters/" or one.count("<int:pk>") == 1 for one in takes)
    assert {field.name for field in Letter._meta.fields if field.is_relation} == {
        "book", "person", "touch",
    }  # fmt: skip


# ---------------------------------------------------------------- through the person's own account

KEPT = {"host": "smtp.example.org", "port": "587", "user": "maya", "password": "plover",
        "address": "maya@example.org"}  # fmt: skip


@pytest.fixture
def own(tmp_path, monkeypatch, client):
    monkeypatch.setattr(account, "path", lambda: tmp_path / "mail-account.json")
    assert client.post("/you/account/", KEPT).status_code == 302


def test_the_account_is_shown_without_its_password(client, own):
    page = shown(client, "/you/account/")

    assert "smtp.example.org" in page
    assert "plover" not in page
    client.post("/you/account/", KEPT | {"password": "", "host": "mail.example.org"})
    assert account.known().password == "plover"


def seen(client, letter):
    """What the page that is pressed says of the words on it."""
    found = re.search(r'name="seen" value="(\w+)"', shown(client, f"/letters/{letter.pk}/leaving/"))
    return found[1] if found else ""


def send_now(client, letter, was=None):
    told = {"seen": seen(client, letter) if was is None else was}
    return client.post(f"/letters/{letter.pk}/sending/", told)


def test_words_that_another_tab_saved_are_not_sent(client, own, leilani, monkeypatch):
    sent = []
    monkeypatch.setattr(account, "send", lambda page, _: sent.append(page.words))
    letter = begin(client, leilani)
    was = seen(client, letter)
    client.post(f"/letters/{letter.pk}/", {"kind": letter.kind, "words": "Other words"})

    answer = send_now(client, letter, was)

    assert (answer.status_code, sent) == (422, [])
    assert "changed since this page was opened" in answer.content.decode()
    send_now(client, letter)
    assert sent == ["Other words"]


def test_an_address_in_other_letters_opens_in_the_mail_program(client, leilani):
    Handle.objects.filter(person=leilani).update(value="zoë+x@bücher.example")
    page = shown(client, f"/letters/{begin(client, leilani).pk}/leaving/")

    assert "mailto:zo%C3%AB%2Bx@xn--bcher-kva.example?subject=" in page
    assert "mailto:zo%C3%AB%2Bx@" in shown(client, f"/people/{leilani.pk}/")


def test_one_press_sends_one_letter(client, own, leilani, monkeypatch):
    sent = []
    monkeypatch.setattr(account, "send", lambda page, _: sent.append(page))
    letter = begin(client, leilani)
    for _ in range(2):
        send_now(client, letter)

    [page] = sent
    assert (page.to_address, page.from_address) == ("leilani@alta.example", "maya@example.org")
    assert Letter.objects.get().left_by == "account"


def test_a_second_press_while_the_first_is_sending_sends_nothing(client, own, leilani, monkeypatch):
    sent = []
    letter = begin(client, leilani)

    def slow(page, _):
        sent.append(page)
        if len(sent) == 1:
            send_now(client, letter)

    monkeypatch.setattr(account, "send", slow)
    send_now(client, letter)

    assert len(sent) == 1


def test_a_mail_that_went_offers_no_taking_back(client, own, leilani, monkeypatch):
    monkeypatch.setattr(account, "send", lambda *_: None)
    gone = send_now(client, begin(client, leilani))

    assert "leaving/end" not in gone["Location"]


def test_writing_on_in_another_tab_does_not_claim_to_be_kept(client, leilani):
    letter = begin(client, leilani)
    client.post(f"/letters/{letter.pk}/leaving/", {"how": "copy"})
    answer = client.post(f"/letters/{letter.pk}/", {"kind": letter.kind, "words": "Other words"})

    assert answer["Location"] == f"/letters/{letter.pk}/"


def test_a_letter_that_could_not_go_stays_and_says_why(client, own, leilani, monkeypatch):
    def fails(*_):
        raise account.NotSent("unreachable")

    monkeypatch.setattr(leaving.account, "send", fails)
    letter = begin(client, leilani)
    answer = send_now(client, letter)

    assert answer.status_code == 422
    assert "could not be reached" in answer.content.decode()
    assert Letter.objects.get().left_at is None


def test_nothing_is_sent_without_an_address(client, own, leilani, monkeypatch):
    monkeypatch.setattr(account, "send", lambda *_: pytest.fail("sent to nobody"))
    Handle.objects.filter(person=leilani).delete()
    send_now(client, begin(client, leilani))

    assert Letter.objects.get().left_at is None


def test_a_letter_without_words_does_not_go(client, own, leilani, monkeypatch):
    monkeypatch.setattr(account, "send", lambda *_: pytest.fail("sent with nothing in it"))
    letter = begin(client, leilani, words=" ")
    assert "Send it now" not in shown(client, f"/letters/{letter.pk}/leaving/")

    answer = send_now(client, letter, "")

    assert answer.status_code == 422
    assert "Nothing is written in this letter yet." in answer.content.decode()


def test_the_subject_that_will_go_is_in_sight(client, leilani):
    letter = begin(client, leilani, subject="")

    assert "A question about your work" in shown(client, f"/letters/{letter.pk}/leaving/")


def test_a_letter_put_away_is_not_sent(client, own, leilani, monkeypatch):
    monkeypatch.setattr(account, "send", lambda *_: pytest.fail("sent from the drawer"))
    letter = begin(client, leilani)
    was = seen(client, letter)
    client.post(f"/letters/{letter.pk}/end/")

    send_now(client, letter, was)

    assert Letter.objects.get().left_at is None
    assert "It was put away" in shown(client, f"/letters/{letter.pk}/")


def test_a_reader_reads_the_words_and_finds_no_desk(client, reader, leilani):
    letter = begin(client, leilani)

    page = shown(browser(reader), f"/letters/{letter.pk}/")
    assert "pick your brain" in page
    assert "<textarea" not in page
    assert f'action="/letters/{letter.pk}/' not in page


def test_today_names_somebody_once_however_many_letters_lie_on_the_desk(client, leilani):
    for _ in range(3):
        begin(client, leilani)

    beside = shown(client, "/").split("Letters on the desk")[1].split("</li>")[0]
    assert beside.count("Leilani Kahale") == 1


def test_how_it_ended_begins_with_what_they_helped_with(client, leilani, maya):
    """P3.41."""
    told = {"given": False, "kind": "advice", "on": cast.TODAY, "by": maya}
    Favour.note(leilani, "ask the night shift first", **told)
    news = {"person": leilani.pk, "on": "2026-11-20", "quote": "I start at Alta.", "key": "k"}
    Book.objects.update(news=news)

    text = words_on(client, f"/people/{leilani.pk}/letters/new/?kind=outcome_notice")
    assert "You helped me on the way: ask the night shift first.\n\nI start at Alta." in text
    text = words_on(client, f"/people/{leilani.pk}/letters/new/?kind=report_back")
    assert "You pointed me to this: ask the night shift first." in text
