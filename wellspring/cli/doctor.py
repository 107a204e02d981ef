"""`doctor`: whether the book is sound."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wellspring import clock
from wellspring.cli.words import answer, answer_json, say

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from wellspring.records.doctor import Finding

HELP = (
    "Look whether the book is sound: its file, how it is written to, and whether everything that "
    "was worked out is what it would be worked out to now. --mend works it out anew."
)
EXAMPLE = "wellspring doctor --json"
MARKS = {True: "well", False: "ill", None: "note"}


def arguments(parser: ArgumentParser) -> None:
    """What may be said."""
    parser.add_argument("--mend", action="store_true", help="work out anew what is worked out")
    parser.add_argument("--json", action="store_true", help="answer for another program")


def run(asked: Namespace) -> int:
    """Look, from the file outwards; a file that cannot be read is not opened."""
    from wellspring.cli.door import enter, wake

    wake()
    from wellspring.records import doctor

    findings = list(doctor.examine_file())
    if all(one.sound is not False for one in findings):
        member, today = enter(), clock.today()
        if asked.mend:
            doctor.mend(member, today=today)
        findings += doctor.examine_book(member, today=today)
    return _tell(findings, asked)


def _tell(findings: list[Finding], asked: Namespace) -> int:
    well = all(one.sound is not False for one in findings)
    if asked.json:
        checks = [{"about": one.about, "ok": one.sound, "words": one.words} for one in findings]
        answer_json({"ok": well, "checks": checks})
    else:
        for one in findings:
            answer(f"{MARKS[one.sound]:<5} {one.about}: {one.words}")
        say("The book is sound." if well else "Something is wrong with the book; see above.")
    return 0 if well else 1
