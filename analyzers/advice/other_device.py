"""Another GPU."""

from __future__ import annotations

from vramscope.analyzers.advice.devices import free_command, visible_variable
from vramscope.analyzers.case import Case
from vramscope.schema.oom import Advice, Cause


def advise(case: Case, cause: Cause) -> Advice | None:
    """Which one is free the message cannot say; nvidia-smi can."""
    variable = visible_variable(case.backend)
    visible = case.circumstances.visible_devices
    now = f"now {visible}" if visible else "its own numbering starts at 0 behind it"
    return Advice(
        id="other_device",
        title="Run on a GPU that is free",
        change={"code": f"{free_command(case.backend)}\nexport {variable}=INDEX"},
        why=f"the job sees what {variable} names ({now}); it must be set before the program starts",
        expected="the whole of that GPU",
        cost="none where one is free",
    )


def advise_meant(case: Case, cause: Cause) -> Advice | None:
    """None unless the job ran on another device than it was meant for."""
    if cause.detail != "wrong_device":
        return None
    variable = visible_variable(case.backend)
    order = "export CUDA_DEVICE_ORDER=PCI_BUS_ID   # nvidia-smi's own numbers\n" if case.backend == "cuda" else ""
    return Advice(
        id="meant_device",
        title="Choose the GPU before the program starts",
        change={"code": f"{free_command(case.backend)}\n{order}{variable}=INDEX python ..."},
        why=f"{variable} is read once, when the GPU is first used: what the program sets later has no effect, and what "
        "names no device goes to the first one. A job of several ranks also needs torch.cuda.set_device(local_rank) as "
        "its first line",
        expected="the job has the GPU that was meant, under the number 0",
        cost="none",
    )
