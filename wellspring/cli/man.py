"""`man`: the manual page, made from the commands themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wellspring import __version__
from wellspring.cli.words import answer

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from wellspring.cli.told import Told

HELP = "Print the manual page, for `man -l -` to show or for a folder of man pages to keep."
EXAMPLE = "wellspring man | man -l -"
HEAD = r""".TH WELLSPRING 1 "" "Wellspring {version}" "User Commands"
.SH NAME
wellspring \- dig your well before you are thirsty
.SH SYNOPSIS
.B wellspring
[\-\-home DIR] [\-\-on DATE] COMMAND ...
.SH DESCRIPTION
Turns your own exports into a network you can look after, on your own machine.
"""
FOOT = r""".SH EXIT STATUS
0 done, 1 refused or failed (one sentence says why), 2 not understood.
.SH ENVIRONMENT
WELLSPRING_HOME, WELLSPRING_NOW, XDG_DATA_HOME, NO_COLOR
"""


def arguments(parser: ArgumentParser) -> None:
    """Nothing needs to be said."""
    del parser


def run(asked: Namespace) -> int:
    """Print it."""
    del asked
    answer(page().rstrip())
    return 0


def page() -> str:
    """The whole page, as troff reads it."""
    from wellspring.cli.told import EVERYWHERE, every_command

    everywhere = "".join(_item(spelled, means) for spelled, means in EVERYWHERE)
    commands = "".join(map(_section, every_command()))
    head = HEAD.replace("{version}", __version__)
    return f"{head}.SH OPTIONS\n{everywhere}.SH COMMANDS\n{commands}{FOOT}"


def _section(told: Told) -> str:
    options = "".join(_item(each.spelled, each.means) for each in told.options)
    example = f".PP\nExample:\n.PP\n.nf\n{_plain(told.example)}\n.fi\n"
    return f".SS {_plain(told.usage)}\n{_plain(told.text)}\n{options}{example}"


def _item(spelled: str, means: str) -> str:
    return f".TP\n.B {_plain(spelled)}\n{_plain(means)}\n"


def _plain(text: str) -> str:
    """The text without anything that troff would take for a command."""
    text = text.replace("\\", r"\e").replace("-", r"\-").replace("`", "")
    return rf"\&{text}" if text[:1] in ".'" else text
