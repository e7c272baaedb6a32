"""Results that are kept with the graph that made them, and with it every activation of their step."""

from __future__ import annotations

from vramscope.analyzers.case import Case
from vramscope.analyzers.diagnosis.inside.weights import describe_holder, describe_series, share
from vramscope.analyzers.evidence.inside import Inside
from vramscope.schema.evidence import Holder
from vramscope.schema.oom import Cause
from vramscope.schema.units import format_bytes

_GAINED, _HELD = 0.10, 0.15
_FEW = 3


def judge(case: Case, inside: Inside) -> Cause | None:
    """None where nothing grows, or where what grows has no graph."""
    parts, holder, series = inside.parts, inside.graph_holder, inside.kept
    if parts is None or inside.evidence.activity.inference_mode:
        return None
    evidence = []
    if series is not None and share(case, series.gained_bytes) >= _GAINED:
        most = max(parts.unattributed_bytes, parts.buffers_bytes, parts.inputs_bytes)
        graphs = _collects(holder, inside) or parts.activations_bytes > most
        # What is collected without a graph and weighs as much as the growth explains it better.
        other = inside.largest_holder
        if not graphs or (other is not None and other.bytes >= 0.5 * series.gained_bytes):
            return None
        evidence.append(describe_series(series, f"more is allocated after each {series.unit}"))
        confidence = 0.94 if holder is not None else 0.82
    elif _collects(holder, inside) and share(case, inside.from_earlier_steps_bytes or 0) >= _HELD:
        kept = format_bytes(inside.from_earlier_steps_bytes)
        evidence.append(f"{kept} were allocated in earlier steps and are still live")
        confidence = 0.88
    elif _collects(holder, inside) and share(case, parts.activations_bytes) >= 0.3 and not inside.evidence.steps:
        confidence = 0.72
        evidence.append(f"activations take {format_bytes(parts.activations_bytes)}, more than one result needs")
    elif _retains(inside) and share(case, parts.activations_bytes) >= 0.3:
        confidence = 0.85
        held = format_bytes(parts.activations_bytes)
        evidence.append(f"backward(retain_graph=True) keeps the graph: activations of {held} are live")
    else:
        return None
    if holder is not None:
        evidence.append(describe_holder(holder))
        evidence.append("a result that is kept as a tensor keeps every activation that led to it")
    else:
        evidence.append("cannot tell which variable keeps it: no container or variable that was looked at does")
    if inside.site is not None:
        evidence.append(
            f"{inside.site.count} blocks that stayed ({format_bytes(inside.site.bytes)}) were allocated by "
            f"{inside.site.calls[0]}"
        )
    return Cause("leak", confidence, tuple(evidence), "retained_graph")


def _collects(holder: Holder | None, inside: Inside) -> bool:
    """Several results, and nearly as many as there were steps: a pass has lists of its own."""
    if holder is None or holder.graph_count < _FEW:
        return False
    return holder.graph_count >= 0.5 * (inside.evidence.activity.steps or 0)


def _retains(inside: Inside) -> bool:
    failing = inside.evidence.failing
    return failing is not None and any("retain_graph=True" in (frame.code or "") for frame in failing.frames)
