"""Messages that several tests put into what collectors make of them."""

from __future__ import annotations

# cudaMallocAsync's: a line for each figure.
SEVERAL_LINES = (
    "torch.OutOfMemoryError: Allocation on device 1 would exceed allowed memory. (out of memory)",
    "Currently allocated     : 6.37 GiB",
    "Requested               : 384.00 MiB",
    "Device limit            : 7.79 GiB",
    "Free (according to CUDA): 17.25 MiB",
)
