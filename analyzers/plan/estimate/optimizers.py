"""What optimizers keep for each parameter, and what a step of theirs takes meanwhile.

PyTorch's own work on lists of all parameters at once, so that a temporary is as large as all of them.
"""

from __future__ import annotations

from dataclasses import dataclass

_FLOAT32 = 4
# bitsandbytes leaves the states of small tensors as they are, and has a factor for each block of 256 of the others.
_SMALL_ELEMENTS = 4096
_BLOCK = 256


class UnknownOptimizer(ValueError):  # noqa: N818
    """A name that is none of an optimizer that is counted here."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Optimizer:
    """``states`` are copies of each parameter; ``temporaries`` copies of all of them during a step.

    ``bits8``: the states are of one byte. ``factored``: a row and a column instead of a state, and a step takes
    copies of one parameter at a time. ``paged``: the states are in memory that the driver moves out.
    """

    states: int
    temporaries: int = 0
    bits8: bool = False
    factored: bool = False
    paged: bool = False

    def state_bytes(self, shape: tuple[int, ...], item_bytes: int) -> list[int]:
        """Of each tensor that it keeps for a parameter."""
        elements = 1
        for length in shape:
            elements *= length
        if self.paged:
            return []
        if self.factored:
            if len(shape) < 2:
                return [elements * _FLOAT32]
            return [elements // shape[-1] * _FLOAT32, elements // shape[-2] * _FLOAT32]
        if self.bits8 and elements >= _SMALL_ELEMENTS:
            return [elements, -(-elements // _BLOCK) * _FLOAT32] * self.states
        return [elements * (_FLOAT32 if self.bits8 else item_bytes)] * self.states

    def step_bytes(self, trained_bytes: int, largest_elements: int, item_bytes: int) -> int:
        """What a step takes above weights, gradients and states."""
        if self.factored:
            # The update and its square; of half precision the parameter and its gradient in float32 besides.
            return largest_elements * _FLOAT32 * (2 if item_bytes == _FLOAT32 else 4)
        return self.temporaries * trained_bytes


_ADAM = Optimizer(states=2, temporaries=1)
_KNOWN = {
    "sgd": Optimizer(states=0),
    "momentum": Optimizer(states=1),
    "nesterov": Optimizer(states=1, temporaries=1),
    "adam": _ADAM,
    "adamw": _ADAM,
    "amsgrad": Optimizer(states=3, temporaries=1),
    "nadam": _ADAM,
    "radam": _ADAM,
    "adam_fused": Optimizer(states=2),
    "adamw_fused": Optimizer(states=2),
    "adam_8bit": Optimizer(states=2, bits8=True),
    "adamw_8bit": Optimizer(states=2, bits8=True),
    "paged_adamw": Optimizer(states=2, paged=True),
    "paged_adamw_8bit": Optimizer(states=2, bits8=True, paged=True),
    "adafactor": Optimizer(states=1, factored=True),
    "adagrad": Optimizer(states=1, temporaries=1),
    "rmsprop": Optimizer(states=1, temporaries=1),
    "lion": Optimizer(states=1),
    "lion_8bit": Optimizer(states=1, bits8=True),
}
# The names that transformers' Trainer and people have for them.
_SPELLINGS = {
    "sgd_momentum": "momentum",
    "sgdm": "momentum",
    "adamw_torch": "adamw",
    "adamw_hf": "adamw",
    "adamw_torch_fused": "adamw_fused",
    "adamw_bnb_8bit": "adamw_8bit",
    "adam8bit": "adam_8bit",
    "adamw8bit": "adamw_8bit",
    "paged_adamw_32bit": "paged_adamw",
    "lion_32bit": "lion",
}


def find_optimizer(name: str) -> Optimizer:
    """Raises UnknownOptimizer with the names that are known."""
    word = name.lower().replace("-", "_")
    found = _KNOWN.get(_SPELLINGS.get(word, word))
    if found is None:
        raise UnknownOptimizer(f"{name!r} is no optimizer that is counted here: {', '.join(sorted(_KNOWN))}")
    return found
