"""Show the whole path on a scripted machine of two GPUs: no GPU, no torch.

The real daemon runs over it. One job fragments its GPU's memory and runs out after some seconds; the console shows the
live table and then the explanation, and prints the addresses of the page and of /metrics. Ctrl-C ends it.
"""

from __future__ import annotations

import argparse
import logging
import time
from collections.abc import Callable
from contextlib import nullcontext
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.console import Console, RenderableType

    from vramscope.daemon.service import Service
    from vramscope.daemon.signals import Stop
    from vramscope.schema.frame import Frame


def configure(parser: argparse.ArgumentParser) -> None:
    """The demo's own options."""
    parser.add_argument("--seconds", type=float, metavar="N", help="end by itself after N seconds, with status 0")
    parser.add_argument("--listen", metavar="HOST:PORT", help="serve there (default: 127.0.0.1:9836, or a free port)")


def execute(options: argparse.Namespace) -> int:
    """Run until Ctrl-C, SIGTERM or ``--seconds``; 0 then."""
    from rich.console import Console

    from vramscope.daemon.config import Address, parse_address
    from vramscope.daemon.server import HttpServer
    from vramscope.daemon.service import Service
    from vramscope.daemon.signals import Stop
    from vramscope.daemon.sources.simulated import SimulatedMachine
    from vramscope.daemon.store.events import EventStore
    from vramscope.exporters.http.app import create_app
    from vramscope.schema.errors import CommandError

    if options.seconds is not None and not 0 < options.seconds <= 86400:
        raise CommandError(f"--seconds = {options.seconds:g}: must be more than 0 and at most a day (86400)")
    # The console tells the story itself; only what should not happen interrupts it.
    logging.basicConfig(level=logging.ERROR, format="%(levelname)s %(message)s")
    stop = Stop()
    if options.listen is not None:
        try:
            http = HttpServer((parse_address(options.listen),))
        except ValueError as error:
            raise CommandError(f"--listen = {options.listen!r}: {error}") from None
    else:
        try:
            http = HttpServer((Address("127.0.0.1", 9836),))
        except CommandError:
            http = HttpServer((Address("127.0.0.1", 0),))
    machine = SimulatedMachine(time.monotonic, time.time)
    service = Service(machine, machine.hosts, machine.jobs, EventStore(None), interval=0.5, origin="simulated")
    service.start()
    http.start(create_app(service, interval_seconds=service.interval))
    console = Console()
    deadline = None if options.seconds is None else time.monotonic() + options.seconds
    _addresses(console, http.urls[0])
    _watch(console, service, stop, deadline)
    http.stop()
    service.stop()
    return 0


def _addresses(console: Console, url: str) -> None:
    console.print(f"page     {url}/", highlight=False)
    console.print(f"metrics  {url}/metrics\n", highlight=False)


def _watch(console: Console, service: Service, stop: Stop, deadline: float | None) -> None:
    """The live table until the failure, then its explanation above the table that goes on."""
    from rich.live import Live

    from vramscope.exporters.terminal.explanation import render
    from vramscope.exporters.terminal.table import render_frame

    explained: set[str] = set()
    service.wait_for_frame(timeout=5.0)
    # Without a terminal a redrawn table is a flood of copies: print it where the story turns instead.
    live = Live(console=console, auto_refresh=False, transient=True) if console.is_terminal else None
    with live or nullcontext():
        if live is None:
            _print_frame(console, service, render_frame)
        while not stop.within(_until(deadline)):
            frame = service.frame()
            if live is not None and frame is not None:
                live.update(render_frame(frame), refresh=True)
            for event in reversed(service.ooms(8)):
                if event.id not in explained:
                    explained.add(event.id)
                    console.print(render(event.incident, console.width), crop=False)
                    if live is None:
                        _print_frame(console, service, render_frame)
            if deadline is not None and time.monotonic() >= deadline:
                break


def _until(deadline: float | None) -> float:
    return 0.25 if deadline is None else min(0.25, deadline - time.monotonic())


def _print_frame(console: Console, service: Service, render: Callable[[Frame], RenderableType]) -> None:
    frame = service.frame()
    if frame is not None:
        console.print(render(frame))
        console.print()
