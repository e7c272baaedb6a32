"""``vramscope demo``: what a newcomer sees first."""

import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import httpx

from tests.rig.job import wait_until

COMMAND = [sys.executable, "-m", "vramscope", "demo", "--listen", "127.0.0.1:0"]


def test_the_failure_is_explained_and_the_addresses_answer_until_it_is_stopped(tmp_path: Path) -> None:
    screen = tmp_path / "screen"
    with screen.open("wb") as out:
        demo = subprocess.Popen(COMMAND, stdout=out, stderr=subprocess.STDOUT)
    try:
        began = time.monotonic()
        url = wait_until(lambda: re.search(r"page\s+(http://\S+)/", screen.read_text()), "the address")[1]
        wait_until(lambda: "python train.py" in screen.read_text(), "a table")
        wait_until(lambda: "fragmentation" in screen.read_text().lower(), "the explanation")
        text = screen.read_text()
        # A promise to the newcomer, not a speed: explained within 20 s.
        assert time.monotonic() - began < 20
        assert "2.00 GiB" in text
        assert "expandable_segments:True" in text
        events = httpx.get(url + "/api/v1/ooms").json()["ooms"]
        assert [(event["cause"], event["origin"]) for event in events] == [("fragmentation", "simulated")]
        metrics = httpx.get(url + "/metrics").text
        assert 'vramscope_oom_events_total{cause="fragmentation"} 1' in metrics
        assert "vramscope_torch_reserved_bytes{" in metrics
        assert httpx.get(url + "/").status_code == 200
        demo.send_signal(signal.SIGINT)
        assert demo.wait(timeout=10) == 0
    finally:
        demo.kill()
        demo.wait()


def test_it_ends_by_itself_after_the_seconds_it_was_given() -> None:
    done = subprocess.run([*COMMAND, "--seconds", "1"], capture_output=True, text=True, check=False, timeout=30)
    assert (done.returncode, done.stderr) == (0, "")
