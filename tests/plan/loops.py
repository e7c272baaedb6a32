"""Training loops as data: what the real job runs, and the same as an architecture and a workload."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from vramscope.analyzers.plan.architecture.from_config import derive
from vramscope.schema.architecture import Architecture
from vramscope.schema.plan import Training, Workload

DATA = Path(__file__).resolve().parents[1] / "data" / "plan"
JOB = Path(__file__).with_name("inside") / "training.py"
LOOPS = DATA / "loops.json"
HELD_OUT = DATA / "loops_held_out.json"

Loop = Mapping[str, Any]


def read_loops(path: Path) -> dict[str, Loop]:
    """By name."""
    found: dict[str, Loop] = json.loads(path.read_text())
    return found


def architecture_of(loop: Loop) -> Architecture:
    """From the configuration alone, as the command has it."""
    return derive(loop["config"], "the loop's configuration", name="loop")


def workload_of(loop: Loop) -> Workload:
    """What the job does."""
    lora = loop.get("lora") or {}
    pure = "pure" if "dtype" in loop else "float32"
    training = Training(
        optimizer=loop.get("optimizer", "adamw"),
        precision=loop.get("precision", pure),
        checkpointing=loop.get("checkpointing", False),
        accumulation=loop.get("accumulation", 1),
        lora_rank=lora.get("r"),
        lora_targets=tuple(lora["target_modules"]) if lora else None,
        lora_dropout=lora.get("lora_dropout", 0.0),
    )
    return Workload(
        batch=loop["batch"],
        tokens=loop["tokens"],
        dtype=loop.get("dtype", "float32"),
        attention=loop.get("attention", "sdpa"),
        target_tokens=loop.get("target_tokens"),
        training=training,
    )
