"""TensorFlow's and JAX's allocator: what its limit, its use and the request say together.

It takes most of a device at its start and divides that itself, so that what the driver has free tells little.
"""

from __future__ import annotations

from dataclasses import replace

from vramscope.analyzers.case import Case
from vramscope.analyzers.diagnosis.oversized_request import against_device, against_told
from vramscope.schema.oom import Cause
from vramscope.schema.units import GIB, MIB, TIB, format_bytes

# One tensor of this size is more than most devices have, or nearly so.
_HUGE = 32 * GIB
_LARGE = 8 * GIB
_LONG = 1024
_FAR_BELOW, _ROUND = 0.55, 256 * MIB
_DECIDED, _BESIDE_LIMIT = 0.86, 0.6
# More than a context and a display's part.
_MUCH_OUTSIDE = 0.25
# Dimensions of a tensor of images; a first one that counts more than a batch; less than this would not matter.
_OF_IMAGES, _NO_BATCH, _NO_LITTLE = 4, 10_000, 2 * GIB


def judge(case: Case) -> tuple[Cause, ...]:
    """At least one cause; what the text leaves open is said."""
    causes, chosen = _judge(case), _chosen(case)
    if chosen is None or any(cause.id == "oversized_request" or cause.confidence > _DECIDED for cause in causes):
        return causes
    return (chosen, *(replace(cause, confidence=min(cause.confidence, _BESIDE_LIMIT)) for cause in causes))


def _chosen(case: Case) -> Cause | None:
    """A limit that somebody has set for TensorFlow: far below the device, and a number that people write.

    What it takes by itself is the free memory without a reserve, which is never round.
    """
    taken = case.message.limit_bytes or case.number("tensorflow_bytes")
    device = case.number("told_size_bytes") or case.number("card_least_bytes")
    if case.framework != "TensorFlow" or taken is None or device is None or taken > _FAR_BELOW * device:
        return None
    if taken % _ROUND and not (case.number("told_free_bytes") or 0) > 2 * taken:
        return None
    said = (
        f"TensorFlow may hold {format_bytes(int(taken))} of a device of {format_bytes(int(device))}: left to itself it "
        "takes nearly all that is free, so that a limit was set for it (memory_limit)"
    )
    return Cause("process_limit", 0.75, (said, "cannot tell where, because the text does not show the setting"))


def _judge(case: Case) -> tuple[Cause, ...]:
    if case.format == "tf-failed-to-allocate":
        return _start(case)
    if case.format == "tf-runtime-start":
        return _context(case)
    if case.format == "tf-copy-destination":
        return _copy(case)
    message = case.message
    requested, limit, used = message.requested_bytes, message.limit_bytes, message.allocated_bytes
    if limit is not None and used is not None:
        return _within(case, limit, used) if requested is None else _weigh(case, requested, limit, used)
    driver_use = case.number("used_bytes")
    if message.total_bytes is not None and driver_use is not None and requested is not None:
        return _pooled(case, requested, message.total_bytes, int(driver_use))
    if message.total_bytes is not None and message.free_bytes is not None and requested is not None:
        return by_driver(requested, message.total_bytes, message.free_bytes)
    return _untold(case)


def _weigh(case: Case, requested: int, limit: int, used: int) -> tuple[Cause, ...]:
    what = (
        f"{format_bytes(requested)} were requested; of {format_bytes(limit)} that the allocator may hold, "
        f"{format_bytes(used)} are in use"
    )
    if requested > limit:
        return (
            Cause(
                "oversized_request", 0.95, (what, "one request is larger than everything that the allocator may hold")
            ),
        )
    if used + requested > limit:
        lacking = format_bytes(used + requested - limit)
        return (Cause("capacity", 0.85, (what, f"that is {lacking} too much, however it were arranged")),)
    region = case.number("region_bytes")
    if region is not None and region < limit and used + requested > region:
        held = format_bytes(int(region))
        return (
            Cause(
                "other_processes",
                0.6,
                (
                    what,
                    f"it has got {held} of them, and the driver gave no more: somebody else holds the rest",
                ),
            ),
            Cause("capacity", 0.3, (what,)),
        )
    evidence = [what, f"{format_bytes(limit - used)} are free within it, and no piece holds the request"]
    block = case.number("largest_free_block_bytes")
    if block:
        evidence.append(f"the largest free piece has {format_bytes(int(block))}")
    return (Cause("fragmentation", 0.88, tuple(evidence)), Cause("capacity", 0.2, (what,)))


def _within(case: Case, limit: int, used: int) -> tuple[Cause, ...]:
    share = used / limit
    what = f"{format_bytes(used)} of {format_bytes(limit)} are in use ({share:.0%})"
    untold = "cannot tell more, because the request itself is missing from the text"
    largest = case.number("largest_allocation_bytes")
    evidence = [what, untold]
    if largest:
        evidence.insert(1, f"the largest tensor so far had {format_bytes(int(largest))}")
    if share >= 0.75:
        return (Cause("capacity", 0.55, tuple(evidence)),)
    return (Cause("oversized_request", 0.45, tuple(evidence)), Cause("fragmentation", 0.35, tuple(evidence)))


def by_driver(requested: int, total: int, free: int) -> tuple[Cause, ...]:
    """What the driver itself had left, where the text says it."""
    what = f"{format_bytes(requested)} were requested, and {format_bytes(free)} of {format_bytes(total)} were free"
    if requested > total:
        return (Cause("oversized_request", 0.95, (what, "one request is larger than the device")),)
    if free >= requested:
        return (Cause("fragmentation", 0.5, (what, "enough, but not in one piece, or not for this process")),)
    return (
        Cause("capacity", 0.6, (what, f"that is {format_bytes(requested - free)} too little")),
        Cause("other_processes", 0.2, ("cannot tell who holds the rest, because the text does not list it",)),
    )


def _pooled(case: Case, requested: int, total: int, used: int) -> tuple[Cause, ...]:
    """CUDA.jl's own breakdown: what is used on the device, what its pool holds of that, and what arrays take."""
    arrays, pool = case.message.allocated_bytes, case.message.reserved_bytes
    free = max(0, total - used)
    what = f"{format_bytes(requested)} were requested; {format_bytes(used)} of {format_bytes(total)} are in use"
    if arrays is None or pool is None:
        return by_driver(requested, total, free)
    held = f"its pool holds {format_bytes(pool)}, {format_bytes(arrays)} of it in arrays"
    if requested > total:
        return (Cause("oversized_request", 0.95, (what, "one request is larger than the device")),)
    lacking = requested - free
    if lacking <= 0:
        return (Cause("fragmentation", 0.5, (what, held, "enough is free, but not in one piece")),)
    if pool - arrays >= lacking:
        said = f"{format_bytes(pool - arrays)} lie unused in the pool, more than the {format_bytes(lacking)} lacking"
        return (Cause("fragmentation", 0.65, (what, held, said)), Cause("capacity", 0.3, (what,)))
    full = Cause("capacity", 0.75, (what, held, f"that is {format_bytes(lacking)} too little"))
    outside = used - pool
    if outside >= lacking and outside >= _MUCH_OUTSIDE * total:
        said = f"{format_bytes(outside)} are in use outside its pool: cannot tell by whom, because the text lists none"
        return (Cause("other_processes", 0.6, (what, held, said)), replace(full, confidence=0.4))
    return (full,)


def _untold(case: Case) -> tuple[Cause, ...]:
    """A refusal without the allocator's state, or an error without any figure."""
    size = case.message.requested_bytes
    printed = size is not None
    computed = case.number("tensor_bytes")
    if size is None and computed is not None:
        size = int(computed)
    missing = "cannot tell what else was held, because the text has no statistics of the allocator"
    if size is None:
        return (
            Cause(
                "capacity",
                0.4,
                (
                    "a tensor found no memory",
                    "cannot tell how much was asked for or held, because the text has no sizes",
                ),
            ),
        )
    what = f"{format_bytes(size)} were requested at once"
    if not printed:
        shape, dtype = case.word("shape"), case.word("dtype")
        what = f"one tensor of shape {shape} ({dtype}) takes {format_bytes(size)}: computed, the text states the shape"
    if size == 0:
        said = f"the refused tensor of shape {case.word('shape')} has no elements and takes no memory"
        return (
            Cause(
                "unknown",
                0.5,
                (said, "cannot tell what was missing: the GPU was full already, or an earlier operation has failed"),
            ),
        )
    # TensorFlow divides what it says at its start, others what the device has.
    taken = case.number("tensorflow_bytes") if case.framework == "TensorFlow" else None
    told = against_told(case, size, what) if taken is None else against_device(size, int(taken), what)
    if told is not None and taken is not None and size <= (case.number("listed_bytes") or 0):
        # What TensorFlow got is what others had left: without them it would have fitted.
        told = replace(told, confidence=min(told.confidence, _BESIDE_LIMIT))
    if told is not None:
        return (told, Cause("capacity", 0.5, (what, missing)))
    if size >= TIB:
        return (Cause("oversized_request", 0.95, (what, "that is more than any device has: a shape is wrong")),)
    if _is_whole_set(case, size):
        first = (case.word("shape") or "").partition("x")[0]
        said = f"its first dimension is {first}: no batch, but a whole data set at once"
        return (Cause("oversized_request", 0.7, (what, said)), Cause("capacity", 0.45, (what, missing)))
    if size >= _HUGE and taken is None and case.number("told_size_bytes") is None:
        return (Cause("oversized_request", 0.75, (what, missing)), Cause("capacity", 0.3, (what,)))
    if size >= _LARGE:
        if _has_a_score_for_each_pair(case):
            return (Cause("oversized_request", 0.5, (what,), "attention"), Cause("capacity", 0.45, (what, missing)))
        return (Cause("capacity", 0.5, (what, missing)), Cause("oversized_request", 0.45, (what,)))
    hint = (Cause("fragmentation", 0.2, ("the text itself names fragmentation as possible, as it always does",)),)
    return (
        Cause("capacity", 0.55, (what, missing)),
        *(hint if case.number("fragmentation_hint") else ()),
    )


def _has_a_score_for_each_pair(case: Case) -> bool:
    """Whether it is batch x heads x length x length."""
    sides = (case.word("shape") or "").split("x")
    return len(sides) >= _OF_IMAGES and sides[-1] == sides[-2] and sides[-1].isdigit() and int(sides[-1]) >= _LONG


def _is_whole_set(case: Case, size: int) -> bool:
    """Whether a tensor of images or volumes has more of them than any batch."""
    dimensions = [int(part) for part in (case.word("shape") or "").split("x") if part.isdigit()]
    return len(dimensions) >= _OF_IMAGES and dimensions[0] >= _NO_BATCH and size >= _NO_LITTLE


def _start(case: Case) -> tuple[Cause, ...]:
    requested, first = case.message.requested_bytes, case.number("first_attempt_bytes")
    evidence = [f"the driver refused {format_bytes(requested)}"]
    if first is not None and requested is not None and first > requested:
        evidence.append(f"the first attempt was {format_bytes(int(first))}, each following one a tenth smaller")
    evidence.append("the program takes most of the device at its start: somebody else holds a part of it")
    untold = "cannot tell who, because the text lists no processes"
    return (
        Cause("other_processes", 0.6, (*evidence, untold)),
        Cause("capacity", 0.3, ("the device may be smaller than the program was told to take",)),
    )


def _context(case: Case) -> tuple[Cause, ...]:
    said = "CUDA could not be started on the GPU: a context takes 0.3 to 1 GiB, and not even that was left"
    before = "nothing of this program's was on the GPU yet: cannot tell who fills it, because the text lists nobody"
    return (
        Cause("other_processes", 0.6, (said, before)),
        Cause("capacity", 0.3, (said, "cannot tell how much was free, because the text states no figures")),
    )


def _copy(case: Case) -> tuple[Cause, ...]:
    said = "a tensor was to be copied to the GPU, and no memory could be had for it there: so TensorFlow says it"
    untold = "cannot tell how large it was, or what else was held, because the text states no figures"
    if case.word("op") == "_EagerConst":
        said += ". It was made from data of the host's, as when a whole data set is handed over at once"
    elsewhere = "a second program that also took nearly all of the GPU would look the same"
    return (Cause("capacity", 0.55, (said, untold)), Cause("other_processes", 0.35, (elsewhere,)))
