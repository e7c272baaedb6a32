"""The daemon's figures at 8 GPUs x 32 processes: CPU of a cycle, latency and CPU of a scrape, memory."""

from __future__ import annotations

import contextlib
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median

import httpx
from prometheus_client import CollectorRegistry, generate_latest
from prometheus_client.core import Metric
from prometheus_client.parser import text_string_to_metric_families

from tests.bench.figure import Figure
from tests.bench.machine import GPUS, INTERVAL_SECONDS, PROCESSES
from vramscope.daemon.simgpu.build import nvml_drivers
from vramscope.daemon.simgpu.machine import Machine
from vramscope.daemon.simgpu.world import World
from vramscope.schema.units import GIB, MIB

SCRAPES = 50
BURST = 500
# What Prometheus sends.
HEADERS = {
    "accept": "application/openmetrics-text;version=1.0.0,text/plain;version=0.0.4;q=0.5,*/*;q=0.1",
    "accept-encoding": "gzip",
}


def measure() -> list[Figure]:
    """All figures of one run."""
    with tempfile.TemporaryDirectory() as folder, _living(GPUS * PROCESSES) as pids:
        world = World.create(
            Path(folder, "world"), devices=GPUS, capacity_bytes=80 * GIB, driver_reserved_bytes=600 * MIB
        )
        for position, pid in enumerate(pids):
            world.set_other(position // PROCESSES, 512 * MIB, pid)
        Path(folder, "driver").mkdir()
        machine = Machine(Path(folder, "driver"), world, nvml_drivers())
        command = [sys.executable, "-m", "tests.bench.machine", *map(str, pids)]
        with subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=machine.daemon_environment()
        ) as daemon:
            assert daemon.stdin is not None
            assert daemon.stdout is not None
            cycle = json.loads(daemon.stdout.readline())

            def usage() -> dict[str, float]:
                assert daemon.stdin is not None
                assert daemon.stdout is not None
                daemon.stdin.write("\n")
                daemon.stdin.flush()
                answer: dict[str, float] = json.loads(daemon.stdout.readline())
                return answer

            with httpx.Client(base_url=cycle["url"], headers=HEADERS) as client:
                latency, cpu, text = _scrapes(client, usage, cycle["cycle_seconds"])
            rss = usage()["rss_bytes"]
            daemon.stdin.close()
        world.close()
    encoder = _encoder_seconds(text)
    return [
        Figure(
            f"CPU of a cycle with /metrics rendered ({cycle['series']} series)",
            1e3 * cycle["cycle_seconds"],
            "ms",
            budget=15,
            floor=1e3 * cycle["floor_seconds"],
            floor_name="the driver calls and /proc reads alone",
        ),
        Figure("latency of a scrape, median", 1e3 * latency, "ms", budget=5),
        Figure(
            "CPU of a scrape",
            1e3 * cpu,
            "ms",
            budget=5,
            floor=1e3 * encoder,
            floor_name="prometheus_client's encoder alone",
        ),
        Figure("resident memory while scraped", rss / MIB, "MiB", budget=80),
    ]


@contextlib.contextmanager
def _living(count: int) -> Iterator[list[int]]:
    sleepers = [subprocess.Popen(["sleep", "600"]) for _ in range(count)]
    try:
        yield [sleeper.pid for sleeper in sleepers]
    finally:
        for sleeper in sleepers:
            sleeper.kill()
        for sleeper in sleepers:
            sleeper.wait()


def _scrapes(
    client: httpx.Client, usage: Callable[[], dict[str, float]], cycle_seconds: float
) -> tuple[float, float, str]:
    """(median latency, CPU seconds a scrape, the text). The cycles that go on meanwhile are not the scrapes' CPU."""

    def scrape() -> float:
        sent = time.perf_counter()
        client.get("/metrics").raise_for_status()
        return time.perf_counter() - sent

    scrape()
    latencies = []
    for _ in range(SCRAPES):
        time.sleep(1.1 * INTERVAL_SECONDS)  # each meets a new frame, as in life
        latencies.append(scrape())
    # One scrape's CPU drowns in that of the cycle before it: many in a row, which meet few cycles.
    before, began = usage()["cpu_seconds"], time.monotonic()
    for _ in range(BURST):
        scrape()
    cycles = (time.monotonic() - began) / INTERVAL_SECONDS
    cpu = (usage()["cpu_seconds"] - before - cycles * cycle_seconds) / BURST
    return median(latencies), cpu, client.get("/metrics", headers={"accept": "text/plain"}).text


def _encoder_seconds(text: str) -> float:
    """What prometheus_client's encoder takes for the same samples."""
    families = list(text_string_to_metric_families(text))

    class Collector:
        def collect(self) -> list[Metric]:
            return families

    registry = CollectorRegistry()
    registry.register(Collector())
    runs = []
    for _ in range(10):
        began = time.process_time()
        generate_latest(registry)
        runs.append(time.process_time() - began)
    return median(runs)
