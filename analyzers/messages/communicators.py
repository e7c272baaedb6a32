"""NCCL's communicators as a log shows them: their buffers lie on the device, outside PyTorch's allocator."""

from __future__ import annotations

from collections.abc import Sequence

from vramscope.analyzers.patterns import regex
from vramscope.schema.units import MIB

# NCCL INFO comm 0x55d2c9e0 rank 6 nranks 64 - Init COMPLETE; a group's name in place of the address.
_CREATED = regex(r"\bNCCL INFO .{0,80}\bnranks \d{1,6}\b.{0,200}\bInit COMPLETE")
_GROUPS = regex(r"\b(\d{1,4}) (?:NCCL )?(?:process groups|communicators|comms)\b")
# Each channel of each communicator has buffers of this size; NCCL takes 4 MiB unless it is told otherwise.
_BUFFERS = regex(r"\bNCCL_BUFFSIZE\b(?: set by environment to |[\"']?[ =:]{1,3}[\"']?)(\d{5,12})\b")
_FEWEST, _LARGE = 3, 16 * MIB


def find_communicators(lines: Sequence[str]) -> str | None:
    """What shows that there are many, or that their buffers are large; None where nothing does."""
    created, said = 0, None
    for line in lines:
        if "NCCL" not in line and "roup" not in line and "comm" not in line:
            continue
        buffers, groups = _BUFFERS.search(line), _GROUPS.search(line)
        created += _CREATED.search(line) is not None
        if (buffers and int(buffers[1]) >= _LARGE) or (groups and int(groups[1]) >= _FEWEST):
            said = line.strip()
    if said is None and created >= _FEWEST:
        return f"the log shows {created} communicators of NCCL created"
    return said
