"""A block of a transformer on a tape: attention and feed-forward, with the norms where its family has them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from vramscope.analyzers.plan.estimate import ops
from vramscope.analyzers.plan.estimate.anatomy import Anatomy, Norm
from vramscope.analyzers.plan.estimate.attention import attend
from vramscope.analyzers.plan.estimate.feedforward import feed, feed_mixed
from vramscope.analyzers.plan.estimate.recorder import Recorder
from vramscope.analyzers.plan.estimate.tape import Tensor
from vramscope.schema.architecture import Attention, Unit

Inner = Callable[[Tensor], Tensor]


def run_block(recorder: Recorder, unit: Unit, anatomy: Anatomy, tensor: Tensor) -> Tensor:
    """The hidden states that come out."""
    arrangement = recorder.traits.arrangement
    if arrangement == "parallel":
        return _parallel(recorder, unit, anatomy, tensor)
    norms = list(anatomy.norms)
    attentions = list(zip(anatomy.attentions, _fitting(unit, len(anatomy.attentions)), strict=True))
    for parts, attention in attentions:
        inner = partial(attend, recorder, parts, attention)
        tensor = _around(recorder, norms, tensor, arrangement, inner)
    if anatomy.feedforward is not None or anatomy.experts is not None:
        tensor = _around(recorder, norms, tensor, arrangement, partial(_feed, recorder, unit, anatomy))
    return tensor


def _fitting(unit: Unit, count: int) -> list[Attention]:
    """As many as there are groups of layers; a self-attention first."""
    known = sorted(unit.attention, key=lambda each: each.cross)
    return [known[min(index, len(known) - 1)] for index in range(count)]


def _feed(recorder: Recorder, unit: Unit, anatomy: Anatomy, tensor: Tensor) -> Tensor:
    if anatomy.experts is not None and unit.experts is not None:
        return feed_mixed(recorder, anatomy, unit.experts, tensor)
    assert anatomy.feedforward is not None
    return feed(recorder, anatomy.feedforward, tensor)


def _around(recorder: Recorder, norms: list[Norm], tensor: Tensor, arrangement: str, inner: Inner) -> Tensor:
    """A residual connection around ``inner``, which takes its norms off the list."""
    tape = recorder.tape
    with tape.holding(tensor):
        inside = tensor
        if arrangement in {"pre", "sandwich"}:
            inside = _next_norm(recorder, norms, tensor)
        with tape.holding(inside):
            inside = recorder.drop(inner(inside))
        if arrangement in {"sandwich", "after"}:
            inside = _next_norm(recorder, norms, inside)
        result = ops.add(tape, tensor, inside)
    return _next_norm(recorder, norms, result) if arrangement == "post" else result


def _next_norm(recorder: Recorder, norms: list[Norm], tensor: Tensor) -> Tensor:
    return recorder.norm(tensor, norms.pop(0)) if norms else tensor


def _parallel(recorder: Recorder, unit: Unit, anatomy: Anatomy, tensor: Tensor) -> Tensor:
    """Attention and feed-forward of the same hidden states, of one norm or of one each."""
    tape, norms = recorder.tape, list(anatomy.norms)
    with tape.holding(tensor):
        first = _next_norm(recorder, norms, tensor)
        with tape.holding(first):
            attended = recorder.drop(attend(recorder, anatomy.attentions[0], unit.attention[0], first))
        second = _next_norm(recorder, norms, tensor) if norms else first
        fed = recorder.drop(_feed(recorder, unit, anatomy, second))
        return ops.add(tape, ops.add(tape, fed, attended), tensor)
