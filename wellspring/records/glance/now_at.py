"""Where somebody works, as last seen and still so: "title, organisation"."""

from __future__ import annotations

TOLD = "CASE WHEN a.title = '' THEN o.name ELSE a.title || ', ' || o.name END"
STILL = "a.school = FALSE AND a.until IS NULL"
LAST_SEEN = "a.seen_on IS NULL, a.seen_on DESC, a.since IS NULL, a.since DESC, a.id DESC"
NOW_AT = f"""
    (SELECT {TOLD} FROM affiliations a JOIN organisations o ON o.id = a.organisation_id
     WHERE a.person_id = p.id AND {STILL} ORDER BY {LAST_SEEN} LIMIT 1)
"""  # noqa: S608  columns only
# The same for many at once: all places of each, of which the first in this order is meant.
PLACES = f"""
    LEFT JOIN affiliations a ON a.person_id = p.id AND {STILL}
    LEFT JOIN organisations o ON o.id = a.organisation_id
"""
