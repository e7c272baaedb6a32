"""What PyTorch's caching allocator says of one device inside one process."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class AllocatorStats:
    """Counters of ``torch.cuda.memory_stats`` over all pools; bytes are current values unless named otherwise.

    ``device`` is the index the process itself uses (after CUDA_VISIBLE_DEVICES); ``uuid`` is the device's, None where
    the process's torch cannot tell it. ``private_pool_bytes`` is what private pools (CUDA graphs, MemPool) hold.
    ``segments`` are those held now, ``allocations`` all that the program has made so far.
    """

    device: int
    uuid: str | None = None
    allocated_bytes: int = 0
    reserved_bytes: int = 0
    active_bytes: int = 0
    inactive_split_bytes: int = 0
    requested_bytes: int | None = None
    private_pool_bytes: int | None = None
    allocated_peak_bytes: int | None = None
    reserved_peak_bytes: int | None = None
    alloc_retries: int = 0
    ooms: int = 0
    segments: int | None = None
    allocations: int | None = None
    limit_bytes: int | None = None


def format_settings(settings: Mapping[str, str]) -> str:
    """As PYTORCH_CUDA_ALLOC_CONF has them: ``expandable_segments:True,max_split_size_mb:128``; empty without any."""
    return ",".join(f"{key}:{value}" for key, value in settings.items())
