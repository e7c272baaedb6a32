"""The processes that hold the device's memory: found, and ended or moved."""

from __future__ import annotations

from vramscope.analyzers.advice.devices import holders_command
from vramscope.analyzers.case import Case
from vramscope.schema.oom import Advice, Cause
from vramscope.schema.units import format_bytes


def advise(case: Case, cause: Cause) -> Advice | None:
    """Who they are where the text lists them; how to find out where it does not."""
    held = case.breakdown.other_processes_bytes
    gained = "the memory that they hold becomes" if held is None else f"up to {format_bytes(held)} become"
    if cause.detail == "own_workers":
        several = f"{len(case.others)} processes of like size hold {format_bytes(held)}: each"
        many = several if held else "each worker has"
        return Advice(
            id="one_context",
            title="Keep CUDA out of the workers",
            change={
                "code": 'DataLoader(..., multiprocessing_context="spawn")  # and no .cuda() in dataset or collate_fn'
            },
            why=f"{many} a CUDA context of its own, as workers of one job have; reading, decoding and collating need "
            "none",
            expected=f"{gained} free" if held else "0.3 to 1 GiB become free for each worker",
            cost="tensors go to the GPU in the main process",
        )
    pids = [str(process.pid) for process in case.others]
    look = f"ps -o pid,user,etime,args -p {','.join(pids)}" if pids else holders_command(case.backend)
    return Advice(
        id="other_processes",
        title="End or move the other processes on this GPU",
        change={"code": look},
        why="look first: a notebook that was left open, a job that was killed without its workers, another user. "
        "Inside a container the process numbers are the host's",
        expected=f"{gained} free",
        cost="what runs there ends",
    )
