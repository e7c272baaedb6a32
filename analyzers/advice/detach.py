"""Numbers kept instead of tensors, which hold the graph that made them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vramscope.schema.oom import Advice, Cause
from vramscope.schema.units import format_bytes

if TYPE_CHECKING:
    from vramscope.analyzers.case import Case
    from vramscope.analyzers.evidence.inside import Inside
    from vramscope.schema.evidence import Holder


def advise(case: Case, cause: Cause) -> Advice | None:
    """None unless memory was seen to grow."""
    if cause.detail != "retained_graph":
        return None
    holder = None if case.inside is None else case.inside.graph_holder
    if case.inside is not None and holder is not None:
        return _named(case.inside, holder)
    return Advice(
        id="detach",
        title="Keep numbers, not tensors, from one step to the next",
        change={
            "code": "total += loss.item()                  # not: total += loss\n"
            "outputs.append(out.detach().cpu())    # not: outputs.append(out)\n"
            "hidden = hidden.detach()              # state carried into the next step"
        },
        why="a tensor that is kept keeps the graph that made it, with every activation of its step; "
        "torch.cuda.empty_cache() does not help: it frees only what nobody holds",
        expected="the printed memory stays level from the second step on",
        cost=".item() and .cpu() wait for the GPU: call them every few steps where that counts",
    )


def _named(inside: Inside, holder: Holder) -> Advice:
    """With the variable's own name, and where it lives."""
    one = holder.shape is None or all(size == 1 for size in holder.shape)
    value = ".item()" if one else ".detach().cpu()"
    added = next(
        (line for line in _statements(inside) if line.startswith((f"{holder.name}.append(", f"{holder.name} +="))), None
    )
    if added is not None:
        code = f"{added[:-1]}{value})" if added.endswith(")") and "append(" in added else f"{added}{value}"
    elif holder.kind in ("tensor", "tuple") and not one:
        return _carried(inside, holder)
    elif holder.kind == "list" or holder.count > 1:
        code = f"{holder.name}.append(value{value})   # not: {holder.name}.append(value)"
    else:
        code = f"{holder.name} = {holder.name}.detach()   # or {holder.name} += value{value}"
    series = inside.kept
    expected = "memory stays level from the second step on"
    if series is not None:
        expected += f"; {format_bytes(series.gained_bytes)} of what is live now would not be there"
    return Advice(
        id="detach",
        title=f"Keep numbers in {holder.name}, not tensors with their graph",
        change={"code": f"{code}   # {holder.where}"},
        why=f"{holder.name} keeps {holder.graph_count} result{'s' if holder.graph_count > 1 else ''} with the graph "
        "that made them, and so every activation of their steps; torch.cuda.empty_cache() frees only what nobody holds",
        expected=expected,
        cost=".item() and .cpu() wait for the GPU: call them every few steps where that counts",
    )


def _carried(inside: Inside, holder: Holder) -> Advice:
    """A state that goes on into the next step, such as a recurrent network's: it must stay a tensor."""
    detached = f"{holder.name}.detach()"
    if holder.kind == "tuple":
        detached = f"tuple(part.detach() for part in {holder.name})"
    series = inside.kept
    gained = "" if series is None else f"; {format_bytes(series.gained_bytes)} of what is live now would not be there"
    return Advice(
        id="detach",
        title=f"Detach {holder.name} at every step",
        change={"code": f"{holder.name} = {detached}   # before the next step; {holder.where}"},
        why=f"{holder.name} goes into the next step with the graph of all steps before, and so every activation of "
        "theirs stays; torch.cuda.empty_cache() frees only what nobody holds",
        expected=f"memory stays level from the second step on{gained}; retain_graph=True is no longer needed",
        cost="gradients do not reach back beyond one step: detach it every few steps where they must",
    )


def _statements(inside: Inside) -> list[str]:
    failing = inside.evidence.failing
    return [" ".join((frame.code or "").split()) for frame in (failing.frames if failing is not None else ())]
