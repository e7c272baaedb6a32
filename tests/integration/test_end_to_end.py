"""From the driver to an explained out-of-memory error: every part the real one."""

import re
import sys
from collections.abc import Callable
from pathlib import Path

import httpx
import pytest

from tests.integration.prometheus_server import needs_prometheus, prometheus_server
from tests.rig.daemon import Daemon, daemon
from tests.rig.fixtures import SimulatedGpu
from tests.rig.job import wait_until
from vramscope.schema.units import MIB, format_bytes

TRAIN = Path(__file__).resolve().parents[1] / "rig" / "jobs" / "growing_length.py"
FIRST_LENGTH, LONGER_BY = 256, 192


def _figures(text: str) -> dict[str, str]:
    """The figures that PyTorch printed, as it printed them."""
    size = r"([\d.]+ (?:bytes|KiB|MiB|GiB))"
    patterns = {
        "requested_bytes": rf"Tried to allocate {size}",
        "total_bytes": rf"total capacity of {size}",
        "free_bytes": rf"of which {size} is free",
        "process_in_use_bytes": rf"this process has {size} memory in use",
        "allocated_bytes": rf"Of the allocated memory {size} is allocated by PyTorch",
        "reserved_unallocated_bytes": rf"and {size} is reserved by PyTorch but unallocated",
    }
    found = {name: re.search(pattern, text) for name, pattern in patterns.items()}
    assert all(found.values()), text
    return {name: match[1] for name, match in found.items() if match}


def _gib(printed: str) -> str:
    value, unit = printed.split()
    return f"{float(value) * {'KiB': 2**-20, 'MiB': 2**-10, 'GiB': 1.0}[unit]:.2f}"


def _series(running: Daemon, pid: int) -> list[str]:
    return [line for line in running.metrics().splitlines() if f'pid="{pid}"' in line]


def _collected_at(running: Daemon) -> float:
    found = re.search(r"^vramscope_last_collection_timestamp_seconds (\S+)$", running.metrics(), re.MULTILINE)
    assert found is not None
    return float(found[1])


@pytest.mark.real_allocator
@pytest.mark.real_nvml
@pytest.mark.real_prometheus
@needs_prometheus
def test_a_training_loop_that_runs_out_of_memory_is_seen_counted_and_explained(
    simulated_gpu: Callable[..., SimulatedGpu], tmp_path: Path
) -> None:
    gpu = simulated_gpu(capacity_bytes=3072 * MIB, context_bytes=310 * MIB, other_bytes=200 * MIB, other_pid=1)
    with (
        daemon(tmp_path / "daemon", gpu.daemon_environment(), "--interval", "500ms") as running,
        prometheus_server([running.url.removeprefix("http://")]) as prometheus,
    ):
        run = [
            sys.executable,
            "-m",
            "vramscope",
            "run",
            "--runtime-dir",
            str(running.runtime_dir),
            "--interval",
            "500ms",
        ]
        job = gpu.start_command([*run, "--", gpu.python, TRAIN, str(FIRST_LENGTH), str(LONGER_BY)])
        job.wait_for_output("warm")
        pid = int(job.stdout.split()[1])

        # The real Prometheus holds what the allocator and the driver say of that pid.
        def held(name: str) -> float:
            (row,) = prometheus.wait_for(f'{name}{{pid="{pid}"}}')
            return float(row["value"][1])

        # The job waits: after a scrape or two its figures stand still, and both sides tell of the same moment.
        def agree() -> bool:
            return held("vramscope_process_memory_used_bytes") == held("vramscope_torch_reserved_bytes") + 310 * MIB

        wait_until(agree, "the driver's bytes to be the allocator's and the context's")
        assert 0 < held("vramscope_torch_allocated_bytes") <= held("vramscope_torch_reserved_bytes")
        assert held("vramscope_torch_segments") >= 1
        assert held("vramscope_torch_allocations_total") >= held("vramscope_torch_segments")
        assert held("vramscope_torch_pinned_bytes") == 0
        assert held("vramscope_process_memory_non_torch_bytes") == 310 * MIB

        job.resume()
        job.wait_for_error()
        ended_at = _collected_at(running)
        assert "torch.OutOfMemoryError: CUDA out of memory." in job.stderr
        printed = _figures(job.stderr)

        # The daemon explains it, with PyTorch's own figures to the last digit printed.
        (event,) = wait_until(lambda: running.get("/api/v1/ooms")["ooms"], "the event in the daemon")
        message = event["incident"]["message"]
        assert {name: format_bytes(message[name]) for name in printed} == printed
        assert (event["pid"], event["origin"]) == (pid, "agent")
        assert event["cause"] != "unknown"

        # So does the console, after the job's own last words.
        explanation = job.stderr.split("torch.OutOfMemoryError", 1)[1].split("\n", 1)[1]
        assert event["cause"].replace("_", " ") in explanation.lower()
        for name in ("requested_bytes", "allocated_bytes", "free_bytes"):
            assert printed[name] in explanation or _gib(printed[name]) in explanation, (name, printed, explanation)

        # Two intervals later the process is gone from the daemon, and with the next scrape from Prometheus.
        wait_until(lambda: _collected_at(running) >= ended_at + 2 * 0.5, "two more collections")
        assert _series(running, pid) == []
        prometheus.wait_until_gone(f'vramscope_torch_reserved_bytes{{pid="{pid}"}}')
        prometheus.wait_for(f'vramscope_oom_events_total{{cause="{event["cause"]}"}} == 1')


@pytest.mark.real_nvml
def test_the_driver_is_picked_up_when_it_appears(simulated_gpu: Callable[..., SimulatedGpu], tmp_path: Path) -> None:
    gpu = simulated_gpu(capacity_bytes=1024 * MIB)
    environment = gpu.daemon_environment()
    library = Path(environment["LD_LIBRARY_PATH"].split(":")[0]) / "libnvidia-ml.so.1"
    folder = tmp_path / "driver"
    folder.mkdir()
    with daemon(tmp_path / "daemon", {**environment, "LD_LIBRARY_PATH": str(folder)}, "--interval", "200ms") as running:
        assert 'vramscope_source_up{source="nvml"} 0' in running.metrics()
        (folder / library.name).symlink_to(library)
        wait_until(lambda: 'vramscope_source_up{source="nvml"} 1' in running.metrics(), "the driver")
        (device,) = running.get("/api/v1/devices")["devices"]
        assert device["total_bytes"] == 1024 * MIB
        assert "source nvml answers again" in running.log
        assert httpx.get(running.url + "/readyz").status_code == 200
