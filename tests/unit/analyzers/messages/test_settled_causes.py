"""What people in a thread found behind a failure; guesses, questions and the programs' own hints are none of it."""

from __future__ import annotations

import pytest

from vramscope.analyzers.explain import explain_lines
from vramscope.analyzers.messages.settled_causes import find_settled_cause

FOUND = (
    ("leak", "Without torch.no_grad the whole validation keeps its activations."),
    ("leak", "Since I append `loss.item()` to it the use stays flat."),
    ("fragmentation", "The pieces get scattered, so that a large buffer finds no hole."),
    ("serving_config", "The graph capture isn't part of that budget, it comes on top of it."),
    ("other_processes", "It was a colleague's training run that had most of the card."),
    ("other_processes", "Killed the notebook kernel of last week, it still had 21 GB, and now it runs."),
    ("capacity", "The weights alone have 26 GB in half precision, that never goes on a 24 GB card."),
    ("host_memory", "WSL grants only half of the RAM for page-locked memory, so with pin_memory=False it is fine."),
    ("oversized_request", "A missing squeeze broadcasts the difference to a full pairwise matrix."),
)
OPEN = (
    "Could it be that a colleague's training run had most of the card?",
    "Maybe the pieces get scattered, so that a large buffer finds no hole.",
    "If you use it without torch.no_grad the activations are kept.",
    "If reserved memory is >> allocated memory try setting max_split_size_mb to avoid fragmentation.",
    "train.py:12: with torch.no_grad():",
    "My guess is that the KV cache for 128k tokens does not fit beside the weights.",
    "I first thought that the validation loop keeps its activations.",
    "We ruled out that a colleague's training run had most of the card.",
    "The fragmentation of its cache made no difference either.",
)


@pytest.mark.parametrize(("cause", "sentence"), FOUND)
def test_a_sentence_tells_what_was_found(cause: str, sentence: str) -> None:
    found = find_settled_cause("", f"\nThanks.\n\n{sentence}")
    assert found is not None
    assert (found.id, found.remark) == (cause, sentence)


@pytest.mark.parametrize("sentence", OPEN)
def test_a_guess_a_condition_and_a_hint_tell_nothing(sentence: str) -> None:
    assert find_settled_cause(sentence, sentence) is None


def test_what_was_found_in_the_end_counts() -> None:
    thread = "\n".join((FOUND[4][1], "Hm, it is free now and fails as before.", FOUND[2][1]))
    found = find_settled_cause("", thread)
    assert found is not None
    assert found.id == "fragmentation"


MESSAGE = (
    "RuntimeError: CUDA out of memory. Tried to allocate 492.00 MiB (GPU 0; 7.79 GiB total capacity; 6.38 GiB already "
    "allocated; 251.25 MiB free; 6.52 GiB reserved in total by PyTorch)"
)


def test_it_stands_before_what_the_figures_allow_and_below_what_they_prove() -> None:
    (incident,) = explain_lines([MESSAGE, "", "I found it.", "", FOUND[1][1]])
    assert (incident.causes[0].id, incident.causes[0].detail) == ("leak", "retained_graph")
    too_much = MESSAGE.replace("492.00 MiB", "64.00 GiB")
    (incident,) = explain_lines([too_much, "", "I found it.", "", FOUND[1][1]])
    assert incident.causes[0].id == "oversized_request"


def test_it_is_found_behind_the_message_on_the_same_line_too() -> None:
    found = find_settled_cause("", f"{MESSAGE}. {FOUND[1][1]}")
    assert found is not None
    assert found.remark == FOUND[1][1]


OTHERS = (
    "torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 2.00 GiB. GPU 1 has a total capacity of 23.69 GiB "
    "of which 1.10 GiB is free."
)


def test_what_is_said_behind_another_persons_failure_is_said_of_that_one() -> None:
    thread = ["", "**mira** commented on Mar 3, 2026", "Same here:", OTHERS, "", FOUND[1][1]]
    first, second = explain_lines(["My run fails:", MESSAGE, *thread])
    assert "retained_graph" not in [cause.detail for cause in first.causes]
    assert (second.causes[0].id, second.causes[0].detail) == ("leak", "retained_graph")
    # The same person's attempts have one remark.
    for incident in explain_lines(["My run fails:", MESSAGE, "and with half the batch:", OTHERS, "", FOUND[1][1]]):
        assert "retained_graph" in [cause.detail for cause in incident.causes]


def test_a_remark_says_why_it_came_to_what_the_figures_prove_and_nothing_else() -> None:
    held = (
        "torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 64.00 MiB. GPU 0 has a total capacity of 23.69 "
        "GiB of which 31.00 MiB is free. Process 4711 has 20.98 GiB memory in use. Including non-PyTorch memory, this "
        "process has 2.60 GiB memory in use. Of the allocated memory 2.10 GiB is allocated by PyTorch, and 80.00 MiB "
        "is reserved by PyTorch but unallocated."
    )
    late = "CUDA_VISIBLE_DEVICES was set after torch had started, so it went to the busy card 0 instead of card 3."
    (incident,) = explain_lines([held, "", late])
    assert (incident.causes[0].id, incident.causes[0].detail) == ("capacity", "wrong_device")
    (incident,) = explain_lines([held, "", FOUND[1][1]])
    assert incident.causes[0].id == "other_processes"


def test_a_full_device_is_not_the_machines_memory() -> None:
    (incident,) = explain_lines([MESSAGE.replace("251.25 MiB free", "20.25 MiB free"), "", FOUND[7][1]])
    assert incident.causes[0].id != "host_memory"
    bare = ['  File "a.py", line 3, in <module>', "    x = x.cuda()", "RuntimeError: CUDA error: out of memory"]
    (incident,) = explain_lines([*bare, "", FOUND[7][1]])
    assert (incident.causes[0].id, incident.causes[0].detail) == ("host_memory", "pinned")
    assert incident.advice[0].id == "pinned_memory"
