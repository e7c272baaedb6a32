"""Jobs with a known fault each, as their documents show them, and what must be said of them first."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from tests.unit.analyzers.evidence.documents import (
    ADAM,
    BACKWARD,
    EVALUATION,
    FORWARD,
    GENERATION,
    STEPPING,
    TORCH,
    document,
    frame,
    gib,
    history,
    model,
    split_segments,
    steps,
    tensor,
    torch_frame,
)
from vramscope.schema.evidence import Evidence, Holder, OptimizerInfo
from vramscope.schema.units import GIB, MIB

TRAINED: dict[str, Any] = {"gradients": 0.0, "optimizer": 2.0, "optimizers": (ADAM,)}
LOSSES = Holder(
    name="losses",
    where="train.py:80 in train",
    kind="list",
    count=40,
    bytes=20480,
    graph_count=40,
    shape=(),
    dtype="float32",
)
RISING = steps([3.0 + 0.5 * step for step in range(38)])
LEVEL = steps([3.0] * 38, [18.0] * 38)
OUTPUTS = Holder(
    name="outputs",
    where="evaluate.py:12 in collect",
    kind="list",
    count=300,
    bytes=gib(19),
    shape=(8, 4096, 512),
    dtype="float32",
)
CACHE = Holder(
    name="cache",
    where="generate.py:9 in generate",
    kind="dict",
    count=64,
    bytes=gib(15),
    shape=(8, 32, 4096, 128),
    dtype="float16",
)
NO_GRAD = {"grad_enabled": False, "phase": "forward"}
ATTEND = frame(
    "scores = torch.softmax(q @ k.transpose(-1, -2) * self.scale, dim=-1)",
    tensors=(tensor("q", 8, 16, 4096, 64), tensor("k", 8, 16, 4096, 64)),
)
HEAD = torch_frame(
    "return F.linear(input, self.weight, self.bias)",
    "forward",
    "nn/modules/linear.py",
    owner="Linear",
    tensors=(tensor("input", 16, 2048, 1024), tensor("self.weight", 50257, 1024)),
)
CALL = torch_frame("return forward_call(*args, **kwargs)", "_call_impl", "nn/modules/module.py")
LOGITS = frame("logits = self.lm_head(hidden)", tensors=(tensor("hidden", 16, 2048, 1024),))
LOSS = frame(
    "loss = F.cross_entropy(logits.float().flatten(0, 1), y.flatten())",
    "train",
    tensors=(tensor("logits", 16, 2048, 50257, dtype="bfloat16"),),
)
MOVING = (
    torch_frame("return t.to(device, dtype if t.is_floating_point() else None)", "convert", "nn/modules/module.py"),
    frame("model = Net().cuda()", "<module>"),
)
READING = (
    torch_frame("return torch.UntypedStorage(nbytes, device=device)", "restore_location", "serialization.py"),
    frame('state = torch.load("net.pt")', "<module>"),
)
STATE = Holder(name="state", where="module __main__", kind="dict", count=200, bytes=gib(11))


def retry(freed: bool) -> Evidence:
    """An attempt of 16 blocks that fails, and the next one, before which the first one's blocks are freed or not."""
    first = [("alloc", 100 + block, gib(0.6)) for block in range(16)]
    gone = [("free_completed", 100 + block, gib(0.6)) for block in range(16)] if freed else []
    second = [("alloc", 200 + block, gib(0.6)) for block in range(16 if freed else 14)]
    error = [("oom", 0, 256 * MIB)]
    return document(
        parameters=3.0,
        activations=9.6 if freed else 18.0,
        ooms=2,
        history=history([*first, *error, *gone, *second, *error]),
        cached=0.3,
    )


# What fails, the job, and what the driver lists of other processes.
PLANTED: dict[str, tuple[tuple[str, str | None], Evidence, Sequence[tuple[int, float]]]] = {
    "losses are appended": (
        ("leak", "retained_graph"),
        document(activations=19.0, steps=RISING, holders=(LOSSES,), activity={"steps": 38}, **TRAINED),
        (),
    ),
    "a sum of losses keeps every graph": (
        ("leak", "retained_graph"),
        document(
            activations=19.0,
            steps=RISING,
            holders=(Holder(name="total", where="module __main__", kind="tensor", graph_count=1, bytes=512, shape=()),),
            activity={"steps": 38},
            **TRAINED,
        ),
        (),
    ),
    "graphs stay and nothing that was looked at holds them": (
        ("leak", "retained_graph"),
        document(BACKWARD, phase="backward", activations=19.0, steps=RISING, activity={"steps": 38}, **TRAINED),
        (),
    ),
    "an evaluation without no_grad": (
        ("leak", "gradients_enabled"),
        document(
            EVALUATION,
            activations=18.0,
            models=(model(training=False),),
            activity={"steps": 38},
            steps=LEVEL,
            **TRAINED,
        ),
        (),
    ),
    "inference of a model in evaluation mode": (
        ("leak", "gradients_enabled"),
        document((frame("out = model(batch)", "<module>"),), activations=21.0, models=(model(training=False),)),
        (),
    ),
    "an evaluation in training mode": (
        ("leak", "gradients_enabled"),
        document(EVALUATION, activations=18.0, activity={"steps": 38}, **TRAINED),
        (),
    ),
    "a retry while the error's traceback lives": (("leak", "exception_holds_tensors"), retry(freed=False), ()),
    "an error is kept in a variable": (
        ("leak", "exception_holds_tensors"),
        document(
            activations=20.0,
            holders=(Holder(name="failure", where="module __main__", kind="RuntimeError", count=60, bytes=gib(14)),),
        ),
        (),
    ),
    "a retry that fails at its first line": (
        ("leak", "exception_holds_tensors"),
        document(
            activations=19.0,
            ooms=2,
            history=history([("alloc", 1, gib(19)), ("oom", 0, MIB), ("oom", 0, MIB)]),
            holders=(
                Holder(
                    name="failures",
                    where="train.py:40 in train",
                    kind="exception",
                    bytes=gib(1),
                    count=4,
                    graph_count=2,
                ),
            ),
        ),
        (),
    ),
    "errors are collected, step by step": (
        ("leak", "exception_holds_tensors"),
        document(
            activations=19.0,
            steps=RISING,
            holders=(
                Holder(
                    name="refused",
                    where="train.py:40 in train",
                    kind="exception",
                    count=90,
                    bytes=gib(15),
                    graph_count=80,
                ),
            ),
            activity={"steps": 38},
            **TRAINED,
        ),
        (),
    ),
    "two models": (
        ("leak", "previous_allocation"),
        document(
            MOVING,
            phase=None,
            parameters=21.0,
            models=(model(parameters=11.0), model(parameters=10.0, parameter_count=gib(11.0) // 4)),
        ),
        (),
    ),
    "outputs are collected in an evaluation": (
        ("leak", "kept_tensors"),
        document(
            EVALUATION,
            parameters=2.0,
            unattributed=20.0,
            holders=(OUTPUTS,),
            activity=NO_GRAD,
            history=history([("alloc", block, 64 * MIB) for block in range(320)]),
        ),
        (),
    ),
    "objects in a circle": (
        ("leak", "kept_tensors"),
        document(parameters=1.0, unattributed=18.0, steps=RISING, activity={"steps": 38}, **TRAINED),
        (),
    ),
    "a module's buffer grows": (
        ("leak", "growing_buffer"),
        document(parameters=1.0, buffers=18.0, steps=RISING, activity={"steps": 38}, **TRAINED),
        (),
    ),
    "the optimizer's first step": (
        ("capacity", "optimizer_state"),
        document(
            STEPPING,
            phase="optimizer",
            parameters=7.0,
            gradients=7.0,
            optimizer=8.5,
            optimizers=(OptimizerInfo(name="AdamW", state_bytes=gib(8.5)),),
        ),
        (),
    ),
    "weights that do not fit": (
        ("capacity", "model_weights"),
        document(MOVING, phase=None, parameters=22.8, requested=400 * MIB),
        (),
    ),
    "a checkpoint read beside the model": (
        ("capacity", "checkpoint_loading"),
        document(READING, phase=None, parameters=11.0, unattributed=11.5, holders=(STATE,)),
        (),
    ),
    "a batch that is too large": (
        ("capacity", "batch"),
        document(activations=19.0, activity={"steps": 1, "batch_size": 64, "batch_source": "DataLoader"}, **TRAINED),
        (),
    ),
    "activations of one sample": (
        ("capacity", "activations"),
        document(activations=19.0, activity={"steps": 1, "batch_size": 1}, **TRAINED),
        (),
    ),
    "two huge samples": (
        ("capacity", "activations"),
        document(activations=19.0, activity={"steps": 2, "batch_size": 2, "sequence_length": 16384}, **TRAINED),
        (),
    ),
    "memory runs out in a backward thread": (
        ("capacity", "activations"),
        document(
            BACKWARD,
            phase="backward",
            activations=16.0,
            gradients=0.5,
            parameters=1.0,
            backward_thread=True,
            activity={"batch_size": 32},
        ),
        (),
    ),
    "ever longer sequences": (
        ("capacity", "sequence"),
        document(
            activations=19.0,
            steps=steps([3.0] * 12, [4 + 1.5 * step for step in range(12)]),
            activity={"steps": 12, "sequence_length": 7680},
            **TRAINED,
        ),
        (),
    ),
    "one sequence longer than any before": (
        ("capacity", "sequence"),
        document(
            activations=19.0,
            steps=steps([3.0] * 12, [12.0] * 12),
            activity={"steps": 12, "sequence_length": 9000},
            **TRAINED,
        ),
        (),
    ),
    "gradients that are zeroed and kept": (
        ("capacity", "gradients"),
        document(
            parameters=6.0, gradients=6.0, optimizer=8.0, activations=2.5, activity={"steps": 9}, optimizers=(ADAM,)
        ),
        (),
    ),
    "keys and values": (
        ("capacity", "kv_cache"),
        document(GENERATION, parameters=6.0, unattributed=16.5, holders=(CACHE,), activity=NO_GRAD),
        (),
    ),
    "keys and values in a library's cache": (
        ("capacity", "kv_cache"),
        document(
            (
                frame(
                    "self.keys = torch.cat([self.keys, key_states], dim=-2)",
                    "update",
                    f"{TORCH[:-6]}/transformers/cache_utils.py",
                    owner="DynamicLayer",
                ),
                *GENERATION[1:],
            ),
            parameters=6.0,
            unattributed=16.5,
            activity=NO_GRAD,
        ),
        (),
    ),
    "the scores of attention": (
        ("oversized_request", "attention"),
        document((ATTEND, *FORWARD), requested=8 * GIB, activations=14.0),
        (),
    ),
    "logits over a vocabulary": (
        ("oversized_request", "logits"),
        document((HEAD, CALL, LOGITS), requested=16 * 2048 * 50257 * 4, activations=16.0),
        (),
    ),
    "logits in float32": (
        ("oversized_request", "logits"),
        document((LOSS,), requested=16 * 2048 * 50257 * 4, activations=18.0),
        (),
    ),
    "a shape larger than the device": (
        ("oversized_request", "attention"),
        document(
            (frame("w = q @ k.mT", tensors=(tensor("q", 16, 16, 16384, 64), tensor("k", 16, 16, 16384, 64))),),
            requested=256 * GIB,
            activations=2.0,
            free=20.0,
        ),
        (),
    ),
    "fragmentation": (
        ("fragmentation", None),
        document(
            requested=2 * GIB,
            unattributed=14.0,
            cached=8.0,
            activations=0.4,
            segments=split_segments(8, 1.0, 1.75),
            steps=steps([10.0 + 0.1 * step for step in range(38)]),
            activity={"steps": 38},
        ),
        (),
    ),
    "another process": (
        ("other_processes", None),
        document(activations=4.0, others=17.6, activity={"batch_size": 8}),
        ((812, 17.6),),
    ),
    "a memory fraction": (
        ("process_limit", None),
        document(activations=6.0, limit=7.4, free=16.0, activity={"batch_size": 8}),
        (),
    ),
    "a pool of a CUDA graph": (("private_pools", None), document(activations=10.0, pool_free=11.0, requested=GIB), ()),
    "libraries beside PyTorch": (("non_torch_memory", None), document(activations=6.0, others=15.5), ((0, 0.0),)),
}
