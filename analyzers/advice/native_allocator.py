"""PyTorch's own allocator in place of the driver's pool."""

from __future__ import annotations

from vramscope.analyzers.advice import expandable_segments
from vramscope.analyzers.case import Case
from vramscope.schema.oom import Advice, Cause


def advise(case: Case, cause: Cause) -> Advice | None:
    """For cudaMallocAsync alone, which ignores every setting of the native allocator."""
    if case.format != "torch-cudamallocasync":
        return None
    # 2.0 does not know the setting, and stops at a setting that it does not know.
    has_segments = (
        not case.versions.certainly_before(expandable_segments.SINCE) and expandable_segments.withheld(case) is None
    )
    segments = ",expandable_segments:True" if has_segments else ""
    return Advice(
        id="native_allocator",
        title="Try PyTorch's own allocator" + (" with expandable segments" if has_segments else ""),
        change={"env": {"PYTORCH_CUDA_ALLOC_CONF": f"backend:native{segments}"}},
        why="the job runs on backend:cudaMallocAsync, which ignores expandable_segments, max_split_size_mb and the "
        "rest, keeps no allocation history and does not say what it caches"
        + ("" if case.server else ". ComfyUI chooses it by itself on many cards: start it with --disable-cuda-malloc"),
        expected="less lost between blocks, and a message that tells cached memory from live tensors",
        cost="a setting; leave expandable segments out on Windows, which lacks them" if has_segments else "a setting",
    )


def advise_offloading(case: Case, cause: Cause) -> Advice | None:
    """What the programs that use this allocator most offer against it."""
    if case.format != "torch-cudamallocasync" or case.circumstances.training or case.server is not None:
        return None
    return Advice(
        id="offloading",
        title="In ComfyUI: keep less on the GPU at a time",
        change={"code": "python main.py --lowvram --disable-cuda-malloc"},
        why="models stay on the GPU between the steps of a workflow; a smaller picture or batch and tiled VAE decoding "
        "(VAE Decode (Tiled)) help most at the step that fails",
        expected="weights wait in host memory until their step",
        cost="slower from step to step",
    )
