"""One program, run by PyTorch's allocator and by the model: every address, movement, counter and failure equal."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from tests.allocator.following_device import FollowingDevice
from vramscope.analyzers.allocator.blocks import Block
from vramscope.analyzers.allocator.model import ORDINARY, Allocator
from vramscope.analyzers.allocator.settings import release_of, settings_of
from vramscope.analyzers.allocator.statistics import Statistics
from vramscope.analyzers.settings import parse_settings

# Kept by the model itself.
_OWN = {
    "num_alloc_retries": "alloc_retries",
    "num_ooms": "ooms",
    "num_sync_all_streams": "syncs",
    "num_device_alloc": "device_allocs",
    "num_device_free": "device_frees",
}


def compare(outcome: Mapping[str, Any], configuration: str, version: str, fraction: float) -> Allocator:
    """Run the job's program on the model. AssertionError at the first difference."""
    total = outcome["total"]
    settings = settings_of(parse_settings(configuration), release_of(version))
    device = FollowingDevice(total, outcome["moved"])
    statistics = Statistics(settings.max_split_bytes)
    allocator = Allocator(settings, device, int(fraction * total) if fraction else None, statistics)
    streams, pools = outcome["streams"], [tuple(pool) for pool in outcome["pools"]]
    blocks: dict[int, Block] = {}
    samples = dict(outcome["samples"])
    for number, (kind, *arguments) in enumerate(outcome["log"]):
        where = f"operation {number}: {kind} {arguments}"
        if kind == "alloc":
            size, stream, pool, expected = arguments
            block = allocator.malloc(size, streams[stream], pools[pool] if pool >= 0 else ORDINARY)
            found = None if block is None else device.real(block.address)
            assert found == expected, f"{where}: the model answers {found}"
            if block is not None:
                blocks[number] = block
        elif kind == "free":
            allocator.free(blocks.pop(arguments[0]))
        elif kind == "limit":
            allocator.set_limit(int(arguments[0] * total))
        else:
            allocator.empty_cache()
        if number + 1 in samples:
            compare_statistics(allocator, samples[number + 1], where)
    assert device.left == 0
    return allocator


def compare_statistics(allocator: Allocator, real: Mapping[str, int], where: str) -> None:
    """Every counter of memory_stats that the release has."""
    assert allocator.statistics is not None
    model = allocator.statistics.as_dict()
    model |= {name: getattr(allocator, own) for name, own in _OWN.items()}
    differing = {name: (model[name], real[name]) for name in model if name in real and model[name] != real[name]}
    assert not differing, f"{where}: model and PyTorch: {differing}"
    assert (allocator.reserved_bytes, allocator.reserved_peak_bytes, allocator.allocated_bytes) == (
        real["reserved_bytes.all.current"],
        real["reserved_bytes.all.peak"],
        real["allocated_bytes.all.current"],
    )
