"""What logs put before and behind a line: ranks, containers, times, levels, source places, quote marks."""

from __future__ import annotations

import re
from functools import lru_cache

from vramscope.analyzers.patterns import regex

_LEVEL = r"(?:TRACE|DEBUG|INFO|NOTICE|WARN|WARNING|ERR|ERROR|CRITICAL|FATAL)"
# A name tells one printer from another, so that two ranks' lines are not read as one message.
_NAMES = (
    regex(r"\[((?:rank|default|worker|local[_ ]?rank|node|proc|gpu)[\s:_=-]*\d+)\]:?\s*", re.IGNORECASE),
    regex(r"\[(\d+(?:,\d+)?|\d+,mpirank:\d+,[\w-]+)\]<(?:stdout|stderr)>:?\s*"),  # mpirun --tag-output
    # (EngineCore_DP0 pid=6940), (raylet), (pid=4711, ip=10.0.0.7)
    regex(r"\((?!\w+_bfc\))((?:[A-Za-z][\w.:-]*|\w+=[^\s,)]+)(?:[ ,]+(?:\w+=[^\s,)]+|\+\d\w*))*)\)\s+"),
    regex(r"\[(pod/[\w./-]+)\]\s*"),  # kubectl logs --prefix
    # SGLang: the time and the place among the ranks
    regex(r"\[\d{4}-\d\d-\d\d \d\d:\d\d:\d\d ((?:(?:DP|PP|TP|EP)\d{1,4} ?)+)\]:?\s*"),
)
_RANK = regex(r"rank\s?\d", re.IGNORECASE)
# These are names only where nothing but colours stands before them.
_COMPOSE = regex(r"([A-Za-z][\w.-]*[.-]\d+)\s+\|(?:\s|$)")
_FIRST_NAMES = (
    _COMPOSE,
    regex(r"(\d{1,4}):\s+"),  # srun --label
    regex(r"(\d{1,3}(?:\.\d{1,3}){3}):\s+"),  # a host that has no name
    regex(r"((?i:rank|worker|proc(?:ess)?)[ =_-]?\d{1,5})(?::\s|\s*\|\s)\s*"),
    regex(r"((?:[a-z][a-z0-9]*-)+[a-z]*\d+|(?:node|host|worker|gpu|rank|cn|n)\d+):\s+"),  # pdsh
)
# A service of compose with a container name of its own, which tells nobody apart.
_SERVICE = regex(rf"(?!{_LEVEL}\b)[A-Za-z][\w.-]*\s+\|\s+(?=\S)(?![-|])")
_BARE_NAME = regex(r"\([A-Za-z][\w.:-]*\)\s")
_COLOUR = regex(r"\x1b\[[0-?]*[ -/]*[@-~]")
# What stands before everything else and names nobody: colours that have lost their escape character, quote marks,
# boxes, one JSON object a line.
_WRAPPERS = regex(
    r"(?:\\+(?:u001b|x1b|033)\[[0-9;]*m|\[(?:\d{1,3};){0,4}\d{1,3}m|[│┃║>#]|&gt;|â”[‚ƒ]"
    r"|\{\"(?:log|message|msg|line|text|MESSAGE)\": ?\"(?=[^\"]))+"
)
# Of a service without a number of its own; people who write notes name theirs in the same way.
_UNIT = r"(?:(?!note|hint|tip|fix|example|title|subject|message|what|raise|warning|error)[a-z][a-z0-9-]{1,23}:\s+)"
_NOISE = (
    # A container's runtime: time with its zone, and the service.
    regex(rf"\d{{4}}-\d\d-\d\dT\d\d:\d\d:\d\d(?:[.,]\d+)?(?:Z|[+-]\d\d:?\d\d)\s{_UNIT}"),
    regex(
        r"\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d+)?(?:\s?(?:Z|UTC|[+-]\d\d:?\d\d))?\b"
        r"(?: [0-9a-f]{2}[OE][+ ]|:)?\s*"  # GitLab's runner counts its streams
    ),
    regex(r"(?:\d\d[-/])?\d\d[-/]\d\d \d\d:\d\d:\d\d(?:[.,]\d+)?\s*"),
    regex(r"\d{1,2}/\d{1,2}/\d{4},? \d{1,2}:\d\d:\d\d(?:[.,]\d+)?(?: [AP]M)?\s*"),
    regex(r"[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d \d{4}"),  # of C's clock
    regex(r"<\d{1,3}>(?:1 )?(?=\d{4}-|[A-Z][a-z]{2} [ \d]\d )"),  # syslog's priority
    regex(r"\{\w+=\"[^\"\n]{0,80}\"(?:, ?\w+=\"[^\"\n]{0,80}\"){0,20}\} "),  # Loki's labels
    regex(r"[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d [\w.-]+\s+" + _UNIT + "?"),  # syslog: time, host, unit
    regex(r"\d\d:\d\d:\d\d(?:[.,]\d+)?\s+"),
    regex(r"[IWEF]\d{4} \d\d:\d\d:\d\d\.\d+\s+\d+ [\w./-]+:\d+\]\s*"),  # glog
    regex(r"\d+\.\d\d\.\d{3}\.\d{3} [A-Z] +"),  # llama.cpp: time and level
    regex(rf"{_LEVEL} - [\w.]{{1,60}} -\s+"),  # the same with dashes
    regex(rf"{_LEVEL}:[\w.]+:\s*"),  # logging's default
    regex(rf"(?:{_LEVEL}|stderr|stdout)\b(?: [FP] )?\s*[:|-]?\s*"),
    regex(rf"[-–]\s+(?:[\w.]+\s+[-–]\s+)?(?={_LEVEL}\b)"),  # 12:00 - trainer - ERROR
    regex(r"[\w./-]+\.(?:py|cc|cpp|cu|go|rs):\d+\]\s*"),
    regex(r"[\w.]+:[\w<>.]+:\d+ - \s*"),  # loguru: module:function:line
    regex(r"(?:[\w.-]+ )?[\w.@/-]+\[(?:[a-z]+\.)?\d+\]:\s*"),  # host unit[pid]: of the journal
    regex(r"(?:[\w.-]+ )?kernel:\s*"),
    regex(r"\[\s*\d+\.\d+\]\s*"),  # the kernel's clock
    # But no node of TensorFlow's, and no figure of RELION's.
    regex(r"\[(?![\d, ]+\]|\[Node:|\[\{\{|\w+::\w+\]|\w+Space: +\d+ B\]|\w+Device\()[^\]\s][^\]]{0,60}\]:?\s*"),
    regex(r"[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d\s+"),  # of ts, without a host
    regex(r"[A-Za-z][\w-]{0,40}\.\d{1,3}\s+\|\s"),  # of Procfiles: process and number
    regex(r"##\[\w{1,12}\]"),  # of GitHub's runner
    regex(r"\|+\s*"),
)
# What separates a prefix from the text, where there is one.
_DASH = regex(r"[-–]\s+(?=\S)")
# Of one who searched for it, and of pytest.
_FOUND = regex(
    r"[\w./-]{1,120}\.(?:log|txt|out|err|jsonl?):(?:\d+:)?\s*|E {3,}(?=\S)"
    r"|[^\t\n]{1,60}\t[^\t\n]{1,60}\t(?=\d{4}-\d\d-\d\dT)"  # GitHub's command line: job and step
)
# Launchers name a rank at the beginning of every line; two that write at once may leave it in the middle of one.
_INNER_NAME = regex(r"\[(?:rank|default)\d{1,5}\]:")
# What a writer that shares the file puts into the middle of another's line: a line of its own, with its end.
_INNER_LINE = regex(
    r"(?:(?<=[\w.,;)%])|(?<=\S.{6}[\w.,;)%]\s))(?:INFO|DEBUG|TRACE)(?::|\s)\s?(?:\d{2,4}-\d\d-\d\d )?\d\d:\d\d:\d\d\b"
    r"|(?<=[A-Za-z.,;)%])\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d[\d.,Z+:]*\]?[\s|\[-]{0,4}(?:INFO|DEBUG|TRACE)\b"
    r"|(?<=[A-Za-z\d.,;)%])(?<!time)(?<!mini)(?<!sub)(?<!inner)(?<!outer)(?<!train)(?:[Ee]poch|[Ss]tep|[Ii]ter(?:ation)?)"
    r" \d+\b.{0,40}\bloss\b"
    r"|(?<=[A-Za-z.,;)])(?:[A-Z]\w{1,15} )?(?:\w{1,15}: )?\s{0,2}\d{1,3}%\|.{1,60}\| \d+/\d+ \["
)
_PLACE = regex(r"\[?[\w./-]+\.(?:py|cc|cpp|cu):\d+\]?")
_COLUMN = regex(r"[\w./-]+\.py:\d+")
# What Docker and the like put behind the text in each of their JSON objects.
_JSON_END = regex(
    r"(?:\\r)?(?:\\n)?\", ?\"(?:stream|time|timestamp|level|ts)\": ?"
    r"(?![^\n]{0,200}\"(?:log|message|msg|line|text|MESSAGE|err|error|exception|exc_info)\": ?).{0,200}\}\s*\Z"
)
# No log has more fields before its text than this.
_FIELDS = 12


def _any_of(*patterns: re.Pattern[str]) -> re.Pattern[str]:
    """The first of the patterns that matches; tried one by one they would be most of a log's reading."""
    ignoring = (f"(?i:{pattern.pattern})" if pattern.flags & re.IGNORECASE else pattern.pattern for pattern in patterns)
    return regex("|".join(ignoring))


_ANY_NAME = _any_of(*_NAMES)
_ANY_NEXT_NAME = _any_of(*_NAMES, _COMPOSE)
_ANY_FIRST_NAME = _any_of(*_NAMES, *_FIRST_NAMES)
_ANY_NOISE = _any_of(*_NOISE, _DASH)
_ANY_FIRST_NOISE = _any_of(_SERVICE, _FOUND, *_NOISE)
_ANY_LABEL = _any_of(*_FIRST_NAMES[1:], _BARE_NAME)


@lru_cache(maxsize=1024)
def strip_prefix(line: str) -> tuple[str | None, int]:
    """The printer's name, None where the line carries none, and where the line's own text begins."""
    if "\x1b" not in line:
        return _strip_plain(line)
    name, at = _strip_plain(_COLOUR.sub("", line))
    return name, _with_colours(line, at)


def _with_colours(line: str, at: int) -> int:
    """Where the character ``at`` of the line without colours stands in the line."""
    for colour in _COLOUR.finditer(line):
        if colour.start() > at:
            break
        at += colour.end() - colour.start()
    return at


# No prefix depends on which digits it has, but for those that stand in escapes and syslog's version.
_ZEROS = bytes.maketrans(b"123456789", b"000000000")
_VERSION = ">1 "


def _strip_plain(line: str) -> tuple[str | None, int]:
    form = line
    if line.isascii() and "\\" not in line and _VERSION not in line:
        form = line.encode("ascii").translate(_ZEROS).decode("ascii")
    named, at = _find_prefix(form)
    return None if named is None else _name(line[named[0] : named[1]]), at


# Most lines of a log differ in their figures alone.
@lru_cache(maxsize=1024)
def _find_prefix(line: str) -> tuple[tuple[int, int] | None, int]:
    """Where the printer's name stands, None where the line carries none, and where the line's own text begins."""
    names: list[tuple[int, int]] = []
    at = _skip_blanks(line, 0)
    is_first, expected = True, _ANY_FIRST_NAME
    for _ in range(_FIELDS):
        if wrapper := _WRAPPERS.match(line, at):
            at = _skip_blanks(line, wrapper.end())
            continue
        match = expected.match(line, at)
        if match is not None:
            expected = _ANY_NEXT_NAME if is_first else _ANY_NAME
            names.append(match.span(match.lastindex or 0))
        else:
            match = (_ANY_FIRST_NOISE if is_first else _ANY_NOISE).match(line, at)
            is_first, expected = False, _ANY_NAME
        if match is None:
            break
        at = _skip_blanks(line, match.end())
    # Of several, a rank: containers and launchers hold more than one.
    ranks = (span for span in names if _RANK.match(_name(line[span[0] : span[1]])))
    return next(ranks, names[0] if names else None), at


@lru_cache(maxsize=256)
def _name(text: str) -> str:
    return " ".join(_WRAPPERS.sub("", text).split())


_OF_UNIT = regex(rf"[\w.,:+-]\s+({_UNIT})\Z")


def find_unit(prefix: str) -> int | None:
    """Where the name of a service at the end of a line's prefix begins: a word and a colon may be the line's own."""
    match = _OF_UNIT.search(prefix)
    return None if match is None else match.start(1)


_OF_PROCESS = regex(r"\s((?!Error\b)[\w.@/-]{1,60})\[(\d{2,9})\]:\s")


def find_process(prefix: str) -> tuple[str, str] | None:
    """The unit and the process that the journal and syslog name in their prefix."""
    match = _OF_PROCESS.search(prefix) if "]:" in prefix else None
    return None if match is None else (match[1], match[2])


_OF_HOST = regex(r"[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d ([\w.-]+\s+)")


def find_host(prefix: str) -> tuple[int, int] | None:
    """Where the name of a host stands in syslog's prefix: without one, it is the first word of the text."""
    match = _OF_HOST.search(prefix)
    return None if match is None else match.span(1)


def find_label(line: str) -> int | None:
    """Where the line's name begins if it is one that other words may look like; None for any other name."""
    plain = _COLOUR.sub("", line)
    at = _skip_blanks(plain, 0)
    if wrapper := _WRAPPERS.match(plain, at):
        at = _skip_blanks(plain, wrapper.end())
    return None if _ANY_LABEL.match(plain, at) is None else _with_colours(line, at)


def next_name(line: str, at: int) -> int | None:
    """Where, behind ``at``, another printer's text begins in the same line; None if the line is one printer's."""
    match = _INNER_NAME.search(line, at) if "]:" in line else None
    return None if match is None else match.start()


def next_line(line: str, at: int) -> int | None:
    """Where, behind ``at``, a line begins that another writer has put into the middle of this one."""
    if "INFO" not in line and "loss" not in line and "%|" not in line and "DEBUG" not in line and "TRACE" not in line:
        return None
    match = _INNER_LINE.search(line, at + 1)
    return None if match is None else match.start()


def record_end(line: str) -> int:
    """Where the rest of a JSON object begins that holds the line's own text; the line's end if it is none."""
    stripped = line.rstrip() if "}" in line else ""
    if not stripped.endswith("}"):
        return len(line)
    end = _JSON_END.search(stripped, max(0, len(stripped) - 256))
    return len(line) if end is None else end.start()


def column_start(line: str, at: int) -> int:
    """Where the column of source places begins that some consoles put behind each line; else the line's end."""
    if "\x1b" not in line:
        return _plain_column(line, at)
    return _with_colours(line, _plain_column(_COLOUR.sub("", line), len(_COLOUR.sub("", line[:at]))))


def _plain_column(line: str, at: int) -> int:
    if line[-1:].isalpha():  # as most lines: no place ends in a letter
        return len(line)
    head, _, last = line[at:].rstrip().rpartition(" ")
    if not head.strip() or not (_COLUMN if head[-1] != " " else _PLACE).fullmatch(last) or _is_frame(head):
        return len(line)
    return at + len(head.rstrip())


def _is_frame(head: str) -> bool:
    """Whether the place ends a sentence of its own (``at worker.py:15``) instead of a column."""
    return head.endswith((" at", " in", " file", " File", "from", ","))


def _skip_blanks(line: str, at: int) -> int:
    while at < len(line) and line[at].isspace():
        at += 1
    return at
