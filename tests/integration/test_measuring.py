"""A job's memory by its batch, from real rehearsals: the largest that fits is that of trying it and its successor."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import cast

import pytest

from tests.rig.environment import TorchEnvironment
from vramscope.daemon.dryrun.interpreter import find_torch
from vramscope.daemon.dryrun.outcome import UNBOUNDED_BYTES
from vramscope.daemon.dryrun.rehearsal import Stage
from vramscope.daemon.measuring import Job, batch_argument, measure
from vramscope.daemon.simgpu.compiler import MISSING, find_compiler
from vramscope.schema.errors import CommandError
from vramscope.schema.units import MIB

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


def real(test: Callable[..., None]) -> Callable[..., None]:
    """It rehearses."""
    without = pytest.mark.skipif(find_compiler() is None, reason=MISSING)
    return cast("Callable[..., None]", pytest.mark.real_allocator(without(test)))


@pytest.fixture
def command(torch_environment: TorchEnvironment, tmp_path: Path) -> list[str]:
    script = tmp_path / "train.py"
    script.write_text(LOOP)
    return [str(torch_environment.python), str(script), "--batch-size", "256"]


def job(command: list[str], varied: str | None = "--batch-size") -> Job:
    return Job(
        command=command,
        torch=find_torch(command, None, os.environ),
        environment=os.environ,
        varied=varied,
        limit_seconds=60,
    )


@real
def test_the_line_predicts_a_batch_that_was_not_rehearsed(command: list[str]) -> None:
    stage = Stage(total_bytes=UNBOUNDED_BYTES, context_bytes=100 * MIB)
    found = measure(job(command), stage, 256, bounded=False)
    assert [batch for batch, _ in found.peaks] == [1, 256, 512, 1024]
    assert found.batch == 256
    assert not found.notes
    (_, low), (_, high) = found.peaks[-2:]
    slope = (high - low) / 512
    once = measure(job([*command[:-1], "5000"], None), stage, None, bounded=False)
    assert once.peaks[0][1] == pytest.approx(high + slope * (5000 - 1024), rel=0.01)


@real
@pytest.mark.parametrize("own", [256, 60_000])
def test_the_largest_batch_fits_and_its_successor_does_not(command: list[str], own: int) -> None:
    stage = Stage(total_bytes=400 * MIB, context_bytes=100 * MIB)
    found = measure(job([*command[:-1], str(own)]), stage, own, bounded=True)
    assert found.largest is not None
    assert found.largest > 256
    for batch, fits in ((found.largest, True), (found.largest + 1, False)):
        alone = measure(job([*command[:-1], str(batch)], None), stage, None, bounded=True)
        assert bool(alone.peaks) is fits


@real
def test_a_job_that_fails_is_no_measurement(torch_environment: TorchEnvironment) -> None:
    fails = [str(torch_environment.python), "-c", "raise SystemExit('no data here')"]
    stage = Stage(total_bytes=UNBOUNDED_BYTES, context_bytes=0)
    with pytest.raises(CommandError, match="failed .exit status 1.: no data here"):
        measure(job(fails, None), stage, None, bounded=False)
