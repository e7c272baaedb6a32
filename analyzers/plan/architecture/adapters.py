"""A PEFT adapter beside its base: low-rank pairs at the linear layers that it names, and nothing else is trained."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

from vramscope.analyzers.plan.architecture.config import Config
from vramscope.analyzers.plan.architecture.documents import read_document
from vramscope.analyzers.plan.architecture.dtypes import size_bytes
from vramscope.analyzers.plan.architecture.stored import Stored, read_header
from vramscope.analyzers.plan.architecture.unreadable import UnreadableModel, shortened
from vramscope.schema.architecture import Architecture, TensorSpec, Unit

CONFIGURATION = "adapter_config.json"
WEIGHTS = "adapter_model.safetensors"
_START = re.compile(r"^base_model\.(model\.)?")
# PEFT puts the adapter's name in when it loads it.
_FACTOR = re.compile(r"\b(lora_[AB]|lora_embedding_[AB]|lora_magnitude_vector)\b")

_MOST_REPETITIONS = 4


def is_adapter(folder: Path) -> bool:
    """Whether the folder holds an adapter."""
    return (folder / CONFIGURATION).is_file()


def with_adapter(folder: Path, read: Callable[[str | Path], Architecture]) -> Architecture:
    """The base with the adapter's tensors in its units; ``read`` reads the base: the same folder, or what is named."""
    config = Config(read_document(folder / CONFIGURATION), str(folder / CONFIGURATION))
    base = _base(folder, config, read)
    units = tuple(
        replace(unit, tensors=tuple(replace(tensor, trainable=False) for tensor in unit.tensors)) for unit in base.units
    )
    if (folder / WEIGHTS).exists():
        added = _stored(units, read_header(folder / WEIGHTS), str(folder / WEIGHTS))
    else:
        added = _derived(units, config, base.dtype or "float32")
    count = sum(len(tensors) for tensors in added.values())
    units = tuple(replace(unit, tensors=(*unit.tensors, *added.get(unit.name, ()))) for unit in units)
    rank = config.integer("r", default=8)
    return replace(
        base,
        units=units,
        facts={**base.facts, "adapter_rank": rank, "adapter_tensors": count},
        notes=(*base.notes, f"with an adapter of rank {rank}: the base is not trained"),
    )


def _base(folder: Path, config: Config, read: Callable[[str | Path], Architecture]) -> Architecture:
    if (folder / "config.json").is_file():
        return read(folder)
    name = config.text("base_model_name_or_path")
    if name is None:
        raise config.refuse("base_model_name_or_path", "is missing, and there is no config.json beside it")
    beside = folder / name
    base = beside if beside.exists() else Path(name)
    if is_adapter(base) or base.name == CONFIGURATION:
        raise config.refuse("base_model_name_or_path", f"is {shortened(name)}, which is an adapter itself")
    try:
        return read(base if base.exists() else name)
    except (UnreadableModel, OSError) as error:
        raise UnreadableModel(f"{config.where}: the adapter's base cannot be read: {error}") from None


def _stored(units: tuple[Unit, ...], stored: Mapping[str, Stored], where: str) -> dict[str, list[TensorSpec]]:
    names = {unit.name for unit in units}
    added: dict[str, list[TensorSpec]] = {}
    for full, tensor in stored.items():
        name = _START.sub("", full)
        unit = name
        while unit and unit not in names:
            unit = unit.rpartition(".")[0]
        if not unit:
            raise UnreadableModel(f"{where}: {shortened(full)} belongs to no part of the base")
        added.setdefault(unit, []).append(
            TensorSpec(
                name=_FACTOR.sub(r"\1.default", name),
                shape=tensor.shape,
                dtype=tensor.dtype,
                size_bytes=tensor.bytes,
                storage=name,
            )
        )
    return added


def _derived(units: tuple[Unit, ...], config: Config, dtype: str) -> dict[str, list[TensorSpec]]:
    """Without the adapter's file: a pair of factors at every linear layer that ``target_modules`` names."""
    rank = config.integer("r", default=8)
    _, targets = config.get("target_modules")
    if not isinstance(targets, (str, list)) or not all(isinstance(name, str) for name in targets):
        raise config.refuse("target_modules", "is neither a text nor a list of texts")
    added: dict[str, list[TensorSpec]] = {}
    for unit in units:
        for tensor in unit.tensors:
            path, _, last = tensor.name.rpartition(".")
            if last != "weight" or len(tensor.shape) != 2 or not _aimed(path, unit, targets, config):
                continue
            outputs, inputs = tensor.shape
            for factor, shape in (("lora_A", (rank, inputs)), ("lora_B", (outputs, rank))):
                name = f"{path}.{factor}.default.weight"
                added.setdefault(unit.name, []).append(
                    TensorSpec(name=name, shape=shape, dtype=dtype, size_bytes=size_bytes(shape, dtype), storage=name)
                )
    if not added:
        raise config.refuse("target_modules", f"is {shortened(targets)}, which names no linear layer of the base")
    return added


def _aimed(path: str, unit: Unit, targets: str | list[str], config: Config) -> bool:
    if targets == "all-linear":
        return unit.role == "layer"
    if isinstance(targets, str):
        if len(targets) > 1000:
            raise config.refuse("target_modules", "is a pattern of more than 1000 characters")
        # A stranger's pattern must not run for ever: no group repeats, and little else does.
        if re.search(r"\)[*+?{]", targets) or len(re.findall(r"[*+{]", targets)) > _MOST_REPETITIONS:
            raise config.refuse("target_modules", f"is {shortened(targets)}, a pattern that is not tried here")
        try:
            return re.fullmatch(targets, path) is not None
        except re.error:
            raise config.refuse("target_modules", f"is {shortened(targets)}, which is no pattern") from None
    return any(path == name or path.endswith(f".{name}") for name in targets)
