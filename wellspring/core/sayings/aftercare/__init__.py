"""What is said around help: advice given, what came of it, a job found, things given back."""

from __future__ import annotations

from wellspring.core.sayings.aftercare import advising, landing, reporting, returning, staying

RULES = (*advising.RULES, *reporting.RULES, *landing.RULES, *returning.RULES, *staying.RULES)
