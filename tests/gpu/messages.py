"""``python -m tests.gpu.messages FILE``: the programs of ``failures`` on this machine's GPU, and what is read in them.

Each fails in its own way; its output, and what it told of itself at each failure, is a line of JSON in FILE, packed
with xz. A line says whether the reader found what it was meant to and each figure as the program told it. ``--python``
is the programs' interpreter. Exit status 1 where something was read wrongly, 2 without a GPU.

A program's docstring says in "Expected:" what must be found: ``gpu`` or ``host`` and the beginning of a format's key,
``on-chip``, ``none``, or ``any`` where it depends; in "Settings:" the variables that it runs with.
"""

from __future__ import annotations

import argparse
import ast
import json
import lzma
import os
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import pynvml

from vramscope.analyzers.explain import explain_lines
from vramscope.schema.oom import Incident
from vramscope.schema.units import format_bytes, parse_size

FAILURES = Path(__file__).with_name("failures")
SECONDS = 60
_KEY = re.compile(r"^(Expected|Settings): (.+)$", re.MULTILINE)
# What a program tells of each failure, and the message's field for it.
_FIELDS = {
    "requested": "requested_bytes",
    "total": "total_bytes",
    "free": "free_bytes",
    "allocated": "allocated_bytes",
    "limit": "limit_bytes",
    "reserved_unallocated": "reserved_unallocated_bytes",
}
_POOLED = ("allocated_bytes", "reserved_unallocated_bytes")


@dataclass(frozen=True, slots=True)
class Failure:
    """One program's run. ``expected`` is where memory ran out and the format's family, or none, or any.

    ``truths`` are what it told at each failure: bytes as PyTorch counts them.
    """

    name: str
    expected: str
    status: int
    text: str
    truths: Sequence[Mapping[str, Any]]


def main() -> int:
    """See the module's docstring."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", type=Path, help="where the outputs go (.jsonl.xz)")
    parser.add_argument("names", nargs="*", help="of the programs (all)")
    parser.add_argument("--python", default=sys.executable, help="the interpreter (this one)")
    options = parser.parse_args()
    unknown = set(options.names) - {path.stem for path in programs()}
    if unknown:
        parser.error(f"no such program: {', '.join(sorted(unknown))}")
    try:
        pynvml.nvmlInit()
    except pynvml.NVMLError as error:
        print(f"no GPU: {error}", file=sys.stderr)
        return 2
    wrong = 0
    with lzma.open(options.file, "wt", encoding="utf-8") as file:
        for path in programs(options.names):
            started = time.monotonic()
            failure = run(path, options.python)
            file.write(json.dumps(asdict(failure)) + "\n")
            complaints = list(complain(failure))
            wrong += bool(complaints)
            print(
                f"{'WRONG' if complaints else 'right'} {failure.name} ({time.monotonic() - started:.0f} s)", flush=True
            )
            for complaint in complaints:
                print(f"    {complaint}", flush=True)
    return 1 if wrong else 0


def programs(names: Sequence[str] = ()) -> list[Path]:
    """Those named, or all."""
    found = {path.stem: path for path in sorted(FAILURES.glob("*.py")) if path.stem != "truth"}
    return [found[name] for name in names or found]


def read_failures(file: Path) -> Iterator[Failure]:
    """What was recorded."""
    with lzma.open(file, "rt", encoding="utf-8") as lines:
        for line in lines:
            yield Failure(**json.loads(line))


def run(path: Path, python: str) -> Failure:
    """One program, alone."""
    keys = dict(_KEY.findall(ast.get_docstring(ast.parse(path.read_text())) or ""))
    settings = dict(word.split("=", 1) for word in keys.get("Settings", "").split())
    with tempfile.TemporaryDirectory() as name:
        truth_file, output_file = Path(name, "truth"), Path(name, "output")
        with output_file.open("wb") as output:
            started = subprocess.Popen(
                [python, path.name],
                cwd=path.parent,
                env={**os.environ, "TRUTH_FILE": str(truth_file), **settings},
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
            )
            try:
                status = started.wait(SECONDS)
            except subprocess.TimeoutExpired:
                started.kill()
                status = started.wait()
        truths = [json.loads(line) for line in truth_file.read_text().splitlines()] if truth_file.exists() else []
        text = output_file.read_text(errors="replace")
    return Failure(path.stem, keys["Expected"], status, text, truths)


def complain(failure: Failure) -> Iterator[str]:
    """What the reader gets wrong in it, a line each."""
    incidents = list(explain_lines(failure.text.encode().splitlines(keepends=True), failure.name))
    found = [f"{incident.memory} {incident.format}" for incident in incidents]
    memory, _, family = failure.expected.partition(" ")
    gpu = [incident for incident in incidents if incident.memory == "gpu"]
    if memory == "gpu" and not any(incident.format.startswith(family) for incident in gpu):
        yield f"expected {failure.expected}, found {found or 'nothing'}"
    elif memory in ("host", "on-chip", "none") and gpu:
        yield f"expected {failure.expected}, found {found}"
    elif memory in ("host", "on-chip") and not any(incident.memory == memory for incident in incidents):
        yield f"expected {failure.expected}, found {found or 'nothing'}"
    truths = [_figures(truth) for truth in failure.truths if "requested" in truth]
    if truths:
        told = [incident for incident in gpu if incident.format.startswith("torch-")]
        printed, read = failure.text.count("Tried to allocate"), sum(incident.count for incident in told)
        if printed != read:
            yield f"{printed} messages were printed, {read} were read"
        for incident in told:
            yield from _compare(incident, truths)


def _figures(truth: Mapping[str, Any]) -> dict[str, int]:
    """What PyTorch prints of a failure, as the program knows it."""
    told = dict(truth)
    if told["limit_or_total"] < told["total"]:
        told["limit"] = told["limit_or_total"]
    told["reserved_unallocated"] = told["reserved"] - told["allocated"]
    return {field: told[name] for name, field in _FIELDS.items() if name in told}


def _as_printed(count: int) -> int:
    """To two decimals of its unit."""
    return parse_size(format_bytes(count).replace("bytes", "B"))


def _compare(incident: Incident, truths: Sequence[Mapping[str, int]]) -> Iterator[str]:
    """Nothing where one of the failures is the incident's; else how far the likeliest is off."""
    apart = [
        [
            f"{field}: read {read}, told {bytes_} ({format_bytes(bytes_)})"
            for field, bytes_ in truth.items()
            # With private pools, what is free in them is printed as allocated.
            if not (incident.message.private_pool_bytes and field in _POOLED)
            and ((read := getattr(incident.message, field)) is None or abs(read - _as_printed(bytes_)) > 1)
        ]
        for truth in truths
    ]
    yield from min(apart, key=len)


if __name__ == "__main__":
    sys.exit(main())
