"""An architecture from a checkpoint's headers where no family is described: units are found by repetition."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from vramscope.analyzers.plan.architecture.assembly import assemble
from vramscope.analyzers.plan.architecture.config import Config
from vramscope.analyzers.plan.architecture.execution import guess_role, guess_runs
from vramscope.analyzers.plan.architecture.naming import unused
from vramscope.analyzers.plan.architecture.parts import Model, Part, Tensor
from vramscope.analyzers.plan.architecture.quantised import method
from vramscope.analyzers.plan.architecture.repetition import mark_repeated
from vramscope.analyzers.plan.architecture.semantics import describe_blocks, sizes, words
from vramscope.analyzers.plan.architecture.stored import Stored
from vramscope.analyzers.plan.architecture.unreadable import UnreadableModel
from vramscope.schema.architecture import Architecture

_MOST_DEPTH = 32


def from_headers(stored: Mapping[str, Stored], config: Config | None, *, name: str, where: str) -> Architecture:
    """The architecture of the tensors alone; the configuration, where there is one, tells heads and widths."""
    root = tree(stored, where)
    natural(root)
    mark_repeated(root)
    guess_runs(root)
    notes = ["the model's family is not described here: the order of execution is told from the modules' names"]
    why = describe_blocks(root, config) if config else "there is no configuration: heads and widths are not known"
    if why:
        notes.append(why)
    named = config.texts("architectures") if config else ()
    model = Model(root=root, class_name=named[0] if named else "")
    dtypes: Counter[str] = Counter()
    for tensor in stored.values():
        dtypes[tensor.dtype] += tensor.bytes
    units, registered = assemble(model, "float32")
    told = sizes(config)
    return Architecture(
        name=name,
        family=config.text("model_type") if config else None,
        source="safetensors headers",
        exact=True,
        units=units,
        registered=registered,
        dtype=dtypes.most_common(1)[0][0] if dtypes else None,
        hidden_size=told.hidden,
        vocabulary=told.vocabulary,
        max_positions=told.positions,
        quantisation=_method(config),
        class_name=model.class_name or None,
        facts=words(config),
        notes=tuple(notes),
    )


def _method(config: Config | None) -> str | None:
    """The quantisation by our name for it, or by the configuration's own."""
    if config is None:
        return None
    form = method(config)
    return form.name if form else config.section("quantization_config").text("quant_method")


def tree(stored: Mapping[str, Stored], where: str) -> Part:
    """The modules that the names of tensors spell."""
    root = Part(type_name="")
    for full, tensor in stored.items():
        if unused(full):
            continue
        path = full.split(".")
        if "" in path or len(path) > _MOST_DEPTH:
            raise UnreadableModel(f"{where}: a tensor's name has {len(path)} parts or an empty one: {full[:60]!r}")
        part = root
        for name in path[:-1]:
            below = part.children.get(name)
            if below is None:
                below = part.children[name] = Part(type_name="", role=guess_role(name))
            part = below
        part.tensors[path[-1]] = Tensor(tensor.shape, tensor.dtype, False, True, tensor.bytes)
    return root


def natural(part: Part) -> None:
    """Files sort names as texts; the members of a list follow their numbers."""
    if all(name.isdecimal() for name in part.children):
        part.children = dict(sorted(part.children.items(), key=lambda entry: int(entry[0])))
    for child in part.children.values():
        natural(child)
