"""One measured figure and how it is shown."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from statistics import median


@dataclass(frozen=True, slots=True)
class Figure:
    """``value`` in ``unit`` against a ``budget``; ``floor`` is what cannot be avoided, measured in the same run."""

    name: str
    value: float
    unit: str
    budget: float | None = None
    floor: float | None = None
    floor_name: str = ""

    @property
    def kept(self) -> bool:
        """Whether the budget holds; True where there is none."""
        return self.budget is None or self.value <= self.budget

    def row(self) -> tuple[str, ...]:
        """Name, value, budget, ratio to the floor, and what the floor is."""
        return (
            self.name,
            f"{self.value:.3g} {self.unit}",
            "-" if self.budget is None else f"{self.budget:g} {self.unit}" + ("" if self.kept else "  MISSED"),
            "-" if not self.floor else f"{self.value / self.floor:.2g}x",
            self.floor_name or "-",
        )


def median_of(runs: int, measure: Callable[[], float]) -> float:
    """The median of ``runs`` measurements, after one that is thrown away."""
    measure()
    return median(measure() for _ in range(runs))
