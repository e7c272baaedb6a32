"""Which living process a name of the runtime folder belongs to: its start time, its user, from /proc."""

from __future__ import annotations

import contextlib
import os
import pwd
from pathlib import Path

_PROC = Path("/proc")


def start_ticks(pid: int, proc: Path = _PROC) -> int | None:
    """When the process was started, in the kernel's ticks; None when it has ended, reaped or not."""
    try:
        fields = (proc / str(pid) / "stat").read_text(errors="replace").rpartition(")")[2].split()
    except (OSError, ValueError):
        return None
    # A zombie's memory is gone; only its exit status waits.
    return int(fields[19]) if len(fields) > 19 and fields[0] not in ("Z", "X") else None


def owner(pid: int, proc: Path = _PROC) -> int | None:
    """The real user of the process; None when there is none. (Its folder in /proc can be root's all the same.)"""
    for line in _status(pid, proc):
        if line.startswith("Uid:"):
            return int(line.split()[1])
    return None


def user_name(uid: int) -> str:
    """The user's name; the number where it has none."""
    try:
        return pwd.getpwuid(uid).pw_name
    except KeyError:
        return str(uid)


def inner_pids(pid: int, proc: Path = _PROC) -> tuple[int, ...]:
    """The process's pids in the namespaces below, outermost first: the last is the one that it knows itself."""
    for line in _status(pid, proc):
        if line.startswith("NSpid:"):
            return tuple(map(int, line.split()[2:]))
    return ()


def descendants(pid: int, proc: Path = _PROC) -> tuple[int, ...]:
    """The living processes that the process started, and those that these started; its own children first."""
    children: dict[int, list[int]] = {}
    with contextlib.suppress(OSError):
        for name in os.listdir(proc):
            if not name.isdecimal():
                continue
            with contextlib.suppress(OSError, ValueError, IndexError):
                parent = int((proc / name / "stat").read_text(errors="replace").rpartition(")")[2].split()[1])
                children.setdefault(parent, []).append(int(name))
    found: list[int] = []
    waiting = [pid]
    while waiting:
        waiting = [child for parent in waiting for child in sorted(children.pop(parent, ()))]
        found += waiting
    return tuple(found)


def environment(pid: int, proc: Path = _PROC) -> dict[str, str]:
    """The variables with which the process was started; empty where they cannot be read."""
    try:
        data = (proc / str(pid) / "environ").read_bytes()
    except (OSError, ValueError):
        return {}
    pairs = (entry.partition("=") for entry in data.decode(errors="surrogateescape").split("\0"))
    return {name: value for name, equals, value in pairs if equals}


def _status(pid: int, proc: Path) -> list[str]:
    try:
        return (proc / str(pid) / "status").read_text(errors="replace").splitlines()
    except (OSError, ValueError):
        return []
