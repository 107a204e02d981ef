"""The index of every table; imports only."""

from wellspring.records.affiliation import Affiliation, JobChange
from wellspring.records.arrival import Arrival, ArrivalFile, Restatement
from wellspring.records.book import Book, Member, Membership, Role
from wellspring.records.capture import Capture
from wellspring.records.favour import Favour
from wellspring.records.knowing import Knowing
from wellspring.records.knowledge import Circle, Detail, Handle, Name, Sighted
from wellspring.records.likeness import Apart, Likeness, Merge
from wellspring.records.organisation import Organisation, Spelling
from wellspring.records.owner import OwnerFact
from wellspring.records.person import Person
from wellspring.records.promise import Answer, Closure, Promise
from wellspring.records.seat import Seat
from wellspring.records.standing import Standing
from wellspring.records.touch import Tie, Touch
from wellspring.records.user import User
from wellspring.records.verdict import Verdict

__all__ = [
    "Affiliation",
    "Answer",
    "Apart",
    "Arrival",
    "ArrivalFile",
    "Book",
    "Capture",
    "Circle",
    "Closure",
    "Detail",
    "Favour",
    "Handle",
    "JobChange",
    "Knowing",
    "Likeness",
    "Member",
    "Membership",
    "Merge",
    "Name",
    "Organisation",
    "OwnerFact",
    "Person",
    "Promise",
    "Restatement",
    "Role",
    "Seat",
    "Sighted",
    "Spelling",
    "Standing",
    "Tie",
    "Touch",
    "User",
    "Verdict",
]
