"""Watch this machine's GPUs and serve what is seen: /metrics for Prometheus, the JSON API, and a page.

Without an NVIDIA driver it says so, keeps serving, and picks the driver up when it appears. Every option can also be
set by its environment variable (VRAMSCOPE_INTERVAL=5s) or in a TOML file (--config); --print-config shows the result.
"""

from __future__ import annotations

import argparse
import dataclasses
import os
from pathlib import Path

from vramscope.daemon.config import Resolved, Settings, render_toml, resolve


def configure(parser: argparse.ArgumentParser) -> None:
    """Every setting as a flag of the same name."""
    for entry in dataclasses.fields(Settings):
        about = entry.metadata
        parser.add_argument(
            f"--{entry.name.replace('_', '-')}",
            dest=entry.name,
            metavar=about["metavar"],
            help=about["help"],
            action="append" if about["many"] else "store",
        )
    parser.add_argument("--config", metavar="FILE", type=Path, help="TOML file with settings")
    parser.add_argument("--print-config", action="store_true", help="print the settings and their origins, and leave")


def execute(options: argparse.Namespace) -> int:
    """Serve until SIGTERM or Ctrl-C; 0 then."""
    flags = {entry.name: getattr(options, entry.name) for entry in dataclasses.fields(Settings)}
    resolved = resolve(flags, os.environ, options.config)
    if options.print_config:
        print(render_toml(resolved), end="")
        return 0
    return _serve(resolved)


def _serve(resolved: Resolved) -> int:
    import logging
    import time

    from vramscope import __version__
    from vramscope.daemon.runtime import default_runtime_dir, default_store, history_path
    from vramscope.daemon.server import HttpServer
    from vramscope.daemon.service import Service
    from vramscope.daemon.signals import Stop
    from vramscope.daemon.sources.agents import AgentSource
    from vramscope.daemon.sources.logs import LogSource
    from vramscope.daemon.sources.nvml import NvmlSource
    from vramscope.daemon.sources.procfs import ProcfsSource
    from vramscope.daemon.sources.reports import ReportSource
    from vramscope.daemon.store.database import Retention
    from vramscope.daemon.store.events import EventStore
    from vramscope.daemon.store.history import HistoryStore
    from vramscope.daemon.store.history_file import HistoryRetention
    from vramscope.daemon.visitors import Visitors
    from vramscope.daemon.watch import LogWatch
    from vramscope.exporters.freshness import Freshness
    from vramscope.exporters.http.app import create_app
    from vramscope.exporters.prometheus import Exposition

    logging.basicConfig(level=logging.INFO, format="%(levelname)s %(message)s")
    settings = resolved.settings
    stop = Stop()
    http = HttpServer(settings.listen)
    runtime_dir = settings.runtime_dir or default_runtime_dir()
    jobs = AgentSource(runtime_dir)
    file = settings.store or default_store()
    store = EventStore(file, Retention(settings.keep_events, settings.keep_bytes))
    past = HistoryStore(history_path(file), HistoryRetention(settings.keep_history, settings.keep_history_bytes))
    hosts = ProcfsSource(command_lines=settings.command_lines)
    devices = NvmlSource(time.monotonic, host_memory=hosts.memory)
    logs = LogWatch(LogSource(settings.watch_log)) if settings.watch_log else None
    reports = ReportSource(runtime_dir)
    service = Service(devices, hosts, jobs, store, logs=logs, reports=reports, past=past, interval=settings.interval)
    exposition = Exposition(service, Freshness(settings.interval))
    service.after_each(exposition.prepare)
    service.start()
    http.start(
        create_app(
            service,
            interval_seconds=settings.interval,
            allowed_hosts=_names(settings),
            exposition=exposition,
            may_see=Visitors(shared=settings.share_evidence).may_see,
        )
    )
    frame = service.wait_for_frame(timeout=5.0)
    count = "no answer from the driver yet" if frame is None else _many_gpus(len(frame.devices))
    print(f"vramscope {__version__} serves {', '.join(http.urls)} ({count}; agents meet in {runtime_dir})", flush=True)
    stop.wait(while_true=lambda: http.alive)
    http.stop()
    service.stop()
    return 0 if stop.asked else 1


def _many_gpus(count: int) -> str:
    return "1 GPU" if count == 1 else f"{count} GPUs"


def _names(settings: Settings) -> tuple[str, ...]:
    """The names under which the page and the API answer, besides addresses and this machine's own name."""
    return (*settings.allowed_hosts, *(address.host for address in settings.listen))
