"""Reading a model from wherever it is described: a folder, a file, or a name.

In a folder the headers of safetensors count for sizes, the configuration for the rest; either is enough.
"""

from __future__ import annotations

import os
from pathlib import Path

from vramscope.analyzers.plan.architecture.adapters import CONFIGURATION, WEIGHTS, is_adapter, with_adapter
from vramscope.analyzers.plan.architecture.config import Config
from vramscope.analyzers.plan.architecture.documents import read_document
from vramscope.analyzers.plan.architecture.families import find
from vramscope.analyzers.plan.architecture.from_config import architecture, build, compute_dtype
from vramscope.analyzers.plan.architecture.from_headers import from_headers
from vramscope.analyzers.plan.architecture.library import build_with_library, library_is_there
from vramscope.analyzers.plan.architecture.overlay import overlay
from vramscope.analyzers.plan.architecture.pickled import stored_dtype, with_index
from vramscope.analyzers.plan.architecture.stored import Stored, read_header, read_index, read_sharded
from vramscope.analyzers.plan.architecture.table import find_known, known_names, near
from vramscope.analyzers.plan.architecture.unreadable import UnreadableModel, shortened
from vramscope.schema.architecture import Architecture

_CONFIG = "config.json"
_SAFE_INDEX = "model.safetensors.index.json"
_PICKLED_INDEX = "pytorch_model.bin.index.json"
_MOST_FILES = 4096


def read_architecture(model: str | Path, *, class_name: str | None = None) -> Architecture:
    """The architecture that a folder, a file or a known name describes.

    ``class_name`` asks for another class than the configuration names (``"BertModel"`` for a BERT without a head).
    UnreadableModel, one line, for anything else.
    """
    path = Path(model)
    if not str(model) or "\0" in str(model) or len(str(model)) > 4096:
        raise UnreadableModel(f"{shortened(str(model))}: not a file's name, and no known model's")
    if not os.path.lexists(path) and isinstance(model, str):
        return _named(model, class_name)
    if path.is_dir():
        return _folder(path, class_name)
    return _file(path, class_name)


def _named(name: str, class_name: str | None) -> Architecture:
    found = find_known(name)
    if found is None:
        close = near(name)
        hint = f"did you mean {' or '.join(close)}?" if close else f"{len(known_names())} models are known by name"
        raise UnreadableModel(f"{shortened(name)}: no such file or folder, and no known model ({hint})")
    known, values = found
    return _configured(Config(values, known), known, "table", class_name)


def _adapted(path: Path, class_name: str | None) -> Architecture:
    def read(base: str | Path) -> Architecture:
        return (
            _folder(path, class_name, adapted=False) if base == path else read_architecture(base, class_name=class_name)
        )

    return with_adapter(path, read)


def _folder(path: Path, class_name: str | None, *, adapted: bool = True) -> Architecture:
    name = path.resolve().name
    try:
        entries = sorted(entry.name for _, entry in zip(range(_MOST_FILES), path.iterdir(), strict=False))
    except OSError as error:
        raise UnreadableModel(f"{path}: {(error.strerror or str(error)).lower()}") from None
    if is_adapter(path) and adapted:
        return _adapted(path, class_name)
    config = Config(read_document(path / _CONFIG), str(path / _CONFIG)) if _CONFIG in entries else None
    whole = [entry for entry in entries if entry.endswith(".safetensors") and entry != WEIGHTS]
    index = next((entry for entry in (_SAFE_INDEX, *entries) if entry.endswith(".safetensors.index.json")), None)
    if index in entries:
        return _stored(read_sharded(path / index), config, name, str(path / index), class_name)
    if whole:
        stored: dict[str, Stored] = {}
        # A folder may hold the same weights a second time under another name.
        for entry in ["model.safetensors"] if "model.safetensors" in whole else whole:
            stored.update(read_header(path / entry))
        return _stored(stored, config, name, str(path / whole[0]), class_name)
    if config is None:
        raise UnreadableModel(f"{path}: neither {_CONFIG} nor safetensors files are in it")
    if _PICKLED_INDEX in entries:
        return _indexed(path / _PICKLED_INDEX, config, name, class_name)
    return _configured(config, name, _CONFIG, class_name)


def _file(path: Path, class_name: str | None) -> Architecture:
    name = path.absolute().parent.name
    if path.suffix == ".safetensors":
        return _stored(read_header(path), _beside(path), path.stem, str(path), class_name)
    if path.name.endswith(".safetensors.index.json"):
        return _stored(read_sharded(path), _beside(path), name, str(path), class_name)
    if path.name.endswith(".bin.index.json"):
        config = _beside(path)
        if config is None:
            raise UnreadableModel(f"{path}: an index of pickles tells no shapes, and no {_CONFIG} is beside it")
        return _indexed(path, config, name, class_name)
    if path.name == CONFIGURATION:
        return _adapted(path.parent, class_name)
    if path.suffix in (".bin", ".pt", ".pth", ".ckpt"):
        raise UnreadableModel(f"{path}: a pickle, which is not opened: give its folder with {_CONFIG}")
    config = Config(read_document(path), str(path))
    return _configured(config, name if path.name == _CONFIG else path.stem, _CONFIG, class_name)


def _beside(path: Path) -> Config | None:
    found = path.parent / _CONFIG
    return Config(read_document(found), str(found)) if found.exists() else None


def _configured(config: Config, name: str, source: str, class_name: str | None) -> Architecture:
    model_type = config.text("model_type")
    if model_type is not None and find(model_type) is None and library_is_there():
        return build_with_library(config.values, config.where, class_name)
    return architecture(build(config, class_name), config, name=name, source=source)


def _stored(
    stored: dict[str, Stored], config: Config | None, name: str, where: str, class_name: str | None
) -> Architecture:
    if not stored:
        raise UnreadableModel(f"{where}: it holds no tensors")
    if config is not None and find(config.text("model_type") or "") is not None:
        model = build(config, class_name)
        derived = architecture(model, config, name=name, source=_CONFIG, packed=False)
        found = overlay(derived, model.root, stored)
        if found is not None:
            return found
    return from_headers(stored, config, name=name, where=where)


def _indexed(path: Path, config: Config, name: str, class_name: str | None) -> Architecture:
    places, total = read_index(path)
    model = build(config, class_name)
    derived = architecture(model, config, name=name, source=_CONFIG)
    dtype = stored_dtype(places, total, derived.parameters, compute_dtype(config))
    if dtype != compute_dtype(config) and derived.quantisation is None:
        derived = architecture(build(config, class_name), config, name=name, source=_CONFIG, stored_as=dtype)
    return with_index(derived, model.root, places, total)
