"""The driver's view, through the real binding on simulated drivers."""

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from vramscope.daemon.simgpu.machine import Machine
from vramscope.schema.units import GIB, MIB

pytestmark = pytest.mark.real_nvml

NOT_SUPPORTED, NO_PERMISSION, LOST, UNKNOWN = 3, 4, 15, 999
DRIVER_NOT_LOADED = 9


class Reader:
    """A process with the daemon's NVML source in it, over one machine."""

    def __init__(self, machine: Machine) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.rig.nvml_reader"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env=machine.daemon_environment(),
        )

    def read(self, at_seconds: float = 0.0) -> dict[str, Any]:
        """One reading, as JSON; ``down`` holds the reason where the source is down."""
        return self._ask(f"read {at_seconds}")

    def devices(self, at_seconds: float = 0.0) -> list[dict[str, Any]]:
        answer = self.read(at_seconds)
        assert "down" not in answer, answer
        found = answer["devices"]
        assert isinstance(found, list)
        return found

    def close_source(self) -> None:
        self._ask("close")

    def end(self) -> None:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        self._process.wait()
        self._process.stdout.close()

    def _ask(self, line: str) -> dict[str, Any]:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(line + "\n")
        self._process.stdin.flush()
        answer = json.loads(self._process.stdout.readline())
        assert isinstance(answer, dict)
        return answer


@pytest.fixture
def reader() -> Iterator[Callable[[Machine], Reader]]:
    made: list[Reader] = []

    def make(machine: Machine) -> Reader:
        made.append(Reader(machine))
        return made[-1]

    yield make
    for each in made:
        each.end()


Machines = Callable[..., Machine]
Readers = Callable[[Machine], Reader]


def test_every_figure_of_every_device_arrives(nvml_machine: Machines, reader: Readers) -> None:
    machine = nvml_machine(devices=2, processes=3, capacity_bytes=40 * GIB, driver_reserved_bytes=600 * MIB)
    machine.world.set_readings(1, gpu_percent=83, celsius=66, watts=312.5)
    answer = reader(machine).read()
    assert answer["driver_version"] == "570.124.06"
    assert answer["cuda_driver_version"] == "13.0"
    first, second = answer["devices"]
    assert (first["index"], first["gpu"], first["uuid"]) == (0, "0", machine.world.uuid(0))
    assert first["name"] == "NVIDIA H100 80GB HBM3"
    assert (second["utilization_ratio"], second["temperature_celsius"], second["power_watts"]) == (0.83, 66.0, 312.5)
    assert second["total_bytes"] == 40 * GIB + 600 * MIB
    assert second["used_bytes"] == 3 * 512 * MIB
    assert second["reserved_bytes"] == 600 * MIB
    assert second["used_bytes"] + second["free_bytes"] + second["reserved_bytes"] == second["total_bytes"]
    assert [row["used_bytes"] for row in second["processes"]] == [512 * MIB] * 3
    assert second["unattributed_bytes"] == 0
    assert first["faults"] == []
    assert first["pci_bus_id"].startswith("0000")


def test_what_the_rows_do_not_explain_is_unattributed(nvml_machine: Machines, reader: Readers) -> None:
    machine = nvml_machine(processes=2)
    reading = reader(machine)
    machine.world.hide_processes()
    (device,) = reading.devices()
    # No process is visible, as in a container: that is not an idle device.
    assert (device["processes"], device["unattributed_bytes"]) == ([], 1024 * MIB)


@pytest.mark.parametrize("driver", ["before-v3", "535.43"])
def test_older_drivers_tell_the_same_processes(nvml_machine: Machines, reader: Readers, driver: str) -> None:
    machine = nvml_machine(devices=2, processes=3, pids=[7, 8, 9, 10, 11, 12], driver=driver)
    first, second = reader(machine).devices()
    assert [(row["pid"], row["used_bytes"]) for row in first["processes"]] == [(pid, 512 * MIB) for pid in (7, 8, 9)]
    assert [row["pid"] for row in second["processes"]] == [10, 11, 12]


def test_without_the_second_memory_call_the_first_one_serves(nvml_machine: Machines, reader: Readers) -> None:
    machine = nvml_machine(processes=1, capacity_bytes=8 * GIB, driver_reserved_bytes=300 * MIB, driver="before-v3")
    (device,) = reader(machine).devices()
    assert device["reserved_bytes"] is None
    assert device["used_bytes"] == 812 * MIB  # v1 counts the driver's own share in
    assert device["faults"] == []


def test_an_error_of_the_second_memory_call_falls_back_to_the_first(nvml_machine: Machines, reader: Readers) -> None:
    machine = nvml_machine(processes=1)
    machine.world.fail(UNKNOWN, call="nvmlDeviceGetMemoryInfo_v2")  # as on WSL
    (device,) = reader(machine).devices()
    assert device["used_bytes"] == 1112 * MIB
    assert device["reserved_bytes"] is None
    assert device["faults"] == []


def test_memory_shared_with_the_host_has_the_hosts_limit(nvml_machine: Machines, reader: Readers) -> None:
    machine = nvml_machine(devices=2, processes=1)
    machine.world.set_unified(device=1)
    discrete, unified = reader(machine).devices()
    assert (discrete["unified"], unified["unified"]) == (False, True)
    assert (unified["total_bytes"], unified["free_bytes"], unified["used_bytes"]) == (64 * GIB, 48 * GIB, None)


def test_bytes_that_the_driver_does_not_tell_are_unknown(nvml_machine: Machines, reader: Readers) -> None:
    machine = nvml_machine(processes=2)
    machine.world.hide_process_bytes()
    (device,) = reader(machine).devices()
    assert [row["used_bytes"] for row in device["processes"]] == [None, None]
    assert device["unattributed_bytes"] is None


def test_a_process_in_both_lists_counts_once(nvml_machine: Machines, reader: Readers) -> None:
    machine = nvml_machine()
    machine.world.set_other(0, 700 * MIB, 5, kind="compute+graphics")
    machine.world.set_other(0, 100 * MIB, 6, kind="graphics")
    (device,) = reader(machine).devices()
    assert [(row["pid"], row["used_bytes"], row["kind"]) for row in device["processes"]] == [
        (5, 700 * MIB, "compute+graphics"),
        (6, 100 * MIB, "graphics"),
    ]


def test_a_lost_gpu_leaves_the_others_standing(nvml_machine: Machines, reader: Readers) -> None:
    machine = nvml_machine(devices=3, processes=1)
    reading = reader(machine)
    uuids = [device["uuid"] for device in reading.devices()]
    machine.world.fail(LOST, device=1)
    devices = reading.devices(1.0)
    assert [device["uuid"] for device in devices] == uuids
    assert [device["used_bytes"] for device in devices] == [512 * MIB, None, 512 * MIB]
    assert devices[1]["processes"] is None
    assert any("GPU is lost" in fault for fault in devices[1]["faults"])
    machine.world.heal()
    assert [device["used_bytes"] for device in reading.devices(2.0)] == [512 * MIB] * 3


def test_a_gpu_that_is_lost_from_the_start_is_shown_as_lost(nvml_machine: Machines, reader: Readers) -> None:
    machine = nvml_machine(devices=2, processes=1)
    machine.world.fail(LOST, device=0)
    lost, other = reader(machine).devices()
    assert (lost["index"], lost["total_bytes"], lost["processes"]) == (0, None, None)
    assert lost["faults"]
    assert other["used_bytes"] == 512 * MIB


def test_a_call_without_permission_costs_its_own_field_alone(nvml_machine: Machines, reader: Readers) -> None:
    machine = nvml_machine(processes=1)
    machine.world.fail(NO_PERMISSION, call="nvmlDeviceGetComputeRunningProcesses_v3")
    machine.world.fail(NOT_SUPPORTED, call="nvmlDeviceGetPowerUsage")
    (device,) = reader(machine).devices()
    assert device["processes"] is None
    assert device["power_watts"] is None
    assert device["used_bytes"] == 512 * MIB
    assert sorted(fault.partition(":")[0] for fault in device["faults"]) == [
        "nvmlDeviceGetComputeRunningProcesses_v3",
        "nvmlDeviceGetPowerUsage",
    ]


def test_after_a_driver_reload_the_next_reading_is_whole(nvml_machine: Machines, reader: Readers) -> None:
    machine = nvml_machine(devices=2, processes=1)
    reading = reader(machine)
    before = reading.devices()
    machine.world.reload_driver()
    assert reading.devices(1.0) == before


def test_while_the_driver_is_away_it_is_asked_ever_less_often(nvml_machine: Machines, reader: Readers) -> None:
    machine = nvml_machine(processes=1)
    machine.world.fail(DRIVER_NOT_LOADED, call="nvmlInit")
    reading = reader(machine)
    for seconds in range(40):
        assert "kernel module is not loaded" in reading.read(float(seconds))["down"]
    assert machine.world.calls()["nvmlInit"] <= 9
    machine.world.heal()
    assert any("devices" in reading.read(float(seconds)) for seconds in range(40, 51))


def test_a_missing_library_is_told_and_picked_up_when_it_appears(nvml_machine: Machines, reader: Readers) -> None:
    machine = nvml_machine(processes=1)
    machine.remove_driver()
    reading = reader(machine)
    assert "libnvidia-ml.so.1 was not found" in reading.read()["down"]
    machine.install_driver()
    assert len(reading.devices(100.0)) == 1


def test_an_unknown_error_of_the_whole_library_names_the_container_remedy(
    nvml_machine: Machines, reader: Readers
) -> None:
    machine = nvml_machine(processes=1)
    reading = reader(machine)
    reading.devices()
    machine.world.fail(UNKNOWN)
    assert "restarting the container" in reading.read(1.0)["down"]


def test_mig_instances_carry_the_memory_and_their_parent_the_rest(nvml_machine: Machines, reader: Readers) -> None:
    machine = nvml_machine(devices=2)
    machine.world.set_mig(2, device=0)
    machine.world.set_other(0, 300 * MIB, 5, mig=1)
    parent, first, second, plain = reader(machine).devices()
    assert (parent["total_bytes"], parent["used_bytes"], parent["processes"]) == (None, None, None)
    assert parent["power_watts"] is not None
    assert [device["gpu"].split(":")[0] for device in (first, second, plain)] == ["0", "0", "1"]
    assert first["gpu"] != second["gpu"]
    assert first["uuid"].startswith("MIG-")
    assert [(row["pid"], row["used_bytes"]) for row in second["processes"]] == [(5, 300 * MIB)]
    assert (second["utilization_ratio"], second["power_watts"]) == (None, None)
    assert plain["total_bytes"] is not None


def test_reslicing_is_noticed(nvml_machine: Machines, reader: Readers) -> None:
    machine = nvml_machine()
    machine.world.set_mig(2)
    reading = reader(machine)
    assert len(reading.devices()) == 3
    machine.world.set_mig(3)
    assert len(reading.devices(31.0)) == 4
    machine.world.set_mig(0)
    (whole,) = reading.devices(62.0)
    assert whole["total_bytes"] is not None


def test_a_device_that_is_plugged_in_or_falls_off_is_noticed_at_once(nvml_machine: Machines, reader: Readers) -> None:
    machine = nvml_machine(devices=2)
    reading = reader(machine)
    assert len(reading.devices()) == 2
    machine.world.set_devices(3)
    assert len(reading.devices(1.0)) == 3
    machine.world.set_devices(1)
    assert len(reading.devices(2.0)) == 1


def test_a_closed_source_begins_anew_when_it_is_read_again(nvml_machine: Machines, reader: Readers) -> None:
    machine = nvml_machine()
    reading = reader(machine)
    reading.devices()
    reading.close_source()
    assert len(reading.devices(1.0)) == 1
    assert machine.world.calls()["nvmlInit"] == 2
