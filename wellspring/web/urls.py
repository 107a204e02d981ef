"""Every address of the pages, one line each: POST makes one of a noun, `end/` takes it back."""

from __future__ import annotations

from django.urls import path

from wellspring.web import (
    alike,
    arrivals,
    circle,
    drafts,
    errors,
    forgetting,
    health,
    keys,
    language,
    merges,
    notes,
    people,
    person,
    preview,
    promises,
    season,
    ties,
    today,
    touches,
    welcome,
)
from wellspring.web.acts import acts

DRAFT = "arrivals/drafts/<slug:token>/"

urlpatterns = [
    path("healthz", health.show, name="health"),
    path("", acts(today.show), name="today"),
    path("answers/", acts(post=today.answer), name="answers"),
    path("answers/<int:pk>/end/", acts(post=today.take_back), name="answer.end"),
    path("season/", acts(season.ask, season.choose), name="season"),
    path("season/<int:pk>/end/", acts(post=season.take_back), name="season.end"),
    path("language/", acts(language.ask, language.choose), name="language"),
    path("keys/", acts(keys.show), name="keys"),
    path("welcome/", acts(welcome.show), name="welcome"),
    path("welcome/three/", acts(welcome.three, welcome.keep_three), name="three"),
    path("sample/", acts(post=welcome.walk_around), name="sample"),
    path("sample/end/", acts(post=welcome.leave), name="sample.end"),
    path("people/", acts(people.index, people.create), name="people"),
    path("people/new/", acts(people.new), name="person.new"),
    path("people/circle/", acts(circle.show), name="circle"),
    path("people/alike/", acts(alike.index), name="alike"),
    path("people/alike/<int:pk>/decision/", acts(post=alike.decide), name="alike.decision"),
    path("people/apart/<int:pk>/end/", acts(post=alike.take_back), name="apart.end"),
    path("people/<int:pk>/", acts(person.show), name="person"),
    path("people/<int:pk>/name/", acts(post=notes.rename), name="name"),
    path("people/<int:pk>/handles/", acts(post=notes.add_handle), name="handles"),
    path("people/<int:pk>/circles/", acts(post=notes.add_circle), name="circles"),
    path("people/<int:pk>/details/", acts(post=notes.add_detail), name="details"),
    path("people/<int:pk>/stage/", acts(post=ties.say_stage), name="stage"),
    path("people/<int:pk>/rhythm/", acts(post=ties.choose_rhythm), name="rhythm"),
    path("people/<int:pk>/knowings/", acts(post=ties.add_knowing), name="knowings"),
    path("people/<int:pk>/favours/", acts(post=ties.add_favour), name="favours"),
    path("people/<int:pk>/seat/", acts(post=ties.take_seat), name="seat"),
    path("people/<int:pk>/seat/end/", acts(post=ties.leave_seat), name="seat.end"),
    path("people/<int:pk>/next/", acts(post=notes.choose_next), name="next"),
    path("people/<int:pk>/promises/", acts(post=promises.create), name="promises"),
    path(
        "people/<int:pk>/touches/", acts(person.all_touches, touches.create_for), name="touches.of"
    ),
    path("people/<int:pk>/merges/", acts(merges.choose, merges.create), name="merges"),
    path("people/<int:pk>/forgetting/", acts(forgetting.ask, forgetting.forget), name="forgetting"),
    path("handles/<int:pk>/end/", acts(post=notes.drop_handle), name="handle.end"),
    path("circles/<int:pk>/end/", acts(post=notes.drop_circle), name="circle.end"),
    path("details/<int:pk>/end/", acts(post=notes.drop_detail), name="detail.end"),
    path("knowings/<int:pk>/end/", acts(post=ties.drop_knowing), name="knowing.end"),
    path("favours/<int:pk>/end/", acts(post=ties.drop_favour), name="favour.end"),
    path("promises/<int:pk>/verdict/", acts(post=promises.judge), name="verdict"),
    path("verdicts/<int:pk>/end/", acts(post=promises.unjudge), name="verdict.end"),
    path("promises/<int:pk>/closure/", acts(post=promises.close), name="closure"),
    path("promises/<int:pk>/closure/end/", acts(post=promises.reopen), name="closure.end"),
    path("merges/<int:pk>/end/", acts(post=merges.take_back), name="merge.end"),
    path("touches/", acts(touches.index, touches.create), name="touches"),
    path("touches/new/", acts(touches.new), name="touch.new"),
    path("touches/<int:pk>/end/", acts(post=touches.take_back), name="touch.end"),
    path("arrivals/", acts(arrivals.index), name="arrivals"),
    path("arrivals/<int:pk>/", acts(arrivals.show), name="arrival"),
    path("arrivals/<int:pk>/undoing/", acts(post=arrivals.undo), name="undoing"),
    path("arrivals/drafts/", acts(post=drafts.create), name="drafts"),
    path(DRAFT, acts(drafts.show), name="draft"),
    path(DRAFT + "state/", acts(drafts.state), name="draft.state"),
    path(DRAFT + "end/", acts(post=drafts.discard), name="draft.end"),
    path(DRAFT + "keeping/", acts(post=drafts.keep), name="draft.keeping"),
    path(DRAFT + "new/", acts(preview.new_people), name="draft.new"),
    path(DRAFT + "known/", acts(preview.known_people), name="draft.known"),
    path(DRAFT + "left-out/", acts(preview.left_out), name="draft.left_out"),
    path(DRAFT + "doubts/<int:pk>/", acts(post=preview.decide), name="draft.doubt"),
    path(DRAFT + "columns/", acts(preview.columns, preview.remap), name="draft.columns"),
]
handler400 = errors.unreadable
handler403 = errors.refused
handler404 = errors.not_found
handler500 = errors.broken
