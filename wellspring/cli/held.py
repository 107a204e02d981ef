"""What `needs` and `offers` share: listing those that hold; quick, so apart from noting them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wellspring.cli.words import answer_json, in_columns, say

if TYPE_CHECKING:
    from argparse import ArgumentParser
    from collections.abc import Sequence

    from wellspring.records.glance.lasting import Held


def arguments(parser: ArgumentParser) -> None:
    """What may be said."""
    parser.add_argument("--json", action="store_true", help="answer for another program")


def listed(found: Sequence[Held], nothing: str, *, as_json: bool) -> int:
    """List them, or say what to do where there are none."""
    if as_json:
        answer_json([one.as_json() for one in found])
    elif found:
        in_columns((str(one.id), one.name or "you", one.words) for one in found)
    else:
        say(nothing)
    return 0
