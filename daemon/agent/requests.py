"""Answers ``vramscope capture``: a request's file beside the sample file makes the agent write a report now.

Only the job's own user and root are heard.
"""

from __future__ import annotations

import contextlib
import json
import os
import stat
from typing import Callable

from ...schema.wire import FIRST_CAPTURE, REQUEST_SUFFIX, SLOTS_FOLDER

_MAX_BYTES = 256


class Requests:
    """``answer`` gets the number under which the report is to be written."""

    def __init__(self, runtime_dir: str, stem: str, answer: Callable[[int], None]) -> None:
        self._path = os.path.join(runtime_dir, SLOTS_FOLDER, stem + REQUEST_SUFFIX)
        self._answer = answer
        self._answered: tuple[int, int, int] | None = None

    def waiting(self) -> bool:
        """Whether there is a request."""
        return os.access(self._path, os.F_OK)  # without the price of an exception

    def tick(self) -> None:
        """Look for a request and answer it. Without one this is a single call."""
        if not self.waiting():
            return
        try:
            status = os.lstat(self._path)
        except OSError:
            return
        # In a folder that all users share, root's request may be one that the job's user cannot take away.
        identity = (status.st_dev, status.st_ino, status.st_mtime_ns)
        if identity == self._answered:
            return
        self._answered = identity
        number = self._read()
        with contextlib.suppress(OSError):
            os.unlink(self._path)
        if number is not None:
            self._answer(number)

    def _read(self) -> int | None:
        try:
            file = os.open(self._path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
        except OSError:
            return None
        try:
            status = os.fstat(file)
            # A second name would let another user put forward a file that this one wrote for something else.
            if not stat.S_ISREG(status.st_mode) or status.st_uid not in (os.geteuid(), 0) or status.st_nlink != 1:
                return None
            number = json.loads(os.read(file, _MAX_BYTES)).get("stem_number")
        except (OSError, ValueError, AttributeError, RecursionError):
            return None
        finally:
            os.close(file)
        return number if type(number) is int and FIRST_CAPTURE <= number < 10 * FIRST_CAPTURE else None
