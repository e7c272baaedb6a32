"""Writes a file that quotes a job's program: for its owner's eyes alone, and whole or not at all."""

from __future__ import annotations

import contextlib
import os
import secrets
from pathlib import Path

from vramscope.schema.errors import CommandError


def write_private(path: Path, data: bytes) -> None:
    """Replace ``path`` by a file of mode 0600. Raises CommandError, and leaves what was there, when it cannot."""
    unfinished = path.with_name(f".{path.name}.{secrets.token_hex(4)}.part")
    try:
        file = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600)
        try:
            with os.fdopen(file, "wb") as stream:
                stream.write(data)
            os.replace(unfinished, path)
        except OSError:
            with contextlib.suppress(OSError):
                os.unlink(unfinished)
            raise
    except OSError as error:
        raise CommandError(f"{path}: cannot be written: {error.strerror}") from None
