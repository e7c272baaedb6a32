"""What each scripted job says of itself in its docstring: the fault, the machine, and what must be found."""

from __future__ import annotations

import ast
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from vramscope.schema.units import MIB

JOBS = Path(__file__).with_name("jobs")
# What the jobs share; neither is one.
SHARED = ("ledger", "loops", "networks")
_KEYS = ("Expected", "Machine", "Torch", "Attribution", "Error", "Ends", "Message", "Shape")


@dataclass(frozen=True, slots=True, kw_only=True)
class Planted:
    """One job. ``detail`` is None where any will do; ``error`` is which of a process's errors is meant, from 1.

    ``torch`` is the first release that the job runs on, ``attribution`` the first where its attribution can be told;
    until PyTorch 2.10 nobody is told what a graph has saved.

    ``shape`` is an expression over what the job's ledger tells, that holds when memory ran out as it was meant to.
    """

    path: Path
    fault: str
    cause: str
    detail: str | None
    capacity_bytes: int
    context_bytes: int
    other_bytes: int
    devices: int
    torch: tuple[int, ...]
    attribution: tuple[int, ...]
    error: int
    ends_well: bool
    message: str
    shape: str

    @property
    def name(self) -> str:
        """The file's, without its ending."""
        return self.path.stem

    def has_its_shape(self, truth: Mapping[str, Any]) -> bool:
        """Whether memory is divided as planted. ``elsewhere`` is what neither the allocator nor the context holds."""
        figures = {name.removesuffix("_bytes"): value for name, value in truth.items()}
        elsewhere = figures["total"] - figures["free"] - figures["reserved"] - self.context_bytes
        return bool(eval(self.shape, {"__builtins__": {}, "MiB": MIB, "elsewhere": elsewhere, **figures}))


def read_planted(path: Path) -> Planted:
    """A job's docstring: sentences, then lines of "Key: value". ValueError when one is missing or unknown."""
    docstring = ast.get_docstring(ast.parse(path.read_text())) or ""
    told = dict(re.findall(rf"^({'|'.join(_KEYS)}): (.+)$", docstring, re.MULTILINE))
    try:
        cause, _, detail = told["Expected"].partition(" / ")
        machine = dict(re.findall(r"(\w+) (\d+)", f"capacity {told['Machine']}"))
        return Planted(
            path=path,
            fault=docstring.split("\n", 1)[0],
            cause=cause,
            detail=detail or None,
            capacity_bytes=int(machine["capacity"]) * MIB,
            context_bytes=int(machine["context"]) * MIB,
            other_bytes=int(machine.get("other", 0)) * MIB,
            devices=int(machine.get("devices", 1)),
            torch=_release(told.get("Torch", "2.0")),
            attribution=_release(told.get("Attribution", "2.0")),
            error=int(told.get("Error", 1)),
            ends_well=told.get("Ends") == "well",
            message=told.get("Message", "OutOfMemoryError: CUDA out of memory"),
            shape=told["Shape"],
        )
    except KeyError as error:
        raise ValueError(f"{path.name} does not state {error}") from None


def _release(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split("."))


def planted_jobs() -> list[Planted]:
    """All of them, by name."""
    return [read_planted(path) for path in sorted(JOBS.glob("*.py")) if path.stem not in SHARED]
