"""Reading a model from wherever it is described: a folder, a file, or a name."""

from __future__ import annotations

from pathlib import Path

from vramscope.analyzers.plan.architecture.documents import read_document
from vramscope.analyzers.plan.architecture.from_config import derive
from vramscope.schema.architecture import Architecture


def read_architecture(model: str | Path, *, class_name: str | None = None) -> Architecture:
    """The architecture that a folder, a file or a known name describes.

    ``class_name`` asks for another class than the configuration names (``"BertModel"`` for a BERT without a head).
    UnreadableModel, one line, for anything else.
    """
    path = Path(model)
    if path.is_dir():
        path = path / "config.json"
    values = read_document(path)
    name = path.parent.resolve().name if path.name == "config.json" else path.stem
    return derive(values, str(path), name=name, class_name=class_name)
