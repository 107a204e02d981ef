"""The addresses of every page of a sampled book, so that none is left out of what looks at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.urls import reverse

from wellspring.web.urls import urlpatterns

if TYPE_CHECKING:
    from tests.journeys.conftest import Place

# Pages about something that only an upload makes; test_first_journey and test_preview see those.
OF_DRAFTS = ("draft", "draft.state", "draft.new", "draft.known", "draft.left_out", "draft.columns")
# Whose picture stands in docs/using, made by make shots so that it never shows an older page.
IN_THE_GUIDES = ("welcome", "draft", "today", "line", "people", "person", "give", "find.found")
PLAIN = ("health", "worker", "leaving", "letter.file", "letter.pdf")


def pages(person: int = 1) -> dict[str, str]:
    """Name and address of every page that a GET shows."""
    found = {}
    for route in urlpatterns:
        shows = "GET" in getattr(route.callback, "methods", {"GET"})
        if shows and route.name not in (*OF_DRAFTS, *PLAIN):
            parts = dict.fromkeys(route.pattern.converters, person)
            found[str(route.name)] = reverse(str(route.name), kwargs=parts)
    return found | {
        "people.found": "/people/?q=rosa",
        "find.found": "/find/?q=plant",
        "find.nothing": "/find/?q=xyzzy",
        "people.quiet": "/people/?show=quiet",
        "people.stalled": "/people/?show=stalled",
        "people.drifting": "/people/?show=drifting",
        "meeting": "/meetings/2/",
        "meeting.past": "/meetings/1/",
        "letter": "/letters/1/",
        "letter.leaving": "/letters/1/leaving/",
        "letter.paper": "/letters/1/paper/",
        "letter.left": "/letters/2/",
        "sequence": "/sequences/1/",
        "call": "/calls/1/",
        "calls.found": "/calls/?q=leilani",
        "story": "/stories/1/",
        "oneself": "/stories/oneself/1/",
        "nowhere": "/no/such/page/",
        "line": "/touches/new/?line=coffee+with+priya+yesterday.+I+promised+the+list+by+friday",
        "one": "/?one",
        "shared.person": "/shared/?title=Ana+Lima+%7C+LinkedIn&url=https://www.linkedin.com/in/ana-lima",
    }


def person_with_most(place: Place) -> int:
    """Somebody whose page has much to show."""
    import json  # noqa: PLC0415  only here

    seen = [touch["person"] for touch in json.loads(place.run("touches", "--json"))]
    return max(set(seen), key=seen.count)
