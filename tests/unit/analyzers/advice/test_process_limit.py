"""A memory fraction: raised where one is known to be set, looked for where it is only suspected."""

from __future__ import annotations

import pytest

from vramscope.analyzers.explain import explain_lines
from vramscope.schema.oom import Incident

SENTENCES = (
    "{exception}: {backend} out of memory. Tried to allocate {requested}. GPU 0 has a total capacity of {total} of "
    "which {free} is free. {limit}Of the allocated memory {allocated} is allocated by PyTorch, and 26.01 MiB is "
    "reserved by PyTorch but unallocated. If reserved but unallocated memory is large try setting "
    "PYTORCH_CUDA_ALLOC_CONF=expandable_segments:True to avoid fragmentation.  See documentation for Memory Management"
)


def explain(*before: str, **figures: str) -> Incident:
    known = {
        "exception": "torch.OutOfMemoryError",
        "backend": "CUDA",
        "requested": "64.00 MiB",
        "total": "79.15 GiB",
        "free": "38.09 GiB",
        "limit": "",
        "allocated": "39.50 GiB",
    }
    (incident,) = explain_lines([*before, SENTENCES.format(**known | figures)])
    return incident


def the_advice(incident: Incident) -> str:
    (advice,) = (advice for advice in incident.advice if advice.id == "process_limit")
    return str(dict(advice.change))


def test_no_limit_is_set_where_none_is_known() -> None:
    incident = explain()
    assert incident.causes[0].id == "process_limit"
    assert incident.advice[0].title == "See whether a memory fraction is set for this process"
    assert "set_per_process_memory_fraction(" not in the_advice(incident)


def test_a_known_limit_is_raised_to_all_that_is_free_and_not_to_the_failing_request_alone() -> None:
    incident = explain(limit="39.57 GiB allowed; ")
    # (39.50 + 0.03 + 38.09) / 79.15 = 0.98
    assert the_advice(incident) == "{'code': 'torch.cuda.set_per_process_memory_fraction(0.98)'}"
    assert "0.51 of the device, and the next request more" in incident.advice[0].why


def test_the_fraction_is_never_lower_than_the_one_in_force() -> None:
    incident = explain("PYTORCH_CUDA_ALLOC_CONF=per_process_memory_fraction:0.9", requested="2.00 GiB", free="8.00 GiB")
    assert the_advice(incident) == "{'env': {'PYTORCH_CUDA_ALLOC_CONF': 'per_process_memory_fraction:0.90'}}"


def test_a_server_is_not_told_to_change_its_code() -> None:
    step = '  File "/opt/vllm/v1/worker/gpu_model_runner.py", line 16, in execute_model'
    incident = explain('"POST /v1/completions HTTP/1.1" 200 OK', step, limit="39.57 GiB allowed; ")
    assert not [advice for advice in incident.advice if "set_per_process" in str(advice.change)]
    tgi = '  File "/opt/text_generation_server/models/flash_causal_lm.py", line 16, in forward'
    assert "--cuda-memory-fraction 0.98" in the_advice(explain(tgi, limit="39.57 GiB allowed; "))


def test_more_free_than_the_device_has_is_left_out_with_a_note() -> None:
    incident = explain(backend="HIP", requested="2.00 MiB", total="15.98 GiB", free="203.00 GiB", allocated="9.12 GiB")
    assert incident.message.free_bytes is None
    assert incident.breakdown.free_bytes is None
    assert "203.00 GiB free on a device of 15.98 GiB is impossible: left out" in incident.notes
    assert "process_limit" not in [cause.id for cause in incident.causes]


@pytest.mark.parametrize(("allocated", "blamed"), [("9.46 GiB", False), ("5.20 GiB", True)])
def test_a_fraction_in_the_code_is_blamed_only_if_the_process_has_kept_it(allocated: str, blamed: bool) -> None:
    line = "torch.cuda.set_per_process_memory_fraction(0.5)"
    incident = explain(line, total="10.76 GiB", free="20.00 MiB", allocated=allocated)
    assert ("process_limit" in [cause.id for cause in incident.causes]) is blamed
