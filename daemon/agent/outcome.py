"""Tells how the job went on after an out-of-memory error: it recovered, or the error was its end.

It hooks no exception handling: it looks at what the job allocates afterwards, and at its end for an uncaught error.
"""

from __future__ import annotations

import contextlib
import os
import sys
import time
from typing import Any, Callable

from ...schema.wire import encode_packet
from .oom import RECOVERED_ENDING

# A job that is being torn down allocates nothing for this long.
_LIVELY_SECONDS = 3.0
_MAX_PENDING = 32
_LONGEST_CHAIN = 16


class Outcome:
    """``allocations`` gives how many allocations this process has made; ``send`` hands a packet to the daemon."""

    def __init__(self, folder: str, allocations: Callable[[], int], send: Callable[[bytes], bool]) -> None:
        self._folder = folder
        self._allocations = allocations
        self._send = send
        self._pending: list[str] = []
        self._failed_at = 0.0
        self._count = 0  # of allocations when the newest error was noted
        self._lively_since: float | None = None

    @property
    def pending(self) -> bool:
        """Whether there is an error of which nothing is known yet."""
        return bool(self._pending)

    def failed(self, stem: str) -> None:
        """An error was reported under ``stem``; called on the failing thread."""
        self._pending = [*self._pending, stem][-_MAX_PENDING:]
        self._failed_at = time.monotonic()
        self._lively_since = None
        self._count = self._allocations()

    def tick(self) -> None:
        """Called at each sample: the job has recovered once it has been allocating for some seconds."""
        if not self._pending:
            return
        count, now = self._allocations(), time.monotonic()
        if count == self._count:
            return
        self._count = count
        if self._lively_since is None:
            self._lively_since = now
        if now - max(self._lively_since, self._failed_at) >= _LIVELY_SECONDS:
            self._settle(recovered=True)

    def leave(self) -> None:
        """The job ends in order. Of an error that was caught with nothing allocated since, nothing is known or told."""
        if not self._pending:
            return
        if _is_out_of_memory(_uncaught()):
            self._settle(recovered=False)
        elif self._lively_since is not None or self._allocations() != self._count:
            self._settle(recovered=True)

    def _settle(self, *, recovered: bool) -> None:
        pending, self._pending = self._pending, []
        for stem in pending:
            if recovered:
                with contextlib.suppress(OSError):
                    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC
                    os.close(os.open(os.path.join(self._folder, stem + RECOVERED_ENDING), flags, 0o600))
            self._send(encode_packet("outcome", {"stem": stem, "recovered": recovered}))


def _uncaught() -> Any:
    """The exception that the interpreter has printed last, which is the one that ends a program."""
    return getattr(sys, "last_exc", None) or getattr(sys, "last_value", None)


def _is_out_of_memory(error: Any) -> bool:
    torch = sys.modules.get("torch")
    kinds = tuple(
        kind
        for kind in (
            getattr(torch, "OutOfMemoryError", None),
            getattr(getattr(torch, "cuda", None), "OutOfMemoryError", None),
        )
        if isinstance(kind, type)
    )
    for _ in range(_LONGEST_CHAIN):
        if error is None:
            return False
        if isinstance(error, kinds) or "out of memory" in _text(error):
            return True
        error = error.__cause__ or error.__context__
    return False


def _text(error: BaseException) -> str:
    # Its arguments, not str(): that could be the job's own code.
    return " ".join(argument for argument in error.args if isinstance(argument, str))[:4096]
