"""What PyTorch calls a thing in the release that failed: names that came later would be the next error."""

from __future__ import annotations

from vramscope.analyzers.case import Case

# Back end -> what torch calls its devices.
_DEVICES = {"xpu": "xpu", "npu": "npu", "musa": "musa", "mps": "mps"}


def exception_of(case: Case) -> str:
    """The class that the error has there; its older name is good from 1.13 on."""
    if _is_ancient(case) or case.versions.certainly_before((1, 13)):
        return "RuntimeError"
    if case.backend in _DEVICES or case.versions.certainly_from((2, 5)):
        return "torch.OutOfMemoryError"
    return "torch.cuda.OutOfMemoryError"


def without_gradients(case: Case) -> str:
    """The context in which nothing is kept for a backward pass: the leaner one is 1.9's."""
    return "torch.no_grad()" if _may_be_before(case, (1, 9)) else "torch.inference_mode()"


def autocast(case: Case) -> str | None:
    """The context in which CUDA computes in 16 bits; None where there is none yet."""
    if _is_ancient(case) or case.versions.certainly_before((1, 6)):
        return None
    if _may_be_before(case, (1, 10)):
        return "torch.cuda.amp.autocast()"
    return f'torch.autocast("{_DEVICES.get(case.backend, "cuda")}", dtype=torch.bfloat16)'


def _is_ancient(case: Case) -> bool:
    """Whether the message is one of the allocator before PyTorch 1.0, some of which went on into the first releases."""
    return case.format.startswith("torch-thc")


def _may_be_before(case: Case, release: tuple[int, int]) -> bool:
    """Whether the text speaks for an old release; one that bounds nothing does not."""
    if _is_ancient(case):
        return True
    newest = case.versions.newest
    return newest is not None and newest <= (1, 12) and not case.versions.certainly_from(release)
