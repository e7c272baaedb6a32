"""Three words without a figure: an error where a program printed them as one, or where they are all there is."""

from __future__ import annotations

import json

import pytest

from vramscope.analyzers.explain import explain_lines

WORDS = "CUDA out of memory"


@pytest.mark.parametrize(
    "line",
    [
        WORDS,
        f"{WORDS}.",
        "HIP out of memory",
        f"[rank3]: {WORDS}",
        f"ERROR: {WORDS}",
        f"2031-05-06T07:08:09Z {WORDS}",
        f"\x1b[31m{WORDS}\x1b[0m",
    ],
)
def test_as_all_there_is_of_a_text(line: str) -> None:
    [incident] = explain_lines(["", line, ""])
    assert incident.memory == "gpu"
    assert incident.causes[0].id == "unknown"


@pytest.mark.parametrize(
    "line",
    [
        f"2031-05-06 07:08:09,123 ERROR trainer - {WORDS}",
        f"2031-05-06 07:08:09.482 | ERROR    | trainer.loop:step:211 - {WORDS}",
        f"[2031-05-06 07:08:09,123][trainer][ERROR] - {WORDS}",
        f"E0506 07:08:09.123456  4711 worker.cc:88] {WORDS}",
        f"ERROR:root:{WORDS}",
        f"[ERROR] {WORDS}.",
        json.dumps({"level": "error", "msg": WORDS}),
        f'time=2031-05-06T07:08:09Z level=ERROR msg="{WORDS}"',
    ],
)
def test_as_the_error_of_a_logger(line: str) -> None:
    [incident] = explain_lines(["loading the shards", "step 311 loss 1.71", line, "exiting"])
    assert (incident.memory, incident.lines) == ("gpu", (3, 3))


@pytest.mark.parametrize(
    "text",
    [
        f"# {WORDS}",
        f"## {WORDS}\n\nMake the batch smaller.",
        f"Why do I get {WORDS}",
        f"{WORDS}?",
        f"{WORDS}\nCommon causes:\n- the batch is too large",
        f"- {WORDS}\n- NCCL timeout",
        f"2031-05-06 07:08:09 WARNING {WORDS}",
        f"step 1\n{WORDS}\nstep 2",
        f"Errors\nERROR: {WORDS}\nThe model does not fit.\nERROR: no GPU\nThe driver is missing.",
    ],
)
def test_as_words_that_somebody_writes(text: str) -> None:
    assert not list(explain_lines(text.split("\n")))


def test_hundreds_of_names_before_them_take_no_time() -> None:
    for prefix in ("T: " * 4000, "12: " * 4000, "ERROR: " * 4000, "1T" * 8000, "[a]:" * 4000):
        assert len(list(explain_lines([prefix + WORDS]))) <= 1
