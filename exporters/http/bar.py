"""Stacked bars of memory as inline SVG: no style attribute, so that the strictest policy lets them be drawn."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from vramscope.exporters.http.markup import Markup, element
from vramscope.schema.units import format_bytes

_WIDTH = 1000.0
_GAP = 2.0


class Part(NamedTuple):
    """One stretch of a bar. ``kind`` is its colour's name in the style sheet; the name is for people."""

    kind: str
    name: str
    size_bytes: int


def draw_bar(parts: Sequence[Part], total_bytes: int, *, label: str, request_bytes: int | None = None) -> Markup:
    """A bar of ``total_bytes``; what the parts leave is free. ``label`` tells it to who cannot see it.

    With ``request_bytes`` the bar grows a second line: the request, laid where the free memory begins, so that one
    sees by how much it does not fit.
    """
    held = sum(part.size_bytes for part in parts if part.kind != "free")
    # Figures of a moment apart can add up to more than the device has; the bar shrinks rather than overflows.
    scale = _WIDTH / max(total_bytes, held + (request_bytes or 0), 1)
    shapes: list[Markup] = [_stretch("track", 0, total_bytes * scale, 0, "")]
    at = 0.0
    for part in parts:
        width = part.size_bytes * scale
        if part.kind != "free":
            shapes.append(_stretch(part.kind, at, width, 0, f"{part.name}: {format_bytes(part.size_bytes)}"))
        at += width
    if request_bytes is not None:
        shapes.append(
            _stretch("request", held * scale, request_bytes * scale, 24, f"Requested: {format_bytes(request_bytes)}")
        )
    return element(
        "svg",
        shapes,
        class_="bar" if request_bytes is None else "bar with-request",
        viewBox=f"0 0 {_WIDTH:g} {20 if request_bytes is None else 34}",
        preserveAspectRatio="none",
        role="img",
        aria_label=label,
        focusable="false",
    )


def draw_legend(parts: Sequence[Part]) -> Markup:
    """The parts with their figures, as a description list."""
    return element(
        "dl",
        (
            element(
                "div",
                element("dt", element("span", class_=f"key {part.kind}", aria_hidden="true"), part.name),
                element("dd", format_bytes(part.size_bytes)),
            )
            for part in parts
        ),
        class_="legend",
    )


def describe(parts: Sequence[Part]) -> str:
    """The parts in one line of words."""
    return ", ".join(f"{part.name.lower()} {format_bytes(part.size_bytes)}" for part in parts)


def _stretch(kind: str, x: float, width: float, y: int, title: str) -> Markup:
    visible = max(width - _GAP, min(width, 1.0)) if kind != "track" else width
    return element(
        "rect",
        element("title", title) if title else None,
        class_=kind,
        x=f"{x:.1f}",
        y=y,
        width=f"{visible:.1f}",
        height=10 if kind == "request" else 20,
    )
