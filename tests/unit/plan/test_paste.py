"""Lines to paste say what the plan says, and nothing that their program would do otherwise."""

from __future__ import annotations

import ast
from dataclasses import replace

import pytest

from tests.unit.plan.models import cards
from vramscope.analyzers.plan.architecture import read_architecture
from vramscope.analyzers.plan.estimate import unit_costs
from vramscope.analyzers.plan.paste.lines import paste_lines
from vramscope.analyzers.plan.placement import place
from vramscope.schema.plan import Training, Workload
from vramscope.schema.planned import Paste
from vramscope.schema.units import GIB


def pasted(workload: Workload, *free: int, folder: str | None = None) -> dict[str, Paste]:
    architecture = read_architecture("Llama-2-7b")
    placement = None
    if free:
        placement = place(unit_costs(architecture, workload), cards(free), batch=1, cpu_bytes=0)
    made = paste_lines(architecture, workload, cards(free), placement, model="llama", offload_folder=folder)
    # Of two from one tool the first counts.
    return {paste.tool: paste for paste in reversed(made)}


def sharded(dtype: str, *, optimizer: bool = False, parameters: bool = False) -> dict[str, Paste]:
    training = Training(
        precision="master", zero_stage=3, ranks=8, offload_optimizer=optimizer, offload_parameters=parameters
    )
    return pasted(Workload(dtype=dtype, training=training))


@pytest.mark.parametrize(("dtype", "short"), [("float16", "fp16"), ("bfloat16", "bf16")])
def test_fsdp_computes_in_the_dtype_that_was_planned(dtype: str, short: str) -> None:
    found = sharded(dtype)
    assert f"param_dtype=torch.{dtype}" in "\n".join(found["FSDP2"].lines)
    assert f"--mixed_precision {short}" in found["Accelerate, FSDP"].lines[0]
    assert "float32" in (found["FSDP2"].note or "")


def test_fsdp_has_no_lines_for_states_on_the_host_alone() -> None:
    assert "FSDP2" in sharded("bfloat16", optimizer=True, parameters=True)
    found = sharded("bfloat16", optimizer=True)
    assert not any("FSDP" in tool for tool in found)
    assert '"offload_optimizer"' in found["DeepSpeed"].lines[0]


def test_four_bits_are_computed_with_as_the_model_is() -> None:
    assert "bnb_4bit_compute_dtype=torch.float16" in pasted(Workload(dtype="int4"), 24 * GIB)["transformers"].lines[1]


def adapted(dtype: str, **more: int) -> dict[str, Paste]:
    training = Training(precision="amp", lora_rank=16, kbit_float32=True, **more)  # type: ignore[arg-type]
    return pasted(Workload(dtype=dtype, training=training), 80 * GIB)


def test_four_bits_are_trained_beside_as_they_are_computed_with() -> None:
    training = Training(precision="amp", lora_rank=16, kbit_float32=True)
    architecture, workload = read_architecture("Llama-2-7b"), Workload(dtype="int4", training=training)
    gpus = cards([80 * GIB])
    placement = place(unit_costs(architecture, workload), gpus, batch=1)
    made = paste_lines(architecture, workload, gpus, placement, model="llama")
    text = "\n".join(line for paste in made for line in paste.lines)
    assert "bnb_4bit_compute_dtype=torch.float16" in text
    assert "fp16=True" in text
    assert "bf16" not in text


@pytest.mark.parametrize("stage", [2, 3])
def test_fsdp_gets_four_bits_stored_as_they_are_computed_with(stage: int) -> None:
    found = adapted("int4", zero_stage=stage, ranks=8)
    config, load = found["transformers"].lines
    assert "bnb_4bit_compute_dtype=torch.float16, bnb_4bit_quant_storage=torch.float16" in config
    assert "dtype=torch.float16, quantization_config=config" in load
    assert "device_map" not in load
    assert "param_dtype=torch.float16" in "\n".join(found["FSDP2"].lines)
    assert "BitsAndBytesConfig" not in str(adapted("bfloat16", zero_stage=stage, ranks=8))


def test_float8_weights_are_not_said_to_be_made_while_loading() -> None:
    found = pasted(Workload(dtype="float8_e4m3fn"), 24 * GIB)
    assert len(found["transformers"].lines) == 1
    assert "stored in float8_e4m3fn" in (found["transformers"].note or "")
    assert "--quantization fp8" in found["vLLM"].lines[0]


def test_a_folder_of_any_name_is_one_string() -> None:
    name = 'a"b\\c'
    found = pasted(Workload(), 6 * GIB, folder=name)["transformers"]
    (call,) = [node for node in ast.walk(ast.parse(found.lines[1])) if isinstance(node, ast.Call)]
    (given,) = [keyword.value for keyword in call.keywords if keyword.arg == "offload_folder"]
    assert ast.literal_eval(given) == name


def test_vllm_divides_layers_where_there_are_several_gpus_alone() -> None:
    one, two = (pasted(Workload(), *[24 * GIB] * count)["vLLM"] for count in (1, 2))
    assert "--tensor-parallel-size" not in one.lines[0]
    assert "divides" not in (one.note or "")
    assert "--tensor-parallel-size 2" in two.lines[0]
    assert "divides" in (two.note or "")


@pytest.mark.parametrize(
    ("card", "dtype"), [("Tesla T4", "float16"), ("V100-16G", "float16"), ("RTX-2080-Ti", "float16"), ("L4", None)]
)
def test_vllm_is_told_of_cards_without_bfloat16(card: str, dtype: str | None) -> None:
    architecture, workload = read_architecture("Qwen2.5-7B"), Workload(tokens=1024)
    gpus = [replace(gpu, name=card) for gpu in cards([15 * GIB, 15 * GIB], capacity=15 * GIB)]
    placement = place(unit_costs(architecture, workload), gpus, batch=1)
    made = paste_lines(architecture, workload, gpus, placement, model="qwen")
    (line,) = [paste.lines[0] for paste in made if paste.tool == "vLLM"]
    assert ("--dtype float16" in line) == (dtype is not None)
    assert "bfloat16" not in line


def test_a_cache_of_another_dtype_is_said_not_to_be_transformers_own() -> None:
    assert "KV cache" in (pasted(Workload(kv_dtype="float8_e4m3fn"), 24 * GIB)["transformers"].note or "")
    assert pasted(Workload(), 24 * GIB)["transformers"].note is None
