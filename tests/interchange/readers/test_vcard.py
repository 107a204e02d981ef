from __future__ import annotations

import io
import time
from datetime import date

import pytest
import vobject
from hypothesis import given, settings, strategies as st

from tests.shared_files import shared
from wellspring.core.sightings import Card, Job, Kinship, LeftOut, Party, Progress
from wellspring.interchange.readers import vcard
from wellspring.interchange.readers.source import Source
from wellspring.interchange.readers.vcard import blocks


def source(data, path="contacts.vcf"):
    data = data.encode() if isinstance(data, str) else data
    return Source(path, len(data), lambda: io.BytesIO(data))


def values(data):
    return [v for v in vcard.read(source(data)) if not isinstance(v, Progress)]


def cards(data):
    return [v for v in values(data) if isinstance(v, Card)]


def card(*lines, version="3.0", end="\r\n"):
    """The one card that these lines make."""
    text = end.join(["BEGIN:VCARD", f"VERSION:{version}", *lines, "END:VCARD", ""])
    (found,) = cards(text)
    return found


def raw_card(body, version=b"2.1"):
    (found,) = cards(b"BEGIN:VCARD\r\nVERSION:" + version + b"\r\n" + body + b"\r\nEND:VCARD\r\n")
    return found


def test_soft_breaks_of_quoted_printable_are_joined_and_are_not_folds():
    found = card(
        "FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=91u=C3=B1=",
        "ez Mart=C3=ADn",
        version="2.1",
    )
    assert found.name == "Ñuñez Martín"


def test_a_phone_that_indents_soft_broken_lines_means_nothing_by_it():
    found = card("FN;QUOTED-PRINTABLE;CHARSET=UTF-8:=C3=91=20=", " =C3=91a", version="2.1")
    assert found.name == "Ñ Ña"


def test_each_value_may_have_a_charset_of_its_own():
    russian, german = "Иван".encode("cp1251"), "Küche".encode()
    found = raw_card(b"FN;CHARSET=windows-1251:" + russian + b"\r\nORG;CHARSET=UTF-8:" + german)
    assert (found.name, found.jobs[0].organisation) == ("Иван", "Küche")


@pytest.mark.parametrize(
    ("charset", "name"),
    [
        ("iso8859-2", "Grażyna Iksińska"),
        ("cp1250", "Jiří Dvořák"),
        ("cp1252", "José Núñez"),
        ("cp1254", "Ayşe Yıldız"),
        ("cp1251", "Сергей Лаврентьев"),
        ("cp1253", "Γιώργος Παπαδόπουλος"),
        ("cp932", "山田太郎"),
        ("gb18030", "王小明"),
        ("euc_kr", "박지성"),
    ],
)
def test_a_charset_that_nobody_names_is_told_by_its_words(charset, name):
    assert raw_card(b"FN:" + name.encode(charset)).name == name


def test_utf8_that_claims_to_be_latin_is_read_as_what_it_is():
    assert raw_card("FN;CHARSET=ISO-8859-1:Zoë".encode()).name == "Zoë"


def test_base64_ends_at_a_blank_line_and_is_never_decoded():
    found = card(
        "PHOTO;ENCODING=BASE64;TYPE=JPEG:", "  /9j/4AAQ=", "  AAAA==", "", "FN:Ada", version="2.1"
    )
    assert found.name == "Ada"


def test_a_fold_may_stand_inside_a_letter():
    whole = "FN:Zoë".encode()
    found = raw_card(whole[:6] + b"\r\n " + whole[6:], b"3.0")
    assert found.name == "Zoë"


def test_version_two_keeps_the_space_it_folds_at():
    assert card("NOTE:Met at the", " fair", "FN:A", version="2.1").notes == "Met at the fair"


def test_any_mix_of_line_ends_is_read():
    text = "BEGIN:VCARD\rFN:A\r\nEMAIL:a@x.example\nTEL:+1\r\r\nEND:VCARD"
    (found,) = cards(text)
    assert (found.name, found.emails, found.phones) == ("A", ("a@x.example",), ("+1",))


def test_lines_may_break_anywhere_between_two_blocks(monkeypatch):
    text = "".join(f"BEGIN:VCARD\r\nFN:Zoë {n}\r\nNOTE:a\r\n b\r\nEND:VCARD\r\n" for n in range(40))
    for size in (1, 2, 3, 7, 64):
        monkeypatch.setattr(blocks, "BLOCK", size)
        assert [c.name for c in cards(text)] == [f"Zoë {n}" for n in range(40)]


@pytest.mark.parametrize("charset", ["utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-8-sig"])
def test_a_file_of_wide_characters_is_read(charset):
    text = "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Ľda;Ǽgean;;;\r\nFN:Ǽgean Ľda\r\nEND:VCARD\r\n"
    if charset in ("utf-16", "utf-32"):
        assert cards(text.encode(charset))[0].family == "Ľda"
    assert cards(text.encode(charset))[0].name == "Ǽgean Ľda"
    assert vcard.detect(source(text.encode(charset))) == 1


def test_apple_labels_name_the_day_of_meeting_and_who_introduced():
    found = card(
        "FN:Kate Lu",
        "item1.X-ABDATE;type=pref:2016-11-02",
        "item1.X-ABLabel:_$!<First met>!$_",
        "item2.X-ABRELATEDNAMES:Bill Okafor",
        "item2.X-ABLabel:Introduced by",
    )
    assert (found.met_on, found.met_through) == (date(2016, 11, 2), "Bill Okafor")


def test_labels_are_understood_in_other_languages():
    found = card(
        "FN:A",
        "item1.X-ABDATE:20161102",
        "item1.X-ABLabel:Kennengelernt",
        "item2.X-ABRELATEDNAMES:Léa",
        "item2.X-ABLabel:Présenté par",
    )
    assert (found.met_on, found.met_through) == (date(2016, 11, 2), "Léa")


def test_other_people_on_a_card_are_kin():
    told = values(
        "BEGIN:VCARD\nFN:Ada\nUID:urn:uuid:7\nitem1.X-ABRELATEDNAMES:Joe\n"
        "item1.X-ABLabel:_$!<Spouse>!$_\nRELATED;TYPE=colleague:urn:uuid:8\nEND:VCARD\n"
    )
    kin = {(v.one.uid, v.other.name or v.other.uid, v.kind) for v in told if isinstance(v, Kinship)}
    assert kin == {("7", "Joe", "spouse"), ("7", "8", "colleague")}


def test_members_belong_to_a_group_and_it_is_declared_one():
    told = values("BEGIN:VCARD\nVERSION:4.0\nKIND:group\nFN:Choir\nMEMBER:urn:uuid:1\nEND:VCARD\n")
    assert told[0].declared == "group"
    assert told[1] == Kinship(told[0].where, Party(uid="1"), Party(name="Choir"), "member")


@pytest.mark.parametrize(
    ("lines", "declared"),
    [
        (["N:;;;;", "FN:Apple Computer AG", "ORG:Apple Computer AG;"], "organisation"),
        (["N:;;;;", "ORG:Stadtwerke"], "organisation"),
        (["FN:Stadtwerke", "X-ABShowAs:COMPANY"], "organisation"),
        (["KIND:org", "FN:ABC"], "organisation"),
        (["KIND:location", "FN:Hall"], "room"),
        (["KIND:individual", "FN:Ada"], "person"),
        (["N:Lu;Kate;;;", "FN:Kate Lu", "ORG:Lu"], ""),
        (["FN:Cher"], ""),
    ],
)
def test_a_card_declares_what_it_is(lines, declared):
    assert card(*lines).declared == declared


def test_a_person_shown_by_their_firm_keeps_their_own_name():
    found = card("N:Müller;Jörg;;;", "FN:Apple AG", "ORG:Apple AG;", "X-ABShowAs:COMPANY")
    assert (found.name, found.jobs) == ("Jörg Müller", (Job("Apple AG"),))


def test_a_firm_named_after_its_owner_does_not_hide_them():
    assert card("N:Lu;Ada;King;;", "FN:Ada Lu", "ORG:Ada Lu").name == "Ada Lu"


def test_one_person_in_two_scripts_is_one_person():
    found = card(
        "FN;ALTID=1;LANGUAGE=en:Yamada Taro",
        "FN;ALTID=1;LANGUAGE=ja:山田太郎",
        "N;ALTID=1;LANGUAGE=en:Yamada;Taro;;;",
        "N;ALTID=1;LANGUAGE=ja:山田;太郎;;;",
        version="4.0",
    )
    assert (found.name, found.family) == ("Yamada Taro", "Yamada")
    assert found.other_names == ("山田太郎", "山田 太郎")


def test_a_name_as_it_sounds_follows_the_order_in_which_it_is_shown():
    found = card(
        "N:山田;太郎;;;",
        "FN:山田 太郎",
        "X-PHONETIC-FIRST-NAME:たろう",
        "X-PHONETIC-LAST-NAME:やまだ",
    )
    assert found.other_names == ("やまだ たろう",)


def test_a_name_that_is_only_in_parts_is_composed():
    assert card("N:Lovelace;Ada;King;;").name == "Ada King Lovelace"
    assert card("N:山田;太郎;;;").name == "山田 太郎"


def test_escaped_signs_do_not_split():
    found = card(r"N:Doe;John;Richter\, James;Mr.;Sr.", r"ORG:ABC\, Inc.\; Ltd;North", "FN:John")
    assert (found.middle, found.jobs) == ("Richter, James", (Job("ABC, Inc.; Ltd"),))


def test_a_backslash_that_is_escaped_escapes_nothing():
    assert card(r"N:Doe\\;John", "FN:J").family == "Doe\\"
    assert card(r"NOTE:C:\\new C:\Users", "FN:J").notes == r"C:\new C:\Users"


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("BDAY:1960-05-10", "1960-05-10"),
        ("BDAY:19850415", "1985-04-15"),
        ("BDAY:19850415T103000Z", "1985-04-15"),
        ("BDAY:--1201", "--12-01"),
        ("BDAY:--02-29", "--02-29"),
        ("BDAY;X-APPLE-OMIT-YEAR=1604:1604-11-30", "--11-30"),
        ("BDAY;VALUE=text:around Easter", ""),
        ("BDAY:1985-02-30", ""),
        ("BDAY:15.04.1985", "1985-04-15"),
    ],
)
def test_a_birthday_is_read_in_every_form(line, day):
    assert card("FN:A", line).birthday == day


def test_profiles_and_pages_are_links():
    found = card(
        "FN:A",
        "X-SOCIALPROFILE;type=linkedin;x-user=kate:https://www.linkedin.com/in/kate",
        "X-SOCIALPROFILE;type=twitter:x-apple:kate_l",
        r"item1.URL:http\://a.example",
        "socialProfile;TYPE=github:kate-l",
    )
    assert set(found.links) == {
        "https://www.linkedin.com/in/kate",
        "https://x.com/kate_l",
        "http://a.example",
        "https://github.com/kate-l",
    }


def test_preferred_values_come_first():
    found = card(
        "FN:A", "EMAIL:a@x.example", "EMAIL;PREF=2:b@x.example", "EMAIL;TYPE=pref:c@x.example"
    )
    assert found.emails == ("c@x.example", "b@x.example", "a@x.example")


def test_bare_parameters_of_version_two_are_types():
    found = card("FN:A", "TEL;WORK;FAX:+1 1", "TEL;PREF;CELL:+1 2", "TEL;HOME:+1 3", version="2.1")
    assert found.phones == ("+1 2", "+1 3", "+1 1")


def test_a_number_as_an_address_of_its_own_is_a_number():
    assert card("FN:A", 'TEL;VALUE=uri;TYPE="work,voice":tel:+1-418-656').phones == ("+1-418-656",)


def test_a_colon_in_quotes_does_not_end_a_head():
    found = card('ADR;LABEL="Main St: 1^nRome";TYPE=home:;;;;;;', "FN:A", version="4.0")
    assert found.place == "Main St: 1, Rome"


def test_titles_go_with_the_organisation_of_their_group():
    found = card("FN:A", "i1.ORG:One", "i2.ORG:Two", "i2.TITLE:Chair", "i1.TITLE:Clerk")
    assert found.jobs == (Job("One", "Clerk"), Job("Two", "Chair"))


def test_two_titles_at_one_house_are_two_jobs():
    assert card("FN:A", "ORG:One", "TITLE:CEO", "TITLE:Founder").jobs == (
        Job("One", "CEO"),
        Job("One", "Founder"),
    )


def test_a_country_code_beside_an_address_is_its_country():
    found = card("FN:A", "item1.ADR:;;Street 1;Zürich;;8000;", "item1.X-ABADR:ch")
    assert (found.place, found.country) == ("Zürich", "CH")


def test_circles_leave_out_the_one_that_everybody_is_in():
    assert card("FN:A", "CATEGORIES:myContacts,Choir").circles == ("Choir",)


def test_commas_between_circles_may_be_escaped_by_mistake():
    assert card("FN:A", r"CATEGORIES:a\, b").circles == ("a", "b")
    assert card("FN:A", r"CATEGORIES:a\, b,c").circles == ("a, b", "c")


def test_android_keeps_nicknames_and_relations_in_lines_of_its_own():
    found = card(
        "FN:A",
        "X-ANDROID-CUSTOM:vnd.android.cursor.item/nickname;Bibi;1;;;;;;;;;;;;;",
        "X-ANDROID-CUSTOM:vnd.android.cursor.item/relation;Olga;11;;;;;;;;;;;;;",
        version="2.1",
    )
    assert (found.nickname, found.met_through) == ("Bibi", "Olga")


def test_somebody_who_died_is_marked():
    assert card("FN:A", "DEATHDATE:20200101", version="4.0").deceased


def test_a_note_somebody_forgot_to_fold_stays_whole():
    assert card("FN:A", "NOTE:one", "two").notes == "one\ntwo"


def test_a_card_whose_begin_is_broken_is_read():
    (found,) = cards("BEGIN:VCAR\nN:;Bono;;;\nEMAIL:b@x.example\nEND:VCARD\n")
    assert (found.name, found.where) == ("Bono", "contacts.vcf, card 1")


def test_a_card_that_never_ends_is_read():
    assert [c.name for c in cards("BEGIN:VCARD\nFN:A\nBEGIN:VCARD\nFN:B\n")] == ["A", "B"]


def test_a_card_inside_a_card_is_somebody_too():
    text = "BEGIN:VCARD\nFN:Boss\nAGENT:\nBEGIN:VCARD\nFN:Aide\nEND:VCARD\nTEL:+1\nEND:VCARD\n"
    assert {(c.name, c.phones) for c in cards(text)} == {("Boss", ("+1",)), ("Aide", ())}


def test_a_card_written_as_text_inside_a_card_is_somebody_too():
    text = "BEGIN:VCARD\nFN:Boss\nAGENT:BEGIN:VCARD\\nFN:Aide\\nEND:VCARD\\n\nEND:VCARD\n"
    assert [c.name for c in cards(text)] == ["Boss", "Aide"]


def test_cards_nested_twelve_hundred_deep_do_not_recurse():
    text = "BEGIN:VCARD\nAGENT:\n" * 1200 + "FN:Deep\n" + "END:VCARD\n" * 1200
    assert [c.name for c in cards(text)] == ["Deep"]


def test_what_is_not_read_is_counted_by_name():
    text = "BEGIN:VCARD\nEND:VCARD\nBEGIN:VCARD\nNOTE:x\nEND:VCARD\n"
    text += "BEGIN:VCALENDAR\nEND:VCALENDAR\nlost\n"
    assert [(v.where, v.why) for v in values(text)] == [
        ("contacts.vcf, card 1", "empty"),
        ("contacts.vcf, card 2", "no_name_or_address"),
        ("contacts.vcf, VCALENDAR after card 2", "unknown_kind"),
        ("contacts.vcf, text after card 2", "broken"),
    ]


@pytest.mark.parametrize("data", [b"", b"Name,Email\nAda,a@x.example\n", b"\0" * 99, b"END:VCARD"])
def test_a_file_without_cards_is_refused_in_a_sentence(data):
    with pytest.raises(vcard.NotAVCard, match=r"contacts\.vcf holds no vCard"):
        values(data)


def test_a_table_is_not_taken_for_cards():
    assert vcard.detect(source("Name,Email\nAda,a@x.example\n")) == 0


@pytest.mark.parametrize(
    "data",
    [
        b"BEGIN:VCARD\nFN:a\nPHOTO;ENCODING=b:" + (b"A" * 74 + b"\n ") * 27000 + b"\nEND:VCARD\n",
        b"BEGIN:VCARD\nFN:a\nNOTE:" + b"x\n " * 500_000 + b"\nEND:VCARD\n",
        b"BEGIN:VCARD\nVERSION:2.1\nFN:a\nNOTE;QUOTED-PRINTABLE:" + b"x=\n" * 500_000,
        b"BEGIN:VCARD\nFN;" + b"A=b;" * 400_000 + b":x\nEND:VCARD\n",
        b"BEGIN:VCARD\nFN:a\nN:" + b"\\" * 1_500_000 + b"\nEND:VCARD\n",
        b"BEGIN:VCARD\n" + b'FN;A="\n' * 200_000,
        b"".join(b"BEGIN:VCARD\nFN:M\xfcl%d\nEND:VCARD\n" % n for n in range(30_000)),
    ],
)
def test_no_megabyte_takes_more_than_two_seconds(data):
    began = time.process_time()
    for _ in vcard.read(source(data)):
        pass
    assert time.process_time() - began < 2 * len(data) / 1e6


@settings(max_examples=300, deadline=None)
@given(
    st.binary(max_size=400), st.sampled_from([b"", b"BEGIN:VCARD\n", b"BEGIN:VCARD\nVERSION:2.1\n"])
)
def test_any_bytes_yield_values_or_raise_the_declared_error(data, before):
    try:
        told = values(before + data)
    except vcard.NotAVCard:
        return
    for value in told:
        assert isinstance(value, Card | LeftOut | Kinship)
        repr(value).encode()


WORDS = st.sampled_from([
    "BEGIN:VCARD", "END:VCARD", "VERSION:2.1", "FN:", "N:a;b", "AGENT:", "NOTE;QUOTED-PRINTABLE:a=",
    "TEL;TYPE=x:", "X-ABDATE:2020", "\\", ";", ",", "=C3", "=", " ", "\n", "\r", "\t", ":", '"',
    "é", "BDAY:--02", "X-ANDROID-CUSTOM:vnd.android.cursor.item/relation;a;b", "RELATED:urn:uuid:",
    "\0",
    "PHOTO;BASE64:", "i.ADR:", "i.X-ABADR:", "ORG:", "CHARSET=", "FN;CHARSET=utf-7:+",
    "TEL;CHARSET=hex:", "^n", "\x85",
])  # fmt: skip


@settings(max_examples=300, deadline=None)
@given(st.lists(WORDS, max_size=60))
def test_any_mix_of_its_own_words_is_read_or_refused(words):
    try:
        values("".join(words))
    except vcard.NotAVCard:
        return


ORACLE = ["vobject/vcard40_simple.vcf", "vobject/vcard40_full.vcf", "vobject/vcard40_org.vcf",
          "vobject/radicale-1587.vcf", "ez-vcard/gmail-list.vcf", "ez-vcard/gmail-single.vcf",
          "monica/single_vcard_stub.vcard", "ez-vcard/rfc2426-example.vcf"]  # fmt: skip


@pytest.mark.parametrize("path", ORACLE)
def test_vobject_reads_the_same(path):
    data = shared(f"vcard/{path}").read_text()
    theirs = list(vobject.readComponents(data))
    ours = cards(data)
    assert len(ours) == len(theirs)
    for mine, other in zip(ours, theirs, strict=True):
        assert mine.name == other.fn.value
        assert set(mine.emails) == {e.value for e in other.contents.get("email", ())}
        assert len(mine.phones) == len(other.contents.get("tel", ()))
        if "n" in other.contents:
            assert (mine.given, mine.family) == (other.n.value.given, other.n.value.family)
        if "note" in other.contents:
            assert mine.notes == other.note.value


def test_every_real_file_yields_its_people():
    for path in sorted(shared("vcard").rglob("*.v*")):
        told = values(path.read_bytes())
        begun = path.read_bytes().replace(b"\0", b"").upper().count(b"BEGIN:VCAR")
        assert len([v for v in told if not isinstance(v, Kinship)]) == begun, path


def test_bat_export_keeps_its_polish_letters():
    assert cards(shared("vcard/roundcube/thebat.vcf").read_bytes())[0].name == "Piotr Iksiński"
