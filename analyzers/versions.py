"""PyTorch releases as bounds: what a message's wording, or an agent, says of the version that printed it."""

from __future__ import annotations

from typing import NamedTuple

from vramscope.analyzers.patterns import regex

Release = tuple[int, int]

_RELEASE = regex(r"(\d+)\.(\d+)")


class Versions(NamedTuple):
    """The oldest and the newest release that can be meant, both included; None is an open end."""

    oldest: Release | None = None
    newest: Release | None = None

    @classmethod
    def exactly(cls, version: str) -> Versions:
        """``"2.15.0+cu130"`` -> 2.15 alone. A text that is no version bounds nothing."""
        match = _RELEASE.match(version)
        if match is None:
            return cls()
        release = (int(match[1]), int(match[2]))
        return cls(release, release)

    def certainly_from(self, release: Release) -> bool:
        """True if every release that can be meant is ``release`` or later."""
        return self.oldest is not None and self.oldest >= release

    def certainly_before(self, release: Release) -> bool:
        """True if every release that can be meant is earlier than ``release``."""
        return self.newest is not None and self.newest < release

    def at_least(self, release: Release) -> Versions:
        """The same bounds with everything before ``release`` ruled out; unchanged where that would leave nothing."""
        if self.newest is not None and self.newest < release:
            return self
        return Versions(max(self.oldest or release, release), self.newest)

    def allows(self, other: Versions) -> bool:
        """Whether a release that ``other`` can mean lies within these bounds."""
        too_old = self.oldest is not None and other.newest is not None and other.newest < self.oldest
        too_new = self.newest is not None and other.oldest is not None and other.oldest > self.newest
        return not (too_old or too_new)

    def describe(self) -> str | None:
        """``"2.2 to 2.8"``, ``"1.10 or earlier"``, ``"2.11 or later"``, ``"2.15"``; None if nothing is known."""
        if self.oldest is not None and self.oldest == self.newest:
            return _text(self.oldest)
        if self.oldest is None:
            return None if self.newest is None else f"{_text(self.newest)} or earlier"
        return (
            f"{_text(self.oldest)} or later" if self.newest is None else f"{_text(self.oldest)} to {_text(self.newest)}"
        )


ANY = Versions()


def _text(release: Release) -> str:
    return f"{release[0]}.{release[1]}"
