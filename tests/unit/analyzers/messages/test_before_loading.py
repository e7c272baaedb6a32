"""What was on a device before the failing program put its own there: servers' own lines, a notebook's earlier cells."""

from __future__ import annotations

import pytest

from vramscope.analyzers.explain import explain_lines
from vramscope.analyzers.messages.free_at_start import find_free_at_start
from vramscope.analyzers.messages.left_before import find_earlier_cells, find_earlier_runs
from vramscope.schema.oom import Incident
from vramscope.schema.units import GIB, MIB

CARD = "llama_model_load_from_file_impl: using device CUDA0 (NVIDIA GeForce RTX 3090) - {mib} MiB free"
REFUSED = (
    "ggml_backend_cuda_buffer_type_alloc_buffer: allocating 11264.00 MiB on device 0: cudaMalloc failed: out of memory",
    "llama_model_load: error loading model: unable to allocate CUDA0 buffer",
)
SEEN = 'level=INFO msg="inference compute" id=GPU-77 name="NVIDIA L4" total="22.2 GiB" available="{gib} GiB"'


def explain(*lines: str) -> Incident:
    (incident,) = explain_lines(lines)
    return incident


def test_the_last_of_a_servers_lines_counts() -> None:
    found = find_free_at_start([SEEN.format(gib="21.9"), 'level=INFO msg=loading available="4.5 GiB"'])
    assert found is not None
    assert (found.free_bytes, found.of_bytes) == (round(4.5 * GIB), round(22.2 * GIB))


def test_a_card_by_its_name_has_its_size() -> None:
    found = find_free_at_start([CARD.format(mib=4096)])
    assert found is not None
    assert (found.free_bytes, found.of_bytes) == (4096 * MIB, 24 * GIB)
    assert find_free_at_start([CARD.format(mib=4096).replace("RTX 3090", "Graphics")]) is None


def test_what_an_empty_card_would_have_held_is_others_doing() -> None:
    assert explain(CARD.format(mib=4096), *REFUSED).causes[0].id == "other_processes"


@pytest.mark.parametrize("mib", [23800, 11900])
def test_a_card_that_had_room_for_it_was_not_taken_by_others(mib: int) -> None:
    assert explain(CARD.format(mib=mib), *REFUSED).causes[0].id != "other_processes"


FAILED = (
    "-" * 75,
    "OutOfMemoryError                          Traceback (most recent call last)",
    "Cell In[{cell}], line 1",
    '----> 1 refiner = Pipeline.from_pretrained("r").to("cuda")',
    "",
    "File /opt/x/lib/python3.11/site-packages/diffusers/pipelines/pipeline_utils.py:418, in DiffusionPipeline.to(self)",
    "--> 418     module.to(device, dtype)",
    "",
    "OutOfMemoryError: CUDA out of memory. Tried to allocate 24.00 MiB. GPU 0 has a total capacity of 21.95 GiB of "
    "which 18.12 MiB is free. Including non-PyTorch memory, this process has 21.92 GiB memory in use. Of the allocated "
    "memory 21.41 GiB is allocated by PyTorch, and 96.40 MiB is reserved by PyTorch but unallocated.",
)
PRINTED = ("In [7]: print(torch.cuda.memory_allocated() / 2**30)", "14.6884765625")
LOADED = (
    'In [3]: base = Pipeline.from_pretrained("b").to("cuda")',
    'In [5]: paint = Pipeline.from_pretrained("p").to("cuda")',
)
OWN = 'In [9]: refiner = Pipeline.from_pretrained("r").to("cuda")'


@pytest.mark.parametrize("before", [PRINTED, LOADED])
def test_what_earlier_cells_have_left_is_a_leak(before: tuple[str, ...]) -> None:
    cause = explain(*before, OWN, *FAILED).causes[0]
    assert (cause.id, cause.detail) == ("leak", "previous_allocation")


NOTHING_LEFT = (
    (),
    (PRINTED[0], "0.0"),
    ('In [2]: base = "harbor/refiner-v2"',),
    (LOADED[0], "In [4]: del base; gc.collect(); torch.cuda.empty_cache()"),
    (PRINTED[0].replace("memory_allocated", "max_memory_allocated"), PRINTED[1]),
)


@pytest.mark.parametrize("before", NOTHING_LEFT)
def test_the_first_cell_that_loads_has_found_nothing_there(before: tuple[str, ...]) -> None:
    assert explain(*before, OWN, *FAILED).causes[0].id != "leak"


def test_bytes_and_gibibytes_are_told_apart() -> None:
    cells = find_earlier_cells(["In [4]: pool.used_bytes()", "Out[4]: 6442450944", "In [5]: more()", *FAILED])
    assert cells is not None
    assert cells.held_bytes == 6 * GIB
    cells = find_earlier_cells([*PRINTED, *FAILED])
    assert cells is not None
    assert cells.held_bytes == round(14.6884765625 * GIB)


def test_two_models_of_the_failing_cell_are_no_earlier_ones() -> None:
    own = ('In [9]: teacher = Model("t").to("cuda")', '   ...: refiner = Pipeline.from_pretrained("r").to("cuda")')
    assert explain(*own, *FAILED).causes[0].id != "leak"


def test_a_log_with_numbers_in_brackets_is_no_notebook() -> None:
    lines = [
        '[0] net = Model("a").to("cuda")',
        '[1] net2 = Model("b").to("cuda")',
        "Traceback (most recent call last):",
    ]
    assert find_earlier_cells(lines) is None


def test_two_devices_tell_nothing_of_the_one_that_failed() -> None:
    second = CARD.replace("CUDA0", "CUDA1")
    assert find_free_at_start([CARD.format(mib=23500), second.format(mib=2000)]) is None


def test_what_the_program_has_loaded_itself_was_not_there_before() -> None:
    loaded = "load_tensors:        CUDA0 model buffer size = 18500.00 MiB"
    found = find_free_at_start([CARD.format(mib=23500), loaded, CARD.format(mib=4100)])
    assert found is not None
    assert found.free_bytes == 23500 * MIB


RUN = "[bench] run {number}/3 model=kestrel-{number} start allocated={gib:.1f} GiB"


def test_what_an_earlier_run_has_left_is_a_leak() -> None:
    cause = explain(RUN.format(number=1, gib=0.0), RUN.format(number=2, gib=14.0), *FAILED).causes[0]
    assert (cause.id, cause.detail) == ("leak", "previous_allocation")
    for runs in ((2,), (1, 1), (2, 1)):
        assert find_earlier_runs([RUN.format(number=number, gib=14.0) for number in runs]) is None
    assert find_earlier_runs([RUN.format(number=number, gib=13.0 + number) for number in (1, 2)]) is None


TOOK = "INFO 02-11 15:30:22 model_runner.py:1115] Loading model weights took 14.2487 GB"
AGAIN = "INFO 02-11 15:58:41 model_runner.py:1110] Starting to load model harbor/refiner-v2..."


def test_a_second_engine_in_one_program_finds_the_first_one_there() -> None:
    loading = [
        "Traceback (most recent call last):",
        '  File "/srv/site-packages/vllm/worker/model_runner.py", line 65, in load_model',
        "    self.model = get_model(self.model_config)",
    ]
    cause = explain(TOOK, "3 of 3 tasks", AGAIN, *loading, FAILED[-1]).causes[0]
    assert (cause.id, cause.detail) == ("leak", "previous_allocation")
    for lines in ((AGAIN, TOOK), (TOOK, "shutdown complete", AGAIN), (TOOK, "loading the draft model", AGAIN)):
        assert explain(*lines, *loading, FAILED[-1]).causes[0].id != "leak"
    ranks = [f"(Worker pid={pid}) {line}" for pid, line in ((7, TOOK), (8, AGAIN))]
    assert explain(*ranks, *loading, FAILED[-1]).causes[0].id != "leak"


def test_what_is_allocated_before_the_second_model_is_left_from_the_first() -> None:
    left = find_earlier_runs(["model 1/3 done, deleting reference", "allocated before model 2: 17.94 GiB (expected 0)"])
    assert left is not None
    assert left.held_bytes == round(17.94 * GIB)
    assert find_earlier_runs(["allocated before model 1: 17.94 GiB"]) is None
    assert find_earlier_runs(["allocated before model 2: 0.02 GiB"]) is None
    assert find_earlier_runs(["alloc before config 2: 11.50 GiB on host"]) is None
