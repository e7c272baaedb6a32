"""Gathers the evidence of one moment in the job, as schema/evidence.py describes it, within a deadline.

Cheap parts come first; what fails or finds no time is left out and named in ``cut``. It launches no kernel, allocates
no device memory and calls nothing of the job's. The collector has to be at rest, or it runs the job's finalizers.
"""

from __future__ import annotations

import contextlib
import gc
import json
import os
import sys
import time
import zlib
from typing import Any, Callable

from . import activity
from .allocator import Allocator
from .attribution import Attributor
from .blocks import Blocks
from .bounds import MAX_DOCUMENT_BYTES, MAX_LINE, MAX_MOMENTS, MAX_PACKED_BYTES, SCHEMA
from .command_line import command_line
from .environment import environment_number, harmless
from .files import write_whole
from .frames import FrameWriter
from .graph import SavedTensors
from .heap import Heap, include, scan
from .holders import Finder
from .inputs import Inputs
from .models import Model, describe_models, describe_optimizers, models_of
from .objects import Kinds, printable
from .stack import Thread, exception_calls, threads
from .tensors import TensorReader
from .trace import allocated_at, entries_of, history, place_in_time

DEADLINE_SECONDS = 2.0
_PACKING_SECONDS = 0.3  # kept free at the end
# For what all objects refer to: a job of millions of them is to have its calls and its holders told as well.
_REFERENCES_SECONDS = 0.5
_VARIABLES = ("PYTORCH_", "CUDA_", "NCCL_", "TORCH_")
# A history that the job records may have stacks, at some 40 us an entry; ours is small.
_MOST_ENTRIES_OF_A_JOB = 20_000


class Collector:
    """The evidence of one process. ``steps`` and ``samples`` are what the agent has noted, where it does."""

    def __init__(self, torch: Any, allocator: Allocator, steps: Any = None, samples: Any = None) -> None:
        self._torch = torch
        self._allocator = allocator
        self._steps = steps
        self._samples = samples

    def collect(self, kind: str, figures: dict[str, Any], deadline: float) -> dict[str, Any]:
        """The document: "oom" on the failing thread, "capture" on the agent's. ``deadline`` by the monotonic clock."""
        began = time.monotonic()
        end = deadline - _PACKING_SECONDS
        moment = _Moment(self._torch, self._allocator, self._steps, self._samples, kind == "oom", figures["stats"], end)
        document: dict[str, Any] = {
            "schema": SCHEMA,
            "kind": kind,
            "stem": figures["stem"],
            "figures": {name: value for name, value in figures.items() if value is not None},
            "python_version": sys.version.split()[0],
            "cuda_version": printable(str(self._torch.version.cuda), 64),
            "settings": _settings(),
            "world_size": environment_number("WORLD_SIZE"),
            "local_rank": environment_number("LOCAL_RANK"),
        }
        with contextlib.suppress(Exception):
            document["command_line"] = command_line()
            document["folder"] = harmless(os.getcwd(), MAX_LINE)
        document.update(moment.gather())
        document["seconds"] = round(time.monotonic() - began, 4)
        return {name: value for name, value in document.items() if value is not None}

    def write(self, path: str, document: dict[str, Any]) -> bool:
        """The document's file at ``path``: packed, synced, renamed into place. False when it could not be written."""
        for large in (None, "opening", "history", "segments"):
            if large is not None:
                # Too long, which the bounds of its parts should not allow: the largest go.
                document = {**document, "cut": [*document.get("cut", []), f"{large}: too long"][:64]}
                document.pop(large, None)
            data = json.dumps(document, separators=(",", ":"), allow_nan=False).encode("ascii")
            if len(data) <= MAX_DOCUMENT_BYTES:
                packer = zlib.compressobj(1, zlib.DEFLATED, 31)
                packed = packer.compress(data) + packer.flush()
                if len(packed) <= MAX_PACKED_BYTES:
                    return write_whole(path, packed, f"{path}.part", sync=True)
        return False


class _Moment:
    """One collection: its parts share what the first of them found."""

    def __init__(
        self,
        torch: Any,
        allocator: Allocator,
        steps: Any,
        samples: Any,
        failing: bool,
        statistics: dict[str, Any],
        deadline: float,
    ) -> None:
        self._torch = torch
        self._allocator = allocator
        self._steps = steps
        self._samples = samples
        self._failing = failing
        self._statistics = statistics
        self._device = int(statistics["device"])
        # No method of this: what keeps it is kept here, and such a ring would hold on to the job's tensors.
        self._deadline = deadline
        self._expired: Callable[[], bool] = lambda: time.monotonic() > deadline
        self._kinds = Kinds(torch)
        self._reader = TensorReader(torch, self._kinds)
        self._document: dict[str, Any] = {}
        self._activity: dict[str, Any] = {}
        self._threads: list[Thread] = []
        self._heap = Heap()
        self._models: list[Model] = []
        self._blocks: Blocks | None = None
        self._taken = False
        self._attributor: Attributor | None = None
        self._entries: list[Any] = []
        self._recorded_by: str | None = None
        self._cut: list[str] = []

    def gather(self) -> dict[str, Any]:
        """All parts. Each fails alone."""
        with self._reader.quiet():
            parts: list[tuple[str, Callable[[], None]]] = [
                ("activity", self._find_activity),
                ("moments", self._find_moments),
                ("segments", self._take_snapshot),
                ("segments", self._write_segments),
                ("threads", self._find_threads),
                ("threads", self._write_threads),
                ("models", self._find_objects),
                ("attribution", self._attribute),
                ("activity", self._find_inputs),
                ("history", self._write_history),
                ("holders", self._find_holders),
            ]
            for name, part in parts:
                if self._expired():
                    self._cut.append(f"{name}: no time")
                    continue
                try:
                    part()
                except Exception as error:
                    self._cut.append(printable(f"{name}: {type(error).__name__}", MAX_LINE))
        if self._activity:
            self._document["activity"] = self._activity
        if self._cut:
            self._document["cut"] = list(dict.fromkeys(self._cut))[:64]
        return self._document

    def _find_activity(self) -> None:
        if self._failing:
            self._activity.update(activity.gradients(self._torch))
        self._activity["frameworks"] = activity.frameworks()
        count = getattr(self._steps, "count", None)
        if count is not None:
            self._activity["steps"] = count

    def _find_moments(self) -> None:
        for name, rows in (("samples", self._samples), ("steps", self._steps)):
            if rows is not None:
                self._document[name] = list(rows.rows())[-MAX_MOMENTS:]

    def _take_snapshot(self) -> None:
        self._recorded_by = self._allocator.history_recorded_by()
        if self._allocator.names_calls_at_a_price():
            self._cut.append("segments, history: PyTorch would load its compiler to name the history's calls")
            return
        wanted = self._recorded_by == "vramscope"
        if self._recorded_by == "job":
            most = self._allocator.most_events(self._device)
            known = getattr(self._allocator.recorder, "jobs_entries", None)
            wanted = min(most, most if known is None else known) <= _MOST_ENTRIES_OF_A_JOB
            if not wanted:
                self._cut.append("history: the job's own is too long to be taken at this moment")
        snapshot = self._allocator.snapshot(with_history=wanted)
        if snapshot is None:
            self._cut.append("segments: this PyTorch gives none without its history")
            return
        self._blocks, self._taken = Blocks(snapshot, self._device), True
        if wanted:
            self._entries = entries_of(snapshot, self._device)
            if self._steps is not None:
                place_in_time(self._entries, self._steps.marks(self._device), self._statistics.get("allocations", 0))

    def _find_threads(self) -> None:
        self._threads = threads(self._torch, self._failing)
        phase = activity.phase(self._threads, self._kinds)
        if phase is not None:
            self._activity["phase"] = phase

    def _find_objects(self) -> None:
        self._heap = scan(self._kinds, self._expired)
        if gc.get_freeze_count() or not self._heap.whole:
            include(
                self._heap,
                self._kinds,
                [value for thread in self._threads for call in thread.calls for value in call.values.values()],
            )
        if not self._heap.whole:
            self._cut.append("models, attribution: not all objects were looked at in time")
        self._models = models_of(self._heap, self._kinds)
        self._document["models"], complete = describe_models(self._models, self._reader, self._device, self._expired)
        if not complete:
            self._cut.append("models: not all tensors were looked at in time")
        self._document["optimizers"] = describe_optimizers(
            self._heap, self._kinds, self._reader, self._device, self._steps
        )

    def _attribute(self) -> None:
        if self._blocks is None:
            bare = Blocks({"segments": []}, self._device)
            storages = Attributor(bare, self._kinds, self._reader, self._device, self._expired).storages(self._heap)
            self._blocks = Blocks.of_storages(storages, self._statistics, self._device)
        attributor = self._attributor = Attributor(self._blocks, self._kinds, self._reader, self._device, self._expired)
        try:
            attributor.claim_models(self._heap, self._models)
            backward = any(thread.waits_in_backward for thread in self._threads)
            attributor.claim("inputs", self._inputs().tensors(backward or self._gradients()))
            results = attributor.claim_results(self._heap)
            saved = SavedTensors(self._torch, self._expired)
            if self._failing and saved.available and not backward:
                attributor.claim_saved(saved, results)
            # What has not been looked at could be any tensor's.
            if attributor.whole and self._heap.whole:
                self._claim_by_age(attributor, backward)
        finally:
            if not attributor.whole:
                self._cut.append("attribution: not all tensors were looked at in time")
            # In any case the parts add up to what is reserved.
            self._document["attribution"] = self._blocks.balance()

    def _claim_by_age(self, attributor: Attributor, backward: bool) -> None:
        # What an optimizer allocates while it runs is its own.
        if self._activity.get("phase") == "optimizer":
            return
        if not backward and not (attributor.has_results() and self._gradients()):
            return
        times, oldest = allocated_at(self._entries)
        until = min(self._deadline, time.monotonic() + _REFERENCES_SECONDS)
        began = self._step_began if oldest else lambda _: None
        attributor.release_unnamed(self._heap, lambda: time.monotonic() > until, began, times)
        sizes = self._allocator.workspace_sizes(self._device)
        attributor.leave_workspaces(sizes, times, backward or self._has_been_backward())
        if times and oldest:
            attributor.claim_since(self._step_began, times)
        else:
            attributor.claim_unheld()

    def _has_been_backward(self) -> bool:
        """Whether a backward pass has run before: by the steps that were counted, or by what it leaves."""
        assert self._blocks is not None
        if self._activity.get("steps") or self._blocks.has("gradients", "optimizer"):
            return True
        return activity.autograd_has_run()

    def _step_began(self, at_us: int | None) -> int | None:
        """When the step began that was running at ``at_us`` (None: the current one); None when none had ended."""
        began: int | None = getattr(self._steps, "began_at_us", None)
        if at_us is None or began is None or at_us >= began:
            return began
        ends = [int(row[0] * 1e6) for row in self._steps.rows()]
        return max((end for end in ends if end <= at_us), default=None)

    def _gradients(self) -> bool:
        """Whether gradients are on; for a capture, which cannot ask the job's threads, the usual."""
        return bool(self._activity.get("grad_enabled", True)) or activity.differentiates(self._threads)

    def _inputs(self) -> Inputs:
        return Inputs(self._working_thread(), self._kinds, self._reader)

    def _working_thread(self) -> Thread | None:
        ranked = [
            thread for thread in self._threads if thread.failing and thread.calls and not self._is_autograds(thread)
        ]
        ranked += [thread for thread in self._threads if thread.waits_in_backward]
        ranked += [thread for thread in self._threads if thread.name == "MainThread"] + self._threads
        return next((thread for thread in ranked if thread.calls), None)

    def _is_autograds(self, thread: Thread) -> bool:
        """A failing thread beside one that waits in backward."""
        return not thread.waits_in_backward and any(other.waits_in_backward for other in self._threads)

    def _find_inputs(self) -> None:
        self._activity.update(self._inputs().sizes(self._heap))

    def _find_holders(self) -> None:
        if self._attributor is None:
            return
        folder = os.path.dirname(os.path.abspath(self._torch.__file__)) + os.sep
        finder = Finder(self._kinds, self._reader, self._attributor, folder, self._expired)
        error, kept = exception_calls(self._torch) if self._failing else (None, [])
        finder.look(self._threads, self._heap, error, kept)
        self._document["holders"], omitted = finder.rows()
        if omitted:
            self._cut.append(f"holders: {omitted} smaller ones")
        if not finder.whole:
            self._cut.append("holders: not all were looked at in time")

    def _write_threads(self) -> None:
        writer = FrameWriter(self._kinds, self._reader, self._expired)
        self._document["threads"] = [writer.thread(thread) for thread in self._threads]

    def _write_segments(self) -> None:
        if self._blocks is not None and self._taken:
            self._document["segments"], omitted = self._blocks.rows()
            if omitted:
                self._cut.append(f"segments: {omitted} blocks")

    def _write_history(self) -> None:
        if self._entries:
            most = getattr(self._allocator.recorder, "max_entries", 0) if self._recorded_by == "vramscope" else 0
            self._document["history"], cut = history(self._entries, self._recorded_by or "job", most)
            self._cut += cut
            opening = getattr(self._steps, "opening", None)
            if opening is not None and self._recorded_by == "vramscope":
                self._document["opening"] = opening.document(self._device)


def _settings() -> dict[str, str]:
    chosen = sorted((name, value) for name, value in os.environ.items() if name.startswith(_VARIABLES))
    return {printable(name, 128): printable(value, MAX_LINE) for name, value in chosen[:64]}
