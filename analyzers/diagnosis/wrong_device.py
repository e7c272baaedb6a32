"""The job runs on another GPU than it was meant for: on the first one, or on a smaller card."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from vramscope.analyzers.case import Case
from vramscope.schema.oom import Cause
from vramscope.schema.units import format_bytes

_CONFIDENCE, _BELOW = 0.86, 0.7
_MUCH_LARGER = 2
_LITTLE = 0.5
_SAME = 0.08


def refine(case: Case, found: Sequence[Cause]) -> list[Cause]:
    """The causes with this one, and with ranks that restore a checkpoint to one device; as they are where neither is
    shown."""
    causes = _checkpoint(case, list(found))
    idle, size, failed = case.number("idle_device"), case.number("idle_device_bytes"), case.message.device
    if idle is None or size is None or failed is None or case.total_bytes is None or case.server is not None:
        return causes
    if not _is_listed(case, case.total_bytes):
        return causes  # another machine's devices
    wanted, chosen = case.number("wanted_device"), case.number("chosen_device_bytes")
    if chosen is not None and chosen < _MUCH_LARGER * case.total_bytes:
        return causes  # it was shown this device alone
    if size >= _MUCH_LARGER * case.total_bytes:
        said = (
            f"it failed on a device of {format_bytes(case.total_bytes)}, and another of {format_bytes(int(size))} is "
            "listed as all but empty"
        )
    elif wanted and wanted == idle and failed == 0 and _is_little(case):
        said = f"it failed on GPU 0, and was to use GPU {int(wanted)}, which is listed as all but empty"
    else:
        return causes
    why = (
        "CUDA counts the fastest card first unless CUDA_DEVICE_ORDER=PCI_BUS_ID is set, and a choice that is made "
        "after torch has started has no effect"
    )
    return [*_below(causes), Cause("capacity", _CONFIDENCE, (said, why), "wrong_device")]


def _is_listed(case: Case, total: int) -> bool:
    """Whether the list has a device as large as the one that failed; the driver counts what it keeps for itself."""
    listed = map(int, (case.word("listed_devices") or "").split())
    return any(abs(size - total) <= _SAME * total for size in listed)


def _checkpoint(case: Case, causes: list[Cause]) -> list[Cause]:
    """Each rank puts a checkpoint's tensors where they were saved from, which is the first device."""
    if (
        case.number("restores_place") is None
        or case.number("distributed") is None
        or case.message.device not in (0, None)
    ):
        return causes
    others = max((cause.confidence for cause in causes if cause.id == "other_processes"), default=0.0)
    if not others or not _is_little(case):
        return causes
    said = (
        "torch.load without map_location puts a checkpoint's tensors on the GPU that they were saved from: each rank "
        "of the job has a copy on the first one"
    )
    untold = "cannot tell for sure, because the processes that hold the rest are not named as this job's"
    return [*_below(causes), Cause("capacity", max(_CONFIDENCE, others + 0.01), (said, untold), "checkpoint_loading")]


def _is_little(case: Case) -> bool:
    own, total = case.breakdown.allocated_bytes, case.total_bytes
    return own is not None and total is not None and own < _LITTLE * total


def _below(causes: Sequence[Cause]) -> list[Cause]:
    return [replace(cause, confidence=min(cause.confidence, _BELOW)) for cause in causes]
