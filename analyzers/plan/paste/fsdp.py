"""PyTorch's fully sharded data parallel, by hand and through ``accelerate launch``."""

from __future__ import annotations

from collections.abc import Iterator

from vramscope.analyzers.plan.paste.loading import half
from vramscope.schema.architecture import Architecture
from vramscope.schema.plan import Training, Workload
from vramscope.schema.planned import Paste


def lines(architecture: Architecture, workload: Workload) -> Paste | None:
    """None where FSDP cannot do it, and for a model without blocks."""
    training = workload.training
    stems = _stems(architecture)
    if training is None or not shards(training) or not stems:
        return None
    note = "before the optimizer is made, in every rank"
    if training.precision == "master":
        note += "; load the weights in float32: its shards are the master copies"
    return Paste(tool="FSDP2", lines=tuple(_code(training, stems, half(architecture, workload))), note=note)


def launch_lines(architecture: Architecture, workload: Workload) -> Paste | None:
    """The same through Accelerate, which wraps blocks by their class: None where that is not known."""
    training = workload.training
    classes = sorted({unit.type_name for unit in architecture.units if unit.role == "layer" and unit.type_name})
    if training is None or not shards(training) or not classes:
        return None
    words = [
        f"accelerate launch --num_processes {training.ranks} --use_fsdp --fsdp_version 2",
        f"--fsdp_reshard_after_forward {'true' if training.zero_stage == 3 else 'false'}",
        f"--fsdp_auto_wrap_policy TRANSFORMER_BASED_WRAP --fsdp_transformer_layer_cls_to_wrap {','.join(classes)}",
    ]
    if training.offload_parameters:
        words.append("--fsdp_offload_params true")
    if training.checkpointing:
        words.append("--fsdp_activation_checkpointing true")
    if training.precision in ("amp", "master"):
        words.append(f"--mixed_precision {'fp16' if half(architecture, workload) == 'float16' else 'bf16'}")
    return Paste(tool="Accelerate, FSDP", lines=(" ".join([*words, "train.py"]),))


def shards(training: Training) -> bool:
    """FSDP shards gradients and states at least, and takes nothing to the host but all of it."""
    states_alone = training.offload_optimizer and not training.offload_parameters
    return training.zero_stage >= 2 and training.ranks > 1 and not states_alone


def _code(training: Training, stems: list[str], computed: str) -> Iterator[str]:
    options = []
    names = ["fully_shard"]
    if training.precision in ("amp", "master"):
        names.append("MixedPrecisionPolicy")
        options.append(f"mp_policy=MixedPrecisionPolicy(param_dtype=torch.{computed}, reduce_dtype=torch.float32)")
    if training.offload_parameters:
        names.append("CPUOffloadPolicy")
        options.append("offload_policy=CPUOffloadPolicy()")
    options.append(f"reshard_after_forward={training.zero_stage == 3}")
    yield f"from torch.distributed.fsdp import {', '.join(names)}"
    yield f"options = dict({', '.join(options)})"
    for stem in stems:
        yield f"for block in model.{stem}: fully_shard(block, **options)"
    yield "fully_shard(model, **options)"


def _stems(architecture: Architecture) -> list[str]:
    """Where the blocks stand: ``["model.layers"]``."""
    found = {
        stem
        for unit in architecture.units
        if unit.role == "layer"
        for stem, _, number in [unit.name.rpartition(".")]
        if stem and number.isdecimal()
    }
    # A number inside is an index, and no attribute.
    return sorted(stem for stem in found if all(part.isidentifier() for part in stem.split(".")))
