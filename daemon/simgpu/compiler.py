"""The C compiler of this machine: cc, gcc or clang, or the one in the ``ziglang`` wheel."""

from __future__ import annotations

import functools
import importlib.util
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from vramscope.schema.errors import CommandError

MISSING = (
    "no C compiler, which the simulated device needs: install gcc and libc6-dev (Debian's names), or the ziglang wheel "
    "(pip install ziglang)"
)
_FLAGS = ("-std=gnu11", "-O2", "-fPIC", "-fvisibility=hidden", "-Wall", "-Wextra", "-Wno-unused-parameter")
# zig builds its sanitizer in unless told not to, and that needs a library of zig's in the job.
_ZIG = ("-m", "ziglang", "cc", "-fno-sanitize=all")
_PROBE = (
    '#include <pthread.h>\n#include <stdio.h>\nint probe(void) { return puts("") + (int)sizeof(pthread_mutex_t); }\n'
)


@functools.cache
def find_compiler() -> tuple[str, ...] | None:
    """The first words of the command of a compiler that works, with its headers; None when there is none."""
    with tempfile.TemporaryDirectory(prefix="vramscope-") as folder:
        source = Path(folder) / "probe.c"
        source.write_text(_PROBE)
        for command in _candidates():
            made = _run(command, ["-shared", source], Path(folder) / "probe.so")
            if made.returncode == 0:
                return command
    return None


def compile_c(arguments: Sequence[str | Path], output: Path) -> None:
    """Run the compiler. Raises CommandError when there is none, or with its first complaint."""
    compiler = find_compiler()
    if compiler is None:
        raise CommandError(MISSING)
    result = _run(compiler, arguments, output)
    if result.returncode:
        lines = [line.strip() for line in result.stderr.splitlines() if line.strip()]
        complaint = next((line for line in lines if "error" in line), lines[0] if lines else "no reason given")
        raise CommandError(f"{compiler[0]} could not build the simulated device's {output.name}: {complaint}")


def _candidates() -> Iterator[tuple[str, ...]]:
    for name in ("cc", "gcc", "clang"):
        path = shutil.which(name)
        if path is not None:
            yield (path,)
    if importlib.util.find_spec("ziglang") is not None:
        yield (sys.executable, *_ZIG)


def _run(compiler: tuple[str, ...], arguments: Sequence[str | Path], output: Path) -> subprocess.CompletedProcess[str]:
    command = [*compiler, *_FLAGS, *map(str, arguments), "-o", str(output)]
    return subprocess.run(command, capture_output=True, text=True, check=False)
