"""A replayed allocation history: how exact it is, and what each setting would have come to (``vramscope.replay/1``)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

SCHEMA = "vramscope.replay/1"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fidelity:
    """The recorded events against the model's answers under the recorded settings.

    ``complete_trace`` tells that the history begins with an empty allocator; otherwise its state at the beginning was
    worked out from the end. ``uncertain`` are the things that a history does not hold and that were inferred.
    """

    exact: bool
    mismatches: int = 0
    first_mismatch: str | None = None
    complete_trace: bool = True
    uncertain: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ReplayResult:
    """One setting. ``survives`` tells that no request failed until the end of the history.

    ``failed_event`` is the index of the first event that failed, with what it asked for; None where none did,
    or where the setting fails before the history: what was in use at its beginning had no room.
    ``estimated`` tells that the history begins in its middle and the settings are not the recorded ones: what was
    cached before is then a guess, and ``least_`` and ``most_peak_reserved_bytes`` are between what it lies; None where
    nothing is guessed, or the setting fails.
    """

    settings: Mapping[str, str] = field(default_factory=dict)
    survives: bool = True
    peak_reserved_bytes: int = 0
    peak_allocated_bytes: int = 0
    segment_allocs: int = 0
    segment_frees: int = 0
    ooms: int = 0
    alloc_retries: int = 0
    failed_event: int | None = None
    failed_bytes: int | None = None
    estimated: bool = False
    least_peak_reserved_bytes: int | None = None
    most_peak_reserved_bytes: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """Blocks in use that are of one size, or were asked for at one place (``what``)."""

    what: str
    bytes: int
    blocks: int


@dataclass(frozen=True, slots=True, kw_only=True)
class WhatIf:
    """The history with less in it, which is a model: ``change`` says what, in words.

    ``requests`` and ``bytes`` are those of the requests that it changes. ``factor`` is the part of the batch that is
    left, None for other changes; of ``largest`` changes it is the most with which its setting gets through.
    """

    change: str
    requests: int
    bytes: int
    factor: float | None = None
    largest: bool = False
    results: tuple[ReplayResult, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Continuations:
    """What a job whose steps are of random size may go on with after its failure, ``drawn`` from its own steps.

    Each is of ``steps`` steps; ``through`` of them get through under one setting.
    """

    drawn: int
    steps: int
    through: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Replay:
    """The first result is the recorded setting's. ``recommended``, the first advice, is an index into the results; None
    where no setting gets through the history, or each is known to fail before long.

    With ``claimed`` it gets through by all that is known; without, nothing tells, or some of ``continuations`` do not:
    it may help. Where it is not even ``likely``, it is the best there is, and most of them do not.

    ``capacity_bytes`` is what the process could have, None where nothing tells it: then nothing fails for want of it.
    ``missing_bytes`` is what the best setting would need beyond it, where none survives, and ``holders`` what is in use
    when the recorded one fails. ``margin_bytes`` is what the recommended one leaves at its peak, and ``warnings`` are
    what it breaks or costs. ``what_if`` are changes of the program that were asked for. ``other_devices`` are those of
    the same file that were not looked at.
    """

    device: int
    events: int
    fidelity: Fidelity
    capacity_bytes: int | None
    limit_bytes: int | None = None
    torch_version: str | None = None
    results: tuple[ReplayResult, ...] = ()
    recommended: int | None = None
    claimed: bool = False
    likely: bool = True
    continuations: Continuations | None = None
    reason: str | None = None
    missing_bytes: int | None = None
    margin_bytes: int | None = None
    warnings: tuple[str, ...] = ()
    holders: tuple[Held, ...] = ()
    what_if: tuple[WhatIf, ...] = ()
    other_devices: tuple[int, ...] = ()


def replay_to_json(replay: Replay) -> dict[str, Any]:
    """As ``vramscope replay --json`` prints it."""
    return {"schema": SCHEMA, **asdict(replay)}
