"""Making something in the user's cache folder once, for all who want it at the same time."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

from vramscope.schema.errors import CommandError


def make_once(folder: Path, make: Callable[[Path], object]) -> Path:
    """``folder``, filled by ``make`` unless it is there already. It appears whole or not at all.

    ``make`` gets an empty folder beside the real one; of two that race, the second's work is dropped. CommandError
    where nothing can be made there.
    """
    if folder.is_dir():
        return folder
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        unfinished = Path(tempfile.mkdtemp(prefix=f".{folder.name}-", dir=folder.parent))
    except OSError as error:
        raise CommandError(
            f"{folder.parent}, where the simulated device's libraries are kept, cannot be written to "
            f"({error.strerror}): set XDG_CACHE_HOME to a folder that can"
        ) from None
    try:
        make(unfinished)
        unfinished.chmod(0o755)
        try:
            unfinished.rename(folder)
        except OSError:
            if not folder.is_dir():
                raise
    finally:
        shutil.rmtree(unfinished, ignore_errors=True)
    return folder
