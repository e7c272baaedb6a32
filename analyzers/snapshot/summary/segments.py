"""The map of the segments at the end, each block with its stack."""

from __future__ import annotations

from collections.abc import Mapping

from vramscope.analyzers.snapshot.form import ALLOC, ALLOCATED, FREE, PENDING
from vramscope.analyzers.snapshot.recording import Recording
from vramscope.analyzers.snapshot.stacks import NONE
from vramscope.schema.snapshot import MappedBlock, MappedSegment

_NAMES = {FREE: "free", ALLOCATED: "allocated", PENDING: "pending"}


def final_stacks(recording: Recording) -> dict[int, int]:
    """By address; those of the events for blocks that a file or a document lists without a stack."""
    found = dict(recording.block_stacks)
    if recording.snapshot.events and recording.event_stacks:
        for event, stack in zip(recording.snapshot.events, recording.event_stacks, strict=True):
            if event[0] == ALLOC and event[1] not in recording.block_stacks:
                found[event[1]] = stack
    return found


def map_segments(recording: Recording, stacks: Mapping[int, int]) -> tuple[MappedSegment, ...]:
    """``stacks`` are numbers by address."""
    return tuple(
        MappedSegment(
            address=segment.address,
            bytes=segment.bytes,
            stream=segment.stream,
            pool=segment.pool,
            small=segment.small,
            expandable=segment.expandable,
            blocks=tuple(
                MappedBlock(
                    block.bytes,
                    _NAMES[block.state],
                    block.requested_bytes if block.state != FREE else 0,
                    None if block.state == FREE or stacks.get(block.address, NONE) == NONE else stacks[block.address],
                )
                for block in segment.blocks
            ),
        )
        for segment in recording.snapshot.segments
    )
