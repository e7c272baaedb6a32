"""A real Prometheus on loopback that scrapes given targets, for as long as a ``with`` lasts."""

from __future__ import annotations

import contextlib
import json
import shutil
import socket
import subprocess
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, TypeVar

import httpx
import pytest

needs_prometheus = pytest.mark.skipif(
    shutil.which("prometheus") is None, reason="prometheus is not installed (Debian package: prometheus)"
)

_PATIENCE_SECONDS = 60.0
Answer = TypeVar("Answer")


class Prometheus:
    """The running server: PromQL in, series out."""

    def __init__(self, address: str, process: subprocess.Popen[bytes], log: Path) -> None:
        self.address = address
        self._process = process
        self._log = log
        self._client = httpx.Client(base_url=f"http://{address}/api/v1", timeout=10)

    def query(self, promql: str) -> list[dict[str, Any]]:
        """The instant vector now: ``[{"metric": {...}, "value": [unix, "text"]}]``. Raises on a query it refuses."""
        answer = self.get("query", query=promql)
        if answer["resultType"] == "scalar":
            return [{"metric": {}, "value": answer["result"]}]
        result: list[dict[str, Any]] = answer["result"]
        return result

    def get(self, path: str, **parameters: str) -> Any:
        """``data`` of any other answer of the API."""
        document = self._client.get(path, params=parameters).json()
        if document["status"] != "success":
            raise ValueError(f"Prometheus refuses {parameters}: {document['error']}")
        return document["data"]

    def wait_for(self, promql: str, timeout_seconds: float = _PATIENCE_SECONDS) -> list[dict[str, Any]]:
        """The result of the query as soon as it has one; fails with Prometheus's log if that takes too long."""
        return self._wait(lambda: self.query(promql), f"no result for {promql}", timeout_seconds)

    def wait_until_gone(self, promql: str, timeout_seconds: float = _PATIENCE_SECONDS) -> None:
        """Returns as soon as the query has no result."""
        self._wait(lambda: not self.query(promql), f"still a result for {promql}", timeout_seconds)

    def _wait(self, ask: Callable[[], Answer], complaint: str, timeout_seconds: float) -> Answer:
        pause = threading.Event()
        deadline = time.monotonic() + timeout_seconds
        while True:
            # While it starts it answers in plain words.
            with contextlib.suppress(httpx.TransportError, json.JSONDecodeError):
                answer = ask()
                if answer:
                    return answer
            if self._process.poll() is not None or time.monotonic() > deadline:
                log = self._log.read_text(errors="replace")
                raise AssertionError(f"{complaint} after {timeout_seconds:.0f} s; Prometheus said:\n{log[-4000:]}")
            pause.wait(0.05)

    def close(self) -> None:
        self._client.close()


@contextlib.contextmanager
def prometheus_server(
    targets: Sequence[str],
    *,
    job: str = "vramscope",
    scrape_interval: str = "500ms",
    rule_files: Sequence[Path] = (),
) -> Iterator[Prometheus]:
    """Scrapes ``targets`` ("127.0.0.1:9836") from a folder that is gone afterwards. Ready to be asked when it appears.

    The first samples come some five seconds later, Prometheus's own delay: ``wait_for`` them.
    """
    with tempfile.TemporaryDirectory(prefix="prometheus-") as name:
        folder = Path(name)
        configuration = {
            "global": {
                "scrape_interval": scrape_interval,
                "scrape_timeout": scrape_interval,
                "evaluation_interval": "1s",
            },
            "rule_files": [str(path) for path in rule_files],
            "scrape_configs": [{"job_name": job, "static_configs": [{"targets": list(targets)}]}],
        }
        # JSON is YAML.
        (folder / "prometheus.yml").write_text(json.dumps(configuration))
        address = f"127.0.0.1:{_free_port()}"
        with (folder / "log").open("wb") as log:
            process = subprocess.Popen(
                [
                    "prometheus",
                    f"--config.file={folder / 'prometheus.yml'}",
                    f"--storage.tsdb.path={folder / 'data'}",
                    f"--web.listen-address={address}",
                ],
                stdout=log,
                stderr=subprocess.STDOUT,
            )
        server = Prometheus(address, process, folder / "log")
        try:
            server.wait_for("vector(1)")
            yield server
        finally:
            server.close()
            process.terminate()
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


def _free_port() -> int:
    # Prometheus cannot be handed a socket; the port is free a moment before it takes it.
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
