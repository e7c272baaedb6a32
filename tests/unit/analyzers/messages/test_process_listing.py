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
        ("00000000:5E:00.0, 3391, /opt/env/bin/python, 17204 MiB\n", Listing(((3391, 17204 * MIB),))),
        ("nvidia-smi says 61.25 of 79.6 GiB in use by pid 139555\n", Listing(((139555, 61 * GIB + 256 * MIB),))),
        ("812 MiB held by pid 4711\n", Listing(((4711, 812 * MIB),))),
        ("Jan 14 19:22:41 den smi[51879]: 48820, /opt/ui/bin/python, 13412 MiB\n", Listing(((48820, 13412 * MIB),))),
        ("GPU-5d1f, 812 MiB, 77120, ffmpeg\n", Listing(((77120, 812 * MIB),))),
        ("│   1 20418 C    lena  11.25GiB  88  101  2.1 python fit.py │", Listing(((20418, 11 * GIB + 256 * MIB),))),
        ("# gpu    pid  type    fb  command\n    0   6402     C   9120  julia\n", Listing(((6402, 9120 * MIB),))),
        (
            "=== KFD Processes ===\nPID\tNAME\tGPU(s)\tVRAM USED\tSDMA USED\tCU OCCUPANCY\n"
            "5120\tpython3\t1\t12884901888\t0\t0\n",
            Listing(((5120, 12 * GIB),)),
        ),
        ("/dev/nvidia0:        ada       8122 F...m python\n", Listing((), holders=(8122,))),
        ("/dev/nvidia1:        ada       8122 F...m server (6.5 GB)\n", Listing(((8122, 6 * GIB + 512 * MIB),))),
        ("python 8122 ada  12u  CHR  195,0  0t0  561 /dev/nvidia0\n", Listing((), holders=(8122,))),
        ("24564 MiB, 23100 MiB\n", Listing((), 23100 * MIB, 24564 * MIB)),
        ("compositor pid 517 (wall) holds 6.5 GiB of it", Listing(((517, 6 * GIB + 512 * MIB),))),
        ("[2] A4000 | 30'C, 0 % |  7012 /  8119 MB | noor(6800M)", Listing((), 7012 * MIB, 8119 * MIB)),
    ],
)
def test_a_list_is_read(text: str, listing: Listing) -> None:
    assert read_listing(text) == listing


@pytest.mark.parametrize(
    "text", ["step 10 | 12 / 400 | loss 0.2", "epoch pid", "took 12 MB", "1024, 12 MiB, 4096, x", "a 77 m.e.. b"]
)
def test_other_figures_are_no_list(text: str) -> None:
    assert read_listing(text) is None
