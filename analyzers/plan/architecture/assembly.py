"""From a tree of modules to units in the order of execution.

A unit is a block, a module with tensors of its own and no block below it, or a tensor of a module that holds blocks.
"""

from __future__ import annotations

from collections.abc import Iterator

from vramscope.analyzers.plan.architecture.dtypes import size_bytes
from vramscope.analyzers.plan.architecture.parts import Model, Part, Tensor
from vramscope.analyzers.plan.architecture.unreadable import UnreadableModel
from vramscope.schema.architecture import Role, TensorSpec, Unit

# 61 layers of 384 experts, quantised, have 140,000.
_MOST_TENSORS = 2_000_000


def assemble(model: Model, dtype: str) -> tuple[tuple[Unit, ...], tuple[str, ...]]:
    """The units in the order of execution, and their names in that of registration."""
    count = _count(model.root, {})
    if count > _MOST_TENSORS:
        raise UnreadableModel(f"{model.class_name}: it would have {count} tensors, which no model has")
    mark_blocks(model.root, frozenset(model.no_split))
    storages = {name: first for first, name in model.tied}
    units: dict[str, Unit] = {}
    for unit in _units(model.root, "", dtype, storages):
        if unit.name in units:
            raise UnreadableModel(f"{model.class_name or 'a checkpoint'}: {unit.name} is both a tensor and a module")
        units[unit.name] = unit
    registered = tuple(units)
    executed: dict[str, None] = {}
    _order(model.root, "", units, executed)
    return tuple(units[name] for name in executed), registered


def _count(part: Part, known: dict[int, int]) -> int:
    """The tensors below it; a part that occurs often is counted once and multiplied."""
    if id(part) not in known:
        known[id(part)] = len(part.tensors) + sum(_count(child, known) for child in part.children.values())
    return known[id(part)]


def mark_blocks(part: Part, classes: frozenset[str]) -> None:
    """Modules of these classes are blocks, however deep they stand."""
    for child in {id(child): child for child in part.children.values()}.values():
        if child.type_name in classes:
            child.block = True
        mark_blocks(child, classes)


def joined(prefix: str, name: str) -> str:
    """A path in a module's own spelling."""
    return f"{prefix}.{name}" if prefix else name


def _has_blocks(part: Part) -> bool:
    return any(child.block or _has_blocks(child) for child in _distinct(part))


def _distinct(part: Part) -> list[Part]:
    return list({id(child): child for child in part.children.values()}.values())


def _whole(part: Part) -> bool:
    return part.block or (bool(part.tensors) and not _has_blocks(part))


def _units(part: Part, prefix: str, dtype: str, storages: dict[str, str]) -> Iterator[Unit]:
    if prefix and _whole(part):
        yield _unit(part, prefix, dtype, storages)
        return
    for name, tensor in part.tensors.items():
        full = joined(prefix, name)
        yield Unit(name=full, role=part.role or "other", tensors=(_spec(full, tensor, dtype, storages),))
    for name, child in part.children.items():
        yield from _units(child, joined(prefix, name), dtype, storages)


def _unit(part: Part, name: str, dtype: str, storages: dict[str, str]) -> Unit:
    tensors = tuple(_spec(full, tensor, dtype, storages) for full, tensor in _tensors(part, name))
    return Unit(
        name=name,
        type_name=part.type_name or None,
        role=part.role or _role(part),
        tensors=tensors,
        attention=part.attention,
        experts=part.experts,
        hidden_size=part.hidden_size,
        inner_width=part.inner_width,
        gated=part.gated,
        joined=part.joined,
    )


def _role(part: Part) -> Role:
    if not part.attention and any(child.role == "embedding" for child in part.children.values()):
        return "embedding"
    return "layer" if part.block else "other"


def _tensors(part: Part, prefix: str) -> Iterator[tuple[str, Tensor]]:
    for name, tensor in part.tensors.items():
        yield joined(prefix, name), tensor
    for name, child in part.children.items():
        yield from _tensors(child, joined(prefix, name))


def _spec(name: str, tensor: Tensor, dtype: str, storages: dict[str, str]) -> TensorSpec:
    own = tensor.dtype or dtype
    return TensorSpec(
        name=name,
        shape=tensor.shape,
        dtype=own,
        size_bytes=size_bytes(tensor.shape, own) if tensor.size_bytes is None else tensor.size_bytes,
        storage=storages.get(name, name),
        buffer=tensor.buffer,
        persistent=tensor.persistent,
        trainable=tensor.trainable and not tensor.buffer,
    )


def _order(part: Part, prefix: str, units: dict[str, Unit], executed: dict[str, None]) -> None:
    """Adds the units below a module in the order in which they run."""
    if prefix in units:
        executed.setdefault(prefix)
        return
    for path in part.runs:
        below = part
        for name in path.split("."):
            if name not in below.children:
                # The path ends in a tensor of its own, or in a module that this configuration has not.
                if joined(prefix, path) in units:
                    executed.setdefault(joined(prefix, path))
                break
            below = below.children[name]
        else:
            _order(below, joined(prefix, path), units, executed)
    for name in part.tensors:
        if joined(prefix, name) in units:
            executed.setdefault(joined(prefix, name))
    for name, child in part.children.items():
        _order(child, joined(prefix, name), units, executed)
