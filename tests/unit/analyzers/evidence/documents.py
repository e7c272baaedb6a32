"""Evidence documents by hand: a job whose memory is where the test says, on a device that it has filled."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from vramscope.analyzers.evidence.request import segment
from vramscope.analyzers.incident import explain_message
from vramscope.schema.agent import OomReport
from vramscope.schema.allocator import AllocatorStats
from vramscope.schema.evidence import (
    Activity,
    Attribution,
    Block,
    Evidence,
    History,
    ModelInfo,
    Moment,
    OptimizerInfo,
    Segment,
    StackFrame,
    TensorInfo,
    ThreadStack,
)
from vramscope.schema.oom import Incident, OomMessage, OtherProcess
from vramscope.schema.units import GIB, MIB

CONTEXT = GIB // 2
TORCH = "/opt/env/lib/python3.12/site-packages/torch"
ACTIONS = ("alloc", "free_requested", "free_completed", "segment_alloc", "segment_free", "oom")


def gib(amount: float) -> int:
    return round(amount * GIB)


def tensor(name: str, *shape: int, dtype: str = "float32") -> TensorInfo:
    return TensorInfo(name=name, shape=shape, dtype=dtype, device=0)


def frame(
    code: str, function: str = "forward", file: str = "/srv/job/train.py", line: int = 31, **more: Any
) -> StackFrame:
    return StackFrame(file=file, line=line, function=function, code=code, in_package="site-packages" in file, **more)


def torch_frame(code: str, function: str, file: str, **more: Any) -> StackFrame:
    return frame(code, function, f"{TORCH}/{file}", 100, **more)


FORWARD = (frame("out = self.block(x)"), frame("loss = model(batch)", "train", line=88))
BACKWARD = (
    torch_frame("return Variable._execution_engine.run_backward(", "_engine_run_backward", "autograd/graph.py"),
    frame("loss.backward()", "train", line=90),
)
STEPPING = (
    torch_frame('state["exp_avg"] = torch.zeros_like(', "_init_group", "optim/adamw.py"),
    frame("optimizer.step()", "train", line=91),
)
EVALUATION = (
    frame("out = self.block(x)"),
    frame("out = model(batch)", "evaluate", line=60),
    frame("main()", "<module>"),
)
GENERATION = (
    frame("keys = torch.cat([cache[0], k], dim=2)", "attend", line=17),
    frame("logits = model(token, cache)", "generate", line=70),
)


def model(
    name: str = "Net", parameters: float = 1.0, *, training: bool = True, trained: bool = True, **more: Any
) -> ModelInfo:
    """``parameters`` in GiB of float32."""
    count = gib(parameters) // 4
    known: dict[str, Any] = {
        "parameter_bytes": gib(parameters),
        "parameter_count": count,
        "trainable_count": count if trained else 0,
        "training": training,
        "dtypes": {"float32": gib(parameters)},
        **more,
    }
    return ModelInfo(name=name, **known)


ADAM = OptimizerInfo(name="AdamW", state_bytes=gib(2.0), steps=40)


def steps(allocated: Sequence[float], peaks: Sequence[float] | None = None) -> tuple[Moment, ...]:
    """One row a step, in GiB, a second apart."""
    highest = [None] * len(allocated) if peaks is None else [gib(peak) for peak in peaks]
    return tuple(
        Moment(1000.0 + index, gib(held), gib(held) + GIB, peak, index + 1)
        for index, (held, peak) in enumerate(zip(allocated, highest, strict=True))
    )


def history(entries: Sequence[tuple[str, int, int]], stacks: Mapping[int, str] | None = None) -> History:
    """(action, address, bytes); ``stacks`` gives the call of an address."""
    calls = sorted(set((stacks or {}).values()))
    return History(
        max_entries=100_000,
        actions=ACTIONS,
        entries=tuple(
            (
                ACTIONS.index(action),
                address,
                size,
                0,
                0,
                calls.index(stacks[address]) if stacks and address in stacks else -1,
            )
            for action, address, size in entries
        ),
        stacks=tuple((call,) for call in calls),
    )


def document(
    frames: Sequence[StackFrame] = FORWARD,
    *,
    requested: int = 256 * MIB,
    phase: str | None = "forward",
    parameters: float = 1.0,
    gradients: float = 0.0,
    optimizer: float = 0.0,
    buffers: float = 0.0,
    inputs: float = 0.0,
    activations: float = 0.0,
    unattributed: float = 0.0,
    cached: float = 0.2,
    pool_free: float = 0.0,
    ooms: int = 1,
    limit: float | None = None,
    others: float = 0.0,
    free: float | None = None,
    activity: Mapping[str, Any] | None = None,
    backward_thread: bool = False,
    **more: Any,
) -> Evidence:
    """Parts in GiB. The device has room for them, ``others``, the context, and half of the request."""
    parts = Attribution(
        parameters_bytes=gib(parameters),
        gradients_bytes=gib(gradients),
        optimizer_bytes=gib(optimizer),
        buffers_bytes=gib(buffers),
        inputs_bytes=gib(inputs),
        activations_bytes=gib(activations),
        unattributed_bytes=gib(unattributed),
        rounding_bytes=MIB,
        private_pool_free_bytes=gib(pool_free),
        cached_bytes=gib(cached),
    )
    asked = segment(requested)
    left = asked // 2 if free is None else gib(free)
    total = parts.reserved_bytes + CONTEXT + gib(others) + left
    thread = ThreadStack(
        name="MainThread", frames=tuple(frames), failing=not backward_thread, waits_in_backward=backward_thread
    )
    known: dict[str, Any] = {
        "kind": "oom",
        "stem": "41-7-1",
        "figures": OomReport(
            pid=41,
            at_unix=2000.0,
            stats=AllocatorStats(
                device=0,
                allocated_bytes=parts.live_bytes,
                reserved_bytes=parts.reserved_bytes,
                active_bytes=parts.live_bytes,
                ooms=ooms,
            ),
            requested_bytes=asked,
            total_bytes=total,
            free_bytes=left,
            limit_bytes=None if limit is None else gib(limit),
            private_pool_free_bytes=gib(pool_free),
            torch_version="2.8.0+cu128",
        ),
        "threads": (thread, ThreadStack(name="autograd", failing=True)) if backward_thread else (thread,),
        "attribution": parts,
        "models": (model(parameters=parameters),) if parameters else (),
        "activity": Activity(**{"grad_enabled": True, "phase": phase, **(activity or {})}),
        **more,
    }
    return Evidence(**known)


def message(evidence: Evidence, others: Sequence[tuple[int, float]] = ()) -> OomMessage:
    """What PyTorch prints for it; ``others`` as the driver lists them."""
    figures = evidence.figures
    stats = figures.stats
    pool = figures.private_pool_free_bytes or 0
    listed = tuple(OtherProcess(pid, gib(used)) for pid, used in others)
    return OomMessage(
        device=0,
        requested_bytes=figures.requested_bytes,
        total_bytes=figures.total_bytes,
        free_bytes=figures.free_bytes,
        allocated_bytes=stats.allocated_bytes + pool,
        reserved_bytes=stats.reserved_bytes,
        reserved_unallocated_bytes=max(0, stats.reserved_bytes - stats.allocated_bytes - pool),
        private_pool_bytes=pool or None,
        limit_bytes=figures.limit_bytes,
        process_in_use_bytes=stats.reserved_bytes + CONTEXT if others else None,
        other_processes=listed,
    )


def explain(evidence: Evidence, others: Sequence[tuple[int, float]] = ()) -> Incident:
    return explain_message(message(evidence, others), evidence=evidence)


def causes(evidence: Evidence, others: Sequence[tuple[int, float]] = ()) -> list[tuple[str, str | None]]:
    return [(cause.id, cause.detail) for cause in explain(evidence, others).causes]


def split_segments(pieces: int, piece: float, live: float) -> tuple[Segment, ...]:
    """Segments in which free blocks of ``piece`` GiB lie beside live ones of ``live`` GiB."""
    size = gib(piece) + gib(live)
    return tuple(
        Segment(
            address=(index + 1) << 40,
            bytes=size,
            blocks=(Block(gib(live), 1, gib(live)), Block(gib(piece), 0, 0)),
        )
        for index in range(pieces)
    )


def without(evidence: Evidence, **changes: Any) -> Evidence:
    return replace(evidence, **changes)
