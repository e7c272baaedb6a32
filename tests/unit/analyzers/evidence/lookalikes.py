"""Jobs that look like one with a fault, and the fault that must not be said of them first."""

from __future__ import annotations

from tests.unit.analyzers.evidence.documents import (
    BACKWARD,
    EVALUATION,
    GENERATION,
    document,
    frame,
    gib,
    history,
    model,
    split_segments,
    steps,
    tensor,
)
from tests.unit.analyzers.evidence.planted import CACHE, LEVEL, LOSSES, NO_GRAD, RISING, TRAINED, retry
from vramscope.schema.evidence import Evidence, Holder, OptimizerInfo
from vramscope.schema.units import GIB, MIB

HIDDEN = Holder(
    name="hidden_states", where="model.py:40 in forward", kind="list", count=40, bytes=gib(18), graph_count=40
)
DATASET = Holder(
    name="images", where="module __main__", kind="list", count=500, bytes=gib(14), shape=(3, 512, 512), dtype="float32"
)

# What must not be said of a job that only looks like it.
LOOKALIKES: dict[str, tuple[tuple[str, str | None], Evidence]] = {
    "a list of hidden states within one pass": (
        ("leak", "retained_graph"),
        document(activations=19.0, holders=(HIDDEN,), steps=LEVEL, activity={"steps": 38}, **TRAINED),
    ),
    "longer sequences are no leak": (
        ("leak", "retained_graph"),
        document(
            activations=19.0,
            steps=steps([3.0] * 12, [4 + 1.5 * step for step in range(12)]),
            activity={"steps": 12, "sequence_length": 7680},
            **TRAINED,
        ),
    ),
    "an optimizer's state that comes with the first step": (
        ("leak", "retained_graph"),
        document(activations=19.0, steps=steps([3.0, 9.0, 9.0, 9.0, 9.0]), activity={"steps": 5}, **TRAINED),
    ),
    "a warm-up that ends": (
        ("leak", "retained_graph"),
        document(
            activations=19.0, steps=steps([3.0, 5.0, 8.0, 8.0, 8.0, 8.0, 8.0, 8.0]), activity={"steps": 8}, **TRAINED
        ),
    ),
    "an evaluation without gradients": (
        ("leak", "gradients_enabled"),
        document(EVALUATION, activations=0.0, unattributed=20.0, models=(model(training=False),), activity=NO_GRAD),
    ),
    "inference mode": (
        ("leak", "gradients_enabled"),
        document(EVALUATION, activations=19.0, models=(model(training=False),), activity={"inference_mode": True}),
    ),
    "a training whose batch norms are frozen": (
        ("leak", "gradients_enabled"),
        document(
            BACKWARD,
            phase="backward",
            activations=19.0,
            models=(model(training=False),),
            activity={"steps": 38},
            **TRAINED,
        ),
    ),
    "a first pass of a training": (
        ("leak", "gradients_enabled"),
        document(activations=19.0, activity={"batch_size": 8}, optimizers=(OptimizerInfo(name="AdamW"),)),
    ),
    "a retry after the except block": (("leak", "exception_holds_tensors"), retry(freed=True)),
    "two errors of two threads": (
        ("leak", "exception_holds_tensors"),
        document(activations=19.0, ooms=2, history=history([("alloc", 1, gib(19)), ("oom", 0, MIB), ("oom", 0, MIB)])),
    ),
    "a generator and a discriminator": (
        ("leak", "previous_allocation"),
        document(parameters=12.0, models=(model("Generator", 6.0), model("Discriminator", 6.0)), activations=8.0),
    ),
    "two models that are both trained": (
        ("leak", "previous_allocation"),
        document(
            parameters=12.0,
            gradients=9.0,
            models=(model(parameters=6.0, gradient_bytes=gib(5)), model(parameters=6.0, gradient_bytes=gib(4))),
            phase="backward",
        ),
    ),
    "a dataset on the device": (
        ("leak", "kept_tensors"),
        document(
            parameters=1.0,
            inputs=14.0,
            activations=6.0,
            holders=(DATASET,),
            steps=LEVEL,
            activity={"steps": 38},
            **TRAINED,
        ),
    ),
    "a cache is no leak": (
        ("leak", "kept_tensors"),
        document(
            GENERATION,
            parameters=6.0,
            unattributed=16.5,
            holders=(CACHE,),
            activity=NO_GRAD,
            history=history([("alloc", block, 64 * MIB) for block in range(250)]),
        ),
    ),
    "a later step of the optimizer's job": (
        ("capacity", "optimizer_state"),
        document(activations=19.0, activity={"steps": 5}, **TRAINED),
    ),
    "weights beside much else": (("capacity", "model_weights"), document(parameters=8.0, activations=14.0)),
    "a small state_dict in a training": (
        ("capacity", "checkpoint_loading"),
        document(
            parameters=4.0,
            activations=17.0,
            holders=(Holder(name="best", where="module __main__", kind="dict", count=90, bytes=gib(4)),),
        ),
    ),
    "one batch": (
        ("capacity", "sequence"),
        document(activations=19.0, steps=LEVEL, activity={"batch_size": 8, "steps": 38}, **TRAINED),
    ),
    "gradients in a backward pass": (
        ("capacity", "gradients"),
        document(BACKWARD, phase="backward", parameters=6.0, gradients=6.0, activations=9.0),
    ),
    "a collection in a training is no cache": (
        ("capacity", "kv_cache"),
        document(activations=19.0, holders=(LOSSES,), steps=RISING, activity={"steps": 38}, **TRAINED),
    ),
    "a wide layer is no vocabulary": (
        ("oversized_request", "logits"),
        document(
            (frame("y = F.linear(x, w)", tensors=(tensor("x", 64, 4096, 1024), tensor("w", 4096, 1024))),),
            requested=64 * 4096 * 4096 * 4,
            activations=18.0,
        ),
    ),
    "a square image is no attention": (
        ("oversized_request", "attention"),
        document(
            (frame("y = torch.relu(image)", tensors=(tensor("image", 16, 64, 1024, 1024),)),),
            requested=16 * 64 * 1024 * 1024 * 4,
            activations=18.0,
        ),
    ),
    "small scores": (
        ("oversized_request", "attention"),
        document(
            (frame("w = q @ k.mT", tensors=(tensor("q", 8, 512, 64), tensor("k", 8, 512, 64))),),
            requested=8 * 512 * 512 * 4,
            activations=22.0,
        ),
    ),
    "free pieces for another stream": (
        ("fragmentation", None),
        document(
            requested=6 * GIB, unattributed=17.0, cached=2.0, activations=3.0, segments=split_segments(4, 0.5, 4.75)
        ),
    ),
}
