"""The user's cache folder, and making something in it once for all who want it at the same time."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path


def cache_folder(environment: Mapping[str, str] = os.environ) -> Path:
    """``$XDG_CACHE_HOME/vramscope`` or ``~/.cache/vramscope``; it need not exist."""
    root = environment.get("XDG_CACHE_HOME", "")
    # The specification has relative paths ignored.
    return (Path(root) if os.path.isabs(root) else Path.home() / ".cache") / "vramscope"


def make_once(folder: Path, make: Callable[[Path], object]) -> Path:
    """``folder``, filled by ``make`` unless it is there already. It appears whole or not at all.

    ``make`` gets an empty folder beside the real one; of two that race, the second's work is dropped.
    """
    if folder.is_dir():
        return folder
    folder.parent.mkdir(parents=True, exist_ok=True)
    unfinished = Path(tempfile.mkdtemp(prefix=f".{folder.name}-", dir=folder.parent))
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
