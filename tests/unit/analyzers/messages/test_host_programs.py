"""Programs, schedulers and services that say in their own words that host memory ran out, and what resembles them."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vramscope.analyzers.explain import explain_lines
from vramscope.schema.oom import Incident
from vramscope.schema.units import GIB, KIB, MIB, format_bytes


def explained(text: str) -> list[Incident]:
    return list(explain_lines(text.splitlines()))


# What the text is, the text, and a word of the advice that fits nothing else.
ADVISED = {
    "Grid Engine": (
        'job 7 exceeds job hard limit "h_vmem" of queue "a.q@n1" (9663676416.00000 > limit:8589934592.00000) - sending '
        "SIGKILL",
        "h_vmem=12G",
    ),
    "HTCondor": (
        "Error from slot1@n1: Job has gone over cgroup memory limit of 8192 megabytes. Last measured usage: 8190 "
        "megabytes.  Consider resubmitting with a higher request_memory.",
        "request_memory = 12GB",
    ),
    "Amazon ECS": ('"reason": "OutOfMemoryError: Container killed due to memory usage",', "type=MEMORY"),
    "Vertex AI": (
        "The replica workerpool0-0 ran out-of-memory and exited with a non-zero status of 137.",
        "machineType",
    ),
    "Dask": (
        "distributed.nanny.memory - WARNING - Worker tcp://10.0.0.2:4000 (pid=77) exceeded 95% memory budget. "
        "Restarting...",
        "--memory-limit",
    ),
    "JavaCPP": (
        "java.lang.OutOfMemoryError: Physical memory usage is too high: physicalBytes (4G) > maxPhysicalBytes (4G)",
        "maxphysicalbytes=6G",
    ),
    "Spark RAPIDS": (
        "com.nvidia.spark.rapids.jni.CpuRetryOOM: Could not complete allocation after 1000 retries",
        "offHeapLimit",
    ),
    "WebAssembly": ("RangeError: WebAssembly.Memory.grow(): Maximum memory size exceeded", "MAXIMUM_MEMORY"),
    "DuckDB": (
        "duckdb.OutOfMemoryException: Out of Memory Error: failed to pin block of size 256.0 KiB (8.0 GiB/8.0 GiB "
        "used)",
        "memory_limit = '12GiB'",
    ),
    "Ray": (
        "ray.exceptions.ObjectStoreFullError: Failed to put object 00ff01 in object store because it is full. Object "
        "size is 4096 bytes.",
        "object-store-memory",
    ),
    "SGLang": (
        "ValueError: Not enough host memory available. Requesting 64.00 GB but only have 31.50 GB free. Please reduce "
        "the size of the hierarchical cache.",
        "hicache-size",
    ),
    "Triton Inference Server": (
        "Failed to increase the shared memory pool size for key 'triton_python_backend_shm_region_1' to 67108864 bytes."
        " If you are running Triton inside docker, use '--shm-size' flag to control the shared memory region "
        "size. Error: No space left on device",
        "shm-default-byte-size",
    ),
    "UCX": (
        "UCX  ERROR ibv_reg_mr(address=0x7f00, length=4194304, access=0xf) failed: Cannot allocate memory : Please set "
        "max locked memory (ulimit -l) to 'unlimited' (current: 64 kbytes)",
        "LimitMEMLOCK",
    ),
    "QEMU": ("-device vfio-pci,host=0000:65:00.0: VFIO_MAP_DMA failed: Cannot allocate memory", "hard_limit"),
    "PaddlePaddle": ("ResourceExhaustedError: Fail to alloc memory of 4096 size, error code is 12.", "paddle.io"),
    "OpenCV": (
        "error: (-4:Insufficient memory) Failed to allocate 4096 bytes in function 'cv::OutOfMemoryError'",
        "IMREAD_REDUCED",
    ),
    "PostgreSQL": ("ERROR:  out of memory\nDETAIL:  Failed on request of size 4096.", "maintenance_work_mem"),
}


@pytest.mark.parametrize(("name", "text", "lever"), [(name, *entry) for name, entry in ADVISED.items()], ids=ADVISED)
def test_a_program_s_own_words_are_host_memory_with_that_program_s_advice(name: str, text: str, lever: str) -> None:
    (incident,) = explained(text)
    assert (incident.memory, incident.framework, incident.causes[0].id) == ("host", name, "host_memory")
    advised = str([dict(advice.change) for advice in incident.advice])
    assert lever in advised
    assert "DataLoader(" not in advised or "paddle" in advised
    assert "CUDA_ALLOC" not in advised


@pytest.mark.parametrize(
    "text",
    [
        # Limits of time, other errors and other resources.
        'job 7 exceeds job hard limit "h_rt" of queue "a.q@n1" (86401.00000 > limit:86400.00000) - sending SIGKILL',
        "The replica workerpool0-0 exited with a non-zero status of 1.",
        "ResourceExhaustedError: Fail to alloc memory of 4096 size, error code is 22.",
        "RuntimeError: unable to mmap 88 bytes from file </srv/a.bin>: No such file or directory (2)",
        "UCX  ERROR ibv_reg_mr(address=0x7f00, length=4194304, access=0xf) failed: Bad address",
        "VFIO_MAP_DMA failed: Invalid argument",
        "Out of Memory Error: failed to offload data block of size 256.0 KiB (90.0 GiB/90.0 GiB used).",
        # What is retried, warned of or done without.
        "WARNING - Worker is at 83% memory usage. Pausing worker.  Process memory: 25.90 GiB",
        "KilledWorker: Attempted to run task 'a' on 4 different workers, but all those workers died while running it.",
        "(autoscaler +4m2s) Task shuffle was killed due to the node running low on memory, retries left 2",
        "nvidia-smi: page allocation failure: order:7, mode:0x40cc0(GFP_KERNEL|__GFP_COMP), nodemask=(null)",
        "failed to allocate pinned system memory: no pinned memory pool, falling back to non-pinned system memory",
        "low 0\nhigh 3\nmax 9\noom 0\noom_kill 0",
        "oom_kill 3",
        # Source code.
        'fprintf(stderr, "Calloc error - possibly out of CPU RAM \\n");',
        'LOG(FATAL) << "Failed to allocate CPU Memory";',
        'CHECK(*ptr) << "host allocation of size " << size << " failed";',
        'raise ValueError(f"Not enough host memory available. Requesting {a:.2f} GB but only have {b:.2f} GB free.")',
        "except ray.exceptions.ObjectStoreFullError:",
        # Manuals and talk.
        "If a job shows `Job has gone over cgroup memory limit of 4096 megabytes`, raise request_memory.",
        '- Fixed "container init was OOM-killed (memory limit too low?)" on cgroup v2',
        "docker inspect -f '{{.State.OOMKilled}}' NAME prints true if the container ran out of memory.",
        "The error `OutOfMemoryError: Container killed due to memory usage` means that the job needs more MEMORY.",
        "`RangeError: WebAssembly.Memory.grow(): Maximum memory size exceeded` means that the model is too large.",
        "MXNet says Failed to allocate CPU Memory when RAM is full",
        'Darknet prints "Calloc error - possibly out of CPU RAM" if the image is too large',
        'What does "Whoops! You ran out of memory! Add more RAM to your computer" mean?',
        "If Spark throws CpuRetryOOM: Could not complete allocation after 1000 retries, raise the limit.",
        "the embedding pod keeps going OOMKilled after a few hours",
        "I read that VFIO_MAP_DMA failed: Cannot allocate memory comes from memlock; mine is unlimited.",
        'In docs: "Out of Memory Error: failed to pin block of size 256.0 KiB (12.4 GiB/12.5 GiB used)" appears when '
        "the limit is reached",
        "Docs: ray.exceptions.ObjectStoreFullError: Failed to put object ffff in object store because it is full. "
        "Object size is 1073741824 bytes. means that objects are still referenced",
        'The scheduler prints: exceeds job hard limit "h_vmem" of queue "a.q@n1" (9663676416.00000 > '
        "limit:8589934592.00000) - sending SIGKILL when you ask for too little.",
        'The scheduler prints: job 7 exceeds job hard limit "h_vmem" of queue "a.q@n1" (9663676416.00000 > '
        "limit:8589934592.00000) - sending SIGKILL when you ask for too little.",
        "Calloc error - possibly out of CPU RAM\nis printed when there is no memory",
        # What the program does without.
        "Out of Memory Error: could not allocate block of size 256.0 KiB (8.0 GiB/8.0 GiB used) - retrying with "
        "smaller threads\ndone in 3 s",
    ],
)
def test_what_only_resembles_them_is_not_reported(text: str) -> None:
    assert explained(text) == []


@pytest.mark.parametrize(
    ("answer", "number"),
    [
        *(("true 137", 1), ("true", 1), ("false\ntrue", 1), ("false 0\n\nfalse 0\ntrue 137", 1)),
        *(("false 0", 0), ("truely", 0), ("", 0), ("false\nfalse", 0), ("false\n$ true", 0)),
    ],
)
def test_an_answer_of_docker_inspect_is_read_with_its_question(answer: str, number: int) -> None:
    found = explained(f"$ docker inspect -f '{{{{.State.OOMKilled}}}} {{{{.State.ExitCode}}}}' job\n{answer}\n$ ls\n")
    assert [incident.format for incident in found] == ["container-oom"] * number


@given(st.integers(1, 999_999), st.integers(10 * MIB, 2**46))
@settings(max_examples=40, deadline=None)
def test_a_control_group_s_count_and_limit_are_in_the_evidence(kills: int, limit: int) -> None:
    (incident,) = explained(
        f"$ cat job/memory.events\nlow 0\nhigh 0\nmax 5\noom {kills}\noom_kill {kills}\n$ cat job/memory.max\n{limit}\n"
    )
    evidence = " ".join(incident.causes[0].evidence)
    assert f"ended {kills} of" in evidence
    assert format_bytes(limit) in evidence


def test_a_kill_that_something_else_explains_is_told_once() -> None:
    counts = "low 0\nhigh 0\nmax 5\noom 1\noom_kill 1"
    for told in (
        "Memory cgroup out of memory: Killed process 31 (python) total-vm:9kB, anon-rss:8kB",
        "$ docker inspect -f '{{.State.OOMKilled}}' job\ntrue",
        "trainer-0 exited with code 137",
    ):
        assert len(explained(f"{told}\n$ cat memory.events\n{counts}\n")) == 1


@given(st.integers(1, 2**50), st.integers(1, 2**36))
@settings(max_examples=40, deadline=None)
def test_figures_of_requests_and_limits_are_exact(requested: int, limit: int) -> None:
    for text in (
        f"RuntimeError: unable to mmap {requested} bytes from file </srv/a.safetensors>: Cannot allocate memory (12)",
        f"Check failed: *ptr host allocation of size {requested} failed",
        f"Failed to malloc {requested}(1GiB)\nMalloc error - possibly out of CPU RAM: Cannot allocate memory",
        f"ERROR:  out of memory\nDETAIL:  Failed on request of size {requested}.",
    ):
        (incident,) = explained(text)
        assert (incident.memory, incident.message.requested_bytes) == ("host", requested)
    (locked,) = explained(ADVISED["UCX"][0].replace("4194304", str(requested)).replace("64 kbytes", f"{limit} kbytes"))
    assert (locked.message.requested_bytes, locked.message.limit_bytes) == (requested, limit * KIB)
    assert locked.causes[0].detail == "pinned"


def test_a_database_s_units_are_its_release_s() -> None:
    words = "Out of Memory Error: could not allocate block of size {} ({}/{} used)"
    (new,) = explained(words.format("256.0 KiB", "3.5 GiB", "3.5 GiB"))
    (old,) = explained(words.format("262KB", "3.5GB", "3.5GB"))
    assert (new.message.requested_bytes, old.message.requested_bytes) == (256 * KIB, 262_000)
    assert any(format_bytes(round(3.5 * GIB)) in line for line in new.causes[0].evidence)
    assert any(format_bytes(3_500_000_000) in line for line in old.causes[0].evidence)


GPU = (
    "Traceback (most recent call last):\n"
    '  File "/srv/train.py", line 41, in <module>\n'
    "    loss.backward()\n"
    "torch.cuda.OutOfMemoryError: CUDA out of memory. Tried to allocate 2.00 GiB (GPU 0; 39.59 GiB total capacity; "
    "37.11 GiB already allocated; 1.02 GiB free; 37.80 GiB reserved in total by PyTorch)"
)
_DETAIL = "DETAIL:  Failed on request of size 8388608."


@pytest.mark.parametrize("before", ["psycopg2.errors.InternalError_: ", "ERROR:  ", "RuntimeError: "])
def test_a_gpu_s_failure_in_a_database_s_process_is_no_host_s(before: str) -> None:
    assert not any(incident.memory == "host" for incident in explained(f"{before}CUDA out of memory\n{_DETAIL}"))
    (incident,) = explained(f"{before}CUDA error: out of memory\n{_DETAIL}\n{GPU}")[-1:]
    assert incident.memory == "gpu"


_POSTGRES = "2031-02-03 04:05:06.789 UTC [77]"


@pytest.mark.parametrize(
    "text",
    [
        f"{_POSTGRES} app@db ERROR:  out of memory\n{_POSTGRES} app@db DETAIL:  Failed on request of size 8388608 in "
        'memory context "ExecutorState".',
        f"{_POSTGRES} ERROR:  out of memory\n{_POSTGRES} DETAIL:  Failed on request of size 8388608.",
        f"{_POSTGRES} app@db FATAL:  out of memory\n{_POSTGRES} app@db DETAIL:  Failed on request of size 8388608.\n"
        f"{_POSTGRES} app@db STATEMENT:  CREATE INDEX ON items USING hnsw (embedding vector_l2_ops)",
        "psycopg2.errors.OutOfMemory: out of memory\nDETAIL:  Failed on request of size 8388608.",
        "sqlalchemy.exc.OperationalError: (psycopg2.errors.OutOfMemory) out of memory\n"
        "DETAIL:  Failed on request of size 8388608.",
    ],
)
def test_a_server_s_log_has_its_prefix_before_each_line(text: str) -> None:
    (incident,) = explained(text)
    assert (incident.framework, incident.memory, incident.message.requested_bytes) == ("PostgreSQL", "host", 8 * MIB)


@pytest.mark.parametrize("name", ADVISED)
def test_a_gpu_s_failure_beside_them_is_kept(name: str) -> None:
    text = ADVISED[name][0]
    for log in (f"{GPU}\n{text}", f"{text}\n{GPU}"):
        assert "gpu" in [incident.memory for incident in explained(log)]


def test_a_frame_that_is_named_after_a_retry_is_none() -> None:
    (incident,) = explained(
        "com.nvidia.spark.rapids.jni.CpuRetryOOM: Could not complete allocation after 1000 retries\n"
        "\tat com.nvidia.spark.rapids.HostAlloc$.$anonfun$retry$1(HostAlloc.scala:2)"
    )
    assert incident.framework == "Spark RAPIDS"
