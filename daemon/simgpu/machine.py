"""A simulated machine to run programs on: its world, its driver, and the environments that put a process there."""

from __future__ import annotations

import os
import shutil
from collections.abc import Mapping
from pathlib import Path

from vramscope.daemon.simgpu.build import NVML_SONAME
from vramscope.daemon.simgpu.world import World

# cuDNN's attention, which PyTorch prefers on Hopper and Blackwell since 2.11, has no plan here; Flash attention keeps
# tensors of the same size.
_ATTENTION = {"TORCH_CUDNN_SDPA_DEPRIORITIZED": "1"}


class Machine:
    """A world with an installed driver.

    ``drivers`` is what ``nvml_drivers`` gave, ``cuda`` what ``cuda_libraries`` gave.
    """

    def __init__(self, folder: Path, world: World, drivers: Path, cuda: Path | None = None) -> None:
        """``folder`` must be empty: it becomes the folder of the machine's driver library."""
        self.world = world
        self._folder = folder
        self._drivers = drivers
        self._cuda = cuda
        self.install_driver()

    def install_driver(self, driver: str = "current") -> None:
        """Put libnvidia-ml.so.1 there, of one of the DRIVERS of ``build``; running processes keep the one they have."""
        unfinished = self._folder / f".{NVML_SONAME}"
        shutil.copyfile(self._drivers / driver / NVML_SONAME, unfinished)
        unfinished.replace(self._folder / NVML_SONAME)

    def remove_driver(self) -> None:
        """No NVML any more, not even a real one further down the search path: what is found cannot be loaded."""
        unfinished = self._folder / f".{NVML_SONAME}"
        unfinished.write_bytes(b"")
        unfinished.replace(self._folder / NVML_SONAME)

    def daemon_environment(self, environment: Mapping[str, str] = os.environ) -> dict[str, str]:
        """For a program that looks at the machine through NVML alone; it must be set before the program starts."""
        return self._with_libraries(environment, [self._folder])

    def job_environment(self, environment: Mapping[str, str] = os.environ) -> dict[str, str]:
        """For a program that computes: CUDA too. Raises ValueError on a machine without CUDA libraries."""
        if self._cuda is None:
            raise ValueError("this simulated machine has no CUDA libraries")
        return self._with_libraries({**environment, **_ATTENTION}, [self._folder, self._cuda])

    def _with_libraries(self, environment: Mapping[str, str], folders: list[Path]) -> dict[str, str]:
        # LD_LIBRARY_PATH rather than LD_PRELOAD: a shell that the job starts loads none of it.
        before = environment.get("LD_LIBRARY_PATH")
        path = os.pathsep.join([*map(str, folders), *([before] if before else [])])
        return {**environment, **self.world.environment, "LD_LIBRARY_PATH": path}
