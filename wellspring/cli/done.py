"""`done`: an item of the plan is done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wellspring.cli.answering import answered, item as arguments

if TYPE_CHECKING:
    from argparse import Namespace

__all__ = ["EXAMPLE", "HELP", "arguments", "run"]

HELP = (
    "Say that an item of today's plan is done. A duty is closed as kept; somebody who had gone "
    "quiet is left in peace for as long as is usual for you. To write down what passed, use `log`."
)
EXAMPLE = "wellspring done reply:12"


def run(asked: Namespace) -> int:
    """Say so."""
    return answered(asked, "done")
