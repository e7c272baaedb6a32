"""The out-of-memory corpus as an examination: each text is explained and compared with what an expert reads in it.

``python -m tests.corpus [WORD]`` prints the complaints of the fixtures whose name contains WORD, and the score.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from vramscope.analyzers.explain import explain_blocks
from vramscope.schema.oom import Incident

FOLDER = Path(__file__).parent / "data" / "oom" / "corpus"
_BLOCK = 1 << 16


@dataclass(frozen=True, slots=True)
class Fixture:
    """One text and its answer."""

    name: str
    text: bytes
    incidents: tuple[dict[str, Any], ...]
    may_report: tuple[str, ...]


def fixtures(word: str = "") -> Iterator[Fixture]:
    """Those whose name contains ``word``, by name."""
    for path in sorted(FOLDER.glob("*.json")):
        if word in path.stem:
            answer = json.loads(path.read_text(encoding="utf-8"))
            yield Fixture(
                path.stem,
                path.with_suffix(".log").read_bytes(),
                tuple(answer["incidents"]),
                tuple(answer.get("may_report", ())),
            )


def explain(fixture: Fixture) -> list[Incident]:
    """What the product reads in the text."""
    blocks = _decoded(fixture.text)
    return list(explain_blocks((blocks[at : at + _BLOCK] for at in range(0, len(blocks), _BLOCK)), fixture.name))


def complaints(fixture: Fixture, found: Sequence[Incident]) -> list[str]:
    """Where the product and the expert differ, one line each; empty when they agree."""
    extra = [incident for incident in found if incident.format in fixture.may_report and incident.memory != "gpu"]
    rest = [incident for incident in found if incident not in extra]
    expected = list(fixture.incidents)
    # What may be left out is left out as long as fewer incidents were found than there are answers.
    while len(expected) > len(rest):
        optional = [answer for answer in expected if answer.get("optional")]
        dropped = next((a for a in optional if not any(_fits(a, incident) for incident in rest)), None)
        if dropped is None:
            break
        expected.remove(dropped)
    if len(expected) != len(rest):
        shown = ", ".join(f"{incident.format} ({incident.memory}, lines {incident.lines})" for incident in rest)
        return [f"{len(expected)} incidents are there, {len(rest)} were found: {shown or 'none'}"]
    return [line for answer, incident in zip(expected, rest, strict=True) for line in _differences(answer, incident)]


def _fits(answer: dict[str, Any], incident: Incident) -> bool:
    return incident.format in (answer["format"], *answer.get("accept_formats", ()))


def _differences(answer: dict[str, Any], incident: Incident) -> Iterator[str]:
    if not _fits(answer, incident):
        yield f"format is {incident.format}, not {answer['format']}"
    if incident.framework not in (answer["framework"], *answer.get("accept_frameworks", ())):
        yield f"framework is {incident.framework}, not {answer['framework']}"
    for name in ("memory", "count", "rank"):
        if name in answer and getattr(incident, name) != answer[name]:
            yield f"{name} is {getattr(incident, name)!r}, not {answer[name]!r}"
    stated = {"other_processes": [], **answer["message"]}
    accepted = answer.get("accept_message", {})
    message = {**asdict(incident.message), "other_processes": [asdict(p) for p in incident.message.other_processes]}
    for name, value in message.items():
        wanted = stated.get(name)
        if value != wanted and not (name in accepted and value == accepted[name]):
            yield f"{name} is {value}, not {wanted}"
    first = incident.causes[0].id if incident.causes else None
    if answer["causes"] and first not in answer["causes"]:
        yield f"first cause is {first}, not one of {', '.join(answer['causes'])}"
    if first is None or not incident.causes[0].evidence:
        yield "there is no cause with evidence"
    if not incident.advice:
        yield "there is no advice"


def _decoded(text: bytes) -> bytes:
    """UTF-16 logs reach the analyzers as UTF-8: decoding is the reader's business."""
    if text.startswith((b"\xff\xfe", b"\xfe\xff")):
        return text.decode("utf-16").encode()
    return text


def main() -> int:
    """Print every complaint and the score."""
    failed = number = 0
    for fixture in fixtures(sys.argv[1] if len(sys.argv) > 1 else ""):
        number += 1
        lines = complaints(fixture, explain(fixture))
        failed += bool(lines)
        for line in lines:
            print(f"{fixture.name}: {line}")
    print(f"{number - failed} of {number} texts are read as the expert reads them")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
