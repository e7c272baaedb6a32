"""Ray: where its text leaves the figures out, and what its memory monitor may be told."""

from __future__ import annotations

from vramscope.analyzers.case import Case
from vramscope.schema.oom import Advice, Cause
from vramscope.schema.units import format_bytes


def worker_log(case: Case, cause: Cause) -> Advice | None:
    """The worker's own log has the message with its figures."""
    if case.format != "ray-gpu-oom-no-numbers":
        return None
    return Advice(
        id="ray_worker_log",
        title="Read the worker's own log",
        change={"code": "grep -rl 'out of memory' /tmp/ray/session_latest/logs/ | xargs vramscope explain"},
        why="Ray wraps the worker's error and this text has the wrapper alone; the worker printed the figures",
        expected="what was requested, free and held, and by which process",
        cost="none",
    )


def fewer_tasks(case: Case, cause: Cause) -> Advice | None:
    """Fewer tasks on the node, by asking for more for each; for Ray's monitor of the machine's memory."""
    if case.format != "ray-host":
        return None
    held = None if (task := case.number("anon_rss_bytes")) is None else int(task)
    need = 4 * 1024**3 if held is None else held + held // 4
    return Advice(
        id="ray_task_memory",
        title="Tell Ray what a task needs, so that fewer run on one node",
        change={"code": f"@ray.remote(memory={need})  # bytes\nray_task.options(num_cpus=2)"},
        why="Ray places tasks by CPUs unless told otherwise, and ends one when the node is nearly full"
        + ("" if held is None else f"; the one that it ended held {format_bytes(held)}"),
        expected="the tasks of a node fit into it together",
        cost="fewer at a time",
    )


def threshold(case: Case, cause: Cause) -> Advice | None:
    """A later intervention, where the node has room in truth."""
    if case.format != "ray-host":
        return None
    total, share = case.number("limit_bytes"), case.number("threshold")
    left = "" if total is None or share is None else f": {format_bytes(int(total * (1 - share)))} lie above it here"
    return Advice(
        id="ray_threshold",
        title="Let Ray's monitor wait longer, where the node has the room",
        change={"env": {"RAY_memory_usage_threshold": "0.98"}},
        why=f"Ray ends a task at a share of the node's memory{left}; set it where the node is started (ray start)",
        expected="the task lives as long as the kernel lets it",
        cost="the kernel may end any process instead, without a word",
    )


def larger_store(case: Case, cause: Cause) -> Advice | None:
    """A larger object store, or fewer objects in it."""
    if case.format != "ray-object-store":
        return None
    requested = case.message.requested_bytes
    asked = "" if requested is None else f"; the object has {format_bytes(requested)}"
    return Advice(
        id="ray_object_store",
        title="Give Ray's object store more, or keep fewer objects in it",
        change={
            "code": "ray start --head --object-store-memory=68719476736   # bytes; ray.init(object_store_memory=...)\n"
            "docker run --shm-size=70g ...   # the store lies in /dev/shm\n"
            "ray memory --stats-only   # who still refers to what is in it"
        },
        why=f"the store is 30% of the node's memory unless set, and objects stay in it as "
        f"long as a reference is in scope{asked}",
        expected="objects fit, or are spilled to disk once nobody uses them",
        cost="host memory that the tasks themselves do not get",
    )


LEVERS = (fewer_tasks, threshold, larger_store)
