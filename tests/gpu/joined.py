"""``python -m tests.gpu.joined FOLDER``: the daemon and a job with the agent inside on this machine's GPU.

While the job waits, the driver's bytes, the allocator's and what lies between them are compared with what the job's
process and NVML say themselves; then it runs out of memory, and is explained by the daemon and on the console. FOLDER
gets what was seen: metrics, answers of the API, the console, NVML's own answers. ``--python`` is the job's interpreter.
Exit status 1 where something differs, 2 without a GPU.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pynvml

from tests.rig.daemon import Daemon, daemon
from tests.rig.job import wait_until
from vramscope.schema.units import MIB, format_bytes

JOB = Path(__file__).resolve().parents[1] / "rig" / "jobs" / "growing_length.py"
FIRST_LENGTH, LONGER_BY = 1024, 1024
INTERVAL = "500ms"
SECONDS = 120
_PRINTED = {
    "requested_bytes": r"Tried to allocate ([\d.]+ \w+)",
    "total_bytes": r"total capacity of ([\d.]+ \w+)",
    "free_bytes": r"of which ([\d.]+ \w+) is free",
    "process_in_use_bytes": r"this process has ([\d.]+ \w+) memory in use",
    "allocated_bytes": r"Of the allocated memory ([\d.]+ \w+) is allocated by PyTorch",
    "reserved_unallocated_bytes": r"and ([\d.]+ \w+) is reserved by PyTorch but unallocated",
}


def main() -> int:
    """See the module's docstring."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, help="where what was seen goes")
    parser.add_argument("--python", default=sys.executable, help="the interpreter (this one)")
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    try:
        pynvml.nvmlInit()
    except pynvml.NVMLError as error:
        print(f"no driver: {error}", file=sys.stderr)
        return 2
    complaints = list(watch(options.python, options.folder))
    print("\n".join(complaints) or "all as it should be")
    return 1 if complaints else 0


def watch(python: str, folder: Path) -> Iterator[str]:
    """What differs, a line each."""
    idle = _used()
    with daemon(folder / "daemon", None, "--interval", INTERVAL) as running:
        words = [sys.executable, "-m", "vramscope", "run", "--runtime-dir", str(running.runtime_dir)]
        with (folder / "job.out").open("wb") as output, (folder / "job.err").open("wb") as errors:
            job = subprocess.Popen(
                [*words, "--interval", INTERVAL, "--", python, str(JOB), str(FIRST_LENGTH), str(LONGER_BY)],
                stdin=subprocess.PIPE,
                stdout=output,
                stderr=errors,
            )
        warm = wait_until(lambda: re.search(r"warm (\d+)", (folder / "job.out").read_text()), "the job", SECONDS)
        assert warm is not None
        pid = int(warm[1])
        yield from _while_it_waits(running, pid, idle, folder)
        assert job.stdin is not None
        job.communicate(b"\n", timeout=SECONDS)
        yield from _after_its_end(running, pid, folder)


def _while_it_waits(running: Daemon, pid: int, idle_bytes: int, folder: Path) -> Iterator[str]:
    wait_until(lambda: _held(running, "vramscope_torch_reserved_bytes", pid), "the agent's figures", 30)
    time.sleep(2)
    (folder / "metrics.txt").write_text(running.metrics())
    for name in ("devices", "processes"):
        (folder / f"{name}.json").write_text(json.dumps(running.get(f"/api/v1/{name}"), indent=1))
    (folder / "nvml.json").write_text(json.dumps(dict(_nvml()), indent=1))
    by_driver = {one.pid: one.usedGpuMemory for one in pynvml.nvmlDeviceGetComputeRunningProcesses(_device())}
    used = _held(running, "vramscope_process_memory_used_bytes", pid)
    reserved = _held(running, "vramscope_torch_reserved_bytes", pid) or 0
    beside = _held(running, "vramscope_process_memory_non_torch_bytes", pid)
    print(f"the driver's {used}, PyTorch's {reserved}, beside it {beside}, idle {idle_bytes}, NVML {by_driver}")
    if used != by_driver.get(pid):
        yield f"the daemon has {used} bytes of the process, NVML {by_driver}"
    if beside is None or used is None or beside != used - reserved:
        yield f"{beside} bytes are said to lie beside PyTorch's: {used} less {reserved}"
    elif not 100 * MIB < beside < 2000 * MIB:
        yield f"no CUDA context has {format_bytes(int(beside))}"
    if used is not None and abs(_used() - idle_bytes - used) > 64 * MIB:
        yield f"the device has {_used()} bytes in use, {idle_bytes} without the job, and that has {used}"


def _after_its_end(running: Daemon, pid: int, folder: Path) -> Iterator[str]:
    console = (folder / "job.err").read_text()
    printed = {name: found[1] for name, form in _PRINTED.items() if (found := re.search(form, console))}
    if set(printed) != set(_PRINTED):
        yield f"PyTorch printed only {printed}"
    events = wait_until(lambda: running.get("/api/v1/ooms")["ooms"], "the event in the daemon", 30)
    (folder / "ooms.json").write_text(json.dumps(events, indent=1))
    (event,) = events
    message = event["incident"]["message"]
    read = {name: format_bytes(message[name]) for name in printed}
    print(f"pid {event['pid']}, {event['origin']}, {event['cause']}; printed {printed}")
    if read != printed:
        yield f"the daemon's event has {read}, PyTorch printed {printed}"
    if event["pid"] != pid:
        yield f"the event's process is {event['pid']}, the job's {pid}"
    if "Cause, " not in console:
        yield "the console explains nothing"


def _held(running: Daemon, name: str, pid: int) -> float | None:
    found = re.search(rf'^{name}{{[^}}]*pid="{pid}"[^}}]*}} (\S+)$', running.metrics(), re.MULTILINE)
    return float(found[1]) if found else None


def _device() -> Any:
    return pynvml.nvmlDeviceGetHandleByIndex(0)


def _used() -> int:
    return int(pynvml.nvmlDeviceGetMemoryInfo(_device()).used)


def _nvml() -> Iterator[tuple[str, str]]:
    """What the driver answers to what a monitor asks, as text."""
    questions: dict[str, Callable[[], Any]] = {
        "driver": pynvml.nvmlSystemGetDriverVersion,
        "nvml": pynvml.nvmlSystemGetNVMLVersion,
        "cuda": pynvml.nvmlSystemGetCudaDriverVersion_v2,
        "memory": lambda: pynvml.nvmlDeviceGetMemoryInfo(_device()),
        "memory v2": lambda: pynvml.nvmlDeviceGetMemoryInfo(_device(), version=pynvml.nvmlMemory_v2),
        "bar1": lambda: pynvml.nvmlDeviceGetBAR1MemoryInfo(_device()),
        "compute": lambda: [*map(str, pynvml.nvmlDeviceGetComputeRunningProcesses(_device()))],
        "graphics": lambda: [*map(str, pynvml.nvmlDeviceGetGraphicsRunningProcesses(_device()))],
        "mps": lambda: [*map(str, pynvml.nvmlDeviceGetMPSComputeRunningProcesses(_device()))],
        "utilization": lambda: pynvml.nvmlDeviceGetUtilizationRates(_device()),
        "process utilization": lambda: [*map(str, pynvml.nvmlDeviceGetProcessUtilization(_device(), 0))],
        "accounting": lambda: pynvml.nvmlDeviceGetAccountingMode(_device()),
        "persistence": lambda: pynvml.nvmlDeviceGetPersistenceMode(_device()),
        "compute mode": lambda: pynvml.nvmlDeviceGetComputeMode(_device()),
        "mig": lambda: pynvml.nvmlDeviceGetMigMode(_device()),
        "name": lambda: pynvml.nvmlDeviceGetName(_device()),
        "remapped rows": lambda: pynvml.nvmlDeviceGetRemappedRows(_device()),
        "clocks event reasons": lambda: pynvml.nvmlDeviceGetCurrentClocksEventReasons(_device()),
        "ecc": lambda: pynvml.nvmlDeviceGetEccMode(_device()),
        "brand": lambda: pynvml.nvmlDeviceGetBrand(_device()),
        "addressing mode": lambda: pynvml.nvmlDeviceGetAddressingMode(_device()),
        "virtualization": lambda: pynvml.nvmlDeviceGetVirtualizationMode(_device()),
        "event types": lambda: pynvml.nvmlDeviceGetSupportedEventTypes(_device()),
    }
    for name, question in questions.items():
        started = time.perf_counter()
        try:
            answer = str(question())
        except Exception as error:
            answer = f"{type(error).__name__}: {error}"
        yield name, f"{answer} ({(time.perf_counter() - started) * 1e6:.0f} us)"


if __name__ == "__main__":
    sys.exit(main())
