"""The lines to paste are read by the programs that they are for: each option and name exists there."""

from __future__ import annotations

import json
import shlex
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.dryrun.rehearsals import job_environment
from tests.rig.fixtures import SimulatedGpu
from tests.rig.libraries import Libraries

pytestmark = [pytest.mark.real_allocator, pytest.mark.timeout(240)]

TRAINING = [
    "--train --zero 3 --dtype bf16 --checkpointing --accumulation 4 --offload all",
    "--train --zero 2 --precision amp --optimizer adamw_8bit",
    "--train --zero 1 --dtype bf16",
    "--train --ranks 8 --optimizer paged_adamw_8bit",
    "--train --ranks 8 --optimizer lion --precision amp",
    "--train --ranks 8 --lora-rank 16",
    "--train --ranks 8 --lora-rank 8 --lora-targets q_proj,v_proj",
    "--train --ranks 8 --lora-rank 8 --lora-targets q_proj,v_proj --dtype nf4 --checkpointing",
    "--train --zero 3 --ranks 8 --lora-rank 8 --dtype nf4 --checkpointing",
]
INFERENCE = [
    "--gpu 3GiB --gpu 3GiB --gpu 3GiB",
    "--gpu 2GiB --disk 100GiB --cpu-memory 500MiB",
    "--gpu 1500MiB --gpu 1500MiB --dtype int4",
]

# Inside PyTorch's environment: nothing is launched, each line is read by the library's own reader.
READER = r"""
import json, os, sys, types
import torch, transformers
from accelerate import infer_auto_device_map, init_empty_weights
from accelerate.commands.launch import launch_command_parser
from accelerate.utils import convert_file_size_to_int

read = []
for paste in json.load(open(sys.argv[1])):
    lines = "\n".join(paste["lines"])
    if lines.startswith("accelerate launch"):
        words = paste["words"][2:]
        options, rest = launch_command_parser().parse_known_args(words)
        assert options.training_script == "train.py" and not options.training_script_args, (options, rest)
        assert not rest, rest
        if "FSDP" in paste["tool"]:
            assert options.use_fsdp and getattr(transformers.models.llama.modeling_llama,
                                                options.fsdp_transformer_layer_cls_to_wrap)
        read.append(paste["tool"])
    elif lines.startswith("transformers.TrainingArguments"):
        # Mixed precision is refused by the CPU's own check of a machine without GPUs: the names are what is read here.
        made = eval(lines.replace("bf16=True", "bf16=False").replace("(", "(output_dir='.', ", 1))
        assert made.optim in list(transformers.training_args.OptimizerNames)
        read.append("TrainingArguments")
    elif lines.startswith("from torch.distributed.fsdp"):
        names = {"torch": torch}
        exec("\n".join(paste["lines"][:2]), names)
        with init_empty_weights():
            model = transformers.LlamaForCausalLM(transformers.AutoConfig.from_pretrained(sys.argv[2]))
        wrapped = []
        names |= {"model": model, "fully_shard": lambda module, **options: wrapped.append(type(module).__name__)}
        exec("\n".join(paste["lines"][2:]), names)
        assert wrapped == ["LlamaDecoderLayer"] * 24 + ["LlamaForCausalLM"], wrapped
        read.append("FSDP2")
    elif lines.startswith("model = peft."):
        import peft
        names = {"peft": peft}
        with init_empty_weights():
            names["model"] = transformers.LlamaForCausalLM(transformers.AutoConfig.from_pretrained(sys.argv[2]))
            exec(lines, names)
        trained = {name.split(".")[-4] for name, value in names["model"].named_parameters() if value.requires_grad}
        read.append(" ".join(sorted(trained)))
    elif lines.startswith("max_memory = "):
        bounds = eval(lines.partition(" = ")[2])
        sizes = {device: convert_file_size_to_int(size) for device, size in bounds.items()}
        with init_empty_weights():
            model = transformers.LlamaForCausalLM(transformers.AutoConfig.from_pretrained(sys.argv[2]))
        model = model.to(torch.bfloat16)
        infer_auto_device_map(model, max_memory=sizes, no_split_module_classes=["LlamaDecoderLayer"])
        read.append("max_memory")
    elif lines.startswith("device_map = "):
        given = []
        names = {"torch": torch, "transformers": types.SimpleNamespace(
            BitsAndBytesConfig=transformers.BitsAndBytesConfig,
            LlamaForCausalLM=types.SimpleNamespace(from_pretrained=lambda *words, **options: given.append(options)))}
        exec(lines, names)
        (options,) = given
        with init_empty_weights():
            model = transformers.LlamaForCausalLM(transformers.AutoConfig.from_pretrained(sys.argv[2]))
        held = options["device_map"]
        for name, _ in [*model.named_parameters(), *model.named_buffers()]:
            assert any(key == "" or name == key or name.startswith(key + ".") for key in held), name
        if "disk" in held.values():
            assert options["offload_folder"]
        read.append("device_map")
    elif lines.startswith("config = transformers.BitsAndBytesConfig"):
        names = {"torch": torch, "transformers": types.SimpleNamespace(
            BitsAndBytesConfig=transformers.BitsAndBytesConfig,
            LlamaForCausalLM=types.SimpleNamespace(from_pretrained=lambda *words, **options: options))}
        exec(lines, names)
        config, options = names["config"], names["model"]
        assert config.bnb_4bit_quant_storage == config.bnb_4bit_compute_dtype == options["dtype"] == torch.bfloat16
        read.append("4 bits for FSDP")
print(json.dumps(read))
"""
LLAMA = {
    "architectures": ["LlamaForCausalLM"],
    "model_type": "llama",
    "hidden_size": 2048,
    "intermediate_size": 5888,
    "num_hidden_layers": 24,
    "num_attention_heads": 16,
    "num_key_value_heads": 16,
    "vocab_size": 32000,
    "max_position_embeddings": 2048,
    "torch_dtype": "bfloat16",
}


def pastes(folder: Path, *words: str) -> list[dict[str, Any]]:
    command = [sys.executable, "-m", "vramscope", "plan", "--json", str(folder), *words]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 0, done.stderr
    found: list[dict[str, Any]] = json.loads(done.stdout)["paste"]
    for paste in found:
        paste["words"] = shlex.split(paste["lines"][0]) if paste["lines"][0].startswith("accelerate") else []
    return found


def test_each_line_is_read_by_its_program(
    simulated_gpu: Callable[..., SimulatedGpu], libraries: Libraries, tmp_path: Path
) -> None:
    folder = tmp_path / "llama"
    folder.mkdir()
    (folder / "config.json").write_text(json.dumps(LLAMA))
    found = [paste for words in TRAINING for paste in pastes(folder, "--gpu", "8xH100-80G", *words.split())]
    found += [paste for words in INFERENCE for paste in pastes(folder, *words.split())]
    written = tmp_path / "pastes.json"
    written.write_text(json.dumps(found))
    gpu = simulated_gpu()
    job = gpu.run(READER, str(written), str(folder), PYTHONPATH=job_environment(libraries)["PYTHONPATH"])
    read = json.loads(job.stdout.splitlines()[-1])
    assert read.count("TrainingArguments") == len(TRAINING)
    assert read.count("FSDP2") == read.count("Accelerate, FSDP") == 3
    assert read.count("4 bits for FSDP") == 1
    assert read.count("Accelerate, DeepSpeed") == 2
    assert read.count("Accelerate") == 5
    assert {"q_proj v_proj", "down_proj gate_proj k_proj o_proj q_proj up_proj v_proj"} <= set(read)
    assert read.count("device_map") == len(INFERENCE)
    assert read.count("max_memory") == len(INFERENCE)
    for paste in found:
        if paste["tool"] == "DeepSpeed":
            assert json.loads(paste["lines"][0])["zero_optimization"]["stage"] in (1, 2, 3)
