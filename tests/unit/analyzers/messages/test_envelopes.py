"""What stands around the text of every line, as collectors and protocols put it there, says nothing of the lines."""

from __future__ import annotations

import json
import urllib.parse
from collections.abc import Callable

import pytest

from tests.unit.analyzers.messages.samples import SEVERAL_LINES
from vramscope.analyzers.explain import explain_lines
from vramscope.analyzers.messages.envelopes import find_envelope
from vramscope.schema.oom import Incident
from vramscope.schema.units import GIB, MIB

MESSAGE = (
    "torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 1.62 GiB. GPU 1 has a total capacity of 39.38 GiB "
    "of which 918.25 MiB is free. Process 83 has 411.00 MiB memory in use. Of the allocated memory 36.04 GiB is "
    "allocated by PyTorch, and 1.29 GiB is reserved by PyTorch but unallocated."
)
HEALTHY = (
    "loading the shards: done",
    "epoch 1 step 311 loss 1.71",
    "INFO worker 3 isn't idle",
    "epoch 1 step 312 loss 1.70",
    "Using device cuda:1",
)
# Without figures, what stands around the words decides.
BARE = "RuntimeError: CUDA error: out of memory"
ENVELOPES: dict[str, Callable[[int, str], str]] = {
    "YAML, double quotes": lambda number, line: f"- message: {json.dumps(line)}",
    "YAML, single quotes": lambda number, line: "- message: '" + line.replace("'", "''") + "'",
    "a representation": lambda number, line: repr(line),
    "a list": lambda number, line: repr([line + "\n"]),
    "a call": lambda number, line: f"TaskError(cause={line!r}, actor=a{number})",
    "gRPC": lambda number, line: (
        "grpc.aio.AioRpcError: <AioRpcError of RPC that terminated with: status = StatusCode.INTERNAL details = "
        f'{json.dumps(line)} debug_error_string = "{number}">'
    ),
    "Loki": lambda number, line: json.dumps({"labels": {"app": "t"}, "line": line, "timestamp": f"{number}"}),
    "an address": lambda number, line: f"GET /hook?run={number}&err={urllib.parse.quote(line)}",
    "a form": lambda number, line: f"POST /hook err={urllib.parse.quote_plus(line)}",
    "code": lambda number, line: f"`{line}`",
}


def explained(envelope: str, *lines: str) -> list[Incident]:
    put = ENVELOPES[envelope]
    return list(explain_lines([put(number, line) for number, line in enumerate((*HEALTHY, *lines, *HEALTHY))]))


@pytest.mark.parametrize("envelope", ENVELOPES)
def test_a_message_in_the_envelope_of_all_lines_is_read(envelope: str) -> None:
    [incident] = explained(envelope, MESSAGE)
    message = incident.message
    assert (message.device, message.requested_bytes, message.allocated_bytes) == (
        1,
        round(1.62 * GIB),
        round(36.04 * GIB),
    )
    assert message.free_bytes == round(918.25 * MIB)


@pytest.mark.parametrize("envelope", ENVELOPES)
def test_words_without_figures_count_as_a_line_of_the_log(envelope: str) -> None:
    [incident] = explained(envelope, BARE)
    assert incident.format == "cuda-error-bare"


@pytest.mark.parametrize("envelope", ["YAML, double quotes", "a representation", "gRPC", "a form"])
def test_a_message_of_several_lines_is_one(envelope: str) -> None:
    [incident] = explained(envelope, *SEVERAL_LINES)
    assert incident.message.requested_bytes == 384 * MIB
    assert incident.message.free_bytes == round(17.25 * MIB)


@pytest.mark.parametrize("key", ["pattern", "example", "question", "expected"])
def test_a_list_of_what_an_author_has_chosen_is_no_log(key: str) -> None:
    lines = [f"- {key}: {json.dumps(line)}" for line in (*HEALTHY, BARE, *HEALTHY)]
    assert not list(explain_lines(lines))


def test_a_list_of_errors_is_no_log() -> None:
    errors = ("CUDA error: out of memory", "CUDA error: illegal address", "no kernel image", "NCCL timeout", "no GPU")
    assert not list(explain_lines([f'- message: "{error}"' for error in errors]))


@pytest.mark.parametrize(
    "lines",
    [
        [],
        list(HEALTHY),
        ['step 1 of "a"', "step 2 of 'b'", "epoch 3", "INFO x"],
        [f'<div class="log">epoch {number} step 2 loss 1.3</div>' for number in range(9)],
        ['"a"', '"b"', '"c"', '"d"', '"e"'],
    ],
)
def test_lines_without_an_envelope_have_none(lines: list[str]) -> None:
    assert find_envelope(lines) is None


def test_a_text_ends_where_its_envelope_goes_on() -> None:
    texts = ("step 1 begins", "step 2", 'step 3 is \\"on\\"', "epoch 4 ends", "INFO done", "bye")
    lines = [f'k="{number}" details = "{text}" id = "x">' for number, text in enumerate(texts)]
    envelope = find_envelope(lines)
    assert envelope is not None
    begin, end = envelope.text(lines[2]) or (0, 0)
    assert lines[2][begin:end] == texts[2]
    assert envelope.text("another line") is None
