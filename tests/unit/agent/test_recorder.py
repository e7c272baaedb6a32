"""The flight recorder on a stand-in for PyTorch's recording: it hands over, and never shrinks a ring that is full."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from vramscope.daemon.agent.history import MAX_ENTRIES, MAX_ENTRIES_WITH_STACKS, FlightRecorder


class FakeRecording:
    """torch with a recording whose ring breaks as PyTorch's does when it is made smaller without being emptied."""

    def __init__(self, keywords: tuple[str, ...] = ("context", "stacks", "max_entries", "global_record_annotations")):
        self.recorded: Any = None
        self.entries = 0
        self._C = SimpleNamespace(
            _cuda_isHistoryEnabled=lambda: self.recorded is not None, _cuda_record_memory_history=self._record
        )
        self.cuda = SimpleNamespace(memory=SimpleNamespace(_record_memory_history=self._python))
        self._keywords = keywords

    def _python(self, enabled: str | None = "all", **named: Any) -> None:
        if not set(named) <= set(self._keywords):
            raise TypeError("unexpected keyword")
        self._C._cuda_record_memory_history(
            enabled, named.get("context", "all"), named.get("stacks", "all"), named.get("max_entries", 1 << 62)
        )

    def _record(self, enabled: str | None, context: str | None, stacks: str, max_entries: int) -> None:
        assert self.recorded is None or enabled is None or max_entries >= self.recorded[2], "the ring is made smaller"
        self.recorded = None if enabled is None else (context, stacks, max_entries)


@pytest.mark.parametrize("older", [False, True])
def test_it_records_without_stacks_in_a_ring_and_the_job_sees_none(older: bool) -> None:
    torch = FakeRecording(("context", "stacks", "max_entries")) if older else FakeRecording()
    recorder = FlightRecorder(torch, {})
    recorder.start()
    assert torch.recorded == (None, "python", MAX_ENTRIES)
    assert recorder.recorded_by == "vramscope"
    assert torch._C._cuda_isHistoryEnabled() is False
    recorder.stop()
    assert torch.recorded is None
    assert recorder.recorded_by is None


def test_the_options_of_the_environment() -> None:
    torch = FakeRecording()
    FlightRecorder(torch, {"VRAMSCOPE_HISTORY": "0"}).start()
    assert torch.recorded is None
    FlightRecorder(torch, {"VRAMSCOPE_STACKS": "1"}).start()
    assert torch.recorded == ("alloc", "python", MAX_ENTRIES_WITH_STACKS)


def test_a_history_that_is_there_is_left_alone() -> None:
    torch = FakeRecording()
    torch.cuda.memory._record_memory_history(max_entries=5)
    recorder = FlightRecorder(torch, {})
    recorder.start()
    assert torch.recorded == ("all", "all", 5)
    assert recorder.recorded_by == "job"


def test_it_hands_over_when_the_job_begins_and_takes_up_again_when_the_job_has_ended() -> None:
    torch = FakeRecording()
    recorder = FlightRecorder(torch, {})
    recorder.start()
    torch.cuda.memory._record_memory_history(max_entries=5)
    assert torch.recorded == ("all", "all", 5)
    assert (recorder.recorded_by, recorder.jobs_entries) == ("job", 5)
    assert torch._C._cuda_isHistoryEnabled() is True
    recorder.start()
    recorder.stop()
    assert torch.recorded == ("all", "all", 5)
    torch.cuda.memory._record_memory_history(None)
    assert recorder.recorded_by is None
    recorder.start()
    assert torch.recorded == (None, "python", MAX_ENTRIES)


def test_a_second_recorder_of_a_forked_child_stands_before_pytorchs_functions_once() -> None:
    torch = FakeRecording()
    first = FlightRecorder(torch, {})
    first.start()
    first.stop()
    second = FlightRecorder(torch, {})
    second.start()
    original = torch._C._cuda_record_memory_history._vramscope_original
    assert not hasattr(original, "_vramscope_original")
    torch.cuda.memory._record_memory_history(max_entries=5)
    assert torch.recorded == ("all", "all", 5)


def test_where_pytorch_is_not_as_known_nothing_is_recorded_nor_replaced() -> None:
    for missing in ("_cuda_isHistoryEnabled", "_cuda_record_memory_history"):
        torch = FakeRecording()
        delattr(torch._C, missing)
        before = dict(vars(torch._C))
        FlightRecorder(torch, {}).start()
        assert vars(torch._C) == before
