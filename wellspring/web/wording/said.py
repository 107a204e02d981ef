"""What an act says once it is done. Names stay out: the words travel in an address."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

SAID = {
    "touch_kept": _("Kept. The rhythm starts again from that day."),
    "touch_gone": _("Taken out of the log."),
    "touch_back": _("Back in the log."),
    "person_added": _("Added to your people."),
    "people_added": _("They are in your book. Nothing else was kept."),
    "name_kept": _("The name is changed."),
    "handle_kept": _("Kept. It also helps to recognise them in later files."),
    "handle_gone": _("Taken off."),
    "circle_kept": _("Kept."),
    "circle_gone": _("Taken off."),
    "detail_kept": _("Noted."),
    "detail_gone": _("Taken off."),
    "promise_kept": _("Written down. Today will remind you."),
    "promise_closed": _("Done. That promise is kept."),
    "promise_dismissed": _("Let go. It will not come back."),
    "promise_open": _("Open again."),
    "next_kept": _("The next step is set."),
    "next_none": _("No next step, on purpose."),
    "merged": _("They are one person now, with all that was known of both."),
    "unmerged": _("They are two people again."),
    "apart": _("Two people. We will not ask again."),
    "not_apart": _("We may ask about these two again."),
    "decided_later": _("They wait until you decide."),
    "forgotten": _("Forgotten, with all that was kept about them."),
    "answered_done": _("Done. Well looked after."),
    "answered_later": _("Put off. It comes back on that day."),
    "answered_other": _("Set aside. Something else may take its place."),
    "answer_gone": _("Back in the plan."),
    "arrival_kept": _("It is in your book now."),
    "arrival_undone": _("Taken back whole. What you changed by hand since then stayed."),
    "draft_gone": _("Left as it was. Nothing was kept, and the files are gone from here."),
    "doubt_kept": _("Your answer is noted."),
    "sample_kept": _("You are walking around in a made-up network."),
    "sample_gone": _("The sample is gone. Nothing of it stayed behind."),
}
