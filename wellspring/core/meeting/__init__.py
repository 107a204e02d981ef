"""Judging how a talk is prepared: its questions, its minutes, what is missing, and oneself."""

from __future__ import annotations

from wellspring.core.meeting.bank import BANK, BY_KEY, CORE, Aim, Letter, Question, questions_for
from wellspring.core.meeting.oneself import GOOD, Heard, Note, listen_to, seconds
from wellspring.core.meeting.readiness import Gap, Homework, Prepared, gaps, may_invite
from wellspring.core.meeting.run_sheet import Part, Slot, run_sheet

__all__ = [
    "BANK",
    "BY_KEY",
    "CORE",
    "GOOD",
    "Aim",
    "Gap",
    "Heard",
    "Homework",
    "Letter",
    "Note",
    "Part",
    "Prepared",
    "Question",
    "Slot",
    "gaps",
    "listen_to",
    "may_invite",
    "questions_for",
    "run_sheet",
    "seconds",
]
