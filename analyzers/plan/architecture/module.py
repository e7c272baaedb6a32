"""An architecture from a live ``torch.nn.Module``, on any device, the meta device too.

PyTorch is never imported: everything is asked of the module itself, and nothing of it is run or changed.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from vramscope.analyzers.plan.architecture.assembly import assemble
from vramscope.analyzers.plan.architecture.config import Config
from vramscope.analyzers.plan.architecture.execution import guess_role, guess_runs
from vramscope.analyzers.plan.architecture.families import find
from vramscope.analyzers.plan.architecture.from_config import architecture, build
from vramscope.analyzers.plan.architecture.parts import Model, Part, Tensor
from vramscope.analyzers.plan.architecture.repetition import mark_repeated
from vramscope.analyzers.plan.architecture.semantics import describe_blocks, sizes, words
from vramscope.analyzers.plan.architecture.unreadable import UnreadableModel
from vramscope.schema.architecture import Architecture, Unit

_MOST_WRAPPERS = 3
_STATE = ("absmax", "code", "offset")


def describe_module(module: Any) -> Architecture:
    """What the module holds, in the order in which it runs.

    That order is the family's own where the module is transformers' and the family is described, else told from the
    names. UnreadableModel for what is no module.
    """
    if not all(hasattr(module, name) for name in ("_modules", "_parameters", "_buffers", "named_modules")):
        raise UnreadableModel(f"a torch.nn.Module is needed, and this is a {type(module).__name__}")
    firsts: dict[int, str] = {}
    tied: list[tuple[str, str]] = []
    root = _part(module, "", firsts, tied)
    config = _configuration(_inner(module)[1])
    path, inner = _inner(module)
    classes = tuple(sorted(getattr(inner, "_no_split_modules", None) or ()))
    class_name = type(module).__name__
    described, family = _described(config, type(inner).__name__)
    if family is not None:
        _mark_as(_at(root, path), family.root)
        _mark_beside(root, path)
    else:
        mark_repeated(root)
    guess_runs(root)
    if config is not None:
        describe_blocks(root, config)
    told = sizes(config)
    model = Model(root=root, class_name=class_name, no_split=classes, tied=tuple(tied))
    units, registered = assemble(model, "float32")
    notes: tuple[str, ...] = ()
    if described is not None:
        units = _as_described(units, described, f"{path}." if path else "")
    else:
        notes = ("the order of execution is told from the modules' names",)
    groups: dict[str, list[str]] = {}
    for first, other in tied:
        groups.setdefault(first, [first]).append(other)
    return Architecture(
        name=class_name,
        family=config.text("model_type") if config is not None else None,
        source="module",
        exact=True,
        units=units,
        registered=registered,
        dtype=_dtype(module),
        hidden_size=told.hidden,
        vocabulary=told.vocabulary,
        max_positions=told.positions,
        class_name=class_name,
        no_split_classes=classes,
        tied=tuple(tuple(names) for names in groups.values()),
        facts=described.facts if described is not None else words(config),
        notes=notes,
    )


def _part(module: Any, prefix: str, firsts: dict[int, str], tied: list[tuple[str, str]]) -> Part:
    """A module that is registered twice is one part: its tensors are the first one's."""
    part = Part(type_name=type(module).__name__, role=guess_role(prefix))
    hidden: set[str] = getattr(module, "_non_persistent_buffers_set", set())
    for buffer, group in ((False, module._parameters), (True, module._buffers)):
        for name, tensor in group.items():
            if tensor is None:
                continue
            full = f"{prefix}.{name}" if prefix else name
            key = _storage(tensor)
            if key in firsts:
                tied.append((firsts[key], full))
            else:
                firsts[key] = full
            part.tensors[name] = _tensor(tensor, buffer, name not in hidden)
            for state, size in _quantisation_state(tensor):
                part.tensors[f"{name}.{state}"] = size
    for name, child in module._modules.items():
        if child is None:
            continue
        part.children[name] = _part(child, f"{prefix}.{name}" if prefix else name, firsts, tied)
    return part


def _storage(tensor: Any) -> int:
    """Tensors on the meta device have no memory to compare: there the same object is the same storage."""
    if getattr(tensor, "is_meta", False):
        return id(tensor)
    try:
        address = int(tensor.untyped_storage().data_ptr())
    except Exception:  # tensors that wrap others have no storage of their own
        return id(tensor)
    # Views of one storage are one; an empty tensor has none.
    return address if address else id(tensor)


def _tensor(tensor: Any, buffer: bool, persistent: bool) -> Tensor:
    return Tensor(
        shape=tuple(int(length) for length in tensor.shape),
        dtype=str(tensor.dtype).removeprefix("torch."),
        buffer=buffer,
        persistent=persistent,
        size_bytes=_bytes(tensor),
        trainable=bool(tensor.requires_grad),
    )


def _bytes(tensor: Any) -> int:
    """Its whole storage: a view keeps all of what it looks at, and one that is spread out takes no more than that."""
    try:
        return int(tensor.untyped_storage().nbytes())
    except Exception:  # tensors that wrap others have no storage of their own
        return int(tensor.numel()) * int(tensor.element_size())


def _quantisation_state(tensor: Any) -> Iterator[tuple[str, Tensor]]:
    """bitsandbytes keeps a weight's scales beside it, where no module registers them."""
    state = getattr(tensor, "quant_state", None)
    for prefix in ("", "nested_"):
        for name in _STATE:
            value = getattr(state, name, None)
            if hasattr(value, "element_size"):
                yield f"{prefix}{name}", _tensor(value, True, False)
        state = getattr(state, "state2", None)
    scales = getattr(tensor, "SCB", None)
    if hasattr(scales, "element_size"):
        yield "SCB", _tensor(scales, True, False)


def _dtype(module: Any) -> str | None:
    counted: dict[str, int] = {}
    for parameter in module.parameters():
        name = str(parameter.dtype).removeprefix("torch.")
        counted[name] = counted.get(name, 0) + int(parameter.numel())
    return max(counted, key=lambda name: counted[name]) if counted else None


def _configuration(module: Any) -> Config | None:
    """transformers keeps a model's configuration at it."""
    config = getattr(module, "config", None)
    asked = getattr(config, "to_dict", None)
    if not callable(asked):
        return None
    values = asked()
    return Config(values, f"the configuration of {type(module).__name__}") if isinstance(values, dict) else None


def _described(config: Config | None, class_name: str) -> tuple[Architecture | None, Model | None]:
    """What the family's description makes of the module's own configuration, and its tree."""
    if config is None or find(config.text("model_type") or "") is None:
        return None, None
    try:
        model = build(config, class_name)
        return architecture(model, config, name=class_name, source="config.json"), model
    except UnreadableModel:
        return None, None


def _inner(module: Any) -> tuple[str, Any]:
    """transformers' own model in what wraps it (an adapter, a compiled module, ...), and the path to it."""
    for path, each in module.named_modules():
        if hasattr(each, "config") and type(each).__module__.startswith("transformers."):
            return path, each
        if path.count(".") > _MOST_WRAPPERS:
            break
    return "", module


def _at(part: Part, path: str) -> Part:
    for name in path.split(".") if path else ():
        part = part.children[name]
    return part


def _mark_beside(part: Part, path: str) -> None:
    """Blocks of what stands beside the described model."""
    if path:
        first, _, rest = path.partition(".")
        for name, child in part.children.items():
            if name == first:
                _mark_beside(child, rest)
            else:
                mark_repeated(child)


def _mark_as(part: Part, described: Part) -> None:
    part.block = part.block or described.block
    for name, child in part.children.items():
        if name in described.children:
            _mark_as(child, described.children[name])


def _as_described(units: tuple[Unit, ...], described: Architecture, prefix: str) -> tuple[Unit, ...]:
    """The module's units in the family's order, with what the family says of them; the rest keep their neighbours."""
    known = {prefix + unit.name: unit for unit in described.units}
    places = {name: index for index, name in enumerate(known)}
    ordered: list[tuple[int, int, Unit]] = []
    last = -1
    for index, unit in enumerate(units):
        found = known.get(unit.name)
        if found is not None:
            last = places[unit.name]
            unit = replace(
                unit,
                role=found.role,
                attention=found.attention,
                experts=found.experts,
                hidden_size=found.hidden_size,
                inner_width=found.inner_width,
                gated=found.gated,
                joined=found.joined,
            )
        ordered.append((last, index, unit))
    return tuple(unit for _, _, unit in sorted(ordered, key=lambda entry: entry[:2]))
