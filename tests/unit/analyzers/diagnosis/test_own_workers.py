"""Processes of the job itself, each with a context on the GPU: loaders, pools, web servers, actors with a share."""

from __future__ import annotations

import pytest

from vramscope.analyzers.explain import explain_lines
from vramscope.schema.oom import Incident

ASYNC = (
    "RuntimeError: CUDA error: out of memory\n"
    "CUDA kernel errors might be asynchronously reported at some other API call, so the stacktrace below might be "
    "incorrect.\nFor debugging consider passing CUDA_LAUNCH_BLOCKING=1.\n"
    "Compile with `TORCH_USE_CUDA_DSA` to enable device-side assertions."
)
SMALL = (
    "torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 20.00 MiB. GPU 0 has a total capacity of 10.75 GiB "
    "of which 3.19 MiB is free. Of the allocated memory 18.20 MiB is allocated by PyTorch, and 1.80 MiB is reserved by "
    "PyTorch but unallocated."
)
FULL = SMALL.replace("18.20 MiB", "10.05 GiB")
LOADER = """Traceback (most recent call last):
  File "/srv/tone/fit.py", line 88, in <module>
    for wave, label in batches:
  File "/opt/env/lib/python3.11/site-packages/torch/utils/data/dataloader.py", line 708, in __next__
    data = self._next_data()
RuntimeError: Caught RuntimeError in DataLoader worker process 11.
Original Traceback (most recent call last):
  File "/opt/env/lib/python3.11/site-packages/torch/utils/data/_utils/worker.py", line 349, in _worker_loop
    data = fetcher.fetch(index)
  File "/srv/tone/collate.py", line 12, in to_mel
    return mel(torch.stack(waves).cuda())
"""
POOL = """multiprocessing.pool.RemoteTraceback:
Traceback (most recent call last):
  File "/usr/lib/python3.10/multiprocessing/pool.py", line 125, in worker
    result = (True, func(*args, **kwds))
  File "/home/io/crop/embed.py", line 41, in embed
    return net(load(path).to("cuda"))
"""
FUTURES = """concurrent.futures.process._RemoteTraceback:
Traceback (most recent call last):
  File "/usr/lib/python3.12/concurrent/futures/process.py", line 263, in _process_worker
    r = call_item.fn(*call_item.args, **call_item.kwargs)
  File "/home/io/fold/rank.py", line 27, in score
    model.to("cuda")
"""
CELERY = """Traceback (most recent call last):
  File "/app/env/lib/python3.10/site-packages/billiard/pool.py", line 362, in workloop
    result = (True, prepare_result(fun(*args, **kwargs)))
  File "/app/tasks.py", line 30, in caption
    return captioner(image.cuda())
"""
PADDLE = """Traceback (most recent call last):
  File "/opt/pp/lib/python3.9/site-packages/paddle/io/dataloader/worker.py", line 372, in _worker_loop
    batch = fetcher.fetch(indices)
"""
GUNICORN = """[2025-05-04 10:00:01 +0000] [41] [INFO] Booting worker with pid: 41
[2025-05-04 10:00:01 +0000] [42] [INFO] Booting worker with pid: 42
[2025-05-04 10:00:01 +0000] [43] [INFO] Booting worker with pid: 43
[2025-05-04 10:00:02 +0000] [44] [INFO] Booting worker with pid: 44
[2025-05-04 10:00:31 +0000] [44] [ERROR] Exception in worker process
"""
UVICORN = """INFO:     Started parent process [2200]
INFO:     Started server process [2201]
INFO:     Started server process [2202]
INFO:     Started server process [2203]
"""
ACTORS = """actor = Rollout.options(num_gpus=0.125).remote(cfg)
started 8 actors
Traceback (most recent call last):
  File "/srv/rl/rollout.py", line 55, in __init__
    self.policy = Policy(cfg).to("cuda")
"""
COUNTED = "cuda:0 at 15.7 of 15.9 GiB (26 python processes)\n"


def explain(text: str) -> Incident:
    (incident,) = explain_lines(text.splitlines())
    return incident


def cause(text: str) -> tuple[str, str | None]:
    first = explain(text).causes[0]
    return first.id, first.detail


@pytest.mark.parametrize("shown", [LOADER, POOL, FUTURES, CELERY, GUNICORN, UVICORN, ACTORS, COUNTED])
@pytest.mark.parametrize("error", [ASYNC, SMALL])
def test_the_jobs_own_processes_are_the_others(shown: str, error: str) -> None:
    assert cause(f"{shown}{error}") == ("other_processes", "own_workers")


def test_other_frameworks_workers_have_contexts_too() -> None:
    error = (
        "Out of memory error on GPU 0. Cannot allocate 4.250000MB memory on GPU 0, 10.702148GB memory has been "
        "allocated and available memory is only 2.437500MB."
    )
    assert cause(f"{PADDLE}{error}") == ("other_processes", "own_workers")


def test_the_advice_is_to_keep_cuda_out_of_them() -> None:
    advice = explain(f"{LOADER}{ASYNC}").advice[0]
    assert advice.id == "one_context"
    assert "each worker has a CUDA context" in advice.why


@pytest.mark.parametrize("shown", [LOADER, POOL, GUNICORN])
def test_a_gpu_that_the_process_itself_has_filled_is_none_of_it(shown: str) -> None:
    assert cause(f"{shown}{FULL}")[0] == "capacity"


def test_threads_and_a_single_worker_share_one_context() -> None:
    thread = POOL.replace("multiprocessing.pool.RemoteTraceback:\n", "")
    assert cause(f"{thread}{ASYNC}")[0] != "other_processes"
    assert cause(f"DataLoader(data, num_workers=1)\n{LOADER}{ASYNC}")[0] != "other_processes"
    two = "[2025-05-04 10:00:01 +0000] [41] [INFO] Booting worker with pid: 41\n"
    assert cause(f"{two}{ASYNC}")[0] != "other_processes"


def test_ranks_that_all_name_one_gpu_share_it() -> None:
    ranks = "".join(f"[rank {rank}] device = cuda:0\n" for rank in range(8))
    (incident,) = explain_lines(f"{ranks}[rank5]: {ASYNC}".splitlines(keepends=True))
    assert (incident.causes[0].id, incident.causes[0].detail) == ("other_processes", "own_workers")
    assert "8 processes name the same GPU 0" in incident.causes[0].evidence[0]
    spread = "".join(f"[rank {rank}] device = cuda:{rank}\n" for rank in range(8))
    (incident,) = explain_lines(f"{spread}[rank5]: {ASYNC}".splitlines(keepends=True))
    assert incident.causes[0].id == "unknown"


def test_workers_that_are_counted_share_the_gpu_they_name() -> None:
    log = "".join(f"INFO:srv:worker {n}/4 ready, gpu used {3 * n}.1 of 12.0 GB\n" for n in range(1, 4))
    (incident,) = explain_lines(f"{log}RuntimeError: CUDA failed with error out of memory\n".splitlines(keepends=True))
    assert (incident.causes[0].id, incident.causes[0].detail) == ("other_processes", "own_workers")


def test_ranks_on_machines_or_devices_of_their_own_share_none() -> None:
    for line in ("[rank {}] CUDA_VISIBLE_DEVICES={} device = cuda:0\n", "[rank {}] host node{}: device = cuda:0\n"):
        ranks = "".join(line.format(rank, rank) for rank in range(4))
        (incident,) = explain_lines(f"{ranks}[rank0]: {ASYNC}".splitlines(keepends=True))
        assert incident.causes[0].id == "unknown"
