"""Where somebody works, as last seen and still so: "title, organisation"."""

from __future__ import annotations

NOW_AT = """
    (SELECT CASE WHEN a.title = '' THEN o.name ELSE a.title || ', ' || o.name END
     FROM affiliations a JOIN organisations o ON o.id = a.organisation_id
     WHERE a.person_id = p.id AND a.school = FALSE AND a.until IS NULL
     ORDER BY a.seen_on IS NULL, a.seen_on DESC, a.since IS NULL, a.since DESC, a.id DESC LIMIT 1)
"""
