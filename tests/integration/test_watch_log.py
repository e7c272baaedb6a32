"""The real daemon over real logs that are written, rotated and truncated while it runs."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from tests.rig.daemon import Daemon, daemon
from tests.rig.job import wait_until

MESSAGE = (
    "torch.OutOfMemoryError: CUDA out of memory. Tried to allocate {requested:.2f} MiB. GPU 0 has a total capacity of "
    "23.55 GiB of which 17.25 MiB is free. Including non-PyTorch memory, this process has 23.52 GiB memory in use. Of "
    "the allocated memory 22.71 GiB is allocated by PyTorch, and 311.40 MiB is reserved by PyTorch but unallocated.\n"
)
KILLED = "[1234.5] Out of memory: Killed process 4711 (python) total-vm:8123456kB, anon-rss:7340032kB, file-rss:0kB\n"


def write(path: Path, text: str) -> None:
    with path.open("a") as log:
        log.write(text)


def events(running: Daemon, count: int) -> list[dict[str, Any]]:
    def seen() -> list[dict[str, Any]] | None:
        found: list[dict[str, Any]] = running.get("/api/v1/ooms")["ooms"]
        return found if len(found) >= count else None

    return wait_until(seen, f"{count} events")


def test_errors_in_watched_logs_become_events_and_metrics(tmp_path: Path) -> None:
    logs = tmp_path / "logs"
    logs.mkdir()
    train = logs / "train.log"
    train.write_text("started\n" + MESSAGE.format(requested=11))
    words = ("--watch-log", str(logs / "*.log"), "--watch-log", str(tmp_path / "kern.log"), "--interval", "100ms")
    with daemon(tmp_path / "daemon", None, *words) as running:
        assert 'vramscope_source_up{source="logs"} 1' in running.metrics()
        write(train, "step 1\n" + MESSAGE.format(requested=22)[:90])
        write(train, MESSAGE.format(requested=22)[90:] + MESSAGE.format(requested=22))
        write(logs / "later.log", "[rank3]: " + MESSAGE.format(requested=33))
        write(tmp_path / "kern.log", KILLED)
        found = {event["incident"]["source"]: event for event in events(running, 3)}
        assert {event["origin"] for event in found.values()} == {"log"}
        first = found[str(train)]["incident"]
        assert (first["message"]["requested_bytes"], first["count"], first["lines"]) == (22 << 20, 2, [4, 4])
        assert found[str(logs / "later.log")]["incident"]["rank"] == "rank3"
        assert found[str(tmp_path / "kern.log")]["incident"]["memory"] == "host"
        assert 'vramscope_oom_events_total{cause="host_memory"} 1' in running.metrics()

        train.rename(logs / "train.log.1")
        write(train, MESSAGE.format(requested=44))
        events(running, 4)
        os.truncate(train, 0)
        write(train, MESSAGE.format(requested=55))
        requested = {event["incident"]["message"]["requested_bytes"] for event in events(running, 5)}
        assert requested == {22 << 20, 33 << 20, 44 << 20, 55 << 20, None}
        assert running.stop() == 0
        assert "Traceback" not in running.log


def test_without_logs_to_watch_there_is_no_such_source(tmp_path: Path) -> None:
    with daemon(tmp_path) as running:
        assert 'source="logs"' not in running.metrics()
