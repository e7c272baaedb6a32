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
