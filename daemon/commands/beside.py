"""What lies beside a snapshot's file, read with it: what ``vramscope.capture()`` wrote there."""

from __future__ import annotations

import stat
from typing import TYPE_CHECKING

from vramscope.schema.errors import CommandError

if TYPE_CHECKING:
    from vramscope.analyzers.snapshot.form import Snapshot


def completed(snapshot: Snapshot, name: str) -> Snapshot:
    """With the circumstances beside the file of that name; as it is where there are none."""
    import os

    from vramscope.analyzers.snapshot.circumstances import with_circumstances
    from vramscope.schema.circumstances import MAX_BYTES, read_circumstances
    from vramscope.schema.wire import CIRCUMSTANCES_ENDING

    path = name + CIRCUMSTANCES_ENDING
    try:
        # A pipe would be waited for.
        if not stat.S_ISREG(os.stat(path).st_mode):
            raise CommandError(f"{path}: not a file")
        with open(path, "rb") as file:
            data = file.read(MAX_BYTES + 1)
    except FileNotFoundError:
        return snapshot
    except OSError as error:
        raise CommandError(f"{path}: {error.strerror or error}") from None
    try:
        return with_circumstances(snapshot, read_circumstances(data))
    except ValueError as error:
        raise CommandError(f"{path}: {error}") from None
