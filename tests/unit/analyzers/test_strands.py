"""Who wrote which line, and what stays of it: prefixes, wraps, records, and printers that write at the same time."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vramscope.analyzers.explain import explain_lines
from vramscope.analyzers.messages.prefixes import strip_prefix
from vramscope.analyzers.messages.strands import split_strands
from vramscope.schema.units import MIB

ONE = (
    "torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 512.00 MiB. GPU 0 has a total capacity of 79.15 GiB "
    "of which 211.44 MiB is free. Including non-PyTorch memory, this process has 78.94 GiB memory in use. Of the "
    "allocated memory 75.80 GiB is allocated by PyTorch, and 1.31 GiB is reserved by PyTorch but unallocated."
)
OTHER = ONE.replace("512.00", "768.00").replace("GPU 0", "GPU 1").replace("211.44", "403.69").replace("75.80", "74.12")


def squeezed(text: str) -> list[str]:
    return [strand.text for strand in split_strands(text.encode("utf-8", "surrogateescape"), 1, 0)]


def alternating(width: int) -> str:
    """Two messages, hard wrapped at ``width``, a line of each in turn."""
    lines = [[text[at : at + width] for at in range(0, len(text), width)] for text in (ONE, OTHER)]
    return "\n".join(f"{left}\n{right}" for left, right in zip(*lines, strict=True))


def requests(text: str) -> list[tuple[str | None, int | None, int | None]]:
    """Rank, device and MiB requested of each incident."""
    return [
        (incident.rank, incident.message.device, (incident.message.requested_bytes or 0) // MIB)
        for incident in explain_lines(text.split("\n"))
    ]


@pytest.mark.parametrize(
    ("line", "name", "rest"),
    [
        ("[rank3]: text", "rank3", "text"),
        ("[default0]:[rank0]: text", "rank0", "text"),
        ("[1,0]<stderr>:text", "1,0", "text"),
        ("(EngineCore_DP0 pid=6940) ERROR 09-28 15:47:24 [core.py:718] text", "EngineCore_DP0 pid=6940", "text"),
        ("\x1b[36m(pid=47, ip=10.0.0.7)\x1b[0m text", "pid=47, ip=10.0.0.7", "text"),
        ("\x1b[32m2031-05-06 07:08:09.1\x1b[0m | \x1b[31mERROR\x1b[0m | a.b:run:12 - text", None, "text"),
        ("vllm-1  | text", "vllm-1", "text"),
        ("trainer-1  | [rank2]: text", "rank2", "text"),
        ("service  | text", None, "text"),
        ("[pod/train-0/main] text", "pod/train-0/main", "text"),
        ("gpu-n01: text", "gpu-n01", "text"),
        ("12: text", "12", "text"),
        ("May  6 07:08:09 node07 ollama[1186]: text", None, "text"),
        ("2031-05-06T07:08:09+0000 node07 kernel: text", None, "text"),
        ("[ 8123.400112] text", None, "text"),
        ("2031-05-06 07:08:09,123 - trainer - ERROR - text", None, "text"),
        ("ERROR:root:text", None, "text"),
        ('{"log":"text', None, "text"),
        ("> # text", None, "text"),
        ("&gt; text", None, "text"),
        ("text: more", None, "text: more"),
        ("[48,512,60,60] and type float", None, "[48,512,60,60] and type float"),
        ("(GPU_0_bfc) ran out", None, "(GPU_0_bfc) ran out"),
    ],
)
def test_a_prefix_is_told_from_the_text(line: str, name: str | None, rest: str) -> None:
    found, start = strip_prefix(line)
    assert (found, line[start:]) == (name, rest)


@pytest.mark.parametrize(
    "damaged",
    [
        "out of memo\nry",
        "out of memo\r\nry",
        "out of memo\n        ry",
        "│ out of memo │\n│ ry           │",
        "out \x1b[1;31mof\x1b[0m mem[0mory",
        "out of\u00a0mem\u200bory",
        "out&nbsp;of&amp;nbsp;memo<br>ry",
        "out of mem\udcffory",
        "â”‚ out of memory",
        "out of memo  trainer.py:15\nry",
        "out of memo trainer.py:15\nry",
        "out of memo  \x1b[2mtrainer.py\x1b[0m\x1b[2m:\x1b[0m\x1b[2m15\x1b[0m\nry",
        '{"log":"out of memo\\n","stream":"stderr","time":"07:08"}\n{"log":"ry\\n","stream":"stderr","time":"07:08"}',
    ],
)
def test_damage_leaves_no_trace(damaged: str) -> None:
    assert squeezed(damaged) == ["outofmemory"]


def test_two_numbers_that_meet_at_a_lines_end_stay_two() -> None:
    assert squeezed("buffer of size 4096\n12 layers") == ["bufferofsize4096\n12layers"]
    below = "that is a line which is longer than the one above it, so that no console has wrapped there"
    assert (
        "::1073741824\n2ranks" in squeezed(f"Failed to allocate memory. size::1073741824\n2 ranks failed\n{below}")[0]
    )
    record = json.dumps({"msg": "failed to get a buffer of size 4096\n0.01.4 and then a line that is longer than that"})
    assert "size4096\n0.01.4" in squeezed(record)[0]


def test_numbers_of_two_paragraphs_are_two() -> None:
    status = (
        "Non-zero status code returned while running Conv node. Name:'/body/body.22/rdb3/conv5/Conv' Status Message: "
    )
    arena = (
        "/onnxruntime_src/onnxruntime/core/framework/bfc_arena.cc:376 void* onnxruntime::BFCArena::AllocateRawInternal"
    )
    asked = "(size_t, bool) Failed to allocate memory for requested buffer of size 1073741824"
    (strand,) = split_strands(f"{status}{arena}{asked}\n\n1024x1024 input is ok.\n".encode(), 1, 0)
    assert "size1073741824\n1024x1024" in strand.text
    (spaced,) = split_strands(b"Tried to allocate 10737\n\n41824 bytes on device 0\n\nand no more\n", 1, 0)
    assert "1073741824bytes" in spaced.text


def test_a_number_that_was_wrapped_is_one() -> None:
    text = "the allocator could not get a buffer of 21476\n14720 bytes"
    assert squeezed(text) == ["theallocatorcouldnotgetabufferof2147614720bytes"]


def test_the_rest_of_a_wrapped_number_is_no_printers_name() -> None:
    text = "CUDA error at: ../include/rmm/mr/device/cuda_memory_resource.hpp:1\n68: cudaErrorMemoryAllocation"
    assert len(squeezed(text)) == 1


def test_two_ranks_in_one_line_are_told_apart() -> None:
    assert requests(f"[rank0]: {ONE}[rank1]: {OTHER}") == [("rank0", 0, 512), ("rank1", 1, 768)]


def test_a_rank_that_breaks_into_anothers_sentence_does_not_mix_the_two() -> None:
    half = ONE.index("capacity")
    text = f"[rank0]: {ONE[:half]}[rank1]: {OTHER}\n[rank0]: {ONE[half:]}"
    assert requests(text) == [("rank0", 0, 512), ("rank1", 1, 768)]


@pytest.mark.parametrize("width", range(70, 131))
def test_two_nameless_printers_whose_lines_alternate_are_told_apart(width: int) -> None:
    assert requests(alternating(width)) == [(None, 0, 512), (None, 1, 768)]


@pytest.mark.parametrize(
    "line",
    [
        'INFO:     127.0.0.1:50118 - "GET /health HTTP/1.1" 200 OK',
        '127.0.0.1 - - "POST /v1/completions HTTP/1.1" 200',
        " 45%|####5     | 45/100 [00:12<00:15,  3.6it/s]",
        "2031-05-06 07:08:09,123 INFO checkpoint saved",
        "step 40 loss 3.31",
    ],
)
def test_a_line_of_another_thread_in_mid_sentence_is_left_out(line: str) -> None:
    cut = ONE.index("79.15")
    (incident,) = explain_lines([ONE[:cut], line, ONE[cut:]])
    assert incident.message.total_bytes is not None


def test_a_record_of_several_lines_has_several_lines() -> None:
    record = json.dumps({"level": "error", "exc": f'Traceback (most recent call last):\n  File "a.py", line 3\n{ONE}'})
    assert requests(record) == [(None, 0, 512)]


@given(st.lists(st.binary(max_size=120), max_size=30))
@settings(max_examples=200, deadline=None)
def test_every_place_in_a_strand_leads_back_to_the_log(lines: list[bytes]) -> None:
    block = b"\n".join(lines)
    for strand in split_strands(block, 1, 0):
        places = [strand.offset(position) for position in range(len(strand.text))]
        assert places == sorted(places)
        assert all(0 <= place <= len(block) for place in places)
        for position in range(0, len(strand.text), 7):
            strand.surroundings(position, position + 1)
            assert block.count(b"\n", 0, strand.offset(position)) + 1 == strand.line(position)


@pytest.mark.parametrize(
    "stamp",
    [
        lambda number: f"{1764300007 + number}.104221 ",
        lambda number: f"{1764300007104 + 350 * number} ",
        lambda number: f"<13>7:{number}#a2 ",
        lambda number: f"{number + 118}: ",
        lambda number: f"  {number + 118}  ",
        lambda number: f"run.log:{number + 118}:",
        lambda number: f"11/28/2031 10:22:0{number} AM ",
        lambda number: f"2031-11-28T10:22:0{number}.104Z 0{number}E ",
        lambda number: "10.0.0.4: ",
    ],
)
def test_what_every_line_begins_with_is_not_the_rest_of_a_number(stamp: Callable[[int], str]) -> None:
    lines = ["loading the shards", "requested buffer of size 1207959552", "closing the session", "the run has ended"]
    log = "".join(f"{stamp(number)}{line}\n" for number, line in enumerate(lines))
    [text] = squeezed(log)
    assert "size1207959552closing" in text or "size1207959552\n" in text


def test_numbers_that_lines_of_a_message_begin_with_are_kept() -> None:
    log = "of which 3.01 GiB is free and\n12.50 GiB is reserved, with\n10.25 GiB allocated, and also\n8.75 GiB cached\n"
    [text] = squeezed(log)
    assert text.count("GiB") == 4
    assert "12.50GiB" in text
    assert "8.75GiB" in text


@pytest.mark.parametrize("word", ["locations", "reserved"])
def test_a_word_before_a_colon_names_a_service_only_if_more_lines_carry_it(word: str) -> None:
    one = f"2031-11-28T10:22:07Z other al\n2031-11-28T10:22:08Z {word}: 21.15 GiB\n2031-11-28T10:22:09Z end\n"
    assert f"{word}:21.15GiB" in squeezed(one)[0]
    more = f"2031-11-28T10:22:07Z {word}: 7 GiB\n2031-11-28T10:22:08Z {word}: 21.15 GiB\n"
    assert word not in squeezed(more)[0]


def test_cells_of_a_table_are_no_rests_of_numbers() -> None:
    rows = "".join(f'<tr><td class="ln">{n}</td><td>limit 10137{n}</td></tr>\n' for n in range(6, 9))
    [text] = squeezed(rows)
    assert text.split("\n") == ["6limit101376", "7limit101377", "8limit101378"]


@pytest.mark.parametrize(
    ("before", "line"),
    [
        ("2031-05-06T07:08:09.1Z ##[error]", "text of the run"),
        ("train\tRun tests\t2031-05-06T07:08:09.1042210Z ", "text of the run"),
        ("2031-05-06T07:08:09.104221Z 01E ", "text of the run"),
        ("11/28/2031 10:22:07 - ERROR - __main__ -   ", "text of the run"),
        ("[2031-05-06 07:08:09,104][trainer][ERROR] - ", "text of the run"),
        ("2031-05-06T07:08:09.104221+00:00 app[worker.1]: ", "text of the run"),
        ("10:22:07 trainer.1  | ", "text of the run"),
        ("<11>Nov 28 10:22:07 gpu07 train[2210]: ", "text of the run"),
        ("run/train.log:118:", "text of the run"),
        ("E       ", "text of the run"),
        ('{job="train", pod="t-0"} ', "text of the run"),
        ("", "[metal::malloc] Attempting to allocate 7 bytes"),
    ],
)
def test_what_collectors_and_runners_put_before_a_line(before: str, line: str) -> None:
    start = strip_prefix(before + line)[1]
    assert (before + line)[start:] == line


@pytest.mark.parametrize("name", ["Rank 3", "worker 3", "1,mpirank:3,algo-1"])
def test_more_names_of_printers(name: str) -> None:
    line = f"[{name}]<stderr>:text" if "," in name else f"{name}: text"
    found, start = strip_prefix(line)
    assert (found, line[start:]) == (name, "text")


def test_the_first_word_behind_a_stamp_is_a_host_only_if_lines_share_it() -> None:
    log = "Nov 28 10:22:07 memory\nNov 28 10:22:08 allocation of\nNov 28 10:22:09 7 bytes\n"
    assert squeezed(log) == ["memoryallocationof7bytes"]
    log = "Nov 28 10:22:07 gpu07 memory\nNov 28 10:22:08 gpu07 allocation of\nNov 28 10:22:09 gpu07 7 bytes\n"
    assert squeezed(log) == ["memoryallocationof7bytes"]


def test_a_rest_of_a_line_whose_name_was_none_stays_with_it() -> None:
    above = "# Reducing the largest buffer to what is left of the card"
    log = f"{above}<br/>node03: Test of all &#x27;cards err<br/>   or (again)&#x27;"
    assert len(squeezed(log)) == 1


def test_a_time_begins_a_line_of_its_own() -> None:
    above = "Status Message: bfc_arena.cc:376 Failed to allocate memory for requested buffer of size 2264924160"
    (text,) = squeezed(f"{above}\n10:41 nvidia-smi: 14890MiB / 15360MiB\n")
    assert text.partition("\n")[0].endswith("ofsize2264924160")


def test_a_column_of_names_holds_the_printers_of_its_lines() -> None:
    lines = [
        "trainer-0  jaxlib.xla_extension.XlaRuntimeError: RESOURCE_EXHAUSTED: Failed to",
        "trainer-1  RuntimeError: CUDA out of memory. Tried to allo",
        "trainer-0  allocate request for 1.41GiB (1513095168B) on device ordinal 2",
        "trainer-1  cate 2.00 GiB. GPU 1 has a total capacity of 22.00 GiB",
        "trainer-0",
    ]
    found = list(explain_lines(lines))
    assert [(one.rank, one.message.requested_bytes) for one in found] == [
        ("trainer-0", 1513095168),
        ("trainer-1", 2 << 30),
    ]


def test_a_table_s_first_column_names_no_printers() -> None:
    rows = [f"run-{run}    CUDA out of memory. Tried to allocate {run}.00 GiB" for run in range(2, 8)]
    assert {one.rank for one in explain_lines(rows)} <= {None}


def test_processes_of_one_unit_are_told_apart_in_the_journal() -> None:
    def journal(second: int, process: int, text: str) -> str:
        return f"Nov 28 10:22:{second:02d} gpu07 train.sh[{process}]: {text}"

    pieces = [[text[at : at + 70] for at in range(0, len(text), 70)] for text in (ONE, OTHER)]
    lines = [
        journal(second, 2210 + n, text)
        for second, pair in enumerate(zip(*pieces, strict=True))
        for n, text in enumerate(pair)
    ]
    found = requests("\n".join(["Nov 28 10:21:59 gpu07 systemd[1]: started the unit", *lines]))
    assert found == [(None, 0, 512), (None, 1, 768)]


CHATTER = (
    "INFO 10:22:07 prefetch queue 4/16 ready",
    "2031-05-06 07:08:09,123 INFO trainer heartbeat",
    "step 311 loss 1.71",
    "Epoch 3:  12%|#2        | 48/400 [00:11<00:17,  2.9it/s, loss=1.8]",
)


@pytest.mark.parametrize("chatter", CHATTER)
@pytest.mark.parametrize("prefix", ["", "[rank0]: ", "2031-05-06 07:08:09 ERROR "])
def test_a_line_that_another_writer_puts_into_the_middle_of_one_is_left_out(chatter: str, prefix: str) -> None:
    # In the middle of a word, so that the line itself gives no hint.
    for cut in (ONE.index("emory. Tried"), ONE.index("apacity"), ONE.index("hich 211"), ONE.index("ocated memory")):
        text = f"epoch 1\n{prefix}{ONE[:cut]}{chatter}\n{ONE[cut:]}\ncleaning up\n"
        assert [request[1:] for request in requests(text)] == [(0, 512)], text


def test_a_figure_that_another_writer_cuts_in_two_is_whole_again() -> None:
    cut = ONE.index("11.44 MiB")
    [incident] = explain_lines([ONE[:cut] + CHATTER[0], ONE[cut:], "cleaning up"])
    assert incident.message.free_bytes == round(211.44 * MIB)


def test_a_block_of_lines_that_another_writer_flushes_is_left_out() -> None:
    cut = ONE.index("emory. Tried")
    block = "\n".join(f"step {number} loss 1.{number}" for number in range(20))
    assert requests(f"{ONE[:cut]}{block}\n{ONE[cut:]}\nbye\n") == [(None, 0, 512)]


@pytest.mark.parametrize("above", ["[rank0]: ", "ERROR: ", "worker 3 | "])
def test_a_line_of_another_writer_between_two_halves_is_left_out(above: str) -> None:
    cut = ONE.index("of memory. Tried")
    [incident] = explain_lines([f"{above}{ONE[:cut]}", CHATTER[0], ONE[cut:], "cleaning up"])
    assert incident.message.requested_bytes == 512 * MIB


@pytest.mark.parametrize(
    "line",
    [
        "global_step 311 loss 1.71",
        "timestep 311 loss 1.71",
        "trainer: INFO 10:22:07 started",
        "[10:22:07] INFO 10:22:07 started",
        "epoch 3 step 18 loss 1.8",
    ],
)
def test_a_line_that_is_one_writer_s_own_stays_whole(line: str) -> None:
    [strand] = split_strands(f"{line}\nUsing two GPUs\n".encode(), 1, 0)
    assert next(text for _, text in strand.lines()) == line
