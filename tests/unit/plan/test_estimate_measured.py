"""Measuring says plainly what it cannot do."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest

from vramscope.analyzers.plan.estimate.measured import NotMeasurable, measure, measure_checkpoint
from vramscope.schema.plan import Workload


@pytest.mark.skipif(importlib.util.find_spec("torch") is not None, reason="PyTorch is installed here")
def test_without_pytorch_nothing_is_measured(tmp_path: Path) -> None:
    with pytest.raises(NotMeasurable, match="needs PyTorch"):
        measure(lambda: None, lambda model: {}, Workload())


@pytest.mark.skipif(importlib.util.find_spec("transformers") is not None, reason="transformers is installed here")
def test_a_configuration_needs_transformers(tmp_path: Path) -> None:
    with pytest.raises(NotMeasurable, match="needs transformers"):
        measure_checkpoint(tmp_path, Workload())
