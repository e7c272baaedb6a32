"""Each lever where it helps, and where it is not offered; values are computed, not copied."""

from __future__ import annotations

from dataclasses import replace

import pytest

from vramscope.analyzers.advice.max_split_size import choose_mib
from vramscope.analyzers.explain import explain_lines
from vramscope.analyzers.incident import explain_message
from vramscope.analyzers.settings import parse_settings
from vramscope.schema.allocator import format_settings
from vramscope.schema.oom import Advice, Circumstances, Incident, OomMessage, OtherProcess
from vramscope.schema.units import GIB, MIB

FRAGMENTED = OomMessage(
    device=0,
    requested_bytes=2 * GIB,
    total_bytes=24 * GIB,
    free_bytes=GIB // 2,
    allocated_bytes=14 * GIB,
    reserved_unallocated_bytes=8 * GIB,
    process_in_use_bytes=22 * GIB + GIB // 2,
)
FULL = OomMessage(
    device=0,
    requested_bytes=GIB,
    total_bytes=24 * GIB,
    free_bytes=GIB // 4,
    allocated_bytes=22 * GIB,
    reserved_unallocated_bytes=GIB // 4,
    process_in_use_bytes=23 * GIB,
)
CROWDED = OomMessage(
    requested_bytes=GIB,
    total_bytes=24 * GIB,
    free_bytes=GIB // 4,
    allocated_bytes=2 * GIB,
    reserved_unallocated_bytes=0,
    process_in_use_bytes=3 * GIB,
    other_processes=(OtherProcess(511, 6 * GIB), OtherProcess(388, 14 * GIB)),
)
OLD = (
    "RuntimeError: CUDA out of memory. Tried to allocate 1.24 GiB (GPU 0; 15.78 GiB total capacity; 10.34 GiB already "
    "allocated; 456.50 MiB free; 14.21 GiB reserved in total by PyTorch)"
)


def explain(figures: OomMessage, version: str | None = "2.6.0", **known: object) -> Incident:
    return explain_message(figures, circumstances=Circumstances(torch_version=version, **known))  # type: ignore[arg-type]


def ids(incident: Incident) -> list[str]:
    return [advice.id for advice in incident.advice]


def lever(incident: Incident, name: str) -> Advice:
    return next(advice for advice in incident.advice if advice.id == name)


def test_fragmentation_before_1_10_gets_a_split_size_and_then_a_newer_release() -> None:
    (incident,) = explain_lines([OLD])
    assert ids(incident)[:2] == ["max_split_size", "upgrade_torch"]
    split, upgrade = incident.advice[:2]
    assert split.change == {"env": {"PYTORCH_CUDA_ALLOC_CONF": "max_split_size_mb:512"}}
    assert "512 lies below the 1.24 GiB requested" in split.why
    assert "expandable_segments:True" in upgrade.change["code"]
    assert "2.1" in upgrade.title


@pytest.mark.parametrize("version", ["2.1.2", "2.2.0", "2.9.1", "2.15.0"])
def test_fragmentation_from_2_1_on_gets_expandable_segments_first_and_no_split_size(version: str) -> None:
    incident = explain(FRAGMENTED, version)
    assert incident.advice[0].change == {"env": {"PYTORCH_CUDA_ALLOC_CONF": "expandable_segments:True"}}
    assert not {"max_split_size", "upgrade_torch"} & set(ids(incident))


def test_expandable_segments_that_are_on_are_not_advised_again() -> None:
    incident = explain(FRAGMENTED, allocator_settings="expandable_segments:True")
    assert "expandable_segments" not in ids(incident)
    assert "max_split_size" not in ids(incident)


def test_a_message_that_says_they_are_on_counts_as_knowing_it() -> None:
    text = (
        "torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 2.00 GiB. GPU 0 has a total capacity of 24.00 "
        "GiB of which 512.00 MiB is free. Of the allocated memory 14.00 GiB is allocated by PyTorch, and 8.00 GiB is "
        "reserved by PyTorch but unallocated. expandable_segments is enabled."
    )
    (incident,) = explain_lines([text])
    assert incident.causes[0].id == "fragmentation"
    assert "expandable_segments" not in ids(incident)


def test_present_settings_are_kept_and_a_split_size_gives_way() -> None:
    incident = explain(
        FRAGMENTED, allocator_settings="max_split_size_mb:128,roundup_power2_divisions:[256:1,>:4],backend:native"
    )
    advice = lever(incident, "expandable_segments")
    assert advice.change == {
        "env": {"PYTORCH_CUDA_ALLOC_CONF": "roundup_power2_divisions:[256:1,>:4],expandable_segments:True"}
    }
    assert "without max_split_size_mb" in advice.why


def test_a_split_size_is_added_to_present_settings_of_an_old_release() -> None:
    incident = explain(FRAGMENTED, "2.0.1", allocator_settings="garbage_collection_threshold:0.8")
    assert lever(incident, "max_split_size").change == {
        "env": {"PYTORCH_CUDA_ALLOC_CONF": "garbage_collection_threshold:0.8,max_split_size_mb:512"}
    }


def test_a_split_size_that_is_low_enough_already_is_not_advised() -> None:
    assert "max_split_size" not in ids(explain(FRAGMENTED, "2.0.1", allocator_settings="max_split_size_mb:256"))
    assert "max_split_size" in ids(explain(FRAGMENTED, "2.0.1", allocator_settings="max_split_size_mb:4096"))


@pytest.mark.parametrize(
    ("requested", "chosen"),
    [
        (20 * MIB, None),
        (31 * MIB, None),
        (32 * MIB, 32),
        (100 * MIB, 32),
        (128 * MIB, 64),
        (600 * MIB, 256),
        (1270 * MIB, 512),
        (40 * GIB, 512),
    ],
)
def test_the_split_size_is_legal_and_below_the_request(requested: int, chosen: int | None) -> None:
    assert choose_mib(requested) == chosen


def test_rocm_gets_its_own_variable_and_no_expandable_segments() -> None:
    text = OLD.replace("CUDA", "HIP")
    (incident,) = explain_lines([text])
    assert incident.format == "torch-hip"
    assert list(lever(incident, "max_split_size").change["env"]) == ["PYTORCH_HIP_ALLOC_CONF"]
    assert not {"expandable_segments", "upgrade_torch"} & set(ids(incident))


def test_2_9_advises_the_variable_that_it_honours_not_the_one_it_prints() -> None:
    text = (
        "torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 2.00 GiB. GPU 0 has a total capacity of 24.00 "
        "GiB of which 512.00 MiB is free. Of the allocated memory 14.00 GiB is allocated by PyTorch, and 8.00 GiB is "
        "reserved by PyTorch but unallocated. If reserved but unallocated memory is large try setting "
        "PYTORCH_ALLOC_CONF=expandable_segments:True to avoid fragmentation."
    )
    (incident,) = explain_lines([text])
    assert incident.format == "torch-cuda-2.9"
    assert list(incident.advice[0].change["env"]) == ["PYTORCH_CUDA_ALLOC_CONF"]


def test_a_full_device_gets_a_smaller_batch_before_anything_else_and_no_allocator_setting() -> None:
    incident = explain(FULL)
    assert ids(incident) == ["batch_size", "gradient_checkpointing", "smaller_dtype", "device_map"]
    assert "512.00 MiB must go" in lever(incident, "batch_size").why


def test_a_known_batch_gets_the_largest_that_could_fit() -> None:
    # 22 GiB alive and half a GiB within reach, for 23 GiB needed: 64 * 22.5 / 23 = 62.6
    assert lever(explain(FULL, batch_size=64), "batch_size").change == {"batch_size": 62}
    assert "batch_size" not in ids(explain(FULL, batch_size=1))


def test_what_serves_training_only_is_kept_from_inference_and_the_other_way_round() -> None:
    inference, training = explain(FULL, training=False), explain(FULL, training=True)
    assert "gradient_checkpointing" not in ids(inference)
    assert "device_map" in ids(inference)
    assert "gradient_checkpointing" in ids(training)
    assert "device_map" not in ids(training)
    assert "accumulation" not in str(lever(inference, "batch_size").change)
    assert "autocast" in lever(training, "smaller_dtype").change["code"]
    assert "autocast" not in lever(inference, "smaller_dtype").change["code"]


def test_other_processes_are_named_largest_first() -> None:
    incident = explain(CROWDED)
    assert ids(incident) == ["other_processes", "other_device"]
    assert incident.advice[0].change["code"].endswith("-p 388,511")


def test_without_a_list_the_advice_is_how_to_get_one() -> None:
    figures = OomMessage(
        requested_bytes=GIB,
        total_bytes=24 * GIB,
        free_bytes=0,
        allocated_bytes=2 * GIB,
        reserved_bytes=2 * GIB,
    )
    assert lever(explain(figures), "other_processes").change == {"code": "nvidia-smi"}


def test_workers_with_a_context_each_are_told_to_keep_cuda_out() -> None:
    workers = tuple(OtherProcess(100 + n, 700 * MIB) for n in range(8))
    figures = OomMessage(
        requested_bytes=GIB,
        total_bytes=12 * GIB,
        free_bytes=0,
        allocated_bytes=5 * GIB,
        reserved_unallocated_bytes=0,
        process_in_use_bytes=12 * GIB - 8 * 700 * MIB,
        other_processes=workers,
    )
    assert "one_context" in ids(explain(figures))
    assert "other_processes" not in ids(explain(figures))


def test_the_fraction_is_what_is_held_and_free() -> None:
    figures = OomMessage(
        requested_bytes=2 * GIB,
        total_bytes=20 * GIB,
        free_bytes=9 * GIB,
        allocated_bytes=9 * GIB,
        reserved_unallocated_bytes=GIB // 2,
        limit_bytes=10 * GIB,
    )
    assert lever(explain(figures), "process_limit").change == {
        "code": "torch.cuda.set_per_process_memory_fraction(0.92)"
    }
    with_setting = explain(figures, "2.12.0", allocator_settings="per_process_memory_fraction:0.5")
    assert lever(with_setting, "process_limit").change == {
        "env": {"PYTORCH_CUDA_ALLOC_CONF": "per_process_memory_fraction:0.92"}
    }


def test_a_reserve_that_is_too_small_is_lifted_not_the_batch_lowered() -> None:
    text = (
        "torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 9.41 GiB. GPU 0 has a total capacity of 23.51 "
        "GiB of which 16.83 GiB is free. Of the allocated memory 6.20 GiB is allocated by PyTorch, and 12.77 MiB is "
        "reserved by PyTorch but unallocated. This allocation exceeds the expandable-segment reserve of 8.00 GiB"
    )
    known = Circumstances(allocator_settings="expandable_segments:True,expandable_segments_reserve:8G")
    (incident,) = explain_lines([text], circumstances=known)
    assert incident.causes[0].detail == "expandable_segments_reserve"
    assert incident.advice[0].change == {"env": {"PYTORCH_CUDA_ALLOC_CONF": "expandable_segments:True"}}


def test_an_oversized_request_is_split_and_no_setting_is_promised_to_help() -> None:
    figures = OomMessage(requested_bytes=90 * GIB, total_bytes=24 * GIB, free_bytes=20 * GIB, allocated_bytes=GIB)
    incident = explain(figures)
    assert ids(incident)[0] == "split_request"
    assert not any("env" in advice.change for advice in incident.advice)


def test_private_pools_and_foreign_memory_have_levers_of_their_own() -> None:
    pooled = OomMessage(
        requested_bytes=GIB,
        total_bytes=24 * GIB,
        free_bytes=GIB // 2,
        allocated_bytes=22 * GIB,
        reserved_unallocated_bytes=0,
        private_pool_bytes=8 * GIB,
        process_in_use_bytes=23 * GIB,
    )
    foreign = OomMessage(
        requested_bytes=GIB,
        total_bytes=24 * GIB,
        free_bytes=GIB // 2,
        allocated_bytes=6 * GIB,
        reserved_unallocated_bytes=0,
        process_in_use_bytes=23 * GIB,
    )
    assert ids(explain(pooled))[0] == "private_pools"
    assert ids(explain(foreign))[0] == "outside_torch"
    assert not {"private_pools", "outside_torch"} & set(ids(explain(FULL)))


FOREIGN = (
    "torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 1.00 GiB. GPU 0 has a total capacity of 24.00 GiB "
    "of which 512.00 MiB is free. Including non-PyTorch memory, this process has 23.00 GiB memory in use. Of the "
    "allocated memory 6.00 GiB is allocated by PyTorch, and 12.00 MiB is reserved by PyTorch but unallocated."
)


def test_settings_of_other_frameworks_are_advised_where_one_of_them_is_seen() -> None:
    (bare,) = explain_lines([FOREIGN])
    assert bare.causes[0].id == "non_torch_memory"
    assert ids(bare)[0] == "outside_torch"
    assert bare.advice[0].why.endswith("The text shows none of them")
    (beside,) = explain_lines(["import tensorflow as tf\n", FOREIGN])
    assert ids(beside)[0] == "other_frameworks"
    step = '  File "/opt/vllm/v1/worker/gpu_model_runner.py", line 16, in execute_model\n'
    (served,) = explain_lines(["2025-01-01 I tensorflow/core/platform: started\n", step, FOREIGN])
    assert not {"other_frameworks", "outside_torch"} & set(ids(served))


def test_what_the_text_does_not_tell_an_observer_would() -> None:
    (incident,) = explain_lines(["RuntimeError: CUDA out of memory."])
    assert ids(incident) == ["observe"]
    assert "observe" not in ids(explain(OomMessage()))


def test_a_program_of_which_only_the_driver_s_error_is_known_is_watched_from_outside() -> None:
    line = 'CUDA error at nbody.cu:148 code=2(cudaErrorMemoryAllocation) "cudaMalloc(&positions, bytes)"'
    (incident,) = explain_lines([line])
    (advice,) = [advice for advice in incident.advice if advice.id == "observe"]
    assert advice.change["code"] == "vramscope serve"


def test_settings_survive_reading_and_writing() -> None:
    text = "backend:native,roundup_power2_divisions:[256:1,512:2,>:4],max_split_size_mb:64"
    assert format_settings(parse_settings(text)) == text
    assert parse_settings(None) == parse_settings("nonsense") == {}
    assert parse_settings("a:1,a:2,") == {"a": "2"}


def test_a_request_that_no_batch_explains_gets_no_smaller_batch() -> None:
    mistaken = replace(FULL, requested_bytes=18432 * GIB, total_bytes=79 * GIB)
    assert explain(mistaken).causes[0].id == "oversized_request"
    assert [advice.title for advice in explain(mistaken).advice] == ["Look for the mistaken shape"]
    assert "batch_size" in ids(explain(replace(FULL, requested_bytes=30 * GIB)))


def test_weights_that_do_not_fit_are_loaded_in_a_smaller_type_not_computed_with_in_one() -> None:
    frames = (
        "Traceback (most recent call last):\n"
        '  File "/home/ana/run/main.py", line 31, in main\n    model = Net(cfg).to(device)\n'
        '  File "/opt/site-packages/torch/nn/modules/module.py", line 1369, in to\n    return self._apply(convert)\n'
        '  File "/opt/site-packages/torch/nn/modules/module.py", line 1355, in convert\n    return t.to(\n'
    )
    text = (
        "torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 1.00 GiB. GPU 0 has a total capacity of 24.00 "
        "GiB of which 256.00 MiB is free. Of the allocated memory 23.00 GiB is allocated by PyTorch, and 256.00 MiB is "
        "reserved by PyTorch but unallocated."
    )
    (incident,) = explain_lines((frames + text).splitlines(keepends=True))
    assert incident.causes[0].detail == "model_weights"
    assert "autocast(" not in str([advice.change for advice in incident.advice])
    assert lever(incident, "smaller_dtype").title == "Load the weights in bfloat16"
