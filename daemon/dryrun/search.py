"""The largest number that fits, found by few rehearsals: a model of the peak says which to try next.

The peak is the larger of a plateau (the optimizer's step) and a line in the number (the activations), so a prediction
goes by the two largest numbers that fit, and is never believed without a rehearsal of it and of its successor.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

# So many rehearsals go by predictions where they can.
_TRUSTED = 3


@dataclass(frozen=True, slots=True)
class Trial:
    """One rehearsal. ``peak_bytes`` is what it allocated at its peak, None where it did not fit."""

    value: int
    fits: bool
    peak_bytes: int | None = None


@dataclass(frozen=True, slots=True)
class Hint:
    """What a like search came to: the number to begin with, and the bytes that there did not follow it."""

    value: int
    base_bytes: int


def find_largest(
    least: int, most: int, room_bytes: int, attempt: Callable[[int], Trial], hint: Hint | None = None
) -> int | None:
    """The number from ``least`` to ``most`` that fits and whose successor does not; None where ``least`` does not.

    ``room_bytes`` is what a process may allocate. It takes what fits to do so up to some number, and nothing beyond.
    A ``hint`` saves rehearsals where it is near, and costs one where it is not.
    """
    trials: dict[int, Trial] = {}
    for value in _suggested(least, most, room_bytes, trials, hint):
        trials[value] = attempt(value)
    fitting = [trial.value for trial in trials.values() if trial.fits]
    return max(fitting) if fitting else None


def _suggested(least: int, most: int, room_bytes: int, trials: dict[int, Trial], hint: Hint | None) -> Iterator[int]:
    start = least if hint is None else min(max(hint.value, least), most)
    yield start
    if not trials[start].fits:
        if start > least:
            yield least
        if not trials[least].fits:
            return
    while True:
        fitting = sorted((trial for trial in trials.values() if trial.fits), key=lambda trial: trial.value)
        best = fitting[-1].value
        beyond = min((trial.value for trial in trials.values() if not trial.fits), default=most + 1)
        if best + 1 >= beyond:
            return
        guess = _predicted(fitting, room_bytes, hint)
        if beyond <= most and (guess is None or guess >= beyond or len(trials) > _TRUSTED):
            # What the cache held in vain is in no prediction: halve what is left.
            guess = (best + beyond) // 2
        elif guess is None:
            # Still on the plateau, or nothing is known of a slope yet.
            guess = best * 4
        elif guess < best:
            guess = best + max(1, best // 16)
        yield min(max(guess, best + 1), beyond - 1)


def _predicted(fitting: list[Trial], room_bytes: int, hint: Hint | None) -> int | None:
    """The last number whose line stays within the room; None where the two largest tell no slope."""
    if len(fitting) < 2:
        (only,) = fitting
        if hint is None or only.peak_bytes is None or only.peak_bytes <= hint.base_bytes or only.value != hint.value:
            return None
        return int((room_bytes - hint.base_bytes) * only.value / (only.peak_bytes - hint.base_bytes))
    before, last = fitting[-2:]
    if before.peak_bytes is None or last.peak_bytes is None or last.peak_bytes <= before.peak_bytes:
        return None
    slope = (last.peak_bytes - before.peak_bytes) / (last.value - before.value)
    return last.value + int((room_bytes - last.peak_bytes) / slope)
