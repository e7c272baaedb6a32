"""What people write beside a message: memory that stays, others on the same GPU, and what made it go."""

from __future__ import annotations

import pytest

from vramscope.analyzers.messages.told import Told, read_told

KEPT = (
    "The meters hold the loss itself, so the graph of each iteration stays alive.",
    "It keeps `out.loss` of all steps, with everything behind it.",
    "The activations are never freed between two requests.",
    "Usage grows with every epoch until nothing is left.",
    "With `.item()` the line is flat.",
    "Memory goes up by about 1.4 GB per epoch, it starts at 2 GB.",
    "losses list holds 8211 live tensors (requires_grad=True)",
    "losses.append(loss) in training_step -> loss.detach() and flat line since.",
)
OTHERS = (
    "Another notebook of mine was still running on the same GPU.",
    "gunicorn with 13 workers serves it.",
    "gunicorn 开了 13 个 worker",
    "gunicorn 起了 4 个worker",
    "Both ranks land on GPU 0.",
    'The V100 shows 31 of 32 GB in use by "web-serving" of another team when I start.',
    "All eight python of the job are listed on GPU 0 with about 1 GB each plus the models, GPUs 1-7 are empty.",
    "`nvidia-smi` shows eight python pids on GPU 0, the other seven GPUs are empty.",
    "Yes, an old process from yesterday had most of it.",
)
CURED = (
    "Reducing the batch size to 4 fixed it.",
    "It works with a batch size of 2.",
    "batch_size改成8就好了",
    "With max batch 64 the engine builds.",
    "with 32 it goes.",
    "ok with -b 64 but not -b 128, TITAN X",
    "it goes through with 32.",
    "sweep: 64 ok 3.1GiB, 128 ok 5.7GiB, 256 ok 10.9GiB, 512 fail",
    "@tina: indeed, -b 32 trains.",
    "[14:09] <mirek> 32 works thx",
    "1024x1024 input is ok.",
    "lena-k: batch_size: 4 runs, takes about 4.1 GB.",
    "2 images, patch 128^3 works",
)
RAISED = (
    "It happens in backward only since I changed max_length 2048 → 8192 in the yaml.",
    "The team raised the batch size from 16 to 24.",
)
NOTHING = (
    "Is another notebook running on the same GPU?",
    "Maybe the activations are never freed.",
    "Reducing the batch size never helped, nothing fixed it.",
    "Please check whether another process uses the same GPU.",
    "gunicorn with one worker serves it.",
    "The graph of the second epoch looks flat.",
    "Epoch 3 of 12: 4 workers, batch size 8",
    "GPU 1 works.",
    "I changed max_length 8192 → 2048.",
    "with 2 GPUs it was the same",
    "CUDA 11.8 works.",
    "A batch size of 8 works in training but not in validation.",
    "batch 8 runs out of memory",
    "0.45 each works",
    "32 works on the team have seen it.",
    "ok, 3 works of somebody were the data set.",
    "Update: 12 works, so it is CUDA 13 that is broken.",
    "with 8, everything works on the other machine.",
    "samples: 100 is fine for a demo.",
    "rank 0 works and rank 1 dies with the error.",
    "GPU 0 works, GPU 1 fails",
    "It works with 2 GPUs.",
    "I set rank 0 to 1 as well.",
    "The checkpoint on disk grows by 20 MB per epoch.",
    "RSS rises by 300 MB each epoch.",
    "The loader keeps 12 tensors on the CPU for speed.",
    "1200 MB in use by the cache of torch.",
    "all eight processes on GPU 0..7 are fine, one each; the rest of the node is empty",
)


@pytest.mark.parametrize("sentence", KEPT)
def test_memory_that_stays(sentence: str) -> None:
    told = read_told("", f"Thanks.\n{sentence}")
    assert (told.kept, told.others, told.cured) == (sentence, None, None)


@pytest.mark.parametrize("sentence", OTHERS)
def test_others_on_the_same_gpu(sentence: str) -> None:
    told = read_told("", f"Thanks.\n{sentence}")
    assert (told.kept, told.others, told.cured) == (None, sentence, None)


@pytest.mark.parametrize("sentence", CURED)
def test_what_made_it_go(sentence: str) -> None:
    told = read_told("", f"Thanks.\n{sentence}")
    assert (told.kept, told.others, told.cured) == (None, None, sentence)


@pytest.mark.parametrize("sentence", RAISED)
def test_what_was_raised_before_it_began(sentence: str) -> None:
    told = read_told("", f"Thanks.\n{sentence}")
    assert (told.kept, told.others, told.cured, told.raised) == (None, None, None, sentence)


@pytest.mark.parametrize("sentence", NOTHING)
def test_questions_guesses_and_failed_attempts_tell_nothing(sentence: str) -> None:
    assert read_told(sentence, sentence) == Told()


def test_what_stands_below_the_message_comes_first() -> None:
    told = read_told(OTHERS[0], OTHERS[4])
    assert told.others == OTHERS[4]
