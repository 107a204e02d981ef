"""Writes docs/reference/cli.md from the commands themselves: python -m wellspring.cli.reference."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from wellspring.cli.told import EVERYWHERE, every_command

if TYPE_CHECKING:
    from wellspring.cli.told import Told

PAGE = Path(__file__).parents[2] / "docs" / "reference" / "cli.md"
HEAD = """\
# The command line
<!-- Made by `python -m wellspring.cli.reference`; change the commands, not this page. -->

Answers go to standard output, words to standard error. A command ends with 0 when it did what was
asked, 1 when it refused or failed (with one sentence that says why), and 2 when it was not
understood. Colour, progress and questions appear on a terminal only; `NO_COLOR` turns colour off.
PERSON is a number, an address, or enough of a name. What `--json` prints is laid down in
[schema/](schema/).

For every command:

"""


def page() -> str:
    """The whole page."""
    everywhere = "\n".join(f"- `{spelled}`: {means}" for spelled, means in EVERYWHERE)
    return HEAD + everywhere + "\n" + "".join(map(_section, every_command()))


def _section(told: Told) -> str:
    options = "".join(f"- `{each.spelled}`: {each.means}\n" for each in told.options)
    return (
        f"\n## {told.name}\n{told.text}\n\n```\n{told.usage}\n```\n"
        f"{options}\nExample:\n```\n{told.example}\n```\n"
    )


if __name__ == "__main__":
    PAGE.write_text(page())
