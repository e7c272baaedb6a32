"""Which NVIDIA libraries a build of PyTorch links to, with which symbols, and the C text of stubs for them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from vramscope.daemon.simgpu.answers import answer_of, cudnn_version_number
from vramscope.daemon.simgpu.elf import ElfError, read_elf
from vramscope.schema.errors import CommandError

_NVIDIA = re.compile(
    r"lib(cuda|cudart|cublas|cublasLt|cudnn|cufft|curand|cusolver|cusparse|cusparseLt|cudss|nccl|nvrtc|nvshmem_host|"
    r"cupti|cufile|nvToolsExt|nvJitLink)\.so\.\d+$"
)
# Whose a symbol is that carries no version, by its beginning; the longest that fits decides.
_OWNERS = {
    "cublasLt": "libcublasLt",
    "cublas": "libcublas",
    "cudnn": "libcudnn",
    "cufft": "libcufft",
    "curand": "libcurand",
    "cusolver": "libcusolver",
    "cusparseLt": "libcusparseLt",
    "cusparse": "libcusparse",
    "cudss": "libcudss",
    "nccl": "libnccl",
    "pnccl": "libnccl",
    "nvrtc": "libnvrtc",
    "nvshmem": "libnvshmem_host",
    "cupti": "libcupti",
    "cuFile": "libcufile",
    "nvtx": "libnvToolsExt",
    "cuda": "libcudart",
    "__cuda": "libcudart",
    "cu": "libcuda",
}
DRIVER_LIBRARY = "libcuda.so.1"
# A call may run a kernel, after which no value in device memory is known.
_COMPUTING = ("libcublas", "libcudnn", "libcufft", "libcurand", "libcusolver", "libcusparse", "libcudss")
_NOT_SUPPORTED = 801


@dataclass(slots=True)
class Library:
    """One library as PyTorch wants it: its soname, and symbol -> version, None where it has none."""

    soname: str
    symbols: dict[str, str | None] = field(default_factory=dict)

    @property
    def is_runtime(self) -> bool:
        """Whether this is the CUDA runtime, libcudart."""
        return self.soname.startswith("libcudart.so.")


def required_libraries(torch_lib_dir: Path) -> dict[str, Library]:
    """By soname. Raises CommandError when the folder holds no CUDA build of PyTorch."""
    libraries: dict[str, Library] = {DRIVER_LIBRARY: Library(DRIVER_LIBRARY)}
    defined: set[str] = set()
    unversioned: set[str] = set()
    for path in sorted(torch_lib_dir.glob("*.so*")):
        try:
            elf = read_elf(path)
        except ElfError:
            continue
        defined |= elf.defined
        for soname in elf.needed:
            if _NVIDIA.match(soname):
                libraries.setdefault(soname, Library(soname))
        for wanted in elf.imports:
            if wanted.library is None:
                unversioned.add(wanted.name)
            elif _NVIDIA.match(wanted.library):
                library = libraries.setdefault(wanted.library, Library(wanted.library))
                library.symbols[wanted.name] = wanted.version
    if not any(library.is_runtime for library in libraries.values()):
        raise CommandError(f"{torch_lib_dir} holds no CUDA build of PyTorch: nothing in it links to libcudart")
    for name in unversioned - defined:
        owner = _owner(name)
        for library in libraries.values():
            if owner is not None and library.soname.startswith(f"{owner}.so"):
                library.symbols.setdefault(name, None)
    return libraries


def _owner(symbol: str) -> str | None:
    fitting = [start for start in _OWNERS if re.match(rf"{start}[A-Z_a-z]", symbol)]
    return _OWNERS[max(fitting, key=len)] if fitting else None


def stub_source(library: Library, implemented: Iterable[str], entry_points: Iterable[str]) -> str:
    """C text that defines what PyTorch imports from the library and nothing else does.

    Stubs of the runtime and of the driver answer "not supported"; those of the libraries above them (cuBLAS, NCCL, ...)
    answer success and do nothing, as kernels do.
    """
    names = set(library.symbols) - set(implemented)
    lines = [
        "#include <stdio.h>",
        "#include <stdlib.h>",
        '#define STUB __attribute__((visibility("default")))',
        "extern void *sim_driver_entry_point(const char *);",
        "extern void sim_kernel_runs(void);",
        "static __attribute__((unused)) int answer(const char *name, int status) {",
        "  sim_kernel_runs();" if library.soname.startswith(_COMPUTING) else "",
        '  if (getenv("VRAMSCOPE_SIM_TRACE")) fprintf(stderr, "simulated GPU: stub %s\\n", name);',
        "  return status;",
        "}",
    ]
    if library.soname == DRIVER_LIBRARY:
        # PyTorch before 2.3 opens this library itself and asks it for names that it does not link to.
        names |= set(entry_points)
        lines += ["typedef long word;", "typedef int entry_point(word, word, word, word, word, word);"]
    for name in sorted(names):
        lines.append(_stub(library, name))
    return "\n".join(lines) + "\n"


def _stub(library: Library, name: str) -> str:
    if library.soname == DRIVER_LIBRARY:
        words, values = "word a, word b, word c, word d, word e, word f", "a, b, c, d, e, f"
        return f'STUB int {name}({words}) {{ return ((entry_point *)sim_driver_entry_point("{name}"))({values}); }}'
    if name.endswith(("GetErrorString", "GetStatusString", "GetLastError")) and not library.is_runtime:
        return f'STUB const char *{name}(void) {{ return "not simulated"; }}'
    if name == "cudnnGetVersion":
        return f"STUB unsigned long {name}(void) {{ return {cudnn_version_number(library.soname)}; }}"
    more = answer_of(name, library.soname)
    if more is not None:
        return f"STUB int {name}{more}"
    status = _NOT_SUPPORTED if library.is_runtime else 0
    return f'STUB int {name}(void) {{ return answer("{name}", {status}); }}'


def version_script(symbols: Mapping[str, str | None]) -> str | None:
    """The linker's version script that gives each symbol its version; None when none has one."""
    by_version: dict[str, list[str]] = {}
    for name, version in symbols.items():
        if version is not None:
            by_version.setdefault(version, []).append(name)
    if not by_version:
        return None
    return "".join(
        f"{version} {{ global: {' '.join(f'{name};' for name in sorted(names))} }};\n"
        for version, names in sorted(by_version.items())
    )
