"""The evidence below an explanation's memory bar: what PyTorch's memory was, who asked for more, who holds it."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING

from rich.text import Text

from vramscope.exporters.evidence_words import (
    activity_words,
    asking_frames,
    attribution_rows,
    frame_place,
    marked_code,
    shown_gib,
    tensor_rows,
    top_holders,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from vramscope.schema.evidence import Evidence


def evidence_lines(evidence: Evidence, width: int, shown: Callable[[str], str]) -> Iterator[Text]:
    """Lines of ``width`` columns at most. ``shown`` makes a text safe for the terminal."""
    yield from _attribution(evidence, width, shown)
    yield from _asking(evidence, width, shown)
    holders = list(top_holders(evidence))
    if holders:
        yield line_of("")
        yield line_of("Held by", "bold")
        for holder in holders:
            yield from wrapped(shown(holder), width, "  ", "    ")
    words = activity_words(evidence)
    if words:
        yield line_of("")
        yield from wrapped(shown(f"The job: {words}"), width, "", "  ")


def _attribution(evidence: Evidence, width: int, shown: Callable[[str], str]) -> Iterator[Text]:
    rows = attribution_rows(evidence)
    if not rows:
        return
    yield line_of("")
    yield line_of("In PyTorch's hands", "bold")
    whole = max(1, sum(count for _, count, _ in rows))
    name_width = max(15, *(len(name) for name, _, _ in rows))
    digits = max(len(shown_gib(count)) for _, count, _ in rows)
    for name, count, meaning in rows:
        share = f"{count / whole:.0%}" if count * 200 >= whole else "<1%"
        line = line_of(f"  {name:<{name_width}}  {shown_gib(count):>{digits}} GiB")
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
    yield line_of("")
    asked = "Asked for in the backward pass that was started by" if beside else "Asked for by"
    yield line_of("The job is at" if evidence.kind == "capture" else asked, "bold")
    innermost, *outer = frames
    yield from wrapped(shown(frame_place(innermost)), width, "  ", "    ")
    code = marked_code(innermost, width - 6)
    if code is not None:
        yield line_of(f"      {shown(code[0])}", "cyan")
        if code[1]:
            yield line_of(f"      {code[1]}", "bold red")
    yield from _tensors(tensor_rows(innermost), width, shown)
    for frame in outer:
        yield from wrapped(shown(f"called from {frame_place(frame)}"), width, "  ", "    ")


def _tensors(rows: list[tuple[str, str, str, str]], width: int, shown: Callable[[str], str]) -> Iterator[Text]:
    if not rows:
        return
    widths = [min(24, max(len(row[column]) for row in rows)) for column in range(3)]
    for row in rows:
        cells = [f"{shown(text):<{size}}" for text, size in zip(row, widths, strict=False)]
        text = "    " + "  ".join([*cells, shown(row[3])])
        yield line_of(text if len(text) <= width else text[: width - 3] + "...")


def wrapped(text: str, width: int, indent: str, further: str) -> Iterator[Text]:
    """A paragraph as lines; those after the first begin with ``further``."""
    for line in textwrap.wrap(text, width, initial_indent=indent, subsequent_indent=further, break_on_hyphens=False):
        yield line_of(line)


def line_of(text: str, style: str = "") -> Text:
    """One line, cut where the screen ends."""
    return Text(text, style, no_wrap=True, overflow="ellipsis")
