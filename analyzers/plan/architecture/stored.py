"""What a checkpoint's files say of its tensors: the headers of safetensors files, and the indices of sharded ones.

The data behind a header is never read, and a pickle is never opened.
"""

from __future__ import annotations

import os
import struct
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from vramscope.analyzers.plan.architecture.documents import (
    MOST_INDEX_BYTES,
    opened,
    parse_document,
    read_document,
)
from vramscope.analyzers.plan.architecture.dtypes import BITS, SAFETENSORS, size_bytes
from vramscope.analyzers.plan.architecture.unreadable import UnreadableModel, shortened
from vramscope.schema.units import format_bytes

# The format's own limit.
MOST_HEADER_BYTES = 100_000_000
MOST_DIMENSIONS = 16
MOST_SHARDS = 4096
_LARGEST = 1 << 50
_POINTER = b"version https://git-lfs"


@dataclass(frozen=True, slots=True)
class Stored:
    """One tensor in a file."""

    shape: tuple[int, ...]
    dtype: str
    bytes: int


def read_header(path: Path) -> dict[str, Stored]:
    """The tensors of one safetensors file."""
    with opened(path) as file:
        size = os.fstat(file.fileno()).st_size
        start = file.read(8)
        if start.startswith(_POINTER[:8]):
            raise UnreadableModel(f"{path}: a pointer of Git LFS, and not the file itself: fetch it with git lfs pull")
        if len(start) < 8:
            raise UnreadableModel(f"{path}: not a safetensors file: it has {size} bytes")
        (length,) = struct.unpack("<Q", start)
        if length > MOST_HEADER_BYTES or length < 2:
            raise UnreadableModel(
                f"{path}: not a safetensors file: its header would have {length} bytes, and at most"
                f" {format_bytes(MOST_HEADER_BYTES)} are allowed"
            )
        if length > size - 8:
            raise UnreadableModel(f"{path}: cut off: its header has {length} bytes, and the file {size}")
        data = file.read(length)
    header = parse_document(data, f"{path}: header")
    return {
        name: _stored(name, entry, size - 8 - length, path) for name, entry in header.items() if name != "__metadata__"
    }


def _stored(name: str, entry: object, room: int, path: Path) -> Stored:
    def refuse(why: str) -> UnreadableModel:
        return UnreadableModel(f"{path}: {shortened(name)} {why}")

    if not isinstance(entry, dict):
        raise refuse("is not described by an object")
    kind: Any = entry.get("dtype")
    shape: Any = entry.get("shape")
    offsets: Any = entry.get("data_offsets")
    if not isinstance(kind, str):
        raise refuse("has no dtype")
    if not _whole(shape) or len(shape) > MOST_DIMENSIONS:
        raise refuse("has a shape that is no list of whole numbers")
    if not _whole(offsets) or len(offsets) != 2:
        raise refuse("has no place in the file")
    begin, end = offsets
    if begin > end or end > room:
        raise refuse(f"would lie at {begin} to {end} of {room} bytes")
    dtype = SAFETENSORS.get(kind, kind.lower())
    lengths = tuple(shape)
    if kind in SAFETENSORS and kind != "F4" and size_bytes(lengths, dtype) != end - begin:
        raise refuse(f"takes {end - begin} bytes, which is not what {shape} of {kind} take")
    return Stored(lengths, dtype if dtype in BITS else "uint8", end - begin)


def _whole(values: object) -> bool:
    """A list of whole numbers from 0. There are a hundred thousand of them, so nothing is called for each."""
    if type(values) is not list:
        return False
    for value in values:  # noqa: SIM110
        if type(value) is not int or value < 0 or value >= _LARGEST:
            return False
    return True


def read_index(path: Path) -> tuple[dict[str, str], int | None]:
    """Which file each tensor is in, and the bytes of all together where they are told."""
    document = read_document(path, MOST_INDEX_BYTES)
    places = document.get("weight_map")
    if not isinstance(places, dict) or not all(isinstance(file, str) for file in places.values()):
        raise UnreadableModel(f"{path}: weight_map is missing or tells no files, so it is not a checkpoint's index")
    metadata = document.get("metadata")
    total = metadata.get("total_size") if isinstance(metadata, dict) else None
    return places, int(total) if isinstance(total, (int, float)) and 0 <= total < 1 << 60 else None


def read_sharded(path: Path) -> dict[str, Stored]:
    """The tensors of every shard that an index of safetensors files names."""
    places, _ = read_index(path)
    files = sorted(set(places.values()))
    if len(files) > MOST_SHARDS:
        raise UnreadableModel(f"{path}: weight_map names {len(files)} files, and at most {MOST_SHARDS} are read")
    found: dict[str, Stored] = {}
    for file in files:
        # An index names its neighbours: anything else would read files of its own choosing.
        if not file or Path(file).name != file or file in (".", ".."):
            raise UnreadableModel(f"{path}: weight_map names {shortened(file)}, which is not a file beside it")
        if not (path.parent / file).exists():
            raise UnreadableModel(f"{path.parent / file}: no such shard, and {path.name} names it")
        found.update(read_header(path.parent / file))
    missing = places.keys() - found.keys()
    if missing:
        raise UnreadableModel(f"{path}: weight_map names {shortened(min(missing))}, which is in none of its files")
    return found
