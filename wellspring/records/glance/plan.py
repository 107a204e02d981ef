"""The plan of a day: what core.daily_plan chose, with names, words and evidence."""

from __future__ import annotations

from typing import NamedTuple

from wellspring.core.daily_plan import Mode, Reason, act_of, whole_day
from wellspring.core.daily_plan.mode import LEAST_MINUTES, SHARES
from wellspring.core.daily_plan.reason import STARTS
from wellspring.records.glance.candidates import MINUTES as LASTED
from wellspring.records.glance.passed import Passed, touches_with
from wellspring.records.glance.possible import possible
from wellspring.records.glance.values import among, end_of, first_moment, iso

TYPE_CHECKING = False  # see the room's first lines
if TYPE_CHECKING:
    from datetime import date

    from wellspring.core.daily_plan import Act
    from wellspring.records.glance import Ask, Books
    from wellspring.records.glance.candidates import Possible

FREE = ("next", "change", "quiet", "hello", "ask", "step", "give")  # what nobody is owed
DATED = ("next", "change")  # the channel of which is the last one used
MINUTES, AT_MOST = 30, 7
SHORT = 5  # minutes of an act that is told by its kind alone
NEW, WORD = Reason.NEW_TIE.value, Reason.WORTH_A_WORD.value


class Item(NamedTuple):
    """One act of the day, why, and the touches that show it. `words` are a duty's or a new job."""

    key: str
    person_id: int
    person_name: str
    kind: str
    reason: str
    due: date | None
    evidence: tuple[Passed, ...]
    minutes: int
    channel: str
    words: str
    reasons: tuple[str, ...] = ()  # the reason, and those that stand beside it
    start: str = ""  # which words to begin with (core.daily_plan.Start)
    ahead: tuple[str, ...] = ()  # what comes next with somebody new (core.nurture.Step)
    other: str = ""  # the name of somebody else whom it concerns
    duty: str = ""  # which kind of duty it is (core.duties.DutyKind)
    came: str = ""  # of their help, where that is what they are to hear

    @property
    def also(self) -> tuple[str, ...]:
        """The reasons that stand beside the first."""
        return self.reasons[1:]

    def as_json(self, sentence: str) -> dict[str, object]:
        """One row of `today --json`; the sentence says why."""
        return {
            "id": self.key,
            "person": self.person_id,
            "kind": self.reason,
            "reason": sentence,
            "evidence": [touch.id for touch in self.evidence],
            "minutes": self.minutes,
            "channel": self.channel,
            "due": iso(self.due),
        }


class Planned(NamedTuple):
    """A day: its acts, the duties there was no room for (no evidence read), if it rests, is begun.

    Begun is a day on which something was done or put off.
    """

    items: list[Item]
    waiting: list[Item]
    rests: bool
    begun: bool = False


def plan(
    ask: Ask, books: Books, today: date, *, minutes: int = MINUTES, at_most: int = AT_MOST
) -> list[Item]:
    """The acts worth that many minutes today, in their order."""
    return planned(ask, books, today, minutes=minutes, at_most=at_most).items


def one_small(ask: Ask, books: Books, today: date) -> Planned:
    """The one act of a heavy day: what is owed first, and of that what a few minutes do (P2.6).

    Whoever asks for one more is not told that the day is over.
    """
    return planned(ask, books, today, minutes=LEAST_MINUTES, at_most=1, afresh=True)


def planned(
    ask: Ask, books: Books, today: date, *, minutes: int = MINUTES, at_most: int = AT_MOST,
    afresh: bool = False,
) -> Planned:  # fmt: skip
    """The day whole, as the record knew it by the end of that day."""
    answered, resting, seen, spent = set_aside(ask, books, today)
    mode, country = _season(ask, books, today)
    talk = SHARES[mode].talk
    could = possible(ask, books, today, talk=talk, at_most=at_most, resting=resting, seen=seen)
    options = {one.candidate.key: one for one in could}
    day = whole_day(
        [one.candidate for one in options.values()],
        today=today,
        minutes=minutes,
        at_most=at_most,
        set_aside=answered,
        mode=mode,
        country=country,
        spent=() if afresh else spent,
    )
    items = _with_steps_ahead(ask, _with_evidence(ask, day.acts, options, today), today)
    waiting = [_item(act_of(one), options[one.key], ()) for one in day.waiting]
    return Planned(items, waiting, day.rests, bool(spent))


def _season(ask: Ask, books: Books, today: date) -> tuple[Mode, str]:
    """The season that held on that day, and its holidays, of whose day this is (P0.22)."""
    one = "SELECT x.id FROM seasons x WHERE x.book_id = b.id"
    sql = f"""
        SELECT COALESCE(held.mode, first.was, b.mode),
            COALESCE(held.country, first.was_country, b.country)
        FROM books b
        LEFT JOIN seasons held ON held.id = (
            {one} AND x."on" <= %s ORDER BY x."on" DESC, x.id DESC LIMIT 1)
        LEFT JOIN seasons first ON first.id = ({one} ORDER BY x."on", x.id LIMIT 1)
        WHERE {among("b.id", books)} ORDER BY b.id
    """  # noqa: S608  numbers and columns only
    for mode, country in ask(sql, [str(today)]):
        return Mode(mode), country
    return Mode.SEARCHING, ""


def set_aside(
    ask: Ask, books: Books, today: date
) -> tuple[set[str], set[int], set[int], list[int]]:
    """Items answered, put off or passed over until after today, and people left in peace by it.

    Whoever was answered for as a silence, a chosen day or news is not brought up again the same
    day as another of these; what is owed to them still is. The third are those of whom anything
    was answered that very day: nothing is asked or offered them beside it. The fourth are the
    minutes of each act that was done or put off that day.
    """
    sql = f"""
        SELECT item, person_id, at >= %s, what FROM answers
        WHERE {among("book_id", books)} AND at < %s AND (until IS NULL OR until > %s)
    """  # noqa: S608  numbers and columns only
    bounds = [first_moment(today), end_of(today), str(today)]
    rows = list(ask(sql, bounds))
    new = [(item.partition(":")[0], person, what) for item, person, is_new, what in rows if is_new]
    resting = {person for item, person, *_ in rows if item.partition(":")[0] in FREE}
    spent = [LASTED.get(kind, SHORT) for kind, _, what in new if what != "other"]
    return {item for item, *_ in rows}, resting, {person for _, person, _ in new}, spent


def _with_evidence(
    ask: Ask, acts: list[Act], options: dict[str, Possible], today: date
) -> list[Item]:
    latest = _latest(ask, [act.person for act in acts if not act.evidence], today)
    named = {number for act in acts for number in act.evidence} | set(latest.values())
    shown = touches_with(ask, named)
    items = []
    for act in acts:
        numbers = act.evidence or (latest.get(act.person, 0),)
        evidence = tuple(shown[number] for number in numbers if number in shown)
        items.append(_item(act, options[act.key], evidence))
    return items


def _with_steps_ahead(ask: Ask, items: list[Item], today: date) -> list[Item]:
    """What comes next with those who are new (P0.6)."""
    new = [item.person_id for item in items if NEW in item.reasons]
    if not new:
        return items
    from wellspring.records.glance.nurturing import nurtured  # noqa: PLC0415  few days have any

    plans = nurtured(ask, new, today)
    return [
        item._replace(ahead=plans[item.person_id].ahead) if item.person_id in plans else _old(item)
        for item in items
    ]


def _old(item: Item) -> Item:
    """Few touches stand in the book, and yet they met long ago: a word is worth it all the same."""
    if NEW not in item.reasons:
        return item
    reasons = tuple(dict.fromkeys(WORD if one == NEW else one for one in item.reasons))
    start = STARTS[Reason.WORTH_A_WORD] if item.reason == NEW else item.start
    return item._replace(reason=reasons[0], reasons=reasons, start=start)


def _item(act: Act, one: Possible, evidence: tuple[Passed, ...]) -> Item:
    owned = act.kind == "promise" and not act.evidence
    return Item(
        act.key,
        act.person,
        one.name,
        act.kind,
        act.reason.value,
        act.due if act.kind != "quiet" else None,
        () if owned else evidence,
        act.minutes,
        evidence[0].channel if act.kind in DATED and evidence else act.channel,
        one.words,
        (act.reason.value, *(reason.value for reason in act.also)),
        act.start.value,
        other=one.other,
        duty=one.duty,
        came=one.came,
    )


def _latest(ask: Ask, people: list[int], today: date) -> dict[int, int]:
    """The last touch of that day or before with each of these few people."""
    sql = f"""
        SELECT p.id, (SELECT t.id FROM touches t WHERE t.person_id = p.id AND t.at < %s
            ORDER BY t.at DESC, t.id DESC LIMIT 1)
        FROM people p WHERE {among("p.id", people)}
    """  # noqa: S608  numbers and columns only
    rows = ask(sql, [end_of(today)]) if people else ()
    return {person: number for person, number in rows if number}
