"""What logs put before and behind a line: ranks, containers, times, levels, source places, quote marks."""

from __future__ import annotations

import re

# A name tells one printer from another, so that two ranks' lines are not read as one message.
_NAMES = (
    re.compile(r"\[((?:rank|default|worker|local[_ ]?rank|node|proc|gpu)[\s:_=-]*\d+)\]:?\s*", re.IGNORECASE),
    re.compile(r"\[(\d+(?:,\d+)?)\]<(?:stdout|stderr)>:?\s*"),  # mpirun --tag-output
    re.compile(r"\(([A-Za-z][\w.-]*(?:[ ,]+\w+=[^\s,)]+)*)\)\s+"),  # (EngineCore_DP0 pid=6940), (raylet)
    re.compile(r"([A-Za-z][\w.-]*-\d+)\s+\|\s"),  # docker compose
    re.compile(r"(\d{1,4}):\s+"),  # srun --label
)
_NOISE = (
    re.compile(r"\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d+)?(?:\s?(?:Z|UTC|[+-]\d\d:?\d\d))?\b:?\s*"),
    re.compile(r"(?:\d\d[-/])?\d\d[-/]\d\d \d\d:\d\d:\d\d(?:[.,]\d+)?\s*"),
    re.compile(r"[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d [\w.-]+\s+"),  # syslog: time and host
    re.compile(r"\d\d:\d\d:\d\d(?:[.,]\d+)?\s+"),
    re.compile(r"[IWEF]\d{4} \d\d:\d\d:\d\d\.\d+\s+\d+ [\w./-]+:\d+\]\s*"),  # glog
    re.compile(r"(?:TRACE|DEBUG|INFO|WARN|WARNING|ERROR|CRITICAL|FATAL|stderr|stdout)\b(?: [FP] )?\s*[:|-]?\s*"),
    re.compile(r"[\w.-]+\[\d+\]:\s*"),  # unit[pid]: of the journal
    re.compile(r"\[[^\]\s][^\]]{0,60}\]:?\s*"),
    re.compile(r"[│┃║|>#]+\s*"),
    re.compile(r"(?:\x1b\[[0-?]*[ -/]*[@-~])+"),
)
_PLACE = re.compile(r"\[?[\w./-]+\.(?:py|cc|cpp|cu):\d+\]?")
# No log has more fields before its text than this.
_FIELDS = 12


def strip_prefix(line: str) -> tuple[str | None, int]:
    """The printer's name, None where the line carries none, and where the line's own text begins."""
    name: str | None = None
    at = _skip_blanks(line, 0)
    for _ in range(_FIELDS):
        for pattern in _NAMES:
            match = pattern.match(line, at)
            if match is not None:
                name = name or " ".join(match[1].split())
                break
        else:
            match = next((found for pattern in _NOISE if (found := pattern.match(line, at))), None)
        if match is None or match.end() == at:
            break
        at = _skip_blanks(line, match.end())
    return name, at


def column_start(line: str, at: int) -> int:
    """Where the column that some consoles put behind each line (``  trainer.py:15``) begins; else the line's end."""
    head, _, last = line[at:].rstrip().rpartition("  ")
    return at + len(head) if head and _PLACE.fullmatch(last.lstrip()) else len(line)


def _skip_blanks(line: str, at: int) -> int:
    while at < len(line) and line[at].isspace():
        at += 1
    return at
