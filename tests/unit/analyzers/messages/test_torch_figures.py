"""PyTorch's figures as locales write them, and what the words behind them tell on other makers' devices."""

from __future__ import annotations

import pytest

from vramscope.analyzers.explain import explain_lines
from vramscope.schema.oom import Incident
from vramscope.schema.units import GIB, MIB

SENTENCES = (
    "torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 2,50 GiB. GPU 0 has a total capacity of 23,75 GiB "
    "of which 512,00 MiB is free. Process 4011 has 1,50 GiB memory in use. Including non-PyTorch memory, this process "
    "has 21,75 GiB memory in use. Of the allocated memory 14,00 GiB is allocated by PyTorch, with 1,25 GiB allocated "
    "in private pools (e.g., CUDA Graphs), and 6,75 GiB is reserved by PyTorch but unallocated. If reserved but "
    "unallocated memory is large try setting PYTORCH_CUDA_ALLOC_CONF=expandable_segments:True to avoid fragmentation."
)
PARENTHESIS = (
    "RuntimeError: CUDA out of memory. Tried to allocate 1,25 GiB (GPU 0; 15,75 GiB total capacity; 10,50 GiB already "
    "allocated; 456,50 MiB free; 14,25 GiB reserved in total by PyTorch)"
)
XPU = (
    "XPU out of memory. Tried to allocate 2.00 GiB. GPU 0 has a total capacity of 15.50 GiB of which 512.00 MiB is "
    "free. Of the allocated memory 9.25 GiB is allocated by PyTorch, and 4.75 GiB is reserved by PyTorch but "
    "unallocated. Please use `empty_cache` to release all unoccupied cached memory."
)


def explain(text: str) -> Incident:
    (incident,) = explain_lines(text.splitlines(keepends=True))
    return incident


def test_decimal_commas_are_read_as_points() -> None:
    message = explain(SENTENCES).message
    assert (message.requested_bytes, message.total_bytes) == (5 * GIB // 2, 95 * GIB // 4)
    assert (message.free_bytes, message.process_in_use_bytes) == (512 * MIB, 87 * GIB // 4)
    assert (message.allocated_bytes, message.private_pool_bytes) == (14 * GIB, 5 * GIB // 4)
    assert message.reserved_unallocated_bytes == 27 * GIB // 4
    assert message.other_processes[0].used_bytes == 3 * GIB // 2
    assert explain(SENTENCES.replace("23,75", "23,\n75")).message == message


def test_decimal_commas_are_read_in_the_older_wording_as_well() -> None:
    message = explain(PARENTHESIS).message
    assert (message.requested_bytes, message.total_bytes) == (5 * GIB // 4, 63 * GIB // 4)
    assert (message.free_bytes, message.reserved_bytes) == (913 * MIB // 2, 57 * GIB // 4)


def test_a_missing_hint_says_nothing_of_settings_on_devices_that_have_none() -> None:
    incident = explain(XPU)
    assert incident.format == "torch-xpu"
    assert incident.notes == ()
    assert explain(XPU.split(" Please")[0]).notes == ()
    assert explain(XPU.split(" and 4.75")[0]).notes == ("the text ends early: what follows is not known",)


IN_LIST = (
    "RuntimeError: CUDA out of memory. Tried to allocate 1.50 GiB (GPU 0; 15.77 GiB total capacity; 1.02 GiB already "
    "allocated; 88.44 MiB free; 1.14 GiB reserved in total by PyTorch)"
)
IN_SENTENCES = (
    "torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 1.50 GiB. GPU 0 has a total capacity of 15.77 GiB "
    "of which 88.44 MiB is free. Including non-PyTorch memory, this process has 15.68 GiB memory in use. Of the "
    "allocated memory 14.02 GiB is allocated by PyTorch, and 1.14 GiB is reserved by PyTorch but unallocated."
)


@pytest.mark.parametrize("message", [IN_LIST, IN_SENTENCES])
@pytest.mark.parametrize(
    "said",
    [
        "A notebook of mine holds the rest: nvidia-smi lists it with 13.28 GiB.",
        "There were 9.81 GiB free before and 2.00 GiB reserved by PyTorch, so what",
        "It says 14.00 GiB already allocated and 3.00 GiB of which I know nothing.",
    ],
)
def test_figures_in_what_people_write_behind_a_message_are_none_of_its_own(message: str, said: str) -> None:
    (alone,) = explain_lines([message])
    (followed,) = explain_lines([message, "", said])
    assert followed.message == alone.message


def test_a_retelling_may_say_when_and_where_before_it_says_how_much() -> None:
    (incident,) = explain_lines(
        [b"the finetune died, cuda out of memory at step 812, tried to allocate 768 MiB on gpu 1\n"]
    )
    assert (incident.format, incident.memory) == ("torch-cuda-paraphrase", "gpu")
    assert incident.message.requested_bytes == 768 << 20
