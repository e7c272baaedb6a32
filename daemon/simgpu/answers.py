"""What stubs of the libraries above CUDA answer besides success, where their caller reads more. Nothing is computed."""

from __future__ import annotations

import re

# Calls whose answer is not a size.
_OWN = {
    # PyTorch keeps a workspace for each handle, and has a handle in each thread that multiplies.
    "cublasCreate_v2": (
        "(void **handle) { static int made; *handle = (void *)(long)"
        "__atomic_add_fetch(&made, 1, __ATOMIC_RELAXED); "
        "return answer(__func__, 0); }"
    ),
    # PyTorch takes the first of the algorithms found, so there must be one.
    "cublasLtMatmulAlgoGetHeuristic": (
        "(void *handle, void *operation, void *a, void *b, void *c, void *d, void *preference, int wanted, "
        "void *results, int *found) { *found = 1; return answer(__func__, 0); }"
    ),
}
# Sizes of workspaces, which are not known: none, rather than a number that nobody has written. By the call's name the
# places of the pointers to write to, from 0, and their type. A letter for the type of numbers is left away.
_SIZES: dict[str, tuple[tuple[int, ...], str]] = {
    "cusolverDn?geqrf_bufferSize": ((5,), "int"),
    "cusolverDn?getrf_bufferSize": ((5,), "int"),
    "cusolverDn?potrf_bufferSize": ((5,), "int"),
    "cusolverDn?sytrf_bufferSize": ((4,), "int"),
    "cusolverDn?gesvd_bufferSize": ((3,), "int"),
    "cusolverDn?gesvdj_bufferSize": ((12,), "int"),
    "cusolverDn?gesvdjBatched_bufferSize": ((11,), "int"),
    "cusolverDn?gesvdaStridedBatched_bufferSize": ((16,), "int"),
    "cusolverDn?syevd_bufferSize": ((7,), "int"),
    "cusolverDn?heevd_bufferSize": ((7,), "int"),
    "cusolverDn?syevj_bufferSize": ((7,), "int"),
    "cusolverDn?heevj_bufferSize": ((7,), "int"),
    "cusolverDn?syevjBatched_bufferSize": ((7,), "int"),
    "cusolverDn?heevjBatched_bufferSize": ((7,), "int"),
    "cusolverDn?orgqr_bufferSize": ((7,), "int"),
    "cusolverDn?ungqr_bufferSize": ((7,), "int"),
    "cusolverDn?ormqr_bufferSize": ((11,), "int"),
    "cusolverDn?unmqr_bufferSize": ((11,), "int"),
    "cusolverDnXgeqrf_bufferSize": ((10, 11), "long"),
    "cusolverDnXpotrf_bufferSize": ((8, 9), "long"),
    "cusolverDnXsyevd_bufferSize": ((11, 12), "long"),
    "cusolverDnXsyevBatched_bufferSize": ((11, 12), "long"),
    "cusolverDnXgeev_bufferSize": ((17, 18), "long"),
    "cusolverDnXsytrs_bufferSize": ((11, 12), "long"),
    "cufftXtMakePlanMany": ((12,), "long"),
    "cusparseSpMM_bufferSize": ((10,), "long"),
    "cusparseSpMV_bufferSize": ((9,), "long"),
    "cusparseSpSV_bufferSize": ((9,), "long"),
    "cusparseSpSM_bufferSize": ((10,), "long"),
    "cusparseSDDMM_bufferSize": ((10,), "long"),
}


def answer_of(name: str, soname: str) -> str | None:
    """C text of the stub behind its name and before its end, of type int; None where success says all.

    It may use ``answer`` of the stubs' source.
    """
    if name in _OWN:
        return _OWN[name]
    if name == "cudnnGetProperty":
        major, minor = _cudnn_version(soname)
        return f"(int part, int *value) {{ *value = part == 0 ? {major} : part == 1 ? {minor} : 0; return 0; }}"
    size = _SIZES.get(name) or _SIZES.get(re.sub(r"(?<=^cusolverDn)[SDCZ]", "?", name))
    if size is None:
        return None
    places, kind = size
    words = ", ".join(f"long a{place}" for place in range(max(places) + 1))
    writes = " ".join(f"*({kind} *)a{place} = 0;" for place in places)
    return f"({words}) {{ {writes} return answer(__func__, 0); }}"


def cudnn_version_number(soname: str) -> int:
    """As cudnnGetVersion has it."""
    major, minor = _cudnn_version(soname)
    return major * (10_000 if major >= 9 else 1000) + minor * 100


def _cudnn_version(soname: str) -> tuple[int, int]:
    """A later release than any that PyTorch was built with: it refuses an earlier one of the same major version."""
    major = int(soname.rpartition(".")[2])
    return major, 99 if major >= 9 else 9
