"""The sums that people do on paper: every tensor in one dtype, activations as the widths of a block.

They are what documents show, not what a job takes: ``estimate`` is that.
"""

from __future__ import annotations

from dataclasses import dataclass

from vramscope.analyzers.plan.estimate.weights import elements_of
from vramscope.schema.architecture import Architecture

# Adam: weights, gradients and two moments.
_ADAM_COPIES = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Textbook:
    """Bytes. ``activations_per_sample_bytes`` is a token's hidden and inner numbers in each block."""

    weights_bytes: int
    gradients_bytes: int
    adam_bytes: int
    activations_per_sample_bytes: int

    def training_bytes(self, batch: int = 0) -> int:
        """With that batch; without one what ``estimate-memory`` calls training with Adam."""
        fixed = self.weights_bytes + self.gradients_bytes + self.adam_bytes
        return fixed + batch * self.activations_per_sample_bytes


def on_paper(architecture: Architecture, bits: int, tokens: int = 0) -> Textbook:
    """All of the model's numbers in so many bits."""
    sizes = {tensor.storage: elements_of(tensor) for unit in architecture.units for tensor in unit.tensors}
    weights = sum(sizes.values()) * bits // 8
    widths = sum((unit.hidden_size or 0) + (unit.inner_width or 0) for unit in architecture.units if unit.attention)
    return Textbook(
        weights_bytes=weights,
        gradients_bytes=weights,
        adam_bytes=weights * (_ADAM_COPIES - 2),
        activations_per_sample_bytes=widths * tokens * bits // 8,
    )
