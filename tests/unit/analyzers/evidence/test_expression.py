"""The expression that asked for the memory: shapes as PyTorch has them, and nothing where they are not known."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

import pytest

from tests.unit.analyzers.evidence.documents import document, frame, history, tensor
from vramscope.analyzers.evidence.expression import Expression, find_expression, kind_of
from vramscope.analyzers.evidence.request import Request, request_of, segment
from vramscope.schema.evidence import StackFrame, TensorInfo, ThreadStack
from vramscope.schema.units import GIB, KIB, MIB

Q, K, V = (tensor(name, 4, 8, 2048, 64) for name in "qkv")
X = tensor("x", 32, 1024, 512)
HALF = tensor("h", 32, 1024, 512, dtype="float16")
W = tensor("self.weight", 4096, 512)
IDS = tensor("ids", 32, 1024, dtype="int64")


def find(code: str, tensors: Sequence[TensorInfo], count: int, **more: Any) -> Expression | None:
    evidence = document((frame(code, tensors=tuple(tensors), **more),), requested=count)
    return find_expression(evidence, request_of(evidence))


CASES: list[tuple[str, Sequence[TensorInfo], str, tuple[int, ...], str]] = [
    ("s = q @ k.transpose(-2, -1)", (Q, K), "q @ k.transpose(-2, -1)", (4, 8, 2048, 2048), "float32"),
    ("s = torch.matmul(q, k.mT) / 8", (Q, K), "torch.matmul(q, k.mT) / 8", (4, 8, 2048, 2048), "float32"),
    ("s = torch.bmm(q[0], k[0].mT)", (Q, K), "torch.bmm(q[0], k[0].mT)", (8, 2048, 2048), "float32"),
    (
        's = torch.einsum("bhqd,bhkd->bhqk", q, k)',
        (Q, K),
        'torch.einsum("bhqd,bhkd->bhqk", q, k)',
        (4, 8, 2048, 2048),
        "float32",
    ),
    (
        's = torch.einsum("...qd,...kd", q, k)',
        (Q, K),
        'torch.einsum("...qd,...kd", q, k)',
        (4, 8, 2048, 2048),
        "float32",
    ),
    (
        "o = F.scaled_dot_product_attention(q, k, v)",
        (Q, K, V),
        "F.scaled_dot_product_attention(q, k, v)",
        (4, 8, 2048, 2048),
        "float32",
    ),
    (
        "p = s.softmax(dim=-1, dtype=torch.float32)",
        (tensor("s", 4, 8, 2048, 2048, dtype="float16"),),
        "s.softmax(dim=-1, dtype=torch.float32)",
        (4, 8, 2048, 2048),
        "float32",
    ),
    ("return F.linear(x, self.weight)", (X, W), "F.linear(x, self.weight)", (32, 1024, 4096), "float32"),
    ("y = x.float()", (tensor("x", 32, 1024, 4096, dtype="bfloat16"),), "x.float()", (32, 1024, 4096), "float32"),
    ("y = x.to(torch.float64)", (X,), "x.to(torch.float64)", (32, 1024, 512), "float64"),
    ("y = h.to(x.dtype)", (X, HALF), "h.to(x.dtype)", (32, 1024, 512), "float32"),
    ("e = F.embedding(ids, self.weight)", (IDS, W), "F.embedding(ids, self.weight)", (32, 1024, 512), "float32"),
    (
        "hot = F.one_hot(ids, num_classes=1000).float()",
        (IDS,),
        "F.one_hot(ids, num_classes=1000)",
        (32, 1024, 1000),
        "int64",
    ),
    ("y = torch.cat([x, x], dim=-1)", (X,), "torch.cat([x, x], dim=-1)", (32, 1024, 1024), "float32"),
    ("y = torch.stack((x, x, x))", (X,), "torch.stack((x, x, x))", (3, 32, 1024, 512), "float32"),
    (
        "y = x[:, None] - x[:, :, None]",
        (tensor("x", 4, 512, 64),),
        "x[:, None] - x[:, :, None]",
        (4, 512, 512, 64),
        "float32",
    ),
    ("m = x.repeat(1, 3, 1)", (X,), "x.repeat(1, 3, 1)", (32, 3072, 512), "float32"),
    ("m = x.repeat_interleave(4, dim=1)", (X,), "x.repeat_interleave(4, dim=1)", (32, 4096, 512), "float32"),
    (
        "m = x.unsqueeze(2).expand(-1, -1, 4, -1).reshape(32, -1, 512)",
        (X,),
        "x.unsqueeze(2).expand(-1, -1, 4, -1).reshape(32, -1, 512)",
        (32, 4096, 512),
        "float32",
    ),
    (
        "m = torch.full((4, 1, n, n), 0.0, device=d)",
        (),
        "torch.full((4, 1, n, n), 0.0, device=d)",
        (4, 1, 4096, 4096),
        "float32",
    ),
    (
        "m = torch.ones(n, n, dtype=torch.bool).tril()",
        (),
        "torch.ones(n, n, dtype=torch.bool).tril()",
        (4096, 4096),
        "bool",
    ),
    ("c = torch.zeros_like(x)", (X,), "torch.zeros_like(x)", (32, 1024, 512), "float32"),
    (
        "c = x.new_zeros(n, x.size(0) * x.shape[1])",
        (X,),
        "x.new_zeros(n, x.size(0) * x.shape[1])",
        (4096, 32768),
        "float32",
    ),
    ("c = torch.arange(n * n)", (), "torch.arange(n * n)", (4096 * 4096,), "int64"),
    (
        "d = torch.cdist(a, b)",
        (tensor("a", 20000, 3), tensor("b", 9000, 3)),
        "torch.cdist(a, b)",
        (20000, 9000),
        "float32",
    ),
    ("y = x[idx]", (tensor("x", 9000, 512), tensor("idx", 60000, dtype="int64")), "x[idx]", (60000, 512), "float32"),
    (
        "y = F.conv2d(img, w, None, 2, 1)",
        (tensor("img", 64, 3, 224, 224), tensor("w", 128, 3, 3, 3)),
        "F.conv2d(img, w, None, 2, 1)",
        (64, 128, 112, 112),
        "float32",
    ),
    (
        "loss = F.cross_entropy(z.view(-1, z.size(-1)), ids.view(-1))",
        (tensor("z", 8, 1024, 50257), IDS),
        "F.cross_entropy(z.view(-1, z.size(-1)), ids.view(-1))",
        (8192, 50257),
        "float32",
    ),
    (
        "x = self.norm(x) + torch.cat((x, h.float()), 1).sum(1, keepdim=True).expand_as(x).contiguous()",
        (X, HALF),
        "torch.cat((x, h.float()), 1)",
        (32, 2048, 512),
        "float32",
    ),
    ("for part in torch.stack([x, x]):", (X,), "torch.stack([x, x])", (2, 32, 1024, 512), "float32"),
    (
        "elif (a > b[:, None]).any():",
        (tensor("a", 90000, 2000), tensor("b", 90000)),
        "a > b[:, None]",
        (90000, 2000),
        "bool",
    ),
    (
        "return torch.where(mask, x, 0.0)",
        (tensor("mask", 4, 32, 1024, 512, dtype="bool"), X),
        "torch.where(mask, x, 0.0)",
        (4, 32, 1024, 512),
        "float32",
    ),
    (
        "q, k, v = torch.cat((x, x, x), -1).chunk(3, dim=-1)",
        (X,),
        "torch.cat((x, x, x), -1)",
        (32, 1024, 1536),
        "float32",
    ),
    ("y = F.pad(x, (0, 512, 0, 1024))", (X,), "F.pad(x, (0, 512, 0, 1024))", (32, 2048, 1024), "float32"),
    ("x = h + x", (X, HALF), "h + x", (32, 1024, 512), "float32"),
]
ITEMS = {"float32": 4, "float64": 8, "int64": 8, "bool": 1, "float16": 2}


@pytest.mark.parametrize(("code", "tensors", "text", "shape", "dtype"), CASES)
def test_an_expression_is_found_by_its_bytes(
    code: str, tensors: Sequence[TensorInfo], text: str, shape: tuple[int, ...], dtype: str
) -> None:
    count = ITEMS[dtype]
    for size in shape:
        count *= size
    found = find(code, tensors, count, numbers={"n": 4096})
    assert found is not None
    assert (found.text, found.shape, found.dtype, found.bytes) == (text, shape, dtype, count)


@pytest.mark.parametrize(
    "code",
    [
        "y = self.block(x)",  # a module's result is not known
        "y = x + self.other",
        "y = x.reshape(7, -1)",  # does not go
        "y = torch.cat([x, z])",
        "y = x.view(-1)",  # makes nothing
        "y = x.transpose(0, 1)",
        "def f(): pass",
        "not python at all (",
        "y = x[" + "x[" * 200,
        "",
    ],
)
def test_what_cannot_be_computed_is_not_guessed(code: str) -> None:
    assert find(code, (X,), 32 * 1024 * 512 * 8) is None


def test_a_size_that_does_not_fit_is_not_named() -> None:
    assert find("y = x * 2", (X,), 32 * 1024 * 512 * 4) is not None
    assert find("y = x * 2", (X,), 32 * 1024 * 512 * 4 + 8 * MIB) is None


def test_the_segment_leaves_room_and_the_history_none() -> None:
    count = 32 * 1024 * 512 * 4 - 1000
    evidence = document((frame("y = x * 2", tensors=(X,)),), requested=count)
    loose = find_expression(evidence, request_of(evidence))
    assert loose is not None
    assert not loose.exact
    exact = replace(evidence, history=history([("oom", 0, -(-count // 512) * 512)]))
    assert find_expression(exact, request_of(exact)) is None
    right = replace(evidence, history=history([("oom", 0, 32 * 1024 * 512 * 4)]))
    found = find_expression(right, request_of(right))
    assert found is not None
    assert found.exact


def test_another_threads_error_in_the_history_is_not_this_ones() -> None:
    evidence = document(requested=GIB, history=history([("oom", 0, 64 * MIB)]))
    assert request_of(evidence) == Request(GIB)


@pytest.mark.parametrize(
    ("count", "expected"),
    [
        (1, 2 * MIB),
        (MIB, 2 * MIB),
        (MIB + 1, 20 * MIB),
        (10 * MIB - 512, 20 * MIB),
        (10 * MIB, 10 * MIB),
        (11 * MIB + 1, 12 * MIB),
    ],
)
def test_segments_are_those_of_the_allocator(count: int, expected: int) -> None:
    assert segment(count) == expected
    assert Request(expected).fits(count)


def test_small_requests_fit_many_sizes_and_large_ones_few() -> None:
    assert Request(2 * MIB).fits(512)
    assert Request(2 * MIB).fits(MIB)
    assert not Request(2 * MIB).fits(MIB + KIB)
    assert not Request(GIB).fits(GIB - 3 * MIB)
    assert not Request(GIB).fits(0)


def test_the_interpreters_columns_choose_among_equals() -> None:
    code = "y = (x * 2) + (x * 3)"
    start = code.index("x * 3")
    found = find(code, (X,), 32 * 1024 * 512 * 4, columns=(start, start + 5))
    assert found is not None
    assert found.text == "x * 3"


def test_columns_are_characters_of_the_whole_statement() -> None:
    code = "y = torch.cat(\n    [x, x],  # naïve\n    dim=1,\n) + (x * 3).sum()"
    start = code.index("x * 3")
    found = find(code, (X,), 32 * 1024 * 512 * 4, columns=(start, start + 5))
    assert found is not None
    assert found.text == "x * 3"


def test_the_callers_statement_is_asked_where_the_innermost_says_nothing() -> None:
    inner = frame("return self._op(a)", tensors=())
    outer = frame("y = torch.stack([x, x])", "train", tensors=(X,))
    evidence = document((inner, outer), requested=2 * 32 * 1024 * 512 * 4)
    found = find_expression(evidence, request_of(evidence))
    assert found is not None
    assert found.frame == outer


def test_a_backward_thread_has_no_expression() -> None:
    outer = frame("y = torch.stack([x, x])", "train", tensors=(X,))
    evidence = document((outer,), requested=2 * 32 * 1024 * 512 * 4, backward_thread=True)
    assert find_expression(evidence, request_of(evidence)) is None


def test_a_capture_has_no_request() -> None:
    evidence = replace(document(), kind="capture")
    assert request_of(evidence) is None
    assert find_expression(evidence, None) is None


@pytest.mark.parametrize(
    ("code", "shape", "numbers", "kind"),
    [
        ("logits = torch.empty(n)", (8, 2048, 32000), {}, "logits"),
        ("y = torch.empty(n)", (8, 2048, 32000), {"vocab_size": 32000}, "logits"),
        ("y = torch.empty(n)", (8, 2048, 32000), {}, None),
        ("scores = q @ k", (8, 2048, 2048), {}, "attention"),
        ("scores = softmax(q @ k)", (8, 16, 1, 2048), {}, None),  # one token
        ("scores = softmax(q @ k)", (8, 16, 512, 2048), {}, "attention"),  # another's keys
        ("hessian = a.outer(b)", (2048, 2048), {}, None),
    ],
)
def test_a_tensor_is_named_by_its_shape_and_the_code_around_it(
    code: str, shape: tuple[int, ...], numbers: Mapping[str, int], kind: str | None
) -> None:
    assert kind_of(shape, "float32", [frame(code, numbers=numbers)]) == kind
    assert kind_of(shape, "int64", [frame(code, numbers=numbers)]) is None


def test_hostile_frames_cost_nothing_and_raise_nothing() -> None:
    monsters = [
        "x" + "[0]" * 300,
        "-" * 900 + "x",
        "(" * 90 + "x" + ")" * 90,
        "x ** " * 100 + "x",
        "2 ** 9 ** 9 * x",
        "\x00",
        "x @ " * 250 + "x",
    ]
    frames = tuple(
        StackFrame(file="m", line=1, function="f", code=code, tensors=(X,), columns=(3, 1)) for code in monsters
    )
    evidence = replace(document(), threads=(ThreadStack(name="t", failing=True, frames=frames),))
    assert find_expression(evidence, request_of(evidence)) is None
