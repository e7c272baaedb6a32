"""From a real PyTorch job to the daemon, the commands and the API: what the agent wrote down arrives, explained."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.rig.daemon import Daemon, daemon
from tests.rig.fixtures import SimulatedGpu
from tests.rig.job import Job, wait_until
from vramscope.daemon.launch import BOOTSTRAP
from vramscope.schema.evidence_reading import evidence_from_json
from vramscope.schema.units import GIB, MIB
from vramscope.schema.wire import Hello, decode_slots

pytestmark = pytest.mark.real_allocator

Gpu = Callable[..., SimulatedGpu]

# Losses are kept with their graphs until memory runs out.
LEAKS = """
import os, sys, torch
model = torch.nn.Sequential(*(torch.nn.Linear(1024, 1024) for _ in range(8))).cuda()
losses = []
def train():
    while True:
        batch = torch.zeros(4096, 1024, device="cuda")
        losses.append(model(batch).sum())
print("ready", os.getpid(), flush=True)
input()
train()
"""

HOLDS = """
import os, torch
model = torch.nn.Linear(1024, 1024).cuda()
held = torch.empty(300 << 20, dtype=torch.uint8, device="cuda")
print("ready", os.getpid(), flush=True)
input()
"""


def inside(runtime_dir: Path) -> dict[str, str]:
    return {
        "PYTHONPATH": str(BOOTSTRAP),
        "VRAMSCOPE_RUNTIME_DIR": str(runtime_dir),
        "VRAMSCOPE_AGENT_INTERVAL": "0.1",
    }


def vramscope(*words: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "vramscope", *map(str, words)],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
        env={**os.environ, "COLUMNS": "120"},
    )


def fail(gpu: SimulatedGpu, runtime_dir: Path) -> Job:
    job = gpu.start(LEAKS, **inside(runtime_dir))
    job.wait_for_output("ready")
    job.resume()
    job.wait_for_error()
    assert "OutOfMemoryError" in job.stderr
    return job


def event_of(running: Daemon, job: Job) -> dict[str, Any]:
    def found() -> dict[str, Any] | None:
        events = running.get("/api/v1/ooms")["ooms"]
        return next((event for event in events if event["pid"] == job.pid), None)

    event = wait_until(found, "the event")
    detail: dict[str, Any] = running.get(f"/api/v1/ooms/{event['id']}")
    return detail


def files(runtime_dir: Path, folder: str) -> list[str]:
    return sorted(path.name for path in (runtime_dir / folder).rglob("*") if path.is_file())


def sampled_bytes(runtime_dir: Path, job: Job) -> int:
    """What the job's last sample says is allocated."""
    for path in (runtime_dir / "agents").glob(f"{job.pid}-*.slots"):
        sample = decode_slots(path.read_bytes(), job.pid, Hello())
        if sample is not None:
            return sum(stats.allocated_bytes for stats in sample.stats)
    return 0


def test_a_running_daemon_joins_the_evidence_stores_it_and_takes_the_files_away(
    simulated_gpu: Gpu, tmp_path: Path
) -> None:
    gpu = simulated_gpu(capacity_bytes=2 * GIB, other_bytes=200 * MIB)
    with daemon(tmp_path / "daemon", gpu.daemon_environment(), "--interval", "200ms") as running:
        job = fail(gpu, running.runtime_dir)
        event = event_of(running, job)
        assert event["incident"]["causes"][0]["id"] == "leak"
        assert [row["used_bytes"] for row in event["incident"]["message"]["other_processes"]] == [200 * MIB]
        parts = event["evidence"]["attribution"]
        assert parts["parameters_bytes"] == 8 * (1024 * 1024 + 1024) * 4
        assert sum(parts.values()) == event["incident"]["message"]["reserved_bytes"]
        assert event["before"][-1]["reserved_bytes"] == event["incident"]["message"]["reserved_bytes"]
        document = evidence_from_json(running.get(f"/api/v1/ooms/{event['id']}/evidence"), job.pid)
        assert document.segments
        assert document.stem == event["evidence"]["stem"]
        wait_until(lambda: not files(running.runtime_dir, "reports"), "the files to be taken away")
        assert 'vramscope_oom_events_total{cause="leak"} 1' in running.metrics()
        saved = tmp_path / "evidence.json"
        shown = vramscope("oom", "show", "--url", running.url, "--evidence", saved)
        assert (shown.returncode, shown.stderr) == (0, f"vramscope: evidence written to {saved}\n")
        assert "losses: list of" in shown.stdout
        command = event["evidence"]["command_line"]
        assert [Path(word).name for word in command] == [gpu.python.name, "job_0.py"]
        assert shown.stdout.endswith(f"  vramscope dryrun -- {' '.join(command)}\n")
        assert evidence_from_json(json.loads(saved.read_text()), job.pid) == document
        running.stop()
    # Without the daemon, from its file.
    listed = vramscope("oom", "list", "--store", running.store)
    first, second = listed.stdout.splitlines()
    assert "leak (retained graph), 16.00 MiB requested" in first
    assert second == f"  {event['id']}  python job_0.py, pid {job.pid} of {event['user']}, the job did not go on"
    again = vramscope("oom", "show", event["id"], "--store", running.store)
    assert again.stdout.splitlines()[1:] == shown.stdout.splitlines()[1:]


def test_what_failed_or_was_killed_while_no_daemon_ran_is_told_by_the_next_one(
    simulated_gpu: Gpu, tmp_path: Path
) -> None:
    gpu = simulated_gpu(capacity_bytes=2 * GIB)
    environment = gpu.daemon_environment()
    with daemon(tmp_path / "daemon", environment) as running:
        running.stop()
    failed = fail(gpu, running.runtime_dir)
    killed = gpu.start(HOLDS, **inside(running.runtime_dir))
    killed.wait_for_output("ready")
    wait_until(lambda: sampled_bytes(running.runtime_dir, killed) >= 300 * MIB, "a sample")
    os.kill(killed.pid, signal.SIGKILL)
    killed.wait()
    with daemon(tmp_path / "daemon", environment, "--interval", "200ms") as running:
        event = event_of(running, failed)
        assert event["incident"]["causes"][0]["id"] == "leak"
        assert event["evidence"]["attribution"]["parameters_bytes"] == 8 * (1024 * 1024 + 1024) * 4
        answer = running.get("/api/v1/processes")
        assert [row["pid"] for row in answer["processes"]] == []
        (ended,) = [row for row in answer["ended"] if row["pid"] == killed.pid]
        assert ended["allocated_bytes"] >= 300 * MIB
        wait_until(lambda: not files(running.runtime_dir, "reports"), "the files to be taken away")
        assert files(running.runtime_dir, "agents") == []


def test_a_job_that_was_killed_is_ended_at_the_next_collection(simulated_gpu: Gpu, tmp_path: Path) -> None:
    gpu = simulated_gpu(capacity_bytes=2 * GIB)
    with daemon(tmp_path / "daemon", gpu.daemon_environment(), "--interval", "200ms") as running:
        job = gpu.start(HOLDS, **inside(running.runtime_dir))
        job.wait_for_output("ready")

        def rows(name: str) -> list[dict[str, Any]]:
            return [row for row in running.get("/api/v1/processes")[name] if row["pid"] == job.pid]

        def sampled() -> bool:
            # An earlier sample may have been taken before the job held all of it.
            return any(row["torch"] and row["torch"]["reserved_bytes"] >= 300 * MIB for row in rows("processes"))

        wait_until(sampled, "a sample of what it holds")
        os.kill(job.pid, signal.SIGKILL)
        job.wait()
        (ended,) = wait_until(lambda: rows("ended"), "its end")
        assert ended["reserved_bytes"] >= 300 * MIB
        assert rows("processes") == []


def test_run_without_a_daemon_names_the_other_processes_and_explains_by_the_evidence(
    simulated_gpu: Gpu, tmp_path: Path
) -> None:
    gpu = simulated_gpu(capacity_bytes=2 * GIB, other_bytes=300 * MIB, other_pid=4242)
    script = tmp_path / "train.py"
    # Long enough for the driver to be looked at before memory runs out.
    script.write_text(LEAKS.replace("input()", "import time; time.sleep(3)"))
    words = ["-m", "vramscope", "run", "--runtime-dir", str(tmp_path / "run"), "--", str(gpu.python), str(script)]
    job = gpu.start_command([sys.executable, *words])
    job.wait_for_error()
    told = job.stderr.partition("GPU 0 ran out of memory")[2]
    assert "leak (retained graph)" in told
    assert "In PyTorch's hands" in told
    assert "losses: list of" in told
    assert "other processes" in told
    assert "300.00 MiB" in told or "0.29 GiB" in told
    names = files(tmp_path / "run", "reports")
    assert [name.partition(".")[2] for name in names] == ["evidence", "json"]


def test_run_tells_peak_margin_and_waste_of_a_job_that_succeeded(simulated_gpu: Gpu, tmp_path: Path) -> None:
    gpu = simulated_gpu(capacity_bytes=2 * GIB)
    script = tmp_path / "train.py"
    script.write_text(HOLDS.replace("input()", "del held"))
    words = ["-m", "vramscope", "run", "--runtime-dir", str(tmp_path / "run"), "--", str(gpu.python), str(script)]
    job = gpu.start_command([sys.executable, *words])
    assert job.wait() == 0, job.stderr
    peak, margin, waste = job.stderr.splitlines()[-3:]
    assert peak.startswith("vramscope: peak    3")
    assert "of 2.00 GiB" in peak
    assert margin.startswith("vramscope: margin  1.")
    assert waste.startswith("vramscope: waste   ")
    assert files(tmp_path / "run", "reports") == []


def test_capture_asks_a_running_job_without_a_daemon_and_the_job_goes_on(simulated_gpu: Gpu, tmp_path: Path) -> None:
    gpu = simulated_gpu(capacity_bytes=2 * GIB)
    runtime_dir = tmp_path / "run"
    with daemon(tmp_path, gpu.daemon_environment()) as running:
        assert running.runtime_dir == runtime_dir
        running.stop()
    job = gpu.start(HOLDS, **inside(runtime_dir))
    job.wait_for_output("ready")
    wait_until(lambda: files(runtime_dir, "agents"), "the sample file")
    done = vramscope("capture", str(job.pid))  # the folder is the one that the job was started with
    assert (done.returncode, done.stderr) == (0, "")
    assert "In PyTorch's hands" in done.stdout
    assert "Linear (1.0 M, float32" in done.stdout
    (name,) = files(runtime_dir, "reports")
    assert f"{runtime_dir}/reports/{name}" in done.stdout
    saved = tmp_path / "memory.json"
    done = vramscope("capture", str(job.pid), "--runtime-dir", runtime_dir, "--output", saved)
    assert str(saved) in done.stdout
    document = evidence_from_json(json.loads(saved.read_text()), job.pid)
    assert document.kind == "capture"
    assert document.attribution is not None
    assert document.attribution.parameters_bytes == (1024 * 1024 + 1024) * 4
    assert files(runtime_dir, "reports") == [name]
    job.resume()
    assert job.wait() == 0
