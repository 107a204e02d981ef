"""Ties left where they began: neither side knows the other, so neither can help (P0.7-P0.9)."""

STALLED_AFTER = 60  # days without a real touch at the first stage
NEW_FOR = 30  # days in which a first meeting is simply new
