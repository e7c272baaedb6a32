"""A larger heap for programs that limit their own."""

from __future__ import annotations

import math

from vramscope.analyzers.case import Case
from vramscope.schema.oom import Advice, Cause
from vramscope.schema.units import GIB, MIB, format_bytes

_JAVA_OPTIONS = {
    "Metaspace": "-XX:MaxMetaspaceSize=1g",
    "compressed class space": "-XX:CompressedClassSpaceSize=2g",
    "direct buffer memory": "-XX:MaxDirectMemorySize={size}",
}

_PROGRAMS = {
    "JavaCPP": "java -Dorg.bytedeco.javacpp.maxphysicalbytes={size}G -Xmx4g ...   # the heap and all beside it",
    "Spark RAPIDS": "spark-submit --conf spark.rapids.memory.host.offHeapLimit.size={size}g "
    "--conf spark.executor.memoryOverhead={size}g ...\n"
    "--conf spark.rapids.sql.concurrentGpuTasks=1   # fewer tasks that hold host buffers at once",
    "DuckDB": "SET memory_limit = '{size}GiB';\nSET threads = 4; SET preserve_insertion_order = false;\n"
    "SET temp_directory = '/scratch/duckdb';   -- larger than memory: it spills there",
    "WebAssembly": "emcc -sALLOW_MEMORY_GROWTH -sMAXIMUM_MEMORY=4GB ...   # the most with 32-bit addresses\n"
    "pipeline(task, model, {{dtype: 'q4'}})   // transformers.js: a smaller file to load",
}


def advise(case: Case, cause: Cause) -> Advice | None:
    """None where no heap's own limit was in the way; Ray's store is ray.py's."""
    if cause.detail != "heap" or case.framework == "Ray":
        return None
    limit = case.number("limit_bytes")
    now = "" if limit is None else f"it held {format_bytes(int(limit))}; "
    if case.framework in _PROGRAMS:
        size = "<MORE>" if limit is None else f"{max(1, math.ceil(limit * 1.5 / GIB))}"
        code = _PROGRAMS[case.framework].format(size=size)
    elif case.framework == "Node.js":
        mib = 8192 if limit is None else math.ceil(limit * 2 / MIB / 1024) * 1024
        code = f"export NODE_OPTIONS=--max-old-space-size={mib}"
    else:
        size = "<MORE>g" if limit is None else f"{max(1, math.ceil(limit * 2 / GIB))}g"
        option = _JAVA_OPTIONS.get(case.word("heap") or "", "-Xmx{size}").format(size=size)
        code = f"java {option} ...\nspark-submit --driver-memory {size} --executor-memory {size} ...   # under Spark"
    return Advice(
        id="heap_limit",
        title="Give the program a larger heap",
        change={"code": code},
        why=f"{now}the program refuses itself more than its limit, whatever the machine has free",
        expected="the program ends its work, if the machine has that much",
        cost="host memory; a leak only takes longer to fill it",
    )
