"""Out of the way of an assertion in the allocator."""

from __future__ import annotations

from vramscope.analyzers.case import Case
from vramscope.schema.allocator import format_settings
from vramscope.schema.oom import Advice, Cause


def advise(case: Case, cause: Cause) -> Advice | None:
    """For the assertions that stand where an out-of-memory error should."""
    if case.format != "torch-allocator-assert":
        return None
    kind = case.word("assertion")
    if kind in ("handles", "split"):
        kept = {key: value for key, value in case.settings.items() if key not in ("expandable_segments", "backend")}
        if kind == "split":
            kept = {key: value for key, value in kept.items() if key != "max_split_size_mb"}
        settings = {**kept, "expandable_segments": "True" if kind == "split" else "False"}
        return Advice(
            id="allocator_assertion",
            title="Take max_split_size_mb away"
            if kind == "split"
            else "Turn expandable segments off to see the real error, and use less memory",
            change={"env": {case.settings_variable: format_settings(settings)}},
            why="the two settings do not go together, and before 2.5 they end in this assertion when memory runs out"
            if kind == "split"
            else "with expandable segments a failed mapping can leave the allocator in a state in which every further "
            "allocation meets this assertion: restart the process",
            expected="an out-of-memory error with figures, if it is one",
            cost="a run for the diagnosis; fragmentation may return without expandable segments",
        )
    if kind == "nvml":
        return Advice(
            id="nvml_library",
            title="Read what is free directly: the driver's management library does not answer",
            change={"code": "nvidia-smi\npython -c 'import torch; print(torch.cuda.mem_get_info())'"},
            why="an allocation failed, and the assertion hides its text: nvidia-smi fails as well where the driver was "
            "updated without a restart; on Jetson parts of the library are missing",
            expected="the driver mended, or proof that memory was short: then everything against a full GPU applies",
            cost="none",
        )
    return None
