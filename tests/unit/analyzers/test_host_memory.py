"""The machine's own memory: read as what it is, never as a GPU's, with a cause and advice of its own."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vramscope.analyzers.explain import explain_lines
from vramscope.schema.oom import Incident
from vramscope.schema.units import GIB, KIB, format_bytes


def explained(text: str) -> list[Incident]:
    return list(explain_lines(text.splitlines()))


def test_a_process_keeps_the_blanks_in_its_name() -> None:
    line = "Out of memory: Killed process 4711 (CUDA out of mem) total-vm:65738304kB, anon-rss:31457280kB, file-rss:0kB"
    (incident,) = explained(f"[12345.678901] {line}")
    assert any("process CUDA out of mem (pid 4711)" in sentence for sentence in incident.causes[0].evidence)


ONE = {
    "CPU allocator": (
        "RuntimeError: [enforce fail at alloc_cpu.cpp:118] err == 0. DefaultCPUAllocator: can't allocate memory: "
        "you tried to allocate 9126805504 bytes. Error code 12 (Cannot allocate memory)",
        "cpu-allocator",
        "ram",
    ),
    "CPU allocator on Windows": (
        r"RuntimeError: [enforce fail at C:\actions\pytorch\c10\core\impl\alloc_cpu.cpp:72] data. "
        "DefaultCPUAllocator: not enough memory: you tried to allocate 734003200 bytes.",
        "cpu-allocator",
        "ram",
    ),
    "the C library's refusal": (
        "RuntimeError: [enforce fail at CPUAllocator.cpp:56] posix_memalign(&data, gAlignment, nbytes) == 0. 12 vs 0",
        "cpu-allocator",
        "ram",
    ),
    "kernel": (
        "Jun 11 02:13:44 gpu7 kernel: Out of memory: Killed process 8812 (python) total-vm:90112kB, anon-rss:81920kB, "
        "file-rss:0kB, shmem-rss:0kB, UID:0 pgtables:240kB oom_score_adj:0",
        "kernel-oom",
        "ram",
    ),
    "old kernel": (
        "Out of memory: Kill process 8812 (python) score 917 or sacrifice child\n"
        "Killed process 8840 (python) total-vm:90112kB, anon-rss:81920kB, file-rss:0kB",
        "kernel-oom",
        "ram",
    ),
    "control group": (
        "Memory cgroup out of memory: Killed process 31 (pt_main_thread) total-vm:900kB, anon-rss:800kB",
        "kernel-oom",
        "cgroup",
    ),
    "systemd": (
        "systemd[1]: train.service: A process of this unit has been killed by the OOM killer.",
        "kernel-oom",
        "ram",
    ),
    "only the report's beginning": ("python3 invoked oom-killer: gfp_mask=0x140cca, order=0", "kernel-oom", "ram"),
    "Slurm": (
        "slurmstepd: error: Detected 3 oom-kill event(s) in step 8812.0 cgroup. Some of your processes may have been "
        "killed by the cgroup out-of-memory handler.\nsrun: error: n017: task 2: Out Of Memory",
        "slurm-oom",
        "cgroup",
    ),
    "old Slurm": (
        "slurmstepd: error: Job 7731 exceeded memory limit (16780032 > 16777216), being killed",
        "slurm-oom",
        "cgroup",
    ),
    "eviction": (
        "The node was low on resource: memory. Container main was using 30409212Ki, which exceeds its request of 8Gi.",
        "k8s-evict",
        "ram",
    ),
    "container": (
        "    Last State:     Terminated\n      Reason:       OOMKilled\n      Exit Code:    137",
        "k8s-evict",
        "cgroup",
    ),
    "docker inspect": ('        "OOMKilled": true,\n        "ExitCode": 137,', "k8s-evict", "cgroup"),
    "exit status": (
        "subprocess.CalledProcessError: Command 'python train.py' returned non-zero exit status 137.",
        "exit-137",
        "ram",
    ),
    "elastic": (
        "  exitcode  : -9 (pid: 8812)\n  traceback : Signal 9 (SIGKILL) received by PID 8812",
        "exit-137",
        "ram",
    ),
    "shell": ("epoch 3\nKilled", "killed", "ram"),
    "worker": (
        "RuntimeError: DataLoader worker (pid(s) 8812) is killed by signal: Killed.",
        "dataloader-killed",
        "ram",
    ),
    "bus error": (
        "ERROR: Unexpected bus error encountered in worker. This might be caused by insufficient shared memory (shm).\n"
        "RuntimeError: DataLoader worker (pid 77) is killed by signal: Bus error. It is possible that dataloader's "
        "workers are out of shared memory. Please try to raise your shared memory limit.",
        "dataloader-killed",
        "shm",
    ),
    "segment": ("RuntimeError: unable to write to file </torch_88_12>: No space left on device (28)", "shm", "shm"),
    "compiler": ("ptxas fatal   : Memory allocation failure", "compiler-oom", "ram"),
    "NumPy": (
        "numpy.core._exceptions._ArrayMemoryError: Unable to allocate 1.86 GiB for an array with shape (50000, 5000) "
        "and data type float64",
        "numpy-array",
        "ram",
    ),
    "Arrow": ("pyarrow.lib.ArrowMemoryError: realloc of size 4294967296 failed", "arrow-malloc", "ram"),
    "Python": (
        'Traceback (most recent call last):\n  File "pack.py", line 3, in <module>\n    x = [0] * n\n'
        "        ~~~~^~~\nMemoryError",
        "python-memory-error",
        "ram",
    ),
    "C++": (
        "terminate called after throwing an instance of 'std::bad_alloc'\n  what():  std::bad_alloc",
        "host-bad-alloc",
        "ram",
    ),
    "C++ below Python": ("MemoryError: std::bad_alloc", "host-bad-alloc", "ram"),
    "ONNX Runtime": (
        "[ONNXRuntimeError] : 6 : RUNTIME_EXCEPTION : Exception during initialization: bad allocation",
        "host-bad-alloc",
        "ram",
    ),
    "Rust": ("memory allocation of 939524096 bytes failed", "rust-alloc", "ram"),
    "Go": ("fatal error: runtime: out of memory", "go-out-of-memory", "ram"),
    "Java": (
        'Exception in thread "main" java.lang.OutOfMemoryError: Java heap space\n\tat a.B.c(B.java:3)',
        "java-heap",
        "heap",
    ),
    "Java, native": (
        "# Native memory allocation (malloc) failed to allocate 65536 bytes for Chunk::new",
        "java-native",
        "ram",
    ),
    "Node": ("FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory", "node-heap", "heap"),
    "YARN": (
        "Container killed by YARN for exceeding memory limits. 9.1 GB of 9 GB physical memory used.",
        "yarn-limit",
        "cgroup",
    ),
    "fork": ("    self.pid = os.fork()\nOSError: [Errno 12] Cannot allocate memory", "errno-12", "ram"),
    "Windows": (
        "OSError: [WinError 1455] The paging file is too small for this operation to complete. Error loading "
        '"C:\\venv\\torch\\lib\\cufft64_11.dll" or one of its dependencies.',
        "paging-file",
        "commit",
    ),
    "Windows, importing": (
        "ImportError: DLL load failed while importing _C: The paging file is too small for this operation to complete.",
        "paging-file",
        "commit",
    ),
    "systemd-oomd": (
        "Feb 03 11:20:41 ws2 systemd[1]: train.service: systemd-oomd killed 17 process(es) in this unit.\n"
        "Feb 03 11:20:42 ws2 systemd[1]: train.service: Failed with result 'oom-kill'.",
        "oom-daemon",
        "ram",
    ),
    "docker events": (
        "2025-04-02T10:55:31.204418117Z container oom 4be21c90d7aa (image=train:7, name=tune_c)",
        "container-oom",
        "cgroup",
    ),
    "sacct": (
        "90233|vit_b|OUT_OF_MEMORY|0:125||64G\n90233.batch|batch|OUT_OF_MEMORY|0:125|66977792K|",
        "slurm-oom",
        "cgroup",
    ),
    "page-locked": (
        "ggml_cuda_host_malloc: failed to allocate 512.00 MiB of pinned memory: out of memory\n"
        "llama_model_load: error loading model: unable to allocate CUDA_Host buffer",
        "ggml-pinned",
        "pinned",
    ),
    "page-locked, by the runtime's call": (
        "[E 11:04:24 rec] cudaHostAlloc(268435456, cudaHostAllocMapped) failed: out of memory (RAM 0.3 GiB free)",
        "cuda-driver-error",
        "pinned",
    ),
    "page-locked, by its number": (
        "src/stage.cpp:91 cudaMallocHost(&p, 805306368) -> 2 (out of memory)",
        "cuda-driver-error",
        "pinned",
    ),
    "locked later, by name": (
        "ERROR hipHostRegister failed: out of memory (hipErrorOutOfMemory)",
        "hip-driver-error",
        "pinned",
    ),
    "CuPy's pool of page-locked memory": (
        "Traceback (most recent call last):\n"
        '  File "stage.py", line 4, in <module>\n    buf = cupyx.empty_pinned((30000, 90000))\n'
        '  File "cupy/cuda/pinned_memory.pyx", line 308, in cupy.cuda.pinned_memory.PinnedMemoryPool.malloc\n'
        '  File "cupy_backends/cuda/api/runtime.pyx", line 146, in cupy_backends.cuda.api.runtime.check_status\n'
        "cupy_backends.cuda.api.runtime.CUDARuntimeError: cudaErrorMemoryAllocation: out of memory",
        "cuda-driver-error",
        "pinned",
    ),
    "an array of LAMMPS": (
        "ERROR on proc 3: Failed to allocate 7516192768 bytes for array atom:map_hash (src/memory.cpp:66)",
        "lammps-array",
        "ram",
    ),
    "host compiler": ("g++: fatal error: Killed signal terminated program cc1plus", "compiler-oom", "ram"),
}


@pytest.mark.parametrize(("text", "key", "detail"), ONE.values(), ids=ONE)
def test_one_failure_is_one_incident_of_host_memory(text: str, key: str, detail: str) -> None:
    (incident,) = explained(text)
    assert (incident.format, incident.memory, incident.count) == (key, "host", 1)
    (cause,) = incident.causes
    assert (cause.id, cause.detail) == ("host_memory", detail)
    assert cause.evidence
    assert incident.advice
    assert not any("PYTORCH_CUDA_ALLOC_CONF" in str(advice.change) for advice in incident.advice)


# What only resembles a failure of the host's memory.
NO_FAILURES = (
    '"OOMKilled": false, "ExitCode": 0',
    "RuntimeError: DataLoader worker (pid 88) is killed by signal: Segmentation fault.",
    "RuntimeError: DataLoader worker (pid 88) is killed by signal: Terminated.",
    "slurmstepd: error: *** JOB 8812 CANCELLED AT 2031-05-06T07:08:09 DUE TO TIME LIMIT ***",
    "exited with code 1",
    "step 137 loss 0.137",
    "The node was low on resource: ephemeral-storage.",
    "RuntimeError: unable to open shared memory object </torch_88_12> in read-write mode: Too many open files (24)",
    "Killed 14 of 20 monsters",
    "the job was Killed by the operator",
    "ptxas info    : Used 255 registers, 20480 bytes smem",
    "WARNING: failed to allocate 4096.00 MB of pinned memory: out of memory\nllama_kv_cache_init: kv size = 8 MB",
    "if (cudaHostAlloc(&p, 1048576, 0) == cudaErrorMemoryAllocation) use_pageable();",
    "warning: failed to mlock 4096-byte buffer (after previously locking 0 bytes): Cannot allocate memory",
    "MemoryError",
    "except MemoryError:",
    'Traceback (most recent call last):\n  File "a.py", line 1, in f\n    raise MemoryError\nValueError: x',
    "if the input is too long, std::bad_alloc is thrown",
    "INFO: using std::bad_alloc handler",
    "CUDA runtime: out of memory checks are on",
    "`java.lang.OutOfMemoryError: Java heap space` means that the heap is full.",
    "You may see `[Errno 12] Cannot allocate memory` when you fork.",
    'Rust prints "memory allocation of 10 bytes failed" and aborts',
    "sacct --state=OUT_OF_MEMORY -X",
    "CNMEM_STATUS_OUT_OF_MEMORY 0:125",
    "earlyoom[9]: mem avail: 50221 of 64214 MiB (78.21%), swap free: 2047 of 2047 MiB (100.00%)",
    "NVRM: Xid (PCI:0000:65:00): 31, pid=8812, name=python, MMU Fault",
)


@pytest.mark.parametrize("text", NO_FAILURES)
def test_what_is_not_about_memory_is_not_reported(text: str) -> None:
    assert explained(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "terminate called after throwing an instance of 'rmm::bad_alloc'\n  what():  std::bad_alloc: CUDA error at: "
        "/rmm/mr/cuda.hpp:70: cudaErrorMemoryAllocation out of memory",
        "terminate called after throwing an instance of 'thrust::system::detail::bad_alloc'\n  what():  "
        "std::bad_alloc: cudaErrorMemoryAllocation: out of memory",
        "MemoryError: std::bad_alloc: out_of_memory: RMM failure at:/rmm/pool.hpp:196: Maximum pool size exceeded",
    ],
)
def test_the_exceptions_of_cudas_libraries_stay_the_gpus(text: str) -> None:
    assert [incident.memory for incident in explained(text)] == ["gpu"]


def test_a_job_whose_steps_are_listed_is_one_incident_with_its_largest_step() -> None:
    (incident,) = explained(ONE["sacct"][0])
    assert any(format_bytes(66977792 * KIB) in line for line in incident.causes[0].evidence)


def test_two_daemons_that_kill_are_two_incidents() -> None:
    oomd = (
        "systemd-oomd[7]: Killed /a/b.scope due to memory pressure for /a being 71.44% > 50.00% for > 20s with reclaim "
        "activity"
    )
    earlyoom = (
        "earlyoom[8]: low memory! at or below SIGTERM limits: mem 10.00%, swap 10.00%\n"
        'earlyoom[8]: sending SIGTERM to process 4077 uid 1000 "python3": oom_score 921, VmRSS 5823 MiB'
    )
    first, second = explained(f"{oomd}\n{earlyoom}")
    assert "b.scope" in str(first.causes[0].evidence)
    assert "python3 (pid 4077)" in str(second.causes[0].evidence)


def test_every_kill_is_an_incident() -> None:
    log = "\n".join(
        f"Out of memory: Killed process {pid} (python) total-vm:{pid}kB, anon-rss:{pid}kB, file-rss:0kB, shmem-rss:0kB"
        for pid in (501, 502, 501)
    )
    assert [incident.count for incident in explained(log)] == [2, 1]


def test_a_kill_that_the_kernel_explains_is_not_guessed_at() -> None:
    log = (
        "Memory cgroup out of memory: Killed process 31 (python) total-vm:9kB, anon-rss:8kB\nrun.sh: line 3: 31 Killed"
    )
    assert [incident.format for incident in explained(log)] == ["kernel-oom"]


def test_an_exit_status_alone_is_a_guess() -> None:
    (incident,) = explained("trainer-0 exited with code 137")
    assert incident.causes[0].confidence < 0.7
    assert any("cannot tell" in line for line in incident.causes[0].evidence)
    assert incident.advice[0].id == "kernel_log"


@given(st.integers(1, 2**62))
@settings(max_examples=60, deadline=None)
def test_the_cpu_allocators_request_is_exact(requested: int) -> None:
    (incident,) = explained(f"DefaultCPUAllocator: can't allocate memory: you tried to allocate {requested} bytes.")
    assert incident.message.requested_bytes == requested


@given(st.integers(1, 2**31), st.integers(1, 2**40), st.integers(1, 2**40), st.integers(1, 2**40))
@settings(max_examples=60, deadline=None)
def test_a_kernel_reports_figures_are_in_the_evidence(pid: int, virtual: int, held: int, limit: int) -> None:
    (incident,) = explained(
        f"[    12.500000] python invoked oom-killer: gfp_mask=0x1, order=0\n"
        f"[    12.500001] memory: usage {limit}kB, limit {limit}kB, failcnt 4\n"
        f"[    12.500002] Memory cgroup out of memory: Killed process {pid} (python) total-vm:{virtual}kB, "
        f"anon-rss:{held}kB, file-rss:0kB, shmem-rss:0kB"
    )
    evidence = " ".join(incident.causes[0].evidence)
    assert str(pid) in evidence
    assert format_bytes(held * KIB) in evidence
    assert format_bytes(limit * KIB) in evidence


@given(st.integers(1, 4000), st.data())
@settings(max_examples=60, deadline=None)
def test_a_request_cut_by_the_end_is_not_a_number(gib: int, data: st.DataObject) -> None:
    text = f"DefaultCPUAllocator: can't allocate memory: you tried to allocate {gib * GIB} bytes"
    cut = data.draw(st.integers(len("DefaultCPUAllocator: can't allocate memory"), len(text) - len(" bytes")))
    assert [incident.message.requested_bytes for incident in explained(text[:cut])] == [None]


@given(st.integers(1, 2**62), st.sampled_from(("malloc", "realloc")))
@settings(max_examples=40, deadline=None)
def test_a_request_in_bytes_is_exact(requested: int, call: str) -> None:
    for text in (
        f"ArrowMemoryError: {call} of size {requested} failed",
        f"memory allocation of {requested} bytes failed",
        f"runtime: out of memory: cannot allocate {requested}-byte block (77 in use)\nfatal error: out of memory",
        f"java.lang.OutOfMemoryError: Cannot reserve {requested} bytes of direct buffer memory",
    ):
        (incident,) = explained(text)
        assert (incident.memory, incident.message.requested_bytes) == ("host", requested)


@given(st.integers(1, 1023), st.sampled_from((("KiB", KIB), ("GiB", GIB), ("TiB", 1024 * GIB))), st.integers(40, 70))
@settings(max_examples=40, deadline=None)
def test_numpys_size_is_read_as_printed_also_when_wrapped(number: int, unit: tuple[str, int], width: int) -> None:
    size = f"{number / 10:.1f}" if number < 1000 else f"{number}."
    text = f"_ArrayMemoryError: Unable to allocate {size} {unit[0]} for an array with shape (3, 2) and data type int8"
    wrapped = "\n".join(text[at : at + width] for at in range(0, len(text), width))
    (incident,) = explained(wrapped)
    figure = number / 10 if number < 1000 else number
    assert incident.message.requested_bytes == round(figure * unit[1])


@pytest.mark.parametrize(
    ("before", "formats"),
    [
        ("Received sigquit from a child process. It usually means the child failed.", []),
        ("RuntimeError: weights missing\nterminating remaining workers", []),
        ("step 20 loss 0.3", ["killed"]),
    ],
)
def test_what_a_launcher_ends_itself_was_not_killed_for_want_of_memory(before: str, formats: list[str]) -> None:
    assert [incident.format for incident in explained(f"{before}\nKilled\n")] == formats


def test_what_a_program_asked_to_be_locked_is_read_and_a_card_keeps_its_own_errors() -> None:
    (incident,) = explained("cudaMallocHost(&p, 805306368) -> 2 (out of memory)")
    assert incident.message.requested_bytes == 805306368
    (device,) = explained("cuMemAlloc_v2(&p, 805306368) failed: CUDA_ERROR_OUT_OF_MEMORY: out of memory")
    assert device.memory == "gpu"


@pytest.mark.parametrize(("resource", "memory"), [("pinned_host_memory", "host"), ("cuda_memory", "gpu")])
def test_rapids_says_by_its_resource_whose_memory_ran_out(resource: str, memory: str) -> None:
    (incident,) = explained(
        "MemoryError: std::bad_alloc: out_of_memory: CUDA error (failed to allocate 34359738368 bytes) at: "
        f"/opt/rmm/include/rmm/mr/{resource}_resource.hpp:98: cudaErrorMemoryAllocation out of memory"
    )
    assert incident.memory == memory


def test_a_call_that_locks_host_memory_is_known_by_what_is_said_of_it() -> None:
    error = "RuntimeError: CUDA error: out of memory"
    (locked,) = explained(
        f"{error}\nraised by torch.empty(40_000_000_000, dtype=torch.uint8).pin_memory(), VRAM is empty\n"
    )
    assert (locked.memory, locked.causes[0].id) == ("host", "host_memory")
    (other,) = explained(f"{error}\nraised by torch.empty(40_000_000_000, dtype=torch.uint8, device='cuda')\n")
    assert other.memory == "gpu"


@pytest.mark.parametrize(("allocator", "memory"), [("mklcpu", "host"), ("gpu_host_bfc", "host"), ("GPU_0_bfc", "gpu")])
def test_tensorflows_state_is_of_the_memory_whose_allocator_was_named(allocator: str, memory: str) -> None:
    prefix = "tensorflow/core/common_runtime/bfc_allocator.cc"
    (incident,) = explained(
        f"2019-12-01 12:00:44.201133: W {prefix}:419] Allocator ({allocator}) ran out of memory trying to allocate "
        "12.36GiB (rounded to 13271040000).  Current allocation summary follows.\n"
        f"2019-12-01 12:00:44.201910: I {prefix}:921] Stats: \nLimit:                 33547378688\n"
        "InUse:                 24159191040\nMaxInUse:              24159191040\nNumAllocs:                    4118\n"
        "MaxAllocSize:          13271040000\n"
    )
    assert incident.memory == memory
