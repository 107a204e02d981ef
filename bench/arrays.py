"""Names for numpy's arrays. Numpy is for benchmarks alone, so its types may be away with it."""

from __future__ import annotations

from typing import Any, TypeAlias

Floats: TypeAlias = Any
Ints: TypeAlias = Any
Truths: TypeAlias = Any
Chance: TypeAlias = Any  # numpy.random.Generator
