"""A process that only notices which signals come to the whole process group.

The kernel does not tell a receiver whether a signal was meant for it alone or for its group. The sentinel is in the
group and nothing else: what comes to it as well came to all, so the job has had it already.
"""

from __future__ import annotations

import contextlib
import os
import select
import signal
import time
from collections.abc import Set

FROM_KERNEL = 0x80  # si_code of what the terminal sends; a process's own signals have other codes
_TOGETHER_SECONDS = 0.05
_LOOK_SECONDS = 2.0


class Sentinel:
    """Notices ``signals`` from its start to ``dismiss``. Make it before any thread, with these signals blocked."""

    def __init__(self, signals: Set[int]) -> None:
        self._noticed: list[tuple[int, float]] = []
        self._reader, writer = os.pipe()
        parent = os.getpid()
        self.pid = os.fork()
        if self.pid == 0:
            _notice(signals, writer, parent)
        os.close(writer)
        os.set_blocking(self._reader, False)

    def had(self, number: int) -> bool:
        """Whether the signal that has just come came to the sentinel too: within 50 ms."""
        until = time.monotonic() + _TOGETHER_SECONDS
        while True:
            now = time.monotonic()
            self._noticed = [(seen, at) for seen, at in self._noticed if now - at < 1.0]
            for place, (seen, _) in enumerate(self._noticed):
                if seen == number:
                    del self._noticed[place]
                    return True
            if now >= until or not select.select([self._reader], [], [], until - now)[0]:
                return False
            with contextlib.suppress(BlockingIOError):
                numbers = os.read(self._reader, 256)
                if not numbers:
                    return False  # it is gone: killed by somebody
                self._noticed += [(seen, time.monotonic()) for seen in numbers]

    def dismiss(self) -> None:
        """End it."""
        with contextlib.suppress(ProcessLookupError):
            os.kill(self.pid, signal.SIGKILL)
        with contextlib.suppress(ChildProcessError):
            os.waitpid(self.pid, 0)
        os.close(self._reader)


def _notice(signals: Set[int], writer: int, parent: int) -> None:
    """The child's whole life. It holds none of the parent's files: a pipe must end with those who use it."""
    try:
        kept = os.dup2(writer, 3) if writer != 3 else writer
        for descriptor in (0, 1, 2):
            with contextlib.suppress(OSError):
                os.close(descriptor)
        os.closerange(kept + 1, 1 << 16)
        while os.getppid() == parent:
            received = signal.sigtimedwait(signals, _LOOK_SECONDS)
            if received is not None and received.si_code != FROM_KERNEL:
                os.write(kept, bytes([received.si_signo]))
    finally:
        os._exit(0)
