"""The recorded past, whatever happens: no peak is lost, and nothing is told that was not."""

from __future__ import annotations

import contextlib
import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.daemon.recorded_past import NOW, frame, query, used
from vramscope.daemon.store.history import HistoryStore
from vramscope.daemon.store.history_file import connect

GAPS = st.one_of(st.integers(1, 3), st.integers(5, 40), st.integers(200, 2000))
EVENTS = st.lists(
    st.tuples(GAPS, st.integers(0, 1 << 40), st.sampled_from(("", "", "", "write", "restart"))), min_size=1
)


@settings(deadline=None, max_examples=40)
@given(
    events=EVENTS,
    offset=st.integers(0, 400),
    step=st.one_of(st.none(), st.integers(1, 4000)),
    since=st.integers(0, 3000),
)
def test_each_moment_has_the_most_of_its_time_over_restarts(
    events: list[tuple[int, int, str]], offset: int, step: int | None, since: int
) -> None:
    clock = [NOW + offset]
    seen: list[tuple[float, int]] = []
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "past.db")

        def start() -> HistoryStore:
            return HistoryStore(path, write_seconds=3600, clock=lambda: clock[0])

        store = start()
        for gap, value, then in events:
            clock[0] += gap
            seen.append((clock[0], value))
            store.add(frame(clock[0], value))
            if then == "restart":
                store.close(10.0)
                store = start()
            elif then == "write":
                with contextlib.closing(connect(path)) as writer:
                    store._write(writer)
        first = max(clock[0] - since, seen[0][0])
        answer = store.query(query(clock[0] - since, clock[0], step))
        store.close(10.0)
    width = max(answer.step_seconds, 300)
    moments = used(answer)
    assert list(moments) == sorted(moments)
    for at, value in seen:
        if at >= first:
            assert any(begin <= at < begin + width and (told or 0) >= value for begin, told in moments.items())
    for begin, told in moments.items():
        assert told in {value for at, value in seen if begin <= at < begin + width}
