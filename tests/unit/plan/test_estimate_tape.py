"""What autograd keeps and when it lets go, on tapes small enough to count by hand."""

from __future__ import annotations

from vramscope.analyzers.plan.estimate import ops
from vramscope.analyzers.plan.estimate.memory import Allocated
from vramscope.analyzers.plan.estimate.rehearsal import Gradients, rehearse
from vramscope.analyzers.plan.estimate.tape import Tape, Tensor
from vramscope.schema.units import MIB

KIB = 1024


def loss_of(tape: Tape, tensor: Tensor) -> Tensor:
    return tape.record(1, 4, [tensor])


def test_a_function_of_its_input_keeps_that_and_not_the_result() -> None:
    tape = Tape()
    given = tape.input(KIB, 4)
    first = tape.record(KIB, 4, [given], saves=[given])
    loss_of(tape, tape.record(KIB, 4, [first]))
    course = rehearse(tape)
    # The input of the first, and the loss: what the two made is gone.
    assert course.kept_bytes == 4 * KIB + 4
    # The second reads the first's result and makes its own, with the input kept.
    assert course.forward_peak_bytes == 3 * 4 * KIB


def test_a_residual_connections_gradient_is_added_to_in_place_when_its_branch_is_done() -> None:
    tape = Tape()
    given = tape.record(KIB, 4, [tape.input(KIB, 4)])
    branch = tape.record(KIB, 4, [given])
    loss_of(tape, ops.add(tape, given, branch))
    alone = Tape()
    loss_of(alone, alone.record(KIB, 4, [alone.record(KIB, 4, [alone.input(KIB, 4)])]))
    assert rehearse(tape).backward_peak_bytes == rehearse(alone).backward_peak_bytes


def test_a_parameters_gradient_stays_and_a_tied_ones_two_parts_are_one() -> None:
    tape = Tape()
    table = tape.parameter("table", 100 * KIB, 4, trained=True)
    words = ops.lookup(tape, tape.given(8, ops.INDEX), table, KIB)
    logits = ops.linear(tape, words, table, (KIB, 100))
    loss_of(tape, logits)
    gradients, memory = Gradients(), Allocated()
    course = rehearse(tape, memory, gradients)
    assert gradients.total_bytes == 400 * KIB
    assert memory.now_bytes == 400 * KIB
    assert course.backward_peak_bytes >= 800 * KIB
    # A second pass adds to them in place: nothing more stays.
    rehearse(tape, memory, gradients)
    assert memory.now_bytes == 400 * KIB


def test_a_frozen_weight_has_its_input_let_go() -> None:
    kept = {}
    for trained in (False, True):
        tape = Tape()
        weight = tape.parameter("weight", KIB * KIB, 4, trained=trained)
        inner = tape.record(KIB, 4, [tape.input(KIB, 4)])
        loss_of(tape, ops.linear(tape, inner, weight, (KIB, KIB)))
        kept[trained] = rehearse(tape).kept_bytes
    assert kept[True] - kept[False] == 4 * KIB


def test_a_checkpointed_block_keeps_its_input_and_is_computed_again() -> None:
    kept, peaks = {}, {}
    for active in (False, True):
        tape = Tape()
        hidden = tape.input(KIB, 4)
        for _ in range(4):
            with tape.checkpoint(hidden, active=active):
                for _ in range(5):
                    hidden = tape.record(KIB, 4, [hidden], saves=[hidden])
        loss_of(tape, hidden)
        course = rehearse(tape)
        kept[active], peaks[active] = course.kept_bytes, course.backward_peak_bytes
    assert kept[False] == 20 * 4 * KIB + 4
    assert kept[True] == 4 * 4 * KIB + 4
    assert kept[True] < peaks[True] < peaks[False]


def test_the_allocators_rest_of_a_segment_counts_where_it_is_not_split_off() -> None:
    memory = Allocated()
    memory.take(11 * MIB)
    assert memory.now_bytes == 12 * MIB
    assert memory.reserved_peak_bytes == 12 * MIB


def test_without_gradients_nothing_is_kept() -> None:
    tape = Tape(grad=False)
    hidden = tape.input(KIB, 4)
    for _ in range(10):
        hidden = tape.record(KIB, 4, [hidden], saves=[hidden], keeps_bytes=KIB)
    # What was given, an operation's input and its result, and what it would have kept.
    assert rehearse(tape).forward_peak_bytes == 3 * 4 * KIB + KIB
