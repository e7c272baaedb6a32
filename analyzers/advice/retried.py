"""Jobs that catch the error and try again."""

from __future__ import annotations

from vramscope.analyzers.advice.torch_names import exception_of
from vramscope.analyzers.case import Case
from vramscope.schema.oom import Advice, Cause


def retry_outside(case: Case, cause: Cause) -> Advice | None:
    """A traceback holds its frames, and these their tensors."""
    return Advice(
        id="retry_outside",
        title="Free what the failed attempt held before the next one",
        change={
            "code": f"failed = False\ntry:\n    train(batch_size)\nexcept {exception_of(case)}:\n    failed = True\n"
            "if failed:  # outside: the traceback and its tensors are gone\n    accelerator.free_memory()\n"
            "    gc.collect()\n    torch.cuda.empty_cache()"
        },
        why="model and optimizer must be built inside the decorated function; what is built outside, or held by the "
        "exception, stays for every attempt",
        expected="each attempt begins with the same free memory",
        cost="none",
    )


def smaller_model(case: Case, cause: Cause) -> Advice | None:
    """One sample does not fit: the batch is not what is too large."""
    return Advice(
        id="smaller_than_one_sample",
        title="Make one sample fit",
        change={
            "code": "model.gradient_checkpointing_enable()\nmodel = model.to(torch.bfloat16)   # or LoRA, "
            "8-bit optimizer, ZeRO/FSDP\nmax_length //= 2"
        },
        why="a batch of one failed too: weights, optimizer state or one sample's activations alone are too large",
        expected="what is left once the batch is 1 becomes smaller",
        cost="slower steps or shorter samples",
    )


def see_first_error(case: Case, cause: Cause) -> Advice | None:
    """The swallowed error has figures."""
    return Advice(
        id="see_first_error",
        title="Look at the error that was swallowed",
        change={"code": "auto_find_batch_size=False   # per_device_train_batch_size=1"},
        why="the search hides PyTorch's message, which says who holds the memory",
        expected="a message with figures: run vramscope explain on it",
        cost="one run that fails",
    )


def bound_batches(case: Case, cause: Cause) -> Advice | None:
    """By tokens, not by samples."""
    return Advice(
        id="fairseq_max_tokens",
        title="Bound a batch by its tokens",
        change={"code": "fairseq-train ... --max-tokens 2048 --update-freq 2 --skip-invalid-size-inputs-valid-test"},
        why="batches that are skipped are the longest ones: the model never learns from them, and with several GPUs a "
        "rank that skips can leave the others waiting",
        expected="no batch is at the edge; --update-freq keeps the effective size",
        cost="more steps",
    )


LEVERS_OF_ACCELERATE = {
    "capacity": (smaller_model, see_first_error),
    "leak": (retry_outside,),
    "unknown": (see_first_error,),
}
LEVERS_OF_FAIRSEQ = {"capacity": (bound_batches,), "unknown": (bound_batches,)}
