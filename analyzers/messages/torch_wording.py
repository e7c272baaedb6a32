"""The wordings of PyTorch's caching allocator: which one a text has, its key, and the releases that print it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from vramscope.analyzers.patterns import regex
from vramscope.analyzers.versions import Versions

# Format key -> the releases that print it. Bounds from pull requests and dated messages, not exact to the release.
WORDINGS: dict[str, Versions] = {
    "torch-cuda-cached": Versions((1, 0), (1, 3)),
    "torch-cuda-reserved": Versions((1, 4), (1, 10)),
    "torch-cuda-reserved-allowed": Versions((1, 8), (1, 10)),
    "torch-cuda-maxsplit": Versions((1, 10), (2, 0)),
    "torch-cuda-2.1": Versions((2, 1), (2, 1)),
    "torch-cuda-2.2": Versions((2, 2), (2, 8)),
    "torch-cuda-allowed": Versions((2, 2), None),
    "torch-cuda-2.4": Versions((2, 4), (2, 8)),
    "torch-cuda-2.9": Versions((2, 9), (2, 10)),
    "torch-cuda-2.11": Versions((2, 11), None),
    "torch-cuda-2.11-no-tail": Versions((2, 2), None),
    "torch-cuda-2.12-preemptive": Versions((2, 12), None),
    "torch-cuda-2.15": Versions((2, 15), None),
    "torch-cuda-1eb": Versions(),
    "torch-cuda-fragment": Versions(),
    "torch-cuda-truncated": Versions(),
}
_BACKENDS = {"HIP": "torch-hip", "XPU": "torch-xpu", "NPU": "torch-npu", "MUSA": "torch-musa"}
_COPIES = ("XPU", "NPU", "MUSA")
FORMATS = (*WORDINGS, *_BACKENDS.values(), "torch-xpu-ipex", "torch-cuda-recovered", "torch-cuda-title")

_EARLY = "the text ends early: what follows is not known"
_LAST_WORDS = "butunallocated."
_VARIABLE = regex(r"PYTORCH_(?:[A-Z]+_)?ALLOC_CONF")


class Wording(NamedTuple):
    """What the words around the figures tell."""

    format: str
    versions: Versions
    settings_variable: str | None
    notes: tuple[str, ...]


def judge(found: Mapping[str, str], backend: str | None, exception: str | None) -> Wording:
    """The wording of a text, from the names of the pieces found in it and their texts."""
    key, notes = _key(found, backend)
    # Other makers' copies follow PyTorch's wordings at their own pace.
    versions = Versions() if backend in _COPIES else WORDINGS[key]
    if backend not in _COPIES and key == "torch-cuda-2.2" and not found.keys() & {"hint_expandable", "hint_max_split"}:
        versions = Versions((2, 2), None)
    if "pools" in found:
        versions = versions.at_least((2, 4))
    # The class is newer than the wordings that it may carry.
    if exception == "torch.OutOfMemoryError":
        versions = versions.at_least((2, 5))
    elif exception in ("torch.cuda.OutOfMemoryError", "OutOfMemoryError"):
        versions = versions.at_least((1, 13))
    hint = found.get("hint_expandable") or found.get("hint_max_split") or ""
    variable = _VARIABLE.search(hint)
    return Wording(
        format=_format(key, found, backend),
        versions=versions,
        settings_variable=variable[0] if variable else None,
        notes=notes,
    )


def _format(key: str, found: Mapping[str, str], backend: str | None) -> str:
    if backend == "XPU" and "reserved" in found and "free" not in found:
        return "torch-xpu-ipex"
    if backend in _BACKENDS:
        return _BACKENDS[backend]
    if "recovered" in found:
        return "torch-cuda-recovered"
    # A title ends where its writer or the site has cut it; nothing of the device's state is in it.
    if key == "torch-cuda-truncated" and not found.keys() - {"head", "tried", "requested"}:
        return "torch-cuda-truncated" if "tried" in found and "requested" not in found else "torch-cuda-title"
    return key


def _key(found: Mapping[str, str], backend: str | None) -> tuple[str, tuple[str, ...]]:
    if "rejected" in found:
        return "torch-cuda-2.12-preemptive", ()
    if "exabyte" in found:
        return "torch-cuda-1eb", ()
    sentences = found.keys() & {"device_of", "total_of", "free_of", "allocated_by", "unallocated", "in_use"}
    if not sentences:
        return _parenthesis_key(found)
    return _sentence_key(found, backend)


def _parenthesis_key(found: Mapping[str, str]) -> tuple[str, tuple[str, ...]]:
    started = "tried" in found
    if "hint_max_split" in found and started:
        return "torch-cuda-maxsplit", ()
    if "cached" in found and started:
        return "torch-cuda-cached", ()
    if "reserved" in found and started:
        return ("torch-cuda-reserved-allowed" if "limit" in found else "torch-cuda-reserved"), ()
    if started or "head" in found:
        return "torch-cuda-truncated", (_EARLY,)
    return "torch-cuda-fragment", ("the beginning of the text is missing",)


def _sentence_key(found: Mapping[str, str], backend: str | None) -> tuple[str, tuple[str, ...]]:
    notes: tuple[str, ...] = () if "tried" in found else ("the beginning of the text is missing",)
    if "expandable_on" in found or "reserve" in found:
        return "torch-cuda-2.15", notes
    misspelt = "capacty" in found.get("total_of", "")
    if misspelt or "hint_max_split" in found:
        return "torch-cuda-2.1", notes
    hint = found.get("hint_expandable")
    if hint is not None:
        if "PYTORCH_ALLOC_CONF" in hint:
            return "torch-cuda-2.9", notes
        if "#optimizing-memory-usage" in hint:
            return "torch-cuda-2.11", notes
    if "limit" in found:
        return "torch-cuda-allowed", notes
    if backend in _COPIES:
        # Some have a hint of their own, some none, and none of them tells of settings by leaving it out.
        whole = found.keys() & {"empty_cache", "hint_expandable"} or found.get("unallocated", "").endswith(_LAST_WORDS)
        return "torch-cuda-2.2", notes if whole else (*notes, _EARLY)
    if hint is None and found.get("unallocated", "").endswith(_LAST_WORDS):
        why = "no hint follows the figures: cut off, or expandable segments are on (PyTorch 2.11 or later)"
        return "torch-cuda-2.11-no-tail", (*notes, why)
    if "pools" in found:
        return "torch-cuda-2.4", notes
    if hint is None:
        notes = (*notes, _EARLY)
    return ("torch-cuda-2.2" if "tried" in found else "torch-cuda-fragment"), notes
