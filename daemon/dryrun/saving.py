"""What a rehearsed job saves is zeros: it takes the place of no file, and what is new is told to be removed.

Files of tensors alone are meant: ``torch.save`` and safetensors.
"""

from __future__ import annotations

import functools
import os
from typing import Any


class Saving:
    """``told`` is a file to which the names of new files are added, one a line."""

    def __init__(self, told: str) -> None:
        self._told = told
        self.kept: list[str] = []

    def arrange_torch(self, torch: Any) -> None:
        """``torch.save`` to a path; what is saved into a buffer of the job's own is its own."""
        torch.save = self._saving(torch.save)

    def arrange_safetensors(self, module: Any) -> None:
        """``safetensors.torch`` writes through this one function."""
        module.serialize_file = self._saving(module.serialize_file)

    def _saving(self, original: Any) -> Any:
        @functools.wraps(original)
        def save(content: Any, *arguments: Any, **named: Any) -> Any:
            target = arguments[0] if arguments else named.get("f", named.get("filename"))
            if isinstance(target, (str, os.PathLike)) and not self._may_write(os.path.abspath(target)):
                return None
            return original(content, *arguments, **named)

        return save

    def _may_write(self, path: str) -> bool:
        if path in self._new():
            return True
        if os.path.exists(path):
            if path not in self.kept:
                self.kept.append(path)
            return False
        with open(self._told, "a", encoding="utf-8", errors="surrogateescape") as file:
            file.write(f"{path}\n")
        return True

    def _new(self) -> list[str]:
        try:
            with open(self._told, encoding="utf-8", errors="surrogateescape") as file:
                return file.read().splitlines()
        except OSError:
            return []
