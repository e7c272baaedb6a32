"""DeepSpeed's configuration, and the same as options of ``accelerate launch``."""

from __future__ import annotations

import json
from typing import Any

from vramscope.analyzers.plan.paste.loading import half
from vramscope.schema.architecture import Architecture
from vramscope.schema.plan import Workload
from vramscope.schema.planned import Paste


def lines(architecture: Architecture, workload: Workload) -> Paste | None:
    """None without ZeRO, and for a precision that DeepSpeed's engine has no setting for."""
    training = workload.training
    if training is None or training.zero_stage == 0 or training.precision not in ("float32", "master"):
        return None
    zero: dict[str, Any] = {"stage": training.zero_stage}
    if training.offload_optimizer:
        zero["offload_optimizer"] = {"device": "cpu"}
    if training.offload_parameters and training.zero_stage == 3:
        zero["offload_param"] = {"device": "cpu"}
    config: dict[str, Any] = {
        "train_micro_batch_size_per_gpu": workload.batch,
        "gradient_accumulation_steps": training.accumulation,
        "zero_optimization": zero,
    }
    if training.precision == "master":
        config["fp16" if half(architecture, workload) == "float16" else "bf16"] = {"enabled": True}
    return Paste(tool="DeepSpeed", lines=(json.dumps(config),), note="as the file that --deepspeed_config names")


def launch_lines(architecture: Architecture, workload: Workload) -> Paste | None:
    """The same through Accelerate."""
    training = workload.training
    if training is None or training.zero_stage == 0 or training.precision not in ("float32", "master"):
        return None
    words = [
        f"accelerate launch --num_processes {training.ranks} --use_deepspeed --zero_stage {training.zero_stage}",
        f"--gradient_accumulation_steps {training.accumulation}",
    ]
    if training.offload_optimizer:
        words.append("--offload_optimizer_device cpu")
    if training.offload_parameters and training.zero_stage == 3:
        words.append("--offload_param_device cpu --zero3_init_flag true")
    if training.precision == "master":
        words.append(f"--mixed_precision {'fp16' if half(architecture, workload) == 'float16' else 'bf16'}")
    return Paste(tool="Accelerate, DeepSpeed", lines=(" ".join([*words, "train.py"]),))
