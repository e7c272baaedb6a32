"""What of a model runs once for a prompt."""

from __future__ import annotations

import pytest

from vramscope.analyzers.plan.architecture import read_architecture
from vramscope.analyzers.plan.placement.prompt import marked, prompt_units
from vramscope.schema.plan import UnitCost


@pytest.mark.parametrize(
    ("name", "towers"),
    [
        ("blip2-opt-2.7b", {"vision_model", "qformer"}),
        ("llava-1.5-7b", {"model.vision_tower"}),
        ("whisper-tiny", {"model.encoder"}),
        ("flan-t5-base", {"encoder"}),
    ],
)
def test_encoders_and_towers_run_once_with_all_that_is_in_them(name: str, towers: set[str]) -> None:
    units = [unit.name for unit in read_architecture(name).units]
    assert prompt_units(read_architecture(name)) == {
        unit for unit in units if any(unit.startswith(f"{tower}.") for tower in towers)
    }


@pytest.mark.parametrize(
    "name", ["Llama-2-7b", "gpt2", "DeepSeek-V2-Lite", "bert-base-cased", "resnet18", "gpt-oss-20b"]
)
def test_a_decoder_runs_for_every_token_and_an_encoder_alone_has_no_tokens_to_come(name: str) -> None:
    assert prompt_units(read_architecture(name)) == frozenset()


def test_costs_are_marked_by_their_names() -> None:
    model = read_architecture("whisper-tiny")
    costs = marked([UnitCost(name=unit.name) for unit in model.units], model)
    assert {cost.name for cost in costs if cost.once} == prompt_units(model)
