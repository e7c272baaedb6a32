"""The page's tables that need no script: replayed settings, categories, ages, growth, the recorded settings."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from vramscope.exporters.html.words import name_of, place, plain, share
from vramscope.exporters.http.markup import Child, Markup, element, fragment
from vramscope.schema.replay import Replay, ReplayResult
from vramscope.schema.snapshot import Age, SnapshotSummary, StackFrame, Step
from vramscope.schema.units import readable_bytes

# What a person still reads; the JSON has all.
_MOST_ROWS = 500
_MOST_FRAMES = 100


def replay(summary: SnapshotSummary) -> Child:
    """Each setting of the replay with what it would have come to."""
    found = summary.replay
    if found is None or not found.results:
        if not summary.timeline:
            return _missing("Without a history nothing can be replayed.")
        return _missing("The history was not replayed under other settings. vramscope snapshot --replay does it.")
    # What was recorded and what is advised come first, then what else gets through, by what it takes.
    order = sorted(
        range(len(found.results)),
        key=lambda index: (
            index != 0,
            index != found.recommended,
            not found.results[index].survives,
            found.results[index].peak_reserved_bytes,
        ),
    )
    rows = [_result(found.results[index], index, index == found.recommended) for index in order]
    return [
        _verdict(found),
        table(
            "Each setting over the same history, replayed on a model of the allocator.",
            ("Settings", "Gets through", "#Peak reserved", "#Segment allocs", "#Retries", "Advice"),
            rows,
        ),
        [element("p", f"{plain(line[:1].upper() + line[1:])}.", class_="note") for line in found.warnings],
        _holders(found),
        [element("p", f"Uncertain: {plain(line)}", class_="note") for line in found.fidelity.uncertain],
    ]


def _verdict(found: Replay) -> Markup:
    fidelity = found.fidelity
    if fidelity.exact:
        words = "Under the recorded settings every event is as it was recorded."
    else:
        words = (
            f"Under the recorded settings {fidelity.mismatches:,} events differ from what was recorded, so the rest is "
            f"an estimate. The first: {plain(fidelity.first_mismatch or 'unknown')}."
        )
    if found.capacity_bytes is None:
        words += " What the process could have is unknown, so nothing fails for want of it."
    else:
        words += f" The process could have {readable_bytes(found.capacity_bytes)}."
    if found.recommended and found.likely:
        name = name_of(found.results[found.recommended].settings)
        words += f" {'Take' if found.claimed else 'May help:'} {name}: "
        words += f"until the end of the history {plain(found.reason or 'it is best')}."
        if found.results[found.recommended].estimated:
            words += " An estimate: the history begins in the middle, and what was cached before is a guess."
    elif found.reason:
        said = plain(found.reason)
        words += f" Keep the settings: {said}." if found.recommended == 0 else f" {said[:1].upper()}{said[1:]}."
    if found.recommended and not found.likely:
        words += f" May help: {name_of(found.results[found.recommended].settings)}."
    if found.recommended is None and found.missing_bytes is not None:
        words += f" {readable_bytes(found.missing_bytes)} are missing at least."
    return element("p", words, class_="told")


def _holders(found: Replay) -> Child:
    if not found.holders:
        return ()
    rows = [row(plain(held.what), readable_bytes(held.bytes), held.blocks, numbers=(1, 2)) for held in found.holders]
    return table("In use when the recorded settings failed.", ("What", "#Bytes", "#Blocks"), rows)


def _result(result: ReplayResult, index: int, advised: bool) -> Markup:
    failed = ": before the history"
    if result.failed_event is not None:
        failed = f": event {result.failed_event:,}"
        failed += "" if result.failed_bytes is None else f", {readable_bytes(result.failed_bytes)}"
    return row(
        element("code", name_of(result.settings)),
        "yes" if result.survives else f"no{failed}",
        f"{'~' if result.estimated else ''}{readable_bytes(result.peak_reserved_bytes)}",
        result.segment_allocs,
        result.alloc_retries,
        " · ".join(filter(None, ("as recorded" if not index else "", "recommended" if advised else ""))),
        class_="advised" if advised else None,
        numbers=(2, 3, 4),
    )


def kinds(summary: SnapshotSummary) -> Child:
    """Categories and ages side by side."""
    whole = sum(summary.categories.values())
    categories = _missing("What the memory is for is unknown.")
    if summary.categories:
        listed = sorted(summary.categories.items(), key=lambda item: -item[1])
        categories = table(
            "By category, as the stacks tell it.",
            ("Category", "#Bytes", "#Share"),
            [row(plain(name), readable_bytes(size), share(size, whole), numbers=(1, 2)) for name, size in listed],
        )
    return element("div", categories, _ages(summary.ages, steps_known=bool(summary.steps)), class_="pair")


def _ages(ages: Sequence[Age], *, steps_known: bool) -> Markup:
    if not ages:
        return _missing("How old the blocks are is unknown.")
    whole = sum(age.bytes for age in ages)
    unit = "step" if steps_known else "quarter of the history"
    rows = [
        row(_age(age.steps, unit), readable_bytes(age.bytes), share(age.bytes, whole), age.blocks, numbers=(1, 2, 3))
        for age in ages[:_MOST_ROWS]
    ]
    caption = "By age, in steps." if steps_known else "By age, in quarters of the history, since no steps were found."
    return table(caption, ("Made", "#Bytes", "#Share", "#Blocks"), rows, _cut(ages))


def _age(steps: int | None, unit: str) -> str:
    if steps is None:
        return "before the history"
    if steps == 0:
        return f"in the same {unit}"
    first, _, rest = unit.partition(" ")
    return f"{steps} {first if steps == 1 else f'{first}s'}{f' {rest}' if rest else ''} before"


def growth(summary: SnapshotSummary) -> Child:
    """What each step leaves, and the steps themselves."""
    if not summary.steps:
        return _missing("No steps were found in the history, so what grows between them is unknown.")
    rows = [
        row(
            _stack(summary.stacks, entry.stack),
            readable_bytes(entry.bytes_per_step),
            readable_bytes(entry.bytes),
            entry.blocks,
            entry.steps,
            numbers=(1, 2, 3, 4),
        )
        for entry in summary.growth[:_MOST_ROWS]
    ]
    grown = _missing("No stack leaves more from step to step.")
    if rows:
        grown = table(
            "Stacks of which each step leaves some more.",
            ("Made by", "#A step", "#In all", "#Blocks", "#Steps"),
            rows,
            _cut(summary.growth),
        )
    return [grown, element("details", element("summary", f"The {len(summary.steps)} steps"), _steps(summary.steps))]


def _steps(steps: Sequence[Step]) -> Markup:
    rows = []
    before: int | None = None
    for step in steps[:_MOST_ROWS]:
        more = "" if before is None else _difference(step.end_allocated_bytes - before)
        before = step.end_allocated_bytes
        rows.append(
            row(
                plain(step.name),
                f"{step.first:,} to {step.last:,}",
                readable_bytes(step.peak_allocated_bytes),
                readable_bytes(step.end_allocated_bytes),
                more,
                numbers=(2, 3, 4),
            )
        )
    return table(
        None, ("Step", "Events", "#Peak allocated", "#Left at its end", "#More than before"), rows, _cut(steps)
    )


def _difference(count: int) -> str:
    return f"{'+' if count > 0 else '−' if count else ''}{readable_bytes(abs(count))}"


def settings(summary: SnapshotSummary) -> Child:
    """The recorded settings."""
    if not summary.settings:
        return _missing(
            "No setting differs from PyTorch's defaults, or the file does not tell: PyTorch writes them from 2.3 on."
        )
    rows = [
        row(element("code", plain(key)), element("code", plain(value)), numbers=())
        for key, value in summary.settings.items()
    ]
    return table("Of the allocator, when the snapshot was taken.", ("Key", "Value"), rows)


def _stack(stacks: Sequence[tuple[StackFrame, ...]], index: int | None) -> Child:
    if index is None:
        return "no stack recorded"
    frames = stacks[index]
    listed = [
        element("li", f"{plain(frame.name)} ", element("span", _where(frame), class_="who"))
        for frame in frames[:_MOST_FRAMES]
    ]
    if len(frames) > _MOST_FRAMES:
        listed.append(element("li", f"and {len(frames) - _MOST_FRAMES} further out"))
    return element("details", element("summary", place(frames)), element("ol", listed, class_="stack"))


def _where(frame: StackFrame) -> str:
    return f"{plain(frame.file)}:{frame.line}" if frame.line else plain(frame.file)


def row(name: Child, *cells: Child, numbers: Iterable[int], class_: str | None = None) -> Markup:
    """One row; ``numbers`` are the places of the cells that are figures, from 1."""
    right = set(numbers)
    return element(
        "tr",
        element("th", name, scope="row"),
        [element("td", cell, class_="number" if index in right else None) for index, cell in enumerate(cells, 1)],
        class_=class_,
    )


def table(caption: str | None, heads: Sequence[str], rows: Sequence[Markup], cut: str | None = None) -> Markup:
    """Rows under heads; a head that begins with # stands over figures."""
    head = element(
        "tr",
        [
            element("th", name.removeprefix("#"), scope="col", class_="number" if name[0] == "#" else None)
            for name in heads
        ],
    )
    made = element(
        "table",
        element("caption", caption) if caption else None,
        element("thead", head),
        element("tbody", rows),
    )
    region = element("div", made, class_="scroll", tabindex=0, role="region", aria_label=caption or heads[0])
    return fragment(region, element("p", cut, class_="note") if cut else None)


def _cut(listed: Sequence[object]) -> str | None:
    return f"The first {_MOST_ROWS} of {len(listed)}." if len(listed) > _MOST_ROWS else None


def _missing(text: str) -> Markup:
    return element("p", text, class_="empty")
