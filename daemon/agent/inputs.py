"""The batch that the job is at: its tensors on the device, its size, the length of its sequences."""

from __future__ import annotations

import inspect
import os
from typing import Any

from .bounds import MAX_NAME
from .heap import Heap
from .objects import LOADER, MODULE, TENSOR, Kinds, attributes, members, printable
from .stack import Call, Thread
from .tensors import TensorReader

# Names that people give to a batch or a part of one, the most telling first.
_NAMES = (
    *("input_ids", "inputs_embeds", "pixel_values", "input_values", "input_features", "tokens", "token_ids"),
    *("batch", "inputs", "input", "x", "X", "xb", "images", "image", "imgs", "img", "data", "sample", "samples"),
    *("src", "idx", "ids", "features", "labels", "label", "target", "targets", "y", "Y", "yb", "tgt"),
    *("attention_mask", "mask", "masks", "kwargs", "model_inputs", "encoded", "encodings"),
)
_KNOWN = frozenset(_NAMES)
_WHOLE_NUMBERS = ("int64", "int32")
_DEEPEST_BATCH = 2
_MOST_PARTS = 64


class Inputs:
    """What the calls of one thread work on."""

    def __init__(self, thread: Thread | None, kinds: Kinds, reader: TensorReader) -> None:
        self._kinds = kinds
        self._reader = reader
        calls = [call for call in (thread.calls if thread is not None else []) if not call.in_torch]
        # Outermost first: what the job made stands before what its modules made of it.
        self._calls = calls[::-1]

    def tensors(self, gradients: bool) -> list[Any]:
        """Leaf tensors of the frames: all of them while gradients are on; else what goes into the outermost module, and
        what has the name of a batch before that.

        Without gradients every result is a leaf: by themselves they cannot be told apart.
        """
        found: list[Any] = []
        within = False
        for call in self._calls:
            forward = self._is_forward(call)
            if forward and not within:
                for name in _arguments(call):
                    found += self._leaves(call.values.get(name))
            within = within or forward
            if within and not gradients:
                continue
            for name, value in call.values.items():
                if type(name) is not str:
                    continue
                if self._kinds.of(value) == TENSOR:
                    if name in _KNOWN or (gradients and not call.is_module_level):
                        found += self._leaves(value)
                elif name in _KNOWN:
                    found += self._leaves(value)
        return found

    def sizes(self, heap: Heap) -> dict[str, Any]:
        """``batch_size`` and ``sequence_length`` with their sources, as far as they can be found."""
        found: dict[str, Any] = {}
        size = self._loader_size(heap)
        if size is not None:
            found.update(batch_size=size, batch_source="DataLoader")
        named = self._named()
        for name, call, shape, dtype in named:
            source = printable(f"{name} in {os.path.basename(call.file)}:{call.line}", MAX_NAME)
            if "batch_size" not in found and len(shape) >= 2:
                found.update(batch_size=shape[0], batch_source=source)
            is_sequence = (len(shape) == 2 and dtype in _WHOLE_NUMBERS) or (
                len(shape) == 3 and dtype not in _WHOLE_NUMBERS
            )
            if "sequence_length" not in found and is_sequence:
                found.update(sequence_length=shape[1], sequence_source=source)
        if "batch_size" not in found:
            size = self._trainer_size()
            if size is not None:
                found.update(batch_size=size, batch_source="Trainer.args")
        return found

    def _named(self) -> list[tuple[str, Call, tuple[int, ...], str]]:
        """Input tensors under their names, the most telling first."""
        found = []
        within = False
        for call in self._calls:
            forward = self._is_forward(call)
            names = list(_arguments(call)) if forward and not within else []
            within = within or forward
            for name in names + [name for name in call.values if type(name) is str and name in _KNOWN]:
                found += [(label, call, part) for label, part in self._labelled(name, call.values.get(name), 0)]
            if within:
                break  # deeper ones are results
        order = {name: place for place, name in enumerate(_NAMES)}
        rows = [
            (order.get(label.rpartition(".")[2], len(order)), label, call, self._reader.shape(part), part)
            for label, call, part in found
        ]
        rows.sort(key=lambda row: row[0])
        return [(label, call, shape, self._reader.dtype(part)) for _, label, call, shape, part in rows if shape]

    def _labelled(self, name: str, value: Any, depth: int) -> list[tuple[str, Any]]:
        """The input tensors in a value, each with its own name: a dictionary's keys, else the value's."""
        if self._kinds.of(value) == TENSOR:
            return [(name, part) for part in self._reader.parts(value)[:1]]
        if depth >= _DEEPEST_BATCH:
            return []
        pairs: list[tuple[Any, Any]]
        inside = _as_dictionary(value)
        if inside is not None:
            pairs = list(dict.items(inside))[:_MOST_PARTS]
        else:
            pairs = [(None, one) for one in (members(value) or [])[:_MOST_PARTS]]
        found = []
        for key, one in pairs:
            found += self._labelled(f"{name}.{key}" if type(key) is str else name, one, depth + 1)
        return found

    def _leaves(self, value: Any, depth: int = 0) -> list[Any]:
        if self._kinds.of(value) == TENSOR:
            return [] if self._reader.has_graph(value) else [value]
        if depth >= _DEEPEST_BATCH:
            return []
        inside = _as_dictionary(value)
        parts = members(inside if inside is not None else value) or []
        return [leaf for one in parts[:_MOST_PARTS] for leaf in self._leaves(one, depth + 1)]

    def _is_forward(self, call: Call) -> bool:
        return call.function == "forward" and self._kinds.of(call.me) == MODULE

    def _loader_size(self, heap: Heap) -> int | None:
        """Of the loader that is being iterated; of several the one that the innermost call knows."""
        samplers = [attributes(iterator).get("_index_sampler") for iterator in heap.iterators]
        iterated = [
            loader
            for loader in heap.loaders
            if any(sampler is not None and sampler is attributes(loader).get("batch_sampler") for sampler in samplers)
        ]
        known = {id(value) for call in self._calls for value in call.values.values() if self._kinds.of(value) == LOADER}
        near: list[Any] = []
        for call in self._calls:
            near += [value for value in call.values.values() if any(value is loader for loader in iterated)]
        if not near and not iterated:
            near = [loader for loader in heap.loaders if id(loader) in known]
        candidates = [attributes(loader) for loader in (near or iterated)[::-1]]
        # A loader that was made in passing is gone; its iterator still has the sampler.
        candidates += [attributes(sampler) for sampler in samplers[::-1]]
        return next((size for size in (_positive(one.get("batch_size")) for one in candidates) if size), None)

    def _trainer_size(self) -> int | None:
        for call in self._calls[::-1]:
            for value in (call.values.get("args"), attributes(call.me).get("args")):
                size = _positive(attributes(value).get("per_device_train_batch_size"))
                if size is not None:
                    return size
        return None


def _as_dictionary(value: Any) -> dict[Any, Any] | None:
    """A dictionary, or the one inside a ``UserDict`` such as the batches of transformers."""
    if issubclass(type(value), dict):
        return value  # type: ignore[no-any-return]
    inside = attributes(value).get("data")
    return inside if type(inside) is dict else None


def _arguments(call: Call) -> tuple[str, ...]:
    code = call.code
    count = code.co_argcount + code.co_kwonlyargcount
    count += bool(code.co_flags & inspect.CO_VARARGS) + bool(code.co_flags & inspect.CO_VARKEYWORDS)
    return tuple(name for name in code.co_varnames[:count] if name != "self")


def _positive(value: object) -> int | None:
    return value if type(value) is int and value > 0 else None
