"""The options of ``vramscope replay`` that change the program, not the settings: models, and called that."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from vramscope.daemon.commands.size_option import size_of
from vramscope.schema.errors import CommandError

if TYPE_CHECKING:
    from vramscope.analyzers.allocator.replay.scaling import Scaling
    from vramscope.analyzers.allocator.replay.sites import Sites
    from vramscope.analyzers.allocator.replay.window import Window
    from vramscope.schema.replay import Replay, WhatIf

# Twelve halvings, each a replay: a few seconds.
_MOST_CALLS = 300_000
_WHOLE = 0.995


def configure(parser: argparse.ArgumentParser) -> None:
    """What may be less of the program."""
    group = parser.add_argument_group(
        "with less in the program", "Models: what follows the batch is told from the sizes of the requests."
    )
    batch = group.add_mutually_exclusive_group()
    batch.add_argument("--scale-batch", metavar="FACTOR", help="so many times the batch (0.5)")
    batch.add_argument("--batch", metavar="OLD:NEW", help="a batch of NEW where it was OLD (32:16)")
    group.add_argument(
        "--drop",
        action="append",
        default=[],
        metavar="SITE",
        help="without the requests of a site: a part of a call in its stack (model.py:12), its number in vramscope "
        "snapshot --json (#3), or a size",
    )
    group.add_argument(
        "--workspace", metavar="SIZE", help="workspaces of cuBLAS of that size (CUBLAS_WORKSPACE_CONFIG)"
    )
    group.add_argument("--fit", action="store_true", help="find the largest part of the batch that gets through")


def wants_stacks(options: argparse.Namespace) -> bool:
    """Whether what is asked is told better with the stacks."""
    return bool(options.scale_batch or options.batch or options.drop or options.fit)


def ask(options: argparse.Namespace, window: Window, replay: Replay, sites: Sites) -> tuple[WhatIf, ...]:
    """The answers to what was asked; where no setting gets through, also how much of the batch would."""
    from vramscope.analyzers.allocator.replay.scaling import Scaling
    from vramscope.analyzers.allocator.replay.what_if import (
        NothingError,
        drop_site,
        fit_batch,
        scale_batch,
        shrink_workspace,
    )

    factor = _factor(options)
    asked = factor is not None or options.drop or options.workspace or options.fit
    hopeless = replay.recommended is None or not replay.likely
    hopeless = hopeless and window.room_bytes is not None and len(window.calls) <= _MOST_CALLS
    if not asked and not hopeless:
        return ()
    scaling = Scaling(window, sites.fixed_events())
    settings = _settings(replay)
    found: list[WhatIf] = []
    try:
        if factor is not None:
            _need_batch(scaling)
            found.append(scale_batch(scaling, factor, settings))
        found += [drop_site(scaling, site, _numbers(scaling, sites, site), settings) for site in options.drop]
        if options.workspace:
            found.append(shrink_workspace(scaling, size_of("--workspace", options.workspace), settings))
    except NothingError as error:
        raise CommandError(str(error)) from None
    if options.fit:
        _need_batch(scaling)
        if window.room_bytes is None:
            raise CommandError("--fit: nothing tells what the process may have: --capacity SIZE does")
    if options.fit or (hopeless and scaling.follows):
        fits = [fit_batch(scaling, keys) for keys in settings]
        # Where the whole batch gets through the history, what is not enough is behind it.
        found += [fit for fit in fits if fit is not None and (options.fit or (fit.factor or 0.0) < _WHOLE)]
    return tuple(found)


def _settings(replay: Replay) -> list[dict[str, str]]:
    """The recorded ones, and what is recommended or the tightest there is."""
    chosen = [dict(replay.results[0].settings)]
    if replay.recommended:
        chosen.append(dict(replay.results[replay.recommended].settings))
    elif replay.recommended is None:
        chosen += [
            dict(result.settings)
            for result in replay.results[1:]
            if {key: value for key, value in result.settings.items() if chosen[0].get(key) != value}
            == {"expandable_segments": "True"}
        ][:1]
    return chosen


def _factor(options: argparse.Namespace) -> float | None:
    if options.scale_batch is not None:
        try:
            factor = float(options.scale_batch)
        except ValueError:
            factor = 0.0
        if not 0 < factor <= 100:
            raise CommandError(f"--scale-batch {options.scale_batch!r}: not a factor above 0")
        return factor
    if options.batch is not None:
        old, _, new = str(options.batch).partition(":")
        if not (old.isdecimal() and new.isdecimal() and 0 < int(old) < 1 << 31 and 0 < int(new) < 1 << 31):
            raise CommandError(f"--batch {options.batch!r}: write it as OLD:NEW, 32:16 say")
        return int(new) / int(old)
    return None


def _need_batch(scaling: Scaling) -> None:
    if not scaling.follows:
        raise CommandError("no request of the history seems to follow the batch: all are of sizes that stay the same")


def _numbers(scaling: Scaling, sites: Sites, site: str) -> frozenset[int]:
    """Requests of a site, or that read as the size that was named."""
    from vramscope.schema.units import format_bytes

    if not site.strip():
        raise CommandError("--drop wants a part of a call, a number (#3) or a size, not nothing")
    events = sites.events_of(site)
    if events or site.startswith("#") or not site[:1].isdigit():
        return scaling.numbers_of(lambda size, event: event in events)
    wanted = format_bytes(size_of("--drop", site))
    return scaling.numbers_of(lambda size, event: format_bytes(size) == wanted)
