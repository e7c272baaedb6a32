"""The JSON form of incidents and events: ``vramscope.explain/1``, which others rely on."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict, fields, replace
from typing import Any

from .evidence_form import evidence_to_json
from .evidence_reading import evidence_from_json
from .history import Usage
from .oom import Advice, Breakdown, Cause, Incident, OomEvent, OomMessage, OtherProcess

SCHEMA = "vramscope.explain/1"


def explanation_to_json(incidents: Iterable[Incident]) -> dict[str, Any]:
    """The document that ``vramscope explain --json`` prints."""
    return {"schema": SCHEMA, "incidents": [incident_to_json(incident) for incident in incidents]}


def incident_to_json(incident: Incident) -> dict[str, Any]:
    """An incident as plain lists, dicts and scalars. The figures' names are the dataclasses' own."""
    document = asdict(replace(incident, causes=(), advice=()))  # these are copied below
    document["lines"] = list(incident.lines) if incident.lines else None
    document["notes"] = list(incident.notes)
    document["message"]["other_processes"] = list(document["message"]["other_processes"])
    document["causes"] = [{**asdict(cause), "evidence": list(cause.evidence)} for cause in incident.causes]
    document["advice"] = [asdict(advice) for advice in incident.advice]
    return document


def incident_from_json(document: Mapping[str, Any]) -> Incident:
    """The reverse of ``incident_to_json``. Unknown keys of a newer version are dropped; missing ones are unknown."""
    known = _known(Incident, document)
    message = _known(OomMessage, known.pop("message", {}))
    others = message.get("other_processes", ())
    message["other_processes"] = tuple(OtherProcess(**_known(OtherProcess, row)) for row in others)
    lines = known.pop("lines", None)
    return Incident(
        **{
            **known,
            "lines": (int(lines[0]), int(lines[1])) if lines else None,
            "message": OomMessage(**message),
            "breakdown": Breakdown(**_known(Breakdown, known.pop("breakdown", {}))),
            "causes": tuple(
                Cause(**{**_known(Cause, cause), "evidence": tuple(cause.get("evidence", ()))})
                for cause in known.pop("causes", ())
            ),
            "advice": tuple(Advice(**_known(Advice, advice)) for advice in known.pop("advice", ())),
            "notes": tuple(known.pop("notes", ())),
        }
    )


def event_to_json(event: OomEvent) -> dict[str, Any]:
    """An event of the daemon: its own fields, the first cause's id, and the incident under ``incident``."""
    return {
        "id": event.id,
        "at_unix": event.at_unix,
        "origin": event.origin,
        "pid": event.pid,
        "uuid": event.uuid,
        "command": event.command,
        "user": event.user,
        "recovered": event.recovered,
        "cause": event.cause,
        "incident": incident_to_json(event.incident),
        "evidence": None if event.evidence is None else evidence_to_json(event.evidence),
        "before": [asdict(usage) for usage in event.before],
    }


def event_from_json(document: Mapping[str, Any]) -> OomEvent:
    """The reverse of ``event_to_json``."""
    known = _known(OomEvent, document)
    evidence = known.pop("evidence", None)
    before = tuple(Usage(**_known(Usage, usage)) for usage in known.pop("before", ()))
    return OomEvent(
        **{
            **known,
            "incident": incident_from_json(document["incident"]),
            "evidence": None if evidence is None else evidence_from_json(evidence, known.get("pid") or 0),
            "before": before,
        }
    )


def _known(kind: type, document: Mapping[str, Any]) -> dict[str, Any]:
    names = {field.name for field in fields(kind)}
    return {key: value for key, value in document.items() if key in names}
