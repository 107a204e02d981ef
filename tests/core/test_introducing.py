"""Who writes, in the words of the message itself."""

from __future__ import annotations

import pytest

from wellspring.core.caller import named_in

SIGNED = "Dear Maya,\n\nWe look for a Plant Manager.\n\nBest,\nJenna Cole\nSummit Search\n"


@pytest.mark.parametrize(
    ("told", "who", "house"),
    [
        ("Hi, I am Sofia Marques of Alta Robotics.\nA role.", "Sofia Marques", "Alta Robotics"),
        (
            "Guten Tag, hier ist Anna Roth von Randstad. Wir suchen einen Leiter für Linz.",
            "Anna Roth",
            "Randstad",
        ),
        (
            "Goedemiddag, u spreekt met Jan van Dijk van Tempo-Team over een vacature.",
            "Jan van Dijk",
            "Tempo-Team",
        ),
        (
            "Bonjour, je m'appelle Claire Dubois, de chez Adecco. Je cherche un directeur.",
            "Claire Dubois",
            "Adecco",
        ),
        ("Hola, soy Ana López de Randstad, y busco un gerente ya.", "Ana López", "Randstad"),
        (SIGNED, "Jenna Cole", "Summit Search"),
        ("A role in Ogden.\nJenna Cole, jenna@summit.example", "Jenna Cole", ""),
        ("I am Senior Recruiter at Hays, and looked at\nyour page.", "", ""),
        ("Tomás Ferreira said that you know kilns,\nso I write.", "", ""),
    ],
)
def test_a_message_says_who_writes(told, who, house):
    """P2.19."""
    named = named_in(told)

    assert (named.who, named.house) == (who, house)
