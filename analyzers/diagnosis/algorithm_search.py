"""The library that tries out algorithms for a convolution took scratch memory until none was left."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from vramscope.analyzers.case import Case
from vramscope.analyzers.patterns import regex
from vramscope.schema.oom import Cause
from vramscope.schema.units import format_bytes

_CONFIDENCE, _BELOW = 0.66, 0.6
_DECIDED = 0.7
_OF_ITS_OWN, _LARGE_TENSOR = 0.82, 0.86
_CONVOLVES = regex(r"(?i)conv")


def refine(case: Case, found: Sequence[Cause]) -> list[Cause]:
    """The causes with this one; as they are where no setting shows a search, or where another operation failed."""
    causes, shown = list(found), case.word("workspace")
    operation = case.word("op")
    # The failing call's own frame, or the setting for the very operation that failed.
    is_its_own = case.framework == "PyTorch" or (operation is not None and _CONVOLVES.search(operation) is not None)
    sure, decided = (_OF_ITS_OWN, _LARGE_TENSOR) if is_its_own else (_CONFIDENCE, _DECIDED)
    if shown is None or case.memory != "gpu" or any(cause.confidence >= decided for cause in causes):
        return causes
    if operation is not None and _CONVOLVES.search(f"{operation} {case.word('node') or ''}") is None:
        return causes
    if case.framework == "TensorRT" and case.message.requested_bytes is not None:
        return causes  # the size says more
    where = "" if operation is None else f" in {operation}"
    requested = case.message.requested_bytes
    asked = "" if requested is None else f" ({format_bytes(requested)} at once)"
    if case.framework == "PyTorch":
        said = f"what was asked for{asked} is a library's own scratch memory, beside the tensors: {shown}"
        rest = [replace(cause, confidence=min(cause.confidence, _BELOW)) for cause in causes]
        return [*rest, Cause("library_workspace", sure, (said,), "hidden")]
    evidence = (
        f"it fails{where}{asked} while the library may try algorithms with much scratch memory: {shown}",
        "cannot tell how much the tensors themselves take, because the text does not say",
    )
    rest = [
        replace(cause, confidence=min(cause.confidence, _BELOW)) for cause in causes if cause.id != "library_workspace"
    ]
    return [*rest, Cause("library_workspace", sure, evidence, "algorithm_search")]
