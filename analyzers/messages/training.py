"""Whether a log shows that training went well before something else began: an epoch, or many steps."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from vramscope.analyzers.patterns import regex

_EPOCH = regex(r"\bepochs?\b[\"']?[ :=\[#]{0,4}(\d{1,6})", re.IGNORECASE)
_STEP = regex(r"\b(?:global_)?(?:step|iter(?:ation)?)s?\b[\"']?[ :=\[#]{0,4}(\d{1,9})", re.IGNORECASE)
_ENDED = regex(r"\b100 ?%|\b(?:done|finished|completed?|took)\b", re.IGNORECASE)
_LOSS = regex(r"\b(?:train(?:ing)?[ _/-]?)?loss\b[\"']?[ :=]{0,3}\d", re.IGNORECASE)
_VALIDATION = regex(r"\b(?:e?val(?:id(?:ation|ating)?|uat\w*)?|test)(?![a-z])", re.IGNORECASE)
# A result of an earlier validation: what went well once needs another explanation.
_RESULT = regex(
    r"\b(?:e?val(?:id(?:ation)?|uation)?|test)[ _/-]{1,2}(?:loss|acc\w*|score|f1|bleu|m?iou|map|ppl|perplexity|psnr)\b"
    r"[\"']?[ :=]{0,3}\d",
    re.IGNORECASE,
)
# "Training runs fine for the whole first epoch"
_SAID = regex(
    r"\b(?:training|train)(?: itself| part| loop)? (?:runs|works|is|goes|went|ran|trains) (?:\w+ )?"
    r"(?:fine|ok|okay|well|through|smoothly|stable|steady)\b",
    re.IGNORECASE,
)
_EVALUATION = regex(r"^\s*(?:async )?def (?:e?val\w*|test\w*|predict\w*|infer\w*)\(")
_OFF = ("no_grad", "inference_mode", "set_grad_enabled", "volatile")
_BODY = 12  # lines of it at most
_MANY = 20


def find_training(lines: Sequence[str]) -> str | None:
    """The last line that shows it; None without one, or where a validation has given a result already."""
    shown: str | None = None
    for line in lines:
        if _RESULT.search(line):
            return None
        if _SAID.search(line):
            shown = " ".join(line.split())[:100]
        if _VALIDATION.search(line):
            continue
        loss = _LOSS.search(line) is not None
        step = _STEP.search(line) if loss else None
        if (_EPOCH.search(line) and (loss or _ENDED.search(line))) or (step and int(step[1]) >= _MANY):
            shown = " ".join(line.split())[:100]
    return shown


class Evaluation(NamedTuple):
    """A function that evaluates, as the text shows it: its first line, and whether it turns gradients off."""

    line: str
    is_without_gradients: bool


def find_evaluation(lines: Sequence[str]) -> Evaluation | None:
    """The first function that evaluates in the code beside a message; None where none is shown."""
    for index, line in enumerate(lines):
        if _EVALUATION.match(line):
            own = lines[max(0, index - 2) : index + _BODY]
            return Evaluation(line.strip()[:80], any(word in near for near in own for word in _OFF))
    return None
