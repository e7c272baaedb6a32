"""A short coverage-guided search, where atheris is installed."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]


def test_no_bytes_make_the_reader_fail(tmp_path: Path) -> None:
    pytest.importorskip("atheris")
    for log in sorted((ROOT / "tests" / "data" / "oom").glob("*.log")):
        (tmp_path / log.name).write_bytes(log.read_bytes())
    options = ["-runs=2000", "-max_len=4096", f"-artifact_prefix={tmp_path}/", str(tmp_path)]
    command = [sys.executable, "-m", "tests.fuzz", *options]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
