"""That I found a place, told to anybody in the book: whoever helped is to hear of it (P3.41)."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from wellspring.core.duties import News, news_in
from wellspring.records.book import Book
from wellspring.records.favour import Favour
from wellspring.records.glance import through_django
from wellspring.records.glance.contacts import contacts_of
from wellspring.records.knowledge import Detail

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from wellspring.core.contact import Contact

    Told = Mapping[int, Sequence[Contact]]
    Whose = tuple[int, News]

HOLDING = """
    SELECT DISTINCT person_id FROM touches
    WHERE book_id = %s AND direction = %s AND CAST(sayings AS TEXT) LIKE %s
"""


def news_of(book_id: int) -> News | None:
    """The latest news as it was last found."""
    told = Book.objects.values_list("news", flat=True).get(pk=book_id)
    return _read(told)[1] if told else None


def look(book_id: int) -> bool:
    """Look through the whole book for the latest news; whether it is another than was known."""
    who = _who_said(book_id, "outgoing", "landed")
    return _keep(book_id, _latest(contacts_of(through_django, who)) if who else None)


def listen(book_id: int, told: Told) -> bool:
    """Heed the touches of people who are judged again; whether there is other news than before."""
    stored = Book.objects.values_list("news", flat=True).get(pk=book_id)
    known, heard = _read(stored) if stored else None, _latest(told)
    if known is not None and known[0] in told and heard != known:
        return look(book_id)  # it was taken back, or another word of it came
    if heard is None or (known is not None and heard[1].on <= known[1].on):
        return False
    return _keep(book_id, heard)


def helpers(book_id: int) -> set[int]:
    """Everybody who may have helped: they are judged again when there is news."""
    found = set(_who_said(book_id, "incoming", "introduction"))
    found |= set(_who_said(book_id, "incoming", "advice"))
    favours = Favour.objects.filter(book_id=book_id, given=False)
    found |= set(favours.values_list("person_id", flat=True))
    praise = Detail.objects.filter(book_id=book_id, kind="recommendation_received")
    return found | set(praise.values_list("person_id", flat=True))


def _who_said(book_id: int, direction: str, kind: str) -> list[int]:
    rows = through_django(HOLDING, [book_id, direction, f'%"{kind}"%'])
    return sorted(person for (person,) in rows)


def _latest(told: Told) -> Whose | None:
    found = ((person, news_in(contacts)) for person, contacts in told.items())
    all_news = [(news.on, news.key, person, news) for person, news in found if news]
    return max(all_news)[2:] if all_news else None


def _keep(book_id: int, heard: Whose | None) -> bool:
    rows = Book.objects.filter(pk=book_id)
    person, news = heard or (0, None)
    written = news and {"person": person, "on": str(news.on), "quote": news.quote, "key": news.key}
    changed = rows.values_list("news", flat=True).get() != written
    if changed:
        rows.update(news=written)
    return changed


def _read(told: dict[str, str]) -> Whose:
    return int(told["person"]), News(date.fromisoformat(told["on"]), told["quote"], told["key"])
