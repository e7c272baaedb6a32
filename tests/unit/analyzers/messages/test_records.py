"""Where a structured record holds the text that was printed."""

from __future__ import annotations

import json

import pytest

from tests.unit.analyzers.messages.samples import SEVERAL_LINES
from vramscope.analyzers.explain import explain_lines
from vramscope.analyzers.messages.records import record_text
from vramscope.schema.units import GIB, MIB

TEXT = "worker 3 lost its arena at 17 of 40"


@pytest.mark.parametrize(
    "line",
    [
        json.dumps({"timestamp": 1764300000, "message": TEXT, "stream": "t/main"}),
        json.dumps({"insertId": "x1", "jsonPayload": {"message": TEXT, "rank": 0}, "severity": "ERROR"}),
        json.dumps({"stream": {"job": "t"}, "values": [["17643000000", TEXT]]}),
        json.dumps({"log": json.dumps({"level": "error", "msg": TEXT}) + "\n", "stream": "stdout"}),
        f'  "message": "{TEXT}",',
        f'level=error ts=2031-11-28T10:22:07Z err="{TEXT}" rank=0',
        str({"status": "error", "error": TEXT, "code": 500}),
        str({"error": f"it's {TEXT}"}).replace("it's ", ""),
    ],
)
def test_the_longest_text_is_found(line: str) -> None:
    begin, end = record_text(line, 0) or (0, 0)
    assert line[begin:end].removesuffix("\\\\n") == TEXT


@pytest.mark.parametrize(
    "line",
    [
        TEXT,
        "{ not a record",
        json.dumps({"msg": "the run came to its end", "exc": "MemoryError: out of memory"}),
        json.dumps({"msg": "a step has failed at last", "code": "CUDA_ERROR_OUT_OF_MEMORY"}),
        f"Applied providers: ['One'], with options: {{'One': {{'limit': '18'}}}} {TEXT}",
    ],
)
def test_what_is_no_record_or_has_two_texts_is_read_as_it_stands(line: str) -> None:
    assert record_text(line, 0) is None


def test_a_message_of_several_lines_is_read_from_one_record_a_line() -> None:
    records = [json.dumps({"jsonPayload": {"message": line, "pid": 7}, "severity": "ERROR"}) for line in SEVERAL_LINES]
    [incident] = explain_lines(records)
    assert incident.message.requested_bytes == 384 * MIB
    assert incident.message.total_bytes == round(7.79 * GIB)
    assert incident.message.free_bytes == round(17.25 * MIB)
