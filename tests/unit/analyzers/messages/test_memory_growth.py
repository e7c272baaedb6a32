"""Memory that a job prints beside its steps: growth is told from warm-up, from loading and from larger batches."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vramscope.analyzers.messages.memory_growth import find_growth
from vramscope.analyzers.messages.training import find_training
from vramscope.schema.units import GIB, MIB

RISING = (3.0, 4.5, 5.9, 7.6, 9.2, 10.4)


@pytest.mark.parametrize(
    "template",
    [
        "step {n}: loss 0.71, memory allocated: {gib:.2f} GiB",
        "Epoch {n}/90 gpu_mem={gib:.2f}GB lr=1e-4",
        "[iter {n}] VRAM {gib:.2f}G loss 0.4",
        "epoch {n} | GPU memory used: {gib:.2f}/39.4 GiB | loss 2.1",
        '{{"step": {n}, "cuda_mem_gib": {gib:.2f}, "loss": 1.5}}',
        "iter {n} peak memory (GB): {gib:.2f}",
        "step {n} {gib:.2f} GiB allocated, loss 0.9",
        "Train step {n} [max_memory_allocated = {gib:.2f} GiB]",
    ],
)
def test_a_figure_that_rises_with_every_step_is_growth_whatever_its_label(template: str) -> None:
    growth = find_growth([template.format(n=10 * n, gib=gib) for n, gib in enumerate(RISING)])
    assert growth is not None
    assert (growth.first_bytes, growth.last_bytes, growth.count) == (round(3.0 * GIB), round(10.4 * GIB), 6)


def test_loggers_that_leave_out_the_unit_mean_mebibytes() -> None:
    growth = find_growth([f"Epoch: [0]  [{n * 50}/800]  loss: 1.1  max mem: {2000 + 700 * n}" for n in range(5)])
    assert growth is not None
    assert (growth.first_bytes, growth.last_bytes) == (2000 * MIB, 4800 * MIB)


def test_a_column_of_a_table_of_epochs_is_read_under_its_header() -> None:
    lines = ["   Epoch   gpu_mem   box   obj   cls   labels"]
    lines += [f"   {n}/49   {3.1 + 1.2 * n:.1f}G   0.04   0.03   0.01   17" for n in range(6)]
    growth = find_growth(lines)
    assert growth is not None
    assert (growth.first_bytes, growth.last_bytes, growth.count) == (round(3.1 * GIB), round(9.1 * GIB), 6)


@pytest.mark.parametrize(
    ("header", "row"),
    [
        ("step | loss | gpu_mem_gb", "{n} | 0.71 | {gib:.2f}"),
        ("step,loss,cuda_memory_mb,lr", "{n},0.71,{mib},1e-4"),
        ("| iter | GPU0 memory |", "| {n} | {gib:.2f} GB |"),
        ("epoch\tloss\tvram (GiB)", "{n}\t0.7\t{gib:.2f}"),
        ('"step","gpu_mem","loss"', "{n},{bytes},0.4"),
    ],
)
def test_tables_of_other_forms_have_such_a_column_too(header: str, row: str) -> None:
    rows = [row.format(n=n, gib=gib, mib=round(gib * 1024), bytes=round(gib * GIB)) for n, gib in enumerate(RISING)]
    growth = find_growth([header, "|---|---|", *rows])
    assert growth is not None
    assert growth.count == len(RISING)
    assert find_growth(rows) is None


@pytest.mark.parametrize("above", ["| step | allocated |", "    print(i, torch.cuda.memory_allocated() >> 20, 'MiB')"])
@pytest.mark.parametrize("row", ["| {n} | {gib:.1f} GiB |", "{n} {mib} MiB"])
def test_sizes_beside_numbers_that_count_steps_are_a_series(above: str, row: str) -> None:
    rows = [row.format(n=10 + 20 * n, gib=gib, mib=round(gib * 1024)) for n, gib in enumerate(RISING)]
    growth = find_growth([above, *rows])
    assert growth is not None
    assert growth.count == len(RISING)
    for other in ("| batch size | allocated |", "| tokens | memory |", "3 steps each, allocated by length:"):
        assert find_growth([above, other, *rows]) is None
        assert find_growth([other, *rows]) is None


def test_what_is_left_of_the_device_shrinks_as_memory_grows() -> None:
    growth = find_growth([f"frame {90 * n}  free {11.5 - 1.5 * n:.2f} GB  of 12.00 GB" for n in range(7)])
    assert growth is not None
    assert (growth.first_bytes, growth.last_bytes, growth.count) == (round(0.5 * GIB), round(9.5 * GIB), 7)


def test_what_a_simulation_has_left_after_each_time_shrinks_too() -> None:
    growth = find_growth([f"t={1000 * n:<8} free {5713 - 1024 * n} MiB" for n in range(6)])
    assert growth is not None
    assert (growth.first_bytes, growth.last_bytes, growth.count) == (0, 5 * GIB, 6)


@pytest.mark.parametrize("template", ["T = {n}50 grid mem {gib:.1f} GiB", "test {n} passed mem {gib:.1f} GiB"])
def test_a_temperature_or_a_test_is_no_step(template: str) -> None:
    assert find_growth([template.format(n=n, gib=gib) for n, gib in enumerate(RISING, 3)]) is None


def test_a_phase_that_grows_is_seen_behind_one_that_does_not() -> None:
    lines = [f"epoch 0 it {n} cur_mem 5.1G" for n in range(9)]
    lines += [f"val {20 * n}/400 cur_mem {gib}G" for n, gib in enumerate((9.4, 31.0, 52.5))]
    growth = find_growth(lines)
    assert growth is not None
    assert growth.last_bytes == round(52.5 * GIB)
    assert find_growth([*lines, "epoch 1 it 0 cur_mem 5.1G"]) is None


@pytest.mark.parametrize(
    "template",
    [
        "cuda mem after request {n}: {gib:.2f} GiB",
        "[ppo] rollout {n}  cuda alloc {mib:,} MB  len(history)={n}",
        "step {n}  bytes_in_use={gib:.1f}e9",
        "run {n} ... nvidia-smi {gib:.1f} GB",
        "it {n} | D 0.61 G 1.10 | {gib:.1f} GB",
        "val {n:03}  alloc={gib:.2f} GiB",
    ],
)
def test_jobs_of_other_kinds_count_in_their_own_words(template: str) -> None:
    lines = [template.format(n=n + 1, gib=gib, mib=round(gib * 1024)) for n, gib in enumerate(RISING)]
    growth = find_growth(lines)
    assert growth is not None
    assert growth.count == len(RISING)


STEADY = (9.1, 9.1, 9.1, 9.2, 9.1, 9.1)
WARM_UP = (4.0, 9.6, 9.7, 9.7, 9.8, 9.9)
SAW = (4.0, 9.0, 5.0, 9.0, 6.0, 9.5)


@pytest.mark.parametrize("figures", [STEADY, WARM_UP, SAW, RISING[:2], RISING[::-1]])
def test_what_stays_level_or_falls_back_is_no_growth(figures: tuple[float, ...]) -> None:
    assert find_growth([f"step {n} loss 0.5 mem {gib:.2f} GiB" for n, gib in enumerate(figures)]) is None


@pytest.mark.parametrize(
    "template",
    [
        "Loading checkpoint shards: step {n}, memory {gib:.2f} GiB",
        "moved layer {n}: allocated {gib:.2f} GiB",
        "step {n} cpu_mem={gib:.2f}GB loss 0.3",
        "step {n} host memory: {gib:.2f} GB loss 0.3",
        "step {n} free memory: {gib:.2f} GB loss 0.3",
        "trying batch size {n}: step took 0.2 s, max memory {gib:.2f} GiB",
        "step 3 seq_len={n} mem={gib:.2f}GiB loss 0.2",
        "step {n} memory: {gib:.0f}% loss 0.3",
        "copied {n} files, memory {gib:.2f} GiB",
    ],
)
def test_memory_that_rightly_grows_or_is_not_the_gpus_is_no_growth(template: str) -> None:
    assert find_growth([template.format(n=10 + n, gib=gib) for n, gib in enumerate(RISING)]) is None


@given(
    first=st.integers(200, 5000),
    steps=st.lists(st.integers(400, 800), min_size=4, max_size=60),
    noise=st.lists(st.text(alphabet="abc mem:=|GB0.9/%step", max_size=60), max_size=8),
)
def test_any_even_rise_comes_back_with_its_first_and_last_figure(
    first: int, steps: list[int], noise: list[str]
) -> None:
    values = [first]
    for step in steps:
        values.append(values[-1] + step)
    growth = find_growth(
        [*(f"note {text}".replace("step", "") for text in noise), *(f"iter {v} alloc={v}MiB" for v in values)]
    )
    assert growth is not None
    assert (growth.first_bytes, growth.last_bytes, growth.count) == (values[0] * MIB, values[-1] * MIB, len(values))


@given(st.lists(st.text(max_size=200), max_size=20))
def test_no_text_is_too_odd_to_look_for_growth_and_training(lines: list[str]) -> None:
    find_growth(lines)
    find_training(lines)


@pytest.mark.parametrize(
    "line",
    [
        "Epoch 1/20 - train loss 0.82",
        "epoch 0: 100%|##########| 312/312 [02:10<00:00]",
        "{'loss': 1.93, 'epoch': 1.0}",
        "step 400 loss: 2.13",
        "Epoch 3 finished in 120 s",
    ],
)
def test_an_epoch_or_many_steps_show_a_training(line: str) -> None:
    assert find_training(["start", line, "Running validation", "Traceback"]) == line


@pytest.mark.parametrize(
    "lines",
    [
        ["validating: 100%|###| 30/30"],
        ["step 3 loss 2.1"],
        ["Epoch 1/20"],
        ["epoch 0:   2%|          | 6/312"],
        ["Epoch 1 train loss 0.8", "Epoch 1 val_loss: 0.9", "Epoch 2 train loss 0.7"],
        ["val loss 0.3 epoch 1"],
    ],
)
def test_a_beginning_or_a_validation_that_went_well_shows_none(lines: list[str]) -> None:
    assert find_training(lines) is None


@pytest.mark.parametrize(
    "template",
    [
        "INFO ranker served={n} cuda_allocated={gib:.2f}GiB entries={n}",
        '{{"level":"info","event":"client opened","id":{n},"gpu_used_mb":{mib}}}',
        '{{"log": "answer #{n} vram {gib:.2f} GiB\\n", "stream": "stdout", "time": "2031-02-03T04:05:{n:02d}Z"}}',
        " {n}%|#    | {n}/900 [00:0{n}<12:00,  3.10it/s]  gpu1 used {gib:.1f} GiB",
        "tick n={n}: device used {gib:.2f} GiB",
        "encoder #{n} made, device memory now {mib} MiB",
        "answered, served {n} vram {mib}MiB",
        "pool after call={n} used={bytes} kept={n}",
        "n0 worker[8]: job={n} torch.cuda.memory_allocated()={bytes}",
    ],
)
def test_lines_of_one_form_that_count_something_are_steps(template: str) -> None:
    lines = [
        template.format(n=n + 1, gib=gib, mib=round(gib * 1024), bytes=round(gib * GIB)) for n, gib in enumerate(RISING)
    ]
    growth = find_growth(["up and running", *lines])
    assert growth is not None
    assert growth.count == len(RISING)


@pytest.mark.parametrize(
    "template",
    [
        "sweep n={doubled}: vram {gib:.2f} GiB",
        "worker id={n} is up, vram {gib:.2f} GiB",
        "grid={n}00 vram {gib:.2f} GiB",
        "vram {gib:.2f} GiB of 24 GiB",
        "expert={n} placed, cuda_allocated={gib:.2f}GiB",
    ],
)
def test_sizes_copies_and_lines_that_count_nothing_are_no_steps(template: str) -> None:
    lines = [template.format(n=n + 1, doubled=2**n, gib=gib) for n, gib in enumerate(RISING)]
    assert find_growth(lines) is None


def test_probes_of_larger_and_larger_batches_are_no_growth() -> None:
    assert (
        find_growth([f"batch-size probe {n}: ok, {used} MiB used" for n, used in ((8, 910), (16, 1700), (32, 3280))])
        is None
    )


def test_requests_may_come_in_bursts_and_columns_be_filled_up() -> None:
    lines = [
        f"[2024/02/0{n} 01:10:00] svc INFO: req={done:<8} gpu_mem={used}GB shape=(960, {640 + 32 * (n % 3)})"
        for n, (done, used) in enumerate(((1, 2.2), (800, 3.1), (5210, 6.0), (19944, 13.4), (20100, 13.6)), 1)
    ]
    growth = find_growth(lines)
    assert growth is not None
    assert growth.count == 5


def test_a_fraction_behind_a_logger_s_name_is_progress() -> None:
    growth = find_growth([f"[06/14 19:00:4{n} evalloss]: {20 * n}/1200   mem {4000 + 1800 * n}M" for n in (1, 2, 3)])
    assert growth is not None
    assert growth.label == "mem"


def test_little_counts_where_it_is_the_same_in_each_round() -> None:
    even = [f"it {4100 + 100 * n} loss 2.4 mem {31.88 + 1.14 * n:.2f}G" for n in range(5)]
    growth = find_growth(even)
    assert growth is not None
    assert growth.count == 5
    uneven = [
        f"it {4100 + 100 * n} loss 2.4 mem {31.88 + value:.2f}G" for n, value in enumerate((0, 0.2, 3.1, 3.2, 4.5))
    ]
    assert find_growth(uneven) is None
