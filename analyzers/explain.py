"""From a log to the explained incidents in it, in the order of their first printing."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from vramscope.analyzers.messages.anchors import longest
from vramscope.analyzers.messages.held import BEFORE, BEHIND, Held, LineCount
from vramscope.analyzers.messages.search import search_ahead

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from vramscope.analyzers.messages.repetition import Repeated
    from vramscope.analyzers.messages.scanner import Stretch
    from vramscope.schema.oom import Circumstances, Incident


def explain_lines(
    lines: Iterable[bytes | str], source: str = "-", circumstances: Circumstances | None = None
) -> Iterator[Incident]:
    """The incidents in a log's lines, in the order of their first printing; ``source`` is the log's name."""
    from vramscope.analyzers.messages.scanner import gather

    return explain_blocks(gather(lines), source, circumstances)


def explain_blocks(
    blocks: Iterable[bytes],
    source: str = "-",
    circumstances: Circumstances | None = None,
    count_lines: LineCount | None = None,
) -> Iterator[Incident]:
    """The same for a log that is read in blocks of any length, cut anywhere: faster for large files.

    An empty block says that the log pauses: what has come until then is explained without waiting for more.
    ``count_lines`` tells the number of line ends before a byte, where the log can be read twice.
    """
    searched = search_ahead(blocks)
    held, paused = Held(count_lines), 0
    for block, places in searched:
        if places:
            break
        held.add(block)
        held.forget(held.end - longest() - BEHIND - BEFORE)
        if not block:
            paused = held.end
    else:
        return
    # Most logs hold no error, and are not to wait for what reads and understands one.
    from vramscope.analyzers.messages.repetition import count_repetitions
    from vramscope.analyzers.messages.scanner import Scanner, scan_searched

    scanner = Scanner(held=held, settled=paused)
    for repeated in count_repetitions(scan_searched(chain(((block, places),), searched), scanner)):
        yield _explain(repeated, source, circumstances)


class Explainer:
    """Explains a log that is still being written. Each error has a number, under which it comes again if repeated."""

    def __init__(self, source: str, circumstances: Circumstances | None = None) -> None:
        from vramscope.analyzers.messages.repetition import Repetitions
        from vramscope.analyzers.messages.scanner import Scanner

        self._source, self._circumstances = source, circumstances
        self._scanner = Scanner()
        self._errors = Repetitions()
        self._is_reading = False  # the caller has not taken all that the text at hand holds

    def read(self, block: bytes) -> Iterator[tuple[int, Incident]]:
        """Take the log's next bytes; the errors that will not be repeated any more."""
        yield from self._take(self._scanner.add(block))

    def settle(self) -> Iterator[tuple[int, Incident]]:
        """Every error that had begun to come at the last call; again where it was printed again since."""
        yield from self._take(self._scanner.settle())
        yield from map(self._explained, self._errors.untold(again=True))

    @property
    def is_waiting(self) -> bool:
        """Whether an error that had come was left for a later call of ``settle``."""
        return self._scanner.is_waiting

    def finish(self) -> Iterator[tuple[int, Incident]]:
        """Every error that is left: the log has ended."""
        yield from self._take(self._scanner.finish())
        yield from map(self._explained, self._errors.untold(again=True))

    def skip(self) -> bool:
        """Leave out the rest of the text that was being read; False if all of it had been.

        Errors that were read and not yet told of are none of it: they come bit by bit.
        """
        is_left_out, self._is_reading = self._is_reading, False
        if is_left_out:
            self._scanner.skip()
        return is_left_out

    def _take(self, stretches: Iterable[Stretch]) -> Iterator[tuple[int, Incident]]:
        self._is_reading = True
        for stretch in stretches:
            for error in self._errors.add(stretch):
                if error.told < error.count:
                    yield self._explained(error)
        self._is_reading = False

    def _explained(self, error: Repeated) -> tuple[int, Incident]:
        return error.number, _explain(error, self._source, self._circumstances)


def _explain(error: Repeated, source: str, circumstances: Circumstances | None) -> Incident:
    from vramscope.analyzers.incident import explain_parsed
    from vramscope.schema.oom import Circumstances

    return explain_parsed(error, source, circumstances or Circumstances())
