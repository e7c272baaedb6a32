"""Convolutions that are not tried out with all of the GPU's memory."""

from __future__ import annotations

from vramscope.analyzers.case import Case
from vramscope.schema.oom import Advice, Cause

_CHANGES: dict[str, dict[str, object]] = {
    "ONNX Runtime": {
        "code": 'cuda = {"cudnn_conv_algo_search": "HEURISTIC", "cudnn_conv_use_max_workspace": "0"}\n'
        'session = ort.InferenceSession(model, providers=[("CUDAExecutionProvider", cuda)])'
    },
    "PaddlePaddle": {"env": {"FLAGS_cudnn_exhaustive_search": "0", "FLAGS_conv_workspace_size_limit": "512"}},
    "MXNet": {"env": {"MXNET_CUDNN_AUTOTUNE_DEFAULT": "0"}},
    "TensorFlow": {"env": {"TF_CUDNN_WORKSPACE_LIMIT_IN_MB": "512"}},
}


def advise(case: Case, cause: Cause) -> Advice | None:
    """None for frameworks that have no such setting."""
    change = _CHANGES.get(case.framework)
    if change is None or cause.detail != "algorithm_search":
        return None
    return Advice(
        id="algorithm_search",
        title="Let cuDNN choose its convolutions without trying them all",
        change=change,
        why="the trial runs each algorithm with the scratch memory that it wants, which may be gigabytes for one "
        "layer, beside everything that is loaded",
        expected="what the trial took is not asked for",
        cost="a few convolutions run somewhat slower",
    )
