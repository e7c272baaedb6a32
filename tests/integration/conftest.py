"""Fixtures of the tests that start whole processes."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from tests.integration.run_command import Run, command
from tests.rig.ear import folder, source

__all__ = ["folder", "run", "source"]


@pytest.fixture
def run(folder: Path) -> Run:
    """Run words under ``vramscope run`` and wait for the end."""

    def run(*words: str | Path, **more: object) -> subprocess.CompletedProcess[str]:
        options: dict[str, object] = {"capture_output": True, "text": True, "check": False, "timeout": 60, **more}
        return subprocess.run(command(folder, *words), **options)  # type: ignore[call-overload, no-any-return]

    return run
