"""Figures of the whole device that a log prints beside a program's own: what is free, what the driver counts, what
another program uses."""

from __future__ import annotations

import pytest

from vramscope.analyzers.messages.memory_growth import find_growth
from vramscope.analyzers.messages.neighbours import find_neighbour
from vramscope.analyzers.messages.outside_growth import find_outside_growth
from vramscope.analyzers.messages.shrinking import find_shrinking
from vramscope.schema.units import GIB, MIB

FALLING = (6400, 5290, 4180, 3070, 1960, 850)


@pytest.mark.parametrize(
    "template",
    [
        "beta={n} kept {n} arrays   free {mb} MB",
        "[{n}/9] snapshot stored, {mb} MiB free",
        "round {n}: free memory = {mb} MB",
        "trajectory {n} appended, available: {mb} MB",
    ],
)
def test_what_is_free_falls_by_one_step_whatever_the_words(template: str) -> None:
    found = find_shrinking([template.format(n=n, mb=mb) for n, mb in enumerate(FALLING)])
    assert found is not None
    assert (found.first_bytes, found.last_bytes, found.count) == (6400 * MIB, 850 * MIB, 6)


@pytest.mark.parametrize(
    "template",
    [
        "loading shard {n}: free {mb} MB",
        "worker {n} started, free {mb} MB",
        "grid size {n}: free {mb} MB",
        "host RAM free {mb} MB after file {n}",
        "moved block {n}, free {mb} MB",
    ],
)
def test_what_is_filled_by_right_or_is_no_devices_is_no_such_series(template: str) -> None:
    assert find_shrinking([template.format(n=n, mb=mb) for n, mb in enumerate(FALLING)]) is None


@pytest.mark.parametrize(
    "sizes", [(6400, 6400, 6300, 6200), (6400, 900, 850, 800), (6400, 4000, 5000, 900), (900, 500)]
)
def test_a_fall_that_is_uneven_short_or_leaves_much_is_none(sizes: tuple[int, ...]) -> None:
    assert find_shrinking([f"round {n}: free {mb} MB" for n, mb in enumerate(sizes)]) is None


@pytest.mark.parametrize(
    "template",
    [
        "torch reserved {torch} GiB | device used (NVML) {device} GiB",
        "reserved {torch} GiB, nvidia-smi {device} GiB",
        "pytorch allocated: {torch} GiB; driver in use: {device} GiB",
    ],
)
def test_a_device_that_fills_while_pytorch_stands_still_is_seen(template: str) -> None:
    lines = [template.format(torch="31.5", device=device) for device in ("33.0", "36.5", "41.0", "46.5")]
    found = find_outside_growth(["torch reserved 4.0 GiB | device used 5.2 GiB", *lines])
    assert found is not None
    assert (found.first_bytes, found.last_bytes) == (33 * GIB, 46 * GIB + 512 * MIB)
    assert found.torch_bytes == 31 * GIB + 512 * MIB


def test_a_device_that_fills_with_pytorchs_own_memory_is_not() -> None:
    pairs = (("10.0", "11.5"), ("20.0", "21.5"), ("30.0", "31.5"), ("40.0", "41.5"))
    assert find_outside_growth([f"reserved {torch} GiB, device used {used} GiB" for torch, used in pairs]) is None


OWN = "Jun 04 11:20:09 box trainer[77]: "


def test_another_program_of_the_journal_is_a_neighbour_with_its_last_figure() -> None:
    found = find_neighbour(
        [
            "Jun 04 11:20:01 box render[9]: frame 12, GPU peak 4.5 GiB",
            "Jun 04 11:20:05 box render[9]: frame 13, GPU peak 9.25 GiB",
            OWN,
        ]
    )
    assert found is not None
    assert (found.name, found.used_bytes) == ("render", 9 * GIB + 256 * MIB)


def test_services_of_a_container_engine_are_told_apart_and_copies_are_not() -> None:
    line = "{name}  | VRAM used 12.0 GiB"
    assert find_neighbour([line.format(name="studio-1"), "trainer-1  | "]) is not None
    assert find_neighbour([line.format(name="trainer-2"), "trainer-1  | "]) is None


@pytest.mark.parametrize(
    "said",
    [
        "found GPU 0: 24.0 GiB",
        "GPU memory total 24.0 GiB",
        "card with 24.0 GiB VRAM",
        "needs a GPU with 12.0 GiB",
        "GPU used 0.2 GiB",
        "resident set 12.0 GiB",
    ],
)
def test_a_cards_size_a_need_and_the_hosts_memory_are_no_use(said: str) -> None:
    assert find_neighbour([f"Jun 04 11:20:01 box render[9]: {said}", OWN]) is None


def test_a_program_that_has_ended_is_no_neighbour() -> None:
    lines = ["Jun 04 11:20:01 box render[9]: GPU used 12.0 GiB", "Jun 04 11:20:03 box render[9]: saved, exiting", OWN]
    assert find_neighbour(lines[::2]) is not None
    assert find_neighbour(lines) is None


def rounds(*sizes: str, more: str = "") -> list[str]:
    return [
        line
        for n, size in enumerate(sizes, 1)
        for line in (f"--- trial {n}/6 lr=0.1{more.format(n=n)}", f"    kept for later; memory allocated {size} GiB")
    ]


def test_rounds_that_keep_what_they_build_grow() -> None:
    growth = find_growth(rounds("3.5", "7.0", "10.5"))
    assert growth is not None
    assert (growth.first_bytes, growth.last_bytes, growth.count) == (round(3.5 * GIB), round(10.5 * GIB), 3)
    assert growth.is_of_rounds


def test_rounds_of_growing_sizes_and_rounds_that_let_go_do_not() -> None:
    assert find_growth(rounds("3.5", "7.0", "10.5", more=" width={n}00")) is None
    assert find_growth(rounds("3.5", "3.6", "3.5")) is None
    assert find_growth(rounds("3.5", "7.0")) is None


def test_a_share_of_the_card_is_read_behind_a_pods_name_too() -> None:
    lines = [
        "2026-02-09T12:00:10Z api-7f dubbing  | loaded voices on cuda:0, 5.5 GB used of 8.0 GB",
        "2026-02-09T12:00:14Z api-7f captions | RuntimeError: ",
    ]
    found = find_neighbour(lines)
    assert found is not None
    assert (found.name, found.used_bytes) == ("dubbing", round(5.5 * GIB))


def test_a_notebooks_printed_figures_grow_from_cell_to_cell() -> None:
    cell = "In [{n}]: print(torch.cuda.memory_allocated() / 1024**3)"
    lines = [line for n, gib in ((4, 2.125), (9, 4.25), (12, 6.375)) for line in (cell.format(n=n), str(gib))]
    growth = find_growth(lines)
    assert growth is not None
    assert (growth.first_bytes, growth.last_bytes) == (round(2.125 * GIB), round(6.375 * GIB))
    assert growth.is_of_rounds
    assert find_growth([line for line in lines if "print" not in line]) is None
