"""Wellspring: dig your well before you are thirsty."""

__version__ = "0.1.0"
