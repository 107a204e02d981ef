"""What a letter is for, and the words it begins with, as the act of the plan behind it says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wellspring import clock
from wellspring.core.message_lint import Kind
from wellspring.records.day import DUTIES, plan_for
from wellspring.records.models import Favour, Promise, Touch
from wellspring.records.news import news_of
from wellspring.records.promise import duty_in
from wellspring.web.wording import plan
from wellspring.web.wording.letters import helped_on_the_way, pointed_to

if TYPE_CHECKING:
    from wellspring.records.book import Member
    from wellspring.records.day import Item
    from wellspring.records.models import Person

BY_ACT = {
    "thanks": Kind.THANK_YOU,
    "promise": Kind.REPORT_BACK,
    "change": Kind.CONGRATULATION,
    "quiet": Kind.RECONNECTION,
    "hello": Kind.RECONNECTION,
    "reply": Kind.RECONNECTION,
    "give": Kind.RECONNECTION,
    "next": Kind.TALK_REQUEST,
    "ask": Kind.TALK_REQUEST,
    "step": Kind.TALK_REQUEST,
    "second": Kind.FIRST_LETTER,
    "close": Kind.RECONNECTION,
}
BY_DUTY = {
    "outcome_owed": Kind.OUTCOME_NOTICE,
    "report_back_owed": Kind.REPORT_BACK,
    "thank_you_owed": Kind.THANK_YOU,
}


def kind_of(member: Member, person: Person, item: str) -> str:
    """The kind that fits: by the duty or the act, else by whether anything ever passed."""
    number = duty_in(item, DUTIES)
    if number is not None:
        duty = Promise.objects.visible_to(member).filter(pk=number, person=person).first()
        if duty and duty.kind in BY_DUTY:
            return BY_DUTY[duty.kind].value
    act = item.partition(":")[0]
    if act in BY_ACT:
        return BY_ACT[act].value
    if person.promises.filter(kind="thank_you_owed", lapsed=False, closure=None).exists():
        return Kind.THANK_YOU.value
    known = Touch.objects.filter(person=person).exists()
    return (Kind.RECONNECTION if known else Kind.FIRST_LETTER).value


def start_of(member: Member, item: str) -> str:
    """The plan's own start words for this act, while it stands on today's plan."""
    if not item:
        return ""
    found = (one for one in plan_for(member, today=clock.today()) if one.key == item)
    one: Item | None = next(found, None)
    if one and one.start:
        return str(plan.start(one))
    return str(plan.STARTS["last_word"]) if item.startswith("close:") else ""


def told_by(member: Member, person: Person, item: str) -> dict[str, str]:
    """What they pointed me to and what came of it, for the letter that tells them (P4.14)."""
    came = Promise.objects.visible_to(member).still_open().exclude(came="")
    if (number := duty_in(item)) is not None:
        came = came.filter(pk=number)
    duty = came.filter(person=person).order_by("due", "pk").first()
    return {"who": pointed_to(duty.words), "result": duty.came} if duty else {}


def helped_by(person: Person, kind: str) -> dict[str, str]:
    """What they helped with last, and, where it is known, how it all ended (P3.41)."""
    helped = Favour.objects.filter(person=person, given=False).exclude(words="")
    last = helped.order_by("-on", "-pk").values_list("words", flat=True).first()
    if kind == Kind.REPORT_BACK:
        return {"who": pointed_to(last)} if last else {}
    news = news_of(person.book_id)
    told = {"who": helped_on_the_way(last or ""), "result": news.quote if news else ""}
    return {slot: words for slot, words in told.items() if words}


def is_promise(member: Member, item: str) -> bool:
    """Whether it answers a promise of one's own, which is no help of theirs."""
    number = duty_in(item)
    mine = Promise.objects.visible_to(member).filter(kind="promise_mine")
    return number is not None and mine.filter(pk=number).exists()
