"""The simulated NVML as nvidia-ml-py sees it."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest

from tests.rig.nvml_client import NvmlCallFailed, NvmlClient
from vramscope.daemon.simgpu.machine import Machine
from vramscope.schema.units import GIB, MIB

pytestmark = pytest.mark.real_nvml

MEMORY_V2 = 0x02000028
NO_INSTANCE = 0xFFFFFFFF


@pytest.fixture
def look(nvml_machine: Callable[..., Machine]) -> Iterator[Callable[..., tuple[Machine, NvmlClient]]]:
    """A machine and an initialised client on it that knows its devices as h0, h1, ..."""
    with ExitStack() as stack:

        def make(**machine_settings: object) -> tuple[Machine, NvmlClient]:
            machine = nvml_machine(**machine_settings)
            client = stack.enter_context(NvmlClient(machine.daemon_environment()))
            client.call("nvmlInit")
            for device in range(machine.world.devices):
                client.keep(f"h{device}", "nvmlDeviceGetHandleByIndex", device)
            return machine, client

        yield make


def rows(client: NvmlClient, handle: str = "h0", kind: str = "Compute") -> list[tuple[int, int | None]]:
    listed = client.call(f"nvmlDeviceGet{kind}RunningProcesses", handle)
    return [(row["pid"], row["usedGpuMemory"]) for row in listed]


def test_a_process_without_torch_or_cuda_sees_the_machine(nvml_machine: Callable[..., Machine]) -> None:
    machine = nvml_machine(devices=2, processes=1, pids=[31, 32])
    seen = subprocess.run(
        [
            sys.executable,
            "-c",
            "import pynvml; pynvml.nvmlInit(); print(pynvml.nvmlDeviceGetCount());"
            "lines = [line.split('/')[-1].strip() for line in open('/proc/self/maps')];"
            "print(*sorted({line for line in lines if 'cuda' in line or 'nvidia' in line}))",
        ],
        env=machine.daemon_environment(),
        capture_output=True,
        text=True,
        check=True,
    )
    assert seen.stdout.splitlines() == ["2", "libnvidia-ml.so.1"]


def test_processes_are_dealt_out_to_the_devices_with_the_given_pids(
    look: Callable[..., tuple[Machine, NvmlClient]],
) -> None:
    _, client = look(devices=3, processes=2, pids=[11, 12, 13, 14, 15, 16], process_bytes=3 * MIB)
    assert [rows(client, f"h{device}") for device in range(3)] == [
        [(11, 3 * MIB), (12, 3 * MIB)],
        [(13, 3 * MIB), (14, 3 * MIB)],
        [(15, 3 * MIB), (16, 3 * MIB)],
    ]


def test_a_large_machine_lists_every_process(look: Callable[..., tuple[Machine, NvmlClient]]) -> None:
    machine, client = look(devices=8, processes=32)
    pids = {pid for device in range(8) for pid, _ in rows(client, f"h{device}")}
    assert len(pids) == 256
    assert machine.world.calls()["nvmlDeviceGetComputeRunningProcesses_v3"] == 16


def test_memory_v2_has_the_drivers_share_apart_and_v1_among_the_used(
    look: Callable[..., tuple[Machine, NvmlClient]],
) -> None:
    _, client = look(processes=2, process_bytes=5 * GIB, capacity_bytes=40 * GIB, driver_reserved_bytes=600 * MIB)
    second = client.call("nvmlDeviceGetMemoryInfo", "h0", version=MEMORY_V2)
    assert (second["total"], second["reserved"]) == (40 * GIB + 600 * MIB, 600 * MIB)
    assert (second["used"], second["free"]) == (10 * GIB, 30 * GIB)
    first = client.call("nvmlDeviceGetMemoryInfo", "h0")
    assert first == {"total": second["total"], "free": 30 * GIB, "used": 10 * GIB + 600 * MIB}


def test_memory_is_never_less_than_nothing_free_after_a_shrink(look: Callable[..., tuple[Machine, NvmlClient]]) -> None:
    machine, client = look(processes=1, process_bytes=5 * GIB, capacity_bytes=8 * GIB)
    machine.world.set_capacity(4 * GIB)
    assert client.call("nvmlDeviceGetMemoryInfo", "h0", version=MEMORY_V2)["free"] == 0


def test_other_processes_come_change_and_go_while_a_client_looks(
    look: Callable[..., tuple[Machine, NvmlClient]],
) -> None:
    machine, client = look()
    world = machine.world
    assert rows(client) == []
    world.set_other(0, 1 * GIB, 71)
    world.set_other(0, 2 * GIB, 72)
    assert rows(client) == [(71, 1 * GIB), (72, 2 * GIB)]
    world.set_other(0, 3 * GIB, 71)
    world.set_other(0, 0, 72)
    assert rows(client) == [(71, 3 * GIB)]
    world.set_other(0, 1 * MIB, 73)
    assert rows(client) == [(71, 3 * GIB), (73, 1 * MIB)]
    world.remove_others()
    assert rows(client) == []


def test_graphics_processes_have_a_list_of_their_own(look: Callable[..., tuple[Machine, NvmlClient]]) -> None:
    machine, client = look()
    machine.world.set_other(0, 1 * MIB, 81, kind="graphics")
    machine.world.set_other(0, 2 * MIB, 82, kind="compute+graphics")
    assert rows(client) == [(82, 2 * MIB)]
    assert rows(client, kind="Graphics") == [(81, 1 * MIB), (82, 2 * MIB)]


def test_identity_is_the_same_by_index_uuid_and_bus(look: Callable[..., tuple[Machine, NvmlClient]]) -> None:
    machine, client = look(devices=3)
    assert client.call("nvmlDeviceGetUUID", "h1") == machine.world.uuid(1)
    assert len({machine.world.uuid(device) for device in range(3)}) == 3
    bus_id = client.call("nvmlDeviceGetPciInfo", "h1")["busId"]
    client.keep("by_uuid", "nvmlDeviceGetHandleByUUID", machine.world.uuid(1))
    client.keep("by_bus", "nvmlDeviceGetHandleByPciBusId", bus_id)
    assert [client.call("nvmlDeviceGetIndex", handle) for handle in ("h1", "by_uuid", "by_bus")] == [1, 1, 1]


def test_readings_are_what_was_set(look: Callable[..., tuple[Machine, NvmlClient]]) -> None:
    machine, client = look(devices=2)
    machine.world.set_readings(1, gpu_percent=97, memory_percent=41, celsius=66, watts=612.5)
    assert client.call("nvmlDeviceGetUtilizationRates", "h1") == {"gpu": 97, "memory": 41}
    assert client.call("nvmlDeviceGetTemperature", "h1", 0) == 66
    assert client.call("nvmlDeviceGetTemperatureV", "h1", 0) == 66
    assert client.call("nvmlDeviceGetPowerUsage", "h1") == 612_500
    assert client.call("nvmlDeviceGetUtilizationRates", "h0") == {"gpu": 0, "memory": 0}


@pytest.mark.parametrize(
    ("code", "exception"),
    [
        (3, "NVMLError_NotSupported"),
        (4, "NVMLError_NoPermission"),
        (9, "NVMLError_DriverNotLoaded"),
        (15, "NVMLError_GpuIsLost"),
        (16, "NVMLError_ResetRequired"),
        (18, "NVMLError_LibRmVersionMismatch"),
        (999, "NVMLError_Unknown"),
    ],
)
def test_a_fault_is_the_bindings_own_exception(
    look: Callable[..., tuple[Machine, NvmlClient]], code: int, exception: str
) -> None:
    machine, client = look()
    machine.world.fail(code)
    for function, arguments in (("nvmlDeviceGetCount", ()), ("nvmlDeviceGetName", ("h0",))):
        with pytest.raises(NvmlCallFailed, match=f"^{exception}$"):
            client.call(function, *arguments)
    machine.world.heal()
    assert client.call("nvmlDeviceGetCount") == 1


def test_a_lost_gpu_leaves_the_others_standing(look: Callable[..., tuple[Machine, NvmlClient]]) -> None:
    machine, client = look(devices=3)
    machine.world.fail(15, device=1)
    assert client.call("nvmlDeviceGetCount") == 3
    assert client.call("nvmlDeviceGetUUID", "h2") == machine.world.uuid(2)
    for function, argument in (("nvmlDeviceGetMemoryInfo", "h1"), ("nvmlDeviceGetHandleByIndex", 1)):
        with pytest.raises(NvmlCallFailed, match="GpuIsLost"):
            client.call(function, argument)


def test_one_call_may_fail_alone(look: Callable[..., tuple[Machine, NvmlClient]]) -> None:
    machine, client = look()
    machine.world.fail(999, call="nvmlDeviceGetMemoryInfo_v2")
    with pytest.raises(NvmlCallFailed, match="Unknown"):
        client.call("nvmlDeviceGetMemoryInfo", "h0", version=MEMORY_V2)
    assert client.call("nvmlDeviceGetMemoryInfo", "h0")["total"] > 0


def test_initialising_can_fail_and_recover(nvml_machine: Callable[..., Machine]) -> None:
    machine = nvml_machine()
    machine.world.fail(18, call="nvmlInit")
    with NvmlClient(machine.daemon_environment()) as client:
        with pytest.raises(NvmlCallFailed, match="LibRmVersionMismatch"):
            client.call("nvmlInit")
        with pytest.raises(NvmlCallFailed, match="Uninitialized"):
            client.call("nvmlDeviceGetCount")
        machine.world.heal()
        client.call("nvmlInit")
        assert client.call("nvmlDeviceGetCount") == 1
        client.call("nvmlShutdown")
        with pytest.raises(NvmlCallFailed, match="Uninitialized"):
            client.call("nvmlDeviceGetCount")


def test_a_reloaded_driver_forgets_its_clients(look: Callable[..., tuple[Machine, NvmlClient]]) -> None:
    machine, client = look()
    machine.world.reload_driver()
    with pytest.raises(NvmlCallFailed, match="Uninitialized"):
        client.call("nvmlDeviceGetName", "h0")
    client.call("nvmlInit")
    assert client.call("nvmlDeviceGetName", "h0")


def test_a_driver_can_be_missing_and_appear_while_a_program_runs(nvml_machine: Callable[..., Machine]) -> None:
    machine = nvml_machine()
    machine.remove_driver()
    with NvmlClient(machine.daemon_environment()) as client:
        with pytest.raises(NvmlCallFailed, match="LibraryNotFound"):
            client.call("nvmlInit")
        machine.install_driver()
        client.call("nvmlInit")
        assert client.call("nvmlDeviceGetCount") == 1


def test_a_machine_without_a_world_has_no_driver(nvml_machine: Callable[..., Machine]) -> None:
    environment = nvml_machine().daemon_environment()
    environment.pop("VRAMSCOPE_SIM_WORLD")
    with NvmlClient(environment) as client, pytest.raises(NvmlCallFailed, match="DriverNotLoaded"):
        client.call("nvmlInit")


def test_an_old_driver_lacks_the_newer_symbols(look: Callable[..., tuple[Machine, NvmlClient]]) -> None:
    _, client = look(driver="before-v3", processes=2, pids=[5, 6], process_bytes=GIB)
    for function, keywords in (
        ("nvmlDeviceGetMemoryInfo", {"version": MEMORY_V2}),
        ("nvmlDeviceGetComputeRunningProcesses_v3", {}),
        ("nvmlDeviceGetGraphicsRunningProcesses_v3", {}),
    ):
        with pytest.raises(NvmlCallFailed, match="FunctionNotFound"):
            client.call(function, "h0", **keywords)
    listed = client.call("nvmlDeviceGetComputeRunningProcesses_v2", "h0")
    assert [(row["pid"], row["usedGpuMemory"]) for row in listed] == [(5, GIB), (6, GIB)]


def test_driver_535_43_has_longer_rows_behind_the_same_name(look: Callable[..., tuple[Machine, NvmlClient]]) -> None:
    _, client = look(driver="535.43", processes=3, pids=[5, 6, 7], process_bytes=GIB)
    # The binding reads 24 bytes where the driver has written 32: the first row is right, those after it are not.
    assert rows(client)[0] == (5, GIB)
    assert rows(client)[1] != (6, GIB)
    listed = client.call("nvmlDeviceGetComputeRunningProcesses_v2", "h0")
    assert [row["pid"] for row in listed] == [5, 6, 7]


def test_process_bytes_can_be_unknown_and_processes_hidden(look: Callable[..., tuple[Machine, NvmlClient]]) -> None:
    machine, client = look(processes=2, pids=[5, 6], process_bytes=GIB)
    machine.world.hide_process_bytes()
    assert rows(client) == [(5, None), (6, None)]
    machine.world.hide_processes()
    assert rows(client) == []
    assert client.call("nvmlDeviceGetMemoryInfo", "h0", version=MEMORY_V2)["used"] == 2 * GIB


def test_unified_memory_has_no_figures_of_its_own(look: Callable[..., tuple[Machine, NvmlClient]]) -> None:
    machine, client = look(devices=2)
    machine.world.set_unified(device=1)
    for keywords in ({}, {"version": MEMORY_V2}):
        with pytest.raises(NvmlCallFailed, match="NotSupported"):
            client.call("nvmlDeviceGetMemoryInfo", "h1", **keywords)
    assert client.call("nvmlDeviceGetMemoryInfo", "h0")["total"] > 0


def test_mig_instances_have_names_memory_and_processes_of_their_own(
    look: Callable[..., tuple[Machine, NvmlClient]],
) -> None:
    machine, client = look(capacity_bytes=80 * GIB, driver_reserved_bytes=0)
    machine.world.set_mig(2)
    machine.world.set_other(0, 3 * GIB, 51, mig=0)
    machine.world.set_other(0, 4 * GIB, 52, mig=1)
    assert client.call("nvmlDeviceGetMigMode", "h0") == [1, 1]
    for number in (0, 1):
        client.keep(f"mig{number}", "nvmlDeviceGetMigDeviceHandleByIndex", "h0", number)
    with pytest.raises(NvmlCallFailed, match="NotFound"):
        client.call("nvmlDeviceGetMigDeviceHandleByIndex", "h0", 2)
    assert [rows(client, handle) for handle in ("mig0", "mig1")] == [[(51, 3 * GIB)], [(52, 4 * GIB)]]
    memory = client.call("nvmlDeviceGetMemoryInfo", "mig1", version=MEMORY_V2)
    assert (memory["total"], memory["used"], memory["free"]) == (10 * GIB, 4 * GIB, 6 * GIB)
    # The driver counts an instance's memory and processes in its parent too.
    assert client.call("nvmlDeviceGetMemoryInfo", "h0", version=MEMORY_V2)["used"] == 7 * GIB
    listed = client.call("nvmlDeviceGetComputeRunningProcesses", "h0")
    assert [(row["pid"], row["gpuInstanceId"]) for row in listed] == [(51, 7), (52, 8)]
    names = [client.call("nvmlDeviceGetUUID", handle) for handle in ("h0", "mig0", "mig1")]
    assert [name[:4] for name in names] == ["GPU-", "MIG-", "MIG-"]
    assert len({name[4:] for name in names}) == 3
    for function in ("nvmlDeviceGetUtilizationRates", "nvmlDeviceGetPowerUsage"):
        with pytest.raises(NvmlCallFailed, match="NotSupported"):
            client.call(function, "mig0")


def test_slicing_anew_takes_the_earlier_instances_away(look: Callable[..., tuple[Machine, NvmlClient]]) -> None:
    machine, client = look()
    machine.world.set_mig(2)
    client.keep("before", "nvmlDeviceGetMigDeviceHandleByIndex", "h0", 0)
    name = client.call("nvmlDeviceGetUUID", "before")
    machine.world.set_mig(1)
    with pytest.raises(NvmlCallFailed, match="InvalidArgument"):
        client.call("nvmlDeviceGetUUID", "before")
    client.keep("after", "nvmlDeviceGetMigDeviceHandleByIndex", "h0", 0)
    assert client.call("nvmlDeviceGetUUID", "after") != name
    assert client.call("nvmlDeviceGetUUID", "h0") == machine.world.uuid(0)


def test_devices_can_be_plugged_in_and_fall_off(look: Callable[..., tuple[Machine, NvmlClient]]) -> None:
    machine, client = look(devices=2)
    machine.world.set_devices(1)
    assert client.call("nvmlDeviceGetCount") == 1
    with pytest.raises(NvmlCallFailed, match="InvalidArgument"):
        client.call("nvmlDeviceGetName", "h1")
    machine.world.set_devices(4)
    client.keep("h3", "nvmlDeviceGetHandleByIndex", 3)
    assert client.call("nvmlDeviceGetUUID", "h3") == machine.world.uuid(3)


def test_latency_is_spent_in_every_call(nvml_machine: Callable[..., Machine]) -> None:
    machine = nvml_machine()
    machine.world.set_latency(0.05)
    timed = subprocess.run(
        [
            sys.executable,
            "-c",
            "import pynvml, time; pynvml.nvmlInit(); before = time.monotonic();"
            "[pynvml.nvmlDeviceGetCount() for _ in range(3)]; print(time.monotonic() - before >= 0.15)",
        ],
        env=machine.daemon_environment(),
        capture_output=True,
        text=True,
        check=True,
    )
    assert timed.stdout == "True\n"


def test_the_daemons_own_search_path_is_kept_behind_the_machines(nvml_machine: Callable[..., Machine]) -> None:
    machine = nvml_machine()
    path = machine.daemon_environment({"LD_LIBRARY_PATH": "/opt/somewhere"})["LD_LIBRARY_PATH"].split(os.pathsep)
    assert path[1:] == ["/opt/somewhere"]
    assert "LD_LIBRARY_PATH" in machine.daemon_environment({})
    assert os.pathsep not in machine.daemon_environment({})["LD_LIBRARY_PATH"]
