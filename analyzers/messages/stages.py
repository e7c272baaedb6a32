"""What a program was doing when it ran out of memory, from the frames of its traceback."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from vramscope.analyzers.messages.frames import Frame
from vramscope.analyzers.patterns import regex


class Stage(NamedTuple):
    """``name`` is one of STAGES; ``evidence`` the frame that shows it, as a person would point to it."""

    name: str
    evidence: str

    def facts(self, of: str) -> dict[str, float | str | None]:
        """By the name of what it is a stage of."""
        return {of: self.name, f"{of}_evidence": self.evidence}


class _Rule:
    """A frame shows the stage if every pattern that is given matches it. Only the ``depth`` innermost are asked."""

    def __init__(
        self,
        stage: str,
        function: str | None = None,
        source: str | None = None,
        file: str | None = None,
        depth: int = 1000,
    ) -> None:
        self.stage, self.depth = stage, depth
        self._function = regex(rf"(?:{function})\Z") if function else None
        self._source = regex(source) if source else None
        self._file = regex(file) if file else None

    def matches(self, frame: Frame) -> bool:
        return (
            (self._function is None or self._function.match(frame.function) is not None)
            and (self._source is None or self._source.search(frame.source) is not None)
            and (self._file is None or self._file.search(frame.file) is not None)
        )


# In the order in which they are asked: what is special before what contains it.
_RULES = (
    _Rule("graph capture", function=r"capture(?:_model|_one_batch_size|_graph)?|init_(?:cuda|device)_graphs?"),
    _Rule("graph capture", function=r"capture_(?:begin|end)|__enter__", file=r"cuda[/\\]graphs\.py"),
    _Rule("optimizer step", file=r"[/\\]torch[/\\]optim[/\\](?!lr_scheduler)\w+\.py|[/\\]bitsandbytes[/\\]optim"),
    _Rule("optimizer step", file=r"[/\\]optim(?:izers?)?[/\\]\w*(?:adam|sgd|lion|adafactor)\w*\.py"),
    _Rule("optimizer step", source=r"(?:optim\w*|scaler|\bopt)\.step\("),
    _Rule("optimizer step", source=r"\b(?:exp_avg(?:_sq)?|momentum_buffer)['\"]?\]? = torch\.(?:zeros|empty|full)"),
    _Rule("optimizer step", function=r"optimizer_step|_init_group|init(?:ialize)?_optimizer_states?|_take_model_step"),
    _Rule("backward", function=r"backward|_engine_run_backward|_backward_pass"),
    _Rule("backward", source=r"\.backward\("),
    _Rule(
        "checkpoint loading", function=r"load_state_dict|_load_from_state_dict|load_checkpoint\w*|_load_optimizer\w*"
    ),
    _Rule("checkpoint loading", file=r"[/\\]torch[/\\]serialization\.py"),
    _Rule("checkpoint loading", source=r"\btorch\.load\(|\.load_state_dict\(|\.load_from_checkpoint\("),
    _Rule(
        "model loading", function=r"(?:_?from_pretrained|_load_pretrained_model|load_model\w*|load_weights|get_model)"
    ),
    _Rule("model loading", function=r"_load_state_dict_into_\w+|set_module_tensor_to_device|_materialize_copy"),
    _Rule(
        "model loading",
        function=r"create_weights|dispatch_model|initialize_model|load_diffusion_model|load_checkpoint_guess_config",
    ),
    _Rule(
        "model loading",
        function=r"to|cuda|_apply|convert|half|to_empty",
        file=r"nn[/\\]modules[/\\]module\.py",
        depth=8,
    ),
    _Rule("model loading", source=r"(?i)\b\w*(?:model|net|unet|transformer|encoder)\w*\.(?:to|cuda)\(", depth=4),
    _Rule(
        "model loading",
        source=r"(?i)= *[\w.]*(?:model|net|for\w+)\w*\((?:[^()]|\([^()]{0,80}\)){0,120}\)\.(?:to|cuda)\(",
        depth=4,
    ),
    _Rule("model loading", file=r"[/\\]utils[/\\]weights\.py|[/\\]model_loader[/\\]|weight_utils"),
    _Rule("model loading", source=r"=\s*\w*(?:For\w+|Model|LM)\(\s*config|\bweights\.get_\w+\("),
    _Rule(
        "profiling",
        function=r"profile_\w+|determine_(?:num_available_blocks|available_memory)|_dummy_\w*run|warm_?up\w*",
    ),
    _Rule(
        "validation", function=r"evaluat\w*|prediction_(?:loop|step)|valid\w*|val|val_\w+|_run_sanity_check|eval_\w+"
    ),
    _Rule(
        "validation", source=r"\b(?:evaluate|validate|validation|eval_model|val_epoch|run_validation|eval_epoch)\w*\("
    ),
    # The same function for both, with the data of one.
    _Rule(
        "validation",
        source=r"\b(?:run|one|do|loop|epoch)\w*\([^)\n]{0,60}\b(?:val|valid|validation|eval|dev)_?(?:data)?_?"
        r"(?:loader|dl|iter|set|ds)\b",
    ),
    _Rule("generation", function=r"update|_update_cache", file=r"[/\\]cache_utils\.py"),
    _Rule("generation", function=r"generate|_sample|_beam_search|greedy_search|beam_search|sample", file=r"generation"),
    _Rule(
        "data transfer",
        source=r"\b(?:batch|inputs?|images?|targets?|labels?|data|x|y|imgs?)\w*(?:\[[^\]]{1,20}\])?\.(?:to|cuda)\(",
        depth=2,
    ),
    _Rule("forward", function=r"forward|_call_impl|__call__|_wrapped_call_impl|training_step|compute_loss"),
)
STAGES = tuple(dict.fromkeys(rule.stage for rule in _RULES))
# What builds one large tensor, by the innermost frames.
_TENSORS = (
    (
        "logits",
        regex(
            r"cross_entropy|\blogits?\b.{0,40}(?:float\(|\.to\(|contiguous)|lm_head|log_softmax|logits = |upcast|"
            r"entropy_from_logits|logprobs_from_logits|log_probs? = |logits\.clone\("
        ),
    ),
    (
        "attention",
        regex(
            r"attn_weights|attention_(?:scores|probs|mask)|"
            r"scores = (?=.*(?:matmul|bmm|einsum|@|softmax|\bq))|softmax\(|\bbaddbmm|torch\.matmul\(q|"
            r"query.{0,40}key|einsum\(.{0,40}(?:b ?i ?d|bhi|bnqd|bhqd)|scaled_dot_product|get_attention_scores|sim = "
        ),
    ),
)
_INNERMOST = 3
_INSIDE_TORCH = regex(r"[/\\]torch[/\\]")


# What servers print before they begin with it.
_ANNOUNCED = (
    (
        "graph capture",
        regex(r"Capturing (?:the model for CUDA graphs|cuda ?graphs?|batches|CUDA graph)", re.IGNORECASE),
    ),
    (
        "after the weights",
        regex(
            r"(?:Loading model weights|Model loading|Load weight end)\b.{0,24}\b(?:took|end)|Available KV cache memory|"
            r"GPU KV cache size|# GPU blocks|KV Cache is allocated|Memory pool end"
        ),
    ),
    ("model loading", regex(r"Error when initializing model|Starting to load model|Loading safetensors checkpoint")),
)


def find_announced(lines: Sequence[str]) -> Stage | None:
    """The last stage that a server's own lines announce; None where they announce none."""
    for line in reversed(lines):
        for name, pattern in _ANNOUNCED:
            if pattern.search(line):
                return Stage(name, " ".join(line.split())[:100])
    return None


def find_stage(frames: Sequence[Frame]) -> Stage | None:
    """The stage that the traceback shows; None without a traceback, or where it shows none."""
    # An optimizer that is given a closure calls the whole pass from within its step.
    begins = max((index for index, frame in enumerate(frames) if "closure" in frame.function), default=0)
    frames = frames[begins:]
    for rule in _RULES:
        for frame in reversed(frames[-rule.depth :]):
            if rule.matches(frame):
                return Stage(rule.stage, describe(_telling(frames, frame)))
    return None


# How somebody without a traceback shows the line: "failing line: x = ...", "last frame is `x = ...", "at x = ...".
_AT_LINE = regex(
    r"(?:\b(?:fail(?:s|ed|ing)?|crash(?:es|ed|ing)?|dies|died|offending|last|top|innermost|raised|error|stops?)\b"
    r"[^\n=]{0,40}?\b(?:at|in|is|by|on|line|frame)\b(?: (?:is|was|at)\b)?|^\W{0,12}at\b)"
    r" ?(?::|[`'\"]|<code>|(?<=\bat) |(?<=raised in) )\s?(?P<code>\w+(?:\.\w+)* = .*|\w[\w.]*\(.*)",
    re.IGNORECASE,
)


def find_large_tensor(frames: Sequence[Frame], beside: Sequence[str] = ()) -> Stage | None:
    """``"attention"`` or ``"logits"`` with the code that builds it, where the innermost frames show one, or without any
    what a line ``beside`` the message says of the line that failed."""
    # Logits are what softmax is of in the end, and attention's scores are never called so.
    for name, pattern in _TENSORS:
        for frame in reversed(frames[-_INNERMOST:]):
            if pattern.search(frame.source) or pattern.search(frame.function):
                return Stage(name, describe(frame))
    for line in () if frames else beside:
        shown = _AT_LINE.search(line)
        code = shown["code"] if shown is not None else ""
        for name, pattern in _TENSORS if "(" in code else ():
            if pattern.search(code):
                return Stage(name, " ".join(code.split())[:120])
    return None


# Calls that ask the system for page-locked memory, in Python and as drivers and stacks of C++ name them.
_PINNING = regex(
    r"\.pin_memory\(|\btorch\.\w+\(.{0,250}\bpin_memory ?= ?True|cudaHost(?:Alloc|Register)|cudaMallocHost|"
    r"hipHost(?:Malloc|Register)|CachingHostAllocator"
)
_PINNING_FUNCTION = regex(r"_?pin_memory\Z|cudaHost(?:Alloc|Register)\Z|alloc_pinned_memory\Z")
_PINNING_FILE = regex(r"[/\\]_utils[/\\]pin_memory\.py\Z")


# A tensor that is locked as it is or is made: none of a GPU can be.
_LOCKS = regex(r"\.pin_memory\( ?\)|\btorch\.\w+\(.{0,250}\bpin_memory ?= ?True")
_LOCKS_FOR = regex(r"\w\.pin_memory\((?: ?device)? ?\)")
# A tensor of the CPU that is to be page-locked, and a caller that says so of it.
_LOCKED = regex(r"\btorch\.\w+\(.{0,250}\bpin_memory ?= ?(?!False)\w")
_OF_CPU = regex(r"[\"']cpu[\"']|\bcpu_(?:cache|offload|buffer|pool)\w*|swap_?space")


# CuPy's, below which its frames are those of the runtime's binding.
_LOCKED_POOL = regex(r"pinned_memory\.pyx\Z")


# How somebody without a traceback names the call.
_CALL_ALONE = regex(r"\s*(?:[\w.\[\]]{1,40} = )?[\w.]{1,40}\(.{0,200}\)\s*\Z")
_AT_CALL = regex(r"\b(?:raised|thrown|fail(?:s|ed)?|dies|comes) (?:by|at|in|from|on)\b")


def find_host_tensor(frames: Sequence[Frame], beside: Sequence[str]) -> Stage | None:
    """The innermost frame, or without any what a line ``beside`` the message says of the call, where it makes or locks
    a tensor of the CPU: no memory of a GPU is asked for.

    In the thread of a DataLoader the call that locks a tensor has to be there: its first call of the runtime makes a
    context on the GPU.
    """
    if not frames:
        told = next(
            (line for line in beside if _LOCKS.search(line) and (_AT_CALL.search(line) or _CALL_ALONE.match(line))),
            None,
        )
        return None if told is None else Stage("host tensor", told.strip()[:120])
    if _PINNING_FILE.search(frames[-1].file):
        called = _LOCKS_FOR.search(frames[-1].source)
        return Stage("host tensor", describe(frames[-1])) if called else None
    pool = next((frame for frame in frames[-3:] if _LOCKED_POOL.search(frame.file)), None)
    if pool is not None:
        return Stage("host tensor", describe(pool))
    innermost = frames[-1].source
    named = _LOCKED.search(innermost) and any(_OF_CPU.search(frame.source) for frame in frames[-2:])
    return Stage("host tensor", describe(frames[-1])) if named or _LOCKS.search(innermost) else None


def find_pinning(frames: Sequence[Frame]) -> Stage | None:
    """The innermost frame, where it locks host memory; None elsewhere."""
    for frame in frames[-1:]:
        if _PINNING.search(frame.source) or _PINNING_FUNCTION.match(frame.function) or _PINNING_FILE.search(frame.file):
            return Stage("pinning", describe(frame))
    return None


def describe(frame: Frame) -> str:
    """``step in adamw.py:211: exp_avg = torch.zeros_like(p)``."""
    name = re.split(r"[/\\]", frame.file)[-1]
    place = f"{name}:{frame.line}" if frame.line else name
    where = f"{frame.function} in {place}" if frame.function else place
    return f"{where}: {frame.source[:100]}" if frame.source else where


def _telling(frames: Sequence[Frame], shown: Frame) -> Frame:
    """The innermost frame outside of PyTorch, for a frame inside: what people know is their own code."""
    if not _INSIDE_TORCH.search(shown.file):
        return shown
    return next((frame for frame in reversed(frames) if not _INSIDE_TORCH.search(frame.file)), shown)
