"""Arrival and departure: how files come in and how everything leaves again."""
