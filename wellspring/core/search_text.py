"""The words a person is found by, folded: names, addresses, links, organisations, titles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wellspring.core.folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterable


def search_text(
    names: Iterable[str], handles: Iterable[tuple[str, str]], jobs: Iterable[str]
) -> str:
    """Every word once, with a space before each, so that a search can ask for beginnings.

    `handles` are (kind, value); a telephone number is left out, its digits match too much.
    """
    texts = [*names, *(value for kind, value in handles if kind != "phone"), *jobs]
    return " " + " ".join(dict.fromkeys(fold(" ".join(texts)).split()))
