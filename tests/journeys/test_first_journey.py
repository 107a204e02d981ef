"""The first journey: drop the files, look, keep, Today, log, undo."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.arriving import CARD, MAIL, connections, write
from tests.shared_files import shared

pytestmark = pytest.mark.journey
LONG = 240_000  # milliseconds that a whole persona may take on a busy machine


SENDERS = (
    "Tomás Ferreira <tomas@provo.example>",
    "Leilani Kahale <leilani@alta.example>",
    "Samuel Adeyemi <samuel@freight.example>",
    "Noor Haddad <noor@controls.example>",
)


def small(folder):
    """Three small files: a profile export, an address card, and mails that ask something.

    Maya stands on each of the mails, so that nobody has to say which address is hers.
    """
    mail = MAIL.replace("Mar 2026", "Nov 2026").replace("Sun, 01", "Sun, 22")
    mails = [
        mail.replace(SENDERS[0], sender).replace("<one@", f"<{number}@") + "\r\n"
        for number, sender in enumerate(SENDERS)
    ]
    made = {"Connections.csv": connections(), "contacts.vcf": CARD, "inbox.mbox": "".join(mails)}
    return write(folder, made)


def heading(page):
    return page.get_by_role("heading", level=1)


def look_and_keep(page, wait=30_000):
    """From the preview to a kept arrival."""
    expect(heading(page)).to_have_text("Here is what we read", timeout=wait)
    page.get_by_role("button", name=re.compile("^Bring in")).click()
    expect(heading(page)).to_have_text("It is in your book", timeout=wait)


def today_log_undo(page, name):
    """From Today to a person, a line in the log, and back."""
    page.goto("/")
    expect(page.locator(".act").first).to_be_visible()
    page.goto(f"/people/?q={name.split()[0]}")
    page.get_by_role("link", name=name, exact=True).first.click()
    expect(heading(page)).to_have_text(name)
    line = page.get_by_label(re.compile("What happened with"))
    line.fill("Coffee today. I promised the drawings by Friday.")
    line.press("Enter")
    expect(page.get_by_role("status")).to_contain_text("Kept.")
    expect(page.locator(".timeline > li").first).to_contain_text("Coffee")
    expect(page.locator("section", has_text="Promises").first).to_contain_text("drawings")
    page.get_by_role("button", name="Undo").click()
    expect(page.get_by_role("status")).to_contain_text("Taken out of the log.")
    expect(page.get_by_text("the drawings by Friday")).to_have_count(0)


def undo_all(page):
    """The whole arrival is taken back, and the book is empty again."""
    page.goto("/arrivals/")
    page.get_by_role("button", name=re.compile("^Undo")).click()
    expect(page.get_by_role("status")).to_contain_text("Taken back whole.")
    page.goto("/people/")
    expect(page.get_by_text("Nobody is in your book yet.")).to_be_visible()


def test_small_files_become_a_network_and_leave_again(walker, tmp_path):
    walker.goto("/")
    expect(heading(walker)).to_have_text("Dig your well before you are thirsty.")

    walker.locator("input[name=files]").set_input_files(small(tmp_path / "dropped"))
    look_and_keep(walker)
    today_log_undo(walker, "Tomás Ferreira")
    undo_all(walker)


def test_the_same_without_javascript(walker_without_script, tmp_path):
    page = walker_without_script
    page.goto("/")
    page.get_by_role("link", name="Choose files").click()
    page.get_by_label("Choose files").set_input_files(small(tmp_path / "dropped"))
    page.get_by_role("button", name="Read them").click()

    look_and_keep(page)
    today_log_undo(page, "Tomás Ferreira")
    undo_all(page)


def test_a_persona_with_all_her_files(walker, tmp_path):
    folder = shared("persona")
    walker.goto("/arrivals/")
    walker.get_by_label("Or where it lies on this computer").fill(str(folder))
    walker.get_by_role("button", name="Read them").click()

    look_and_keep(walker, wait=LONG)
    walker.get_by_role("link", name="Go to Today").click()
    expect(walker.locator(".act").first).to_be_visible()
    walker.locator(".act h3 a").first.click()
    today_log_undo(walker, heading(walker).inner_text())
    undo_all(walker)


def test_with_the_keyboard_alone(walker, tmp_path):
    page = walker
    page.goto("/welcome/three/")
    page.keyboard.type("Tomás Ferreira")
    page.keyboard.press("Enter")
    expect(heading(page)).to_have_text("One person waits for you")

    page.keyboard.press("j")  # the first act of the plan
    page.keyboard.press("y")  # why
    expect(page.locator(".act .why[open]")).to_be_visible()
    page.keyboard.press("j")
    page.keyboard.press("Enter")
    expect(heading(page)).to_have_text("Tomás Ferreira")
    page.keyboard.press("l")
    page.keyboard.type("Called today, he starts at Alta in May")
    page.keyboard.press("Enter")
    expect(page.get_by_role("status")).to_contain_text("Kept.")
    expect(page.locator(".timeline > li").first).to_contain_text("starts at Alta")
    page.keyboard.press("Escape")
    page.keyboard.press("z")
    expect(page.get_by_role("status")).to_contain_text("Taken out of the log.")


def test_done_later_and_something_else_each_have_their_undo(walker):
    page = walker
    page.goto("/welcome/three/")
    page.get_by_label("One you miss").fill("Ruth Lindqvist")
    page.get_by_role("button", name="Make today’s plan").click()
    act = page.locator(".act")

    for answer in ("Done", "Something else"):
        if answer == "Something else":
            act.locator(".menu.others > summary").click()
        act.get_by_role("button", name=re.compile(answer)).click()
        expect(page.get_by_text("Nobody waits for you today.")).to_be_visible()
        page.get_by_role("button", name="Undo").click()
        expect(act).to_have_count(1)
    act.locator(".menu.later > summary").click()
    act.get_by_role("button", name=re.compile("Tomorrow")).click()
    expect(page.get_by_role("status")).to_contain_text("Put off.")
