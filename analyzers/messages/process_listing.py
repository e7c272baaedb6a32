"""A list of the GPU's processes near a message: the driver's table or CSV, gpustat's, ROCm's, the device's holders."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from vramscope.analyzers.patterns import regex
from vramscope.schema.units import GIB, MIB


class Listing(NamedTuple):
    """The processes' bytes by pid, and the device's use and total where the table's head is there. ``holders`` are pids
    of which the list tells no more than that they have the device open. ``names_own`` tells that the list marks the
    job's own process, which is then left out."""

    processes: tuple[tuple[int, int], ...]
    used_bytes: int | None = None
    total_bytes: int | None = None
    holders: tuple[int, ...] = ()
    names_own: bool = False

    def facts(self) -> dict[str, float | str | None]:
        """By the names under which diagnosis knows them."""
        found: dict[str, float | str | None] = {
            "listed_used_bytes": self.used_bytes,
            "listed_total_bytes": self.total_bytes,
            "listed_holders": " ".join(map(str, self.holders)) or None,
        }
        if self.processes:
            pid, largest = max(self.processes, key=lambda process: process[1])
            found |= {
                "listed_bytes": sum(size for _, size in self.processes),
                "listed_largest_bytes": largest,
                "listed_pid": str(pid),
                "listed_own": 1.0 if self.names_own else None,
            }
        return found


_UNITS = {"M": MIB, "G": GIB}
# | 0  N/A  N/A  9120  C  /usr/bin/python  24238MiB |, with or without the columns of MIG and type; nvitop's the same.
_KINDS = ("C ", "G ", "C\t", "G\t")
_ROW = regex(r"\b(\d{2,7})\s+(?:C\+G|C|G|M\+C)\s+\S[^|\n]{0,120}?\s(\d{1,7}(?:\.\d{1,2})?)\s?([MG])iB")
# What nvidia-smi was asked for, in any order: 9120, 24238 MiB; 00000000:3B:00.0, 9120, python, 24238 MiB.
_CSV = regex(r"(?m)^.{0,80}?\d{1,7} MiB\b.{0,200}$")
_CSV_PID, _CSV_SIZE = (
    regex(r"(?:.{0,80}?(?:\]: |std(?:out|err) [FP] |\| )|\W{0,4})(\d{2,7})\Z"),
    regex(r"(\d{1,7}) MiB\W{0,2}\Z"),
)
_CSV_FIELDS = range(2, 7)
_NAMED = regex(
    r"\bpid[ :=]{1,2}(?P<pid>\d{2,7})\b(?P<name>[^\n;,]{0,60}?|[^\n;,()]{0,30}\([^()\n]{0,60}\)[^\n;,()]{0,30}?)"
    r"[ (:=](?P<size>\d{1,7}(?:\.\d{1,2})?) ?(?P<unit>[MG])i?B",
    re.IGNORECASE,
)
# 61.1 of 79.6 GiB in use by pid 139555
_USED_BY = regex(
    r"(?<![\w.])(?P<size>\d{1,7}(?:\.\d{1,2})?) ?(?:[MG]i?B? )?(?:(?:of|/) ?\d{1,7}(?:\.\d{1,2})? ?)?(?P<unit>[MG])i?B "
    r"(?:is |are )?(?:in use|used|held|taken|occupied|allocated) by (?:process )?pid[ :=]{0,2}(?P<pid>\d{2,7})\b",
    re.IGNORECASE,
)
# How whoever writes such a list marks the job itself.
_OWN = regex(r"\((?:this|self|own|ours?|me|mine|us)\b", re.IGNORECASE)
# gpustat -p: ... | 7963 / 8119 MB | mira:python/4711(7661M)
_GPUSTAT = regex(r"[\w.+-]/(\d{2,7})\((\d{1,7})M\)")
# nvidia-smi pmon -s m: gpu, pid, type, MiB and, in newer ones, protected MiB.
_PMON = regex(
    r"(?m)^[ \t]{0,16}\d{1,2}[ \t]+(\d{2,7})\s+(?:C\+G|C|G|M\+C)\s+(\d{1,7})\s+(?:\d{1,7}\s+)?[A-Za-z]\S{0,60}"
    r"[ \t\r]{0,16}$"
)
_PMON_HEAD = regex(r"(?m)^# gpu\s+pid\b")
# rocm-smi --showpids: pid, name, GPUs, bytes.
_ROCM = regex(r"(?m)^[ \t]{0,16}(\d{2,7})\s+\S{1,60}\s+\d{1,2}\s+(\d{8,13})\s+\d{1,20}\s+\S+[ \t\r]{0,16}$")
_HEAD = regex(
    r"(\d{1,7})\s?MiB\s?(?:/|,(?= ?\d{1,20} ?MiB\s*\Z|.*\n))\s?(\d{1,7})\s?MiB|\|\s*(\d{1,7}) / +(\d{1,7}) MB \|"
)
# fuser -v: user, pid, access, command; lsof: command, pid, user, descriptor, type, device. A size is somebody's note.
_FUSER = regex(r"\s(\d{2,7})\s+(?=F|\S{4}m)[.fF][.r][.c][.e][.m]\s+\S.{0,120}")
_LSOF = regex(r"(?m)^[ \t]{0,16}\S{1,40}[ \t]+(\d{2,7})\s+.{0,80}?\sCHR\s.{0,80}?/dev/(?:nvidia\d|dri/|kfd).{0,60}")
_NOTE = regex(r"(?<![\w.])(\d{1,5}(?:\.\d{1,2})?) ?([MG])i?B\b")
_MOST = 64
# Without it a text has no head of the driver's table or CSV; it begins with letters, which are found fast.
_MAY_HEAD, _MAY_HEAD_OF_GPUSTAT = regex(r"MiB\s?[/,]"), " MB |"


def read_listing(text: str) -> Listing | None:
    """The last such list in ``text``, each process once; None where there is none."""
    sized = list(_sized(text))
    lists = (_FUSER, _LSOF) if "CHR" in text else (_FUSER,)
    held = [(int(match[1]), _NOTE.search(match[0])) for found in lists for match in found.finditer(text)]
    sized += [(pid, _bytes(note[1], note[2])) for pid, note in held if note is not None]
    has_head = _MAY_HEAD_OF_GPUSTAT in text or _MAY_HEAD.search(text) is not None
    heads = [[int(figure) * MIB for figure in head if figure] for head in _HEAD.findall(text)] if has_head else []
    if not sized and not heads and not held:
        return None
    processes = dict(sized)
    # The two may have been asked for in either order.
    used, total = sorted(heads[-1]) if heads else (None, None)
    holders = tuple(dict.fromkeys(pid for pid, _ in held if pid not in processes))
    names_own = any(_OWN.search(match["name"]) for match in _NAMED.finditer(text))
    return Listing(tuple(processes.items())[:_MOST], used, total, holders[:_MOST], names_own)


def _sized(text: str) -> Iterator[tuple[int, int]]:
    # Most texts have none of these, for less than the patterns cost.
    if any(kind in text for kind in _KINDS):
        yield from ((int(match[1]), _bytes(match[2], match[3])) for match in _ROW.finditer(text))
    yield from _rows_of_csv(text)
    if "M)" in text:
        yield from ((int(match[1]), _bytes(match[2], "M")) for match in _GPUSTAT.finditer(text))
    if not text.isascii() or "pid" in text.lower():
        yield from (
            (int(match["pid"]), _bytes(match["size"], match["unit"]))
            for match in _NAMED.finditer(text)
            if not _OWN.search(match["name"])
        )
        yield from ((int(match["pid"]), _bytes(match["size"], match["unit"])) for match in _USED_BY.finditer(text))
    if "# gpu" in text and _PMON_HEAD.search(text):
        yield from ((int(match[1]), _bytes(match[2], "M")) for match in _PMON.finditer(text))
    if "KFD" in text:
        yield from ((int(match[1]), int(match[2])) for match in _ROCM.finditer(text))


def _rows_of_csv(text: str) -> Iterator[tuple[int, int]]:
    for line in _CSV.findall(text):
        fields = [field.strip() for field in line.split(",")]
        if len(fields) not in _CSV_FIELDS:
            continue
        pids = [match[1] for field in fields if (match := _CSV_PID.match(field))]
        sizes = [match[1] for field in fields if (match := _CSV_SIZE.match(field))]
        if len(pids) == len(sizes) == 1:
            yield int(pids[0]), _bytes(sizes[0], "M")


def _bytes(number: str, unit: str) -> int:
    return round(float(number) * _UNITS[unit.upper()])
