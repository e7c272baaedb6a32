"""The simulated libraries, built from ``native/`` once and kept in the user's cache folder.

The CUDA libraries are fitted to one build of PyTorch: it gets every symbol that it links to, under the same version.
"""

from __future__ import annotations

import ctypes
import hashlib
import itertools
import os
import re
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from vramscope.daemon.cache_folder import cache_folder
from vramscope.daemon.simgpu.cache import make_once
from vramscope.daemon.simgpu.compiler import compile_c
from vramscope.daemon.simgpu.elf import read_elf
from vramscope.daemon.simgpu.layout import Layout
from vramscope.daemon.simgpu.stubs import Library, required_libraries, stub_source, version_script

NVML_SONAME = "libnvidia-ml.so.1"
# Name -> DRIVER of native/nvml.h.
DRIVERS = {"current": 0, "before-v3": 1, "535.43": 2}
_FOLDER = Path(__file__).parent
_NATIVE = _FOLDER / "native"
_RUNTIME = (
    "world",
    "ranges",
    "visible",
    "device",
    "addresses",
    "memory",
    "values",
    "streams",
    "graphs",
    "kernels",
    "driver",
    "modules",
    "foreign",
)
# What a library above the runtime does by itself, by the beginning of its soname; all else of it are stubs.
_ABOVE = {"libnccl.so": ("nccl", "meeting"), "libcudnn.so": ("cudnn",)}
_NVML = ("world", "nvml_system", "nvml_device", "nvml_memory")


def cuda_libraries(torch_lib_dir: Path) -> Path:
    """The cached folder of CUDA libraries for the PyTorch whose ``torch/lib`` this is. Raises CommandError."""
    torch = [torch_lib_dir.parent / "version.py", *sorted(torch_lib_dir.glob("*.so*"))]
    described = [f"{path.name} {path.stat().st_size} {path.stat().st_mtime_ns}" for path in torch if path.exists()]
    folder = Path(cache_folder()) / f"simgpu-cuda-{_fingerprint(described)}"
    return make_once(folder, lambda unfinished: build(torch_lib_dir, unfinished))


def nvml_drivers() -> Path:
    """The cached folder with one folder a simulated driver, by the names of DRIVERS. Raises CommandError."""
    return make_once(Path(cache_folder()) / f"simgpu-nvml-{_fingerprint([])}", build_drivers)


def build(torch_lib_dir: Path, out: Path) -> Path:
    """Build the CUDA libraries into ``out`` and return it. Raises CommandError without a compiler or a CUDA build."""
    libraries = required_libraries(torch_lib_dir)
    runtime = next(library for library in libraries.values() if library.is_runtime)
    major = runtime.soname.rpartition(".")[2]
    work = out / "build"
    work.mkdir(parents=True)
    objects = [work / f"{name}.o" for name in (*_RUNTIME, *itertools.chain(*_ABOVE.values()))]
    flags = ["-c", f"-DCUDA_MAJOR={major}", _world_size()]
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        list(pool.map(lambda made: compile_c([*flags, _NATIVE / f"{made.stem}.c"], made), objects))
        _link(runtime, objects[: len(_RUNTIME)], [], work, out)
        others = [library for library in libraries.values() if library is not runtime]
        list(
            pool.map(
                lambda library: _link(library, _objects_of(library, work), [out / runtime.soname], work, out), others
            )
        )
    for path in sorted(work.iterdir()):
        path.unlink()
    work.rmdir()
    return out


def build_drivers(out: Path) -> Path:
    """Build libnvidia-ml.so.1 of every simulated driver into a folder of its name under ``out``, and return that."""
    sources = [_NATIVE / f"{name}.c" for name in _NVML]
    for name, number in DRIVERS.items():
        (out / name).mkdir(parents=True)
        flags = ["-shared", f"-Wl,-soname,{NVML_SONAME}", f"-DDRIVER={number}", _world_size()]
        compile_c([*flags, *sources, "-lpthread"], out / name / NVML_SONAME)
    return out


def _objects_of(library: Library, work: Path) -> list[Path]:
    return [work / f"{name}.o" for start, names in _ABOVE.items() if library.soname.startswith(start) for name in names]


def _link(library: Library, objects: list[Path], needed: list[Path], work: Path, out: Path) -> None:
    source = work / f"{library.soname}.c"
    implemented = frozenset[str]().union(*(read_elf(made).defined for made in objects))
    source.write_text(stub_source(library, implemented, _entry_points()))
    inputs = [source, *objects, *needed]
    arguments: list[str | Path] = ["-shared", f"-Wl,-soname,{library.soname}", *inputs, "-lpthread"]
    script = version_script(library.symbols)
    if script is not None:
        path = work / f"{library.soname}.map"
        path.write_text(script)
        arguments.append(f"-Wl,--version-script={path}")
    compile_c(arguments, out / library.soname)


def _entry_points() -> list[str]:
    sources = "".join((_NATIVE / name).read_text() for name in ("driver.c", "modules.c", "foreign.c"))
    return re.findall(r'^    \{"(cu\w+)"', sources, re.MULTILINE)


def _world_size() -> str:
    return f"-DWORLD_BYTES={ctypes.sizeof(Layout)}"


def _fingerprint(described: list[str]) -> str:
    digest = hashlib.sha256("\n".join(described).encode())
    for path in sorted([*_NATIVE.iterdir(), *_FOLDER.glob("*.py")]):
        digest.update(path.name.encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()[:16]
