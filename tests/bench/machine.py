"""The benched machine: the real daemon over a simulated NVML of 8 GPUs x 32 living processes, each with an agent.

Run as a program (``python -m tests.bench.machine``) under the simulated driver's LD_LIBRARY_PATH it answers commands on
stdin with JSON on stdout; the pids it shows are given in argv.
"""

from __future__ import annotations

import json
import os
import resource
import sys
import time
from collections.abc import Sequence

import pynvml

from vramscope.daemon.config import Address
from vramscope.daemon.server import HttpServer
from vramscope.daemon.service import Service
from vramscope.daemon.sources.nvml import NvmlSource
from vramscope.daemon.sources.procfs import ProcfsSource
from vramscope.daemon.store.events import EventStore
from vramscope.exporters.freshness import Freshness
from vramscope.exporters.http.app import create_app
from vramscope.exporters.prometheus import Exposition, Format
from vramscope.schema.agent import AgentSample, LastSample, OomReport, Outcome
from vramscope.schema.allocator import AllocatorStats
from vramscope.schema.units import MIB

GPUS, PROCESSES = 8, 32
CYCLES = 40
INTERVAL_SECONDS = 0.2


class Agents:
    """Samples that change each cycle, as living jobs' do. What hearing them costs is the agents' own benchmark."""

    name = "agents"

    def __init__(self, uuids: Sequence[str], pids: Sequence[int]) -> None:
        self._placed = [(pid, uuids[position // PROCESSES]) for position, pid in enumerate(pids)]
        self._cycle = 0

    def read(self) -> tuple[AgentSample, ...]:
        self._cycle += 1
        return tuple(AgentSample(pid=pid, at_unix=0.0, stats=(self._stats(pid, uuid),)) for pid, uuid in self._placed)

    def _stats(self, pid: int, uuid: str) -> AllocatorStats:
        allocated = 300 * MIB + 512 * ((pid * 31 + self._cycle * 977) % 100_000)
        return AllocatorStats(
            device=0,
            uuid=uuid,
            allocated_bytes=allocated,
            reserved_bytes=400 * MIB,
            active_bytes=allocated,
            inactive_split_bytes=9 * MIB,
            requested_bytes=allocated - 512,
            private_pool_bytes=0,
        )

    def take_reports(self) -> tuple[OomReport, ...]:
        return ()

    def take_outcomes(self) -> tuple[Outcome, ...]:
        return ()

    def take_last_samples(self) -> tuple[LastSample, ...]:
        return ()

    def close(self) -> None:
        """Nothing is held."""


def main() -> None:
    """Measure cycles, then serve until stdin closes."""
    pids = [int(word) for word in sys.argv[1:]]
    driver = NvmlSource(time.monotonic)
    uuids = [device.uuid for device in driver.read().devices]
    service = Service(driver, ProcfsSource(), Agents(uuids, pids), EventStore(None), interval=1.0)
    exposition = Exposition(service, Freshness(1.0))

    def cycle() -> None:
        service.collect()
        exposition.body(Format.OPENMETRICS, compressed=True)  # the form in which Prometheus asks

    answer = {
        "cycle_seconds": _cpu(cycle),
        "floor_seconds": _cpu(lambda: _floor(pids)),
        "nvml_seconds": _cpu(lambda: driver.read()),
        "series": sum(not line.startswith(b"#") for line in exposition.body(Format.TEXT).splitlines()),
    }
    # Scrapes come less often than collections: each meets a frame that nobody has asked for before.
    served = Service(driver, ProcfsSource(), Agents(uuids, pids), EventStore(None), interval=INTERVAL_SECONDS)
    exposition = Exposition(served, Freshness(1.0))
    served.after_each(exposition.prepare)
    http = HttpServer([Address("127.0.0.1", 0)])
    served.start()
    http.start(create_app(served, exposition=exposition))
    print(json.dumps({**answer, "url": http.urls[0]}), flush=True)
    for _ in sys.stdin:
        usage = resource.getrusage(resource.RUSAGE_SELF)
        with open("/proc/self/status", encoding="ascii") as status:
            rss = next(int(line.split()[1]) * 1024 for line in status if line.startswith("VmRSS"))
        print(json.dumps({"cpu_seconds": usage.ru_utime + usage.ru_stime, "rss_bytes": rss}), flush=True)


def _cpu(work: object) -> float:
    """CPU seconds of one call, over many after a warm-up."""
    assert callable(work)
    for _ in range(5):
        work()
    began = time.process_time()
    for _ in range(CYCLES):
        work()
    return (time.process_time() - began) / CYCLES


def _floor(pids: Sequence[int]) -> None:
    """What no monitor of this machine can avoid: memory and both process lists of each GPU, a stat of each process."""
    for index in range(pynvml.nvmlDeviceGetCount()):
        handle = pynvml.nvmlDeviceGetHandleByIndex(index)
        pynvml.nvmlDeviceGetMemoryInfo(handle)
        pynvml.nvmlDeviceGetUtilizationRates(handle)
        pynvml.nvmlDeviceGetComputeRunningProcesses(handle)
        pynvml.nvmlDeviceGetGraphicsRunningProcesses(handle)
    for pid in pids:
        with open(f"/proc/{pid}/stat", "rb") as file:
            file.read()


if __name__ == "__main__":
    assert os.environ.get("LD_LIBRARY_PATH"), "to be run over the simulated driver"
    main()
