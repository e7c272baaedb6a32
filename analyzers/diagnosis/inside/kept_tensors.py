"""Tensors without a graph that the program collects: outputs of an evaluation, a buffer that grows, a cycle."""

from __future__ import annotations

from vramscope.analyzers.case import Case
from vramscope.analyzers.diagnosis.inside import kv_cache
from vramscope.analyzers.diagnosis.inside.weights import describe_holder, describe_series, share
from vramscope.analyzers.evidence.inside import Inside
from vramscope.analyzers.evidence.places import place
from vramscope.schema.oom import Cause
from vramscope.schema.units import format_bytes

_GAINED, _HELD = 0.10, 0.15
_FEW = 4


def judge(case: Case, inside: Inside) -> Cause | None:
    """A container that is merely large, such as a dataset on the GPU, is none: something must have grown."""
    parts, series = inside.parts, inside.kept
    extended, own = inside.extended, inside.own
    if parts is not None and extended and own is not None and share(case, parts.buffers_bytes) >= _HELD:
        grown = f"the modules' buffers take {format_bytes(parts.buffers_bytes)}, and it fails where one is made longer"
        return Cause("leak", 0.9, (f"{grown}: {place(own)}: {extended[1]}",), "growing_buffer")
    if parts is None or series is None or share(case, series.gained_bytes) < _GAINED:
        return None
    if kv_cache.judge(case, inside) is not None:
        return None
    each = "part of the history" if series.unit.startswith("part") else series.unit
    evidence = [describe_series(series, f"more is allocated after each {each}")]
    if parts.buffers_bytes >= 0.5 * series.gained_bytes:
        evidence.append(f"the modules' buffers take {format_bytes(parts.buffers_bytes)}: one of them grows")
        return Cause("leak", 0.86, tuple(evidence), "growing_buffer")
    holder = inside.largest_holder
    named = holder is not None and holder.count >= _FEW and share(case, holder.bytes) >= _HELD
    if not named and parts.activations_bytes > parts.unattributed_bytes + parts.inputs_bytes:
        return None
    if named and holder is not None:
        confidence = 0.88
        evidence.append(describe_holder(holder))
    elif parts.unattributed_bytes + parts.inputs_bytes >= 0.5 * series.gained_bytes:
        confidence = 0.72
        evidence.append(
            "cannot tell what keeps it: no container that was looked at does; objects that refer to each other in a "
            "circle stay until Python's collector runs"
        )
    else:
        return None
    if inside.site is not None:
        evidence.append(f"{inside.site.count} blocks that stayed were allocated by {inside.site.calls[0]}")
    return Cause("leak", confidence, tuple(evidence), "kept_tensors")
