"""A rehearsal becomes an answer: peaks by rank, the cards on which they fit, and what a simulation cannot know."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from vramscope.analyzers.allocator.replay.agreement import agree
from vramscope.analyzers.allocator.replay.trial import attempt
from vramscope.analyzers.allocator.replay.window import Window
from vramscope.analyzers.snapshot.form import SnapshotError
from vramscope.analyzers.snapshot.reading_stacks import read_recording
from vramscope.analyzers.snapshot.recording import Recording
from vramscope.analyzers.snapshot.summary.summarize import summarize
from vramscope.daemon.dryrun.kernels import has_kernels
from vramscope.daemon.dryrun.rehearsal import Act, Rehearsal, Stage
from vramscope.daemon.dryrun.words import FAILED
from vramscope.daemon.simgpu.cards import CARDS, Card
from vramscope.schema.dryrun import CardFit, RankPeak
from vramscope.schema.snapshot import SnapshotSummary, StackFrame

# Where no card's is known: a CUDA context with PyTorch's kernels.
TYPICAL_CONTEXT_BYTES = 500 << 20
# A device without a bound has that.
UNBOUNDED_BYTES = 1 << 40
# Its calls stand between the program's and PyTorch's.
_GUEST = ("/daemon/dryrun/guest.py", "/daemon/dryrun/asked.py", "/daemon/dryrun/arrangements.py")


@dataclass(frozen=True, slots=True)
class Rank:
    """One process on one device, with what a replay needs."""

    peak: RankPeak
    recording: Recording | None


def ran_out(rehearsal: Rehearsal, ranks: Sequence[Rank]) -> bool:
    """Whether memory ran out in one of the processes, and it ended with that."""
    return bool(rehearsal.errors) or any(rank.peak.out_of_memory for rank in ranks)


def ranks_of(rehearsal: Rehearsal, stage: Stage, *, summarized: bool = True) -> list[Rank]:
    """By rank, then pid and device; the peaks alone where they need not be ``summarized``."""
    ranks = [rank for act in rehearsal.acts for rank in _ranks(act, stage, summarized)]
    return sorted(ranks, key=lambda rank: (rank.peak.rank or 0, rank.peak.pid, rank.peak.device))


def _ranks(act: Act, stage: Stage, summarized: bool) -> Iterator[Rank]:
    facts = act.facts
    for device in facts["devices"]:
        recording, summary = _read(act, device["device"], stage) if summarized else (None, None)
        yield Rank(
            RankPeak(
                pid=facts["pid"],
                rank=facts["rank"],
                device=facts["local_rank"] if device["device"] == 0 and facts["local_rank"] else device["device"],
                why=facts["why"],
                steps=facts["steps"],
                peak_allocated_bytes=device["peak_allocated_bytes"],
                peak_reserved_bytes=device["peak_reserved_bytes"],
                device_bytes=device["peak_reserved_bytes"] + stage.context_bytes,
                error=facts["error"],
                out_of_memory=facts["out_of_memory"],
                summary=summary,
            ),
            recording,
        )


def _read(act: Act, device: int, stage: Stage) -> tuple[Recording | None, SnapshotSummary | None]:
    version = act.facts["torch_version"]
    try:
        recording = read_recording(act.snapshot, device)
        total = stage.total_bytes if stage.total_bytes < UNBOUNDED_BYTES else None
        snapshot = replace(recording.snapshot, torch_version=version, total_bytes=total)
        recording = replace(recording, snapshot=snapshot, stacks=tuple(map(_without_guest, recording.stacks)))
        return recording, summarize(recording, version)
    except SnapshotError:
        return None, None


def _without_guest(stack: tuple[StackFrame, ...]) -> tuple[StackFrame, ...]:
    return tuple(frame for frame in stack if not frame.file.endswith(_GUEST))


def architectures_of(rehearsal: Rehearsal) -> tuple[str, ...]:
    """For which the job's PyTorch has kernels, as it says itself."""
    return tuple(dict.fromkeys(name for act in rehearsal.acts for name in act.facts["architectures"]))


def fits_of(
    ranks: Sequence[Rank], architectures: Sequence[str] = (), cards: Sequence[Card] = CARDS
) -> tuple[CardFit, ...]:
    """For the rank that needs most; none where its history cannot be replayed, or ended with an error."""
    ranks = [rank for rank in ranks if rank.recording is not None]
    if not ranks or any(rank.peak.why == FAILED for rank in ranks):
        return ()
    largest = max(ranks, key=lambda rank: rank.peak.peak_reserved_bytes)
    assert largest.recording is not None
    try:
        window, _ = agree(largest.recording.snapshot)
    except SnapshotError:
        return ()
    return tuple(
        replace(
            _fit(window, card, largest.peak),
            compute_capability=card.compute_capability,
            kernels=has_kernels(architectures, card.compute_capability),
        )
        for card in cards
    )


def _fit(window: Window, card: Card, peak: RankPeak) -> CardFit:
    context = TYPICAL_CONTEXT_BYTES if card.context_bytes is None else card.context_bytes
    room = card.total_bytes - context
    here = replace(window, capacity_bytes=room, total_bytes=card.total_bytes)
    found = attempt(here, window.settings)
    needed = found.peak_reserved_bytes if found.survives else peak.peak_reserved_bytes
    return CardFit(
        card=card.name,
        total_bytes=card.total_bytes,
        context_bytes=context,
        fits=found.survives,
        needed_bytes=needed + context,
        margin_bytes=card.total_bytes - context - needed if found.survives else -_missing(peak, room),
    )


def _missing(peak: RankPeak, room: int) -> int:
    return max(1, peak.peak_allocated_bytes - room)
