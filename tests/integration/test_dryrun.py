"""``vramscope dryrun``: real jobs with PyTorch's CUDA build are rehearsed, and nothing of them stays."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import pytest

from tests.rig.environment import TorchEnvironment
from tests.rig.job import wait_until
from vramscope.daemon.simgpu.compiler import MISSING, find_compiler
from vramscope.schema.units import MIB

pytestmark = [
    pytest.mark.real_allocator,
    pytest.mark.skipif(find_compiler() is None, reason=MISSING),
]

WIDTH = 1024
LOOP = f"""
import sys, torch
model = torch.nn.Sequential(*[torch.nn.Linear({WIDTH}, {WIDTH}) for _ in range(4)]).cuda()
optimizer = torch.optim.AdamW(model.parameters())
for step in range(1000):
    inputs = torch.randn(int(sys.argv[1]), {WIDTH}, device="cuda")
    loss = model(inputs).pow(2).mean()
    loss.backward()
    optimizer.step()
    optimizer.zero_grad()
    print("step", step, loss.item(), flush=True)
raise SystemExit("it was not ended")
"""


@pytest.fixture
def script(tmp_path: Path) -> Path:
    path = tmp_path / "train.py"
    path.write_text(LOOP)
    return path


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where temporary files go: a test sees what is left there."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setenv("TMPDIR", str(folder))
    monkeypatch.setattr(tempfile, "tempdir", None)
    return folder


def command(*words: object) -> list[str]:
    return [sys.executable, "-m", "vramscope", "dryrun", *map(str, words)]


def dryrun(*words: object, timeout: float = 120) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command(*words), capture_output=True, text=True, check=False, timeout=timeout)


def answer(*words: object) -> dict[str, Any]:
    done = dryrun("--json", *words)
    assert done.returncode in (0, 1), done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    assert found["schema"] == "vramscope.dryrun/1"
    return found


def test_a_loop_ends_by_itself_and_two_runs_give_the_same_peak(
    torch_environment: TorchEnvironment, script: Path, place: Path
) -> None:
    first, second = (answer("--", torch_environment.python, script, 64) for _ in range(2))
    (rank,) = first["ranks"]
    assert rank["why"] == "stable"
    assert 3 <= rank["steps"] < 20
    weights = 4 * (WIDTH * WIDTH + WIDTH) * 4
    # Weights, gradients, two moments; and what AdamW needs for a moment in its step.
    assert 4 * weights < rank["peak_allocated_bytes"] < 6.5 * weights
    figures = ("peak_allocated_bytes", "peak_reserved_bytes", "steps")
    assert [rank[name] for name in figures] == [second["ranks"][0][name] for name in figures]
    categories = rank["summary"]["categories"]
    assert categories["parameters"] == pytest.approx(weights, rel=0.01)
    assert first["fits"] is None
    assert {card["card"] for card in first["cards"] if card["fits"]} >= {"T4", "H100-80G"}
    assert not list(place.iterdir())


def test_a_card_that_is_too_small_gets_the_explanation_of_the_failure(
    torch_environment: TorchEnvironment, script: Path, place: Path
) -> None:
    done = dryrun("--memory", "560MiB", "--", torch_environment.python, script, 64)
    assert done.returncode == 1, done.stderr
    assert "It does not fit on 560MiB" in done.stdout
    assert "ran out of memory" in done.stdout
    assert "What to change" in done.stdout
    # What it would need is known all the same.
    assert "fits," in done.stdout
    found = answer("--memory", "2GiB", "--other", "200MiB", "--", torch_environment.python, script, 64)
    assert (found["fits"], found["gpu"]) == (True, "2GiB")
    assert not list(place.iterdir())


def test_steps_end_it_and_what_it_prints_is_kept_apart(torch_environment: TorchEnvironment, script: Path) -> None:
    found = answer("--steps", 2, "--", torch_environment.python, script, 8)
    assert [(rank["why"], rank["steps"]) for rank in found["ranks"]] == [("steps", 2)]
    done = dryrun("--steps", 2, "--", torch_environment.python, script, 8)
    assert "step 0" not in done.stdout + done.stderr


def test_a_job_that_fails_is_told_with_what_it_printed(torch_environment: TorchEnvironment) -> None:
    done = dryrun("--", torch_environment.python, "-c", "import torch; torch.zeros(1).cuda(); print('so far'); 1 / 0")
    assert done.returncode == 2
    assert "so far" in done.stderr
    assert "ZeroDivisionError" in done.stderr
    assert "the job failed (exit status 1)" in done.stderr.splitlines()[-1]
    done = dryrun("--", torch_environment.python, "-c", "print('nothing to do')")
    assert done.returncode == 2
    assert "ended without using CUDA through PyTorch" in done.stderr


def test_a_job_without_steps_ends_by_the_time_limit_with_its_peak(torch_environment: TorchEnvironment) -> None:
    serves = "import time, torch\nheld = torch.empty(300 << 20, dtype=torch.uint8, device='cuda')\ntime.sleep(600)"
    found = answer("--timeout", "40s", "--", torch_environment.python, "-c", serves)
    (rank,) = found["ranks"]
    assert (rank["why"], rank["peak_reserved_bytes"]) == ("time", 300 * MIB)
    assert found["confidence"] == "medium"


def test_nothing_stays_of_a_job_that_hangs_detaches_itself_or_floods_its_output(
    torch_environment: TorchEnvironment, tmp_path: Path, place: Path
) -> None:
    note = tmp_path / "pids"
    detaches = f"""
import os, sys, time
for _ in range(2):
    if os.fork() == 0:
        os.setsid()
        if os.fork():
            os._exit(0)
        with open({str(note)!r}, "a") as file:
            file.write(f"{{os.getpid()}}\\n")
        time.sleep(600)
block = b"x" * (1 << 20)
while True:
    os.write(1, block)
"""
    began = time.monotonic()
    done = dryrun("--timeout", "3s", "--", torch_environment.python, "-c", detaches)
    assert time.monotonic() - began < 30
    assert done.returncode == 2
    assert "did not end in time and was killed" in done.stderr
    pids = [int(line) for line in note.read_text().split()]
    assert len(pids) == 2
    assert not [pid for pid in pids if os.path.exists(f"/proc/{pid}")]
    assert not list(place.iterdir())


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_an_interrupted_dry_run_leaves_nothing(
    torch_environment: TorchEnvironment, tmp_path: Path, place: Path, number: signal.Signals
) -> None:
    note = tmp_path / "pid"
    waits = f"import os, time; open({str(note)!r}, 'w').write(str(os.getpid())); time.sleep(600)"
    with subprocess.Popen(
        command("--", torch_environment.python, "-c", waits), stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as running:
        wait_until(lambda: note.exists() and note.read_text(), "the job to run")
        running.send_signal(number)
        running.communicate(timeout=30)
    assert running.returncode == 128 + number
    assert not os.path.exists(f"/proc/{note.read_text()}")
    assert not list(place.iterdir())


@pytest.mark.parametrize(
    ("version", "said"),
    [
        ("__version__ = '2.15.0+cpu'\ncuda = None\nhip = None", "is built for the CPU alone"),
        ("__version__ = '2.15.0+rocm7'\ncuda = None\nhip = '7.0'", "is built for AMD GPUs"),
    ],
)
def test_a_pytorch_without_cuda_is_refused_by_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, version: str, said: str
) -> None:
    (tmp_path / "torch").mkdir()
    (tmp_path / "torch" / "__init__.py").write_text("raise SystemExit('torch was imported')")
    (tmp_path / "torch" / "version.py").write_text(version)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    done = dryrun("--", sys.executable, "-c", "pass")
    assert done.returncode == 2
    assert said in done.stderr
    assert "install torch==2.15.0" in done.stderr


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ((), "no command"),
        (("--gpu", "H100-80G", "--memory", "1GiB", "--", "true"), "give one"),
        (("--gpu", "H900", "--", "true"), "H100-80G"),
        (("--memory", "10Gb", "--", "true"), "means bits"),
        (("--gpus", "99", "--", "true"), "--gpus 99"),
        (("--timeout", "soon", "--", "true"), "--timeout 'soon'"),
        (("--memory", "100MiB", "--", "true"), "nothing is left"),
        (("--", "vramscope-no-such-command"), "command not found"),
        (("--steps", "-2", "--", "true"), "not a number: '-2'"),
        (("--top", "x", "--", "true"), "not a number: 'x'"),
        (("--html", "", "--", "true"), "--html wants the name of a file"),
        (("--last", "/", "--", "true"), "--last /: cannot be read"),
    ],
)
def test_mistakes_get_one_line(words: tuple[str, ...], said: str) -> None:
    done = dryrun(*words)
    assert done.returncode in (2, 127)
    assert said in done.stderr
    assert len(done.stderr.splitlines()) == 1
    assert not done.stdout


def test_the_largest_batch_is_that_of_trying_every_one(torch_environment: TorchEnvironment, script: Path) -> None:
    def words(batch: object) -> tuple[object, ...]:
        return ("--memory", "640MiB", "--steps", 3, "--", torch_environment.python, script, batch)

    done = dryrun("--json", "--vary", "batch=900..1100", *words("{batch}"))
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert found["schema"] == "vramscope.dryrun-search/1"
    (index,) = found["largest"]
    largest = int(found["runs"][index]["values"]["batch"])
    assert 900 < largest < 1100
    assert len(found["runs"]) <= 50
    # Not a matter of this search alone: the plain command says the same of it and of its neighbours.
    assert answer(*words(largest))["fits"] is True
    assert answer(*words(largest + 1))["fits"] is False


def test_values_are_tried_one_by_one_and_a_gate_fails_over_its_size(
    torch_environment: TorchEnvironment, script: Path, tmp_path: Path
) -> None:
    words = ("--steps", 2, "--", torch_environment.python, script, "{batch}")
    done = dryrun("--vary", "batch=8,4096", *words)
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[0].startswith("2 rehearsals")
    last = tmp_path / "last.json"
    gate = ("--last", last, "--fail-over", "900MiB", "--steps", 2, "--", torch_environment.python, script)
    first, second = dryrun(*gate, 8), dryrun(*gate, 8192)
    assert (first.returncode, second.returncode) == (0, 1)
    assert "no last answer" in first.stdout
    assert "more (" in second.stdout
    assert "are more than 900.00 MiB" in second.stderr


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--vary", "batch=1..8", "--", "true", "{batch}"), "--gpu or --memory"),
        (("--memory", "9GiB", "--vary", "a=1..8", "--vary", "b=1..8", "--", "true", "{a}{b}"), "one number"),
        (("--memory", "9GiB", "--vary", "batch", "--", "true"), "NAME=1..256"),
    ],
)
def test_a_search_that_cannot_be_is_refused(words: tuple[str, ...], said: str) -> None:
    done = dryrun(*words)
    assert done.returncode == 2
    assert said in done.stderr


def test_what_others_hold_is_not_left(torch_environment: TorchEnvironment, script: Path) -> None:
    words = ("--memory", "2GiB", "--steps", 2)
    job = ("--", torch_environment.python, script, 8)
    alone, beside = dryrun(*words, *job), dryrun(*words, "--other", "1GiB", *job)
    assert (alone.returncode, beside.returncode) == (0, 0)
    (needed,) = re.findall(r"([\d.]+) MiB at the peak", beside.stdout)
    assert f"{2048 - 1024 - float(needed):.2f} MiB left" in beside.stdout
    assert f"{(2048 - float(needed)) / 1024:.2f} GiB left" in alone.stdout


CATCHES = """
import torch
try:
    torch.empty(900 << 20, dtype=torch.uint8, device="cuda")
except torch.OutOfMemoryError:
    print("too large")
exec(open({script!r}).read())
"""


def test_an_error_that_the_job_lived_through_is_not_its_end(
    torch_environment: TorchEnvironment, script: Path, tmp_path: Path
) -> None:
    catches = tmp_path / "catches.py"
    catches.write_text(CATCHES.format(script=str(script)))
    found = answer("--memory", "1GiB", "--", torch_environment.python, catches, 8)
    assert [rank["why"] for rank in found["ranks"]] == ["stable"]
    assert found["fits"] is True


def test_an_answer_that_cannot_be_written_is_printed_all_the_same(
    torch_environment: TorchEnvironment, script: Path
) -> None:
    for flag in ("--last", "--html"):
        done = dryrun(flag, "/nowhere/file", "--steps", 1, "--", torch_environment.python, script, 8)
        assert done.returncode == 2
        assert "GiB of a GPU" in done.stdout or "MiB of a GPU" in done.stdout
        (line,) = done.stderr.splitlines()
        assert "/nowhere/file" in line
        assert "No such file or directory" in line
