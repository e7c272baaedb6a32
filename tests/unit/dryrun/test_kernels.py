"""Which cards a build of PyTorch has kernels for."""

from __future__ import annotations

import pytest

from vramscope.daemon.dryrun.kernels import has_kernels

CUDA_13 = ["sm_75", "sm_80", "sm_86", "sm_90", "sm_100", "sm_120", "compute_120"]


@pytest.mark.parametrize(
    ("architectures", "capability", "found"),
    [
        (CUDA_13, (7, 0), False),
        (CUDA_13, (7, 5), True),
        # Machine code of 8.6 runs on 8.9, of the same major version.
        (CUDA_13, (8, 9), True),
        (["sm_86"], (8, 0), False),
        (["sm_80"], (9, 0), False),
        # What the driver translates runs on all that is newer.
        (["compute_80"], (9, 0), True),
        (["compute_90"], (8, 9), False),
        (["sm_90a"], (9, 0), True),
        (["compute_90a"], (10, 0), False),
        (["sm_100f"], (10, 3), True),
        (["compute_100f"], (12, 0), False),
        ([], (9, 0), None),
        (["gfx942"], (9, 0), None),
    ],
)
def test_machine_code_is_for_a_major_version_and_the_rest_for_all_newer(
    architectures: list[str], capability: tuple[int, int], found: bool | None
) -> None:
    assert has_kernels(architectures, capability) is found
