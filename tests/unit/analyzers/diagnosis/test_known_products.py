"""A request that is the product of dimensions which the text states is that tensor, and no other one is."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from vramscope.analyzers.explain import explain_lines
from vramscope.analyzers.messages.dimensions import read_dimensions
from vramscope.schema.oom import Incident
from vramscope.schema.units import GIB, MIB


def explain(requested: int, *said: str) -> Incident:
    """PyTorch's message for a request of so many bytes on a device that is nearly full."""
    rounded = -(-requested // (2 * MIB)) * 2 * MIB
    size = f"{rounded / GIB:.2f} GiB" if rounded >= GIB else f"{rounded / MIB:.2f} MiB"
    (incident,) = explain_lines(
        [
            *said,
            f"torch.OutOfMemoryError: CUDA out of memory. Tried to allocate {size}. GPU 0 has a total capacity of "
            "79.14 GiB of which 180.00 MiB is free. Including non-PyTorch memory, this process has 78.95 GiB memory in "
            "use. Of the allocated memory 77.60 GiB is allocated by PyTorch, and 310.00 MiB is reserved by PyTorch but "
            "unallocated. If reserved but unallocated memory is large try setting "
            "PYTORCH_CUDA_ALLOC_CONF=expandable_segments:True to avoid fragmentation.",
        ]
    )
    return incident


@given(
    batch=st.integers(2, 64),
    length=st.sampled_from((1024, 2000, 4096, 8192)),
    vocabulary=st.integers(120_000, 262_144),
    width=st.sampled_from((2, 4)),
)
def test_logits_are_known_by_their_dimensions(batch: int, length: int, vocabulary: int, width: int) -> None:
    requested = batch * length * vocabulary * width
    assume(4 * GIB <= requested <= 70 * GIB)
    cause = explain(requested, f"bs {batch}, seq_len={length}, vocab_size: {vocabulary:,}").causes[0]
    assert (cause.id, cause.detail) == ("oversized_request", "logits")
    assert f"{batch:,} x {length:,} x {vocabulary:,} x {width} bytes" in cause.evidence[0]


@given(batch=st.integers(1, 16), heads=st.sampled_from((12, 16, 32, 40)), length=st.sampled_from((4096, 8192, 10_000)))
def test_attention_scores_are_known_by_theirs(batch: int, heads: int, length: int) -> None:
    requested = batch * heads * length * length * 2
    assume(4 * GIB <= requested <= 70 * GIB)
    cause = explain(requested, f"batch size = {batch}, {heads} heads, context length of {length}").causes[0]
    assert (cause.id, cause.detail) == ("oversized_request", "attention")


@pytest.mark.parametrize(
    "said",
    [
        "bs 8, seq 4096, vocab 152064",
        "batch_size=8 max_length=2048 vocab 32000",
        "bs 8, seq 4096",
        "8 x 4096 x 151936 it is",
    ],
)
def test_other_products_and_unnamed_numbers_are_not(said: str) -> None:
    assert explain(8 * 4096 * 151_936 * 3, said).causes[0].detail != "logits"


def test_attention_that_never_builds_its_scores_is_not_blamed_for_them() -> None:
    said = "batch size = 4, 30 heads, context length of 8192, attn_implementation=flash_attention_2"
    assert explain(4 * 30 * 8192 * 8192 * 2, said).causes[0].detail != "attention"


def test_a_product_of_powers_of_two_is_less_sure() -> None:
    even, odd = (
        explain(4 * heads * 8192 * 8192 * 2, f"batch size = 4, {heads} heads, context length of 8192").causes[0]
        for heads in (32, 30)
    )
    assert even.detail == odd.detail == "attention"
    assert even.confidence < odd.confidence


def test_where_no_batch_is_stated_none_is_told_of() -> None:
    cause = explain(4000 * 151_936 * 4 * 3, "B=3, L=4000, VOCAB_SIZE = 151936").causes[0]
    assert "3 x 4,000 x 151,936 x 4 bytes: batch x length x vocabulary" in cause.evidence[0]
    cause = explain(12_000 * 151_936 * 4, "seq_len=12000, vocab 151936").causes[0]
    assert "12,000 x 151,936 x 4 bytes: length x vocabulary" in cause.evidence[0]


def test_thousands_may_be_written_short_and_stand_before_their_name() -> None:
    found = read_dimensions(["a 128k vocabulary, 2 heads, batches of 4", "per_device_train_batch_size: 16", "seq 2k"])
    assert found is not None
    assert set(found.vocabulary) == {128 * 1024, 128_000}
    assert set(found.length) == {2048, 2000}
    assert (found.heads, found.batch) == ((2,), (16,))
    assert read_dimensions(["bs 8, seq 4096, nothing else"]) is None


@given(
    texts=st.integers(100, 700),
    heads=st.sampled_from((12, 16, 20)),
    length=st.sampled_from((384, 512, 768)),
    sign=st.sampled_from(("×", "x", "*")),
)
def test_what_somebody_has_multiplied_out_is_the_request(texts: int, heads: int, length: int, sign: str) -> None:
    requested = texts * heads * length * length * 4
    said = (
        f"{texts} {sign} {heads} heads {sign} {length} {sign} {length} {sign} 4 bytes is your number, pass fewer texts."
    )
    failed = (
        "[ONNXRuntimeError] : 6 : RUNTIME_EXCEPTION : Non-zero status code returned while running FusedMatMul node. "
        "Name:'MatMul_78' Status Message: /onnxruntime_src/onnxruntime/core/framework/bfc_arena.cc:331 void* "
        "onnxruntime::BFCArena::AllocateRawInternal(size_t, bool) Failed to allocate memory for requested buffer of "
        f"size {requested}"
    )
    (incident,) = explain_lines([failed, "", said])
    assert (incident.causes[0].id, incident.causes[0].detail) == ("oversized_request", "attention")
    assert f"{texts} x {heads} x {length} x {length} x 4" in incident.causes[0].evidence[0]
    (other,) = explain_lines([failed, "", said.replace(f"{texts} {sign}", f"{texts + 1} {sign}")])
    assert not any("multiplies" in line for cause in other.causes for line in cause.evidence)


@pytest.mark.parametrize(
    ("shown", "requested", "detail"),
    [
        ("    logits = output.logits.float()  # [8, 9216, 151936]", 8 * 9216 * 151936 * 4, "logits"),
        ("scores 46336 x 46336 fp16", 46336 * 46336 * 2, "attention"),
        ("scores: (16, 16, 4096, 4096)", 16 * 16 * 4096 * 4096 * 2, "attention"),
    ],
)
def test_a_shape_that_is_shown_beside_it_is_the_request(shown: str, requested: int, detail: str) -> None:
    cause = explain(requested, shown).causes[0]
    assert (cause.id, cause.detail) == ("oversized_request", detail)


def test_a_square_is_no_batch_of_words() -> None:
    cause = explain(36_636 * 36_636 * 8, "D = torch.empty((36636, 36636), dtype=torch.float64)").causes[0]
    assert cause.detail != "logits"


@pytest.mark.parametrize(
    ("said", "requested"),
    [
        ("2 * 1024 * 1024 * 1024 = 2147483648 bytes", 2 * GIB),
        ("images of (512, 1024, 1024)", 2 * GIB),
        ("print(embed.weight.shape)  # (8192, 151936)", 8192 * 151936 * 4),
        ("4096 x 4096 x 32 layers x 4 bytes", 2 * GIB),
    ],
)
def test_other_numbers_that_come_to_the_request_are_not_it(said: str, requested: int) -> None:
    causes = explain(requested, said).causes
    assert not any("multiplies" in line or "shows that shape" in line for cause in causes for line in cause.evidence)


def test_a_number_that_the_console_has_parted_counts() -> None:
    parted = ("2025-03-02 11:27:45 INFO  attn_implementation=eager heads=16 batch=16 seq=40", "96 dtype=fp32")
    cause = explain(16 * 16 * 4096 * 4096 * 4, *parted).causes[0]
    assert (cause.id, cause.detail) == ("oversized_request", "attention")
