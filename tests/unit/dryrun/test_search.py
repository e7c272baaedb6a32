"""The largest number that fits, against trying every one; and few rehearsals for it."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from vramscope.daemon.dryrun.search import Trial, find_largest

MIB = 1 << 20


@settings(max_examples=400)
@given(
    most=st.integers(1, 1024),
    plateau=st.integers(0, 8000),
    base=st.integers(50, 6000),
    each=st.integers(0, 2000),
    room=st.integers(500, 80_000),
    wasted=st.floats(0, 0.15),
)
def test_the_largest_is_found_in_a_quarter_of_the_rehearsals(
    most: int, plateau: int, base: int, each: int, room: int, wasted: float
) -> None:
    def peak(number: int) -> int:
        return max(plateau, base + each * number)

    def fits(number: int) -> bool:
        # What the cache holds in vain is not in the model.
        return peak(number) * (1 + wasted) <= room

    tried: list[int] = []

    def attempt(number: int) -> Trial:
        tried.append(number)
        return Trial(number, fits(number), peak(number) * MIB if fits(number) else None)

    found = find_largest(1, most, room * MIB, attempt)
    assert found == max((number for number in range(1, most + 1) if fits(number)), default=None)
    assert len(tried) == len(set(tried))
    if found is not None:
        # It was rehearsed, and so was its successor.
        assert found in tried
        assert found == most or found + 1 in tried
    if most >= 64:
        assert len(tried) <= most / 4 + 4


def test_a_range_of_one_number_is_one_rehearsal() -> None:
    assert find_largest(8, 8, 1, lambda number: Trial(number, True, 1)) == 8
    assert find_largest(8, 9, 1, lambda number: Trial(number, False)) is None
