"""Results that a program keeps on the device from step to step, in frameworks other than PyTorch."""

from __future__ import annotations

from vramscope.analyzers.case import Case
from vramscope.schema.oom import Advice, Cause

_LINES = {
    "TensorFlow": "del model; tf.keras.backend.clear_session(); gc.collect()   # between trials\n"
    "# surest: each trial in a process of its own",
    "JAX": "history.append(jax.device_get(metrics))   # NumPy on the host instead of an array on the device",
    "Numba": "kept.append(d_array.copy_to_host()); del d_array",
    "CuPy": "kept.append(cp.asnumpy(result)); cp.get_default_memory_pool().free_all_blocks()",
    "RMM": "kept.append(frame.to_pandas()); del frame",
    "MXNet": "total += loss.asscalar()   # a number, which ends what made it\n"
    "del module; mx.nd.waitall()   # between trainings",
    "PaddlePaddle": "losses.append(float(loss)); paddle.device.cuda.empty_cache()",
}


def advise(case: Case, cause: Cause) -> Advice | None:
    """The same everywhere, in the framework's own words where they are known."""
    lines = _LINES.get(case.framework, "# free what one step has made before the next one begins")
    return Advice(
        id="kept_results",
        title="Keep results on the host, and let each step's arrays go",
        change={"code": lines},
        why="an array on the device lives as long as anything refers to it: a list of results, a cache, an earlier "
        "model that a variable still names",
        expected="memory stays level from one step to the next",
        cost="a copy to the host for each result",
    )
