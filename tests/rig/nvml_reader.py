"""A program that reads the daemon's NVML source once per line on stdin and answers each with a line of JSON.

The binding loads the driver's library once per process, by the loader's search path: so each machine has a reader.
"""

from __future__ import annotations

import json
import sys
from dataclasses import asdict

from vramscope.daemon.sources.nvml import NvmlSource
from vramscope.schema.errors import SourceDown


def main() -> None:
    """Lines on stdin: ``read SECONDS`` (the time on the source's clock) or ``close``."""
    now = 0.0
    source = NvmlSource(lambda: now, host_memory=lambda: (64 << 30, 48 << 30))
    for line in sys.stdin:
        word, _, seconds = line.strip().partition(" ")
        answer: dict[str, object]
        if word == "close":
            source.close()
            answer = {}
        else:
            now = float(seconds)
            try:
                reading = source.read()
                answer = asdict(reading)
                for document, device in zip(answer["devices"], reading.devices, strict=True):  # type: ignore[call-overload]
                    document |= {"gpu": device.gpu, "unattributed_bytes": device.unattributed_bytes}
            except SourceDown as error:
                answer = {"down": str(error)}
        print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    main()
