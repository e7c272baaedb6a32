"""What a block is to the program, told from the stack that made it: parameters, gradients, activations and so on.

A stack in which nothing is telling is the training loop's own: what it makes before a forward pass is an input, and
what it makes after one is a result of it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence

from vramscope.analyzers.allocator.replay.scaling import WORKSPACES as WORKSPACE_BYTES
from vramscope.analyzers.snapshot.form import ALLOC, FREE_REQUESTED
from vramscope.analyzers.snapshot.recording import Recording
from vramscope.analyzers.snapshot.stacks import NONE, in_python
from vramscope.schema.snapshot import StackFrame

PARAMETERS, GRADIENTS, OPTIMIZER, INPUTS = "parameters", "gradients", "optimizer", "inputs"
ACTIVATIONS, WORKSPACES, UNATTRIBUTED = "activations", "workspaces", "unattributed"

# Parts of a path, and what a call in such a file is about; the first that fits.
_FILES = (
    ("torch/utils/data/", INPUTS),
    ("torch/optim/", OPTIMIZER),
    ("/optimizers/", OPTIMIZER),
    ("bitsandbytes/optim/", OPTIMIZER),
    ("torch/nn/utils/clip_grad.py", GRADIENTS),
    ("torch/amp/grad_scaler.py", GRADIENTS),
    ("torch/autograd/__init__.py", GRADIENTS),
    ("torch/autograd/graph.py", GRADIENTS),
    ("torch/autograd/function.py", GRADIENTS),
    ("torch/distributed/", PARAMETERS),
    ("torch/nn/functional.py", ACTIVATIONS),
    ("torch/nn/init.py", PARAMETERS),
    ("torch/nn/parameter.py", PARAMETERS),
    ("torch/serialization.py", PARAMETERS),
    ("transformers/modeling_utils.py", PARAMETERS),
    ("transformers/core_model_loading.py", PARAMETERS),
    ("transformers/cache_utils.py", ACTIVATIONS),
    ("safetensors/", PARAMETERS),
)
_FUNCTIONS = {
    "forward": ACTIVATIONS,
    "_call_impl": ACTIVATIONS,
    "_wrapped_call_impl": ACTIVATIONS,
    "backward": GRADIENTS,
    "_engine_run_backward": GRADIENTS,
    "_ddp_init_helper": GRADIENTS,
    "_init_group": OPTIMIZER,
    "__init__": PARAMETERS,
    "_apply": PARAMETERS,
    "reset_parameters": PARAMETERS,
    "register_buffer": PARAMETERS,
    "load_state_dict": PARAMETERS,
    "_load_from_state_dict": PARAMETERS,
    "from_pretrained": PARAMETERS,
    "__deepcopy__": PARAMETERS,
    "_prepare_input": INPUTS,
    "_prepare_inputs": INPUTS,
    "prepare_inputs": INPUTS,
    "send_to_device": INPUTS,
    "batch_to_device": INPUTS,
    "move_data_to_device": INPUTS,
    "collate_fn": INPUTS,
    "default_collate": INPUTS,
    "get_batch": INPUTS,
    "prepare_batch": INPUTS,
}
_BACKWARD = ("torch::autograd::Engine::", "torch::autograd::AccumulateGrad")


def category_of(stack: Sequence[StackFrame]) -> str | None:
    """The first call, from the innermost on, that tells; None where none does."""
    for frame in stack:
        found = _python(frame) if in_python(frame.file) else _native(frame.name)
        if found is not None:
            return found
    return None


def _python(frame: StackFrame) -> str | None:
    found = next((category for part, category in _FILES if part in frame.file), None)
    return found or _FUNCTIONS.get(frame.name)


def _native(name: str) -> str | None:
    if name.startswith(_BACKWARD):
        return GRADIENTS
    # Until PyTorch 2.8 a handle of cuBLAS comes with its workspace.
    return WORKSPACES if "workspace" in name.lower() or name.endswith("getCurrentCUDABlasHandle") else None


def categorize(recording: Recording) -> tuple[str, ...]:
    """One for each stack."""
    told = [category_of(stack) for stack in recording.stacks]
    if None in told:
        votes = _votes(recording, told)
        for number, category in enumerate(told):
            if category is None and number in votes:
                told[number] = votes[number].most_common(1)[0][0]
    return tuple(category or UNATTRIBUTED for category in told)


def without_stack(recording: Recording) -> Callable[[int], str]:
    """Of the event that made a block without a stack: autograd's own thread has no calls of Python."""
    stacks, events = recording.event_stacks, recording.snapshot.events
    if all(stack == NONE for stack in stacks):
        return lambda event: UNATTRIBUTED
    kept = _kept(recording)
    own = _own_workspaces(recording, kept)
    # A gradient has the size of what it is the gradient of, and that was made where there are stacks. A product's own
    # workspace has such a stack too, but is given up at once.
    following = (*events[1:], None)
    made = {
        event[2]
        for index, (event, after, stack) in enumerate(zip(events, following, stacks, strict=True))
        if stack != NONE and (after is None or after[:2] != (FREE_REQUESTED, event[1])) and index not in own
    }
    workspaces = frozenset(WORKSPACE_BYTES) - made
    # Where gradients have the size as well, the first that stays: autograd's thread needs one as the program's did.
    sizes = {events[index][2] for index in own}
    first: dict[int, int] = {}
    for index in kept:
        if stacks[index] == NONE and events[index][2] in sizes:
            first.setdefault(events[index][2], index)
    return lambda event: WORKSPACES if events[event][2] in workspaces or event in first.values() else GRADIENTS


def _kept(recording: Recording) -> list[int]:
    """The events that made the blocks of a workspace's size which nothing gave up, in their order."""
    found: dict[int, int] = {}
    for index, event in enumerate(recording.snapshot.events):
        if event[2] in WORKSPACE_BYTES:
            if event[0] == ALLOC:
                found[event[1]] = index
            else:
                found.pop(event[1], None)
    return sorted(found.values())


def _own_workspaces(recording: Recording, kept: Sequence[int]) -> set[int]:
    """What cuBLAS keeps for the program's own thread, of each size: it stays though a forward pass made it."""
    own: dict[int, int] = {}
    events, stacks = recording.snapshot.events, recording.event_stacks
    for index in kept:
        # Autograd's thread needs one later than the program's, and has no stack.
        if stacks[index] != NONE and category_of(recording.stacks[stacks[index]]) in (None, ACTIVATIONS):
            own.setdefault(events[index][2], index)
    return set(own.values())


def _votes(recording: Recording, told: Sequence[str | None]) -> dict[int, Counter[str]]:
    """For each undecided stack, what its allocations are by what is allocated around them."""
    votes: dict[int, Counter[str]] = {}
    before: dict[tuple[int, int], bool] = {}
    following: tuple[str, int] | None = None
    events, stacks = recording.snapshot.events, recording.event_stacks
    has_begun, silent = _begins_at(recording, told), without_stack(recording)
    for index in range(len(stacks) - 1, -1, -1):
        if events[index][0] != ALLOC:
            continue
        number = stacks[index]
        category = silent(index) if number == NONE else told[number]
        if category is not None:
            if category not in (WORKSPACES, INPUTS):
                following = (category, number)
            continue
        if following is None:
            vote = ACTIVATIONS if index > has_begun else UNATTRIBUTED
        elif following[0] == ACTIVATIONS:
            pair = (number, following[1])
            if pair not in before:
                before[pair] = _comes_before(recording.stacks[number], recording.stacks[following[1]])
            vote = INPUTS if before[pair] else ACTIVATIONS
        else:
            vote = ACTIVATIONS if following[0] in (GRADIENTS, OPTIMIZER) else UNATTRIBUTED
        votes.setdefault(number, Counter())[vote] += 1
    return votes


def _begins_at(recording: Recording, told: Sequence[str | None]) -> int:
    """The first event of a forward pass."""
    stacks = recording.event_stacks
    forward = (index for index, number in enumerate(stacks) if number != NONE and told[number] == ACTIVATIONS)
    return next(forward, len(stacks))


def _comes_before(stack: Sequence[StackFrame], forward: Sequence[StackFrame]) -> bool:
    """Whether the loop's own allocation stands before the forward pass in the function that both come from."""
    for own, other in zip(_outer(stack), _outer(forward), strict=False):
        if (own.file, own.name) != (other.file, other.name):
            break
        if own.line != other.line:
            return own.line < other.line
    return True


def _outer(stack: Sequence[StackFrame]) -> list[StackFrame]:
    return [frame for frame in reversed(stack) if in_python(frame.file)]
