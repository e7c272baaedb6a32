"""More memory that Windows may promise."""

from __future__ import annotations

from vramscope.analyzers.case import Case
from vramscope.schema.oom import Advice, Cause


def advise(case: Case, cause: Cause) -> Advice | None:
    """For Windows, where programs fail before any memory is full."""
    if cause.detail != "commit":
        return None
    return Advice(
        id="paging_file",
        title="Enlarge the paging file, or start fewer processes",
        change={
            "code": "SystemPropertiesPerformance.exe   # Advanced > Virtual memory: custom size, 32768 to 65536 MB\n"
            "DataLoader(..., num_workers=0)"
        },
        why="RAM and paging file together bound what all programs have reserved, used or not: each Python process "
        "that loads CUDA's libraries reserves some gigabytes, each mapped checkpoint its own size",
        expected="the libraries or the checkpoint load",
        cost="room on the disk; it is hardly read or written",
    )
