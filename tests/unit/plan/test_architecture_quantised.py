"""What a quantised checkpoint takes follows from its configuration: packed weights, scales, and what is left alone."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.plan.checkpoints import write_config
from vramscope.analyzers.plan.architecture import UnreadableModel, read_architecture
from vramscope.analyzers.plan.architecture.table import find_known
from vramscope.schema.architecture import Unit

SIZES = {"hidden_size": 256, "intermediate_size": 512, "num_attention_heads": 4, "dtype": "float16"}


def layer(folder: Path, quantisation: dict[str, Any], **changes: object) -> Unit:
    found = read_architecture(write_config(folder, **SIZES, quantization_config=quantisation, **changes))
    return next(unit for unit in found.units if unit.name == "model.layers.0")


def of(unit: Unit, module: str) -> dict[str, tuple[tuple[int, ...], str, int]]:
    start = f"{unit.name}.{module}."
    return {
        tensor.name.removeprefix(start): (tensor.shape, tensor.dtype, tensor.size_bytes)
        for tensor in unit.tensors
        if tensor.name.startswith(start)
    }


def test_gptq_packs_along_the_inputs(tmp_path: Path) -> None:
    unit = layer(tmp_path, {"quant_method": "gptq", "bits": 4, "group_size": 128})
    assert of(unit, "mlp.down_proj") == {
        "qweight": ((64, 256), "int32", 64 * 256 * 4),
        "qzeros": ((4, 32), "int32", 512),
        "scales": ((4, 256), "float16", 2048),
        "g_idx": ((512,), "int32", 2048),
    }
    assert of(unit, "input_layernorm") == {"weight": ((256,), "float16", 512)}


def test_three_bits_fill_words_across_their_borders(tmp_path: Path) -> None:
    unit = layer(tmp_path, {"quant_method": "gptq", "bits": 3, "group_size": -1})
    shapes = {name: shape for name, (shape, _, _) in of(unit, "mlp.down_proj").items()}
    assert shapes == {"qweight": (48, 256), "qzeros": (1, 24), "scales": (1, 256), "g_idx": (512,)}


def test_awq_packs_along_the_outputs(tmp_path: Path) -> None:
    unit = layer(tmp_path, {"quant_method": "awq", "bits": 4, "group_size": 128})
    assert of(unit, "mlp.up_proj") == {
        "qweight": ((256, 64), "int32", 256 * 64 * 4),
        "qzeros": ((2, 64), "int32", 512),
        "scales": ((2, 512), "float16", 2048),
    }


def test_fp8_has_a_scale_for_each_square(tmp_path: Path) -> None:
    unit = layer(tmp_path, {"quant_method": "fp8", "weight_block_size": [128, 128]})
    assert of(unit, "mlp.up_proj") == {
        "weight": ((512, 256), "float8_e4m3fn", 512 * 256),
        "weight_scale_inv": ((4, 2), "float32", 32),
    }


def test_nested_scales_are_bytes_with_scales_of_their_own(tmp_path: Path) -> None:
    asked = {"quant_method": "bitsandbytes", "load_in_4bit": True, "bnb_4bit_quant_type": "nf4"}
    plain = of(layer(tmp_path, asked), "mlp.up_proj")
    assert plain["weight"] == ((65536, 1), "uint8", 65536)
    assert plain["weight.absmax"] == ((2048,), "float32", 8192)
    nested = of(layer(tmp_path, {**asked, "bnb_4bit_use_double_quant": True}), "mlp.up_proj")
    assert nested["weight.absmax"] == ((2048,), "uint8", 2048)
    assert nested["weight.nested_absmax"] == ((8,), "float32", 32)


def test_eight_bits_have_a_scale_for_each_row(tmp_path: Path) -> None:
    unit = layer(tmp_path, {"load_in_8bit": True})
    assert of(unit, "self_attn.q_proj") == {
        "weight": ((256, 256), "int8", 65536),
        "SCB": ((256,), "float32", 1024),
    }


def test_skipped_modules_and_the_head_stay_as_they_are(tmp_path: Path) -> None:
    asked = {"quant_method": "fp8", "modules_to_not_convert": ["mlp.down_proj"]}
    path = write_config(tmp_path, **SIZES, quantization_config=asked)
    found = read_architecture(path)
    kinds = {tensor.name: tensor.dtype for unit in found.units for tensor in unit.tensors}
    assert kinds["model.layers.1.mlp.down_proj.weight"] == "float16"
    assert kinds["model.layers.1.mlp.up_proj.weight"] == "float8_e4m3fn"
    assert kinds["lm_head.weight"] == kinds["model.embed_tokens.weight"] == "float16"


def test_four_bits_of_experts_are_blocks_of_sixteen_bytes() -> None:
    """gpt-oss-20b's checkpoint has 13.8 GB: its experts in MXFP4, the rest in bfloat16."""
    found = read_architecture("gpt-oss-20b")
    unit = next(unit for unit in found.units if unit.experts)
    experts = of(unit, "mlp.experts")
    assert experts["gate_up_proj_blocks"] == ((32, 5760, 90, 16), "uint8", 32 * 5760 * 90 * 16)
    assert experts["down_proj_scales"] == ((32, 2880, 90), "uint8", 32 * 2880 * 90)
    assert round(found.stored_bytes / 1e9, 1) == 13.8


def test_a_method_that_is_not_known_is_told(tmp_path: Path) -> None:
    found = read_architecture(write_config(tmp_path, quantization_config={"quant_method": "compressed-tensors"}))
    assert found.quantisation == "compressed-tensors"
    assert any("not known here" in note for note in found.notes)


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ({"quant_method": "gptq", "bits": "four"}, "bits is 'four'"),
        ({"quant_method": "gptq", "group_size": 0}, "group_size is 0"),
        ({"quant_method": "fp8", "weight_block_size": [128]}, "weight_block_size is not two whole numbers"),
        ({"quant_method": 4}, "quant_method is 4"),
    ],
)
def test_a_bad_quantisation_is_named(tmp_path: Path, asked: dict[str, Any], said: str) -> None:
    with pytest.raises(UnreadableModel, match=said):
        read_architecture(write_config(tmp_path, quantization_config=asked))


@pytest.mark.parametrize(
    ("name", "billions"),
    # OpenAI's model card of gpt-oss (arXiv:2508.10925, table 1), DeepSeek-V3's report.
    [("gpt-oss-120b", 116.83), ("gpt-oss-20b", 20.91), ("DeepSeek-V3", 671.0)],
)
def test_a_packed_models_parameters_are_the_models_own(name: str, billions: float) -> None:
    assert (read_architecture(name).whole_parameters or 0) / 1e9 == pytest.approx(billions, rel=5e-4)


@pytest.mark.parametrize("method", ["gptq", "awq", "bitsandbytes"])
def test_however_it_is_packed_llama_has_as_many_parameters(method: str, tmp_path: Path) -> None:
    form = {"quant_method": method, "bits": 4, "group_size": 128, "load_in_4bit": True}
    known = find_known("Llama-2-7b")
    assert known is not None
    config = {**known[1], "quantization_config": form}
    (tmp_path / "config.json").write_text(json.dumps(config))
    found = read_architecture(tmp_path)
    assert found.whole_parameters == 6_738_415_616
    assert found.parameters < 6_738_415_616
