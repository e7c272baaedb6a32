"""The agent of one process, on a stand-in torch: when it comes in, and when it keeps out."""

from __future__ import annotations

import atexit
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.rig.job import wait_until
from vramscope.daemon.agent.allocator import Allocator
from vramscope.daemon.agent.guest import Guest, attach
from vramscope.schema.agent import AgentSample
from vramscope.schema.wire import Hello, decode_slots

GROUPS = ("allocated_bytes", "reserved_bytes", "active_bytes", "inactive_split_bytes", "requested_bytes")


class FakeC:
    """torch._C as far as the agent knows it: two devices, the second one in use."""

    def __init__(self) -> None:
        self.backend = "native"
        self.observers: list[Callable[..., None]] = []
        self.asked: list[int] = []
        self.fail: str | None = None

    def _cuda_getAllocatorBackend(self) -> str:  # noqa: N802
        return self.backend

    def _cuda_getDeviceCount(self) -> int:  # noqa: N802
        return 2

    def _cuda_hasPrimaryContext(self, device: int) -> bool:  # noqa: N802
        return device == 1

    def _cuda_memoryStats(self, device: int) -> dict[str, Any]:  # noqa: N802
        self.asked.append(device)
        if self.fail is not None:
            raise RuntimeError(self.fail)
        return {group: {"all": {"current": 4096 * (device + 1), "peak": 8192}} for group in GROUPS}

    def _cuda_attach_out_of_memory_observer(self, observer: Callable[..., None]) -> None:
        self.observers.append(observer)


class FakeCuda:
    def __init__(self) -> None:
        self.initialised = True
        self.queued: list[Callable[[], None]] = []

    def _lazy_call(self, callback: Callable[[], None]) -> None:
        self.queued.append(callback)

    def is_initialized(self) -> bool:
        return self.initialised

    def _get_device_properties(self, device: int) -> Any:
        class Properties:
            name = "Example GPU 24GB"
            uuid = f"0000000{device}-aaaa-bbbb-cccc-000000000000"
            total_memory = 24 << 30

        return Properties()


class FakeTorch:
    __version__ = "2.8.0+cu128"

    def __init__(self) -> None:
        self._C = FakeC()
        self.cuda = FakeCuda()
        self.version = type("version", (), {"cuda": "12.8"})


@pytest.fixture
def torch() -> FakeTorch:
    return FakeTorch()


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("agents", "reports"):
        (tmp_path / name).mkdir()
    monkeypatch.setenv("VRAMSCOPE_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setenv("VRAMSCOPE_AGENT_INTERVAL", "3600")
    return tmp_path


class Hooks:
    """What the guest has registered with the interpreter."""

    def __init__(self) -> None:
        self.at_exit: list[Callable[[], None]] = []
        self.at_fork: list[dict[str, Callable[[], None]]] = []


@pytest.fixture
def hooks(monkeypatch: pytest.MonkeyPatch) -> Iterator[Hooks]:
    hooks = Hooks()
    monkeypatch.setattr(atexit, "register", hooks.at_exit.append)
    monkeypatch.setattr(os, "register_at_fork", lambda **functions: hooks.at_fork.append(functions))
    yield hooks
    for leave in hooks.at_exit:
        leave()


def wait_for_sample(folder: Path) -> list[int]:
    """The devices of the first sample; the agent's thread takes it at once."""

    def read() -> AgentSample | None:
        files = list((folder / "agents").iterdir())
        return decode_slots(files[0].read_bytes(), 1, Hello()) if files else None

    sample = wait_until(read, "a sample")
    assert sample is not None
    return [stats.device for stats in sample.stats]


def threads() -> int:
    return len(os.listdir("/proc/self/task"))


def test_until_cuda_is_there_nothing_happens(torch: FakeTorch, folder: Path, hooks: Hooks) -> None:
    before = threads()
    attach(torch)
    assert len(torch.cuda.queued) == 1
    assert (torch._C.asked, torch._C.observers, hooks.at_exit, hooks.at_fork) == ([], [], [], [])
    assert list((folder / "agents").iterdir()) == []
    assert threads() == before


def test_once_cuda_is_there_it_samples_the_used_device_and_watches_for_errors(
    torch: FakeTorch, folder: Path, hooks: Hooks
) -> None:
    attach(torch)
    torch.cuda.queued[0]()
    assert wait_for_sample(folder) == [1]
    assert set(torch._C.asked) == {1}
    assert len(torch._C.observers) == 1
    hooks.at_exit[0]()
    assert list((folder / "agents").iterdir()) == []


def test_torch_may_call_twice(torch: FakeTorch, folder: Path, hooks: Hooks) -> None:
    attach(torch)
    torch.cuda.queued[0]()
    torch.cuda.queued[0]()
    assert (len(torch._C.observers), len(hooks.at_exit), len(hooks.at_fork)) == (1, 1, 1)


def test_an_initialisation_that_fails_after_all_is_not_repeated_by_a_sample(
    torch: FakeTorch, folder: Path, hooks: Hooks
) -> None:
    torch.cuda.initialised = False
    guest = Guest(torch)
    guest.enter()
    guest.tick()
    assert torch._C.asked == []


@pytest.mark.parametrize("backend", ["pluggable", "something new"])
def test_an_allocator_without_statistics_is_left_alone(
    backend: str, torch: FakeTorch, folder: Path, hooks: Hooks
) -> None:
    torch._C.backend = backend
    Guest(torch).enter()
    assert (torch._C.observers, hooks.at_exit, list((folder / "agents").iterdir())) == ([], [], [])


def test_the_asynchronous_backend_has_no_observer(torch: FakeTorch, folder: Path, hooks: Hooks) -> None:
    torch._C.backend = "cudaMallocAsync"
    Guest(torch).enter()
    assert wait_for_sample(folder) == [1]
    assert torch._C.observers == []


def test_what_torch_refuses_does_not_reach_the_job(
    torch: FakeTorch, folder: Path, hooks: Hooks, monkeypatch: pytest.MonkeyPatch
) -> None:
    torch._C.fail = "CUDA error: an illegal memory access was encountered"
    Guest(torch).enter()
    hooks.at_exit[0]()
    monkeypatch.delattr(FakeC, "_cuda_getAllocatorBackend")
    Guest(torch).enter()


def test_a_relative_runtime_folder_keeps_it_out(
    torch: FakeTorch, hooks: Hooks, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("VRAMSCOPE_RUNTIME_DIR", "relative/folder")
    Guest(torch).enter()
    assert torch._C.observers == []


def test_its_thread_is_away_while_the_job_forks_and_back_afterwards(
    torch: FakeTorch, folder: Path, hooks: Hooks
) -> None:
    Guest(torch).enter()
    wait_for_sample(folder)
    with_agent = threads()
    hooks.at_fork[0]["before"]()
    assert threads() == with_agent - 1
    hooks.at_fork[0]["after_in_parent"]()
    assert threads() == with_agent


def test_a_forked_child_starts_with_nothing_and_its_own_cuda_brings_it_in_again(
    torch: FakeTorch, folder: Path, hooks: Hooks
) -> None:
    guest = Guest(torch)
    guest.enter()
    wait_for_sample(folder)
    hooks.at_fork[0]["before"]()
    hooks.at_fork[0]["after_in_child"]()  # as the child would see it
    assert len(list((folder / "agents").iterdir())) == 1
    hooks.at_exit[0]()
    assert len(list((folder / "agents").iterdir())) == 1
    guest.enter()
    assert len(torch._C.observers) == 2
    assert (len(hooks.at_exit), len(hooks.at_fork)) == (1, 1)


@pytest.mark.parametrize(
    ("visible", "name", "expected"),
    [
        (None, "Example GPU", "GPU-00000001-aaaa-bbbb-cccc-000000000000"),
        ("3,7", "Example GPU", "GPU-00000001-aaaa-bbbb-cccc-000000000000"),
        (
            "MIG-11111111-aaaa-bbbb-cccc-000000000000, MIG-22222222-aaaa-bbbb-cccc-000000000000",
            "Example GPU MIG 1g.5gb",
            "MIG-22222222-aaaa-bbbb-cccc-000000000000",
        ),
        (None, "Example GPU MIG 1g.5gb", None),
    ],
)
def test_a_device_has_the_name_that_the_driver_gives_it(
    visible: str | None,
    name: str,
    expected: str | None,
    torch: FakeTorch,
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    properties = torch.cuda._get_device_properties(1)
    monkeypatch.setattr(type(properties), "name", name)
    monkeypatch.setattr(torch.cuda, "_get_device_properties", lambda _device: properties)
    monkeypatch.delenv("CUDA_VISIBLE_DEVICES", raising=False)
    if visible is not None:
        monkeypatch.setenv("CUDA_VISIBLE_DEVICES", visible)
    allocator = Allocator(torch)
    assert allocator.statistics(1).get("uuid") == expected
