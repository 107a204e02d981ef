"""The circles inventory: "I don't have any contacts", answered (P3.17, P3.19, P3.20)."""

from __future__ import annotations

from tests import cast
from wellspring.records.models import Circle, CircleReach, Person
from wellspring.records.noting import add_circle, add_person


def shown(client):
    return client.get("/people/circles/").content.decode()


def undo_in(answer, client):
    page = client.get(answer["Location"]).content.decode()
    return page.split("data-toast")[1].split('action="')[1].split('"')[0]


def names_of(kind):
    return set(Circle.objects.filter(kind=kind).values_list("person__name", flat=True))


def test_whoever_has_no_contacts_is_asked_who_cuts_their_hair(client):
    page = shown(client)

    assert "Who cuts your hair? People talk to them all day." in page
    assert "Veterinarian" in page
    assert "Who sits in your row?" in page


def test_three_names_go_into_a_circle_at_once(client):
    client.post("/people/circles/", {"circle": "hair", "names": "Joy Cole, Ana Reyes; Rosa"})

    assert names_of("service") == {"Joy Cole", "Ana Reyes", "Rosa"}
    assert ">Joy Cole<" in shown(client)


def test_somebody_of_the_book_is_not_written_down_twice(client, tomas):
    client.post("/people/circles/", {"circle": "sport", "names": "Tomás Ferreira"})

    assert Person.objects.count() == 1
    assert names_of("sport") == {"Tomás Ferreira"}


def test_a_first_name_alone_is_never_taken_for_somebody(client, maya):
    add_person(maya, name="Rosa", at=cast.NOW)

    client.post("/people/circles/", {"circle": "family", "names": "Rosa"})

    assert Person.objects.filter(name="Rosa").count() == 2


def test_names_are_taken_out_again_and_nobody_else_goes(client, maya, tomas):
    add_circle(tomas, "sport", "", by=maya)
    names = {"circle": "sport", "names": "Tomás Ferreira, Ana Reyes"}
    answer = client.post("/people/circles/", names)

    client.post(undo_in(answer, client))

    assert set(Person.objects.values_list("name", flat=True)) == {"Tomás Ferreira"}
    assert names_of("sport") == {"Tomás Ferreira"}


def test_who_was_written_about_since_stays(client, maya):
    answer = client.post("/people/circles/", {"circle": "vet", "names": "Ana Reyes"})
    Person.objects.get().log_touch("coffee", on=cast.TODAY, by=maya)

    client.post(undo_in(answer, client))

    assert Person.objects.get().name == "Ana Reyes"


def test_no_name_is_asked_again_beside_its_field(client):
    answer = client.post("/people/circles/", {"circle": "vet", "names": " , "})

    assert answer.status_code == 422
    assert b'aria-describedby="e-vet"' in answer.content


def test_a_circle_says_whom_it_may_lead_to_and_takes_it_back(client):
    client.post("/people/circles/reach/", {"circle": "hair", "words": "the whole town"})
    answer = client.post("/people/circles/reach/", {"circle": "hair", "words": "the mayor"})
    assert "May lead to: the mayor" in shown(client)

    client.post(undo_in(answer, client))

    assert "May lead to: the whole town" in shown(client)
    assert CircleReach.objects.count() == 1


def test_a_word_of_ones_own_stands_as_its_own_circle(client, maya, tomas):
    add_circle(tomas, "other", "Recruiters", by=maya)

    own = shown(client).split("Circles by a word of your own")[1]

    assert "Recruiters" in own
    assert "Tomás Ferreira" in own


def test_no_circle_counts_its_people(client, maya):
    names = ", ".join(f"Ana Reyes{n}" for n in range(9))
    client.post("/people/circles/", {"circle": "faith", "names": names})

    assert "and others" in shown(client)
    assert "9 people" not in shown(client)


def test_the_smallest_step_is_offered_first_by_name(client, maya, tomas):
    """P4.34: somebody known well before somebody met."""
    leilani = cast.leilani(maya)
    cast.meets(tomas, cast.ago(60), cast.ago(40), by=maya)
    cast.meets(leilani, cast.ago(50), by=maya)
    leilani.take_seat(on=cast.TODAY, by=maya)
    assert "Write two lines to Leilani Kahale" in shown(client)

    cast.meets(leilani, cast.TODAY, by=maya)

    assert "Remind Tomás Ferreira where you met" in shown(client)


def test_whoever_knows_nobody_is_asked_for_one_new_name(client):
    assert "Put one new name into a circle below" in shown(client)
