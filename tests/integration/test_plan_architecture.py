"""What is derived from a configuration is what transformers builds of it: names, shapes, ties, buffers, order.

All models are built by one process, on PyTorch's meta device, the small ones on the CPU too, where a pass is run.
"""

from __future__ import annotations

import json
import math
import os
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from tests.plan.case import Case
from tests.plan.cases import CASES, UNDESCRIBED, WHOLE
from tests.rig.libraries import Libraries
from vramscope.analyzers.plan.architecture import read_architecture
from vramscope.analyzers.plan.architecture.from_config import derive
from vramscope.analyzers.plan.architecture.table import find_known
from vramscope.schema.architecture import Architecture, TensorSpec

pytestmark = [pytest.mark.real_allocator, pytest.mark.timeout(900)]

BUILD = Path(__file__).parents[1] / "plan" / "inside" / "build_models.py"
SOURCES = Path(__file__).parents[2] / "src"
BY_NAME = {case.name: case for case in CASES}
FLOAT32_BYTES = 4


def whole_case(name: str) -> Case:
    found = find_known(name)
    assert found is not None
    values = found[1]
    # What is compared is the model as it computes: unpacked.
    values.pop("quantization_config", None)
    return Case(name, values.pop("architectures")[0], values)


@pytest.fixture(scope="module")
def saved(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("saved")


@pytest.fixture(scope="module")
def built(
    libraries: Libraries, cuda: Path, saved: Path, tmp_path_factory: pytest.TempPathFactory
) -> Mapping[str, Mapping[str, Any]]:
    """Each case as transformers makes it."""
    folder = tmp_path_factory.mktemp("built")
    asked = [{**case.as_json, "save": str(saved / case.name)} for case in CASES]
    asked += [whole_case(name).as_json for name in WHOLE]
    asked += [{**case.as_json, "library": True} for case in UNDESCRIBED]
    asked += [{"name": f"other-{name}", "other": name} for name in ("torchvision", "encoder", "shared", "frozen")]
    asked += [{"name": "adapter", "save": str(saved / "llama"), "adapter": str(saved / "adapter")}]
    (folder / "cases.json").write_text(json.dumps(asked))
    done = subprocess.run(
        [libraries.environment.python, BUILD, folder / "cases.json", folder / "answers.json"],
        env={
            **os.environ,
            "HF_HUB_OFFLINE": "1",
            "LD_LIBRARY_PATH": str(cuda),
            "PYTHONPATH": os.pathsep.join([str(libraries.folder), str(SOURCES)]),
        },
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=800,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-4000:]
    answers: dict[str, dict[str, Any]] = json.loads((folder / "answers.json").read_text())
    for name, found in answers.items():
        assert "error" not in found, f"{name}: {found['error']}"
    return answers


def specs(architecture: Architecture) -> dict[str, TensorSpec]:
    return {tensor.name: tensor for unit in architecture.units for tensor in unit.tensors}


def compare(mine: Architecture, real: Mapping[str, Any]) -> None:
    """Name by name and shape by shape."""
    found = specs(mine)
    ties = {frozenset(pair) for pair in real["tied"]}
    assert {frozenset((tensor.storage, name)) for name, tensor in found.items() if tensor.storage != name} == ties
    # Which of two tied names stands for both depends on which is registered first.
    others = {first: other for first, other in real["tied"] if first in found and found[first].storage != first}
    parameters = {others.get(name, name): (tuple(shape), dtype) for name, shape, dtype in real["parameters"]}
    assert {
        name: (tensor.shape, tensor.dtype)
        for name, tensor in found.items()
        if not tensor.buffer and tensor.storage == name
    } == parameters
    buffers = {name: (tuple(shape), dtype, kept) for name, shape, dtype, kept in real["buffers"]}
    assert {
        name: (tensor.shape, tensor.dtype, tensor.persistent) for name, tensor in found.items() if tensor.buffer
    } == buffers
    assert sorted(mine.no_split_classes) == real["no_split"]
    for unit in mine.units:
        if unit.name in real["modules"]:
            assert unit.type_name == real["modules"][unit.name]
        else:
            # A tensor of a module that holds blocks.
            assert [tensor.name for tensor in unit.tensors] == [unit.name]
    registered = [name for name in mine.registered if name in real["modules"]]
    assert registered == [name for name in real["modules"] if name in set(registered)]


def in_real_order(mine: Architecture, called: list[str]) -> None:
    """The units that the pass called as modules stand in the order of the calls."""
    reached = [unit.name for unit in mine.units if unit.name in called]
    assert reached == [name for name in called if name in set(reached)]


@pytest.mark.parametrize("name", [case.name for case in CASES])
def test_small_models_are_as_the_library_builds_them(built: Mapping[str, Mapping[str, Any]], name: str) -> None:
    case, real = BY_NAME[name], built[name]
    mine = derive(dict(real["config"], architectures=[case.class_name]), "config.json", name=name)
    compare(mine, real)
    if case.inputs:
        in_real_order(mine, real["order"])


@pytest.mark.parametrize("name", WHOLE)
def test_known_models_are_as_the_library_builds_them(built: Mapping[str, Mapping[str, Any]], name: str) -> None:
    case, real = whole_case(name), built[name]
    compare(derive({**case.config, "architectures": [case.class_name]}, "table", name=name), real)
    compare(derive(dict(real["config"], architectures=[case.class_name]), "config.json", name=name), real)


@pytest.mark.parametrize("name", [case.name for case in CASES] + list(WHOLE))
def test_live_modules_are_described_as_their_configurations_are(
    built: Mapping[str, Mapping[str, Any]], name: str
) -> None:
    case, real = BY_NAME.get(name) or whole_case(name), built[name]
    mine = derive(dict(real["config"], architectures=[case.class_name]), "config.json", name=name)
    live = real["live"]
    assert [unit["name"] for unit in live["units"]] == [unit.name for unit in mine.units]
    assert live["registered"] == list(mine.registered)
    sizes = {tensor["storage"]: tensor["size_bytes"] for unit in live["units"] for tensor in unit["tensors"]}
    assert sum(sizes.values()) == mine.stored_bytes
    assert [(unit["role"], len(unit["attention"])) for unit in live["units"]] == [
        (unit.role, len(unit.attention)) for unit in mine.units
    ]
    assert live["exact"]


@pytest.mark.parametrize("name", [case.name for case in CASES])
def test_saved_checkpoints_are_read_with_the_names_of_the_model_in_memory(
    built: Mapping[str, Mapping[str, Any]], saved: Path, name: str
) -> None:
    """What the library writes has other names than its modules: experts apart, towers elsewhere, prefixes gone."""
    real = built[name]
    found = read_architecture(saved / name)
    assert found.source == "safetensors headers"
    assert found.exact
    assert found.notes == ()
    parameters = {tensor.storage: tensor for tensor in specs(found).values() if not tensor.buffer}
    stored = sum(FLOAT32_BYTES * math.prod(shape) for _, shape, _ in real["parameters"])
    assert sum(tensor.size_bytes for tensor in parameters.values()) == stored
    covered = {unit.name for unit in found.units}
    for parameter, *_ in real["parameters"]:
        assert any(parameter == unit or parameter.startswith(f"{unit}.") for unit in covered), parameter


@pytest.mark.parametrize("name", ["llama", "mixtral", "gpt2", "t5", "resnet", "llava"])
def test_a_checkpoint_of_an_unknown_family_has_blocks_by_repetition(
    built: Mapping[str, Mapping[str, Any]], saved: Path, tmp_path: Path, name: str
) -> None:
    """The same files under a family's name that nobody knows: the blocks are those of the class list, or more whole."""
    for file in (saved / name).iterdir():
        (tmp_path / file.name).write_bytes(file.read_bytes())
    values = json.loads((tmp_path / "config.json").read_text())
    (tmp_path / "config.json").write_text(json.dumps({**values, "model_type": "unheard-of"}))
    found = read_architecture(tmp_path)
    assert found.exact
    known = read_architecture(saved / name)
    assert found.stored_bytes == sum(
        tensor.size_bytes
        for tensor in {tensor.storage: tensor for tensor in specs(known).values() if tensor.persistent}.values()
    )
    layers = [unit for unit in found.units if unit.role == "layer"]
    count = {"llama": 2, "mixtral": 2, "gpt2": 2, "t5": 5, "resnet": 5, "llava": 4}[name]
    assert len(layers) == count, [unit.name for unit in found.units]


@pytest.mark.parametrize("case", UNDESCRIBED, ids=[case.name for case in UNDESCRIBED])
def test_other_families_are_built_by_the_library(built: Mapping[str, Mapping[str, Any]], case: Case) -> None:
    real = built[case.name]
    live = real["live"]
    found = {tensor["name"]: tensor for unit in live["units"] for tensor in unit["tensors"]}
    assert {name: tensor["shape"] for name, tensor in found.items() if not tensor["buffer"]} == {
        **{name: shape for name, shape, _ in real["parameters"]},
        **{other: found[first]["shape"] for first, other in real["tied"]},
    }
    blocks = [name for name, kind in real["modules"].items() if kind in real["no_split"]]
    for block in blocks:
        # Whole, or in a unit that is larger still.
        assert any(block == unit["name"] or block.startswith(unit["name"] + ".") for unit in live["units"]), block


def test_an_image_network_has_its_residual_groups_as_blocks(built: Mapping[str, Mapping[str, Any]]) -> None:
    """torchvision's, which tells no classes that must not be split."""
    live = built["other-torchvision"]["live"]
    names = [unit["name"] for unit in live["units"]]
    groups = [f"layer{stage}.{group}" for stage, count in enumerate((3, 4, 6, 3), start=1) for group in range(count)]
    assert names == ["conv1", "bn1", *groups, "fc"]
    sizes = {tensor["storage"]: tensor["size_bytes"] for unit in live["units"] for tensor in unit["tensors"]}
    assert round(sum(sizes.values()) / (1 << 20), 1) == 97.7


def test_a_plain_module_runs_its_head_last(built: Mapping[str, Mapping[str, Any]]) -> None:
    live = built["other-encoder"]["live"]
    assert [unit["name"] for unit in live["units"]] == [*(f"encoder.layers.{number}" for number in range(3)), "head"]
    assert live["registered"][0] == "head"


def test_shared_weights_and_views_are_one_storage(built: Mapping[str, Mapping[str, Any]]) -> None:
    live = built["other-shared"]["live"]
    tensors = {tensor["name"]: tensor for unit in live["units"] for tensor in unit["tensors"]}
    assert tensors["output.weight"]["storage"] == "table.weight"
    assert tensors["part"]["storage"] == "whole"
    assert not tensors["part"]["persistent"]
    assert sorted(live["tied"]) == [["table.weight", "output.weight"], ["whole", "part"]]
    assert [tensors[name]["size_bytes"] for name in ("whole", "part", "output.weight")] == [400, 400, 3200]
    frozen = built["other-frozen"]["live"]
    assert not any(tensor["trainable"] for unit in frozen["units"] for tensor in unit["tensors"])


def test_an_adapter_as_peft_writes_it_stands_beside_its_base(
    built: Mapping[str, Mapping[str, Any]], saved: Path
) -> None:
    found = specs(read_architecture(saved / "adapter"))
    trained = {name: list(tensor.shape) for name, tensor in found.items() if tensor.trainable}
    assert trained == built["adapter"]["trained"]
    assert found.keys() - trained.keys() == specs(read_architecture(saved / "llama")).keys()


def test_a_model_in_an_adapter_keeps_its_blocks_and_its_order(built: Mapping[str, Mapping[str, Any]]) -> None:
    live = built["adapter"]["live"]
    plain = built["llama"]["live"]
    assert [unit["name"] for unit in live["units"]] == [f"base_model.model.{unit['name']}" for unit in plain["units"]]
    trained = [tensor["name"] for unit in live["units"] for tensor in unit["tensors"] if tensor["trainable"]]
    assert {name.removeprefix("base_model.model.") for name in trained} == set(built["adapter"]["trained"])
