"""`offer`: something that somebody would gladly give."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wellspring.cli import lasting
from wellspring.cli.door import enter

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

HELP = (
    "Note what somebody gladly gives, or what you give yourself without --by. `offer end NUMBER` "
    "lets it rest; `offer again NUMBER` takes that back."
)
EXAMPLE = 'wellspring offer add "an hour on changeovers"'


def arguments(parser: ArgumentParser) -> None:
    """What may be said."""
    lasting.arguments(parser)


def run(asked: Namespace) -> int:
    """Note it, end it, or take it up again."""
    return lasting.run(asked, "offer", enter())
