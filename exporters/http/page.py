"""The page: devices, processes and out-of-memory events of one moment as HTML that needs no script."""

from __future__ import annotations

from collections.abc import Sequence

from vramscope.exporters.http.bar import Part, describe, draw_bar, draw_legend
from vramscope.exporters.http.incident import render_events, render_time
from vramscope.exporters.http.markup import Child, Markup, document, element, fragment
from vramscope.schema.device import Device
from vramscope.schema.frame import Frame, HostProcess, ProcessMemory, SourceStatus
from vramscope.schema.oom import OomEvent
from vramscope.schema.units import format_bytes, format_gib

HEAD = (
    element("link", rel="icon", href="static/icon.svg", type="image/svg+xml"),
    element("link", rel="stylesheet", href="static/page.css"),
)


def render_page(
    frame: Frame | None,
    events: Sequence[OomEvent],
    *,
    host: str,
    version: str,
    refresh_seconds: float,
    objection: str | None = None,
) -> str:
    """The whole document. ``objection`` is why the frame is not the present, shown above everything else."""
    return document(
        f"{host} · vramscope",
        head=(*HEAD, element("script", src="static/page.js", defer=True)),
        body=(
            element("a", "Skip to the devices", href="#devices", class_="skip"),
            element(
                "header",
                element("h1", element("span", "vramscope", class_="brand"), " ", element("span", host, class_="host")),
                element("p", _moment(frame), id="moment", class_="moment"),
            ),
            element(
                "main",
                element("div", _notices(frame, objection), id="notices", role="status"),
                element("section", _devices(frame), id="devices", aria_labelledby="devices-title"),
                element("section", _processes(frame), id="processes", aria_labelledby="processes-title"),
                element("section", render_events(events), id="ooms", aria_labelledby="ooms-title"),
                id="live",
                data_refresh_ms=round(max(1.0, refresh_seconds) * 1000),
            ),
            element(
                "footer",
                f"vramscope {version}",
                (
                    fragment(" · ", element("a", name, href=where))
                    for name, where in (("metrics", "metrics"), ("API", "docs"))
                ),
            ),
        ),
    )


def _moment(frame: Frame | None) -> Child:
    if frame is None:
        return "waiting for the first collection"
    versions = [
        f"{name} {value}"
        for name, value in (("driver", frame.driver_version), ("CUDA", frame.cuda_driver_version))
        if value
    ]
    return [render_time(frame.at_unix), "".join(f" · {version}" for version in versions)]


def _notices(frame: Frame | None, objection: str | None) -> list[Markup]:
    notices = []
    if frame is not None and objection is not None:
        notices.append(element("p", f"These figures are not current: {objection}.", class_="notice bad"))
    for status in frame.sources if frame else ():
        # Without devices the driver's absence stands where they would.
        if not status.up and not (status.name == "nvml" and frame is not None and not frame.devices):
            told = f"The source {status.name} is down: {status.error or 'no reason given'}"
            notices.append(element("p", told, class_="notice"))
    return notices


def _devices(frame: Frame | None) -> Child:
    title = element("h2", "Devices", id="devices-title")
    if frame is None:
        return [title, element("p", "Waiting for the first collection.", class_="empty")]
    if not frame.devices:
        return [title, element("p", _no_devices(frame.sources), class_="empty")]
    rows: dict[str, list[ProcessMemory]] = {}
    for process in frame.processes:
        rows.setdefault(process.uuid, []).append(process)
    cards = [_device(device, rows.get(device.uuid, [])) for device in frame.devices]
    return [title, element("div", cards, class_="cards")]


def _no_devices(sources: Sequence[SourceStatus]) -> Child:
    for status in sources:
        if status.name == "nvml" and not status.up:
            reason = (status.error or "no reason given").rstrip(".")
            return [element("strong", "No NVIDIA driver: "), f"{reason}. It is picked up as soon as it answers."]
    return "The driver lists no GPU."


def _device(device: Device, processes: Sequence[ProcessMemory]) -> Markup:
    readings = [
        text
        for value, text in (
            (device.utilization_ratio, f"{(device.utilization_ratio or 0) * 100:.0f} % busy"),
            (device.temperature_celsius, f"{device.temperature_celsius or 0:.0f} °C"),
            (device.power_watts, f"{device.power_watts or 0:.0f} W"),
        )
        if value is not None
    ]
    return element(
        "article",
        element(
            "h3", element("span", f"GPU {device.gpu}", class_="gpu"), " ", device.name or "unnamed", title=device.uuid
        ),
        element("p", " · ".join(readings), class_="readings") if readings else None,
        _device_memory(device, processes),
        _device_notes(device),
        class_="card",
    )


def _device_memory(device: Device, processes: Sequence[ProcessMemory]) -> Child:
    total, parts = device.total_bytes, device_parts(device, processes)
    if total is None or parts is None:
        return element("p", "The driver does not tell this device's memory.", class_="empty")
    taken = sum(part.size_bytes for part in parts if part.kind != "free")
    return [
        element(
            "p",
            element("strong", format_bytes(taken)),
            f" of {format_bytes(total)} in use",
            element("span", f"{min(1.0, taken / total) * 100 if total else 0:.0f} %", class_="share"),
            class_="total",
        ),
        draw_bar(parts, total, label=f"Memory of GPU {device.gpu}: {describe(parts)}"),
        draw_legend(parts),
    ]


def device_parts(device: Device, processes: Sequence[ProcessMemory]) -> list[Part] | None:
    """Who holds the device's memory, parts of no bytes left out; None where the driver does not say.

    What is known of PyTorch processes stands apart; whatever else is used is "other", so that all adds up.
    """
    if device.total_bytes is None or device.used_bytes is None:
        return None
    jobs = [process for process in processes if process.torch is not None]
    allocated = sum(job.torch.allocated_bytes for job in jobs if job.torch is not None)
    cached = sum(max(0, job.torch.reserved_bytes - job.torch.allocated_bytes) for job in jobs if job.torch is not None)
    non_torch = sum(job.non_torch_bytes or 0 for job in jobs)
    other = max(0, device.used_bytes - allocated - cached - non_torch)
    driver = device.reserved_bytes or 0
    free = device.free_bytes
    if free is None:
        free = max(0, device.total_bytes - device.used_bytes - driver)
    parts = (
        Part("driver", "Driver", driver),
        Part("other", "Others" if jobs else "Processes", other),
        Part("non-torch", "Non-PyTorch", non_torch),
        Part("allocated", "Allocated", allocated),
        Part("cached", "Cached", cached),
        Part("free", "Free", free),
    )
    return [part for part in parts if part.size_bytes > 0 or part.kind == "free"]


def _device_notes(device: Device) -> Markup | None:
    notes = [
        note
        for applies, note in (
            (device.unified, "Memory is shared with the host."),
            (device.processes is None, "The driver does not list this device's processes."),
        )
        if applies
    ]
    notes += [f"{fault}." for fault in device.faults]
    return element("ul", (element("li", note) for note in notes), class_="notes") if notes else None


_COLUMNS = ("GPU", "Used", "Allocated", "Cached", "Non-PyTorch", "Retries", "OOMs")


def _processes(frame: Frame | None) -> Child:
    title = element("h2", "Processes", id="processes-title")
    if frame is None:
        return [title, element("p", "Waiting for the first collection.", class_="empty")]
    if not frame.processes:
        return [title, element("p", _no_processes(frame), class_="empty")]
    hosts = {host.pid: host for host in frame.hosts}
    totals = {device.uuid: device.total_bytes for device in frame.devices}
    head = element(
        "tr",
        element("th", "Process", scope="col"),
        element("th", "Share", scope="col", class_="meter"),
        (element("th", name, scope="col", class_="number") for name in _COLUMNS),
    )
    body = [_process(row, hosts.get(row.pid), totals.get(row.uuid)) for row in frame.processes]
    table = element(
        "table",
        element("caption", "In GiB, once per device. A dash is unknown."),
        element("thead", head),
        element("tbody", body),
    )
    region = element("div", table, class_="scroll", tabindex=0, role="region", aria_labelledby="processes-title")
    return [title, region]


def _no_processes(frame: Frame) -> str:
    # Processes that cannot be seen (no driver, a container without the host's pids) are not an idle machine.
    if any(not status.up for status in frame.sources if status.name == "nvml"):
        return "Unknown: the driver does not answer."
    if any(device.processes is None for device in frame.devices):
        return "Unknown: the driver does not list the processes of every device."
    return "No processes on any device."


def _process(row: ProcessMemory, host: HostProcess | None, total_bytes: int | None) -> Markup:
    torch = row.torch
    cached = max(0, torch.reserved_bytes - torch.allocated_bytes) if torch else None
    figures = (
        row.gpu,
        format_gib(row.used_bytes),
        format_gib(torch.allocated_bytes if torch else None),
        format_gib(cached),
        format_gib(row.non_torch_bytes),
        str(torch.alloc_retries) if torch else "-",
        str(torch.ooms) if torch else "-",
    )
    alarming = (False,) * 5 + (bool(torch and torch.alloc_retries), bool(torch and torch.ooms))
    command = host.command if host else None
    command_line = host.command_line if host else None
    who = f"pid {row.pid}" + (f" · {host.user}" if host and host.user else "")
    return element(
        "tr",
        element(
            "th",
            element("span", command or "unknown program", class_="command"),
            element("span", who + ("" if row.listed else " · not listed by the driver"), class_="who"),
            element("code", command_line, class_="line", title=command_line) if command_line else None,
            scope="row",
        ),
        element("td", _meter(row, total_bytes), class_="meter"),
        (
            element("td", "–" if figure == "-" else figure, class_="number alarm" if alarm else "number")
            for figure, alarm in zip(figures, alarming, strict=True)
        ),
    )


def _meter(row: ProcessMemory, total_bytes: int | None) -> Markup | None:
    if not total_bytes:
        return None
    if row.torch is None:
        parts = [Part("other", "Used", row.used_bytes or 0)]
    else:
        parts = [
            Part("non-torch", "Non-PyTorch", row.non_torch_bytes or 0),
            Part("allocated", "Allocated", row.torch.allocated_bytes),
            Part("cached", "Cached", max(0, row.torch.reserved_bytes - row.torch.allocated_bytes)),
        ]
    held = sum(part.size_bytes for part in parts)
    return draw_bar(parts, total_bytes, label=f"{held / total_bytes * 100:.0f} % of the device")
