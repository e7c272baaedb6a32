"""Trials that a library makes and passes over: its warning quotes the error, and the program goes on without a loss.

TensorRT's, TensorFlow's and ggml's stand with their messages; these are those of PyTorch.
"""

from __future__ import annotations

from vramscope.analyzers.messages.parsed import Span
from vramscope.analyzers.messages.strands import Strand
from vramscope.analyzers.patterns import regex

# A plan of cuDNN's that was tried for one convolution; a kernel that Inductor timed.
_BEFORE = regex(
    r"Planfailedwithan?(?:\w+\.){0,3}\w{0,40}(?:Error|Exception):?\Z"
    r"|[Rr]untimeerrorduringautotuning:\Z|[Oo]utofmemoryforbenchmarkchoice.{0,200}\Z"
)
# A kernel's variant that XLA timed, or would have: the autotuner's own line.
_SKIPPED = regex(r"autotun.{0,120}[Ss]kipp(?:ed|ing)(?:[\w.]{0,40}\{[^{}]{0,160}\})?[\w.,()=:-]{0,80}\Z")
# An algorithm for one convolution that XLA tried, or would have.
_ALGORITHM = regex(
    r"(?:[Dd]isqualif\w{2,5}|[Oo]mit(?:ted|ting)|[Ss]kipp(?:ed|ing)|scratchfor|workspacefor)(?:the|this)?algorithm"
    r"[\w{}=,.()-]{0,80}:\Z"
)
# One of several plans, by its number and settings, that its library passed over.
_PLAN = regex(r"(?:plan|algo|algorithm|tactic|config|candidate|engine|choice)\#?\d{1,6}[\w.,()=:\[\]x-]{0,100}:\Z")
_PASSED_OVER = regex(r"[)\].,;:>=-]{0,4}(?:skipp(?:ed|ing)|ignor(?:ed|ing)|discarded|pruned|passedover|notconsidered)")
_BEHIND = regex(r".{0,1200}?Ignoringthischoice")
# Nothing was left to choose: the trial has failed as a whole.
_NO_CHOICE, _AFTERMATH = "NoValidChoicesError", 4000
_REACH = 260


def is_probe(strand: Strand, span: Span) -> bool:
    """Whether the message is a trial's: the library's words stand right in front of it, or end the warning.

    Kernels that want more than the chip has are reported in either case: they will not run here at all.
    """
    if span.parsed is None or span.parsed.memory != "gpu":
        return False
    text = strand.text
    if text.find(_NO_CHOICE, span.end, span.end + _AFTERMATH) >= 0:
        return False
    if _BEFORE.search(text, max(0, span.start - _REACH), span.start) is not None:
        return True
    if any(tried.search(text, max(0, span.start - _REACH), span.start) for tried in (_SKIPPED, _ALGORITHM)):
        return True
    if _PASSED_OVER.match(text, span.end) and _PLAN.search(text, max(0, span.start - _REACH), span.start):
        return True
    return text.find("autotun", max(0, span.start - _REACH), span.start) >= 0 and (
        _BEHIND.match(text, span.end) is not None
    )
