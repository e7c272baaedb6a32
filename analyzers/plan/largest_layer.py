"""The part of a model that must be in memory as a whole, as Accelerate's estimate has it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from vramscope.schema.architecture import Architecture, Unit
from vramscope.schema.plan import UnitCost
from vramscope.schema.planned import LargestLayer


def largest_layer(architecture: Architecture, costs: Sequence[UnitCost]) -> LargestLayer | None:
    """A block of a class that must not be split, or else a module that holds tensors itself; None without any."""
    sizes = {name: count for cost in costs for name, count in cost.weights.items()}
    parts = [part for unit in architecture.units for part in _parts(unit, architecture, sizes)]
    return max(parts, key=lambda part: part.bytes, default=None)


def _parts(unit: Unit, architecture: Architecture, sizes: dict[str, int]) -> Iterator[LargestLayer]:
    whole = unit.type_name in architecture.no_split_classes
    by_module: dict[str, dict[str, int]] = {}
    for tensor in unit.tensors:
        module = unit.name if whole else tensor.name.rpartition(".")[0] or tensor.name
        by_module.setdefault(module, {})[tensor.storage] = sizes.get(tensor.storage, tensor.size_bytes)
    for module, storages in by_module.items():
        yield LargestLayer(name=module, bytes=sum(storages.values()))
