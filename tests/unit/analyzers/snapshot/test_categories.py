"""What a stack tells, rule by rule, and what the calls around a silent one tell."""

from __future__ import annotations

from array import array
from dataclasses import replace

import pytest

from tests.unit.analyzers.snapshot.files import recorded
from vramscope.analyzers.snapshot.form import ALLOC, FREE_REQUESTED, ORDINARY, Snapshot
from vramscope.analyzers.snapshot.recording import Recording
from vramscope.analyzers.snapshot.stacks import NONE
from vramscope.analyzers.snapshot.summary.categories import categorize, category_of, without_stack
from vramscope.analyzers.snapshot.summary.summarize import summarize
from vramscope.schema.snapshot import StackFrame

TORCH = "/opt/env/lib/python3.12/site-packages/torch"
LOOP = StackFrame("/srv/job/train.py", 30, "main")


def call(file: str, name: str, line: int = 1) -> StackFrame:
    return StackFrame(file, line, name)


MODULE = call(f"{TORCH}/nn/modules/module.py", "_call_impl", 1798)
WEIGHTS = (call(f"{TORCH}/nn/modules/linear.py", "__init__", 106), LOOP)
FORWARD = (call(f"{TORCH}/nn/modules/linear.py", "forward", 134), MODULE, LOOP)


@pytest.mark.parametrize(
    ("category", "stack"),
    [
        ("parameters", [call(f"{TORCH}/nn/modules/linear.py", "__init__"), call("model.py", "__init__")]),
        ("parameters", [call(f"{TORCH}/nn/modules/module.py", "<lambda>"), call("module.py", "_apply")]),
        ("parameters", [call(f"{TORCH}/serialization.py", "load_tensor"), LOOP]),
        ("optimizer", [call(f"{TORCH}/optim/adam.py", "_init_group"), LOOP]),
        ("optimizer", [call("/opt/env/bitsandbytes/optim/adamw.py", "init_state"), LOOP]),
        ("gradients", [call(f"{TORCH}/autograd/__init__.py", "_make_grads"), LOOP]),
        ("gradients", [call("ops.py", "backward"), call(f"{TORCH}/autograd/function.py", "apply")]),
        ("gradients", [StackFrame("libtorch_cpu.so", 0, "torch::autograd::Engine::evaluate_function")]),
        ("workspaces", [StackFrame("libtorch_cuda.so", 0, "at::cuda::allocateCUDABlasWorkspace"), *FORWARD]),
        ("workspaces", [StackFrame("libtorch_cuda.so", 0, "at::cuda::getCurrentCUDABlasHandle"), *FORWARD]),
        ("inputs", [call(f"{TORCH}/utils/data/_utils/pin_memory.py", "pin_memory"), LOOP]),
        ("inputs", [call("accelerate/utils/operations.py", "send_to_device"), LOOP]),
        ("activations", FORWARD),
        ("activations", [call(f"{TORCH}/nn/functional.py", "softmax"), LOOP]),
        # The innermost call that tells: forward within a step of the optimizer, made anew within backward.
        ("activations", [*FORWARD[:2], call(f"{TORCH}/optim/lbfgs.py", "step"), LOOP]),
        ("activations", [*FORWARD[:2], call(f"{TORCH}/utils/checkpoint.py", "backward"), LOOP]),
        (None, [LOOP]),
        (None, [StackFrame("libtorch_cpu.so", 0, "at::native::_to_copy"), LOOP]),
        (None, []),
    ],
)
def test_the_innermost_call_that_tells_decides(category: str | None, stack: list[StackFrame]) -> None:
    assert category_of(stack) == category


def recording(*stacks: tuple[StackFrame, ...] | None) -> Recording:
    """One allocation for each; None is without a stack."""
    distinct = list(dict.fromkeys(stack for stack in stacks if stack is not None))
    events = tuple((ALLOC, 512 * number, 512, 0, ORDINARY, 0) for number in range(len(stacks)))
    numbers = array("i", [NONE if stack is None else distinct.index(stack) for stack in stacks])
    return Recording(snapshot=Snapshot(events=events), stacks=tuple(distinct), event_stacks=numbers)


def of_line(line: int) -> tuple[StackFrame, ...]:
    return (StackFrame(LOOP.file, line, LOOP.name),)


def test_what_the_loop_makes_before_its_forward_pass_is_an_input_and_after_it_a_result() -> None:
    made = recording(of_line(29), FORWARD, of_line(31), None, of_line(35), of_line(29), FORWARD, of_line(31), None)
    told = dict(zip(made.stacks, categorize(made), strict=True))
    assert told[of_line(29)] == "inputs"
    assert told[of_line(31)] == told[of_line(35)] == told[FORWARD] == "activations"


def test_an_argument_of_the_call_itself_is_an_input() -> None:
    made = recording(of_line(30), FORWARD)
    assert categorize(made) == ("inputs", "activations")


def test_where_nothing_is_around_it_nothing_is_told() -> None:
    assert categorize(recording(of_line(3))) == ("unattributed",)


def test_blocks_without_a_stack_are_backwards_only_where_stacks_are_recorded() -> None:
    assert without_stack(recording(FORWARD, None))(1) == "gradients"
    assert without_stack(recording(None, None))(1) == "unattributed"


def sized(made: Recording, *sizes: int) -> Recording:
    """The same with these sizes, in bytes."""
    events = tuple((*event[:2], size, *event[3:]) for event, size in zip(made.snapshot.events, sizes, strict=True))
    return replace(made, snapshot=Snapshot(events=events))


@pytest.mark.parametrize("workspace", [32 << 20, (8 << 20) + (128 << 10)])
def test_a_block_of_backward_that_has_a_workspaces_size_is_one_unless_something_has_it_too(workspace: int) -> None:
    made = recording(WEIGHTS, None, None)
    silent = without_stack(sized(made, 512, workspace, 512))
    assert (silent(1), silent(2)) == ("workspaces", "gradients")
    assert without_stack(sized(made, workspace, workspace, 512))(1) == "gradients"
    events = sized(made, workspace, workspace, 512).snapshot.events
    given_up = (events[0], (FREE_REQUESTED, events[0][1], workspace, 0, ORDINARY, 0), *events[1:])
    numbers = array("i", [made.event_stacks[0], NONE, NONE, NONE])
    assert without_stack(replace(made, snapshot=Snapshot(events=given_up), event_stacks=numbers))(2) == "workspaces"


@pytest.mark.parametrize("workspace", [32 << 20, (8 << 20) + (128 << 10)])
def test_beside_a_workspace_that_a_forward_pass_has_made_backwards_is_the_first(workspace: int) -> None:
    silent = without_stack(sized(recording(FORWARD, None, None), workspace, workspace, 512))
    assert (silent(1), silent(2)) == ("workspaces", "gradients")
    # A weight of the same size has a gradient of the same size.
    silent = without_stack(sized(recording(WEIGHTS, FORWARD, None, None), *[workspace] * 4))
    assert (silent(2), silent(3)) == ("workspaces", "gradients")


def test_a_recorded_trainings_gradients_do_not_count_the_workspace() -> None:
    summary = summarize(recorded("leaking"))
    assert summary.categories["workspaces"] == 32 << 20
    assert summary.categories["gradients"] < summary.categories["parameters"]
