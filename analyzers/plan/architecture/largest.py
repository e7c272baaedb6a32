"""The largest layer as the ``estimate-memory`` table counts it: the largest module that has nothing below it.

The table that users know was made when no list of modules that must not be split reached into embeddings, so that
BERT's largest layer was its table of words (84.95 MiB). accelerate 1.15 with transformers 5 counts whole
``BertEmbeddings`` and whole blocks where their classes are in the model's ``_no_split_modules``; that is ``whole``.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from vramscope.schema.architecture import Architecture, TensorSpec


def largest_layer(
    architecture: Architecture, *, whole: bool = False, loaded: Mapping[str, int] | None = None
) -> tuple[str, int]:
    """The name and bytes of the largest module without children, or ``whole``: of the largest unit that is not split.

    Tied tensors count where they stand, as they do in the table. ``loaded`` are a storage's bytes as it is loaded,
    where that is otherwise than it is stored. ("", 0) for a model without tensors.
    """
    sizes: dict[str, int] = {}
    known = loaded or {}
    for name, tensor in _placed(architecture, whole):
        sizes[name] = sizes.get(name, 0) + known.get(tensor.storage, tensor.size_bytes)
    return max(sizes.items(), key=lambda entry: entry[1]) if sizes else ("", 0)


def _placed(architecture: Architecture, whole: bool) -> Iterator[tuple[str, TensorSpec]]:
    classes = set(architecture.no_split_classes)
    for unit in architecture.units:
        kept = whole and unit.type_name in classes
        for tensor in unit.tensors:
            yield (unit.name if kept else tensor.name.rpartition(".")[0] or tensor.name), tensor
