"""A file descriptor that survives what jobs do to descriptors: close 0 to 2, close all, reuse the numbers."""

from __future__ import annotations

import contextlib
import fcntl
import os

# Jobs that close everything open the lowest numbers next; those above this one come back last.
_HIGH = 200
# The read and write position of a file that only pwrite touches: no other file's is just this one.
_MARK = 1_486_723_309_211


class Descriptor:
    """A descriptor of the agent's own, high above the standard streams, closed on exec.

    The job may close it behind the agent's back and the kernel may give the number to one of the job's own files:
    ``fileno`` therefore compares the file's identity first. The agent never touches a number that is no longer its own.
    """

    def __init__(self, low: int) -> None:
        """Takes ``low`` over: it is closed here, whatever happens."""
        try:
            try:
                self._number = fcntl.fcntl(low, fcntl.F_DUPFD_CLOEXEC, _HIGH)
            except OSError:  # the job's limit of open files lies below
                self._number = fcntl.fcntl(low, fcntl.F_DUPFD_CLOEXEC, 3)
        finally:
            os.close(low)
        self._identity = _identity(self._number)

    def fileno(self) -> int:
        """The number; OSError once it is not this file's any more."""
        if self._number < 0 or _identity(self._number) != self._identity:
            raise OSError("the job closed the agent's descriptor")
        return self._number

    def mark(self) -> None:
        """Make this descriptor of a regular file known to ``marked``."""
        os.lseek(self.fileno(), _MARK, os.SEEK_SET)

    def marked(self) -> int:
        """The number, as ``fileno`` gives it, at a third of the price; OSError once it is not this file's any more."""
        if self._number < 0 or os.lseek(self._number, 0, os.SEEK_CUR) != _MARK:
            raise OSError("the job closed the agent's descriptor")
        return self._number

    def close(self) -> None:
        """Close it if it is still this file's; never raises."""
        with contextlib.suppress(OSError):
            os.close(self.fileno())
        self._number = -1

    def is_open(self) -> bool:
        """Whether the number is still this file's."""
        try:
            return self.fileno() >= 0
        except OSError:
            return False


def _identity(number: int) -> tuple[int, int]:
    status = os.fstat(number)
    return status.st_dev, status.st_ino
