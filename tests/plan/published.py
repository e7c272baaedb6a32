"""Measurements that others have published, each as an architecture and a workload."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from vramscope.analyzers.plan.architecture import read_architecture
from vramscope.analyzers.plan.architecture.from_config import derive
from vramscope.analyzers.plan.estimate import estimate
from vramscope.schema.plan import Training, Workload
from vramscope.schema.units import GIB, MIB

PUBLISHED = Path(__file__).resolve().parents[1] / "data" / "plan" / "published.json"

UNITS = {"MB": 10**6, "GB": 10**9, "MiB": MIB, "GiB": GIB}


def read_published() -> list[Mapping[str, Any]]:
    """All rows; each names its source."""
    found: list[Mapping[str, Any]] = json.loads(PUBLISHED.read_text())
    return found


def error_of(row: Mapping[str, Any]) -> float:
    """The estimate against what was published, of 1."""
    given = row["model"]
    if isinstance(given, str):
        architecture = read_architecture(given, class_name=row.get("config_class"))
    else:
        architecture = derive(given, "the row's configuration", name="published")
    architecture = replace(architecture, facts={**architecture.facts, **row.get("facts", {})})
    values = dict(row.get("training", {}))
    if "lora_targets" in values:
        values["lora_targets"] = tuple(values["lora_targets"])
    workload = Workload(
        batch=row["batch"],
        tokens=row["tokens"],
        dtype=row["dtype"],
        attention=row.get("attention", "sdpa"),
        training=Training(**values) if values else None,
    )
    found = estimate(architecture, workload)
    reserved = found.reserved_bytes or 0
    counted = {
        "allocated": found.total_bytes,
        "reserved": reserved,
        # What the driver shows of a process: its context too.
        "device": reserved + row.get("context_mib", 0) * MIB,
        "weights": found.weights_bytes,
    }[row["measure"]]
    error: float = counted / (row["published"] * UNITS[row["unit"]]) - 1
    return error
