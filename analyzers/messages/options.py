"""Settings that a log shows: versions, the allocator's, the batch, and a server's command line or its echo of it."""

from __future__ import annotations

import re

from vramscope.analyzers.patterns import regex
from vramscope.schema.units import GIB, MIB

_TORCH = regex(
    r"(?:\btorch(?:==|[ :=]{1,3}|-)|\bPyTorch(?: version)?[ :=]{1,3}|['\"]torch['\"]: ?['\"])v?"
    r"(\d\.\d{1,2}\.\d(?:(?:a|rc|\.dev)\d{1,20})?(?:\+\w{1,20})?)",
    re.IGNORECASE,
)
# In shells, code, containers' files, Kubernetes' lists of names and values, and in what people write.
_ALLOCATOR = regex(
    r"(?P<name>PYTORCH_(?:CUDA_|HIP_)?ALLOC_CONF)['\"`]?(?:\]|\))?"
    r"(?: ?[=:,] ?| (?:to|as|is|was) |\s{1,40}(?:- )?value: ?)['\"`]?"
    r"(?P<value>(?:[a-z_\d]+:[\w.\[\];>]+,?){1,8})"
    r"|set_?allocator_?settings\(['\"](?P<called>[\w:.,\[\];> ]{1,200})['\"]\)",
    re.IGNORECASE,
)
# Without both a text has none of these.
_LETTERS = ("alloc_conf", "allocator")
# The hint of PyTorch's own message names the variable too, and so does who proposes it: they say what is not set.
_HINT = regex(r"\s+to\s+avoid\s+frag")
_HINTED = regex(r"\btry\s+setting\s+\Z")
_PROPOSED = regex(
    r"\b(?:try|consider|recommend\w*|suggest\w*|should|could|might|can|please|maybe|perhaps|would|you|need to|if)\b"
    r"[^.\n]{0,60}\Z",
    re.IGNORECASE,
)
_TRIED = regex(r"\b(?:tried|already|still|I|we|I've|we've)\b[^.\n]{0,60}\Z")
_DENIED = regex(r"(?:\b(?:not|never|without|unset|remov\w+)|n't)\b[^.\n]{0,40}\Z", re.IGNORECASE)
# Below a message that somebody has posted stands what others answered.
_ANSWERED = regex(
    r"\b(?:solution|solved?|fix(?:e[sd])?|answers?|workaround|resolved?|try|helps?|helped)\b", re.IGNORECASE
)
_OWN = regex(
    r"\b(?:I|I've|we|we've|my|our)\b(?![^.\n]{0,40}\b(?:had|used to)\b)(?:[^.\n]|\.(?=\w|\Z)){0,80}\Z", re.IGNORECASE
)
# "0.97 before and lowered it"
_NO_MORE = regex(r"[^.\n]{0,30}\b(?:before|earlier|at first|lowered|reduced)\b")
_BEFORE, _ABOVE = 90, 300
_BATCH = regex(
    r"(?:(?<![\w-])(?:per_device_(?:train_|eval_)?|per[_-]gpu[_-]|train_|micro_|local_)?batch[_ -]?size"
    r"(?: per device| per gpu)?|\bInstantaneous batch size per device)['\"]?\s{0,3}[=: ]\s{0,3}(\d{1,5})\b",
    re.IGNORECASE,
)
_LARGEST_BATCH = 65_536

_NUMBER = r"(-?\d{1,3}(?:,\d{3})+|-?\d{1,20}(?:\.\d{1,20})?)"
_LLAMA = ("n_gpu_layers", "ngl", "n_ctx", "ctx_size", "n_batch", "n_ubatch", "n_seq_max", "n_layer")
_NAMES: dict[str, tuple[str, ...]] = {
    "vLLM": (
        "gpu_memory_utilization",
        "max_model_len",
        "max_seq_len",
        "max_num_seqs",
        "max_num_batched_tokens",
        "tensor_parallel_size",
        "cpu_offload_gb",
    ),
    "SGLang": (
        "mem_fraction_static",
        "cuda_graph_max_bs",
        "max_running_requests",
        "chunked_prefill_size",
        "context_length",
        "tp_size",
        "max_total_tokens",
        "schedule_conservativeness",
    ),
    "TGI": (
        "max_batch_prefill_tokens",
        "max_batch_total_tokens",
        "max_input_length",
        "max_input_tokens",
        "max_total_tokens",
        "cuda_memory_fraction",
        "num_shard",
    ),
    "llama.cpp": _LLAMA,
    "Ollama": ("num_ctx", "num_gpu", "OLLAMA_NUM_PARALLEL", "OLLAMA_CONTEXT_LENGTH", *_LLAMA),
}
# TensorFlow's, JAX's, PyTorch's and CatBoost's own, as set in code, files and environments.
_FRACTION = regex(
    r"(?P<name>per_process_gpu_memory_fraction|XLA_PYTHON_CLIENT_MEM_FRACTION|set_per_process_memory_fraction|"
    r"(?:TF_)?GPU_MEMORY_FRACTION|gpu_memory_fraction|gpu_ram_part|FLAGS_fraction_of_gpu_memory_to_use|PYTORCH_MPS_HIGH_WATERMARK_RATIO)['\"]?\]?\s?[=:(,]\s?['\"]?(?P<value>[01]?\.\d{1,4})\b"
)
_WORDS = regex(r"\b(enforce_eager|kv_cache_dtype|quantization)['\"]?[=:]\s?['\"]?([\w.]{1,24})")
_SLEEP_MODE = regex(r"(?<![\w-])--enable-sleep-mode\b|\benable_sleep_mode['\"]?[=:]\s?['\"]?[Tt]rue")
# llama.cpp's: model size = 22.11 GiB (5.79 BPW), and since 2025 file size
_MODEL = regex(r"\b(?:model|file) size {1,8}= {1,8}(\d{1,5}\.\d{1,2}) ([GM])iB \(")
_OFFLOADED = regex(r"offloaded (\d{1,20})/(\d{1,20}) layers")
_KV_MEMORY = regex(r"Available KV cache memory: (-?\d{1,20}(?:\.\d{1,20})?) GiB")

# llama.cpp's own account of what it has put on the GPUs before the next buffer.
_BUFFERS = regex(
    r"\b(?:CUDA|ROCm|HIP|MUSA|SYCL|Vulkan|Metal)\d{0,2}(?:_Split)? +(?P<kind>model |KV )?buffer size *= *"
    r"(?P<mib>\d{1,7}(?:[.,]\d{1,2})?) MiB"
)


def read_torch_version(text: str) -> str | None:
    """``"2.6.0+cu124"``, the last that the text names; None if it names none."""
    return _last(_TORCH, text)


def read_allocator_settings(text: str, *, below: bool = False) -> dict[str, str]:
    """The values of PYTORCH_CUDA_ALLOC_CONF and its other names where the text shows them set, the last of each.

    ``below``: the text stands below the message, where settings may be what somebody proposes against it.
    """
    found: dict[str, str] = {}
    if not any(letters in text.lower() for letters in _LETTERS):
        return found
    for match in _ALLOCATOR.finditer(text):
        before = text[max(0, match.start() - _BEFORE) : match.start()]
        if _HINT.match(text, match.end()) or _HINTED.search(before) or _DENIED.search(before):
            continue
        if _PROPOSED.search(before) and not _TRIED.search(before):
            continue
        if (
            below
            and not _TRIED.search(before)
            and _ANSWERED.search(text, max(0, match.start() - _ABOVE), match.start())
        ):
            continue
        value = match["value"] or match["called"].replace(" ", "")
        # A call of the allocator's own function stands for the name that every release reads.
        found[(match["name"] or "PYTORCH_CUDA_ALLOC_CONF").upper()] = value.rstrip(",.")
    return found


def has_sleep_mode(text: str) -> bool:
    """Whether vLLM is told to give its memory back while it sleeps, by itself or by a trainer that runs it."""
    return _SLEEP_MODE.search(text) is not None


def read_batch_size(text: str) -> int | None:
    """The last batch size in the text; None if there is none."""
    found = _last(_BATCH, text)
    return int(found) if found is not None and 0 < int(found) <= _LARGEST_BATCH else None


def read_memory_fraction(text: str, below: bool = False) -> tuple[str, float] | None:
    """The last fraction of the device that the program was told to take, with the setting's name; None without one.

    ``below`` a message, where others answer, only what the author says is his own is one.
    """
    found = None
    for match in _FRACTION.finditer(text):
        start = match.start()
        before = text[max(0, start - _BEFORE) : start]
        if below and (not _OWN.search(before) or _PROPOSED.search(before)):
            continue
        found = match["name"], float(match["value"])
    return found


def read_options(program: str | None, text: str) -> dict[str, float | str]:
    """The program's own settings by name, the last value of each, and what it said of its memory: layers that it put
    on GPUs (``offloaded_layers`` of ``all_layers``), ``available_kv_gib``, and of buffers on GPUs that it has got
    ``weights_buffer_bytes`` and ``kv_buffer_bytes``; ``model_bytes`` is what all weights take."""
    names = _NAMES.get(program or "")
    if names is None:
        return {}
    found: dict[str, float | str] = {}
    spelled = "|".join(name.replace("_", "[_-]") for name in names)
    printed = regex(rf"(?<![\w])({spelled})['\"]?\s{{0,8}}[=: ]\s{{0,3}}['\"]?{_NUMBER}(?![\w.]*\w)")
    for match in printed.finditer(text):
        if _NO_MORE.match(text, match.end()) is None:
            found[match[1].replace("-", "_")] = float(match[2].replace(",", ""))
    found.update((match[1], match[2]) for match in _WORDS.finditer(text))
    for match in _OFFLOADED.finditer(text):
        found["offloaded_layers"], found["all_layers"] = float(match[1]), float(match[2])
    for match in _BUFFERS.finditer(text):
        name = "kv_buffer_bytes" if match["kind"] == "KV " else "weights_buffer_bytes"
        found[name] = float(found.get(name, 0)) + float(match["mib"].replace(",", ".")) * MIB
    for match in _MODEL.finditer(text):
        found["model_bytes"] = float(match[1]) * (GIB if match[2] == "G" else MIB)
    memory = _last(_KV_MEMORY, text)
    if memory is not None:
        found["available_kv_gib"] = float(memory)
    return found


def _last(pattern: re.Pattern[str], text: str) -> str | None:
    found: str | None = None
    for match in pattern.finditer(text):
        found = match[1].rstrip(",")
    return found
