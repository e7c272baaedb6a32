"""What the lines around a message tell: which program failed, doing what, of which versions, with which settings."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from vramscope.analyzers.messages.frames import Frame, is_second_failure, read_frames
from vramscope.analyzers.messages.kept_tensors import find_kept
from vramscope.analyzers.messages.memory_growth import Growth, find_growth
from vramscope.analyzers.messages.options import (
    read_allocator_settings,
    read_batch_size,
    read_memory_fraction,
    read_options,
    read_torch_version,
)
from vramscope.analyzers.messages.prefixes import strip_prefix
from vramscope.analyzers.messages.process_listing import Listing, read_listing
from vramscope.analyzers.messages.programs import (
    INFERRING,
    SERVERS,
    TRAINING,
    find_phase,
    find_platform,
    find_program,
)
from vramscope.analyzers.messages.stages import Stage, find_announced, find_large_tensor, find_pinning, find_stage
from vramscope.analyzers.messages.training import find_training
from vramscope.analyzers.patterns import regex


@dataclass(frozen=True, slots=True)
class Context:
    """Every field may be unknown. ``program`` is the server or trainer around PyTorch by its name; ``phase`` is
    "start-up" or "run time" of a server; ``platform`` is "cpu" or "tpu" where no GPU can be meant. ``large_tensor`` is
    "attention" or "logits" where the innermost frames build one; ``pinning`` is their call that locks host memory.
    ``trained`` is the line that shows a training before the first validation; ``growth`` the memory that the job itself
    printed; ``retrying`` tells that the job was handling an out-of-memory error already. ``kept`` is its line that
    keeps results as tensors; ``listing`` the driver's processes as the text lists them; ``memory_fraction`` the share
    of the device that the program was told to take, with the setting's name. ``options`` are settings by the name of
    their command-line option, as printed: numbers, or words."""

    program: str | None = None
    phase: str | None = None
    platform: str | None = None
    stage: Stage | None = None
    large_tensor: Stage | None = None
    pinning: Stage | None = None
    gradients_off: bool | None = None
    trained: str | None = None
    growth: Growth | None = None
    retrying: bool = False
    kept: Stage | None = None
    listing: Listing | None = None
    memory_fraction: tuple[str, float] | None = None
    in_wsl: bool = False
    training: bool | None = None
    torch_version: str | None = None
    allocator_settings: str | None = None
    batch_size: int | None = None
    options: Mapping[str, float | str] = field(default_factory=dict)

    def facts(self) -> dict[str, float | str]:
        """The same by name, for diagnosis and advice."""
        found: dict[str, float | str | None] = {
            "run_by": self.program,
            "phase": self.phase,
            "platform": self.platform,
            "gradients": "off" if self.gradients_off else None,
            "trained": self.trained,
            "retrying": 1.0 if self.retrying else None,
            "system": "WSL" if self.in_wsl else None,
            **self.options,
        }
        if self.growth is not None:
            found |= {
                "growth_label": self.growth.label,
                "growth_first_bytes": self.growth.first_bytes,
                "growth_last_bytes": self.growth.last_bytes,
                "growth_count": self.growth.count,
            }
        if self.listing is not None:
            found |= {
                "listed_used_bytes": self.listing.used_bytes,
                "listed_total_bytes": self.listing.total_bytes,
            }
        if self.listing is not None and self.listing.processes:
            pid, largest = max(self.listing.processes, key=lambda process: process[1])
            found |= {
                "listed_bytes": sum(size for _, size in self.listing.processes),
                "listed_largest_bytes": largest,
                "listed_pid": str(pid),
            }
        if self.memory_fraction is not None:
            found["memory_fraction_name"], found["memory_fraction"] = self.memory_fraction
        stages = {
            "stage": self.stage,
            "large_tensor": self.large_tensor,
            "pinning": self.pinning,
            "kept": self.kept,
        }
        for name, stage in stages.items():
            if stage is not None:
                found[name], found[f"{name}_evidence"] = stage.name, stage.evidence
        return {name: value for name, value in found.items() if value is not None}


def read_context(
    before: bytes, after: bytes, rank: str | None = None, *, follows: bool = False, text: str | None = None
) -> Context:
    """What the text before and behind a message tells; with a rank, its own lines count and not the others'.

    ``text`` is the message itself: one that begins above its traceback and ends below it has that within.
    ``follows``: ``before`` begins where another out-of-memory error of the same printer ended.
    """
    lines = _own_lines(before, rank)
    # A prefix names the program, and would hide where a frame begins.
    above, below = "\n".join(text for text, _ in lines), after.decode("utf-8", "replace")
    texts = [text[start:] for text, start in lines]
    # Some print the words first and the traceback behind them.
    behind = (text or "").encode("utf-8", "surrogateescape") + b"\n" + after
    indents = [start - len(text[:start].rstrip()) for text, start in lines]
    frames = read_frames(texts, indents) or read_frames([line for line, _ in _own_lines(behind, rank)])
    program = find_program(frames, above, below)
    stage = find_stage(frames)
    if program in SERVERS and (stage is None or stage.name == "forward"):
        stage = find_announced(texts) or stage
    return Context(
        program=program,
        phase=find_phase(program, frames, above, below),
        platform=find_platform(frames, above),
        stage=stage,
        large_tensor=find_large_tensor(frames),
        pinning=find_pinning(frames),
        gradients_off=_are_gradients_off(frames),
        trained=find_training(texts),
        growth=find_growth([text for text, _ in lines]),
        retrying=follows and is_second_failure(texts),
        kept=find_kept(frames, texts),
        listing=read_listing(f"{above}\n{below}"),
        memory_fraction=read_memory_fraction(above),
        in_wsl=_WSL.search(above) is not None or _WSL.search(below) is not None,
        training=_does_train(program, frames, stage, above),
        torch_version=read_torch_version(above),
        allocator_settings=read_allocator_settings(above),
        batch_size=read_batch_size(above),
        options=read_options(program, above),
    )


_WSL = regex(r"\bWSL ?[12]?\b|microsoft-standard")
_COLOUR = regex(r"\x1b\[[0-?]*[ -/]*[@-~]|[│┃║]")
_LONGEST_LINE = 4096
# A backslash and an n are a line's end in records, and the beginning of a name in Windows' paths.
_LINE_END = regex(r"\r?\n|\\n(?![a-z]+[\\.])|\r")


def _own_lines(raw: bytes, rank: str | None) -> list[tuple[str, int]]:
    """The printer's own lines, each with the end of its prefix; all lines where it has no name or none bears it."""
    lines: list[tuple[str | None, tuple[str, int]]] = []
    current: str | None = None
    # A progress bar writes its line anew behind each carriage return.
    for line in _LINE_END.split(raw.decode("utf-8", "replace")):
        text = _COLOUR.sub("", line[:_LONGEST_LINE]).rstrip()
        name, start = strip_prefix(text)
        current = name or current
        lines.append((current, (text, start)))
    own = [line for name, line in lines if name == rank]
    return own if rank is not None and own else [line for _, line in lines]


_TRAIN_FUNCTION = regex(r"(?:_?inner_)?train(?:ing)?(?:_\w+)?\Z|fit\w*\Z|do_train\Z")
_INFER_FUNCTION = regex(r"(?:generate|predict|infer\w*|transcribe|sample|img2img|txt2img|decode_first_stage)\Z")
_TRAIN_FILE = regex(r"(?:train|finetune|fine_tune|pretrain|sft|grpo|dpo)\w*\.py\Z")
_TRAIN_TEXT = regex(
    r"\.backward\(|optimi[sz]er\.step|scaler\.step|\bepoch\b|train_loss|['\"]loss['\"]|\bloss[ =:]+\d|"
    r"gradient_accumulation|\*{5} Running training|learning_rate",
    re.IGNORECASE,
)


def _does_train(program: str | None, frames: Sequence[Frame], stage: Stage | None, above: str) -> bool | None:
    """Whether the job trains, also where it fails in a validation between two epochs."""
    if program in INFERRING:
        return False
    if stage is not None and stage.name in ("backward", "optimizer step"):
        return True
    if any(_TRAIN_FUNCTION.match(frame.function) or _TRAIN_FILE.search(frame.file) for frame in frames):
        return True
    if any(_INFER_FUNCTION.match(frame.function) for frame in frames):
        return False
    return True if program in TRAINING or _TRAIN_TEXT.search(above) else None


_NO_GRAD = regex(r"no_grad|inference_mode|decorate_context")
_WITHOUT_GRADIENTS = regex(
    r"transformers[/\\]trainer\w*\.py|transformers[/\\]generation[/\\]|(?:pytorch_lightning|lightning[/\\]pytorch)[/\\]|"
    r"[/\\]ultralytics[/\\]"
)


def _are_gradients_off(frames: Sequence[Frame]) -> bool | None:
    """True where a frame shows it, or belongs to a trainer that turns them off in validations; None elsewhere."""
    for frame in frames:
        if _NO_GRAD.search(frame.function) or _NO_GRAD.search(frame.source) or _WITHOUT_GRADIENTS.search(frame.file):
            return True
    return None
