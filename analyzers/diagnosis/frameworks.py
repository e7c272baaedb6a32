"""Which judge understands which framework's figures, for those whose allocator is not PyTorch's."""

from __future__ import annotations

from collections.abc import Callable

from vramscope.analyzers.case import Case
from vramscope.analyzers.diagnosis import (
    arena,
    compiled_program,
    device_arrays,
    device_total,
    gpu_sharing,
    inference_runtime,
    other_runtimes,
    program_sentences,
    retried,
)
from vramscope.schema.oom import Cause

_JUDGES: dict[str, Callable[[Case], tuple[Cause, ...]]] = {
    "TensorFlow": arena.judge,
    "JAX": compiled_program.judge,
    "PaddlePaddle": device_total.judge,
    "ONNX Runtime": inference_runtime.judge,
    "TensorRT": inference_runtime.judge,
    "TensorRT-LLM": inference_runtime.judge,
    "FasterTransformer": inference_runtime.judge,
    "Triton Inference Server": inference_runtime.judge,
    "CNTK": inference_runtime.judge,
    "ManagedCuda": inference_runtime.judge,
    "OpenCV": inference_runtime.judge,
    "dlib": inference_runtime.judge,
    "CUDA.jl": arena.judge,
    "OpenACC": device_arrays.judge,
    "OneFlow": device_arrays.judge,
    "CUDA Fortran": device_arrays.judge,
    "Kokkos": device_arrays.judge,
    "XGBoost": device_arrays.judge,
    "CatBoost": device_arrays.judge,
    "PhysX": device_arrays.judge,
    "Warp": device_arrays.judge,
    "tinygrad": device_arrays.judge,
    "AMReX": device_arrays.judge,
    "AUTOMATIC1111": device_arrays.judge,
    "DALI": device_arrays.judge,
    "Dr.Jit": device_arrays.judge,
    "unknown": device_arrays.judge,
    "MLX": other_runtimes.judge,
    "HAMi": gpu_sharing.judge,
    "NVENC": other_runtimes.judge,
    "WebGPU": other_runtimes.judge,
    "WebLLM": other_runtimes.judge,
    "Metal": other_runtimes.judge,
    "OpenCL": other_runtimes.judge,
    "Vulkan": other_runtimes.judge,
    "XLA": other_runtimes.judge,
    "oneAPI": other_runtimes.judge,
    "Blender": other_runtimes.judge,
    "ExLlama": other_runtimes.judge,
    **dict.fromkeys(
        (
            "AWS Neuron",
            "Ascend",
            "CLO",
            "COLMAP",
            "DXVK",
            "DaVinci Resolve",
            "DeepSpeed",
            "Direct3D",
            "FluidX3D",
            "Godot",
            "Habana",
            "Jittor",
            "Kaldi",
            "LAMMPS",
            "LMDeploy",
            "MATLAB",
            "MLC-LLM",
            "MegEngine",
            "MindSpore",
            "OpenGL",
            "OpenVINO",
            "RELION",
            "RPCS3",
            "Redshift",
            "Spark RAPIDS",
            "TVM",
            "Taichi",
            "Theano",
            "TornadoVM",
            "Unreal Engine",
            "Unsloth",
            "VKD3D",
            "WebGL",
            "cryoSPARC",
            "Claymore",
            "Iray",
            "NBMiner",
            "Ryujinx",
            "darktable",
            "ethminer",
            "hashcat",
            "lolMiner",
            "wgpu",
        ),
        program_sentences.judge,
    ),
    "Accelerate": retried.judge,
    "fairseq": retried.judge,
}


def judge(case: Case) -> tuple[Cause, ...] | None:
    """The causes, most likely first, never an empty tuple; None for a case that is none of theirs."""
    if case.memory != "gpu":
        return None
    if case.format == "retry-notice":
        return retried.judge(case)
    judged = _JUDGES.get(case.framework)
    return None if judged is None else judged(case)
