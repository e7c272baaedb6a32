"""What remarks tell, by weights that were learned from other writers' remarks."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.weighing import texts
from vramscope.analyzers.messages.remarks import NONE, SURE, read_remark, words_of

# 340 remarks of a writer of whom nothing was learned.
HELD_OUT = Path(texts.__file__).with_name("held_out_remarks.jsonl")


def held_out() -> list[tuple[str, str, float]]:
    """For each what it tells, and what is read of it with which likelihood."""
    remarks = [json.loads(line) for line in HELD_OUT.read_text(encoding="utf-8").splitlines()]
    return [(remark["cause"], *read_remark(remark["text"])) for remark in remarks]


def test_most_remarks_that_tell_a_cause_are_believed_and_rightly() -> None:
    telling = [entry for entry in held_out() if entry[0] != NONE]
    believed = [(told, read) for told, read, likelihood in telling if read != NONE and likelihood >= SURE]
    assert len(telling) == 230
    assert len(believed) >= 0.8 * len(telling)
    assert sum(told == read for told, read in believed) >= 0.97 * len(believed)


def test_what_tells_no_cause_is_hardly_ever_believed_to() -> None:
    silent = [(read, likelihood) for told, read, likelihood in held_out() if told == NONE]
    assert len(silent) == 110
    assert sum(read != NONE and likelihood >= SURE for read, likelihood in silent) <= 0.04 * len(silent)


@pytest.mark.parametrize(
    ("remark", "words"),
    [
        ("loss.detach() in 12", {"loss", "detach", "~detac", "in", "#", "loss>detach", "detach>in", "in>12", "=0"}),
        ("torch.no_grad", {"torch", "no_grad", "no", "grad", "torch>no_grad", "=0"}),
        ("显存", {"显", "存", "显>存", "=0"}),
    ],
)
def test_words_are_weighed_by_their_beginnings_and_names_by_their_parts(remark: str, words: set[str]) -> None:
    assert words_of(remark) == words


@given(st.text(max_size=300))
def test_no_remark_is_too_odd_to_be_read(remark: str) -> None:
    cause, likelihood = read_remark(remark)
    assert cause
    assert 0 < likelihood <= 1
