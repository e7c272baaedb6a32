"""Messages that somebody wrote: in patches, changelogs, tests, records of training data, texts that say so."""

from __future__ import annotations

import pytest

from tests.unit.analyzers.messages.samples import MESSAGE, TRACEBACK, memories
from vramscope.analyzers.explain import explain_lines


def test_where_all_is_said_to_be_made_up_nothing_happened() -> None:
    text = f"# How to read it\n\nAll numbers are made up.\n\n## PyTorch\n\n```\n{MESSAGE}\n```\n\nSubtract.\n"
    assert memories(text) == []
    for line in (
        "Training on numbers that are made up by a generator",
        "These logs are not made up:",
        "The messages are real, host names are made up.",
        "eval: 37% of the figures in the answers are fabricated",
        "12:01:02 INFO all numbers were made up.",
        "Generated: The report says that sales rose. The numbers are made up.",
    ):
        assert memories(f"{line}\n{TRACEBACK}{MESSAGE}\n") == ["gpu"], line


def test_a_patch_adds_no_failure_to_a_log_and_what_follows_it_does() -> None:
    patch = (
        "diff --git a/testdata/rank.txt b/testdata/rank.txt\n--- /dev/null\n+++ b/testdata/rank.txt\n@@ -0,0 +1,3 @@\n"
        "+[rank1]: Traceback (most recent call last):\n+[rank1]:     loss.backward()\n"
        f"+[rank1]: {MESSAGE}\n"
    )
    assert memories(patch) == []
    assert memories(f"{patch}2026-02-03 10:11:12 step 40 loss 1.2\n{MESSAGE}\n") == ["gpu"]
    stamped = "".join(f"2026-02-03T10:11:12Z {line}\n" for line in patch.splitlines())
    assert memories(stamped) == []


@pytest.mark.parametrize(
    "heading", ["## 0.14.2", "### v2.3.1 (2026-01-20)", "## [1.4.0] - 2026-01-20", "バージョン 3.2.0 (2026-01-20)"]
)
def test_an_item_below_a_release_s_heading_quotes_what_was_mended(heading: str) -> None:
    assert memories(f"{heading}\n\n- the exit code is 3 when a run ends with `{MESSAGE}`\n- wheels for 3.14\n") == []
    assert memories(f"{heading}\n\n## What happens\n\n- {MESSAGE}\n") == ["gpu"]


def test_records_tests_and_questions_have_made_up_messages() -> None:
    assert memories(f'{{"synthetic": true, "text": "[rank2]: {MESSAGE}", "label": "gpu_oom"}}\n') == []
    fixture = f"- id: one\n  text: |\n    {MESSAGE}\n  expect: {{kind: gpu}}\n"
    assert memories(fixture) == []
    assert memories(f"7. What was free? {MESSAGE}\n① 1.08 GiB  ② 3.31 GiB  ③ 23.52 GiB\n") == []
    for record in (
        f'{{"run": 12, "simulated": true, "status": "failed", "error": "{MESSAGE}"}}\n',
        f'{{"config": {{"synthetic": true, "bs": 64}}, "error": "{MESSAGE}"}}\n',
        f"- title: crash\n  body: |\n    I get this:\n    {MESSAGE}\n  labels:\n  - bug\n",
        f"- job: a\n  output: |\n    {MESSAGE}\n  matches: 0\n",
        f"{TRACEBACK}{MESSAGE}\n\n① batch 1 でも同じ\n② 4090\n",
        f'@@ -10,7 +10,7 @@\n     m = f()\n-    b = 16\n+    b = 32\n    File "t.py", line 3, in f\n    {MESSAGE}\n',
        f"step 12, simulated time 3.4 ns: {MESSAGE}\n",
        f"2026-05-01 10:00:00 ERROR trainer: unable to recover from RuntimeError: {MESSAGE}\n",
        f"[worker 3] loaded policy: {MESSAGE}\n",
        f"patch: @@ -1,9 +1,9 @@\n2026-05-01 10:01:00 ERROR {MESSAGE}\n",
    ):
        assert memories(record) == ["gpu"], record


def test_a_record_of_a_trial_that_failed_has_where_it_was() -> None:
    record = f"{{'trial': 14, 'status': 'error', 'exc': OutOfMemoryError('{MESSAGE[24:]}'), 'where': 'lm_head(h)'}}\n"
    assert memories(record) == ["gpu"]


def test_what_is_left_out_was_not_printed() -> None:
    text = (
        "If it ends with `ResourceExhaustedError: OOM when allocating tensor with shape[...]`, choose a larger type.\n"
    )
    assert memories(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "my cat when I close the door: RuntimeError: CUDA out of memory. Tried to allocate 1 door (GPU 0; 1 door total "
        "capacity; 0 bytes free)",
        "18:22 < bo> RESOURCE_EXHAUSTED: Out of memory while trying to allocate 4 meetings",
        "$ zgrep -ciE 'out of memory|OutOfMemoryError' run_*.log.gz\nrun_01.log.gz:0\nrun_02.log.gz:0",
        '$ rg -n --no-heading "CUDA out of memory" logs/\n$',
        'Give it a function: `Serving.run(fn _ -> raise "RESOURCE_EXHAUSTED: Out of memory allocating 77 bytes." end)`',
    ],
)
def test_jests_searches_and_errors_made_up_on_the_spot_are_none(text: str) -> None:
    assert list(explain_lines(text.splitlines())) == []


def test_what_a_search_has_found_is_one() -> None:
    found = (
        "$ grep -h 'out of memory' run_1.log\ntorch.OutOfMemoryError: CUDA out of memory. Tried to allocate 1.50 GiB."
    )
    assert [incident.memory for incident in explain_lines(found.splitlines())] == ["gpu"]


@pytest.mark.parametrize(
    "end",
    [
        "7\nsrun: error: node1: task 3: Exited",
        "256 | worker-3 | failed",
        "512 megabytes",
        "20 and failed",
        "2 gib",
        "3",
    ],
)
def test_a_request_whose_number_is_cut_or_written_by_hand_is_no_jest(end: str) -> None:
    text = f"torch.OutOfMemoryError: CUDA out of memory. Tried to allocate {end}\n"
    assert [incident.memory for incident in explain_lines(text.splitlines())] == ["gpu"]
