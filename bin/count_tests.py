"""Adds up pytest's reports into one plain line; no test at all is a failure too."""

from __future__ import annotations

import sys
from xml.etree import ElementTree as ET


def main(paths: list[str]) -> int:
    """Print 'N passed, N failed, N skipped' over all reports."""
    total = dict.fromkeys(("tests", "failures", "errors", "skipped"), 0)
    for path in paths:
        for suite in ET.parse(path).iter("testsuite"):  # noqa: S314  written by the run before
            for kind in total:
                total[kind] += int(suite.get(kind, 0))
    failed = total["failures"] + total["errors"]
    passed = total["tests"] - failed - total["skipped"]
    sys.stdout.write(f"{passed} passed, {failed} failed, {total['skipped']} skipped\n")
    return int(failed > 0 or passed == 0)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
