"""The files of a folder that may be logs: no source code, no installed packages, no version control's own files."""

from __future__ import annotations

import os
from collections.abc import Iterator

_SOURCES = frozenset(
    (
        *(".asm", ".c", ".cc", ".cl", ".cmake", ".cpp", ".cs", ".cu", ".cuh", ".cxx", ".f90", ".glsl", ".go", ".h"),
        *(".hh", ".hlsl", ".hpp", ".hxx", ".inl", ".ixx", ".java", ".jl", ".kt", ".lua", ".m", ".metal", ".mm"),
        *(".proto", ".pxd", ".py", ".pyi", ".pyx", ".r", ".rb", ".rs", ".s", ".scala", ".swift", ".wgsl", ".zig"),
        *(".bat", ".php", ".pl", ".ps1", ".sh", ".sql"),
        *(".cjs", ".css", ".js", ".jsx", ".less", ".mjs", ".mo", ".po", ".pot", ".scss", ".ts", ".tsx", ".vue"),
    )
)
_OF_TOOLS = frozenset(
    (
        *("__pycache__", "node_modules", "site-packages", "dist-packages", ".ipynb_checkpoints"),
        *(".bzr", ".git", ".hg", ".svn", ".mypy_cache", ".nox", ".pytest_cache", ".ruff_cache", ".tox"),
    )
)
# What the folder of an environment has, Python's or conda's, and what of it is installed: a project may lie there too.
_OF_ENVIRONMENTS = ("pyvenv.cfg", "conda-meta")
_INSTALLED = frozenset(("bin", "Scripts", "conda-meta", "etc", "include", "Include", "lib", "Lib", "lib64", "share"))


class LogFolder:
    """Walks one folder, by name. ``passed_over`` counts the files and folders in it that hold no logs."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.passed_over = 0

    def files(self) -> Iterator[str]:
        """The paths of what may be logs, packed or not; what is no text among them is the reader's to tell."""
        for parent, folders, files in os.walk(self.name):
            is_environment = any(mark in folders or mark in files for mark in _OF_ENVIRONMENTS)
            passed = _OF_TOOLS | _INSTALLED if is_environment else _OF_TOOLS
            chosen = sorted(folder for folder in folders if folder not in passed)
            self.passed_over += len(folders) - len(chosen)
            folders[:] = chosen
            for file in sorted(files):
                path = os.path.join(parent, file)
                # A FIFO or a device in a folder would never end.
                if not os.path.isfile(path):
                    continue
                if os.path.splitext(file)[1].lower() in _SOURCES or file in _OF_ENVIRONMENTS:
                    self.passed_over += 1
                else:
                    yield path
