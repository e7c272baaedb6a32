"""Expandable segments: seen where they are on, and not advised where the job cannot have them."""

from __future__ import annotations

import pytest

from vramscope.analyzers.explain import explain_lines
from vramscope.schema.oom import Incident

FRAGMENTED = (
    "torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 2.00 GiB. GPU 0 has a total capacity of 23.64 GiB "
    "of which 512.00 MiB is free. Including non-PyTorch memory, this process has 23.12 GiB memory in use. Of the "
    "allocated memory 13.90 GiB is allocated by PyTorch, and 8.71 GiB is reserved by PyTorch but unallocated. If "
    "reserved but unallocated memory is large try setting PYTORCH_CUDA_ALLOC_CONF=expandable_segments:True to avoid "
    "fragmentation.  See documentation for Memory Management"
)
ASYNC = (
    "torch.OutOfMemoryError: Allocation on device 0 would exceed allowed memory. (out of memory)\n"
    "Currently allocated     : 10.22 GiB\nRequested               : 1.50 GiB\nDevice limit            : 11.99 GiB\n"
    "Free (according to CUDA): 0 bytes\nPyTorch limit (set by user-supplied memory fraction)\n"
    "                        : 17179869184.00 GiB"
)


def explain(before: str = "", after: str = "", message: str = FRAGMENTED) -> Incident:
    (incident,) = explain_lines(f"{before}\n{message}\n{after}".splitlines(keepends=True))
    return incident


def advises(incident: Incident) -> bool:
    return any("expandable_segments:True" in str(advice.change) for advice in incident.advice)


def test_they_are_advised_where_nothing_speaks_against_them() -> None:
    assert advises(explain())
    assert advises(explain(message=ASYNC))


@pytest.mark.parametrize(
    "shown",
    [
        "        - name: PYTORCH_CUDA_ALLOC_CONF\n          value: expandable_segments:True",
        '        - name: PYTORCH_CUDA_ALLOC_CONF\n          value: "expandable_segments:True"',
        "torch.cuda.memory._set_allocator_settings('expandable_segments:True')",
        "I set PYTORCH_CUDA_ALLOC_CONF to expandable_segments:True but still get this after an hour.",
        "We already tried setting `PYTORCH_CUDA_ALLOC_CONF` to `expandable_segments:True`.",
        "PYTORCH_CUDA_ALLOC_CONF=expandable_segments:true",
        "ENV PYTORCH_CUDA_ALLOC_CONF=expandable_segments:True",
    ],
)
def test_they_are_seen_to_be_on_above_and_below_the_message(shown: str) -> None:
    assert not advises(explain(before=shown))
    assert not advises(explain(after=shown))


@pytest.mark.parametrize(
    "said",
    [
        "You should try PYTORCH_CUDA_ALLOC_CONF=expandable_segments:True first.",
        "The solution was this line:\n\n    export PYTORCH_CUDA_ALLOC_CONF=expandable_segments:True",
        "This is without PYTORCH_CUDA_ALLOC_CONF=expandable_segments:True.",
    ],
)
def test_what_somebody_proposes_is_not_on(said: str) -> None:
    assert advises(explain(after=said))


@pytest.mark.parametrize(
    ("shown", "reason"),
    [
        (
            "train.py:3: UserWarning: expandable_segments not supported on this platform (function operator ())",
            "PyTorch says in this log that the platform lacks them",
        ),
        ('  File "C:\\Users\\ana\\train.py", line 12, in <module>\n    main()', "the paths are those of Windows"),
        ("INFO engine args: {'model': 'm', 'enable_sleep_mode': True, 'seed': 0}", "vLLM's sleep mode"),
    ],
)
def test_they_are_withheld_with_the_reason(shown: str, reason: str) -> None:
    incident = explain(before=shown)
    assert not advises(incident)
    assert any(reason in note for note in incident.notes) or incident.causes[0].id != "fragmentation"
    assert not advises(explain(before=shown, message=ASYNC))


def test_vllm_with_sleep_mode_is_not_told_to_use_them() -> None:
    step = '  File "/opt/vllm/v1/worker/gpu_model_runner.py", line 16, in execute_model'
    incident = explain(before=f"llm = LLM(model=path, enable_sleep_mode=True)\n{step}")
    assert not advises(incident)


def test_the_reason_stands_in_what_is_advised_instead() -> None:
    incident = explain(before='  File "C:\\Users\\ana\\train.py", line 12, in <module>\n    main()')
    assert incident.advice[0].id == "max_split_size"
    assert "Windows" in incident.advice[0].why


def test_the_general_variable_is_not_in_force_before_the_release_that_reads_it() -> None:
    old = explain(before="torch==2.6.0\nexport PYTORCH_ALLOC_CONF=expandable_segments:True")
    assert old.advice[0].change == {"env": {"PYTORCH_CUDA_ALLOC_CONF": "expandable_segments:True"}}
    assert any(note.startswith("PYTORCH_ALLOC_CONF=expandable_segments:True has no effect") for note in old.notes)
    new = explain(before="export PYTORCH_ALLOC_CONF=expandable_segments:True", message=FRAGMENTED.split(" If ")[0])
    assert not advises(new)
    assert not any("has no effect" in note for note in new.notes)


def test_the_name_that_the_release_reads_counts_beside_the_other() -> None:
    both = "PYTORCH_ALLOC_CONF=expandable_segments:False PYTORCH_CUDA_ALLOC_CONF=expandable_segments:True python t.py"
    assert not advises(explain(before=f"torch==2.6.0\n{both}"))
