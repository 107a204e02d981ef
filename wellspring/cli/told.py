"""Every command with all that it takes, for the manual, the reference and the shells to tell."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple

from wellspring.cli.commands import COMMANDS, module_of
from wellspring.cli.main import parser_of

if TYPE_CHECKING:
    from argparse import Action
    from collections.abc import Iterator

EVERYWHERE = (
    ("--home DIR", "keep everything in this folder (or set `WELLSPRING_HOME`)"),
    ("--on DATE", "act as if it were this day (or set `WELLSPRING_NOW`)"),
    ("--help", "say how a command is used, with an example"),
    ("--version", "say which version this is"),
)


class Option(NamedTuple):
    """One thing a command takes: how it is written, what it means, and the words it may hold."""

    spelled: str
    flags: tuple[str, ...]
    means: str
    choices: tuple[str, ...]


class Told(NamedTuple):
    """One command."""

    name: str
    does: str
    usage: str
    text: str
    example: str
    options: tuple[Option, ...]


def every_command() -> Iterator[Told]:
    """All of them, in the order people meet them."""
    for name, does in COMMANDS.items():
        command = import_module(module_of(name))
        parser = parser_of(name, command)
        usage = " ".join(parser.format_usage().removeprefix("usage: ").split())
        options = tuple(map(_option, parser._actions))  # noqa: SLF001  argparse offers no other way
        yield Told(name, does, usage, command.HELP, command.EXAMPLE, options[1:])


def _option(action: Action) -> Option:
    named = action.metavar or (action.dest.upper() if action.nargs != 0 else "")
    value = named if isinstance(named, str) else " ".join(named)
    flags = tuple(action.option_strings)
    spelled = ", ".join(flags) if flags else ""
    takes = f" {value}" if flags and action.nargs != 0 else ("" if flags else str(value))
    return Option(spelled + takes, flags, action.help or "", tuple(action.choices or ()))
