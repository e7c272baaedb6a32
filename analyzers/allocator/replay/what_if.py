"""Changes of the program, each tried under a few settings: how much memory each saves, and how much must go."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from vramscope.analyzers.allocator.replay.scaling import Scaling
from vramscope.analyzers.allocator.replay.trial import attempt
from vramscope.analyzers.allocator.replay.window import ALLOC, FAILED, Window
from vramscope.schema.replay import WhatIf
from vramscope.schema.units import format_bytes

Keys = Mapping[str, str]


class NothingError(ValueError):
    """Nothing in the history is what was to be changed: one line for a person."""


def scale_batch(scaling: Scaling, factor: float, settings: Sequence[Keys]) -> WhatIf:
    """With ``factor`` times the batch."""
    return _tried(
        scaling, f"{factor:g} times the batch", scaling.follows, scaling.scaled(factor), settings, factor=factor
    )


def fit_batch(scaling: Scaling, keys: Keys) -> WhatIf | None:
    """The largest part of the batch that gets through under one setting; None where not even none of it does."""
    factor = scaling.largest_fit(keys)
    if factor is None:
        return None
    change = f"at most {factor:.2f} times the batch"
    return _tried(scaling, change, scaling.follows, scaling.scaled(factor), [keys], factor=factor, largest=True)


def drop_site(scaling: Scaling, site: str, numbers: frozenset[int], settings: Sequence[Keys]) -> WhatIf:
    """Without one site's requests; ``site`` is how it was named."""
    if not numbers:
        raise NothingError(f"no request of the history is of {site}")
    return _tried(scaling, f"without {site}", numbers, scaling.without(numbers), settings)


def shrink_workspace(scaling: Scaling, size: int, settings: Sequence[Keys]) -> WhatIf:
    """With cuBLAS's workspaces of that size."""
    numbers = scaling.workspaces()
    if not numbers:
        raise NothingError("no request of the history has the size of a workspace of cuBLAS")
    window = scaling.changed(lambda number, known, event: min(known, size) if number in numbers else known)
    return _tried(scaling, f"workspaces of {format_bytes(size)}", numbers, window, settings)


def _tried(
    scaling: Scaling,
    change: str,
    numbers: frozenset[int],
    window: Window,
    settings: Sequence[Keys],
    *,
    factor: float | None = None,
    largest: bool = False,
) -> WhatIf:
    own = [call for call in scaling.window.calls if call[0] in (ALLOC, FAILED) and call[1] in numbers]
    return WhatIf(
        change=change,
        requests=len(own),
        bytes=sum(call[2] for call in own),
        factor=factor,
        largest=largest,
        results=tuple(replace(attempt(window, keys), estimated=bool(scaling.window.start)) for keys in settings),
    )
