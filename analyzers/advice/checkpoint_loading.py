"""A checkpoint read into the machine's memory instead of the GPU's."""

from __future__ import annotations

from vramscope.analyzers.case import Case
from vramscope.schema.oom import Advice, Cause


def advise(case: Case, cause: Cause) -> Advice | None:
    """None where no checkpoint was being loaded."""
    if cause.detail != "checkpoint_loading":
        return None
    return Advice(
        id="checkpoint_loading",
        title='Load the checkpoint with map_location="cpu"',
        change={
            "code": 'state = torch.load(path, map_location="cpu", mmap=True)\n'
            "model.load_state_dict(state, assign=False); del state"
        },
        why="tensors go back to the device that they were saved from, often GPU 0 for every rank, beside the model",
        expected="the GPU holds the model once",
        cost="a copy through the machine's memory",
    )
