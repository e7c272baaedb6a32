"""All lines that follow from a plan, in the order in which a reader would look for them."""

from __future__ import annotations

from collections.abc import Sequence

from vramscope.analyzers.plan.paste import deepspeed, device_map, fsdp, loading, trainer, vllm
from vramscope.schema.architecture import Architecture
from vramscope.schema.plan import Gpu, Placement, Workload
from vramscope.schema.planned import Paste


def paste_lines(
    architecture: Architecture,
    workload: Workload,
    gpus: Sequence[Gpu],
    placement: Placement | None,
    *,
    model: str,
    offload_folder: str | None = None,
) -> tuple[Paste, ...]:
    """``model`` is what the user calls it; ``placement`` that of one rank where a job has several."""
    training = workload.training
    found: list[Paste | None] = []
    # DeepSpeed and FSDP divide a model themselves, and take none that has a map.
    if placement is not None and (training is None or (training.ranks == 1 and not training.zero_stage)):
        found += device_map.lines(architecture, workload, gpus, placement, model, offload_folder)
    if training is None:
        if placement is not None:
            found.append(vllm.lines(architecture, workload, gpus, placement, model))
    else:
        if fsdp.shards(training):
            found.append(loading.sharded_lines(architecture, workload, model))
        found += [trainer.adapter_lines(architecture, workload), trainer.lines(architecture, workload)]
        found += [deepspeed.lines(architecture, workload), deepspeed.launch_lines(architecture, workload)]
        found += [fsdp.lines(architecture, workload), fsdp.launch_lines(architecture, workload)]
        found.append(trainer.launch_lines(architecture, workload))
    return tuple(paste for paste in found if paste is not None)
