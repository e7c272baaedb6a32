"""Attempts that fail one after the other: a kept exception holds the first one's tensors, a search for a batch not."""

from __future__ import annotations

import pytest

from vramscope.analyzers.explain import explain_lines
from vramscope.analyzers.messages.attempts import find_kept_exception


def oom(requested: str, allocated: str, free: str = "61.20 MiB") -> str:
    return (
        f"CUDA out of memory. Tried to allocate {requested}. GPU 0 has a total capacity of 23.64 GiB of which "
        f"{free} is free. Of the allocated memory {allocated} is allocated by PyTorch, and 120.00 MiB is "
        "reserved by PyTorch but unallocated."
    )


KEEPING = """for size in (2048, 1536, 1024):
    try:
        out = render(scene, size)
        break
    except RuntimeError as problem:
        problems.append((size, problem))
        print(size, "failed:", problem)
"""
WITHIN = """def step(images):
    try:
        return net(images)
    except torch.OutOfMemoryError:
        torch.cuda.empty_cache()
        return step(images[: len(images) // 2])
"""
LETTING_GO = """while size:
    try:
        return render(scene, size)
    except RuntimeError as problem:
        print(size, "failed:", str(problem))
        torch.cuda.empty_cache()
    size //= 2
"""
RUN = "\n$ python render.py --scene yard\nloading scene yard, 14 objects\nrendering on NVIDIA GeForce RTX 4090\n"
ATTEMPTS = (
    "2048 failed: " + oom("1.25 GiB", "22.10 GiB", "980.00 MiB"),
    "1536 failed: " + oom("722.00 MiB", "22.80 GiB"),
    "1024 failed: " + oom("320.00 MiB", "23.10 GiB"),
)


def causes(text: str) -> list[tuple[str, str | None]]:
    return [(incident.causes[0].id, incident.causes[0].detail) for incident in explain_lines(text.splitlines())]


HELD = ("leak", "exception_holds_tensors")


@pytest.mark.parametrize("code", [KEEPING, WITHIN])
@pytest.mark.parametrize("prompt", ["", "... ", "    ...: "])
def test_a_kept_exception_makes_the_next_attempt_fail(code: str, prompt: str) -> None:
    shown = "\n".join(prompt + line for line in code.splitlines())
    assert causes(shown + RUN + "\n".join(ATTEMPTS)) == [("capacity", None), HELD, HELD]
    assert causes(RUN + "\n".join((*ATTEMPTS, "", shown)))[2] == HELD


def test_the_evidence_names_the_line_and_both_figures() -> None:
    last = list(explain_lines((KEEPING + RUN + "\n".join(ATTEMPTS)).splitlines()))[2]
    said = " ".join(last.causes[0].evidence)
    assert "2 attempts have failed" in said
    assert "problems.append((size, problem))" in said
    assert "23.10 GiB are held, where it were 22.80 GiB" in said
    assert "retry_outside_except" in [advice.id for advice in last.advice]


def test_a_handler_that_lets_go_before_the_next_attempt_holds_nothing() -> None:
    assert causes(LETTING_GO + RUN + "\n".join(ATTEMPTS)) == [("capacity", None)] * 3


def test_memory_that_fell_between_the_attempts_was_let_go() -> None:
    fallen = "1024 failed: " + oom("320.00 MiB", "20.90 GiB", "2.00 MiB")
    assert causes("\n".join((KEEPING + RUN, *ATTEMPTS[:2], fallen)))[2] == ("capacity", None)


def test_an_eighth_of_the_work_that_fails_with_as_much_held_is_a_leak_without_the_code() -> None:
    figures = (("2.00 GiB", "21.20 GiB"), ("768.00 MiB", "22.70 GiB"), ("240.00 MiB", "23.20 GiB"))
    tries = [f"retry {number}: {oom(size, held)}" for number, (size, held) in enumerate(figures)]
    assert causes("\n".join(tries))[-1] == HELD
    # What fits in the end shows that nothing was in its way.
    assert causes("\n".join((*tries, "retry 4: ok, peak 18.90 GiB")))[-1] == ("capacity", None)


def test_steps_between_two_failures_make_them_two_stories() -> None:
    first, _, last = ATTEMPTS
    assert causes(f"{KEEPING}{RUN}{first}\nstep 40 loss 0.31 1.2 it/s\n{last}")[1] == ("capacity", None)


def test_a_library_that_searches_for_a_batch_clears_up_before_each_attempt() -> None:
    said = "Batch size 512 failed, trying batch size 64"
    assert causes(f"{ATTEMPTS[0]}\n{said}\n{'retry ' + oom('160.00 MiB', '23.20 GiB')}")[1] == ("capacity", None)


def test_frames_hold_the_arrays_of_other_frameworks_too() -> None:
    def error(requested: int, held: int) -> str:
        said = f"Out of memory allocating {requested:,} bytes (allocated so far: {held:,} bytes)."
        return f"tile failed: cupy.cuda.memory.OutOfMemoryError: {said}"

    code = "    except cp.cuda.memory.OutOfMemoryError as e:\n        errors.append(e)\n"
    text = f"{code}{error(4_294_967_296, 20_401_094_656)}\n{error(1_073_741_824, 22_548_578_304)}"
    assert causes(text)[1] == HELD


@pytest.mark.parametrize(
    ("code", "kept"),
    [
        ("except RuntimeError as e:\n    last = e", "last = e"),
        ("except Exception as exc:\n    self.failures[name] = exc", "self.failures[name] = exc"),
        ("except OOM as e:\n    q.put(e)", "q.put(e)"),
        ("except OOM:\n    return fit(width // 2)", "return fit(width // 2)"),
        ("   ...: except OOM as e:\n   ...:     print(e)\n   ...:     run(small_batch)", "run(small_batch)"),
        ("except OOM as e:\n    run(smallpox_images)", None),
        ("except OOM:\n    plt.legend(fontsize='small')", None),
        ("except OOM:\n    open(f's3://3')", None),
        ("except OOM as e:\n    msgs.append(str(e))", None),
        ("except OOM as e:\n    msgs.append(f'{e}')", None),
        ("except OOM as e:\n    pass\nlast = e", None),
        ("except OOM:\n    print('halving', width // 2)\nwidth //= 2", None),
        ("except OOM:\n    torch.cuda.empty_cache()\nreturn fit(width // 2)", None),
    ],
)
def test_what_keeps_an_exception(code: str, kept: str | None) -> None:
    assert find_kept_exception(code.splitlines()) == kept
