"""What one rank holds of weights, gradients and optimizer states when several train one model together."""

from __future__ import annotations

from dataclasses import dataclass

from vramscope.schema.plan import Training

# DeepSpeed's and PyTorch's own bucket sizes, in bytes of what they hold.
_REDUCE_BUCKET_BYTES = 500_000_000 * 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Shares:
    """Divisors, and what is gathered besides. ``copies`` of the gradients are there beside themselves."""

    weights: int = 1
    gradients: int = 1
    states: int = 1
    gathered_units: int = 0
    copies: int = 0


def shares_of(training: Training | None) -> Shares:
    """ZeRO's stages, FSDP as stage 3. Plain data parallel training has its buckets: the gradients once more."""
    if training is None or training.ranks <= 1:
        return Shares()
    ranks = training.ranks
    if training.zero_stage <= 0:
        return Shares(copies=1)
    if training.zero_stage == 1:
        return Shares(states=ranks, copies=0)
    if training.zero_stage == 2:
        return Shares(states=ranks, gradients=ranks)
    # The unit that runs and the next one, which is fetched meanwhile.
    return Shares(states=ranks, gradients=ranks, weights=ranks, gathered_units=2)


def share(size_bytes: int, ranks: int) -> int:
    """One rank's part, padded to whole ones."""
    return -(-size_bytes // ranks)


def bucket_bytes(training: Training | None, gradients_bytes: int) -> int:
    """Where gradients are joined before they are sent, at ZeRO's stages 1 and 2."""
    if training is None or training.ranks <= 1 or training.zero_stage not in {1, 2}:
        return 0
    return min(_REDUCE_BUCKET_BYTES, gradients_bytes)
