"""The catalogue, and which samples a Frame has: what is unknown has none."""

from __future__ import annotations

import dataclasses
import math
import re

import pytest

from tests.fakes import FRAME_AT, SERVER_UUID, TRAINER_UUID, no_driver_frame, two_gpu_frame
from vramscope.exporters.metrics import CATALOGUE, OWN_NAMES, Collected, Family, collect
from vramscope.schema.frame import Frame
from vramscope.schema.oom import CAUSES
from vramscope.schema.units import GIB, MIB

BASE_UNITS = {"bytes", "seconds", "ratio", "celsius", "watts", ""}


def values(collected: list[Collected], name: str) -> dict[tuple[str, ...], float]:
    """Label values -> value of one family; empty if it is absent."""
    for family, samples in collected:
        if family.name == name:
            return {tuple(value for _, value in labels): value for labels, value in samples}
    return {}


def labels_of(collected: list[Collected], name: str) -> list[dict[str, str]]:
    return [dict(labels) for family, samples in collected if family.name == name for labels, _ in samples]


def with_device(frame: Frame, index: int, **changes: object) -> Frame:
    devices = list(frame.devices)
    devices[index] = dataclasses.replace(devices[index], **changes)  # type: ignore[arg-type]
    return dataclasses.replace(frame, devices=tuple(devices))


@pytest.mark.parametrize("family", CATALOGUE, ids=lambda family: family.name)
def test_a_family_follows_the_naming_rules(family: Family) -> None:
    assert re.fullmatch(r"(vramscope|process)_[a-z][a-z0-9_]*", family.name)
    assert family.unit in BASE_UNITS
    assert family.name.endswith("_total") == (family.kind == "counter")
    assert family.name.endswith("_info") == (family.kind == "info")
    assert family.base_name.endswith(family.unit)
    assert family.help.endswith(".")
    for unit in BASE_UNITS - {""}:
        assert family.name.split("_").count(unit) == (unit == family.unit), (
            "a unit is named once, and only the family's own"
        )


def test_constant_labels_live_on_info_metrics_only() -> None:
    allowed = {"gpu", "uuid", "pid", "source", "cause"}
    for family in CATALOGUE:
        if family.kind != "info":
            assert set(family.labels) <= allowed, family.name


def test_names_are_unique_in_both_formats() -> None:
    assert len({family.name for family in CATALOGUE}) == len(CATALOGUE)
    assert len({family.base_name for family in CATALOGUE}) == len(CATALOGUE)


def test_collected_families_come_in_the_catalogue_order_and_carry_only_its_labels() -> None:
    own = dict.fromkeys(OWN_NAMES, 1.0)
    collected = collect(two_gpu_frame(), {}, own=own)
    order = [CATALOGUE.index(entry.family) for entry in collected]
    assert order == sorted(order)
    for family, samples in collected:
        for labels, _ in samples:
            assert {name for name, _ in labels} <= set(family.labels), family.name
            assert family.kind == "info" or {name for name, _ in labels} == set(family.labels), family.name


def test_every_catalogued_family_can_have_samples() -> None:
    collected = collect(two_gpu_frame(), {}, own=dict.fromkeys(OWN_NAMES, 1.0))
    assert {entry.family for entry in collected} == set(CATALOGUE)


def test_pinned_memory_is_counted_once_for_a_process_on_several_devices() -> None:
    frame = two_gpu_frame()
    (first, *rest) = frame.processes
    again = dataclasses.replace(first, gpu="1", uuid=frame.devices[1].uuid)
    collected = collect(dataclasses.replace(frame, processes=(first, *rest, again)), {})
    assert values(collected, "vramscope_torch_pinned_bytes") == {(str(first.pid),): first.pinned_bytes}


def test_the_two_sides_of_a_process_share_their_labels() -> None:
    collected = collect(two_gpu_frame(), {})
    key = ("0", TRAINER_UUID, "4100")
    assert values(collected, "vramscope_process_memory_used_bytes")[key] == 14 * GIB + 460 * MIB
    assert values(collected, "vramscope_torch_reserved_bytes")[key] == 14 * GIB
    assert values(collected, "vramscope_process_memory_non_torch_bytes")[key] == 460 * MIB
    assert values(collected, "vramscope_torch_alloc_retries_total")[key] == 3


def test_unknown_bytes_have_no_sample() -> None:
    collected = collect(two_gpu_frame(), {})
    assert ("1", SERVER_UUID, "4400") not in values(collected, "vramscope_process_memory_used_bytes")
    assert ("1", SERVER_UUID) not in values(collected, "vramscope_device_memory_unattributed_bytes")
    assert ("1", SERVER_UUID) not in values(collected, "vramscope_device_power_watts")
    assert ("1", SERVER_UUID, "4300") not in values(collected, "vramscope_torch_requested_bytes")
    assert list(values(collected, "vramscope_torch_limit_bytes")) == [("1", SERVER_UUID, "4300")]


def test_a_zero_is_a_reading() -> None:
    collected = collect(with_device(two_gpu_frame(), 0, utilization_ratio=0.0, free_bytes=0), {})
    assert values(collected, "vramscope_device_utilization_ratio")["0", TRAINER_UUID] == 0
    assert values(collected, "vramscope_device_memory_free_bytes")["0", TRAINER_UUID] == 0
    assert values(collected, "vramscope_torch_private_pool_bytes")["0", TRAINER_UUID, "4100"] == 0


def test_a_lost_gpu_drops_only_its_own_series() -> None:
    lost = with_device(
        two_gpu_frame(), 0, total_bytes=None, used_bytes=None, free_bytes=None, reserved_bytes=None, processes=None,
        utilization_ratio=None, temperature_celsius=None, power_watts=None,
    )  # fmt: skip
    collected = collect(lost, {})
    for name in ("memory_total_bytes", "memory_used_bytes", "memory_free_bytes", "temperature_celsius"):
        assert list(values(collected, f"vramscope_device_{name}")) == [("1", SERVER_UUID)]
    assert not values(collected, "vramscope_device_power_watts")
    assert not values(collected, "vramscope_device_memory_unattributed_bytes")


def test_a_driver_that_answers_nan_is_unknown() -> None:
    collected = collect(with_device(two_gpu_frame(), 0, temperature_celsius=math.nan), {})
    assert list(values(collected, "vramscope_device_temperature_celsius")) == [("1", SERVER_UUID)]


def test_unified_memory_is_marked_on_the_info_metric() -> None:
    collected = collect(with_device(two_gpu_frame(), 1, unified=True), {})
    assert [labels["memory"] for labels in labels_of(collected, "vramscope_device_info")] == ["discrete", "unified"]


def test_a_mig_instance_has_a_name_of_its_own() -> None:
    collected = collect(with_device(two_gpu_frame(), 1, mig_instance="7:0", uuid="MIG-3a"), {})
    mig = labels_of(collected, "vramscope_device_info")[1]
    assert (mig["gpu"], mig["uuid"], mig["mig_instance"]) == ("1:7:0", "MIG-3a", "7:0")


def test_a_pid_that_proc_does_not_know_still_has_an_info_line() -> None:
    infos = labels_of(collect(two_gpu_frame(), {}), "vramscope_process_info")
    assert infos[0] == {"pid": "4100", "command": "python", "user": "ada"}
    assert infos[-1] == {"pid": "4400"}


def test_a_process_on_two_devices_has_one_info_line() -> None:
    frame = two_gpu_frame()
    twice = dataclasses.replace(frame.processes[0], gpu="1", uuid=SERVER_UUID)
    infos = labels_of(
        collect(dataclasses.replace(frame, processes=(*frame.processes, twice)), {}), "vramscope_process_info"
    )
    assert [info["pid"] for info in infos] == ["4100", "4242", "4300", "4400"]


def test_every_cause_counts_from_zero_and_an_unheard_of_one_is_kept() -> None:
    counts = values(collect(None, {"fragmentation": 2, "solar_flare": 1}), "vramscope_oom_events_total")
    assert counts == {**{(cause,): 0 for cause in CAUSES}, ("fragmentation",): 2, ("solar_flare",): 1}


def test_without_a_driver_there_are_no_devices_rather_than_none() -> None:
    collected = collect(no_driver_frame(), {})
    assert values(collected, "vramscope_source_up")["nvml",] == 0
    assert ("nvml",) not in values(collected, "vramscope_source_last_success_timestamp_seconds")
    assert not values(collected, "vramscope_devices")


def test_a_driver_without_gpus_counts_zero_devices() -> None:
    empty = dataclasses.replace(two_gpu_frame(), devices=(), processes=(), hosts=())
    assert values(collect(empty, {}), "vramscope_devices") == {(): 0}


def test_before_the_first_collection_the_daemon_speaks_of_itself_only() -> None:
    names = {entry.family.name for entry in collect(None, {}, own={"process_open_fds": 9.0})}
    assert names == {"vramscope_build_info", "vramscope_oom_events_total", "process_open_fds"}


def test_a_stale_collection_leaves_its_timestamps_and_no_reading() -> None:
    collected = collect(two_gpu_frame(), {}, stale=True)
    assert {entry.family.name for entry in collected} == {
        "vramscope_build_info",
        "vramscope_last_collection_timestamp_seconds",
        "vramscope_source_last_success_timestamp_seconds",
        "vramscope_oom_events_total",
    }
    assert values(collected, "vramscope_last_collection_timestamp_seconds") == {(): FRAME_AT}
