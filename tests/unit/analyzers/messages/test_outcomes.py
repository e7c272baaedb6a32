"""Reports that say what became of a test, a run or a job."""

from __future__ import annotations

import pytest

from vramscope.analyzers.explain import explain_lines

MESSAGE = (
    "CUDA out of memory. Tried to allocate 74.00 MiB (GPU 0; 11.17 GiB total capacity; 10.20 GiB already allocated; "
    "30.69 MiB free; 10.41 GiB reserved in total by PyTorch)"
)
STATE = """2031-01-02 03:04:05: I bfc_allocator.cc:1100] Summary of in-use Chunks by size:
2031-01-02 03:04:05: I bfc_allocator.cc:1103] 9 Chunks of size 256 totalling 2.2KiB
2031-01-02 03:04:05: I bfc_allocator.cc:1109] total_region_allocated_bytes_: 9000000000 memory_limit_: 9000000000
2031-01-02 03:04:05: I bfc_allocator.cc:1114] Stats:
Limit:                      9000000000
InUse:                       535476224
MaxInUse:                   8280482304
NumAllocs:                        9110
MaxAllocSize:               2013265920
"""


@pytest.mark.parametrize("state", ["FAILED", "failed", "Error", "crashed"])
def test_the_error_of_a_record_that_failed_is_a_failure(state: str) -> None:
    text = f'{{\n  "id": "r7",\n  "status": "{state}",\n  "error": "RuntimeError: {MESSAGE}"\n}}'
    assert len(list(explain_lines(text.splitlines()))) == 1


def test_a_test_that_failed_is_a_failure_and_its_neighbour_that_passed_is_none() -> None:
    failed = f"not ok 2 - trains\n  ---\n  message: '{MESSAGE}'\n  ...\nok 3 - stops"
    assert len(list(explain_lines(failed.splitlines()))) == 1
    passed = f"ok 2 - reads [{MESSAGE}]\nok 3 - stops"
    assert list(explain_lines(passed.splitlines())) == []


def test_the_state_of_an_allocator_in_a_job_that_goes_on_is_no_failure() -> None:
    going_on = STATE + "2031-01-02 03:04:09: I train.py:210] step 300 loss 0.44 examples/sec 1411\n"
    assert list(explain_lines(going_on.splitlines())) == []
    ended = STATE + "Aborted (core dumped)\n"
    assert [incident.format for incident in explain_lines(ended.splitlines())] == ["tf-bfc-stats"]


def test_a_state_that_was_asked_for_is_no_failure_and_one_behind_an_error_is() -> None:
    asked = STATE.replace("Summary of in-use Chunks by size:", "Stats requested by user")
    assert list(explain_lines(asked.splitlines())) == []
    refused = "2031-01-02 03:04:01: W bfc_allocator.cc:497] Allocator (GPU_0_bfc) ran out of memory trying to allocate "
    refused += "1.50GiB (rounded to 1610612736)requested by op m/MatMul\n"
    assert [incident.format for incident in explain_lines((refused + asked).splitlines())] == ["tf-bfc-stats"]
    assert [incident.format for incident in explain_lines((asked + refused).splitlines())] == ["tf-bfc-ran-out"]


def test_a_state_without_the_allocator_s_own_lines_is_no_failure_unless_an_error_is_beside() -> None:
    bare = STATE[STATE.index("Limit:") :]
    written = f"memory of the card\nStats:\n{bare}"
    assert list(explain_lines((written + "saved\n").splitlines())) == []
    assert list(explain_lines(written.splitlines())) == []
    refused = "W bfc_allocator.cc:497] Allocator (GPU_0_bfc) ran out of memory trying to allocate 1.00GiB (rounded to "
    refused += "1073741824)requested by op m/MatMul\nCurrent allocation summary follows.\n"
    (incident,) = explain_lines((refused + f"Stats:\n{bare}").splitlines())
    assert incident.message.limit_bytes == 9_000_000_000
    (behind,) = explain_lines((f"Stats:\n{bare}" + "ResourceExhaustedError: failed\n").splitlines())
    assert behind.format == "tf-bfc-stats"


def test_a_state_above_a_prompt_is_no_failure_unless_the_error_stands_between() -> None:
    assert list(explain_lines((STATE + ">>> model.evaluate(ds)\n").splitlines())) == []
    failed = STATE + "tensorflow.python.framework.errors_impl.ResourceExhaustedError: failed\n>>> \n"
    assert [incident.format for incident in explain_lines(failed.splitlines())] == ["tf-bfc-stats"]


BEGUN = (
    "[ RUN      ] Trainer.Shrinks\n",
    "=== RUN   TestShrinks\n",
    "---------------- live log call ----------------\n",
)
PASSED = ("[       OK ] Trainer.Shrinks (3 ms)\n", "--- PASS: TestShrinks (0.00s)\n", "PASSED    [ 50%]\n")
FAILED = ("[  FAILED  ] Trainer.Shrinks (3 ms)\n", "--- FAIL: TestShrinks (0.00s)\n", "FAILED    [ 50%]\n")


@pytest.mark.parametrize(("begun", "passed", "failed"), list(zip(BEGUN, PASSED, FAILED, strict=True)))
def test_what_a_test_prints_is_a_failure_unless_it_passes(begun: str, passed: str, failed: str) -> None:
    line = f"batch 8 failed: {MESSAGE}\n"
    assert list(explain_lines((begun + line + passed).splitlines())) == []
    assert len(list(explain_lines((begun + line + failed).splitlines()))) == 1
    assert len(list(explain_lines((begun + line).splitlines()))) == 1
    # What stands behind a test's end is none of it.
    assert len(list(explain_lines((begun + passed + line).splitlines()))) == 1


SEARCH = "AutoBatch: Computing optimal batch size for imgsz=640\n"
TAKEN = "AutoBatch: Using batch-size 29 for CUDA:0\n"


def test_a_search_for_the_largest_batch_may_meet_the_error_and_what_follows_it_may_not() -> None:
    assert list(explain_lines(f"{SEARCH}{MESSAGE}\n{TAKEN}".splitlines())) == []
    assert len(list(explain_lines(f"{SEARCH}{MESSAGE}\nAutoBatch: nothing fits\n".splitlines()))) == 1
    assert len(list(explain_lines(f"{SEARCH}{TAKEN}step 3 loss 2.1\nRuntimeError: {MESSAGE}\n".splitlines()))) == 1


def test_what_a_test_prints_under_ctest_is_told_by_its_end() -> None:
    begun = f"41: Test command: /b/tests/pool\n41: [ RUN      ] Pool.Full\n41: {MESSAGE}\n41: "
    passed = begun + "[       OK ] Pool.Full (3 ms)\n1/1 Test #41: pool ......   Passed    0.1 sec\n"
    failed = begun + "[  FAILED  ] Pool.Full (3 ms)\n1/1 Test #41: pool ......***Failed    0.1 sec\n"
    assert list(explain_lines(passed.splitlines())) == []
    assert len(list(explain_lines(failed.splitlines()))) == 1
    plain = f"7: Test command: /b/tests/solve\n7: {MESSAGE}\n"
    assert list(explain_lines(f"{plain} 7/9 Test #7: solve ......   Passed    0.1 sec\n".splitlines())) == []
    assert len(list(explain_lines(f"{plain} 7/9 Test #7: solve ......***Failed    0.1 sec\n".splitlines()))) == 1


def test_the_answer_of_a_server_that_failed_is_a_failure_also_where_it_gives_advice() -> None:
    body = f'{{"error":{{"message":"{MESSAGE}","hint":"a smaller image","docs":"https://api.example.org/e"}}}}'
    assert len(list(explain_lines(f"< HTTP/1.1 500 Internal Server Error\n<\n{body}".splitlines()))) == 1
    assert list(explain_lines(f"Examples of answers\n\n    {body}\n".splitlines())) == []


def test_an_alert_that_fires_is_a_failure_and_one_that_has_resolved_is_none() -> None:
    alert = f"Labels:\n - instance = w7\nAnnotations:\n - line = 04:17:29 ERROR worker: RuntimeError: {MESSAGE}\n"
    assert len(list(explain_lines(f"[FIRING:1] WorkerOom\n{alert}".splitlines()))) == 1
    assert list(explain_lines(f"[RESOLVED] WorkerOom, was [FIRING:1]\n{alert}".splitlines())) == []


def test_the_row_of_a_run_that_failed_is_no_statement_of_a_source() -> None:
    rows = f'run,model,status,seconds,error\n1,l,ok,9,\n2,xl,failed,12,"{MESSAGE}"\n3,xl,ok,8,\n'
    assert len(list(explain_lines(rows.splitlines()))) == 1


def test_the_traceback_in_a_record_says_that_the_error_beside_it_was_raised() -> None:
    record = f"""{{'trial': 7, 'error': "RuntimeError('{MESSAGE}')", 'traceback': 'Traceback (most recent call last):"""
    assert len(list(explain_lines([f"Result:\n  {record}\\n  File...'}}\n"]))) == 1


def test_an_assertion_about_the_words_is_no_failure_and_the_error_that_ended_a_test_is() -> None:
    assertion = f"    def test_kinds():\n>       assert is_oom('{MESSAGE}')\nE       AssertionError: assert False\n"
    assertion += f"E     +  where False = is_oom('{MESSAGE}')\n\nt/test_kinds.py:9: AssertionError\n"
    assert list(explain_lines(assertion.splitlines())) == []
    ended = (
        f"    def test_fits():\n>       model.cuda()\nE       RuntimeError: {MESSAGE}\n\ntests/test_fit.py:9: Error\n"
    )
    assert len(list(explain_lines(ended.splitlines()))) == 1


def test_a_prompt_that_prints_the_words_shows_a_value_and_one_that_runs_a_model_an_error() -> None:
    printed = f'>>> print(sample("torch"))\nRuntimeError: {MESSAGE}\n>>> print(1)\n1\n'
    assert list(explain_lines(printed.splitlines())) == []
    raised = f">>> model.cuda()\nRuntimeError: {MESSAGE}\n>>> torch.cuda.memory_allocated()\n11890000000\n"
    assert len(list(explain_lines(raised.splitlines()))) == 1


def test_a_compiled_source_s_own_message_is_no_find_of_a_search() -> None:
    text = "step 1\nnbody.cu:188: CUDA error: too many resources requested for launch (701)\n"
    assert [incident.memory for incident in explain_lines(text.splitlines())] == ["on-chip"]


ARENA = "onnxruntime/core/framework/bfc_arena.cc:376 Failed to allocate memory for requested buffer of size 27917287424"


@pytest.mark.parametrize(
    ("before", "memory"),
    [
        (
            "providers requested ['CUDAExecutionProvider', 'CPUExecutionProvider'], in use ['CPUExecutionProvider']",
            "host",
        ),
        ("bfc_arena.cc:110 BFCArena] BFCArena for Cpu initial_chunk_size_bytes: 1048576", "host"),
        ("Creating BFCArena for Cuda with following configs: initial_chunk_size_bytes: 1048576", "gpu"),
        ("session on CUDAExecutionProvider", "gpu"),
    ],
)
def test_an_arena_is_that_of_the_provider_in_use(before: str, memory: str) -> None:
    assert [incident.memory for incident in explain_lines([before, f"[E:onnxruntime:] {ARENA}"])] == [memory]


def test_statistics_alone_are_a_failure_s_only_where_little_is_left() -> None:
    alone = STATE[STATE.index("2031-01-02 03:04:05: I bfc_allocator.cc:1114]") :]
    assert list(explain_lines(alone.splitlines())) == []
    full = alone.replace("InUse:                       535476224", "InUse:                      8280482304")
    assert [incident.format for incident in explain_lines(full.splitlines())] == ["tf-bfc-stats"]


def test_a_record_on_one_line_tells_of_its_failure() -> None:
    message = "RESOURCE_EXHAUSTED: Out of memory while trying to allocate 2147483648 bytes."
    record = f"""{{'trial': 17, 'status': 'FAILED', 'device': 'A10G', 'exc': 'XlaRuntimeError("{message}")'}}"""
    assert len(list(explain_lines(record.splitlines()))) == 1
