"""The configuration of a job's model, without running the job's code, within bounds."""

from __future__ import annotations

import json
import math
from typing import Any

import pytest

from vramscope.daemon.agent.bounds import MAX_CONFIGURATION
from vramscope.daemon.agent.configuration import configuration_of


class Plain:
    """Attributes by name."""

    def __init__(self, **values: Any) -> None:
        self.__dict__.update(values)


class LlamaConfig(Plain):
    model_type = "llama"


class LlamaForCausalLM(Plain):
    pass


class Wrapper(Plain):
    pass


def read(config: object) -> dict[str, Any]:
    text = configuration_of(LlamaForCausalLM(config=config))
    assert text is not None
    found: dict[str, Any] = json.loads(text)
    return found


def test_the_values_are_those_of_a_config_json() -> None:
    config = LlamaConfig(hidden_size=4096, tie_word_embeddings=False, eps=1e-5, rope={"type": "yarn", "factor": 4.0})
    assert read(config) == {
        "model_type": "llama",
        "architectures": ["LlamaForCausalLM"],
        "hidden_size": 4096,
        "tie_word_embeddings": False,
        "eps": 1e-5,
        "rope": {"type": "yarn", "factor": 4.0},
    }


def test_a_model_that_is_wrapped_is_found_and_keeps_its_own_class() -> None:
    inner = LlamaForCausalLM(config=LlamaConfig(hidden_size=1, architectures=["LlamaForCausalLM"]), _modules={})
    text = configuration_of(Wrapper(_modules={"module": Wrapper(config={}, _modules={"model": inner})}))
    assert text is not None
    assert json.loads(text)["architectures"] == ["LlamaForCausalLM"]


def test_a_configuration_inside_of_one_is_read_too() -> None:
    found = read(LlamaConfig(text_config=LlamaConfig(hidden_size=7)))
    assert found["text_config"] == {"hidden_size": 7}


@pytest.mark.parametrize("config", [None, {}, "llama", Plain(hidden_size=1), LlamaForCausalLM])
def test_what_is_no_configuration_is_none(config: object) -> None:
    assert configuration_of(LlamaForCausalLM(config=config)) is None


class Dangerous:
    """Whoever compares, prints or asks it has run the job's code."""

    def __eq__(self, other: object) -> bool:
        raise AssertionError("compared")

    __hash__ = None  # type: ignore[assignment]

    def __str__(self) -> str:
        raise AssertionError("printed")

    def __getattr__(self, name: str) -> Any:
        raise AssertionError("asked")


def test_no_code_of_the_job_runs_and_what_json_cannot_hold_is_left_out() -> None:
    values = {"a": Dangerous(), "b": math.nan, "c": 1 << 80, "d": "x" * 5000, "e": [1, Dangerous()], 7: 1, "_f": 1}
    config = LlamaConfig(hidden_size=1)
    config.__dict__.update(values)  # type: ignore[arg-type]
    found = read(config)
    assert found["hidden_size"] == 1
    assert found["e"] == [1]
    assert not {"a", "b", "c", "d", "_f"} & set(found)


def test_it_has_an_end() -> None:
    ring = LlamaConfig(hidden_size=1)
    ring.__dict__["ring"] = ring
    assert len(json.dumps(read(ring))) < 1000
    # Thousands of values, and a text beyond the bound.
    assert len(read(LlamaConfig(many=list(range(10**6))))["many"]) < 2_001
    many = {f"{number:04}" + "k" * 200: "v" * 200 for number in range(200)}
    assert len(json.dumps(many)) > MAX_CONFIGURATION
    assert configuration_of(LlamaForCausalLM(config=LlamaConfig(**many))) is None
