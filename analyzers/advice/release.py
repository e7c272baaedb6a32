"""Tensors let go of by name: collected outputs, an earlier model, a buffer without a bound."""

from __future__ import annotations

from vramscope.analyzers.case import Case
from vramscope.analyzers.evidence.places import place
from vramscope.schema.oom import Advice, Cause
from vramscope.schema.units import format_bytes


def advise_collected(case: Case, cause: Cause) -> Advice | None:
    """For tensors without a graph that a container collects."""
    inside = case.inside
    if inside is None or cause.detail != "kept_tensors":
        return None
    holder = inside.largest_holder
    if holder is None or holder.count < 2:
        return None
    each = holder.bytes // max(1, holder.count)
    return Advice(
        id="release",
        title=f"Move what {holder.name} collects to the host",
        change={"code": f"{holder.name}.append(value.cpu())   # {holder.where}; or del {holder.name}[:] once used"},
        why=f"{holder.name} ({holder.where}) keeps {holder.count} tensors on the GPU, {format_bytes(each)} each",
        expected=f"{format_bytes(holder.bytes)} less now, and no growth",
        cost="a copy to the host for each",
    )


def advise_circle(case: Case, cause: Cause) -> Advice | None:
    """Where nothing is known to keep the tensors: a guess, to be tried after what finds the holder."""
    if case.inside is None or cause.detail != "kept_tensors":
        return None
    holder = case.inside.largest_holder
    if holder is not None and holder.count >= 2:
        return None
    return Advice(
        id="collect_garbage",
        title="See whether a circle keeps them, and break it",
        change={"code": "import gc\ngc.collect()   # every few steps, to see whether memory falls"},
        why="no circle has been seen, and nothing else either; objects that refer to each other keep their tensors "
        "until Python's collector runs, which counts objects and not bytes",
        expected="if memory falls, a circle is the cause: use weakref.ref for the way back",
        cost="tens of milliseconds for each call",
    )


def advise_previous(case: Case, cause: Cause) -> Advice | None:
    """For a model that was built before."""
    if cause.detail != "previous_allocation":
        return None
    if case.inside is None:
        return _previous(
            "Let go of what one round has built before the next one begins",
            "memory is at the end of each round what it was at its beginning",
        )
    models = [model for model in case.inside.evidence.models if not model.gradient_bytes and model.parameter_bytes]
    unused = max(models, key=lambda model: model.parameter_bytes, default=None)
    if unused is None:
        return None
    return _previous(
        f"Delete the earlier {unused.name} before the next one is built",
        f"{format_bytes(unused.parameter_bytes)} of weights less, and its optimizer's state",
    )


def _previous(title: str, expected: str) -> Advice:
    return Advice(
        id="release",
        title=title,
        change={"code": "del model, optimizer   # every name that refers to the earlier one\ngc.collect()"},
        why="a model stays as long as a variable, an optimizer, a closure or a notebook's output refers to it; "
        "binding the name anew frees the old one only after the new one is built",
        expected=expected,
        cost="none",
    )


def advise_buffer(case: Case, cause: Cause) -> Advice | None:
    """For a module's buffer that grows."""
    if case.inside is None or case.inside.parts is None or cause.detail != "growing_buffer":
        return None
    extended, own = case.inside.extended, case.inside.own
    name, code = ("the buffer", "self.memory = torch.cat((self.memory, new))")
    at = ""
    if extended is not None and own is not None:
        name, code = extended
        at = f"   # {place(own)}"
    return Advice(
        id="bounded_buffer",
        title=f"Give {name} a bound",
        change={"code": f"{code}[-LIMIT:].clone(){at}"},
        why=f"buffers take {format_bytes(case.inside.parts.buffers_bytes)} and grow with every step",
        expected="memory stays level once LIMIT is reached",
        cost="what is older is forgotten, or kept on the host",
    )
