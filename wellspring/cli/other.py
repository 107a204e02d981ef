"""`other`: something else in place of an item of the plan."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wellspring.cli.answering import answered, item as arguments

if TYPE_CHECKING:
    from argparse import Namespace

__all__ = ["EXAMPLE", "HELP", "arguments", "run"]

HELP = (
    "Ask for something else in place of an item. It is not shown again today; what is owed comes "
    "back tomorrow, the rest in two weeks."
)
EXAMPLE = "wellspring other quiet:7"


def run(asked: Namespace) -> int:
    """Set it aside."""
    return answered(asked, "other")
