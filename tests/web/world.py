"""One book with one of everything in it, so that every address has something to point at."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from tests import cast
from wellspring.core.meeting.looking_back import LookedBack
from wellspring.interchange.arrival_plan import ArrivalPlan
from wellspring.interchange.drafts import Draft, State
from wellspring.interchange.staging import Staging
from wellspring.records.approach import Heard
from wellspring.records.change import changing
from wellspring.records.day import answer
from wellspring.records.debriefing import look_back
from wellspring.records.inventory import add_names
from wellspring.records.merging import merge, tell_apart
from wellspring.records.models import (
    Approach,
    Arrival,
    ArrivalFile,
    Circle,
    CircleReach,
    Favour,
    Introduction,
    Knowing,
    Letter,
    Likeness,
    Meeting,
    Need,
    Objective,
    Offer,
    Placing,
    Purpose,
    Question,
    Refusal,
    Review,
    Season,
    Sequence,
    Story,
    Vouch,
    Witness,
)
from wellspring.records.noting import add_circle, add_detail, add_person, add_work
from wellspring.web import newcomers
from wellspring.web.circles import token

if TYPE_CHECKING:
    from wellspring.records.models import Member, Person


def furnish(member: Member, mark: str) -> dict[str, object]:
    """What the arguments of every route may be; `mark` is a word that only this book holds."""
    at = {"by": member, "at": cast.NOW}

    def person(name: str) -> Person:
        return add_person(member, name=f"{name} {mark}", at=cast.NOW, email=f"{name}.{mark}@x.org")

    tomas, leilani, samuel, ruth, owen, noor = map(
        person, ("Tomas", "Leilani", "Samuel", "Ruth", "Owen", "Noor")
    )
    promise = tomas.promise(f"the list {mark}", on=cast.TODAY, by=member)
    touch = tomas.log_touch("coffee", on=cast.YESTERDAY, note=f"note {mark}", by=member)
    arrival = Arrival.objects.create(book_id=member.book_id, kept_at=cast.NOW, name=f"{mark}.vcf")
    ArrivalFile.objects.create(
        book_id=member.book_id, arrival=arrival, path=f"{mark}.vcf", kind="vcard", size=10
    )
    noted = {"on": cast.TODAY, "by": member}
    knowing = Knowing.note(tomas, f"goal {mark}", side="of_them", topic="goals", **noted)
    favour = Favour.note(tomas, f"help {mark}", given=True, kind="advice", **noted)
    need = Need.note(f"need {mark}", person=tomas, **noted)
    offer = Offer.note(f"offer {mark}", person=None, **noted)
    samuel.take_seat(**noted)
    names = add_names("hair", [f"Ana Reyes {mark}"], **at)
    work = add_work(tomas, f"Foundry {mark}", "Buyer", by=member)
    with changing(tomas, "circle_kept", Circle, **at) as change:
        add_circle(tomas, "study", f"school {mark}", by=member)
    purpose = Purpose.choose(tomas, "insight", question=f"question {mark}", **noted)
    vouch = Vouch.say(tomas, "a_word", mine=True, **noted)
    objective = Objective.word(f"objective {mark}", at=cast.NOW, by=member)
    letter = Letter.begin(leilani, words=f"letter {mark}", **at)
    followed = Sequence.begin(leilani, letter=letter, **noted)
    call = Approach.write(
        Heard(tomas, organisation=f"Foundry {mark}", words=f"a post {mark}"), **noted
    )
    call.settle("yes", **at)
    story = Story.write(title=f"story {mark}", example=f"line {mark}", **at)
    like = Likeness.objects.create(book_id=member.book_id, one=leilani, other=samuel)
    talk = Meeting.set_up([samuel], at=cast.NOW, by=member)
    talked = Meeting.set_up([ruth], at=cast.noon(cast.ago(3)), by=member, title=f"talk {mark}")
    untold = Meeting.set_up([ruth], at=cast.noon(cast.ago(2)), by=member, title=f"tea {mark}")
    advice = LookedBack(advice=f"advice {mark}")
    debrief = look_back(talked, advice, **at)
    return {
        "meeting": talk.pk,
        "untold": untold.pk,
        "debrief": debrief.pk,
        "suggested": debrief.made["rows"]["promises"][0],
        "question": Question.note(f"why {mark}", by=member).pk,
        "person": tomas.pk,
        "other": leilani.pk,
        "handle": tomas.handles.get().pk,
        "circle": add_circle(tomas, "work", mark, by=member).pk,
        "detail": add_detail(tomas, "note", f"detail {mark}", by=member).pk,
        "promise": promise.pk,
        "knowing": knowing.pk,
        "favour": favour.pk,
        "need": need.pk,
        "offer": offer.pk,
        "refusal": Refusal.of(need, ruth, **at).pk,
        "purpose": purpose.pk,
        "change": change.pk,
        "vouch": vouch.pk,
        "objective": objective.pk,
        "call": call.pk,
        "heard": Approach.write(Heard(who=f"caller {mark}", words=mark), **noted).pk,
        "story": story.pk,
        "witness": Witness.name(story, tomas, by=member).pk,
        "oneself": Introduction.write(words=f"words {mark}", **at).pk,
        "verdict": leilani.promise(f"a call {mark}", on=cast.TODAY, by=member).confirm(**at).pk,
        "touch": touch.pk,
        "noted": token(names),
        "newcomers": newcomers.token([add_person(member, name=f"Joy {mark}", at=cast.NOW)]),
        "reach": CircleReach.say("hair", f"that chair {mark}", **at).pk,
        "placing": Placing.keep_for_later(noor, until=cast.TOMORROW, **at).pk,
        "organisation": work.organisation_id,
        "arrival": arrival.pk,
        "likeness": like.pk,
        "letter": letter.pk,
        "sequence": followed.pk,
        "apart": tell_apart(ruth, owen, **at).pk,
        "merge": merge(owen, noor, **at).pk,
        "answer": answer(member, f"quiet:{ruth.pk}", "later", at=cast.NOW, today=cast.TODAY).pk,
        "draft": ready_draft(member, mark).token,
        "review": Review.keep(cast.ago(7), {"morale": 3}, mark, at=cast.NOW, by=member).pk,
        "season": Season.choose("landed", on=cast.TODAY, by=member).pk,
    }


def ready_draft(member: Member, mark: str) -> Draft:
    """A draft that was read and waits for a word, with one pair in doubt and one guessed table."""
    draft = Draft.open_new()
    (draft.folder / "book").write_text(str(member.book_id))
    draft.order([(f"{mark}.csv", draft.folder / "files" / "0")], now=cast.NOW)
    staging = Staging(draft.staging_path)
    number = staging.begin(f"{mark}.csv", "table_csv", 10)
    guess = {"columns": ["Who"], "samples": [["Ana"]], "mapping": {"Who": "name"}, "sure": 0.5}
    staging.guess(number, json.dumps(guess))
    staging.flush()
    plan = ArrivalPlan.build(draft, member)
    for gid in (1, 2):
        plan.db.execute(
            "insert into p_person (gid, name, line, sources, heard_of, fresh) "
            "values (?, ?, '', 'table_csv', 0, 1)",
            [gid, f"Ana {mark}"],
        )
    plan.db.execute(
        "insert into p_doubt (id, one, other, evidence, probability, decision) "
        "values (1, 1, 2, '[]', 0.5, 'later')"
    )
    plan.staging.close()
    draft.tell(State(phase="ready"))
    return draft
