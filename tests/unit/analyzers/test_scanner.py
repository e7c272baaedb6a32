"""The scanner's own promises: places, repetitions, what is no message, and logs without an end."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from vramscope.analyzers.explain import explain_blocks, explain_lines
from vramscope.analyzers.incident import explain_parsed
from vramscope.analyzers.messages.repetition import count_repetitions
from vramscope.analyzers.messages.scanner import Scanner, scan_blocks, scan_lines, scan_stretches
from vramscope.schema.oom import Circumstances

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
        "the docs say CUDA out of memory errors are common",
        'raise RuntimeError(f"CUDA out of memory. Tried to allocate {size}")',
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


def test_how_a_log_is_cut_into_blocks_changes_nothing() -> None:
    texts = [
        f"[rank{number % 3}]: {sentence(f'{number}.00')}\n" + "step 1 loss 2.5\n" * (number * 7) for number in range(90)
    ]
    whole = "".join(texts).encode()
    expected = list(scan_blocks([whole]))
    assert [message.message.requested_bytes for message in expected] == [number * 2**20 for number in range(90)]
    for size in (997, 65_536, 1 << 20):
        assert list(scan_blocks(whole[at : at + size] for at in range(0, len(whole), size))) == expected
    scanner = Scanner()
    stretches = [stretch for at in range(0, len(whole), 101) for stretch in scanner.add(whole[at : at + 101])]
    stretches += scanner.finish()
    assert [message for stretch in stretches for message in stretch.messages] == expected


def test_a_message_that_lies_across_two_large_blocks_is_found() -> None:
    message = sentence().encode()
    filler = b"step 1 loss 2.5\n" * 65_536
    for cut in range(0, len(message), 7):
        blocks = [filler + message[:cut], message[cut:] + b"\n" + filler]
        assert [found.message.free_bytes for found in scan_blocks(blocks)] == [round(17.25 * 2**20)], cut


def test_what_a_pause_brings_is_what_had_begun_before_the_pause_before() -> None:
    scanner = Scanner()

    def add(text: str) -> int:
        return sum(len(stretch.messages) for stretch in scanner.add(text.encode()))

    def settle() -> list[int | None]:
        return [message.message.requested_bytes for stretch in scanner.settle() for message in stretch.messages]

    assert add(sentence("64.00") + "\n" + sentence("65.00")[:90]) == 0
    assert settle() == []
    assert add(sentence("65.00")[90:] + "\n") == 0
    assert settle() == [64 * 2**20, 65 * 2**20]
    assert settle() == []
    assert add(sentence("66.00") + "\n") == 0
    assert [settle(), settle()] == [[], [66 * 2**20]]
    assert list(scanner.finish())[-1].messages == ()


@pytest.mark.parametrize("before", ["", "step 1\n", "step 1\r"])
def test_a_message_whose_line_has_no_end_yet_has_some_pauses_more(before: str) -> None:
    scanner = Scanner()

    def settle(times: int) -> list[int | None]:
        stretches = [stretch for _ in range(times) for stretch in scanner.settle()]
        return [message.message.free_bytes for stretch in stretches for message in stretch.messages]

    list(scanner.add((before + sentence()[:60]).encode()))
    assert settle(5) == []
    assert scanner.is_waiting
    list(scanner.add(sentence()[60:].encode()))
    assert settle(5) == [round(17.25 * 2**20)]
    assert not scanner.is_waiting


def test_text_without_a_message_on_a_line_without_its_end_is_not_waited_for() -> None:
    scanner = Scanner()
    list(scanner.add((sentence() + "\nstep 1 loss").encode()))
    assert sum(len(stretch.messages) for _ in range(2) for stretch in scanner.settle()) == 1
    assert not scanner.is_waiting


def test_a_message_that_begins_where_the_log_paused_is_not_lost_in_the_text_that_follows_it() -> None:
    scanner = Scanner()
    found = [*scanner.add((sentence("64.00") + "\n").encode()), *scanner.settle()]
    found += scanner.add((sentence("65.00") + "\n").encode() + b"step 1 loss 2.5\n" * 4096)
    found += [*scanner.settle(), *scanner.settle(), *scanner.finish()]
    requested = [message.message.requested_bytes for stretch in found for message in stretch.messages]
    assert requested == [64 * 2**20, 65 * 2**20]


def test_lines_near_many_messages_are_read_once() -> None:
    from vramscope.analyzers.messages import signs

    signs._read_line.cache_clear()
    log = "".join(f"step {number}: {sentence()}\n" for number in range(300))
    assert len(list(scan_blocks([log.encode()]))) == 300
    assert signs._read_line.cache_info().misses <= 2 * 300


def test_the_end_of_a_message_that_was_told_by_half_is_no_second_one() -> None:
    scanner = Scanner()
    found = list(scanner.add(sentence()[:170].encode()))
    while not any(stretch.messages for stretch in found):
        found += scanner.settle()
    assert [message.message.requested_bytes for stretch in found for message in stretch.messages] == [64 * 2**20]
    rest = [*scanner.add((sentence()[170:] + "\n").encode()), *scanner.settle(), *scanner.settle(), *scanner.finish()]
    assert [message for stretch in rest for message in stretch.messages] == []


def test_an_empty_block_answers_what_came_before() -> None:
    stretches = scan_stretches([sentence().encode() + b"\n", b"", b"", b"more\n"])
    told: list[tuple[int, bool]] = [(len(stretch.messages), stretch.pause) for stretch in stretches]
    assert told.index((1, False)) < len(told) - 1 - told[::-1].index((0, True))


@pytest.mark.parametrize("clean", [0, 1, 100, 2_000, 9_000, 20_000])
def test_a_beginning_without_errors_changes_nothing_of_what_follows(clean: int) -> None:
    noise = b"batch_size=8 step 1 loss 2.5\n"
    errors = "".join(f"{noise.decode()}{sentence(f'{number}.00')}\n" for number in range(30, 33)).encode()
    log = noise * clean + errors + noise * 7_000 + errors
    for size in (3_000, 70_000, 600_000):
        blocks = [log[at : at + size] for at in range(0, len(log), size)]
        for pauses in ([], [1], [1, 1, len(blocks) // 2]):
            paused = blocks.copy()
            for place in pauses:
                paused.insert(place, b"")
            whole = [
                explain_parsed(repeated, "-", Circumstances()) for repeated in count_repetitions(scan_stretches(paused))
            ]
            assert len(whole) >= 3
            assert list(explain_blocks(paused)) == whole


def test_lines_that_somebody_else_counts_are_not_counted_here() -> None:
    log = (b"noise\n" * 5 + sentence().encode() + b"\n") * 2
    asked = []

    def count(place: int) -> int:
        asked.append(place)
        return 1000 + log.count(b"\n", 0, place)

    messages = [message for stretch in scan_stretches([log], count) for message in stretch.messages]
    assert [message.lines for message in messages] == [(1006, 1006), (1012, 1012)]
    assert asked == [0]
    assert list(scan_stretches([b"noise\n" * 1000], count))[-1].messages == ()
    assert asked == [0]


def test_what_is_held_of_an_endless_log_is_bounded() -> None:
    scanner = Scanner()
    for number in range(200):
        block = b"CUDA out of memory\n" * 5000 if number % 2 else b"x" * 100_000
        for _ in scanner.add(block):
            pass
    assert scanner.held_bytes < 512 * 1024


@pytest.mark.parametrize("size", [1, 400_000])
@pytest.mark.parametrize("colour", ["", "\x1b[36m"])
def test_no_failure_is_lost_behind_others_that_are_less_than_a_cell_before_it(size: int, colour: str) -> None:
    def at(place: int, text: str) -> str:
        return text + "\n" + "x" * (place - len(text) - 2) + "\n"

    words = "RuntimeError: CUDA error: out of memory"
    log = at(4000, "CUDA error: misaligned address") + at(4000, f"[rank0]: {words}") + f"[rank1]: {words}\n"
    if colour:
        log = "".join(f"{colour}{letter}" for letter in log.replace("x" * 3000, "x" * 40))
    log += "step 1 loss 2.5\n" * (size // 16)
    assert [incident.rank for incident in explain_lines(log.splitlines(True))] == ["rank0", "rank1"]
