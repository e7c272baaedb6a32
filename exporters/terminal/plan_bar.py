"""One device of a plan as a bar: what others hold, the job's parts, what is left. Fills tell the parts apart."""

from __future__ import annotations

from vramscope.exporters.terminal.memory_bar import Fill, Part, cells_of
from vramscope.schema.plan import Gpu, Load

OTHERS = Fill("▞", "x", "yellow")
CONTEXT = Fill("░", "+", "bright_blue")
WEIGHTS = Fill("█", "#", "cyan")
KEPT = Fill("▓", "%", "blue")
KV_CACHE = Fill("▒", "o", "magenta")
ACTIVATIONS = Fill("▚", "=", "green")
LEFT = Fill("·", ".", "dim")


def parts_of_load(load: Load, gpu: Gpu, kept: str) -> tuple[Part, ...]:
    """In the order of the bar; ``kept`` names what stays beside the weights."""
    whole = gpu.capacity_bytes
    others = max(whole - gpu.free_bytes, 0)
    left = max(whole - others - load.total_bytes, 0)
    parts = (
        Part("others", others, "", OTHERS),
        Part("context", load.context_bytes, "", CONTEXT),
        Part("weights", load.weights_bytes, "", WEIGHTS),
        Part(kept, load.kept_bytes, "", KEPT),
        Part("KV cache", load.kv_cache_bytes, "", KV_CACHE),
        Part("activations", load.activation_bytes, "", ACTIVATIONS),
        Part("left", left, "", LEFT),
    )
    return tuple(part for part in parts if part.count)


def cells(parts: tuple[Part, ...], whole: int, width: int) -> tuple[int, ...]:
    """How many cells each part gets."""
    return cells_of([part.count for part in parts], whole, width)
