"""Every template with other numbers: all sizes of a recorded message times a factor are read as those sizes."""

from __future__ import annotations

import re
from dataclasses import fields
from decimal import Decimal

import pytest

from tests.unit.analyzers.test_damage import CLEAN
from vramscope.analyzers.explain import explain_lines
from vramscope.schema.oom import OomMessage
from vramscope.schema.units import GIB, MIB

# A number with a unit behind it, or one that is too large for a pid: nothing else in these texts is so large.
SIZE = re.compile(
    r"(?<![\w.,])(?P<number>\d+(?:\.\d+)?|\d{1,3}(?:,\d{3})+)"
    r"(?=(?:\s|&nbsp;|\x1b\[[\d;]*m)*(?:[KMGT]i?B|[kmg]b|[KMG]|bytes?|B)(?![A-Za-z]))"
    r"|(?<![\w.,])(?P<bytes>\d{8,16}|(?<=Required: )\d+|(?<=limit: )\d+|(?<=limit:)\d+|"
    r"(?<=y \()\d+|(?<=limit \()\d+|\d{1,3}(?:,\d{3}){2,})"
    r"(?!\w|[.,]\d)"
)
# Their figures are not all sizes: lengths, tokens, shares, shapes and a status are read or computed as well; or have a
# letter behind them that is no unit.
OTHER_FIGURES = (
    "pallas-",
    "ptxas-",
    "kernel-shared-",
    "ascend-ub-",
    "neuron-state-",
    "nvenc-",
    "vllm-",
    "sglang-",
    "tgi-",
    "tf-oom-shape",
    "jax-resource-exhausted-bufferassignment",
    "ollama-required-allocations",
)
# Recorded with a line's end or a colour within a number, where a new number would have to be put in pieces.
IN_PIECES = {
    "ggml-cudamalloc",
    "torch-cuda-2.11",
    "torch-cuda-2.2-interleaved",
    "torch-mps-gib",
    "torch-musa-linebroken",
}
TEMPLATES = sorted(name for name in CLEAN if not name.startswith(OTHER_FIGURES) and name not in IN_PIECES)
FACTORS = (2, 3, 5, 7)


def scaled(text: str, factor: int) -> str:
    """``text`` with each size in it times ``factor``."""

    def times(match: re.Match[str]) -> str:
        number = match["number"] or match["bytes"]
        product = Decimal(number.replace(",", "")) * factor
        return f"{product:,}" if "," in number else str(product)

    return SIZE.sub(times, text)


def figures(message: OomMessage) -> dict[str, int]:
    found = {
        field.name: getattr(message, field.name)
        for field in fields(message)
        if field.name.endswith("_bytes") and getattr(message, field.name) is not None
    }
    for row in message.other_processes:
        if row.used_bytes is not None:
            found[f"process {row.pid}"] = row.used_bytes
    return found


@pytest.mark.parametrize("name", TEMPLATES)
def test_a_template_gives_back_whatever_sizes_are_in_it(name: str) -> None:
    before = list(explain_lines(CLEAN[name].splitlines()))
    for factor in FACTORS:
        text = scaled(CLEAN[name], factor)
        after = list(explain_lines(text.splitlines()))
        assert [incident.format for incident in after] == [incident.format for incident in before]
        for one, other in zip(before, after, strict=True):
            expected, found = figures(one.message), figures(other.message)
            for field, size in expected.items():
                # A sum that a device cannot hold is told as unknown: it is for the judge of the text to say so.
                if field in found or size * factor < 2 * GIB:
                    assert abs(found[field] - size * factor) <= factor * MIB // 64, (field, size, factor, text)
