"""One person in sentences: how the tie stands, what is owed, what comes next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.utils.translation import gettext as _, gettext_lazy, ngettext

from wellspring.web.wording.days import ago, every, local, short_day
from wellspring.web.wording.numbers import capital, spelled

if TYPE_CHECKING:
    from datetime import date

    from django.utils.functional import Promise as Lazy

    from wellspring.records.models import Affiliation, JobChange, Promise, Standing, Tie

TIES = {
    "named_together": gettext_lazy("named together"),
    "copied_together": gettext_lazy("on the same mails"),
    "met_together": gettext_lazy("at the same meeting"),
    "worked_together": gettext_lazy("at the same place at the same time"),
    "introduced": gettext_lazy("introduced by mail"),
}
PROMISES = {
    "reply_owed": gettext_lazy("An answer to what they wrote"),
    "thank_you_owed": gettext_lazy("A word of thanks for meeting"),
    "report_back_owed": gettext_lazy("A word on what came of their help"),
    "outcome_owed": gettext_lazy("How it turned out"),
}


def how(standing: Standing | None, today: date) -> str:
    """How the tie stands: since when, how lately, how often."""
    if standing is None or standing.last_at is None:
        return _("Nothing has passed between you yet, as far as this book knows.")
    last = _("Last in touch %(ago)s.") % {"ago": ago(standing.last_at, today)}
    told = [last]
    if standing.usual_gap:
        told.append(_("Usually about %(every)s.") % {"every": every(standing.usual_gap)})
    if standing.quiet_on and standing.quiet_on <= today:
        told.append(_("Silent for longer than usual since %(day)s.") % {
            "day": short_day(standing.quiet_on)})  # fmt: skip
    return " ".join(told)


def next_step(standing: Standing | None, today: date) -> str:
    """What comes next, or the gentle question."""
    if standing and standing.next_on:
        due = standing.next_on
        late = _("You meant to be in touch on %(day)s. It is not too late.")
        return (late if due < today else _("Be in touch on %(day)s.")) % {"day": short_day(due)}
    if standing and standing.next_none:
        return _("None, on purpose. You can still set a day.")
    return _("When would you like to be in touch again?")


def promise(owed: Promise) -> str | Lazy:
    """What was promised, in its own words where there are any."""
    return owed.words or PROMISES.get(owed.kind) or _("Something you said")


def promised(owed: Promise) -> str:
    """Since when, by when, and whether we only read it somewhere."""
    told = [_("since %(day)s") % {"day": short_day(owed.opened)}]
    if owed.due:
        told.append(_("for %(day)s") % {"day": short_day(owed.due)})
    if not owed.confirmed:
        told.append(_("read out of a message; it may be nothing"))
    return ", ".join(told)


def new_job(change: JobChange) -> str:
    """A change of work that two exports show (P2.6)."""
    now = ", ".join(filter(None, (change.title, change.organisation)))
    was = ", ".join(filter(None, (change.was_title, change.was_organisation)))
    told = _("New since %(day)s: %(now)s.") % {"day": short_day(change.seen_on), "now": now}
    return told + (" " + _("Before: %(was)s.") % {"was": was} if was else "")


def years(work: Affiliation) -> str:
    """From when until when, as far as told."""
    if work.since and work.until:
        return f"{work.since.year}–{work.until.year}"
    if work.since:
        return _("since %(year)s") % {"year": work.since.year}
    return _("until %(year)s") % {"year": work.until.year} if work.until else ""


def tie(evidence: Tie) -> str:
    """What shows that two others know each other, and when."""
    basis = TIES.get(evidence.basis)
    told = str(basis) if basis else evidence.basis.replace("_", " ")
    return f"{told}, {short_day(local(evidence.on))}" if evidence.on else told


def would_go(touches: int, promises: int) -> str:
    """What forgetting takes with it."""
    touched = ngettext("one touch", "%(n)s touches", touches) % {"n": spelled(touches)}
    owed = ngettext("one promise", "%(n)s promises", promises) % {"n": spelled(promises)}
    return capital(_("%(touches)s and %(promises)s would go too.") % {
        "touches": touched, "promises": owed})  # fmt: skip
