"""What a snapshot says of one device: its segments with their blocks, and the allocator's events before it.

Nothing here knows how a file stores it.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

Pool = tuple[int, int]
# (action, address or for OOM the device's free bytes, bytes, stream, pool, microseconds since 1970 or 0)
Event = tuple[int, int, int, int, Pool, int]

ALLOC, FREE_REQUESTED, FREE_COMPLETED, SEGMENT_ALLOC, SEGMENT_FREE, SEGMENT_MAP, SEGMENT_UNMAP, OOM, MARK = range(9)
ACTIONS = {
    "alloc": ALLOC,
    "free_requested": FREE_REQUESTED,
    "free_completed": FREE_COMPLETED,
    "segment_alloc": SEGMENT_ALLOC,
    "segment_free": SEGMENT_FREE,
    "segment_map": SEGMENT_MAP,
    "segment_unmap": SEGMENT_UNMAP,
    "oom": OOM,
    "snapshot": MARK,
}
NAMES = {code: name for name, code in ACTIONS.items()}
ORDINARY: Pool = (0, 0)

FREE, ALLOCATED, PENDING = range(3)


class SnapshotError(ValueError):
    """A file that is no snapshot, or none that holds together: one line for a person."""


def with_pools(events: Sequence[Event], segments: Sequence[SegmentState]) -> tuple[Event, ...]:
    """Events that do not tell their pool, with that of the private segment at their address, as far as it is held."""
    private = sorted((segment.address, segment.address + segment.bytes, segment.pool) for segment in segments)
    private = [entry for entry in private if entry[2] != ORDINARY]
    if not private:
        return tuple(events)
    starts = [start for start, _, _ in private]
    found = []
    for event in events:
        index = bisect_right(starts, event[1]) - 1
        inside = event[0] < OOM and index >= 0 and event[1] < private[index][1]
        found.append((*event[:4], private[index][2], event[5]) if inside else event)
    return tuple(found)


@dataclass(frozen=True, slots=True)
class BlockState:
    """``state`` is FREE, ALLOCATED, or PENDING: freed, and waiting for a stream."""

    address: int
    bytes: int
    state: int
    requested_bytes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SegmentState:
    """One segment; of an expandable one, each mapped run. Its blocks fill it without gaps."""

    address: int
    bytes: int
    stream: int
    pool: Pool
    small: bool
    expandable: bool
    blocks: tuple[BlockState, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """The process's first events on the device, from an empty allocator on, which whoever recorded it has kept.

    ``steps`` are (steps so far, allocations so far, bytes requested so far) at the ends of steps, from the first to the
    newest; ``allocations`` is how many the process has made when the snapshot was taken.
    """

    events: tuple[Event, ...] = ()
    steps: tuple[tuple[int, int, int], ...] = ()
    allocations: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Snapshot:
    """One device. ``settings`` are PYTORCH_CUDA_ALLOC_CONF's keys; ``max_split_bytes`` and the like are in them.

    ``torch_version``, ``total_bytes``, ``limit_bytes``, ``capacity_bytes`` (what the process could have, at the end)
    and ``platform`` (``sys.platform``) are None where neither the file nor a document beside it tells them.
    ``peak_allocated_bytes`` is the most that the program had in use so far, None where nobody counted, and ``opening``
    None where nobody has kept it. ``has_pools`` tells that events carry the pool; before PyTorch 2.8 all are in
    ORDINARY.
    """

    device: int = 0
    segments: tuple[SegmentState, ...] = ()
    events: tuple[Event, ...] = ()
    settings: Mapping[str, str] = field(default_factory=dict)
    max_entries: int | None = None
    torch_version: str | None = None
    total_bytes: int | None = None
    limit_bytes: int | None = None
    capacity_bytes: int | None = None
    platform: str | None = None
    peak_allocated_bytes: int | None = None
    opening: Opening | None = None
    has_pools: bool = False
    notes: tuple[str, ...] = ()
