"""The Trainer's arguments, and a plain ``accelerate launch`` for several ranks that share nothing."""

from __future__ import annotations

import json

from vramscope.analyzers.plan.paste.loading import half
from vramscope.schema.architecture import Architecture
from vramscope.schema.plan import Workload
from vramscope.schema.planned import Paste

# An optimizer's name here -> its name in transformers.
_OPTIMIZERS = {
    "adamw": "adamw_torch",
    "adamw_torch": "adamw_torch",
    "adamw_fused": "adamw_torch_fused",
    "adamw_torch_fused": "adamw_torch_fused",
    "adamw_8bit": "adamw_bnb_8bit",
    "adamw8bit": "adamw_bnb_8bit",
    "adamw_bnb_8bit": "adamw_bnb_8bit",
    "paged_adamw": "paged_adamw_32bit",
    "paged_adamw_32bit": "paged_adamw_32bit",
    "paged_adamw_8bit": "paged_adamw_8bit",
    "adafactor": "adafactor",
    "adagrad": "adagrad",
    "rmsprop": "rmsprop",
    "lion": "lion_32bit",
    "lion_32bit": "lion_32bit",
    "lion_8bit": "lion_8bit",
    "sgd": "sgd",
}


def lines(architecture: Architecture, workload: Workload) -> Paste | None:
    """None for what no model of transformers is, and an optimizer or a precision that the Trainer does not have."""
    training = workload.training
    if training is None or architecture.class_name is None:
        return None
    if training.precision == "master" and not training.zero_stage:
        return None  # it is DeepSpeed and FSDP that keep such copies
    optimizer = _OPTIMIZERS.get(training.optimizer.replace("-", "_").lower())
    if optimizer is None:
        return None
    options = [f"per_device_train_batch_size={workload.batch}"]
    if training.accumulation > 1:
        options.append(f"gradient_accumulation_steps={training.accumulation}")
    options.append(f'optim="{optimizer}"')
    if training.checkpointing:
        options.append("gradient_checkpointing=True")
    if training.precision in ("amp", "master"):
        options.append("fp16=True" if half(architecture, workload) == "float16" else "bf16=True")
    return Paste(tool="transformers", lines=(f"transformers.TrainingArguments({', '.join(options)})",))


def adapter_lines(architecture: Architecture, workload: Workload) -> Paste | None:
    """PEFT's adapters; None where whole weights are trained."""
    training = workload.training
    if training is None or training.lora_rank is None or architecture.class_name is None:
        return None
    targets = '"all-linear"' if training.lora_targets is None else json.dumps(training.lora_targets)
    config = f"peft.LoraConfig(r={training.lora_rank}, target_modules={targets})"
    checkpointing = f"use_gradient_checkpointing={training.checkpointing}"
    prepared = f"model = peft.prepare_model_for_kbit_training(model, {checkpointing})"
    lines = (prepared,) if training.kbit_float32 else ()
    return Paste(tool="PEFT", lines=(*lines, f"model = peft.get_peft_model(model, {config})"))


def launch_lines(architecture: Architecture, workload: Workload) -> Paste | None:
    """Several ranks without ZeRO: each holds everything."""
    training = workload.training
    if training is None or training.zero_stage > 0 or training.ranks == 1:
        return None
    words = [f"accelerate launch --multi_gpu --num_processes {training.ranks}"]
    if training.precision == "amp":
        words.append(f"--mixed_precision {'fp16' if half(architecture, workload) == 'float16' else 'bf16'}")
    return Paste(tool="Accelerate", lines=(" ".join([*words, "train.py"]),))
