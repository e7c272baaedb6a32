"""``vramscope run`` as the tests call it."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

Run = Callable[..., "subprocess.CompletedProcess[str]"]


def command(runtime_dir: Path, *words: str | Path) -> list[str]:
    return [sys.executable, "-m", "vramscope", "run", "--runtime-dir", str(runtime_dir), "--", *map(str, words)]
