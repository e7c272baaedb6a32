"""The evidence below an explanation's memory bar: what PyTorch's memory was, who asked for more, who holds it."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING

from rich.console import Group
from rich.text import Text

from vramscope.exporters.evidence_words import (
    activity_words,
    asking_frames,
    attribution_rows,
    frame_place,
    marked_code,
    model_words,
    shown_gib,
    tensor_rows,
    top_holders,
)
from vramscope.exporters.wording import printable
from vramscope.schema.units import format_bytes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from vramscope.schema.evidence import Evidence

_WIDEST = 100


def evidence_lines(evidence: Evidence, width: int, shown: Callable[[str], str]) -> Iterator[Text]:
    """Lines of ``width`` columns at most. ``shown`` makes a text safe for the terminal."""
    yield from _attribution(evidence, width, shown)
    yield from _asking(evidence, width, shown)
    holders = list(top_holders(evidence))
    if holders:
        yield _line("")
        yield _line("Held by", "bold")
        for holder in holders:
            yield from _wrapped(shown(holder), width, "  ", "    ")
    words = activity_words(evidence)
    if words:
        yield _line("")
        yield from _wrapped(shown(f"The job: {words}"), width, "", "  ")


def render_capture(evidence: Evidence, width: int) -> Group:
    """A capture of a running job: its figures, models, and where it is."""
    stats = evidence.figures.stats
    width = max(40, min(width, _WIDEST))
    head = (
        f"Process {evidence.figures.pid} on its GPU {stats.device}: {format_bytes(stats.allocated_bytes)} allocated, "
        f"{format_bytes(stats.reserved_bytes)} reserved"
    )
    lines = list(_wrapped(head, width, "", "  "))
    lines += evidence_lines(evidence, width, printable)
    models = [f"{model_words(model)}: {format_bytes(model.parameter_bytes)}" for model in evidence.models]
    if models:
        lines += [_line(""), _line("Models", "bold")]
        for model in models:
            lines += _wrapped(printable(model), width, "  ", "    ")
    if evidence.cut:
        lines += [_line(""), *_wrapped(printable(f"Left out: {'; '.join(evidence.cut)}"), width, "", "  ")]
    return Group(*lines)


def _attribution(evidence: Evidence, width: int, shown: Callable[[str], str]) -> Iterator[Text]:
    rows = attribution_rows(evidence)
    if not rows:
        return
    yield _line("")
    yield _line("In PyTorch's hands", "bold")
    whole = max(1, sum(count for _, count, _ in rows))
    name_width = max(15, *(len(name) for name, _, _ in rows))
    digits = max(len(shown_gib(count)) for _, count, _ in rows)
    for name, count, meaning in rows:
        share = f"{count / whole:.0%}" if count * 200 >= whole else "<1%"
        line = _line(f"  {name:<{name_width}}  {shown_gib(count):>{digits}} GiB")
        line.append(f"  {share:>5}", "dim")
        room = width - line.cell_len - 2
        if meaning and room >= 12:
            text = shown(meaning)
            line.append(f"  {text if len(text) <= room else text[: room - 3] + '...'}", "dim")
        yield line


def _asking(evidence: Evidence, width: int, shown: Callable[[str], str]) -> Iterator[Text]:
    frames = asking_frames(evidence)
    if not frames:
        return
    thread = evidence.failing
    beside = thread is not None and thread.waits_in_backward and not thread.failing
    yield _line("")
    asked = "Asked for in the backward pass that was started by" if beside else "Asked for by"
    yield _line("The job is at" if evidence.kind == "capture" else asked, "bold")
    innermost, *outer = frames
    yield from _wrapped(shown(frame_place(innermost)), width, "  ", "    ")
    code = marked_code(innermost, width - 6)
    if code is not None:
        yield _line(f"      {shown(code[0])}", "cyan")
        if code[1]:
            yield _line(f"      {code[1]}", "bold red")
    yield from _tensors(tensor_rows(innermost), width, shown)
    for frame in outer:
        yield from _wrapped(shown(f"called from {frame_place(frame)}"), width, "  ", "    ")


def _tensors(rows: list[tuple[str, str, str, str]], width: int, shown: Callable[[str], str]) -> Iterator[Text]:
    if not rows:
        return
    widths = [min(24, max(len(row[column]) for row in rows)) for column in range(3)]
    for row in rows:
        cells = [f"{shown(text):<{size}}" for text, size in zip(row, widths, strict=False)]
        text = "    " + "  ".join([*cells, shown(row[3])])
        yield _line(text if len(text) <= width else text[: width - 3] + "...")


def _wrapped(text: str, width: int, indent: str, further: str) -> Iterator[Text]:
    for line in textwrap.wrap(text, width, initial_indent=indent, subsequent_indent=further, break_on_hyphens=False):
        yield _line(line)


def _line(text: str, style: str = "") -> Text:
    return Text(text, style, no_wrap=True, overflow="ellipsis")
