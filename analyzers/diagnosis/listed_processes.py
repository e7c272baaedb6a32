"""A list of the driver's processes beside the message: who held the GPU, where the message itself does not say."""

from __future__ import annotations

from collections.abc import Sequence

from vramscope.analyzers.case import Case
from vramscope.schema.oom import Cause
from vramscope.schema.units import GIB, format_bytes

_CONFIDENCE = 0.8
_SHARE = 0.5  # of the device, where its size is known
_MUCH = 4 * GIB  # elsewhere
_ALIKE = 0.15
_FULL, _BY_HEAD = 0.9, 0.6
_MOSTLY = 0.6
# Libraries that ask beside PyTorch's allocator, when the job itself may be what fills the device.
_LIBRARIES = ("cublas-", "cudnn-", "cufft-", "cusolver-", "cusparse-")
# These take nearly all of a device for themselves when they start; NCCL asks when its own job has filled it.
_OWN_POOLS = ("NCCL", "TensorFlow", "JAX")
# The driver's count of the failing process is larger than PyTorch's by a context and libraries.
_CONTEXT = 2 * GIB


def refine(case: Case, found: Sequence[Cause]) -> list[Cause]:
    """The causes with the one that the list shows; as they are where there is none, or where the message lists too."""
    causes = list(found)
    held, largest = case.number("listed_bytes"), case.number("listed_largest_bytes")
    if case.memory != "gpu" or case.message.other_processes:
        return causes
    if held is None or largest is None:
        return _by_holders(case, _by_told_free(case, _by_head(case, causes)))
    if case.message.process_in_use_bytes is not None or _is_own(case, int(largest)):
        return causes
    total = case.total_bytes or case.number("listed_total_bytes")
    requested = case.message.requested_bytes
    if (held < _SHARE * total) if total else (held < _MUCH):
        return causes
    if total and requested is not None and requested > total:
        return causes
    of = f" of {format_bytes(int(total))}" if total else ""
    evidence = (
        f"the list of processes beside the message shows {format_bytes(int(held))}{of} in use, "
        f"process {case.word('listed_pid')} most of it ({format_bytes(int(largest))})",
        "cannot tell whether the list was made before the job began, or shows the job itself",
    )
    rest = [cause for cause in causes if cause.id != "other_processes"]
    return [*rest, Cause("other_processes", _CONFIDENCE, evidence)]


def _by_head(case: Case, causes: list[Cause]) -> list[Cause]:
    """The same from the head of nvidia-smi's table alone, for an error that has no figures of its own."""
    used, total = case.number("listed_used_bytes"), case.number("listed_total_bytes")
    # NCCL asks late, when its own job may be what fills the device; of another job the author may say that it does.
    if case.framework == "NCCL" or case.word("told_alone") is not None:
        return causes
    # PyTorch itself has said that it holds nearly all of that.
    if (case.number("told_reserved_bytes") or 0) >= _FULL * (used or 0):
        return causes
    if used is None or not total or used < _FULL * total or case.total_bytes or case.message.allocated_bytes:
        return causes
    evidence = (
        f"beside the message the driver shows {format_bytes(int(used))} of {format_bytes(int(total))} in use",
        "cannot tell by whom, because no process is listed with its memory",
    )
    return [*causes, Cause("other_processes", _BY_HEAD, evidence)]


def _by_told_free(case: Case, causes: list[Cause]) -> list[Cause]:
    """The same from what the program printed to be free, for an error that has no figures of its own."""
    free, total = case.number("told_free_bytes"), case.number("told_free_of_bytes")
    if free is None or not total or case.framework in _OWN_POOLS or case.format.startswith(_LIBRARIES):
        return causes
    if case.number("told_reserved_bytes") is not None or case.total_bytes or case.message.allocated_bytes:
        return causes
    if case.number("growth_count") is not None or any(cause.confidence >= _BY_HEAD for cause in causes):
        return causes
    if free > (1 - _MOSTLY) * total:
        return causes
    evidence = (
        f"{format_bytes(int(free))} of {format_bytes(int(total))} were free, as the program itself has printed",
        "cannot tell who holds the rest, because no process is listed; if the program held it itself, it is too large",
    )
    return [*causes, Cause("other_processes", _BY_HEAD, evidence)]


def _by_holders(case: Case, causes: list[Cause]) -> list[Cause]:
    """The same from the pids alone that have the device open, where the job's own memory is not what fills it."""
    pids, own, total = case.word("listed_holders"), case.breakdown.allocated_bytes, case.total_bytes
    if pids is None or any(cause.id == "other_processes" and cause.confidence >= _BY_HEAD for cause in causes):
        return causes
    if case.message.process_in_use_bytes is not None or (own is not None and total and own >= _SHARE * total):
        return causes
    evidence = (
        f"beside the message processes are listed that have the device open: {pids}",
        "cannot tell how much they hold, nor whether the job itself is among them, because the list has no sizes",
    )
    rest = [cause for cause in causes if cause.id != "other_processes"]
    return [*rest, Cause("other_processes", _BY_HEAD, evidence)]


def _is_own(case: Case, largest: int) -> bool:
    """Whether the largest of the list may be the failing process: as large as what it held by the message."""
    if case.number("listed_own") is not None:
        return False
    own = case.reserved_bytes or case.message.reserved_bytes or case.message.allocated_bytes
    return own is not None and own * (1 - _ALIKE) <= largest <= own * (1 + _ALIKE) + _CONTEXT
