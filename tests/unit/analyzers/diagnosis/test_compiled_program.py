"""XLA's table of buffers: which of them is the matter."""

from __future__ import annotations

import pytest

from vramscope.analyzers.explain import explain_lines


def table(temporary: str, total: str, size: str, operation: str, shape: str) -> list[str]:
    return f"""XlaRuntimeError: RESOURCE_EXHAUSTED: Out of memory while trying to allocate 18253611008 bytes.
BufferAssignment OOM Debugging.
BufferAssignment stats:
             parameter allocation:    4.21GiB
              constant allocation:        16B
        maybe_live_out allocation:    4.21GiB
     preallocated temp allocation:   {temporary}
  preallocated temp fragmentation:  108.21MiB (0.62%)
                 total allocation:   {total}
              total fragmentation:  112.40MiB (0.52%)
Peak buffers:
	Buffer 1:
		Size: {size}
		Operator: op_name="jit(train_step)/jit(main)/{operation}"
		XLA Label: fusion
		Shape: {shape}
		==========================""".splitlines()


@pytest.mark.parametrize(
    ("lines", "cause"),
    [
        (
            table("30.10GiB", "38.50GiB", "15.00GiB", "log_softmax", "f32[8,2048,245760]"),
            ("oversized_request", "logits"),
        ),
        (
            table("12.00GiB", "14.25GiB", "12.00GiB", "attention/bhqk/dot_general", "f32[8,24,4096,4096]"),
            ("oversized_request", "attention"),
        ),
        (table("17.00GiB", "21.21GiB", "1.50GiB", "mul", "bf16[24,32,2048,512]"), ("capacity", "activations")),
        (
            table("17.00GiB", "21.21GiB", "7.50GiB", "attn/softmax", "f32[8,60,2048,2048]"),
            ("oversized_request", "attention"),
        ),
    ],
)
def test_the_largest_buffer_tells_what_did_not_fit(lines: list[str], cause: tuple[str, str]) -> None:
    (incident,) = explain_lines(lines)
    assert (incident.causes[0].id, incident.causes[0].detail) == cause


def test_all_buffers_at_once_are_no_single_tensor() -> None:
    lines = table("17.00GiB", "21.21GiB", "1.50GiB", "mul", "bf16[24,32,2048,512]")
    (incident,) = explain_lines(["jax 0.4.23, one RTX 3090 (24 GB)", "", *lines])
    assert incident.causes[0].id == "capacity"
    assert not any(cause.id == "oversized_request" for cause in incident.causes)
