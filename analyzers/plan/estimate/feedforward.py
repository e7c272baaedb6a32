"""A feed-forward network on a tape: plain or gated, one for all tokens or experts for some."""

from __future__ import annotations

from vramscope.analyzers.plan.estimate import ops
from vramscope.analyzers.plan.estimate.activation_functions import find_function
from vramscope.analyzers.plan.estimate.anatomy import Anatomy, Feedforward
from vramscope.analyzers.plan.estimate.recorder import Recorder
from vramscope.analyzers.plan.estimate.tape import Tensor
from vramscope.schema.architecture import Experts


def feed(recorder: Recorder, parts: Feedforward, tensor: Tensor, *, grouped: bool = False) -> Tensor:
    """The last linear layer's result; ``grouped``: those of several experts in one product each."""
    tape, traits = recorder.tape, recorder.traits
    function = find_function(traits.function)
    with tape.holding(tensor):
        if not parts.gated:
            inner = tensor
            for projection in parts.inputs:
                inner = function(tape, recorder.linear(inner, projection, grouped=grouped))
        elif len(parts.inputs) == 1:
            both = recorder.linear(tensor, parts.inputs[0], grouped=grouped)
            gate, up = tape.split(both, [both.elements // 2, both.elements - both.elements // 2])
            inner = ops.multiply(tape, function(tape, gate), up)
            if not grouped:
                # One of the halves has a name until the end, and holds both.
                return _out(recorder, parts, inner, both)
        else:
            gate = function(tape, recorder.linear(tensor, parts.inputs[0], grouped=grouped))
            inner = ops.multiply(tape, gate, recorder.linear(tensor, parts.inputs[1], grouped=grouped))
        return _out(recorder, parts, inner, grouped=grouped)


def _out(recorder: Recorder, parts: Feedforward, inner: Tensor, *held: Tensor, grouped: bool = False) -> Tensor:
    inner = recorder.drop(inner, recorder.traits.inner_dropout)
    with recorder.tape.holding(*held):
        return inner if parts.output is None else recorder.linear(inner, parts.output, grouped=grouped)


def feed_mixed(recorder: Recorder, anatomy: Anatomy, experts: Experts, tensor: Tensor) -> Tensor:
    """Every token through ``experts.active`` of them, its results weighted and summed; through shared ones besides."""
    assert anatomy.experts is not None
    tape, active = recorder.tape, max(experts.active, 1)
    with tape.holding(tensor):
        if anatomy.router is not None:
            scores = ops.cast(tape, recorder.linear(tensor, anatomy.router), ops.FLOAT32)
            ops.softmax(tape, scores)
        gathered = tape.record(tensor.elements * active, tensor.item_bytes, [tensor])
        results = feed(recorder, anatomy.experts, gathered, grouped=True)
        with recorder.named(gathered, results):
            item = ops.FLOAT32 if recorder.traits.float32_routing else results.item_bytes
            weighted = tape.record(results.elements, item, [results], saves=[results])
            # Back in the tokens' order, then summed.
            result = tape.record(tensor.elements, tensor.item_bytes, [ops.copy(tape, weighted)])
        if anatomy.feedforward is not None:
            result = ops.add(tape, result, feed(recorder, anatomy.feedforward, tensor))
        return result
