"""What to change in a server: computed from its own text, and in the direction that its state asks for."""

from __future__ import annotations

import pytest

from vramscope.analyzers.explain import explain_lines
from vramscope.schema.oom import Advice, Incident

KV = (
    "ValueError: To serve at least one request with the models's max seq len ({length}), ({needed} GiB KV cache is "
    "needed, which is larger than the available KV cache memory ({left} GiB).{estimate} Try increasing "
    "`gpu_memory_utilization` or decreasing `max_model_len` when initializing the engine."
)
TORCH = (
    "torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 2.00 GiB. GPU 0 has a total capacity of "
    "40.00 GiB of "
    "which 512.00 MiB is free. Including non-PyTorch memory, this process has 39.49 GiB memory in use. Of the "
    "allocated memory 38.40 GiB is allocated by PyTorch, and 262.25 MiB is reserved by PyTorch but unallocated."
)
VLLM_STEP = [
    '"POST /v1/completions HTTP/1.1" 200 OK',
    "Traceback (most recent call last):",
    '  File "/opt/vllm/v1/worker/gpu_model_runner.py", line 16, in execute_model',
    "    hidden = self.model(",
]
SGLANG_STEP = [
    "Traceback (most recent call last):",
    '  File "/opt/sglang/srt/managers/scheduler.py", line 88, in event_loop_overlap',
    "    result = self.run_batch(batch)",
]


def explain(*lines: str) -> Incident:
    (incident,) = explain_lines(lines)
    return incident


def advice(incident: Incident) -> dict[str, Advice]:
    return {entry.id: entry for entry in incident.advice}


def code(incident: Incident, name: str) -> str:
    return str(advice(incident)[name].change["code"])


def kv(length: int = 65536, needed: str = "8.00", left: str = "5.00", estimate: str = "", *before: str) -> Incident:
    return explain(*before, KV.format(length=length, needed=needed, left=left, estimate=estimate))


def test_the_length_that_fits_is_vllms_own_estimate_where_it_gives_one() -> None:
    found = kv(estimate=" Based on the available memory, the estimated maximum model length is 40944.")
    assert code(found, "vllm_max_model_len") == "vllm serve MODEL --max-model-len 40944"


def test_the_length_that_fits_is_in_proportion_to_the_cache_and_in_whole_blocks() -> None:
    # 65536 x 5 / 8 = 40960
    assert code(kv(), "vllm_max_model_len") == "vllm serve MODEL --max-model-len 40960"
    # 65536 x 4.99 / 8 = 40878.08: rounded down to 256 tokens
    assert code(kv(left="4.99"), "vllm_max_model_len") == "vllm serve MODEL --max-model-len 40704"


def test_a_cache_that_got_nothing_has_no_length_that_fits() -> None:
    assert "vllm_max_model_len" not in advice(kv(left="-1.20"))


def test_at_the_start_the_share_goes_up_where_the_cache_does_not_fit() -> None:
    found = advice(kv())
    assert "vllm_utilization_up" in found
    assert "vllm_utilization_down" not in found


def test_a_share_that_is_as_high_as_it_should_be_is_not_raised() -> None:
    found = kv(65536, "8.00", "5.00", "", "args: {'gpu_memory_utilization': 0.96, 'max_model_len': 65536} vllm serve")
    assert "vllm_utilization_up" not in advice(found)


def test_a_cache_in_fp8_takes_half_and_says_whether_that_fits() -> None:
    assert advice(kv())["vllm_kv_cache_dtype"].expected == "4.00 GiB instead of 8.00 GiB, which fits"
    assert "still more than" in advice(kv(left="3.00"))["vllm_kv_cache_dtype"].expected
    before = "args: {'kv_cache_dtype': 'fp8'} vllm serve"
    assert "vllm_kv_cache_dtype" not in advice(kv(65536, "8.00", "5.00", "", before))


def test_while_it_serves_the_share_goes_down_by_what_the_request_lacked() -> None:
    found = explain("args: {'gpu_memory_utilization': 0.9} vllm serve", *VLLM_STEP, TORCH)
    assert "vllm_utilization_up" not in advice(found)
    # 2 GiB requested, 0.5 free, half a GiB to spare: 2 of 40 GiB are 0.05
    assert code(found, "vllm_utilization_down") == "vllm serve MODEL --gpu-memory-utilization 0.85"


@pytest.mark.parametrize(
    ("below", "first"),
    [
        ("Launched with: vllm serve org/chat-32b --gpu-memory-utilization 0.98 --max-num-seqs 64", "serving_config"),
        ("Command: vllm serve org/chat-32b --gpu-memory-utilization 0.98", "serving_config"),
        ("> Launch it with --gpu-memory-utilization 0.98 and it will fit", "capacity"),
    ],
)
def test_a_share_of_nearly_all_may_stand_in_the_command_that_the_reporter_gives_below(below: str, first: str) -> None:
    step = '  File "/opt/vllm/v1/sample/sampler.py", line 104, in forward'
    assert explain(step, TORCH, below).causes[0].id == first


def test_a_device_in_use_asks_for_a_share_of_what_is_free_or_for_another_device() -> None:
    found = explain(
        "ValueError: Free memory on device cuda:1 (30.00/48.00 GiB) on startup is less than desired GPU memory "
        "utilization (0.9, 43.20 GiB). Decrease GPU memory utilization or reduce GPU memory used by other processes."
    )
    # 30 / 48 = 0.625, less one hundredth, rounded down
    assert code(found, "vllm_utilization_down") == "vllm serve MODEL --gpu-memory-utilization 0.61"
    assert [cause.id for cause in found.causes] == ["other_processes", "serving_config"]
    assert {"other_processes", "other_device"} <= advice(found).keys()


def test_a_device_that_is_hardly_in_use_is_no_other_processes() -> None:
    found = explain(
        "ValueError: Free memory on device (23.10/23.55 GiB) on startup is less than desired GPU memory utilization "
        "(0.99, 23.31 GiB)."
    )
    assert [cause.id for cause in found.causes] == ["serving_config"]


def test_sglangs_share_goes_up_at_the_start_and_down_while_it_serves() -> None:
    start = explain(
        "RuntimeError: Not enough memory. Please try to increase --mem-fraction-static. Current value: "
        "mem_fraction_static=0.7"
    )
    assert code(start, "sglang_fraction_up").endswith("--mem-fraction-static 0.75")
    assert "sglang_fraction_down" not in advice(start)
    serving = explain("server_args=ServerArgs(mem_fraction_static=0.88)", *SGLANG_STEP, TORCH)
    assert code(serving, "sglang_fraction_down").endswith("--mem-fraction-static 0.83")
    assert "sglang_fraction_up" not in advice(serving)


def test_a_capture_that_fails_asks_for_fewer_sizes() -> None:
    found = explain("Exception: Capture cuda graph failed: " + TORCH.partition(": ")[2])
    assert (found.framework, found.causes[0].detail) == ("SGLang", "cuda_graphs")
    assert {"sglang_graphs", "sglang_fraction_down"} <= advice(found).keys()


def test_the_prefill_batch_is_halved() -> None:
    found = explain(
        'Error: Warmup(Generation("Not enough memory to handle 4096 prefill tokens. You need to decrease '
        '`--max-batch-prefill-tokens`"))'
    )
    assert "--max-batch-prefill-tokens 2048" in code(found, "tgi_prefill_tokens")


MALLOC = (
    "ggml_backend_cuda_buffer_type_alloc_buffer: allocating 6144.00 MiB on device 0: cudaMalloc failed: out of memory"
)
WEIGHTS = "llama_model_load: error loading model: unable to allocate CUDA0 buffer"
CACHE = "llama_init_from_model: failed to initialize the context: failed to allocate buffer for kv cache"


def test_the_layers_on_the_gpu_follow_from_those_that_were_meant_for_it() -> None:
    found = explain("load_tensors: offloaded 48/49 layers to GPU", MALLOC, WEIGHTS)
    assert (found.causes[0].id, found.causes[0].detail) == ("capacity", "model_weights")
    assert code(found, "llama_gpu_layers").endswith("--n-gpu-layers 36")


def test_a_kv_cache_that_does_not_fit_asks_for_a_shorter_context() -> None:
    found = explain("llama_context: n_ctx         = 32768", MALLOC, CACHE)
    assert (found.causes[0].id, found.causes[0].detail) == ("serving_config", "kv_cache")
    assert code(found, "llama_context").endswith("--ctx-size 8192")
    assert "llama_cache_type" in advice(found)


def test_llama_cpps_failure_in_ollamas_log_has_ollamas_advice() -> None:
    found = explain(*(f"May  2 09:30:25 acorn ollama[15]: {line}" for line in ("n_ctx = 16384", MALLOC, WEIGHTS)))
    assert found.framework == "llama.cpp"
    assert advice(found)["ollama_context"].change["env"]["OLLAMA_CONTEXT_LENGTH"] == "4096"
    assert not any(entry.id.startswith("llama_") for entry in found.advice)


@pytest.mark.parametrize(
    "line",
    [
        "RuntimeError: CUDA Error: out of memory at /workspace/csrc/cumem_allocator.cpp:117",
        "ValueError: No available memory for the cache blocks. Try increasing `gpu_memory_utilization` when "
        "initializing "
        "the engine.",
        "Error: model requires more system memory (27.4 GiB) than is available (11.9 GiB)",
        "ray.exceptions.OutOfMemoryError: Task was killed due to the node running low on memory.",
        "ray.exceptions.RayTaskError(OutOfMemoryError): ray::Worker.step() (pid=4, ip=10.0.0.2)",
        "ggml_vulkan: Device memory allocation of size 1037832192 failed.",
    ],
)
def test_every_failure_has_a_cause_with_evidence_and_lines_to_copy(line: str) -> None:
    found = explain(line)
    assert found.causes[0].evidence
    assert found.advice
    assert all(entry.change for entry in found.advice)


def test_nobody_who_runs_a_server_is_told_to_change_the_models_code() -> None:
    for lines in ([*VLLM_STEP, TORCH], [*SGLANG_STEP, TORCH]):
        assert (
            not {"batch_size", "gradient_checkpointing", "smaller_dtype", "split_request"}
            & advice(explain(*lines)).keys()
        )


def test_vllms_options_are_read_where_only_the_message_names_vllm() -> None:
    refused = KV.format(length=65536, needed="8.00", left="5.00", estimate="")
    echoed = explain("non-default args: {'model': 'm', 'gpu_memory_utilization': 0.95}", refused)
    assert "vllm_utilization_up" not in advice(echoed)
    called = explain("llm = LLM(model=path, gpu_memory_utilization=0.97)", refused)
    assert "vllm_utilization_up" not in advice(called)
    low = explain("non-default args: {'model': 'm', 'gpu_memory_utilization': 0.5}", refused)
    assert "the share (0.5)" in advice(low)["vllm_utilization_up"].why


def test_a_cache_that_is_left_less_than_nothing_keeps_its_figure_and_is_not_halved() -> None:
    found = kv(left="-3.33")
    evidence = found.causes[0].evidence
    assert "weights and activations alone need 3.33 GiB more than the server's share" in " ".join(evidence)
    assert not any("0 bytes" in line for line in evidence)
    assert "vllm_kv_cache_dtype" not in advice(found)
    assert "11.33 GiB more are needed" in advice(found)["vllm_utilization_up"].expected


def pool(phase: str, requested: int, left: int, *before: str) -> Incident:
    return explain(
        *before,
        f"RuntimeError: {phase} out of memory. Try to lower your batch size.",
        f"Try to allocate {requested} tokens.",
        f"Available tokens: {left} (available_size={left} + evictable_size=0)",
    )


def test_a_full_token_pool_asks_for_fewer_requests_and_for_a_larger_pool() -> None:
    arguments = (
        "server_args=ServerArgs(mem_fraction_static=0.82, max_running_requests=96, schedule_conservativeness=0.4)"
    )
    found = pool("Decode", 96, 31, arguments)
    assert (found.framework, found.memory, found.causes[0].id) == ("SGLang", "gpu", "serving_config")
    assert "96 tokens" in found.causes[0].evidence[0]
    assert "31 were free" in found.causes[0].evidence[1]
    # 96 / 2; 0.4 + 0.3 is below 1.3, from which on the scheduler is cautious
    assert code(found, "sglang_fewer_requests").endswith("--max-running-requests 48 --schedule-conservativeness 1.3")
    assert "--mem-fraction-static 0.85" in code(found, "sglang_larger_pool")
    # a decode step has no prompt to read in pieces, and a smaller share would shrink the pool
    assert not {"sglang_smaller_prefill", "sglang_fraction_down", "sglang_fraction_up"} & advice(found).keys()


def test_a_prefill_that_found_no_room_is_read_in_smaller_pieces() -> None:
    # 7168 / 2 = 3584, in whole 256
    assert code(pool("Prefill", 7168, 5390), "sglang_smaller_prefill").endswith("--chunked-prefill-size 3584")


def test_a_retracted_request_is_no_failure() -> None:
    assert (
        list(explain_lines(["KV cache pool is full. Retract requests. #retracted_reqs: 2, #new_token_ratio: 0.6"]))
        == []
    )
