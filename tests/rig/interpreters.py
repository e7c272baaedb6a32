"""The CPython interpreters of this machine: the running one, those on PATH, pyenv's. It installs none."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_NAME = re.compile(r"python3\.\d+")
# An environment is made with both; Debian's python3 lacks the second without python3-venv.
_PROBE = "import ensurepip, sys, venv; print(sys.implementation.name, *sys.version_info[:2])"


@dataclass(frozen=True, slots=True)
class Interpreter:
    """A program that runs Python, and the version that it is."""

    path: Path
    version: tuple[int, int]


RUNNING = Interpreter(Path(sys.executable), (sys.version_info.major, sys.version_info.minor))


def interpreters() -> Iterator[Interpreter]:
    """The running one, then the newest first; only those that work and can make environments, each version once."""
    yield RUNNING
    seen = {RUNNING.version}
    for path in sorted(_programs(), key=lambda path: int(path.name.rpartition(".")[2]), reverse=True):
        found = probe(path)
        if found is not None and found.version not in seen:
            seen.add(found.version)
            yield found


def probe(path: Path) -> Interpreter | None:
    """What the program is; None when it is no CPython, does not start or cannot make environments."""
    try:
        # One of pyenv's shims is there for every version, and fails for those that are not selected.
        answer = subprocess.run([path, "-c", _PROBE], capture_output=True, text=True, check=True, timeout=30).stdout
        name, major, minor = answer.split()
    except (OSError, subprocess.SubprocessError, ValueError):
        return None
    return Interpreter(path, (int(major), int(minor))) if name == "cpython" else None


def _programs() -> Iterator[Path]:
    folders = [Path(folder) for folder in os.get_exec_path()]
    root = Path(os.environ.get("PYENV_ROOT") or Path.home() / ".pyenv")
    for folder in [*folders, *root.glob("versions/*/bin")]:
        if folder.is_dir():
            yield from (path for path in folder.iterdir() if _NAME.fullmatch(path.name))
