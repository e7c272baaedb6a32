"""``vramscope serve`` as its users meet it."""

import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import httpx
import pytest

from tests.rig.daemon import daemon


def _serve(*words: str, environment: dict[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "vramscope", "serve", *words],
        capture_output=True,
        text=True,
        check=False,
        timeout=30,
        env={**os.environ, **(environment or {})},
    )


def _one_line(done: subprocess.CompletedProcess[str]) -> str:
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("vramscope: ")
    assert done.stderr.count("\n") == 1, done.stderr
    return done.stderr


def test_without_a_driver_it_says_so_in_one_line_and_serves(tmp_path: Path) -> None:
    with daemon(tmp_path) as running:
        assert running.log.count("no NVIDIA driver") == 1
        assert 'vramscope_source_up{source="nvml"} 0' in running.metrics()
        assert httpx.get(running.url + "/healthz").status_code == 200
        assert running.get("/api/v1/devices")["devices"] == []
        assert httpx.get(running.url + "/").status_code == 200


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_it_cleanly_with_status_0(tmp_path: Path, number: int) -> None:
    with daemon(tmp_path) as running:
        assert running.stop(number) == 0
        assert "Traceback" not in running.log


def test_it_stops_within_two_seconds_with_connections_open(tmp_path: Path) -> None:
    with daemon(tmp_path) as running:
        host, port = running.url.removeprefix("http://").split(":")
        with socket.create_connection((host, int(port))) as idle, socket.create_connection((host, int(port))) as half:
            idle.sendall(b"GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n")
            assert idle.recv(16).startswith(b"HTTP/1.1 200")
            half.sendall(b"GET /metrics HTTP/1.1\r\nHost: local")
            began = time.monotonic()
            assert running.stop() == 0
            # The bound is a promise to supervisors, not a speed: systemd and Kubernetes kill what stays.
            assert time.monotonic() - began < 2.0


def test_the_settings_are_printed_with_their_origins(tmp_path: Path) -> None:
    file = tmp_path / "vramscope.toml"
    file.write_text('store = "/from/file.db"\n')
    done = _serve(
        "--print-config", "--interval", "2s", "--config", str(file), environment={"VRAMSCOPE_RUNTIME_DIR": "/from/env"}
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert "interval = 2.0\n" in done.stdout
    assert "(--interval)" in done.stdout
    assert 'runtime_dir = "/from/env"' in done.stdout
    assert f"({file}: store)" in done.stdout
    assert 'listen = ["127.0.0.1:9836"]' in done.stdout


def test_a_port_in_use_is_one_line_and_status_2(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        address = f"127.0.0.1:{taken.getsockname()[1]}"
        done = _serve("--listen", address, "--runtime-dir", str(tmp_path), "--store", str(tmp_path / "e.db"))
    assert f"cannot listen on {address}: the port is in use" in _one_line(done)


def test_a_broken_settings_file_is_one_line_and_status_2(tmp_path: Path) -> None:
    file = tmp_path / "broken.toml"
    file.write_text("interval = = 3\n")
    assert f"{file}: not valid TOML" in _one_line(_serve("--config", str(file)))


def test_a_runtime_folder_that_cannot_be_made_is_one_line_and_status_2(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    folder = tmp_path / "file" / "run"
    done = _serve("--listen", "127.0.0.1:0", "--runtime-dir", str(folder), "--store", str(tmp_path / "e.db"))
    assert str(folder) in _one_line(done)


@pytest.mark.skipif(not Path("/proc/sys").is_dir(), reason="needs /proc")
def test_a_runtime_folder_that_cannot_be_written_is_one_line_and_status_2(tmp_path: Path) -> None:
    # /proc/sys cannot be written to by anyone, root included.
    done = _serve("--listen", "127.0.0.1:0", "--runtime-dir", "/proc/sys/vramscope", "--store", str(tmp_path / "e.db"))
    assert "/proc/sys/vramscope" in _one_line(done)


def test_a_store_that_is_none_is_one_line_and_status_2(tmp_path: Path) -> None:
    store = tmp_path / "notes.txt"
    store.write_text("these are notes" * 100)
    done = _serve("--listen", "127.0.0.1:0", "--runtime-dir", str(tmp_path / "run"), "--store", str(store))
    assert f"{store}: cannot be used as the store" in _one_line(done)


def test_two_daemons_on_one_runtime_folder_are_refused(tmp_path: Path) -> None:
    with daemon(tmp_path) as running:
        done = _serve(
            "--listen", "127.0.0.1:0", "--runtime-dir", str(running.runtime_dir), "--store", str(tmp_path / "e.db")
        )
    assert str(running.runtime_dir) in _one_line(done)
