"""The error came from one of the job's own processes, each of which has a context on the same GPU."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from vramscope.analyzers.case import Case
from vramscope.analyzers.diagnosis.contexts import a_context
from vramscope.schema.oom import Cause

_CONFIDENCE, _BELOW = 0.64, 0.6
_OF_DEVICE = 0.5
# Decided by what the text states.
_DECIDED = 0.7


def refine(case: Case, found: Sequence[Cause]) -> list[Cause]:
    """The causes with this one; as they are where nothing shows workers, or where figures show another reason."""
    causes, shown = list(found), case.word("workers")
    if shown is None or case.memory != "gpu" or case.server is not None:
        return causes
    own, total = case.breakdown.allocated_bytes, case.total_bytes
    if own is not None and total and own >= _OF_DEVICE * total:
        return causes
    count = case.number("worker_count")
    many = "each of them" if count is None else f"each of the {int(count)}"
    said = (
        f"a worker of the job failed ({shown}), and {many} that uses the GPU has {a_context(case.backend)} of its own "
        "there (0.3 to 1 GiB)"
    )
    for index, cause in enumerate(causes):
        if cause.id == "other_processes" and cause.confidence >= _BELOW:
            causes[index] = replace(cause, evidence=(*cause.evidence, said), detail=cause.detail or "own_workers")
            return causes
    if any(cause.confidence >= _DECIDED and cause.id != "capacity" for cause in causes):
        return causes
    untold = "cannot tell how much they hold together, because no process is listed"
    rest = [
        replace(cause, confidence=min(cause.confidence, _BELOW)) if cause.id in ("capacity", "unknown") else cause
        for cause in causes
        if cause.id != "other_processes"
    ]
    return [*rest, Cause("other_processes", _CONFIDENCE, (said, untold), "own_workers")]
