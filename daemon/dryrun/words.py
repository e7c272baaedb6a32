"""What the rehearsal and the guest in its processes tell each other: an order in the environment, files in a folder."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass

# Why a process of the rehearsal ended.
STABLE, STEPS, TIME, ENDED, FAILED, WAITS = "stable", "steps", "time", "ended", "failed", "waits"
SNAPSHOT_SUFFIX, FACTS_SUFFIX, PROGRESS_SUFFIX = ".pickle", ".json", ".progress"
# Where a process stood at the limit that had not come to use CUDA.
STOOD_SUFFIX = ".stood"
# Names of files that the job saved, one a line.
SAVED = "saved"


@dataclass(frozen=True)
class Order:
    """``steps`` ends a process after so many optimizer steps; else ``stable`` after so many without a new peak.

    Both 0: it runs to its own end. ``until`` is the time (seconds since 1970) at which it ends in any case.
    """

    folder: str
    steps: int
    stable: int
    until: float


def encode_order(order: Order) -> str:
    """For the environment."""
    return json.dumps(asdict(order))


def decode_order(text: str) -> Order | None:
    """None where there is none."""
    try:
        return Order(**json.loads(text))
    except (ValueError, TypeError):
        return None
