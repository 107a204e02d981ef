"""A touch told in one line, as to a friend, taken apart into what it says (P0.1, P0.17, P0.18)."""

from __future__ import annotations

from wellspring.core.one_line.reader import read_line, when
from wellspring.core.one_line.told import Helped, Learned, LogLine, Promised, Span

__all__ = ["Helped", "Learned", "LogLine", "Promised", "Span", "read_line", "when"]
