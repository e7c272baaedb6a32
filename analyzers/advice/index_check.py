"""The other frequent explanation of a cuBLAS error: an index that no row belongs to."""

from __future__ import annotations

from vramscope.analyzers.case import Case
from vramscope.schema.oom import Advice, Cause


def advise(case: Case, cause: Cause) -> Advice | None:
    """For statuses of cuBLAS."""
    if not case.format.startswith("cublas-") or case.framework != "PyTorch":
        return None
    return Advice(
        id="index_check",
        title="Rule out an index out of range",
        change={
            "code": "print(torch.cuda.mem_get_info())  # (free, total): plenty free speaks against memory\n"
            "assert int(input_ids.max()) < model.get_input_embeddings().num_embeddings\n"
            "model.cpu()(**{k: v.cpu() for k, v in batch.items()})  # on the CPU the error names itself"
        },
        why="a token beyond the embedding (tokenizer and model of different sizes) or a label beyond the classes "
        "stops a "
        "kernel, and cuBLAS is the next to be called",
        expected="either the index that is wrong, or certainty that memory is the cause",
        cost="one batch on the CPU",
    )
