"""The GPU on which a job fails is not the one that it was meant for, or shares it with its own ranks' checkpoints."""

from __future__ import annotations

import pytest

from vramscope.analyzers.explain import explain_lines
from vramscope.analyzers.messages.device_choice import read_device_choice
from vramscope.schema.oom import Incident
from vramscope.schema.units import MIB

ROW = "|   {index}  GeForce GTX 108...  On   | 00000000:0{index}:00.0 Off | {used}MiB / 11178MiB |"
FULL = (
    "RuntimeError: CUDA out of memory. Tried to allocate 20.00 MiB (GPU 0; 10.92 GiB total capacity; 512.00 MiB "
    "already allocated; 10.44 MiB free; 520.00 MiB reserved in total by PyTorch)"
)
SMALL = (
    "RuntimeError: CUDA out of memory. Tried to allocate 800.00 MiB (GPU 0; 3.81 GiB total capacity; 2.47 GiB already "
    "allocated; 281.38 MiB free; 2.58 GiB reserved in total by PyTorch)"
)


def explain(*lines: str) -> Incident:
    (incident,) = explain_lines(lines)
    return incident


def table(*used: int) -> list[str]:
    return [ROW.format(index=index, used=mib) for index, mib in enumerate(used)]


def test_the_device_that_was_meant_is_empty() -> None:
    cause = explain("$ python main.py --gpu 2", FULL, *table(11166, 10890, 3)).causes[0]
    assert (cause.id, cause.detail) == ("capacity", "wrong_device")


@pytest.mark.parametrize("command", ["$ python main.py --gpu 0", "$ python main.py", "$ python main.py --gpu 1"])
def test_a_job_on_the_device_that_was_meant_is_not_astray(command: str) -> None:
    assert explain(command, FULL, *table(11166, 10890, 3)).causes[0].detail != "wrong_device"


def test_a_much_larger_card_lies_idle() -> None:
    listed = ("0, NVIDIA RTX A5000, 5 MiB, 24564 MiB", "1, NVIDIA T600, 402 MiB, 4096 MiB")
    cause = explain(*listed, SMALL).causes[0]
    assert (cause.id, cause.detail) == ("capacity", "wrong_device")
    busy = ("0, NVIDIA RTX A5000, 21877 MiB, 24564 MiB", "1, NVIDIA T600, 402 MiB, 4096 MiB")
    assert explain(*busy, SMALL).causes[0].detail != "wrong_device"


def test_another_machines_devices_are_none_of_this_one() -> None:
    there = [f"[{index}] NVIDIA A100 80GB PCIe | 31'C,   0 % |     6 / 81920 MB |" for index in range(2)]
    assert explain(SMALL, "On our other server it is empty:", *there).causes[0].detail != "wrong_device"


def test_the_advice_is_to_choose_the_device_before_the_start() -> None:
    incident = explain("$ python main.py --gpu 2", FULL, *table(11166, 10890, 3))
    assert incident.advice[0].id == "meant_device"


@pytest.mark.parametrize(
    "row",
    [
        "[{index}] NVIDIA GeForce GTX 1080 Ti | 61'C,  98 % | {used} / 11178 MB | somebody({used}M)",
        "GPU {index}: {used}MiB / 11178MiB",
    ],
)
def test_other_lists_show_it_too(row: str) -> None:
    listed = [row.format(index=index, used=used) for index, used in enumerate((11166, 10890, 3))]
    code = ["import torch, os", 'os.environ["CUDA_VISIBLE_DEVICES"] = "2"']
    cause = explain(*code, FULL, *listed).causes[0]
    assert (cause.id, cause.detail) == ("capacity", "wrong_device")
    assert explain(FULL, *listed).causes[0].detail != "wrong_device"


def test_the_choice_is_read_from_tables_of_two_lines_too() -> None:
    choice = read_device_choice(
        "|   0  Tesla T4            On   | 00000000:00:04.0 Off |                    0 |\n"
        "| N/A   67C    P0    31W /  70W |  14800MiB / 15360MiB |     97%      Default |\n"
        "|   1  Tesla T4            On   | 00000000:00:05.0 Off |                    0 |\n"
        "| N/A   34C    P8     9W /  70W |      3MiB / 15360MiB |      0%      Default |\n"
    )
    assert choice is not None
    assert (choice.wanted, choice.idle, choice.idle_bytes) == (None, 1, 15360 * MIB)


RESTORED = (
    "Traceback (most recent call last):",
    '  File "run.py", line 147, in restore',
    "    optimizer.load_state_dict(torch.load(optim_file))",
    '  File "/env/lib/python3.6/site-packages/torch/serialization.py", line 99, in _cuda_deserialize',
    "    return storage_type(obj.size())",
)


def test_ranks_restore_a_checkpoint_to_the_first_gpu() -> None:
    cause = explain("$ torchrun --nproc_per_node=8 run.py --resume", *RESTORED, FULL).causes[0]
    assert (cause.id, cause.detail) == ("capacity", "checkpoint_loading")
    assert explain("$ python run.py --resume", *RESTORED, FULL).causes[0].id == "other_processes"


def test_a_number_of_devices_is_no_device() -> None:
    assert explain("$ docker run --gpus 1 trainer", FULL, *table(11166, 3)).causes[0].detail != "wrong_device"


def test_a_download_is_no_list_of_devices() -> None:
    assert (
        explain("layers: 1200 MiB / 42000 MiB", "layers: 2400 MiB / 42000 MiB", SMALL).causes[0].detail
        != "wrong_device"
    )


def test_a_card_that_was_chosen_is_no_mistake() -> None:
    listed = ("0, NVIDIA T600, 402 MiB, 4096 MiB", "1, NVIDIA RTX A5000, 5 MiB, 24564 MiB")
    chosen = "$ CUDA_DEVICE_ORDER=PCI_BUS_ID CUDA_VISIBLE_DEVICES=0 python train.py"
    assert explain(chosen, *listed, SMALL).causes[0].detail != "wrong_device"


def test_prose_about_several_gpus_makes_no_ranks() -> None:
    said = "I have a multi-GPU box but run on one only."
    assert explain(said, *RESTORED, FULL).causes[0].id == "other_processes"
