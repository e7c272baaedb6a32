"""The allocated bytes of a history as bands above one another, drawn as inline SVG. It needs no script."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from vramscope.exporters.html.words import plain
from vramscope.exporters.http.markup import Markup, element
from vramscope.schema.snapshot import Bands
from vramscope.schema.units import readable_bytes

_WIDTH, _HEIGHT = 1000.0, 240.0
_LINES = 4
_COLOURS = 8


def draw_bands(bands: Bands, caption: str, events: int) -> Markup:
    """A figure with its legend: each band's bytes where all of them together are most."""
    sums = [sum(row[place] for row in bands.bytes) for place in range(len(bands.events))]
    most = max(sums, default=0)
    peak = sums.index(most) if sums else 0
    label = ", ".join(f"{name} {readable_bytes(row[peak])}" for name, row in _at(bands, peak))
    return element(
        "figure",
        element("figcaption", caption),
        element(
            "svg",
            [_line(_HEIGHT * number / _LINES) for number in range(_LINES)],
            list(_shapes(bands, max(most, 1))),
            viewBox=f"0 0 {_WIDTH:g} {_HEIGHT:g}",
            preserveAspectRatio="none",
            role="img",
            aria_label=f"At the peak, {readable_bytes(most)}: {label}",
            focusable="false",
        ),
        element(
            "div",
            element("span", "event 0"),
            element("span", f"height: {readable_bytes(most)}, the peak, after event {bands.events[peak]:,}"),
            element("span", f"event {events:,}"),
            class_="scale",
        ),
        element("dl", [_key(bands, number, row[peak]) for number, row in enumerate(bands.bytes)]),
        class_="bands",
    )


def _at(bands: Bands, place: int) -> Iterator[tuple[str, tuple[int, ...]]]:
    return ((plain(name), row) for name, row in zip(bands.names, bands.bytes, strict=True) if row[place])


def _line(y: float) -> Markup:
    return element("path", d=f"M0 {y:g}H{_WIDTH:g}", class_="grid", fill="none", vector_effect="non-scaling-stroke")


def _shapes(bands: Bands, most: int) -> Iterator[Markup]:
    below = [0] * len(bands.events)
    for number, (name, row) in enumerate(zip(bands.names, bands.bytes, strict=True)):
        above = [base + size for base, size in zip(below, row, strict=True)]
        path = f"M{_steps(above, most)}L{_steps(below, most, back=True)}Z"
        yield element(
            "path",
            element("title", f"{plain(name)}: at most {readable_bytes(max(row))}"),
            d=path,
            class_=_class(number),
        )
        below = above


def _steps(sizes: Sequence[int], most: int, *, back: bool = False) -> str:
    """A stair from left to right, or back: a column is as wide as all others."""
    points = [
        f"{_WIDTH * edge / len(sizes):.1f} {_HEIGHT * (1 - size / most):.1f}"
        for place, size in enumerate(sizes)
        for edge in (place, place + 1)
    ]
    return " ".join(reversed(points) if back else points)


def _key(bands: Bands, number: int, size: int) -> Markup:
    return element(
        "div",
        element("dt", element("span", class_=f"key {_class(number)}"), f" {plain(bands.names[number])}"),
        element("dd", readable_bytes(size)),
    )


def _class(number: int) -> str:
    return f"band-{number % _COLOURS}"
