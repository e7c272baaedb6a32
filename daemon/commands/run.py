"""Run a job with the agent inside.

The job is neither changed nor wrapped: it has the terminal, the standard streams and the signals as without vramscope,
and its exit status is passed on. Once it initialises CUDA, the agent inside it publishes PyTorch's memory statistics to
the daemon (vramscope serve), if one runs. When the job fails after an out-of-memory error, the explanation follows its
end on stderr.

    vramscope run -- python train.py --batch-size 32
    vramscope run -- torchrun --nproc-per-node 8 train.py
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from vramscope.schema.errors import CommandError

if TYPE_CHECKING:
    from vramscope.daemon.launch import Launch
    from vramscope.schema.agent import OomReport
    from vramscope.schema.oom import Incident

_MAX_EXPLANATIONS = 3
_WIDTH_WITHOUT_TERMINAL = 100


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the flags."""
    parser.usage = (
        "vramscope run [--runtime-dir DIR] [--interval DURATION] [--stacks | --no-history] -- COMMAND [ARGUMENT...]"
    )
    parser.add_argument("--runtime-dir", metavar="DIR", help="folder where agent and daemon meet")
    parser.add_argument("--interval", metavar="DURATION", default="1s", help="time between two samples (default: 1s)")
    parser.add_argument(
        "--stacks",
        action="store_true",
        help="record Python stacks too (costs seconds at the start: PyTorch loads its compiler to name them)",
    )
    parser.add_argument("--no-history", action="store_true", help="record no allocation history")
    parser.add_argument("job", nargs=argparse.REMAINDER, metavar="COMMAND", help="the job and its arguments")


def execute(options: argparse.Namespace) -> int:
    """Run the job; its exit status. When a signal ended the job, this process ends by the same signal."""
    from vramscope.daemon.child import end_like, run_job
    from vramscope.daemon.config import parse_duration

    command = options.job[1:] if options.job[:1] == ["--"] else options.job
    if not command:
        raise CommandError("run: no command: write it behind --, as in: vramscope run -- python train.py")
    try:
        interval_seconds = parse_duration(options.interval)
    except ValueError as error:
        raise CommandError(f"--interval {options.interval!r}: {error}") from None
    launch, obstacle = _launch(options.runtime_dir)
    if launch is None:
        status = run_job(command, os.environ)
        if status != 0 and sys.stderr is not None and sys.stderr.isatty():
            print(f"vramscope: no agent was in this job: {obstacle}", file=sys.stderr)
        return end_like(status)
    try:
        environment = launch.environment(
            os.environ, interval_seconds, stacks=options.stacks, history=not options.no_history
        )
        status = run_job(command, environment)
        _tell(launch.reports(), status)
    finally:
        launch.clear()
    return end_like(status)


def _launch(runtime_dir: str | None) -> tuple[Launch | None, str]:
    from vramscope.daemon.config import parse_path
    from vramscope.daemon.launch import Launch

    if runtime_dir is not None:
        try:
            return Launch(parse_path(runtime_dir)), ""
        except ValueError as error:
            raise CommandError(f"--runtime-dir {runtime_dir!r}: {error}") from None
    try:
        return Launch(), ""
    except CommandError as error:
        # Nobody named this folder now, and the job does not need it.
        return None, str(error)


def _tell(reports: Sequence[OomReport], status: int) -> None:
    if not reports or sys.stderr is None:
        return
    if status == 0:
        count = count_errors(reports)
        print(f"vramscope: the job recovered from {count} out-of-memory error{'s'[: count != 1]}", file=sys.stderr)
        return
    try:
        _explain(distinct_incidents(reports))
    except Exception as error:
        # The job's status is still to be passed on: it matters more than what is wrong here.
        print(f"vramscope: could not explain the job's out-of-memory error: {error!r}", file=sys.stderr)


def _explain(incidents: Sequence[Incident]) -> None:
    from rich.console import Console

    from vramscope.exporters.terminal.explanation import render

    console = Console(stderr=True, soft_wrap=False)
    if not console.is_terminal:
        console = Console(stderr=True, width=_WIDTH_WITHOUT_TERMINAL)
    for incident in incidents[:_MAX_EXPLANATIONS]:
        console.print()
        console.print(render(incident, console.width))
    if len(incidents) > _MAX_EXPLANATIONS:
        console.print(f"{len(incidents) - _MAX_EXPLANATIONS} more processes ran out of memory in other ways.")


def distinct_incidents(reports: Iterable[OomReport]) -> list[Incident]:
    """The last error of each process, explained; processes that failed alike are one incident with their count.

    Earlier errors of a process were recovered from: it lived to have another.
    """
    from vramscope.daemon.incident import incident_of

    last: dict[int, OomReport] = {}
    for report in reports:
        last.pop(report.pid, None)
        last[report.pid] = report
    distinct: dict[tuple[object, ...], Incident] = {}
    for report in last.values():
        incident = incident_of(report, None)
        cause = incident.causes[0].id if incident.causes else None
        key = (cause, report.requested_bytes, report.total_bytes, report.limit_bytes)
        known = distinct.get(key)
        distinct[key] = incident if known is None else replace(known, count=known.count + 1)
    return list(distinct.values())


def count_errors(reports: Iterable[OomReport]) -> int:
    """How many errors the reports speak of. The allocator's counter knows of those that no report was kept for."""
    counters: dict[tuple[int, int], int] = {}
    for report in reports:
        key = (report.pid, report.stats.device)
        counters[key] = max(counters.get(key, 0), report.stats.ooms, 1)
    return sum(counters.values())
