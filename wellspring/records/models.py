"""The index of every table; imports only."""

from wellspring.records.affiliation import Affiliation, JobChange
from wellspring.records.approach import Approach
from wellspring.records.arrival import Arrival, ArrivalFile, Restatement
from wellspring.records.book import Book, Member, Membership, Role
from wellspring.records.capture import Capture
from wellspring.records.change import Change
from wellspring.records.circle_reach import CircleReach
from wellspring.records.debrief import Debrief
from wellspring.records.delivered import Delivered
from wellspring.records.favour import Favour
from wellspring.records.forgotten import Forgotten
from wellspring.records.knowing import Knowing
from wellspring.records.knowledge import Circle, Detail, Handle, Name, Sighted
from wellspring.records.letter import Letter
from wellspring.records.likeness import Apart, Likeness, Merge
from wellspring.records.meeting import Attendance, Meeting
from wellspring.records.need import Need
from wellspring.records.objective import Objective
from wellspring.records.offer import Offer
from wellspring.records.organisation import Organisation, Spelling
from wellspring.records.owner import OwnerFact
from wellspring.records.person import Person
from wellspring.records.placing import Placing
from wellspring.records.promise import Answer, Closure, Promise
from wellspring.records.purpose import Purpose
from wellspring.records.question import Question
from wellspring.records.refusal import Refusal
from wellspring.records.review import Review
from wellspring.records.season import Season
from wellspring.records.seat import Seat
from wellspring.records.sequence import Sequence
from wellspring.records.stage_move import StageMove
from wellspring.records.standing import Standing
from wellspring.records.story import Introduction, Story, Witness
from wellspring.records.told_line import ToldLine
from wellspring.records.touch import Tie, Touch
from wellspring.records.user import User
from wellspring.records.verdict import Verdict
from wellspring.records.vouch import Vouch

__all__ = [
    "Affiliation",
    "Answer",
    "Apart",
    "Approach",
    "Arrival",
    "ArrivalFile",
    "Attendance",
    "Book",
    "Capture",
    "Change",
    "Circle",
    "CircleReach",
    "Closure",
    "Debrief",
    "Delivered",
    "Detail",
    "Favour",
    "Forgotten",
    "Handle",
    "Introduction",
    "JobChange",
    "Knowing",
    "Letter",
    "Likeness",
    "Meeting",
    "Member",
    "Membership",
    "Merge",
    "Name",
    "Need",
    "Objective",
    "Offer",
    "Organisation",
    "OwnerFact",
    "Person",
    "Placing",
    "Promise",
    "Purpose",
    "Question",
    "Refusal",
    "Restatement",
    "Review",
    "Role",
    "Season",
    "Seat",
    "Sequence",
    "Sighted",
    "Spelling",
    "StageMove",
    "Standing",
    "Story",
    "Tie",
    "ToldLine",
    "Touch",
    "User",
    "Verdict",
    "Vouch",
    "Witness",
]
