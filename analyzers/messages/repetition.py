"""The same error printed several times: chained tracebacks, a summary at the end, one warning for each batch."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields, replace

from vramscope.analyzers.messages import attempts, reports, retelling
from vramscope.analyzers.messages.parsed import ParsedMessage
from vramscope.analyzers.messages.scanner import Stretch
from vramscope.analyzers.messages.threads import is_by_line, names_thread
from vramscope.analyzers.patterns import regex
from vramscope.schema.oom import OomMessage
from vramscope.schema.units import MIB

# An error is held back until so much of the log has gone by without it, so that the log may be of any length.
_REACH = 1 << 20
_HELD = 256
# What people and programs nobody knows call a failure, without its figures; and how many lines from it.
_NAMES, _NAMED_WITHIN = frozenset({"torch-cuda-title", "gpu-out-of-memory"}), 60
# What states no figure and is said once more, by whoever runs the program or by the program itself on a further line.
# Whose further line begins so, and within how many lines it stands.
_WORDS = {
    "ollama-runner": ("ggml-", 15),
    "ollama-unable-buffer": ("ggml-", 15),
    "tgi-prefill": ("torch-", 15),
    "nccl-cuda-failure": ("nccl-", 12),
    "sglang-negative-tokens": ("sglang-", 8),
    "ort-cuda-failure": ("ort-", 2),
    "trt-defaultallocator": ("trt-", 2),
    "rmm-bad-alloc-oom": ("rmm-", 3),
    "tf-copy-destination": ("tf-", 6),
    "tf-failed-to-allocate-memory": ("tf-oom-shape", 6),
    "cuda-driver-error": ("relion-", 3),
}
# The driver's own words, which stand in the titles of all who use it.
_DRIVER = "CUDA"
# The longest report below a title.
_REPORT = 200
_ROUNDED = MIB // 200
# The same exception in a title and with the lines that PyTorch adds to it.
_BARE = {"cuda-error-bare", "cuda-error-async"}
# A program's own sentence about what its runtime has just said, and so many lines from it.
_SENTENCE, _NEXT_TO = "not-enough-vram", 3
# What Markdown marks a heading with; three words.
_MARKED = regex(r"\s*(?:#{1,4} |\*\*)")
_WORDED = regex(r"(?:(?<![\w.:/])[A-Za-z][a-z']{1,14}[ ,:]+){2}[A-Za-z][a-z]*")
_LED_TO_IT = 24 * 1024
_FIGURES = tuple(field.name for field in fields(OomMessage) if field.name not in ("requested_bytes", "other_processes"))


@dataclass(slots=True)
class Repeated:
    """A message and how often it was printed so far; ``end`` is how far the log had been read at the last time.

    ``told`` is the number of printings of which the reader of the log knows: 0 before it was handed out. ``number`` is
    the error's own in its log.
    """

    parsed: ParsedMessage
    count: int
    end: int
    number: int
    told: int = 0


def count_repetitions(stretches: Iterable[Stretch]) -> Iterator[Repeated]:
    """Each error once, in the order of its first printing, with the fullest of its texts.

    Where the log pauses, everything that has come is handed out; what repeats it afterwards is passed over.
    """
    errors = Repetitions()
    for stretch in stretches:
        for error in errors.add(stretch):
            if not error.told:
                yield error
        if stretch.pause:
            yield from errors.untold(again=False)
    yield from errors.untold(again=False)


class Repetitions:
    """The errors in the newest part of a log, each with the number of its printings."""

    def __init__(self) -> None:
        self._held: list[Repeated] = []
        self._seen = 0

    def add(self, stretch: Stretch) -> Iterator[Repeated]:
        """Take a stretch; the errors that will not be repeated any more, some of them perhaps told already."""
        for message in stretch.messages:
            while len(self._held) >= _HELD:
                yield self._held.pop(0)
            self._hold(message, stretch.end)
        while self._held and stretch.end - self._held[0].end > _REACH:
            yield self._held.pop(0)

    def untold(self, *, again: bool) -> Iterator[Repeated]:
        """The errors that have not been told of; with ``again`` also those that were printed again since."""
        for error in self._held:
            if error.told < error.count and (again or not error.told):
                yield error
                error.told = error.count

    def _hold(self, message: ParsedMessage, end: int) -> None:
        if reports.may_complete(message) or retelling.may_complete(message):
            for entry in reversed(self._held):
                whole = reports.complete(entry.parsed, message) or retelling.complete(entry.parsed, message)
                if whole is not None:
                    entry.parsed, entry.end = whole, end
                    return
        known = _find(self._held, message)
        if known is None:
            before = next((entry for entry in reversed(self._held) if entry.parsed.rank == message.rank), None)
            if before is not None:
                message = attempts.link(before.parsed, message)
            self._held.append(Repeated(message, 1, end, self._seen))
            self._seen += 1
            return
        known.count += 1
        known.end = end
        known.parsed = reports.again(_merge(known.parsed, message), message)


def _find(held: list[Repeated], message: ParsedMessage) -> Repeated | None:
    # What differs most often, first: a log may be full of errors.
    requested = message.message.requested_bytes
    if requested is not None:
        held = [
            entry
            for entry in held
            if (other := entry.parsed.message.requested_bytes) is None or _are_one(other, requested)
        ]
    same = [entry for entry in held if _same_error(entry.parsed, message)]
    for entry in same:
        if entry.parsed.rank == message.rank:
            return entry
    # A printing without a rank repeats a rank's, and the other way round, where there is no doubt whose.
    unnamed = [entry for entry in same if entry.parsed.rank is None or message.rank is None]
    return unnamed[0] if len(unnamed) == 1 and len(same) == 1 else None


def _same_error(one: ParsedMessage, other: ParsedMessage) -> bool:
    """Whether the figures that both texts state are the same; one of them may be cut short."""
    if _is_only_named(one, other) or _is_only_named(other, one):
        return True
    if one.framework != other.framework:
        return False
    both = [(getattr(one.message, name), getattr(other.message, name)) for name in _FIGURES]
    shared = [(left, right) for left, right in both if left is not None and right is not None]
    requested, again = one.message.requested_bytes, other.message.requested_bytes
    is_one_request = requested is not None and again is not None and _are_one(requested, again)
    if (None not in (requested, again) and not is_one_request) or any(left != right for left, right in shared):
        return False
    processes = zip(one.message.other_processes, other.message.other_processes, strict=False)
    if any(left != right for left, right in processes):
        return False
    told = reports.is_same(one, other)
    if told is not None:
        return told
    shapes = one.facts.get("shape"), other.facts.get("shape")
    if None not in shapes and shapes[0] == shapes[1] and _heads_text(one, other):
        return True
    if one.format == other.format == "torch-cudamallocasync" and not (_sizes(one.message) and _sizes(other.message)):
        return True  # the lines with its figures, and before or behind them the exception's first one
    if {one.format, other.format} == _BARE and _heads_text(one, other) and not _sizes(one.message):
        return True
    if one.format == other.format and one.text == other.text:
        return True
    figures = _sizes(one.message), _sizes(other.message)
    return is_one_request or len(shared) >= 2 or (figures == (0, 0) and _same_words(one, other))


def _are_one(one: int, other: int) -> bool:
    """Whether two requests may be one, of which one was printed in MiB with two decimals."""
    return one == other or (min(one, other) >= MIB and abs(one - other) <= _ROUNDED)


def _is_only_named(name: ParsedMessage, whole: ParsedMessage) -> bool:
    """Whether ``name`` states nothing, and stands for ``whole`` nearby: its title, its first words alone, or the
    sentence of the program that its runtime's error ended."""
    if _sizes(name.message) or whole.format in _NAMES:
        return False
    further, within = _WORDS.get(name.format, ("", 0))
    is_word = within > 0 and whole.format.startswith(further) and name.format != whole.format
    if name.rank is not None and not (is_word and name.rank == whole.rank):
        return False
    if not (name.memory == whole.memory == "gpu"):
        return False
    devices = name.message.device, whole.message.device
    if None not in devices and devices[0] != devices[1]:
        return False
    apart = max(whole.lines[0] - name.lines[1], name.lines[0] - whole.lines[1])
    is_sentence = name.format == _SENTENCE and whole.format != _SENTENCE
    # A program that has two lines for one refusal has the figures in one of them.
    is_its_own = (name.format, name.framework) == (whole.format, whole.framework) and _sizes(whole.message) > 0
    if (is_sentence or is_its_own) and apart <= _NEXT_TO:
        return True
    if is_sentence:
        return False
    posts = _posts(whole.before if whole.lines[0] >= name.lines[0] else name.before)
    if is_its_own and _is_first_line(name) and posts == 0 and apart <= _NAMED_WITHIN:
        return True
    if _heads_thread(name):
        # What follows the first post is somebody else's.
        return apart <= _REPORT and posts <= 1
    if is_word:
        return apart <= (_NAMED_WITHIN if _is_worded_title(name) else within) and posts == 0
    if _is_worded_title(name) and name.framework in (whole.framework, _DRIVER):
        return apart <= _NAMED_WITHIN and posts == 0
    return name.format in _NAMES and apart <= _NAMED_WITHIN and posts == 0


def _heads_text(one: ParsedMessage, other: ParsedMessage) -> bool:
    """Whether the earlier of the two is its text's first line: a title, from which a site may have cut the rest."""
    return _is_first_line(min(one, other, key=lambda message: message.lines[0]))


def _is_first_line(message: ParsedMessage) -> bool:
    return b"\n" not in message.before.strip()


def _is_worded_title(name: ParsedMessage) -> bool:
    """Whether it stands on its text's first line, with a heading's marks, or with somebody's words and set apart."""
    if not _is_first_line(name):
        return False
    rest, _, below = name.after.partition(b"\n")
    line = (name.before.rpartition(b"\n")[2] + rest).decode("utf-8", "replace")
    if _MARKED.match(line):
        return True
    return not below.partition(b"\n")[0].strip() and _WORDED.search(line) is not None


def _heads_thread(name: ParsedMessage) -> bool:
    """Whether it stands on its text's first line, and who has opened the thread is named below."""
    if not _is_first_line(name):
        return False
    below = name.after.decode("utf-8", "replace").splitlines()[1:]
    return names_thread("", (), below)


def _posts(text: bytes) -> int:
    """How many people's posts begin in ``text``."""
    return sum(map(is_by_line, text.decode("utf-8", "replace").splitlines()))


def _same_words(one: ParsedMessage, other: ParsedMessage) -> bool:
    """Whether two texts without figures are one wording, and agree in what else they tell."""
    return one.format == other.format and all(
        other.facts.get(name, value) == value for name, value in one.facts.items()
    )


def _sizes(message: OomMessage) -> int:
    return _knowledge(message) - (message.device is not None)


def _knowledge(message: OomMessage) -> int:
    stated = sum(getattr(message, field.name) is not None for field in fields(OomMessage))
    return stated - 1 + len(message.other_processes)  # the tuple of processes is never None


def _fullness(message: ParsedMessage) -> tuple[int, int, int]:
    return _sizes(message.message), _knowledge(message.message), len(message.text)


def _merge(first: ParsedMessage, again: ParsedMessage) -> ParsedMessage:
    """The fuller of two printings, at the place of the first, with the rank that either has."""
    fuller = max(first, again, key=_fullness)
    other = again if fuller is first else first
    # The traceback stands before one of them only, as a rule the first; what led to the error before the first alone,
    # but where that is a title.
    has_frames = b"File " in again.before and b"File " not in first.before
    has_led = has_frames or (fuller is again and not _sizes(first.message) and _is_first_line(first))
    return replace(
        fuller,
        lines=first.lines,
        rank=first.rank or again.rank,
        facts={**other.facts, **fuller.facts},
        before=first.before[-_LED_TO_IT:] + again.before if has_led else first.before,
        after=again.after if has_led else first.after,
        follows=first.follows,
    )
