"""One tensor that the failing line builds: before what is held in pieces, and on Apple's GPUs too."""

from __future__ import annotations

from vramscope.analyzers.explain import explain_lines
from vramscope.analyzers.messages.helped import tells_what_helped
from vramscope.schema.oom import Cause, Incident


def incident_in(text: str) -> Incident:
    (incident,) = explain_lines(text.encode().splitlines(keepends=True))
    return incident


def first_cause(text: str) -> Cause:
    return incident_in(text).causes[0]


def sentences(requested: str, allocated: str, unused: str, others: str = "") -> str:
    return (
        f"torch.OutOfMemoryError: CUDA out of memory. Tried to allocate {requested}. GPU 1 has a total capacity of "
        f"47.53 GiB of which 2.11 GiB is free. {others}Of the allocated memory {allocated} is allocated by PyTorch, "
        f"and {unused} is reserved by PyTorch but unallocated.\n"
    )


LOGITS = (
    "Traceback (most recent call last):\n"
    '  File "/env/transformers/models/llama/modeling_llama.py", line 1211, in forward\n    logits = logits.float()\n'
)


def test_logits_of_a_twentieth_of_the_card_come_before_what_is_held_in_pieces() -> None:
    large = first_cause(LOGITS + sentences("4.64 GiB", "39.80 GiB", "5.11 GiB"))
    assert (large.id, large.detail) == ("oversized_request", "logits")
    assert large.evidence[0].startswith("one tensor of 4.64 GiB (10% of the device) is built at forward")
    small = first_cause(LOGITS + sentences("1.20 GiB", "39.80 GiB", "5.11 GiB"))
    assert small.id == "fragmentation"


def test_scores_on_an_apple_gpu_are_told_by_the_failing_line() -> None:
    words = (
        "RuntimeError: MPS backend out of memory (MPS allocated: 38.71 GiB, other allocations: 3.40 GiB, max allowed: "
        "47.74 GiB). Tried to allocate 6.00 GiB on private pool.\n"
    )
    traceback = (
        'Traceback (most recent call last):\n  File "/vid/pipe.py", line 88, in sample\n'
        "    attn = torch.softmax(q @ k.transpose(-1, -2) * self.scale, dim=-1)\n"
    )
    scores = first_cause(traceback + words)
    assert (scores.id, scores.detail) == ("oversized_request", "attention")
    assert first_cause(words).id == "capacity"
    small = words.replace("6.00 GiB", "4.60 GiB").replace("38.71", "40.10")
    assert first_cause(traceback + small).id == "capacity"
    outside = words.replace("38.71", "12.10").replace("3.40", "30.20")
    assert first_cause(traceback + outside).id == "non_torch_memory"


def test_alike_processes_beside_a_program_are_its_workers_whatever_it_holds_itself() -> None:
    others = "".join(f"Process {91340 + number} has 494.00 MiB memory in use. " for number in range(12))
    text = sentences("2.12 GiB", "36.20 GiB", "168.84 MiB", others)
    workers = first_cause(text)
    assert (workers.id, workers.detail) == ("other_processes", "own_workers")


def test_another_process_that_holds_several_times_what_is_missing_comes_before_the_tensor() -> None:
    text = sentences("5.20 GiB", "20.90 GiB", "350.00 MiB", "Process 4711 has 21.60 GiB memory in use. ")
    assert [cause.id for cause in incident_in(LOGITS + text).causes[:2]] == ["other_processes", "oversized_request"]


def test_a_desktop_s_programs_are_not_alike() -> None:
    desktop = ((1201, 310), (1530, 260), (2711, 290))
    others = "".join(f"Process {pid} has {mib}.00 MiB memory in use. " for pid, mib in desktop)
    own = "Including non-PyTorch memory, this process has 6.82 GiB memory in use. "
    text = (
        "CUDA out of memory. Tried to allocate 700.00 MiB. GPU 0 has a total capacity of 7.78 GiB of which 100.00 MiB "
        f"is free. {others}{own}Of the allocated memory 4.20 GiB is allocated by PyTorch, and 250.00 MiB is reserved "
        "by PyTorch but unallocated.\n"
    )
    assert first_cause(text).id == "non_torch_memory"


def test_a_batch_that_was_lowered_until_it_trained_was_too_large() -> None:
    failure = (
        "F0305 22:01:17.488120  8810 syncedmem.cpp:56] Check failed: error == cudaSuccess (2 vs. 0)  out of memory\n"
    )
    assert first_cause(failure + "# batch_size: 256 -> 64 in train_val.prototxt and it trains\n").id == "capacity"
    assert first_cause(failure + "# batch_size: 64 -> 256 and it trains no more\n").id != "capacity"
    assert not tells_what_helped("batch_size: 256 -> 64, all fits for a minute and the error is back")


def test_logits_are_there_once_and_scores_for_each_layer() -> None:
    words = sentences("3.80 GiB", "42.10 GiB", "310.00 MiB")
    scores = LOGITS.replace("logits = logits.float()", "attn_weights = torch.matmul(query, key.transpose(2, 3))")
    assert [first_cause(lines + words).id for lines in (LOGITS, scores)] == ["oversized_request", "capacity"]


def test_who_has_no_traceback_may_show_the_line_that_failed() -> None:
    words = sentences("11.40 GiB", "33.70 GiB", "280.00 MiB")
    for shown in (
        "last frame is <code>attention_scores = torch.baddbmm(...)</code>, batch 4",
        "    at scores = torch.matmul(q, k.transpose(-2, -1))",
        "it crashes in `attn_weights = nn.functional.softmax(w, dim=-1)`",
    ):
        large = first_cause(f"{words}{shown}\n")
        assert (large.id, large.detail) == ("oversized_request", "attention"), shown
    assert first_cause(words + "We trained it with cross_entropy(x, y) before.\n").id == "capacity"
