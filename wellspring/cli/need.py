"""`need`: something that somebody lacks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wellspring.cli import lasting
from wellspring.cli.door import enter

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

HELP = (
    "Note what somebody needs, or what you need yourself without --by. `need end NUMBER` says it "
    "was met; `need again NUMBER` takes that back. Who told one need may have another: ask."
)
EXAMPLE = 'wellspring need add "welders for the second shift" --by tomás'


def arguments(parser: ArgumentParser) -> None:
    """What may be said."""
    lasting.arguments(parser)


def run(asked: Namespace) -> int:
    """Note it, end it, or take it up again."""
    return lasting.run(asked, "need", enter())
