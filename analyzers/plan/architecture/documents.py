"""Files that strangers wrote: opened only when they are plain files of a bounded size, parsed with bounded depth."""

from __future__ import annotations

import json
import os
import stat
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, BinaryIO, NoReturn

from vramscope.analyzers.plan.architecture.unreadable import UnreadableModel, shortened
from vramscope.schema.units import MIB, format_bytes

# The largest configurations are some 200 KiB, the largest index (256 experts a layer) some 15 MiB.
MOST_CONFIG_BYTES = 16 * MIB
MOST_INDEX_BYTES = 256 * MIB


@contextmanager
def opened(path: Path) -> Iterator[BinaryIO]:
    """The file for reading. UnreadableModel for a folder, a pipe, a device, a loop of links, or none."""
    try:
        # A pipe would wait for its writer.
        descriptor = os.open(path, os.O_RDONLY | os.O_CLOEXEC | getattr(os, "O_NONBLOCK", 0))
    except OSError as error:
        raise UnreadableModel(f"{path}: {(error.strerror or str(error)).lower()}") from None
    except ValueError:
        raise UnreadableModel(f"{shortened(str(path))}: not a file's name") from None
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise UnreadableModel(f"{path}: not a plain file")
    with os.fdopen(descriptor, "rb") as file:
        yield file


def read_document(path: Path, most_bytes: int = MOST_CONFIG_BYTES) -> dict[str, Any]:
    """A JSON object."""
    with opened(path) as file:
        size = os.fstat(file.fileno()).st_size
        if size > most_bytes:
            raise UnreadableModel(f"{path}: {format_bytes(size)}: such files have at most {format_bytes(most_bytes)}")
        try:
            data = file.read(most_bytes + 1)
        except OSError as error:
            raise UnreadableModel(f"{path}: {(error.strerror or str(error)).lower()}") from None
    return parse_document(data, str(path))


def parse_document(data: bytes, where: str, *, keys_once: bool = False) -> dict[str, Any]:
    """A JSON object, without the numbers that JSON has not (NaN, Infinity).

    Of a key that is there twice the last counts, as for every reader of JSON; with ``keys_once`` it is refused.
    """

    def refuse(name: str) -> NoReturn:
        raise UnreadableModel(f"{where}: {name} is no number of JSON")

    def once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        found = dict(pairs)
        if len(found) < len(pairs):
            twice = next(key for key, count in Counter(key for key, _ in pairs).items() if count > 1)
            raise UnreadableModel(f"{where}: the key {shortened(twice)} is there twice")
        return found

    try:
        value = json.loads(data, parse_constant=refuse, object_pairs_hook=once if keys_once else None)
    except UnreadableModel:
        raise
    except RecursionError:
        raise UnreadableModel(f"{where}: its values are nested too deeply") from None
    except UnicodeDecodeError:
        raise UnreadableModel(f"{where}: not JSON: it is no text") from None
    except json.JSONDecodeError as error:
        raise UnreadableModel(f"{where}: not JSON: {error.msg.lower()} in line {error.lineno}") from None
    except ValueError as error:
        # The interpreter's own limit for digits.
        raise UnreadableModel(f"{where}: not JSON: {shortened(str(error))}") from None
    if not isinstance(value, dict):
        raise UnreadableModel(f"{where}: a JSON object is needed, and it holds a {type(value).__name__}")
    return value
