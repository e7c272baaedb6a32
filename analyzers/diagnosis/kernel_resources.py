"""A kernel wants more of a multiprocessor's own memory than there is: no matter of video memory."""

from __future__ import annotations

from vramscope.analyzers.case import Case
from vramscope.schema.oom import Cause
from vramscope.schema.units import KIB

# The most that one block may have, by compute capability.
_LIMITS = {
    49152: "the limit of Pascal and older, or of kernels without the opt-in",
    65536: "Turing's limit",
    101376: "the limit of consumer Ampere and Ada, and of consumer Blackwell",
    98304: "Volta's limit",
    166912: "the A100's limit",
    232448: "Hopper's and datacenter Blackwell's limit",
}
# Memories of whose size the text speaks in bytes, each with whose it is.
_OF_A_CORE = {
    "unified buffer": "a core of the NPU has",
    "L1 buffer": "a core of the NPU has",
    "L0C buffer": "a core of the NPU has",
    "state buffer": "a partition of a NeuronCore's has",
    "L1 memory": "a core has",
    "tile memory": "a tile has",
}
_PLACES = {
    "constant memory": "this memory is a fixed part of each program: freeing video memory does not help",
    "block RAM": "these blocks are on the chip, and the device has no more of them",
    **dict.fromkeys(
        ("vector memory", "scalar memory", *_OF_A_CORE),
        "this memory is on the chip, a fixed part of each core: freeing the device's memory does not help",
    ),
}


def judge(case: Case) -> tuple[Cause, ...]:
    """The compiler has counted, so nothing is left to guess."""
    resource = case.word("resource") or "shared memory"
    required, limit = case.number("required"), case.number("limit")
    kernel = case.word("kernel")
    evidence = []
    if required is not None and limit is not None:
        over = f" ({required / limit:.2f} times as much)" if limit else ""
        if resource in ("vector memory", "scalar memory"):
            said = f"{required / KIB:.0f} KiB of a TPU's {resource} are required, and a core has {limit / KIB:.0f} KiB"
        elif resource == "shared memory":
            said = (
                f"{required / KIB:.1f} KiB of shared memory a block are required, and there are {limit / KIB:.1f} KiB"
            )
        elif resource in _OF_A_CORE:
            said = (
                f"{required / KIB:.1f} KiB of {resource} are required, and {_OF_A_CORE[resource]} {limit / KIB:.1f} KiB"
            )
        elif resource == "constant memory":
            said = (
                f"{required / KIB:.1f} KiB of constant memory are required, and a file may have {limit / KIB:.1f} KiB"
            )
        elif resource == "registers":
            said = f"a block's threads together want {required:.0f} registers, and there are {limit:.0f}"
        elif resource == "block RAM":
            said = f"{required:.0f} blocks of RAM are required, and the device has {limit:.0f}"
        else:
            # Blackwell's is counted in columns.
            what = f"columns of {resource}" if resource == "tensor memory" else f"of {resource}"
            said = f"{required:.0f} {what} are required, and there are {limit:.0f}"
        evidence.append(said + over)
        if case.format.startswith("amdgpu-"):
            evidence.append(
                f"{limit / KIB:.0f} KiB are what LLVM grants a workgroup on this AMD GPU: its local data share"
            )
        elif resource == "shared memory" and int(limit) in _LIMITS:
            # The assembler knows of no GPU's own limit: 48 KiB are what fixed arrays may have on all of them.
            tuned = "" if case.format == "ptxas-resources" else ": the kernel was tuned for a larger GPU"
            evidence.append(f"{limit / KIB:.0f} KiB are {_LIMITS[int(limit)]}{tuned}")
    if required is not None and limit is None and case.format.startswith("launch-"):
        evidence.append(f"the launch asks for {required / KIB:.1f} KiB of dynamic shared memory a block")
    if kernel is not None:
        evidence.append(f"the kernel is {kernel}")
    entry = case.word("entry")
    if entry is not None:
        evidence.append(f"the kernel is {entry}")
    if resource == "launch":
        evidence.append(
            "error 701: the threads of one block together need more registers, or more shared memory, than a "
            "multiprocessor has"
        )
        evidence.append("cannot tell which of the two, because the text states neither")
    if resource == "registers" and limit is not None and required is None:
        evidence.append(f"the kernel cannot be assembled with {limit:.0f} registers for each thread")
    evidence.append(
        _PLACES.get(
            resource,
            "this memory is on the chip, a fixed part for each block of threads: freeing video memory does not help",
        )
    )
    return (Cause("kernel_resources", 0.97, tuple(evidence), resource.lower().replace(" ", "_")),)
