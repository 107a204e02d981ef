"""`approaches`: who came with something, and how it fits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wellspring import clock
from wellspring.cli.door import enter
from wellspring.cli.sentences import day_in_words
from wellspring.cli.words import answer, answer_json, say, strong

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from wellspring.core.approach import Judged
    from wellspring.records.models import Approach

HELP = (
    "List who called or wrote with something, the latest first, each held against what you are "
    "after: fit, not flattery."
)
EXAMPLE = "wellspring approaches"
SAYS = {"yes": "yes", "no": "no", "unknown": "not known: ask"}


def arguments(parser: ArgumentParser) -> None:
    """What may be said."""
    parser.add_argument("--json", action="store_true", help="answer for another program")


def run(asked: Namespace) -> int:
    """List them."""
    member = enter()
    from wellspring.records.models import Approach

    rows = Approach.objects.visible_to(member).select_related("person").order_by("-on", "-pk")
    judged = [(one, one.judged()) for one in rows]
    if asked.json:
        answer_json([_as_json(one, how) for one, how in judged])
        return 0
    if not judged:
        say("Nobody came with anything yet. `wellspring brief NAME` helps when somebody does.")
    for one, how in judged:
        _show(one, how)
    return 0


def _show(one: Approach, how: Judged) -> None:
    today = clock.today()
    house = f", {one.organisation}" if one.organisation and one.organisation != one.called else ""
    answer(strong(one.called + house) + f"  {one.pk}")
    answer(f"  {day_in_words(one.on, today)}" + (f", you said {one.answer}" if one.answer else ""))
    if one.answer_by and not one.answer:
        answer(f"  answer {day_in_words(one.answer_by, today)}")
    for each in how.criteria:
        answer(f"  {each.what}: {SAYS[each.says]}")


def _as_json(one: Approach, how: Judged) -> dict[str, object]:
    return {
        "id": one.pk,
        "person": one.person_id,
        "name": one.called,
        "organisation": one.organisation,
        "words": one.words,
        "date": one.on.isoformat(),
        "answer": one.answer,
        "answer_by": one.answer_by.isoformat() if one.answer_by else None,
        "verdict": str(how.verdict),
        "criteria": [{"what": each.what, "says": str(each.says)} for each in how.criteria],
        "flattery": list(how.flattery),
    }
