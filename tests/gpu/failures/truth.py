"""What a program knows of the device when memory runs out, told beside its output, and ways to fill the device."""

import contextlib
import json
import os
import signal
import subprocess
import sys

GIB = 1 << 30
MIB = 1 << 20
HOLDER = """
import sys, torch
held = [torch.empty(int(part), dtype=torch.uint8, device="cuda") for part in sys.argv[1:]]
print("held", flush=True)
sys.stdin.read()
"""


def tell(**figures):
    """One line of JSON into the file that TRUTH_FILE names."""
    if "TRUTH_FILE" in os.environ:
        with open(os.environ["TRUTH_FILE"], "a") as file:
            file.write(json.dumps({"pid": os.getpid(), **figures}) + "\n")


def tell_each_failure():
    """PyTorch's own figures at each of its failures."""
    import torch

    def observe(device, requested, limit_or_total, free):
        stats = torch.cuda.memory_stats(device)
        tell(
            device=device,
            requested=requested,
            limit_or_total=limit_or_total,
            free=free,
            total=torch.cuda.get_device_properties(device).total_memory,
            allocated=stats["allocated_bytes.all.current"],
            reserved=stats["reserved_bytes.all.current"],
        )

    torch.cuda.init()
    torch._C._cuda_attach_out_of_memory_observer(observe)


def fill(leave=0):
    """Take the device's free memory by cudaMalloc but for ``leave`` bytes, and keep it to the end."""
    import torch

    torch.cuda.init()
    torch.cuda.synchronize()
    take = torch.cuda.caching_allocator_alloc
    for size in (8 * GIB, GIB, 64 * MIB, 2 * MIB):
        with contextlib.suppress(torch.OutOfMemoryError):
            while torch.cuda.mem_get_info()[0] - size >= leave:
                take(size)


@contextlib.contextmanager
def another_process(*parts):
    """Another process that holds so many bytes, each part an allocation."""
    words = [sys.executable, "-c", HOLDER, *(str(int(part)) for part in parts)]
    holder = subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    try:
        assert holder.stdout.readline() == "held\n"
        yield holder.pid
    finally:
        holder.send_signal(signal.SIGKILL)
        holder.wait()
