"""Trials that a library passes over, and errors that somebody made for a test: no failure of a GPU's memory."""

from __future__ import annotations

import pytest

from vramscope.analyzers.explain import explain_lines
from vramscope.schema.oom import Incident

OOM = (
    "CUDA out of memory. Tried to allocate 6.31 GiB. GPU 0 has a total capacity of 15.77 GiB of which 5.02 GiB is "
    "free. "
)


def found(text: str) -> list[Incident]:
    return list(explain_lines(text.splitlines()))


@pytest.mark.parametrize("name", ["an OutOfMemoryError", "a torch.cuda.OutOfMemoryError", "a CudaError"])
def test_a_plan_that_cudnn_tried_is_no_failure(name: str) -> None:
    text = (
        f"/opt/lib/torch/nn/modules/conv.py:456: UserWarning: Plan failed with {name}: {OOM}(Triggered internally at "
        "../aten/src/ATen/native/cudnn/Conv_v8.cpp:924.)\n  return F.conv2d(\nit 40 loss 0.2 11 it/s\n"
    )
    assert found(text) == []


def test_a_kernel_that_inductor_timed_is_no_failure() -> None:
    text = (
        "E0203 10:00:00.000000 410 torch/_inductor/select_algorithm.py:2035] [0/0] Runtime error during autotuning: \n"
        f"E0203 10:00:00.000000 410 torch/_inductor/select_algorithm.py:2035] [0/0] {OOM}. \n"
        "E0203 10:00:00.000000 410 torch/_inductor/select_algorithm.py:2035] [0/0] Ignoring this choice.\n"
        "AUTOTUNE mm(8192x8192, 8192x8192)\n"
    )
    assert found(text) == []


@pytest.mark.parametrize("verdict", ["skipped", "ignored: too large"])
def test_a_numbered_plan_that_was_passed_over_is_no_failure(verdict: str) -> None:
    line = "10:12:40.119 D plan 3 eng=47 workspace=7516192768: cudaErrorMemoryAllocation (out of memory)"
    assert found(f"{line}, {verdict}\n10:12:40.141 D plan 4 eng=1 workspace=0: 1.882 ms\nit 0 loss 6.9\n") == []
    assert len(found(f"{line}\n")) == 1


XLA = "RESOURCE_EXHAUSTED: Out of memory while trying to allocate 5368709120 bytes.\n"


@pytest.mark.parametrize(
    "what", ["Disqualifying algorithm eng28{k2=4,k3=0}", "Failed to allocate scratch for algorithm 1"]
)
def test_an_algorithm_for_a_convolution_that_xla_passed_over_is_no_failure(what: str) -> None:
    lines = (
        "W0514 18:21:17.920688 1322 conv_algorithm_picker.cc:740] ",
        "I0514 18:22:10.8 88 train.py:190] step=0 loss=7.6\n",
    )
    assert found(f"{lines[0]}{what}: {XLA}{lines[1]}") == []
    assert len(found(f"E0514 18:21:17.920688 1322 pjrt.cc:740] Execution of replica 0 failed: {XLA}")) == 1


def test_a_variant_that_xla_skips_is_no_failure_and_the_error_behind_it_is_one() -> None:
    skipped = (
        "2031-02-03 08:20:40.1: W xla/service/gpu/autotuning/gemm_fusion_autotuner.cc:1220] Skipping config: " + XLA
    )
    assert found(skipped + "step 100 loss 2.91\n") == []
    (incident,) = found(skipped + "step 100 loss 2.91\njaxlib.xla_extension.XlaRuntimeError: " + XLA)
    assert incident.lines == (3, 3)


def test_the_error_itself_is_one() -> None:
    (incident,) = found(f"/srv/run.py:9: UserWarning: slow\ntorch.OutOfMemoryError: {OOM}")
    assert incident.memory == "gpu"


@pytest.mark.parametrize(
    "line",
    [
        f"11:02:09 inject [MOCK] torch.OutOfMemoryError: {OOM}",
        f"11:02:09 api FakeOutOfMemoryError: {OOM}",
        f"11:02:09 chaos injected: RuntimeError: {OOM}",
        "11:02:09 api torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 2.00 GiB (GPU 0; simulated)",
        "WARNING  engine:core.py:40 engine full: CUDA out of memory. Tried to allocate 2.00 GiB (mock)",
    ],
)
def test_a_rehearsed_error_is_none(line: str) -> None:
    assert found(f"11:02:08 api 200 /generate 61 ms\n{line}\n11:02:09 api 503 /generate\n") == []


def test_a_simulation_that_ran_out_of_memory_is_one() -> None:
    line = f"11:02:09 sim simulated 400 worlds\n11:02:10 sim torch.OutOfMemoryError: {OOM}\n"
    assert [incident.memory for incident in found(line)] == ["gpu"]


def test_a_list_of_all_errors_is_none() -> None:
    rows = (
        "   1  cudaErrorInvalidValue          invalid argument\n"
        "   2  cudaErrorMemoryAllocation      out of memory\n"
        "   3  cudaErrorInitializationError   initialization error\n"
    )
    assert found(f"   0  cudaSuccess                    no error\n{rows}") == []


LOCKED = """Traceback (most recent call last):
  File "/srv/serve/cache.py", line 44, in __init__
    self.host_blocks = self.make_blocks(self.spare_blocks, "cpu")
  File "/srv/serve/cache.py", line 71, in make_blocks
    torch.empty(shape, dtype=self.dtype, pin_memory=lock, device=device)
RuntimeError: CUDA error: out of memory
CUDA kernel errors might be asynchronously reported at some other API call, so the stacktrace below might be incorrect.
For debugging consider passing CUDA_LAUNCH_BLOCKING=1
"""


def test_a_locked_tensor_of_the_cpu_is_the_machines_memory() -> None:
    (incident,) = found(LOCKED)
    assert (incident.memory, incident.causes[0].id, incident.causes[0].detail) == ("host", "host_memory", "pinned")
    (elsewhere,) = found(LOCKED.replace('"cpu"', '"cuda:0"'))
    assert elsewhere.memory == "gpu"


def test_a_configuration_that_xla_s_autotuner_skips_is_no_failure() -> None:
    text = (
        "2026-03-02 07:10:44.120331: W external/xla/xla/service/gpu/autotuning/gemm_fusion_autotuner.cc:1058] Skipping "
        "config {block_m:128,block_n:256,block_k:32,split_k:8,num_stages:3,num_warps:4}: RESOURCE_EXHAUSTED: Out of "
        "memory while trying to allocate 9663676416 bytes.\nstep 0 loss 11.02\nstep 10 loss 9.77\n"
    )
    assert found(text) == []
