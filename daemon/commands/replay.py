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
from typing import TYPE_CHECKING, Any

from vramscope.daemon.commands import replaying, what_if
from vramscope.daemon.commands.size_option import size_or_none
from vramscope.daemon.commands.snapshot_input import device_number, naming

if TYPE_CHECKING:
    from vramscope.schema.replay import Replay


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
    parser.add_argument("--limit", metavar="SIZE", help="the limit that the program is to set itself")
    parser.add_argument("--torch-version", metavar="V", help="the release whose allocator is meant")
    parser.add_argument("--device", type=device_number, metavar="N", help="of several in the file")
    parser.add_argument("--json", action="store_true", help="answer as JSON (vramscope.replay/1)")
    parser.set_defaults(groups=None)
    what_if.configure(parser)


def execute(options: argparse.Namespace) -> int:
    """Read, replay, print."""
    with naming(options.file):
        replay = _replay(options)
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
    from vramscope.analyzers.allocator.replay.sites import Sites
    from vramscope.analyzers.allocator.settings import settings_of
    from vramscope.analyzers.snapshot.unpickling import without_collection
    from vramscope.daemon.commands.snapshot_input import check_settings, read_input

    capacity = size_or_none("--capacity", options.capacity)
    limit = size_or_none("--limit", options.limit)
    with without_collection():
        recording = read_input(options.file, options.device, what_if.wants_stacks(options))
    check_settings(recording.snapshot, options.torch_version)
    snapshot, sites = recording.snapshot, Sites(recording)
    window, fidelity = agree(snapshot, torch_version=options.torch_version, capacity_bytes=capacity)
    if limit is not None:
        if not fidelity.exact:
            # Garbage collection goes by a limit: where the recording does not tell it, this may be the one it had.
            known = replace(snapshot, limit_bytes=limit)
            other = agree(known, torch_version=options.torch_version, capacity_bytes=capacity)
            window, fidelity = min((window, fidelity), other, key=lambda found: found[1].mismatches)
        window = replace(window, limit_bytes=limit, failed=False)
    for keys in options.groups or ():
        settings_of(keys, window.release)
    results = replaying.sweep(window, options.groups)
    version = options.torch_version or snapshot.torch_version
    replay = replaying.judged(window, fidelity, results, version, sites)
    return replace(replay, what_if=what_if.ask(options, window, replay, sites), other_devices=recording.other_devices)
