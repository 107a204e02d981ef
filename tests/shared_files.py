"""Real files of other programs, kept beside the repository and not in it."""

from __future__ import annotations

from pathlib import Path

import pytest

SHARED = Path(__file__).resolve().parents[2] / "shared" / "data"


def shared(path: str) -> Path:
    """One file or folder of the shared data; where it is absent the test says so."""
    found = SHARED / path
    if not found.exists():
        pytest.skip(f"shared/data/{path} is not beside this repository")
    return found
