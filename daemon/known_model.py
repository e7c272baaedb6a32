"""The model that a job's command names: a folder with config.json among its words. It asks no network."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from vramscope.schema.architecture import Architecture

_MOST_WORDS = 256
_LONGEST = 1024


def model_of(command: Sequence[str], folder: Path) -> Architecture | None:
    """The first that can be read; ``folder`` is where the job runs. None where no word names one."""
    for word in command[:_MOST_WORDS]:
        for name in (word, word.partition("=")[2]):
            path = _described(name, folder)
            if path is None:
                continue
            from vramscope.analyzers.plan.architecture import UnreadableModel, read_architecture

            try:
                return read_architecture(path)
            except UnreadableModel:
                continue
    return None


def _described(name: str, folder: Path) -> Path | None:
    if not name or len(name) > _LONGEST or name.startswith("-") or "\0" in name:
        return None
    path = folder / name
    try:
        if path.name == "config.json" and path.is_file():
            return path.parent
        return path if (path / "config.json").is_file() else None
    except OSError:
        return None
