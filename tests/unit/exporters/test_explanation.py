"""Whole screens as a person sees them, at 80 columns; ``VRAMSCOPE_UPDATE=1`` writes them anew, to be looked at."""

from __future__ import annotations

import io
import os
from dataclasses import replace
from pathlib import Path

import pytest
from rich.console import Console

from tests.evidence import training_evidence
from vramscope.analyzers.explain import explain_lines
from vramscope.analyzers.incident import explain_message
from vramscope.exporters.evidence_words import activity_words, marked_code
from vramscope.exporters.http.evidence import render_evidence
from vramscope.exporters.report import to_markdown
from vramscope.exporters.terminal.capture import render_capture
from vramscope.exporters.terminal.explanation import copyable, render
from vramscope.exporters.terminal.memory_bar import cells_of, parts_of
from vramscope.exporters.wording import cause_heading, cause_title, change_lines
from vramscope.schema.evidence import Evidence, Holder, StackFrame, TensorInfo, ThreadStack
from vramscope.schema.oom import Cause, Circumstances, Incident, OomMessage, OtherProcess
from vramscope.schema.units import GIB

TESTS = Path(__file__).parents[2]
EXPECTED = TESTS / "expected" / "explain"
SHOWN = (
    "torch-cuda-reserved",
    "torch-cuda-2.1",
    "torch-cuda-2.2",
    "torch-cuda-2.4",
    "torch-cuda-2.11",
    "torch-cuda-allowed",
    "torch-cuda-truncated",
    "torch-cuda-1eb",
)


def incident_of(name: str) -> Incident:
    with (TESTS / "data" / "oom" / f"{name}.log").open("rb") as lines:
        return next(explain_lines(lines, f"{name}.log"))


def screen(
    incident: Incident,
    width: int = 80,
    *,
    color: bool = False,
    encoding: str = "utf-8",
    evidence: Evidence | None = None,
) -> str:
    raw = io.BytesIO()
    with io.TextIOWrapper(raw, encoding=encoding) as stream:
        console = Console(
            file=stream, width=width, force_terminal=color, color_system="standard" if color else None, highlight=False
        )
        console.print(render(incident, console.width, evidence), crop=False)
        stream.flush()
        return raw.getvalue().decode(encoding)


def compare(name: str, text: str) -> None:
    path = EXPECTED / name
    if os.environ.get("VRAMSCOPE_UPDATE"):
        path.write_text(text, encoding="utf-8")
    assert text == path.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", SHOWN)
def test_the_screen_is_the_one_that_was_looked_at(name: str) -> None:
    compare(f"{name}.txt", screen(incident_of(name)))


def test_without_block_characters_the_screen_is_plain_ascii() -> None:
    compare("torch-cuda-2.1.ascii.txt", screen(incident_of("torch-cuda-2.1"), encoding="ascii"))


def test_the_report_is_the_one_that_was_looked_at() -> None:
    compare("torch-cuda-2.1.md", to_markdown(incident_of("torch-cuda-2.1")))


# Without causes and advice: what stands here is shown whatever is made of it.
SEEN = training_evidence()
INSIDE = Incident(source="agent", format="agent", framework="PyTorch", message=OomMessage(device=0))


def test_the_evidence_on_a_screen_is_the_one_that_was_looked_at() -> None:
    compare("evidence.txt", screen(INSIDE, evidence=SEEN))


def test_the_evidence_without_block_characters_is_plain_ascii() -> None:
    assert screen(INSIDE, evidence=SEEN, encoding="ascii").isascii()


def test_the_evidence_in_a_report_is_the_one_that_was_looked_at() -> None:
    compare("evidence.md", to_markdown(INSIDE, SEEN))


@pytest.mark.parametrize("width", [40, 60, 80, 120])
def test_no_line_of_evidence_is_wider_than_the_screen(width: int) -> None:
    lines = screen(INSIDE, width, evidence=SEEN).splitlines()
    assert all(len(line) <= min(width, 100) for line in lines)
    assert screen(INSIDE, width, color=True, evidence=SEEN) != screen(INSIDE, width, evidence=SEEN)


def test_evidence_of_which_nothing_is_known_adds_nothing() -> None:
    bare = Evidence(kind="oom", stem=SEEN.stem, figures=SEEN.figures)
    assert screen(INSIDE, evidence=bare) == screen(INSIDE)
    assert to_markdown(INSIDE, bare) == to_markdown(INSIDE)


def test_a_capture_says_where_the_job_is_and_what_was_left_out() -> None:
    console = Console(file=io.StringIO(), width=80)
    console.print(render_capture(replace(SEEN, kind="capture"), 80))
    assert isinstance(console.file, io.StringIO)
    shown = console.file.getvalue()
    assert shown.startswith("Process 4100 on its GPU 0: 9.71 GiB allocated, 11.71 GiB reserved\n")
    for words in (
        "In PyTorch's hands",
        "The job is at",
        "The job: in the forward pass",
        "Models",
        "Left out: history",
    ):
        assert words in shown


def test_in_the_backward_pass_the_thread_that_waits_is_named_as_such() -> None:
    waiting = replace(SEEN.threads[1], failing=False, waits_in_backward=True)
    shown = screen(INSIDE, evidence=replace(SEEN, threads=(ThreadStack(name="autograd", failing=True), waiting)))
    assert "Asked for in the backward pass that was started by\n  train.py:87 in Model.compute_loss" in shown


@pytest.mark.parametrize(
    ("code", "columns", "width", "shown"),
    [
        ("y = a @ b", (4, 9), 40, ("y = a @ b", "    ^^^^^")),
        ("y = a @ b", None, 40, ("y = a @ b", "")),
        ("y = a @ b", (0, 9), 40, ("y = a @ b", "")),
        ("y = a @ b", (4, 99), 40, ("y = a @ b", "")),
        ("x" * 60 + " = f(b)", (63, 67), 20, ("...xxxxxxxxxx = f(b)", " " * 16 + "^^^^")),
        ("y = f(b) + " + "x" * 60, (4, 8), 20, ("y = f(b) + xxxxxx...", "    ^^^^")),
        (None, (0, 1), 20, None),
    ],
)
def test_the_running_expression_is_marked_also_where_the_line_is_cut(
    code: str | None, columns: tuple[int, ...] | None, width: int, shown: tuple[str, str] | None
) -> None:
    assert marked_code(StackFrame(file="t.py", line=1, function="f", code=code, columns=columns), width) == shown


def test_names_and_paths_of_a_job_steer_no_terminal_and_no_page() -> None:
    evil = "a\x1b]0;x\x07<script>|`"
    frame = StackFrame(file=f"/{evil}.py", line=1, function=evil, code=evil, tensors=(TensorInfo(name=evil),))
    holder = Holder(name=evil, where=evil, kind="list", bytes=1)
    evidence = replace(SEEN, threads=(ThreadStack(name=evil, frames=(frame,), failing=True),), holders=(holder,))
    assert "\x1b" not in screen(INSIDE, evidence=evidence)
    assert "\x1b" not in to_markdown(INSIDE, evidence)
    assert "<script>" not in render_evidence(evidence)
    assert "- a?\\]0;x?\\<script\\>\\|\\`: list" in to_markdown(INSIDE, evidence)


@pytest.mark.parametrize("width", [40, 80, 120, 300])
@pytest.mark.parametrize("name", SHOWN)
def test_no_line_is_wider_than_the_screen(name: str, width: int) -> None:
    incident = incident_of(name)
    changes = [line for advice in incident.advice for line in change_lines(advice)]
    copied = {part.strip() for line in changes for part in copyable(line, width - 7)}
    for line in screen(incident, width).splitlines():
        # What is to be copied and has no place to break stays whole.
        assert len(line) <= min(width, 100) or line.strip() in copied


@pytest.mark.parametrize(
    ("line", "width", "shown"),
    [
        (
            "vllm serve MODEL --compilation-config '{\"cudagraph_capture_sizes\": [1, 2]}' --max-num-seqs 8",
            60,
            [
                "vllm serve MODEL --compilation-config \\",
                "    '{\"cudagraph_capture_sizes\": [1, 2]}' --max-num-seqs 8",
            ],
        ),
        (
            "export PYTORCH_CUDA_ALLOC_CONF=expandable_segments:True",
            33,
            ["export PYTORCH_CUDA_ALLOC_CONF=expandable_segments:True"],
        ),
        (
            "  confidences.append(value.item())   # not: value   # train.py:29 in train",
            40,
            ["  # not: value", "  # train.py:29 in train", "  confidences.append(value.item())"],
        ),
        (
            "x = function(first_argument, 'a literal of words')",
            20,
            ["x = function(first_argument, 'a literal of words')"],
        ),
        ("y = f(x)   # short", 40, ["y = f(x)   # short"]),
    ],
)
def test_what_is_to_be_copied_works_when_it_is_copied(line: str, width: int, shown: list[str]) -> None:
    assert list(copyable(line, width)) == shown


@pytest.mark.parametrize("width", [20, 24, 32])
def test_on_a_narrow_screen_the_figures_stay(width: int) -> None:
    console = Console(file=io.StringIO(), width=width, highlight=False)
    console.print(render(incident_of("torch-cuda-2.1"), width))
    assert isinstance(console.file, io.StringIO)
    for figure in ("28.84 GiB", "9.71 GiB", "172.00 MiB"):
        assert any(line.startswith("  ") and figure in line for line in console.file.getvalue().splitlines())


def test_metals_bar_has_the_other_allocations_and_ends_at_the_limit() -> None:
    text = (
        "RuntimeError: MPS backend out of memory (MPS allocated: 7.81 GB, other allocations: 9.12 GB, max allowed: "
        "18.13 GB). Tried to allocate {} GB on private pool."
    )
    (incident,) = explain_lines([text.format("2.00")])
    parts = parts_of(incident.message, incident.breakdown)
    assert [part.name for part in parts] == ["non-PyTorch", "allocated", "below the limit"]
    assert sum(part.count for part in parts) == incident.message.limit_bytes
    assert " 43%" in screen(incident)
    (incident,) = explain_lines([text.format("18432.00")])
    assert ">999%" in screen(incident)


def test_headings_and_columns_say_one_gib_where_the_text_does() -> None:
    (incident,) = explain_lines(
        [
            "CUDA out of memory. Tried to allocate 1.00 GiB (GPU 0; 10.76 GiB total capacity; 9.50 GiB already "
            "allocated; 56.12 MiB free; 9.90 GiB reserved in total by PyTorch)"
        ]
    )
    shown = screen(incident)
    assert "1.00 GiB requested, 56.12 MiB of 10.76 GiB free" in shown
    assert "requested" in shown
    assert "56.12 MiB     1%" in shown
    assert "  1.00 GiB     9%" in shown


def test_a_report_tells_what_a_change_costs() -> None:
    incident = incident_of("torch-cuda-2.1")
    assert all(f"Cost: {advice.cost}." in to_markdown(incident) for advice in incident.advice)


def test_colour_adds_nothing_that_is_lost_without_it() -> None:
    incident = incident_of("torch-cuda-2.1")
    stream = io.StringIO()
    console = Console(file=stream, width=80, force_terminal=True, color_system="standard", highlight=False)
    console.print(render(incident, 80), crop=False)
    assert "\x1b[" in stream.getvalue()
    from rich.text import Text

    assert Text.from_ansi(stream.getvalue()).plain.rstrip() == screen(incident).rstrip()


def test_every_part_of_the_bar_has_a_fill_of_its_own() -> None:
    figures = OomMessage(
        requested_bytes=GIB,
        total_bytes=20 * GIB,
        free_bytes=2 * GIB,
        allocated_bytes=10 * GIB,
        reserved_unallocated_bytes=2 * GIB,
        private_pool_bytes=3 * GIB,
        process_in_use_bytes=14 * GIB,
        other_processes=(OtherProcess(9, 4 * GIB),),
    )
    incident = explain_message(figures, circumstances=Circumstances(torch_version="2.6.0"))
    parts = parts_of(incident.message, incident.breakdown)
    assert [part.name for part in parts] == [
        "other processes",
        "non-PyTorch",
        "allocated",
        "private pools",
        "cached",
        "free",
    ]
    assert len({part.fill.block for part in parts}) == len({part.fill.ascii for part in parts}) == 6


@pytest.mark.parametrize(
    ("counts", "total", "cells"),
    [
        ((50, 30, 20), 100, (10, 6, 4)),
        ((1, 98, 1), 100, (1, 18, 1)),
        ((50, 30), 100, (10, 6)),
        ((0, 100), 100, (0, 20)),
        ((300, 100), 200, (15, 5)),
        ((), 100, ()),
    ],
)
def test_cells_are_shares_with_at_least_one_for_what_is_there(
    counts: tuple[int, ...], total: int, cells: tuple[int, ...]
) -> None:
    assert cells_of(counts, total, 20) == cells


def test_a_name_with_control_characters_does_not_reach_the_terminal() -> None:
    incident = explain_message(OomMessage(), source="evil\x1b]0;title\x07\n.log")
    shown = screen(incident)
    assert "\x1b" not in shown
    assert "\x07" not in shown
    assert "evil?]0;title??.log" in shown


def test_a_report_quotes_text_that_holds_a_fence_of_its_own() -> None:
    report = to_markdown(explain_message(OomMessage(device=1), text="before\n```\nafter"))
    assert "````\nbefore\n```\nafter\n````" in report


def test_the_heading_says_whether_the_first_cause_is_a_guess_and_titles_are_a_reader_s_words() -> None:
    budget = Cause("serving_config", 0.45, ("why",), "budget")
    assert cause_heading([budget]) == "Possible cause"
    assert cause_heading([replace(budget, confidence=0.6)]) == "Cause"
    assert cause_heading([Cause("unknown", 0.5)]) == "Cause"
    assert cause_title(budget, short=True) == "server settings (share of the device)"
    assert cause_title(Cause("capacity", 0.85, (), "model_weights"), short=True) == "capacity (model weights)"


@pytest.mark.parametrize(("phase", "told"), [("forward", True), ("backward", False), ("optimizer", False)])
def test_gradients_are_called_off_only_where_the_job_turned_them_off(phase: str, told: bool) -> None:
    evidence = training_evidence()
    evidence = replace(evidence, activity=replace(evidence.activity, phase=phase, grad_enabled=False))
    assert ("gradients off" in activity_words(evidence)) is told
