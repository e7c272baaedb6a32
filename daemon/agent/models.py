"""The job's models and optimizers: what each keeps on the failing device, counted once by storage."""

from __future__ import annotations

from typing import Any, Callable

from .bounds import MAX_MODELS, MAX_NAME
from .configuration import configuration_of
from .heap import Heap
from .objects import PARAMETER, TENSOR, Kinds, attributes, class_name, items, members, printable
from .tensors import TensorReader

_DEEPEST_STATE = 4
_MOST_MODULES = 100_000


class Model:
    """A module that is no other module's child, with its tensors."""

    def __init__(self, root: Any) -> None:
        self.root = root
        self.parameters: list[Any] = []
        self.buffers: list[Any] = []
        self.training = attributes(root).get("training") is True


def models_of(heap: Heap, kinds: Kinds) -> list[Model]:
    """All root modules, each with what it and its children hold."""
    children = {
        id(child)
        for module in heap.modules
        for _, child in items(attributes(module).get("_modules"))
        if child is not module
    }
    models = []
    for root in heap.modules:
        if id(root) in children:
            continue
        model = Model(root)
        seen: set[int] = set()
        waiting = [root]
        while waiting and len(seen) < _MOST_MODULES:
            module = waiting.pop()
            if module is None or id(module) in seen:
                continue
            seen.add(id(module))
            own = attributes(module)
            model.parameters += [value for _, value in items(own.get("_parameters")) if kinds.of(value)]
            model.buffers += [value for _, value in items(own.get("_buffers")) if kinds.of(value)]
            waiting += [child for _, child in items(own.get("_modules"))]
        models.append(model)
    return models


def describe_models(
    models: list[Model], reader: TensorReader, device: int, expired: Callable[[], bool]
) -> tuple[list[dict[str, Any]], bool]:
    """ModelInfos of those that hold numbers, the largest first; and whether there was time for all."""
    described = []
    complete = True
    for model in models:
        if expired():
            complete = False
            break
        info = _describe(model, reader, device)
        if info["parameter_count"] or info["buffer_bytes"]:
            described.append(info)
    described.sort(key=lambda info: (-info["parameter_bytes"], -info["parameter_count"]))
    return described[:MAX_MODELS], complete


def _describe(model: Model, reader: TensorReader, device: int) -> dict[str, Any]:
    tensors: set[int] = set()
    storages: set[int] = set()
    count = trainable = gradients = 0
    dtypes: dict[str, int] = {}

    def new_bytes(part: Any) -> int:
        """The part's storage's bytes on the device, the first time that it is seen."""
        address = reader.address(part)
        if not address or address in storages or reader.device(part) != device:
            return 0
        storages.add(address)
        return reader.storage_bytes(part)

    for parameter in model.parameters:
        if id(parameter) in tensors:
            continue
        tensors.add(id(parameter))
        for part in reader.parts(parameter):
            numbers = reader.count(part)
            count += numbers
            trainable += numbers if reader.requires_grad(parameter) else 0
            size = new_bytes(part)
            if size:
                dtype = reader.dtype(part)
                dtypes[dtype] = dtypes.get(dtype, 0) + size
        gradient = reader.gradient(parameter)
        if gradient is not None:
            gradients += sum(new_bytes(part) for part in reader.parts(gradient))
    buffers = sum(new_bytes(part) for buffer in model.buffers for part in reader.parts(buffer))
    configuration = configuration_of(model.root)
    return {
        **({} if configuration is None else {"configuration": configuration}),
        "name": printable(class_name(model.root), MAX_NAME),
        "parameter_bytes": sum(dtypes.values()),
        "parameter_count": count,
        "trainable_count": trainable,
        "gradient_bytes": gradients,
        "buffer_bytes": buffers,
        "training": model.training,
        "dtypes": dict(list(dtypes.items())[:32]),
    }


def state_tensors(optimizer: Any, kinds: Kinds) -> list[Any]:
    """The tensors that an optimizer keeps in its state."""
    found: list[Any] = []
    waiting = [(attributes(optimizer).get("state"), 0)]
    while waiting:
        value, depth = waiting.pop()
        if kinds.of(value) in (TENSOR, PARAMETER):
            found.append(value)
        elif depth < _DEEPEST_STATE:
            waiting += [(inside, depth + 1) for inside in members(value) or []]
    return found


def trained_tensors(optimizer: Any, kinds: Kinds) -> list[Any]:
    """The tensors that an optimizer was given to train."""
    groups = members(attributes(optimizer).get("param_groups")) or []
    return [
        tensor
        for group in groups
        for name, value in items(group)
        if name == "params"
        for tensor in members(value) or []
        if kinds.of(tensor) in (TENSOR, PARAMETER)
    ]


def describe_optimizers(
    heap: Heap, kinds: Kinds, reader: TensorReader, device: int, steps: Any
) -> list[dict[str, Any]]:
    """OptimizerInfos, those that keep most first; ``steps`` as the agent has counted them, or None."""
    counted: dict[int, int] = {}
    for reference, count in getattr(steps, "optimizers", None) or ():
        optimizer = reference()
        if optimizer is not None:
            counted[id(optimizer)] = count
    described: list[dict[str, Any]] = []
    for optimizer in heap.optimizers:
        storages: dict[int, int] = {}
        for tensor in state_tensors(optimizer, kinds):
            for part in reader.parts(tensor):
                if reader.device(part) == device:
                    storages[reader.address(part)] = reader.storage_bytes(part)
        described.append(
            {
                "name": printable(class_name(optimizer), MAX_NAME),
                "state_bytes": sum(storages.values()),
                "steps": counted.get(id(optimizer), 0),
            }
        )
    described.sort(key=lambda info: (-info["state_bytes"], -info["steps"]))
    return described[:MAX_MODELS]
