"""What stands beside a message decides where its own figures cannot: process lists, shares, stages, the system."""

from __future__ import annotations

import pytest

from vramscope.analyzers.explain import explain_lines
from vramscope.schema.oom import Incident

BARE = "RuntimeError: CUDA error: out of memory"
FULL = (
    "torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 96.00 MiB. GPU 0 has a total capacity of 23.50 GiB "
    "of which 41.25 MiB is free. Including non-PyTorch memory, this process has 23.44 GiB memory in use. Of the "
    "allocated memory 22.60 GiB is allocated by PyTorch, and 301.00 MiB is reserved by PyTorch but unallocated."
)


def explain(*lines: str) -> Incident:
    (incident,) = explain_lines("\n".join(lines).splitlines())
    return incident


def first(incident: Incident) -> str:
    return incident.causes[0].id


@pytest.mark.parametrize(
    "listing",
    [
        "|    0   N/A  N/A     48211      C   /opt/venv/bin/python3          22310MiB |",
        "pid, process_name, used_gpu_memory [MiB]\n48211, python serve.py, 22310 MiB",
        "$ nvidia-smi: pid 48211 (serve.py) 22310MiB",
    ],
)
def test_a_list_of_processes_names_who_held_the_gpu(listing: str) -> None:
    incident = explain(BARE, "", listing)
    assert first(incident) == "other_processes"
    assert any("48211" in line and "21.79 GiB" in line for line in incident.causes[0].evidence)


def test_a_list_that_shows_the_job_itself_or_small_holders_says_nothing() -> None:
    itself = "|    0   N/A  N/A     48211      C   python train.py          23990MiB |"
    assert first(explain(FULL, "", itself)) == "capacity"
    small = "|    0   N/A  N/A     48211      C   /usr/bin/desktop          310MiB |"
    assert first(explain(BARE, "", small)) == "unknown"


def test_the_head_of_the_drivers_table_alone_shows_a_full_device() -> None:
    head = "| 30%   61C    P2   210W / 350W |  24010MiB / 24268MiB |    100%      Default |"
    assert first(explain(BARE, "", head)) == "other_processes"
    assert first(explain(BARE, "", head.replace("24010", " 4010"))) == "unknown"


def test_a_small_share_of_the_device_is_the_limit_and_a_large_one_is_not() -> None:
    error = "XlaRuntimeError: RESOURCE_EXHAUSTED: Out of memory while trying to allocate 1310720 bytes."
    incident = explain("export XLA_PYTHON_CLIENT_MEM_FRACTION=0.12", error)
    assert first(incident) == "process_limit"
    assert "0.12" in incident.causes[0].evidence[0]
    assert first(explain("export XLA_PYTHON_CLIENT_MEM_FRACTION=0.90", error)) == "capacity"


def test_a_server_that_announced_its_graphs_has_given_the_rest_away() -> None:
    prefix = "(VllmWorker rank=0 pid=90)"
    incident = explain(f"{prefix} INFO 12-19 22:10:04 model_runner.py:1413] Capturing cudagraphs", f"{prefix} {FULL}")
    assert (first(incident), incident.causes[0].detail) == ("serving_config", "cuda_graphs")


def test_a_server_that_loads_its_weights_has_a_model_that_is_too_large() -> None:
    incident = explain(
        "Traceback (most recent call last):",
        '  File "/opt/text_generation_server/utils/weights.py", line 62, in get_tensor',
        "    tensor = tensor.to(device=self.device)",
        FULL,
    )
    assert (first(incident), incident.causes[0].detail) == ("capacity", "model_weights")


def test_managed_memory_on_wsl_is_the_hosts() -> None:
    error = "Error out of memory at line 380 in file /src/csrc/pythonInterface.c"
    assert first(explain("optim: paged_adamw_32bit || WSL2 Ubuntu", error)) == "host_memory"
    assert first(explain("optim: paged_adamw_32bit || Ubuntu", error)) == "unknown"


def test_a_traceback_below_the_words_tells_the_stage_too() -> None:
    incident = explain(
        "THCudaCheck FAIL file=/pytorch/aten/src/THC/generic/THCStorage.cu line=58 error=2 : out of memory",
        "Traceback (most recent call last):",
        '  File "train.py", line 9, in <module>',
        "    total_loss += loss",
        "RuntimeError: cuda runtime error (2) : out of memory at /pytorch/aten/src/THC/generic/THCStorage.cu:58",
    )
    assert (first(incident), incident.causes[0].detail, incident.count) == ("leak", "retained_graph", 1)


def test_what_the_author_says_is_his_own_is_nobody_elses() -> None:
    listed = "nvidia-smi says 24010MiB / 24268MiB"
    assert first(explain(BARE, "", f"{listed} at that moment.")) == "other_processes"
    assert first(explain(BARE, "", f"{listed}, all of it my own training process.")) != "other_processes"
    assert first(explain(BARE, "", f"{listed}, nothing else is running on the card.")) != "other_processes"
    # What runs nowhere else and is full is full of what is left behind.
    assert first(explain(BARE, "", f"{listed}, but nothing is running on the GPU.")) == "other_processes"


def test_an_optimizer_s_state_that_the_driver_refuses_is_what_did_not_fit() -> None:
    frames = ("Traceback (most recent call last):", '  File "/lm/opt.py", line 14, in step')
    made = "    self.exp_avg_sq = torch.zeros_like(p)"
    refused = explain(*frames, made, "RuntimeError: CUDA driver error: out of memory").causes[0]
    assert (refused.id, refused.detail) == ("capacity", "optimizer_state")


def test_a_server_s_share_of_nearly_all_comes_before_what_its_requests_take() -> None:
    full = FULL.replace("96.00 MiB", "784.00 MiB")
    error = f"(VllmWorkerProcess pid=77) ERROR 11-19 08:02:55 worker.py:231] {full}"
    share = "INFO 11-19 08:02:57 config: gpu_memory_utilization={}, max_num_batched_tokens=32768"
    for fraction, id in (("0.97", "serving_config"), ("0.85", "capacity")):
        assert first(explain(error, share.format(fraction))) == id
    # What somebody proposes is no setting.
    assert first(explain(error, "try gpu_memory_utilization=0.97 instead")) == "capacity"


def test_what_iree_says_was_asked_for_is_read_and_judged() -> None:
    error = (
        "iree/runtime/src/iree/hal/drivers/cuda/cuda_allocator.c:428: RESOURCE_EXHAUSTED; CUDA driver error "
        "'CUDA_ERROR_OUT_OF_MEMORY' (2): out of memory; while invoking native function hal.device.queue.alloca; failed "
        "to allocate {} bytes"
    )
    incident = explain(error.format(3 << 40))
    assert (incident.framework, incident.message.requested_bytes) == ("IREE", 3 << 40)
    assert first(incident) == "oversized_request"
    assert first(explain(error.format(3 << 30))) == "unknown"


def test_a_fraction_that_the_author_shows_below_the_error_is_one_and_a_proposed_one_is_none() -> None:
    error = "ResourceExhaustedError: OOM when allocating tensor with shape[1,64,288,800] and type float on GPU:0"
    shown = "My config has `__C.TEST.GPU_MEMORY_FRACTION = 0.05` and one image is too much."
    assert first(explain(error, "", shown)) == "process_limit"
    assert first(explain(error, "", "You could try GPU_MEMORY_FRACTION = 0.05 for it.")) != "process_limit"
