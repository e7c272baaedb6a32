"""What a process takes of a device before it has allocated anything, by the name that each platform has for it."""

from __future__ import annotations

_NAMES = {"cuda": "a CUDA context", "hip": "a HIP context", "musa": "a MUSA context"}


def a_context(backend: str) -> str:
    """``"a CUDA context"``, ``"a HIP context"``; ``"a process's context"`` on platforms without a name of their own."""
    return _NAMES.get(backend, "a process's context")
