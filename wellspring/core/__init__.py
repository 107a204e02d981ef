"""Judgement: pure functions over frozen values. No database, no clock, no language file."""
