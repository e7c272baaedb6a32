"""The last line of a run: how many tests passed on which real component, and what was skipped for which lack."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

import pytest

# Marker -> how the summary names what it stands for, in the order of the line.
COMPONENTS = {
    "real_allocator": "with PyTorch's allocator",
    "real_nvml": "through the NVML binding",
    "real_prometheus": "with Prometheus",
    "real_browser": "in a browser",
}


def describe(passed: Iterable[Iterable[str]], skipped: Mapping[str, int]) -> list[str]:
    """The lines, from the markers of every passed test and the number of skips by reason."""
    counts = Counter(marker for markers in passed for marker in set(markers))
    parts = [f"{counts[marker]} {words}" for marker, words in COMPONENTS.items()]
    parts[0] = parts[0].replace(" with", " tests with" if counts["real_allocator"] != 1 else " test with", 1)
    lines = [f"real: {', '.join(parts)}"]
    lines += [f"skipped: {count}, {reason}" for reason, count in sorted(skipped.items())]
    return lines


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Called by pytest at the end of the run."""
    passed = [report.keywords for report in terminalreporter.stats.get("passed", []) if report.when == "call"]
    skipped: Counter[str] = Counter()
    for report in terminalreporter.stats.get("skipped", []):
        reason = report.longrepr[2] if isinstance(report.longrepr, tuple) else str(report.longrepr)
        skipped[reason.removeprefix("Skipped: ")] += 1
    for line in describe(passed, skipped):
        terminalreporter.write_line(line)
