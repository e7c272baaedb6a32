"""Keeps Python's collector at rest while the agent works: it would run the job's finalizers, on the agent's thread too.

It never switches the collector off or on, which is the job's to do at any moment: it raises its thresholds, and puts
back what was there unless the job has set others meanwhile.
"""

from __future__ import annotations

import gc

# No job asks for this number, and no count of objects gets that far.
_AT_REST = 0x7FFF_7652
_THRESHOLDS = (_AT_REST, _AT_REST, _AT_REST)
# One entry for each ``hold`` that lasts. Appending and removing are one step each: neither needs a lock that a signal's
# handler could meet held by its own thread.
_at_work: list[None] = []
_before: tuple[int, ...] = ()


def hold() -> None:
    """No collection from here on. It makes no object that the collector counts; calls may nest, in any threads."""
    global _before
    _at_work.append(None)
    found = gc.get_threshold()
    if found[0] != _AT_REST:
        _before = found
        gc.set_threshold(*_THRESHOLDS)


def release() -> None:
    """The end of one ``hold``; with the last one the job's own thresholds are there again."""
    _at_work.pop()
    if not _at_work:
        _put_back()


def forget() -> None:
    """After a fork, in the child: whoever was at work stayed with the parent."""
    del _at_work[:]
    _put_back()


def _put_back() -> None:
    if gc.get_threshold()[0] == _AT_REST:
        gc.set_threshold(*_before)
