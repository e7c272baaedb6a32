"""Computes the shapes in one statement of a frame from the tensors and numbers in its locals. Runs nothing of the job.

Only names, arithmetic and PyTorch's own functions are followed; whatever else stands there is unknown.
"""

from __future__ import annotations

import ast
import math
import operator
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from vramscope.analyzers.evidence.arguments import UNKNOWN, Arguments, Dtype, dtype_of
from vramscope.analyzers.evidence.operations import Outcome, combine, made, operation_of
from vramscope.analyzers.evidence.shapes import Shape, Tensor, UnknownShapeError, axis, broadcast
from vramscope.analyzers.evidence.views import ATTRIBUTES, COPYING, VIEWS

# Sizes beyond this are no tensor's, and deep statements no person's.
_LARGEST = 1 << 62
_DEEPEST = 60
_HIGHEST_POWER = 8
_MODULES = frozenset(
    {"torch", "F", "nn", "functional", "torch.nn", "nn.functional", "torch.nn.functional", "torch._C._nn", "torch.fft"}
)
_ARITHMETIC: dict[type[ast.operator], Callable[[float, float], float]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.FloorDiv: operator.floordiv,
    ast.Mod: operator.mod,
    ast.Div: operator.truediv,
    ast.Pow: operator.pow,
}
_OF_NUMBERS: dict[str, Callable[..., object]] = {"int": int, "max": max, "min": min, "round": round}


@dataclass(frozen=True, slots=True)
class Allocation:
    """An expression and a tensor that computing it makes: its result, or one that it needs on the way."""

    node: ast.expr
    tensor: Tensor
    is_result: bool = True


class Inference:
    """Of one statement. ``allocations`` are what ``follow`` has found so far."""

    def __init__(self, tensors: Mapping[str, Tensor], numbers: Mapping[str, int]) -> None:
        self._tensors, self._numbers = tensors, numbers
        self._values: dict[ast.expr, object] = {}
        self._depth = 0
        self.allocations: list[Allocation] = []

    def follow(self, statement: ast.AST) -> None:
        """Compute every expression in it, innermost first."""
        for node in ast.walk(statement):
            if isinstance(node, ast.expr):
                self.value(node)
            elif isinstance(node, ast.AugAssign) and type(node.op) in (ast.MatMult,):
                self.value(ast.copy_location(ast.BinOp(node.target, node.op, node.value), node.value))

    def value(self, node: ast.expr) -> object:
        """The expression's value; UNKNOWN where it cannot be computed."""
        if node not in self._values:
            self._depth += 1
            try:
                found = UNKNOWN if self._depth > _DEEPEST else self._compute(node)
            except (UnknownShapeError, ArithmeticError, ValueError, TypeError, IndexError):
                found = UNKNOWN
            finally:
                self._depth -= 1
            self._values[node] = found
        return self._values[node]

    def _compute(self, node: ast.expr) -> object:
        if isinstance(node, ast.Constant):
            return node.value
        if isinstance(node, (ast.Name, ast.Attribute)):
            return self._name(node)
        if isinstance(node, (ast.Tuple, ast.List)):
            return tuple(self._spread(node.elts))
        if isinstance(node, ast.BinOp):
            return self._operate(node)
        if isinstance(node, ast.UnaryOp):
            return self._negate(node)
        if isinstance(node, ast.Compare) and len(node.ops) == 1:
            values = (self.value(node.left), self.value(node.comparators[0]))
            return self._keep(node, combine(values, "bool"))
        if isinstance(node, ast.Subscript):
            return self._index(node)
        if isinstance(node, ast.Call):
            return self._call(node)
        if isinstance(node, ast.NamedExpr):
            return self.value(node.value)
        return UNKNOWN

    def _spread(self, nodes: list[ast.expr]) -> Iterator[object]:
        for node in nodes:
            value = self.value(node.value if isinstance(node, ast.Starred) else node)
            if not isinstance(node, ast.Starred):
                yield value
            elif isinstance(value, tuple):
                yield from value
            else:
                raise UnknownShapeError("a sequence")

    def _name(self, node: ast.Name | ast.Attribute) -> object:
        name = dotted(node)
        if name in self._tensors:
            return self._tensors[name]
        if name in self._numbers:
            return self._numbers[name]
        if isinstance(node, ast.Attribute):
            if name.startswith("torch."):
                return dtype_of(node.attr) or UNKNOWN
            owner = self.value(node.value)
            if isinstance(owner, Tensor) and node.attr in ATTRIBUTES:
                return ATTRIBUTES[node.attr](owner)
            if isinstance(owner, Tensor) and node.attr == "dtype":
                return Dtype(owner.dtype)
        return UNKNOWN

    def _operate(self, node: ast.BinOp) -> object:
        left, right = self.value(node.left), self.value(node.right)
        if isinstance(left, Tensor) or isinstance(right, Tensor):
            if not isinstance(node.op, ast.MatMult):
                # What is not known is mostly a number, such as a scale; whether it was, the bytes tell.
                known = [value for value in (left, right) if value is not UNKNOWN]
                return self._keep(node, combine(known))
            product = operation_of("matmul")
            return UNKNOWN if product is None else self._keep(node, product(Arguments((left, right))))
        if isinstance(node.op, ast.Add) and isinstance(left, tuple) and isinstance(right, tuple):
            return left + right
        calculate = _ARITHMETIC.get(type(node.op))
        if calculate is None or not isinstance(left, (int, float)) or not isinstance(right, (int, float)):
            return UNKNOWN
        if isinstance(node.op, ast.Pow) and (abs(left) > 1 << 32 or abs(right) > _HIGHEST_POWER):
            return UNKNOWN
        result = calculate(left, right)
        return result if abs(result) < _LARGEST else UNKNOWN

    def _negate(self, node: ast.UnaryOp) -> object:
        value = self.value(node.operand)
        if isinstance(value, Tensor):
            return self._keep(node, made(value))
        if isinstance(node.op, ast.USub) and isinstance(value, (int, float)):
            return -value
        return UNKNOWN

    def _index(self, node: ast.Subscript) -> object:
        value = self.value(node.value)
        if isinstance(value, tuple):
            return value[_slice_of(node.slice, self)]
        if not isinstance(value, Tensor):
            return UNKNOWN
        items = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
        result, copied = index(value, [self._item(item) for item in items])
        return self._keep(node, made(result)) if copied else result

    def _item(self, node: ast.expr) -> object:
        return _slice_of(node, self) if isinstance(node, ast.Slice) else self.value(node)

    def _call(self, node: ast.Call) -> object:
        # Before what it is called with: the order of the candidates is that of the work.
        given = list(self._spread(node.args))
        named = {word.arg: self.value(word.value) for word in node.keywords if word.arg is not None}
        if isinstance(node.func, ast.Name):
            name = node.func.id
            if name == "len" and len(given) == 1 and isinstance(given[0], Tensor):
                return given[0].shape[0]
            if name in _OF_NUMBERS and given and all(isinstance(value, (int, float)) for value in given):
                return _OF_NUMBERS[name](*given)
        elif isinstance(node.func, ast.Attribute):
            name = node.func.attr
            module = dotted(node.func.value)
            if module == "math" and name in ("sqrt", "ceil", "floor") and isinstance(given[0], (int, float)):
                return getattr(math, name)(given[0])
            if module not in _MODULES:
                owner = self.value(node.func.value)
                if not isinstance(owner, Tensor):
                    return UNKNOWN
                given.insert(0, owner)
        else:
            return UNKNOWN
        arguments = Arguments(given, named)
        view = VIEWS.get(name)
        if view is not None:
            result = view(arguments)
            if name in COPYING and isinstance(result, Tensor):
                # Only of what lies across memory: a fresh tensor it leaves where it is.
                self.allocations.append(Allocation(node, result, is_result=False))
            return result
        operation = operation_of(name)
        return UNKNOWN if operation is None else self._keep(node, operation(arguments))

    def _keep(self, node: ast.expr, outcome: Outcome) -> object:
        self.allocations.extend(Allocation(node, tensor, tensor is outcome.value) for tensor in outcome.allocated)
        return outcome.value


def index(tensor: Tensor, items: list[object]) -> tuple[Tensor, bool]:
    """``tensor[items]``, and whether that is a copy: a tensor among the items makes one."""
    taken = sum(item is not None and item is not Ellipsis for item in items)
    if Ellipsis not in items:
        items = [*items, Ellipsis]
    shape: list[int] = []
    place = 0
    gathered: list[Shape] = []
    at = 0
    for item in items:
        if item is Ellipsis:
            rest = len(tensor.shape) - taken
            shape.extend(tensor.shape[place : place + rest])
            place += rest
        elif item is None:
            shape.append(1)
        elif isinstance(item, slice):
            shape.append(len(range(*item.indices(tensor.shape[place]))))
            place += 1
        elif isinstance(item, Tensor) and item.dtype != "bool":
            at = at if gathered else len(shape)
            gathered.append(item.shape)
            place += 1
        elif isinstance(item, int) and not isinstance(item, bool):
            axis(item, tensor.shape[place])
            place += 1
        else:
            raise UnknownShapeError("an index")
    result = (*shape[:at], *broadcast(*gathered), *shape[at:]) if gathered else tuple(shape)
    return Tensor(result, tensor.dtype), bool(gathered)


def _slice_of(node: ast.expr, inference: Inference) -> slice | int:
    if isinstance(node, ast.Slice):
        return slice(
            *(None if part is None else _number(part, inference) for part in (node.lower, node.upper, node.step))
        )
    return _number(node, inference)


def _number(node: ast.expr, inference: Inference) -> int:
    value = inference.value(node)
    if not isinstance(value, int):
        raise UnknownShapeError("an index")
    return value


def dotted(node: ast.expr) -> str:
    """``self.proj.weight`` of names and attributes; an empty string for anything else."""
    parts: list[str] = []
    while isinstance(node, ast.Attribute):
        parts.append(node.attr)
        node = node.value
    return ".".join((node.id, *reversed(parts))) if isinstance(node, ast.Name) else ""
