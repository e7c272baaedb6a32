"""The model that a command names, and what it passes over."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from vramscope.daemon.known_model import model_of

GPT2 = {"model_type": "gpt2", "architectures": ["GPT2LMHeadModel"], "n_layer": 2, "n_embd": 64, "n_head": 2}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "models" / "tiny").mkdir(parents=True)
    (tmp_path / "models" / "tiny" / "config.json").write_text(json.dumps(GPT2))
    (tmp_path / "broken").mkdir()
    (tmp_path / "broken" / "config.json").write_text("{")
    (tmp_path / "other").mkdir()
    return tmp_path


@pytest.mark.parametrize(
    "command",
    [
        "python serve.py --model models/tiny",
        "python serve.py --model=models/tiny --port 80",
        "python serve.py model.path=models/tiny",
        "python serve.py {folder}/models/tiny",
        "python serve.py --config models/tiny/config.json",
        "python serve.py --first broken --then models/tiny",
    ],
)
def test_a_folder_with_a_configuration_is_the_model(folder: Path, command: str) -> None:
    found = model_of(command.format(folder=folder).split(), folder)
    assert found is not None
    assert (found.name, found.class_name) == ("tiny", "GPT2LMHeadModel")


@pytest.mark.parametrize("command", ["", "python serve.py other", "python serve.py broken", "x=", "\0", "y" * 5000])
def test_a_command_without_one_has_none(folder: Path, command: str) -> None:
    assert model_of(command.split(), folder) is None
