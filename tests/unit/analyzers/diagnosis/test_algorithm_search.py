"""Scratch memory that a library takes while it tries out algorithms, against what the tensors take."""

from __future__ import annotations

import pytest

from vramscope.analyzers.explain import explain_lines
from vramscope.schema.oom import Incident

ORT = (
    "2025-02-03 10:11:12.131415 [E:onnxruntime:, sequential_executor.cc:514 ExecuteKernel] Non-zero status code "
    "returned while running {op} node. Name:'{node}' Status Message: CUDA failure 2: out of memory ; GPU=0 ; "
    "hostname=cam-2 ; file=/onnxruntime_src/onnxruntime/core/providers/cuda/cuda_allocator.cc ; line=47 ; "
    "expr=cudaMalloc((void**)&p, size); "
)
PADDLE = (
    "Out of memory error on GPU 0. Cannot allocate 1.750000GB memory on GPU 0, 9.312500GB memory has been allocated "
    "and available memory is only 1.437500GB."
)
MXNET = "mxnet.base.MXNetError: [11:20:10] src/storage/./pooled_storage_manager.h:161: cudaMalloc failed: out of memory"
TENSORRT = (
    "[02/03/2025-10:00:01] [E] [TRT] ../rtSafe/safeRuntime.cpp (25) - Cuda Error in nvinfer1::internal::"
    "DefaultAllocator::allocate: 2 (out of memory)"
)


def explain(*lines: str) -> Incident:
    (incident,) = explain_lines(lines)
    return incident


@pytest.mark.parametrize(
    "setting",
    [
        'providers=[("CUDAExecutionProvider", {"cudnn_conv_algo_search": "EXHAUSTIVE"})]',
        "cudnn_conv_algo_search=EXHAUSTIVE cudnn_conv_use_max_workspace=1",
        "conv head/2: candidate 4 scratch 1840 MiB",
    ],
)
def test_a_convolution_that_is_searched_for_takes_scratch_memory(setting: str) -> None:
    incident = explain(setting, ORT.format(op="Conv", node="/head/2/Conv"))
    assert (incident.causes[0].id, incident.causes[0].detail) == ("library_workspace", "algorithm_search")
    assert "Conv" in incident.causes[0].evidence[0]
    assert incident.advice[0].id == "algorithm_search"
    assert "HEURISTIC" in incident.advice[0].change["code"]


def test_another_operation_or_another_setting_is_none_of_it() -> None:
    exhaustive = "cudnn_conv_algo_search=EXHAUSTIVE"
    assert explain(exhaustive, ORT.format(op="MatMul", node="/fc/MatMul")).causes[0].id == "capacity"
    assert explain("cudnn_conv_algo_search=HEURISTIC", ORT.format(op="Conv", node="/c/Conv")).causes[0].id == "capacity"
    assert explain("scratch 64 MiB", ORT.format(op="Conv", node="/c/Conv")).causes[0].id == "capacity"


@pytest.mark.parametrize(
    ("setting", "error", "change"),
    [
        ("FLAGS_cudnn_exhaustive_search=1", PADDLE, "FLAGS_cudnn_exhaustive_search"),
        ("export FLAGS_conv_workspace_size_limit=4000", PADDLE, "FLAGS_conv_workspace_size_limit"),
        ("MXNET_CUDNN_AUTOTUNE_DEFAULT=2 python train.py", MXNET, "MXNET_CUDNN_AUTOTUNE_DEFAULT"),
    ],
)
def test_other_frameworks_have_such_settings_of_their_own(setting: str, error: str, change: str) -> None:
    incident = explain(setting, error)
    assert incident.causes[0].id == "library_workspace"
    assert any(change in advice.change.get("env", {}) for advice in incident.advice)


def test_one_frameworks_setting_says_nothing_of_another() -> None:
    assert explain("cudnn_conv_algo_search=EXHAUSTIVE", MXNET).causes[0].id == "unknown"


def test_a_builder_that_fails_over_a_tactic_was_given_too_much_workspace() -> None:
    failed = "[02/03/2025-10:00:01] [E] [TRT] OutOfMemory Error in nvinfer1::builder::LeafCNode::computeCosts: 0"
    incident = explain(TENSORRT, failed, "config.max_workspace_size = 8 << 30")
    assert incident.causes[0].id == "library_workspace"
    assert "trt_workspace" in [advice.id for advice in incident.advice]
