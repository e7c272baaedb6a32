"""Families that are not described here, built by transformers on PyTorch's meta device, where both are installed.

No weights are made, and no code of a checkpoint is run.
"""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from importlib.util import find_spec
from typing import Any

from vramscope.analyzers.plan.architecture.module import describe_module
from vramscope.analyzers.plan.architecture.unreadable import UnreadableModel, shortened
from vramscope.schema.architecture import Architecture


def library_is_there() -> bool:
    """Whether this interpreter has transformers and PyTorch; neither is imported for the answer."""
    return find_spec("transformers") is not None and find_spec("torch") is not None


def build_with_library(values: Mapping[str, Any], where: str, class_name: str | None = None) -> Architecture:
    """The architecture of the model that transformers makes of the configuration."""
    torch: Any = import_module("torch")
    transformers: Any = import_module("transformers")
    rest = {name: value for name, value in values.items() if name not in ("model_type", "quantization_config")}
    try:
        config = transformers.AutoConfig.for_model(values["model_type"], **rest)
        with torch.device("meta"):
            made = _class(transformers, values, class_name)
            model = made._from_config(config) if made is not None else transformers.AutoModel.from_config(config)
    except Exception as error:  # whatever a library raises for a configuration that it does not take
        text = " ".join(str(error).split())
        raise UnreadableModel(f"{where}: transformers refuses it: {shortened(text)}") from None
    return describe_module(model)


def _class(transformers: Any, values: Mapping[str, Any], class_name: str | None) -> Any:
    names = [class_name] if class_name else values.get("architectures") or []
    for name in names:
        made = getattr(transformers, name, None) if isinstance(name, str) else None
        if isinstance(made, type) and issubclass(made, transformers.PreTrainedModel):
            return made
    return None
