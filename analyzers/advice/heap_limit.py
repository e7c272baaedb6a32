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


def advise(case: Case, cause: Cause) -> Advice | None:
    """None where no heap's own limit was in the way."""
    if cause.detail != "heap":
        return None
    limit = case.number("limit_bytes")
    now = "" if limit is None else f"it held {format_bytes(int(limit))}; "
    if case.framework == "Node.js":
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
