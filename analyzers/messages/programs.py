"""Which program the lines around a message come from, whether it serves already, and on what kind of device."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from vramscope.analyzers.messages.frames import Frame
from vramscope.analyzers.patterns import regex

# Programs that divide a device by a budget of their own.
SERVERS = frozenset({"vLLM", "SGLang", "TGI", "LMDeploy", "Ollama", "llama.cpp"})
# Programs that only infer, and those that only train.
INFERRING = SERVERS | {"ComfyUI", "Stable Diffusion web UI", "Whisper"}
TRAINING = frozenset({"DeepSpeed", "Hugging Face Trainer", "Lightning", "Megatron", "fairseq"})

_S = r"[/\\]"
_BY_FILE = tuple(
    (name, regex(pattern))
    for name, pattern in (
        ("vLLM", rf"{_S}vllm{_S}"),
        ("SGLang", rf"{_S}sglang{_S}"),
        ("TGI", rf"{_S}text_generation_server{_S}"),
        ("LMDeploy", rf"{_S}lmdeploy{_S}"),
        ("ComfyUI", rf"{_S}ComfyUI[^/\\]*{_S}|{_S}comfy{_S}"),
        ("Stable Diffusion web UI", rf"stable-diffusion-webui|{_S}modules{_S}(?:processing|sd_\w+|txt2img)\.py"),
        ("Hugging Face Trainer", rf"{_S}transformers{_S}trainer\w*\.py"),
        ("Lightning", rf"{_S}(?:pytorch_lightning|lightning{_S}pytorch){_S}"),
        ("DeepSpeed", rf"{_S}deepspeed{_S}"),
        ("Megatron", rf"{_S}megatron{_S}"),
        ("fairseq", rf"{_S}fairseq{_S}"),
        ("Ultralytics", rf"{_S}ultralytics{_S}"),
        ("Diffusers", rf"{_S}diffusers{_S}pipelines{_S}"),
        ("Whisper", rf"{_S}whisper{_S}"),
        ("Transformers", rf"{_S}transformers{_S}(?:generation|pipelines|modeling_utils)"),
    )
)
_OLLAMA = "Ollama"
_BY_TEXT = (
    (
        _OLLAMA,
        regex(
            r"\bollama(?:\[\d{1,20}\]|-\d{1,20} +\|)|llama runner process|OLLAMA_\w+[:=]|"
            r"\bollama (?:run|serve|create)\b|source=(?:server|sched|runner|ggml|routes)\.go|llama/runner"
        ),
    ),
    (
        "vLLM",
        regex(
            r"\[(?:gpu_worker|kv_cache_utils|gpu_model_runner)\.py(?::\d+)?\]|multiproc_executor\.py:\d+\]|vLLM engine|"
            r"vLLM API server|vllm serve|\(EngineCore(?:_?\d+|_DP\d+)?[ )]|VllmWorker|vllm\.entrypoints|LLM engine \(v|"
            r"current vLLM instance"
        ),
    ),
    (
        "SGLang",
        regex(
            r"sglang\.launch_server|mem_fraction_static|Scheduler hit an exception|max_total_num_tokens=|"
            r"\[[\d -]{10,11} ?[\d:]{8} (?:DP\d{1,20} )?TP\d{1,20}"
        ),
    ),
    ("TGI", regex(r"text_generation_(?:launcher|router)|text-generation-(?:launcher|server|router)")),
    (
        "llama.cpp",
        regex(
            r"\bllama_(?:model_load|context|kv_cache|params_fit|new_context|init_from_model|init_from_gpt)|llama-(?:server|"
            r"cli|bench)|llm_load_tensors|load_tensors:|koboldcpp"
        ),
    ),
)


def find_program(frames: Sequence[Frame], above: str, below: str) -> str | None:
    """The program by its name: by the files of its frames, else by the nearest of its own lines; None if unknown."""
    for name, pattern in _BY_FILE:
        if any(pattern.search(frame.file) for frame in frames):
            return name
    for lines, nearest in ((reversed(above.split("\n")), -1), (below.split("\n"), 0)):
        found = [names for line in lines if (names := _named_on(line))]
        # llama.cpp's lines stand in Ollama's log as well, and not the other way round.
        if any(_OLLAMA in names for names in found):
            return _OLLAMA
        if found:
            return found[0][nearest]
    return None


# In a log full of errors a line is near some twenty of them. No pattern reaches beyond its line.
@lru_cache(maxsize=1024)
def _named_on(line: str) -> tuple[str, ...]:
    """The programs of which the line has words, in the order in which these begin."""
    found = [(match.start(), name) for name, pattern in _BY_TEXT for match in pattern.finditer(line)]
    return tuple(name for _, name in sorted(found))


_NAMED = {
    "PyTorch": regex(
        r"\btorch(?:run|vision|audio)?\b|[Pp]y[Tt]orch|\bDataLoader\b|\bpt_main_thread\b|\btransformers\b|\b[Ll]ightning\b|"
        r"\bdeepspeed\b|\baccelerate\b|\(python[\d.]{0,80}\)"
    ),
    "JAX": regex(r"\bjax(?:lib)?\b|\bXLA_PYTHON_CLIENT|\bflax\b|\boptax\b"),
    "TensorFlow": regex(r"\btensorflow\b|\bTensorFlow\b|\bkeras\b|\bTF_\w+="),
}


# Without one of these a text has none of the signs.
_LETTERS = {
    "PyTorch": ("orch", "DataLoader", "pt_main", "transformers", "ightning", "deepspeed", "accelerate", "(python"),
    "JAX": ("jax", "XLA_", "flax", "optax"),
    "TensorFlow": ("ensorflow", "ensorFlow", "keras", "TF_"),
}


def find_named(text: str) -> frozenset[str]:
    """The frameworks of which the text has a sign: PyTorch, JAX, TensorFlow."""
    return frozenset(
        name
        for name, pattern in _NAMED.items()
        if any(letters in text for letters in _LETTERS[name]) and pattern.search(text)
    )


_STARTING = regex(
    r"(?:load_model|load_weights|init_device|determine_(?:num_available_blocks|available_memory)|"
    r"_?initialize_(?:kv_caches?|from_config|model)|capture(?:_model|_one_batch_size)?|init_(?:cuda|device)_graphs?|"
    r"init_memory_pool|compile_or_warm_up_model|(?:kernel_)?warm_?up\w*|_dummy_(?:run|sampler_run|pooler_run)|"
    r"profile_\w+|_init_executor|init_attention_backend|from_pretrained|get_model)\Z"
)
_RUNNING = regex(
    r"(?:execute_model|sample_tokens|run_busy_loop|_process_engine_step|step|event_loop_\w+|run_batch|"
    r"forward_batch_generation|forward_(?:extend|decode)|generate_stream|Prefill|Decode|engine_step)\Z"
)
_STARTED = regex(
    r"Application startup complete|Uvicorn running on|The server is fired up|\"POST /|server is listening|"
    r"all slots are idle|Avg prompt throughput|Prefill batch|Decode batch|slot (?:launch|update)_slot|"
    r"\| (?:200|500) \||Running: \d{1,20} reqs|processing method start_worker_execution_loop"
)
_NOT_STARTED = regex(
    r"Engine (?:core initialization failed|process failed to start)|(?:error|failed to) load(?:ing)? model|"
    r"Initialization failed|Shard \d+ failed to start|exiting due to model loading|failed to initialize the context|"
    r"\bMethod Warmup encountered|\bwarmup\{"
)


def find_phase(program: str | None, frames: Sequence[Frame], above: str, below: str) -> str | None:
    """``"start-up"`` or ``"run time"`` of a server; None for other programs, and where nothing tells."""
    if program not in SERVERS:
        return None
    if any(_STARTING.match(frame.function) for frame in frames):
        return "start-up"
    if _STARTED.search(above):
        return "run time"
    if _NOT_STARTED.search(below) or _NOT_STARTED.search(above):
        return "start-up"
    if any(_RUNNING.match(frame.function) for frame in frames):
        return "run time"
    return "start-up" if any(frame.function == "__init__" for frame in frames) else None


_DEVICE = r"(?:detected platform |vllm\.platforms\.|device_config=(?:device\(type=)?'?|--device[= ])"
_CPU = regex(rf"cpu_(?:worker|model_runner|executor)\.py|VLLM_CPU_KVCACHE_SPACE|{_DEVICE}cpu\b")
_TPU = regex(
    rf"tpu_(?:worker|model_runner|executor)\.py|tpu_inference|tpu_commons|{_DEVICE}(?:tpu|xla)\b", re.IGNORECASE
)


def find_platform(frames: Sequence[Frame], above: str) -> str | None:
    """``"cpu"`` or ``"tpu"`` where the server runs on no GPU; None elsewhere."""
    everything = "\n".join((above, *(frame.file for frame in frames)))
    if _TPU.search(everything):
        return "tpu"
    return "cpu" if _CPU.search(everything) else None
