"""A feed-forward network on a tape: plain or gated, one for all tokens or experts for some."""

from __future__ import annotations

from vramscope.analyzers.plan.estimate import ops
from vramscope.analyzers.plan.estimate.activation_functions import find_function
from vramscope.analyzers.plan.estimate.anatomy import Anatomy, Feedforward
from vramscope.analyzers.plan.estimate.recorder import Recorder
from vramscope.analyzers.plan.estimate.tape import Tensor
from vramscope.schema.architecture import Experts


def feed(recorder: Recorder, parts: Feedforward, tensor: Tensor) -> Tensor:
    """The last linear layer's result."""
    tape, traits = recorder.tape, recorder.traits
    function = find_function(traits.function)
    with tape.holding(tensor):
        if not parts.gated:
            inner = tensor
            for projection in parts.inputs:
                inner = function(tape, recorder.linear(inner, projection))
        elif len(parts.inputs) == 1:
            both = recorder.linear(tensor, parts.inputs[0])
            gate, up = tape.split(both, [both.elements // 2, both.elements - both.elements // 2])
            inner = ops.multiply(tape, function(tape, gate), up)
        else:
            gate = function(tape, recorder.linear(tensor, parts.inputs[0]))
            inner = ops.multiply(tape, gate, recorder.linear(tensor, parts.inputs[1]))
        inner = recorder.drop(inner, traits.inner_dropout)
        return inner if parts.output is None else recorder.linear(inner, parts.output)


def feed_mixed(recorder: Recorder, anatomy: Anatomy, experts: Experts, tensor: Tensor) -> Tensor:
    """Every token through ``experts.active`` of them, its results weighted and summed; through shared ones besides."""
    assert anatomy.experts is not None
    tape, active = recorder.tape, max(experts.active, 1)
    with tape.holding(tensor):
        if anatomy.router is not None:
            scores = ops.cast(tape, recorder.linear(tensor, anatomy.router), ops.FLOAT32)
            ops.softmax(tape, scores)
        gathered = tape.record(tensor.elements * active, tensor.item_bytes, [tensor])
        results = feed(recorder, anatomy.experts, gathered)
        weighted = tape.record(results.elements, results.item_bytes, [results], saves=[results])
        # Back in the tokens' order, then summed.
        result = tape.record(tensor.elements, tensor.item_bytes, [ops.copy(tape, weighted)])
        if anatomy.feedforward is not None:
            result = ops.add(tape, result, feed(recorder, anatomy.feedforward, tensor))
        return result
