"""Who a process is: name, user and start time from /proc. A process that is gone is simply not in the answer."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from vramscope.daemon.processes import user_name
from vramscope.schema.frame import HostProcess

_INTERPRETERS = ("python", "pypy", "bash", "sh", "perl", "ruby", "node", "java")
_MAX_NAME = 80
_ABSENT = {errno.ENOENT, errno.ESRCH, errno.EACCES, errno.EPERM, errno.ENOTDIR}


@dataclass(slots=True)
class _Known:
    start_ticks: int
    process: HostProcess


class ProcfsSource:
    """Processes of the machine whose /proc is ``root``; a recorded machine is a folder.

    ``command_lines`` adds whole command lines, which can carry secrets: off unless asked for.
    """

    name = "procfs"

    def __init__(self, root: Path = Path("/proc"), command_lines: bool = False) -> None:
        self._root = str(root)
        self._command_lines = command_lines
        self._ticks_per_second = os.sysconf("SC_CLK_TCK")
        self._booted_at: float | None = None
        self._known: dict[int, _Known] = {}

    def read(self, pids: Iterable[int]) -> tuple[HostProcess, ...]:
        """Those of ``pids`` that live, by pid. Only the start time is read anew each time: a pid can be reused."""
        known: dict[int, _Known] = {}
        for pid in sorted(set(pids)):
            ticks = self._start_ticks(pid)
            if ticks is None:
                continue
            before = self._known.get(pid)
            known[pid] = before if before and before.start_ticks == ticks else _Known(ticks, self._process(pid, ticks))
        self._known = known
        return tuple(entry.process for entry in known.values())

    def memory(self) -> tuple[int, int] | None:
        """(total, available) bytes of the host; None where /proc/meminfo does not say."""
        found: dict[str, int] = {}
        for line in self._text("meminfo").splitlines():
            key, _, rest = line.partition(":")
            if key in ("MemTotal", "MemAvailable"):
                found[key] = int(rest.split()[0]) * 1024
        return (found["MemTotal"], found["MemAvailable"]) if len(found) == 2 else None

    def _start_ticks(self, pid: int) -> int | None:
        # The second field, the name in parentheses, may itself hold blanks and parentheses: count from its end.
        fields = self._text(f"{pid}/stat").rpartition(")")[2].split()
        return int(fields[19]) if len(fields) > 19 else None

    def _process(self, pid: int, start_ticks: int) -> HostProcess:
        words = [word for word in self._text(f"{pid}/cmdline").split("\0") if word]
        uid = self._uid(pid)
        return HostProcess(
            pid=pid,
            start_unix=self._started_at(start_ticks),
            command=_name(words) or self._text(f"{pid}/comm").strip() or None,
            command_line=" ".join(words)[:1024] if self._command_lines and words else None,
            uid=uid,
            user=None if uid is None else user_name(uid),
        )

    def _started_at(self, ticks: int) -> float | None:
        if self._booted_at is None:
            for line in self._text("stat").splitlines():
                if line.startswith("btime "):
                    self._booted_at = float(line.split()[1])
        return None if self._booted_at is None else self._booted_at + ticks / self._ticks_per_second

    def _uid(self, pid: int) -> int | None:
        for line in self._text(f"{pid}/status").splitlines():
            if line.startswith("Uid:"):
                return int(line.split()[2])  # the effective one
        return None

    def _text(self, name: str) -> str:
        try:
            with open(f"{self._root}/{name}", "rb") as file:
                return file.read(65536).decode(errors="replace")
        except OSError as error:
            # Anything else, as being out of descriptors, would make living processes look gone.
            if error.errno not in _ABSENT:
                raise
            return ""


def _name(words: list[str]) -> str | None:
    """A short name without arguments: the program, and for an interpreter the script or module that it runs."""
    if not words:
        return None
    program = os.path.basename(words[0])
    if not program.startswith(_INTERPRETERS):
        return program[:_MAX_NAME]
    for position, word in enumerate(words[1:], start=1):
        if word == "-m" and position + 1 < len(words):
            return f"{program} -m {words[position + 1]}"[:_MAX_NAME]
        if word in ("-c", "-e", "-"):
            break
        if not word.startswith("-"):
            return f"{program} {os.path.basename(word)}"[:_MAX_NAME]
    return program[:_MAX_NAME]
