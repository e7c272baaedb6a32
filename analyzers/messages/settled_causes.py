"""What the people in a thread found to be the cause in the end, as their own remarks tell it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from vramscope.analyzers.messages.prose import is_foreign, is_prose, is_spoken, sentences
from vramscope.analyzers.messages.remarks import NONE, SURE, read_remark
from vramscope.analyzers.messages.threads import is_by_line
from vramscope.analyzers.patterns import regex


class SettledCause(NamedTuple):
    """``id`` and ``detail`` are those of a cause; ``remark`` is the one that tells it, ``likelihood`` how surely: 0 to
    1."""

    id: str
    detail: str | None
    remark: str
    likelihood: float

    def facts(self) -> dict[str, float | str | None]:
        """By the names under which diagnosis knows them."""
        return {
            "settled": self.id,
            "settled_detail": self.detail,
            "settled_remark": self.remark,
            "settled_likelihood": self.likelihood,
        }


# What a remark tells, as diagnosis calls it.
_CAUSES: dict[str, tuple[str, str | None]] = {
    "other_processes": ("other_processes", None),
    "own_workers": ("other_processes", "own_workers"),
    **{id: (id, None) for id in ("fragmentation", "library_workspace", "process_limit", "non_torch_memory")},
    **{
        detail: (id, detail)
        for id, details in {
            "capacity": ("wrong_device", "checkpoint_loading", "model_weights", "optimizer_state", "activations"),
            "oversized_request": ("attention", "logits"),
            "leak": (
                "retained_graph",
                "gradients_enabled",
                "kept_tensors",
                "exception_holds_tensors",
                "previous_allocation",
            ),
            "serving_config": ("kv_cache", "budget", "cuda_graphs"),
        }.items()
        for detail in details
    },
    "absurd_request": ("oversized_request", None),
    "host_memory": ("host_memory", "ram"),
}
# Of the machine's memory, the part that may not be swapped.
_LOCKED = regex(r"pin(?:ned|ning|_memory| only)|page.?lock|\bWSL|ulimit -l|memlock", re.IGNORECASE)
# What programs and frameworks say themselves, with every such error.
_PRINTED = regex(
    r"max_split_size_mb to avoid|PYTORCH_(?:CUDA_|HIP_)?ALLOC_CONF=expandable|Memory Management|"
    r"If the cause is memory fragmentation|any other process using GPU|please (?:stop them|decrease the batch size)|"
    r"reduce GPU memory used by other processes|FLAGS_fraction_of_gpu_memory_to_use is|"
    r"[Tt]ry (?:increasing|lowering|decreasing|reducing) `|"
    r"If you want to see a list of allocated tensors|If you need to use more memory|\A\W*[\w.]*(?:Error|Exception)\b"
)
# What is asked, guessed or said in general.
_OPEN = regex(
    r"[?？]\s*\Z|\A\W*(?:maybe|perhaps|if|whether|could (?:it|this|that) be|in case|(?:my|first|wild) guess|"
    r"I (?:guess|think|thought|suspect(?:ed)?|first thought|believe[ds]?)|as described)\b",
    re.IGNORECASE,
)
# What was not it.
_DENIED = regex(
    r"\b(?:is|was|are|were)(?: not|n['’]t) (?:it|(?:the|an?) (?:issue|problem|cause|culprit|reason)|to blame|"
    r"the matter)\b|\b(?:ruled? (?:it |that |this )?out|can(?:not|['’]t) be to blame|off the list|unrelated|"
    r"ma(?:de|kes) no difference|no (?:effect|influence)|(?:did|does)(?: not|n['’]t) (?:help|change|matter)|"
    r"to no avail|in vain|nothing to do with)\b",
    re.IGNORECASE,
)
# A program's own figures, one after the other.
_FIGURES = regex(r"\d(?: ?[GM]i?B)\b.{1,24}?\d(?: ?[GM]i?B)\b.{1,24}?\d(?: ?[GM]i?B)\b")
# Code, a frame, a prompt.
_CODE = regex(
    r"^(?:In ?\[|Out ?\[|-{1,6}> ?\d|>>> |\$ |<ipython|import |from [\w.]+ import |def |class |@\w+\.|File \")|"
    r"^[\w.]+ = [\w.]+\(|\):$|;$"
)
# What somebody names as it stands in the program is one word of his sentence.
_INLINE = regex(r"`[^`]{1,200}`")
# In each of PyTorch's messages.
_NEXT = "Tried to allocate"
_PLAIN = 0.85
_LONGEST, _NEAR, _SHARE = 600, 60, 0.65


def find_settled_cause(above: str, below: str) -> SettledCause | None:
    """What was found in the end: of the remarks below the message the last that is plain, else the surest; without any
    the same of those above it. None where none is sure enough."""
    for lines in (_own_part(below.splitlines()[:_NEAR]), above.splitlines()[-_NEAR:]):
        told = [cause for line in lines if len(line) <= _LONGEST and (cause := _read_line(line.strip())) is not None]
        plain = [cause for cause in told if cause.likelihood >= _PLAIN]
        if told:
            return plain[-1] if plain else max(told, key=lambda cause: cause.likelihood)
    return None


def _own_part(lines: Sequence[str]) -> list[str]:
    """The lines up to the failure that another person's post reports."""
    own: list[str] = []
    is_others = False
    for number, line in enumerate(lines):
        is_others = is_others or is_by_line(line)
        if is_others and number and _NEXT in line:
            break
        own.append(line)
    return own


# In a log full of errors a line is near some twenty of them.
@lru_cache(maxsize=1024)
def _read_line(line: str) -> SettledCause | None:
    # Programs' lines are no remarks, and most texts have nothing else; but one may stand behind the message itself.
    if not is_spoken(line) and _NEXT not in line:
        return None
    spoken = [said for said in sentences(line) if not any(open.search(said) for open in (_OPEN, _DENIED, _PRINTED))]
    remark = " ".join(spoken)
    if (
        not (is_prose(_INLINE.sub("x", remark), share=_SHARE) or is_foreign(remark))
        or _FIGURES.search(remark)
        or _CODE.search(remark)
    ):
        return None
    cause, likelihood = read_remark(remark)
    if cause == NONE or likelihood < SURE:
        return None
    id, detail = _CAUSES[cause]
    if cause == "host_memory" and _LOCKED.search(remark):
        detail = "pinned"
    return SettledCause(id, detail, remark, likelihood)
