"""Shares and sentences that several causes need: how much of what the job may use a part takes."""

from __future__ import annotations

from vramscope.analyzers.case import Case
from vramscope.analyzers.evidence.growth import Series
from vramscope.schema.evidence import Attribution, Holder
from vramscope.schema.units import format_bytes

_PARTS = (
    ("activations", "activations_bytes"),
    ("optimizer state", "optimizer_bytes"),
    ("parameters", "parameters_bytes"),
    ("gradients", "gradients_bytes"),
    ("inputs", "inputs_bytes"),
    ("buffers", "buffers_bytes"),
    ("unattributed", "unattributed_bytes"),
)


def share(case: Case, count: int) -> float:
    """Of what the process may use on the device: its limit, or the device without what lies outside PyTorch."""
    total = case.total_bytes
    if total is None:
        held = case.message.allocated_bytes or 0
        return count / held if held else 0.0
    usable = total - (case.outside_bytes or 0)
    if case.message.limit_bytes is not None:
        usable = min(usable, case.message.limit_bytes)
    return count / max(1, usable)


def balance(parts: Attribution) -> str:
    """``live tensors take 22.40 GiB: activations 14.20 GiB (63%), optimizer state 5.10 GiB (23%)``."""
    live = parts.live_bytes
    named = [(name, getattr(parts, field)) for name, field in _PARTS]
    named = sorted((pair for pair in named if pair[1] >= 0.03 * live), key=lambda pair: -pair[1])[:4]
    listed = ", ".join(f"{name} {format_bytes(count)} ({count / live:.0%})" for name, count in named if live)
    return f"live tensors take {format_bytes(live)}: {listed}" if listed else "no tensors are live"


def describe_series(series: Series, what: str) -> str:
    """``after each step more stays: from 6.00 GiB to 21.00 GiB over 40 steps, 384.00 MiB each``."""
    unit = "parts of the history" if series.unit.startswith("part") else f"{series.unit}s"
    return (
        f"{what}: from {format_bytes(series.first_bytes)} to {format_bytes(series.last_bytes)} over {series.count} "
        f"{unit}, {format_bytes(series.each_bytes)} each on average"
    )


def describe_holder(holder: Holder) -> str:
    """``losses (list in module __main__) holds 412 tensors, 412 of them with their graph``."""
    many = "1 tensor" if holder.count == 1 else f"{holder.count} tensors"
    if holder.graph_count:
        graphs = "with its graph" if holder.count == 1 else f"{holder.graph_count} of them with their graph"
        return f"{holder.name} ({holder.kind} in {holder.where}) holds {many}, {graphs}"
    shape = "" if holder.shape is None else f"; the newest is {' x '.join(map(str, holder.shape))} {holder.dtype or ''}"
    return f"{holder.name} ({holder.kind} in {holder.where}) holds {many}, {format_bytes(holder.bytes)}{shape.rstrip()}"
