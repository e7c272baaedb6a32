"""Lists of processes beside a message: the driver's own, gpustat's, and what programs say of one another."""

from __future__ import annotations

import pytest

from vramscope.analyzers.messages.process_listing import Listing, read_listing
from vramscope.schema.units import GIB, MIB

GPUSTAT = "[1] NVIDIA RTX A4000 | 61'C,  97 % | 15210 / 16376 MB | noor:python/30117(14880M) gdm:Xorg/1502(22M)"


@pytest.mark.parametrize(
    ("text", "listing"),
    [
        (
            "|    0   N/A  N/A      9120      C   /usr/bin/python                 24238MiB |",
            Listing(((9120, 24238 * MIB),)),
        ),
        ("9120, 24238 MiB\n", Listing(((9120, 24238 * MIB),))),
        (GPUSTAT, Listing(((30117, 14880 * MIB), (1502, 22 * MIB)), 15210 * MIB, 16376 * MIB)),
        ("compositor pid 517 (wall) holds 6.5 GiB of it", Listing(((517, 6 * GIB + 512 * MIB),))),
        ("[2] A4000 | 30'C, 0 % |  7012 /  8119 MB | noor(6800M)", Listing((), 7012 * MIB, 8119 * MIB)),
    ],
)
def test_a_list_is_read(text: str, listing: Listing) -> None:
    assert read_listing(text) == listing


@pytest.mark.parametrize("text", ["step 10 | 12 / 400 | loss 0.2", "epoch pid", "took 12 MB"])
def test_other_figures_are_no_list(text: str) -> None:
    assert read_listing(text) is None
