"""Every family of messages that can be read: what to look for, and who reads it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from vramscope.analyzers.messages import (
    allocator_assert,
    bfc_allocator,
    bitsandbytes,
    cuda_driver,
    cuda_error,
    cuda_malloc_async,
    cupy,
    device_runtimes,
    ggml,
    host_arrays,
    host_compiler,
    host_containers,
    host_cpu_allocator,
    host_daemons,
    host_heap,
    host_kernel,
    host_killed,
    host_kubernetes,
    host_native,
    host_pinned,
    host_python,
    host_shared_memory,
    host_slurm,
    host_system,
    host_yarn,
    kernel_launch,
    library_status,
    mxnet,
    nccl,
    numba,
    ollama,
    onnxruntime,
    other_programs,
    paddle,
    pallas,
    ptxas,
    ray,
    retries,
    rmm,
    sglang,
    tensorflow,
    tensorrt,
    tensorrt_llm,
    text_generation_inference,
    torch_caching,
    torch_directml,
    torch_hint,
    torch_mps,
    torch_paraphrase,
    torch_thc,
    torch_translated,
    torch_wording,
    triton_language,
    triton_server,
    vllm,
    xla,
)
from vramscope.analyzers.messages.parsed import Span
from vramscope.analyzers.messages.strands import Strand


@dataclass(frozen=True, slots=True)
class Family:
    """Messages that share a grammar. A log in which none of the ``anchors`` occurs has none of these messages."""

    framework: str
    formats: tuple[str, ...]
    anchors: tuple[bytes, ...]
    parse: Callable[[Strand], list[Span]]


FAMILIES = (
    Family("PyTorch", torch_wording.FORMATS, torch_caching.ANCHORS, torch_caching.parse),
    Family("vLLM", vllm.FORMATS, vllm.ANCHORS, vllm.parse),
    Family("SGLang", sglang.FORMATS, sglang.ANCHORS, sglang.parse),
    Family(
        "TGI", text_generation_inference.FORMATS, text_generation_inference.ANCHORS, text_generation_inference.parse
    ),
    Family("Ray", ray.FORMATS, ray.ANCHORS, ray.parse),
    Family("llama.cpp", ggml.FORMATS, ggml.ANCHORS, ggml.parse),
    Family("Ollama", ollama.FORMATS, ollama.ANCHORS, ollama.parse),
    Family("PyTorch", host_cpu_allocator.FORMATS, host_cpu_allocator.ANCHORS, host_cpu_allocator.parse),
    Family("PyTorch", host_shared_memory.FORMATS, host_shared_memory.ANCHORS, host_shared_memory.parse),
    Family("Linux", host_kernel.FORMATS, host_kernel.ANCHORS, host_kernel.parse),
    Family("Linux", host_killed.FORMATS, host_killed.ANCHORS, host_killed.parse),
    Family("Linux", host_compiler.FORMATS, host_compiler.ANCHORS, host_compiler.parse),
    Family("Slurm", host_slurm.FORMATS, host_slurm.ANCHORS, host_slurm.parse),
    Family("Kubernetes", host_kubernetes.FORMATS, host_kubernetes.ANCHORS, host_kubernetes.parse),
    Family("NumPy", host_arrays.FORMATS, host_arrays.ANCHORS, host_arrays.parse),
    Family("Python", host_python.FORMATS, host_python.ANCHORS, host_python.parse),
    Family("Linux", host_system.FORMATS, host_system.ANCHORS, host_system.parse),
    Family("C++", host_native.FORMATS, host_native.ANCHORS, host_native.parse),
    Family("Java", host_heap.FORMATS, host_heap.ANCHORS, host_heap.parse),
    Family("YARN", host_yarn.FORMATS, host_yarn.ANCHORS, host_yarn.parse),
    Family("Linux", host_daemons.FORMATS, host_daemons.ANCHORS, host_daemons.parse),
    Family("Docker", host_containers.FORMATS, host_containers.ANCHORS, host_containers.parse),
    Family("llama.cpp", host_pinned.FORMATS, host_pinned.ANCHORS, host_pinned.parse),
    Family("PyTorch", allocator_assert.FORMATS, allocator_assert.ANCHORS, allocator_assert.parse),
    Family("bitsandbytes", bitsandbytes.FORMATS, bitsandbytes.ANCHORS, bitsandbytes.parse),
    Family("CUDA", cuda_error.FORMATS, cuda_error.ANCHORS, cuda_error.parse),
    Family("PyTorch", cuda_malloc_async.FORMATS, cuda_malloc_async.ANCHORS, cuda_malloc_async.parse),
    Family("CuPy", cupy.FORMATS, cupy.ANCHORS, cupy.parse),
    Family("PyTorch", library_status.FORMATS, library_status.ANCHORS, library_status.parse),
    Family("MXNet", mxnet.FORMATS, mxnet.ANCHORS, mxnet.parse),
    Family("NCCL", nccl.FORMATS, nccl.ANCHORS, nccl.parse),
    Family("Numba", numba.FORMATS, numba.ANCHORS, numba.parse),
    Family("RMM", rmm.FORMATS, rmm.ANCHORS, rmm.parse),
    Family("PyTorch", torch_directml.FORMATS, torch_directml.ANCHORS, torch_directml.parse),
    Family("PyTorch", torch_mps.FORMATS, torch_mps.ANCHORS, torch_mps.parse),
    Family("PyTorch", torch_thc.FORMATS, torch_thc.ANCHORS, torch_thc.parse),
    Family("Triton", triton_language.FORMATS, triton_language.ANCHORS, triton_language.parse),
    Family("CUDA", kernel_launch.FORMATS, kernel_launch.ANCHORS, kernel_launch.parse),
    Family("CUDA", ptxas.FORMATS, ptxas.ANCHORS, ptxas.parse),
    Family("JAX", pallas.FORMATS, pallas.ANCHORS, pallas.parse),
    Family("TensorFlow", bfc_allocator.FORMATS, bfc_allocator.ANCHORS, bfc_allocator.parse),
    Family("TensorFlow", tensorflow.FORMATS, tensorflow.ANCHORS, tensorflow.parse),
    Family("JAX", xla.FORMATS, xla.ANCHORS, xla.parse),
    Family("PaddlePaddle", paddle.FORMATS, paddle.ANCHORS, paddle.parse),
    Family("ONNX Runtime", onnxruntime.FORMATS, onnxruntime.ANCHORS, onnxruntime.parse),
    Family("TensorRT", tensorrt.FORMATS, tensorrt.ANCHORS, tensorrt.parse),
    Family("TensorRT-LLM", tensorrt_llm.FORMATS, tensorrt_llm.ANCHORS, tensorrt_llm.parse),
    Family("Triton Inference Server", triton_server.FORMATS, triton_server.ANCHORS, triton_server.parse),
    Family("Accelerate", retries.FORMATS, retries.ANCHORS, retries.parse),
    Family("CUDA.jl", other_programs.FORMATS, other_programs.ANCHORS, other_programs.parse),
    Family("oneAPI", device_runtimes.FORMATS, device_runtimes.ANCHORS, device_runtimes.parse),
    Family("CUDA", cuda_driver.FORMATS, cuda_driver.ANCHORS, cuda_driver.parse),
    Family("PyTorch", torch_hint.FORMATS, torch_hint.ANCHORS, torch_hint.parse),
    Family("PyTorch", torch_translated.FORMATS, torch_translated.ANCHORS, torch_translated.parse),
    Family("PyTorch", torch_paraphrase.FORMATS, torch_paraphrase.ANCHORS, torch_paraphrase.parse),
)
