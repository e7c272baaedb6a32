"""The look at the driver around a job: through the real binding, and costing nothing where there is no driver."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from vramscope.daemon.simgpu.machine import Machine
from vramscope.schema.units import MIB

PROGRAM = """
import signal, sys, time
from pathlib import Path
from tests.evidence import training_evidence, write_report
from vramscope.daemon.driver_watch import DriverWatch
from vramscope.daemon.launch import Launch
launch = Launch(Path(sys.argv[1]))
watch = DriverWatch(launch, interval_seconds=0.05)
watch.start()
evidence = training_evidence()
write_report(launch.directory / "reports" / launch.run_id, evidence)
frame = None
for _ in range(int(sys.argv[2])):
    frame = watch.frame(evidence.figures)
    if frame is not None:
        break
    time.sleep(0.05)
watch.stop()
print(frame and [(row.pid, row.used_bytes) for row in frame.processes], "pynvml" in sys.modules)
print(sorted(watch.least_free.values()))
print(signal.pthread_sigmask(signal.SIG_BLOCK, []) == set())
"""


def run(folder: Path, tries: int, environment: dict[str, str]) -> list[str]:
    path = os.pathsep.join([str(Path(__file__).parents[3]), *sys.path])
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, folder, str(tries)],
        env={**environment, "PYTHONPATH": path},
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout.splitlines()


@pytest.mark.real_nvml
def test_a_report_meets_what_the_driver_said_at_its_time(nvml_machine: Callable[..., Machine], tmp_path: Path) -> None:
    machine = nvml_machine(processes=2, pids=(4100, 4200))
    shown, free, mask = run(tmp_path / "run", 600, machine.daemon_environment())
    assert shown == f"{[(4100, 512 * MIB), (4200, 512 * MIB)]} True"
    # The device's capacity without two processes of 512 MiB each.
    assert len(json.loads(free)) == 1
    assert mask == "True"


def test_without_a_driver_not_even_the_binding_is_loaded(tmp_path: Path) -> None:
    environment = {key: value for key, value in os.environ.items() if key != "LD_LIBRARY_PATH"}
    assert run(tmp_path / "run", 10, environment) == ["None False", "[]", "True"]
