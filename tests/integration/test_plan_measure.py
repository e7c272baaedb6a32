"""``vramscope plan --measure`` on a real job: its peaks by batch, and the largest batch that fits."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.rig.environment import TorchEnvironment
from vramscope.daemon.simgpu.compiler import MISSING, find_compiler

pytestmark = [
    pytest.mark.real_allocator,
    pytest.mark.skipif(find_compiler() is None, reason=MISSING),
]

WIDTH = 1024
LOOP = f"""
import argparse, torch
parser = argparse.ArgumentParser()
parser.add_argument("--batch-size", type=int)
batch = parser.parse_args().batch_size
model = torch.nn.Sequential(*[torch.nn.Linear({WIDTH}, {WIDTH}) for _ in range(4)]).cuda()
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
while True:
    model(torch.randn(batch, {WIDTH}, device="cuda")).pow(2).mean().backward()
    optimizer.step()
    optimizer.zero_grad()
"""


def measured(torch_environment: TorchEnvironment, script: Path, batch: int, *words: object) -> dict[str, Any]:
    script.write_text(LOOP)
    job = [torch_environment.python, script, "--batch-size", batch]
    command = [sys.executable, "-m", "vramscope", "plan", "--json", *words, "--measure", "--", *job]
    done = subprocess.run(list(map(str, command)), capture_output=True, text=True, check=False, timeout=300)
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found


@pytest.mark.timeout(300)
def test_peaks_follow_the_batch_and_the_cards_follow_the_peaks(
    torch_environment: TorchEnvironment, tmp_path: Path
) -> None:
    found = measured(torch_environment, tmp_path / "train.py", 4096, "--context", "100MiB")
    told = found["measured"]
    assert told["varied"] == "--batch-size"
    assert [batch for batch, _ in told["peaks"]] == [1, 4096, 8192, 16384]
    peaks = dict(told["peaks"])
    slope = (peaks[16384] - peaks[8192]) / 8192
    # Each sample has the input, four outputs and their gradients: more than five rows of float32, fewer than ten.
    assert 5 <= slope / (4 * WIDTH) <= 10
    assert found["estimate"]["method"] == "dry run"
    weights = 4 * (WIDTH * WIDTH + WIDTH) * 4
    assert found["estimate"]["weights_bytes"] == pytest.approx(weights, rel=0.01)
    cards = {card["card"]: card for card in found["cards"]}
    room = cards["T4"]["total_bytes"] - (100 << 20) - told["beyond_bytes"]
    assert cards["T4"]["max_batch"] == pytest.approx(16384 + (room - peaks[16384]) / slope, rel=0.001)
    assert all(card["measured"] for card in cards.values())


@pytest.mark.timeout(600)
def test_the_largest_batch_fits_and_one_per_cent_more_does_not(
    torch_environment: TorchEnvironment, tmp_path: Path
) -> None:
    script = tmp_path / "train.py"
    found = measured(torch_environment, script, 6000, "--gpu", "400MiB", "--context", "100MiB")
    largest = found["max_batch"]
    assert found["fits"] is True
    assert largest == found["measured"]["max_batch"] > 6000
    job = [torch_environment.python, script, "--batch-size"]
    for batch, status in ((largest, 0), (largest + largest // 100 + 1, 1)):
        # The plain rehearsal says the same: 300 MiB beside a typical context.
        command = [sys.executable, "-m", "vramscope", "dryrun", "--memory", "800MiB", "--", *job, batch]
        done = subprocess.run(list(map(str, command)), capture_output=True, text=True, check=False, timeout=120)
        assert done.returncode == status, done.stderr


def test_a_job_that_fails_is_no_measurement(torch_environment: TorchEnvironment) -> None:
    job = [torch_environment.python, "-c", "raise SystemExit('no data here')"]
    command = [sys.executable, "-m", "vramscope", "plan", "--measure", "--", *job]
    done = subprocess.run(list(map(str, command)), capture_output=True, text=True, check=False, timeout=100)
    assert done.returncode == 2
    assert done.stderr.splitlines() == [
        "vramscope: plan --measure: the job failed (exit status 1): no data here",
    ]
