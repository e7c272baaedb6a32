"""``vramscope dryrun`` on the scripts of this folder: the command of each, in an environment with its libraries."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.rig.environment import TorchEnvironment, Unavailable, find_environment
from tests.rig.libraries import Libraries, find_libraries
from vramscope.daemon.simgpu.compiler import MISSING, find_compiler

SCRIPTS = Path(__file__).with_name("scripts")
ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True, slots=True)
class Script:
    """A script of this folder, with its arguments; with more than one rank, started by torchrun."""

    name: str
    arguments: tuple[str, ...] = ()
    ranks: int = 1

    @property
    def path(self) -> Path:
        """The file."""
        return SCRIPTS / f"{self.name}.py"

    def command(self, environment: TorchEnvironment) -> list[str]:
        """As a user would start it."""
        words = [str(environment.python)]
        if self.ranks > 1:
            words += ["-m", "torch.distributed.run", "--standalone", "--nproc-per-node", str(self.ranks)]
        return [*words, str(self.path), *self.arguments]


def start(script: Script, libraries: Libraries, folder: Path, flags: Sequence[str] = ()) -> subprocess.Popen[str]:
    """``vramscope dryrun --json``; the script runs in ``folder``, and temporary files go to ``folder/temporary``."""
    temporary = folder / "temporary"
    temporary.mkdir(parents=True)
    words = [sys.executable, "-m", "vramscope", "dryrun", "--json", "--gpus", str(script.ranks), *flags, "--"]
    return subprocess.Popen(
        [*words, *script.command(libraries.environment)],
        cwd=folder,
        env={**job_environment(libraries), "TMPDIR": str(temporary)},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def answer(running: subprocess.Popen[str], timeout_seconds: float = 110) -> dict[str, Any]:
    """What it says. AssertionError with its stderr where it could not be rehearsed."""
    output, errors = running.communicate(timeout=timeout_seconds)
    assert running.returncode in (0, 1), errors[-4000:]
    found: dict[str, Any] = json.loads(output)
    return found


def job_environment(libraries: Libraries) -> dict[str, str]:
    """A user's, with the libraries; nothing is fetched, and nothing is written beside them."""
    paths = [str(libraries.folder), str(ROOT / "src"), os.environ.get("PYTHONPATH", "")]
    return {
        **os.environ,
        "PYTHONPATH": os.pathsep.join(path for path in paths if path),
        "HF_HUB_OFFLINE": "1",
        "TOKENIZERS_PARALLELISM": "false",
    }


def find_installed() -> Libraries | str:
    """The libraries where all is there that a rehearsal needs, else what is missing."""
    environment = find_environment()
    if isinstance(environment, Unavailable):
        return environment.reason
    libraries = find_libraries(environment)
    if isinstance(libraries, Unavailable):
        return libraries.reason
    if not environment.installed() or not libraries.installed():
        return "PyTorch or its libraries are not installed: run python -m tests.rig.install"
    return MISSING if find_compiler() is None else libraries
