"""Less page-locked host memory, or a higher limit on it."""

from __future__ import annotations

from vramscope.analyzers.case import Case
from vramscope.schema.oom import Advice, Cause

_OF_LLAMA_CPP = "export GGML_CUDA_NO_PINNED=1"
# What pins by itself, and how it is told not to.
_CHANGES = {"llama.cpp": _OF_LLAMA_CPP, "Ollama": _OF_LLAMA_CPP}

# What must lock memory: title, lines, why, expected.
_LOCKERS = {
    "UCX": (
        "Let the job lock memory for the network",
        "ulimit -l unlimited   # in what starts the job: its service's LimitMEMLOCK=infinity\n"
        "docker run --ulimit memlock=-1 ...",
        "a network card reads and writes registered memory by itself, so the system must lock it, and a limit on "
        "locked memory was reached",
        "buffers are registered, and the processes connect",
    ),
    "QEMU": (
        "Let the virtual machine lock all of its memory",
        "<memtune><hard_limit unit='GiB'>80</hard_limit></memtune>   <!-- the guest's memory and more -->\n"
        "ulimit -l unlimited   # where QEMU is started by hand; free -g: whether the machine has as much",
        "a passed-through device may write anywhere in the guest's memory, so all of it is locked at its start",
        "the guest starts with its device",
    ),
}


def advise(case: Case, cause: Cause) -> Advice | None:
    """None unless page-locked memory is what was refused."""
    if cause.detail != "pinned":
        return None
    if case.framework in _LOCKERS:
        title, code, why, expected = _LOCKERS[case.framework]
        return Advice(
            id="pinned_memory",
            title=title,
            change={"code": code},
            why=why,
            expected=expected,
            cost="locked memory is nobody else's for as long as it is locked",
        )
    unpinned = _CHANGES.get(case.server or case.framework, "DataLoader(..., pin_memory=False)")
    return Advice(
        id="pinned_memory",
        title="Pin less host memory",
        change={"code": f"{unpinned}\nulimit -l unlimited   # where the limit is the cause"},
        why="page-locked memory cannot be swapped, so systems grant only part of their memory for it: under WSL and "
        "Windows about half, in containers what `ulimit -l` and the memory limit leave",
        expected="buffers come from ordinary memory, of which there is more",
        cost="slower copies to the GPU, which no longer overlap with its work",
    )
