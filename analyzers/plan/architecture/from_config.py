"""An architecture from a configuration alone: names and shapes are derived by the family's description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from vramscope.analyzers.plan.architecture.assembly import assemble
from vramscope.analyzers.plan.architecture.config import Config
from vramscope.analyzers.plan.architecture.dtypes import BITS
from vramscope.analyzers.plan.architecture.families import find, known
from vramscope.analyzers.plan.architecture.parts import Model
from vramscope.analyzers.plan.architecture.quantised import method, quantise
from vramscope.analyzers.plan.architecture.semantics import words
from vramscope.analyzers.plan.architecture.unreadable import UnreadableModel, shortened
from vramscope.schema.architecture import Architecture, count_parameters


def derive(
    values: Mapping[str, Any], where: str, *, name: str, source: str = "config.json", class_name: str | None = None
) -> Architecture:
    """The architecture. UnreadableModel names the key that is missing or cannot be."""
    config = Config(values, where)
    model = build(config, class_name)
    return architecture(model, config, name=name, source=source)


def build(config: Config, class_name: str | None = None) -> Model:
    """The tree of modules of the configuration's family."""
    model_type = config.text("model_type")
    if model_type is None:
        raise UnreadableModel(f"{config.where}: model_type is missing, so it is not a model's configuration")
    made = find(model_type)
    if made is None:
        raise UnreadableModel(
            f"{config.where}: model_type is {shortened(model_type)}, a family that is not described here: install"
            f" transformers and PyTorch, or give the checkpoint's safetensors files (known are {len(known())} families)"
        )
    if class_name is None:
        named = config.texts("architectures")
        class_name = named[0] if named else None
    return made(config, class_name)


def compute_dtype(config: Config, default: str | None = None) -> str | None:
    """What the configuration says that the model computes in; that of the language model where only it says."""
    for place in (config, config.section("text_config"), config.section("llm_config")):
        name = place.text("dtype", "torch_dtype")
        if name is not None:
            name = name.removeprefix("torch.")
            if name not in BITS:
                raise place.refuse("torch_dtype", f"is {shortened(name)}, which is no type of PyTorch's")
            return name
    return default


def architecture(
    model: Model, config: Config, *, name: str, source: str, packed: bool = True, stored_as: str | None = None
) -> Architecture:
    """A tree of modules with the configuration's dtype, as an architecture.

    Linear layers of a quantised checkpoint are ``packed`` as it stores them; ``stored_as`` is the dtype of the rest.
    """
    dtype = compute_dtype(config)
    form = method(config)
    other = None if form is not None else config.section("quantization_config").text("quant_method")
    notes = model.notes
    stored = stored_as or dtype or "float32"
    whole = None if form is None else count_parameters(assemble(model, stored)[0])
    if form is not None and packed:
        quantise(model.root, form)
    elif other is not None and packed:
        notes += (f"it is quantised by {shortened(other)}, which is not known here: sizes are those of whole weights",)
    units, registered = assemble(model, stored)
    groups: dict[str, list[str]] = {}
    for first, second in model.tied:
        groups.setdefault(first, [first]).append(second)
    return Architecture(
        name=name,
        family=config.text("model_type"),
        source=source,
        exact=False,
        units=units,
        registered=registered,
        dtype=dtype,
        hidden_size=model.hidden_size,
        vocabulary=model.vocabulary,
        max_positions=model.max_positions,
        quantisation=form.name if form is not None else other,
        whole_parameters=whole,
        class_name=model.class_name,
        no_split_classes=model.no_split,
        tied=tuple(tuple(names) for names in groups.values()),
        facts={**words(config), **model.facts},
        notes=notes,
    )
