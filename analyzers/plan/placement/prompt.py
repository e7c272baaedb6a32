"""Which units of a generating model run for a prompt alone: encoders and vision towers. A spill takes them first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from vramscope.analyzers.plan.placement.device_map import prefixes
from vramscope.schema.architecture import Architecture, Unit
from vramscope.schema.plan import UnitCost


def marked(costs: Sequence[UnitCost], architecture: Architecture) -> tuple[UnitCost, ...]:
    """The same costs with ``once`` where it holds. Of a model that does not generate, as they are."""
    names = prompt_units(architecture)
    return tuple(replace(cost, once=True) if cost.name in names else cost for cost in costs)


def prompt_units(architecture: Architecture) -> frozenset[str]:
    """The names of blocks that attend and cache nothing of what they attend to, and of all that stands with them.

    A tower is the outermost module around such a block that holds no block of the others.
    """
    asked = {unit.name for unit in architecture.units if _caches(unit)}
    if not asked:
        return frozenset()
    others = {prefix for name in asked for prefix in prefixes(name)}
    towers = set()
    for unit in architecture.units:
        if unit.name not in asked and (unit.role == "vision" or unit.attention):
            outermost = [prefix for prefix in prefixes(unit.name) if prefix not in others]
            towers.add(outermost[-1])
    return frozenset(unit.name for unit in architecture.units if towers.intersection(prefixes(unit.name)))


def _caches(unit: Unit) -> bool:
    own = [attention for attention in unit.attention if not attention.cross]
    return unit.role != "vision" and any(attention.cached_elements for attention in own)
