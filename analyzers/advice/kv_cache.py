"""A cache of keys and values with a bound, or with fewer bytes a token."""

from __future__ import annotations

from math import prod
from typing import TYPE_CHECKING

from vramscope.analyzers.evidence.shapes import ITEM_BYTES
from vramscope.schema.oom import Advice, Cause
from vramscope.schema.units import format_bytes

if TYPE_CHECKING:
    from vramscope.analyzers.case import Case
    from vramscope.analyzers.evidence.inside import Inside
    from vramscope.schema.evidence import Holder


def advise(case: Case, cause: Cause) -> Advice | None:
    """None where it is a server's cache, which has settings of its own."""
    if case.inside is None or cause.detail != "kv_cache" or case.server is not None:
        return None
    holder = case.inside.largest_holder
    known = _token_bytes(holder)
    why = "every token of every sequence keeps its keys and values in each layer"
    if holder is not None and known is not None:
        token, length = known
        why += f"; {holder.name} takes {format_bytes(token)} for each of {length} positions"
    return Advice(
        id="kv_cache",
        title="Bound the cache of keys and values",
        change={
            "code": "model.generate(..., max_new_tokens=N, cache_implementation='quantized')   # Hugging Face\n"
            "keys, values = keys[:, :, -WINDOW:], values[:, :, -WINDOW:]              # elsewhere"
        },
        why=why,
        expected=_expected(case.inside, case, known),
        cost="a window forgets what is older; a quantised cache is somewhat less exact",
    )


def _token_bytes(holder: Holder | None) -> tuple[int, int] | None:
    """Bytes for each position in all of the holder's tensors, and the number of positions."""
    if holder is None or holder.shape is None or len(holder.shape) != 4 or holder.dtype not in ITEM_BYTES:
        return None
    length = holder.shape[-2]
    return (holder.bytes // length, length) if prod(holder.shape) and length else None


def _expected(inside: Inside, case: Case, known: tuple[int, int] | None) -> str:
    reachable = case.reachable_bytes
    if known is None or reachable is None or inside.request is None:
        return "4 bits take a quarter of 16; half as many sequences take half"
    token, length = known
    held = token * length
    # While one layer's cache is extended, the old and the new one are there together.
    fitting = max(0, int((held + reachable - inside.request.bytes) / token))
    return f"up to {fitting} positions for these sequences fit; in 4 bits four times as many as in 16"
