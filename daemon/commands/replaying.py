"""A history under the sensible settings, on all cores, with a bar on standard error; and the curves of the best."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from vramscope.analyzers.allocator.replay.sites import Sites
    from vramscope.analyzers.allocator.replay.window import Window
    from vramscope.analyzers.snapshot.form import Snapshot
    from vramscope.analyzers.snapshot.recording import Recording
    from vramscope.schema.replay import Fidelity, Replay, ReplayResult
    from vramscope.schema.snapshot import Curve

_MOST_CURVES = 6
# Of how many settings it is tried how they go on after a failure, one after another: some 1 us an event and trial.
_MOST_TRIALS, _MOST_WORK = 8, 4_000_000


def replay_all(recording: Recording, torch_version: str | None) -> tuple[Window, Replay]:
    """The recorded settings and the others. SnapshotError or SettingsError where there is nothing to replay."""
    from vramscope.analyzers.allocator.replay.agreement import agree
    from vramscope.analyzers.allocator.replay.sites import Sites

    window, fidelity = agree(recording.snapshot, torch_version=torch_version)
    version = torch_version or recording.snapshot.torch_version
    return window, judged(window, fidelity, sweep(window), version, Sites(recording))


def sweep(window: Window, groups: Sequence[dict[str, str]] | None = None) -> list[ReplayResult]:
    """The recorded settings first; then the ``groups``, or where there are none those worth trying."""
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    from vramscope.analyzers.allocator.replay.candidates import first_round, second_round
    from vramscope.daemon.sweep import Sweep

    first = [dict(window.settings), *groups] if groups is not None else first_round(window)
    workers = Sweep(window, len(first))
    console = Console(stderr=True)
    columns = (TextColumn("replaying"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    try:
        with Progress(*columns, console=console, transient=True, disable=not sys.stderr.isatty()) as progress:
            task = progress.add_task("", total=len(first))
            results = workers.run(first, lambda: progress.advance(task))
            second = [] if groups is not None else second_round(window, results)
            progress.update(task, total=len(first) + len(second))
            return results + workers.run(second, lambda: progress.advance(task))
    finally:
        workers.close()


def judged(
    window: Window, fidelity: Fidelity, results: Sequence[ReplayResult], torch_version: str | None, sites: Sites
) -> Replay:
    """The results with what to take of them, what it breaks and leaves, or what is missing and what holds it."""
    from vramscope.analyzers.allocator.replay.holding import held_at
    from vramscope.analyzers.allocator.replay.recommendation import margin_bytes, missing_bytes, recommend
    from vramscope.analyzers.allocator.replay.warnings import warnings_of
    from vramscope.schema.replay import Continuations, Replay

    advised = recommend(window, results, max(2, min(_MOST_TRIALS, _MOST_WORK // max(window.events, 1))))
    index, share = advised.chosen, advised.share
    chosen = None if index is None else results[index]
    hopeless = index is None or not advised.likely
    failed = (results[0].failed_event or 0) if hopeless and not results[0].survives else None
    return Replay(
        device=window.device,
        events=window.events,
        fidelity=fidelity,
        capacity_bytes=window.capacity_bytes,
        limit_bytes=window.limit_bytes,
        torch_version=torch_version,
        results=tuple(results),
        recommended=index,
        claimed=advised.claimed,
        likely=advised.likely,
        continuations=None
        if share is None
        else Continuations(drawn=share.draws, steps=share.ahead, through=share.through),
        reason=advised.reason,
        missing_bytes=missing_bytes(window, results),
        margin_bytes=None if chosen is None else margin_bytes(window, chosen),
        warnings=() if chosen is None else warnings_of(chosen.settings, window.settings, window.release),
        holders=() if failed is None else held_at(window, failed, sites.name_of),
    )


def curves_of(window: Window, snapshot: Snapshot, replay: Replay) -> tuple[Curve, ...]:
    """Of the recorded setting, the recommended one, and of the best of each kind beside them."""
    from vramscope.analyzers.allocator.replay.curve import curve_of
    from vramscope.schema.snapshot import Curve, Point

    found = []
    for result in _chosen(replay):
        points = [
            Point(event, snapshot.events[event][5] / 1e6 or None, allocated, reserved)
            for event, allocated, reserved in curve_of(window, result)
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
