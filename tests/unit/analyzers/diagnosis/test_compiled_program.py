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


@pytest.mark.parametrize(
    ("operation", "shape", "detail"),
    [
        ("attention/bhqk/dot_general", "f32[1,4,32768,32768]", "attention"),
        ("mlp/dot_general", "bf16[8,4096,49152]", None),
        ("ssm/dot_general", "f32[64,64,512,512]", None),
        ("gram/dot_general", "f32[56000,56000]", None),
    ],
)
def test_what_a_large_buffer_is_follows_from_its_name_and_its_sides(
    operation: str, shape: str, detail: str | None
) -> None:
    (incident,) = explain_lines(table("17.00GiB", "21.21GiB", "9.50GiB", operation, shape))
    (large,) = (cause for cause in incident.causes if cause.id == "oversized_request")
    assert large.detail == detail


def test_the_weights_of_the_last_layer_are_no_scores() -> None:
    (incident,) = explain_lines(table("4.00GiB", "12.42GiB", "4.21GiB", "lm_head/kernel", "f32[8624,131072]"))
    assert not any(cause.detail == "logits" for cause in incident.causes)


def test_all_buffers_at_once_are_no_single_tensor() -> None:
    lines = table("17.00GiB", "21.21GiB", "1.50GiB", "mul", "bf16[24,32,2048,512]")
    (incident,) = explain_lines(["jax 0.4.23, one RTX 3090 (24 GB)", "", *lines])
    assert incident.causes[0].id == "capacity"
    assert not any(cause.id == "oversized_request" for cause in incident.causes)
