"""The blocks of one device as PyTorch's snapshot has them, found by address, and each put into one category."""

from __future__ import annotations

from bisect import bisect_right
from typing import Any

from .bounds import MAX_BLOCKS

FREE, LIVE, PENDING = 0, 1, 2
_STATES = {"inactive": FREE, "active_allocated": LIVE}
_MASK = (1 << 64) - 1

# In the order in which a block is claimed; 0 is unattributed.
CATEGORIES = ("unattributed", "parameters", "gradients", "optimizer", "buffers", "inputs", "activations")


class Blocks:
    """All blocks by rising address. A storage lies in one block whatever its offset: the address tells which."""

    def __init__(self, snapshot: Any, device: int) -> None:
        self._segments = sorted(
            (segment for segment in snapshot["segments"] if segment["device"] == device),
            key=lambda segment: int(segment["address"]),
        )
        self.starts: list[int] = []
        self.sizes: list[int] = []
        self.requested: list[int] = []
        self.states: list[int] = []
        self.private: list[bool] = []
        self.streams: list[int] = []
        for segment in self._segments:
            # Blocks fill their segment without gaps; their own addresses are newer than PyTorch 2.0.
            address = int(segment["address"])
            private = _pool(segment) != (0, 0)
            stream = int(segment.get("stream", 0))
            for block in segment["blocks"]:
                size = int(block["size"])
                self.starts.append(address)
                self.sizes.append(size)
                self.requested.append(min(size, int(block.get("requested_size", size))))
                self.states.append(_STATES.get(block["state"], PENDING))
                self.private.append(private)
                self.streams.append(stream)
                address += size
        self.categories = bytearray(len(self.starts))
        # Blocks that some tensor in Python stands on, or a library.
        self.held = bytearray(len(self.starts))

    @classmethod
    def of_storages(cls, storages: dict[int, int], statistics: dict[str, Any], device: int) -> Blocks:
        """The same without a snapshot: one block for each storage (address -> bytes), and one for the rest.

        ``statistics`` are AllocatorStats' fields. Which blocks are free, and how they lie, stays unknown.
        """
        blocks = cls({"segments": []}, device)
        live = statistics.get("allocated_bytes", 0)
        pending = max(0, statistics.get("active_bytes", live) - live)
        asked = max(0, statistics.get("requested_bytes", live) - pending)
        rest = max(0, min(live, asked) - sum(storages.values()))
        rounding = live - sum(storages.values()) - rest
        cached = statistics.get("reserved_bytes", live) - live - pending
        rows = [(address, size, LIVE) for address, size in sorted(storages.items())]
        rows += [(_MASK, rest, LIVE), (_MASK, pending, PENDING), (_MASK, cached, FREE)]
        for address, size, state in rows:
            blocks.starts.append(address)
            blocks.sizes.append(size)
            blocks.requested.append(size)
            blocks.states.append(state)
            blocks.private.append(False)
            blocks.streams.append(0)
        # The rounding of all of them is known together only.
        blocks.sizes[len(storages)] += max(0, rounding)
        blocks.categories = bytearray(len(rows))
        blocks.held = bytearray(len(rows))
        return blocks

    def claim_at(self, index: int, category: str) -> None:
        """Put a block into a category, unless it is in one already."""
        if not self.categories[index]:
            self.categories[index] = CATEGORIES.index(category)

    def has(self, *categories: str) -> bool:
        """Whether some block is in one of the categories."""
        return any(CATEGORIES.index(category) in self.categories for category in categories)

    def find(self, address: int) -> int:
        """The index of the live block at the address; -1 when there is none."""
        index = bisect_right(self.starts, address) - 1
        if index < 0 or address >= self.starts[index] + self.sizes[index] or self.states[index] != LIVE:
            return -1
        return index

    def claim(self, address: int, category: str) -> None:
        """Put the block at the address into a category, unless it is in one already."""
        index = self.find(address) if address else -1
        if index >= 0:
            self.claim_at(index, category)

    def balance(self) -> dict[str, int]:
        """An Attribution: the parts add up to the bytes of all segments."""
        live = [0] * len(CATEGORIES)
        rounding = pending = pool_free = cached = 0
        for size, requested, state, private, category in zip(
            self.sizes, self.requested, self.states, self.private, self.categories
        ):
            if state == LIVE:
                live[category] += requested
                rounding += size - requested
            elif state == PENDING:
                pending += size
            elif private:
                pool_free += size
            else:
                cached += size
        return {
            **{f"{name}_bytes": total for name, total in zip(CATEGORIES, live)},
            "rounding_bytes": rounding,
            "pending_free_bytes": pending,
            "private_pool_free_bytes": pool_free,
            "cached_bytes": cached,
        }

    def rows(self) -> tuple[list[dict[str, Any]], int]:
        """The document's segments, and how many blocks found no room: those of the smallest segments."""
        chosen, left = [], MAX_BLOCKS
        index = 0
        firsts = []
        for segment in self._segments:
            firsts.append(index)
            index += len(segment["blocks"])
        order = range(len(self._segments))
        if len(self.starts) > left:
            order = sorted(order, key=lambda n: -int(self._segments[n]["total_size"]))  # type: ignore[assignment]
        omitted = 0
        for number in order:
            segment = self._segments[number]
            count = len(segment["blocks"])
            if count > left:
                omitted += count
                continue
            left -= max(1, count)
            chosen.append((number, firsts[number], count))
        return [self._row(self._segments[n], first, count) for n, first, count in sorted(chosen)], omitted

    def _row(self, segment: Any, first: int, count: int) -> dict[str, Any]:
        return {
            "address": int(segment["address"]) & _MASK,
            "bytes": int(segment["total_size"]),
            "stream": int(segment.get("stream", 0)) & _MASK,
            "pool": [number & _MASK for number in _pool(segment)],
            "small": segment.get("segment_type") == "small",
            "expandable": bool(segment.get("is_expandable", False)),
            "blocks": [
                # The size asked for is stale on what is free.
                [self.sizes[n], self.states[n], self.requested[n] if self.states[n] else 0]
                for n in range(first, first + count)
            ],
        }


def _pool(segment: Any) -> tuple[int, int]:
    first, second = segment.get("segment_pool_id", (0, 0))
    return int(first), int(second)
