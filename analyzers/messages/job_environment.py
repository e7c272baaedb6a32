"""The job's surroundings: its system and variables, whether it has ranks, what frameworks took, an assertion."""

from __future__ import annotations

import re
from collections.abc import Sequence

from vramscope.analyzers.messages.frames import Frame
from vramscope.analyzers.patterns import regex
from vramscope.schema.units import MIB

_TENSORFLOW = regex(r"Created (?:TensorFlow )?device .{0,120}GPU:\d{1,20} with (\d{2,7}) MB memory")


def find_tensorflow_share(above: str) -> int | None:
    """How much of a device TensorFlow said that it takes for itself."""
    taken = _TENSORFLOW.findall(above)
    return int(taken[-1]) * MIB if taken else None


_OF_ENVIRONMENT = regex(r"\s*(?:Environment=|export |ENV |-e |- )?\"?[A-Z][A-Z0-9_]{3,60}=\S{1,60}\s*\Z")


def set_variables(text: str) -> str:
    """The lines that set a variable: these hold for the whole run, wherever they are shown."""
    return "\n".join(line for line in text.splitlines() if "=" in line and _OF_ENVIRONMENT.match(line))


_RESTORES = frozenset({"_cuda_deserialize", "_deserialize", "default_restore_location", "restore_location"})
DISTRIBUTED = regex(
    r"\b(?:ddp|DDP|DistributedDataParallel|torchrun|torch\.distributed|local_rank|nproc\w*|WORLD_SIZE|world_size|"
    r"[2-9]\d? ?[x×] ?(?:K80|V100|A100|H100|P100|T4|[RG]TX))\b"
)


def restores_place(frame: Frame) -> bool:
    return frame.function in _RESTORES or "load_from_checkpoint(" in frame.source


_POOL_LIMIT = regex(r"\bbytes_limit\W{1,4}(\d{9,13})\b")


def find_pool_limit(lines: Sequence[str]) -> int | None:
    """What JAX said that its pool may hold: so much of the device as was free when it started, or a fraction."""
    stated = [line for line in lines if "bytes_limit" in line]
    found = next((match for line in reversed(stated) if (match := _POOL_LIMIT.search(line)) is not None), None)
    return None if found is None else int(found[1])


_WSL = regex(r"\bWSL ?[12]?\b|microsoft-standard")
_WINDOWS_FILE = regex(r"[A-Za-z]:[\\/]")
_WINDOWS = regex(
    r"(?:File \"|(?:^|[\s>(\"'])(?=[A-Z]:\\))[A-Za-z]:\\{1,2}[^\s\\:*?\"<>|]{1,80}\\|\bplatform=win32\b", re.MULTILINE
)
NO_SEGMENTS = regex(r"expandable_segments not supported on this platform")


def find_system(frames: Sequence[Frame], above: str, below: str) -> str | None:
    """``"WSL"`` or ``"Windows"`` where the text shows it by name, or by the files' paths; else None."""
    if any(("WSL" in text or "microsoft" in text) and _WSL.search(text) for text in (above, below)):
        return "WSL"
    if any(_WINDOWS_FILE.match(frame.file) for frame in frames):
        return "Windows"
    is_windows = any((":\\" in text or "win32" in text) and _WINDOWS.search(text) for text in (above, below))
    return "Windows" if is_windows else None
