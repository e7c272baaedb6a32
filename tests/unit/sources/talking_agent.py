"""An agent as the daemon hears it, without a job around it."""

from __future__ import annotations

import fcntl
import os
import socket
import time
from pathlib import Path
from typing import Any

from vramscope.schema.agent import AgentSample
from vramscope.schema.wire import SLOTS_FILE_BYTES, encode_packet, encode_slot, slot_offset

GIB = 1 << 30


ROOT = os.geteuid() == 0


class Agent:
    """The job's side, by hand: what it sends is the test's."""

    made = 0

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.socket = socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        here = os.open(folder, os.O_PATH)
        self.socket.connect(f"/proc/self/fd/{here}/agent.sock")
        os.close(here)
        self.sequence = 0
        Agent.made += 1
        self.path = folder / "agents" / f"{os.getpid()}-{Agent.made}.slots"
        self.lock: int | None = None

    def make_slots(self, size: int = SLOTS_FILE_BYTES) -> None:
        self.path.write_bytes(bytes(size))
        self.lock = os.open(self.path, os.O_RDWR)
        fcntl.flock(self.lock, fcntl.LOCK_EX)

    def sample(self, reserved_bytes: int) -> None:
        self.sequence += 1
        slot = encode_slot(self.sequence, time.time(), [{"device": 0, "reserved_bytes": reserved_bytes}])
        with self.path.open("r+b") as file:
            file.seek(slot_offset(self.sequence))
            file.write(slot)

    def send(self, kind: str, **document: Any) -> None:
        self.socket.send(encode_packet(kind, document))

    def hello(self, **more: Any) -> None:
        self.send("hello", slots=self.path.name, **more)

    def report(self, requested_bytes: int = 2 * GIB) -> None:
        self.send("oom", at_unix=1.7e9, requested_bytes=requested_bytes, stats={"device": 0, "ooms": 1})

    def end(self) -> None:
        """As when the process ends: the kernel closes what it had."""
        self.socket.close()
        if self.lock is not None:
            os.close(self.lock)
            self.lock = None


def reserved(samples: tuple[AgentSample, ...]) -> list[int]:
    return [stats.reserved_bytes for sample in samples for stats in sample.stats]
