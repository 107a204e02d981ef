"""People, touches and duties as hypothesis makes them, for every writer's test."""

from __future__ import annotations

from datetime import UTC, date, datetime

from hypothesis import strategies as st

from wellspring.interchange.writers.values import ExportDuty, ExportJob, ExportPerson, ExportTouch

LETTERS = st.characters(
    codec="utf-8", exclude_categories=("Cc", "Cs"), exclude_characters="\u2028\u2029\x85"
)
LINE = st.text(LETTERS, max_size=90).map(lambda text: " ".join(text.split()))
WORD = st.text(LETTERS, min_size=1, max_size=12).map(lambda text: "".join(text.split()) or "x")
NOTE = st.lists(LINE, max_size=4).map(lambda lines: "\n".join(lines).strip())
DAYS = st.none() | st.dates(date(1900, 1, 1), date(2100, 1, 1))
SEVERAL = st.lists(LINE.filter(bool), max_size=3, unique=True).map(tuple)
BIRTHDAYS = st.sampled_from(["", "1985-04-15", "--02-29", "--11-30"])
JOBS = st.builds(ExportJob, LINE, LINE.filter(bool), DAYS, DAYS, st.booleans())
EMAILS = st.lists(WORD.map(lambda w: f"{w}@example.org"), max_size=3, unique=True).map(tuple)
PHONES = st.lists(
    st.from_regex(r"\+[1-9][0-9 ]{5,12}[0-9]", fullmatch=True), max_size=2, unique=True
).map(tuple)
LINKS = st.lists(
    st.from_regex(r"https://[a-z]{1,90}\.example/[a-z;,?=]{0,30}", fullmatch=True),
    max_size=2,
    unique=True,
).map(tuple)
PEOPLE = st.builds(
    ExportPerson,
    uid=st.uuids().map(str),
    name=LINE.filter(bool),
    given=LINE.filter(bool),
    family=LINE,
    middle=LINE,
    prefix=LINE,
    suffix=LINE,
    nickname=LINE,
    other_names=SEVERAL,
    emails=EMAILS,
    phones=PHONES,
    links=LINKS,
    jobs=st.lists(JOBS, max_size=3, unique=True).map(tuple),
    place=LINE,
    country=LINE,
    circles=SEVERAL,
    interests=SEVERAL,
    birthday=BIRTHDAYS,
    notes=NOTE,
    met_on=DAYS,
    met_where=LINE,
    met_through=LINE,
)
MOMENTS = st.integers(0, 3_000_000_000).map(lambda at: datetime.fromtimestamp(at, UTC))
TOUCHES = st.builds(
    ExportTouch,
    st.uuids().map(str),
    MOMENTS,
    WORD,
    WORD,
    LINE.filter(bool),
    subject=LINE,
    note=NOTE,
)
DUTIES = st.builds(
    ExportDuty,
    st.uuids().map(str),
    LINE,
    LINE.filter(bool),
    kind=WORD,
    mine=st.booleans(),
    due=DAYS,
    done=st.booleans(),
)
MADE = datetime(2026, 3, 2, 12, tzinfo=UTC)


def short_lines(data):
    """Whether every line of vCard or iCalendar keeps to 75 octets."""
    return all(len(line) <= 75 for line in data.split(b"\r\n"))
