"""Writes a snapshot as PyTorch's own recorder and Python's pickler would, of any size, without holding it in memory.

Frames are shared dicts, each stack a list of its own, texts and keys are written once: as in a recorded file. Only
that the frames stand in a list of their own before the rest is otherwise.
"""

from __future__ import annotations

import random
import struct
from pathlib import Path
from typing import IO

from vramscope.analyzers.allocator.blocks import Block
from vramscope.analyzers.allocator.device import Device
from vramscope.analyzers.allocator.model import Allocator
from vramscope.analyzers.allocator.settings import AllocatorSettings
from vramscope.schema.units import KIB, MIB

_FRAME_BYTES = 64 * KIB
_BATCH = 1000  # items between two APPENDS
_DEPTHS = (40, 120)  # of stacks with the calls of C++
_OWN = 12
_PARAMETERS = 200
_LAYERS = 300
_NO_POOL = b"K\x00K\x00\x86"
# A block, the bytes that were asked for, and who asked.
_Made = tuple[Block, int, int]


def write_snapshot(path: Path, size: int, seed: int = 1) -> int:
    """A training loop's history of about ``size`` bytes; how many events it has."""
    with path.open("wb") as file:
        return _Recorder(file, random.Random(seed)).record(size)


class _Pickler:
    """The opcodes that Python's pickler writes for plain values, protocol 4."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self._frame = bytearray()
        self._memo = 0
        self._texts: dict[str, bytes] = {}
        self.written = 2
        file.write(b"\x80\x04")

    def put(self, opcodes: bytes) -> None:
        self._frame += opcodes
        if len(self._frame) >= _FRAME_BYTES:
            self.flush()

    def flush(self) -> None:
        self._file.write(b"\x95" + struct.pack("<Q", len(self._frame)) + self._frame)
        self.written += 9 + len(self._frame)
        self._frame.clear()

    def remember(self) -> bytes:
        """Memoize what was put last; how to get it again."""
        self.put(b"\x94")
        number = self._memo
        self._memo += 1
        return b"h" + bytes([number]) if number < 256 else b"j" + struct.pack("<I", number)

    def text(self, value: str) -> None:
        known = self._texts.get(value)
        if known is not None:
            self.put(known)
            return
        data = value.encode()
        self.put(b"\x8c" + bytes([len(data)]) + data)
        self._texts[value] = self.remember()

    def number(self, value: int) -> None:
        if value < 0:
            self.put(b"J" + struct.pack("<i", value))
        elif value < 1 << 8:
            self.put(b"K" + bytes([value]))
        elif value < 1 << 16:
            self.put(b"M" + struct.pack("<H", value))
        elif value < 1 << 31:
            self.put(b"J" + struct.pack("<i", value))
        else:
            data = value.to_bytes(value.bit_length() // 8 + 1, "little")
            self.put(b"\x8a" + bytes([len(data)]) + data)

    def row(self, **fields: str | int | bytes) -> bytes:
        """A dict, and how to get it again; a value of bytes is the opcodes for it."""
        self.put(b"}")
        again = self.remember()
        self.put(b"(")
        for key, value in fields.items():
            self.text(key)
            if isinstance(value, bytes):
                self.put(value)
            elif isinstance(value, str):
                self.text(value)
            else:
                self.number(value)
        self.put(b"u")
        return again

    def begin_list(self) -> bytes:
        """An empty list whose items follow; how to get it again."""
        self.put(b"]")
        again = self.remember()
        self.put(b"(")
        return again


class _Recorder:
    def __init__(self, file: IO[bytes], rng: random.Random) -> None:
        self.out = _Pickler(file)
        self.rng = rng
        self.allocator = Allocator(AllocatorSettings(), Device(1 << 44, 1 << 44))
        self.segments: list[tuple[int, int]] = []
        self.stacks: list[bytes] = []
        self.at_us = 1_700_000_000_000_000
        self.events = 0

    def record(self, size: int) -> int:
        out, rng = self.out, self.rng
        out.put(b"}")
        out.remember()
        out.put(b"(")
        out.text("frames")
        self._write_frames()
        out.text("device_traces")
        out.begin_list()
        out.begin_list()
        kept = [self._allocate(number, int(2 ** (9 + rng.random() * 14))) for number in range(_PARAMETERS)]
        shapes = [2 ** (9 + rng.random() * 16) for _ in range(_LAYERS)]
        ends = []
        while out.written < size:
            factor = rng.uniform(0.7, 1.3)
            live: list[_Made] = []
            for number, shape in enumerate(shapes):
                live.append(self._allocate(_PARAMETERS + number, int(shape * factor)))
                if rng.random() < 0.3:
                    self._free(*live.pop(rng.randrange(len(live))))
            while live:
                self._free(*live.pop())
            ends.append(self.at_us)
        out.put(b"ee")
        out.text("external_annotations")
        out.begin_list()
        for at in ends:
            out.row(name="Optimizer.step#AdamW.step", stage="END", device=0, time_us=at)
        out.put(b"e")
        out.text("segments")
        self._write_segments(kept)
        out.put(b"u.")
        out.flush()
        return self.events

    def _write_frames(self) -> None:
        """Those of all sites: the inner calls are a site's own, the outer ones of all that are as deep."""
        out = self.out
        out.begin_list()
        outer = [self._frame("trainer", level) for level in range(_DEPTHS[1])]
        for site in range(_PARAMETERS + _LAYERS):
            depth = _DEPTHS[0] + site * 37 % (_DEPTHS[1] - _DEPTHS[0])
            inner = [self._frame(f"module_{site}", level) for level in range(_OWN)]
            self.stacks.append(b"".join([*inner, *outer[: depth - _OWN]]))
        out.put(b"e")

    def _frame(self, name: str, level: int) -> bytes:
        file = f"/srv/env/lib/python3.11/site-packages/package/{name}.py"
        return self.out.row(filename=file, line=10 + level, name=f"call_{level}")

    def _allocate(self, site: int, size: int) -> _Made:
        before = self.allocator.segment_allocs
        block = self.allocator.malloc(size)
        assert block is not None
        stack = self.stacks[site]
        if self.allocator.segment_allocs > before:
            whole = self.allocator.settings.segment_bytes(self.allocator.settings.round(size))
            self.segments.append((block.address, whole))
            self._event("segment_alloc", block.address, whole, stack)
        self._event("alloc", block.address, size, stack)
        return block, size, site

    def _free(self, block: Block, size: int, site: int) -> None:
        # A block is let go from elsewhere than it was made; both events of it share one list.
        again = self._event("free_requested", block.address, size, self.stacks[-1 - site])
        self._event("free_completed", block.address, size, again, shared=True)
        self.allocator.free(block)

    def _event(self, action: str, address: int, size: int, stack: bytes, *, shared: bool = False) -> bytes:
        out = self.out
        self.at_us += self.rng.randrange(1, 40)
        self.events += 1
        out.put(b"}")
        out.remember()
        out.put(b"(")
        for key, value in (("action", action), ("compile_context", "N/A"), ("user_metadata", "")):
            out.text(key)
            out.text(value)
        for key, number in (("addr", address), ("size", size), ("stream", 0), ("time_us", self.at_us)):
            out.text(key)
            out.number(number)
        out.text("pool_id")
        out.put(_NO_POOL)
        out.remember()
        out.text("frames")
        if shared:
            out.put(stack)
        else:
            again = out.begin_list()
            out.put(stack + b"e")
        out.put(b"u")
        if self.events % _BATCH == 0:
            out.put(b"e(")
        return stack if shared else again

    def _write_segments(self, kept: list[_Made]) -> None:
        out = self.out
        out.begin_list()
        live = sorted((block.address, block.size, size) for block, size, _ in kept)
        for address, whole in sorted(self.segments):
            held = [row for row in live if address <= row[0] < address + whole]
            out.put(b"}")
            out.remember()
            out.put(b"(")
            for key, number in (("device", 0), ("address", address), ("total_size", whole), ("stream", 0)):
                out.text(key)
                out.number(number)
            out.text("segment_type")
            out.text("small" if whole == 2 * MIB else "large")
            out.text("segment_pool_id")
            out.put(_NO_POOL)
            out.remember()
            out.text("is_expandable")
            out.put(b"\x89")
            out.text("blocks")
            out.begin_list()
            at = address
            for start, size, requested in [*held, (address + whole, 0, 0)]:
                if start > at:
                    out.row(address=at, size=start - at, requested_size=0, state="inactive")
                if size:
                    out.row(address=start, size=size, requested_size=requested, state="active_allocated")
                at = start + size
            out.put(b"eu")
        out.put(b"e")
