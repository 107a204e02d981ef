"""Who may speak to us at all, and what every answer carries."""

from __future__ import annotations

import io
import logging

import django
import pytest
from django.conf import settings
from django.test import Client

from tests.web.asking import browser, digest
from tests.web.test_access import CELLS, TABLE, address, form_of
from tests.web.world import furnish
from wellspring.web.guard import HEADERS, POLICY

UNSAFE = [name for name, verb in CELLS if verb == "POST"]
FOREIGN = (
    {"Origin": "null"},
    {"Origin": "https://evil.example"},
    {"Origin": "http://localhost:9999"},
    {"Origin": "http://localhost.evil.example"},
    {"Origin": "https://localhost"},
    {"Sec-Fetch-Site": "cross-site"},
    {"Sec-Fetch-Site": "same-site"},
)
BODIES = ("application/x-www-form-urlencoded", "text/plain", "multipart/form-data; boundary=x")


@pytest.fixture
def things(maya):
    return furnish(maya, "plover") | {"mark": "plover"}


@pytest.mark.parametrize("name", UNSAFE)
def test_no_foreign_page_presses_a_button(name, things, maya):
    client, before = browser(maya), digest()

    for headers in FOREIGN:
        for body in BODIES:
            answer = client.post(address(name, things), b"", content_type=body, headers=headers)
            assert answer.status_code == 403

    assert digest() == before


@pytest.mark.parametrize("name", UNSAFE)
def test_no_form_counts_without_its_mark(name, things, maya):
    client, before = browser(maya, enforce_csrf_checks=True), digest()

    answer = client.post(address(name, things), form_of(name, things))

    assert answer.status_code == 403
    assert b"This page had grown old" in answer.content
    assert digest() == before


def test_a_form_of_ours_counts(maya):
    client = browser(maya, enforce_csrf_checks=True)
    client.get("/people/new/")
    mark = client.cookies["wellspring_form"].value

    answer = client.post(
        "/people/",
        {"name": "Ana", "csrfmiddlewaretoken": mark},
        headers={"Origin": "http://localhost", "Sec-Fetch-Site": "same-origin"},
    )

    assert answer.status_code == 302


HOSTS = (
    "evil.example", "localhost.evil.example", "evil.example:80", "localhost:9999", "127.0.0.1:81",
    "localhost@evil.example", "", "localhost,evil.example", "[::2]", "127.0.0.2", "0.0.0.0",  # noqa: S104  a name, not a door
)  # fmt: skip


@pytest.mark.parametrize("host", HOSTS)
def test_no_other_name_leads_here(host, maya):
    answer = browser(maya).get("/people/", headers={"host": host})

    assert answer.status_code == 400
    assert host.encode() not in answer.content or not host


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "[::1]", "localhost:80", "LOCALHOST"])
def test_our_own_names_do(host, maya):
    assert browser(maya).get("/people/", headers={"host": host}).status_code == 200


def test_the_port_is_the_one_that_start_told(maya, settings):
    settings.PORT = "8400"

    answers = [
        browser(maya).get("/healthz", headers={"host": host}).status_code
        for host in ("localhost:8400", "127.0.0.1:8400", "localhost", "localhost:8401")
    ]

    assert answers == [200, 200, 400, 400]


def test_no_forwarded_name_is_believed(maya):
    told = {"X-Forwarded-Host": "evil.example", "Forwarded": "host=evil.example"}

    answer = browser(maya).get("/people", headers=told)

    assert answer.status_code == 301
    assert answer["Location"] == "/people/"


# ------------------------------------------------------------------------------------- headers


def every_answer(maya, things):
    client = browser(maya)
    for name, verb in CELLS:
        if verb == "GET":
            yield name, client.get(address(name, things))
    static = client.get(f"{settings.STATIC_URL}css/base.css")
    yield "static", static
    static.close()
    yield "no static", client.get(f"{settings.STATIC_URL}css/none.css")
    yield "nowhere", client.get("/no/such/page/")
    yield "slash", client.get("/people")
    yield "nobody", browser(None).get("/people/")
    yield "host", client.get("/", headers={"host": "evil.example"})
    yield "origin", client.post("/people/", headers={"Origin": "null"})
    yield "csrf", browser(maya, enforce_csrf_checks=True).post("/people/", {"name": "x"})
    yield "verb", client.delete("/people/")
    yield "bad", client.post("/people/", {"nonsense": "1", "name": "x"})
    yield "done", client.post("/people/", {"name": "Ana"})
    yield "unmet", client.post("/people/", {"name": ""})


def test_every_answer_carries_the_full_set_of_headers(maya, things):
    for name, answer in every_answer(maya, things):
        told = {header: answer.headers.get(header) for header in HEADERS}
        assert told == HEADERS, name
        keeps = "max-age" if name == "static" else "no-store"
        assert keeps in answer["Cache-Control"], name
        assert "Server" not in answer.headers, name
        assert "Access-Control-Allow-Origin" not in answer.headers, name


def test_an_error_of_ours_carries_them_too(maya, monkeypatch):
    monkeypatch.setattr("wellspring.web.people.lines", None)

    answer = Client(
        headers={"host": "localhost", "x-member": str(maya.user_id)}, raise_request_exception=False
    ).get("/people/")

    assert answer.status_code == 500
    assert answer["Content-Security-Policy"] == POLICY
    assert b"Something went wrong on our side" in answer.content
    assert b"Traceback" not in answer.content


def test_an_error_of_ours_leaves_its_traceback_in_the_log_alone(maya, monkeypatch):
    handler = logging.getLogger("django.request").handlers[0]
    log = io.StringIO()
    monkeypatch.setattr(handler, "stream", log)
    monkeypatch.setattr("wellspring.web.people.lines", None)
    headers = {"host": "localhost", "x-member": str(maya.user_id)}

    Client(headers=headers, raise_request_exception=False).get("/people/?q=plover")

    assert "Traceback" in log.getvalue()
    assert "plover" not in log.getvalue()
    assert "/people/" not in log.getvalue().replace("/web/people", "")


def test_the_policy_lets_nothing_in_but_our_own_files():
    assert "unsafe" not in POLICY
    assert "*" not in POLICY
    assert "default-src 'none'" in POLICY
    assert "require-trusted-types-for 'script'" in POLICY


def test_our_pages_may_keep_the_screen_awake_and_nothing_else():
    told = HEADERS["Permissions-Policy"].split(", ")

    assert [one for one in told if not one.endswith("=()")] == ["screen-wake-lock=(self)"]


def test_no_page_has_a_script_or_style_within(maya, things):
    for name, answer in every_answer(maya, things):
        shown = getattr(answer, "content", b"")
        assert b"<style" not in shown, name
        assert b" style=" not in shown, name
        assert shown.count(b"<script") == shown.count(b'<script type="module" src="/static/'), name


def test_health_is_one_word_and_tells_no_version():
    answer = browser(None).get("/healthz")

    assert (answer.status_code, answer.content) == (200, b"ok")


def test_no_page_tells_a_version_or_what_was_asked(maya):
    for member in (maya, None):
        shown = browser(member).get("/no/such/plover/?q=plover").content
        assert b"plover" not in shown
        assert django.__version__.encode() not in shown


# -------------------------------------------------------------------------------- off-site, never

PLACES = (
    "//evil.example", "/\\evil.example", "https://evil.example", "https:evil.example",
    "///evil.example", "/\t/evil.example", "http://localhost@evil.example", "\\\\evil.example",
    "javascript:alert(1)", "data:text/html,x", "%2f%2fevil.example", "/%09/evil.example",
)  # fmt: skip


@pytest.mark.parametrize("place", PLACES)
def test_nothing_sends_anybody_elsewhere(place, maya, things):
    client = browser(maya)
    for name in UNSAFE:
        form = form_of(name, things) | {}
        for field in ("next", "to", "url", "redirect", "return"):
            answer = client.post(f"{address(name, things)}?{field}={place}", form)
            assert answer.headers.get("Location", "/").startswith("/"), name
            assert not answer.headers.get("Location", "/").startswith(("//", "/\\")), name


@pytest.mark.parametrize(
    "path", ["//evil.example/people", "/\\evil.example/people", "//evil.example"]
)
def test_a_slash_that_is_added_leads_nowhere_else(path, maya):
    answer = browser(maya).get(path)

    where = answer.headers.get("Location", "/")
    assert where.startswith("/")
    assert not where.startswith(("//", "/\\"))


def test_an_offer_to_undo_is_made_by_nobody_else(maya, tomas):
    forged = browser(maya).get("/people/?said=WyJmb3Jnb3R0ZW4iLCJodHRwczovL2V2aWwiXQ:x:y")

    assert b"data-toast" not in forged.content


def test_tables_cover_what_this_file_asks():
    assert set(UNSAFE) <= set(TABLE)
