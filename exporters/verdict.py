"""What a rehearsal comes to in one sentence, the same for a terminal and for a page."""

from __future__ import annotations

from vramscope.schema.dryrun import DryRun, RankPeak
from vramscope.schema.units import readable_bytes

# Of a card on which it would fit.
NO_KERNELS = "no kernels for it in this PyTorch"
_WHY = {
    "stable": "no new peak for some steps",
    "steps": "as many steps as asked for",
    "time": "the time limit",
    "waits": "a loop that waits for a value of the device",
    "ended": "its own end",
    "failed": "an error",
}


def verdict(run: DryRun) -> str:
    """Whether it fits and can run there, or what it needs where there was no bound."""
    if not run.ranks:
        return "No process of the job used CUDA."
    where = f" on {run.gpu}" if run.gpu else ""
    needed = run.device_bytes
    if run.fits is None:
        words = f"It needs {readable_bytes(needed)} of a GPU"
    elif run.fits:
        left = (run.total_bytes or 0) - run.other_bytes - needed
        words = f"It fits{where}: {readable_bytes(needed)} at the peak, {readable_bytes(left)} left"
    else:
        words = f"It does not fit{where}"
    if run.kernels is False:
        return f"It cannot run{where}: this PyTorch has kernels for {', '.join(run.architectures)} alone. {words}"
    return words


def ended_by(rank: RankPeak) -> str:
    """Why the process ended."""
    return _WHY[rank.why]
