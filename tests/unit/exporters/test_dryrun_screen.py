"""A dry run's answers on a terminal: the verdict, cards without kernels, and a search in several dimensions."""

from __future__ import annotations

import io
from dataclasses import replace

import pytest
from rich.console import Console, RenderableType

from vramscope.exporters.terminal import dryrun, dryrun_search
from vramscope.schema.dryrun import Answer, CardFit, DryRun, RankPeak, Search, VariedRun
from vramscope.schema.units import GIB, MIB

PEAK = RankPeak(
    pid=7,
    rank=None,
    device=0,
    why="waits",
    steps=0,
    peak_allocated_bytes=GIB,
    peak_reserved_bytes=2 * GIB,
    device_bytes=2 * GIB + 512 * MIB,
)
RUN = DryRun(
    command=("python", "train.py"),
    gpu="V100-16G",
    total_bytes=16 * GIB,
    torch_version="2.15.0",
    seconds=12,
    status=0,
    ranks=(PEAK,),
    fits=True,
    kernels=True,
    architectures=("sm_75", "sm_90"),
)


def shown(renderable: RenderableType, width: int) -> list[str]:
    console = Console(file=io.StringIO(), width=width, highlight=False)
    console.print(renderable)
    assert isinstance(console.file, io.StringIO)
    return [line.rstrip() for line in console.file.getvalue().splitlines()]


def test_what_fits_says_what_is_left_and_what_ended_it() -> None:
    first, second, third, *_ = shown(dryrun.render(RUN, 80), 80)
    assert first == "It fits on V100-16G: 2.50 GiB at the peak, 13.50 GiB left"
    assert "a loop that waits for a value of the device" in f"{second} {third}"


def test_a_card_without_kernels_is_said_first_whatever_fits() -> None:
    text = " ".join(shown(dryrun.render(replace(RUN, kernels=False), 80), 80))
    assert text.startswith("It cannot run on V100-16G: this PyTorch has kernels for sm_75, sm_90 alone. It fits on ")


def test_the_table_of_cards_begins_around_the_first_that_runs() -> None:
    cards = tuple(
        CardFit(
            card=name,
            total_bytes=total * GIB,
            context_bytes=GIB,
            fits=fits,
            needed_bytes=4 * GIB,
            margin_bytes=(total - 4) * GIB,
            kernels=kernels,
        )
        for name, total, fits, kernels in (
            ("SMALL", 3, False, True),
            ("OLD", 16, True, False),
            ("NEW", 17, True, True),
            ("UNKNOWN", 18, True, None),
        )
    )
    lines = shown(dryrun.render(replace(RUN, cards=cards), 80), 80)
    rows = {words[0]: " ".join(words[1:]) for line in lines if (words := line.split())}
    assert rows["SMALL"] == "3.00 GiB does not fit"
    assert rows["OLD"] == "16.00 GiB 4.00 GiB no kernels for it in this PyTorch"
    assert rows["NEW"] == "17.00 GiB 4.00 GiB fits, 13.00 GiB left"
    assert rows["UNKNOWN"] == "18.00 GiB 4.00 GiB fits, 14.00 GiB left"


def searched() -> Search:
    def fitting(dtype: str, seq: str, batch: str) -> VariedRun:
        return VariedRun(
            values={"dtype": dtype, "seq": seq, "batch": batch},
            fits=True,
            peak_allocated_bytes=700 * MIB,
            peak_reserved_bytes=800 * MIB,
            device_bytes=900 * MIB,
            margin_bytes=124 * MIB,
        )

    def failing(dtype: str, seq: str, batch: str, error: str | None = None) -> VariedRun:
        return VariedRun(
            values={"dtype": dtype, "seq": seq, "batch": batch}, fits=None if error else False, error=error
        )

    return Search(
        command=("python", "train.py"),
        gpu="1GiB",
        total_bytes=GIB,
        torch_version="2.15.0",
        seconds=60,
        sought="batch",
        runs=(
            fitting("float32", "128", "4"),
            failing("float32", "128", "5"),
            failing("float32", "512", "1"),
            failing("float16", "128", "1", "it failed (exit status 1): no such thing"),
        ),
        largest=(0,),
        answers=(
            Answer(values={"dtype": "float32", "seq": "128"}, run=0),
            Answer(values={"dtype": "float32", "seq": "512"}, run=None),
            Answer(values={"dtype": "float16", "seq": "128"}, run=None, failed=True),
        ),
        confidence="medium",
        doubts=("the workspaces of convolutions are counted by a model of them",),
    )


@pytest.mark.parametrize("width", [80, 120])
def test_a_search_has_one_line_for_each_combination_and_each_run(width: int) -> None:
    lines = shown(dryrun_search.render(searched(), width), width)
    rows = [" ".join(line.split()) for line in lines]
    assert rows[0] == "The largest batch that fits on 1GiB with dtype=float32, seq=128: 4"
    assert "float32 128 4 700.00 MiB 900.00 MiB 124.00 MiB" in rows
    assert "float32 512 none" in rows
    assert "float16 128 failed" in rows
    reserved = "800.00 MiB " if width >= 100 else ""
    assert f"float32 128 4 700.00 MiB {reserved}900.00 MiB 124.00 MiB the largest that fits" in rows
    assert "float32 128 5 does not fit" in rows
    assert any(row.startswith("float16 128 1 it failed") for row in rows)
    assert "Confidence: medium" in rows


def test_a_search_on_a_card_without_kernels_says_so_first() -> None:
    assert shown(dryrun_search.render(replace(searched(), kernels=False), 80), 80)[0].startswith(
        "It cannot run on 1GiB"
    )
