"""Steps that are drawn from a job's own: of what sizes, what outlives them, and that they are histories at all."""

from __future__ import annotations

import random

import pytest

from vramscope.analyzers.allocator.replay.drawing import draw_futures
from vramscope.analyzers.allocator.replay.sampling import Family
from vramscope.analyzers.allocator.replay.window import ALLOC, COMPLETE, FAILED, FREE, REQUEST_FREE, Call, Window
from vramscope.schema.units import MIB

ORDINARY = (0, 0)


class Job:
    """Calls as a program makes them."""

    def __init__(self) -> None:
        self.calls: list[Call] = []
        self.number = 0

    def ask(self, size: int, kind: int = ALLOC, stream: int = 0) -> int:
        self.number += 1
        self.calls.append((kind, self.number, size, stream, ORDINARY, len(self.calls)))
        return self.number

    def done(self, kind: int, *numbers: int) -> None:
        for number in numbers:
            self.calls.append((kind, number, 0, 0, ORDINARY, len(self.calls)))

    def window(self) -> Window:
        return Window(
            device=0, events=len(self.calls), start=(), calls=tuple(self.calls), capacity_bytes=2**40, failed=True
        )


def attention(rng: random.Random, steps: int) -> Job:
    """A length that some requests grow with, and some with its square; the gradient has always the same size."""
    job = Job()
    job.ask(40 * MIB)
    for number in range(steps + 1):
        length = rng.randrange(100, 500)
        linear, square = job.ask(length * 40_000), job.ask(length * length * 200)
        if number == steps:
            job.ask(length * 80_000, FAILED)
            break
        logits, gradient = job.ask(length * 80_000), job.ask(40 * MIB)
        job.done(FREE, linear, square, logits, gradient)
    return job


def prefetched(rng: random.Random, steps: int) -> Job:
    """What a step works on was made in the step before, on a stream of its own."""
    job = Job()
    job.ask(40 * MIB)
    upcoming = job.ask(rng.randrange(4 * MIB, 40 * MIB), stream=7)
    for number in range(steps + 1):
        fetched = job.ask(rng.randrange(4 * MIB, 40 * MIB), stream=7)
        work = [job.ask(rng.randrange(20 * MIB, 90 * MIB)) for _ in range(3)]
        if number == steps:
            job.ask(rng.randrange(20 * MIB, 90 * MIB), FAILED)
            break
        job.done(REQUEST_FREE, upcoming)
        job.done(FREE, *work)
        job.done(COMPLETE, upcoming)
        upcoming = fetched
    return job


def serving(rng: random.Random, steps: int) -> Job:
    """Requests that come and go, no two rounds alike."""
    job = Job()
    job.ask(40 * MIB)
    running: list[tuple[int, int]] = []
    for number in range(steps):
        for _ in range(rng.randrange(3)):
            running.append((job.ask(rng.randrange(2 * MIB, 30 * MIB)), number + rng.randrange(2, 6)))
            work = [job.ask(rng.randrange(5 * MIB, 60 * MIB)) for _ in range(rng.randrange(1, 4))]
            job.done(FREE, *work)
        for block, until in running:
            if until <= number:
                job.done(FREE, block)
        running = [(block, until) for block, until in running if until > number]
    job.ask(60 * MIB, FAILED)
    return job


def shuffled(rng: random.Random, steps: int) -> Job:
    """What a step made is given up in any order, some of it in the step after."""
    job = Job()
    job.ask(40 * MIB)
    left: list[int] = []
    for number in range(steps + 1):
        length = rng.randrange(100, 500)
        made = [job.ask(length * 20_000 * factor) for factor in (1, 2, 3, 4)]
        rng.shuffle(made)
        job.done(FREE, *made[:2])
        job.done(FREE, *left)
        made += [job.ask(length * 30_000) for _ in range(2)]
        if number == steps:
            job.ask(length * 30_000, FAILED)
            break
        made.append(job.ask(length * 30_000))
        rest = made[2:]
        rng.shuffle(rest)
        job.done(FREE, *rest[:3])
        left = rest[3:]
    return job


def course(calls: tuple[Call, ...]) -> list[int]:
    """The bytes in use after each call; it fails where what is given up is not in use."""
    sizes: dict[int, int] = {}
    waiting: set[int] = set()
    held, found = 0, []
    for kind, number, size, *_ in calls:
        if kind == ALLOC:
            assert number not in sizes
            sizes[number] = size
            held += size
        elif kind == REQUEST_FREE:
            assert number in sizes
            assert number not in waiting
            waiting.add(number)
        elif kind == COMPLETE:
            waiting.remove(number)
            held -= sizes.pop(number)
        elif kind == FREE:
            assert number not in waiting
            held -= sizes.pop(number)
        found.append(held)
    return found


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("make", [attention, prefetched, serving, shuffled])
def test_a_draw_is_a_history_that_a_program_could_have_made_and_that_does_not_grow(make: object, seed: int) -> None:
    window = make(random.Random(seed), 25).window()  # type: ignore[operator]
    draws = draw_futures(window)
    assert draws is not None
    recorded = course(window.calls[:-1])
    most = max(recorded)
    peaks = []
    for calls in draws.courses:
        held = course((*draws.window.calls, *calls))
        peaks.append(max(held))
        assert held[-1] <= most
    # As large as what was seen, some larger, and none out of all proportion.
    peaks.sort()
    assert 0.6 * most <= peaks[len(peaks) // 2] <= 1.6 * most
    assert peaks[-1] <= 3 * most


def test_the_same_history_gives_the_same_draws_and_all_of_them_go_on_from_its_end() -> None:
    window = attention(random.Random(3), 12).window()
    first, second = draw_futures(window), draw_futures(window)
    assert first is not None
    assert first == second
    assert len(set(first.courses)) == len(first.courses)
    failing = len(window.calls) - 1
    assert first.window.calls[:failing] == window.calls[:failing]
    # Of a job that ran long as many steps again are drawn, of one that did not somewhat more.
    assert (first.seen, first.ahead) == (12, 12)
    longer, short = (draw_futures(attention(random.Random(3), steps).window()) for steps in (40, 6))
    assert longer is not None
    assert short is not None
    assert (longer.ahead, short.ahead) == (longer.seen, 12)
    assert longer.seen > 30


def test_the_step_that_failed_is_completed_as_it_really_would_have_gone_on() -> None:
    rng = random.Random(5)
    job = attention(rng, 14)
    length = job.calls[-1][2] // 80_000
    draws = draw_futures(job.window())
    assert draws is not None
    assert len(draws.window.calls) == len(job.calls)
    for calls in draws.courses:
        assert [(call[0], call[2]) for call in calls[:5]] == [(ALLOC, 40 * MIB), *[(FREE, 0)] * 4]
    assert length * 40_000 in [call[2] for call in draws.window.calls]


def test_what_has_been_asked_for_tells_how_large_the_gradients_of_it_will_be() -> None:
    rng = random.Random(8)
    job = Job()
    job.ask(40 * MIB)
    for number in range(16):
        # Two lengths that have nothing to do with each other, and the gradients in the other order.
        source, target = rng.randrange(100, 500) * 20_000, rng.randrange(100, 500) * 90_000
        made = [job.ask(source), job.ask(target)]
        if number == 15:
            job.ask(40 * MIB, FAILED)
            break
        made += [job.ask(40 * MIB), job.ask(target), job.ask(source)]
        job.done(FREE, *made)
    draws = draw_futures(job.window())
    assert draws is not None
    for calls in draws.courses:
        assert [call[2] for call in calls[:2]] == [target, source]


def test_a_step_of_a_new_size_has_each_request_as_large_as_it_is_at_that_size() -> None:
    window = attention(random.Random(1), 30).window()
    draws = draw_futures(window)
    assert draws is not None
    new = 0
    for calls in draws.courses:
        for at in range(5, len(calls) - 7, 8):
            linear, square, logits, gradient = (call[2] for call in calls[at : at + 4])
            length = linear / 40_000
            assert square == pytest.approx(length * length * 200, rel=0.08)
            assert logits == pytest.approx(length * 80_000, rel=0.02)
            assert gradient == 40 * MIB
            new += linear % 40_000 != 0
    assert new > 100


def test_sizes_that_come_again_and_again_are_seldom_made_up_others() -> None:
    spans = [[(ALLOC, 1, size * MIB, 0, ORDINARY, 0)] for size in (8, 16, 8, 32, 16, 8, 32, 16)]
    family = Family(spans, range(8), frozenset(), mixed=False)
    assert family.novelty == pytest.approx(1 / 9)
    factors = [family.like(seed % 8, random.Random(seed))[1] for seed in range(400)]
    assert 0.86 <= factors.count(1.0) / 400 <= 0.96
    assert max(factors) > 1
    # Of lengths none came twice: nearly all are new, and some beyond the largest.
    spans = [[(ALLOC, 1, size, 0, ORDINARY, 0)] for size in range(8 * MIB, 32 * MIB, 3 * MIB)]
    family = Family(spans, range(8), frozenset(), mixed=False)
    assert family.novelty == pytest.approx(8 / 9)
    drawn = []
    for seed in range(400):
        number, factor = family.like(seed % 8, random.Random(seed))
        drawn.append(spans[number][0][2] * factor)
    assert 0.05 <= sum(size > 29 * MIB for size in drawn) / 400 <= 0.18
    assert min(drawn) >= 8 * MIB


def test_steps_that_are_all_alike_or_too_few_are_not_drawn_from() -> None:
    job = Job()
    job.ask(40 * MIB)
    for _ in range(10):
        job.done(FREE, *[job.ask(20 * MIB) for _ in range(3)])
    job.ask(20 * MIB, FAILED)
    assert draw_futures(job.window()) is None
    assert draw_futures(attention(random.Random(1), 3).window()) is None
