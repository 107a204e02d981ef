from __future__ import annotations

import io
import zipfile
from collections import Counter
from datetime import UTC, date, datetime

import pytest
from hypothesis import example, given, strategies as st

from tests.fuzz.harness import try_reader
from tests.interchange.readers.making import kept, losses, one, read, source
from tests.shared_files import shared
from wellspring.core.sightings import Card, Channel, Invitation, Job, Message, OwnerFact, Vouch
from wellspring.interchange.readers import linkedin
from wellspring.interchange.readers.linkedin import NotALinkedInFile

NOTES = 'Notes:\n"When exporting your data, you may notice, that e-mails are missing."\n\n'
OLD = "First Name,Last Name,Email Address,Company,Position,Connected On\n"
NEW = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
ZOE = "Zoë,Brandt,https://www.linkedin.com/in/zo%C3%AB-brandt,,Acme,COO,08 Feb 2026"
ERAS = {
    "2021": OLD + "Zoë,Brandt,,Acme,COO,08 Feb 2026",
    "2022": NOTES + OLD + "Zoë,Brandt,,Acme,COO,08 Feb 2026\n",
    "2026": NOTES + NEW + ZOE,
    "all quoted": '"' + (NEW + ZOE).replace(",", '","').replace("\n", '"\n"') + '"',
    "Excel, BOM": (NEW + ZOE.replace("08 Feb 2026", "8-Feb-26"))
    .replace("\n", "\r\n")
    .encode("utf-8-sig"),
    "Excel, semicolon": (NEW + ZOE).replace(",", ";").encode("cp1252"),
    "Excel, tab": (NEW + ZOE).replace(",", "\t").encode("utf-16"),
    "Excel, British": NEW + ZOE.replace("08 Feb 2026", "08/02/2026") + "\nA,B,,,,,23/02/2026",
    "preamble in Excel": "Notes:;;;;;;\n;;;;;;\n" + (NEW + ZOE).replace(",", ";"),
}
MESSAGES = (
    "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,"
    "SUBJECT,CONTENT,FOLDER,ATTACHMENTS,IS MESSAGE DRAFT\n"
)
ANN, BO, CY = (f"https://www.linkedin.com/in/{who}" for who in ("ann", "bo", "cy"))


MESSAGE = {
    "conversation": "2-x",
    "title": "",
    "sender": "Ann Lee",
    "link": ANN,
    "to": "Bo Ek",
    "links": BO,
    "at": "2025-06-01 14:03:22 UTC",
    "subject": "",
    "content": "Hello",
    "folder": "INBOX",
    "attachments": "",
    "draft": "No",
}


def message(**changes):
    """A file of one message, from Ann to Bo but for what is changed."""
    cells = (cell.replace('"', '""') for cell in (MESSAGE | changes).values())
    return MESSAGES + ",".join(f'"{cell}"' for cell in cells) + "\n"


def archive(path):
    """The members of an archive, each as one source."""
    with zipfile.ZipFile(shared(path)) as whole:
        for name in whole.namelist():
            if not name.endswith("/"):
                content = whole.read(name)
                yield source(content, f"{path.rsplit('/')[-1]}/{name}")


@pytest.mark.parametrize("era", ERAS)
def test_a_connection_is_the_same_in_every_era(era):
    card = next(c for c in read(linkedin, ERAS[era], "any name.csv") if isinstance(c, Card))
    assert (card.name, card.jobs, card.connected_on) == (
        "Zoë Brandt",
        (Job("Acme", "COO"),),
        date(2026, 2, 8),
    )


@pytest.mark.parametrize("era", ERAS)
def test_a_connection_file_is_known_by_its_header(era):
    assert linkedin.detect(source(ERAS[era], "whatever.txt")) > 0.9


def test_a_translated_header_is_known_by_its_order():
    header = "Vorname,Nachname,URL,E-Mail-Adresse,Unternehmen,Position,Verbunden am\n"
    card = one(linkedin, header + ZOE.replace("08 Feb 2026", "8. Februar 2026"))
    assert (card.family, card.jobs, card.connected_on) == (
        "Brandt",
        (Job("Acme", "COO"),),
        date(2026, 2, 8),
    )


def test_a_header_with_two_links_is_not_linkedins_order():
    header = "first,last,blog,profil,mail,firma,position,foo\n"
    assert linkedin.detect(source(header + "a,b,c,d,e,f,g,h\n")) == 0


def test_a_member_we_should_know_but_do_not_is_said_to_be_unknown():
    path = "Basic_LinkedInDataExport_04-10-2021/messages.csv"
    assert losses(read(linkedin, "Von,An,Datum\na,b,c\n", path)) == {"unknown_kind": 1}


def test_members_who_hid_themselves_are_counted_and_no_people():
    said = read(linkedin, NEW + ",,,,,,07 Jun 2026\n" + ZOE + "\n,,,,,,08 Jun 2026\n")
    assert losses(said) == {"hidden_profile": 2}
    assert len(kept(said)) == 1


def test_a_row_of_nothing_is_counted_as_nothing():
    assert losses(read(linkedin, NEW + ",,,,,,\n" + ZOE)) == {"empty": 1}


def test_degrees_and_signs_stay_out_of_a_connections_name():
    card = one(linkedin, NEW + 'Katherine 🚀,"O\'Brien-Lu, PMP",,,,,08 Feb 2026')
    assert (card.given, card.family, card.suffix) == ("Katherine", "O'Brien-Lu", "PMP")


def test_two_people_of_one_name_stay_two():
    rows = (f"Chris,Morgan,https://l.com/in/{slug},,,,1 Jan 2020\n" for slug in "ab")
    assert len(read(linkedin, NEW + "".join(rows))) == 2


def test_a_name_that_a_spreadsheet_destroyed_is_left_empty():
    card = one(linkedin, NEW + "??,??,https://www.linkedin.com/in/taro,,,,1 Jan 2020")
    assert (card.name, card.links) == ("", ("https://www.linkedin.com/in/taro",))


def test_a_message_names_both_sides_and_leaves_open_which_is_the_owner():
    said = one(linkedin, message(content="Hello,\r\nyou"), "messages.csv")
    assert (said.sender.name, said.sender.link) == ("Ann Lee", ANN)
    assert [(p.name, p.link) for p in said.to] == [("Bo Ek", BO)]
    assert (said.channel, said.own, said.thread) == (Channel.LINKEDIN, None, "2-x")


@pytest.mark.parametrize("at", ["2025-06-01 14:03:00 UTC", "2025-06-01 14:03"])
def test_a_message_without_a_zone_was_sent_in_utc(at):
    moment = int(datetime(2025, 6, 1, 14, 3, tzinfo=UTC).timestamp())
    assert one(linkedin, message(at=at)).at == moment


def test_names_with_commas_are_paired_with_addresses_without():
    said = one(linkedin, message(to="Bo Ek, Katherine O'Brien-Lu, PMP", links=f"{BO},{CY}"))
    assert [(p.name, p.link) for p in said.to] == [("Bo Ek", BO), ("Katherine O'Brien-Lu", CY)]
    assert said.group


def test_names_that_cannot_be_paired_are_not_guessed():
    said = one(linkedin, message(to="Bo Ek, Of Sweden, Cy", links=f"{BO},{CY}"))
    assert [(p.name, p.link) for p in said.to] == [("", BO), ("", CY)]


def test_before_2023_recipients_have_names_only():
    header = MESSAGES.replace("RECIPIENT PROFILE URLS,", "").replace(
        ",ATTACHMENTS,IS MESSAGE DRAFT", ""
    )
    row = (
        f'2-o,Expo,Cy,{CY},"Ann Lee, Katherine O\'Brien-Lu, PMP",2019-06-01 12:00:00 UTC,,Hi,INBOX'
    )
    said = one(linkedin, header + row)
    assert [p.name for p in said.to] == ["Ann Lee", "Katherine O'Brien-Lu"]


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({"draft": "Yes"}, "draft"),
        ({"draft": "true"}, "draft"),
        ({"folder": "SPAM"}, "spam"),
        (
            {"link": "", "content": '<p class="spinmail-quill-editor__spin-break">Hi</p>'},
            "sponsored",
        ),
        ({"link": "", "content": "Hi %FIRSTNAME%, join us"}, "sponsored"),
        ({"link": "", "sender": "LinkedIn Member"}, "deleted_account"),
        ({"link": "", "sender": "LinkedIn-Mitglied"}, "deleted_account"),
        ({"to": "LinkedIn Member", "links": ""}, "deleted_account"),
        ({"sender": "", "link": ""}, "no_name_or_address"),
        ({"at": "yesterday"}, "no_date"),
    ],
)
def test_what_is_no_message_between_people_is_left_out_and_counted(change, why):
    assert losses(read(linkedin, message(**change), "messages.csv")) == {why: 1}


def test_a_group_keeps_those_who_are_still_there():
    said = one(linkedin, message(to="Bo Ek, LinkedIn Member, Cy Oz", links=f"{BO},{CY}"))
    assert [p.name for p in said.to] == ["Bo Ek", "Cy Oz"]


def test_a_coach_that_is_a_machine_is_nobody():
    said = read(linkedin, message(link="", sender="Coach"), "learning_coach_messages.csv")
    assert losses(said) == {"automatic": 1}


def test_tomorrow_is_counted_from_the_evening_it_was_written_in():
    """At 21:30 in California on the first of June."""
    told = message(at="2025-06-02 04:30:00 UTC", content="I will send you the list tomorrow.")
    west = one(linkedin, told, "messages.csv", zone="America/Los_Angeles")

    assert {each.due for each in west.sayings} == {date(2025, 6, 2)}


def test_a_message_is_the_same_in_an_export_of_another_year():
    later = one(linkedin, message(content="Hello\r\nthere"))
    earlier = message(content="Hello\nthere", at="2025-06-01 14:03:22")
    assert one(linkedin, earlier).ident == later.ident


def test_two_messages_of_one_second_differ():
    assert one(linkedin, message(content="a")).ident != one(linkedin, message(content="b")).ident


INVITED = "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n"


def test_an_invitation_sent_tells_whom_and_who_the_owner_is():
    said = read(linkedin, INVITED + f'Ann,Bo,"1/29/26, 2:37 PM",Hi,OUTGOING,{ANN},{BO}')
    facts = {(f.kind, f.text) for f in said if isinstance(f, OwnerFact)}
    (invited,) = (i for i in said if isinstance(i, Invitation))
    assert facts == {("link", ANN), ("name", "Ann")}
    assert (invited.party.link, invited.outgoing, invited.words) == (BO, True, "Hi")


def test_an_invitation_received_is_from_the_other():
    said = read(linkedin, INVITED + f'Bo,Ann,"1/29/26, 2:37 PM",,INCOMING,{BO},{ANN}')
    assert said[-1].party.link == BO
    assert not said[-1].outgoing


def test_the_owner_is_told_once_only():
    row = f'Ann,Bo,"1/29/26, 2:37 PM",,OUTGOING,{ANN},{BO}\n'
    assert Counter(type(v) for v in read(linkedin, INVITED + row * 3)) == {
        Invitation: 3,
        OwnerFact: 2,
    }


RECOMMENDED = "First Name,Last Name,Company,Job Title,Text,Creation Date,Status\n"


@pytest.mark.parametrize(("file", "given_"), [("Received", False), ("Given", True)])
def test_only_the_files_name_tells_whose_a_recommendation_is(file, given_):
    row = 'Bill,Okafor,Acme,VP,"Ships,\nsimply.","08/30/22, 05:51 PM",HIDDEN'
    said = one(linkedin, RECOMMENDED + row, f"x/Recommendations_{file}.csv")
    assert (said.given, said.open, said.on) == (given_, False, date(2022, 8, 30))


ENDORSED = (
    "Endorsement Date,Skill Name,Side First Name,Side Last Name,Side Public Url,"
    "Endorsement Status\n"
)


@pytest.mark.parametrize(("side", "given_"), [("Endorser", False), ("Endorsee", True)])
def test_an_endorsement_says_which_way_it_went(side, given_):
    header = ENDORSED.replace("Side", side)
    said = one(
        linkedin, header + "2024/02/01 15:02:55 UTC,Lean,Bill,Okafor,www.linkedin.com/in/b,ACCEPTED"
    )
    assert said == Vouch("row 2", "endorsement", given_, "Bill Okafor", "www.linkedin.com/in/b",
                         on=date(2024, 2, 1), words="Lean")  # fmt: skip


def test_ones_own_note_about_a_connection_is_kept():
    who = "Connection First Name,Connection Last Name,Connection Profile URL"
    header = f"{who},Note,Created On,Edited On\n"
    said = one(linkedin, header + f"Bo,Ek,{BO},Knows the Ohio ramp,2026-01-27 19:40:00 UTC,")
    assert (said.name, said.links, said.notes) == ("Bo Ek", (BO,), "Knows the Ohio ramp")


def test_a_position_without_an_end_is_held_today():
    header = "Company Name,Title,Description,Location,Started On,Finished On\n"
    said = read(
        linkedin, header + 'Acme,CEO,"one\ntwo",Detroit,Mar 2015,\nOld,Clerk,,,2001,May 2006'
    )
    assert [(f.text, f.title, f.since, f.until) for f in said] == [
        ("Acme", "CEO", date(2015, 3, 1), None),
        ("Old", "Clerk", date(2001, 1, 1), date(2006, 5, 1)),
    ]


def test_an_address_never_confirmed_may_be_somebody_elses():
    said = read(
        linkedin, "Email Address,Confirmed,Primary,Updated On\nA@x.org,Yes,Yes,\nb@x.org,No,No,\n"
    )
    assert [f.text for f in kept(said)] == ["a@x.org"]
    assert losses(said) == {"not_read_on_purpose": 1}


def test_skills_are_skills_only_in_a_file_of_that_name():
    assert linkedin.detect(source("Name\nLean\n", "Skills.csv")) > 0.9
    assert linkedin.detect(source("Name\nAnn Smith\n", "friends.csv")) == 0


def test_a_list_of_people_with_headlines_is_not_the_owners_profile():
    people = "First Name,Last Name,Headline,Company,Email\nAnn,Lee,CEO,Acme,a@x.org\n"
    assert linkedin.detect(source(people, "leads.csv")) == 0


def test_an_uploaded_address_book_is_left_out_as_a_whole():
    header = "Source,FirstName,LastName,Companies,Title,Emails,PhoneNumbers,CreatedAt,FullName\n"
    said = one(linkedin, header + "GMAIL,Ann,Lee,,,a@x.org,,,\n" * 3, "Contacts.csv")
    assert (said.why, said.count) == ("not_read_on_purpose", 3)
    assert "address book" in said.note


@pytest.mark.parametrize(
    ("path", "content"),
    [
        ("Comments_34875879.csv", "Date,Link,Message\n2020-01-01,https://x,Nice\n"),
        ("Ad_Targeting.csv", "Member Age,Company Names,Company Names\n30,a,b\n"),
        ("LearningCoachMessages.csv", "No conversations found\n"),
        ("Basic_LinkedInDataExport_04-10-2021/Something New.csv", "a,b\n1,2\n"),
    ],
)
def test_members_about_nobody_are_left_out_on_purpose(path, content):
    assert linkedin.detect(source(content, path)) >= 0.6
    assert losses(read(linkedin, content, path)) == {"not_read_on_purpose": 1}


def test_a_file_from_elsewhere_is_refused_with_a_sentence():
    with pytest.raises(NotALinkedInFile, match="not a file of a LinkedIn archive"):
        read(linkedin, "a,b\n1,2\n", "other.csv")


def test_the_personas_archive_is_read_to_the_last_row():
    members = archive("persona/linkedin/Complete_LinkedInDataExport_03-02-2026.zip")
    said = {file.path.rsplit("/", 1)[-1]: list(linkedin.read(file)) for file in members}
    assert losses(said["messages.csv"]) == {"sponsored": 1, "spam": 1, "deleted_account": 1}
    assert losses(said["Connections.csv"]) == {"hidden_profile": 2}
    kinds = Counter(type(v).__name__ for values in said.values() for v in kept(values))
    assert (kinds["Message"], kinds["Invitation"], kinds["Vouch"], kinds["Application"]) == (
        12,
        4,
        7,
        2,
    )


def test_every_member_of_a_large_archive_is_known():
    for member in archive("linkedin/sample_export.zip"):
        if member.path.endswith(".csv"):
            assert linkedin.detect(member) >= 0.9, member.path


def test_a_large_archives_messages_are_all_messages_or_drafts():
    (file,) = (m for m in archive("linkedin/sample_export.zip") if m.path.endswith("/messages.csv"))
    said = list(linkedin.read(file))
    assert sum(isinstance(value, Message) for value in said) == 19959
    assert losses(said) == {"draft": 41}


@pytest.mark.parametrize(
    "name", ["comma_bom_crlf.csv", "semicolon_cp1252.csv", "tab_utf16.txt"]
)  # fmt: skip
def test_a_resaved_connection_file_has_the_same_people(name):
    path = shared(f"persona/linkedin/older_eras/excel_resaved/Connections_{name}")
    said = read(linkedin, path.read_bytes(), name)
    assert len(said) == 20
    assert said[0].connected_on == date(2026, 1, 27)


@given(
    st.binary(max_size=400),
    st.sampled_from([b"", NEW.encode(), MESSAGES.encode(), INVITED.encode()]),
)
@example(io.BytesIO(b"\xff\xfe").getvalue(), b"")
def test_any_bytes_are_read_or_refused(content, start):
    try_reader(linkedin, start + content, "Connections.csv")
