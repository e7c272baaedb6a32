"""Samples as Prometheus text 0.0.4 and OpenMetrics 1.0. Knows nothing of devices, only of families and labels.

An encoder of its own because prometheus_client's is the whole cost of a scrape; tests hold the two equal.
"""

from __future__ import annotations

import gzip
import threading
from collections.abc import Mapping, Sequence
from enum import Enum

from prometheus_client.process_collector import ProcessCollector

from vramscope.exporters.freshness import Freshness
from vramscope.exporters.metrics import OWN_NAMES, Collected, Labels, collect
from vramscope.schema.frame import Frame
from vramscope.schema.ports import DaemonState


class Format(Enum):
    """The two forms; the value is the media type."""

    TEXT = "text/plain; version=0.0.4; charset=utf-8"
    OPENMETRICS = "application/openmetrics-text; version=1.0.0; charset=utf-8"


def encode(collected: Sequence[Collected], form: Format) -> bytes:
    """The families as one exposition, UTF-8. A character that UTF-8 cannot carry becomes a question mark."""
    openmetrics = form is Format.OPENMETRICS
    # Keyed by identity: families share their label tuples, and hashing those would cost more than writing them.
    # `collected` keeps every tuple alive meanwhile, so that no other can take its identity.
    texts: dict[int, str] = {}
    out: list[str] = []
    for family, samples in collected:
        title = family.base_name if openmetrics else family.name
        kind = "gauge" if family.kind == "info" and not openmetrics else family.kind
        help = _escape(family.help) if openmetrics else _escape_help(family.help)
        out.append(f"# HELP {title} {help}\n# TYPE {title} {kind}\n")
        # A unit must end the family's name there: OpenMetrics cuts a counter's _total off first.
        if openmetrics and family.unit:
            out.append(f"# UNIT {title} {family.unit}\n")
        name = family.name
        for labels, value in samples:
            text = texts.get(id(labels))
            if text is None:
                text = texts[id(labels)] = _label_text(labels)
            out.append(f"{name}{text} {value!r}\n")
    if openmetrics:
        out.append("# EOF\n")
    return "".join(out).encode("utf-8", "replace")


def _label_text(labels: Labels) -> str:
    if not labels:
        return ""
    return "{" + ",".join(f'{name}="{_escape(value)}"' for name, value in labels) + "}"


def _escape(value: str) -> str:
    # Prometheus's own reader takes a NUL byte for the end of the text.
    return (
        value.replace("\\", "\\\\").replace("\n", "\\n").replace('"', '\\"').replace("\0", "\N{REPLACEMENT CHARACTER}")
    )


def _escape_help(text: str) -> str:
    return text.replace("\\", "\\\\").replace("\n", "\\n")


def negotiate(accept: str | None) -> Format:
    """The form that an Accept header prefers; text where it prefers neither, because a scrape must never fail on it."""
    quality = {Format.TEXT: 0.0, Format.OPENMETRICS: 0.0}
    rank = dict.fromkeys(Format, -1)
    for part in (accept or "*/*").split(","):
        media, *parameters = (piece.strip().lower() for piece in part.split(";"))
        named = dict(parameter.split("=", 1) for parameter in parameters if "=" in parameter)
        for form in _matches(media, named.get("version", "").strip('" ')):
            # The more specific range decides, whatever stands first (RFC 9110, 12.5.1).
            specific = 0 if media == "*/*" else 1 if media.endswith("/*") else 2
            weight = _weight(named.get("q", "1"))
            if specific > rank[form] or (specific == rank[form] and weight > quality[form]):
                rank[form], quality[form] = specific, weight
    openmetrics, text = quality[Format.OPENMETRICS], quality[Format.TEXT]
    # Who takes anything, a browser or curl, is better off with the plain form; who names OpenMetrics means it.
    named_openmetrics = rank[Format.OPENMETRICS] == 2 and openmetrics > 0
    return Format.OPENMETRICS if named_openmetrics and openmetrics >= text else Format.TEXT


def _matches(media: str, version: str) -> tuple[Format, ...]:
    if media == "*/*":
        return (Format.TEXT, Format.OPENMETRICS)
    if media in ("text/plain", "text/*"):
        return (Format.TEXT,)
    # Version 0.0.1 was a draft with other rules for names; 2.0 readers are not promised to read 1.0.
    if media == "application/*" or (media == "application/openmetrics-text" and version in ("", "1.0.0")):
        return (Format.OPENMETRICS,)
    return ()


def _weight(text: str) -> float:
    try:
        weight = float(text)
    except ValueError:
        return 0.0
    return weight if 0.0 <= weight <= 1.0 else 0.0


# Two minutes at an interval of a second: longer than Prometheus's usual pause between scrapes.
_REMEMBERED_COLLECTIONS = 120


class Exposition:
    """/metrics as bytes, rendered once per Frame, form and coding, and only while somebody asks.

    ``prepare`` after each collection makes what was asked for lately, so that a scrape finds its bytes ready.
    """

    def __init__(self, state: DaemonState, freshness: Freshness) -> None:
        self._state = state
        self._freshness = freshness
        self._own = ProcessCollector(registry=None)
        self._lock = threading.Lock()
        self._shown: tuple[Frame | None, bool, Mapping[str, int]] | None = None
        self._plain: dict[Format, bytes] = {}
        self._packed: dict[Format, bytes] = {}
        self._wanted: dict[tuple[Format, bool], int] = {}  # how many more collections it is prepared for

    def prepare(self) -> None:
        """Render the newest Frame in the forms that were asked for within the last collections."""
        for (form, compressed), more in list(self._wanted.items()):
            self._make(form, compressed)
            if more > 1:
                self._wanted[form, compressed] = more - 1
            else:
                self._wanted.pop((form, compressed), None)

    def body(self, form: Format, *, compressed: bool = False) -> bytes:
        """The exposition of the newest Frame; ``compressed`` with gzip. Callable from any thread."""
        self._wanted[form, compressed] = _REMEMBERED_COLLECTIONS
        return self._make(form, compressed)

    def _make(self, form: Format, compressed: bool) -> bytes:
        with self._lock:
            self._drop_outdated()
            if form not in self._plain:
                assert self._shown is not None
                frame, stale, counts = self._shown
                self._plain[form] = encode(collect(frame, counts, stale=stale, own=self._own_figures()), form)
            if not compressed:
                return self._plain[form]
            if form not in self._packed:
                # Level 1 takes a third of level 6's time and leaves an eighth of the text instead of a tenth.
                self._packed[form] = gzip.compress(self._plain[form], compresslevel=1, mtime=0)
            return self._packed[form]

    def _drop_outdated(self) -> None:
        frame, counts = self._state.frame(), dict(self._state.oom_counts())
        stale = frame is not None and self._freshness.is_stale(frame)
        shown = self._shown
        if shown is None or shown[0] is not frame or shown[1:] != (stale, counts):
            self._shown = (frame, stale, counts)
            self._plain.clear()
            self._packed.clear()

    def _own_figures(self) -> dict[str, float]:
        return {
            sample.name: sample.value
            for metric in self._own.collect()
            for sample in metric.samples
            if sample.name in OWN_NAMES
        }
