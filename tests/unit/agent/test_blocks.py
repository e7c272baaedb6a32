"""Blocks and their categories: the balance adds up whatever was claimed, and age decides where nothing else does."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vramscope.daemon.agent import blocks as blocks_module
from vramscope.daemon.agent import bounds
from vramscope.daemon.agent.attribution import Attributor
from vramscope.daemon.agent.blocks import CATEGORIES, Blocks
from vramscope.daemon.agent.trace import allocated_at, entries_of, history, place_in_time
from vramscope.schema import evidence
from vramscope.schema.evidence import Attribution
from vramscope.schema.evidence_reading import evidence_from_json

MIB = 1 << 20
STATES = ("inactive", "active_allocated", "active_pending_free")


def segment(address: int, *blocks: tuple[int, int, str], pool: tuple[int, int] = (0, 0), device: int = 0) -> Any:
    """``blocks`` are (bytes, bytes asked for, state)."""
    return {
        "device": device,
        "address": address,
        "total_size": sum(size for size, _, _ in blocks),
        "stream": 0,
        "segment_type": "large",
        "segment_pool_id": pool,
        "is_expandable": False,
        "blocks": [{"size": size, "requested_size": asked, "state": state} for size, asked, state in blocks],
    }


def test_the_bounds_are_those_of_the_document() -> None:
    names = [name for name in vars(bounds) if name.isupper() and hasattr(evidence, name)]
    assert len(names) > 10
    assert {name: getattr(bounds, name) for name in names} == {name: getattr(evidence, name) for name in names}


segments = st.lists(
    st.tuples(
        st.lists(st.tuples(st.integers(1, 64), st.integers(0, 511), st.sampled_from(STATES)), min_size=1, max_size=8),
        st.sampled_from([(0, 0), (0, 3)]),
    ),
    max_size=6,
)


@given(segments, st.lists(st.tuples(st.integers(0, 1 << 22), st.sampled_from(CATEGORIES[1:])), max_size=40))
def test_the_parts_add_up_to_what_is_reserved(
    drawn: list[tuple[list[tuple[int, int, str]], tuple[int, int]]], claims: list[tuple[int, str]]
) -> None:
    made = [
        segment(number * MIB, *[(units * 512, units * 512 - slack, state) for units, slack, state in blocks], pool=pool)
        for number, (blocks, pool) in enumerate(drawn)
    ]
    blocks = Blocks({"segments": [*made, segment(0, (512, 512, "inactive"), device=1)]}, 0)
    for address, category in claims:
        blocks.claim(address, category)
    parts = Attribution(**blocks.balance())
    assert parts.reserved_bytes == sum(one["total_size"] for one in made)
    live = [block["size"] for one in made for block in one["blocks"] if block["state"] == "active_allocated"]
    assert parts.live_bytes == sum(live)
    rows, omitted = blocks.rows()
    assert omitted == 0
    assert [row["address"] for row in rows] == [one["address"] for one in made]


def test_a_block_stays_in_the_first_category_that_claims_it() -> None:
    blocks = Blocks({"segments": [segment(4096, (1024, 1000, "active_allocated"), (512, 1, "inactive"))]}, 0)
    blocks.claim(4096 + 1023, "parameters")
    blocks.claim(4096, "activations")
    blocks.claim(4096 + 1024, "inputs")  # free
    blocks.claim(0, "inputs")
    assert blocks.balance()["parameters_bytes"] == 1000
    assert blocks.balance()["rounding_bytes"] == 24
    assert blocks.balance()["cached_bytes"] == 512
    assert blocks.rows()[0][0]["blocks"] == [[1024, 1, 1000], [512, 0, 0]]


def test_too_many_blocks_leave_the_largest_segments(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(blocks_module, "MAX_BLOCKS", 4)
    made = [segment(n * MIB, *[(512 * (n + 1), 512, "inactive")] * 2) for n in range(5)]
    rows, omitted = Blocks({"segments": made}, 0).rows()
    assert [row["address"] for row in rows] == [3 * MIB, 4 * MIB]
    assert omitted == 6


def test_without_a_snapshot_storages_and_statistics_make_the_balance() -> None:
    statistics = {
        "allocated_bytes": 10_000,
        "active_bytes": 11_000,
        "requested_bytes": 10_900,
        "reserved_bytes": 20_000,
    }
    blocks = Blocks.of_storages({5000: 3000, 1000: 2000}, statistics, 0)
    blocks.claim(5000, "parameters")
    parts = Attribution(**blocks.balance())
    assert (parts.parameters_bytes, parts.unattributed_bytes, parts.rounding_bytes) == (3000, 2000 + 4900, 100)
    assert (parts.pending_free_bytes, parts.cached_bytes, parts.reserved_bytes) == (1000, 9000, 20_000)


class Tensor:
    def __init__(self, address: int, graph: bool = False) -> None:
        self.address, self.graph = address, graph


class Reader:
    """Reads the tensors above."""

    def parts(self, tensor: Tensor) -> list[Tensor]:
        return [tensor]

    def device(self, _tensor: Tensor) -> int:
        return 0

    def address(self, tensor: Tensor) -> int:
        return tensor.address

    def has_graph(self, tensor: Tensor) -> bool:
        return tensor.graph


class Heap:
    def __init__(self, *tensors: Tensor) -> None:
        self.tensors = list(tensors)
        self.parameters: list[Tensor] = []


# Blocks at 0, 1000, ... 5000, allocated at these microseconds; the first is older than the history.
TIMES = {1000: 10, 2000: 20, 3000: 30, 4000: 40, 5000: 50}


def aged(*tensors: Tensor, began: dict[int | None, int | None]) -> list[int]:
    """Which blocks become activations; ``began`` answers when the step that runs at a time began."""
    blocks = Blocks({"segments": [segment(0, *[(1000, 1000, "active_allocated")] * 6)]}, 0)
    attributor = Attributor(blocks, None, Reader(), 0, lambda: False)  # type: ignore[arg-type]
    attributor.claim_results(Heap(*tensors))  # type: ignore[arg-type]
    attributor.claim_since(lambda at: began[at], TIMES)
    return [start for start, category in zip(blocks.starts, blocks.categories, strict=True) if category]


def test_what_was_allocated_since_the_step_began_is_activations() -> None:
    assert aged(Tensor(5000, graph=True), began={50: 35}) == [4000, 5000]
    # A tensor that has a name and no graph is somebody's buffer.
    assert aged(Tensor(5000, graph=True), Tensor(4000), began={50: 35}) == [5000]
    # In backward nothing in Python need have a graph.
    assert aged(began={None: 35}) == [4000, 5000]


def test_a_graph_that_outlived_its_step_takes_that_steps_blocks_with_it() -> None:
    assert aged(Tensor(3000, graph=True), Tensor(5000, graph=True), began={30: 15}) == [2000, 3000, 4000, 5000]


@pytest.mark.parametrize(
    ("backward", "left"),
    # Older than the history is older than what it has.
    [(False, [2000, 12000]), (True, [1000, 2000, 10000, 12000])],
    ids=["one of the program's thread", "and one of backward's"],
)
def test_of_the_blocks_of_a_workspaces_size_the_oldest_on_each_stream_are_no_activations(
    backward: bool, left: list[int]
) -> None:
    equals = [(1000, 1000, "active_allocated")] * 3
    sizes = [(1000, 900, "active_allocated"), *equals]
    times = {0: 5, 1000: 20, 2000: 10, 3000: 25, 9000: 30, 10000: 31, 11000: 33}
    blocks = Blocks({"segments": [segment(0, *sizes), {**segment(9000, *sizes), "stream": 7}]}, 0)
    attributor = Attributor(blocks, None, Reader(), 0, lambda: False)  # type: ignore[arg-type]
    attributor.leave_workspaces((1000, 64), times, backward)
    attributor.claim_unheld()
    unclaimed = [start for start, category in zip(blocks.starts, blocks.categories, strict=True) if not category]
    assert unclaimed == left


def test_without_a_step_to_count_from_only_what_python_does_not_hold_is_the_graphs() -> None:
    assert aged(Tensor(5000, graph=True), Tensor(1000), began={50: None}) == [0, 2000, 3000, 4000, 5000]
    # A result that is older than the history: nothing bounds its step.
    assert aged(Tensor(0, graph=True), Tensor(1000), began={}) == [0, 2000, 3000, 4000, 5000]


def test_events_without_times_are_placed_between_the_steps_that_they_happened_between() -> None:
    kinds = ["alloc", "free_requested", "alloc", "alloc", "oom"]
    entries: list[dict[str, Any]] = [{"action": kind} for kind in kinds]
    # The history has the allocations 11, 12 and 13; the steps ended after the 5th, the 11th and the 12th.
    place_in_time(entries, [(1_000, 5), (2_000, 11), (2_001, 12)], 13)
    assert [entry["time_us"] for entry in entries] == [1_001, 1_002, 2_000, 2_002, 2_003]
    place_in_time(entries, [(9_000, 1)], 13)
    assert entries[0]["time_us"] == 1_001


ENTRIES: list[dict[str, Any]] = [
    {"action": "alloc", "addr": 512, "size": 100, "stream": 0, "time_us": 7, "frames": []},
    {"action": "free_requested", "addr": 512, "size": 100, "stream": 0, "time_us": 8},
    {
        "action": "alloc",
        "addr": 512,
        "size": 90,
        "stream": 0,
        "time_us": 9,
        "frames": [{"filename": "train.py", "line": 3, "name": "step"}, {"filename": "a\nb", "line": 1, "name": "m"}],
    },
    {"action": "oom", "device_free": 4096, "size": 512, "stream": 0, "time_us": 10},
]


def test_a_history_is_what_the_document_expects() -> None:
    snapshot = {"segments": [], "device_traces": [[], ENTRIES]}
    assert entries_of(snapshot, 0) == []
    assert entries_of(snapshot, 2) == []
    entries = entries_of(snapshot, 1)
    assert allocated_at(entries) == ({512: 9}, 7)
    document, cut = history(entries, "vramscope", 1000)
    figures = {"at_unix": 1.0, "stats": {"device": 0}, "requested_bytes": 0}
    read = evidence_from_json(
        {"schema": bounds.SCHEMA, "kind": "capture", "stem": "7-8-9", "figures": figures, "history": document}, 7
    ).history
    assert read is not None
    assert cut == []
    assert read.actions == ("alloc", "free_requested", "oom")
    assert [entry[:3] for entry in read.entries] == [(0, 512, 100), (1, 512, 100), (0, 512, 90), (2, 4096, 512)]
    assert [entry[5] for entry in read.entries] == [-1, -1, 0, -1]
    assert read.stacks == (("train.py:3 step", "a?b:1 m"),)
