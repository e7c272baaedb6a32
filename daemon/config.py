"""The daemon's settings: one frozen dataclass from flags, environment and a TOML file, in that order of precedence.

Each setting has one name in three spellings: ``--runtime-dir``, ``VRAMSCOPE_RUNTIME_DIR`` and ``runtime_dir``.
"""

from __future__ import annotations

import dataclasses
import json
import math
import os
import re
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from vramscope.schema.errors import CommandError
from vramscope.schema.units import parse_size

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

_DURATION = re.compile(r"\s*([0-9]+(?:\.[0-9]+)?)\s*(ms|s|m|h)?\s*\Z")
_AGE = re.compile(r"\s*([0-9]+(?:\.[0-9]+)?)\s*(s|m|h|d)?\s*\Z")
_SECONDS = {"ms": 0.001, "s": 1.0, None: 1.0, "m": 60.0, "h": 3600.0}


@dataclass(frozen=True, slots=True)
class Address:
    """Where to listen: a host name or address, and a port (0: any free one)."""

    host: str
    port: int

    def __str__(self) -> str:
        return f"[{self.host}]:{self.port}" if ":" in self.host else f"{self.host}:{self.port}"


def parse_duration(value: object) -> float:
    """``"1s"``, ``"500ms"``, ``"2m"`` or a number of seconds -> seconds, at least 0.1."""
    match = _DURATION.match(str(value)) if not isinstance(value, bool) else None
    if match is None:
        raise ValueError("not a duration: write 1s, 500ms, 2m or a number of seconds")
    seconds = float(match[1]) * _SECONDS[match[2]]
    if not 0.1 <= seconds <= 3600 or not math.isfinite(seconds):
        raise ValueError("must be between 100ms and 1h")
    return seconds


def parse_age(value: object) -> float:
    """``"7d"``, ``"36h"`` or a number of seconds -> seconds, at least ten minutes."""
    match = _AGE.match(str(value)) if not isinstance(value, bool) else None
    if match is None:
        raise ValueError("not an age: write 7d, 36h, 90m or a number of seconds")
    seconds = float(match[1]) * {**_SECONDS, "d": 86400.0}[match[2]]
    if not 600 <= seconds <= 3650 * 86400:
        raise ValueError("must be between 10m and 3650d")
    return seconds


def parse_bytes(value: object) -> int:
    """``"512MiB"``, ``"2 GB"`` or a number of bytes -> bytes, at least 1 MiB."""
    size = parse_size("" if isinstance(value, bool) else str(value))
    if not 1 << 20 <= size <= 1 << 50:
        raise ValueError("must be between 1MiB and 1024TiB")
    return size


def parse_count(value: object) -> int:
    """A whole number of at least 1."""
    text = str(value).strip()
    if isinstance(value, bool) or not text.isascii() or not text.isdigit() or not 1 <= int(text[:12]) <= 10**9:
        raise ValueError("not a number: write a whole one of at least 1")
    return int(text)


def parse_address(value: object) -> Address:
    """``"127.0.0.1:9836"``, ``":9836"`` (all interfaces) or ``"[::1]:9836"`` -> Address."""
    host, colon, port = str(value).rpartition(":")
    if not colon or not port.isascii() or not port.isdigit() or int(port) > 65535:
        raise ValueError("not an address: write HOST:PORT, 127.0.0.1:9836 say")
    if host.startswith("[") and host.endswith("]"):
        host = host[1:-1]
    elif ":" in host:
        raise ValueError("an IPv6 address goes into brackets: [::1]:9836")
    return Address(host or "0.0.0.0", int(port))


def parse_bool(value: object) -> bool:
    """``true``/``false``, ``yes``/``no``, ``on``/``off``, ``1``/``0``."""
    words = {"true": True, "yes": True, "on": True, "1": True, "false": False, "no": False, "off": False, "0": False}
    try:
        return words[str(value).strip().lower()]
    except KeyError:
        raise ValueError("write true or false") from None


def parse_name(value: object) -> str:
    """A host name, without port."""
    name = str(value).strip()
    if not name or ":" in name or "/" in name:
        raise ValueError("not a host name: write gpu7.example.org, without scheme and port")
    return name


def parse_path(value: object) -> Path:
    """A path, with ``~`` for the home folder."""
    if not isinstance(value, (str, Path)) or not str(value) or "\0" in str(value):
        raise ValueError("not a path")
    try:
        return Path(value).expanduser()
    except RuntimeError:
        raise ValueError("there is no such user's home folder: write the whole path") from None


def parse_pattern(value: object) -> str:
    """A log's path, or a pattern with ``*``, ``?``, ``[...]``, ``**``; made absolute, ``~`` being the home folder."""
    if not isinstance(value, str) or not value.strip():
        raise ValueError("not a path: write /var/log/train.log or '/var/log/jobs/*.log'")
    return os.path.abspath(os.path.expanduser(value.strip()))


def _about(parse: Callable[[object], Any], help: str, metavar: str, *, many: bool = False) -> dict[str, Any]:
    return {"parse": parse, "help": help, "metavar": metavar, "many": many}


@dataclass(frozen=True, slots=True)
class Settings:
    """What ``vramscope serve`` was told. Durations in seconds."""

    listen: tuple[Address, ...] = field(
        default=(Address("127.0.0.1", 9836),),
        metadata=_about(parse_address, "address to serve on; may be given several times", "HOST:PORT", many=True),
    )
    interval: float = field(default=1.0, metadata=_about(parse_duration, "time between two collections", "DURATION"))
    runtime_dir: Path | None = field(
        default=None, metadata=_about(parse_path, "folder where agents and daemon meet", "DIR")
    )
    store: Path | None = field(
        default=None, metadata=_about(parse_path, "SQLite file that keeps out-of-memory events", "FILE")
    )
    keep_events: int = field(
        default=10_000, metadata=_about(parse_count, "how many out-of-memory events the store keeps", "NUMBER")
    )
    keep_bytes: int = field(
        default=512 * 1024 * 1024,
        metadata=_about(parse_bytes, "how many bytes of events and evidence the store keeps", "SIZE"),
    )
    keep_history: float = field(
        default=7 * 86400.0,
        metadata=_about(parse_age, "how long the recorded past of devices and processes is kept", "AGE"),
    )
    keep_history_bytes: int = field(
        default=64 * 1024 * 1024,
        metadata=_about(parse_bytes, "how many bytes the file of the recorded past may have", "SIZE"),
    )
    share_evidence: bool = field(
        default=False,
        metadata=_about(
            parse_bool, "show evidence, which quotes the jobs' programs, to all who reach the API and the page", "BOOL"
        ),
    )
    watch_log: tuple[str, ...] = field(
        default=(),
        metadata=_about(
            parse_pattern,
            "log in which to look for out-of-memory errors, or a pattern; may be given several times",
            "PATH|GLOB",
            many=True,
        ),
    )
    allowed_hosts: tuple[str, ...] = field(
        default=(),
        metadata=_about(parse_name, "further name under which the page and the API answer (*: any)", "NAME", many=True),
    )
    command_lines: bool = field(
        default=False,
        metadata=_about(parse_bool, "show whole command lines of processes (they can hold secrets)", "BOOL"),
    )


@dataclass(frozen=True, slots=True)
class Resolved:
    """The settings and where each value came from: "default", "flag", a variable's name, or the file."""

    settings: Settings
    origins: Mapping[str, str]


def variable(name: str) -> str:
    """The environment variable of a setting: ``runtime_dir`` -> ``VRAMSCOPE_RUNTIME_DIR``."""
    return f"VRAMSCOPE_{name.upper()}"


def resolve(flags: Mapping[str, object], environment: Mapping[str, str], file: Path | None) -> Resolved:
    """Settings from the three places. Raises CommandError with the place, the value and what is wrong with it."""
    if file is None and environment.get(variable("config")):
        try:
            file = parse_path(environment[variable("config")])
        except ValueError as error:
            raise CommandError(f"{variable('config')} = {environment[variable('config')]!r}: {error}") from None
    table = {} if file is None else _read(file)
    known = {entry.name for entry in dataclasses.fields(Settings)}
    for key in table:
        if key not in known:
            raise CommandError(f"{file}: unknown setting {key!r} (known: {', '.join(sorted(known))})")
    values: dict[str, Any] = {}
    origins: dict[str, str] = {}
    for entry in dataclasses.fields(Settings):
        name, place, raw = entry.name, "default", None
        if flags.get(name) is not None:
            raw, place = flags[name], f"--{name.replace('_', '-')}"
        elif environment.get(variable(name)):
            raw, place = environment[variable(name)], variable(name)
            raw = str(raw).split(",") if entry.metadata["many"] else raw
        elif name in table:
            raw, place = table[name], f"{file}: {name}"
        origins[name] = place
        if place != "default":
            values[name] = _parse(entry, raw, place)
    return Resolved(Settings(**values), origins)


def _parse(entry: dataclasses.Field[Any], raw: object, place: str) -> Any:
    parse = entry.metadata["parse"]
    many = entry.metadata["many"]
    items = raw if many and isinstance(raw, (list, tuple)) else [raw]
    if not items and entry.default != ():
        raise CommandError(f"{place} is empty: give at least one value")
    parsed = []
    for item in items:
        try:
            parsed.append(parse(item.strip() if isinstance(item, str) else item))
        except ValueError as error:
            raise CommandError(f"{place} = {str(item)!r}: {error}") from None
    return tuple(parsed) if many else parsed[0]


def _read(file: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise CommandError(f"{file}: no such file (--config names the settings file)") from None
    except OSError as error:
        raise CommandError(f"{file}: cannot be read: {error.strerror}") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise CommandError(f"{file}: not valid TOML: {error}") from None


def render_toml(resolved: Resolved) -> str:
    """The settings as a TOML file that would give them again, each with its origin as a comment."""
    lines = []
    for entry in dataclasses.fields(Settings):
        value = getattr(resolved.settings, entry.name)
        line = f"{entry.name} = {_toml(value)}" if value is not None else f"# {entry.name} is chosen at start"
        lines.append(f"# {entry.metadata['help']} ({resolved.origins[entry.name]})\n{line}")
    return "\n".join(lines) + "\n"


def _toml(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, tuple):
        return "[" + ", ".join(_toml(item) for item in value) + "]"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, float):
        return f"{value:g}" if value % 1 else f"{value:.1f}"
    # A JSON string is a TOML basic string.
    return json.dumps(str(value), ensure_ascii=False)
