"""Every sentence the pages say, in one place, ready to be translated."""

from wellspring.web.wording import (
    aims,
    arrivals,
    circles,
    find,
    give,
    keys,
    line,
    listing,
    organisations,
    people,
    person,
    plan,
    rest,
    rhythms,
    ties,
    touches,
    waiting,
    week,
)
from wellspring.web.wording.days import ago, day, every, moment, short_day, span
from wellspring.web.wording.names import first_name, hue, initials
from wellspring.web.wording.numbers import number, spelled
from wellspring.web.wording.said import SAID

__all__ = [
    "SAID",
    "ago",
    "aims",
    "arrivals",
    "circles",
    "day",
    "every",
    "find",
    "first_name",
    "give",
    "hue",
    "initials",
    "keys",
    "line",
    "listing",
    "moment",
    "number",
    "organisations",
    "people",
    "person",
    "plan",
    "rest",
    "rhythms",
    "short_day",
    "span",
    "spelled",
    "ties",
    "touches",
    "waiting",
    "week",
]
