"""How the two databases are asked for words that begin with others: FTS5, and lexemes by GIN."""

from __future__ import annotations

import os

TYPE_CHECKING = False  # see the room's first lines
if TYPE_CHECKING:
    from collections.abc import Sequence

VECTORS = {
    "name": "array_to_tsvector(string_to_array(trim(name), ' '))",
    "who": "array_to_tsvector(string_to_array(who, ' '))",
    "every": "array_to_tsvector(string_to_array(trim(who || ' ' || rest), ' '))",
}


def on_postgresql() -> bool:
    """Whether PostgreSQL keeps the book."""
    return os.environ.get("WELLSPRING_DATABASE") == "postgresql"


def matching(where: str, readings: Sequence[Sequence[str]]) -> tuple[str, str]:
    """The condition that an entry holds one reading of each word, and its one value.

    `where` is name, who (which holds the names), or every. All words are beginnings, folded, so
    letters and digits alone.
    """
    if on_postgresql():
        vector = VECTORS[where]
        words = " & ".join(
            "(" + " | ".join(f"'{word}':*" for word in each) + ")" for each in readings
        )
        return f"{vector} @@ CAST(%s AS tsquery)", words
    words = " AND ".join(
        "(" + " OR ".join(f'"{word}"*' for word in each) + ")" for each in readings
    )
    return "found_by MATCH %s", words if where == "every" else f"{{{where}}} : ({words})"


def holding_word(word: str) -> tuple[str, str]:
    """The condition that an entry holds this whole word, and its one value."""
    if on_postgresql():
        return f"{VECTORS['every']} @@ CAST(%s AS tsquery)", f"'{word}'"
    return "found_by MATCH %s", f'"{word}"'


def as_text(column: str) -> str:
    """A column that may hold JSON, as the text it is written in."""
    return f"CAST({column} AS TEXT)" if on_postgresql() and column == "sayings" else column


def beyond_ascii(column: str) -> str:
    """The condition that a text holds more than plain letters, or that JSON hides some."""
    if on_postgresql():
        return f"{column} ~ '[^ -~]|\\\\u'"
    return f"({column} GLOB '*[^ -~]*' OR instr({column}, '\\u') > 0)"
