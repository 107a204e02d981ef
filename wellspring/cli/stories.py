"""`stories`: what you have done, ready to be told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wellspring.cli.door import enter
from wellspring.cli.words import answer, answer_json, say, strong

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from wellspring.records.models import Introduction, Story

HELP = (
    "Show your stories and yourself in thirty seconds, with how long each takes to say; with "
    "--for only the stories that answer a need or a question."
)
EXAMPLE = "wellspring stories --for 'train a young crew'"


def arguments(parser: ArgumentParser) -> None:
    """What may be said."""
    parser.add_argument(
        "--for", metavar="WORDS", dest="about", help="a need, or a question you will be asked"
    )
    parser.add_argument("--json", action="store_true", help="answer for another program")


def run(asked: Namespace) -> int:
    """Show them."""
    member = enter()
    from wellspring.records.models import Introduction, Story
    from wellspring.records.shelf import telling

    shelf = Story.objects.visible_to(member).filter(away_on=None).order_by("-at", "-pk")
    stories = telling(member, [asked.about]) if asked.about else list(shelf)
    oneself = Introduction.objects.visible_to(member).filter(away_on=None).order_by("seconds")
    told = [] if asked.about else list(oneself)
    if asked.json:
        answer_json({"stories": list(map(_story, stories)), "oneself": list(map(_oneself, told))})
        return 0
    if not stories and not told:
        say("No story answers that yet." if asked.about else "The shelf is empty.")
    for one in stories:
        _show(one.title, one.words)
    for each in told:
        _show(f"You, in {each.seconds} seconds", each.words)
    return 0


def _show(title: str, words: str) -> None:
    from wellspring.core.meeting.oneself import seconds

    answer(strong(title) + f"  about {seconds(words)} seconds")
    answer(f"  {words}")


def _story(one: Story) -> dict[str, object]:
    from wellspring.core.meeting.oneself import seconds

    parts = {part: getattr(one, part) for part in one.PARTS}
    seen = [each.person_id for each in one.witnesses.all()]
    return {"id": one.pk, **parts, "seconds": seconds(one.words), "seen_by": seen}


def _oneself(one: Introduction) -> dict[str, object]:
    return {"id": one.pk, "aim": one.aim, "words": one.words, "seconds": one.seconds}
