"""Where a varied value stands in a command, and what is refused."""

from __future__ import annotations

import pytest

from vramscope.daemon.dryrun.variation import Variation, parse_variation, put_in
from vramscope.schema.errors import CommandError


def test_a_range_and_a_list() -> None:
    assert parse_variation("batch_size=1..256") == Variation("batch_size", least=1, most=256)
    assert parse_variation("dtype=float32, bfloat16") == Variation("dtype", ("float32", "bfloat16"))
    assert parse_variation("--lr=1e-4") == Variation("--lr", ("1e-4",))


@pytest.mark.parametrize("text", ["batch", "=1..2", "b=9..1", "b=", "b=1,,2"])
def test_what_is_neither_is_refused(text: str) -> None:
    with pytest.raises(CommandError, match="--vary"):
        parse_variation(text)


@pytest.mark.parametrize(
    ("command", "name", "made"),
    [
        (["t", "--batch-size", "4"], "batch_size", ["t", "--batch-size", "7"]),
        (["t", "--batch_size=4", "x"], "batch-size", ["t", "--batch_size=7", "x"]),
        (["t", "--batch-size", "4"], "--batch-size", ["t", "--batch-size", "7"]),
        (["t", "batch_size=4"], "batch_size", ["t", "batch_size=7"]),
        (["t", "-b", "4"], "-b", ["t", "-b", "7"]),
        (["t", "x{n}y", "--m", "{n}"], "n", ["t", "x7y", "--m", "7"]),
        (["t"], "--batch-size", ["t", "--batch-size", "7"]),
    ],
)
def test_it_stands_where_the_command_has_it(command: list[str], name: str, made: list[str]) -> None:
    assert put_in(command, {"A": "1"}, name, "7") == (made, {"A": "1"})


def test_it_is_a_variable_where_there_is_one_or_its_name_is_in_capitals() -> None:
    assert put_in(["t"], {"batch": "1"}, "batch", "7") == (["t"], {"batch": "7"})
    assert put_in(["t"], {}, "BATCH", "7") == (["t"], {"BATCH": "7"})
    with pytest.raises(CommandError, match=r"write \{batch\}"):
        put_in(["t", "batches"], {}, "batch", "7")


def test_an_empty_value_leaves_its_word_out() -> None:
    flag = parse_variation("ckpt=,--checkpointing")
    assert flag.values == ("", "--checkpointing")
    command = ["t", "{ckpt}", "--name=x{ckpt}"]
    assert put_in(command, {}, "ckpt", "--checkpointing")[0] == ["t", "--checkpointing", "--name=x--checkpointing"]
    assert put_in(command, {}, "ckpt", "")[0] == ["t", "--name=x"]
