"""Whose levers are pulled: each framework has its own settings, and none of PyTorch's allocator."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from vramscope.analyzers.advice import (
    any_cuda_program,
    jax,
    onnxruntime,
    other_device,
    other_processes,
    paddle,
    retried,
    tensorflow,
    tensorrt,
    triton_server,
)
from vramscope.analyzers.case import Case
from vramscope.schema.oom import Advice, Cause

Levers = Mapping[str, tuple[Callable[[Case, Cause], Advice | None], ...]]

_LEVERS: dict[str, Levers] = {
    "TensorFlow": tensorflow.LEVERS,
    "JAX": jax.LEVERS,
    "PaddlePaddle": paddle.LEVERS,
    "ONNX Runtime": onnxruntime.LEVERS,
    "TensorRT": tensorrt.LEVERS,
    "TensorRT-LLM": tensorrt.LEVERS_OF_LLM,
    "FasterTransformer": tensorrt.LEVERS_OF_LLM,
    "Triton Inference Server": triton_server.LEVERS,
    "Accelerate": retried.LEVERS_OF_ACCELERATE,
    "fairseq": retried.LEVERS_OF_FAIRSEQ,
    **dict.fromkeys(("CNTK", "CUDA.jl", "ManagedCuda", "OpenCV", "dlib"), any_cuda_program.LEVERS),
}
# The same for every program.
_ANYWHERE: Levers = {"other_processes": (other_processes.advise, other_device.advise)}


def levers(case: Case, cause: Cause) -> tuple[Callable[[Case, Cause], Advice | None], ...] | None:
    """What may help against ``cause``; None for a framework of which nothing is known here."""
    own = _LEVERS.get(case.framework) if case.memory == "gpu" else None
    return None if own is None else (*own.get(cause.id, ()), *_ANYWHERE.get(cause.id, ()))
