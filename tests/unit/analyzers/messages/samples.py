"""Messages that several tests put into what collectors and people make of them."""

from __future__ import annotations

from vramscope.analyzers.explain import explain_lines

# cudaMallocAsync's: a line for each figure.
SEVERAL_LINES = (
    "torch.OutOfMemoryError: Allocation on device 1 would exceed allowed memory. (out of memory)",
    "Currently allocated     : 6.37 GiB",
    "Requested               : 384.00 MiB",
    "Device limit            : 7.79 GiB",
    "Free (according to CUDA): 17.25 MiB",
)

MESSAGE = (
    "torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 3.31 GiB. GPU 0 has a total capacity of 23.52 GiB "
    "of which 1.08 GiB is free."
)
TRACEBACK = 'Traceback (most recent call last):\n  File "train.py", line 8, in <module>\n    loss.backward()\n'


def memories(text: str) -> list[str]:
    """Whose memory ran out, for each incident in ``text``."""
    return [incident.memory for incident in explain_lines(text.encode().splitlines(keepends=True), "t")]
