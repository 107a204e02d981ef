"""Feeds a reader what no program would write; atheris where it is installed, else random changes.

python -m tests.fuzz.fuzz_table_csv --seconds 60
"""

from __future__ import annotations

import argparse
import io
import random
import sys
import time
from typing import TYPE_CHECKING

from wellspring.interchange.readers.source import Source, Unreadable

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

SLOWEST = 2.0  # CPU seconds for a megabyte, and for anything smaller
NASTY = (
    *(b'"', b'""', b"\0", b"\xff\xfe", b"\xef\xbb\xbf", b"\r", b"\n", b",", b";", b"\t", b":::"),
    *(b"\xc3", b"\xe2\x80\xa8", b"=1+1", b"0/0/00", b"99999999999999999999", b"'" * 40, b"(" * 400),
)


def source_of(content: bytes, path: str) -> Source:
    """The bytes as a reader gets them."""
    return Source(path, len(content), lambda: io.BytesIO(content), now=1_772_000_000)


def try_reader(reader, content: bytes, path: str) -> None:
    """Detect and read to the end: values or the declared error, and in time."""
    source, started = source_of(content, path), time.process_time()
    assert 0.0 <= reader.detect(source) <= 1.0
    try:
        for _ in reader.read(source):
            pass
    except Unreadable:
        pass
    spent = time.process_time() - started
    assert spent <= SLOWEST * max(1.0, len(content) / 1e6), (
        f"{spent:.1f} s for {len(content)} bytes"
    )


def changed(seed: bytes, dice: random.Random) -> bytes:
    """A seed with bytes turned, cut, doubled, or something nasty put in."""
    content = bytearray(seed)
    for _ in range(dice.randint(1, 12)):
        at = dice.randrange(len(content) + 1)
        match dice.randrange(5):
            case 0:
                content[at:at] = dice.choice(NASTY)
            case 1:
                del content[at : at + dice.randint(1, 30)]
            case 2:
                content[at:at] = content[at : at + dice.randint(1, 200)]
            case 3:
                content[at : at + 1] = bytes([dice.randrange(256)])
            case _:
                content[at:at] = dice.choice(NASTY) * dice.randint(1, 50)
    return bytes(content)


def fuzz(reader, seeds: Sequence[bytes], path: str) -> None:
    """Run one reader's target until the time given on the command line is over."""

    def target(content: bytes) -> None:
        try_reader(reader, content, path)

    try:
        import atheris  # noqa: PLC0415  only on machines that have it
    except ImportError:
        _with_random_changes(target, seeds)
    else:
        atheris.instrument_all()
        atheris.Setup(sys.argv, target)
        atheris.Fuzz()


def _with_random_changes(target: Callable[[bytes], None], seeds: Sequence[bytes]) -> None:
    asked = argparse.ArgumentParser()
    asked.add_argument("--seconds", type=float, default=60)
    asked.add_argument("--seed", type=int, default=1)
    wanted = asked.parse_args()
    dice, runs, until = random.Random(wanted.seed), 0, time.monotonic() + wanted.seconds  # noqa: S311
    while time.monotonic() < until:
        content = changed(dice.choice(seeds), dice)
        try:
            target(content)
        except BaseException:
            sys.stderr.write(f"after {runs} runs: {content!r}\n")
            raise
        runs += 1
    sys.stdout.write(f"{runs} runs, nothing found\n")
