"""Runs of mapped memory against a plain set of granules."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vramscope.analyzers.snapshot.form import SnapshotError
from vramscope.analyzers.snapshot.mapped import Mapped


@given(st.lists(st.tuples(st.booleans(), st.integers(0, 40), st.integers(1, 12)), max_size=40))
def test_runs_are_what_a_set_of_granules_holds(steps: list[tuple[bool, int, int]]) -> None:
    mapped = Mapped()
    granules: set[int] = set()
    for adds, address, size in steps:
        part = set(range(address, address + size))
        if adds:
            mapped.add(address, size)
            granules |= part
        else:
            mapped.remove(address, size)
            granules -= part
        runs = mapped.runs()
        assert {at + offset for at, size, _ in runs for offset in range(size)} == granules
        assert all(one[0] + one[1] < other[0] for one, other in pairwise(runs))


def test_a_part_is_of_the_kind_of_the_run_that_it_touches() -> None:
    mapped = Mapped()
    mapped.put(0, 10, True)
    mapped.put(10, 10, False)
    mapped.add(20, 5, True)
    assert mapped.runs() == [(0, 10, True), (10, 15, False)]


def test_more_runs_than_a_device_has_granules_are_refused() -> None:
    mapped = Mapped()
    for number in range(50_000):
        mapped.add(number * 4, 2)
    with pytest.raises(SnapshotError, match="separate runs"):
        mapped.add(1 << 40, 2)
