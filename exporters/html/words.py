"""The page's sentences: what held the memory, when, and what failed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime, timezone

from vramscope.exporters.wording import printable
from vramscope.schema.allocator import format_settings
from vramscope.schema.snapshot import Balance, Growth, SnapshotSummary, StackFrame, frame_text, own_frame
from vramscope.schema.units import readable_bytes

_LONGEST = 4_000


def plain(text: str) -> str:
    """A file's text without what steers a screen, and not endless."""
    cut = text if len(text) <= _LONGEST else text[:_LONGEST] + "..."
    return printable(cut)


def name_of(settings: Mapping[str, str]) -> str:
    """As PYTORCH_CUDA_ALLOC_CONF has it."""
    return plain(format_settings(settings)) or "default"


def headline(summary: SnapshotSummary) -> Iterator[str]:
    """The peak, what held it, what was cached, what failed, what grows, and what would help: a sentence each."""
    balance = summary.end if summary.peak is None else summary.peak
    yield from _moment(summary, balance)
    yield from _largest(summary, balance)
    yield _cached(summary.end)
    if summary.failed_bytes is not None:
        yield _failure(summary, summary.failed_bytes)
    if summary.growth:
        yield _growth(summary, max(summary.growth, key=lambda entry: entry.bytes))
    yield from _other_settings(summary)


def _moment(summary: SnapshotSummary, balance: Balance) -> Iterator[str]:
    held = f"{readable_bytes(balance.allocated_bytes)} allocated of {readable_bytes(balance.reserved_bytes)} reserved"
    if summary.peak is None:
        yield f"At the end: {held}."
        return
    yield f"At the peak: {held}, {_when(summary)}."
    if summary.peak_reserved_bytes is not None and summary.peak_reserved_bytes != balance.reserved_bytes:
        yield f"Reserved was {readable_bytes(summary.peak_reserved_bytes)} at most."


def _when(summary: SnapshotSummary) -> str:
    words = f"after event {summary.peak_event or 0:,} of {summary.events:,}"
    first = summary.timeline[0].at_unix if summary.timeline else None
    if summary.peak_at_unix is not None and first is not None:
        words += f", {summary.peak_at_unix - first:.3f} s into the history"
    if summary.peak_at_unix is not None:
        words += f" ({clock(summary.peak_at_unix)})"
    for step in summary.steps:
        if summary.peak_event is not None and step.first <= summary.peak_event <= step.last:
            return f"{words}, in {plain(step.name)}"
    return words


def clock(at_unix: float) -> str:
    """A moment in UTC; nothing where no calendar has it."""
    try:
        return f"{datetime.fromtimestamp(at_unix, timezone.utc):%Y-%m-%d %H:%M:%S} UTC"
    except (ValueError, OverflowError, OSError):
        return "at no time of any calendar"


def _largest(summary: SnapshotSummary, balance: Balance) -> Iterator[str]:
    whole = balance.allocated_bytes
    words = []
    if summary.categories:
        name, size = max(summary.categories.items(), key=lambda item: item[1])
        words.append(f"the largest category is {plain(name)}, {readable_bytes(size)} ({share(size, whole)})")
    known = ((holder.bytes, holder.blocks, holder.stack) for holder in summary.holders if holder.stack is not None)
    size, count, stack = max(known, default=(0, 0, None))
    if stack is not None:
        words.append(
            f"the largest holder is {place(summary.stacks[stack])}, {readable_bytes(size)} in "
            f"{'1 block' if count == 1 else f'{count:,} blocks'} ({share(size, whole)})"
        )
    if words:
        text = "; ".join(words)
        yield f"{text[0].upper()}{text[1:]}."


def _cached(balance: Balance) -> str:
    if not balance.cached_bytes:
        return "At the end nothing is cached."
    return (
        f"At the end {readable_bytes(balance.cached_bytes)} is cached; the largest cached block is "
        f"{readable_bytes(balance.largest_free_bytes)}."
    )


def _growth(summary: SnapshotSummary, entry: Growth) -> str:
    maker = "" if entry.stack is None else f", made at {place(summary.stacks[entry.stack])}"
    return f"Each step leaves {readable_bytes(entry.bytes_per_step)} more{maker}."


def _failure(summary: SnapshotSummary, size: int) -> str:
    words = f"The last failed request asked for {readable_bytes(size)}"
    if size > summary.end.cached_bytes:
        return f"{words}: more than all that is cached at the end."
    if size > summary.end.largest_free_bytes:
        return f"{words}: less than what is cached at the end, but more than any one block of it."
    return f"{words}."


def _other_settings(summary: SnapshotSummary) -> Iterator[str]:
    found = summary.replay
    if found is None or not found.recommended or not found.likely:
        return
    recorded, advised = found.results[0], found.results[found.recommended]
    about = "about " if advised.estimated else ""
    name, reserved = name_of(advised.settings), f"{about}{readable_bytes(advised.peak_reserved_bytes)}"
    if recorded.survives:
        yield f"Under {name} {reserved} would be reserved at most, not {readable_bytes(recorded.peak_reserved_bytes)}."
    else:
        yield f"Under {name} the same history gets through until its end, with {reserved} reserved at most."


def place(stack: tuple[StackFrame, ...]) -> str:
    """The innermost frame of the program's own code, or else the innermost: ``train.py:42 in step``."""
    if not stack:
        return "an empty stack"
    return plain(frame_text(own_frame(stack) or stack[0]))


def share(part: int, whole: int) -> str:
    """``"59 %"``."""
    if whole <= 0:
        return "0 %"
    percent = 100 * part / whole
    if 0 < percent < 0.05:
        return "< 0.1 %"
    return f"{percent:.0f} %" if percent >= 10 or not percent else f"{percent:.1f} %"
