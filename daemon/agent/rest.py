"""Whether the job rests, by the kernel's account of processor time. It calls nothing of PyTorch's."""

from __future__ import annotations

import time

# Less than the shortest turn of a thread that wakes up, and more than the two clocks lie apart.
_NOTICEABLE_NS = 5_000


class Rest:
    """Asked by one thread. A job that has used no processor besides that thread has allocated nothing either."""

    def __init__(self) -> None:
        self._others_ns = 0
        self._own_ns = 0

    def lasts(self) -> bool:
        """Whether the job has rested since the last look; False as well where the clocks are too coarse to tell."""
        process_ns, own_ns = time.process_time_ns(), time.thread_time_ns()
        # This thread has run since the last look. Some sandboxes count whole ticks alone, and would not know.
        precise = own_ns != self._own_ns
        self._own_ns = own_ns
        # Not noted at each look: what is too little to be noticed adds up.
        if precise and process_ns - own_ns - self._others_ns < _NOTICEABLE_NS:
            return True
        # An interrupt between the clocks makes it too little; not twice.
        self._others_ns = max(process_ns - own_ns, time.process_time_ns() - time.thread_time_ns())
        return False
