"""The live table, whole screens."""

import io
from pathlib import Path

import pytest
from rich.console import Console

from vramscope.exporters.terminal.table import render_frame
from vramscope.schema.allocator import AllocatorStats
from vramscope.schema.device import Device, DeviceProcess
from vramscope.schema.frame import Frame, HostProcess, ProcessMemory, SourceStatus
from vramscope.schema.units import GIB, MIB

EXPECTED = Path(__file__).parents[2] / "expected" / "table"

FRAME = Frame(
    at_unix=1_700_000_000.0,
    devices=(
        Device(
            index=0,
            uuid="GPU-0",
            name="NVIDIA A10",
            total_bytes=24 * GIB,
            used_bytes=21 * GIB,
            free_bytes=3 * GIB,
            utilization_ratio=0.97,
            temperature_celsius=71.0,
            power_watts=149.6,
            processes=(DeviceProcess(812, 19 * GIB), DeviceProcess(977, 2 * GIB)),
        ),
        Device(index=1, uuid="GPU-1", name=None),
        Device(index=2, uuid="MIG-2", mig_instance="7:0", name="MIG 1g.10gb", total_bytes=10 * GIB, used_bytes=0),
    ),
    processes=(
        ProcessMemory(
            pid=812,
            gpu="0",
            uuid="GPU-0",
            used_bytes=19 * GIB,
            torch=AllocatorStats(
                device=0, uuid="GPU-0", allocated_bytes=11 * GIB, reserved_bytes=18 * GIB + 512 * MIB, alloc_retries=3
            ),
        ),
        ProcessMemory(pid=977, gpu="0", uuid="GPU-0", used_bytes=None),
    ),
    hosts=(HostProcess(pid=812, command="python train_with_a_long_name_indeed.py", user="mira"),),
    sources=(
        SourceStatus("nvml", True, 0.001, 1_700_000_000.0),
        SourceStatus("agents", False, 0.001, None, "the folder went away"),
    ),
)


def _screen(frame: Frame, width: int) -> str:
    console = Console(file=io.StringIO(), width=width, force_terminal=False, color_system=None, legacy_windows=False)
    console.print(render_frame(frame))
    assert isinstance(console.file, io.StringIO)
    return "\n".join(line.rstrip() for line in console.file.getvalue().splitlines()) + "\n"


@pytest.mark.parametrize("width", [80, 120])
def test_the_screen_is_as_it_was_looked_at(width: int) -> None:
    screen = _screen(FRAME, width)
    assert max(map(len, screen.splitlines())) <= width
    assert screen == (EXPECTED / f"machine-{width}.txt").read_text()


def test_a_machine_without_a_driver_says_why() -> None:
    frame = Frame(at_unix=1.0, sources=(SourceStatus("nvml", False, 0.0, None, "no NVIDIA driver: install it"),))
    assert _screen(frame, 80) == "nvml: no NVIDIA driver: install it\n"


def test_an_idle_machine_says_so() -> None:
    screen = _screen(Frame(at_unix=1.0, devices=(Device(index=0, uuid="GPU-0", processes=()),)), 80)
    assert "no process holds GPU memory" in screen
