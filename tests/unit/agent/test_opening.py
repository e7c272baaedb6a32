"""The first events of a job, taken from a ring before they are lost, with what each step has asked for."""

from __future__ import annotations

import binascii
import zlib
from array import array
from types import SimpleNamespace
from typing import Any

import pytest

from vramscope.daemon.agent.opening import MOST_EVENTS, MOST_STEPS, WHOLE_STEPS, Opening

RING = 1000


class FakeAllocator:
    """Allocations of 512 bytes, each given up at once, with a ring of the newest events."""

    def __init__(self, before: int = 0) -> None:
        self.recorder = SimpleNamespace(recorded_by="vramscope", keeps_first=True, max_entries=RING)
        self.events: list[dict[str, Any]] = []
        self.made = before
        self.taken = 0

    def work(self, allocations: int) -> None:
        for _ in range(allocations):
            self.made += 1
            address = 512 * (self.made % 7 + 1)
            for action in ("alloc", "free_requested", "free_completed"):
                self.events.append({"action": action, "addr": address, "size": 100 + self.made % 5, "stream": 0})

    def snapshot(self, with_history: bool) -> Any:
        assert with_history
        self.taken += 1
        ring = self.events[-self.recorder.max_entries :]
        return {"device_traces": [[*ring, {"action": "snapshot", "addr": 0, "size": 0, "stream": 0}]]}

    def figures(self) -> list[dict[str, Any]]:
        return [{"device": 0, "allocations": self.made, "requested_in_all_bytes": 100 * self.made}]


def kept(opening: Opening) -> list[tuple[str, int, int]]:
    document = opening.document(0)
    if document is None:
        return []
    numbers = array("Q")
    for part in document["parts"]:
        numbers.frombytes(zlib.decompress(binascii.a2b_base64(part)))
    return [(document["actions"][numbers[at]], numbers[at + 1], numbers[at + 2]) for at in range(0, len(numbers), 4)]


def run(allocator: FakeAllocator, steps: list[int]) -> Opening:
    opening = Opening(allocator)
    for number, allocations in enumerate(steps, 1):
        allocator.work(allocations)
        opening.note(allocator.figures()[0], number)
    return opening


def first(allocator: FakeAllocator, count: int) -> list[tuple[str, int, int]]:
    return [(event["action"], event["addr"], event["size"]) for event in allocator.events[:count]]


def test_the_events_are_kept_in_order_over_several_rings() -> None:
    allocator = FakeAllocator()
    found = kept(run(allocator, [60] * 50))
    assert len(found) > 5 * RING
    assert found == first(allocator, len(found))


def test_a_step_that_is_longer_than_the_ring_ends_it_with_what_was_kept_before() -> None:
    allocator = FakeAllocator()
    found = kept(run(allocator, [200, 1200, 60, 200, 200]))
    assert found == first(allocator, 600)
    # No history is taken to find that out.
    assert allocator.taken == 1


def test_of_steps_that_are_alike_none_is_left_out() -> None:
    allocator = FakeAllocator()
    found = kept(run(allocator, [7] * 700))
    assert len(found) > 10 * RING
    assert found == first(allocator, len(found))


def test_counters_that_the_job_resets_end_it() -> None:
    allocator = FakeAllocator()
    opening = run(allocator, [200] * 5)
    assert kept(opening)
    allocator.made = 0
    allocator.work(200)
    opening.note(allocator.figures()[0], 6)
    assert kept(opening) == []


def test_of_threads_that_end_a_step_at_once_one_is_heard() -> None:
    allocator = FakeAllocator()
    opening = Opening(allocator)
    allocator.work(200)
    figures = allocator.figures()[0]
    take = allocator.snapshot

    def meanwhile(with_history: bool) -> Any:
        opening.note(figures, 2)
        return take(with_history)

    allocator.snapshot = meanwhile  # type: ignore[method-assign]
    opening.note(figures, 1)
    assert allocator.taken == 1
    assert kept(opening) == first(allocator, 600)


@pytest.mark.parametrize("before", [1, 5000])
def test_nothing_is_kept_of_a_job_that_had_allocated_before(before: int) -> None:
    allocator = FakeAllocator(before)
    assert kept(run(allocator, [200] * 5)) == []


def test_nothing_is_taken_of_a_history_of_the_jobs_own_or_unasked() -> None:
    for change in ({"recorded_by": "job"}, {"keeps_first": False}):
        allocator = FakeAllocator()
        vars(allocator.recorder).update(change)
        assert kept(run(allocator, [200] * 5)) == []
        assert allocator.taken == 0


def test_it_ends_after_so_many_events_and_takes_no_more() -> None:
    allocator = FakeAllocator()
    allocator.recorder.max_entries = 32_768
    opening = run(allocator, [6000] * 12)
    assert MOST_EVENTS <= len(kept(opening)) <= MOST_EVENTS + 32_768
    assert allocator.taken <= 8
    taken = allocator.taken
    allocator.work(20_000)
    opening.note(allocator.figures()[0], 13)
    assert allocator.taken == taken


def test_of_many_steps_those_that_are_noted_reach_from_the_first_to_the_newest() -> None:
    allocator = FakeAllocator()
    opening = Opening(allocator)
    allocator.work(200)
    for step in range(1, 5 * MOST_STEPS):
        opening.note({"device": 0, "allocations": 200 + step, "requested_in_all_bytes": 7 * step}, step)
    document = opening.document(0)
    assert document is not None
    rows = document["steps"]
    assert rows[0] == [1, 201, 7]
    assert MOST_STEPS // 2 <= len(rows) <= MOST_STEPS
    steps = [row[0] for row in rows]
    assert steps == sorted(set(steps))
    assert steps[:WHOLE_STEPS] == list(range(1, WHOLE_STEPS + 1))
    assert steps[-WHOLE_STEPS:] == list(range(5 * MOST_STEPS - WHOLE_STEPS, 5 * MOST_STEPS))


def test_another_device_is_not_mixed_in() -> None:
    allocator = FakeAllocator()
    opening = run(allocator, [200, 200])
    opening.note({"device": 1, "allocations": 9000, "requested_in_all_bytes": 5}, 3)
    assert opening.document(1) is None
    document = opening.document(0)
    assert document is not None
    assert len(document["steps"]) == 2
