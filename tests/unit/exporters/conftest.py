"""States of a daemon for those who show them."""

from __future__ import annotations

import dataclasses

import pytest

from tests.evidence import packed, training_evidence
from tests.fakes import (
    FRAME_AT,
    FakeState,
    fragmentation_event,
    two_gpu_frame,
)
from vramscope.schema.evidence_form import shorten
from vramscope.schema.history import EndedProcess, Usage
from vramscope.schema.units import GIB


@pytest.fixture
def state() -> FakeState:
    return FakeState(two_gpu_frame(), [fragmentation_event()])


@pytest.fixture
def seen() -> FakeState:
    """One event with evidence, and its document."""
    evidence = training_evidence()
    before = (Usage(FRAME_AT - 20, 10 * GIB, 9 * GIB, 8 * GIB, 7 * GIB), Usage(FRAME_AT - 10))
    event = dataclasses.replace(fragmentation_event("e1"), evidence=shorten(evidence), before=before)
    ended = EndedProcess(pid=77, at_unix=FRAME_AT - 3, device=0, uuid="GPU-1", user="ada", reserved_bytes=GIB)
    return FakeState(two_gpu_frame(), [event], documents={"e1": packed(evidence)}, gone=(ended,))
