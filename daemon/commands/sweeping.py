"""A history under the sensible settings, on all cores, with a bar on standard error; and the curves of the best."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from vramscope.analyzers.allocator.replay.window import Window
    from vramscope.analyzers.snapshot.form import Snapshot
    from vramscope.schema.replay import Replay, ReplayResult
    from vramscope.schema.snapshot import Curve

_MOST_CURVES = 6


def replay_all(snapshot: Snapshot, torch_version: str | None) -> tuple[Window, Replay]:
    """The recorded settings and the others. SnapshotError or SettingsError where there is nothing to replay."""
    from vramscope.analyzers.allocator.replay.agreement import agree
    from vramscope.analyzers.allocator.replay.recommendation import missing_bytes, recommend
    from vramscope.schema.replay import Replay

    window, fidelity = agree(snapshot, torch_version=torch_version)
    results = _sweep(window)
    index, reason = recommend(window, results)
    replay = Replay(
        device=window.device,
        events=window.events,
        fidelity=fidelity,
        capacity_bytes=window.capacity_bytes,
        limit_bytes=window.limit_bytes,
        torch_version=torch_version or snapshot.torch_version,
        results=tuple(results),
        recommended=index,
        reason=reason,
        missing_bytes=missing_bytes(window, results),
    )
    return window, replay


def _sweep(window: Window) -> list[ReplayResult]:
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    from vramscope.analyzers.allocator.replay.candidates import first_round, second_round
    from vramscope.daemon.sweep import Sweep

    first = first_round(window)
    sweep = Sweep(window, len(first))
    columns = (TextColumn("replaying"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    try:
        with Progress(
            *columns, console=Console(stderr=True), transient=True, disable=not sys.stderr.isatty()
        ) as progress:
            task = progress.add_task("", total=len(first))
            results = sweep.run(first, lambda: progress.advance(task))
            second = second_round(window, results)
            progress.update(task, total=len(first) + len(second))
            return results + sweep.run(second, lambda: progress.advance(task))
    finally:
        sweep.close()


def curves_of(window: Window, snapshot: Snapshot, replay: Replay) -> tuple[Curve, ...]:
    """Of the recorded setting, the recommended one, and of the best of each kind beside them."""
    from vramscope.analyzers.allocator.replay.trial import Sample, attempt
    from vramscope.schema.snapshot import Curve, Point

    found = []
    for result in _chosen(replay):
        samples: list[Sample] = []
        attempt(window, result.settings, curve=samples)
        points = [
            Point(event, snapshot.events[event][5] / 1e6 or None, allocated, reserved)
            for event, allocated, reserved in samples
        ]
        found.append(Curve(settings=result.settings, survives=result.survives, points=tuple(points)))
    return tuple(found)


def _chosen(replay: Replay) -> list[ReplayResult]:
    results = replay.results
    chosen = [results[index] for index in dict.fromkeys((0, replay.recommended or 0))]
    kinds = {frozenset(result.settings) for result in chosen}
    for result in sorted(results, key=lambda result: (not result.survives, result.peak_reserved_bytes)):
        if frozenset(result.settings) not in kinds and len(chosen) < _MOST_CURVES:
            kinds.add(frozenset(result.settings))
            chosen.append(result)
    return chosen
