"""Two readers at the same words: which of them is right."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable

from vramscope.analyzers.messages.parsed import Span


def keep_longest(spans: Iterable[Span]) -> list[Span]:
    """Of spans that overlap, the longest, for it has understood most; in the order of the text.

    A span without a message has claimed words that are no error, and takes part for that alone.
    """
    kept: list[tuple[int, int, Span]] = []
    for span in sorted(spans, key=lambda span: span.start - span.end):
        place = bisect_left(kept, (span.start,), key=lambda entry: (entry[0],))
        behind = kept[place] if place < len(kept) else None
        before = kept[place - 1] if place else None
        if (behind is None or behind[0] >= span.end) and (before is None or before[1] <= span.start):
            insort(kept, (span.start, span.end, span), key=lambda entry: entry[0])
    return [span for _, _, span in kept]
