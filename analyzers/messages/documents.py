"""Tells whether a message is a value in a document: an example, a test's case, an entry of a table of errors.

Records of logs are documents too, with keys of their own; theirs are messages that were printed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from vramscope.analyzers.messages.lexicon import spoken_of
from vramscope.analyzers.messages.strands import Surroundings
from vramscope.analyzers.patterns import regex

# What is written under these keys was chosen by an author: in files of rules, tests, schemas, training data, questions.
_CHOSEN = (
    r"examples?|samples?|sample_\w+|example_\w+|patterns?|reg(?:ular_)?exp?(?:es)?|match(?:es|er|ers|ing)?|grok|"
    r"signatures?|rules?|"
    r"inputs?|input_\w+|stdin|expect(?:s|ed|ation|ations)?|want|given|when|fixtures?|test_?cases?|cases?|tests?|"
    r"params|parametrize|"
    r"instructions?|prompts?|completions?|chosen|(?<=[\"'])rejected|questions?|answers?|conversations?|utterances?|intents?|"
    r"labels?|"
    r"keywords?|phrases?|needles?|templates?|msg(?:id|str)|translations?|i18n|faqs?|troubleshooting|known_(?:issues|"
    r"errors)|"
    r"solutions?|remed(?:y|ies)|advice|hints?|tips?|tooltips?|placeholder|help|docs?|documentation|description|"
    r"summary_?template|"
    r"schema|schemas|components|responses|properties|definitions|enum|const|default|expr|query|search|filters?|"
    r"contains|"
    r"annotations|alerts?|commit_message|changelog|release_notes|changes"
)
_KEY = regex(rf"^\s*(?:-\s+)?[\"']?(?:{_CHOSEN})[\"']?\s*[:=](?:\s|$|[\"'\[{{(])", re.IGNORECASE)
# Labels of several names are a collector's, as Loki's.
_KEY_WITHIN = regex(rf"[{{,]\s*[\"'](?!labels[\"']\s*:\s*\{{)(?:{_CHOSEN})[\"']\s*:\s*", re.IGNORECASE)
_KEY_BEFORE = regex(
    # Within a sentence a word and a colon are no key.
    rf"(?:(?:^|[\s{{,])[\"']?(?:{_CHOSEN}|q(?==))[\"']?\s*=>?|(?:^\W*|[{{,]\s*|[\"'])(?:{_CHOSEN})[\"']?\s*:)"
    r"\s*(?:\[\s*)?[rbfu]?[\"'`>|]?[-+]?\W*(?:\w[\w.]*: *)?\Z",
    re.IGNORECASE,
)
# A chat's turns, as data sets have them; an API's answer names its model beside.
_TURN = regex(r"[\"'](?:role|from|speaker)[\"']\s*:\s*[\"'](?:user|system|human|gpt|assistant)[\"']", re.IGNORECASE)
_ANY_KEY = regex(r"^(\s*)(?:-\s+)?[\"']?[\w./$-]+[\"']?\s*:(?:\s*$|\s+(?:[>|][-+]?|[\[{])\s*$)")
_INDENT = regex(r"\s*")
# A test's text below its key, and beside it what is expected of it, as a mapping.
_TEXT_BELOW = regex(r"^\s*(?:- +)?(?:text|input|log|message|given|stdin|raw|sample):\s*[>|][-+]?\s*$")
_KEY_INDENT = regex(r"\s*(?:- +)?")
_EXPECTED = regex(r"\s*expect(?:s|ed)?:\s*[{\[]", re.IGNORECASE)
# A record of training data that somebody has made up, as it says itself.
_MADE_UP = regex(r"\{\s*[\"'](?:is_)?(?:synthetic|fake|made_up)[\"']\s*:\s*true\b", re.IGNORECASE)
_OF_A_RUN = regex(r"[\"'](?:status|state|result|outcome|error|err|exc|exception|run|job)\w*[\"']\s*:", re.IGNORECASE)
# A question's answers, of which one is to be chosen.
_CHOICES = regex(r"①.{1,120}②.{1,120}③")

# An attribute of markup; what a test report says of a failure is a failure.
_ATTRIBUTE = regex(r"<(?!failure\b|error\b|system-)[A-Za-z][\w:-]*\s[^<>]*=\s*[\"'][^\"'<>]*\Z")
# The beginning of a literal in a list or a call, and what stands behind it when it is one of several.
_ELEMENT = regex(r"^\s*(?:[\[({]\s*|[\w.]+\s*[(\[{]+\s*)?[rbfu]?[\"'`](?:\w[\w.]*: *)?\Z")
_ELEMENT_END = regex(r"^[^\"'`\n]{0,400}?[\"'`]\s*,\s*(?:[\"'`\[({]|\w+\s*[=:]|\w[\w.]*\s*[)\]}]|\d+\s*[)\]}])")
# A line of a table with commas, whose last column is a word.
_CELL = regex(r"^\s*(?:\d+,)?\"(?:\w[\w.]*: *)?\Z")
_CELL_END = regex(r"^[^\"]{0,600}\"\s*,\s*[\"']?[\w-]{1,40}[\"']?\s*$")
# Literals of several lines: what opens them at a line's end, and what stands alone where they close.
_LITERALS = (
    (regex(r"\[=*\[\s*$"), regex(r"^\s*\]=*\]")),
    (regex(r"<<[-~]?['\"]?[A-Z_]{2,}['\"]?\s*$"), regex(r"^\s*[A-Z_]{2,};?\s*$")),
    (regex(r"[=(:,]\s*`\s*$"), regex(r"^\s*`")),
    (regex(r"\bq[qw]?[{(]\s*$"), regex(r"^\s*[})];")),
    (regex(r"=\s*r?#?\"\s*$"), regex(r"^\s*\"#?;")),
)
_REPL = regex(r"^\s*(?:>>>|\.\.\.|In ?\[\d+\]:|irb.*>|julia>)\s+.*[(\[{=,]\s*[rbfu]?[\"'](?:\w[\w.]*: *)?\Z")
_TEST_LINE = regex(r"::\w+|\btest_\w+|\b(?:ok|not ok) \d+|^\s*(?:✓|✔|✗|✘|√|×|--- (?:PASS|FAIL)|=== RUN|PASS|FAIL)\s")
_PASSED = regex(
    r"\b(?:PASSED|XFAIL|XPASS|SKIPPED|passed|ok)\b|\[\s*\d+%\]\s*$|\(\d+(?:\.\d+)? ?m?s\)\s*$|^\s*(?:✓|✔|√|ok \d)"
)
_PASSED_BEFORE = regex(
    r"^\s*ok \d+\b|\btest_\w*\S*\s+(?:PASSED|XFAIL|XPASS|SKIPPED|passed)\b|"
    r"\b(?:PASSED|XFAIL|XPASS|SKIPPED)\s+\S*\btest_\w+"
)
_OPEN_COMMENT, _CLOSED_COMMENT = "<!--", "-->"
# A form's or a test's text of several lines, which may hold a whole traceback.
_CHOSEN_TEXT = regex(
    r"^\s*(?:-\s+)?[\"']?(?:placeholder|examples?|samples?|inputs?|stdin|expect\w*|want|given|description|help|docs?|"
    r"template|prompt|source)[\"']?\s*:\s*[|>][-+]?\s*$",
    re.IGNORECASE,
)
# The head of one file in an archive that is written as text; tests keep theirs so.
_ARCHIVED = regex(r"^-- \S{1,80} --\s*$")
# A film's words, below the time at which they are shown.
_CUE = regex(r"\s*(?:\d\d:)?\d\d:\d\d[.,]\d{3} --> (?:\d\d:)?\d\d:\d\d[.,]\d{3}\b")
# The head of a table with commas, of which a column holds patterns of lines.
_TABLE_OF_PATTERNS = regex(
    r"\s*\"?(?:\w+\"?[,\t]\"?)*\w*(?:template|pattern|regexp?|example|label|event_?id)s?\"?(?:[,\t]\"?\w+\"?)*\s*\Z",
    re.IGNORECASE,
)
# What a statement of SQL writes down, unless it is a run's failure.
_SQL = regex(
    r"\b(?:INSERT INTO|REPLACE INTO|UPDATE \S{1,80} SET|VALUES\s*\()(?!.*\b(?:error|status|state|fail|exc|stderr))"
    r".*'[^']{0,80}\Z",
    re.IGNORECASE,
)
_COLUMN = regex(r" {2,}|\t")
_EMPTY_CELL = regex(r"(?:-{1,3}|—|–|n/?a|nan|x)\Z", re.IGNORECASE)
_FEWEST_COLUMNS, _FEWEST_ROWS = 3, 2
_PHRASE = regex(r"out of memory", re.IGNORECASE)
_FEWEST_PHRASES = 4
_NUMBER = regex(r"\d+")
_STAMP = regex(r"\d\d:\d\d|Traceback|File \"")
# Somebody's words as an interview, or a model's, are written down.
_SPOKEN = regex(
    r"\W{0,3}(?:(?:speaker|host|guest|interviewer)\b ?\d{0,2} ?(?:[(\[][\d:.]{4,12}[)\]])?:|"
    r"(?:sample|generated|completion|user|assistant|bot|human)>)\s",
    re.IGNORECASE,
)
# What somebody is told to put into a program.
_INPUT = regex(
    r"\b(?:paste|type|enter|feed|insert)\b (?:this|the following|these|it)\b[^:]{0,60}:\W{0,4}(?:\w[\w.]*: *)?\Z"
    r"|\bpaste\b[^:\n]{0,60}\bhere\b[^:\n]{0,30}\b(?:example|like|e\.g\.)[^:\n]{0,12}:\W{0,4}(?:\w[\w.]*: *)?\Z",
    re.IGNORECASE,
)
# An issue's number behind its title, and not that of a thing.
_NUMBER_BEHIND = regex(
    r"(?![^\n]{0,80}?\b(?:issue|job|run|build|gpu|card|device|rank|node|worker|task|try|attempt|trial|batch|step)s? #)"
    r"[^\n]{0,80}? #\d{3,6}\s*\Z",
    re.IGNORECASE,
)
_ADDRESS = regex(r"^\s*(?:https?://|www\.)\S+")
# Who asks about his own run writes no title, though his question ends the line.
_OWN = regex(r"\b(?:I|I'm|my|we|our)\b")
# A mail's or a ticket's, whose body is below.
_SUBJECT = regex(
    r"\W{0,4}(?:Re: |Fwd?: )?(?:subject|betreff|objet|asunto|assunto|тема|主题|件名)\W{0,3}[:：]", re.IGNORECASE
)
_TITLE_END = regex(
    r"^(?:[^\n.!?。！？]|[.!](?=\w)){0,160}?\?\s*$"
    r"|^[^\n]{0,160}?(?:\s[-–—|·]\s(?:Stack ?Overflow|Super User|Reddit|GitHub|Medium|Quora|PyTorch Forums|YouTube|"
    r"Hugging Face.*|.{1,40}(?:documentation|docs|forums?|community|blog|wiki)))\s*$",
    re.IGNORECASE,
)
# What somebody looked for or filled in, and no program's report of its error.
_IN_ADDRESS = regex(
    r"[?&](?!err|exc|fail|msg|message|detail|reason|log|stack|trace|text|body|payload|status|output)"
    r"[\w.\[\]-]{1,40}=(?:\w[\w.]*: *)?\Z|/(?:search|find|s)\?\S*\Z|/issues/new\?",
    re.IGNORECASE,
)
_FOUND_AT = regex(r"https?://\S+.*[·|–—]\s*[\"“]?\s*\Z")


_PROMPT = regex(r"\bprompt\b\W{0,3}[:=]\s*[\"']", re.IGNORECASE)
_QUESTION = regex(r"\W{0,6}Q[:.)]\s")
_ANSWER = regex(r"\W{0,6}A[:.)]\s")
_DIRECTIVE = regex(r"\s*\.\. [\w-]+::")
_EXPLAINS = regex(
    r"\s*(?:means\b|A[:.)]\s|answered\b|(?:then )?(?:reduce|lower|decrease)\b|solutions?:)", re.IGNORECASE
)
_TAG = regex(r"</?[A-Za-z][^>]{0,80}>")


def is_value(whole: str, lead: str, around: Surroundings, *, has_figures: bool) -> bool:
    """Whether the message, before which ``whole`` stands on its line, was put there as a value or a title."""
    return (
        _stands_under_a_key(whole, lead, around)
        or (_MADE_UP.match(whole.lstrip()) is not None and _OF_A_RUN.search(whole) is None)
        or _IN_ADDRESS.search(whole) is not None
        or _ATTRIBUTE.search(whole) is not None
        or _is_element(lead, around)
        or (_CELL.match(whole) is not None and _CELL_END.match(around.tail) is not None)
        or _is_in_literal(around)
        or _REPL.match(whole) is not None
        or _is_in_comment(whole, around.before)
        or _is_in_test_report(whole, around)
        or (not has_figures and _is_title(whole, around))
        or any(map(_CUE.match, around.before[-4:]))
        or any(("," in line or "\t" in line) and _TABLE_OF_PATTERNS.match(line) for line in around.before)
        or _SQL.search(whole) is not None
        or _SPOKEN.match(whole) is not None
        or _INPUT.search(whole) is not None
        or (not has_figures and (_is_cell_of_columns(whole, around) or _is_one_of_phrases(around)))
    )


# Python's prompt shows a value: above what is raised it prints a traceback, which people may leave out.
_SHOWN_VALUE = regex(r"[^>]{0,40}>>> \s*(?:(?:print|repr|str)\(|\w+\s*\Z)")
# A command that shows a file of samples, and no log.
_SHOWN_SAMPLES = regex(
    r"\s*(?:\S{0,60}[$%#]|[$%#>]) (?:jq|yq|cat|bat|head|tail|sed|awk|grep|rg) (?!.*\.(?:log|out|err|txt)\b)"
    r".*\b(?:samples?|examples?|fixtures?|patterns?|rules?|templates?|phrases?)\b"
)
# A row of a list of issues.
_ISSUE = regex(r"\s*#?\d{1,6}\s+\W?(?:open|closed|merged)\b\W{0,4}\s", re.IGNORECASE)


def is_chosen_text(whole: str, around: Surroundings) -> bool:
    """Whether a search has found the message, an answer follows it, or it is a form's text or an archive's."""
    return (
        _FOUND_AT.search(whole) is not None
        or (_QUESTION.match(whole) is not None and _ANSWER.match(_next(around.after)) is not None)
        or any(_ARCHIVED.match(line) for line in around.before)
        or _CHOICES.search(_next(around.after)) is not None
        or (bool(around.before) and _SHOWN_VALUE.match(around.before[-1]) is not None)
        or (bool(around.before) and _SHOWN_SAMPLES.match(around.before[-1]) is not None)
        or (_ISSUE.match(whole) is not None and any(map(_ISSUE.match, (*around.before[-1:], *around.after[:1]))))
        or any(_CHOSEN_TEXT.match(line) is not None for line in _enclosing(whole, around))
        or _is_in_long_string(around)
    )


# A program's value of several lines; a docstring has nothing in front of its marks.
_LONG_STRING = regex(
    r"(?:\breturn|\byield|[=(\[,:])\s*[rbfu]{0,2}(?P<mark>\"{3}|'{3})(?!.{0,400}(?P=mark))", re.IGNORECASE
)


def _is_in_long_string(around: Surroundings) -> bool:
    for index in range(len(around.before) - 1, -1, -1):
        line = around.before[index]
        # Most lines have none of the marks, for less than the pattern costs.
        opened = _LONG_STRING.search(line) if '"""' in line or "'''" in line else None
        if opened is not None:
            mark = opened["mark"]
            return not any(mark in line for line in around.before[index + 1 :]) and any(
                mark in line for line in (around.tail, *around.after)
            )
    return False


# A record of a run that failed, with the error under a name of its own; a server's answer, whose status says that it
# failed; and what a monitor says of an alert that fires.
_FAILED_RECORD = regex(
    r"[\"'](?:status|state|result|outcome)[\"']\s*:\s*[\"'](?:fail|error|crash).*"
    r"[\"'](?:error|err|exc|message|reason)\w*[\"']\s*:\s*(?:\w[\w.]*\()?[\"'](?:\w[\w.]*: *)?\Z",
    re.IGNORECASE,
)
_FAILED_ANSWER = regex(r"\W{0,3}HTTP/[\d.]+ 5\d\d\b")
_FIRES, _FIRES_NOT = (
    regex(r"\bstatus\W{1,6}firing\b|\[FIRING\b|\bAlerts? firing:", re.IGNORECASE),
    regex(r"\bresolved\b|\btest alert\b|\balertname\W{1,4}(?:Test|Watchdog)", re.IGNORECASE),
)


# A line is near some twenty messages where every line is one.
@lru_cache(maxsize=1024)
def _fires(line: str) -> bool:
    return _FIRES.search(line) is not None


def _stands_under_a_key(whole: str, lead: str, around: Surroundings) -> bool:
    if _FAILED_RECORD.search(whole) is not None or any(map(_FAILED_ANSWER.match, around.before)):
        return False
    near = (*around.before, whole, *around.after)
    if any(map(_fires, near)) and not any(map(_FIRES_NOT.search, near)):
        return False
    if (
        _KEY_BEFORE.search(whole) is not None
        or _KEY_WITHIN.search(whole) is not None
        or _TURN.search(whole) is not None
    ):
        return True
    if _KEY_WITHIN.search(around.tail[:400]) is not None:
        return True
    return any(_KEY.match(line) is not None or _TURN.search(line) is not None for line in _enclosing(whole, around))


# No key has more words.
_LONGEST_KEY = 5


def _enclosing(whole: str, around: Surroundings) -> Iterator[str]:
    """The keys under which the line stands by its indentation, as in YAML and printed JSON, innermost first, and those
    beside it that tell what it is for."""
    indent = _indent(whole)
    siblings = True
    if not indent:
        return
    if (expected := _expected_of(indent, around)) is not None:
        yield expected
    for line in reversed(around.before):
        if not line.strip():
            continue
        here = _indent(line)
        if here < indent and _ANY_KEY.match(line) is not None:
            yield line
            indent = here
            siblings = False
        elif here < indent and line.lstrip()[:1] in "[{":
            indent = here
            siblings = False
        elif here < indent and len(line.partition(":")[0].split()) > _LONGEST_KEY * (":" in line):
            return  # prose, or a program's line
        elif here == indent and siblings and _KEY.match(line) is not None and _is_keyed(whole):
            yield line
    if _is_keyed(whole):
        for line in around.after:
            if _indent(line) != _indent(whole):
                break
            if _KEY.match(line) is not None:
                yield line


def _expected_of(indent: int, around: Surroundings) -> str | None:
    """The key beside that of a text of several lines, of which the message is one, with what a test expects of it."""
    above = next((line for line in reversed(around.before) if line.strip() and _indent(line) < indent), "")
    begins = _KEY_INDENT.match(above)
    if begins is None or _TEXT_BELOW.search(above) is None:
        return None
    below = next((line for line in around.after if line.strip() and _indent(line) < indent), "")
    return below if _indent(below) == begins.end() and _EXPECTED.match(below) is not None else None


def _is_keyed(whole: str) -> bool:
    return re.match(r"\s*(?:-\s+)?[\"']?\w[\w-]*[\"']?\s*:", whole) is not None


def _indent(line: str) -> int:
    match = _INDENT.match(line)
    return match.end() if match else 0


def _is_element(lead: str, around: Surroundings) -> bool:
    """Whether it is one literal among others, as in tables of cases: ``["...", "gpu"],``."""
    return _ELEMENT.match(lead) is not None and _ELEMENT_END.match(around.tail) is not None


def _is_in_literal(around: Surroundings) -> bool:
    for number in range(len(_LITERALS)):
        for line in reversed(around.before):
            if number in _closed_by(line):
                break
            if number in _opened_by(line):
                return any(number in _closed_by(behind) for behind in around.after)
    return False


# A line is near some twenty messages where every line is one.
@lru_cache(maxsize=1024)
def _opened_by(line: str) -> tuple[int, ...]:
    return tuple(number for number, (opening, _) in enumerate(_LITERALS) if opening.search(line))


@lru_cache(maxsize=1024)
def _closed_by(line: str) -> tuple[int, ...]:
    return tuple(number for number, (_, closing) in enumerate(_LITERALS) if closing.match(line))


def _is_in_comment(whole: str, before: Sequence[str]) -> bool:
    for line in (whole, *reversed(before)):
        if line.rfind(_OPEN_COMMENT) > line.rfind(_CLOSED_COMMENT):
            return True
        if _CLOSED_COMMENT in line:
            return False
    return False


def _is_in_test_report(whole: str, around: Surroundings) -> bool:
    """Whether the words are in the name of a test that did not fail, or stand behind its result."""
    if _PASSED_BEFORE.search(whole) is not None:
        return True
    return _TEST_LINE.search(whole) is not None and _PASSED.search(around.tail) is not None


def _is_title(whole: str, around: Surroundings) -> bool:
    if not any(line.strip() for line in (*around.before, *around.after)) and "happened" in spoken_of(whole):
        return False  # all that somebody says of what he ran
    if _OWN.search(whole) is None and _SUBJECT.match(whole) is None and _TITLE_END.match(around.tail) is not None:
        return True
    if _NUMBER_BEHIND.match(around.tail) is not None:
        return True
    return _ADDRESS.match(_next(around.after)) is not None


def _is_cell_of_columns(whole: str, around: Surroundings) -> bool:
    """Whether it stands in a table of figures, in a row that has none: columns that blanks part."""
    if _STAMP.search(whole) is not None:
        return False
    cells = _COLUMN.split(whole.strip())
    if not whole[-1:].isspace() and not _COLUMN.search(whole[-40:]):
        return False
    if not any(map(_EMPTY_CELL.match, cells)):
        return False
    rows = (len(_COLUMN.split(line.strip())) >= _FEWEST_COLUMNS for line in (*around.before, *around.after))
    return sum(rows) >= _FEWEST_ROWS


def _is_one_of_phrases(around: Surroundings) -> bool:
    """Whether nearly every line near says the same in other words, as lists of questions do; no program does."""
    # Ranks that say the same say it in the same words, whatever their numbers.
    near = [_NUMBER.sub("0", line).strip().lower() for line in (*around.before, *around.after) if line.strip()]
    said = {line for line in near if _PHRASE.search(line)}
    return len(said) >= _FEWEST_PHRASES - 1 and len(near) <= len(said) + 1 and not any(map(_STAMP.search, near))


# Who marks lines as a quotation, and says above them whose they are.
_QUOTES_ANOTHER = regex(
    r"(?=.*\bquot(?:e[ds]?|ing|ation)\b)"
    r".*\b(?:only|an?other|others|someone|somebody|for (?:reference|comparison))\b.*:\s*\Z",
    re.IGNORECASE,
)


def is_anothers_report(whole: str, before: Sequence[str]) -> bool:
    """Whether it stands in marked lines that the line above them calls the quotation of somebody else."""
    if not whole.lstrip().startswith(">"):
        return False
    unmarked = next((line for line in reversed(before) if line.strip() and not line.lstrip().startswith(">")), "")
    return _QUOTES_ANOTHER.match(unmarked) is not None


def speaks_about(whole: str, around: Surroundings, *, traced: bool) -> bool:
    """Whether the text around is of a kind that no failing program writes: a manual, somebody's prompt."""
    if _PROMPT.search(whole) or _QUESTION.match(whole) or any(_DIRECTIVE.match(near) for near in around.before[-3:]):
        return True
    return not traced and _EXPLAINS.match(_TAG.sub(" ", _next(around.after))) is not None


def _next(after: Sequence[str]) -> str:
    return next((line for line in after if line.strip()), "")
