"""Less on the GPU where DirectML gives nothing to set."""

from __future__ import annotations

from vramscope.analyzers.case import Case
from vramscope.schema.oom import Advice, Cause
from vramscope.schema.units import format_bytes


def advise(case: Case, cause: Cause) -> Advice | None:
    """For DirectML alone."""
    if case.format != "torch-directml":
        return None
    return Advice(
        id="directml_memory",
        title="Ask for less at a time",
        change={"code": "batch_size = 1\nmodel = model.half()\nwith torch.no_grad(): ..."},
        why=f"DirectML refused {format_bytes(case.message.requested_bytes)}; it has no cache to empty, no limit to "
        f"raise, "
        "and frees a tensor only when the last reference is gone. Image programs: --lowvram or --medvram, a smaller "
        "picture, tiled VAE decoding",
        expected="half the weights' size, and activations of one sample",
        cost="more steps; operations that lack half precision fall back to the CPU",
    )
