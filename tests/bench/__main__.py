"""Print every figure beside its budget and its floor. Exit status 1 when a budget is missed."""

from __future__ import annotations

import platform
import sys
from collections.abc import Callable

from rich.console import Console
from rich.table import Table

from tests.bench import (
    agent_history,
    agent_report,
    agent_sample,
    agent_second,
    daemon,
    dryrun,
    placement,
    replay,
    scanner,
    snapshot,
)
from tests.bench.figure import Figure


def main() -> int:
    """Run all benchmarks."""
    measures: list[Callable[[], list[Figure]]] = [
        daemon.measure,
        agent_sample.measure,
        agent_second.measure,
        agent_history.measure,
        agent_report.measure,
        scanner.measure,
        replay.measure,
        snapshot.measure,
        dryrun.measure,
        placement.measure,
    ]
    table = Table(title=f"{platform.machine()}, Python {platform.python_version()}", box=None, title_justify="left")
    for heading in ("figure", "measured", "budget", "ratio", "to"):
        table.add_column(heading)
    figures = [figure for measure in measures for figure in measure()]
    for figure in figures:
        table.add_row(*figure.row())
    Console(width=140).print(table)
    return 0 if all(figure.kept for figure in figures) else 1


if __name__ == "__main__":
    sys.exit(main())
