"""Whether a log shows that training went well before something else began: an epoch, or many steps."""

from __future__ import annotations

import re
from collections.abc import Sequence

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
_MANY = 20


def find_training(lines: Sequence[str]) -> str | None:
    """The last line that shows it; None without one, or where a validation has given a result already."""
    shown: str | None = None
    for line in lines:
        if _RESULT.search(line):
            return None
        if _VALIDATION.search(line):
            continue
        loss = _LOSS.search(line) is not None
        step = _STEP.search(line) if loss else None
        if (_EPOCH.search(line) and (loss or _ENDED.search(line))) or (step and int(step[1]) >= _MANY):
            shown = " ".join(line.split())[:100]
    return shown
