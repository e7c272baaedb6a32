"""Replay a recorded allocation history under other settings: what each would reserve, and whether it gets through.

FILE is a snapshot of PyTorch's allocator (torch.cuda.memory._dump_snapshot, or vramscope.capture(), which puts what
else is to be known beside it, in FILE.vramscope.json), also packed with gzip or xz, or an agent's report
(STEM.evidence). The history is replayed under the recorded settings first, and must agree with what was recorded.
Without --set the sensible settings are swept:

  vramscope replay snapshot.pickle
  vramscope replay snapshot.pickle --capacity 24GiB --set expandable_segments=True --or --set max_split_size_mb=128
  vramscope replay snapshot.pickle --batch 32:24

Exit status: 0 when the history was replayed, 2 for a file or a setting that cannot be.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from vramscope.daemon.commands import beside, what_if

if TYPE_CHECKING:
    from vramscope.analyzers.allocator.replay.window import Window
    from vramscope.analyzers.snapshot.recording import Recording
    from vramscope.schema.replay import Replay, ReplayResult

_SOON_READ = 64 * 1024 * 1024


class _Set(argparse.Action):
    def __call__(self, parser: argparse.ArgumentParser, space: Any, value: Any, option: str | None = None) -> None:
        groups = space.groups or [{}]
        key, sign, setting = str(value).partition("=")
        if not sign or not key:
            parser.error(f"--set wants KEY=VALUE, not {value!r}")
        groups[-1][key.strip()] = setting.strip()
        space.groups = groups


class _Or(argparse.Action):
    def __call__(self, parser: argparse.ArgumentParser, space: Any, value: Any, option: str | None = None) -> None:
        if not space.groups:
            parser.error("--or stands between two groups of --set")
        space.groups = [*space.groups, {}]


def configure(parser: argparse.ArgumentParser) -> None:
    """What to replay, and under what."""
    parser.add_argument("file", metavar="FILE", help="a snapshot, or an agent's report")
    parser.add_argument("--set", action=_Set, metavar="KEY=VALUE", help="a key of PYTORCH_CUDA_ALLOC_CONF")
    parser.add_argument("--or", action=_Or, nargs=0, help="another group of --set follows")
    parser.add_argument("--capacity", metavar="SIZE", help="what the process may have of the device (24GiB)")
    parser.add_argument("--limit", metavar="SIZE", help="the limit that the program sets itself")
    parser.add_argument("--torch-version", metavar="V", help="the release whose allocator is meant")
    parser.add_argument("--device", type=int, metavar="N", help="of several in the file")
    parser.add_argument("--json", action="store_true", help="answer as JSON (vramscope.replay/1)")
    parser.set_defaults(groups=None)
    what_if.configure(parser)


def execute(options: argparse.Namespace) -> int:
    """Read, replay, print."""
    from vramscope.analyzers.allocator.settings import SettingsError
    from vramscope.analyzers.snapshot.form import SnapshotError
    from vramscope.schema.errors import CommandError

    try:
        replay = _replay(options)
    except SnapshotError as error:
        raise CommandError(f"{options.file}: {error}") from None
    except SettingsError as error:
        raise CommandError(str(error)) from None
    except OSError as error:
        raise CommandError(f"{options.file}: {error.strerror or error}") from None
    if options.json:
        import json

        from vramscope.schema.replay import replay_to_json

        print(json.dumps(replay_to_json(replay), indent=2))
        return 0
    from rich.console import Console

    from vramscope.exporters.terminal.replay import render

    console = Console(highlight=False)
    console.print(render(replay, console.width))
    return 0


def _replay(options: argparse.Namespace) -> Replay:
    from dataclasses import replace

    from vramscope.analyzers.allocator.replay.agreement import agree
    from vramscope.analyzers.allocator.replay.holding import held_at
    from vramscope.analyzers.allocator.replay.recommendation import margin_bytes, missing_bytes, recommend
    from vramscope.analyzers.allocator.replay.sites import Sites
    from vramscope.analyzers.allocator.replay.warnings import warnings_of
    from vramscope.analyzers.allocator.settings import settings_of
    from vramscope.analyzers.snapshot.unpickling import without_collection
    from vramscope.schema.replay import Replay

    capacity, limit = _size(options.capacity), _size(options.limit)
    with without_collection():
        recording = _read(options.file, options.device, what_if.wants_stacks(options))
    snapshot, sites = recording.snapshot, Sites(recording)
    if limit is not None:
        snapshot = replace(snapshot, limit_bytes=limit)
    window, fidelity = agree(snapshot, torch_version=options.torch_version, capacity_bytes=capacity)
    version = options.torch_version or snapshot.torch_version
    groups = options.groups
    for keys in groups or ():
        settings_of(keys, window.release)
    results = _run(window, groups)
    index, reason = recommend(window, results)
    chosen = None if index is None else results[index]
    failed = results[0].failed_event if index is None else None
    replay = Replay(
        device=window.device,
        events=window.events,
        fidelity=fidelity,
        capacity_bytes=window.capacity_bytes,
        limit_bytes=window.limit_bytes,
        torch_version=version,
        results=tuple(results),
        recommended=index,
        reason=reason,
        missing_bytes=missing_bytes(window, results),
        margin_bytes=None if chosen is None else margin_bytes(window, chosen),
        warnings=() if chosen is None else warnings_of(chosen.settings, window.settings, window.release),
        holders=() if failed is None else held_at(window, failed, sites.name_of),
    )
    return replace(replay, what_if=what_if.ask(options, window, replay, sites))


def _run(window: Window, groups: Sequence[dict[str, str]] | None) -> list[ReplayResult]:
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    from vramscope.analyzers.allocator.replay.candidates import first_round, second_round
    from vramscope.daemon.sweep import Sweep

    first = [dict(window.settings), *groups] if groups is not None else first_round(window)
    sweep = Sweep(window, len(first))
    console = Console(stderr=True)
    columns = (TextColumn("replaying"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    try:
        with Progress(*columns, console=console, transient=True, disable=not sys.stderr.isatty()) as progress:
            task = progress.add_task("", total=len(first))
            results = sweep.run(first, lambda: progress.advance(task))
            second = [] if groups is not None else second_round(window, results)
            progress.update(task, total=len(first) + len(second))
            return results + sweep.run(second, lambda: progress.advance(task))
    finally:
        sweep.close()


def _read(name: str, device: int | None, stacks: bool) -> Recording:
    """With the stacks where they are wanted, or do not take long."""
    from dataclasses import replace

    from vramscope.analyzers.snapshot.form import SnapshotError
    from vramscope.analyzers.snapshot.from_evidence import recording_of
    from vramscope.analyzers.snapshot.reading import contents, read_snapshot
    from vramscope.analyzers.snapshot.reading_stacks import read_recording
    from vramscope.analyzers.snapshot.recording import Recording
    from vramscope.analyzers.snapshot.unpickling import size_of
    from vramscope.schema.evidence_reading import read_evidence, stem_of

    with open(name, "rb") as file:
        source = contents(file)
        if not source:
            raise SnapshotError(
                "the file is empty: name what torch.cuda.memory._dump_snapshot wrote, or an .evidence file of vramscope"
            )
        if not isinstance(source, bytes) or not source.startswith(b"{"):
            if stacks or size_of(source) <= _SOON_READ:
                recording = read_recording(source, device)
            else:
                recording = Recording(snapshot=read_snapshot(source, device))
            return replace(recording, snapshot=beside.completed(recording.snapshot, name))
        file.seek(0)
        packed = file.read()
    try:
        return recording_of(read_evidence(packed, int(stem_of(source).split("-")[0])))
    except SnapshotError:
        raise
    except ValueError as error:
        raise SnapshotError(str(error)) from None


def _size(text: str | None) -> int | None:
    from vramscope.schema.errors import CommandError
    from vramscope.schema.units import parse_size

    if text is None:
        return None
    try:
        return parse_size(text)
    except ValueError as error:
        raise CommandError(str(error)) from None
