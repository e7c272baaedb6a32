"""The free blocks in the segments, by who may use them: the ordinary pools of large and small blocks, private pools."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from vramscope.schema.evidence import Evidence, Segment

# Requests up to this come from segments of their own, and those above it never do.
_SMALL = 1024 * 1024


@dataclass(frozen=True, slots=True)
class FreeBlocks:
    """What is free for the request, in all and in its largest piece, and what is free elsewhere."""

    usable_bytes: int
    largest_bytes: int
    count: int
    other_pool_bytes: int  # small blocks where a large one is wanted, and the reverse
    other_stream_bytes: int
    private_bytes: int


def free_blocks(evidence: Evidence, requested_bytes: int) -> FreeBlocks | None:
    """None where the segments are not known, or not whole.

    The stream is that with the most memory: the document does not say on which one the request was made.
    """
    ordinary = [segment for segment in evidence.segments if not any(segment.pool)]
    if not ordinary or any(entry.startswith("segments") for entry in evidence.cut):
        return None
    small = requested_bytes <= _SMALL
    streams: dict[int, int] = {}
    for segment in ordinary:
        streams[segment.stream] = streams.get(segment.stream, 0) + segment.bytes
    stream = max(streams, key=lambda key: streams[key])
    own = [segment for segment in ordinary if segment.stream == stream]
    usable = [size for segment in own if segment.small == small for size in _free(segment)]
    return FreeBlocks(
        usable_bytes=sum(usable),
        largest_bytes=max(usable, default=0),
        count=len(usable),
        other_pool_bytes=_sum(segment for segment in own if segment.small != small),
        other_stream_bytes=_sum(segment for segment in ordinary if segment.stream != stream),
        private_bytes=_sum(segment for segment in evidence.segments if any(segment.pool)),
    )


def _free(segment: Segment) -> list[int]:
    return [block.bytes for block in segment.blocks if block.state == 0]


def _sum(segments: Iterable[Segment]) -> int:
    return sum(size for segment in segments for size in _free(segment))
