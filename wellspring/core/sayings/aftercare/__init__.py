"""What is said around help: advice given, what came of it, a job found, things given back."""

from __future__ import annotations

from wellspring.core.sayings.aftercare import (
    advising,
    landing,
    naming,
    plainly,
    reporting,
    returning,
    staying,
)

RULES = (
    *advising.RULES,
    *reporting.RULES,
    *landing.RULES,
    *naming.RULES,
    *plainly.RULES,
    *returning.RULES,
    *staying.RULES,
)
