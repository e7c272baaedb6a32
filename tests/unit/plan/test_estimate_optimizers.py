"""What optimizers keep, and what a step takes."""

from __future__ import annotations

import pytest

from vramscope.analyzers.plan.estimate import UnknownOptimizer
from vramscope.analyzers.plan.estimate.optimizers import find_optimizer

SHAPE = (4096, 1024)
ELEMENTS = 4096 * 1024


@pytest.mark.parametrize(
    ("name", "per_parameter"),
    [
        ("sgd", 0.0),
        ("momentum", 4.0),
        ("adam", 8.0),
        ("adamw", 8.0),
        ("adamw_torch_fused", 8.0),
        ("lion", 4.0),
        # A byte for each of two states, and a float32 for 256 of them.
        ("adamw_8bit", 2.0 + 2 * 4 / 256),
        ("adafactor", (4096 + 1024) * 4 / ELEMENTS),
        ("paged_adamw_8bit", 0.0),
    ],
)
def test_states_in_bytes_of_a_float32_parameter(name: str, per_parameter: float) -> None:
    assert sum(find_optimizer(name).state_bytes(SHAPE, 4)) == pytest.approx(per_parameter * ELEMENTS)


def test_in_pure_bfloat16_states_are_bfloat16() -> None:
    assert sum(find_optimizer("adamw").state_bytes(SHAPE, 2)) == 4 * ELEMENTS


def test_small_tensors_keep_whole_states_in_8_bits() -> None:
    assert find_optimizer("adamw_8bit").state_bytes((1024,), 2) == [4096, 4096]


def test_lists_of_tensors_have_a_temporary_as_large_as_all_of_them_and_a_fused_step_none() -> None:
    assert find_optimizer("adamw").step_bytes(100, 10, 4) == 100
    assert find_optimizer("adamw_fused").step_bytes(100, 10, 4) == 0
    assert find_optimizer("sgd").step_bytes(100, 10, 4) == 0


def test_adafactor_works_on_one_parameter_at_a_time() -> None:
    assert find_optimizer("adafactor").step_bytes(10**9, 1000, 4) == 8000
    assert find_optimizer("adafactor").step_bytes(10**9, 1000, 2) == 16000


def test_an_unknown_name_is_told_with_those_that_are_known() -> None:
    with pytest.raises(UnknownOptimizer, match=r"'adamwx' is no optimizer .* adafactor, .* sgd"):
        find_optimizer("adamwx")
