"""A snapshot's summary for a person at a terminal: the peak as a bar, who holds it, what grows, the map of the end."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from rich.text import Text

from vramscope.exporters.terminal.memory_bar import Fill, cells_of
from vramscope.exporters.terminal.replay import held_in_words, name_of
from vramscope.exporters.terminal.segment_map import segment_lines
from vramscope.exporters.wording import printable
from vramscope.schema.allocator import format_settings
from vramscope.schema.snapshot import Balance, Holder, SnapshotSummary, StackFrame, Step, frame_text, own_frame
from vramscope.schema.units import readable_bytes

if TYPE_CHECKING:
    from rich.console import Console, ConsoleOptions, RenderResult

_WIDEST = 100
_MOST_GROWTHS = 5
_MOST_AGES = 6
_FILLS = {
    "parameters": Fill("█", "#", "cyan"),
    "gradients": Fill("▓", "%", "green"),
    "optimizer": Fill("▚", "x", "blue"),
    "inputs": Fill("▞", "+", "bright_blue"),
    "activations": Fill("▒", "o", "magenta"),
    "workspaces": Fill("▤", "=", "yellow"),
    "unattributed": Fill("░", "-", "white"),
    "pending": Fill("▥", "~", "yellow"),
    "cached": Fill("·", ".", "dim"),
}
# What makes a block without a stack.
_SILENT = {
    "gradients": "no stack: PyTorch's own thread (backward)",
    "workspaces": "no stack: of the size that cuBLAS takes",
}
# Calls that stand between a program and what it calls.
_WRAPPERS = ("__torch_function__", "_call_impl", "_wrapped_call_impl", "decorate_context", "wrapped", "<lambda>")


def render(summary: SnapshotSummary, width: int, top: int = 8, *, peak_alone: bool = False) -> Screen:
    """What ``rich`` prints: ``width`` columns at most, and 100 where there are more; ``top`` holders."""
    return Screen(summary, max(60, min(width, _WIDEST)), top, peak_alone)


class Screen:
    """A renderable that knows only when it is printed whether block characters can be shown."""

    def __init__(self, summary: SnapshotSummary, width: int, top: int, peak_alone: bool) -> None:
        self._summary = summary
        self._width = width
        self._top = top
        self._peak_alone = peak_alone

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """One Text a line."""
        page = _Page(self._summary, min(self._width, options.max_width), self._top, options.ascii_only)
        yield from page.peak() if self._peak_alone else page.lines()


class _Page:
    def __init__(self, summary: SnapshotSummary, width: int, top: int, ascii_only: bool) -> None:
        self._summary = summary
        self._width = width
        self._top = top
        self._ascii = ascii_only

    def peak(self) -> Iterator[Text]:
        summary = self._summary
        yield from self._heading()
        yield self._line()
        yield from self._bar(summary.peak or summary.end)
        yield from self._holders()

    def lines(self) -> Iterator[Text]:
        summary = self._summary
        yield from self.peak()
        yield from self._ages()
        yield from self._steps()
        yield from self._growth()
        yield from self._end()
        yield from self._replay()
        for number, note in enumerate(summary.notes):
            if not number:
                yield self._line()
            yield from self._paragraph(f"Note: {note}", "dim", "", "      ")

    def _heading(self) -> Iterator[Text]:
        summary = self._summary
        balance = summary.peak or summary.end
        when = "at the end" if summary.peak is None else "at the peak"
        yield from self._paragraph(
            f"GPU {summary.device}: {readable_bytes(balance.allocated_bytes)} allocated {when}, "
            f"{readable_bytes(balance.reserved_bytes)} reserved",
            "bold",
        )
        words = []
        if summary.peak_event is not None:
            words.append(f"event {summary.peak_event} of {summary.events}")
            step = _step_of(summary.steps, summary.peak_event)
            if step is not None:
                words.append("in the unfinished step" if step.name == "unfinished" else f"in {step.name}")
            if not summary.complete_trace:
                words.append("the history begins in the middle")
        if summary.peak_reserved_bytes is not None and summary.peak_reserved_bytes > balance.reserved_bytes:
            words.append(f"{readable_bytes(summary.peak_reserved_bytes)} reserved at most")
        if summary.total_bytes is not None:
            words.append(f"a device of {readable_bytes(summary.total_bytes)}")
        if summary.torch_version is not None:
            words.append(f"PyTorch {summary.torch_version}")
        if summary.settings:
            words.append(format_settings(summary.settings))
        if words:
            yield from self._paragraph(", ".join(words), "dim")
        if summary.failed_bytes is not None:
            yield from self._paragraph(f"A request of {readable_bytes(summary.failed_bytes)} failed", "bold red")

    def _bar(self, balance: Balance) -> Iterator[Text]:
        parts = sorted(self._summary.categories.items(), key=lambda part: -part[1])
        parts += [("pending", balance.pending_bytes), ("cached", balance.cached_bytes)]
        parts = [(name, count) for name, count in parts if count]
        if not parts:
            return
        line = self._line("  ")
        cells = cells_of([count for _, count in parts], balance.reserved_bytes, self._width - 4)
        for (name, _), length in zip(parts, cells, strict=True):
            line.append(self._fill(name) * length, _FILLS[name].style)
        yield line
        yield self._line()
        for name, count in parts:
            line = self._line("  ").append(self._fill(name) * 2, _FILLS[name].style)
            line.append(f"  {name:<12}  {readable_bytes(count):>11}  {_share(count, balance.reserved_bytes):>4}")
            remark = {
                "pending": "freed, and waiting for a stream",
                "cached": f"the largest piece is {readable_bytes(balance.largest_free_bytes)}",
                "unattributed": "" if self._summary.stacks else "no stacks were recorded",
            }.get(name)
            yield line.append(f"  {remark}", "dim") if remark else line

    def _fill(self, name: str) -> str:
        fill = _FILLS[name]
        return fill.ascii if self._ascii else fill.block

    def _holders(self) -> Iterator[Text]:
        summary = self._summary
        if not summary.stacks:
            return
        yield self._line()
        yield self._line("Who holds it", "bold")
        whole = (summary.peak or summary.end).allocated_bytes
        for holder in summary.holders[: self._top]:
            yield from self._paragraph(
                f"{readable_bytes(holder.bytes):>10} {_share(holder.bytes, whole):>4}  {holder.category:<12}  "
                f"{_blocks(holder.blocks)}",
                "",
                "  ",
            )
            yield from self._paragraph(self._place_of(holder), "cyan", " " * 19, " " * 21)
        rest = summary.holders[self._top :]
        if rest:
            size = sum(holder.bytes for holder in rest)
            yield self._line(f"  {readable_bytes(size):>10} {_share(size, whole):>4}  in {len(rest)} further stacks")

    def _place_of(self, holder: Holder) -> str:
        if holder.stack is not None:
            return place(self._summary.stacks[holder.stack])
        if holder.newest_event is None:
            return "from before the history"
        return _SILENT.get(holder.category, "no stack")

    def _ages(self) -> Iterator[Text]:
        ages = self._summary.ages
        if len(ages) < 2:
            return
        yield self._line()
        yield self._line("How old it is", "bold")
        by_steps = len(self._summary.steps) > 1
        rows = [(_age(age.steps, by_steps), age.bytes, age.blocks) for age in ages]
        if len(rows) > _MOST_AGES:
            first, last = rows[: _MOST_AGES - 2], rows[-1]
            between = rows[_MOST_AGES - 2 : -1]
            sums = (sum(row[1] for row in between), sum(row[2] for row in between))
            rows = [*first, (f"{len(between)} ages between", *sums), last]
        for name, size, blocks in rows:
            yield self._line(f"  {name:<22}  {readable_bytes(size):>10}  {_blocks(blocks)}")

    def _steps(self) -> Iterator[Text]:
        steps = self._summary.steps
        if len(steps) < 2:
            return
        peaks = [step.peak_allocated_bytes for step in steps]
        yield self._line()
        yield self._line("Steps", "bold")
        last = ", the last one unfinished" if steps[-1].name == "unfinished" else f" to {steps[-1].name}"
        yield from self._paragraph(
            f"{len(steps)} of them, from {steps[0].name}{last}; their peaks are between "
            f"{readable_bytes(min(peaks))} and {readable_bytes(max(peaks))}",
            "",
            "  ",
        )

    def _growth(self) -> Iterator[Text]:
        growth = self._summary.growth
        if not growth:
            return
        yield self._line()
        yield self._line("What each step leaves more of", "bold yellow")
        for grown in growth[:_MOST_GROWTHS]:
            how = f"{_blocks(grown.blocks)} more" if grown.blocks else "as many blocks, but larger ones"
            yield from self._paragraph(
                f"{readable_bytes(grown.bytes_per_step)} a step, {readable_bytes(grown.bytes)} in {grown.steps} steps: "
                f"{how}",
                "yellow",
                "  ",
            )
            if grown.stack is not None:
                yield from self._paragraph(place(self._summary.stacks[grown.stack]), "cyan", "      ", "        ")

    def _end(self) -> Iterator[Text]:
        end = self._summary.end
        yield self._line()
        yield self._line("At the end", "bold")
        segments = "1 segment" if end.segments == 1 else f"{end.segments} segments"
        words = [
            f"{readable_bytes(end.allocated_bytes)} allocated in {_blocks(end.blocks)}",
            f"{readable_bytes(end.cached_bytes)} cached in {segments}",
            f"the largest free block is {readable_bytes(end.largest_free_bytes)}",
        ]
        if end.private_pool_bytes:
            words.append(f"{readable_bytes(end.private_pool_bytes)} reserved in private pools")
        if end.requested_bytes is not None and end.allocated_bytes > end.requested_bytes:
            words.append(
                f"{readable_bytes(end.allocated_bytes - end.requested_bytes)} of what is allocated is rounding"
            )
        yield from self._paragraph("; ".join(words), "", "  ")
        yield from segment_lines(self._summary.segments, self._width, self._ascii)

    def _replay(self) -> Iterator[Text]:
        replay = self._summary.replay
        if replay is None:
            return
        yield self._line()
        yield self._line("Under other settings", "bold")
        recorded = replay.results[0]
        if replay.recommended is None or not replay.likely:
            missing = "" if replay.missing_bytes is None else f"; {readable_bytes(replay.missing_bytes)} are missing"
            yield from self._paragraph(f"{replay.reason}{missing}", "", "  ")
            if replay.recommended is not None:
                name = name_of(replay.results[replay.recommended])
                yield self._line(f"  may help: PYTORCH_CUDA_ALLOC_CONF={name}", "yellow")
            if replay.holders:
                yield self._line("  in use when the recorded settings failed:")
            for held in replay.holders:
                yield from self._paragraph(f"{readable_bytes(held.bytes)}: {held_in_words(held)}", "", "    ")
        elif replay.recommended == 0:
            yield from self._paragraph(f"keep the settings: {replay.reason}", "", "  ")
        else:
            chosen = replay.results[replay.recommended]
            may, style = ("", "green") if replay.claimed else ("may help: ", "yellow")
            yield self._line(f"  {may}PYTORCH_CUDA_ALLOC_CONF={name_of(chosen)}", style)
            about = "about " if chosen.estimated else ""
            yield from self._paragraph(
                f"{replay.reason}. Reserved at the peak: {about}{readable_bytes(chosen.peak_reserved_bytes)}, "
                f"as recorded {readable_bytes(recorded.peak_reserved_bytes)}"
                f"{'' if recorded.survives else ' until it failed'}",
                "",
                "  ",
            )
            for warning in replay.warnings:
                yield from self._paragraph(warning, "yellow", "  ")
        yield self._line(f"  {len(replay.results)} settings tried; vramscope replay lists them", "dim")

    def _paragraph(self, sentence: str, style: str, indent: str = "", further: str | None = None) -> Iterator[Text]:
        for line in textwrap.wrap(
            self._shown(sentence),
            self._width,
            initial_indent=indent,
            subsequent_indent=indent if further is None else further,
            break_on_hyphens=False,
            drop_whitespace=bool(sentence.strip()),
        ):
            yield self._line(line, style)

    def _shown(self, text: str) -> str:
        plain = printable(text)
        return plain.encode("ascii", "replace").decode() if self._ascii else plain

    def _line(self, text: str = "", style: str = "") -> Text:
        return Text(text, style, no_wrap=True, overflow="ellipsis")


def place(stack: Sequence[StackFrame]) -> str:
    """The innermost call of the program's own, and the one that asked: ``train.py:9 in step, by linear.py:134 ...``."""
    inner = next((frame for frame in stack if frame.line and frame.name not in _WRAPPERS), stack[0])
    own = own_frame(stack)
    if own is None or own is inner:
        return frame_text(inner)
    return f"{frame_text(own)}, by {frame_text(inner)}"


def _step_of(steps: Sequence[Step], event: int) -> Step | None:
    return next((step for step in steps if step.first <= event <= step.last), None)


def _age(steps: int | None, by_steps: bool) -> str:
    if steps is None:
        return "before the history"
    if not by_steps:
        return ("the same quarter", "a quarter before", "two quarters before", "three quarters before")[steps]
    if steps <= 0:
        return "the same step"
    return "1 step before" if steps == 1 else f"{steps} steps before"


def _blocks(count: int) -> str:
    return "1 block" if count == 1 else f"{count} blocks"


def _share(part: int, whole: int) -> str:
    percent = f"{part / max(whole, 1):.0%}"
    return "<1%" if percent == "0%" and part else percent
