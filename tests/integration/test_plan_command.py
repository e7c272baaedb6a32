"""``vramscope plan`` as a user calls it: models by their configuration, cards by name, this machine, mistakes."""

from __future__ import annotations

import ast
import json
import os
import resource
import shlex
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from vramscope.daemon.simgpu.machine import Machine
from vramscope.schema.units import GIB, MIB

LLAMA = {
    "architectures": ["LlamaForCausalLM"],
    "model_type": "llama",
    "hidden_size": 4096,
    "intermediate_size": 11008,
    "num_hidden_layers": 32,
    "num_attention_heads": 32,
    "num_key_value_heads": 32,
    "vocab_size": 32000,
    "max_position_embeddings": 4096,
    "torch_dtype": "float16",
    "tie_word_embeddings": False,
}
# Llama-2-7B's own number.
PARAMETERS = 6_738_415_616


@pytest.fixture(scope="module")
def llama(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("models") / "Llama-2-7b-hf"
    folder.mkdir()
    (folder / "config.json").write_text(json.dumps(LLAMA))
    return folder


def plan(*words: object, environment: Mapping[str, str] = os.environ) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "vramscope", "plan", *map(str, words)]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=60, env=dict(environment))


def answer(*words: object, status: int = 0, environment: Mapping[str, str] = os.environ) -> dict[str, Any]:
    done = plan("--json", *words, environment=environment)
    assert done.returncode == status, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    assert found["schema"] == "vramscope.plan/1"
    return found


def test_the_answer_has_the_promised_keys_and_a_map_that_python_reads_back(llama: Path) -> None:
    found = answer(llama, "--gpu", "16GiB", "--gpu", "16GiB")
    assert found["weights_bytes"] == pytest.approx(2 * PARAMETERS, rel=1e-4)
    assert found["largest_layer"]["bytes"] > 0
    assert found["fits"] is True
    assert {load["device"] for load in found["loads"]} == {0, 1}
    parts = {"weights", "kept", "kv_cache", "activation", "context"}
    for load in found["loads"]:
        assert load["total_bytes"] == sum(load[f"{part}_bytes"] for part in parts)
        assert load["total_bytes"] <= load["capacity_bytes"] == 16 * GIB
    estimate = found["estimate"]
    named = ("weights", "gradients", "optimizer", "activations", "kv_cache", "context", "total")
    assert {f"{part}_bytes" for part in named} | {"method"} <= set(estimate)
    (line,) = [line for paste in found["paste"] for line in paste["lines"] if line.startswith("device_map = ")]
    assert eval(compile(ast.parse(line.partition(" = ")[2], mode="eval"), "line", "eval"), {}) == found["device_map"]


def test_memory_that_others_hold_is_not_planned_with(llama: Path) -> None:
    found = answer(llama, "--gpu", "24GiB:11GiB", "--gpu", "24GiB", "--batch", "max", "--seq", 4096)
    capacities = [load["capacity_bytes"] for load in found["loads"]]
    assert sorted(capacities) == [11 * GIB, 24 * GIB]
    assert all(load["total_bytes"] <= load["capacity_bytes"] for load in found["loads"])
    assert found["batch"] == found["max_batch"] > 1
    one_more = answer(llama, "--gpu", "24GiB:11GiB", "--gpu", "24GiB", "--batch", found["batch"] + 1, "--seq", 4096)
    assert one_more["spilled_bytes"] > 0


def test_a_gpu_without_room_for_a_context_is_left_out(llama: Path) -> None:
    words = (llama, "--gpu", "11GiB:200MiB", "--gpu", "24GiB")
    found, alone = answer(*words), answer(llama, "--gpu", "24GiB")
    assert [gpu["index"] for gpu in found["gpus"]] == [1]
    assert found["estimate"] == alone["estimate"]
    assert found["device_map"] == {"": 1}
    assert any(note.startswith("GPU 0 is left out: 200.00 MiB are free there") for note in found["notes"])
    more = answer(*words, "--gpu", "2x11GiB:200MiB")
    assert any(note.startswith("GPUs 0, 2, 3 are left out") for note in more["notes"])
    assert "vLLM" not in {paste["tool"] for paste in found["paste"]}
    assert "It fits on a GPU of 24" in plan(*words).stdout
    # A bound may name it.
    assert answer(*words, "--max-memory", "0=1GiB,1=20GiB")["fits"]


def test_cards_are_named_and_counted(llama: Path) -> None:
    found = answer(llama, "--gpu", "2xA100-80G:70GiB", "--gpu", "l4")
    assert [(gpu["name"], gpu["free_bytes"]) for gpu in found["gpus"]][:2] == [("A100-80G", 70 * GIB)] * 2
    assert [gpu["index"] for gpu in found["gpus"]] == [0, 1, 2]
    assert found["gpus"][2]["name"] == "L4"


def test_without_a_gpu_the_cards_are_told(llama: Path, tmp_path: Path, nvml_machine: Callable[..., Machine]) -> None:
    machine = nvml_machine()
    machine.remove_driver()
    found = answer(llama, environment=machine.daemon_environment())
    assert (found["device_map"], found["fits"], found["loads"]) == (None, None, [])
    cards = {card["card"]: card for card in found["cards"]}
    assert cards["RTX-2080-Ti"]["count"] == 2
    assert cards["H100-80G"]["count"] == 1
    assert cards["H200-141G"]["max_batch"] > cards["H100-80G"]["max_batch"] > 10
    assert "give --gpu" in found["notes"][-1]


@pytest.mark.real_nvml
def test_this_machines_gpus_are_planned_for_with_what_is_free_and_who_holds_the_rest(
    llama: Path, nvml_machine: Callable[..., Machine]
) -> None:
    machine = nvml_machine(devices=2, capacity_bytes=20 * GIB, driver_reserved_bytes=600 * MIB)
    machine.world.set_other(0, 13 * GIB, os.getpid())
    environment = machine.daemon_environment()
    found = answer(llama, environment=environment)
    assert found["live"] is True
    busy, idle = found["gpus"]
    assert busy["free_bytes"] == idle["free_bytes"] - 13 * GIB
    (tenant,) = busy["tenants"]
    assert (tenant["pid"], tenant["used_bytes"]) == (os.getpid(), 13 * GIB)
    assert found["fits"] is True
    screen = plan(llama, environment=environment).stdout
    assert f"pid {os.getpid()}" in screen
    assert "13.00 GiB are not free" in screen
    # As the job would number them.
    alone = answer(llama, environment={**environment, "CUDA_VISIBLE_DEVICES": "1"})
    assert [(gpu["index"], gpu["uuid"]) for gpu in alone["gpus"]] == [(0, idle["uuid"])]


def test_training_over_ranks_is_planned_for_one_of_them(llama: Path) -> None:
    words = ("--train", "--zero", 3, "--dtype", "bf16", "--checkpointing", "--gpu")
    found = answer(llama, *words, "8xA100-80G")
    assert len(found["loads"]) == 1
    tools = [paste["tool"] for paste in found["paste"]]
    assert {"transformers", "DeepSpeed", "FSDP2", "Accelerate, FSDP"} <= set(tools)
    alone = answer(llama, "--train", "--dtype", "bf16", "--precision", "master", "--gpu", "A100-80G", status=1)
    assert alone["estimate"]["total_bytes"] > found["estimate"]["total_bytes"]


def test_a_map_is_checked(llama: Path, tmp_path: Path) -> None:
    layers = {f"model.layers.{index}": int(index > 15) for index in range(31)}
    written = tmp_path / "map.json"
    whole = {"model.embed_tokens": 0, "model.rotary_emb": 0, "model.norm": 1, "lm_head": 1, **layers}
    written.write_text(json.dumps(whole))
    words = (llama, "--gpu", "16GiB", "--gpu", "16GiB", "--check", written)
    found = answer(*words, status=1)
    (error,) = [finding for finding in found["findings"] if finding["severity"] == "error"]
    assert error["id"] == "uncovered"
    assert any("model.layers.31" in name for name in error["names"])
    assert "model.layers.31" in plan(*words).stdout
    written.write_text(json.dumps({**whole, "model.layers.31": 1}))
    found = answer(*words)
    assert [finding for finding in found["findings"] if finding["severity"] == "error"] == []
    # What the map puts on each GPU, beside what vramscope's own does.
    held = {load["device"]: load["weights_bytes"] for load in found["checked_loads"]}
    assert sum(held.values()) == sum(load["weights_bytes"] for load in found["loads"])
    layer = found["largest_layer"]["bytes"]
    assert abs(held[0] - held[1]) < layer
    page = plan(*words).stdout
    assert page.index("By the map that is checked") < page.index("By a map of vramscope's own")


def test_a_map_is_checked_for_the_batch_that_is_planned(llama: Path, tmp_path: Path) -> None:
    written = tmp_path / "map.json"
    written.write_text(json.dumps({"": 0}))
    found = answer(llama, "--gpu", "24GiB", "--gpu", "24GiB", "--batch", "max", "--check", written, status=1)
    assert found["batch"] > 10
    assert "over_capacity" in {finding["id"] for finding in found["findings"]}
    (load,) = found["checked_loads"]
    assert load["total_bytes"] > load["capacity_bytes"]


def test_a_map_is_checked_for_a_training_of_one_process(llama: Path, tmp_path: Path) -> None:
    written = tmp_path / "map.json"
    written.write_text(json.dumps({"": 0}))
    words = (llama, "--gpu", "2xA100-80G", "--train", "--dtype", "bf16", "--optimizer", "sgd", "--check", written)
    (load,) = answer(*words)["checked_loads"]
    assert load["kv_cache_bytes"] == 0
    assert load["activation_bytes"] > GIB
    for more in (("--zero", 3), ("--ranks", 2)):
        done = plan(*words, *more)
        assert done.returncode == 2
        assert len(done.stderr.splitlines()) == 1
        assert "a map is for one process" in done.stderr


def test_vllm_gets_the_share_that_is_free(llama: Path) -> None:
    def lines(*words: object) -> list[str]:
        found = answer(llama, *words)
        return [line for paste in found["paste"] if paste["tool"] == "vLLM" for line in paste["lines"]]

    (line,) = lines("--gpu", "2xA100-40G:30GiB", "--seq", 4096)
    # 30 of 39.39 GiB, and a per cent less.
    assert "--tensor-parallel-size 2 --gpu-memory-utilization 0.75 --max-model-len 4096" in line
    # 32 heads do not divide by three.
    (line,) = lines("--gpu", "3xA100-40G")
    assert "--pipeline-parallel-size 3" in line
    assert lines("--gpu", "A100-40G", "--gpu", "L4") == []


def test_adapters_beside_four_bits_are_prepared_as_peft_does_unless_that_is_left_out(llama: Path) -> None:
    words = (llama, "--train", "--dtype", "nf4", "--lora-rank", 8, "--checkpointing", "--gpu", "L4")
    prepared, left = (answer(*words, *more) for more in ((), ("--no-kbit-float32",)))
    assert prepared["workload"]["training"]["kbit_float32"]
    assert not left["workload"]["training"]["kbit_float32"]
    assert prepared["weights_bytes"] - left["weights_bytes"] > 2 * 2 * 32_000 * 4096
    assert prepared["estimate"]["activations_bytes"] > left["estimate"]["activations_bytes"]


MISTAKES = [
    ((), "no model"),
    (("/nowhere/model",), "/nowhere/model"),
    (("{model}", "--gpu", "10Gb"), "means bits"),
    (("{model}", "--gpu", "H900"), "unknown card"),
    (("{model}", "--gpu", ":11GiB"), "write a size or a card"),
    (("{model}", "--gpu", "24GiB:30GiB"), "more is free than there is"),
    (("{model}", "--train", "--lora-rank", "8", "--no-kbit-float32"), "--no-kbit-float32 is for adapters"),
    (
        ("{model}", "--gpu", "L4", "--train", "--lora-rank", "8", "--lora-targets", "nosuch,no_proj"),
        "'nosuch' or 'no_proj'",
    ),
    (("{model}", "--no-kbit-float32"), "is of training: add --train"),
    (("{model}", "--gpu", "24"), "a number alone is bytes: write 24GiB"),
    (("{model}", "--gpu", "L4:11"), "a number alone is bytes: write 11GiB"),
    (("{model}", "--gpu", "0xL4"), "1 to 4096 GPUs"),
    (("{model}", "--gpu", "999999xL4"), "1 to 4096 GPUs"),
    (("{model}", "--gpu", "100MiB"), "nothing is left"),
    (("{model}", "--gpu", "99999999999999GiB"), "no GPU has as much"),
    (("{model}", "--gpu", "L4", "--max-memory", "0=10Gb"), "--max-memory"),
    (("{model}", "--gpu", "L4", "--max-memory", "gpu=1GiB"), "--max-memory"),
    (("{model}", "--gpu", "L4", "--batch", "0"), "--batch"),
    (("{model}", "--gpu", "L4", "--batch", "-3"), "--batch"),
    (("{model}", "--gpu", "L4", "--seq", "many"), "--seq"),
    (("{model}", "--gpu", "L4", "--dtype", "float7"), "choose one of"),
    (("{model}", "--gpu", "L4", "--zero", "3"), "add --train"),
    (("{model}", "--gpu", "L4", "--train", "--zero", "3"), "several ranks"),
    (("{model}", "--gpu", "L4", "--train", "--optimizer", "magic"), "magic"),
    (("{model}", "--gpu", "L4", "--check", "/nowhere.json"), "/nowhere.json"),
    (("{model}", "--strategy", "best"), "invalid choice"),
    (("{model}", "--context", "much"), "--context"),
    (("--measure",), "no command"),
    (("{model}", "--gpu", "L4", "--measure"), "measuring"),
    (("{model}", "--gpu", "L4", "--", "true"), "add --measure"),
    (("--measure", "--", "vramscope-no-such-command"), "command not found"),
]


@pytest.mark.parametrize(("words", "said"), MISTAKES, ids=lambda value: str(value)[:40])
def test_mistakes_get_one_line(llama: Path, words: tuple[str, ...], said: str) -> None:
    done = plan(*(str(llama) if word == "{model}" else word for word in words))
    assert done.returncode in (2, 127)
    assert said in done.stderr
    assert len(done.stderr.splitlines()) == 1
    assert not done.stdout


@pytest.mark.parametrize(
    "change",
    [
        {"hidden_size": -4096},
        {"hidden_size": "many"},
        {"num_hidden_layers": 10**15},
        {"num_attention_heads": 0},
        {"vocab_size": 1e400},
        {"model_type": "\x1b[31mnone"},
        {"model_type": None},
    ],
    ids=str,
)
def test_a_configuration_with_absurd_values_gets_one_line(tmp_path: Path, change: dict[str, Any]) -> None:
    (tmp_path / "config.json").write_text(json.dumps({**LLAMA, **change}))
    done = plan(tmp_path, "--gpu", "L4")
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1
    assert "\x1b" not in done.stderr
    assert not done.stdout


@pytest.mark.parametrize("text", ["[]", "{}", "null", "{", '{"a": ' * 5000, "\x00"])
def test_a_map_that_is_none_gets_one_line(llama: Path, tmp_path: Path, text: str) -> None:
    (tmp_path / "map.json").write_text(text)
    done = plan(llama, "--gpu", "L4", "--check", tmp_path / "map.json")
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1


def test_a_map_with_a_key_twice_is_refused_by_that_key(llama: Path, tmp_path: Path) -> None:
    (tmp_path / "map.json").write_text('{"model": 0, "lm_head": 0, "model": 1}')
    done = plan(llama, "--gpu", "2xL4", "--check", tmp_path / "map.json")
    assert done.returncode == 2
    assert done.stderr == f"vramscope: --check {tmp_path / 'map.json'}: the key 'model' is there twice\n"


def test_the_help_comes_at_once_and_a_plan_needs_no_torch(llama: Path) -> None:
    def spent() -> float:
        # Of the processor: how long it takes beside that is the machine's matter.
        usage = resource.getrusage(resource.RUSAGE_CHILDREN)
        return usage.ru_utime + usage.ru_stime

    seconds = []
    for _ in range(3):
        began = spent()
        assert plan("--help").returncode == 0
        seconds.append(spent() - began)
    assert min(seconds) < 0.3
    code = (
        "import sys\nfrom vramscope.daemon.commands import main\n"
        "try:\n    main(sys.argv[1:])\nexcept SystemExit as end:\n"
        "    print(end.code, [name for name in sys.modules if name.partition('.')[0] in ('torch', 'transformers')])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, "plan", str(llama), "--gpu", "L4", "--json"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.splitlines()[-1] == "0 []"


def test_a_known_name_needs_no_file() -> None:
    found = answer("gpt2", "--gpu", "L4")
    # With its tied head; as many tokens as it has positions.
    assert found["model"]["parameters"] == 124_439_808
    assert found["model"]["quantisation"] is None
    assert found["workload"]["tokens"] == 1024


def test_adapters_on_four_bits_are_trained_where_the_weights_could_not_be() -> None:
    words = ("meta-llama/Llama-2-7b-hf", "--train", "--checkpointing", "--seq", 1024, "--gpu", "RTX-4090")
    whole = answer(*words, "--dtype", "bf16", status=1)
    adapters = answer(*words, "--dtype", "nf4", "--lora-rank", 16, "--lora-targets", "q_proj,v_proj")
    # A quarter and its factors, and embedding and head in float32.
    assert adapters["weights_bytes"] < whole["weights_bytes"] / 2.8
    assert adapters["estimate"]["optimizer_bytes"] < 1 << 30
    assert adapters["max_batch"] >= 1


def test_a_log_is_explained_with_a_map_for_the_model_that_is_named(llama: Path, tmp_path: Path) -> None:
    log = tmp_path / "job.log"
    log.write_text(
        "torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 86.00 MiB. GPU 1 has a total capacity of "
        "11.76 GiB of which 45.00 MiB is free. Process 4711 has 11.71 GiB memory in use. Of the allocated memory "
        "11.50 GiB is allocated by PyTorch, and 5.00 MiB is reserved by PyTorch but unallocated.\n"
    )

    def explained(*words: object) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "vramscope", "explain", "--json", str(log), *map(str, words)]
        return subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)

    (incident,) = json.loads(explained("--model", llama).stdout)["incidents"]
    (advice,) = [advice for advice in incident["advice"] if advice["id"] == "device_map"]
    placed = advice["change"]["device_map"]
    assert set(placed.values()) == {1, "cpu"}
    assert list(placed.values()).count("cpu") < 16
    # The text does not tell that it is no training.
    assert advice["title"].startswith("For inference")
    refused = explained("--model", tmp_path / "nothing")
    assert refused.returncode == 2
    assert len(refused.stderr.splitlines()) == 1


def test_the_example_of_the_readme_is_what_is_printed() -> None:
    readme = (Path(__file__).parents[2] / "README.md").read_text()
    command, _, shown = readme.partition("$ vramscope plan ")[2].partition("```")[0].partition("\n")
    assert plan(*shlex.split(command), environment={**os.environ, "COLUMNS": "80"}).stdout == shown


def test_where_activations_are_not_known_no_batch_is_promised() -> None:
    """A ResNet's go by the image's size at each stage: 256 images of 224 need more than 16 GB to be trained with."""
    refused = plan("resnet50", "--train", "--gpu", "V100-16G", "--batch", "max")
    assert refused.returncode == 2
    assert "the largest batch cannot be told" in refused.stderr
    one = plan("resnet50", "--train", "--gpu", "V100-16G", "--batch", 256)
    assert "As far as it is known it fits on V100-16G" in one.stdout
    assert answer("resnet50", "--gpu", "8GiB")["estimate"]["activations_known"] is False
    cards = plan("resnet50", "--train", "--gpu", "L4", "--cards").stdout
    assert "any batch" not in cards
    assert "with what is known" in cards
