"""What the agent remembers of a job: samples over its whole life, steps, the highest figures. All of it bounded."""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from vramscope.daemon.agent.samples import MAX_SAMPLES, MAX_STEPS, Samples
from vramscope.daemon.agent.steps import Steps
from vramscope.daemon.agent.summary import Summary


def statistics(device: int = 0, allocated: int = 5, reserved: int = 9, peak: int = 7) -> dict[str, Any]:
    return {
        "device": device,
        "allocated_bytes": allocated,
        "reserved_bytes": reserved,
        "allocated_peak_bytes": peak,
        "reserved_peak_bytes": reserved,
    }


def add(samples: Samples, at_unix: float, device: int = 0, reserved: int = 9, peak: int = 7) -> None:
    samples.add(at_unix, device, 5, reserved, peak)


def test_samples_cover_the_whole_life_within_their_bound() -> None:
    samples = Samples()
    for moment in range(50_000):
        add(samples, float(moment), peak=moment)
    rows = samples.rows()
    times = [row[0] for row in rows]
    assert MAX_SAMPLES // 2 <= len(rows) < MAX_SAMPLES
    assert times == sorted(times)
    assert (times[0], times[-1]) == (0.0, 49_999.0)
    assert times[-200:] == [float(moment) for moment in range(49_800, 50_000)]


def test_a_peak_is_told_where_it_has_grown() -> None:
    samples = Samples()
    for peak in (7, 7, 9, 4, 6):
        add(samples, 1.0, peak=peak)
    assert [row[3] for row in samples.rows()] == [7, None, 9, None, 6]


def test_the_rows_are_of_the_device_that_is_asked_for_or_holds_most() -> None:
    samples = Samples()
    add(samples, 1.0, 0, reserved=3)
    add(samples, 1.0, 1, reserved=8)
    assert [row[2] for row in samples.rows()] == [8]
    assert [row[2] for row in samples.rows(0)] == [3]
    assert samples.rows(5) == Samples().rows() == []


class FakeOptim:
    """torch.optim.optimizer: it keeps the hook."""

    def __init__(self) -> None:
        self.hooks: list[Any] = []

    def register_optimizer_step_post_hook(self, hook: Any) -> Any:
        self.hooks.append(hook)
        return SimpleNamespace(remove=lambda: self.hooks.remove(hook))


class Optimizer:
    pass


@pytest.fixture
def optim(monkeypatch: pytest.MonkeyPatch) -> FakeOptim:
    optim = FakeOptim()
    monkeypatch.setitem(sys.modules, "torch.optim.optimizer", optim)
    monkeypatch.delitem(sys.modules, "torch.compiler", raising=False)
    monkeypatch.delitem(sys.modules, "torch._dynamo", raising=False)
    monkeypatch.setattr("vramscope.daemon.agent.steps._SECONDS_BETWEEN_ROWS", 0.0)
    return optim


def test_the_first_steps_have_rows_though_no_device_was_looked_for_yet(optim: FakeOptim) -> None:
    used: list[dict[str, Any]] = []

    def find() -> bool:
        used.append(statistics())
        return True

    allocator = SimpleNamespace(figures=lambda: list(used), finds_more=find, times_events=lambda: True, recorder=None)
    steps = Steps(allocator)  # type: ignore[arg-type]
    steps.watch()
    for _ in range(3):
        optim.hooks[0](Optimizer(), (), {})
    assert [row[4] for row in steps.rows()] == [1, 2, 3]
    assert len(used) == 1


def test_steps_are_counted_by_optimizer_and_bounded(optim: FakeOptim) -> None:
    steps = Steps(SimpleNamespace(figures=lambda: [statistics()], times_events=lambda: True))  # type: ignore[arg-type]
    steps.watch()
    assert (steps.count, steps.began_at_us, steps.rows()) == (None, None, [])
    first, second = Optimizer(), Optimizer()
    before = time.time()
    for _ in range(MAX_STEPS):
        optim.hooks[0](first, (), {})
    optim.hooks[0](second, (), {})
    assert steps.count == MAX_STEPS + 1
    assert [(reference(), made) for reference, made in steps.optimizers] == [(first, MAX_STEPS), (second, 1)]
    assert [row[4] for row in steps.rows()] == list(range(2, MAX_STEPS + 2))
    assert steps.began_at_us is not None
    assert before <= steps.began_at_us / 1e6 + 1e-3
    del first
    assert [made for _, made in steps.optimizers] == [1]
    steps.forget()
    assert optim.hooks == []


def test_a_step_within_a_compiled_graph_is_not_touched_and_a_failing_one_not_disturbed(
    optim: FakeOptim, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse() -> Any:
        raise RuntimeError("CUDA error")

    compiling = True
    monkeypatch.setitem(
        sys.modules,
        "torch.compiler",
        SimpleNamespace(is_compiling=lambda: compiling),
    )
    steps = Steps(SimpleNamespace(figures=refuse, times_events=lambda: True))  # type: ignore[arg-type]
    steps.watch()
    optim.hooks[0](Optimizer(), (), {})
    assert steps.count is None
    compiling = False
    optim.hooks[0](Optimizer(), (), {})
    assert steps.count == 1
    assert steps.rows() == []


def test_a_torch_without_the_hook_has_no_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "torch.optim.optimizer", SimpleNamespace())
    steps = Steps(SimpleNamespace(figures=list, times_events=lambda: True))  # type: ignore[arg-type]
    steps.watch()
    steps.forget()
    assert steps.count is None


def test_the_summary_keeps_the_highest_peaks_and_the_newest_counters(tmp_path: Path) -> None:
    summary = Summary()
    summary.write(str(tmp_path), "7-9", None, {})
    assert list(tmp_path.iterdir()) == []
    summary.rise(1, 60, 80)
    summary.rise(1, 70, 75)
    summary.add({**statistics(1, reserved=20, peak=20), "ooms": 2, "alloc_retries": 4, "uuid": "GPU-1"})
    summary.write(str(tmp_path), "7-9", 3, {1: 100})
    (path,) = tmp_path.iterdir()
    assert (path.name, path.stat().st_mode & 0o777) == ("7-9.summary", 0o600)
    assert json.loads(path.read_text()) == {
        "pid": os.getpid(),
        "rank": 3,
        "devices": [
            {
                "device": 1,
                "uuid": "GPU-1",
                "allocated_peak_bytes": 70,
                "reserved_peak_bytes": 80,
                "alloc_retries": 4,
                "ooms": 2,
                "total_bytes": 100,
            }
        ],
    }
    summary.write(str(tmp_path / "gone"), "7-9", 3, {})
