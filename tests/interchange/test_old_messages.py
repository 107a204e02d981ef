"""Messages of LinkedIn's older exports, which name their recipients without a profile (P3.17)."""

from __future__ import annotations

import pytest

from tests.arriving import bring, write
from wellspring.records.models import Person, Touch

pytestmark = pytest.mark.django_db
OLD = "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE,SUBJECT,CONTENT,FOLDER\n"
ME = "Maya Okafor,https://www.linkedin.com/in/maya-okafor"
TOMAS = "Tomás Ferreira,https://www.linkedin.com/in/tomas-ferreira"
MINE = f"2-a==,,{ME},Tomás Ferreira,2021-05-01 11:00:00 UTC,,Hello,INBOX\n"
HIS = f"2-a==,,{TOMAS},Maya Okafor,2021-05-01 10:00:00 UTC,,Hello,INBOX\n"
OTHER = f"2-b==,,{ME},Leilani Kahale,2021-05-02 11:00:00 UTC,,Hello,INBOX\n"
CONNECTIONS = "First Name,Last Name,{url}Company,Position,Connected On\n"
WITH_LINK = CONNECTIONS.format(url="URL,") + (
    "Tomás,Ferreira,https://www.linkedin.com/in/tomas-ferreira,Provo,Buyer,14 May 2018\n"
)
WITHOUT = CONNECTIONS.format(url="") + "Tomás,Ferreira,Provo,Buyer,14 May 2018\n"


def people():
    return sorted(Person.objects.values_list("name", flat=True))


def sides():
    rows = Touch.objects.order_by("at").values_list("person__name", "direction")
    return list(rows)


def test_a_name_is_the_only_profile_that_bears_it(maya, tmp_path):
    bring(maya, *write(tmp_path, {"messages.csv": OLD + HIS + MINE + OTHER}))

    assert sides() == [
        ("Tomás Ferreira", "incoming"),
        ("Tomás Ferreira", "outgoing"),
        ("Leilani Kahale", "outgoing"),
    ]
    assert people() == ["Leilani Kahale", "Tomás Ferreira"]


@pytest.mark.parametrize("connections", [WITH_LINK, WITHOUT])
def test_a_name_is_the_only_connection_of_that_name(maya, tmp_path, connections):
    files = {"messages.csv": OLD + MINE + OTHER, "Connections.csv": connections}

    bring(maya, *write(tmp_path, files))

    assert people() == ["Leilani Kahale", "Tomás Ferreira"]


def test_a_name_means_whom_an_earlier_arrival_told(maya, tmp_path):
    bring(maya, *write(tmp_path, {"Connections.csv": WITH_LINK}))

    bring(maya, *write(tmp_path / "old", {"messages.csv": OLD + MINE + OTHER}))

    assert people() == ["Leilani Kahale", "Tomás Ferreira"]


def test_one_of_two_namesakes_is_told_by_the_conversation(maya, tmp_path):
    namesake = WITH_LINK + "Tomás,Ferreira,https://www.linkedin.com/in/tf-2,Lehi,,14 May 2019\n"
    files = {"messages.csv": OLD + HIS + MINE + OTHER, "Connections.csv": namesake}

    bring(maya, *write(tmp_path, files))

    assert Person.objects.filter(name="Tomás Ferreira").count() == 2
    assert Person.objects.get(touches__direction="incoming").touches.count() == 2


def test_whose_messages_they_are_is_whoever_is_in_every_conversation(maya, tmp_path):
    """Nobody is in all of an export's conversations but the one whose export it is."""
    bring(maya, *write(tmp_path, {"messages.csv": OLD + MINE + OTHER}), me=())

    assert sides() == [("Tomás Ferreira", "outgoing"), ("Leilani Kahale", "outgoing")]
