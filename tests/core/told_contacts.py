"""Contacts as tests tell them: so many days ago, by me, by them or by both."""

from __future__ import annotations

from datetime import date

from hypothesis import strategies as st

from wellspring.core.contact import DAY, EPOCH, Contact
from wellspring.core.sightings import Saying

TODAY = date(2026, 11, 25)
ORDINAL = TODAY.toordinal()
ASKING = (Saying("request", "Could you introduce me to her?"),)


def told(ago, direction="incoming", channel="email", *, number=0, **more):
    at = (ORDINAL - ago - EPOCH) * DAY + 3600
    return Contact(number or 10_000 - ago, 1, at, channel, direction, **more)


def mine(ago, **more):
    return told(ago, "outgoing", **more)


def ask(ago, **more):
    return told(ago, "outgoing", sayings=ASKING, **more)


def met(ago, channel="meeting", **more):
    return told(ago, "both", channel, **more)


MADE = st.builds(
    told,
    st.integers(0, 1500),
    st.sampled_from(["incoming", "outgoing", "both"]),
    st.sampled_from(["email", "text", "call", "meeting", "event", "comment"]),
    personal=st.sampled_from([True, True, True, False]),
    basis=st.sampled_from(["direct", "direct", "group", "cc"]),
    sayings=st.sampled_from([(), (), ASKING]),
)
HISTORIES = st.lists(MADE, max_size=12).map(lambda ones: sorted(ones, key=lambda each: each.at))
