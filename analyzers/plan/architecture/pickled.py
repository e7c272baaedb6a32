"""A sharded checkpoint of pickles: its index tells names and the bytes of all; shapes come from the configuration."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from vramscope.analyzers.plan.architecture.naming import Naming, unused
from vramscope.analyzers.plan.architecture.parts import Part
from vramscope.schema.architecture import Architecture
from vramscope.schema.units import format_bytes

_FROM_WIDTH = {4: "float32", 2: "float16", 1: "int8"}


def stored_dtype(names: Mapping[str, str], total_bytes: int | None, parameters: int, dtype: str | None) -> str | None:
    """What the tensors are stored as: the index's total over the number of parameters, where that comes out even."""
    if not total_bytes or not parameters or not names:
        return dtype
    width = round(total_bytes / parameters)
    told = {"bfloat16": 2, "float16": 2, "float32": 4}.get(dtype or "", 0)
    if width == told:
        return dtype
    return _FROM_WIDTH.get(width, dtype) if abs(total_bytes / parameters - width) < 0.05 * width else dtype


def with_index(derived: Architecture, root: Part, places: Mapping[str, str], total_bytes: int | None) -> Architecture:
    """The derived architecture, with what the index shows to be otherwise."""
    own = {tensor.name for unit in derived.units for tensor in unit.tensors if tensor.storage == tensor.name}
    every = {tensor.name for unit in derived.units for tensor in unit.tensors}
    kept = {tensor.name for unit in derived.units for tensor in unit.tensors if tensor.persistent}
    modules = frozenset(name.rpartition(".")[0] for name in every)
    top = [name for name, child in root.children.items() if child.children]
    naming = Naming(derived.family or "", modules, top, places)
    found = {naming.translated(name) for name in places}
    surplus = sorted(name for name in places if naming.translated(name) not in every and not unused(name))
    missing = sorted((own & kept) - found)
    notes = list(derived.notes)
    notes.append("the shards are pickles, which are not opened: shapes follow from the configuration")
    if missing:
        notes.append(f"{len(missing)} tensors of the model are not in the index ({missing[0]})")
    if surplus:
        notes.append(f"{len(surplus)} tensors of the index are not the model's ({surplus[0]})")
    if total_bytes and not missing and not surplus:
        counted = sum(
            tensor.size_bytes for unit in derived.units for tensor in unit.tensors if tensor.name in own & kept
        )
        if abs(counted - total_bytes) > 0.02 * total_bytes:
            notes.append(f"the index tells {format_bytes(total_bytes)}, and the model has {format_bytes(counted)}")
    return replace(derived, source="pytorch index", notes=tuple(notes))
