"""What a dry run's command was asked, and its rehearsals: with a line of progress, and a failure in one line."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from vramscope.schema.errors import CommandError

if TYPE_CHECKING:
    from vramscope.daemon.dryrun.interpreter import JobTorch
    from vramscope.daemon.dryrun.rehearsal import Rehearsal, Stage
    from vramscope.daemon.simgpu.cards import Card

_STABLE_STEPS = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What is to be rehearsed, and where. ``bound_bytes`` is a device's memory, None where there is no bound."""

    command: Sequence[str]
    card: Card | None
    torch: JobTorch
    stage: Stage
    bound_bytes: int | None
    gpu: str | None
    steps: int | None
    limit_seconds: float

    def rehearse(
        self,
        command: Sequence[str] | None = None,
        environment: Mapping[str, str] = os.environ,
        stage: Stage | None = None,
    ) -> Rehearsal:
        """Run it, or what is named in its place, with a line of progress on stderr."""
        from rich.console import Console

        from vramscope.daemon.dryrun.rehearsal import rehearse

        console = Console(stderr=True)
        with console.status("rehearsing") as status:
            return rehearse(
                command or self.command,
                self.torch,
                stage or self.stage,
                environment=environment,
                steps=self.steps or 0,
                stable=_STABLE_STEPS if self.steps is None else 0,
                limit_seconds=self.limit_seconds,
                tell=lambda line: status.update(f"rehearsing: {line}"),
            )


def failure_of(rehearsal: Rehearsal, used: bool, out_of_memory: bool) -> str | None:
    """What the job did, where it failed otherwise than for want of memory. ``used`` tells that it used CUDA."""
    if rehearsal.killed:
        what = "did not end in time and was killed"
        if rehearsal.stood is not None and not rehearsal.acts:
            what += f", before it used CUDA: it stood at {rehearsal.stood}"
    elif rehearsal.status != 0 and not out_of_memory and not (used and _aborted_at_its_end(rehearsal)):
        what = f"failed ({_ending(rehearsal.status)})"
    elif not used and not out_of_memory:
        what = "ended without using CUDA through PyTorch"
    else:
        return None
    for name in rehearsal.foreign[:1]:
        what += (
            f"; {name} brings its own CUDA runtime, which is not supported: only what uses PyTorch's can be rehearsed"
        )
    if "invalid device ordinal" in rehearsal.output:
        what += "; it wants more GPUs than there are: give --gpus N"
    return what


def refuse_a_failure(rehearsal: Rehearsal, used: bool, out_of_memory: bool) -> None:
    """CommandError, after the end of what the job printed, where it failed otherwise than for want of memory."""
    what = failure_of(rehearsal, used, out_of_memory)
    if what is None:
        return
    printed = rehearsal.output.rstrip()
    if sys.stderr is not None and printed:
        print(printed, file=sys.stderr)
    raise CommandError(
        f"dryrun: the job {what}: {'what it printed last stands above' if printed else 'it printed nothing'}"
    )


def _ending(status: int) -> str:
    if status >= 0:
        return f"exit status {status}"
    known = -status in set(signal.Signals)
    return f"signal {-status}, {signal.Signals(-status).name}" if known else f"signal {-status}"


def _aborted_at_its_end(rehearsal: Rehearsal) -> bool:
    """PyTorch's own way to end, rarely, where there was a backward pass: all that the job does has been done."""
    return rehearsal.status == -signal.SIGABRT and "terminate called without an active exception" in rehearsal.output
