"""A snapshot's summary as one HTML file: no network, no library, and a policy that runs nothing but its own script."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path

from vramscope import __version__
from vramscope.exporters.html import tables
from vramscope.exporters.html.embedding import embed
from vramscope.exporters.html.words import headline, plain
from vramscope.exporters.http.bar import Part, draw_bar, draw_legend
from vramscope.exporters.http.markup import Child, Markup, document, element, raw
from vramscope.schema.snapshot import Balance, SnapshotSummary
from vramscope.schema.units import format_bytes, readable_bytes

_STATIC = Path(__file__).parent / "static"
# The daemon's page and this one look alike.
_LOOK = Path(__file__).parents[1] / "http" / "static" / "page.css"
# In the order in which they build on one another; they share one scope.
_SCRIPTS = (
    "form",
    "data",
    "surface",
    "range",
    "curves",
    "marks",
    "timeline",
    "segments",
    "calls",
    "flame",
    "holders",
    "page",
)


# A section: its anchor, its title, what stands in it.
Section = tuple[str, str, Child]


def page(
    summary: SnapshotSummary, *, title: str | None = None, opening: Child = None, before: Sequence[Section] = ()
) -> str:
    """The whole document. Its text from the file is escaped, in the markup as in the data.

    ``opening`` and the sections ``before`` come before the snapshot's own, for who knows more of it.
    """
    style, script = _sources()
    sections = [*before, *_sections(summary)]
    title = title or f"snapshot of GPU {summary.device}"
    return document(
        f"{title} · vramscope",
        head=head(style, script),
        body=(
            element("a", "Skip to the figures", href="#summary", class_="skip"),
            header(title, _source(summary)),
            element(
                "nav",
                (element("a", title, href=f"#{name}") for name, title, _ in sections),
                aria_label="Sections",
            ),
            element(
                "main",
                opening,
                _summary(summary),
                (section(name, title, content) for name, title, content in sections),
            ),
            element("footer", f"vramscope {__version__}"),
            element("script", raw(embed(summary)), type="application/json", id="data"),
            element("script", raw(script)),
        ),
    )


def plain_page(title: str, source: str, *, opening: Child, sections: Sequence[Section]) -> str:
    """A document of the same look without a snapshot and without a script."""
    return document(
        f"{title} · vramscope",
        head=head(_sources()[0]),
        body=(
            header(title, source),
            element("main", opening, (section(name, title, content) for name, title, content in sections)),
            element("footer", f"vramscope {__version__}"),
        ),
    )


def head(style: str, script: str | None = None) -> tuple[Markup, ...]:
    """The style, and a policy by which nothing but it and the script is taken."""
    allowed = "" if script is None else f"script-src {_hash(script)}; "
    policy = f"default-src 'none'; style-src {_hash(style)}; {allowed}base-uri 'none'; form-action 'none'"
    return (
        element("meta", http_equiv="Content-Security-Policy", content=policy),
        element("meta", name="referrer", content="no-referrer"),
        element("style", raw(style)),
    )


def header(title: str, source: str) -> Markup:
    """The page's first line: what it is, and of what."""
    name = element("span", title, class_="host")
    return element(
        "header",
        element("h1", element("span", "vramscope", class_="brand"), " ", name),
        element("p", source, class_="moment"),
    )


@cache
def _sources() -> tuple[str, str]:
    style = "".join(file.read_text("utf-8") for file in (_LOOK, _STATIC / "snapshot.css", _STATIC / "bands.css"))
    parts = "\n".join((_STATIC / f"{name}.js").read_text("utf-8") for name in _SCRIPTS)
    return style, f'"use strict";\n(() => {{\n{parts}}})();\n'


def _hash(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def _source(summary: SnapshotSummary) -> str:
    words = [] if summary.torch_version is None else [f"PyTorch {plain(summary.torch_version)}"]
    if summary.total_bytes is not None:
        words.append(f"a device of {readable_bytes(summary.total_bytes)}")
    if summary.timeline:
        words.append(f"{summary.events:,} events")
        words.append("from an empty allocator" if summary.complete_trace else "from the middle of the program")
    return " · ".join(words)


def _summary(summary: SnapshotSummary) -> Markup:
    balance = summary.end if summary.peak is None else summary.peak
    moment = "At the end" if summary.peak is None else "At the peak"
    parts = _parts(balance)
    total = max(summary.total_bytes or 0, balance.reserved_bytes)
    label = f"{moment}: {', '.join(f'{part.name.lower()} {format_bytes(part.size_bytes)}' for part in parts)}"
    first, *others = headline(summary)
    return element(
        "section",
        element(
            "div",
            element("p", first, class_="lead"),
            (element("p", sentence) for sentence in others),
            draw_bar(parts, total, label=label),
            draw_legend(parts),
            class_="card",
        ),
        [element("p", plain(note), class_="notice") for note in summary.notes],
        element("noscript", element("p", "Timeline, map and flame graph need the page's own script.", class_="notice")),
        id="summary",
        aria_label="Summary",
    )


def _parts(balance: Balance) -> list[Part]:
    parts = [
        Part("allocated", "Allocated", balance.allocated_bytes),
        Part("pending", "Pending", balance.pending_bytes),
        Part("cached", "Cached", balance.cached_bytes),
    ]
    return [part for part in parts if part.size_bytes or part.kind != "pending"]


def section(name: str, title: str, content: Child) -> Markup:
    """One part of the page, with its heading."""
    return element(
        "section", element("h2", title, id=f"{name}-title"), content, id=name, aria_labelledby=f"{name}-title"
    )


def _sections(summary: SnapshotSummary) -> Iterator[tuple[str, str, Child]]:
    moment = "end" if summary.peak is None else "peak"
    yield "timeline", "Timeline", _timeline(summary)
    yield "replay", "Other settings", tables.replay(summary)
    yield "map", "Segments at the end", _map(summary)
    yield "flame", f"Who holds the {moment}, by calls", _flame(summary)
    yield "holders", f"Who holds the {moment}, by stack", _holders(summary)
    yield "kinds", f"What holds the {moment}", tables.kinds(summary)
    yield "growth", "Growth from step to step", tables.growth(summary)
    yield "settings", "Settings", tables.settings(summary)


def _drawing() -> Markup:
    return element("div", class_="drawing")


def _missing(text: str) -> Markup:
    return element("p", text, class_="empty")


def _timeline(summary: SnapshotSummary) -> Child:
    if not summary.timeline:
        return _missing(
            "The file holds no allocation history, so there is no timeline and no peak: all is of the end. "
            "torch.cuda.memory._record_memory_history() records one; vramscope run does it by itself."
        )
    return _drawing()


def _map(summary: SnapshotSummary) -> Child:
    return _drawing() if summary.segments else _missing("No segment is held at the end.")


def _flame(summary: SnapshotSummary) -> Child:
    if _has_stacks(summary):
        return _drawing()
    return _missing(
        "No stacks were recorded, so nothing tells who asked for the memory. vramscope run --stacks records them, "
        'and so does torch.cuda.memory._record_memory_history(stacks="python").'
    )


def _holders(summary: SnapshotSummary) -> Child:
    if not summary.holders:
        return _missing("Nothing is allocated.")
    return _drawing() if _has_stacks(summary) else _missing("No stacks were recorded.")


def _has_stacks(summary: SnapshotSummary) -> bool:
    return any(holder.stack is not None for holder in summary.holders)
