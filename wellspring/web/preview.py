"""What would become of a draft: new, known, possibly the same, left out and why."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any, NamedTuple

from django.http import Http404, HttpResponse, HttpResponseRedirect
from django.urls import reverse

from wellspring.interchange.arrival_plan import DECISIONS, ArrivalPlan
from wellspring.records import forgotten
from wellspring.web import page, reading
from wellspring.web.whose import opened
from wellspring.web.wording import arrivals as words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from wellspring.interchange.arrival_plan import LeftOutRow, Row
    from wellspring.interchange.drafts import Draft
    from wellspring.records.book import Member
    from wellspring.web.door import MemberRequest

FIRST, AT_ONCE, EXAMPLES = 8, 100, 3


class Passed(NamedTuple):
    """One reason for leaving out, how often, and where for example."""

    why: str
    times: int
    examples: list[LeftOutRow]


def summary(draft: Draft, member: Member) -> dict[str, Any]:
    """The first page of the plan."""
    del member
    plan = ArrivalPlan.of(draft)
    rows = plan.left_out()
    return {
        "counts": plan.counts, "is_new": plan.is_new, "is_empty": plan.is_empty,
        "doubts": plan.doubts(),
        "new": plan.new_people(0, FIRST), "changes": plan.job_changes(),
        "passed": passed(row for row in rows if not row.note or row.why != "broken"),
        "troubled": [row for row in rows if row.why == "broken" and row.note],
        "own": plan.own_addresses(), "tables": sorted(plan.tables()),
        "files": plan.staging.files(),
    }  # fmt: skip


def passed(rows: Iterable[LeftOutRow]) -> list[Passed]:
    """Left out, by reason, the most frequent first."""
    counts: Counter[str] = Counter()
    examples: dict[str, list[LeftOutRow]] = {}
    for row in rows:
        counts[row.why] += row.count
        if len(examples.setdefault(row.why, [])) < EXAMPLES:
            examples[row.why].append(row)
    return [Passed(why, count, examples[why]) for why, count in counts.most_common()]


def new_people(request: MemberRequest, token: str) -> HttpResponse:
    """Everybody the book does not know yet."""
    return _people(request, token, "new", lambda plan: plan.new_people)


def known_people(request: MemberRequest, token: str) -> HttpResponse:
    """Everybody the book knows already."""
    return _people(request, token, "known", lambda plan: plan.known_people)


def _people(
    request: MemberRequest,
    token: str,
    what: str,
    which: Callable[[ArrivalPlan], Callable[[int, int], list[Row]]],
) -> HttpResponse:
    plan = _plan(request, token)
    start = reading.number(request.GET.get("from", ""))
    rows = which(plan)(start, AT_ONCE + 1)
    further = start + AT_ONCE if len(rows) > AT_ONCE else None
    shown = {"rows": rows[:AT_ONCE], "further": further, "what": what, "token": token}
    return page.show(request, "arrivals/people.html", {"here": "arrivals", **shown})


def left_out(request: MemberRequest, token: str) -> HttpResponse:
    """Every row that was left out, where it stands and why."""
    plan = _plan(request, token)
    rows = plan.left_out()
    start = reading.number(request.GET.get("from", ""))
    shown = rows[start : start + AT_ONCE]
    further = start + AT_ONCE if len(rows) > start + AT_ONCE else None
    told = {"rows": shown, "token": token, "further": further, "forgotten": plan.forgotten()}
    return page.show(request, "arrivals/left_out.html", {"here": "arrivals"} | told)


def bring_back(request: MemberRequest, token: str) -> HttpResponse:
    """Somebody who was to be forgotten may come in after all; the files are read again."""
    draft = opened(request, token)
    reading.only(request, "who")
    if forgotten.let_back(reading.line(request, "who"), by=request.member):
        draft.start()
    return HttpResponseRedirect(reverse("draft", args=[token]))


def decide(request: MemberRequest, token: str, pk: int) -> HttpResponse:
    """The same, two people, or later."""
    plan = _plan(request, token)
    reading.only(request, "decision")
    if pk not in {doubt.id for doubt in plan.doubts()}:
        raise Http404
    plan.decide(pk, reading.choice(request, "decision", DECISIONS))
    return HttpResponseRedirect(reverse("draft", args=[token]) + f"#doubt-{pk}")


def columns(request: MemberRequest, token: str) -> HttpResponse:
    """What the columns of each table seem to hold, to be corrected."""
    tables = _plan(request, token).tables()
    shown = {"here": "arrivals", "tables": tables, "token": token, "fields": words.COLUMNS}
    return page.show(request, "arrivals/columns.html", shown)


def own(request: MemberRequest, token: str) -> HttpResponse:
    """Read all of it again, with the owner's addresses as the person says."""
    draft = opened(request, token)
    reading.only(request, "me")
    _plan(request, token)
    draft.own(own_in(request))
    draft.start()
    return HttpResponseRedirect(reverse("draft", args=[token]))


def own_in(request: MemberRequest) -> list[str]:
    """The addresses that the form names."""
    told = reading.line(request, "me").replace(",", " ").split()
    return [each for each in told if "@" in each]


def remap(request: MemberRequest, token: str) -> HttpResponse:
    """Read one table again, with its columns as the person says."""
    draft = opened(request, token)
    path = request.POST.get("table", "")
    table = _plan(request, token).tables().get(path)
    if table is None:
        raise Http404
    draft.remap(path, _mapping(request, table))
    draft.start()
    return HttpResponseRedirect(reverse("draft", args=[token]))


def _mapping(request: MemberRequest, table: dict[str, Any]) -> dict[str, str]:
    """Column by column, what it holds; nothing means that it is left out."""
    told = {name: request.POST.get(f"column-{at}", "") for at, name in enumerate(table["columns"])}
    if not set(told.values()) <= set(words.COLUMNS):
        reading.refuse()
    return told


def _plan(request: MemberRequest, token: str) -> ArrivalPlan:
    draft = opened(request, token)
    if draft.state().phase != "ready":
        raise Http404
    return ArrivalPlan.of(draft)
