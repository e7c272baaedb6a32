"""How fast histories are replayed: events a second and core, and a sweep of 24 settings on two cores."""

from __future__ import annotations

import os
import random
import time
from collections.abc import Sequence

from tests.bench.figure import Figure, median_of
from tests.recording_allocator import RecordingAllocator
from vramscope.analyzers.allocator.replay.agreement import agree
from vramscope.analyzers.allocator.replay.candidates import first_round
from vramscope.analyzers.allocator.replay.trial import attempt
from vramscope.analyzers.allocator.settings import AllocatorSettings
from vramscope.analyzers.snapshot.form import (
    FREE,
    ORDINARY,
    SEGMENT_ALLOC,
    BlockState,
    Event,
    SegmentState,
    Snapshot,
)
from vramscope.daemon.sweep import Sweep
from vramscope.schema.units import MIB

_EVENTS = 100_000
_SETTINGS = 24


def measure(events: int = _EVENTS) -> list[Figure]:
    """All figures of one run."""
    made = training(events)
    snapshot = Snapshot(events=tuple(made), segments=held(made), torch_version="2.15.0")
    window, fidelity = agree(snapshot)
    assert fidelity.exact, fidelity

    def rate(keys: dict[str, str]) -> float:
        started = time.process_time()
        attempt(window, keys)
        return (time.process_time() - started) / events * 1e6

    def step() -> float:
        started = time.process_time()
        agree(snapshot)
        return (time.process_time() - started) / events * 1e6

    def sweep() -> float:
        settings = (first_round(window) * 2)[:_SETTINGS]
        started = time.perf_counter()
        workers = Sweep(window, len(settings))
        workers.run(settings)
        workers.close()
        return time.perf_counter() - started

    cores = len(os.sched_getaffinity(0))
    return [
        Figure("replay: an event, default settings", median_of(3, lambda: rate({})), "us of CPU", budget=1),
        Figure(
            "an event, expandable segments", median_of(3, lambda: rate({"expandable_segments": "True"})), "us of CPU", 1
        ),
        Figure("an event, in step with the recording", median_of(3, step), "us of CPU"),
        Figure(f"{events} events under {_SETTINGS} settings, {cores} cores", median_of(1, sweep), "s", budget=6),
    ]


def training(events: int) -> list[Event]:
    """Steps of a training loop: allocated forward, freed backward, sizes a little different in each step."""
    rng = random.Random(1)
    program = RecordingAllocator(AllocatorSettings())
    shapes = [2 ** (9 + rng.random() * 16) for _ in range(300)]
    while len(program.events) < events:
        factor = rng.uniform(0.7, 1.3)
        live = []
        for shape in shapes:
            live.append(program.ask(int(shape * factor)))
            if rng.random() < 0.3:
                program.give_up(live.pop(rng.randrange(len(live))))
        while live:
            program.give_up(live.pop())
    return program.events


def held(events: Sequence[Event]) -> tuple[SegmentState, ...]:
    """The segments at the end: all that were made, free."""
    return tuple(
        SegmentState(
            address=address,
            bytes=size,
            stream=0,
            pool=ORDINARY,
            small=size == 2 * MIB,
            expandable=False,
            blocks=(BlockState(address, size, FREE, 0),),
        )
        for action, address, size, *_ in events
        if action == SEGMENT_ALLOC
    )
