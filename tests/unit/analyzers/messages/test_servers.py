"""The refusals and failures of inference servers: every template with random figures, damaged and whole."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vramscope.analyzers.explain import explain_lines
from vramscope.analyzers.messages.parsed import ParsedMessage
from vramscope.analyzers.messages.scanner import scan_lines
from vramscope.schema.units import GIB, MIB

ENGINE = " when initializing the engine."


@dataclass(frozen=True)
class Printed:
    """A message as text, with what it states: fields of the message by name, and facts."""

    format: str
    text: str
    stated: dict[str, int] = field(default_factory=dict)
    facts: dict[str, float] = field(default_factory=dict)


# Hundredths of a GiB, as the servers print them.
HUNDREDTHS = st.integers(1, 19_999)
TOKENS = st.integers(16, 1_048_576)
BYTES = st.integers(1 << 21, 96 * GIB)


def gib(hundredths: int) -> tuple[str, int]:
    text = f"{hundredths // 100}.{hundredths % 100:02d}"
    return text, (hundredths * GIB * 2 + 100) // 200


@st.composite
def kv_gib(draw: st.DrawFn) -> Printed:
    (needed, needed_bytes), (left, left_bytes) = gib(draw(HUNDREDTHS)), gib(draw(HUNDREDTHS))
    length, fits = draw(TOKENS), draw(TOKENS)
    estimate = draw(st.booleans())
    whose = draw(st.sampled_from(("the models's", "the model's")))
    unit = draw(st.sampled_from(("GiB", "GB")))
    text = (
        f"ValueError: To serve at least one request with {whose} max seq len ({length}), ({needed} {unit} KV cache is "
        f"needed, which is larger than the available KV cache memory ({left} {unit})."
    )
    facts: dict[str, float] = {"max_model_len": length}
    if estimate:
        text += f" Based on the available memory, the estimated maximum model length is {fits}."
        facts["estimated_max_model_len"] = fits
    text += f" Try increasing `gpu_memory_utilization` or decreasing `max_model_len`{ENGINE}"
    return Printed("vllm-kv-gib", text, {"requested_bytes": needed_bytes, "free_bytes": left_bytes}, facts)


@st.composite
def kv_tokens(draw: st.DrawFn) -> Printed:
    length, held = draw(TOKENS), draw(TOKENS)
    text = (
        f"ValueError: The model's max seq len ({length}) is larger than the maximum number of tokens that can "
        f"be stored "
        f"in KV cache ({held}). Try increasing `gpu_memory_utilization` or decreasing `max_model_len`{ENGINE}"
    )
    return Printed("vllm-kv-tokens", text, {}, {"max_model_len": length, "kv_tokens": held})


@st.composite
def free_memory(draw: st.DrawFn) -> Printed:
    (free, free_bytes), (total, total_bytes), (budget, budget_bytes) = (gib(draw(HUNDREDTHS)) for _ in range(3))
    device = draw(st.none() | st.integers(0, 15))
    share = draw(st.integers(1, 99)) / 100
    where = "" if device is None else f" cuda:{device}"
    text = (
        f"ValueError: Free memory on device{where} ({free}/{total} GiB) on startup is less than desired GPU memory "
        f"utilization ({share}, {budget} GiB). Decrease GPU memory utilization or reduce GPU memory used by other "
        "processes."
    )
    stated = {"free_bytes": free_bytes, "total_bytes": total_bytes, "requested_bytes": budget_bytes}
    if device is not None:
        stated["device"] = device
    return Printed("vllm-free-memory-startup", text, stated, {"gpu_memory_utilization": share})


@st.composite
def warm_up(draw: st.DrawFn) -> Printed:
    requests = draw(st.integers(1, 4096))
    text = (
        f"RuntimeError: CUDA out of memory occurred when warming up sampler with {requests} dummy requests. Please try "
        f"lowering `max_num_seqs` or `gpu_memory_utilization`{ENGINE}"
    )
    return Printed("vllm-sampler-warmup", text, {}, {"dummy_requests": requests})


@st.composite
def not_enough(draw: st.DrawFn) -> Printed:
    share = draw(st.none() | st.integers(10, 99))
    text = "RuntimeError: Not enough memory. Please try to increase --mem-fraction-static."
    if share is None:
        return Printed("sglang-not-enough", text)
    return Printed(
        "sglang-not-enough",
        f"{text} Current value: mem_fraction_static={share / 100}",
        {},
        {"mem_fraction_static": share / 100},
    )


@st.composite
def prefill(draw: st.DrawFn) -> Printed:
    tokens, total = draw(TOKENS), draw(st.none() | TOKENS)
    if total is None:
        what, option = f"{tokens} prefill tokens", "`--max-batch-prefill-tokens`"
    else:
        what = f"{total} total tokens with {tokens} prefill tokens"
        option = "`--max-batch-total-tokens` or `--max-batch-prefill-tokens`"
    text = f'Error: Warmup(Generation("Not enough memory to handle {what}. You need to decrease {option}"))'
    facts: dict[str, float] = {"prefill_tokens": tokens}
    if total is not None:
        facts["total_tokens"] = total
    return Printed("tgi-prefill", text, {}, facts)


@st.composite
def cuda_malloc(draw: st.DrawFn) -> Printed:
    requested, device = draw(BYTES), draw(st.integers(0, 15))
    backend = draw(st.sampled_from(("CUDA", "ROCm")))
    size = f"{requested / MIB:.2f}".replace(".", draw(st.sampled_from(".,")))
    text = (
        f"ggml_backend_cuda_buffer_type_alloc_buffer: allocating {size} MiB on device {device}: cudaMalloc failed: out "
        f"of memory\nalloc_tensor_range: failed to allocate {backend}{device} buffer of size {requested}"
    )
    return Printed("ggml-cudamalloc", text, {"device": device, "requested_bytes": requested})


@st.composite
def vulkan(draw: st.DrawFn) -> Printed:
    requested = draw(BYTES)
    text = (
        f"ggml_vulkan: Device memory allocation of size {requested} failed.\n"
        "ggml_vulkan: vk::Device::allocateMemory: ErrorOutOfDeviceMemory"
    )
    return Printed("ggml-vulkan", text, {"requested_bytes": requested})


@st.composite
def system_memory(draw: st.DrawFn) -> Printed:
    needed, left = draw(st.integers(11, 9999)), draw(st.integers(11, 9999))
    text = f"Error: model requires more system memory ({needed / 10} GiB) than is available ({left / 10} GiB)"
    sizes = ((figure * GIB * 2 + 10) // 20 for figure in (needed, left))
    return Printed("ollama-system-memory", text, dict(zip(("requested_bytes", "free_bytes"), sizes, strict=True)))


MESSAGES = st.one_of(
    kv_gib(), kv_tokens(), free_memory(), warm_up(), not_enough(), prefill(), cuda_malloc(), vulkan(), system_memory()
)
Damage = Callable[[str, int], str]


def prefixed(prefix: str) -> Damage:
    return lambda text, width: "".join(f"{prefix}{line}\n" for line in text.split("\n"))


def wrapped(prefix: str) -> Damage:
    """Hard wrapped at a width, as consoles do, also inside words and numbers."""

    def wrap(text: str, width: int) -> str:
        lines = [line[at : at + width] for line in text.split("\n") for at in range(0, len(line), width)]
        return "".join(f"{prefix}{line}\n" for line in lines)

    return wrap


DAMAGES: dict[str, Damage] = {
    "engine": prefixed("(EngineCore_DP0 pid=6940) ERROR 09-28 15:47:24 [core.py:718] "),
    "rank": prefixed("[rank1]: "),
    "journal": prefixed("May  6 07:08:09 node07 server[1186]: "),
    "compose": prefixed("server-1  | "),
    "quoted": prefixed("> "),
    "colour": lambda text, width: "".join(f"\x1b[31m{line}\x1b[0m\r\n" for line in text.split("\n")),
    "json": lambda text, width: '{"level":"error","msg":"' + text.replace('"', '\\"').replace("\n", "\\n") + '\\n"}\n',
    "wrapped": wrapped(""),
    "wrapped with prefixes": wrapped("(EngineCore_DP0 pid=6940) "),
}


def check(printed: Printed, message: ParsedMessage) -> None:
    stated = {name: value for name in message.message.__dataclass_fields__ if (value := getattr(message.message, name))}
    assert {name: value for name, value in stated.items() if value} == {k: v for k, v in printed.stated.items() if v}
    assert {name: message.facts.get(name) for name in printed.facts} == printed.facts


@given(MESSAGES)
@settings(max_examples=200, deadline=None)
def test_every_refusal_states_what_was_printed(printed: Printed) -> None:
    (message,) = scan_lines(printed.text.split("\n"))
    assert message.format == printed.format
    check(printed, message)


@given(MESSAGES, st.sampled_from(sorted(DAMAGES)), st.integers(60, 110))
@settings(max_examples=400, deadline=None)
def test_a_damaged_refusal_gives_its_figures_back(printed: Printed, damage: str, width: int) -> None:
    log = "INFO: loading\n" + DAMAGES[damage](printed.text, width) + "INFO: stopped\n"
    (message,) = scan_lines(log.splitlines(keepends=True))
    assert message.format == printed.format
    check(printed, message)


@given(MESSAGES, st.data())
@settings(max_examples=300, deadline=None)
def test_a_refusal_cut_anywhere_states_nothing_that_was_not_printed(printed: Printed, data: st.DataObject) -> None:
    cut = data.draw(st.integers(0, len(printed.text)))
    for message in scan_lines(printed.text[:cut].split("\n")):
        for name, value in printed.facts.items():
            # The one figure that ends its message: where it is cut, nothing tells.
            if name != "mem_fraction_static":
                assert message.facts.get(name) in (None, value)
        if printed.format == "ggml-cudamalloc":
            continue  # states the same size twice, the first time rounded
        for name in ("free_bytes", "total_bytes", "device"):
            assert getattr(message.message, name) in (None, printed.stated.get(name))


@pytest.mark.parametrize(
    "line",
    [
        "INFO 04-08 03:47:24 [gpu_worker.py:227] Available KV cache memory: -0.21 GiB",
        "INFO 04-08 03:47:24 [kv_cache_utils.py:634] Maximum concurrency for 32768 tokens per request: 0.44x",
        "INFO worker.py:265] the current vLLM instance can use total_gpu_memory (23.60GiB) x gpu_memory_utilization "
        "(0.90) = 21.24GiB",
        "INFO model_runner.py:1110] CUDA graphs can take additional 1~3 GiB memory per GPU. If you are running out of "
        "memory, consider decreasing `gpu_memory_utilization` or enforcing eager mode.",
        '    raise ValueError("No available memory for the cache blocks. "',
        'if "No available memory for the cache blocks" in str(error):',
        "Exception: Capture cuda graph failed: an illegal memory access was encountered",
        "RuntimeError: CUDA Error: invalid argument at /workspace/csrc/cumem_allocator.cpp:119",
        "llama_kv_cache:      CUDA0 KV buffer size = 12327.00 MiB",
        "load_tensors:        CUDA0 model buffer size = 11826.45 MiB",
        "ggml_cuda_init: failed to initialize CUDA: no CUDA-capable device is detected",
        "Error: llama runner process has terminated: exit status 2",
        "Error: llama runner process has terminated: signal: segmentation fault (core dumped)",
        "ray.exceptions.RayTaskError(ValueError): ray::Worker.step() (pid=4, ip=10.0.0.2)",
        "max_total_num_tokens=412876, chunked_prefill_size=8192",
        "ERROR: Not enough memory to handle the request",
    ],
)
def test_what_a_server_says_of_itself_is_no_failure(line: str) -> None:
    assert [incident.format for incident in explain_lines([line])] == []


def test_on_a_processor_the_same_words_speak_of_the_machines_memory() -> None:
    log = [
        "INFO 01-01 [__init__.py:244] Automatically detected platform cpu.",
        "ValueError: To serve at least one request with the models's max seq len (131072), (16.00 GiB KV cache "
        "is needed, "
        "which is larger than the available KV cache memory (4.00 GiB).",
    ]
    (incident,) = explain_lines(log)
    assert (incident.memory, incident.causes[0].id) == ("host", "host_memory")


def test_on_a_tpu_the_same_words_speak_of_no_gpu() -> None:
    log = [
        '  File "/opt/vllm/v1/worker/tpu_worker.py", line 207, in determine_available_memory',
        "ValueError: No available memory for the cache blocks. Try increasing `gpu_memory_utilization` when "
        "initializing "
        "the engine.",
    ]
    assert list(explain_lines(log)) == []


CUDA_OOM = (
    "torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 296.00 MiB. GPU 0 has a total capacity of "
    "23.52 GiB of "
    "which 161.81 MiB is free. Including non-PyTorch memory, this process has 23.35 GiB memory in use. Of the "
    "allocated "
    "memory 22.61 GiB is allocated by PyTorch, and 141.92 MiB is reserved by PyTorch but unallocated."
)


def test_a_servers_account_of_pytorchs_error_is_the_same_failure() -> None:
    log = [
        CUDA_OOM,
        "RuntimeError: CUDA out of memory occurred when warming up sampler with 256 dummy requests. Please try "
        "lowering "
        "`max_num_seqs` or `gpu_memory_utilization` when initializing the engine.",
    ]
    (incident,) = explain_lines(log)
    assert (incident.framework, incident.count) == ("PyTorch", 1)
    assert incident.causes[0].id == "serving_config"
    assert "vllm_max_num_seqs" in [advice.id for advice in incident.advice]


def test_rays_wrapper_around_a_message_with_figures_adds_nothing() -> None:
    wrapper = "ray.exceptions.RayTaskError(OutOfMemoryError): ray::Worker.step() (pid=4, ip=10.0.0.2)"
    frames = ['  File "w.py", line 3, in step', "    y = model(x)"]
    assert [incident.format for incident in explain_lines([wrapper, *frames, CUDA_OOM])] == ["torch-cuda-2.11-no-tail"]
    assert [incident.format for incident in explain_lines([wrapper, *frames])] == ["ray-gpu-oom-no-numbers"]


def test_rays_wrapper_around_its_monitors_verdict_is_the_machines_memory() -> None:
    log = [
        "ray.exceptions.RayTaskError(OutOfMemoryError): ray::Worker.step() (pid=4, ip=10.0.0.2)",
        "ray.exceptions.OutOfMemoryError: Task was killed due to the node running low on memory.",
    ]
    assert [(incident.format, incident.memory) for incident in explain_lines(log)] == [("ray-host", "host")]


def test_the_end_of_ollamas_runner_retells_llama_cpps_failure() -> None:
    log = [
        "ollama[30]: ggml_backend_cuda_buffer_type_alloc_buffer: allocating 1024.00 MiB on device 0: cudaMalloc "
        "failed: "
        "out of memory",
        "ollama[30]: alloc_tensor_range: failed to allocate CUDA0 buffer of size 1073741824",
        'ollama[30]: level=ERROR source=sched.go:489 msg="error" error="llama runner process has terminated: '
        "cudaMalloc "
        'failed: out of memory"',
    ]
    (incident,) = explain_lines(log)
    assert incident.framework == "llama.cpp"
    assert {advice.id for advice in incident.advice} >= {"ollama_context", "ollama_num_gpu"}


_LOADED = "load_tensors:        CUDA0 model buffer size = 4096.00 MiB"


@pytest.mark.parametrize(
    ("title", "log"),
    [
        (
            '"llama runner process has terminated: cudaMalloc failed: out of memory" with half of the card empty',
            [
                *[_LOADED] * 30,
                "ggml_backend_cuda_buffer_type_alloc_buffer: allocating 1500.30 MiB on device 0: cudaMalloc failed: "
                "out of memory",
                "ggml_gallocr_reserve_n: failed to allocate CUDA0 buffer of size 1573178572",
            ],
        ),
        (
            "ggml_backend_cuda_buffer_type_alloc_buffer: allocating 1500.30 MiB on device 0: cudaMalloc failed: out of "
            "memory",
            [
                *[_LOADED] * 30,
                "ggml_backend_cuda_buffer_type_alloc_buffer: allocating 1500.30 MiB on device 0: cudaMalloc failed: "
                "out of memory",
                "alloc_tensor_range: failed to allocate CUDA0 buffer of size 1573178624",
            ],
        ),
        (
            "Not enough memory to handle 256 prefill tokens. You need to decrease `--max-batch-prefill-tokens`",
            [
                "We started it on an 8 GB card and lowered the number three times.",
                CUDA_OOM,
                "The above exception was the direct cause of the following exception:",
                "RuntimeError: Not enough memory to handle 256 prefill tokens. You need to decrease "
                "`--max-batch-prefill-tokens`",
            ],
        ),
    ],
)
def test_a_title_is_the_failure_whose_log_stands_below(title: str, log: list[str]) -> None:
    (incident,) = explain_lines([title, "", "### Relevant log output", "", *log])
    assert incident.message.requested_bytes


ASYNC = [
    "RuntimeError: CUDA error: out of memory",
    "CUDA kernel errors might be asynchronously reported at some other API call, so the stacktrace below might be "
    "incorrect.",
    "For debugging consider passing CUDA_LAUNCH_BLOCKING=1.",
]


def test_a_title_has_the_first_line_of_its_exception_alone() -> None:
    title = "CUDA error: out of memory when the second worker starts"
    (incident,) = explain_lines([title, "", "The first one is fine, and then I get this:", "", *ASYNC])
    assert incident.format == "cuda-error-async"
    log = ["INFO worker 1 started", "RuntimeError: CUDA error: out of memory", "INFO worker 2 started", *ASYNC]
    assert len(list(explain_lines(log))) == 2


def test_an_exception_that_is_announced_above_its_traceback_is_one() -> None:
    exception = "Allocation on device 0 would exceed allowed memory. (out of memory)"
    frame = ['  File "nodes.py", line 284, in decode', "    images = vae.decode(samples)"] * 4
    figures = ["Currently allocated     : 9.02 GiB", "Requested               : 4.00 GiB"]
    log = [f"!!! Exception during processing !!! {exception}", *frame, f"torch.cuda.OutOfMemoryError: {exception}"]
    (incident,) = explain_lines([*log, *figures])
    assert incident.message.requested_bytes == 4 << 30


def test_requests_of_two_pages_are_two() -> None:
    log = [
        f"ggml_backend_cuda_buffer_type_alloc_buffer: allocating {size} MiB on device 0: cudaMalloc failed: out of "
        "memory"
        for size in ("1500.30", "1500.31")
    ]
    assert len(list(explain_lines(log))) == 2


def test_a_buffer_that_was_tried_again_with_less_is_noted_as_such() -> None:
    log = [
        "ggml_backend_cuda_buffer_type_alloc_buffer: allocating 512.00 MiB on device 0: cudaMalloc failed: out "
        "of memory",
        "ggml_gallocr_reserve_n: failed to allocate CUDA0 buffer of size 536870912",
        "graph_reserve: failed to allocate compute buffers",
        "llama_context: compute buffer allocation failed, retrying without pipeline parallelism",
    ]
    (incident,) = explain_lines(log)
    assert any("tried again" in note for note in incident.notes)


def test_the_next_lines_clock_does_not_become_part_of_a_size() -> None:
    log = [
        "0.02.468.179 E alloc_tensor_range: failed to allocate CUDA0 buffer of size 1295956608",
        "0.02.672.374 E llama_model_load: error loading model: unable to allocate CUDA0 buffer",
    ]
    (incident,) = explain_lines(log)
    assert incident.message.requested_bytes == 1295956608


def test_a_buffer_as_large_as_the_model_is_its_weights() -> None:
    size = "llm_load_print_meta: model size       = 22.11 GiB (5.79 BPW)"
    failed = [
        "ggml_backend_cuda_buffer_type_alloc_buffer: allocating 22410.48 MiB on device 0: cudaMalloc failed: out of "
        "memory",
        "ggml_gallocr_reserve_n: failed to allocate CUDA0 buffer of size 23499091968",
    ]
    (incident,) = explain_lines([size, *failed])
    assert (incident.causes[0].id, incident.causes[0].detail) == ("capacity", "model_weights")
    (incident,) = explain_lines([size.replace("22.11", "4.11"), *failed])
    assert incident.causes[0].detail != "model_weights"
