from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, strategies as st

from tests.fuzz.harness import try_reader
from tests.interchange.readers.making import losses, one, read, source
from tests.shared_files import shared
from wellspring.core.sightings import Application, Party
from wellspring.interchange.readers import job_trackers
from wellspring.interchange.readers.job_trackers import NotAJobTracker

HUNTR = "id,createdAt,title,url,htmlDescription,listName,companyName,creatorFirstName\n"
TEAL = "id,company_name,role,url,added_at,applied_at,archived_at,status,statusName\n"


def test_huntr_keeps_a_job_in_a_list():
    row = "1,2026-02-03T12:14:09.000Z,COO,https://x.example,<p>Long</p>,Wishlist,Acme,Dana"
    assert one(job_trackers, HUNTR + row) == Application(
        "row 2", "Acme", "COO", date(2026, 2, 3), "https://x.example", "Wishlist"
    )


def test_teal_may_tell_the_state_in_json():
    row = '1,Acme,COO,,2026-02-01T00:00:00Z,2026-02-03T00:00:00Z,,"{""name"": ""applied""}",'
    said = one(job_trackers, TEAL + row)
    assert (said.status, said.on) == ("applied", date(2026, 2, 3))


def test_a_job_put_away_is_archived():
    row = "1,Acme,COO,,2026-02-01T00:00:00Z,,2026-02-20T00:00:00Z,,bookmarked"
    assert one(job_trackers, TEAL + row).status == "archived"


@pytest.mark.parametrize(
    "header",
    [
        "Employer,Job Title,List,URL,Notes",
        "Company Name,Job Title,Status,Job URL,Notes",
        "Company,Position,Stage,Link,Notes",
    ],
)
def test_a_tracker_made_by_hand_is_a_tracker(header):
    text = f"{header}\nAcme,COO,Applied,https://x.example,Ann knows them\n"
    assert job_trackers.detect(source(text)) == 0.8
    said = one(job_trackers, text)
    assert (said.organisation, said.title, said.status) == ("Acme", "COO", "Applied")
    assert said.notes == "Ann knows them"


def test_a_recruiter_in_a_tracker_is_the_contact():
    text = "Company,Position,Status,Recruiter,Recruiter Email\nAcme,COO,Applied,Ann Lee,a@x.org\n"
    assert one(job_trackers, text).contact == Party("Ann Lee", "a@x.org")


def test_a_table_of_people_with_companies_is_no_tracker():
    text = "Name,Company,Position,Status\nAnn,Acme,CEO,warm\n"
    assert job_trackers.detect(source(text)) == 0


def test_a_job_without_company_title_and_page_is_counted():
    assert losses(read(job_trackers, HUNTR + "1,,,,<p>x</p>,Applied,,")) == {
        "no_name_or_address": 1
    }


def test_another_table_is_refused_with_a_sentence():
    with pytest.raises(NotAJobTracker, match="job tracker"):
        read(job_trackers, "a,b\n1,2\n")


@pytest.mark.parametrize(
    ("file", "jobs"),
    [("huntr_USER_JOBS_USER_FULL_DATA_DOWNLOAD.csv", 2), ("huntr_simple_variant.csv", 1),
     ("teal_download_data.csv", 3), ("teal_simple_variant.csv", 1),
     ("huntr_USER_ACTIVITIES_USER_FULL_DATA_DOWNLOAD.csv", 0)],
)  # fmt: skip
def test_every_job_of_a_download_is_read(file, jobs):
    said = read(job_trackers, shared(f"job_trackers/{file}").read_bytes())
    assert sum(isinstance(value, Application) for value in said) == jobs


@given(st.binary(max_size=400), st.sampled_from([b"", HUNTR.encode(), TEAL.encode()]))
def test_any_bytes_are_read_or_refused(content, start):
    try_reader(job_trackers, start + content, "jobs.csv")
