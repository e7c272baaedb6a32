"""Whether a build of PyTorch has kernels that run on a card. It goes by what the build says of itself."""

from __future__ import annotations

import re
from collections.abc import Sequence

# sm_90 is machine code, compute_90 what the driver translates; a letter ends what other cards take of it.
_ARCHITECTURE = re.compile(r"(sm|compute)_(\d+)(\d)([af]?)")


def has_kernels(architectures: Sequence[str], capability: tuple[int, int]) -> bool | None:
    """``architectures`` as torch.cuda.get_arch_list() has them; None where there are none that can be read."""
    known = [match for match in map(_ARCHITECTURE.fullmatch, architectures) if match is not None]
    return any(_runs(match, capability) for match in known) if known else None


def _runs(match: re.Match[str], capability: tuple[int, int]) -> bool:
    kind, suffix = match[1], match[4]
    made_for = (int(match[2]), int(match[3]))
    if suffix == "a":
        return capability == made_for
    if kind == "sm" or suffix == "f":
        return capability[0] == made_for[0] and capability >= made_for
    return capability >= made_for
