"""Out-of-memory events as HTML: one line each, and the explanation behind it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timezone

from vramscope.exporters.http.bar import Part, describe, draw_bar, draw_legend
from vramscope.exporters.http.evidence import render_evidence
from vramscope.exporters.http.markup import Child, Markup, element
from vramscope.exporters.wording import cause_title, change_lines
from vramscope.schema.oom import Advice, Breakdown, Cause, Incident, OomEvent
from vramscope.schema.units import format_bytes

_PARTS = (
    ("other", "Other processes", "other_processes_bytes"),
    ("non-torch", "Non-PyTorch", "non_torch_bytes"),
    ("allocated", "Allocated", "allocated_bytes"),
    ("cached", "Cached", "cached_bytes"),
    ("pool-free", "Private pools, free", "private_pool_free_bytes"),
    ("free", "Free", "free_bytes"),
)


def render_time(at_unix: float) -> Markup:
    """A moment in UTC; the script shows it in the reader's own time."""
    moment = datetime.fromtimestamp(at_unix, timezone.utc)
    return element("time", f"{moment:%Y-%m-%d %H:%M:%S} UTC", datetime=f"{moment:%Y-%m-%dT%H:%M:%SZ}")


def render_events(events: Sequence[OomEvent]) -> Child:
    """The events in their order, or the sentence that says that there is none."""
    title = element("h2", "Out-of-memory events", id="ooms-title")
    if not events:
        return [title, element("p", "No out-of-memory events yet.", class_="empty")]
    return [title, [_event(event) for event in events]]


def _event(event: OomEvent) -> Markup:
    incident = event.incident
    message = incident.message
    where = [
        event.command,
        f"pid {event.pid}" if event.pid is not None else None,
        event.user,
        incident.rank,
        f"device {message.device}" if message.device is not None else None,
        "the job went on" if event.recovered else None,
        f"{incident.count} times" if incident.count > 1 else None,
        "the job went on" if event.recovered else None,
    ]
    asked = f"asked for {format_bytes(message.requested_bytes)}" if message.requested_bytes is not None else None
    return element(
        "details",
        element(
            "summary",
            element("span", _title(incident), class_="cause"),
            element("span", ", ".join(part for part in (" · ".join(filter(None, where)), asked) if part), class_="who"),
            render_time(event.at_unix),
        ),
        element(
            "div",
            _breakdown(incident.breakdown, message.total_bytes),
            None if event.evidence is None else render_evidence(event.evidence),
            _causes(incident.causes),
            _advice(incident.advice),
            [element("p", note, class_="note") for note in incident.notes],
            _text(incident),
            class_="explanation",
        ),
        class_="event",
        id=f"oom-{event.id}",
    )


def _title(incident: Incident) -> str:
    return _capitalised(cause_title(incident.causes[0], short=True)) if incident.causes else "Unknown cause"


def _capitalised(text: str) -> str:
    return text[:1].upper() + text[1:]


def _breakdown(breakdown: Breakdown, total_bytes: int | None) -> Child:
    sizes = [(kind, name, getattr(breakdown, field)) for kind, name, field in _PARTS]
    parts = [Part(kind, name, size) for kind, name, size in sizes if size]
    if not parts:
        return None
    total = total_bytes or sum(part.size_bytes for part in parts)
    requested = breakdown.requested_bytes
    label = f"Memory at the failure: {describe(parts)}"
    shown = list(parts)
    if requested is not None:
        label += f"; requested {format_bytes(requested)}"
        shown.append(Part("request", "Requested", requested))
    return element("div", draw_bar(parts, total, label=label, request_bytes=requested), draw_legend(shown))


def _causes(causes: Sequence[Cause]) -> Child:
    if not causes:
        return element("p", "No cause could be told from what was recorded.", class_="note")
    return [
        element("h3", "Why"),
        element(
            "ol",
            (
                element(
                    "li",
                    element(
                        "p",
                        element("strong", _capitalised(cause_title(cause))),
                        element("span", f"{cause.confidence * 100:.0f} % sure", class_="share"),
                    ),
                    element("ul", (element("li", line) for line in cause.evidence)) if cause.evidence else None,
                )
                for cause in causes
            ),
            class_="causes",
        ),
    ]


def _advice(advice: Sequence[Advice]) -> Child:
    if not advice:
        return None
    return [element("h3", "What to change"), element("ol", (_change(entry) for entry in advice), class_="advice")]


def _change(advice: Advice) -> Markup:
    facts = (("Why", advice.why), ("Expected", advice.expected), ("Cost", advice.cost))
    tried = f"Tried by {advice.verified.get('by', 'replay')}." if advice.verified else None
    return element(
        "li",
        element("p", element("strong", advice.title)),
        element("pre", element("code", "\n".join(change_lines(advice))), tabindex=0),
        element("dl", ([element("dt", name), element("dd", text)] for name, text in facts if text)),
        element("p", tried, class_="note") if tried else None,
    )


def _text(incident: Incident) -> Markup | None:
    if not incident.text:
        return None
    return element(
        "details", element("summary", "The message itself"), element("pre", incident.text, tabindex=0), class_="message"
    )
