"""A job that PyTorch itself aborts is told from one that failed, and its test is run again."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.incidents.planted import read_planted
from tests.incidents.runs import Runs
from tests.rig.environment import TorchEnvironment
from tests.rig.job import ABORT, AbortedAtItsEndError, Job

ROOT = Path(__file__).resolve().parents[2]
ENDS = f"import os, sys; print('{ABORT}', file=sys.stderr, flush=True); os.abort()"
TEST = """
import os, sys, pytest
from pathlib import Path
from tests.rig.job import Job

@pytest.mark.real_allocator
def test_job(tmp_path):
    marks = Path(__file__).with_suffix(".once")
    first = not marks.exists()
    marks.touch()
    script = {ends!r} if first else "raise SystemExit({then})"
    assert Job([sys.executable, "-c", script], os.environ, tmp_path).wait() == 0
"""
PLANTED = '''"""Aborted once, then without a fault.

Expected: capacity
Machine: 1024 MiB, context 300 MiB
Ends: well
Shape: True
"""
import os, sys
from pathlib import Path
marks = Path(__file__).with_suffix(".once")
if not marks.exists():
    marks.touch()
    {ends}
'''


def test_an_abort_of_pytorch_is_no_exit_status(tmp_path: Path) -> None:
    aborted = Job([sys.executable, "-c", ENDS], {}, tmp_path / "aborted")
    with pytest.raises(AbortedAtItsEndError, match="the job ended with -6"):
        aborted.wait()
    other = Job([sys.executable, "-c", "import os; os.abort()"], {}, tmp_path / "other")
    assert other.wait() == -6
    aborted.kill()
    other.kill()


@pytest.mark.parametrize(("then", "status", "told"), [(0, 0, "1 passed, 1 rerun"), (3, 1, "1 failed, 1 rerun")])
def test_it_is_run_again_and_counts_as_what_it_is_then(tmp_path: Path, then: int, status: int, told: str) -> None:
    (tmp_path / "test_once.py").write_text(TEST.format(ends=ENDS, then=then))
    (tmp_path / "conftest.py").write_text("from tests.conftest import pytest_collection_modifyitems\n")
    (tmp_path / "pytest.ini").write_text("[pytest]\nmarkers = real_allocator\n")
    pytest_run = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "no:xdist", "test_once.py"]
    environment = {"PYTHONPATH": f"{ROOT}:{ROOT / 'src'}", "PATH": os.environ["PATH"]}
    done = subprocess.run(
        pytest_run, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False, timeout=60
    )
    assert done.returncode == status, done.stdout + done.stderr
    assert told in done.stdout


@pytest.mark.real_allocator
def test_a_planted_job_that_was_aborted_is_begun_again(
    tmp_path: Path, torch_environment: TorchEnvironment, drivers: Path, cuda: Path
) -> None:
    job = tmp_path / "job.py"
    job.write_text(PLANTED.format(ends=ENDS))
    runs = Runs(torch_environment, drivers, cuda, tmp_path / "runs")
    with pytest.raises(AbortedAtItsEndError):
        runs.of(read_planted(job))
    assert runs.of(read_planted(job)).status == 0
    runs.close()
