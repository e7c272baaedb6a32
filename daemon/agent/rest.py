"""Whether the job rests, by the kernel's account of processor time. It calls nothing of PyTorch's."""

from __future__ import annotations

import time

# Less than the shortest turn of a thread that wakes up, and more than the two clocks lie apart.
_NOTICEABLE_NS = 5_000


class Rest:
    """Asked by one thread. A job that has used no processor besides that thread has allocated nothing either."""

    def __init__(self) -> None:
        self._used_ns = 0

    def lasts(self) -> bool:
        """Whether the job has rested since the last look."""
        # Not noted at each look: what is too little to be noticed adds up.
        if _others_ns() - self._used_ns < _NOTICEABLE_NS:
            return True
        # An interrupt between the clocks makes it too little; not twice.
        self._used_ns = max(_others_ns(), _others_ns())
        return False


def _others_ns() -> int:
    return time.process_time_ns() - time.thread_time_ns()
