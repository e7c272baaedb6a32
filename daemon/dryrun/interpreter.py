"""The Python that a job's command runs, and its PyTorch, found without running any of the job or importing torch."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from vramscope.schema.errors import CommandError

# Where torch would be imported from, and what its version file says: torch itself is not imported.
_PROBE = """
import importlib.util, json, os, runpy, sys
spec = importlib.util.find_spec("torch")
folder = spec and spec.submodule_search_locations and spec.submodule_search_locations[0]
version = runpy.run_path(os.path.join(folder, "version.py")) if folder else {}
print(json.dumps({"python": sys.executable, "platform": sys.platform, "torch": folder,
                  "version": version.get("__version__"), "cuda": version.get("cuda"), "hip": version.get("hip")}))
"""
_SECONDS = 30


@dataclass(frozen=True, slots=True)
class JobTorch:
    """The PyTorch of a job: ``folder`` is the package's."""

    python: str
    folder: Path
    version: str
    cuda: str


def find_torch(command: Sequence[str], python: str | None, environment: Mapping[str, str]) -> JobTorch:
    """CommandError where the command has no Python that can be found, or its PyTorch is no CUDA build."""
    interpreter = python or _interpreter(command[0], environment)
    try:
        made = subprocess.run(
            [interpreter, "-c", _PROBE],
            env={**environment, "PYTHONSTARTUP": ""},
            capture_output=True,
            text=True,
            timeout=_SECONDS,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise CommandError(f"{interpreter}: cannot be asked for its PyTorch: {error}") from None
    try:
        found = json.loads(made.stdout.splitlines()[-1])
    except (ValueError, IndexError):
        last = (made.stderr.strip().splitlines() or ["no answer"])[-1]
        raise CommandError(f"{interpreter}: cannot be asked for its PyTorch: {last}") from None
    if found["torch"] is None:
        raise CommandError(f"{found['python']} has no PyTorch: name the job's Python with --python")
    if found["cuda"] is None:
        kind = "for AMD GPUs" if found["hip"] else "for the CPU alone"
        release = found["version"].partition("+")[0]
        raise CommandError(
            f"PyTorch {found['version']} of {found['python']} is built {kind}, and a dry run needs the CUDA build, "
            f"though no GPU: install torch=={release} from PyPI (Linux on x86-64) into that environment"
        )
    return JobTorch(found["python"], Path(found["torch"]), found["version"], found["cuda"])


def _interpreter(word: str, environment: Mapping[str, str]) -> str:
    """The command itself where it is a Python, the one of its first line where it is a script of one, else PATH's."""
    path = shutil.which(word, path=environment.get("PATH"))
    if path is None:
        raise CommandError(f"{word}: command not found", exit_code=127)
    if os.path.basename(path).startswith("python"):
        return path
    words = _first_line(path)
    if words and os.path.basename(words[0]) == "env":
        words = [word for word in words[1:] if not word.startswith("-")]
    if words and os.path.basename(words[0]).startswith("python"):
        return shutil.which(words[0], path=environment.get("PATH")) or words[0]
    for name in ("python3", "python"):
        found = shutil.which(name, path=environment.get("PATH"))
        if found is not None:
            return found
    raise CommandError("no python3 on the PATH: name the job's Python with --python")


def _first_line(path: str) -> list[str]:
    try:
        with open(path, "rb") as file:
            line = file.read(512).split(b"\n")[0]
    except OSError:
        return []
    return line[2:].decode(errors="replace").split() if line.startswith(b"#!") else []
