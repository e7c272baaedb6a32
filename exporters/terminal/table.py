"""A frame as two rich tables: devices with a bar each, and the processes that hold their memory."""

from __future__ import annotations

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from vramscope.schema.frame import Frame, ProcessMemory, SourceStatus
from vramscope.schema.units import format_gib

_BAR_CELLS = 24


def render_frame(frame: Frame) -> RenderableType:
    """Devices, then processes, then what is down. Bytes are in GiB; a dash is the unknown."""
    parts: list[RenderableType] = []
    if frame.devices:
        parts += [_devices(frame), Text(), _processes(frame)]
    parts += [_down(source) for source in frame.sources if not source.up]
    return Group(*parts) if parts else Text("no GPU", style="dim")


def _devices(frame: Frame) -> Table:
    table = Table(box=None, padding=(0, 2, 0, 0), title="GPUs", title_justify="left", title_style="bold")
    table.add_column("GPU", no_wrap=True)
    table.add_column("name")
    table.add_column("memory", no_wrap=True)
    for heading in ("used", "total", "util", "temp", "power"):
        table.add_column(heading, justify="right", no_wrap=True)
    for device in frame.devices:
        cached = sum(
            max(0, row.torch.reserved_bytes - row.torch.allocated_bytes)
            for row in frame.processes
            if row.uuid == device.uuid and row.torch is not None
        )
        table.add_row(
            device.gpu,
            Text(device.name or "unknown", no_wrap=True, overflow="ellipsis"),
            _bar(device.used_bytes, cached, device.total_bytes),
            format_gib(device.used_bytes),
            format_gib(device.total_bytes),
            "-" if device.utilization_ratio is None else f"{device.utilization_ratio:.0%}",
            "-" if device.temperature_celsius is None else f"{device.temperature_celsius:.0f}°C",
            "-" if device.power_watts is None else f"{device.power_watts:.0f} W",
        )
    return table


def _bar(used: int | None, cached: int, total: int | None) -> Text:
    """Used memory in solid cells, the part that PyTorch holds unused in shaded ones, the rest as dots."""
    if used is None or not total:
        return Text("unknown".ljust(_BAR_CELLS), style="dim")
    filled = round(_BAR_CELLS * min(used / total, 1.0))
    shaded = min(filled, round(_BAR_CELLS * cached / total))
    colour = "green" if used / total < 0.85 else "yellow" if used / total < 0.95 else "red"
    return Text.assemble(
        ("█" * (filled - shaded), colour), ("▒" * shaded, "magenta"), ("·" * (_BAR_CELLS - filled), "dim")
    )


def _processes(frame: Frame) -> RenderableType:
    if not frame.processes:
        return Text("no process holds GPU memory", style="dim")
    table = Table(box=None, padding=(0, 1, 0, 0), title="Processes (GiB)", title_justify="left", title_style="bold")
    table.add_column("GPU", no_wrap=True)
    table.add_column("pid", justify="right", no_wrap=True)
    table.add_column("user", no_wrap=True)
    table.add_column("command", max_width=32)  # the one column that gives way on a narrow screen
    for heading in ("used", "allocated", "cached", "non-torch", "retries"):
        table.add_column(heading, justify="right", no_wrap=True)
    for row in frame.processes:
        host = frame.host(row.pid)
        table.add_row(
            row.gpu,
            str(row.pid),
            Text((host.user if host else None) or "-"),
            Text((host.command or "-") if host else "gone", no_wrap=True, overflow="ellipsis"),
            format_gib(row.used_bytes),
            *_torch(row),
        )
    return table


def _torch(row: ProcessMemory) -> tuple[RenderableType, ...]:
    stats = row.torch
    if stats is None:
        return ("-",) * 4
    cached = max(0, stats.reserved_bytes - stats.allocated_bytes)
    retries = Text(str(stats.alloc_retries), style="yellow" if stats.alloc_retries else "")
    return (
        format_gib(stats.allocated_bytes),
        Text(format_gib(cached), style="magenta"),
        format_gib(row.non_torch_bytes),
        retries,
    )


def _down(source: SourceStatus) -> Text:
    return Text(f"{source.name}: {source.error}", style="yellow")
