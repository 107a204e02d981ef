from __future__ import annotations

import io
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
from wellspring.interchange.readers import monica_sql
from wellspring.interchange.readers.monica import sql_rows
from wellspring.interchange.readers.source import Source

HEAD = "# Ada Lu dump of data\n# Export date: 2026-03-02 12:00:00\nSET FOREIGN_KEY_CHECKS=0;\n\n"


def insert(table, columns, *rows, prefix=""):
    names = ",".join(f"`{name}`" for name in columns.split())
    return f"INSERT IGNORE INTO `{prefix}{table}` ({names}) VALUES\n " + ",\n ".join(rows) + ";\n"


ACCOUNT = insert("accounts", "id", "(1)")
CONTACT = insert("contacts", "id first_name last_name uuid", "(1,'Ada','Lu','u1')")


def source(data):
    data = data.encode() if isinstance(data, str) else data
    return Source("dump.sql", len(data), lambda: io.BytesIO(data))


def values(*statements):
    text = HEAD + ACCOUNT + "".join(statements)
    return [v for v in monica_sql.read(source(text)) if not isinstance(v, Progress)]


def of(kind, *statements):
    return [v for v in values(*statements) if isinstance(v, kind)]


def test_escapes_are_undone_and_raw_newlines_kept():
    note = insert(
        "notes", "id contact_id body", r"""(1,1,'It\'s \"hot\",\\ (really);""" + "\nnew line')"
    )
    assert of(Card, CONTACT, note)[0].notes == 'It\'s "hot",\\ (really);\nnew line'


def test_text_that_looks_like_a_number_stays_text():
    fields = insert(
        "contact_fields",
        "id contact_id contact_field_type_id data",
        "(1,1,2,+13135550101)",
        "(2,1,2,03135550102)",
    )
    assert of(Card, CONTACT, fields)[0].phones == ("+13135550101", "03135550102")


def test_a_prefix_before_every_table_is_seen_through():
    told = "".join(
        insert(table, columns, row, prefix="mo_")
        for table, columns, row in [
            ("accounts", "id", "(1)"),
            ("contacts", "id first_name uuid", "(1,'Bo','u')"),
        ]
    )
    (card,) = [v for v in monica_sql.read(source(HEAD + told)) if isinstance(v, Card)]
    assert card.name == "Bo"


def test_the_sql_export_tells_where_people_met_and_what_they_did():
    told = (
        insert(
            "contacts",
            "id first_name uuid first_met_where first_met_special_date_id"
            " first_met_through_contact_id",
            "(1,'Ada','u1','SME dinner',5,2)",
            "(2,'Bo','u2',NULL,NULL,NULL)",
        ),
        insert("special_dates", "id date is_year_unknown is_age_based", "(5,'2016-11-02',0,0)"),
        insert("companies", "id name", "(9,'Lu & Co')"),
        insert(
            "occupations",
            "contact_id company_id title start_date end_date",
            "(1,9,'CEO','2020-01-01',NULL)",
        ),
    )
    card = of(Card, *told)[0]
    assert (card.met_where, card.met_on, card.met_through) == (
        "SME dinner",
        date(2016, 11, 2),
        "Bo",
    )
    assert card.jobs == (Job("Lu & Co", "CEO", date(2020, 1, 1)),)


def test_addresses_tags_and_types_are_joined():
    told = (
        insert("addresses", "id place_id contact_id", "(1,4,1)"),
        insert("places", "id city province country", "(4,'Detroit','MI','US')"),
        insert("tags", "id name", "(3,'foundry')"),
        insert("contact_tag", "contact_id tag_id", "(1,3)"),
        insert("contact_field_types", "id name type", "(8,'LinkedIn',NULL)"),
        insert("contact_fields", "id contact_id contact_field_type_id data", "(1,1,8,'ada-lu')"),
    )
    (card,) = of(Card, CONTACT, *told)
    assert (card.place, card.country, card.circles) == ("Detroit, MI", "US", ("foundry",))
    assert card.links == ("https://www.linkedin.com/in/ada-lu",)


def test_calls_activities_and_conversations_are_encounters():
    told = (
        insert("calls", "id contact_id called_at contact_called", "(1,1,'2026-01-23 10:00:00',0)"),
        insert(
            "activities",
            "id summary happened_at activity_type_id",
            "(2,'Dinner','2026-01-29',NULL)",
        ),
        insert("activity_contact", "activity_id contact_id", "(2,1)"),
        insert("conversations", "id contact_id contact_field_type_id", "(3,1,7)"),
        insert(
            "messages",
            "conversation_id content written_at written_by_me",
            "(3,'Hi','2026-02-01',1)",
        ),
        insert("contact_field_types", "id name type", "(7,'Email','email')"),
    )
    found = {e.channel: e for e in of(Encounter, CONTACT, *told)}
    assert {c: e.direction for c, e in found.items()} == {
        Channel.CALL: "outgoing",
        Channel.MEAL: "both",
        Channel.EMAIL: "outgoing",
    }


def test_a_debt_without_its_currency_tells_no_amount():
    debts = insert(
        "debts", "id contact_id in_debt status amount reason", "(1,1,'yes','inprogress',2000,'Cab')"
    )
    (debt,) = of(Errand, CONTACT, debts)
    assert (debt.kind, debt.mine, debt.words) == ("debt", True, "Cab")


def test_a_relationship_has_the_name_of_its_type():
    told = (
        insert("contacts", "id first_name uuid", "(1,'Ada','u1')", "(2,'Bo','u2')"),
        insert("relationship_types", "id name", "(4,'colleague')"),
        insert("relationships", "id relationship_type_id contact_is of_contact", "(1,4,1,2)"),
    )
    (tie,) = of(Kinship, *told)
    assert (tie.one.uid, tie.other.uid, tie.kind) == ("u1", "u2", "colleague")


def test_the_owner_is_known_by_their_user():
    users = insert(
        "users", "id first_name last_name email me_contact_id", "(1,'Me','Myself','me@x.example',1)"
    )
    assert of(Card, CONTACT, users) == []
    assert ("address", "me@x.example") in {(f.kind, f.text) for f in of(OwnerFact, CONTACT, users)}


def test_a_broken_row_is_named_and_the_next_table_is_read():
    broken = "INSERT IGNORE INTO `notes` (`id`,`contact_id`,`body`) VALUES\n (1,1,oops');\n"
    told = values(broken, CONTACT)
    assert [(v.where, v.why) for v in told if isinstance(v, LeftOut)] == [
        ("dump.sql, table notes, row 1", "broken")
    ]
    assert [v.name for v in told if isinstance(v, Card)] == ["Ada Lu"]


def test_rows_of_nobody_and_of_tables_that_are_not_read_are_counted():
    told = values(
        CONTACT,
        insert("notes", "id contact_id body", "(1,99,'x')"),
        insert("pets", "id", "(1)", "(2)"),
    )
    assert {(v.why, v.count) for v in told if isinstance(v, LeftOut)} == {
        ("no_name_or_address", 1),
        ("not_read_on_purpose", 2),
    }


def test_a_statement_may_break_anywhere_between_two_blocks(monkeypatch):
    whole = values(CONTACT, insert("notes", "id contact_id body", r"(1,1,'It\'s é, a ''b''')"))
    for size in (1, 2, 3, 7):
        monkeypatch.setattr(sql_rows, "CHUNK", size)
        assert (
            values(CONTACT, insert("notes", "id contact_id body", r"(1,1,'It\'s é, a ''b''')"))
            == whole
        )


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"SELECT 1;",
        b"INSERT INTO t (a) VALUES (1);",
        b"INSERT INTO accounts (id) VALUES ('",
        b"\xff" * 99,
    ],
)
def test_what_is_no_dump_of_monica_is_refused_in_a_sentence(data):
    with pytest.raises(monica_sql.NotAMonicaDump, match=r"^dump\.sql .*\.$"):
        list(monica_sql.read(source(data)))


@pytest.mark.parametrize(
    "data",
    [
        b"INSERT INTO `t` (`a`) VALUES ('" * 60_000,
        b"INSERT INTO `t` (`a`) VALUES (" + b"(" * 1_000_000,
        b"INSERT INTO `t` (`a`) VALUES (" + b"1," * 700_000,
        b"INSERT INTO `t` (`a`) VALUES ('" + b"\\'" * 1_000_000,
        b"INSERT INTO `t` (`a`) VALUES ('" + b"''" * 1_000_000,
        b"INSERT" + b" " * 2_000_000,
        b"INSERT \n" * 200_000,
        b"INSERT INTO `t` (" + b"a," * 700_000,
        b"x\n" * 1_000_000,
    ],
)
def test_no_megabyte_takes_more_than_two_seconds(data):
    began = time.process_time()
    with pytest.raises(monica_sql.NotAMonicaDump):
        list(monica_sql.read(source(data)))
    assert time.process_time() - began < 2 * max(1, len(data) / 1e6)


def test_far_too_much_is_refused(monkeypatch):
    monkeypatch.setattr(monica_sql, "MOST", 1000)
    with pytest.raises(monica_sql.NotAMonicaDump, match="far more"):
        values(*[CONTACT] * 20)


WORDS = st.sampled_from(
    ["INSERT INTO `contacts` (`id`,`first_name`) VALUES", "INSERT ", "(", ")", "'", "\\", ",", ";",
     "\n", "1", "NULL", "a", " ", "''", "(1,'a')", "INSERT IGNORE INTO `notes` (`id`) VALUES",
     "é", "\0", "`"]
)  # fmt: skip


@settings(max_examples=300, deadline=None)
@given(st.lists(WORDS, max_size=40))
def test_any_mix_of_its_own_words_is_read_or_refused(words):
    try:
        values("".join(words))
    except monica_sql.NotAMonicaDump:
        return


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=300))
def test_any_bytes_yield_values_or_raise_the_declared_error(data):
    try:
        list(monica_sql.read(source((HEAD + ACCOUNT + CONTACT).encode() + data)))
    except monica_sql.NotAMonicaDump:
        return


def test_the_shared_dump_is_told_whole():
    data = shared("monica/monica_v4_export.sql").read_bytes()
    told = list(monica_sql.read(source(data)))
    assert monica_sql.detect(source(data)) > 0.9
    cards = [v for v in told if isinstance(v, Card)]
    assert [c.name for c in cards] == ["William Okafor", "Kate O'Brien", "Bob Nguyen", "Linh"]
    assert cards[1].phones == ("03135550102",)
    assert cards[1].notes == 'said "call me"\\later'
