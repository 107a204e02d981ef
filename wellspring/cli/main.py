"""The one command `wellspring`: finds the command asked for, and loads nothing else."""

from __future__ import annotations

import os
import sys

from wellspring import __version__
from wellspring.cli.commands import COMMANDS, module_of

TYPE_CHECKING = False  # typing costs as much as the rest of a start
if TYPE_CHECKING:
    from argparse import ArgumentParser
    from types import ModuleType
    from typing import NoReturn

DONE, REFUSED, WRONG_USAGE, BROKEN_OFF = 0, 1, 2, 130
QUICK = frozenset({"log", "today", "people", "find", "show", "touches", "duties"})
SETTINGS = {"--home": "WELLSPRING_HOME", "--on": "WELLSPRING_NOW"}


def main(argv: list[str] | None = None) -> int:
    """Do what the words ask for: 0 done, 1 refused or failed, 2 not understood."""
    if argv is None and len(sys.argv) > 1 and sys.argv[1] in QUICK:
        _leave_at_once(_main(sys.argv[1:]))
    return _main(sys.argv[1:] if argv is None else list(argv))


def _leave_at_once(code: int) -> NoReturn:
    """End without taking Python down piece by piece, a tenth of what a quick command costs."""
    sys.stderr.flush()
    os._exit(code)


def _main(words: list[str]) -> int:
    from wellspring.cli.words import Refused, WrongUsage, say

    if "WELLSPRING_ZONE" in os.environ:
        from wellspring.clock import sit_there

        sit_there()
    try:
        return _dispatch(take_settings(words))
    except Refused as why:
        say(str(why))
        return REFUSED
    except WrongUsage as why:
        say(str(why))
        return WRONG_USAGE
    except KeyboardInterrupt:
        say("Stopped. Nothing half done was kept.")
        return BROKEN_OFF
    except Exception as trouble:  # noqa: BLE001  whatever it was, a person reads one sentence
        from wellspring.cli.trouble import explained

        return explained(trouble)


def take_settings(words: list[str]) -> list[str]:
    """The words without --home and --on, which hold for every command wherever they stand."""
    kept: list[str] = []
    rest = iter(words)
    for word in rest:
        if word == "--":
            return [*kept, word, *rest]
        name, equals, value = word.partition("=")
        if name in SETTINGS and " " not in name:
            _set(name, value if equals else next(rest, ""))
        else:
            kept.append(word)
    return kept


def _set(name: str, value: str) -> None:
    from wellspring.cli.words import WrongUsage

    if not value:
        raise WrongUsage(f"{name} needs a value after it.")
    if name == "--on":
        from wellspring import clock

        try:
            clock.read(value)
        except ValueError:
            raise WrongUsage(f"“{value}” is no day. Write it as 2026-11-24.") from None
    os.environ[SETTINGS[name]] = value


def _dispatch(words: list[str]) -> int:
    first = words[0] if words else "--help"
    if first == "--version":
        sys.stdout.write(f"wellspring {__version__}\n")
        return DONE
    if first in ("--help", "-h", "help"):
        return _help(words[1:])
    if first in COMMANDS:
        return _run(first, words[1:])
    from wellspring.cli.trouble import unknown_command

    return unknown_command(first)


def _help(about: list[str]) -> int:
    if about and about[0] in COMMANDS:
        return _run(about[0], ["--help"])
    lines = [f"  {name:<11} {does}" for name, does in COMMANDS.items()]
    sys.stdout.write(
        "Usage: wellspring [--home DIR] [--on DATE] COMMAND ...\n\n"
        "Turns your own exports into a network you can look after, on your own machine.\n\n"
        + "\n".join(lines)
        + "\n\n`wellspring COMMAND --help` shows an example of each. Options for all of them:\n"
        "  --home DIR  keep everything in this folder (or set WELLSPRING_HOME)\n"
        "  --on DATE   act as if it were this day (or set WELLSPRING_NOW)\n"
        "  --version   say which version this is\n"
    )
    return DONE


def _run(name: str, words: list[str]) -> int:
    from importlib import import_module

    if name in QUICK:
        import gc

        gc.disable()  # over before there is anything worth collecting
    command = import_module(module_of(name))
    asked = parser_of(name, command).parse_args(words)
    done: int = command.run(asked)
    if "wellspring.records.word_index" in sys.modules:
        _write_what_is_late()
    sys.stdout.flush()
    return done


def _write_what_is_late() -> None:
    """Words people are found by, and matches, after a command that may have changed some."""
    from wellspring import clock
    from wellspring.records.kept_matches import judge_matches_soon
    from wellspring.records.word_index import catch_up_soon

    catch_up_soon()
    judge_matches_soon(clock.today())


def parser_of(name: str, command: ModuleType) -> ArgumentParser:
    """The parser of one command."""
    import argparse

    width = int(os.environ.get("COLUMNS") or 80)
    parser = argparse.ArgumentParser(
        prog=f"wellspring {name}",
        description=command.HELP,
        epilog=f"Example:\n  {command.EXAMPLE}",
        allow_abbrev=False,
        # Told the width, argparse need not load shutil to ask for it.
        formatter_class=lambda prog: argparse.RawDescriptionHelpFormatter(prog, width=width),
    )
    command.arguments(parser)
    return parser
