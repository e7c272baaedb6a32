"""Reading what a shared library or object file needs and defines: ELF, 64 bits, little-endian. It changes nothing."""

from __future__ import annotations

import mmap
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_SYMBOL_TABLE, _DYNAMIC, _DYNAMIC_SYMBOLS = 2, 6, 11
_VERSIONS, _NEEDED_VERSIONS = 0x6FFFFFFF, 0x6FFFFFFE
_NEEDED_TAG = 1
_LOCAL_BINDING = 0
_VERSION_MASK = 0x7FFF  # the highest bit says that the symbol is hidden
_UNVERSIONED = (0, 1)


class ElfError(ValueError):
    """The file is not a 64-bit little-endian ELF file."""


@dataclass(frozen=True, slots=True)
class Import:
    """A symbol that must come from another library; ``library`` and ``version`` are None where it names none."""

    name: str
    library: str | None
    version: str | None


@dataclass(frozen=True, slots=True)
class Elf:
    """The link between one file and others."""

    needed: tuple[str, ...]
    imports: tuple[Import, ...]
    defined: frozenset[str]


@dataclass(frozen=True, slots=True)
class _Section:
    kind: int
    offset: int
    size: int
    link: int


def read_elf(path: Path) -> Elf:
    """The dynamic symbols of a library, or all symbols of an object file. Raises ElfError, or OSError."""
    with path.open("rb") as file:
        try:
            data = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        except ValueError as error:
            raise ElfError(f"{path} is empty") from error
        with data:
            if data[:4] != b"\x7fELF" or data[4] != 2 or data[5] != 1:
                raise ElfError(f"{path} is not a 64-bit little-endian ELF file")
            try:
                return _read(data)
            except (struct.error, IndexError) as error:
                raise ElfError(f"{path} is damaged: {error}") from error


def _read(data: mmap.mmap) -> Elf:
    sections = list(_sections(data))
    needed: list[str] = []
    imports: list[Import] = []
    defined: set[str] = set()
    origins = _version_origins(data, sections)
    versions = next((section for section in sections if section.kind == _VERSIONS), None)
    dynamic = any(section.kind == _DYNAMIC_SYMBOLS for section in sections)
    for section in sections:
        if section.kind == _DYNAMIC:
            strings = sections[section.link].offset
            for tag, value in struct.iter_unpack("<qQ", data[section.offset : section.offset + section.size]):
                if tag == _NEEDED_TAG:
                    needed.append(_text(data, strings + value))
        elif section.kind == (_DYNAMIC_SYMBOLS if dynamic else _SYMBOL_TABLE):
            strings = sections[section.link].offset
            table = data[section.offset : section.offset + section.size]
            for number, (name_at, info, _, where, _, _) in enumerate(struct.iter_unpack("<IBBHQQ", table)):
                if not name_at or info >> 4 == _LOCAL_BINDING:
                    continue
                name = _text(data, strings + name_at)
                if where:
                    defined.add(name)
                    continue
                index = 0
                if versions is not None:
                    (index,) = struct.unpack_from("<H", data, versions.offset + 2 * number)
                library, version = origins.get(index & _VERSION_MASK, (None, None))
                imports.append(Import(name, library, version))
    return Elf(tuple(needed), tuple(imports), frozenset(defined))


def _sections(data: mmap.mmap) -> Iterator[_Section]:
    (table,) = struct.unpack_from("<Q", data, 0x28)
    entry_size, count = struct.unpack_from("<HH", data, 0x3A)
    for number in range(count):
        header = struct.unpack_from("<IIQQQQIIQQ", data, table + number * entry_size)
        yield _Section(kind=header[1], offset=header[4], size=header[5], link=header[6])


def _version_origins(data: mmap.mmap, sections: list[_Section]) -> dict[int, tuple[str, str]]:
    """Index of a needed version -> (library, version)."""
    origins: dict[int, tuple[str, str]] = {}
    for section in sections:
        if section.kind != _NEEDED_VERSIONS:
            continue
        strings, at = sections[section.link].offset, section.offset
        while True:
            _, count, file_at, first, following = struct.unpack_from("<HHIII", data, at)
            library, entry = _text(data, strings + file_at), at + first
            for _ in range(count):
                _, _, index, name_at, next_entry = struct.unpack_from("<IHHII", data, entry)
                if index not in _UNVERSIONED:
                    origins[index] = (library, _text(data, strings + name_at))
                entry += next_entry
            if not following:
                break
            at += following
    return origins


def _text(data: mmap.mmap, at: int) -> str:
    return data[at : data.find(b"\0", at)].decode()
