"""Which frameworks the job has loaded, in which versions. Looks into sys.modules; imports nothing, reads no file."""

from __future__ import annotations

import sys

_KNOWN = (
    "transformers", "accelerate", "lightning", "pytorch_lightning", "deepspeed", "vllm", "sglang", "peft", "trl",
    "diffusers", "bitsandbytes", "megatron", "torchtitan", "fastai", "unsloth", "timm",
)  # fmt: skip


def loaded_frameworks() -> dict[str, str]:
    """Package -> version; "unknown" where the module states none as a short plain text."""
    found = {}
    for name in _KNOWN:
        # The attribute is read past the module's own __getattr__, which could begin to import.
        module = sys.modules.get(name)
        if module is not None:
            names = getattr(module, "__dict__", {})
            # Modules that load their parts late keep it with those (transformers).
            late = names.get("_objects")
            stated = names.get("__version__", late.get("__version__") if isinstance(late, dict) else None)
            version = stated if isinstance(stated, str) and 0 < len(stated) <= 64 else ""
            found[name] = version if version.isprintable() and version else "unknown"
    return found
