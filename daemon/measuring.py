"""A job's memory by its batch, measured by rehearsals on simulated devices; the peaks themselves, no estimate."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import accumulate, pairwise

from vramscope.daemon.dryrun.interpreter import JobTorch
from vramscope.daemon.dryrun.outcome import Rank, ran_out, ranks_of
from vramscope.daemon.dryrun.rehearsal import Rehearsal, Stage, rehearse
from vramscope.daemon.dryrun.search import Trial, find_largest
from vramscope.daemon.dryrun.variation import put_in
from vramscope.schema.errors import CommandError

STABLE_STEPS = 3
MOST_BATCH = 1 << 20
# A command whose peak stops to follow the batch (its data has come to an end, say) is not run for ever.
_MOST_REHEARSALS = 16
_MOST_DOUBLINGS = 6
# The largest batch is sought to that part of it: of a hundred and fewer it is exact.
_NEAR = 0.01
# Two slopes that differ by less are one line.
_ALIKE = 0.02
_APART = 0.75
_BATCH = re.compile(
    r"(?:(?:per[_-]device|per[_-]gpu|train|micro|local|global)[_-])*(?:train[_-])?(?:batch(?:[_-]?size)?|bs|bsz)\Z"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """What is rehearsed. ``varied`` is the argument, placeholder or variable that is the batch; None: run as it is."""

    command: Sequence[str]
    torch: JobTorch
    environment: Mapping[str, str]
    varied: str | None
    limit_seconds: float
    tell: Callable[[str], None] = lambda line: None


@dataclass(frozen=True, slots=True, kw_only=True)
class Measurement:
    """``peaks`` are (batch, allocated bytes) of what fitted, by batch; the batch is 0 where none was varied.

    ``ranks`` are of the command as it is, or of the smallest batch; ``batch`` is theirs. ``largest`` is the largest
    batch that fits on the stage, None where nothing was sought. ``beyond_bytes`` is what was reserved beyond the
    allocated bytes at the largest. ``notes`` say what was not found out.
    """

    ranks: tuple[Rank, ...]
    batch: int
    peaks: tuple[tuple[int, int], ...]
    beyond_bytes: int
    seconds: float
    largest: int | None = None
    notes: tuple[str, ...] = ()


def batch_argument(command: Sequence[str]) -> tuple[str, int | None] | None:
    """The command's word for its batch, and the number that it has there; None where no word is one."""
    for index, word in enumerate(command):
        if "{batch}" in word:
            return "batch", None
        key, sign, value = word.partition("=")
        bare = key.lstrip("-").rpartition(".")[2]
        if not _BATCH.match(bare) or not (key.startswith("--") or sign):
            continue
        if not sign:
            value = command[index + 1] if index + 1 < len(command) else ""
        if value.isdecimal() and 0 < int(value[:9]) <= MOST_BATCH:
            return (key if key.startswith("--") else bare if key == bare else key), int(value[:9])
    return None


@dataclass
class _Rehearsals:
    """Those that were run, by batch."""

    job: Job
    ranks: dict[int, list[Rank]] = field(default_factory=dict)
    peaks: dict[int, tuple[int, int]] = field(default_factory=dict)  # allocated and reserved
    first: int | None = None
    count: int = 0

    def run(self, batch: int, stage: Stage) -> bool:
        """Whether it fits. CommandError where it failed otherwise than for want of memory."""
        words, environment = list(self.job.command), dict(self.job.environment)
        if self.job.varied is not None:
            words, environment = put_in(words, environment, self.job.varied, str(batch))
        said = f"batch {batch}: " if self.job.varied is not None else ""
        rehearsal = rehearse(
            words,
            self.job.torch,
            stage,
            environment=environment,
            steps=0,
            stable=STABLE_STEPS,
            limit_seconds=self.job.limit_seconds,
            tell=lambda line: self.job.tell(f"{said}{line}"),
        )
        self.count += 1
        ranks = ranks_of(rehearsal, stage, summarized=self.first is None)
        out = ran_out(rehearsal, ranks)
        refuse_a_failure(rehearsal, bool(ranks), out, said)
        if out or not ranks:
            return False
        if self.first is None:
            self.first, self.ranks[batch] = batch, ranks
        most = max((rank.peak for rank in ranks), key=lambda peak: peak.device_bytes)
        self.peaks[batch] = (most.peak_allocated_bytes, most.peak_reserved_bytes)
        return True


def measure(job: Job, stage: Stage, own: int | None, *, bounded: bool) -> Measurement:
    """Rehearse the job; with a batch to vary until its line is known, and where ``bounded`` until the largest is.

    ``own`` is the batch that the command has by itself. CommandError where the job cannot be rehearsed.
    """
    began = time.monotonic()
    runs = _Rehearsals(job)
    notes: list[str] = []
    largest = None
    if job.varied is None:
        if not runs.run(0, stage):
            notes.append("it runs out of memory there")
    elif bounded:
        largest = _largest(runs, stage, own, notes)
    else:
        _line(runs, stage, own or 1, notes)
    batch = runs.first or 0
    highest = max(runs.peaks, default=0)
    allocated, reserved = runs.peaks.get(highest, (0, 0))
    return Measurement(
        ranks=tuple(runs.ranks.get(batch, ())),
        batch=batch,
        peaks=tuple((number, peak[0]) for number, peak in sorted(runs.peaks.items())),
        beyond_bytes=max(reserved - allocated, 0),
        seconds=time.monotonic() - began,
        largest=largest,
        notes=tuple(notes),
    )


class _Enough(Exception):  # noqa: N818 - no error: the search has taken its share
    pass


def _largest(runs: _Rehearsals, stage: Stage, own: int | None, notes: list[str]) -> int:
    """The largest batch that fits on the stage, to one per cent; 0 where not one does."""
    tried: dict[int, Trial] = {}

    def attempt(batch: int) -> Trial:
        best, beyond = _bounds(tried)
        if len(tried) >= _MOST_REHEARSALS or (beyond is not None and beyond - best <= best * _NEAR):
            raise _Enough
        fits = runs.run(batch, stage)
        tried[batch] = Trial(batch, fits, runs.peaks[batch][0] if fits else None)
        return tried[batch]

    room = stage.total_bytes - stage.context_bytes - stage.other_bytes
    try:
        if own is not None and attempt(own).fits:
            # Its own batch is near the answer as a rule.
            return find_largest(own, MOST_BATCH, room, lambda batch: tried.get(batch) or attempt(batch)) or own
        most = MOST_BATCH if own is None else own - 1
        return (find_largest(1, most, room, attempt) or 0) if most else 0
    except _Enough:
        best, beyond = _bounds(tried)
        if beyond is None:
            notes.append(f"after {len(tried)} rehearsals it was not sought further: larger batches may fit")
        else:
            notes.append(f"{beyond} does not fit any more; what is between was not tried")
        return best


def _bounds(tried: Mapping[int, Trial]) -> tuple[int, int | None]:
    """The largest that fits, 0 where none does, and the least that does not."""
    best = max((trial.value for trial in tried.values() if trial.fits), default=0)
    return best, min((trial.value for trial in tried.values() if not trial.fits), default=None)


def _line(runs: _Rehearsals, stage: Stage, own: int, notes: list[str]) -> None:
    """Batch 1, the command's own, and its doubles until three in a row are on one line that rises."""
    runs.run(own, stage)
    if own > 1:
        runs.run(1, stage)
    batch = own
    for _ in range(_MOST_DOUBLINGS):
        batch *= 2
        if batch > MOST_BATCH:
            break
        try:
            runs.run(batch, stage)
        except CommandError as error:
            notes.append(f"batch {batch} was not rehearsed to its end: {error}")
            break
        if _is_straight(runs.peaks, batch):
            return
    notes.append("the peak does not follow the batch in a line: what larger batches need is not known")


def _is_straight(peaks: Mapping[int, tuple[int, int]], batch: int) -> bool:
    if batch % 4 or batch // 4 not in peaks:
        return False
    low, middle, high = (peaks[batch // divisor][0] for divisor in (4, 2, 1))
    before, after = (middle - low) / (batch // 4), (high - middle) / (batch // 2)
    return before > 0 and abs(after - before) <= _ALIKE * after


def largest_within(peaks: Sequence[tuple[int, int]], room_bytes: int) -> int | None:
    """The largest batch whose peak stays within the room, from measured (batch, bytes) in their order.

    Between two of them the peak is taken for a line, beyond the last for the continuation of the last line: what a job
    needs is the largest of several lines, so that a line between two of its points never lies below it. None where the
    peak does not rise; 0 where the room is less than the least.
    """
    if not peaks or room_bytes < peaks[0][1]:
        return 0
    # A larger batch may come to some blocks less.
    most = accumulate((peak for _, peak in peaks), max)
    rising = [(batch, peak) for (batch, _), peak in zip(peaks, most, strict=True)]
    for (low, before), (high, after) in pairwise(rising):
        if after > room_bytes:
            return low + (room_bytes - before) * (high - low) // (after - before)
    high, after = rising[-1]
    # Two that are near one another tell no slope.
    low, before = next((peak for peak in reversed(rising) if peak[0] <= high * _APART), (high, after))
    if after <= before:
        return None
    return high + (room_bytes - after) * (high - low) // (after - before)


def refuse_a_failure(rehearsal: Rehearsal, used: bool, out_of_memory: bool, said: str = "") -> None:
    """CommandError, with the end of what the job printed, where it failed otherwise than for want of memory."""
    # PyTorch's own way to end, rarely, where there was a backward pass.
    aborted = rehearsal.status < 0 and "terminate called without an active exception" in rehearsal.output
    if rehearsal.killed:
        what = "did not end in time and was killed"
    elif rehearsal.status != 0 and not out_of_memory and not (used and aborted):
        ended = f"signal {-rehearsal.status}" if rehearsal.status < 0 else f"exit status {rehearsal.status}"
        what = f"failed ({ended})"
    elif not used and not out_of_memory:
        what = "ended without using CUDA through PyTorch"
    else:
        return
    last = next((line for line in reversed(rehearsal.output.splitlines()) if line.strip()), "")
    raise CommandError(f"plan --measure: {said}the job {what}{f': {last.strip()[:300]}' if last else ''}")
