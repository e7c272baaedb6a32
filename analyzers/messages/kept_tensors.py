"""A line of code in a traceback that keeps results as tensors: sums of losses, lists of outputs."""

from __future__ import annotations

from collections.abc import Sequence

from vramscope.analyzers.messages.frames import Frame
from vramscope.analyzers.messages.stages import Stage, describe
from vramscope.analyzers.patterns import regex

_RESULT = r"(?:loss|out(?:put)?|pred(?:iction)?|logit|feat(?:ure)?|emb(?:edding)?|hidden|score|result)s?"
_SUM = regex(r"^\s*[\w.\[\]\"']*(?:loss|total|running|epoch)\w*\s*\+=\s*[\w.\[\]\"']*loss\w*\s*(?:#.*)?$")
_APPENDED = regex(
    rf"\.(?:append|extend)\(\s*(?:[\w.]*{_RESULT}\w*(?:\.\w+)?(?:\[-?\d\])?\s*\)|(?:self\.)?(?:model|net|encoder|"
    rf"module|backbone|extractor|\w+_model)\w*\(|"
    r"(?:cuda\.to_device|cuda\.device_array\w*|cp\.\w+|cupy\.\w+|jnp\.\w+|jax\.device_put|mx\.nd\.\w+|nd\.\w+|"
    r"eval_fn)\()|\b(?:preds|predictions|outs|outputs|losses|logits|feats|features|embs|"
    r"embeddings)\.append\(\s*[A-Za-z_]\w*\s*\)"
    r"|\.append\(\s*d_\w{1,30}\s*\)"
    # A result for each file, in a dict.
    r"|^\s*(?:\w+\.)?\w+\[[^\]=\"']{1,40}\] *= *(?:self\.)?(?:model|net|encoder|backbone|extractor|\w+_model)\("
)
# A tensor that is joined with its successor and takes its own name; a decoder's cache does so by design.
_JOINED = regex(
    r"^\s*(?!.*(?:cache|past|key|value|ids|mask))([\w.]+) *= *(?:torch\.(?:cat|concat|vstack|hstack)|"
    r"(?:tf|jnp|cp|paddle|mx\.nd)\.concat\w*)\(\s*[\[(]\s*\1\s*,"
)
# A result that is printed with the step that made it, as only one that keeps its graph is.
_WITH_GRAPH = regex(r"^(?!.*\bloss).*<\w{1,40}Backward\d? object at 0x")
_RELEASED = regex(r"\.item\(|\.detach\(|\.cpu\(|\.numpy\(|\.tolist\(|\bfloat\(|no_grad|del ")
# What such a line has, for less than the patterns cost.
_SIGNS = ("+=", ".append(", ".extend(", "] =", "Backward")
_TRAINER = regex(r"transformers[/\\]trainer(?:_pt_utils)?\.py\Z")
_GATHERING = frozenset({"nested_concat", "torch_pad_and_concatenate", "_nested_gather"})
_INSTALLED = regex(r"site-packages|dist-packages|[/\\]lib[/\\]python")


def find_kept(frames: Sequence[Frame], lines: Sequence[str] = ()) -> Stage | None:
    """The innermost line of the program's own code that keeps a result with its graph; None where none does.
    ``"gathered"`` instead of ``"kept"`` where Hugging Face's Trainer keeps an evaluation's predictions.

    Also one that somebody shows among ``lines``, those near the message, where no traceback has it.
    """
    for frame in reversed(frames):
        if _TRAINER.search(frame.file) and (frame.function in _GATHERING or "nested_concat(" in frame.source):
            return Stage("gathered", describe(frame))
    own = [frame for frame in frames if not _INSTALLED.search(frame.file)]
    for frame in reversed(own):
        # Within a model, joining with another layer's result is no keeping.
        joins = frame.function != "forward" and _JOINED.search(frame.source)
        keeps = _SUM.search(frame.source) or _APPENDED.search(frame.source) or joins
        if keeps and not _RELEASED.search(frame.source):
            return Stage("kept", describe(frame))
    for line in reversed(lines):
        if not any(sign in line for sign in _SIGNS):
            continue
        if "Backward" in line and _WITH_GRAPH.search(line) and not _RELEASED.search(line):
            return Stage("kept", line.strip()[:100])
        if (_SUM.search(line) or _APPENDED.search(line)) and not _RELEASED.search(line):
            return Stage("kept", line.strip()[:100])
    return None
