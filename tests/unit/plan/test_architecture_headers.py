"""Checkpoints are read by their headers: sizes as they are stored, names as the model in memory has them."""

from __future__ import annotations

import json
import math
import struct
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.plan.checkpoints import (
    BYTES,
    Tensors,
    llama_tensors,
    write_config,
    write_raw,
    write_safetensors,
    write_sharded,
)
from vramscope.analyzers.plan.architecture import UnreadableModel, read_architecture
from vramscope.schema.architecture import Architecture


def stored(tensors: Tensors) -> int:
    return sum(BYTES[dtype] * math.prod(shape) for dtype, shape in tensors.values())


def persistent_bytes(found: Architecture) -> int:
    kept = {tensor.storage: tensor for unit in found.units for tensor in unit.tensors if tensor.persistent}
    return sum(tensor.size_bytes for tensor in kept.values())


def test_a_folder_is_read_by_its_headers_and_its_configuration(tmp_path: Path) -> None:
    write_config(tmp_path)
    write_safetensors(tmp_path / "model.safetensors", llama_tensors())
    found = read_architecture(tmp_path)
    assert (found.source, found.exact, found.notes) == ("safetensors headers", True, ())
    assert persistent_bytes(found) == stored(llama_tensors())
    assert found.units[1].name == "model.rotary_emb"


def test_each_tensor_has_the_dtype_that_is_stored_and_not_the_one_that_is_told(tmp_path: Path) -> None:
    write_config(tmp_path, dtype="float32")
    tensors = {**llama_tensors(), "lm_head.weight": ("F32", (100, 64))}
    write_safetensors(tmp_path / "model.safetensors", tensors)
    found = read_architecture(tmp_path)
    assert {tensor.dtype for unit in found.units for tensor in unit.tensors if not tensor.buffer} == {
        "bfloat16",
        "float32",
    }
    assert persistent_bytes(found) == stored(tensors)


def test_shards_are_read_together(tmp_path: Path) -> None:
    write_config(tmp_path)
    tensors = llama_tensors()
    half = len(tensors) // 2
    first, second = dict(list(tensors.items())[:half]), dict(list(tensors.items())[half:])
    shards = {"model-00001-of-00002.safetensors": first, "model-00002-of-00002.safetensors": second}
    index = write_sharded(tmp_path, shards)
    found = read_architecture(tmp_path)
    assert persistent_bytes(found) == stored(tensors)
    assert read_architecture(index).units == found.units
    (tmp_path / "model-00002-of-00002.safetensors").unlink()
    with pytest.raises(UnreadableModel, match=r"model-00002-of-00002.safetensors: no such shard"):
        read_architecture(tmp_path)


def test_a_tied_head_that_is_not_in_the_file_is_there_once(tmp_path: Path) -> None:
    write_config(tmp_path, tie_word_embeddings=True)
    write_safetensors(tmp_path / "model.safetensors", llama_tensors(head=False))
    found = read_architecture(tmp_path)
    assert persistent_bytes(found) == stored(llama_tensors(head=False))
    head = found.units[-1]
    assert (head.name, head.tensors[0].storage) == ("lm_head", "model.embed_tokens.weight")
    # The head is another device's copy of what is stored: as wide as the table.
    assert head.tensors[0].size_bytes == 2 * 100 * 64
    assert found.notes == ()


def test_a_tied_head_is_as_wide_as_the_table_is_stored(tmp_path: Path) -> None:
    write_config(tmp_path, tie_word_embeddings=True)
    tensors = {**llama_tensors(head=False), "model.embed_tokens.weight": ("F32", (100, 64))}
    write_safetensors(tmp_path / "model.safetensors", tensors)
    found = read_architecture(tmp_path)
    assert found.units[-1].tensors[0].dtype == "float32"
    assert persistent_bytes(found) == stored(tensors)


def test_what_the_file_lacks_and_what_it_has_too_many_of_is_said(tmp_path: Path) -> None:
    write_config(tmp_path)
    tensors = dict(llama_tensors(head=False))
    tensors["model.extra.weight"] = ("BF16", (4, 4))
    write_safetensors(tmp_path / "model.safetensors", tensors)
    notes = read_architecture(tmp_path).notes
    assert "lm_head.weight is not in the checkpoint: it is made anew when it is loaded" in notes
    assert any("model.extra.weight" in note and "not loaded" in note for note in notes)


def test_a_base_models_file_is_found_in_the_model_with_a_head(tmp_path: Path) -> None:
    write_config(tmp_path, tie_word_embeddings=True)
    tensors = {name.removeprefix("model."): value for name, value in llama_tensors(head=False).items()}
    write_safetensors(tmp_path / "model.safetensors", tensors)
    found = read_architecture(tmp_path)
    assert found.units[0].name == "model.embed_tokens"
    assert persistent_bytes(found) == stored(tensors)


def test_experts_that_are_stored_apart_are_one_tensor(tmp_path: Path) -> None:
    mixed = {"model_type": "mixtral", "architectures": ["MixtralForCausalLM"], "num_local_experts": 4}
    write_config(tmp_path, **mixed, num_experts_per_tok=2)
    tensors = {name: value for name, value in llama_tensors().items() if ".mlp." not in name}
    for layer in range(2):
        start = f"model.layers.{layer}.block_sparse_moe"
        tensors[f"{start}.gate.weight"] = ("BF16", (4, 64))
        for expert in range(4):
            tensors[f"{start}.experts.{expert}.w1.weight"] = ("BF16", (96, 64))
            tensors[f"{start}.experts.{expert}.w2.weight"] = ("BF16", (64, 96))
            tensors[f"{start}.experts.{expert}.w3.weight"] = ("BF16", (96, 64))
    write_safetensors(tmp_path / "model.safetensors", tensors)
    found = read_architecture(tmp_path)
    assert found.notes == ()
    assert persistent_bytes(found) == stored(tensors)
    sizes = {tensor.name: tensor.size_bytes for unit in found.units for tensor in unit.tensors}
    assert sizes["model.layers.1.mlp.experts.gate_up_proj"] == 4 * 2 * 96 * 64 * 2
    assert sizes["model.layers.1.mlp.experts.down_proj"] == 4 * 96 * 64 * 2


def test_scales_of_quantised_weights_stay_with_their_layer(tmp_path: Path) -> None:
    write_config(tmp_path, quantization_config={"quant_method": "fp8", "weight_block_size": [128, 128]})
    tensors = dict(llama_tensors())
    for name in [name for name in tensors if "_proj" in name]:
        tensors[name] = ("F8_E4M3", tensors[name][1])
        tensors[f"{name}_scale_inv"] = ("F32", (1, 1))
    write_safetensors(tmp_path / "model.safetensors", tensors)
    found = read_architecture(tmp_path)
    assert (found.quantisation, found.notes) == ("fp8", ())
    assert persistent_bytes(found) == stored(tensors)
    layer = next(unit for unit in found.units if unit.name == "model.layers.0")
    assert sum(tensor.name.endswith("scale_inv") for tensor in layer.tensors) == 7


@pytest.mark.parametrize("form", ["gptq", "bitsandbytes"])
def test_packed_weights_take_the_place_of_what_they_pack(tmp_path: Path, form: str) -> None:
    asked: dict[str, object] = {"quant_method": form, "bits": 4, "group_size": 32, "load_in_4bit": True}
    asked["bnb_4bit_quant_type"] = "nf4"
    write_config(tmp_path, quantization_config=asked)
    tensors: dict[str, tuple[str, tuple[int, ...]]] = {}
    for name, (dtype, shape) in llama_tensors().items():
        if "_proj" not in name:
            tensors[name] = (dtype, shape)
            continue
        outputs, inputs = shape
        start = name.removesuffix("weight")
        if form == "gptq":
            tensors[f"{start}qweight"] = ("I32", (inputs // 8, outputs))
            tensors[f"{start}qzeros"] = ("I32", (inputs // 32, outputs // 8))
            tensors[f"{start}scales"] = ("F16", (inputs // 32, outputs))
            tensors[f"{start}g_idx"] = ("I32", (inputs,))
        else:
            tensors[name] = ("U8", (outputs * inputs // 2, 1))
            tensors[f"{name}.absmax"] = ("F32", (outputs * inputs // 64,))
            tensors[f"{name}.quant_map"] = ("F32", (16,))
    write_safetensors(tmp_path / "model.safetensors", tensors)
    found = read_architecture(tmp_path)
    assert found.notes == ()
    assert persistent_bytes(found) == stored(tensors)
    # And the configuration alone comes to the same.
    (tmp_path / "model.safetensors").unlink()
    alone = read_architecture(tmp_path)
    assert alone.stored_bytes == found.stored_bytes
    assert alone.quantisation == found.quantisation == {"gptq": "gptq"}.get(form, "bitsandbytes-nf4")


def test_a_file_alone_has_units_by_repetition(tmp_path: Path) -> None:
    path = write_safetensors(tmp_path / "weights.safetensors", llama_tensors(layers=12))
    found = read_architecture(path)
    # Numbers follow one another as numbers, and not as texts.
    assert [unit.name for unit in found.units] == [
        "model.embed_tokens",
        *(f"model.layers.{number}" for number in range(12)),
        "model.norm",
        "lm_head",
    ]
    assert (found.exact, found.family, found.dtype) == (True, None, "bfloat16")
    assert found.stored_bytes == stored(llama_tensors(layers=12))
    assert any("no configuration" in note for note in found.notes)


def test_a_name_that_is_a_tensor_and_a_module_is_refused(tmp_path: Path) -> None:
    path = write_safetensors(tmp_path / "weights.safetensors", {"a": ("F32", (2,)), "a.weight": ("F32", (2,))})
    with pytest.raises(UnreadableModel, match="a is both a tensor and a module"):
        read_architecture(path)


def test_an_index_of_pickles_is_read_with_the_configuration(tmp_path: Path) -> None:
    write_config(tmp_path, dtype=None)
    elements = sum(math.prod(shape) for _, shape in llama_tensors().values())
    names = dict.fromkeys(llama_tensors(), "pytorch_model-00001-of-00001.bin")
    index = {"metadata": {"total_size": 2 * elements}, "weight_map": names}
    (tmp_path / "pytorch_model.bin.index.json").write_text(json.dumps(index))
    found = read_architecture(tmp_path)
    assert (found.source, found.exact) == ("pytorch index", False)
    # Two bytes an element, as the index's total tells where the configuration does not.
    assert persistent_bytes(found) == 2 * elements
    assert any("pickles" in note for note in found.notes)
    (tmp_path / "config.json").unlink()
    with pytest.raises(UnreadableModel, match="tells no shapes"):
        read_architecture(tmp_path / "pytorch_model.bin.index.json")


def entry(**changes: object) -> bytes:
    return json.dumps({"weight": {"dtype": "F32", "shape": [2, 2], "data_offsets": [0, 16], **changes}}).encode()


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "not a safetensors file: it has 0 bytes"),
        (b"version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 9\n", "pointer of Git LFS"),
        (struct.pack("<Q", 1 << 60) + b"{}", "its header would have 1152921504606846976 bytes"),
        (struct.pack("<Q", 1000) + b"{}", "cut off"),
        (struct.pack("<Q", 4) + b"abcd", "not JSON"),
        (struct.pack("<Q", 2) + b"[]", "a JSON object is needed"),
        (struct.pack("<Q", 2) + b"{}", "it holds no tensors"),
    ],
)
def test_a_file_that_is_no_checkpoint_is_refused(tmp_path: Path, content: bytes, said: str) -> None:
    path = tmp_path / "model.safetensors"
    path.write_bytes(content)
    with pytest.raises(UnreadableModel, match=said) as caught:
        read_architecture(path)
    assert str(path) in str(caught.value)


@pytest.mark.parametrize(
    ("header", "said"),
    [
        (entry(dtype=4), "has no dtype"),
        (entry(shape=[2, -2]), "no list of whole numbers"),
        (entry(shape=[2.5]), "no list of whole numbers"),
        (entry(shape=[1] * 20), "no list of whole numbers"),
        (entry(data_offsets=[0, 99]), "would lie at 0 to 99 of 16 bytes"),
        (entry(data_offsets=[16, 0]), "would lie at 16 to 0"),
        (entry(data_offsets=[0]), "no place in the file"),
        (entry(shape=[2, 3]), "which is not what"),
        (json.dumps({"weight": 4}).encode(), "not described by an object"),
        (b'{"a": ' * 50_000, "nested too deeply"),
    ],
)
def test_a_header_that_does_not_hold_together_is_refused(tmp_path: Path, header: bytes, said: str) -> None:
    path = write_raw(tmp_path / "model.safetensors", header, 16)
    with pytest.raises(UnreadableModel, match=said):
        read_architecture(path)


@pytest.mark.parametrize(
    ("index", "said"),
    [
        ({}, "weight_map is missing"),
        ({"weight_map": {"a": 4}}, "weight_map is missing or tells no files"),
        ({"weight_map": {"a": "../model.safetensors"}}, "not a file beside it"),
        ({"weight_map": {"a": "/etc/passwd"}}, "not a file beside it"),
        ({"weight_map": {"a": ".."}}, "not a file beside it"),
        ({"weight_map": {str(number): f"{number}.safetensors" for number in range(5000)}}, "names 5000 files"),
    ],
)
def test_an_index_reads_only_its_neighbours(tmp_path: Path, index: dict[str, object], said: str) -> None:
    path = tmp_path / "model.safetensors.index.json"
    path.write_text(json.dumps(index))
    with pytest.raises(UnreadableModel, match=said):
        read_architecture(path)


ANYTHING = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-5, 1 << 70)
    | st.text(max_size=6)
    | st.sampled_from(["F32", "BF16", "I64"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner, max_size=3),
    max_leaves=8,
)
ENTRY = st.fixed_dictionaries({}, optional={"dtype": ANYTHING, "shape": ANYTHING, "data_offsets": ANYTHING}) | ANYTHING


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.dictionaries(st.sampled_from(["a.0.w", "a.1.w", "a", ".", "w", "__metadata__", "a.0.b.c"]), ENTRY, max_size=4)
)
def test_whatever_stands_in_a_header_it_is_read_or_refused(tmp_path: Path, header: dict[str, Any]) -> None:
    path = write_raw(tmp_path / "model.safetensors", json.dumps(header).encode(), 64)
    said = None
    try:
        found = read_architecture(path)
    except UnreadableModel as error:
        said = str(error)
    if said is None:
        assert 0 <= found.stored_bytes <= 64 * len(header)
    else:
        assert "\n" not in said
        assert len(said) < len(str(path)) + 250


def test_a_pickle_is_never_opened(tmp_path: Path) -> None:
    path = tmp_path / "pytorch_model.bin"
    path.write_bytes(b"\x80\x02cos\nsystem\nq\x00.")
    with pytest.raises(UnreadableModel, match="a pickle, which is not opened"):
        read_architecture(path)
