"""What the process's environment tells of it: its rank, its allocator's settings, where its reports go.

It refuses texts that must not reach a terminal.
"""

from __future__ import annotations

import os

from ...schema.wire import REPORTS_FOLDER, RUN_ID


def reports_folder(runtime_dir: str, run_id: str | None) -> str:
    """Where this process's reports go: into a folder of the launch, if it has a valid number."""
    folder = os.path.join(runtime_dir, REPORTS_FOLDER)
    return os.path.join(folder, run_id) if run_id is not None and RUN_ID.match(run_id) else folder


def allocator_settings() -> str | None:
    """The allocator's settings as the environment gives them; the older name wins where both are set."""
    return harmless(os.environ.get("PYTORCH_CUDA_ALLOC_CONF") or os.environ.get("PYTORCH_ALLOC_CONF"), 512)


def environment_number(name: str) -> int | None:
    """A launcher's variable (RANK and the like) as a number; None when it is not one."""
    value = os.environ.get(name, "")
    return int(value) if value.isascii() and value.isdigit() and len(value) < 9 else None


def harmless(text: str | None, length: int) -> str | None:
    """``text`` cut to ``length``; None when there is none or when it holds what must not reach a terminal."""
    return text[:length] if text and text.isprintable() else None
