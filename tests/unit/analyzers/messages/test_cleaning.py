"""Damage inside of words is taken back before anything is looked for."""

from __future__ import annotations

import html
import json
import re
import urllib.parse
from collections.abc import Callable

import pytest

from vramscope.analyzers.explain import explain_blocks
from vramscope.analyzers.messages.cleaning import clean, is_damaged, spare
from vramscope.schema.oom import Incident

MESSAGE = (
    "torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 1.37 GiB. GPU 3 has a total capacity of 23.57 GiB "
    "of which 318.19 MiB is free. Process 61 has 411.00 MiB memory in use. Including non-PyTorch memory, this process "
    "has 22.81 GiB memory in use. Of the allocated memory 21.04 GiB is allocated by PyTorch, and 1.29 GiB is reserved "
    "by PyTorch but unallocated."
)
DAMAGES: dict[str, Callable[[str], str]] = {
    "colours between all letters": lambda text: "".join(f"\x1b[3{index % 8}m{one}" for index, one in enumerate(text)),
    "visible colours around numbers": lambda text: re.sub(r"\d+(?:\.\d+)?", "^[[1;36m\\g<0>^[[0m", text),
    "syslog's octal colours": lambda text: re.sub(r"\d+(?:\.\d+)?", "#033[36m\\g<0>#033[0m", text),
    "overstrikes": lambda text: "".join(f"{one}\b{one}" for one in text),
    "typing errors taken back": lambda text: text.replace("o", "i\bo").replace("2", "7\b2"),
    "a progress bar with backspaces": lambda text: " 41%\b\b\b\b 42%\b\b\b\b" + text,
    "a progress bar wiped away": lambda text: "41%\b\b\b   \b\b\b" + text,
    "no-break spaces": lambda text: text.replace(" ", "\xa0"),
    "narrow spaces": lambda text: text.replace(" ", "\u202f"),
    "wide spaces": lambda text: text.replace(" ", "\u3000"),
    "no-break spaces of HTML": lambda text: text.replace(" ", "&nbsp;"),
    "soft hyphens": lambda text: text.replace("o", "\xado"),
    "zero-width spaces": lambda text: text.replace("o", "o\u200b").replace("1", "1\u200b"),
    "an address": lambda text: f"GET /hook?run=7&err={urllib.parse.quote(text)} 200",
    "an address, in small letters": lambda text: (
        "GET /hook?err=" + re.sub("%..", lambda one: one[0].lower(), quoted(text))
    ),
    "an address in an address": lambda text: "GET /to?url=" + quoted("/hook?err=" + quoted(text)),
    "a form": lambda text: f"POST status=failed&message={urllib.parse.quote_plus(text)}&rank=3",
    "C's escapes": lambda text: (
        'details = "' + text.replace("(", "\\050").replace(",", "\\054").replace("'", "\\047") + '"'
    ),
    "HTML escaped twice": lambda text: html.escape(html.escape(f"<br>{text}<br>")),
    "UTF-16 in the middle of a file": lambda text: "".join(f"{one}\0" for one in text),
}


def quoted(text: str) -> str:
    return urllib.parse.quote(text)


def explained(text: str, size: int = 1 << 16) -> list[Incident]:
    raw = text.encode()
    return list(explain_blocks(raw[at : at + size] for at in range(0, len(raw), size)))


@pytest.mark.parametrize("size", [1 << 16, 37])
@pytest.mark.parametrize("damage", DAMAGES)
def test_a_message_is_read_through_damage_inside_of_its_words(damage: str, size: int) -> None:
    [plain] = explained(f"step 1\n{MESSAGE}\nstep 2\n")
    [damaged] = explained(f"step 1\n{DAMAGES[damage](MESSAGE)}\nstep 2\n", size)
    assert (damaged.format, damaged.message, damaged.lines) == (plain.format, plain.message, (2, 2))


def test_characters_that_html_writes_as_numbers_are_themselves_again() -> None:
    cleaned = clean(b"Tried &#40;GPU 0&#41;&#32;1&#46;5 &#60;b&#62; &#38;amp;")
    # What begins a tag or an entity stays as it is.
    assert cleaned is not None
    assert cleaned.text == b"Tried (GPU 0) 1.5 &#60;b&#62; &#38;amp;"


def test_every_byte_that_is_left_knows_its_place() -> None:
    block = "ab\x1b[31mc\xa0d&nbsp;e\nx\by\u200bz\n".encode()
    cleaned = clean(block)
    assert cleaned is not None
    assert cleaned.text.replace(b"\xe2\x80\x8b", b"") == b"abc d e\nyz\n"
    for position, byte in enumerate(cleaned.text):
        if byte != ord(" "):
            assert block[cleaned.place(position)] == byte


def test_lines_stay_lines() -> None:
    block = b"one\x08\n\x1b[0m\n\x00\r\nt\x08wo\x08\n"
    cleaned = clean(block)
    assert cleaned is not None
    assert cleaned.text.count(b"\n") == block.count(b"\n")


def test_an_address_becomes_a_text_and_each_byte_knows_its_place() -> None:
    block = b"GET /a%20path x%2Fy /hook?err=no%20room%0Afor%20caf%C3%A9+1 ok"
    cleaned = clean(block)
    assert cleaned is not None
    # One blank makes no text, and no plus sign is one where blanks have a code.
    assert cleaned.text.decode() == "GET /a%20path x%2Fy /hook?err=no room\\nfor café+1 ok"
    for position, byte in enumerate(cleaned.text):
        if byte not in b" \\n\xc3\xa9":
            assert block[cleaned.place(position)] == byte


@pytest.mark.parametrize(
    "block", [b"100%20 free, 3+4+5", b"D:\\models\\101\\110_a\\2", b"x=a+b+c", b"at 42%2 of 100%0", b"1%20%20"]
)
def test_what_only_looks_like_an_escape_stays(block: bytes) -> None:
    assert clean(block) is None


def test_octal_bytes_are_letters_again() -> None:
    written = b"".join(b"\\%03o" % byte if byte > 127 else bytes([byte]) for byte in "Tür 5\u202fGiB".encode())
    cleaned = clean(written + b"\\012next")
    assert cleaned is not None
    assert cleaned.text == "Tür 5\u202fGiB\\nnext".encode()


@pytest.mark.parametrize("block", [b"", b"plain text, 50 % & more\n", "Straße 42%|█████ │ ok\n".encode()])
def test_what_has_no_damage_is_left_alone(block: bytes) -> None:
    assert not is_damaged(block)
    assert clean(block) is None


def test_a_message_in_letters_that_json_writes_as_numbers() -> None:
    text = "CUDA内存不足。尝试分配 96.00 MiB。GPU 0 的总容量为 23.65 GiB，其中 17.06 MiB 可用。"
    [plain] = explained(text + "\n")
    [written] = explained(json.dumps({"level": "error", "message": text}) + "\n")
    assert written.message == plain.message
    assert written.message.requested_bytes == 96 << 20


def test_what_is_only_searched_loses_its_damage_as_well() -> None:
    block = "\x1b[31mout\x1b[0m\xa0of me\u200bmory&nbsp;x".encode()
    assert spare(block) == b"out of memory x"
    assert spare(b"oi\x08ut of memory") == b"out of memory"
    assert spare(b"plain") == b"plain"


def test_an_octal_blank_may_stand_before_a_figure() -> None:
    cleaned = clean(b"allocate\\0402.00\\040GiB")
    assert cleaned is not None
    assert cleaned.text == b"allocate 2.00 GiB"
