"""Readers: bytes to values. They never see a database, a clock or a network."""
