"""The ways to search a block for anchors, fastest first; each gives the same places up to what a cell leaves out.

A log of many gigabytes is searched on several cores while it is read: all but the last way let go of the interpreter.
"""

from __future__ import annotations

import os
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from queue import SimpleQueue

from vramscope.analyzers.messages.anchors import CELL, Search, ascending, find_anchors, longest
from vramscope.analyzers.messages.cleaning import clean, is_damaged, spare
from vramscope.analyzers.messages.hyperscan_search import hyperscan_damage, hyperscan_search
from vramscope.analyzers.messages.letters import Find, find_needles, letters_first

# Below this, preparing a search takes longer than the plainest one.
_SMALL = 64 * 1024
# From this on, a block is worth handing to another thread.
_LARGE = 512 * 1024
# What is kept of the log before a block: an anchor with the colours in it.
LOOK_BEHIND = 512


def search_block(block: bytes, before: bytes = b"") -> list[int]:
    """Where in ``block`` anchors stand, ascending; of those within a cell behind a place none need be among them.

    ``before`` is what came before it: an anchor that begins there and reaches into ``block`` has a place below 0; one
    that ends there may have one as well.
    """
    return _search(find_anchors if len(block) < _SMALL else prepared_search(), block, before)


def _search(search: Search, block: bytes, before: bytes) -> list[int]:
    reach = longest() - 1
    near = before[-reach:]
    across = search(near + block[:reach]) if near and block else ()
    places = [*(place - len(near) for place in across if place < len(near)), *search(block)]
    if not _prepared_damage()(block):
        return places
    # Anchors that damage cuts in two stand only in what it has spared.
    if not search(spare(before + block)):
        return places
    cleaned = clean(before + block)
    if cleaned is None:
        return places
    for place in search(cleaned.text):
        # A cell of the cleaned text may lie in many of the block's.
        last = cleaned.place(min(place + CELL, len(cleaned.text)))
        places.extend(range(cleaned.place(place) - len(before), last - len(before) + 1, CELL))
    return ascending(places)


def search_ahead(blocks: Iterable[bytes]) -> Iterator[tuple[bytes, list[int]]]:
    """Each block with the places in it, in order, searched while the next ones are read.

    Small blocks are joined. An empty block, which says that the log pauses, comes through as soon as it is met, with
    everything before it.
    """
    before = b""
    with _Ahead() as ahead:
        for block in _gathered(blocks):
            if len(block) >= _LARGE:
                yield from ahead.submit(block, before)
            else:
                yield from ahead.drain()
                yield block, search_block(block, before)
            before = (before + block[-LOOK_BEHIND:])[-LOOK_BEHIND:]
        yield from ahead.drain()


def _gathered(blocks: Iterable[bytes]) -> Iterator[bytes]:
    parts: list[bytes] = []
    size = 0
    for block in blocks:
        if block:
            parts.append(block)
            size += len(block)
        if size >= _SMALL or not block:
            if parts:
                yield parts[0] if len(parts) == 1 else b"".join(parts)
            if not block:
                yield block
            parts, size = [], 0
    if parts:
        yield b"".join(parts)


class _Ahead:
    """Large blocks that are being searched on other threads."""

    def __init__(self) -> None:
        self._waiting: deque[_Task] = deque()
        self._tasks: SimpleQueue[_Task | None] = SimpleQueue()
        self._threads: list[threading.Thread] = []

    def __enter__(self) -> _Ahead:
        return self

    def __exit__(self, *_: object) -> None:
        for task in self._waiting:
            task.is_wanted = False
        for _thread in self._threads:
            self._tasks.put(None)
        for thread in self._threads:
            thread.join()

    def submit(self, block: bytes, before: bytes) -> Iterator[tuple[bytes, list[int]]]:
        if not self._threads:
            _search(prepared_search(), b"", b"")  # what it prepares, before two threads do it at the same time
            for number in range(min(4, _cores())):
                thread = threading.Thread(target=self._work, name=f"vramscope-search-{number}", daemon=True)
                thread.start()
                self._threads.append(thread)
        task = _Task(block, before)
        self._waiting.append(task)
        self._tasks.put(task)
        while len(self._waiting) > len(self._threads) + 1:
            yield self._next()

    def drain(self) -> Iterator[tuple[bytes, list[int]]]:
        while self._waiting:
            yield self._next()

    def _work(self) -> None:
        while (task := self._tasks.get()) is not None:
            if task.is_wanted:
                task.run()

    def _next(self) -> tuple[bytes, list[int]]:
        task = self._waiting.popleft()
        return task.block, task.result()


class _Task:
    """A block, searched by one thread for another. The executors of the standard library would be a tenth of the
    start."""

    def __init__(self, block: bytes, before: bytes) -> None:
        self.block = block
        self.is_wanted = True
        self._before = before
        self._places: list[int] = []
        self._failure: BaseException | None = None
        self._running = threading.Lock()
        self._running.acquire()

    def run(self) -> None:
        try:
            self._places = _search(prepared_search(), self.block, self._before)
        except BaseException as failure:
            self._failure = failure
        finally:
            self._running.release()

    def result(self) -> list[int]:
        with self._running:
            if self._failure is not None:
                raise self._failure
            return self._places


def _cores() -> int:
    # What this process may use, where the system tells: a container often has less than the machine.
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


@cache
def prepared_search() -> Search:
    """The fastest way there is here."""
    return hyperscan_search() or memmem_search() or find_needles


@cache
def _prepared_damage() -> Callable[[bytes], bool]:
    return hyperscan_damage() or is_damaged


def memmem_search() -> Search | None:
    """Needle by needle with the C library's ``memmem``, three times as fast as ``bytes.find``; None where missing."""
    try:
        import ctypes

        memmem = ctypes.CDLL(None).memmem
    except (ImportError, OSError, AttributeError):
        return None
    memmem.argtypes = (ctypes.c_void_p, ctypes.c_size_t, ctypes.c_char_p, ctypes.c_size_t)
    memmem.restype = ctypes.c_void_p

    def find_in(text: bytes) -> Find:
        start = ctypes.cast(ctypes.c_char_p(text), ctypes.c_void_p).value or 0

        def find(needle: bytes, at: int) -> int:
            size = len(text)  # the text itself: it has to live as long as it is searched
            if at >= size:
                return -1
            place: int | None = memmem(start + at, size - at, needle, len(needle))
            return -1 if place is None else place - start

        return find

    return letters_first(find_in)
