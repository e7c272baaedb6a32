"""What the text around a message says of its cause in words, or shows of the work, where no figure of it decides."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from vramscope.analyzers.case import Case
from vramscope.analyzers.diagnosis.oversized_request import against_told
from vramscope.analyzers.diagnosis.settled import DECIDED, OF_LIBRARIES, quoted
from vramscope.analyzers.patterns import regex
from vramscope.schema.oom import Cause
from vramscope.schema.units import GIB, MIB, TIB, format_bytes

_TOLD = 0.72
_AT_WORK, _TOO_LARGE, _HELPED = 0.55, 0.72, 0.6
# So sure of pieces the figures are where less at a time may have been the remedy for another reason.
_IN_DOUBT = 0.7
_OF_DEVICE = 0.5
# Errors that state nothing of the device, at the call that asked for the memory.
_PROMPT = (
    "mxnet-",
    "numba-cumemalloc",
    "cuda-gpuassert",
    "cuda-thrust",
    "cuda-driver-error",
    "cuda-failed-with-error-2",
    "cuda-error-bare",
    "torch-thc",
    "rmm-bad-alloc",
)
_OF_EXCEPTION = regex(r"\bexceptions?\b|\btracebacks?\b|\bexc_info\b|\b(?:last|caught) error\b", re.IGNORECASE)
_KIND = {"PyTorch": "retained_graph"}
# Told after the start: the other framework's line is printed once it has taken its share.
_PREALLOCATES = 0.25
# No device that is free leaves TensorFlow so little.
_LEFT = GIB
# Of an empty device JAX takes three quarters.
_LEFT_OVER = 0.45
_FOUND_LITTLE = 0.5
# Left to itself it takes more of a device.
_TOLD_LESS = 0.6
# A pool whose largest piece is less of what is free is in pieces.
_IN_PIECES = 0.5
# What the program itself has printed of its state.
_PRINTED = 0.84


def refine(case: Case, found: Sequence[Cause]) -> list[Cause]:
    """The causes with what is told and shown beside the message; as they are where nothing is."""
    causes = list(found)
    if case.memory != "gpu":
        return causes
    if not any(cause.confidence >= DECIDED for cause in causes):
        causes = _others(case, causes if case.server is not None else _kept(case, _request(case, causes)))
    return _cured(case, _workload(case, _frameworks(case, _pieces(case, causes))))


def _pieces(case: Case, causes: list[Cause]) -> list[Cause]:
    """A program has printed what its pool has free, and how much of that in one piece."""
    free, largest = case.number("told_pool_free_bytes"), case.number("told_largest_free_bytes")
    requested = case.message.requested_bytes
    if free is None or largest is None or largest > _IN_PIECES * free or any(c.id == "fragmentation" for c in causes):
        return causes
    if requested is not None and not largest < requested <= free:
        return causes
    # What the message itself says of the device knows better.
    if case.breakdown.allocated_bytes is not None and case.is_caching_allocator:
        return causes
    said = f"{format_bytes(int(free))} were free in the pool, the largest piece {format_bytes(int(largest))}"
    return [*_below(causes, ("capacity", "process_limit", "unknown")), Cause("fragmentation", _PRINTED, (said,))]


def _cured(case: Case, causes: list[Cause]) -> list[Cause]:
    """Where the figures decide nothing: what made it go afterwards tells what it was that did not fit."""
    helped, raised = case.word("told_cured"), case.word("told_raised")
    shown = helped or raised
    # A library that found no memory beside the allocator finds some where that has less.
    if (
        shown is None
        or case.format.startswith(OF_LIBRARIES)
        or any(
            cause.confidence >= (_IN_DOUBT if cause.id == "fragmentation" else _AT_WORK)
            for cause in causes
            if cause.id != "unknown"
        )
    ):
        return causes
    what = "what helped" if helped else "since when it fails"
    reason = "less at a time fitted, so that it was too much before" if helped else "less at a time fitted before"
    said = f'the text itself says {what}: "{quoted(shown)}"'
    rest = [
        replace(cause, confidence=min(cause.confidence, round(_HELPED - 0.05, 2)))
        if cause.id == "fragmentation"
        else cause
        for cause in causes
        if cause.id != "capacity"
    ]
    return [*rest, Cause("capacity", _HELPED, (said, reason))]


def _kept(case: Case, causes: list[Cause]) -> list[Cause]:
    shown = case.word("told_kept")
    if shown is not None and _OF_EXCEPTION.search(shown) and case.number("attempts") is None:
        return causes  # said of the attempts that followed this error: it was the first
    if shown is None or not _may_be_own(case) or any(cause.id == "leak" and cause.confidence > 0.6 for cause in causes):
        return causes
    said = f'the text itself says what is kept: "{quoted(shown)}"'
    untold = "cannot tell how much of the memory that is, because no figure says"
    return [*_below(causes, ("capacity", "unknown")), Cause("leak", _TOLD, (said, untold), _KIND.get(case.framework))]


def _request(case: Case, causes: list[Cause]) -> list[Cause]:
    """For an error that states a request and not the device's size."""
    requested = case.message.requested_bytes
    # What a compiled program asks for is all of its buffers at once.
    if case.number("program_bytes"):
        return causes
    if requested is None or case.total_bytes or any(c.id in ("oversized_request", "library_workspace") for c in causes):
        return causes
    found = against_told(case, requested, f"{format_bytes(requested)} were requested at once")
    return causes if found is None else [*causes, found]


def _others(case: Case, causes: list[Cause]) -> list[Cause]:
    shown = case.word("told_others")
    if shown is None or any(cause.id == "other_processes" and cause.confidence >= 0.6 for cause in causes):
        return causes
    own, total = case.breakdown.allocated_bytes, case.total_bytes
    if own is not None and total and own >= _OF_DEVICE * total:
        return causes
    said = f'the text itself says who else is on the GPU: "{quoted(shown)}"'
    untold = "cannot tell how much they hold, because no figure says"
    rest = [cause for cause in causes if cause.id != "other_processes"]
    return [*_below(rest, ("capacity", "unknown")), Cause("other_processes", _TOLD, (said, untold))]


def _frameworks(case: Case, causes: list[Cause]) -> list[Cause]:
    """TensorFlow says at its start how much of the device it takes for itself."""
    limit, card = case.number("pool_limit_bytes"), case.number("card_least_bytes") or case.number("told_size_bytes")
    if case.framework == "JAX" and limit and card and limit <= _LEFT_OVER * card and not _is_told(case, causes):
        said = (
            f"JAX's pool may hold {format_bytes(int(limit))} of a card that has {format_bytes(int(card))} or more: it "
            "takes its part of what is free when it starts, so that others held the rest"
        )
        return [*_below(causes, ("capacity", "unknown")), Cause("other_processes", _TOLD, (said,))]
    taken, own, total = case.number("tensorflow_bytes"), case.breakdown.allocated_bytes, case.total_bytes
    free, of = case.number("found_bytes"), case.number("found_of_bytes")
    if case.framework == "TensorFlow" and free is not None and of and free <= _FOUND_LITTLE * of:
        said = (
            f"TensorFlow found {format_bytes(int(free))} of {format_bytes(int(of))} free when it started: others held "
            "the rest already"
        )
        rest = [cause for cause in _below(causes, ("capacity", "oversized_request")) if cause.id != "other_processes"]
        return [*rest, Cause("other_processes", _PRINTED, (said, "cannot tell who, because no process is listed"))]
    if taken is None:
        return causes
    if case.framework == "TensorFlow":
        card = case.number("card_least_bytes") or case.number("told_size_bytes")
        if card and taken % (512 * MIB) == 0 and _LEFT <= taken <= _TOLD_LESS * card and not _has_limit(causes):
            said = (
                f"TensorFlow was given {format_bytes(int(taken))} of a card that has {format_bytes(int(card))} or "
                "more, as its own line says: so round a number is a limit that was set"
            )
            return [*_below(causes, ("capacity", "unknown")), Cause("process_limit", _PRINTED, (said,))]
        if taken >= _LEFT or _has_limit(causes):
            return causes  # it was told to take no more
        said = (
            f"TensorFlow found {format_bytes(int(taken))} of the device for itself when it started, as its own line "
            "says: others held the rest already"
        )
        rest = [cause for cause in _below(causes, ("capacity", "fragmentation")) if cause.id != "other_processes"]
        return [*rest, Cause("other_processes", _PRINTED, (said, "cannot tell who, because no process is listed"))]
    if (total and taken < _PREALLOCATES * total) or (own is not None and own > taken):
        return causes
    said = (
        f"TensorFlow has taken {format_bytes(int(taken))} of the device beside it, as its own line says: it takes all "
        "that it may unless memory growth is on"
    )
    evidence = (said, "cannot tell whether in the same process, because the driver's list is not there")
    rest = [cause for cause in causes if cause.id != "non_torch_memory"]
    return [*rest, Cause("non_torch_memory", _PRINTED, evidence)]


def _is_told(case: Case, causes: Sequence[Cause]) -> bool:
    return _has_limit(causes) or case.number("memory_fraction") is not None


def _has_limit(causes: Sequence[Cause]) -> bool:
    return any(cause.id == "process_limit" for cause in causes)


def _workload(case: Case, causes: list[Cause]) -> list[Cause]:
    """Where an error has no figures, the program's own words say what it was about to do."""
    shown = case.word("workload")
    if shown is None or not case.format.startswith(_PROMPT) or any(cause.id == "capacity" for cause in causes):
        return causes
    if any(cause.confidence > _AT_WORK for cause in causes):
        return causes
    size = case.number("workload_bytes")
    told = case.number("told_size_bytes") or case.number("workload_device_bytes")
    device = case.total_bytes or told or case.number("card_most_bytes")
    is_one = case.number("workload_is_one") is not None
    if size is not None and (size >= device if device else is_one and size >= TIB):
        where = f"a device of {format_bytes(int(device))}" if device else "a device, and none has that much"
        said = f"{format_bytes(int(size))} were to go to {where}: {shown}"
        if is_one:
            return [*causes, Cause("oversized_request", _TOO_LARGE, (said, "as one array it can never fit"))]
        return [*causes, Cause("capacity", _TOO_LARGE, (said, "it fits only in parts, or in a smaller type"))]
    said = f"it failed at the call that asked, and what it was at stands beside it: {shown}"
    untold = "cannot tell how full the device was before, because no figure says"
    return [*causes, Cause("capacity", _AT_WORK, (said, untold))]


def _below(causes: Sequence[Cause], names: Sequence[str]) -> list[Cause]:
    return [replace(cause, confidence=min(cause.confidence, 0.6)) if cause.id in names else cause for cause in causes]


def _may_be_own(case: Case) -> bool:
    """False where the figures show that the job's own memory is not what fills the device."""
    allocated, total = case.breakdown.allocated_bytes, case.total_bytes
    return allocated is None or total is None or allocated >= min(_OF_DEVICE * total, 4 * GIB)
