"""What a rehearsal on simulated devices came to (``vramscope.dryrun/1``)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from vramscope.schema.snapshot import SnapshotSummary

SCHEMA = "vramscope.dryrun/1"
SEARCH_SCHEMA = "vramscope.dryrun-search/1"


@dataclass(frozen=True, slots=True, kw_only=True)
class CardFit:
    """Whether the rank that needs most fits on a card, its history replayed with what that card would leave it.

    ``needed_bytes`` is the peak of the device: reserved and the CUDA context. ``margin_bytes`` is what would be left,
    negative where it does not fit. ``kernels`` tells whether the job's PyTorch has any for the card, and is None where
    that is not known: without them nothing runs there, whatever fits.
    """

    card: str
    total_bytes: int
    context_bytes: int
    fits: bool
    needed_bytes: int
    margin_bytes: int
    compute_capability: tuple[int, int] | None = None
    kernels: bool | None = None

    @property
    def runs(self) -> bool:
        """Whether it fits, and nothing else is known to be in the way."""
        return self.fits and self.kernels is not False


@dataclass(frozen=True, slots=True, kw_only=True)
class RankPeak:
    """One process on one of its devices. ``rank`` is None outside a distributed job.

    ``why`` it ended: "stable" (no new peak for some steps), "steps" (as many as were asked for), "time", "waits" (in a
    loop that asks the device for a value over and over), "ended" (by itself), "failed". ``device_bytes`` is reserved
    and the context. ``summary`` is None where the process left no history that can be read.
    """

    pid: int
    rank: int | None
    device: int
    why: str
    steps: int
    peak_allocated_bytes: int
    peak_reserved_bytes: int
    device_bytes: int
    error: str | None = None
    out_of_memory: bool = False
    summary: SnapshotSummary | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DryRun:
    """``gpu`` names the card that was simulated, or the memory that was asked for; None where there was no bound.

    ``other_bytes`` is what others held of each device. ``fits`` is None where there was no bound. ``kernels`` tells
    whether the job's PyTorch, which has them for ``architectures``, has any for the card that was simulated; None where
    that is not known, or it was none. ``cards`` are the table's. ``confidence`` is "high", "medium" or "low", and
    ``doubts`` say why it is not higher: what a simulation cannot know.
    """

    command: tuple[str, ...]
    gpu: str | None
    total_bytes: int | None
    torch_version: str
    seconds: float
    status: int
    other_bytes: int = 0
    ranks: tuple[RankPeak, ...] = ()
    fits: bool | None = None
    kernels: bool | None = None
    architectures: tuple[str, ...] = ()
    cards: tuple[CardFit, ...] = ()
    confidence: str = "high"
    doubts: tuple[str, ...] = ()

    @property
    def device_bytes(self) -> int:
        """What the rank that needs most takes of its device; 0 where none used CUDA."""
        return max((rank.device_bytes for rank in self.ranks), default=0)


def dryrun_to_json(run: DryRun) -> dict[str, Any]:
    """As ``vramscope dryrun --json`` prints it; the summaries without their segments' map and points."""
    document: dict[str, Any] = {"schema": SCHEMA, **asdict(run)}
    for rank in document["ranks"]:
        if rank["summary"] is not None:
            for bulky in ("segments", "timeline", "curves"):
                rank["summary"].pop(bulky, None)
    return document


@dataclass(frozen=True, slots=True, kw_only=True)
class VariedRun:
    """One rehearsal of a search: the values it ran with, and what it came to; bytes are None where it failed.

    ``margin_bytes`` is what is left of the device at the peak, None where there is no bound. ``error`` is the last that
    a job said which failed otherwise than for want of memory: whether it fits is not known then.
    """

    values: Mapping[str, str]
    fits: bool | None
    peak_allocated_bytes: int | None = None
    peak_reserved_bytes: int | None = None
    device_bytes: int | None = None
    margin_bytes: int | None = None
    error: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """For one combination of the listed values, ``values``, the largest number that fits.

    ``run`` is its rehearsal (an index), None where none fits or a rehearsal failed, which ``failed`` tells.
    """

    values: Mapping[str, str]
    run: int | None
    failed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Search:
    """Rehearsals with varied values. ``largest`` are those of ``runs`` (indices) that fit and whose successor does not.

    ``sought`` is the name of the number that was sought; None where all values were listed. ``answers`` has one for
    each combination of the others. ``kernels``, ``confidence`` and ``doubts`` are as of a DryRun.
    """

    command: tuple[str, ...]
    gpu: str | None
    total_bytes: int | None
    torch_version: str
    seconds: float
    sought: str | None
    runs: tuple[VariedRun, ...] = ()
    largest: tuple[int, ...] = ()
    answers: tuple[Answer, ...] = ()
    kernels: bool | None = None
    confidence: str = "high"
    doubts: tuple[str, ...] = ()


def search_to_json(search: Search) -> dict[str, Any]:
    """As ``vramscope dryrun --vary ... --json`` prints it."""
    return {"schema": SEARCH_SCHEMA, **asdict(search)}
