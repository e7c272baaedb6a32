"""Which libraries the rig has beside PyTorch (transformers, Lightning, ...), and where. It installs nothing."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from tests.rig.environment import TorchEnvironment, Unavailable, is_complete, read_pinned, takes


@dataclass(frozen=True, slots=True)
class Libraries:
    """A folder for PYTHONPATH, installed or not; the environment of PyTorch stays as it is."""

    folder: Path
    environment: TorchEnvironment
    download: str
    packages: Mapping[str, str]

    label = "libraries for PyTorch (transformers, Lightning, ...)"

    @property
    def fingerprint(self) -> str:
        """What must be equal for an installed folder to be the one that is asked for."""
        return hashlib.sha256(json.dumps(dict(self.packages), sort_keys=True).encode()).hexdigest()

    def installed(self) -> bool:
        """Whether all of it is there; an interrupted installation is not."""
        return is_complete(self.folder, self.fingerprint)


def find_libraries(environment: TorchEnvironment) -> Libraries | Unavailable:
    """Those for this environment of PyTorch, or why there are none."""
    pinned = read_pinned()["libraries"]
    if environment.torch_version != pinned["torch"] or not takes(pinned, environment.interpreter):
        first, last = pinned["python"]
        return Unavailable(f"the suite's libraries are for PyTorch {pinned['torch']} on CPython {first} to {last}")
    return Libraries(
        folder=environment.folder.with_name(environment.folder.name + "-libraries"),
        environment=environment,
        download=pinned["download"],
        packages=pinned["packages"],
    )
