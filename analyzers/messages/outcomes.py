"""What became of the test or the job in which a message stands, where its report says so: that decides by itself."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from vramscope.analyzers.patterns import regex
from vramscope.schema.oom import OomMessage

# JUnit's, pytest's; TAP's and Rust's say so on a line of its own.
_FAILED_TEST = regex(r"\s*<(?:failure|error)\b|E {3,}(?:[\w.]*(?:Error|Exception)\W*|[\w ]{1,40}: )?\Z")
_FAILED_ABOVE = regex(r"\s*(?:not ok \d|<(?:failure|error)\b|---- \S+ stdout ----)")
_PASSED_TEST = regex(r"\s*ok \d")
# What a runner prints where a test begins and ends: GoogleTest's, Go's, pytest's live log, CTest's, which numbers the
# lines of the test itself.
_TEST_BEGINS = regex(
    r"\s*(?:\d{1,5}: ?)?(?:\[ RUN {6}\]|=== RUN |-{8,} live log (?:setup|call|teardown) -{8,}|Test command: )"
)
_TEST_PASSED = regex(r"\s*(?:\d{1,5}: ?)?(?:\[ {7}OK \]|--- PASS: |PASSED\b)|\s*\d+/\d+ Test +#\d+: .* Passed ")
_TEST_FAILED = regex(
    r"\s*(?:\d{1,5}: ?)?(?:\[ {2}FAILED {2}\]|--- FAIL: |FAILED\b)|\s*\d+/\d+ Test +#\d+: .*\*{3}(?:Failed|Exception)"
)
_TEST_SKIPPED = regex(r"\s*(?:\d{1,5}: ?)?(?:\[ {2}SKIPPED \]|--- SKIP: |ERROR\b)")
_SEARCHES = regex(
    r"\bauto[ _-]?batch|\bbatch[ _-]?(?:size)?[ _-]?(?:finder|search|probe|tuner|scaler)\b|"
    r"\bprobing (?:the )?(?:largest )?batch|\bauto-?tun(?:er|ing)\b|\btuning space\b|"
    r"\bbest_(?:mbs|batch|space)\b|\bprobe:|"
    r"\bsearch\w* for the (?:largest|longest|maximum|biggest)\b|自動探索|採用: ?batch",
    re.IGNORECASE,
)
_TAKES = regex(
    r"\b(?:using|chosen|chose|choosing|takes?|best|selected|found|settled on|will continue|result)\b.{0,60}\d"
    r"|\bbest_\w+.{0,40}\d|採用.{0,40}\d",
    re.IGNORECASE,
)
# Over what tests printed: pytest's, Rust's.
_HEADING = regex(
    r"=+ (?:PASSES|FAILURES|ERRORS|short test summary info|\d{1,20} \w+.*) =+\s*\Z|(?:successes|failures):\s*\Z"
)
_HEADING_OF_PASSED = regex(r"=+ PASSES =|successes:")
# A job that is at work, and words of an error or of its end.
_AT_WORK = regex(
    r"(?:\b|_)(?:step|epoch|iter\w*|batch)\b\W{0,3}\d.*\b(?:loss|acc\w*|examples|samples|it/s)\b|\bcontinuing\b|"
    r"\d{1,20}/\d{1,20} .{0,60}(?:ms|s)/step\b",
    re.IGNORECASE,
)
# Somebody asked for a table of the memory: a program that was refused some prints one unasked.
_ASKED = regex(
    r"\b(?:stat(?:istic)?s|dump|summary|table|state|status)\b.{0,40}\b(?:requested|asked for|on demand|on signal|"
    r"periodic\w*|triggered by|every \d|SIGUSR\d)|\b(?:requested|periodic|manual)\b.{0,40}\b(?:stat(?:istic)?s|dump|"
    r"summary)\b|\bSIGUSR\d\b|\bdump_(?:every|interval|on_signal)",
    re.IGNORECASE,
)
_PROMPT = regex(r"\s*(?:>>> |In \[\d{1,20}\]: )")
_ERROR = regex(r"\b(?:\w*Error|Exception|exhausted|OOM|Traceback|Aborted|core dumped|killed|ran out of memory)\b")


# A record's field with the error, and the one with the outcome: JSON's or YAML's.
_ERROR_FIELD = regex(
    r"(\s*)[\"']?(?:error|err|exception|reason|message|"
    r"detail)\w*[\"']?\s*:\s*[\"']?(?:Error \([\w ]{1,24}\): ?)?(?:\w[\w.]*: *)?\Z"
)
# A record on one line: its state before the error's field.
_FAILED_LINE = regex(
    r"\s*\{[^\n]{0,300}?[\"'](?:status|state|result|outcome)[\"']: ?[\"'](?:fail|error|crash)\w*[\"'][^\n]{0,300}"
    r"[\"'](?:exc|err|error|exception|reason|message|detail)\w*[\"']: ?[\"'](?:[\w.]{1,60}\(?[\\\"' :]{0,4})?\Z",
    re.IGNORECASE,
)
_FAILED_FIELD = regex(
    r"(\s*)[\"']?(?:(?:status|state|result|outcome|phase)[\"']?\s*:\s*[\"']?(?:fail|error|crash)|"
    r"exit_?code[\"']?\s*:\s*[1-9])",
    re.IGNORECASE,
)


# A worker's traceback, in the same record as its error.
_TRACEBACK_FIELD = regex(r"[\"']\s*,\s*[\"']\w*(?:traceback|stack|exc_info)\w*[\"']\s*:\s*[\"']Traceback \(most recent")


def is_failed_record(whole: str, tail: str, near: Sequence[str]) -> bool:
    """Whether the message is the error in a record of a run that failed, by its traceback or another field."""
    if _TRACEBACK_FIELD.search(tail) is not None:
        return True
    if _FAILED_LINE.match(whole) is not None:
        return True
    field = _ERROR_FIELD.match(whole)
    if field is None:
        return False
    return any(state[1] == field[1] for state in map(_FAILED_FIELD.match, near) if state is not None)


# What the allocator itself puts around its statistics when it was refused memory.
_OF_CHUNKS = r"in-use chunks|total_region_allocated_bytes|Chunks? of size \d"
_UNASKED = regex(rf"bfc_allocator\.cc|{_OF_CHUNKS}")


# What a refusal prints above the statistics, and of statistics alone the part of the limit that leaves room.
_CHUNKS = regex(_OF_CHUNKS)
_ROOM = 0.75


def is_harmless_state(whole: str, message: OomMessage, before: Sequence[str], after: Sequence[str]) -> bool:
    """Whether a table of memory was asked for, was not printed by the allocator itself, has room and nothing else of a
    refusal, or the job behind it went on with its work before any error came."""
    if any(map(_ERROR.search, before)):
        return False
    if any(map(_ASKED.search, before)):
        return True
    if not any(map(_UNASKED.search, (whole, *before))):
        return not any(map(_ERROR.search, after))
    for line in after:
        if _ERROR.search(line) is not None:
            return False
        if _AT_WORK.search(line) is not None or _PROMPT.match(line) is not None:
            return True
    used, limit = message.allocated_bytes, message.limit_bytes
    has_room = used is not None and limit is not None and used < _ROOM * limit
    return has_room and not any(map(_CHUNKS.search, (whole, *before)))


def is_of_batch_search(before: Sequence[str], after: Sequence[str]) -> bool:
    """Whether a search for the largest batch met the error, and has told which batch it takes."""
    return any(map(_searches, before)) and any(_searches(line) and _TAKES.search(line) for line in after)


# In a log full of errors a line is near some twenty of them.
@lru_cache(maxsize=1024)
def _searches(line: str) -> bool:
    return _SEARCHES.search(line) is not None


def is_of_passed_test(before: Sequence[str], after: Sequence[str]) -> bool:
    """Whether the message is what a test printed that passed: its beginning is the nearest such line above, or the
    heading of those that passed is."""
    heading = next((line for line in reversed(before) if _HEADING.match(line)), None)
    if heading is not None and _HEADING_OF_PASSED.match(heading) is not None:
        return True
    return _ends_test(before, after) is _TEST_PASSED


def _ends_test(before: Sequence[str], after: Sequence[str]) -> re.Pattern[str] | None:
    """What the end of the test looks like within which the message stands, if it stands within one."""
    begun = next((line for line in reversed(before) if _TEST_BEGINS.match(line) or _end_of_test(line)), None)
    if begun is None or _TEST_BEGINS.match(begun) is None:
        return None
    ended = next((line for line in after if _TEST_BEGINS.match(line) or _end_of_test(line)), "")
    return _end_of_test(ended)


def _end_of_test(line: str) -> re.Pattern[str] | None:
    return next((end for end in (_TEST_PASSED, _TEST_FAILED, _TEST_SKIPPED) if end.match(line)), None)


def is_test_failure(whole: str, before: Sequence[str], after: Sequence[str]) -> bool:
    """Whether a report of tests gives the message as what made one fail, or it stands within one that failed."""
    if _FAILED_TEST.match(whole) or _ends_test(before, after) is _TEST_FAILED:
        return True
    return any(_FAILED_ABOVE.match(near) for near in before[-3:]) and _PASSED_TEST.match(before[-1]) is None
