"""The machine's own memory ran out, or a limit on it: the GPU has nothing to do with it."""

from __future__ import annotations

from vramscope.analyzers.case import Case
from vramscope.schema.oom import Cause
from vramscope.schema.units import format_bytes

# How much a report proves: the kernel and the allocator know, an exit status lets one guess.
_GUESSES = {"exit-137": 0.6, "killed": 0.5, "dataloader-killed": 0.7}
_SURE = 0.9


def judge(case: Case) -> Cause | None:
    """For incidents of host memory alone. The detail is ram, cgroup, shm, pinned, heap or commit."""
    if case.memory != "host":
        return None
    detail = str(case.facts.get("host_detail", "ram"))
    evidence = (*_evidence(case, detail), _limits_of_the_text(case, detail))
    sure = _SURE if "events" in case.facts else _GUESSES.get(case.format, _SURE)
    return Cause("host_memory", sure, tuple(filter(None, evidence)), detail)


def _evidence(case: Case, detail: str) -> tuple[str, ...]:
    facts = case.facts
    said: list[str] = []
    requested = case.message.requested_bytes
    if requested is not None:
        said.append(f"{format_bytes(requested)} of host memory were refused")
    if case.message.free_bytes is not None:
        said.append(f"{format_bytes(case.message.free_bytes)} were available")
    if "machine_bytes" in facts:
        said.append(f"the machine has {_size(case, 'machine_bytes')}")
    if "process" in facts or "pid" in facts:
        name = f"{facts['process']} " if "process" in facts else ""
        pid = f"(pid {facts['pid']:.0f})" if "pid" in facts else ""
        held = f" holding {_size(case, 'anon_rss_bytes')}" if "anon_rss_bytes" in facts else ""
        said.append(f"process {name}{pid} was killed{held}".replace("  ", " "))
    if "cgroup_limit_bytes" in facts:
        said.append(f"its control group may hold {_size(case, 'cgroup_limit_bytes')}")
    if facts.get("shmem_rss_bytes"):
        said.append(f"{_size(case, 'shmem_rss_bytes')} of it were shared memory")
    if "used_bytes" in facts:
        limit = next((name for name in ("limit_bytes", "request_bytes") if name in facts), None)
        against = "" if limit is None else f", and {_size(case, limit)} were granted"
        said.append(f"{_size(case, 'used_bytes')} were in use{against}")
    if "events" in facts:
        said.append(f"the memory limit ended {facts['events']:.0f} of the job's processes")
    if "shape" in facts:
        said.append(f"it was for an array of shape {facts['shape']}{_of(case, 'dtype')}")
    if "heap" in facts:
        said.append(f"what is full is a limit that the program sets itself: {facts['heap']}")
    if "unit" in facts:
        said.append(f"{facts.get('daemon', 'a daemon')} ended {facts['unit']}")
    if "container" in facts:
        said.append(f"the container is {facts['container']}")
    if "call" in facts:
        said.append(f"the system refused {facts['call']}")
    if "file" in facts:
        doing = "a segment of shared memory was to be made" if detail == "shm" else "it was loading"
        said.append(f"{doing}{':' if detail == 'shm' else ''} {facts['file']}")
    if "program" in facts:
        said.append(f"the compiler's {facts['program']} found no memory")
    if not said:
        said.append(_PLAIN.get(case.format) or _PLAIN[detail])
    return tuple(said)


_PLAIN = {
    "exit-137": "the exit status is 137, which is 128 + 9: SIGKILL",
    "notebook-ram": "the notebook's service ended it because the machine's memory, not the GPU's, was used up",
    "killed": "the shell reports a kill (SIGKILL)",
    "ram": "the text says that the machine's memory, not the GPU's, did not suffice",
    "cgroup": "the text says that a limit on host memory ended the process",
    "shm": "a worker touched shared memory that /dev/shm could not back",
    "pinned": "page-locked host memory was refused",
    "commit": "Windows could not promise the memory: RAM and paging file together are what all programs may reserve",
}


def _limits_of_the_text(case: Case, detail: str) -> str | None:
    if case.format in _GUESSES and "events" not in case.facts:
        return "cannot tell who sent the signal: the kernel's log does, and most often it was the kernel, for memory"
    if detail == "ram" and case.format == "kernel-oom":
        return "the machine as a whole was full; the process that the kernel chose need not be the one that filled it"
    return None


def _of(case: Case, fact: str) -> str:
    return f" of {case.facts[fact]}" if fact in case.facts else ""


def _size(case: Case, name: str) -> str:
    return format_bytes(int(case.facts[name]))
