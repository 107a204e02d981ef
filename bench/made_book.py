"""Makes a book of many people and touches in WELLSPRING_HOME, judges it, and says what that took.

Usage: python -m bench.made_book PEOPLE TOUCHES DAY
"""

from __future__ import annotations

import json
import os
import random
import sys
import time
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from wellspring.records.models import Member

SAYINGS = ("question", "request", "promise", "thanks", "delivery")
QUOTES = {"promise": "I'll send you the report on Friday", "question": "Could you look at it?"}


def main() -> int:
    """Fill, judge, plan twice; CPU seconds and counts as JSON."""
    os.environ["DJANGO_SETTINGS_MODULE"] = "wellspring.settings"
    import django  # noqa: PLC0415  the book's home is named first

    django.setup()
    people, touches, today = int(sys.argv[1]), int(sys.argv[2]), date.fromisoformat(sys.argv[3])
    from wellspring.records.opening import open_book  # noqa: PLC0415  Django is ready now

    member = open_book()
    fill(member, people, touches, today)
    print(json.dumps(judged(member, today)))
    return 0


def fill(member: Member, people: int, touches: int, today: date) -> None:
    """Touches spread over people as mail is: a few have hundreds, most have a handful."""
    from wellspring.records.bulk import insert  # noqa: PLC0415  as above
    from wellspring.records.models import Person, Touch  # noqa: PLC0415

    rng, book = random.Random(7), member.book_id
    columns = ("book_id", "name", "name_by_hand", "folded", "sort_key", "heard_of", "created_at")
    made = datetime.now(UTC)
    rows = (
        (book, f"Person {n}", False, f" person {n}", f"{n:06}", False, made) for n in range(people)
    )
    insert(Person, columns, rows)
    numbers = list(Person.objects.order_by("pk").values_list("pk", flat=True))
    weights = [rng.paretovariate(0.9) for _ in numbers]
    shares = rng.choices(numbers, [min(each, 400) for each in weights], k=touches)
    passed = (
        "book_id", "person_id", "at", "channel", "direction", "basis", "personal", "subject",
        "note", "thread", "sayings", "size", "source", "source_key",
    )  # fmt: skip
    rows_of_touches = (_touch(rng, book, person, n, today) for n, person in enumerate(shares))
    insert(Touch, passed, rows_of_touches)


def _touch(rng: random.Random, book: int, person: int, number: int, today: date) -> tuple[Any, ...]:
    noon = datetime(today.year, today.month, today.day, 12, tzinfo=UTC)
    began = person * 2_654_435_761 % 3_000 + 30
    at = noon - timedelta(days=rng.random() * began, seconds=rng.random() * 9_000)
    channel = rng.choices(("email", "text", "meeting", "call"), (80, 12, 5, 3))[0]
    way = "both" if channel in ("meeting", "call") else rng.choice(("incoming", "outgoing"))
    said = []
    if rng.random() < 0.15:  # noqa: PLR2004  as often as mail says something that may matter
        kind = rng.choice(SAYINGS)
        said = [{"t": "Saying", "v": [kind, QUOTES.get(kind, "Thank you, here it is.")]}]
    personal, size = rng.random() < 0.8, rng.choice((1, 1, 1, 2, 5))  # noqa: PLR2004  the rest is bulk
    thread = f"t{person}-{number % 40}"
    return (
        book, person, at, channel, way, "direct", personal, "", "", thread, json.dumps(said), size,
        "mail", f"m{number}",
    )  # fmt: skip


def judged(member: Member, today: date) -> dict[str, float]:
    """CPU seconds of judging everybody, of one person again, and of a plan once all is judged."""
    from wellspring.records.day import plan_for  # noqa: PLC0415  as above
    from wellspring.records.judging import refresh  # noqa: PLC0415
    from wellspring.records.models import Touch  # noqa: PLC0415

    everybody = _spent(lambda: refresh(member.book_id, None, today))
    busiest = Touch.objects.values_list("person_id", flat=True)[0]
    one = min(_spent(lambda: refresh(member.book_id, [busiest], today)) for _ in range(5))
    plan_for(member, today=today)
    plan = min(_spent(lambda: plan_for(member, today=today)) for _ in range(15))
    acts = len(plan_for(member, today=today, minutes=120))
    return {"everybody": everybody, "one": one, "plan": plan, "acts": acts}


def _spent(call: Any) -> float:  # noqa: ANN401  anything without arguments
    began = time.process_time()
    call()
    return time.process_time() - began


if __name__ == "__main__":
    sys.exit(main())
