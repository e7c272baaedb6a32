"""Tensors that outlive their use: what the log shows of memory that is kept from step to step, or by an error."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from vramscope.analyzers.case import Case
from vramscope.schema.oom import Cause
from vramscope.schema.units import format_bytes

# That the program holds too much is true of every leak as well: what shows why comes first.
_CAPACITY = 0.6
# The stages at which memory grows because something is being put there.
_FILLING = ("model loading", "checkpoint loading", "graph capture", "profiling")
_NEAR, _BEYOND = 0.6, 1.15
_OF_DEVICE = 0.5
_SERIES = 5
# A warning of PyTorch's own says that gradients are on; where it trains they are anyway.
_LOST = 0.87
# The function that evaluates is shown.
_SHOWN = 0.78
# Frameworks whose arrays a traceback's frames hold.
_IN_FRAMES = ("PyTorch", "CuPy", "TensorFlow", "JAX", "PaddlePaddle", "MXNet", "Numba")
# A search for the largest batch fails at full devices too: that an eighth of the work still fails is another matter.
_AS_MUCH, _MUCH_LESS = 0.97, 0.13
_BEFORE = 0.5  # of what is live at the failure was there before its cell
_STILL = 0.7  # of what is held at the next failure was there before it


def refine(case: Case, found: Sequence[Cause]) -> list[Cause]:
    """The causes with the leaks that the text around the message shows; as they are where it shows none."""
    causes = list(found)
    if case.memory != "gpu":
        return causes
    # Graphs, and tensors that a traceback holds, are PyTorch's.
    python = (_growth, _shrinking, _attempts, _earlier_cells, _kept)
    torch = (_growth, _shrinking, _retry, _attempts, _earlier_cells, _gradients, _kept)
    judges: tuple[Callable[[Case], Cause | None], ...] = torch if case.framework == "PyTorch" else python
    if case.server is not None:
        judges = (_earlier_cells,)  # what else a server keeps it keeps by its settings
    gathered = _gathered(case) if case.server is None else None
    leaks = [gathered] if gathered else [leak for leak in (judge(case) for judge in judges) if leak is not None]
    if not leaks:
        return causes
    if max(leak.confidence for leak in leaks) > _CAPACITY:
        causes = [
            replace(cause, confidence=min(cause.confidence, _CAPACITY)) if cause.id == "capacity" else cause
            for cause in causes
        ]
    return [*causes, *leaks]


def _growth(case: Case) -> Cause | None:
    first, last, count = (case.number(f"growth_{name}") for name in ("first_bytes", "last_bytes", "count"))
    if first is None or last is None or count is None:
        return None
    # What earlier rounds have put there should be gone when the next one puts its own.
    if case.word("stage") in _FILLING and case.number("growth_of_rounds") is None:
        return None
    held, reserved = case.message.allocated_bytes, case.reserved_bytes
    evidence = [
        f"the log's own figures ({case.word('growth_label')}) grow all the way from {format_bytes(int(first))} to "
        f"{format_bytes(int(last))} over {count:.0f} lines"
    ]
    confidence = 0.8 if count >= _SERIES else 0.7
    if held is not None:
        most = max(held, reserved or case.message.reserved_bytes or case.message.process_in_use_bytes or 0)
        if not _NEAR * held <= last <= _BEYOND * most or (last > _BEYOND * held and _has_cache(case)):
            return None
        evidence.append(f"at the failure the live tensors took {format_bytes(held)}")
    elif case.total_bytes is not None:
        if not _OF_DEVICE * case.total_bytes <= last <= _BEYOND * case.total_bytes:
            return None
        evidence.append(f"the device has {format_bytes(case.total_bytes)}")
    else:
        confidence = 0.65
        evidence.append("cannot tell how full the device was, because the message states no figures")
    if case.framework != "PyTorch":
        evidence.append(
            "what grows from step to step is kept: results collected in a list, or buffers of earlier runs; cannot "
            "tell for sure, because inputs that grow would show the same"
        )
        return Cause("leak", confidence, tuple(evidence))
    if case.number("growth_of_rounds") is not None:
        evidence.append(
            "what each round builds should be gone when the next one begins: earlier models, optimizers or results "
            "are still referred to"
        )
        return Cause("leak", confidence, tuple(evidence), "previous_allocation")
    evidence.append(
        "what grows from step to step is kept: losses or outputs collected as tensors hold the graph that made them; "
        "cannot tell for sure, because inputs that grow would show the same"
    )
    return Cause("leak", confidence, tuple(evidence), "retained_graph")


def _shrinking(case: Case) -> Cause | None:
    """What is free falls by the same step in each round: something of one size is added and never taken away."""
    first, last, count = (case.number(f"free_{name}") for name in ("first_bytes", "last_bytes", "count"))
    if first is None or last is None or count is None or case.word("stage") in _FILLING[1:]:
        return None
    if case.number("growth_count") is not None or not _is_full(case):
        return None
    evidence = (
        f"by the log's own figures what is free falls from {format_bytes(int(first))} to {format_bytes(int(last))} in "
        f"{count:.0f} rounds, by about the same each time; the last of them: {(case.word('free_line') or '')[:120]}",
        "what is added in each round is kept: arrays, models or results collected in a list; cannot tell for sure, "
        "because the code is not shown",
    )
    return Cause("leak", 0.8 if count >= _SERIES else 0.7, evidence)


def _earlier_cells(case: Case) -> Cause | None:
    """What earlier cells, runs or engines have left there: as was printed, or by the models that they loaded."""
    held, loaded, shown = case.number("earlier_held_bytes"), case.number("earlier_loaded"), case.word("earlier_line")
    live = case.message.allocated_bytes or case.total_bytes
    if not _is_full(case) or case.number("growth_of_rounds") is not None:
        return None
    if held is not None and live is not None and _BEFORE * live <= held <= _BEYOND * live:
        said = f"{format_bytes(int(held))} were allocated already when what failed began, as was printed: {shown}"
    elif held is None and loaded:
        said = f"what ran before has put models on the device and was not seen to let them go, the last: {shown}"
    else:
        return None
    untold = "cannot tell what of it is still needed, because whatever has a name is kept"
    return Cause("leak", 0.72, (said, untold), "previous_allocation")


def _gathered(case: Case) -> Cause | None:
    """An evaluation whose predictions stay on the GPU until it ends: no gradient is involved."""
    if case.framework != "PyTorch" or case.word("kept") != "gathered":
        return None
    # What is joined is there twice for a moment.
    held, total = (case.breakdown.allocated_bytes or 0) + (case.message.requested_bytes or 0), case.total_bytes
    if not _is_full(case) and total is not None and held < 0.5 * total:
        return None
    evidence = [f"the Trainer joins the predictions of all batches on the GPU ({case.word('kept_evidence')})"]
    first, last = case.number("growth_first_bytes"), case.number("growth_last_bytes")
    if first is not None and last is not None:
        evidence.append(f"the log's own figures grow from {format_bytes(int(first))} to {format_bytes(int(last))}")
    return Cause("leak", 0.87, tuple(evidence), "gathered_predictions")


def _kept(case: Case) -> Cause | None:
    shown = case.word("kept_evidence")
    if shown is None or not _is_full(case):
        return None
    evidence = [
        f"a line of the program keeps a result as a tensor ({shown}): with it the graph that made it"
        if case.framework == "PyTorch"
        else f"a line of the program keeps what is on the device ({shown})"
    ]
    if case.number("growth_count") is None:
        evidence.append("cannot tell for sure, because the log does not show memory from step to step")
    return Cause("leak", 0.72, tuple(evidence), "retained_graph" if case.framework == "PyTorch" else None)


def _has_cache(case: Case) -> bool:
    """What grew may as well be the part that is reserved and unused: that is fragmentation."""
    cached, reserved = case.breakdown.cached_bytes, case.reserved_bytes
    return cached is not None and reserved is not None and cached > 0.2 * reserved


def _retry(case: Case) -> Cause | None:
    still, held = case.number("still_allocated_bytes"), case.message.allocated_bytes
    if still is not None and held is not None and still >= _STILL * held and _is_full(case):
        return Cause(
            "leak",
            0.8,
            (
                f"after an out-of-memory error that it had caught, the program still had {format_bytes(int(still))} "
                f"allocated when it tried again with less; at the next failure it was {format_bytes(held)}",
                "an error that is still being handled holds its traceback's frames, and these every tensor of the "
                "failed attempt",
            ),
            "exception_holds_tensors",
        )
    if case.number("retrying") is None or not _is_full(case):
        return None
    return Cause(
        "leak",
        0.75,
        (
            "the error came while another out-of-memory error was being handled: inside an except block the first "
            "traceback still holds its frames, and these every tensor of the failed attempt",
            "cannot tell whether the retry would have fitted without them",
        ),
        "exception_holds_tensors",
    )


def _attempts(case: Case) -> Cause | None:
    """Less and less is asked for, and what is held does not fall: the failed attempts are still there."""
    failed, kept = case.number("attempts"), case.word("keeps_exception")
    if failed is None or case.framework not in _IN_FRAMES or not _is_full(case):
        return None
    held, before = case.message.allocated_bytes, case.number("last_attempt_held_bytes")
    requested, first = case.message.requested_bytes, case.number("first_attempt_request_bytes")
    if held is not None and before is not None and held < _AS_MUCH * before:
        return None
    asks_less = requested is not None and first is not None and requested <= _MUCH_LESS * first
    if kept is None and not (asks_less and held is not None and before is not None):
        return None
    said = f"{int(failed)} {'attempt has' if failed == 1 else 'attempts have'} failed just before this one"
    if requested is not None and first is not None and requested < first:
        said += f", the first at {format_bytes(int(first))}, this one at {format_bytes(requested)}"
    evidence = [said]
    if held is not None and before is not None:
        evidence.append(f"and {format_bytes(held)} are held, where it were {format_bytes(int(before))} then")
    if kept is not None:
        evidence.append(f"the program keeps the exception while it tries again ({kept}), and its traceback's frames")
    else:
        evidence.append(
            "cannot tell for sure, because the code is not shown: an exception that is kept, or a retry inside its "
            "except block, holds the tensors of the failed attempt"
        )
    return Cause("leak", 0.8 if kept is not None else 0.72, tuple(evidence), "exception_holds_tensors")


def _gradients(case: Case) -> Cause | None:
    stage, shown, trained = case.word("stage"), case.word("stage_evidence"), case.word("trained")
    lost = case.word("lost_no_grad")
    if lost is not None and _is_full(case):
        meant = "what is meant to run without gradients keeps every activation since PyTorch 0.4"
        return Cause("leak", _LOST, (f'PyTorch warns: "{lost}"', meant), "gradients_enabled")
    if case.word("gradients") == "off" or stage not in ("validation", "generation"):
        return None
    if stage == "generation" and trained is None:
        return None
    where = "a validation" if stage == "validation" else "a generation"
    evidence = [
        f"it fails in {where} ({shown}), and no frame shows torch.no_grad or inference_mode: with gradients enabled "
        "every activation is kept"
    ]
    confidence = 0.5
    if trained is not None and _is_full(case):
        confidence = 0.65
        evidence.append(f"the training before it, which needs more, went well: {trained}")
    evaluation = case.word("evaluation")
    if evaluation is not None and _is_full(case):
        confidence = _SHOWN
        evidence.append(f"the function is shown, and nothing in it turns gradients off: {evaluation}")
    else:
        evidence.append("cannot tell for sure, because the code around the call is not shown")
    return Cause("leak", confidence, tuple(evidence), "gradients_enabled")


def _is_full(case: Case) -> bool:
    """False where the figures show that the job's own tensors are not what fills the device."""
    allocated, total = case.breakdown.allocated_bytes, case.total_bytes
    return allocated is None or total is None or allocated >= 0.5 * total
