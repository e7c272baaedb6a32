"""More host memory for the job: a higher limit, where a limit is in the way."""

from __future__ import annotations

import math

from vramscope.analyzers.case import Case
from vramscope.schema.oom import Advice, Cause
from vramscope.schema.units import GIB, format_bytes


def advise(case: Case, cause: Cause) -> Advice | None:
    """None where no limit but the machine itself is in the way."""
    if case.framework == "Colab":
        return _high_ram()
    if case.framework == "Vertex AI":
        return _larger_machine()
    if cause.detail != "cgroup" and not (case.framework == "Kubernetes" and cause.detail == "ram"):
        return None
    gib = _wanted_gib(case)
    amount = f"{gib}G" if gib else "<MORE>G"
    really = "Page cache is given back before anything is killed, so the job really needed more"
    if case.framework == "Slurm":
        code, where = f"#SBATCH --mem={amount}", "the job script"
    elif case.framework == "Kubernetes":
        code = f"resources:\n  requests: {{memory: {amount}i}}\n  limits: {{memory: {amount}i}}"
        where = "the container's specification"
    elif case.framework == "LSF":
        code, where = f'#BSUB -M {amount} -R "rusage[mem={amount}]"', "the job script"
    elif case.framework == "PBS":
        code, where = f"#PBS -l mem={amount.lower()}b", "the job script"
    elif case.framework == "Grid Engine":
        code, where = f"#$ -l h_vmem={amount}", "the job script, and counts for each slot of the parallel environment"
        really = "h_vmem limits the address space that is reserved, and CUDA reserves far more than it fills"
    elif case.framework == "HTCondor":
        code, where = f"request_memory = {amount}B", "the submit file"
    elif case.framework == "Amazon ECS":
        mib = f"{gib * 1024}" if gib else "<MORE>"
        code = f"aws batch submit-job --container-overrides 'resourceRequirements=[{{type=MEMORY,value={mib}}}]' ..."
        where = "the job's or the task's definition, in MiB"
    elif case.framework == "Dask":
        code = f'LocalCUDACluster(memory_limit="{amount}B")   # dask worker --memory-limit {amount}B'
        where = "the cluster's options: a worker's share of the node, which the workers must not exceed together"
        really = (
            "The nanny counts all that the worker's process holds, also what was freed and not given back; buffers "
            "that are spilled from the GPU lie there too"
        )
    elif case.framework == "YARN":
        code = f"spark-submit --conf spark.executor.memoryOverhead={amount.lower()} ..."
        where = "Spark's configuration: the container has the executor's heap and this much more for everything else"
    else:
        code = f"docker run --memory={amount.lower()} ...\nsystemctl set-property UNIT MemoryMax={amount}"
        where = "whichever of container and unit set the limit"
    known = next((case.facts[name] for name in ("cgroup_limit_bytes", "limit_bytes") if name in case.facts), None)
    now = f"the limit is {format_bytes(int(known))} now; " if known else ""
    return Advice(
        id="host_memory_limit",
        title="Give the job more host memory",
        change={"code": code},
        why=f"{now}it belongs into {where}. {really}",
        expected="the job lives as long as the node has what it needs",
        cost="fewer jobs on the node",
    )


def _larger_machine() -> Advice:
    return Advice(
        id="host_memory_limit",
        title="Take a machine type with more memory",
        change={"code": '"machineSpec": {"machineType": "g2-standard-16", "acceleratorType": "NVIDIA_L4", ...}'},
        why="the replica has the whole machine, and used up its memory: shuffle buffers, caches and workers are there",
        expected="the replica lives as long as the larger machine has what it needs",
        cost="a larger machine's price an hour",
    )


def _high_ram() -> Advice:
    return Advice(
        id="host_memory_limit",
        title="Take a runtime with more host memory",
        change={"code": "Runtime > Change runtime type > High-RAM"},
        why="the plain runtime has some 12 GiB beside its GPU, for data, for weights on their way to the GPU and for "
        "all that the notebook keeps",
        expected="the notebook lives as long as the larger machine has what it needs",
        cost="more compute units an hour",
    )


def _wanted_gib(case: Case) -> int | None:
    """Half as much again as what did not suffice, in whole GiB; None if the text does not say."""
    names = ("cgroup_limit_bytes", "limit_bytes", "used_bytes", "anon_rss_bytes")
    held = next((case.facts[name] for name in names if name in case.facts), None)
    return None if held is None else max(1, math.ceil(float(held) * 1.5 / GIB))
