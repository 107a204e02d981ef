"""`backup`, `restore` and `start`, as a person types them."""

from __future__ import annotations

import http.client
import os
import signal
import socket
import stat
import subprocess
import sys
from contextlib import contextmanager

import pytest


def test_a_backup_restores_what_was_lost(terminal, tmp_path):
    file = tmp_path / "well.wellspring"
    assert terminal("backup", file).code == 0
    terminal("forget", "tomás", "--yes")

    assert terminal("restore", file, "--yes").code == 0

    assert "Tomás Ferreira" in terminal("people").out
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_a_restore_asks_where_a_book_is_there(terminal, tmp_path):
    terminal("backup", tmp_path / "well.wellspring")

    ran = terminal("restore", tmp_path / "well.wellspring")

    assert ran.code == 1
    assert "say --yes" in ran.err


def test_a_restore_into_an_empty_home_needs_no_question(terminal, empty, tmp_path):
    terminal("backup", tmp_path / "well.wellspring")

    assert empty("restore", tmp_path / "well.wellspring").code == 0
    assert empty("people").out == terminal("people").out


def test_checking_a_backup_changes_nothing(terminal, tmp_path):
    terminal("backup", tmp_path / "well.wellspring")
    before = terminal.book.read_bytes()

    ran = terminal("restore", tmp_path / "well.wellspring", "--check")

    assert ran.code == 0
    assert "3 people and 5 touches" in ran.err
    assert terminal.book.read_bytes() == before


def test_a_damaged_backup_is_refused_with_a_sentence(terminal, tmp_path):
    terminal("backup", tmp_path / "well.wellspring")
    content = bytearray((tmp_path / "well.wellspring").read_bytes())
    content[5000] ^= 1
    (tmp_path / "well.wellspring").write_bytes(content)

    ran = terminal("restore", tmp_path / "well.wellspring", "--yes")

    assert (ran.code, ran.out) == (1, "")
    assert "damaged" in ran.err


def test_a_backup_is_never_written_over_unasked(terminal, tmp_path):
    terminal("backup", tmp_path / "well.wellspring")

    assert terminal("backup", tmp_path / "well.wellspring").code == 1
    assert terminal("backup", tmp_path / "well.wellspring", "--yes").code == 0


def test_a_damaged_book_is_told_by_the_doctor_and_helped_by_a_backup(terminal, tmp_path):
    terminal("backup", tmp_path / "well.wellspring")
    terminal.book.write_bytes(b"No database at all. " * 300)

    assert terminal("doctor").code == 1
    assert terminal("restore", tmp_path / "well.wellspring", "--yes").code == 0
    assert terminal("doctor").code == 0


def free_port():
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        return door.getsockname()[1]


@contextmanager
def serving(terminal):
    """The server, and the port that it said it serves the book at."""
    port = free_port()
    command = [sys.executable, "-m", "wellspring", "start", "--port", str(port), "--no-open"]
    env = terminal.environment()
    with subprocess.Popen(
        command, env=env, stdout=subprocess.PIPE, text=True, start_new_session=True
    ) as server:
        try:
            said = server.stdout.readline()
            assert said == f"Your book is open at http://127.0.0.1:{port}/\n"
            yield server, port
        finally:
            server.terminate()


@pytest.fixture
def served(terminal):
    with serving(terminal) as (_, port):
        yield port


def status(port, path="/healthz"):
    line = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    line.request("GET", path)
    answer = line.getresponse()
    answer.read()
    line.close()
    return answer.status


def test_start_serves_the_book_on_this_machine_and_says_where(served):
    assert status(served) == 200


def test_commands_work_beside_a_running_server(served, terminal):
    assert status(served) == 200
    assert terminal("log", "tomás", "coffee").code == 0
    assert "coffee" in terminal("touches", "tomás").out
    assert status(served) == 200


@pytest.mark.parametrize("stop", [signal.SIGINT, signal.SIGTERM])
def test_a_stop_ends_the_server_however_soon_it_comes(terminal, stop):
    with serving(terminal) as (server, _):
        os.killpg(server.pid, stop)  # as Ctrl-C does: to the whole group

        assert server.wait(20) == 0


def test_a_port_that_is_taken_is_refused_with_a_sentence(terminal):
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        door.listen()
        ran = terminal("start", "--port", door.getsockname()[1], "--no-open")

    assert ran.code == 1
    assert "is taken" in ran.err
