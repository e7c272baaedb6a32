"""``python -m tests.rig.install``: PyTorch's CUDA wheel, and libraries for it, under the user's cache folder, once.

Two runs at once wait for each other, and what an interrupted run left is made anew.
"""

from __future__ import annotations

import ast
import fcntl
import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from tests.rig.environment import MARKER, TorchEnvironment, Unavailable, find_environment
from tests.rig.libraries import Libraries, find_libraries

COMPILED = "compiled"


class InstallationError(Exception):
    """pip or venv did not do it; the text says what was wrong and what to do."""


def main() -> int:
    """Install what is missing. Exit status 0 too where no wheel fits: the tests that need it are skipped by name."""
    environment = find_environment()
    if isinstance(environment, Unavailable):
        print(f"rig: skipped: {environment.reason}")
        return 0
    try:
        install_once(environment)
    except InstallationError as error:
        print(f"rig: {error}", file=sys.stderr)
        return 1
    libraries = find_libraries(environment)
    if isinstance(libraries, Unavailable):
        print(f"rig: skipped: {libraries.reason}")
        return 0
    try:
        with _lock(libraries.folder):
            install_libraries(libraries)
    except InstallationError as error:
        # A few tests are for them, and are skipped by name.
        print(f"rig: libraries for PyTorch: {error}", file=sys.stderr)
    return 0


def install_once(environment: TorchEnvironment) -> None:
    """``install``, while no other run does. Raises InstallationError."""
    with _lock(environment.folder):
        install(environment)


def install(environment: TorchEnvironment) -> None:
    """Make the environment complete; the caller holds the lock. Raises InstallationError."""
    label = f"PyTorch {environment.torch_version} (CUDA)"
    if environment.installed():
        print(f"rig: {label} is in {environment.folder}")
        _compile(environment, environment.folder)
        return
    print(
        f"rig: installing {label} into {environment.folder}: {environment.download} to download, once ...", flush=True
    )
    started = time.monotonic()
    # A half-made environment cannot be told from a good one by pip, so it is not mended but made anew.
    shutil.rmtree(environment.folder, ignore_errors=True)
    python = str(environment.interpreter.path)
    _run([python, "-m", "venv", str(environment.folder)], "making an environment: is python3-venv installed?")
    _pip(environment, [f"torch=={environment.torch_version}", *_pins(environment.packages)])
    _check_build(environment)
    _compile(environment, environment.folder)
    _write_marker(environment.folder, environment.fingerprint)
    print(f"rig: {label} is ready after {time.monotonic() - started:.0f} s")


def install_libraries(libraries: Libraries) -> None:
    """Make the folder complete; the caller holds the lock. Raises InstallationError."""
    if libraries.installed():
        print(f"rig: {libraries.label} are in {libraries.folder}")
        _compile(libraries.environment, libraries.folder)
        return
    print(f"rig: installing {libraries.label}: {libraries.download} to download, once ...", flush=True)
    started = time.monotonic()
    shutil.rmtree(libraries.folder, ignore_errors=True)
    _pip(libraries.environment, ["--target", str(libraries.folder), *_pins(libraries.packages)])
    _compile(libraries.environment, libraries.folder)
    _write_marker(libraries.folder, libraries.fingerprint)
    print(f"rig: they are ready after {time.monotonic() - started:.0f} s")


def _pins(packages: Mapping[str, str]) -> list[str]:
    return [f"{name}=={version}" for name, version in packages.items()]


def _pip(environment: TorchEnvironment, words: list[str]) -> None:
    pip = [str(environment.python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    # --no-deps: the CUDA libraries are simulated, and would be gigabytes. --no-compile: that is done on all cores.
    wheels = ["--no-deps", "--no-compile", "--only-binary=:all:"]
    _run([*pip, *wheels, *words], "installing: is the package index reachable?")


def _compile(environment: TorchEnvironment, folder: Path) -> None:
    """Make byte code of all of it, once: where jobs write none, each would compile PyTorch anew, for seconds."""
    done = folder / COMPILED
    if not done.exists():
        # Files that are meant for other Pythons do not compile: no matter.
        command = [str(environment.python), "-m", "compileall", "-q", "-j", "0", str(folder)]
        subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
        done.touch()


def _run(command: list[str], doing: str) -> None:
    result = subprocess.run(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
        # What is installed here is pinned already; a machine's constraints are for its other environments.
        env={**os.environ, "PIP_CONSTRAINT": os.devnull},
    )
    if result.returncode:
        tail = "\n".join(result.stdout.strip().splitlines()[-5:])
        raise InstallationError(f"failed at {doing}\n{tail}")


def _check_build(environment: TorchEnvironment) -> None:
    """A CPU build of the same version number, from a local index for one, satisfies the same pin: refuse it."""
    found = torch_cuda_version(environment.torch)
    if found is None or found.split(".")[0] != environment.cuda_major:
        built = "without CUDA" if found is None else f"with CUDA {found}"
        raise InstallationError(
            f"pip found a build of PyTorch {environment.torch_version} {built} where one with CUDA "
            f"{environment.cuda_major} is needed: see where `pip config list` has it look first"
        )


def torch_cuda_version(torch: Path) -> str | None:
    """``torch.version.cuda`` of an installed package, read without importing it; None for a build without CUDA."""
    for statement in ast.parse((torch / "version.py").read_text()).body:
        targets = statement.targets if isinstance(statement, ast.Assign) else [getattr(statement, "target", None)]
        if any(isinstance(target, ast.Name) and target.id == "cuda" for target in targets):
            value = getattr(statement, "value", None)
            return None if value is None else ast.literal_eval(value)
    return None


def _write_marker(folder: Path, fingerprint: str) -> None:
    marker = folder / MARKER
    unfinished = marker.with_suffix(".tmp")
    unfinished.write_text(json.dumps({"fingerprint": fingerprint}))
    os.replace(unfinished, marker)


@contextmanager
def _lock(folder: Path) -> Iterator[None]:
    """Held while installing; the kernel lets it go when the process dies."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    with folder.with_name(folder.name + ".lock").open("w") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            print("rig: another run is installing; waiting for it ...", flush=True)
            fcntl.flock(file, fcntl.LOCK_EX)
        yield


if __name__ == "__main__":
    sys.exit(main())
