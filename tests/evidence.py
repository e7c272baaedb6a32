"""An evidence document as an agent would write it: a training step that ran out of memory in its loss."""

from __future__ import annotations

import gzip
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

from tests.fakes import FRAME_AT, TRAINER_UUID
from vramscope.schema.agent import OomReport
from vramscope.schema.allocator import AllocatorStats
from vramscope.schema.evidence import (
    Activity,
    Attribution,
    Block,
    Evidence,
    History,
    Holder,
    ModelInfo,
    Moment,
    OptimizerInfo,
    Segment,
    StackFrame,
    TensorInfo,
    ThreadStack,
)
from vramscope.schema.evidence_form import evidence_to_json
from vramscope.schema.units import GIB, MIB

STEM = "4100-777-1"
LOGITS = 4 * 2048 * 50304 * 4
_ATTRIBUTION = Attribution(
    parameters_bytes=1200 * MIB,
    gradients_bytes=1200 * MIB,
    optimizer_bytes=2400 * MIB,
    buffers_bytes=3 * MIB,
    inputs_bytes=128 * 1024,
    activations_bytes=4600 * MIB,
    unattributed_bytes=500 * MIB,
    rounding_bytes=37 * MIB - 128 * 1024,
    cached_bytes=2 * GIB,
)


def training_evidence(*, pid: int = 4100, stem: str = STEM, at_unix: float = FRAME_AT - 10, **changes: Any) -> Evidence:
    """The document; ``changes`` are fields of Evidence."""
    live = _ATTRIBUTION.live_bytes
    figures = OomReport(
        pid=pid,
        at_unix=at_unix,
        stats=AllocatorStats(
            device=0,
            uuid=TRAINER_UUID,
            allocated_bytes=live,
            reserved_bytes=_ATTRIBUTION.reserved_bytes,
            active_bytes=live,
            ooms=1,
        ),
        requested_bytes=LOGITS + (-LOGITS % (2 * MIB)),
        total_bytes=16 * GIB,
        free_bytes=700 * MIB,
        private_pool_free_bytes=0,
        torch_version="2.15.0+cu132",
        command="train.py",
        stem=stem,
    )
    logits = TensorInfo(
        name="logits",
        shape=(4, 2048, 50304),
        dtype="bfloat16",
        bytes=LOGITS // 2,
        device=0,
        requires_grad=True,
        has_graph=True,
    )
    hidden = replace(logits, name="hidden", shape=(4, 2048, 2048), bytes=4 * 2048 * 2048 * 2)
    labels = TensorInfo(name="labels", shape=(4, 2048), dtype="int64", bytes=65536, device=0)
    code = "loss = F.cross_entropy(logits.float().view(-1, vocabulary), labels.view(-1))"
    frames = (
        StackFrame(
            file="/home/ada/jobs/train.py",
            line=87,
            function="compute_loss",
            code=code,
            columns=(code.index("logits.float()"), code.index("logits.float()") + len("logits.float()")),
            owner="Model",
            tensors=(labels, logits, hidden),
            numbers={"vocabulary": 50304},
        ),
        StackFrame(file="/home/ada/jobs/train.py", line=140, function="main", code="loss = compute_loss(batch)"),
    )
    evidence = Evidence(
        kind="oom",
        stem=stem,
        figures=figures,
        python_version="3.12.4",
        cuda_version="13.2",
        settings={"PYTORCH_CUDA_ALLOC_CONF": "max_split_size_mb:128"},
        threads=(
            ThreadStack(name="pin_memory", frames=(StackFrame(file="/usr/lib/queue.py", line=1, function="get"),)),
            ThreadStack(name="MainThread", frames=frames, failing=True),
        ),
        attribution=_ATTRIBUTION,
        models=(
            ModelInfo(
                name="GPT",
                parameter_bytes=1200 * MIB,
                parameter_count=629145600,
                trainable_count=629145600,
                gradient_bytes=1200 * MIB,
                buffer_bytes=3 * MIB,
                training=True,
                dtypes={"bfloat16": 1200 * MIB},
            ),
        ),
        optimizers=(OptimizerInfo(name="AdamW", state_bytes=2400 * MIB, steps=412),),
        holders=(
            Holder(name="cache", where="module __main__", kind="dict", count=3, bytes=40 * MIB),
            Holder(
                name="losses",
                where="train.py:140 in main",
                kind="list",
                count=412,
                bytes=3 * GIB,
                graph_count=412,
                shape=(),
                dtype="float32",
            ),
        ),
        activity=Activity(
            grad_enabled=True, steps=412, phase="forward", batch_size=4, batch_source="DataLoader", sequence_length=2048
        ),
        segments=(
            Segment(address=1 << 40, bytes=20 * MIB, blocks=(Block(12 * MIB, 1, 12 * MIB), Block(8 * MIB, 0, 0))),
        ),
        history=History(max_entries=2, actions=("alloc",), entries=((0, 1 << 40, 512, 0, 1, -1),)),
        samples=tuple(Moment(at_unix - 60 + second, 5 * GIB + second, 9 * GIB) for second in range(60)),
        steps=(Moment(at_unix - 2, 5 * GIB, 9 * GIB, 8 * GIB, 411), Moment(at_unix - 1, 5 * GIB, 9 * GIB, None, 412)),
        cut=("history: 98 entries more",),
        seconds=0.21,
    )
    return replace(evidence, **changes)


def packed(evidence: Evidence) -> bytes:
    """As the agent writes it to its file."""
    return gzip.compress(json.dumps(evidence_to_json(evidence)).encode(), 1, mtime=0)


def write_report(folder: Path, evidence: Evidence, *, whole: bool = True) -> None:
    """What the agent leaves: the figures, and the evidence where ``whole``."""
    document = evidence_to_json(evidence)
    (folder / f"{evidence.stem}.json").write_text(json.dumps({"v": 1, "kind": "oom", **document["figures"]}))
    if whole:
        (folder / f"{evidence.stem}.evidence").write_bytes(packed(evidence))
