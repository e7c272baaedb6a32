"""Leaks that a log shows: growth up to the failure, a first validation, a retry inside its except block."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from vramscope.analyzers.explain import explain_lines
from vramscope.schema.oom import Incident


def oom(allocated: str = "37.20 GiB", unallocated: str = "310.50 MiB", free: str = "41.00 MiB") -> str:
    return (
        "torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 96.00 MiB. GPU 0 has a total capacity of 39.39 "
        f"GiB of which {free} is free. Including non-PyTorch memory, this process has 39.34 GiB memory in use. Of the "
        f"allocated memory {allocated} is allocated by PyTorch, and {unallocated} is reserved by PyTorch but "
        "unallocated. If reserved but unallocated memory is large try setting PYTORCH_CUDA_ALLOC_CONF="
        "expandable_segments:True to avoid fragmentation.  See documentation for Memory Management  "
        "(https://pytorch.org/docs/stable/notes/cuda.html#environment-variables)"
    )


def frames(*pairs: tuple[str, str], file: str = "/srv/job/run.py") -> list[str]:
    lines = ["Traceback (most recent call last):"]
    for function, source in pairs:
        lines += [f'  File "{file}", line 31, in {function}', f"    {source}"]
    return lines


def explain(*lines: str) -> list[Incident]:
    return list(explain_lines(lines))


def causes(incident: Incident) -> list[tuple[str, str | None]]:
    return [(cause.id, cause.detail) for cause in incident.causes]


STEP = frames(("<module>", "main()"), ("main", "out = net(x)"))
GROWING = [f"step {100 * n} | loss 0.{90 - n} | allocated {6.0 + 4.4 * n:.2f} GiB" for n in range(8)]


def test_memory_that_grew_up_to_the_failure_is_a_leak_with_its_figures() -> None:
    (incident,) = explain(*GROWING, *STEP, oom())
    assert causes(incident)[0] == ("leak", "retained_graph")
    assert "capacity" in [cause.id for cause in incident.causes]
    assert "from 6.00 GiB to 36.80 GiB over 8 lines" in incident.causes[0].evidence[0]
    assert [advice.id for advice in incident.advice][:2] == ["detach", "memory_history"]


def test_growth_behind_carriage_returns_of_a_progress_bar_counts() -> None:
    (incident,) = explain("\r".join(GROWING), *STEP, oom())
    assert causes(incident)[0] == ("leak", "retained_graph")


def test_a_traceback_with_windows_line_ends_keeps_its_source_lines() -> None:
    validation = frames(("<module>", "validate(net)"), ("validate", "y = net(x)"))
    (incident,) = explain(*(f"{line}\r" for line in ("Epoch 1 train loss 0.7", *validation, oom())))
    assert causes(incident)[0] == ("leak", "gradients_enabled")


def test_another_ranks_growth_is_not_this_ones() -> None:
    steady = [f"[rank1]: step {n} loss 0.5 allocated 36.00 GiB" for n in range(8)]
    other = [f"[rank0]: {line}" for line in GROWING]
    mixed = [line for pair in zip(other, steady, strict=True) for line in pair]
    failing = [f"[rank1]: {line}" for line in (*STEP, oom())]
    (incident,) = explain(*mixed, *failing)
    assert "leak" not in [cause.id for cause in incident.causes]
    (incident,) = explain(*mixed, *(line.replace("rank1", "rank0") for line in failing))
    assert causes(incident)[0] == ("leak", "retained_graph")


@pytest.mark.parametrize(
    "error",
    [
        oom(allocated="11.00 GiB", unallocated="27.90 GiB"),  # what grew is the cache
        oom(allocated="3.10 GiB", unallocated="100.00 MiB"),  # others hold the device
    ],
)
def test_growth_that_does_not_lead_to_the_failing_figures_is_no_leak(error: str) -> None:
    (incident,) = explain(*GROWING, *STEP, error)
    assert "leak" not in [cause.id for cause in incident.causes]


def test_memory_that_stops_far_below_the_failure_is_no_leak() -> None:
    small = [f"step {n} loss 0.5 allocated {2.0 + n:.2f} GiB" for n in range(8)]
    (incident,) = explain(*small, *STEP, oom())
    assert causes(incident)[0][0] == "capacity"
    assert "leak" not in [cause.id for cause in incident.causes]


def test_memory_that_grows_while_weights_are_loaded_is_no_leak() -> None:
    loading = frames(("main", "net.load_state_dict(state)"), ("load_state_dict", "load(self, state)"))
    (incident,) = explain(*GROWING, *loading, oom())
    assert "leak" not in [cause.id for cause in incident.causes]


def test_growth_is_told_of_every_backend_and_framework_and_of_no_server() -> None:
    server = frames(("execute_model", "x = f(x)"), file="/opt/site-packages/vllm/worker/model_runner.py")
    (incident,) = explain(*GROWING, *server, oom())
    assert "leak" not in [cause.id for cause in incident.causes]
    refusal = "jaxlib.XlaRuntimeError: RESOURCE_EXHAUSTED: Out of memory allocating 268435456 bytes."
    (incident,) = explain(*GROWING, refusal)
    assert causes(incident)[0] == ("leak", None)
    assert "jax.device_get" in str(incident.advice[0].change)
    mps = (
        "RuntimeError: MPS backend out of memory (MPS allocated: 36.00 GB, other allocations: 200.00 MB, max allowed: "
        "36.27 GB). Tried to allocate 128.00 MB on private pool."
    )
    (incident,) = explain(*GROWING, mps)
    assert ("leak", "retained_graph") in causes(incident)


def test_a_line_that_keeps_a_loss_is_suspected_without_figures_from_step_to_step() -> None:
    (incident,) = explain(*frames(("<module>", "train()"), ("train", "total_loss += loss")), oom())
    assert causes(incident)[0] == ("leak", "retained_graph")
    assert any("total_loss += loss" in line for line in incident.causes[0].evidence)
    for line in ("total_loss += loss.item()", "losses.append(float(loss))", "queue.append(path)"):
        (incident,) = explain(*frames(("<module>", "train()"), ("train", line)), oom())
        assert "leak" not in [cause.id for cause in incident.causes]


@pytest.mark.parametrize("line", ["depths[path] = net(image)", "    feats.append(backbone(x))", "running += loss"])
def test_a_line_that_keeps_a_result_may_stand_below_the_message(line: str) -> None:
    (incident,) = explain(*STEP, oom(), "", "for path in paths:", line)
    assert causes(incident)[0] == ("leak", "retained_graph")


@pytest.mark.parametrize("line", ['batch["emb"] = encoder(batch["x"])', "out = model(x)", "self.cache[key] = path"])
def test_what_the_next_step_overwrites_is_not_kept(line: str) -> None:
    (incident,) = explain(*STEP, oom(), "", "for batch in loader:", line)
    assert "leak" not in [cause.id for cause in incident.causes]


def test_one_leak_that_two_signs_show_is_one_cause() -> None:
    (incident,) = explain(*GROWING, *frames(("<module>", "train()"), ("train", "total_loss += loss")), oom())
    assert causes(incident).count(("leak", "retained_graph")) == 1
    assert any("total_loss += loss" in line for line in incident.causes[0].evidence)
    assert any("over 8 lines" in line for line in incident.causes[0].evidence)


@pytest.mark.parametrize(
    "line", ["bench batch={size} peak={gib:.2f} GiB", "bench | batch  {size}: peak {gib:.2f} GiB ok"]
)
@pytest.mark.parametrize("sizes", [range(8, 65, 8), (1, 2, 3, 5, 6, 7)])
def test_batches_of_growing_sizes_take_more_by_right(line: str, sizes: Sequence[int]) -> None:
    (incident,) = explain(*(line.format(size=size, gib=34.0 * size / sizes[-1]) for size in sizes), *STEP, oom())
    assert "leak" not in [cause.id for cause in incident.causes]


@pytest.mark.parametrize("step", [1, 4, 100])
def test_numbers_of_batches_are_no_sizes(step: int) -> None:
    lines = (f"batch {step * n}: gpu memory {4.3 * n:.2f} GiB" for n in range(1, 9))
    (incident,) = explain(*lines, *STEP, oom())
    assert causes(incident)[0] == ("leak", "retained_graph")
    lines = (f"batch {2**n}: gpu memory {34.0 * 2**n / 256:.2f} GiB" for n in range(2, 9))
    (incident,) = explain(*lines, *STEP, oom())
    assert "leak" not in [cause.id for cause in incident.causes]


def test_one_function_for_both_is_a_validation_by_its_data() -> None:
    run = frames(("<module>", "run_epoch(net, val_loader, train=False)"), ("run_epoch", "y = net(x)"))
    (incident,) = explain("Epoch 1/5 train loss 1.30", *run, oom())
    assert causes(incident)[0] == ("leak", "gradients_enabled")
    run = frames(("<module>", "run_epoch(net, train_loader)"), ("run_epoch", "y = net(x)"))
    (incident,) = explain("Epoch 1/5 train loss 1.30", *run, oom())
    assert "leak" not in [cause.id for cause in incident.causes]


VALIDATION = frames(("<module>", "acc = evaluate(net, loader)"), ("evaluate", "y = net(x.cuda())"))


def test_a_first_validation_after_an_epoch_is_suspected_before_capacity_and_without_one_behind() -> None:
    (after,) = explain("Epoch 1/5 train loss 1.30", *VALIDATION, oom())
    assert causes(after)[0] == ("leak", "gradients_enabled")
    assert any("Epoch 1/5 train loss 1.30" in line for line in after.causes[0].evidence)
    assert after.advice[0].id == "no_grad"
    for earlier in (["start"], ["Epoch 1 train loss 1.3", "Epoch 1 val_loss 1.2", "Epoch 2 train loss 1.1"]):
        (incident,) = explain(*earlier, *VALIDATION, oom())
        assert causes(incident)[0][0] == "capacity"
        assert ("leak", "gradients_enabled") in causes(incident)


def test_a_validation_without_gradients_is_not_suspected_of_them() -> None:
    quiet = frames(("<module>", "evaluate(net)"), ("decorate_context", "return func()"), ("evaluate", "y = net(x)"))
    (incident,) = explain("Epoch 1/5 train loss 1.30", *quiet, oom())
    assert "leak" not in [cause.id for cause in incident.causes]


HANDLING = ("", "During handling of the above exception, another exception occurred:", "")


def test_an_error_in_handling_another_one_is_held_by_its_exception() -> None:
    retry = frames(("fit", "loss = step(half)"))
    first, second = explain(*STEP, oom(), *HANDLING, *retry, oom(allocated="37.31 GiB"))
    assert "leak" not in [cause.id for cause in first.causes]
    assert causes(second)[0] == ("leak", "exception_holds_tensors")
    assert second.advice[0].id == "retry_outside_except"
    assert "empty_cache() inside it cannot free" in second.advice[0].why


def test_a_rank_is_told_of_its_own_retry_only() -> None:
    lines = [*STEP, oom(), *HANDLING, *STEP, oom(allocated="37.31 GiB")]
    _, second = explain(*(f"[rank3]: {line}" for line in lines))
    assert causes(second)[0] == ("leak", "exception_holds_tensors")


@pytest.mark.parametrize(
    "lines",
    [
        # The first error is another one.
        [*STEP, "KeyError: 'weights'", *HANDLING, *STEP, oom()],
        [*STEP, oom(), "skipped", *STEP, "KeyError: 'weights'", *HANDLING, *STEP, oom(allocated="37.31 GiB")],
        # The same error, wrapped and printed again.
        [*STEP, oom(), *HANDLING, *STEP, oom()],
        # One after the other, or raised from the other on purpose.
        [*STEP, oom(), *STEP, oom(allocated="37.31 GiB")],
        [*STEP, oom(), "", "The above exception was the direct cause of the following exception:", "", *STEP,
         oom(allocated="37.31 GiB")],
        # The log begins in the middle.
        [*HANDLING, *STEP, oom()],
    ],
)  # fmt: skip
def test_only_an_out_of_memory_error_in_handling_another_is_a_retry(lines: list[str]) -> None:
    assert all(cause.id != "leak" for incident in explain(*lines) for cause in incident.causes)


BARE = (
    "RuntimeError: CUDA error: out of memory",
    "CUDA kernel errors might be asynchronously reported at some other API call, so the stacktrace below might be "
    "incorrect.",
    "For debugging consider passing CUDA_LAUNCH_BLOCKING=1.",
)


@pytest.mark.parametrize(
    "failing",
    [
        frames(("do_one_step", "data = pin_memory(data, device)"), file="/v/lib/torch/utils/data/_utils/pin_memory.py"),
        frames(("check", "torch.cuda.check_error(cudart.cudaHostRegister(ptr, size, 0))")),
    ],
)
def test_an_error_where_host_memory_is_locked_is_likely_the_hosts(failing: list[str]) -> None:
    (incident,) = explain(*failing, *BARE)
    assert causes(incident) == [("host_memory", "pinned"), ("unknown", None)]
    assert (incident.memory, incident.format) == ("gpu", "cuda-error-async")
    assert incident.advice[0].id == "pinned_memory"


@pytest.mark.parametrize(
    "failing",
    [
        frames(("main", "staging = torch.zeros(rows, width, pin_memory=True)")),
        frames(("main", "x = x.pin_memory().cuda(non_blocking=True)")),
        [
            ">>> staging = torch.empty(96 * 2**30, dtype=torch.uint8, pin_memory=True)",
            "Traceback (most recent call last):",
            '  File "<stdin>", line 1, in <module>',
        ],
    ],
)
def test_an_error_where_a_tensor_is_locked_is_the_hosts(failing: list[str]) -> None:
    (incident,) = explain(*failing, *BARE)
    assert causes(incident) == [("host_memory", "pinned")]
    assert incident.memory == "host"


@pytest.mark.parametrize(
    "failing",
    [
        frames(("main", "loader = DataLoader(data, pin_memory=True)")),
        frames(("main", "batch = batch.pin_memory()"), ("forward", "y = self.conv(x)")),
        frames(("main", "x = x.cuda(non_blocking=True)")),
    ],
)
def test_an_error_elsewhere_is_not_the_hosts(failing: list[str]) -> None:
    (incident,) = explain(*failing, *BARE)
    assert causes(incident) == [("unknown", None)]


def test_a_refusal_with_the_devices_figures_stays_the_devices() -> None:
    (incident,) = explain(*frames(("main", "x = x.pin_memory()")), oom())
    assert "host_memory" not in [cause.id for cause in incident.causes]


def trainer(function: str, source: str) -> list[str]:
    site = "/opt/env/lib/python3.12/site-packages/transformers"
    return [
        "***** Running Evaluation *****",
        *frames(("<module>", "scores = trainer.evaluate()"), file="/srv/job/rank.py"),
        f'  File "{site}/trainer.py", line 4410, in evaluation_loop',
        "    all_preds.add(logits)",
        f'  File "{site}/trainer_pt_utils.py", line 322, in {function}',
        f"    {source}",
    ]


def test_predictions_that_the_trainer_gathers_are_kept_on_the_gpu_until_the_evaluation_ends() -> None:
    (incident,) = explain(*trainer("torch_pad_and_concatenate", "result[:a] = tensor1"), oom())
    assert causes(incident)[0] == ("leak", "gathered_predictions")
    assert "eval_accumulation_steps" in incident.advice[0].change["code"]
    (incident,) = explain(*trainer("numpify", "return tensor.cpu()"), oom())
    assert "leak" not in [cause.id for cause in incident.causes]


@pytest.mark.parametrize("line", ["bank = torch.cat([bank, z], 0)", "self.all = torch.concat((self.all, y.flatten()))"])
def test_a_tensor_that_is_joined_with_its_successor_grows(line: str) -> None:
    (incident,) = explain(*frames(("<module>", "main()"), ("main", line)), oom())
    assert causes(incident)[0][0] == "leak"


@pytest.mark.parametrize(
    "line", ["past_k = torch.cat([past_k, k], 2)", "z = torch.cat([x, y])", "ids = torch.cat([ids, n])"]
)
def test_a_decoders_cache_and_two_other_tensors_are_no_growth(line: str) -> None:
    (incident,) = explain(*frames(("<module>", "main()"), ("main", line)), oom())
    assert causes(incident)[0][0] != "leak"


def test_free_memory_that_falls_step_by_step_is_growth() -> None:
    frames = [f"frame {n:04d} free {7611 - 590 * n} MB\n" for n in range(12)]
    error = "numba.cuda.cudadrv.driver.CudaAPIError: [2] Call to cuMemAlloc results in CUDA_ERROR_OUT_OF_MEMORY\n"
    (incident,) = explain_lines([*frames, error])
    assert incident.causes[0].id == "leak"
    level = [f"frame {n:04d} free 7611 MB\n" for n in range(12)]
    (incident,) = explain_lines([*level, error])
    assert incident.causes[0].id != "leak"


def test_figures_that_are_headed_by_their_own_name_are_no_table() -> None:
    steps = [f"epoch {n} it 400 loss 0.9 mem_alloc {4 + 4 * n}.07G max {6 + 4 * n}.92G\n" for n in range(1, 9)]
    (incident,) = explain_lines([*steps, oom()])
    assert incident.causes[0].id == "leak"


def test_pytorchs_warning_that_volatile_has_no_effect_tells_of_gradients_in_an_evaluation() -> None:
    warned = "nn/functional.py: UserWarning: volatile was removed and now has no effect. Use `with torch.no_grad():`"
    error = (
        "RuntimeError: CUDA out of memory. Tried to allocate 1.62 GiB (GPU 0; 10.92 GiB total capacity; 8.87 GiB "
        "already allocated; 1.11 GiB free; 9.20 GiB reserved in total by PyTorch)"
    )
    frames = ["Traceback (most recent call last):", '  File "run.py", line 160, in check', "    out = model(x)"]
    (evaluated,) = explain(warned, *frames, error)
    assert causes(evaluated)[0] == ("leak", "gradients_enabled")
    (trained,) = explain(warned, *frames[:2], "    loss.backward()", error)
    assert causes(trained)[0][0] == "capacity"


def test_an_evaluation_that_is_shown_without_no_grad_keeps_its_graphs() -> None:
    error = (
        "RuntimeError: CUDA out of memory. Tried to allocate 96.00 MiB (GPU 0; 11.17 GiB total capacity; 10.44 GiB "
        "already allocated; 29.81 MiB free; 10.73 GiB reserved in total by PyTorch)"
    )
    frames = ['  File "run.py", line 171, in evaluate', '    logits = model(batch["input_ids"])']
    shown = ["def evaluate(model, loader):", "    model.eval()", "    for batch in loader:"]
    (incident,) = explain("Training runs fine for an epoch.", *frames, error, "", *shown)
    assert causes(incident)[0] == ("leak", "gradients_enabled")
    (off,) = explain("Training runs fine for an epoch.", *frames, error, "", "@torch.no_grad()", *shown)
    assert causes(off)[0][0] == "capacity"
