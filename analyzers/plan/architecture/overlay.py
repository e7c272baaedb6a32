"""A family's description together with a checkpoint's headers: names and order of the one, sizes of the other."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from vramscope.analyzers.plan.architecture.naming import Naming, unused
from vramscope.analyzers.plan.architecture.parts import Part
from vramscope.analyzers.plan.architecture.stored import Stored
from vramscope.schema.architecture import Architecture, TensorSpec, Unit

# A description that leaves more of a checkpoint without a place than this is of another model.
_MOST_UNPLACED = 0.1


def overlay(derived: Architecture, root: Part, stored: Mapping[str, Stored]) -> Architecture | None:
    """The derived architecture with each tensor as it is stored; None where the two do not belong together.

    What the file lacks stays as it is derived, for the library makes it anew; what the model lacks is not loaded.
    """
    homes = {tensor.name: unit.name for unit in derived.units for tensor in unit.tensors}
    modules = frozenset(name.rpartition(".")[0] for name in homes) | _paths(root, "")
    names = frozenset(unit.name for unit in derived.units)
    top = [name for name, child in root.children.items() if child.children]
    naming = Naming(derived.family or "", modules, top, stored)
    found: dict[str, list[Stored]] = {}
    surplus: dict[str, int] = {}
    for name, tensor in stored.items():
        translated = naming.translated(name)
        if translated in homes or _unit_of(translated, modules, names):
            found.setdefault(translated, []).append(tensor)
        elif not unused(name):
            surplus[name] = tensor.bytes
    placed = sum(tensor.bytes for tensors in found.values() for tensor in tensors)
    if placed == 0 or sum(surplus.values()) > _MOST_UNPLACED * (placed + sum(surplus.values())):
        return None
    extras: dict[str, list[str]] = {}
    for name in found.keys() - homes.keys():
        extras.setdefault(_unit_of(name, modules, names) or "", []).append(name)
    missing: list[str] = []
    units = _shared(tuple(_unit(unit, found, extras.get(unit.name, []), missing) for unit in derived.units))
    notes = list(derived.notes)
    if missing:
        notes.append(
            f"{len(missing)} tensors of the model are not in the checkpoint ({min(missing)}, ...):"
            " they are made anew when it is loaded"
            if len(missing) > 1
            else f"{missing[0]} is not in the checkpoint: it is made anew when it is loaded"
        )
    if surplus:
        notes.append(
            f"{len(surplus)} tensors of the checkpoint are not the model's ({min(surplus)}) and are not loaded"
        )
    return replace(derived, units=units, source="safetensors headers", exact=True, notes=tuple(notes))


def _paths(part: Part, prefix: str) -> frozenset[str]:
    names = set()
    for name, child in part.children.items():
        path = f"{prefix}.{name}" if prefix else name
        names.add(path)
        names |= _paths(child, path)
    return frozenset(names)


def _unit_of(name: str, modules: frozenset[str], names: frozenset[str]) -> str | None:
    """The unit that holds a tensor which the description has not: a scale beside a weight, say."""
    module = name.rpartition(".")[0]
    if module not in modules:
        # bitsandbytes stores a weight's scales below the weight's own name.
        module, _, last = module.rpartition(".")
        if last != "weight" or module not in modules:
            return None
    while module and module not in names:
        module = module.rpartition(".")[0]
    return module or None


def _unit(unit: Unit, found: Mapping[str, list[Stored]], extras: list[str], missing: list[str]) -> Unit:
    beside = {name.rpartition(".")[0] for name in extras}
    tensors = []
    for tensor in unit.tensors:
        parts = found.get(tensor.name)
        if parts:
            tensors.append(_as_stored(tensor, parts))
        elif tensor.storage == tensor.name and tensor.persistent:
            # Packed weights stand under other names in the same module.
            if tensor.name.rpartition(".")[0] in beside and tensor.name.endswith(".weight"):
                continue
            missing.append(tensor.name)
            tensors.append(tensor)
        else:
            tensors.append(tensor)
    tensors.extend(_extra(name, found[name]) for name in sorted(extras))
    return replace(unit, tensors=tuple(tensors))


def _shared(units: tuple[Unit, ...]) -> tuple[Unit, ...]:
    """Tensors that share a storage are as it is stored, whatever the model computes in."""
    firsts = {tensor.name: tensor for unit in units for tensor in unit.tensors if tensor.storage == tensor.name}

    def like_first(tensor: TensorSpec) -> TensorSpec:
        first = firsts.get(tensor.storage, tensor)
        return replace(tensor, dtype=first.dtype, size_bytes=first.size_bytes) if first is not tensor else tensor

    return tuple(
        replace(unit, tensors=tuple(map(like_first, unit.tensors)))
        if any(tensor.storage != tensor.name for tensor in unit.tensors)
        else unit
        for unit in units
    )


def _as_stored(tensor: TensorSpec, parts: list[Stored]) -> TensorSpec:
    shape = parts[0].shape if len(parts) == 1 else tensor.shape
    size = sum(part.bytes for part in parts)
    return replace(tensor, shape=shape, dtype=parts[0].dtype, size_bytes=size, storage=tensor.storage)


def _extra(name: str, parts: list[Stored]) -> TensorSpec:
    size = sum(part.bytes for part in parts)
    shape = parts[0].shape if len(parts) == 1 else (len(parts), *parts[0].shape)
    return TensorSpec(name=name, shape=shape, dtype=parts[0].dtype, size_bytes=size, storage=name, trainable=False)
