"""Documents of jobs with a known fault each, and beside every fault something that only looks like it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.unit.analyzers.evidence.documents import CONTEXT, causes, document, explain, message, model
from tests.unit.analyzers.evidence.lookalikes import LOOKALIKES
from tests.unit.analyzers.evidence.planted import PLANTED
from vramscope.analyzers.incident import explain_message
from vramscope.schema.evidence import Evidence, ModelInfo
from vramscope.schema.oom import Incident


@pytest.mark.parametrize("name", PLANTED)
def test_the_planted_fault_is_the_first_cause(name: str) -> None:
    planted, evidence, others = PLANTED[name]
    incident = explain_as_own(evidence) if name == "libraries beside PyTorch" else explain(evidence, others)
    assert (incident.causes[0].id, incident.causes[0].detail) == planted, [
        (cause.id, cause.detail, cause.confidence) for cause in incident.causes
    ]
    assert incident.causes[0].confidence >= 0.6
    assert any(character.isdigit() for line in incident.causes[0].evidence for character in line)
    assert incident.advice


def explain_as_own(evidence: Evidence) -> Incident:
    """The driver counts all that lies outside PyTorch to this very process."""
    figures = message(evidence)
    total, free = figures.total_bytes or 0, figures.free_bytes or 0
    assert total - free > CONTEXT
    return explain_message(replace(figures, process_in_use_bytes=total - free), evidence=evidence)


@pytest.mark.parametrize("name", LOOKALIKES)
def test_what_only_looks_like_a_fault_is_not_the_first_cause(name: str) -> None:
    fault, evidence = LOOKALIKES[name]
    found = causes(evidence)
    assert found[0] != fault
    assert len(found) == len(set(found))


def test_there_is_a_lookalike_for_every_fault_that_a_document_alone_can_show() -> None:
    shown = {planted for planted, _, _ in PLANTED.values() if planted[1] is not None}
    assert shown - {fault for fault, _ in LOOKALIKES.values()} <= {
        ("leak", "growing_buffer"),
        ("capacity", "batch"),
        ("capacity", "activations"),
    }


def test_a_teacher_that_is_frozen_is_named_with_doubt() -> None:
    teacher, student = model(parameters=6.0, training=False, trained=False), model(parameters=6.0)
    incident = explain(document(parameters=12.0, activations=8.0, models=(teacher, student)))
    doubted = next(cause for cause in incident.causes if cause.detail == "previous_allocation")
    assert doubted.confidence < 0.5
    assert any("cannot tell" in line for line in doubted.evidence)


def test_a_document_with_nothing_but_figures_is_explained_by_them() -> None:
    bare = document(activations=20.0)
    empty = Evidence(kind=bare.kind, stem=bare.stem, figures=bare.figures)
    incident = explain(empty)
    assert incident.causes[0].id == "capacity"
    assert any("cannot tell" in line for line in incident.causes[0].evidence)


def test_models_without_parameters_on_the_device_say_nothing() -> None:
    evidence = document(activations=19.0, models=(ModelInfo(name="Elsewhere"), ModelInfo(name="Elsewhere")))
    assert causes(evidence)[0] == ("capacity", "activations")


def test_a_report_without_a_text_says_nothing_of_one() -> None:
    advice = explain_as_own(PLANTED["libraries beside PyTorch"][1]).advice
    (look,) = (found for found in advice if found.id == "outside_torch")
    assert look.why.endswith("other frameworks")
