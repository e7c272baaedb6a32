"""How incidents are put into words, the same on a terminal and in a report."""

from __future__ import annotations

import shlex
from collections.abc import Iterator, Sequence

from vramscope.schema.device_map import as_python
from vramscope.schema.oom import Advice, Cause, Incident
from vramscope.schema.units import readable_bytes

_CAUSES = {
    "fragmentation": "enough memory is held, in pieces too small for the request",
    "capacity": "the program needs more than the device has",
    "oversized_request": "one tensor is too large for the device",
    "other_processes": "they hold the memory that is missing",
    "process_limit": "this process may not hold more",
    "leak": "memory that is no longer needed is kept",
    "private_pools": "they hold free memory that nothing else may use",
    "non_torch_memory": "this process holds much outside PyTorch",
    "serving_config": "what the server may use and what it needs do not add up",
    "library_workspace": "a library found no memory for its workspace",
    "host_memory": "the machine's memory ran out, not the GPU's",
    "kernel_resources": "a kernel needs more on-chip memory than there is",
    "unknown": "the text does not tell",
}


# Where an id and its detail, put together, would be a program's words and not a reader's.
_NAMES = {
    ("serving_config", None): "server settings",
    ("serving_config", "budget"): "server settings (share of the device)",
    ("serving_config", "kv_cache"): "server settings (KV cache)",
    ("serving_config", "cuda_graphs"): "server settings (CUDA graphs)",
}
# Below this the first cause is one guess among others.
_LIKELY = 0.6


def cause_heading(causes: Sequence[Cause]) -> str:
    """What stands above the first cause."""
    guessed = causes[0].confidence < _LIKELY and cause_title(causes[0]) != cause_title(Cause("unknown", 0))
    return "Possible cause" if guessed else "Cause"


def printable(text: str) -> str:
    """``text`` without what steers a terminal: names of files and of a job's variables may hold anything."""
    return "".join(char if char.isprintable() else "?" for char in text)


def are_alike(one: Incident, other: Incident) -> bool:
    """Whether ``other`` is another rank's or another log's error of which everything but the figures is said alike."""
    return (
        (one.source, one.rank) != (other.source, other.rank)
        and (one.format, one.framework, one.memory) == (other.format, other.framework, other.memory)
        and [(cause.id, cause.detail) for cause in one.causes[:1]]
        == [(cause.id, cause.detail) for cause in other.causes[:1]]
        and [advice.id for advice in one.advice] == [advice.id for advice in other.advice]
        # The ranks of one log are one job's; two logs are where the same would help, to the figure.
        and (one.source == other.source or [a.change for a in one.advice] == [a.change for a in other.advice])
    )


def further(incident: Incident) -> str:
    """One of several that are alike, in a line: ``rank1, job.log, line 9: GPU 1 ran out of memory: ...``."""
    words = place(incident) if incident.rank is None else f"{incident.rank}, {_place(incident)}"
    return f"{words}: {headline(incident)}"


def headline(incident: Incident) -> str:
    """``GPU 0 ran out of memory: 1.24 GiB requested, 456.50 MiB of 15.78 GiB free``, as far as it is known."""
    message = incident.message
    who = {"gpu": "the GPU", "host": "the machine", "on-chip": "the GPU's on-chip memory"}.get(
        incident.memory, "memory"
    )
    if message.device is not None and incident.memory == "gpu":
        who = f"GPU {message.device}"
    verb = "did not suffice" if incident.memory == "on-chip" else "ran out of memory"
    known = []
    if message.requested_bytes is not None:
        known.append(f"{readable_bytes(message.requested_bytes)} requested")
    if message.free_bytes is not None:
        of = "" if message.total_bytes is None else f" of {readable_bytes(message.total_bytes)}"
        known.append(f"{readable_bytes(message.free_bytes)}{of} free")
    elif message.total_bytes is not None:
        known.append(f"a device of {readable_bytes(message.total_bytes)}")
    start = f"{who[0].upper()}{who[1:]} {verb}"
    return f"{start}: {', '.join(known)}" if known else start


def place(incident: Incident) -> str:
    """Where it was read, by whom it was printed and how often."""
    return _place(incident, "" if incident.rank is None else f"printed by {incident.rank}")


def _place(incident: Incident, printer: str = "") -> str:
    source = {"-": "standard input", "agent": "reported from inside the job"}.get(incident.source, incident.source)
    words = [source]
    if incident.lines is not None:
        first, last = incident.lines
        words.append(f"line {first}" if first == last else f"lines {first} to {last}")
    if printer:
        words.append(printer)
    if incident.count > 1:
        words.append(f"{incident.count} times")
    return ", ".join(words)


def cause_title(cause: Cause, *, short: bool = False) -> str:
    """``fragmentation: enough memory is held, in pieces too small for the request``."""
    key = (cause.id, cause.detail)
    name = cause.id.replace("_", " ")
    if cause.detail:
        name = f"{name} ({cause.detail.replace('_', ' ')})"
    name = _NAMES.get(key, name)
    meaning = _CAUSES.get(cause.id)
    return name if short or meaning is None else f"{name}: {meaning}"


def change_lines(advice: Advice) -> Iterator[str]:
    """The change as lines to copy."""
    for kind, value in advice.change.items():
        if kind == "env":
            for name, setting in value.items():
                yield f"export {name}={shlex.quote(setting)}"
        elif kind == "batch_size":
            yield f"batch_size = {value}"
        elif kind == "gradient_accumulation_steps":
            # The job may accumulate already.
            yield f"gradient_accumulation_steps *= {value}"
        elif kind == "device_map":
            yield f"device_map = {as_python(value)}"
        else:
            yield from str(value).splitlines()
