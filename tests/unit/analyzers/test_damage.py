"""What logs do to text changes nothing of what is read in it: every family's recorded message, damaged at random."""

from __future__ import annotations

import html
import json
import random
import re
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

import pytest

from vramscope.analyzers.explain import explain_blocks, explain_lines
from vramscope.analyzers.messages.catalogue import FAMILIES
from vramscope.schema.oom import Incident

FOLDER = Path(__file__).parents[2] / "data" / "oom"
CLEAN = {
    path.name.removesuffix(".log"): path.read_text(encoding="utf-8")
    for path in sorted((*FOLDER.glob("*.log"), *FOLDER.glob("corpus/*--clean.log")))
    if not path.name.startswith("neg-")
}
ANCHORS = {key: family.anchors for family in FAMILIES for key in family.formats}

PREFIXES = (
    "[rank3]: ",
    "[default0]:[rank0]: ",
    "2031-05-06 07:08:09,123 ERROR ",
    "2031-05-06T07:08:09.123456789Z stderr F ",
    "(EngineCore_DP0 pid=6940) ERROR 09-28 15:47:24 [core.py:718] ",
    "\x1b[36m(TrainWorker pid=4711, ip=10.0.0.7)\x1b[0m ",
    "(raylet) ",
    "trainer-1  | ",
    "May  6 07:08:09 node07 train[1186]: ",
    "[pod/trainer-0/main] ",
    "12: ",
    "[1,0]<stderr>:",
    "E0506 07:08:09.123456  4711 worker.cc:88] ",
)
# Of these some lines may have lost theirs.
MARKS = ("> ", "    ", "│ ")


def wrap(text: str, rng: random.Random, indent: str = "") -> str:
    width = rng.randint(44, 120)
    out = []
    for line in text.splitlines():
        pieces = [line[at : at + width] for at in range(0, max(len(line), 1), width)]
        out += [pieces[0], *(indent + piece for piece in pieces[1:])]
    return "\n".join(out)


def wrap_indented(text: str, rng: random.Random) -> str:
    return wrap(text, rng, " " * rng.randint(1, 12))


def prefix(text: str, rng: random.Random) -> str:
    before = rng.choice(PREFIXES)
    return "\n".join(before + line for line in text.splitlines())


def mark(text: str, rng: random.Random) -> str:
    before = rng.choice(MARKS)
    return "\n".join(before + line for line in text.splitlines())


def colour(text: str, rng: random.Random) -> str:
    code = rng.choice(("\x1b[1;36m", "\x1b[0;31m", "\x1b[38;5;208m"))
    return re.sub(
        r"(?<![\w\x1b\[;.])\d+(?![\w;])",
        lambda digits: f"{code}{digits[0]}\x1b[0m" if rng.random() < 0.6 else digits[0],
        text,
    )


def carriage_returns(text: str, rng: random.Random) -> str:
    return text.replace("\n", "\r\n")


def progress(text: str, rng: random.Random) -> str:
    bars = "".join(f" {rng.randint(1, 99)}%|##    | 3/9 [00:01<00:02,  2.1it/s]\r" for _ in range(rng.randint(1, 4)))
    return bars + text


def docker(text: str, rng: random.Random) -> str:
    return "\n".join(
        json.dumps(
            {"log": line + "\n", "stream": "stderr", "time": "2031-05-06T07:08:09.1Z"}, ensure_ascii=text.isascii()
        )
        for line in text.splitlines()
    )


def record(text: str, rng: random.Random) -> str:
    return json.dumps({"level": "error", "step": 12, "exc_info": text}, ensure_ascii=text.isascii())


def escape(text: str, rng: random.Random) -> str:
    return html.escape(text).replace("\n", rng.choice(("\n", "<br>\n", "<br/>")))


def tag(text: str, rng: random.Random) -> str:
    name = rng.choice(("p", "pre", "div", "code", "blockquote"))
    lines = [html.escape(text)] if name in ("pre", "code") else html.escape(text).split("\n")
    return "\n".join(f"<{name}>{line}</{name}>" for line in lines)


def surround(text: str, rng: random.Random) -> str:
    before = "\n".join(f"step {step} loss 0.{rng.randint(10, 99)}" for step in range(rng.randint(1, 30)))
    return f"{before}\n{text}\nstep 31 loss 0.5"


DAMAGES: tuple[Callable[[str, random.Random], str], ...] = (
    wrap,
    wrap_indented,
    prefix,
    mark,
    colour,
    progress,
    docker,
    record,
    escape,
    tag,
    surround,
    carriage_returns,
)
# What is done to whole lines of a file comes last, and each thing happens once.
ORDER: dict[Callable[[str, random.Random], str], int] = {
    damage: place
    for place, damage in enumerate((wrap, wrap_indented, escape, tag, colour, mark, record, docker, prefix))
}
BREAKING = {wrap, wrap_indented, colour}
EXCLUSIVE = (
    {wrap, wrap_indented},
    {docker, record, escape, tag, prefix},
    {docker, record, tag, mark},
    {docker, record, escape, tag, colour},
)


def combinations(rng: random.Random) -> list[Callable[[str, random.Random], str]]:
    chosen = rng.sample(DAMAGES, rng.randint(1, 4))
    kept: list[Callable[[str, random.Random], str]] = []
    for damage in chosen:
        if not any(damage in group and group & set(kept) for group in EXCLUSIVE):
            kept.append(damage)
    return sorted(kept, key=lambda damage: ORDER.get(damage, len(ORDER)))


def essence(incident: Incident) -> tuple[object, ...]:
    return incident.memory, incident.message


# Whether two lines are one that was wrapped can be open for a person too: the same cases on every run, and for each
# text its own, whichever others there are.
@pytest.mark.parametrize("name", sorted(CLEAN))
def test_damage_changes_nothing_of_what_is_read(name: str) -> None:
    for seed in range(6):
        rng = random.Random(f"{name} {seed}")
        damages = combinations(rng)
        clean = text = CLEAN[name]
        incidents = list(explain_lines(clean.splitlines()))
        for damage in damages:
            text = damage(text, rng)
        # A wrap inside an escape, or a second name before the one that a line has, is not what logs do.
        if re.search("\x1b|&|<", clean) and BREAKING & set(damages):
            continue
        if re.search(r"\[rank|^[\w-]+ +\|", clean, re.MULTILINE) and prefix in damages:
            continue
        # Line breaks in all of the words by which a message is found hide it: these are searched as they stand.
        if BREAKING & set(damages) and is_hidden(incidents, text):
            continue
        found = [essence(incident) for incident in explain_lines(text.split("\n"))]
        assert found == [essence(incident) for incident in incidents], (name, seed, [d.__name__ for d in damages])


@pytest.mark.parametrize("name", sorted(CLEAN))
def test_a_text_cut_anywhere_states_nothing_that_was_not_printed(name: str) -> None:
    for seed in range(2):
        rng = random.Random(f"{name} {seed}")
        # Where a text has a figure rounded and exact, or several printings of one failure, the whole of it tells more.
        if name.startswith(("tf-bfc-ran-out", "tf-pinned-host", "torch-cuda-translated")):
            continue
        clean = CLEAN[name].encode()
        whole = [asdict(incident.message) for incident in explain_blocks([clean])]
        place = rng.randrange(len(clean))
        for incident in explain_blocks([clean[:place]]):
            for field, value in asdict(incident.message).items():
                stated = [message[field] for message in whole]
                for number in value if isinstance(value, tuple) else (value,):
                    listed = any(number in rows for rows in stated if isinstance(rows, tuple))
                    assert number is None or number in stated or listed, (name, place, field, number)


def is_hidden(incidents: list[Incident], text: str) -> bool:
    raw = text.encode()
    return not all(any(anchor in raw for anchor in ANCHORS[incident.format]) for incident in incidents)
