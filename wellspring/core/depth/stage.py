"""The five stages, and what each asks for beyond the one before (P0.7-P0.13, P2.12).

Three ways of contact make you recognised (Ferrazzi); two talks outside make a friend; able and
willing to help each other is nurtured; introductions both ways are trust. Days are priors: a tie
needs its time, whatever happened in the first week.
"""

from __future__ import annotations

from enum import StrEnum

from wellspring.core.depth.ground import Ground


class Stage(StrEnum):
    """How well two people know each other; everybody begins at the first (P0.7)."""

    MET = "met"
    FAMILIAR = "familiar"
    KNOWN = "known"
    TRUSTED = "trusted"
    MUTUAL = "mutual"


# In the order in which one would gently ask for what is missing; time comes last.
ASKS = {
    Stage.FAMILIAR: {
        Ground.TWO_SIDES: 1,
        Ground.OCCASIONS: 3,
        Ground.WAYS: 2,
        Ground.TIME: 30,
    },
    Stage.KNOWN: {
        Ground.TALKS: 2,
        Ground.WAYS: 3,
        Ground.KNOWN_OF_THEM: 3,
        Ground.KNOWN_OF_YOU: 1,
        Ground.OCCASIONS: 6,
        Ground.TIME: 90,
    },
    Stage.TRUSTED: {
        Ground.HELP: 2,
        Ground.KNOWN_OF_THEM: 4,
        Ground.KNOWN_OF_YOU: 2,
        Ground.TALKS: 3,
        Ground.OCCASIONS: 9,
        Ground.TIME: 180,
    },
    Stage.MUTUAL: {
        Ground.HELP_GIVEN: 2,
        Ground.HELP_RECEIVED: 2,
        Ground.VOUCHED_FOR_THEM: 1,
        Ground.VOUCHED_FOR_YOU: 1,
        Ground.KNOWN_OF_YOU: 3,
        Ground.TIME: 365,
    },
}
STAGES = tuple(Stage)
