"""What passed between Maya and one person, told day by day of November 2026."""

from __future__ import annotations

from datetime import UTC, date, datetime

from wellspring.core.contact import Contact
from wellspring.core.duties import duties
from wellspring.core.sightings import Saying

TODAY = date(2026, 11, 25)


def noon(day):
    return int(datetime(day.year, day.month, day.day, 12, tzinfo=UTC).timestamp())


def said(kind, words="…", due=None):
    """The sayings of a message that says one thing."""
    return (Saying(kind, words, due),)


class Passing:
    """Touches in their order, and what stands open after them."""

    def __init__(self):
        self.contacts = []

    def _add(self, day, channel, direction, **told):
        number = len(self.contacts) + 1
        when = day if isinstance(day, date) else date(2026, 11, day)
        self.contacts.append(Contact(number, 7, noon(when) + number, channel, direction, **told))
        return self

    def they_write(self, day, sayings=(), channel="email", **told):
        return self._add(day, channel, "incoming", sayings=sayings, **told)

    def i_write(self, day, sayings=(), channel="email", **told):
        return self._add(day, channel, "outgoing", sayings=sayings, **told)

    def we_meet(self, day, channel="meeting", **told):
        return self._add(day, channel, "both", **told)

    def duties(self, kind=None, today=TODAY, **more):
        found = duties(self.contacts, today, **more)
        return [duty for duty in found if kind in (None, duty.kind.value)]

    def owed(self, kind, today=TODAY, **more):
        return [duty.due for duty in self.duties(kind, today, **more)]
