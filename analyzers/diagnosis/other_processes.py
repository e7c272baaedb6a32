"""Other processes hold the memory that the request lacks."""

from __future__ import annotations

from vramscope.analyzers.case import Case
from vramscope.analyzers.diagnosis.contexts import a_context
from vramscope.schema.oom import Cause, OtherProcess
from vramscope.schema.units import GIB, MIB, format_bytes

# Share of the device that others hold -> how sure that says we are, if it is as much as is missing.
_STEPS = ((0.5, 0.92), (0.25, 0.75), (0.10, 0.4))
_OUTSIDE_STEPS = ((0.5, 0.8), (0.3, 0.6), (0.15, 0.35))
_OWN_WORKERS = 0.72
_FEWEST_SAME, _SAME = 4, 1.05
_NAMED = 4


def judge(case: Case) -> Cause | None:
    """Where the text lists no processes, what lies outside PyTorch is judged by its size: a context is 0.3 to 1 GiB."""
    message = case.message
    requested, total, free = message.requested_bytes, case.total_bytes, message.free_bytes
    if requested is None or total is None or free is None or requested > total:
        return None
    others = case.breakdown.other_processes_bytes
    known = others is not None
    held = others if known else case.outside_bytes
    if held is None or free + held < requested:
        return None
    if not known and held < min(2.5 * GIB, 0.5 * total):
        return None
    share = held / total
    confidence = next((sure for least, sure in (_STEPS if known else _OUTSIDE_STEPS) if share >= least), 0.0)
    if not confidence:
        return None
    lacks = format_bytes(max(0, requested - free))
    if known:
        evidence = [f"other processes hold {format_bytes(held)} of {format_bytes(total)} ({share:.0%})"]
        evidence += [f"process {process.pid}: {format_bytes(process.used_bytes)}" for process in case.others[:_NAMED]]
        if len(case.others) > _NAMED:
            rest = sum(process.used_bytes or 0 for process in case.others[_NAMED:])
            evidence.append(f"{len(case.others) - _NAMED} more processes: {format_bytes(rest)}")
    else:
        evidence = [
            f"{format_bytes(held)} of {format_bytes(total)} ({share:.0%}) are used outside this process's PyTorch",
            f"cannot tell by whom, because {_why_untold(case)}; {a_context(case.backend)} takes 0.3 to 1 GiB of it",
        ]
    if case.free_was_enough:
        confidence = min(confidence, 0.4)
        evidence.append(f"but {format_bytes(free)} were free, more than requested: one may have ended meanwhile")
    else:
        evidence.append(f"the request lacks {lacks}, less than they hold")
    detail = _detail(case.others)
    if detail is not None and not case.free_was_enough and _are_same(case.others):
        # What the job's own workers hold is the first to go, whatever the program itself has.
        confidence = max(confidence, _OWN_WORKERS)
        evidence.append(f"all {len(case.others)} hold the same, as a job's own workers do: each has a context")
    return Cause("other_processes", confidence, tuple(evidence), detail)


def _why_untold(case: Case) -> str:
    """The list of processes is missing, or does not say which of them has failed."""
    listed = case.message.other_processes
    if not listed:
        return "the text lists no processes"
    named = ", ".join(f"{process.pid}: {format_bytes(process.used_bytes)}" for process in case.others[:_NAMED])
    more = f" and {len(listed) - _NAMED} more" if len(listed) > _NAMED else ""
    return f"the text does not say which of the listed processes is this one ({named}{more})"


def _detail(others: tuple[OtherProcess, ...]) -> str | None:
    """Many processes with the same few hundred MiB are a job's own workers, each with a CUDA context."""
    sizes = [process.used_bytes for process in others if process.used_bytes is not None]
    alike = [size for size in sizes if 200 * MIB <= size <= 1.5 * GIB and size <= 1.3 * min(sizes)]
    return "own_workers" if len(alike) >= 3 and len(alike) == len(others) else None


def _are_same(others: tuple[OtherProcess, ...]) -> bool:
    """Contexts of one program differ by next to nothing; a desktop's programs are not alike."""
    sizes = [process.used_bytes for process in others if process.used_bytes is not None]
    return len(sizes) >= _FEWEST_SAME and max(sizes) <= _SAME * min(sizes)
