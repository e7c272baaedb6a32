"""An event's evidence as HTML: what PyTorch's memory was, the line that asked for more, who holds it."""

from __future__ import annotations

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
from vramscope.exporters.http.markup import Child, Markup, element
from vramscope.exporters.rehearsal_line import told_rehearsal
from vramscope.schema.evidence import Evidence

_CODE_COLUMNS = 160


def render_evidence(evidence: Evidence) -> Markup:
    """The parts that are known, each under its heading."""
    words = activity_words(evidence)
    return element(
        "div",
        _attribution(evidence),
        _asking(evidence),
        _holders(evidence),
        element("p", f"The job: {words}.", class_="note") if words else None,
        _rehearsal(evidence),
        class_="evidence",
    )


def _attribution(evidence: Evidence) -> Child:
    rows = attribution_rows(evidence)
    if not rows:
        return None
    body = [
        element(
            "tr",
            element("th", name, scope="row"),
            element("td", shown_gib(count), class_="number"),
            element("td", meaning, class_="who"),
        )
        for name, count, meaning in rows
    ]
    caption = element("caption", "In PyTorch's hands, in GiB")
    return element("div", element("table", caption, element("tbody", body)), class_="scroll", tabindex=0)


def _asking(evidence: Evidence) -> Child:
    frames = asking_frames(evidence)
    if not frames:
        return None
    code = marked_code(frames[0], _CODE_COLUMNS)
    rows = [
        element("tr", element("th", row[0], scope="row"), (element("td", cell) for cell in row[1:]))
        for row in tensor_rows(frames[0])
    ]
    return [
        element("h3", "Asked for by"),
        element("p", frame_place(frames[0])),
        element("pre", element("code", "\n".join(filter(None, code))), tabindex=0) if code else None,
        element("div", element("table", element("tbody", rows)), class_="scroll", tabindex=0) if rows else None,
        [element("p", f"called from {frame_place(frame)}", class_="note") for frame in frames[1:]],
    ]


def _holders(evidence: Evidence) -> Child:
    holders = list(top_holders(evidence))
    if not holders:
        return None
    return [element("h3", "Held by"), element("ul", (element("li", holder) for holder in holders))]


def _rehearsal(evidence: Evidence) -> Child:
    told = told_rehearsal(evidence)
    return None if told is None else [element("p", told[0]), element("pre", element("code", told[1]), tabindex=0)]
