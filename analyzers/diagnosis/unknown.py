"""What to say where the text does not tell the cause."""

from __future__ import annotations

from collections.abc import Sequence

from vramscope.analyzers.case import Case
from vramscope.schema.oom import Cause
from vramscope.schema.units import format_bytes

_GOOD_ENOUGH = 0.35


def judge(case: Case, found: Sequence[Cause]) -> Cause | None:
    """None if another cause is likely enough."""
    if any(cause.confidence >= _GOOD_ENOUGH for cause in found):
        return None
    message = case.message
    if case.free_was_enough:
        return Cause(
            "unknown",
            0.5,
            (
                f"the driver had {format_bytes(message.free_bytes)} free, enough for "
                f"{format_bytes(message.requested_bytes)}: cannot tell why it refused",
                "possible: another process held it at that moment; the driver's address space is fragmented; "
                "a limit that is not printed (set fraction, container, vGPU, WSL)",
            ),
        )
    lacking = [
        name
        for name, known in (
            ("how much was requested", message.requested_bytes),
            ("the device's size", case.total_bytes),
            ("what was free", message.free_bytes),
            ("what PyTorch held", case.reserved_bytes),
        )
        if known is None
    ]
    if lacking:
        return Cause("unknown", 0.5, (f"cannot tell, because the text does not say {_list(lacking)}",))
    return Cause("unknown", 0.5, ("cannot tell, because no figure stands out",))


def _list(names: Sequence[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
