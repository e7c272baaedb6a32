"""Which PyTorch the rig runs on which interpreter here, and where its environment lies. It installs nothing."""

from __future__ import annotations

import hashlib
import json
import platform
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.rig.interpreters import RUNNING, Interpreter, interpreters
from vramscope.daemon.cache_folder import cache_folder

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
    interpreter: Interpreter = RUNNING

    @property
    def python(self) -> Path:
        """The environment's interpreter."""
        return self.folder / "bin" / "python"

    @property
    def torch(self) -> Path:
        """The folder of the package ``torch``."""
        tag = "python{}.{}".format(*self.interpreter.version)
        return self.folder / "lib" / tag / "site-packages" / "torch"

    @property
    def fingerprint(self) -> str:
        """What must be equal for an installed environment to be the one that is asked for."""
        asked = {"torch": self.torch_version, "packages": dict(self.packages)}
        return hashlib.sha256(json.dumps(asked, sort_keys=True).encode()).hexdigest()

    def installed(self) -> bool:
        """Whether the whole environment is there; an interrupted installation is not."""
        return is_complete(self.folder, self.fingerprint) and self.python.exists()


@dataclass(frozen=True, slots=True)
class Unavailable:
    """No wheel fits; ``reason`` is one line for a person."""

    reason: str


@dataclass(frozen=True, slots=True)
class Platform:
    """What a wheel must fit besides the interpreter's version."""

    machine: str
    glibc: tuple[str, str]
    implementation: str

    def __str__(self) -> str:
        return f"{self.machine} with {' '.join(self.glibc).strip() or 'an unknown libc'}"

    def runs(self, wheel: Mapping[str, Any]) -> bool:
        """Whether the wheel is for this platform."""
        return bool(
            self.implementation == "cpython"
            and self.machine == wheel["machine"]
            and self.glibc[0] == "glibc"
            and _numbers(self.glibc[1]) >= _numbers(wheel["glibc"])
        )


def is_complete(folder: Path, fingerprint: str) -> bool:
    """Whether an installation into the folder came to its end, and was of what is asked for."""
    try:
        marker = json.loads((folder / MARKER).read_text())
    except (OSError, ValueError):
        return False
    return bool(marker.get("fingerprint") == fingerprint)


HERE = Platform(platform.machine(), platform.libc_ver(), sys.implementation.name)


def find_environment(interpreter: Interpreter = RUNNING, here: Platform = HERE) -> TorchEnvironment | Unavailable:
    """The suite's environment for this interpreter and platform, or why there is none."""
    pinned = read_pinned()
    for wheel in pinned["torch"]:
        if here.runs(wheel) and takes(wheel, interpreter):
            return _environment(pinned, wheel, interpreter)
    asked = f"{here.implementation} {interpreter.version[0]}.{interpreter.version[1]} on {here}"
    known = "; ".join(_described(wheel) for wheel in pinned["torch"])
    return Unavailable(f"no CUDA wheel of PyTorch that the suite knows fits {asked} ({known})")


def matrix_releases() -> list[str]:
    """The releases of PyTorch that ``make test-matrix`` runs, oldest first."""
    return [wheel["version"] for wheel in read_pinned()["matrix"]]


def find_release(
    release: str, candidates: Iterable[Interpreter] | None = None, here: Platform = HERE
) -> TorchEnvironment | Unavailable:
    """The environment of one release of the matrix on the first interpreter that fits, or why there is none.

    KeyError for a release that the matrix does not have.
    """
    pinned = read_pinned()
    wheel = {wheel["version"]: wheel for wheel in pinned["matrix"]}[release]
    seen = []
    for interpreter in interpreters() if candidates is None else candidates:
        if here.runs(wheel) and takes(wheel, interpreter):
            return _environment(pinned, wheel, interpreter)
        seen.append("{}.{}".format(*interpreter.version))
    asked = f"{here.implementation} {', '.join(seen) or 'of no version'} on {here}"
    return Unavailable(f"no interpreter here fits: {asked} ({_described(wheel)})")


def read_pinned() -> dict[str, Any]:
    """The table of versions."""
    return tomllib.loads(VERSIONS.read_text())


def takes(wheel: Mapping[str, Any], interpreter: Interpreter) -> bool:
    """Whether the wheel is for the interpreter."""
    first, last = (_numbers(version) for version in wheel["python"])
    return first <= interpreter.version <= last


def _environment(pinned: Mapping[str, Any], wheel: Mapping[str, Any], interpreter: Interpreter) -> TorchEnvironment:
    return TorchEnvironment(
        folder=Path(cache_folder()) / "torch-{}-cp{}{}".format(wheel["version"], *interpreter.version),
        torch_version=wheel["version"],
        cuda_major=wheel["cuda"],
        download=wheel["download"],
        packages={**pinned["packages"], **wheel["packages"]},
        interpreter=interpreter,
    )


def _described(wheel: Mapping[str, Any]) -> str:
    return (
        f"PyTorch {wheel['version']}: CPython {' to '.join(wheel['python'])}, {wheel['machine']}, "
        f"glibc {wheel['glibc']} or later"
    )


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split("."))
