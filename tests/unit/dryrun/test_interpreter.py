"""Which Python a command runs, found behind what starts it, without running the job."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from vramscope.daemon.dryrun.interpreter import find_torch
from vramscope.schema.errors import CommandError


@pytest.fixture
def job(tmp_path: Path) -> tuple[str, dict[str, str]]:
    """A Python of its own name with a package ``torch`` whose version alone is read, and the environment for it."""
    torch = tmp_path / "packages" / "torch"
    torch.mkdir(parents=True)
    (torch / "__init__.py").write_text("raise SystemExit('torch was imported')")
    (torch / "version.py").write_text("__version__ = '2.15.0+cu132'\ncuda = '13.2'\nhip = None")
    python = tmp_path / "env" / "python3.99"
    python.parent.mkdir()
    python.write_text(f'#!/bin/sh\nPYTHONPATH={torch.parent} exec {sys.executable} "$@"\n')
    python.chmod(0o755)
    return str(python), {"PATH": os.environ["PATH"]}


@pytest.mark.parametrize(
    "command",
    [
        ["{python}", "train.py"],
        ["env", "A=1", "{python}", "train.py"],
        ["nice", "-n", "5", "{python}", "train.py"],
        ["sh", "-c", "cd / && exec {python} 'a b.py'"],
        ["bash", "-lc", "{python} train.py | cat"],
    ],
)
def test_the_first_word_that_is_a_python_is_the_jobs(command: list[str], job: tuple[str, dict[str, str]]) -> None:
    python, environment = job
    found = find_torch([word.format(python=python) for word in command], None, environment)
    assert (found.version, found.cuda, found.triton) == ("2.15.0+cu132", "13.2", False)


def test_a_script_names_its_own(job: tuple[str, dict[str, str]], tmp_path: Path) -> None:
    python, environment = job
    launcher = tmp_path / "torchrun"
    launcher.write_text(f"#!{python}\n")
    launcher.chmod(0o755)
    assert find_torch([str(launcher), "train.py"], None, environment).version == "2.15.0+cu132"
    assert find_torch(["env", str(launcher)], None, environment).version == "2.15.0+cu132"


def test_a_line_that_only_a_shell_can_read_is_no_python(tmp_path: Path) -> None:
    with pytest.raises(CommandError, match="no python3 on the PATH"):
        find_torch(["/bin/sh", "-c", "echo 'unfinished"], None, {"PATH": str(tmp_path)})
