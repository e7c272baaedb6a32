"""Which PyTorch the rig runs on this interpreter and machine, and where its environment lies. It installs nothing."""

from __future__ import annotations

import hashlib
import json
import platform
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from vramscope.daemon.simgpu.cache import cache_folder

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

VERSIONS = Path(__file__).with_name("versions.toml")
MARKER = "complete.json"


@dataclass(frozen=True, slots=True)
class TorchEnvironment:
    """An environment of PyTorch's CUDA wheel, installed or not."""

    folder: Path
    torch_version: str
    cuda_major: str
    download: str
    packages: Mapping[str, str]

    @property
    def python(self) -> Path:
        """The environment's interpreter."""
        return self.folder / "bin" / "python"

    @property
    def torch(self) -> Path:
        """The folder of the package ``torch``."""
        tag = f"python{sys.version_info.major}.{sys.version_info.minor}"
        return self.folder / "lib" / tag / "site-packages" / "torch"

    @property
    def fingerprint(self) -> str:
        """What must be equal for an installed environment to be the one that is asked for."""
        asked = {"torch": self.torch_version, "packages": dict(self.packages)}
        return hashlib.sha256(json.dumps(asked, sort_keys=True).encode()).hexdigest()

    def installed(self) -> bool:
        """Whether the whole environment is there; an interrupted installation is not."""
        try:
            marker = json.loads((self.folder / MARKER).read_text())
        except (OSError, ValueError):
            return False
        return bool(marker.get("fingerprint") == self.fingerprint) and self.python.exists()


@dataclass(frozen=True, slots=True)
class Unavailable:
    """No wheel fits; ``reason`` is one line for a person."""

    reason: str


def find_environment(
    python: tuple[int, int] = (sys.version_info.major, sys.version_info.minor),
    machine: str = platform.machine(),
    glibc: tuple[str, str] = platform.libc_ver(),
    implementation: str = sys.implementation.name,
) -> TorchEnvironment | Unavailable:
    """The environment for this interpreter and machine, or why there is none."""
    pinned: dict[str, Any] = tomllib.loads(VERSIONS.read_text())
    for wheel in pinned["torch"]:
        first, last = (_numbers(version) for version in wheel["python"])
        if not (
            implementation == "cpython"
            and first <= python <= last
            and machine == wheel["machine"]
            and glibc[0] == "glibc"
            and _numbers(glibc[1]) >= _numbers(wheel["glibc"])
        ):
            continue
        tag = f"cp{python[0]}{python[1]}"
        return TorchEnvironment(
            folder=cache_folder() / f"torch-{wheel['version']}-{tag}",
            torch_version=wheel["version"],
            cuda_major=wheel["cuda"],
            download=wheel["download"],
            packages={**pinned["packages"], **wheel["packages"]},
        )
    known = "; ".join(
        f"PyTorch {wheel['version']}: CPython {' to '.join(wheel['python'])}, {wheel['machine']}, "
        f"glibc {wheel['glibc']} or later"
        for wheel in pinned["torch"]
    )
    here = f"{implementation} {python[0]}.{python[1]} on {machine} with {' '.join(glibc).strip() or 'an unknown libc'}"
    return Unavailable(f"no CUDA wheel of PyTorch that the suite knows fits {here} ({known})")


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split("."))
