"""What a device keeps: the shell always, people only by choice, a logged line exactly once."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing

import pytest
from playwright.sync_api import expect

from tests.journeys.conftest import Place, _env, _wait_for
from tests.journeys.test_first_journey import heading

pytestmark = pytest.mark.journey
LINE = "Coffee with Priya Raman on the early train"
KEPT_URLS = """async () => {
  const found = [];
  for (const name of await caches.keys())
    for (const each of await (await caches.open(name)).keys())
      found.push(new URL(each.url).pathname);
  return found;
}"""
# The waiting line sent three times at once, past every care the page itself takes.
SEND = """async () => {
  const start = document.querySelector("script[src$='start.js']").src;
  const all = await import(start.replace("start.js", "offline.js"));
  const [{ key, told_on, fields }] = await all.captures();
  const mark = document.querySelector("[name=csrfmiddlewaretoken]").value;
  const told = { ...fields, key, told_on, csrfmiddlewaretoken: mark };
  const body = new URLSearchParams(told);
  const asks = [1, 2, 3].map(() => fetch("/captures/", { method: "POST", body }));
  const answers = await Promise.all(asks.map((each) => each.then((one) => one.json())));
  return answers.map((one) => one.touch);
}"""
NOTHING_WAITS = """async () => {
  const start = document.querySelector("script[src$='start.js']").src;
  const all = await import(start.replace("start.js", "offline.js"));
  return (await all.captures()).length === 0;
}"""
DATABASES = "async () => (await indexedDB.databases()).map((each) => each.name)"


class Server:
    """A server that can be struck down and started again at the same door."""

    def __init__(self, home):
        self.home, self.port, self.process = home, 0, None

    def start(self):
        words = ["start", "--port", str(self.port), "--no-open"]
        self.process = subprocess.Popen(
            [sys.executable, "-m", "wellspring", *words], env=_env(self.home),
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, start_new_session=True,
        )  # fmt: skip
        address = self.process.stdout.readline().split()[-1].rstrip("/")
        self.port = int(address.rpartition(":")[2])
        _wait_for(address)
        return address

    def strike(self):
        """As a power cut would: kill -9, the worker with its parent."""
        listed = subprocess.run(
            ["ps", "-o", "pid=", "--ppid", str(self.process.pid)],
            capture_output=True, text=True, check=False,
        )  # fmt: skip
        for pid in [str(self.process.pid), *listed.stdout.split()]:
            os.kill(int(pid), signal.SIGKILL)
        self.process.wait(20)
        self.process.stdout.close()


@pytest.fixture
def server(tmp_path):
    home = tmp_path / "home"
    Place("", home).run("demo")
    made = Server(home)
    yield made
    if made.process.poll() is None:
        made.strike()


@pytest.fixture
def phone(browser, server):
    """A phone with the book open, its worker ready."""
    context = browser.new_context(base_url=server.start(), viewport={"width": 390, "height": 844})
    page = context.new_page()
    page.goto("/")
    page.evaluate("navigator.serviceWorker.ready.then(() => true)")
    yield page
    context.close()


def choose(page):
    """Keep today and the last people on this device."""
    page.goto("/you/device/")
    page.get_by_role("button", name="Keep them here").click()
    expect(heading(page)).to_have_text("Today and the last people stay on this device")
    expect(page.locator("[data-pages] li")).to_have_count(2)


def log(page, line):
    page.goto("/touches/new/")
    page.get_by_label("One line").fill(line)
    page.get_by_role("button", name="Keep it").click()
    expect(page.get_by_role("status")).to_contain_text("Kept on this device.")


def handed_over(page):
    """The next page delivers what waits."""
    page.goto("/you/device/")
    page.wait_for_function(NOTHING_WAITS)
    expect(page.locator("#waiting")).to_be_hidden()


def stumble(route):
    """Over the one line, each time."""
    if "first" in route.request.post_data:
        route.fulfill(status=500, body="no")
    else:
        route.continue_()


def test_a_line_that_the_book_stumbles_over_holds_up_no_other(phone, server):
    choose(phone)
    phone.route("**/captures/", lambda route: route.fulfill(status=500, body="no"))
    log(phone, "Coffee with Priya Raman on the first train")
    log(phone, LINE)
    phone.unroute("**/captures/")
    phone.route("**/captures/", stumble)
    phone.goto("/you/device/")

    expect(phone.locator("#waiting")).to_have_text("1 waits to be delivered")
    assert touches(server, LINE)
    assert not touches(server, "first train")


def touches(server, line):
    """The notes that hold these words, in the book itself."""
    with closing(sqlite3.connect(server.home / "wellspring.sqlite3")) as book:
        return book.execute("select 1 from touches where note like ?", [f"%{line}%"]).fetchall()


def test_a_visit_without_a_choice_keeps_only_the_shell(phone):
    for where in ("/people/", "/people/1/", "/touches/new/", "/"):
        phone.goto(where)
    phone.reload()

    kept = phone.evaluate(KEPT_URLS)
    assert len(kept) > 10
    assert [each for each in kept if not each.startswith("/static/") and each != "/offline/"] == []
    assert phone.evaluate(DATABASES) == []


def test_without_a_connection_and_without_a_choice_the_page_says_what_is(phone, server):
    server.strike()
    phone.goto("/people/1/")

    expect(heading(phone)).to_have_text("Your book cannot be reached")


def test_today_and_the_last_people_are_read_without_a_connection(phone, server):
    choose(phone)
    phone.goto("/people/1/")
    name = heading(phone).inner_text()
    phone.goto("/")
    title = heading(phone).inner_text()
    server.strike()

    phone.goto("/people/1/")
    expect(heading(phone)).to_have_text(name)
    phone.goto("/")
    expect(heading(phone)).to_have_text(title)
    expect(phone.get_by_text("as this device kept it: ")).to_be_visible()
    phone.goto("/people/2/")
    expect(heading(phone)).to_have_text("Your book cannot be reached")


def test_no_more_than_twelve_people_are_kept(phone):
    choose(phone)
    for one in range(1, 16):
        phone.goto(f"/people/{one}/")
    phone.wait_for_timeout(500)

    people = [each for each in phone.evaluate(KEPT_URLS) if each.startswith("/people/")]
    assert len(people) == 12
    assert "/people/15/" in people
    assert "/people/1/" not in people


def test_all_of_it_goes_with_one_press(phone):
    choose(phone)
    phone.goto("/people/1/")
    phone.goto("/you/device/")
    phone.get_by_role("button", name="Take all of it off this device").click()
    expect(heading(phone)).to_have_text("Nothing of your people stays on this device")

    assert [each for each in phone.evaluate(KEPT_URLS) if each.startswith(("/people", "/t"))] == []
    assert phone.evaluate(DATABASES) == []


def test_a_line_logged_without_a_connection_is_delivered_once(phone, server):
    """P4.35: on a journey the line waits on the device, and the book takes it once."""
    choose(phone)
    server.strike()
    log(phone, LINE)
    expect(phone.locator("#waiting")).to_have_text("1 waits to be delivered")

    server.start()
    handed_over(phone)
    phone.goto("/")

    assert len(touches(server, "early train")) == 1


def test_an_answer_that_never_came_back_does_not_make_two(phone, server):
    choose(phone)
    phone.route("**/captures/", lambda route: (route.fetch(), route.abort()))
    log(phone, LINE)
    expect(phone.locator("#waiting")).to_have_text("1 waits to be delivered")
    assert len(touches(server, "early train")) == 1

    phone.unroute("**/captures/")
    handed_over(phone)

    assert len(touches(server, "early train")) == 1


def test_a_server_struck_down_while_it_takes_a_line_in_makes_no_two(phone, server):
    choose(phone)
    phone.route("**/captures/", lambda route: (route.fetch(), server.strike(), route.abort()))
    log(phone, LINE)
    expect(phone.locator("#waiting")).to_have_text("1 waits to be delivered")
    phone.unroute("**/captures/")
    server.start()

    handed_over(phone)
    assert len(touches(server, "early train")) == 1


def test_two_tabs_that_deliver_at_one_moment_make_one_touch(phone, server):
    choose(phone)
    server.strike()
    log(phone, LINE)
    expect(phone.locator("#waiting")).to_be_visible()
    other = phone.context.new_page()
    other.goto("/")
    expect(other.locator("#waiting")).to_be_visible()
    server.start()

    answers = set(phone.evaluate(SEND))
    for tab in (phone, other):
        tab.evaluate("dispatchEvent(new Event('online'))")
    phone.wait_for_function(NOTHING_WAITS)
    expect(phone.locator("#waiting")).to_be_hidden()

    assert len(answers) == 1
    assert len(touches(server, "early train")) == 1


def test_a_line_that_means_nobody_keeps_its_words(phone, server):
    choose(phone)
    server.strike()
    log(phone, LINE)
    log(phone, "rode the bus all day")
    expect(phone.locator("#waiting")).to_have_text("2 wait to be delivered")
    server.start()

    phone.goto("/you/device/")
    expect(phone.locator("#waiting")).to_have_text("1 waits to be delivered")
    expect(phone.get_by_text("rode the bus all day")).to_be_visible()
    phone.get_by_role("link", name="Open", exact=True).click()
    expect(phone.get_by_label("One line")).to_have_value("rode the bus all day")
    phone.goto("/you/device/")
    phone.get_by_role("button", name="Throw away").click()
    expect(phone.locator("#waiting")).to_be_hidden()


def share(page, **told):
    """As a phone hands over what another app shares: a form, posted to the app."""
    page.evaluate(
        """(told) => {
          const form = document.createElement("form");
          const how = { method: "post", action: "/shared/", enctype: "multipart/form-data" };
          Object.assign(form, how);
          for (const [name, words] of Object.entries(told)) {
            const field = document.createElement(name === "cards" ? "input" : "textarea");
            field.name = name;
            if (name === "cards") {
              const held = new DataTransfer();
              held.items.add(new File([words], "ana.vcf", { type: "text/vcard" }));
              field.type = "file";
              field.files = held.files;
            } else field.value = words;
            form.append(field);
          }
          document.body.append(form);
          HTMLFormElement.prototype.submit.call(form);
        }""",
        told,
    )


def test_a_profile_that_is_shared_is_one_tap_from_the_book(phone):
    phone.reload()
    share(phone, title="Ana Lima | LinkedIn", text="", url="https://www.linkedin.com/in/ana-lima")
    expect(heading(phone)).to_have_text("Somebody new?")
    phone.get_by_role("button", name="Add to your people").click()

    expect(heading(phone)).to_have_text("Ana Lima")


CARD = "BEGIN:VCARD\nVERSION:3.0\nFN:Ana Lima\nEMAIL:ana@alta.example\nEND:VCARD\n"


@pytest.mark.parametrize("part", ["cards", "text"])
def test_a_contact_that_is_shared_is_shown_before_it_is_kept(part, phone):
    phone.reload()
    share(phone, **{part: CARD})

    expect(heading(phone)).to_have_text("Here is what we read")
    expect(phone.get_by_role("button", name="Bring in")).to_be_visible()


def test_a_browser_can_install_the_app(phone):
    """Its description is whole, and each picture it names is there in its size."""
    found = phone.evaluate("""async () => {
      const where = document.querySelector("link[rel=manifest]").href;
      const told = await (await fetch(where)).json();
      const sizes = [];
      for (const each of told.icons.filter((one) => one.type === "image/png")) {
        const answer = await fetch(new URL(each.src, where));
        const picture = await createImageBitmap(await answer.blob());
        sizes.push([`${picture.width}x${picture.height}`, each.sizes]);
      }
      return { told, sizes };
    }""")

    assert all(real == said for real, said in found["sizes"])
    assert any(each.get("purpose") == "maskable" for each in found["told"]["icons"])
    assert found["told"]["display"] == "standalone"
    assert found["told"]["share_target"]["action"] == "/shared/"
