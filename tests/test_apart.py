"""A test run stays on this machine, and away from the book its developer keeps."""

from __future__ import annotations

import os
import socket

import pytest

from tests.apart import STRAYED, NoNetwork, at_home


def test_a_word_to_another_machine_is_refused_and_noted():
    # 192.0.2.0/24 is set aside for examples: nobody is there, even without the guard.
    with socket.socket() as line, pytest.raises(NoNetwork):
        line.connect(("192.0.2.1", 9))

    assert STRAYED == ["socket.connect 192.0.2.1"]
    STRAYED.clear()


def test_asking_for_an_address_is_refused_too():
    with pytest.raises(NoNetwork):
        socket.getaddrinfo("example.org", 443)

    STRAYED.clear()


def test_this_machine_may_talk_to_itself():
    assert all(at_home(host) for host in ("127.0.0.1", "::1", "localhost", None))


def test_the_home_of_a_test_is_made_for_it():
    assert "wellspring-tests-" in os.environ["WELLSPRING_HOME"]
