"""What libraries in a rehearsed job get where the simulated device has nothing: ends, objects of ranks, kernels.

It changes nothing of what a job allocates but the small tensors by which ranks would have exchanged objects, and what
recurrent layers keep.
"""

from __future__ import annotations

import functools
import inspect
from typing import Any

_OBJECTS = ("all_gather_object", "gather_object", "broadcast_object_list", "scatter_object_list")


def arrange_groups(distributed: Any) -> None:
    """``torch.distributed``: what ranks of NCCL tell one another as objects goes over a CPU group, and barriers hold.

    The simulated NCCL sends nothing, and the size of an object is a value of the device. ``distributed`` may be of a
    build without it.
    """
    module = getattr(distributed, "distributed_c10d", None)
    if module is None or not distributed.is_available() or not distributed.is_gloo_available():
        return
    twins: dict[Any, Any] = {}

    def twin(group: Any) -> Any:
        """The CPU group of the same ranks, made when it is first asked for; None where the group needs none."""
        group = group or module._get_default_group()
        if module._rank_not_in_group(group) or module.get_backend(group) != "nccl":
            return None
        if group not in twins:
            ranks = distributed.get_process_group_ranks(group)
            twins[group] = distributed.new_group(ranks, backend="gloo", use_local_synchronization=True)
        return twins[group]

    def over_twin(original: Any, place: int) -> Any:
        @functools.wraps(original)
        def exchange(*arguments: Any, **named: Any) -> Any:
            given = arguments[place] if len(arguments) > place else named.get("group")
            other = twin(given)
            if other is not None:
                if len(arguments) > place:
                    arguments = (*arguments[:place], other, *arguments[place + 1 :])
                else:
                    named["group"] = other
                named.pop("device", None)
            return original(*arguments, **named)

        return exchange

    def replace(name: str, function: Any) -> None:
        setattr(module, name, function)
        setattr(distributed, name, function)

    for name in _OBJECTS:
        original = getattr(module, name, None)
        if original is not None:
            place = list(inspect.signature(original).parameters).index("group")
            replace(name, over_twin(original, place))
    barrier = module.barrier

    @functools.wraps(barrier)
    def held(group: Any = None, *arguments: Any, **named: Any) -> Any:
        other = twin(group)
        if other is not None:
            barrier(other)
        # The device's own barrier too, for the tensor that it allocates.
        return barrier(group, *arguments, **named)

    replace("barrier", held)
    destroy = module.destroy_process_group

    @functools.wraps(destroy)
    def destroyed(group: Any = None) -> Any:
        twins.clear() if group is None else twins.pop(group, None)
        return destroy(group)

    replace("destroy_process_group", destroyed)


def arrange_recurrent(torch: Any) -> None:
    """Recurrent layers take PyTorch's own kernels: the form in which cuDNN keeps their weights is not known.

    They keep each step's gates, where cuDNN keeps a reserve of its own size.
    """

    def without_cudnn(original: Any) -> Any:
        @functools.wraps(original)
        def call(self: Any, *arguments: Any, **named: Any) -> Any:
            with torch.backends.cudnn.flags(enabled=False):
                return original(self, *arguments, **named)

        return call

    rnn = torch.nn.modules.rnn
    for layer in (rnn.RNN, rnn.LSTM, rnn.GRU):
        layer.forward = without_cudnn(layer.forward)
    rnn.RNNBase.flatten_parameters = without_cudnn(rnn.RNNBase.flatten_parameters)


def arrange_compiler(torch: Any) -> None:
    """``torch.compile`` does not try kernels against one another: none takes any time, and each is to be compiled."""
    compile_ = torch.compile

    @functools.wraps(compile_)
    def compiled(*arguments: Any, mode: Any = None, **named: Any) -> Any:
        if mode is not None and mode.startswith("max-autotune"):
            mode = None if mode.endswith("no-cudagraphs") else "reduce-overhead"
        return compile_(*arguments, mode=mode, **named)

    torch.compile = compiled


def arrange_generation(generation: Any) -> None:
    """``transformers.generation``: every sequence is generated to its limit of tokens, and not beyond.

    Whether one has ended before is a value of the device.
    """
    criteria = generation.stopping_criteria.StoppingCriteriaList
    mixin = generation.utils.GenerationMixin
    check, unfinished, generate = criteria.__call__, mixin._has_unfinished_sequences, mixin.generate
    at_limit: list[bool] = []

    @functools.wraps(check)
    def checked(self: Any, input_ids: Any, *arguments: Any, **named: Any) -> Any:
        limit = self.max_length
        at_limit[:] = [] if limit is None else [input_ids.shape[-1] >= limit]
        return check(self, input_ids, *arguments, **named)

    @functools.wraps(unfinished)
    def has_unfinished(self: Any, *arguments: Any, **named: Any) -> Any:
        return not at_limit[0] if at_limit else unfinished(self, *arguments, **named)

    @functools.wraps(generate)
    def generated(self: Any, *arguments: Any, **named: Any) -> Any:
        at_limit.clear()
        return generate(self, *arguments, **named)

    criteria.__call__ = checked
    mixin._has_unfinished_sequences = has_unfinished
    mixin.generate = generated
