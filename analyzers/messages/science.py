"""Programs and libraries of science, of data and of learning, each with a sentence of its own.

Facts: ``used_bytes``, what was in use on the device; ``would_use_bytes``, what FluidX3D would hold with the request.
"""

from __future__ import annotations

import re

from vramscope.analyzers.messages.parsed import Span
from vramscope.analyzers.messages.sizes import BINARY_SIZE, read_binary_size
from vramscope.analyzers.messages.strands import Strand
from vramscope.analyzers.messages.wordings import Reading, Wording, parse_wordings, read_figures
from vramscope.analyzers.patterns import regex

FORMATS = (
    "not-enough-vram",
    "kaldi-region",
    "theano-allocation",
    "matlab-gpu",
    "spark-rapids-oom",
    "fluidx3d-allocation",
    "cuda-driver-error",
    "cublas-alloc-failed",
)
ANCHORS = (
    b"memory on accelerator",
    b"memory on the GPU(s)",
    b"GPU memory to match",
    b"negligible GPU memory",
    b"PennyLane Lightning",
    b"OutofMemory",
    b"cufftAllocFailed",
    b"RetryOOM",
    b"have enough memory.",
    b"memory region of",
    b"Memory info: free",
    b"of device memory (",
    b"Out of memory on dev",
    b"size allowed on the dev",
    b"GPU out of memory.",
    b"cuda_device_api.cc",
    b"BLAS_STATUS_ALLOC",
    b"gpu memory for runtime",
)


# MATLAB writes its binary units with a small b.
_MATLABS = r"\d{1,9}(?:\.\d{1,4})?[KMG]i?[bB]"


def _fluid(match: re.Match[str]) -> Reading:
    return read_figures(match)._replace(facts={"would_use_bytes": float(read_binary_size(match["would"]))})


_WORDINGS = (
    Wording(
        "not-enough-vram",
        "LAMMPS",
        "Insufficientmemoryonaccelerator",
        regex(r"Insufficientmemoryonaccelerator(?P<rest>\([^()\s]{1,120}:\d{1,6}\))?"),
        read_figures,
        printed=True,
    ),
    Wording(
        "not-enough-vram",
        "LMDeploy",
        "Noenoughgpumemoryforruntime",
        regex(r"Noenoughgpumemoryforruntime\.?"),
        read_figures,
        printed=True,
    ),
    # Behind a bracket it is the macro that holds the text.
    Wording(
        "not-enough-vram",
        "RELION",
        "YouranoutofmemoryontheGPU(s).",
        regex(r"(?<!\()YouranoutofmemoryontheGPU\(s\)\."),
        read_figures,
        printed=True,
    ),
    Wording(
        "not-enough-vram",
        "COLMAP",
        "NotenoughGPUmemorytomatch",
        regex(r"NotenoughGPUmemorytomatch\d{1,9}features\.(?:Reducethemaximumnumberofmatches\.)?"),
        read_figures,
    ),
    Wording(
        "not-enough-vram",
        "Unsloth",
        "Unsloth:NoornegligibleGPUmemory",
        regex(r"Unsloth:NoornegligibleGPUmemoryavailablefor[\w-]{3,60}?(?:entropy)?\.?"),
        read_figures,
        stated=True,
    ),
    Wording(
        "cuda-driver-error",
        "PennyLane",
        "ErrorinPennyLaneLightning:",
        regex(r"ErrorinPennyLaneLightning:outofmemory"),
        read_figures,
    ),
    # An exception's class with nothing behind it.
    Wording(
        "cuda-driver-error",
        "PyFR",
        "pyfr.backends.cuda.driver.",
        regex(r"pyfr\.backends\.cuda\.driver\.CUDAOutofMemory"),
        read_figures,
        printed=True,
    ),
    Wording(
        "cublas-alloc-failed",
        "PETSc",
        "cuBLASerror3(CUBLAS_STATUS_ALLOC_FAILED)",
        regex(
            r"cuBLASerror3\(CUBLAS_STATUS_ALLOC_FAILED\)\.Reportsnotinitializedorallocfailed;thisindicatestheGPU(?:mayhave|has)runout"
            r"resources"
        ),
        read_figures,
    ),
    Wording(
        "cuda-driver-error",
        "DGL",
        "dgl/src/runtime/cuda/cuda_device_api.cc",
        regex(
            r"dgl/src/runtime/cuda/cuda_device_api\.cc:\d{1,6}:Checkfailed:e==cudaSuccesse==cudaErrorCudartUnloading:?"
            r"CUDA:outofmemory"
        ),
        read_figures,
    ),
    Wording(
        "not-enough-vram",
        "cryoSPARC",
        "cryosparc_",
        regex(r"cryosparc_\w{2,20}\.skcuda_internal\.cufft\.cufftAllocFailed"),
        read_figures,
        printed=True,
    ),
    Wording(
        "spark-rapids-oom",
        "Spark RAPIDS",
        "com.nvidia.spark.rapids.jni.Gpu",
        regex(
            r"(?<!Retryingafter)com\.nvidia\.spark\.rapids\.jni\.Gpu(?:SplitAnd)?RetryOOM:GPUOutOfMemory"
            r"(?::couldnotsplitinputsandretry)?"
        ),
        read_figures,
    ),
    Wording(
        "spark-rapids-oom",
        "Spark RAPIDS",
        "GpuSplitAndRetryOOM:",
        regex(r"GpuSplitAndRetryOOM:GPUOutOfMemory(?::couldnotsplitinputsandretry)?"),
        read_figures,
    ),
    Wording(
        "fluidx3d-allocation",
        "FluidX3D",
        "doesnothaveenoughmemory.Allocating",
        regex(
            rf"doesnothaveenoughmemory\.Allocatinganother(?P<requested>{BINARY_SIZE})woulduseatotalof"
            rf"(?P<would>{BINARY_SIZE})/(?P<total>{BINARY_SIZE})\.?"
        ),
        _fluid,
    ),
    Wording(
        "kaldi-region",
        "Kaldi",
        "Failedtoallocateamemoryregionof",
        regex(
            # Other allocators have regions too, and nothing to say of how large the batch is.
            r"Failedtoallocateamemoryregionof(?P<requested>\d{1,16})bytes\.(?=Possibl|.{0,500}?Memoryinfo)"
            r"(?:.{0,500}?Memoryinfo:free:(?P<free>\d{1,9}M),"
            r"used:(?P<used>\d{1,9}M),total:(?P<total>\d{1,9}M)(?:,free/total:[\d.]{1,16})?(?:CUDAerror:outofmemory)?)?"
        ),
        read_figures,
    ),
    Wording(
        "theano-allocation",
        "Theano",
        "Errorallocating",
        regex(
            r"Errorallocating(?P<requested>\d{1,16})bytesofdevicememory\((?:CNMEM_STATUS_OUT_OF_MEMORY|outofmemory)\)\.?"
            r"(?:Driverreport(?P<free>\d{1,16})bytesfreeand(?P<total>\d{1,16})bytestotal)?"
        ),
        read_figures,
    ),
    Wording(
        "matlab-gpu",
        "MATLAB",
        "Outofmemoryondevice.",
        regex(
            r"Outofmemoryondevice\.(?:(?P<rest>Toviewmoredetailaboutavailablememory(?:ontheGPU)?,use.?gpuDevice"
            r"(?:\(\))?.?\.(?:Iftheproblempersists,resettheGPUbycalling.?gpuDevice\(\d{1,3}\).?\.?)?)"
            rf"|Yourequested:(?P<requested>{_MATLABS}),devicehas(?P<free>{_MATLABS})free\.?)"
        ),
        read_figures,
    ),
    Wording(
        "matlab-gpu",
        "MATLAB",
        "GPUoutofmemory.Tryreducing",
        regex(r"GPUoutofmemory\.Tryreducing.?MiniBatchSize.?usingthetrainingOptionsfunction\.?"),
        read_figures,
    ),
    Wording(
        "matlab-gpu",
        "MATLAB",
        "Maximumvariablesizeallowedonthedevice",
        regex(r"Maximumvariablesizeallowedonthedeviceisexceeded\.?"),
        lambda _: Reading(facts={"refusal": "array size"}),
        printed=True,
    ),
)


def parse(strand: Strand) -> list[Span]:
    """Every such refusal in the strand."""
    return parse_wordings(strand, _WORDINGS)
