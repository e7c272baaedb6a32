"""Whether a place in running code stands in a loop that a condition ends. It reads bytecode, and needs no source."""

from __future__ import annotations

import dis
from typing import Any

# A loop over something begins with one of these; to wait for a coroutine is a loop too, and ends none.
_OVER = ("FOR_ITER", "GET_ANEXT", "SEND")


def is_in_while_loop(frame: Any) -> bool:
    """The innermost loop around the frame's place decides, in the nearest of its callers that has one there."""
    while frame is not None:
        loops = [loop for loop in _loops(frame.f_code) if loop[0] <= frame.f_lasti <= loop[1]]
        if loops:
            _, _, kind = min(loops, key=lambda loop: loop[1] - loop[0])
            return kind not in _OVER
        frame = frame.f_back
    return False


def _loops(code: Any) -> list[tuple[int, int, str]]:
    """First and last offset, and the name of the first instruction."""
    ends: dict[int, int] = {}
    names: dict[int, str] = {}
    for instruction in dis.get_instructions(code):
        names[instruction.offset] = instruction.opname
        target = instruction.argval if instruction.opcode in dis.hasjrel or instruction.opcode in dis.hasjabs else None
        if isinstance(target, int) and target <= instruction.offset:
            ends[target] = instruction.offset
    return [(start, end, names.get(start, "")) for start, end in ends.items()]
