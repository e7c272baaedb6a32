"""Snapshot files: recorded ones, and small ones by hand."""

from __future__ import annotations

import gzip
import pickle
from pathlib import Path
from typing import Any

from vramscope.analyzers.snapshot.reading_stacks import read_recording
from vramscope.analyzers.snapshot.recording import Recording

DATA = Path(__file__).parents[3] / "data" / "snapshots"
BASE = 0x7F0000000000
STACK = [
    {"filename": "/srv/job/train.py", "line": 7, "name": "step"},
    {"filename": "/srv/job/train.py", "line": 20, "name": "<module>"},
]


def recorded(name: str) -> Recording:
    return read_recording(gzip.decompress((DATA / f"{name}.pickle.gz").read_bytes()))


def block(size: int, state: str = "active_allocated", **more: Any) -> dict[str, Any]:
    return {"size": size, "state": state, "requested_size": size, **more}


def segment(*blocks: dict[str, Any], address: int = BASE, **more: Any) -> dict[str, Any]:
    total = sum(row["size"] for row in blocks)
    kind = {"device": 0, "stream": 0, "segment_type": "large", "segment_pool_id": (0, 0), "is_expandable": False}
    return {"address": address, "total_size": total, "blocks": list(blocks), **kind, **more}


def event(action: str, address: int = BASE, size: int = 512, **more: Any) -> dict[str, Any]:
    return {"action": action, "addr": address, "size": size, "stream": 0, "time_us": 0, "pool_id": (0, 0), **more}


def snapshot(*segments: dict[str, Any], trace: list[Any] | None = None, **more: Any) -> bytes:
    return pickle.dumps({"segments": list(segments), "device_traces": [trace or []], **more})
