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


@pytest.mark.parametrize(
    "text",
    [
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
        "NVRM: Xid (PCI:0000:65:00): 31, pid=8812, name=python, MMU Fault",
    ],
)
def test_what_is_not_about_memory_is_not_reported(text: str) -> None:
    assert explained(text) == []


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


@pytest.mark.parametrize(
    ("text", "lever"),
    [
        (ONE["Slurm"][0], "#SBATCH --mem="),
        (ONE["container"][0], "limits:"),
        (ONE["bus error"][0], "--shm-size"),
        (ONE["compiler"][0], "MAX_JOBS"),
        (ONE["worker"][0], "num_workers"),
        (ONE["CPU allocator"][0], "map_location"),
    ],
)
def test_the_advice_is_that_of_the_program_which_speaks(text: str, lever: str) -> None:
    (incident,) = explained(text)
    assert lever in str([dict(advice.change) for advice in incident.advice])


def test_the_limit_that_is_proposed_is_higher_than_the_one_that_was_reached() -> None:
    (incident,) = explained("slurmstepd: error: Job 7731 exceeded memory limit (16780032 > 16777216), being killed")
    assert "--mem=24G" in str(incident.advice[0].change)


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
