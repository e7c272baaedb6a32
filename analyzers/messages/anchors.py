"""Where a block of a log has an anchor: no message is without one, and most of a log has none.

Looking for each anchor by itself would read the block a hundred times. Most anchors share a piece with others: the
*needles* are the few pieces that lie in all of them, and only where a needle stands its anchors are compared.
"""

from __future__ import annotations

import heapq
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping
from functools import cache
from itertools import accumulate, pairwise

from vramscope.analyzers.messages.anchor_table import ANCHORS

# Places of anchors in a block, ascending. Of those within CELL bytes behind a place, none need be given.
Search = Callable[[bytes], list[int]]

CELL = 4096

# What a text says anyway: a needle that lies in it would stand on every other line. The words are those of training
# and serving logs; how often each stands here is how often it is met there, roughly.
USUAL = b"""
 2025-11-03 10:22:41,907 INFO [rank0] train.py:211 | epoch 3 step 18400 | loss 2.1181 | lr 3.0e-04 | 512.7 samples/s
 memory allocated: 31.50 GiB, max allocated memory 60 GiB, reserved 62.00 GiB, memory reserved: 62.00 GiB
 GPU memory usage, cached, free, total
 WARNING: failed to connect, retry; Error: request failed with exception; failed with error, returned error; not found
 could not read, unable to open, no longer available on node; attempting to resume; error code; batch size, capture of
 loading model checkpoint shards: 40%|####      | 4/10 [00:11<00:17, 2.9it/s]; batch_size=32, max_tokens, cache_dir
 File "/opt/venv/lib/python3.11/site-packages/torch/nn/modules/module.py", line 1740, in _call_impl return forward_call
 INFO: 10.0.0.7:51000 - "POST /v1/completions HTTP/1.1" 200 OK; running: 12 reqs, pending: 0 reqs, KV cache usage: 7.1 %
 CUDA graph capture, cuda:0 device, tensor shape, kernel, backend, resource, process group, shared block, buffer, limit
 Traceback (most recent call last): raise RuntimeError, ValueError, Exception; during handling of the above exception
"""
# Most anchors have blanks, and addresses have none: one of these stands in nearly every message in one. They end where
# usual words go on: a search compares ends.
IN_ADDRESSES = (b"%20mem", b"+mem", b"%20all", b"+all", b"%20err", b"+err", b"rror%3A", b"ailure%3A")
_SHORTEST, _LONGEST = 5, 16
# A shorter beginning of an anchor is met too often without the rest; Hyperscan compares so many last bytes first.
_SHORTEST_HEAD, _COMPARED = 10, 8
# After so many places without an anchor, a block is full of the needle: looking for the anchors themselves is faster.
_VAIN = 256


def anchors() -> tuple[bytes, ...]:
    """All anchors without those that contain another one: where they stand, that one stands too."""
    return ANCHORS


@cache
def longest() -> int:
    """The length of the longest anchor."""
    return max(map(len, anchors()))


# Each needle with the anchors that are looked for by it, and where in these it stands.
Needles = Mapping[bytes, tuple[tuple[int, bytes], ...]]


@cache
def needles() -> Needles:
    """Those of all anchors."""
    return needles_of(anchors())


def needles_of(sought: Collection[bytes]) -> Needles:
    """Those of some anchors."""
    return {
        needle: tuple(
            sorted({(anchor.index(needle), anchor) for anchor in covered}, key=lambda pair: (-pair[0], pair[1]))
        )
        for needle, covered in cover(sought, USUAL).items()
    }


def cover(whole: Collection[bytes], usual: bytes) -> dict[bytes, set[bytes]]:
    """Greedily the piece that is cheapest for each of ``whole`` it lies in, until all are covered.

    ``usual`` is what a text says anyway: a piece of it costs most.
    """
    pieces: dict[bytes, set[bytes]] = {}
    for anchor in whole:
        pieces.setdefault(anchor, set()).add(anchor)
        for length in range(_SHORTEST, min(_LONGEST, len(anchor) - 1) + 1):
            for at in range(len(anchor) - length + 1):
                pieces.setdefault(anchor[at : at + length], set()).add(anchor)
    cost = {piece: _cost(piece, usual) for piece in pieces}
    heap = [(cost[piece] / len(covered), piece) for piece, covered in pieces.items()]
    heapq.heapify(heap)
    left = set(whole)
    chosen: dict[bytes, set[bytes]] = {}
    while left:
        price, piece = heapq.heappop(heap)
        covered = pieces[piece] & left
        if not covered:
            continue
        now = cost[piece] / len(covered)
        if now > price:
            heapq.heappush(heap, (now, piece))
            continue
        chosen[piece] = covered
        left -= covered
    return chosen


def _cost(piece: bytes, usual: bytes) -> float:
    """Seconds for a gigabyte, roughly: long pieces are skipped to in long leaps, usual ones are met for nothing."""
    return 0.18 + 0.25 / len(piece) + 1.5 * usual.count(piece)


@cache
def heads() -> dict[bytes, tuple[bytes, ...]]:
    """How anchors begin, up to where their last bytes are rarest, each with the anchors that begin so.

    A search that compares last bytes first comes upon a whole anchor's " memory" on every other line.
    """
    usual = Counter(pairwise(USUAL))
    found: dict[bytes, list[bytes]] = {}
    for anchor in anchors():
        sums = [0, 0, *accumulate(usual[pair] for pair in pairwise(anchor))]
        ends = range(min(_SHORTEST_HEAD, len(anchor)), len(anchor) + 1)
        by_rarity = sorted(ends, key=lambda end: sums[end] - sums[max(0, end - _COMPARED) + 1])
        end = next((end for end in by_rarity if anchor[:end] not in USUAL), len(anchor))
        found.setdefault(anchor[:end], []).append(anchor)
    return {head: tuple(begun) for head, begun in found.items()}


def find_anchors(block: bytes) -> list[int]:
    """A Search that needs no preparation: for a block of some kilobytes."""
    return ascending(anchor_places(block, block.find, _alone()))


@cache
def _alone() -> Needles:
    return {anchor: ((0, anchor),) for anchor in anchors()}


def anchor_places(block: bytes, find: Callable[[bytes, int], int], table: Needles) -> list[int]:
    """Where ``find(needle, start)``, which answers as ``bytes.find``, meets a needle that belongs to an anchor."""
    places: list[int] = []
    for needle, pairs in table.items():
        vain = 0
        at = find(needle, 0)
        while at >= 0:
            for within, anchor in pairs:
                if at >= within and block.startswith(anchor, at - within):
                    places.append(at - within)
                    at += CELL - within - 1
                    break
            else:
                vain += 1
                if vain > _VAIN:
                    whole = {anchor: ((0, anchor),) for _, anchor in pairs}
                    places += [at + place for place in anchor_places(block[at:], block[at:].find, whole)]
                    break
            at = find(needle, at + 1)
    return places


def ascending(places: Iterable[int]) -> list[int]:
    """``places`` in order, each once. None may be left out here: one of them may stand for others behind it."""
    return sorted({*places})
