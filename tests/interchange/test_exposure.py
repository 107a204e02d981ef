"""Being seen is not being in touch: views, followers and invitations never score (P2.8, P2.11)."""

from __future__ import annotations

import pytest

from tests.arriving import NOW, bring, connections, write
from wellspring.records.day import plan_for
from wellspring.records.models import Person, Standing, Touch

pytestmark = pytest.mark.django_db

INVITATIONS = (
    "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n"
    '"Tomás Ferreira","Maya Okafor","1/29/26, 2:37 PM","Let us connect","INCOMING",'
    '"https://www.linkedin.com/in/tomas-ferreira","https://www.linkedin.com/in/maya-okafor"\n'
)
ENDORSED = (
    "Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,Endorser Public Url,"
    "Endorsement Status\n"
    "2026/02/01 15:02:55 UTC,Casting,Leilani,Kahale,www.linkedin.com/in/leilani-k,ACCEPTED\n"
)
FOLLOWS = "Organization,Followed On\nProvo Castings,Wed Jun 24 12:43:42 UTC 2025\n"


@pytest.fixture
def seen(maya, tmp_path):
    """An archive full of exposure, without one word between two people."""
    archive = {
        "Connections.csv": connections(),
        "Invitations.csv": INVITATIONS,
        "Endorsement_Received_Info.csv": ENDORSED,
        "Company Follows.csv": FOLLOWS,
    }
    return bring(maya, *write(tmp_path, archive))


def test_connections_invitations_and_endorsements_are_no_touches(seen):
    assert Person.objects.count() == 2
    assert Touch.objects.count() == 0


def test_a_connection_alone_stays_where_nobody_has_met(seen):
    assert set(Standing.objects.values_list("touches", "last_at")) <= {(0, None)}


def test_nobody_is_on_the_plan_for_having_been_seen(maya, seen):
    assert plan_for(maya, today=NOW.date()) == []
