"""Every family that can be read can be estimated."""

from __future__ import annotations

import pytest

from vramscope.analyzers.plan.architecture import read_architecture
from vramscope.analyzers.plan.architecture.table import known_names
from vramscope.analyzers.plan.estimate import estimate, unit_costs
from vramscope.schema.plan import Training, Workload


def one_of_each() -> dict[str, str]:
    """The smallest known model of each family, by family."""
    found: dict[str, tuple[int, str]] = {}
    for name in known_names():
        architecture = read_architecture(name)
        found.setdefault(architecture.family or name, (architecture.parameters, name))
        found[architecture.family or name] = min(found[architecture.family or name], (architecture.parameters, name))
    return {family: name for family, (_, name) in found.items()}


FAMILIES = one_of_each()


def test_there_are_many() -> None:
    assert len(FAMILIES) >= 30


@pytest.mark.parametrize("family", sorted(FAMILIES))
def test_a_family_trains_and_generates(family: str) -> None:
    architecture = read_architecture(FAMILIES[family])
    convolutional = not any(unit.attention for unit in architecture.units)
    for training in (None, Training(optimizer="sgd"), Training(optimizer="sgd", checkpointing=True)):
        workload = Workload(batch=2, tokens=256, training=training)
        costs = {cost.name: cost for cost in unit_costs(architecture, workload)}
        found = estimate(architecture, workload)
        assert list(costs) == [unit.name for unit in architecture.units]
        assert found.total_bytes >= found.weights_bytes > 0
        assert convolutional == any("activations are not counted" in note for note in found.notes)
        for unit in architecture.units:
            if unit.attention and training is not None:
                # At least what comes in, and where nothing is computed again ten times that.
                assert costs[unit.name].kept_per_sample_bytes > 0, unit.name
    if not convolutional:
        plain, again = (
            estimate(architecture, Workload(batch=8, tokens=512, training=Training(optimizer="sgd", checkpointing=on)))
            for on in (False, True)
        )
        # In a large model the most is where backward ends, either way.
        assert again.total_bytes <= plain.total_bytes
