"""What the job is at: gradients, autocast, phase, steps, and the frameworks that are loaded."""

from __future__ import annotations

import os
import sys
from typing import Any

from .objects import MODULE, OPTIMIZER, Kinds, attributes, printable
from .stack import Thread

_FRAMEWORKS = (
    *("torch", "transformers", "lightning", "pytorch_lightning", "accelerate", "deepspeed", "peft", "trl", "datasets"),
    *("bitsandbytes", "torchao", "torchtitan", "torchtune", "torchvision", "torchaudio", "timm", "diffusers", "vllm"),
    *("sglang", "xformers", "flash_attn", "triton", "megatron", "colossalai", "fairscale", "ignite", "unsloth"),
    *("axolotl", "litgpt", "numpy"),
)
_MOST_THREADS = 1024  # at some 10 us each


def gradients(torch: Any) -> dict[str, Any]:
    """This thread's modes: gradients, inference, autocast."""
    found: dict[str, Any] = {
        "grad_enabled": bool(torch.is_grad_enabled()),
        "inference_mode": bool(torch.is_inference_mode_enabled()),
    }
    # The functions without a device are deprecated where the others exist, and say so on the job's stderr.
    if hasattr(torch, "get_autocast_dtype"):
        if torch.is_autocast_enabled("cuda"):
            found["autocast"] = printable(str(torch.get_autocast_dtype("cuda")).rpartition(".")[2], 32)
    elif torch.is_autocast_enabled():
        found["autocast"] = printable(str(torch.get_autocast_gpu_dtype()).rpartition(".")[2], 32)
    return found


def phase(threads: list[Thread], kinds: Kinds) -> str | None:
    """ "forward", "backward", "optimizer", or None when no call tells."""
    failing = next((thread for thread in threads if thread.failing), None)
    waiting = any(thread.waits_in_backward for thread in threads)
    if failing is None:
        failing = next((thread for thread in threads if thread.name == "MainThread"), None)
    if failing is None or (waiting and not failing.waits_in_backward and failing.failing):
        # A thread of autograd's own, whatever Python it runs (a custom function, a checkpoint's second forward).
        return "backward" if waiting else None
    for call in failing.calls:
        kind = kinds.of(call.me)
        if kind == OPTIMIZER and call.function == "step":
            return "optimizer"
        if call.in_torch and f"{os.sep}optim{os.sep}" in call.file and call.function not in ("zero_grad", "__init__"):
            return "optimizer"
        if kind == MODULE and call.function in ("forward", "_call_impl"):
            # A forward within backward is a checkpoint's: what is asked for is part of the backward pass.
            return "backward" if failing.waits_in_backward else "forward"
    return "backward" if failing.waits_in_backward else None


def differentiates(threads: list[Thread]) -> bool:
    """Whether the failing thread is within a custom function, which PyTorch runs with gradients off for a while."""
    place = os.path.join("torch", "autograd", "function.py")
    return any(
        call.in_torch and call.function == "apply" and call.file.endswith(place)
        for thread in threads
        if thread.failing
        for call in thread.calls
    )


def autograd_has_run() -> bool:
    """Whether autograd has a thread for a device, by the name that it gives it since PyTorch 2.6."""
    folder = "/proc/self/task"
    try:
        threads = os.listdir(folder)[:_MOST_THREADS]
    except OSError:
        return False
    for thread in threads:
        try:
            with open(f"{folder}/{thread}/comm", "rb") as file:
                if file.read(64).startswith(b"pt_autograd_"):
                    return True
        except OSError:
            # It has ended.
            continue
    return False


def frameworks() -> dict[str, str]:
    """The versions of known packages, of those that are loaded."""
    found = {}
    for name in _FRAMEWORKS:
        module = sys.modules.get(name)
        version = attributes(module).get("__version__") if module is not None else None
        # torch's own is a subclass of str.
        if isinstance(version, str):
            found[name] = printable(str.__str__(version)[:64], 64)
    return found
