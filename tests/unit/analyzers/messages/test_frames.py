"""Which line below a frame is its code."""

from __future__ import annotations

import pytest

from vramscope.analyzers.messages.context import read_context
from vramscope.analyzers.messages.frames import read_frames

FRAME = '  File "/opt/lib/fused.pyx", line 12, in fused.forward'


@pytest.mark.parametrize("error", ["RuntimeError: no kernel", "torch.OutOfMemoryError", "ValueError: bad input"])
def test_the_exception_below_a_frame_without_code_is_not_its_code(error: str) -> None:
    for lines in ([FRAME, error], [FRAME.strip(), error], [FRAME, f"  {error}"]):
        assert [frame.source for frame in read_frames(lines)] == [""]


def test_code_is_indented_further_than_its_frame() -> None:
    assert [frame.source for frame in read_frames([FRAME, "    loss.backward()"])] == ["loss.backward()"]
    assert [frame.source for frame in read_frames([FRAME, "  worker 3 has ended"])] == [""]
    # Where the blanks were lost, as in chats, the words have to do.
    assert [frame.source for frame in read_frames([FRAME.strip(), "loss.backward()"])] == ["loss.backward()"]


@pytest.mark.parametrize("prefix", ["", "[rank0]: ", "2025-11-03 10:22:41 ERROR "])
def test_a_logs_prefix_hides_no_indentation(prefix: str) -> None:
    lines = [
        "Traceback (most recent call last):",
        '  File "train.py", line 9, in train',
        "    optimizer.step()",
        FRAME,
        "retrying optimizer.step() after a failure",
    ]
    context = read_context("".join(f"{prefix}{line}\n" for line in lines).encode(), b"")
    assert context.stage is not None
    assert "optimizer.step()" in context.stage.evidence
    assert "retrying" not in context.stage.evidence
