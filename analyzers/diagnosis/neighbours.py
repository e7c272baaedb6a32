"""Another program in the same journal says how much of the GPU it uses, and both together are more than the card."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from vramscope.analyzers.case import Case
from vramscope.schema.oom import Cause
from vramscope.schema.units import GIB, format_bytes

_CONFIDENCE, _BESIDE = 0.75, 0.6
# Of a card whose size nobody tells.
_MUCH = 4 * GIB


def refine(case: Case, found: Sequence[Cause]) -> list[Cause]:
    """The causes with that one; as they are where the message's own figures tell who holds what, or nobody told."""
    causes = list(found)
    used, requested = case.number("neighbour_bytes"), case.message.requested_bytes
    device = case.total_bytes or case.number("told_size_bytes") or case.number("card_most_bytes")
    if used is None or case.memory != "gpu" or case.breakdown.other_processes_bytes is not None:
        return causes
    own = case.message.process_in_use_bytes or case.reserved_bytes or case.message.allocated_bytes or 0
    needed = own + (requested or 0)
    if not needed and used >= _MUCH:
        said = f"{case.word('neighbour')} says in the same journal that it uses {format_bytes(int(used))} of a GPU"
    elif device and requested is not None and requested <= device < used + needed:
        said = (
            f"{case.word('neighbour')} says in the same journal that it uses {format_bytes(int(used))} of a GPU: with "
            f"the {format_bytes(needed)} of this program that is more than the card's {format_bytes(int(device))}"
        )
    else:
        return causes
    evidence = (
        said,
        f"its line: {(case.word('neighbour_line') or '')[:160]}",
        "cannot tell whether both are on the same GPU, because the lines do not say",
    )
    rest = [
        replace(cause, confidence=min(cause.confidence, _BESIDE)) if cause.id in ("capacity", "unknown") else cause
        for cause in causes
        if cause.id != "other_processes"
    ]
    sure = max([_CONFIDENCE, *(cause.confidence for cause in causes if cause.id == "other_processes")])
    return [*rest, Cause("other_processes", sure, evidence)]
