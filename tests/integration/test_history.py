"""/api/v1/history of the real daemon, over HTTP: a job's past while it runs, and after the daemon's restart."""

from __future__ import annotations

import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.rig.daemon import Daemon, daemon
from tests.rig.fixtures import SimulatedGpu
from tests.rig.job import Job, wait_until
from tests.rig.small_disk import fill, small_disk
from vramscope.daemon.launch import BOOTSTRAP
from vramscope.daemon.simgpu.machine import Machine
from vramscope.schema.units import GIB, MIB

Gpu = Callable[..., SimulatedGpu]

# Half a GiB, then a peak of one more that is gone soon, then too much.
PEAKS = """
import os, time, torch
held = torch.empty(512 << 20, dtype=torch.uint8, device="cuda")
print("ready", os.getpid(), flush=True)
input()
peak = torch.empty(1 << 30, dtype=torch.uint8, device="cuda")
time.sleep(1.0)
del peak
torch.cuda.empty_cache()
print("after", flush=True)
input()
torch.empty(3 << 30, dtype=torch.uint8, device="cuda")
"""


def start(gpu: SimulatedGpu, running: Daemon) -> Job:
    job = gpu.start(
        PEAKS,
        PYTHONPATH=str(BOOTSTRAP),
        VRAMSCOPE_RUNTIME_DIR=str(running.runtime_dir),
        VRAMSCOPE_AGENT_INTERVAL="0.1",
    )
    job.wait_for_output("ready")
    return job


def past(running: Daemon, job: Job, words: str = "") -> list[dict[str, Any]]:
    """The job's moments; none where nothing of it is recorded yet."""
    answer = httpx.get(f"{running.url}/api/v1/history?pid={job.pid}{words}")
    if answer.status_code == 404:
        return []
    (process,) = answer.raise_for_status().json()["processes"] or [{"moments": []}]
    return list(process["moments"])


def highest(moments: list[dict[str, Any]], figure: str = "allocated_bytes") -> int:
    return max((moment[figure] or 0 for moment in moments), default=0)


@pytest.mark.real_allocator
@pytest.mark.real_nvml
def test_a_jobs_peak_is_in_the_past_also_after_a_restart_and_before_its_failure(
    simulated_gpu: Gpu, tmp_path: Path
) -> None:
    gpu = simulated_gpu(capacity_bytes=3 * GIB, context_bytes=300 * MIB, other_bytes=200 * MIB)
    environment = gpu.daemon_environment()
    with daemon(tmp_path, environment, "--interval", "200ms") as first:
        job = start(gpu, first)
        wait_until(lambda: highest(past(first, job)) == 512 * MIB, "the first moments")
        job.resume()
        job.wait_for_output("after")
        wait_until(lambda: highest(past(first, job, "&step=1")) == 1536 * MIB, "the peak")
        wait_until(lambda: past(first, job, "&step=1")[-1]["allocated_bytes"] == 512 * MIB, "its end")
        answer = first.get(f"/api/v1/history?pid={job.pid}&step=1h")
        (device,), (process,) = answer["devices"], answer["processes"]
        assert (device["gpu"], device["moments"][-1]["total_bytes"]) == ("0", 3 * GIB)
        assert process["command"] == "python job_0.py"
        assert highest(device["moments"], "used_bytes") >= highest(process["moments"], "used_bytes") + 200 * MIB
        assert highest(process["moments"], "used_bytes") > 1536 * MIB
        assert highest(process["moments"]) == 1536 * MIB
        assert first.stop() == 0
        assert "Traceback" not in first.log
    began = time.time()
    with daemon(tmp_path, environment, "--interval", "200ms") as second:
        wait_until(lambda: any(moment["at_unix"] >= began for moment in past(second, job)), "a moment of the new one")
        # One process, and one past.
        answer = second.get(f"/api/v1/history?device={device['uuid']}&since=10m")
        assert [row["pid"] for row in answer["processes"]].count(job.pid) == 1
        assert highest(past(second, job)) == 1536 * MIB
        job.resume()
        job.wait_for_error()
        listed = wait_until(lambda: second.get("/api/v1/ooms")["ooms"], "the event")
        before = second.get(f"/api/v1/ooms/{listed[0]['id']}")["before"]
        assert highest([moment for moment in before if moment["at_unix"] < began]) == 1536 * MIB
        assert [moment["at_unix"] for moment in before] == sorted(moment["at_unix"] for moment in before)
        # Of one that is gone it is still told.
        wait_until(
            lambda: job.pid not in [row["pid"] for row in second.get("/api/v1/processes")["processes"]], "its end"
        )
        assert highest(past(second, job)) == 1536 * MIB


@pytest.mark.real_nvml
def test_what_cannot_be_answered_is_one_line(nvml_machine: Callable[..., Machine], tmp_path: Path) -> None:
    machine = nvml_machine(devices=2, capacity_bytes=8 * GIB, driver_reserved_bytes=0)
    with daemon(tmp_path, machine.daemon_environment()) as running:
        for words, status, line in (
            ("since=yesterday", 422, "since: 'yesterday' is no time"),
            ("limit=0", 422, "limit='0': input should be"),
            ("device=3", 404, "nothing is recorded of device '3'"),
            ("pid=1", 404, "nothing is recorded of process 1;"),
        ):
            answer = httpx.get(f"{running.url}/api/v1/history?{words}")
            assert answer.status_code == status
            assert answer.json()["detail"].startswith(line)
        devices = running.get("/api/v1/history?since=2000-01-01")["devices"]
        assert [(device["gpu"], device["moments"][0]["total_bytes"]) for device in devices] == [
            ("0", 8 * GIB),
            ("1", 8 * GIB),
        ]
        assert [device["gpu"] for device in running.get("/api/v1/history?device=1")["devices"]] == ["1"]
        assert "Traceback" not in running.log


@pytest.mark.real_nvml
def test_a_daemon_that_was_killed_leaves_a_file_with_which_the_next_one_goes_on(
    nvml_machine: Callable[..., Machine], tmp_path: Path
) -> None:
    machine = nvml_machine(devices=1, capacity_bytes=8 * GIB, driver_reserved_bytes=0)
    environment = machine.daemon_environment()
    with daemon(tmp_path, environment, "--interval", "100ms") as running:
        running.stop()
    with daemon(tmp_path, environment, "--interval", "100ms") as running:
        wait_until(lambda: running.get("/api/v1/history")["devices"], "a moment")
        running.process.send_signal(signal.SIGKILL)
        running.process.wait()
    with daemon(tmp_path, environment) as running:
        (device,) = running.get("/api/v1/history?step=10")["devices"]
        assert device["moments"][0]["used_bytes"] is not None
        assert "kept in memory only" not in running.log
        running.stop()
    with sqlite3.connect(tmp_path / "events-history.db") as file:
        assert file.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert file.execute("SELECT count(*) FROM series").fetchall() == [(1,)]
    file.close()


@pytest.mark.real_nvml
def test_a_full_disk_is_one_warning_and_the_daemon_goes_on(
    nvml_machine: Callable[..., Machine], tmp_path: Path
) -> None:
    # So many processes that they have no room in what the file holds already.
    machine = nvml_machine(
        devices=3, processes=200, process_bytes=8 * MIB, capacity_bytes=8 * GIB, driver_reserved_bytes=0
    )
    with small_disk(tmp_path / "disk") as disk:
        words = ("--interval", "100ms", "--store", str(disk / "events.db"))
        with daemon(tmp_path, machine.daemon_environment(), *words) as running:
            fill(disk)
            device, *_ = wait_until(lambda: running.get("/api/v1/history")["devices"], "a moment")
            assert device["moments"][-1]["total_bytes"] == 8 * GIB
            assert running.stop() == 0
        assert running.log.count("the past is kept in memory only: database or disk is full") == 1
        assert "Traceback" not in running.log


def test_a_broken_file_is_one_warning_and_the_daemon_serves(tmp_path: Path) -> None:
    file = tmp_path / "events-history.db"
    file.write_bytes(b"notes" * 100)
    with daemon(tmp_path) as running:
        assert running.log.count(f"WARNING {file}: the past is kept in memory only: file is not a database") == 1
        assert running.get("/api/v1/history")["devices"] == []
        assert running.stop() == 0
    assert file.read_bytes() == b"notes" * 100


@pytest.mark.parametrize(
    ("words", "line"),
    [
        (("--keep-history", "5m"), "--keep-history = '5m': must be between 10m and 3650d"),
        (("--keep-history", "ever"), "--keep-history = 'ever': not an age: write 7d, 36h, 90m or a number of seconds"),
        (("--keep-history-bytes", "1"), "--keep-history-bytes = '1': must be between 1MiB and 1024TiB"),
    ],
)
def test_a_retention_that_is_none_is_one_line(words: tuple[str, ...], line: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "vramscope", "serve", *words], capture_output=True, text=True, check=False, timeout=30
    )
    assert (done.returncode, done.stdout, done.stderr) == (2, "", f"vramscope: {line}\n")
