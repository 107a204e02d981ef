"""A real server over a book of its own, and a real Chromium that walks through it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
import urllib.request
from contextlib import suppress
from typing import TYPE_CHECKING, NamedTuple

import pytest
from playwright.sync_api import expect

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, ConsoleMessage, Page

TUESDAY = "2026-11-24T09:00:00"
QUIET = (
    "--no-sandbox", "--disable-gpu", "--disable-background-networking",
    "--disable-component-update", "--disable-sync", "--disable-quic",
)  # fmt: skip
PATIENCE = 30_000  # milliseconds; the machine may be busy


class Place(NamedTuple):
    """A server that runs: its address and the home of its book."""

    address: str
    home: Path

    def run(self, *words: str) -> str:
        """A command on the same book, beside the server."""
        done = subprocess.run(
            [sys.executable, "-m", "wellspring", *words],
            env=_env(self.home), capture_output=True, text=True, check=True,
        )  # fmt: skip
        return done.stdout


def _env(home: Path, now: str = TUESDAY) -> dict[str, str]:
    return {**os.environ, "WELLSPRING_HOME": str(home), "WELLSPRING_NOW": now, "TZ": "UTC"}


def serve(home: Path, now: str = TUESDAY) -> Iterator[Place]:
    """Start the product as a person would, on a free port."""
    server = subprocess.Popen(
        [sys.executable, "-m", "wellspring", "start", "--port", "0", "--no-open"],
        env=_env(home, now), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
    )  # fmt: skip
    try:
        told = server.stdout.readline()
        assert "http://" in told, f"the server did not start: {told!r}"
        address = told.split()[-1].rstrip("/")
        _wait_for(address)
        yield Place(address, home)
    finally:
        server.terminate()
        server.wait(20)
        server.stdout.close()


def _wait_for(address: str) -> None:
    """Until somebody answers at the door."""
    for _ in range(200):
        with suppress(OSError), urllib.request.urlopen(f"{address}/healthz", timeout=5):  # noqa: S310
            return
        time.sleep(0.1)


@pytest.fixture
def place(tmp_path) -> Iterator[Place]:
    """An empty book, served."""
    yield from serve(tmp_path / "home")


@pytest.fixture(scope="session")
def sampled(tmp_path_factory) -> Iterator[Place]:
    """The sample network, served; for those who only look."""
    home = tmp_path_factory.mktemp("sampled") / "home"
    Place("", home).run("demo")
    yield from serve(home)


@pytest.fixture(scope="session")
def browser_type_launch_args() -> dict[str, object]:
    """Debian's own Chromium; nothing is ever downloaded."""
    found = shutil.which("chromium")
    if found is None:
        pytest.skip("There is no chromium on this machine; journeys need apt-get install chromium.")
    return {"executable_path": found, "args": list(QUIET)}


@pytest.fixture(autouse=True)
def patient():
    """A busy machine is no failure."""
    expect.set_options(timeout=PATIENCE)


@pytest.fixture
def complaints() -> list[str]:
    """What the browser complained of; a test that ends with any has failed."""
    heard: list[str] = []
    yield heard
    assert heard == []


def listen(page: Page, heard: list[str]) -> Page:
    """Note every error, every breach of the content policy and every word beyond this machine."""
    page.set_default_timeout(PATIENCE)
    page.on("pageerror", lambda fault: heard.append(str(fault)))
    page.on("dialog", lambda dialog: (heard.append(f"dialog {dialog.message}"), dialog.dismiss()))
    page.on("console", lambda said: heard.append(said.text) if _matters(said) else None)
    return unhurried(page)


def unhurried(page: Page) -> Page:
    """Nobody presses a key of a page that still arrives; a busy machine is slow to start."""
    hit, write = page.keyboard.press, page.keyboard.type

    def ready(act: Callable[..., None]) -> Callable[..., None]:
        def once_loaded(what: str, **how: object) -> None:
            page.wait_for_load_state()  # by then its modules have run, and listen
            act(what, **how)

        return once_loaded

    page.keyboard.press, page.keyboard.type = ready(hit), ready(write)
    return page


def _matters(said: ConsoleMessage) -> bool:
    """A page that is not there is told by its status, which the tests look at themselves."""
    return said.type == "error" and not said.text.startswith("Failed to load resource")


@pytest.fixture
def walker(browser: Browser, place: Place, complaints: list[str]) -> Iterator[Page]:
    """Somebody in front of an empty book."""
    context = browser.new_context(base_url=place.address, viewport={"width": 1280, "height": 900})
    yield listen(context.new_page(), complaints)
    context.close()


@pytest.fixture
def walker_without_script(browser: Browser, place: Place, complaints: list[str]) -> Iterator[Page]:
    """The same with JavaScript off."""
    context = browser.new_context(base_url=place.address, java_script_enabled=False)
    yield listen(context.new_page(), complaints)
    context.close()
