"""Who holds memory, as the summary tells it from stacks, against what the program itself knows to be what."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from tests.rig.fixtures import SimulatedGpu
from vramscope.analyzers.snapshot.form import ALLOCATED
from vramscope.analyzers.snapshot.reading_stacks import read_recording
from vramscope.analyzers.snapshot.recording import Recording
from vramscope.analyzers.snapshot.summary.course import follow, live_after
from vramscope.analyzers.snapshot.summary.holders import holders_of
from vramscope.analyzers.snapshot.summary.segments import final_stacks
from vramscope.analyzers.snapshot.summary.summarize import summarize
from vramscope.schema.snapshot import StackFrame

pytestmark = [pytest.mark.real_allocator, pytest.mark.timeout(300)]

JOB = Path(__file__).parents[1] / "allocator" / "jobs" / "holders.py"
STACKS = ("python", "all")


@dataclass(frozen=True, slots=True)
class Moment:
    """A snapshot, the bytes of the blocks by what the program knows them to be, None for the rest, and its peak."""

    recording: Recording
    known: dict[str | None, int]
    peak_bytes: int


def moments(simulated_gpu: Callable[..., SimulatedGpu], loop: str, stacks: str, settings: str = "") -> Iterator[Moment]:
    gpu = simulated_gpu()
    job = gpu.start(JOB, loop, stacks, str(gpu.folder), PYTORCH_CUDA_ALLOC_CONF=settings)
    assert job.wait(120) == 0, job.stderr[-4000:]
    for file in sorted(gpu.folder.glob("[0-9].pickle")):
        truth = json.loads(file.with_suffix(".json").read_text())
        recording = read_recording(file.read_bytes())
        of_address = {address: name for name, addresses in truth["addresses"].items() for address in addresses}
        known: Counter[str | None] = Counter()
        for segment in recording.snapshot.segments:
            for block in segment.blocks:
                if block.state == ALLOCATED:
                    known[of_address.get(block.address)] += block.bytes
        yield Moment(recording, dict(known), truth["peak_bytes"])


def told(recording: Recording) -> dict[str, int]:
    """The categories of what lives after the last event."""
    course = follow(recording.snapshot)
    live = live_after(course, len(recording.snapshot.events) - 1)
    return holders_of(recording, live, final_stacks(recording))[1]


def own(stack: tuple[StackFrame, ...]) -> list[str]:
    return [frame.name for frame in stack if frame.file.endswith("holders.py")]


@pytest.mark.parametrize("stacks", STACKS)
@pytest.mark.parametrize("loop", ["language_model", "made_in_place"])
def test_categories_are_what_the_program_knows(
    simulated_gpu: Callable[..., SimulatedGpu], loop: str, stacks: str
) -> None:
    found = list(moments(simulated_gpu, loop, stacks))
    assert len(found) == 3
    for number, moment in enumerate(found):
        categories, known = told(moment.recording), moment.known
        for name in ("parameters", "optimizer", "inputs"):
            assert categories.get(name) == known.get(name), f"moment {number}: {name}"
        if (loop, number) == ("language_model", 1):
            # Within backward the program does not know the gradients of activations.
            rest = known[None] + known["activations"] + known["gradients"]
            assert categories["gradients"] + categories["activations"] + categories.get("workspaces", 0) == rest
            assert categories["gradients"] >= known["gradients"]
        else:
            assert categories.get("gradients") == known.get("gradients"), f"moment {number}"
            # Some releases keep a workspace of cuBLAS; only the calls of C++ tell it from activations.
            rest = known["activations"] + known.get(None, 0)
            assert categories["activations"] + categories.get("workspaces", 0) == rest, f"moment {number}"
        summary = summarize(moment.recording)
        assert summary.peak is not None
        assert summary.peak.allocated_bytes == moment.peak_bytes
        assert sum(holder.bytes for holder in summary.holders) == moment.peak_bytes
        assert sum(summary.categories.values()) == moment.peak_bytes
        assert summary.growth == ()


@pytest.mark.parametrize("settings", ["expandable_segments:True", "max_split_size_mb:32,roundup_power2_divisions:4"])
def test_the_peak_is_exact_under_other_settings_too(simulated_gpu: Callable[..., SimulatedGpu], settings: str) -> None:
    for moment in moments(simulated_gpu, "language_model", "python", settings):
        summary = summarize(moment.recording)
        assert summary.peak is not None
        if summary.settings:
            assert summary.peak.allocated_bytes == moment.peak_bytes
        else:
            # Before PyTorch 2.3 a snapshot does not tell them.
            assert summary.peak.allocated_bytes == pytest.approx(moment.peak_bytes, rel=0.02)
        assert told(moment.recording)["parameters"] == moment.known["parameters"]


@pytest.mark.parametrize("stacks", STACKS)
def test_what_grows_is_found_at_its_line_with_and_without_the_program_s_own_marks(
    simulated_gpu: Callable[..., SimulatedGpu], stacks: str
) -> None:
    (moment,) = moments(simulated_gpu, "leaking", stacks)
    unmarked = replace(moment.recording, marks=())
    for recording in (moment.recording, unmarked):
        summary = summarize(recording)
        assert 9 <= len(summary.steps) <= 12
        assert [own(summary.stacks[grown.stack or 0]) for grown in summary.growth] == [
            ["leaking", "main", "<module>"]
        ] * 2
        cache, outputs = summary.growth
        # A row of 4,000 numbers more each step, in one block; and a block more each step.
        assert cache.bytes_per_step == pytest.approx(16_000, rel=0.05)
        assert (cache.blocks, outputs.blocks) == (0, outputs.steps)
        assert outputs.bytes_per_step == 8192
    assert told(moment.recording).get("inputs") == moment.known["inputs"]
