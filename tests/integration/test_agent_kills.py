"""SIGKILL at any moment: no sample is torn, and no report is lost that was begun more than two seconds before.

``VRAMSCOPE_KILLS=1000`` makes it long.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.integration.agent_jobs import inside, run_folder
from tests.rig.fixtures import SimulatedGpu
from vramscope.schema.evidence_reading import read_evidence
from vramscope.schema.units import GIB
from vramscope.schema.wire import SLOT_BYTES, SLOTS_FILE_BYTES, Hello, decode_report, decode_slots

pytestmark = [pytest.mark.real_allocator, pytest.mark.timeout(3600)]

KILLS = int(os.environ.get("VRAMSCOPE_KILLS", "50"))
AT_ONCE = 5
LONGEST_SECONDS = 4.0
SECONDS_TO_REPORT = 2.0

# Imports torch once; each child initialises CUDA for itself, and fails and allocates until it is killed.
PARENT = """
import json, os, random, signal, sys, time
import torch
kills, at_once, longest = int(sys.argv[1]), int(sys.argv[2]), float(sys.argv[3])
draw = random.Random(4711)
log = os.open("begun", os.O_WRONLY | os.O_CREAT | os.O_APPEND)

def work():
    held = [torch.empty(1 << 20, device="cuda")]
    for number in range(1, 13):
        os.write(log, f"{os.getpid()} {number} {time.monotonic()}\\n".encode())
        try:
            torch.empty(9 << 30, dtype=torch.uint8, device="cuda")
        except torch.cuda.OutOfMemoryError:
            pass
        until = time.monotonic() + 0.3
        while time.monotonic() < until:
            held = [torch.empty(draw.randrange(1 << 20), device="cuda") for _ in range(3)]
            time.sleep(0.002)
    while True:
        time.sleep(1)

killed = {}
while len(killed) < kills:
    living = []
    for _ in range(min(at_once, kills - len(killed))):
        at = time.monotonic() + draw.uniform(0.02, longest)
        child = os.fork()
        if child == 0:
            try:
                work()
            finally:
                os._exit(77)
        living.append((at, child))
    for at, child in sorted(living):
        time.sleep(max(0.0, at - time.monotonic()))
        os.kill(child, signal.SIGKILL)
        killed[child] = time.monotonic()
        assert os.waitpid(child, 0)[1] == signal.SIGKILL
print(json.dumps(killed))
"""


def test_after_a_kill_at_any_moment_nothing_is_torn_and_no_report_is_lost(
    simulated_gpu: Callable[..., SimulatedGpu], tmp_path: Path
) -> None:
    folder = tmp_path / "vramscope"
    reports = run_folder(folder)
    gpu = simulated_gpu(capacity_bytes=8 * GIB)
    job = gpu.start(
        PARENT, str(KILLS), str(AT_ONCE), str(LONGEST_SECONDS), **inside(folder, VRAMSCOPE_AGENT_INTERVAL="0.05")
    )
    assert job.wait(60 + KILLS * LONGEST_SECONDS) == 0, job.stderr
    killed = {int(pid): at for pid, at in json.loads(job.stdout).items()}
    assert len(killed) == KILLS
    sampled = 0
    for path in (folder / "agents").glob("*.slots"):
        data = path.read_bytes()
        written = len(data) == SLOTS_FILE_BYTES and any(data[start : start + 8] for start in (0, SLOT_BYTES))
        if written and (data[:8].strip(b"\0") or data[SLOT_BYTES : SLOT_BYTES + 8].strip(b"\0")):
            sample = decode_slots(data, 1, Hello())
            assert sample is not None, path
            sampled += 1
    due = 0
    for line in (job.folder / "begun").read_text().splitlines():
        pid, number, begun = line.split()
        if killed[int(pid)] - float(begun) <= SECONDS_TO_REPORT:
            continue
        due += 1
        (figures,) = reports.glob(f"{pid}-*-{number}.json")
        report = decode_report(figures.read_bytes(), int(pid))
        document = read_evidence(figures.with_suffix(".evidence").read_bytes(), int(pid))
        assert document.stem == report.stem == figures.stem
        assert document.figures.requested_bytes == report.requested_bytes == 9 * GIB
    # What is there is whole, also where it was not yet due.
    for path in reports.glob("*.evidence"):
        read_evidence(path.read_bytes(), int(path.name.partition("-")[0]))
    assert sampled > KILLS // 4
    assert due > KILLS // 4
    print(f"{KILLS} kills: {sampled} last samples whole, {due} reports due and there")
