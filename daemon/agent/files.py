"""Writes a report's file so that it appears whole or not at all, for this user's eyes alone."""

from __future__ import annotations

import contextlib
import os

from .descriptors import Descriptor


def write_whole(path: str, data: bytes, unfinished: str, sync: bool = False) -> bool:
    """Write ``unfinished``, next to ``path``, and rename it into place; False when it could not be. Never raises."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC
    try:
        file = Descriptor(os.open(unfinished, flags, 0o600))
    except OSError:
        return False
    try:
        try:
            left = memoryview(data)
            while left:
                written = os.write(file.fileno(), left)
                if not written:
                    raise OSError("nothing was written")
                left = left[written:]
            if sync:
                os.fsync(file.fileno())
        finally:
            file.close()
        os.rename(unfinished, path)
        return True
    except OSError:
        with contextlib.suppress(OSError):
            os.unlink(unfinished)
        return False
