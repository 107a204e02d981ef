"""Times commands in turn, A B A B, and compares CPU seconds: others may share the machine."""

from __future__ import annotations

import os
import statistics
import subprocess
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

PROC = Path("/proc")
TICKS = os.sysconf("SC_CLK_TCK")


@dataclass(frozen=True, slots=True)
class Run:
    """What one run of a command took: seconds of CPU and wall, the largest memory in MB."""

    cpu: float
    wall: float
    memory: float


class CommandFailed(Exception):
    """A timed command ended badly; its last words are the message."""


def run_once(command: Sequence[str], env: Mapping[str, str] | None = None) -> Run:
    """Run to the end; user and system time count, of the process and of all it waited for."""
    began = time.perf_counter()
    with tempfile.TemporaryFile() as words:
        child = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=words, env=env
        )
        _, status, used = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
        wall = time.perf_counter() - began
        if child.returncode:
            words.seek(0)
            raise CommandFailed(f"{command[0]}: {words.read()[-500:].decode(errors='replace')}")
    return Run(used.ru_utime + used.ru_stime, wall, used.ru_maxrss / 1024)


def in_turn(
    commands: Mapping[str, Sequence[str]], *, times: int, env: Mapping[str, str] | None = None
) -> dict[str, float]:
    """Median CPU seconds of each command, run in turn so that a drift hits all alike."""
    taken: dict[str, list[float]] = {name: [] for name in commands}
    for _ in range(times):
        for name, command in commands.items():
            taken[name].append(run_once(command, env).cpu)
    return {name: statistics.median(runs) for name, runs in taken.items()}


def calls_in_turn(calls: Mapping[str, Callable[[], object]], *, times: int) -> dict[str, float]:
    """The same for functions of this process: median CPU seconds of each."""
    taken: dict[str, list[float]] = {name: [] for name in calls}
    for _ in range(times):
        for name, call in calls.items():
            began = time.process_time()
            call()
            taken[name].append(time.process_time() - began)
    return {name: statistics.median(runs) for name, runs in taken.items()}


def tree_of(root: int) -> set[int]:
    """A process and all that descend from it."""
    children: dict[int, list[int]] = {}
    for name in filter(str.isdigit, (entry.name for entry in PROC.iterdir())):
        try:
            with (PROC / name / "stat").open(encoding="utf-8", errors="replace") as stat:
                parent = int(stat.read().rpartition(")")[2].split()[1])
        except OSError:
            continue  # it ended meanwhile
        children.setdefault(parent, []).append(int(name))
    found, waiting = set(), [root]
    while waiting:
        one = waiting.pop()
        found.add(one)
        waiting += children.get(one, [])
    return found


def cpu_of(root: int) -> float:
    """CPU seconds that a running process tree has used so far."""
    total = 0
    for one in tree_of(root):
        with (PROC / str(one) / "stat").open(encoding="utf-8", errors="replace") as stat:
            total += sum(map(int, stat.read().rpartition(")")[2].split()[11:15]))
    return total / TICKS


def memory_of(root: int) -> float:
    """Proportional memory (PSS) of a running process tree in MB."""
    total = 0
    for one in tree_of(root):
        with (PROC / str(one) / "smaps_rollup").open(encoding="utf-8") as lines:
            total += next((int(line.split()[1]) for line in lines if line.startswith("Pss:")), 0)
    return total / 1024
