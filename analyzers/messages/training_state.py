"""Whether a job trains, and whether it keeps gradients where it failed."""

from __future__ import annotations

import re
from collections.abc import Sequence

from vramscope.analyzers.messages.frames import Frame
from vramscope.analyzers.messages.programs import INFERRING, TRAINING
from vramscope.analyzers.messages.stages import Stage
from vramscope.analyzers.patterns import regex

_TRAIN_FUNCTION = regex(r"(?:_?inner_)?train(?:ing)?(?:_\w+)?\Z|fit\w*\Z|do_train\Z")
_INFER_FUNCTION = regex(r"(?:generate|predict|infer\w*|transcribe|sample|img2img|txt2img|decode_first_stage)\Z")
_TRAIN_FILE = regex(r"(?:train|finetune|fine_tune|pretrain|sft|grpo|dpo)\w*\.py\Z")
_TRAIN_TEXT = regex(
    r"\.backward\(|optimi[sz]er\.step|scaler\.step|\bepoch\b|train_loss|['\"]loss['\"]|\bloss[ =:]+\d|"
    r"gradient_accumulation|\*{5} Running training|learning_rate",
    re.IGNORECASE,
)


def does_train(program: str | None, frames: Sequence[Frame], stage: Stage | None, above: str) -> bool | None:
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


# PyTorch 0.4 to 1.x says so to who asks for no gradients as releases before did.
_LOST = "volatile was removed and now has no effect"
_TRAINS = regex(r"\.backward\(|\.step\(|\btrain\w*\(")


def find_lost_no_grad(frames: Sequence[Frame], lines: Sequence[str]) -> str | None:
    """The warning that ``volatile`` turns gradients off no more, where what failed is no training; else None."""
    warned = next((" ".join(line.split())[-160:] for line in reversed(lines) if _LOST in line), None)
    if warned is None or any(_TRAIN_FUNCTION.match(frame.function) or _TRAINS.search(frame.source) for frame in frames):
        return None
    return warned


_NO_GRAD = regex(r"no_grad|inference_mode|decorate_context")
_WITHOUT_GRADIENTS = regex(
    r"transformers[/\\]trainer\w*\.py|transformers[/\\]generation[/\\]|(?:pytorch_lightning|"
    r"lightning[/\\]pytorch)[/\\]|"
    r"[/\\]ultralytics[/\\]"
)


def are_gradients_off(frames: Sequence[Frame]) -> bool | None:
    """True where a frame shows it, or belongs to a trainer that turns them off in validations; None elsewhere."""
    for frame in frames:
        if _NO_GRAD.search(frame.function) or _NO_GRAD.search(frame.source) or _WITHOUT_GRADIENTS.search(frame.file):
            return True
    return None
