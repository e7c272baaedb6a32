"""What a change of the allocator's settings breaks or costs, beyond memory. It does not look at the program."""

from __future__ import annotations

from collections.abc import Mapping

_IPC_SINCE = (2, 5)


def warnings_of(keys: Mapping[str, str], recorded: Mapping[str, str], release: tuple[int, int]) -> tuple[str, ...]:
    """One sentence for each, of the settings that the recorded ones have not."""
    added = {key: value for key, value in keys.items() if recorded.get(key) != value and value != "False"}
    warnings = []
    if added.get("expandable_segments") == "True":
        if release < _IPC_SINCE:
            warnings.append(
                "expandable segments: tensors on the GPU cannot be shared between processes (torch.multiprocessing, "
                "data loaders that return them) before PyTorch 2.5"
            )
        else:
            warnings.append(
                "expandable segments: sharing tensors on the GPU between processes (torch.multiprocessing) needs Linux "
                "5.6 and the permission to use pidfd_getfd, which many containers deny"
            )
        warnings.append(
            "expandable segments: NCCL's registered user buffers and custom all-reduce kernels that share memory by "
            "CUDA IPC may refuse memory that is mapped in pieces"
        )
        warnings.append("expandable segments: they do not go with vLLM's sleep mode")
    if "max_split_size_mb" in added:
        warnings.append("max_split_size_mb: large segments are kept whole, and given back and asked for again: slower")
    if "garbage_collection_threshold" in added:
        warnings.append("garbage_collection_threshold: it acts only while the program has set a limit for itself")
    return tuple(warnings)
