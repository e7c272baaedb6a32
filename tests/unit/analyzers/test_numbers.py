"""Numbers that no program prints, where it prints one: read as none, and quickly."""

from __future__ import annotations

import re
import time
from pathlib import Path

import pytest

from vramscope.analyzers.explain import explain_lines
from vramscope.analyzers.messages.wordings import count

DATA = Path(__file__).parents[2] / "data" / "oom"
LOGS = [path for path in sorted(DATA.glob("*.log")) if path.stat().st_size < 8_000]
_NUMBER = re.compile(r"\d+")


@pytest.mark.parametrize("log", LOGS, ids=lambda path: path.stem)
def test_no_number_is_too_long_or_too_short(log: Path) -> None:
    text = log.read_text(encoding="utf-8", errors="replace")
    for number in list(_NUMBER.finditer(text))[:4]:
        for other in ("9" * 6_000, ","):
            started = time.process_time()
            for incident in explain_lines((text[: number.start()] + other + text[number.end() :]).splitlines()):
                assert incident.causes
            # What it takes where each digit is tried with each behind it is a minute and more.
            assert time.process_time() - started < 5


@pytest.mark.parametrize("log", LOGS, ids=lambda path: path.stem)
def test_nothing_is_divided_by_a_size_of_zero(log: Path) -> None:
    text = log.read_text(encoding="utf-8", errors="replace")
    whole = re.compile(r"\d+(?:[.,]\d+)*")
    texts = [whole.sub("0", text)]
    texts += [text[: size.start()] + "0" + text[size.end() :] for size in list(whole.finditer(text))[:12]]
    for changed in texts:
        for incident in explain_lines(changed.splitlines()):
            assert incident.causes


def test_a_limit_of_zero_is_none() -> None:
    (incident,) = explain_lines(
        [
            "RuntimeError: MPS backend out of memory (MPS allocated: 7.41 GB, other allocations: 640.25 MB, "
            "max allowed: 0 bytes). Tried to allocate 1.62 GB on private pool."
        ]
    )
    assert incident.causes[0].id == "unknown"


@pytest.mark.parametrize(
    "line",
    [
        "RuntimeError: [metal::malloc] Attempting to allocate {} bytes which is greater than the maximum allowed "
        "buffer size of 9663676416 bytes.",
        "XlaRuntimeError: RESOURCE_EXHAUSTED: Out of memory while trying to allocate {} bytes.",
        "RuntimeError: CUDA out of memory. Tried to allocate {} GiB (GPU 0; 15.78 GiB total capacity; 9.00 GiB already "
        "allocated; 5.50 GiB free; 9.50 GiB reserved in total by PyTorch)",
    ],
)
def test_more_bytes_than_64_bits_count_are_left_out_with_a_note(line: str) -> None:
    (incident,) = explain_lines([line.format("99999999999999999999")])
    assert incident.message.requested_bytes is None
    assert any("more than 64 bits can count: left out" in note for note in incident.notes)
    (incident,) = explain_lines([line.format("4")])
    assert incident.message.requested_bytes is not None


def test_a_count_is_read_with_its_commas() -> None:
    assert count("16,384") == 16_384
    assert count(str(2**64)) == 2**64
    assert [count(None), count(","), count("9" * 5_000)] == [None, None, None]


def test_printers_names_that_never_end_take_linear_time() -> None:
    from vramscope.analyzers.messages.prefixes import strip_prefix

    started = time.process_time()
    assert strip_prefix("(a9" + ",+909" * 2_000) == (None, 0)
    assert time.process_time() - started < 1


def test_ollama_s_bytes_have_no_prefix() -> None:
    text = "Error: model requires more system memory (5.0 GiB) than is available (0 B)"
    (incident,) = explain_lines([text])
    assert (incident.message.requested_bytes, incident.message.free_bytes) == (5 * 2**30, 0)


@pytest.mark.parametrize("words", ["failed:error:", "failedwitherror", "->error:", "=failedwith"])
def test_a_call_whose_result_is_told_many_times_takes_linear_time(words: str) -> None:
    started = time.process_time()
    list(
        explain_lines(
            [f"cuMemAlloc{words * 14}~CUDA_ERROR_OUT_OF_MEMORY", f"cuMemAlloc {words}CUDA_ERROR_OUT_OF_MEMORY"]
        )
    )
    assert time.process_time() - started < 2


@pytest.mark.parametrize("blanks", [" " * 4_000, "\t" * 4_000])
def test_blanks_behind_a_name_take_linear_time(blanks: str) -> None:
    started = time.process_time()
    list(explain_lines([f"MemoryError{blanks}x", f"MemoryError(){blanks}x", f"{blanks}{{{blanks}error{blanks}x"]))
    assert time.process_time() - started < 2
