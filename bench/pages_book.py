"""Makes a whole book for the pages in WELLSPRING_HOME: people with work, circles and handles.

Usage: python -m bench.pages_book PEOPLE TOUCHES DAY
"""

from __future__ import annotations

import json
import os
import random
import sys
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wellspring.records.models import Member

FIRMS, INNER, IN_A_CIRCLE = 2_000, 15, 6  # one in so many stands in a circle
KINDS = ("work", "study", "family", "neighbourhood", "faith", "sport", "service")
GIVEN = "Ana Tomás Priya Wei Fatima Yuki Chidi Ingrid Deniz Søren Łukasz Zoë יעל محمد".split()
FAMILY = "Okafor Belcorsen Danfelova Haljinez Müller Ramírez Nowak Dvořák Tanaka לוי".split()
WORKING = 500  # touches of the busy person whose page is asked for


def main() -> int:
    """Fill, dress, judge; the number of somebody with about five hundred touches as JSON."""
    os.environ["DJANGO_SETTINGS_MODULE"] = "wellspring.settings"
    import django  # noqa: PLC0415  the book's home is named first

    django.setup()
    people, touches, today = int(sys.argv[1]), int(sys.argv[2]), date.fromisoformat(sys.argv[3])
    from django.db import transaction  # noqa: PLC0415  Django is ready now

    from bench.made_book import fill  # noqa: PLC0415  the same
    from wellspring.records.judging import refresh  # noqa: PLC0415
    from wellspring.records.opening import open_book  # noqa: PLC0415

    member = open_book()
    with transaction.atomic():  # what an arrival is kept in, too; a made book need not last
        fill(member, people, touches, today)
        dress(member, today)
        refresh(member.book_id, None, today)
    told = {"person": _busy(), "organisation": 1}
    print(json.dumps(told | {"meeting": _meet(member, told["person"], today)}))
    return 0


def _meet(member: Member, person: int, today: date) -> int:
    """A talk tomorrow with somebody busy, at whose place many work; its number."""
    from datetime import UTC, datetime, time, timedelta  # noqa: PLC0415  as above

    from wellspring.records.models import Meeting, Need, Person  # noqa: PLC0415

    one = Person.objects.get(pk=person)
    at = datetime.combine(today + timedelta(days=1), time(12), UTC)
    Need.note("somebody for the night shift", person=one, on=today, by=member)
    return Meeting.set_up([one], at=at, by=member).pk


def dress(member: Member, today: date) -> None:
    """Names, firms, titles, addresses, circles and a full inner circle."""
    from wellspring.core.shown_name import sort_key  # noqa: PLC0415  as above
    from wellspring.records.bulk import insert  # noqa: PLC0415
    from wellspring.records.models import (  # noqa: PLC0415
        Affiliation,
        Circle,
        Handle,
        Organisation,
        Person,
        Seat,
    )  # fmt: skip

    rng, book = random.Random(11), member.book_id
    people = list(Person.objects.order_by("pk"))
    firms = ((book, f"Firm {n} GmbH", f"firm {n}") for n in range(FIRMS))
    insert(Organisation, ("book_id", "name", "key"), firms)
    places = list(Organisation.objects.order_by("pk").values_list("pk", flat=True))
    for one in people:
        one.name = f"{rng.choice(GIVEN)} {rng.choice(FAMILY)}{one.pk}"
        one.sort_key, one.folded = sort_key(one.name), f" {one.name.lower()} person{one.pk}"
    Person.objects.bulk_update(people, ["name", "sort_key", "folded"], batch_size=400)
    numbers = [one.pk for one in people]
    work = ((book, pk, rng.choice(places), "Plant manager", today, False) for pk in numbers)
    insert(
        Affiliation, ("book_id", "person_id", "organisation_id", "title", "seen_on", "school"), work
    )
    mail = ((book, pk, "email", f"person{pk}@firm.example", "") for pk in numbers)
    insert(Handle, ("book_id", "person_id", "kind", "value", "shown"), mail)
    some = (
        (book, pk, rng.choice(KINDS), rng.choice(("", "Old plant")))
        for pk in numbers[::IN_A_CIRCLE]
    )
    insert(Circle, ("book_id", "person_id", "kind", "label"), some)
    Seat.objects.bulk_create(
        Seat(book_id=book, person_id=pk, since=today) for pk in numbers[:INNER]
    )


def _busy() -> int:
    """Somebody with about as many touches as the bound speaks of."""
    from django.db.models import Count  # noqa: PLC0415  as above

    from wellspring.records.models import Touch  # noqa: PLC0415

    counted = Touch.objects.values_list("person_id").annotate(n=Count("pk"))
    return int(min(counted, key=lambda row: abs(row[1] - WORKING))[0])


if __name__ == "__main__":
    sys.exit(main())
