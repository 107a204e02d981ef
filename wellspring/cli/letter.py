"""`letter`: a letter to one person, put together and kept as a draft."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from wellspring import clock
from wellspring.cli.somebody import PERSON
from wellspring.cli.words import Refused, WrongUsage, answer, answer_json, say
from wellspring.core.message_lint import Kind

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from wellspring.records.models import Letter, Member, Person

HELP = (
    "Put a letter to one person together from what it has to say, and keep it as a draft. It is "
    "printed, or written as a draft for your mail program; you send it yourself."
)
EXAMPLE = "wellspring letter tomás --kind thank_you --say who='the hour on Tuesday' --out tomas.eml"
KINDS = [kind.value for kind in Kind]
SAYS = ("who", "purpose", "know", "use", "offer", "no", "result", "note")


def arguments(parser: ArgumentParser) -> None:
    """What may be said."""
    parser.add_argument("person", metavar="PERSON", help=PERSON)
    parser.add_argument(
        "--kind", metavar="K", choices=KINDS, default="reconnection", help=", ".join(KINDS)
    )
    parser.add_argument(
        "--say", metavar="WHAT=WORDS", action="append", default=[],
        help=f"what it has to say, may be repeated: {', '.join(SAYS)}",
    )  # fmt: skip
    parser.add_argument("--subject", metavar="WORDS", default="", help="what stands over it")
    parser.add_argument("--out", metavar="FILE", help="write a draft for your mail program (.eml)")
    parser.add_argument("--json", action="store_true", help="answer for another program")


def run(asked: Namespace) -> int:
    """Put it together and keep it."""
    slots = dict(_slot(told) for told in asked.say)
    from wellspring.cli.door import enter
    from wellspring.cli.quick import reading
    from wellspring.cli.somebody import somebody

    member = enter()
    from wellspring.records.models import Person

    found = somebody(reading(), asked.person)
    letter = _begun(member, Person.objects.get(pk=found.id), asked, slots)
    if asked.out:
        _write(member, letter, Path(asked.out))
    if asked.json:
        answer_json({"id": letter.pk, "person": letter.person_id, "kind": letter.kind,
                     "subject": letter.subject, "words": letter.words})  # fmt: skip
    elif not asked.out:
        answer(letter.words)
    say("Kept as a draft. Nothing is sent; `wellspring start` opens it for writing.")
    return 0


def _slot(told: str) -> tuple[str, str]:
    name, mark, words = told.partition("=")
    if not mark or name not in SAYS or not words.strip():
        raise WrongUsage(f"“{told}” is not WHAT=WORDS. WHAT is one of {', '.join(SAYS)}.")
    return name, words.strip()


def _begun(member: Member, person: Person, asked: Namespace, slots: dict[str, str]) -> Letter:
    from wellspring.records.models import Letter
    from wellspring.web import frame
    from wellspring.web.letter_desk import thanks_to
    from wellspring.web.wording import letters

    start = thanks_to(person) if asked.kind == Kind.THANK_YOU and not slots.get("who") else ""
    if not (start or slots or asked.kind in (*letters.FOLLOWED, Kind.RECONNECTION)):
        first = letters.SLOTS[asked.kind][0]
        raise Refused(f"What should it say? For instance --say {first.name}='{first.hint}'")
    words = letters.put_together(
        asked.kind, slots, name=person.name, owner=frame.own_name(member),
        start=start or ("" if slots else letters.usual_start(asked.kind)),
    )  # fmt: skip
    told = {"kind": asked.kind, "slots": slots, "words": words}
    subject = asked.subject or letters.subject(asked.kind)
    return Letter.begin(person, at=clock.now(), by=member, subject=subject, **told)


def _write(member: Member, letter: Letter, path: Path) -> None:
    """A draft for a mail program; nothing that lies there already is written over."""
    from wellspring.interchange.writers.letter_mail import draft
    from wellspring.web.leaving import page_of

    try:
        with path.open("xb") as file:
            file.write(draft(page_of(member, letter)))
    except FileExistsError as there:
        raise Refused(f"{path} is there already. The letter is kept as a draft here.") from there
    say(f"Written to {path}.")
