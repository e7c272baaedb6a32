"""Triton Inference Server: its pools, its instances."""

from __future__ import annotations

from vramscope.analyzers.case import Case
from vramscope.schema.oom import Advice, Cause
from vramscope.schema.units import MIB, format_bytes


def larger_pool(case: Case, cause: Cause) -> Advice | None:
    """The pool for inputs and outputs, 64 MiB unless set; never less than twice the request."""
    requested = case.message.requested_bytes or 0
    size = max(256 * MIB, 2 * requested)
    return Advice(
        id="triton_cuda_pool",
        title="Give the server's CUDA pool more",
        change={"code": f"tritonserver --cuda-memory-pool-byte-size=0:{size} ..."},
        why="inputs and outputs on the GPU come from a pool of 64 MiB; what does not fit goes to pinned memory "
        f"or fails. Requested were {format_bytes(case.message.requested_bytes)}",
        expected="tensors between server and models stay on the GPU",
        cost="that much less for the models",
    )


def fewer_instances(case: Case, cause: Cause) -> Advice | None:
    """Each instance of a model holds its own weights and arena."""
    return Advice(
        id="triton_instances",
        title="Run fewer instances of the models",
        change={"code": "instance_group [ { count: 1, kind: KIND_GPU, gpus: [ 0 ] } ]   # config.pbtxt"},
        why="each instance of each model has its own context and arena, and the backends keep what they have taken",
        expected="the memory of the instances that are gone",
        cost="fewer requests at the same time",
    )


def host_shared_memory(case: Case, cause: Cause) -> Advice | None:
    """For the load generator, which takes the server's GPU for its own buffers."""
    return Advice(
        id="triton_client_memory",
        title="Let the client keep its buffers in host memory",
        change={"code": "perf_analyzer ... --shared-memory=system"},
        why="with CUDA shared memory the client takes its inputs and outputs on the same GPU as the server",
        expected="the client needs no GPU memory",
        cost="a copy for each request",
    )


LEVERS = {
    "capacity": (fewer_instances, larger_pool, host_shared_memory),
    "other_processes": (host_shared_memory, fewer_instances),
    "oversized_request": (larger_pool,),
    "unknown": (fewer_instances,),
}
