"""Several dimensions: the answer of each combination, few rehearsals for all of them, and failures in between."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from vramscope.daemon.dryrun.exploring import Outcome, check, explore
from vramscope.daemon.dryrun.variation import Variation
from vramscope.schema.dryrun import RankPeak
from vramscope.schema.errors import CommandError
from vramscope.schema.units import GIB, MIB

BATCH = Variation("batch", least=1, most=256)
SEQUENCE = Variation("seq", ("128", "256", "512"))
DTYPE = Variation("dtype", ("float32", "bfloat16"))
CHECKPOINTING = Variation("ckpt", ("", "--checkpointing"))
ROOM = 20 * GIB


def peak_bytes(values: Mapping[str, str]) -> int:
    """A plateau, or what does not follow the batch and what does."""
    each = 12 if values["dtype"] == "float32" else 7
    each = each // 3 if values["ckpt"] else each
    weights = 900 if values["dtype"] == "float32" else 500
    return max(4 * weights, 3 * weights + int(values["batch"]) * int(values["seq"]) * each // 128) * MIB


def outcome(values: Mapping[str, str]) -> Outcome:
    allocated = peak_bytes(values)
    reserved = allocated + allocated // 33
    peak = RankPeak(
        pid=1,
        rank=None,
        device=0,
        why="stable",
        steps=5,
        peak_allocated_bytes=allocated,
        peak_reserved_bytes=reserved,
        device_bytes=reserved,
    )
    return Outcome([peak] if reserved <= ROOM else [], reserved > ROOM)


def test_each_combination_gets_its_largest_number_in_few_rehearsals() -> None:
    runs, answers = explore([BATCH, SEQUENCE, CHECKPOINTING, DTYPE], ROOM, outcome)
    assert len(answers) == 12
    for answer in answers:
        fitting = [n for n in range(1, 257) if outcome({**answer.values, "batch": str(n)}).peaks]
        assert answer.run is not None
        run = runs[answer.run]
        assert {**answer.values, "batch": str(max(fitting))} == run.values
        assert run.margin_bytes == ROOM - (run.peak_reserved_bytes or 0)
    alone = [len(explore([BATCH, *fixed(answer.values)], ROOM, outcome)[0]) for answer in answers]
    # What is known of one combination serves the next.
    assert len(runs) < 0.85 * sum(alone)
    assert len(runs) / len(answers) <= 256 / 4 / 8


def fixed(values: Mapping[str, str]) -> list[Variation]:
    return [Variation(name, (value,)) for name, value in values.items()]


def test_listed_values_are_a_table_with_figures() -> None:
    batch = Variation("batch", ("8", "65536"))
    runs, answers = explore([batch, Variation("seq", ("128",)), CHECKPOINTING, DTYPE], ROOM, outcome)
    assert not answers
    assert [run.fits for run in runs] == [True] * 4 + [False] * 4
    assert runs[0].peak_allocated_bytes == peak_bytes(runs[0].values)
    assert runs[-1].margin_bytes is None


def test_a_rehearsal_that_fails_costs_its_combination_alone() -> None:
    def fails(values: Mapping[str, str]) -> Outcome:
        return Outcome((), False, "it failed") if values["dtype"] == "float32" else outcome(values)

    runs, answers = explore([BATCH, Variation("seq", ("128",)), Variation("ckpt", ("",)), DTYPE], ROOM, fails)
    assert [(answer.failed, answer.run is None) for answer in answers] == [(True, True), (False, False)]
    assert [run.error for run in runs if run.values["dtype"] == "float32"] == ["it failed"]
    runs, _ = explore([Variation("batch", ("8",)), SEQUENCE, CHECKPOINTING, DTYPE], None, fails)
    assert [run.error is None for run in runs] == [False, True] * 6


def test_what_has_no_end_or_is_said_twice_is_refused() -> None:
    many = [Variation(name, tuple("abcdefghij")) for name in ("a", "b", "c")]
    with pytest.raises(CommandError, match="1000 combinations"):
        check(many, True)
    with pytest.raises(CommandError, match="given twice"):
        check([DTYPE, DTYPE], True)
    with pytest.raises(CommandError, match="given twice"):
        check([BATCH, Variation("batch", ("1",))], True)
