"""Which sizes of a tensor fit a failed request: PyTorch prints the segment that it asked for, not the tensor.

Sizes that ``roundup_power2_divisions`` changes are judged by the history alone, which has them as rounded.
"""

from __future__ import annotations

from dataclasses import dataclass

from vramscope.schema.evidence import Evidence, History
from vramscope.schema.units import GIB, MIB

# The caching allocator's own sizes: blocks, segments for small and middling requests, and the grain of large ones.
_BLOCK = 512
_SMALL, _SMALL_SEGMENT = MIB, 2 * MIB
_MIDDLE, _MIDDLE_SEGMENT = 10 * MIB, 20 * MIB
_GRAIN = 2 * MIB


@dataclass(frozen=True, slots=True)
class Request:
    """``rounded_bytes`` is the block that was asked for, from the history; None where only the segment is known.

    ``off_bytes`` is how far from the truth a printed segment may be.
    """

    segment_bytes: int
    rounded_bytes: int | None = None
    off_bytes: int = 0

    @property
    def bytes(self) -> int:
        """The best that is known of the tensor's size, at most one rounding too much."""
        return self.segment_bytes if self.rounded_bytes is None else self.rounded_bytes

    def fits(self, count: int) -> bool:
        """Whether a tensor of ``count`` bytes makes this request."""
        if count <= 0:
            return False
        if self.rounded_bytes is not None:
            return rounded(count) == self.rounded_bytes
        return abs(segment(count) - self.segment_bytes) <= self.off_bytes


def rounded(count: int) -> int:
    """The block for ``count`` bytes."""
    return max(_BLOCK, -(-count // _BLOCK) * _BLOCK)


def segment(count: int) -> int:
    """What the driver is asked for where no cached block holds ``count`` bytes."""
    block = rounded(count)
    if block <= _SMALL:
        return _SMALL_SEGMENT
    if block < _MIDDLE:
        return _MIDDLE_SEGMENT
    return -(-block // _GRAIN) * _GRAIN


def request_of(evidence: Evidence) -> Request | None:
    """The failed request; None for a capture, in which nothing failed."""
    asked = evidence.figures.requested_bytes
    if evidence.kind != "oom" or asked <= 0:
        return None
    exact = _last_refused(evidence.history)
    # Another thread's error may stand last in the history.
    return Request(asked, exact if exact is not None and segment(exact) == asked else None)


def printed_request(requested_bytes: int | None) -> Request | None:
    """A request as an error's text states it: in GiB or MiB, with two decimals."""
    if not requested_bytes:
        return None
    unit = GIB if requested_bytes >= GIB else MIB
    return Request(requested_bytes, off_bytes=unit // 200 + 1)


def _last_refused(history: History | None) -> int | None:
    if history is None or "oom" not in history.actions:
        return None
    action = history.actions.index("oom")
    return next((entry[2] for entry in reversed(history.entries) if len(entry) > 2 and entry[0] == action), None)
