"""The circles inventory in words: what each is called, and the question that brings names back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.utils.translation import gettext_lazy as _

if TYPE_CHECKING:
    from wellspring.records.courage import Step

# Name, question, and what one might hope for behind it (P3.17, P3.19, P3.20).
JOGGERS = {
    "family": (
        _("Family"),
        _("Who is at the table on a holiday? Cousins and in-laws count."),
        _("An aunt’s old employer, a cousin’s friends"),
    ),
    "friends": (
        _("Friends"),
        _("Whom would you ring at nine in the evening? And ten years ago?"),
        _("Where each of them works, and beside whom"),
    ),
    "colleagues": (
        _("Work, now and before"),
        _("Who sat near you, in any job? Who left before you did?"),
        _("The places they went to"),
    ),
    "school": (
        _("School and study"),
        _("Who was in your class? Who taught you, and remembers you?"),
        _("The alumni office, a teacher’s other pupils"),
    ),
    "neighbours": (
        _("Neighbours"),
        _("Whose dog do you know by name? Who takes your parcels in?"),
        _("Whole other lines of work, a wall away"),
    ),
    "hair": (
        _("Hair stylist"),
        _("Who cuts your hair? People talk to them all day."),
        _("Everybody who sits in that chair"),
    ),
    "mechanic": (
        _("Mechanic"),
        _("Who keeps your car or bicycle running? Half the town passes through."),
        _("Owners of small firms, with their vans"),
    ),
    "vet": (
        _("Veterinarian"),
        _("Who looks after your animal? Who waits there with you?"),
        _("People of every trade, with a dog"),
    ),
    "dentist": (
        _("Dentist"),
        _("Who has known your teeth for years? There is a receptionist, too."),
        _("Patients from every street"),
    ),
    "doctor": (
        _("Doctor, nurse, physio"),
        _("Who asks how you are, and waits for the answer?"),
        _("Clinics, suppliers, their boards"),
    ),
    "faith": (
        _("Faith"),
        _("Who sits in your row? Who makes the coffee afterwards?"),
        _("The whole congregation, on one morning"),
    ),
    "sport": (
        _("Sport"),
        _("With whom do you sweat, or watch others do it?"),
        _("Team mates’ working days"),
    ),
    "parents": (
        _("Parents of your children’s friends"),
        _("Who stands beside you at the school gate, or the pitch?"),
        _("What they all do between nine and three"),
    ),
    "vendors": (
        _("Vendors and customers"),
        _("Who sold to you, or bought? They see the inside of many firms."),
        _("Every firm on their round"),
    ),
    "trades": (
        _("Trades and advisers"),
        _("Who does your taxes, fixes your heating, keeps your accounts?"),
        _("Their other clients"),
    ),
    "club": (
        _("Clubs and associations"),
        _("Whom do you meet every month, with something in common?"),
        _("The members you have not met yet"),
    ),
    "volunteering": (
        _("Volunteering"),
        _("With whom have you carried tables, or a collection box?"),
        _("Those who run it, and those who give"),
    ),
}
# Labels that joggers write, shown in the reader's own language.
LABELS = {
    "Former colleagues": _("Former colleagues"),
    "Hair stylist": _("Hair stylist"),
    "Mechanic": _("Mechanic"),
    "Veterinarian": _("Veterinarian"),
    "Dentist": _("Dentist"),
    "Doctor": _("Doctor"),
    "School gate": _("School gate"),
    "Vendors": _("Vendors"),
    "Job club": _("Job club"),
}

# The smallest next step, with the name of somebody where there is one (P4.34).
STEPS = {
    "well_known": _("Write two lines to %(name)s, whom you know well. No ask, only a hello."),
    "acquainted": _("Ask %(name)s how they are. You know each other; it has been a while."),
    "met_once": _("Remind %(name)s where you met, and ask one thing you would like to know."),
    "somebody_new": _("Put one new name into a circle below, and say hello when you see them."),
}


def step(one: Step) -> str:
    """What to do, in one sentence."""
    return str(STEPS[one.rung]) % {"name": one.name}
