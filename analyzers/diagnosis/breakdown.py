"""Where the device's memory was, as far as the message's figures tell.

Printed GiB figures are good to 5 MiB, so a difference of two may be wrong by some more and even negative.
"""

from __future__ import annotations

from dataclasses import fields, replace
from typing import Any, NamedTuple

from vramscope.analyzers.versions import Versions
from vramscope.schema.oom import Breakdown, OomMessage, OtherProcess
from vramscope.schema.units import GIB, MIB, format_bytes

_ROUNDING = 16 * MIB
_SIZES = tuple(field.name for field in fields(OomMessage) if field.name.endswith("_bytes"))
# What 64 bits count, with what printing has rounded.
_LARGEST = 2**64 + _ROUNDING
# A CUDA context, its libraries and NCCL's buffers: a listed process that exceeds PyTorch's part by more is another one.
_LARGEST_CONTEXT = 3 * GIB


class Derived(NamedTuple):
    """The parts, the failing process among the listed ones if it can be told, and what had to be left out and why."""

    breakdown: Breakdown
    own: OtherProcess | None
    notes: tuple[str, ...]


def leave_out_impossible(message: OomMessage) -> tuple[OomMessage, tuple[str, ...]]:
    """The message without figures that no program can have counted, and without a free one that no device of its size
    can have had; and what was left out and why."""
    beyond: dict[str, Any] = {
        name: None for name in _SIZES if (size := getattr(message, name)) is not None and size > _LARGEST
    }
    said = [f"{getattr(message, name)} bytes are more than 64 bits can count: left out" for name in beyond]
    message = replace(message, **beyond)
    free, total = message.free_bytes, message.total_bytes
    if free is not None and total and free > total + _ROUNDING:
        said.append(f"{format_bytes(free)} free on a device of {format_bytes(total)} is impossible: left out")
        message = replace(message, free_bytes=None)
    return message, tuple(said)


def derive(message: OomMessage, versions: Versions) -> Derived:
    """Split the device into parts. A part is None if a figure that it needs is missing or contradicts another."""
    notes: list[str] = []
    reserved = _reserved(message)
    pools = message.private_pool_bytes
    if pools is None and versions.certainly_from((2, 4)) and message.allocated_bytes is not None:
        pools = 0  # from 2.4 on the text leaves the clause out only where there is nothing to say
    allocated = message.allocated_bytes
    if allocated is not None and pools:
        allocated = _difference(allocated, pools, "the private pools exceed what is allocated", notes)
    cached = message.reserved_unallocated_bytes
    if cached is None and message.reserved_bytes is not None and message.allocated_bytes is not None:
        cached = _difference(message.reserved_bytes, message.allocated_bytes, "allocated exceeds reserved", notes)
    own = _own(message, reserved)
    if own is not None:
        notes.append(
            f"process {own.pid} ({format_bytes(own.used_bytes)}) is taken to be the failing one: "
            "the text does not say which it is, as is usual inside containers"
        )
    in_use = message.process_in_use_bytes if own is None else own.used_bytes
    non_torch: int | None = None
    if in_use is not None and reserved is not None:
        non_torch = _difference(in_use, reserved, "PyTorch holds more than the driver counts for the process", notes)
        # The rest is not others': the driver has not counted this process.
        in_use = None if in_use < reserved // 2 else in_use
    others = _others(message, own, in_use, notes)
    _say_what_is_impossible(message, reserved, notes)
    breakdown = Breakdown(
        other_processes_bytes=others,
        non_torch_bytes=non_torch,
        allocated_bytes=allocated,
        cached_bytes=cached,
        private_pool_free_bytes=pools,
        free_bytes=message.free_bytes,
        requested_bytes=message.requested_bytes,
    )
    return Derived(breakdown, own, tuple(notes))


def _reserved(message: OomMessage) -> int | None:
    if message.reserved_bytes is not None:
        return message.reserved_bytes
    if message.allocated_bytes is None or message.reserved_unallocated_bytes is None:
        return None
    return message.allocated_bytes + message.reserved_unallocated_bytes


def _own(message: OomMessage, reserved: int | None) -> OtherProcess | None:
    """The listed process that can only be the failing one, where the text has no sentence for it."""
    if message.process_in_use_bytes is not None or reserved is None:
        return None
    fitting = [
        process
        for process in message.other_processes
        if process.used_bytes is not None and -_ROUNDING <= process.used_bytes - reserved <= _LARGEST_CONTEXT
    ]
    # PyTorch's own part is small at first: then any small process would fit, unless the list leaves no room for it.
    return fitting[0] if len(fitting) == 1 and (reserved > GIB or _hides_own(message, reserved)) else None


def _others(message: OomMessage, own: OtherProcess | None, in_use: int | None, notes: list[str]) -> int | None:
    if message.total_bytes is not None and message.free_bytes is not None and in_use is not None:
        used = message.total_bytes - message.free_bytes
        others = _difference(used, in_use, "the process holds more than is used on the whole device", notes)
        # The figures are told to a hundredth of a GiB.
        return 0 if others is not None and others <= _ROUNDING else others
    listed = [process.used_bytes for process in message.other_processes if process != own]
    if not listed or (in_use is None and own is None and _may_hide_own(message)):
        return None
    return None if any(count is None for count in listed) else sum(count or 0 for count in listed)


def _may_hide_own(message: OomMessage) -> bool:
    """Whether the failing process may be among the listed ones."""
    reserved = _reserved(message)
    return reserved is None or message.total_bytes is None or _hides_own(message, reserved)


def _hides_own(message: OomMessage, reserved: int) -> bool:
    """Whether the failing process must be among the listed ones: they hold more than it leaves room for."""
    if message.total_bytes is None:
        return False
    listed = sum(process.used_bytes or 0 for process in message.other_processes)
    return listed + reserved > message.total_bytes - (message.free_bytes or 0) + _ROUNDING


def _difference(whole: int, part: int, contradiction: str, notes: list[str]) -> int | None:
    rest = whole - part
    if rest >= 0:
        return rest
    if rest >= -_ROUNDING:
        return 0
    notes.append(f"the figures contradict each other: {contradiction}, by {format_bytes(-rest)}")
    return None


def _say_what_is_impossible(message: OomMessage, reserved: int | None, notes: list[str]) -> None:
    held = reserved if reserved is not None else message.allocated_bytes
    if held is not None and message.total_bytes is not None and held > message.total_bytes + _ROUNDING:
        notes.append(
            f"PyTorch holds {format_bytes(held)} on a device of {format_bytes(message.total_bytes)}: "
            "the driver has moved some to system memory (Windows and WSL do), or the text is damaged"
        )
