"""Checkpoint files with real headers and no data: the room for it is a hole in the file."""

from __future__ import annotations

import json
import math
import struct
from collections.abc import Mapping
from pathlib import Path

BYTES = {"F32": 4, "F16": 2, "BF16": 2, "F8_E4M3": 1, "I32": 4, "I8": 1, "U8": 1}
Tensors = Mapping[str, tuple[str, tuple[int, ...]]]


def write_safetensors(path: Path, tensors: Tensors) -> Path:
    """A file with these names, dtypes and shapes."""
    header: dict[str, object] = {"__metadata__": {"format": "pt"}}
    offset = 0
    for name, (dtype, shape) in tensors.items():
        size = BYTES[dtype] * math.prod(shape)
        header[name] = {"dtype": dtype, "shape": list(shape), "data_offsets": [offset, offset + size]}
        offset += size
    return write_raw(path, json.dumps(header).encode(), offset)


def write_raw(path: Path, header: bytes, data_bytes: int = 0) -> Path:
    """Any header, with room behind it."""
    with path.open("wb") as file:
        file.write(struct.pack("<Q", len(header)) + header)
        file.truncate(8 + len(header) + data_bytes)
    return path


def write_sharded(folder: Path, shards: Mapping[str, Tensors]) -> Path:
    """Several files and their index."""
    places = {}
    for file, tensors in shards.items():
        write_safetensors(folder / file, tensors)
        places.update(dict.fromkeys(tensors, file))
    index = folder / "model.safetensors.index.json"
    index.write_text(json.dumps({"metadata": {"total_size": 0}, "weight_map": places}))
    return index


def llama_tensors(
    layers: int = 2, hidden: int = 64, inner: int = 96, vocabulary: int = 100, dtype: str = "BF16", *, head: bool = True
) -> dict[str, tuple[str, tuple[int, ...]]]:
    """As a Llama without grouped heads is stored."""
    found: dict[str, tuple[str, tuple[int, ...]]] = {"model.embed_tokens.weight": (dtype, (vocabulary, hidden))}
    for number in range(layers):
        start = f"model.layers.{number}"
        for name in ("q_proj", "k_proj", "v_proj", "o_proj"):
            found[f"{start}.self_attn.{name}.weight"] = (dtype, (hidden, hidden))
        for name in ("gate_proj", "up_proj"):
            found[f"{start}.mlp.{name}.weight"] = (dtype, (inner, hidden))
        found[f"{start}.mlp.down_proj.weight"] = (dtype, (hidden, inner))
        for name in ("input_layernorm", "post_attention_layernorm"):
            found[f"{start}.{name}.weight"] = (dtype, (hidden,))
    found["model.norm.weight"] = (dtype, (hidden,))
    if head:
        found["lm_head.weight"] = (dtype, (vocabulary, hidden))
    return found


LLAMA = {
    "model_type": "llama",
    "architectures": ["LlamaForCausalLM"],
    "hidden_size": 64,
    "intermediate_size": 96,
    "num_hidden_layers": 2,
    "num_attention_heads": 4,
    "vocab_size": 100,
    "max_position_embeddings": 128,
    "dtype": "bfloat16",
}


def write_config(folder: Path, **changes: object) -> Path:
    """A small Llama's configuration; a key that is None is left out."""
    values = {name: value for name, value in {**LLAMA, **changes}.items() if value is not None}
    path = folder / "config.json"
    path.write_text(json.dumps(values))
    return path
