"""Run a job with the agent inside.

The job is neither changed nor wrapped: it has the terminal, the standard streams and the signals as without vramscope,
and its exit status is passed on. Once it initialises CUDA, the agent inside it publishes PyTorch's memory statistics to
the daemon (vramscope serve), if one runs. When the job fails after an out-of-memory error, the explanation follows its
end on stderr; when it succeeds, three lines: the peak, the margin that was left, and what the allocator held in vain.

    vramscope run -- python train.py --batch-size 32
    vramscope run -- torchrun --nproc-per-node 8 train.py
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from vramscope.schema.errors import CommandError

if TYPE_CHECKING:
    from vramscope.daemon.aftermath import Explained
    from vramscope.daemon.driver_watch import DriverWatch
    from vramscope.daemon.launch import Launch

_MAX_EXPLANATIONS = 3
_NARROW = 80
_OURS = "vramscope: "


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the flags."""
    parser.usage = (
        "vramscope run [--runtime-dir DIR] [--interval DURATION] [--stacks | --first-events | --no-history]\n"
        "                     -- COMMAND [ARGUMENT...]"
    )
    parser.add_argument("--runtime-dir", metavar="DIR", help="folder where agent and daemon meet")
    parser.add_argument(
        "--interval",
        metavar="DURATION",
        help="time between two samples (default: 1s while the job's memory changes, up to 4s while it does not)",
    )
    history = parser.add_mutually_exclusive_group()
    history.add_argument(
        "--stacks",
        action="store_true",
        help="record Python stacks too (costs seconds at the start: PyTorch loads its compiler to name them)",
    )
    history.add_argument(
        "--first-events",
        action="store_true",
        help="keep the history's first 131,072 events beside its newest: a report of a longer job is replayed more "
        "exactly under other settings (costs the first steps some 0.3 s, and 20 MiB)",
    )
    history.add_argument("--no-history", action="store_true", help="record no allocation history")
    parser.add_argument("job", nargs=argparse.REMAINDER, metavar="COMMAND", help="the job and its arguments")


def execute(options: argparse.Namespace) -> int:
    """Run the job; its exit status. When a signal ended the job, this process ends by the same signal."""
    from vramscope.daemon.child import end_like, run_job
    from vramscope.daemon.config import parse_duration
    from vramscope.daemon.driver_watch import DriverWatch

    command = options.job[1:] if options.job[:1] == ["--"] else options.job
    if not command:
        raise CommandError("run: no command: write it behind --, as in: vramscope run -- python train.py")
    try:
        interval_seconds = None if options.interval is None else parse_duration(options.interval)
    except ValueError as error:
        raise CommandError(f"--interval {options.interval!r}: {error}") from None
    launch, obstacle = _launch(options.runtime_dir)
    if launch is None:
        status = run_job(command, os.environ)
        if status != 0 and sys.stderr is not None and sys.stderr.isatty():
            print(f"vramscope: no agent was in this job: {obstacle}", file=sys.stderr)
        return end_like(status)
    driver = DriverWatch(launch)
    try:
        environment = launch.environment(
            os.environ,
            interval_seconds,
            stacks=options.stacks,
            first_events=options.first_events,
            history=not options.no_history,
        )
        status = run_job(command, environment, meanwhile=driver.start)
        driver.stop()
        try:
            _tell(launch, driver, status, command)
        except Exception as error:
            # The job's status is still to be passed on: it matters more than what is wrong here.
            if sys.stderr is not None:
                print(f"vramscope: could not explain the job's out-of-memory error: {error!r}", file=sys.stderr)
    finally:
        launch.leave()
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


def _tell(launch: Launch, driver: DriverWatch, status: int, command: Sequence[str]) -> None:
    """Say on stderr what there is to say: in one line, in three, or as explanations."""
    if sys.stderr is None or not launch.left_anything():
        return
    from vramscope.daemon.aftermath import count_errors, doubt, explain, last_errors, summary_lines

    reports = launch.reports()
    failed = last_errors(reports, launch.recovered, launch.evidence) if status != 0 else []
    if failed:
        from pathlib import Path

        from vramscope.daemon.known_model import model_of
        from vramscope.exporters.rehearsal_line import SENTENCE, rehearsal_line

        architecture = model_of(command, Path.cwd())
        _print(explain(failed, launch.evidence, driver.frame, architecture), doubt(status))
        line = rehearsal_line(command, [report.torch_version for report in failed])
        if line is not None:
            _say(f"{SENTENCE}:")
            print(f"{_OURS}  {line}", file=sys.stderr)
        return
    if reports:
        count = count_errors(reports)
        print(f"vramscope: the job recovered from {count} out-of-memory error{'s'[: count != 1]}", file=sys.stderr)
    for line in summary_lines(launch.summaries(), driver.least_free) if status == 0 else ():
        _say(line, " " * len("margin  "))


def _say(sentence: str, further: str = "") -> None:
    """A sentence in lines that fit everywhere, each told apart from the job's own."""
    import textwrap

    for line in textwrap.wrap(
        sentence, _NARROW - len(_OURS), subsequent_indent=further, drop_whitespace=True, break_on_hyphens=False
    ):
        print(f"{_OURS}{line}", file=sys.stderr)


def _print(explained: Sequence[Explained], doubtful: str | None) -> None:
    from rich.console import Console

    from vramscope.exporters.terminal.explanation import render

    console = Console(stderr=True, soft_wrap=False)  # without a terminal as wide as COLUMNS says, or 80
    if doubtful is not None:
        console.print()
        _say(doubtful)
    for one in explained[:_MAX_EXPLANATIONS]:
        console.print()
        console.print(render(one.incident, console.width, one.evidence), crop=False)
    if len(explained) > _MAX_EXPLANATIONS:
        console.print(f"{len(explained) - _MAX_EXPLANATIONS} more processes ran out of memory in other ways.")
