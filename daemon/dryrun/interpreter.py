"""The Python that a job's command runs, and its PyTorch, found without running any of the job or importing torch."""

from __future__ import annotations

import json
import os
import re
import shlex
import shutil
import subprocess
from collections.abc import Iterator, Mapping, Sequence
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
                  "version": version.get("__version__"), "cuda": version.get("cuda"), "hip": version.get("hip"),
                  "triton": importlib.util.find_spec("triton") is not None}))
"""
_SECONDS = 30
_PYTHON = re.compile(r"python(\d+(\.\d+)?t?)?|pypy3?")


@dataclass(frozen=True, slots=True)
class JobTorch:
    """The PyTorch of a job: ``folder`` is the package's. ``triton`` tells whether code can be compiled for a GPU."""

    python: str
    folder: Path
    version: str
    cuda: str
    triton: bool = False


def find_torch(command: Sequence[str], python: str | None, environment: Mapping[str, str]) -> JobTorch:
    """CommandError where the command has no Python that can be found, or its PyTorch is no CUDA build."""
    interpreter = python or _interpreter(command, environment)
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
    return JobTorch(found["python"], Path(found["torch"]), found["version"], found["cuda"], found["triton"])


def _interpreter(command: Sequence[str], environment: Mapping[str, str]) -> str:
    """The first word of the command that is a Python, or a script of one; else PATH's."""
    search = environment.get("PATH")
    if shutil.which(command[0], path=search) is None:
        raise CommandError(f"{command[0]}: command not found", exit_code=127)
    for word in _words(command):
        path = shutil.which(word, path=search)
        found = None if path is None else _python_of(path, search)
        if found is not None:
            return found
    for name in ("python3", "python"):
        path = shutil.which(name, path=search)
        if path is not None:
            return path
    raise CommandError("no python3 on the PATH: name the job's Python with --python")


def _python_of(path: str, search: str | None) -> str | None:
    """Itself, or what its first line names; None for any other program."""
    if _PYTHON.fullmatch(os.path.basename(path)):
        return path
    words = _first_line(path)
    if words and os.path.basename(words[0]) == "env":
        words = [word for word in words[1:] if not word.startswith("-")]
    if words and _PYTHON.fullmatch(os.path.basename(words[0])):
        return shutil.which(words[0], path=search) or words[0]
    return None


def _words(command: Sequence[str]) -> Iterator[str]:
    """Those of the command, and of a line that a shell in it is to run (``sh -c "..."``)."""
    for before, word in zip(("", *command), command, strict=False):
        yield word
        if before.startswith("-") and before.endswith("c"):
            try:
                yield from shlex.split(word)
            except ValueError:
                continue  # only the shell itself can read it


def _first_line(path: str) -> list[str]:
    try:
        with open(path, "rb") as file:
            line = file.read(512).split(b"\n")[0]
    except OSError:
        return []
    return line[2:].decode(errors="replace").split() if line.startswith(b"#!") else []
