"""A device of which a framework has a part: by a limit that was set for it, or because others hold the rest."""

from __future__ import annotations

import pytest

from vramscope.analyzers.explain import explain_lines
from vramscope.schema.oom import Incident
from vramscope.schema.units import MIB

CREATED = (
    "I tensorflow/core/common_runtime/gpu/gpu_device.cc:1928] Created device "
    "/job:localhost/replica:0/task:0/device:GPU:0 with {mib} MB memory:  -> device: 0, name: NVIDIA GeForce RTX 3090, "
    "pci bus id: 0000:21:00.0, compute capability: 8.6"
)
REFUSED = (
    "W tensorflow/tsl/framework/bfc_allocator.cc:487] Allocator (GPU_0_bfc) ran out of memory trying to allocate "
    "896.00MiB (rounded to 939524096)requested by op net/block4/MatMul"
)
STATE = (
    "Limit:                      {limit}",
    "InUse:                      {used}",
    "MaxInUse:                   {used}",
)


def explain(*lines: str) -> Incident:
    (incident,) = explain_lines(lines)
    return incident


def stamped(*lines: str) -> tuple[str, ...]:
    return tuple(f"2025-03-01T07:00:0{number}.250Z ranker: {line}" for number, line in enumerate(lines))


def state(limit: int, used: int) -> tuple[str, ...]:
    return tuple(line.format(limit=limit * MIB, used=used * MIB) for line in STATE)


def test_a_service_named_behind_the_time_does_not_hide_the_allocators_state() -> None:
    heading = "I tensorflow/tsl/framework/bfc_allocator.cc:1107] Stats: "
    incident = explain(*stamped(REFUSED, heading, *state(3072, 2600)))
    assert (incident.message.limit_bytes, incident.message.allocated_bytes) == (3072 * MIB, 2600 * MIB)


def test_the_state_right_below_a_refusal_needs_no_heading() -> None:
    assert explain(REFUSED, *state(3072, 2600)).message.limit_bytes == 3072 * MIB
    assert list(explain_lines(["memory so far", *state(3072, 2600)])) == []


@pytest.mark.parametrize(
    "setting",
    [
        "set_logical_device_configuration(gpus[0], [tf.config.LogicalDeviceConfiguration(memory_limit=3072)])",
        "[tf.config.experimental.VirtualDeviceConfiguration(memory_limit=3 * 1024)]",
    ],
)
def test_a_logical_devices_limit_is_what_was_in_the_way(setting: str) -> None:
    for lines in ((REFUSED,), (REFUSED, *state(3072, 2600))):
        incident = explain(*stamped(setting, "warm-up, 8 texts: 0.3 s", *lines))
        assert incident.causes[0].id == "process_limit"
        assert "memory_limit" in incident.causes[0].evidence[0]
        assert incident.advice[0].id == "tf_raise_limit"
    # 2600 MiB in use and 896 MiB requested.
    assert "memory_limit=3496" in incident.advice[0].change["code"]


def test_a_round_amount_far_below_the_card_was_set_by_somebody() -> None:
    incident = explain(CREATED.format(mib=4096), REFUSED)
    assert incident.causes[0].id == "process_limit"
    assert "4.00 GiB of a device of 24.00 GiB" in incident.causes[0].evidence[0]
    # What is left of a device that others use is never round; and most of a device is no limit.
    assert explain(CREATED.format(mib=4213), REFUSED).causes[0].id == "capacity"
    assert explain(CREATED.format(mib=22016), REFUSED).causes[0].id == "capacity"


def paddle(held: str, free: str, device: int = 1) -> str:
    return (
        f"Out of memory error on GPU {device}. Cannot allocate 220.000000MB memory on GPU {device}, {held} memory has "
        f"been allocated and available memory is only {free}."
    )


def test_paddles_two_figures_that_make_no_device_show_that_others_hold_the_rest() -> None:
    assert explain(paddle("615.250000MB", "96.437500MB")).causes[0].id == "other_processes"
    assert explain(paddle("23.412109GB", "96.437500MB")).causes[0].id == "capacity"
    assert explain("GPU: GeForce RTX 3090", paddle("5.412109GB", "96.437500MB")).causes[0].id == "other_processes"


@pytest.mark.parametrize(
    "listed",
    [
        "gpu 1: pid 20911 (amy, ocr_server) 21.3 GB, pid 21777 (this) 1.1 GB",
        "nvidia-smi: pid 20911 (finetune.py) 21810MiB, pid 21777 (this job) 1126MiB",
    ],
)
def test_a_list_that_marks_the_job_itself_names_the_others(listed: str) -> None:
    incident = explain(listed, paddle("22.412109GB", "96.437500MB"))
    assert incident.causes[0].id == "other_processes"
    assert "20911" in incident.causes[0].evidence[0]
    assert "21777" not in incident.causes[0].evidence[0]


def test_the_class_of_a_c_plus_plus_exception_is_no_failure_of_the_machines_memory() -> None:
    stack = (
        "Traceback (most recent call last):",
        '  File "/srv/det/run.py", line 31, in <module>',
        "    loss = model(batch)",
        "MemoryError: ",
        "",
        "--------------------------------------",
        "C++ Traceback (most recent call last):",
        "--------------------------------------",
        "0   paddle::memory::allocation::StatAllocator::AllocateImpl(unsigned long)",
        "",
        "Error Message Summary:",
        "ResourceExhaustedError: ",
        "",
    )
    assert explain(*stack, paddle("23.412109GB", "96.437500MB")).memory == "gpu"
    assert [incident.memory for incident in explain_lines(stack[:4])] == ["host"]


VLLM = "(EngineCore_DP0 pid=77) INFO 03-01 07:00:01 "
TORCH = (
    "(EngineCore_DP0 pid=77) ERROR 03-01 07:00:41 [core.py:708] torch.OutOfMemoryError: CUDA out of memory. Tried to "
    "allocate 1.40 GiB. GPU 0 has a total capacity of 44.40 GiB of which 310.00 MiB is free. Including non-PyTorch "
    "memory, this process has 44.09 GiB memory in use. Of the allocated memory 43.50 GiB is allocated by PyTorch, and "
    "90.00 MiB is reserved by PyTorch but unallocated."
)


def test_what_a_server_says_after_its_weights_shows_that_its_budget_is_at_fault() -> None:
    loading = f"{VLLM}[gpu_model_runner.py:2602] Starting to load model /models/m..."
    kept = f"{VLLM}[kv_cache_utils.py:1087] GPU KV cache size: 41,008 tokens"
    assert explain(loading, TORCH).causes[0].id == "capacity"
    assert explain(loading, kept, TORCH).causes[0].id == "serving_config"


def test_a_sampler_that_is_warmed_up_tells_of_the_error_below_it() -> None:
    said = (
        "(EngineCore_DP0 pid=77) ERROR 03-01 07:00:41 [core.py:708] RuntimeError: CUDA out of memory occurred when "
        "warming up sampler with 768 dummy requests. Please try lowering `max_num_seqs` or `gpu_memory_utilization` "
        "when initializing the engine."
    )
    loading = f"{VLLM}[gpu_model_runner.py:2602] Starting to load model /models/m..."
    incident = explain(loading, TORCH, said)
    assert incident.causes[0].id == "serving_config"
    assert "768" in incident.causes[0].evidence[0]
    assert incident.message.requested_bytes is not None


def test_a_shape_beyond_a_card_known_by_its_name_can_never_fit() -> None:
    incident = explain(
        "kernel on NVIDIA RTX A5000",
        "d = cuda.device_array((70000, 70000), dtype=np.float64)",
        "numba.cuda.cudadrv.driver.CudaAPIError: [2] Call to cuMemAlloc results in CUDA_ERROR_OUT_OF_MEMORY",
    )
    assert incident.causes[0].id == "oversized_request"


@pytest.mark.parametrize(("mib", "cause"), [(4096, "process_limit"), (22100, "capacity")])
def test_a_round_part_of_a_known_card_is_a_limit(mib: int, cause: str) -> None:
    incident = explain(CREATED.format(mib=mib), REFUSED, *state(mib, mib - 400))
    assert incident.causes[0].id == cause


def test_a_watermark_below_the_recommended_is_a_limit() -> None:
    said = (
        "RuntimeError: MPS backend out of memory (MPS allocated: 8.07 GB, other allocations: 384.00 KB, max allowed: "
        "8.53 GB). Tried to allocate 512.00 MB on private pool."
    )
    cause = explain("export PYTORCH_MPS_HIGH_WATERMARK_RATIO=0.4", said).causes[0]
    assert (cause.id, cause.detail) == ("process_limit", "watermark")
    assert explain(said).causes[0].id == "capacity"


def test_the_pieces_of_a_pool_that_holds_nearly_nothing_are_no_fragmentation() -> None:
    (incident,) = explain_lines(
        [
            "RuntimeError: CUDA out of memory. Tried to allocate 4.00 MiB (GPU 2; 31.75 GiB total capacity; 14.10 MiB "
            "already allocated; 2.75 MiB free; 26.00 MiB reserved in total by PyTorch)"
        ]
    )
    assert incident.causes[0].id == "other_processes"
    assert all(cause.confidence <= 0.2 for cause in incident.causes if cause.id == "fragmentation")
