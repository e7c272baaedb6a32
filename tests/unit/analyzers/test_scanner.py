"""The scanner's own promises: places, repetitions, what is no message, and logs without an end."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from vramscope.analyzers.explain import explain_blocks, explain_lines
from vramscope.analyzers.messages.scanner import scan_blocks, scan_lines

SENTENCE = (
    "CUDA out of memory. Tried to allocate {requested} MiB. GPU 0 has a total capacity of 23.55 GiB of which 17.25 MiB "
    "is free. Including non-PyTorch memory, this process has 23.52 GiB memory in use. Of the allocated memory "
    "{allocated} GiB is allocated by PyTorch, and 311.40 MiB is reserved by PyTorch but unallocated."
)


def sentence(requested: str = "64.00", allocated: str = "22.71") -> str:
    return f"torch.OutOfMemoryError: {SENTENCE.format(requested=requested, allocated=allocated)}"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "DefaultCPUAllocator: can't allocate memory: you tried to allocate 1073741824 bytes. Error code 12",
        "Out of memory: Killed process 4711 (python) total-vm:1200kB",
        "the docs say CUDA out of memory errors are common",
        'raise RuntimeError(f"CUDA out of memory. Tried to allocate {size}")',
        "MPS backend out of memory (MPS allocated: 1.20 GiB, other allocations: 9.00 MiB, max allowed: 3.40 GiB). "
        "Tried to allocate 1.00 GiB on private pool. Use PYTORCH_MPS_HIGH_WATERMARK_RATIO=0.0",
        "gpu 0: 12.00 GiB total, 3.00 GiB free",
    ],
)
def test_what_only_looks_like_one_is_no_message(text: str) -> None:
    assert list(scan_lines([text])) == []


def test_line_numbers_count_the_whole_log() -> None:
    log = ["noise"] * 70_000 + [sentence()] + ["noise"] * 70_000 + [sentence("72.00")]
    assert [message.lines for message in scan_lines(log)] == [(70_001, 70_001), (140_002, 140_002)]


def test_messages_one_behind_another_in_a_single_endless_line_are_all_found() -> None:
    texts = [sentence(f"{number}.00") for number in range(30, 330)]
    whole = " ".join(texts).encode()
    found = list(scan_blocks(whole[at : at + 1000] for at in range(0, len(whole), 1000)))
    assert [message.message.requested_bytes for message in found] == [number * 2**20 for number in range(30, 330)]
    assert {message.lines for message in found} == {(1, 1)}


def test_the_same_error_printed_by_two_ranks_is_two_incidents() -> None:
    log = [f"[rank{rank}]: {sentence()}" for rank in (0, 1, 0, 1)]
    assert [(incident.rank, incident.count) for incident in explain_lines(log)] == [("rank0", 2), ("rank1", 2)]


def test_an_error_with_other_figures_is_another_incident() -> None:
    log = [sentence("64.00"), sentence("66.00"), sentence("64.00", allocated="22.70")]
    assert [incident.count for incident in explain_lines(log)] == [1, 1, 1]


def test_a_printing_without_a_rank_that_two_ranks_could_have_made_stays_apart() -> None:
    log = [f"[rank0]: {sentence()}", f"[rank1]: {sentence()}", sentence()]
    assert [incident.rank for incident in explain_lines(log)] == ["rank0", "rank1", None]


def test_a_log_without_an_end_is_explained_as_it_comes() -> None:
    handed_out = 0

    def endless() -> Iterator[bytes]:
        nonlocal handed_out
        yield sentence().encode() + b"\n"
        while True:
            handed_out += 1
            assert handed_out < 100_000, "the first incident is still held back"
            yield b"step\n" * 1000

    incident = next(explain_blocks(endless()))
    assert incident.lines == (1, 1)


def test_the_text_is_the_message_without_what_the_log_put_around_it() -> None:
    (incident,) = explain_lines(['{"log":"\\u001b[31m' + sentence() + '\\n","stream":"stderr"}'])
    assert incident.text == SENTENCE.format(requested="64.00", allocated="22.71")


def test_lines_without_ends_and_lines_with_any_end_are_the_same_log() -> None:
    ends: list[list[str | bytes]] = [
        ["noise" + end, sentence() + end] if isinstance(end, str) else [b"noise" + end, sentence().encode() + end]
        for end in ("", "\n", "\r\n", b"\n")
    ]
    assert len({tuple(scan_lines(lines)) for lines in ends}) == 1
