"""Keys and values of earlier tokens, which grow with every token and sequence that is generated."""

from __future__ import annotations

from vramscope.analyzers.case import Case
from vramscope.analyzers.diagnosis.inside.weights import describe_holder, share
from vramscope.analyzers.evidence.inside import Inside
from vramscope.analyzers.evidence.places import place
from vramscope.analyzers.patterns import regex
from vramscope.schema.evidence import Holder, StackFrame
from vramscope.schema.oom import Cause
from vramscope.schema.units import format_bytes

_HELD = 0.15
_NAME = regex(r"(?i)cache|past|(?:^|[._\[])(?:kv|k|v|keys|values)s?(?:$|[._\]])|key_value")
_OWNER = regex(r"Cache$|CacheLayer$")
_FILE = regex(r"cache_utils\.py$|kv_cache\w*\.py$")
_APPENDED = regex(r"\bcat\(|index_copy_|\.append\(")


def judge(case: Case, inside: Inside) -> Cause | None:
    """None where gradients are on: a cache with a graph is another fault."""
    if not inside.without_gradients:
        return None
    holder, frame = _holder(case, inside), _frame(inside)
    if holder is None and frame is None:
        return None
    evidence = []
    if holder is not None:
        evidence.append(describe_holder(holder))
    if frame is not None:
        evidence.append(f"it fails where the cache is extended: {place(frame)}: {' '.join((frame.code or '').split())}")
    if inside.kept is not None:
        evidence.append(f"{format_bytes(inside.kept.gained_bytes)} have come since the beginning")
    evidence.append("a cache of keys and values grows with every token of every sequence")
    return Cause("capacity", 0.9 if holder is not None else 0.86, tuple(evidence), "kv_cache")


def _holder(case: Case, inside: Inside) -> Holder | None:
    """By its name or class, or by its tensors: batch x heads x length x width, put together from parts."""
    code = " ".join(
        frame.code or "" for frame in (inside.evidence.failing.frames[:6] if inside.evidence.failing else ())
    )
    for holder in sorted(inside.evidence.holders, key=lambda held: -held.bytes):
        if holder.graph_count or share(case, holder.bytes) < _HELD:
            continue
        if _NAME.search(holder.name) or _OWNER.search(holder.kind):
            return holder
        if holder.shape is not None and len(holder.shape) == 4 and "cat(" in code and holder.shape[-1] <= 512:
            return holder
    return None


def _frame(inside: Inside) -> StackFrame | None:
    failing = inside.evidence.failing
    for frame in failing.frames[:6] if failing is not None else ():
        cache = _OWNER.search(frame.owner or "") or _FILE.search(frame.file)
        if (cache or _NAME.search(frame.code or "")) and _APPENDED.search(frame.code or ""):
            return frame
    return None
