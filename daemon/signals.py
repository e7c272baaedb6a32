"""The one way in which a long-running command is told to stop: SIGTERM, SIGINT or SIGHUP."""

from __future__ import annotations

import signal
from collections.abc import Callable

_SIGNALS = (signal.SIGTERM, signal.SIGINT, signal.SIGHUP)


class Stop:
    """Make it before any thread starts: threads inherit the mask, so the signals wait for the main thread.

    No handler runs, so no lock can be held when a signal arrives.
    """

    def __init__(self) -> None:
        self.asked = False
        signal.pthread_sigmask(signal.SIG_BLOCK, _SIGNALS)

    def within(self, seconds: float) -> bool:
        """Wait up to ``seconds``; whether a stop has been asked for."""
        if not self.asked:
            self.asked = signal.sigtimedwait(_SIGNALS, max(0.0, seconds)) is not None
        return self.asked

    def wait(self, while_true: Callable[[], bool] = lambda: True) -> None:
        """Wait for a stop, or until ``while_true`` no longer holds (looked at twice a second)."""
        while not self.within(0.5) and while_true():
            pass
