"""An adapter is read with its base: a pair of factors at each layer that it names, and only they are trained."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.plan.checkpoints import llama_tensors, write_config, write_safetensors
from vramscope.analyzers.plan.architecture import UnreadableModel, read_architecture


def write_adapter(folder: Path, **changes: Any) -> Path:
    values = {"peft_type": "LORA", "r": 8, "target_modules": ["q_proj", "v_proj"], **changes}
    (folder / "adapter_config.json").write_text(json.dumps(values))
    return folder


def test_factors_are_derived_where_the_adapter_has_no_file(tmp_path: Path) -> None:
    write_config(tmp_path)
    base = read_architecture(tmp_path)
    found = read_architecture(write_adapter(tmp_path))
    trained = {tensor.name: tensor.shape for unit in found.units for tensor in unit.tensors if tensor.trainable}
    assert trained["model.layers.1.self_attn.q_proj.lora_A.default.weight"] == (8, 64)
    assert trained["model.layers.1.self_attn.v_proj.lora_B.default.weight"] == (64, 8)
    assert len(trained) == 2 * 2 * 2
    assert found.stored_bytes - base.stored_bytes == 2 * 2 * 2 * (8 * 64) * 2
    assert [unit.name for unit in found.units] == [unit.name for unit in base.units]


def test_the_adapters_own_file_counts(tmp_path: Path) -> None:
    (tmp_path / "base").mkdir()
    (tmp_path / "adapter").mkdir()
    write_config(tmp_path / "base")
    write_safetensors(tmp_path / "base" / "model.safetensors", llama_tensors())
    start = "base_model.model.model.layers.0.mlp.up_proj"
    factors = {f"{start}.lora_A.weight": ("F32", (4, 64)), f"{start}.lora_B.weight": ("F32", (96, 4))}
    write_safetensors(tmp_path / "adapter" / "adapter_model.safetensors", factors)
    found = read_architecture(write_adapter(tmp_path / "adapter", base_model_name_or_path="../base"))
    added = {tensor.name: tensor for unit in found.units for tensor in unit.tensors if tensor.trainable}
    assert set(added) == {
        "model.layers.0.mlp.up_proj.lora_A.default.weight",
        "model.layers.0.mlp.up_proj.lora_B.default.weight",
    }
    assert sum(tensor.size_bytes for tensor in added.values()) == 4 * (4 * 64 + 96 * 4)


def test_a_base_is_found_by_its_name(tmp_path: Path) -> None:
    """Llama-2-7B with queries and values at rank 8: 4,194,304 parameters, as PEFT counts them."""
    found = read_architecture(write_adapter(tmp_path, base_model_name_or_path="meta-llama/Llama-2-7b-hf"))
    trained = [tensor.shape for unit in found.units for tensor in unit.tensors if tensor.trainable]
    assert sum(rows * columns for rows, columns in trained) == 4_194_304


def test_a_base_in_the_same_folder_is_read_by_its_headers(tmp_path: Path) -> None:
    write_config(tmp_path)
    write_safetensors(tmp_path / "model.safetensors", llama_tensors(dtype="F32"))
    found = read_architecture(write_adapter(tmp_path))
    assert found.source == "safetensors headers"
    assert read_architecture(tmp_path / "adapter_config.json") == found


def test_all_linear_layers_of_blocks_can_be_meant(tmp_path: Path) -> None:
    write_config(tmp_path)
    found = read_architecture(write_adapter(tmp_path, target_modules="all-linear"))
    trained = [tensor for unit in found.units for tensor in unit.tensors if tensor.trainable]
    assert len(trained) == 2 * 7 * 2


def test_layers_can_be_meant_by_a_pattern(tmp_path: Path) -> None:
    write_config(tmp_path)
    found = read_architecture(write_adapter(tmp_path, target_modules=r".*\.1\..*(q_proj|k_proj)$"))
    trained = {tensor.name for unit in found.units for tensor in unit.tensors if tensor.trainable}
    assert trained == {
        f"model.layers.1.self_attn.{name}.lora_{factor}.default.weight"
        for name in ("q_proj", "k_proj")
        for factor in "AB"
    }


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"target_modules": ["w_pack"]}, "names no linear layer of the base"),
        ({"target_modules": 4}, "neither a text nor a list of texts"),
        ({"target_modules": "(a+)+b"}, "a pattern that is not tried here"),
        ({"target_modules": "(q_proj"}, "which is no pattern"),
        ({"r": -1}, "r is -1"),
    ],
)
def test_a_bad_adapter_is_named(tmp_path: Path, changes: dict[str, Any], said: str) -> None:
    write_config(tmp_path)
    with pytest.raises(UnreadableModel, match=said):
        read_architecture(write_adapter(tmp_path, **changes))


def test_an_adapter_without_a_base_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UnreadableModel, match="base_model_name_or_path is missing"):
        read_architecture(write_adapter(tmp_path))
    with pytest.raises(UnreadableModel, match="the adapter's base cannot be read"):
        read_architecture(write_adapter(tmp_path, base_model_name_or_path="somebody/else"))
    for itself in (".", str(tmp_path)):
        with pytest.raises(UnreadableModel, match="which is an adapter itself"):
            read_architecture(write_adapter(tmp_path, base_model_name_or_path=itself))
