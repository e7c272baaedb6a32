"""What speaks for a quotation on a message's own line or right around it, each by a name."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from vramscope.analyzers.messages.documents import is_value, speaks_about
from vramscope.analyzers.messages.introductions import says_that_none_came
from vramscope.analyzers.messages.listings import IN_DIFF
from vramscope.analyzers.messages.parsed import Span
from vramscope.analyzers.messages.rehearsals import is_announced, is_marked, will_be_handled
from vramscope.analyzers.messages.statement import has_figures, states_nothing
from vramscope.analyzers.messages.strands import Surroundings
from vramscope.analyzers.patterns import regex

# The exception's name, with what a representation puts around its text.
_EXCEPTION = regex(r"(?:[A-Za-z_][\w.]*)?(?:Error|Exception|Warning|error)\s*(?:\(\s*)?[:(]?\s*[\"'`\\]*\s*\Z")
_OPENING = regex(r"[\s\"'`*_(\[{<|\\]+\Z")
# A statement, and what it has in front of the message: an open literal or an open call.
_CODE_LEAD = regex(
    r"(?:^|[:;{}]\s)\W{0,8}(?:raise|throw|assert\w*|(?:el)?if|while|except|return|yield|case)\b.{0,200}[\"'(]\s*\Z"
    r"|[=!]=\s*[rbfu]{0,2}[\"']|\b(?!(?:details|debug_error_string)\b)\w+\s+=\s*\(?\s*[rbfu]{0,2}[\"']|:=|<<\s*\"|(?:^|\s)//|/\*"
    r"|\b(?:print|printf|fprintf|puts|echo|log\w*\.\w+|warnings\.\w+|pytest\.\w+|re\.\w+|match|grep|contains|includes"
    r"|startswith|endswith|assert\w+|expect\w*|TORCH_\w+|PyErr_\w+|side_effect|Mock|fail\b|Error\b)\s*\(?\s*=?\s*"
    r"(?:\w+\s*,\s*)*[rbfu]{0,2}[\"'](?!.*:)"
    # A search in files, and an error that is made up on the spot.
    r"|\b(?:[zefr]?grep|rg|ag|ack|journalctl)\b(?: -{1,2}[\w=-]+){1,4} [\"'](?!.*[\"'])[^\"']{0,200}\Z"
    r"|->\s*\(?(?:raise|throw)\b\W{0,3}(?:new )?[\w.]{0,40}\(?[\"']\Z"
    r"|\b(?:match|side_effect|reason|default|help|description)=[rbfu]{0,2}[\"']"
    r"|^\s*'\w+'\s*:\s*[rbfu]?'|^\s*msg(?:id|str)\b|::\w+\[\Z"
    r"|^\s*(?:- )?(?:pattern|regexp?|match|expr|contains|example|sample|description|summary|help)\s*:\s*[\"'>|]"
    r"|^\s*@\w[\w.]*\(|^\s*(?:(?:const|let|var|static)\s+\w|std::|#define|#include).*[\"'(=]"
)
_CODE_TAIL = regex(
    r"^[^\"']{0,200}[\"']+\s*(?:(?:not\s+)?in\s+[\w.]+\s*[(\[:)]|==|!=|%|\.format|\+\s*(?:[\"'(]|\w[\w.]*\s*(?:[();,+\[]|$))|<<|\)\s*(?:;|from\b|\{|else\b))"
)
_LOGGED = regex(
    r"^\W{0,3}(?:\d[\d:.,TZ/ -]{5,30}|\w{3} +\d{1,2} \d\d:\d\d:\d\d).{0,60}\b(?:WARN(?:ING)?|ERROR|CRITICAL|FATAL)\b"
)
# Java's name of the thread that ended; multiprocessing's RemoteTraceback has marks of a docstring around it as well.
_THREAD = regex(r"Exception in thread \"[^\"]{0,200}\" \Z")
_LITERAL = regex(r"(?:^\s*\w?|[(\[,={]\s*\w?)[\"'][^\"']*\Z|[\"']\s*\Z")
_COMMENT = regex(r"\s*(?:#|//|/?\*|--|;|%|\.\.|<!--|REM\b)")

_ERROR_LINE = regex(r"\s*(?:Error|ERROR|Fatal|FATAL) \w[^.]{0,200} -- ")
# A person who tells what happened to them.
_HAPPENED = regex(
    r"\b(?:I|we|my|our|me|us|I'm|I've|we've)\b"
    r"|\b(?:got|getting|gets|hit|hits|failed|fails|crashed|crashes|died|dies|caught|threw|reported|exited|stopped|"
    r"happened|occurred|encountered|raised|aborted|received|returned|reproduced?|ran into|terminate called)\b",
    re.IGNORECASE,
)
# A person who tells what may happen to others, or speaks about the words themselves.
_MAY_HAPPEN = regex(
    r"\b(?:you|your|users?|people|someone(?!'s)|may|might|could|would|should|such as|e\.g|i\.e|for example|"
    r"for instance|"
    r"example|examples|sample|like|similar|looks?|typical(?:ly)?|usually|often|sometimes|commonly|classic|famous|"
    r"infamous|"
    r"means?|known as|instead of|rather than|corresponding|everyone|everybody|anyone|this one|"
    r"(?:has|have) seen|(?:this|following) (?:form|information)|"
    r"of the (?:form|kind)|as follows|documented|docs?|note that|suppose|imagine|"
    r"the (?:message|string|text|phrase|words?|wording|error message)|messages? (?:of|like)|anatomy)\b",
    re.IGNORECASE,
)
# The same, where no program's words end in a colon: those have conditions and verbs too.
_SPEAKS_OF = regex(
    r"\b(?:can|will|must|if|when|whenever|unless|previously|formerly|now|no longer|fix(?:ed|es)?|handle[sd]?|"
    r"improve[sd]?|added?|adds|changed?|support(?:s|ed)?|detect(?:s|ed)?|parse[sd]?|match(?:es|ed)?|regex|pattern|"
    r"consider|interpret|"
    r"understand|reading|explained|format)\b",
    re.IGNORECASE,
)
# The same in German, French, Spanish, Italian and Portuguese, and who speaks of himself in them.
_IF = regex(r"\b(?:wenn|falls|sobald|lorsque|quando|cuando)\b", re.IGNORECASE)
_MY = regex(
    r"\b(?:ich|wir|mein\w*|mir|uns\w*|j|je|nous|mon|ma|mes|notre|yo|mi|me|mis|nos|io|mio|mia|eu|meu|minha)\b",
    re.IGNORECASE,
)
_MYSELF = regex(r"\b(?:I|we|my|our)\b")
# What follows the words where they are the subject: "... means that", "... errors", "... is raised when".
_SPOKEN_OF = regex(
    r"[\s\"'`*_,)]*\s(?:means?|says?|tells?|indicates?|is (?:raised|thrown|printed|shown)|are|errors?|exceptions?|"
    r"messages?|usually|"
    r"if you|when you|you)\b"
)
# A question in which the words stand in quotation marks.
_ASKED_ABOUT, _QUOTED = (
    regex(r"[^\n?]{0,240}[\"'`”“»]\s*\?"),
    regex(r"[\"'`“„«]\s*(?:[A-Za-z_][\w.]*(?:Error|Exception)\W*)?\Z"),
)
_GOES_ON = regex(r"[\"'`*_]*\s+[a-z]+\s")
_INLINE = regex(r"(?:^|[\s(])`+\s*(?:[A-Za-z_][\w.]*(?:Error|Exception)\W*)?\Z")
_QUOTE = regex(r"(?:^|[\s(])[\"'`“]+\s*(?:[A-Za-z_][\w.]*(?:Error|Exception)\W*)?\Z")
_SENTENCE_END = regex(r"(?<=[.!?])\s+(?=[A-Z`\"'(])")
_PLAIN = regex(
    r"[(\"'*_]*[A-Za-z][a-z'’-]*[)\"'*_]*[.,:;!?)]*|[A-Z]{2,6}s?[.,:;]?|(?:e\.g|i\.e|etc|vs)\.,?|`+[^`]+`+[.,:;]*"
)
_FIELD = regex(r"\W*[a-z]\w*_\w*\W*:")
_OVER = regex(r"(?<!e\.g)(?<!i\.e)(?<!\bvs)(?<!\betc)[.!?]\Z")
# A structured log line or a representation, whose quotes are no source code's.
_RECORD = regex(
    r"^\s*[{(\[]+\s*[\"']\w+[\"']\s*:|^\s*\"\w+\"\s*:|\b(?:level|time|ts|msg|lvl)=\S"
    r"|^\s*(?:message|msg|error|exception|stderr|reason):\s"
    r"|^\W{0,3}\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d:\d\d[\w.,+:-]{0,16})?\"[,;]"  # fields in quotes, a time first
)
_VALUE = regex(r"[\"']\s*:\s*\w?[\"']|\w+=[\"']?")
_ENDS = regex(r"[:>=|\]—–-]\W*\w?\s*\Z")
_LEVELLED = regex(r"\b(?:INFO|WARN(?:ING)?|ERROR|CRITICAL|FATAL)\b|\[(?:rank|default)\d")
# How people introduce what they paste.
_REPORTED = regex(
    r"\W*(?:the )?(?:full |complete |actual |console )?(?:errors?|output|logs?|traceback|stack ?trace|results?|"
    r"message)\b",
    re.IGNORECASE,
)
_WORD = regex(r"[A-Za-z][a-z']+\b")

# A quotation mark before the exception's name; one behind it belongs to a representation of the exception.
_NAMED_IN_QUOTES = regex(r"[\"'`“](?:[A-Za-z][\w.]*(?:Error|Exception|Warning)\s*:\s*)\Z|(?<!\w\()[\"'`“]\Z")
_RULE = regex(r"\W*\|(?:\s*:?-+:?\s*\|)+\s*\Z")
_MARKUP = regex(r"<(?:code|tt|li|td|th|title|h[1-6]|em|strong)\b[^>]{0,80}>", re.IGNORECASE)
_BULLET = regex(r"\s*(?:[-*+•▪✓✔✗✘×]|\d{1,2}[.)]) +\S?")
_FIELD_OF_REPORT = regex(r"\b(?:exception|error) (?:message|text)\W*:\W*\Z", re.IGNORECASE)
_TEST_RESULT = regex(r"\b(?:XFAIL|XPASS|SKIPPED|PASSED)\b")
_YOU = regex(r"\b(?:you|your)\b", re.IGNORECASE)
_TAG = regex(r"</?[A-Za-z][^>]{0,80}>")

_TRACEBACK = regex(
    r"Traceback \(most recent call last\)|^\W*File \".{1,300}\", line \d+"
    r"|^\s*(?:#\d+|at) .+\.(?:py|cc|cpp|cu|rs|go):\d+"
    r"|^\s*frame #\d+|[~^]{4,}\s*$|^\W*\w*(?:Error|Exception): \S"
)
_STAMPED = regex(
    r"\d{1,2}:\d\d:\d\d|^\W*\[?(?:rank|default|gpu|worker)\s?\d|^\W*(?:INFO|WARN(?:ING)?|ERROR|DEBUG|FATAL)\b"
    r"|\b(?:INFO|WARNING|ERROR)\s|\b(?:loss|lr|it/s|s/it|epoch|step|iter)\b.{0,6}[=:\s]\s*\d|\d+%\|"
    r"|^\W*\$ |^\S*@\S+[:~]\S*[$#] |^\(\w+\) \S+@|^>>> "
)
_CODE = regex(
    r"^\s*(?:[+\->#|]\s?)?\s*(?:def |class |import |from \w[\w.]* import |return\b|raise\b|assert\b|@\w|elif |else:|"
    r"try:|except\b.*:|finally:|with .+:$|for .+:$|while .+:$|if .+:$|if \(|for \(|\} |#include|#define|namespace |"
    r"template|static |const |let |var |public |private |void |auto |std::|TORCH_|\"\"\"|'''|\w+\(.*\):?;?$|"
    r"(?:describe|context|it|let|expect|test)\b.*(?:do|\)|\{)$|.+ do(?: \|.+\|)?$|(?:end|fi|done|esac|then|do)$|"
    r"fn |pub |impl |mod |use [\w:]+;|func |package \w+$|type \w+ |fun |val |local |my [$@%]|sub \w|"
    r"(?:el)?if \[|case .+ in$|echo |grep |export \w+=|defmodule |def[pm]? |test \")"
    r"|[;{}]\s*$|^\s*[\w.\[\]]+\s*[-+*/|]?=\s*\S|[\w)\]]\)$|^\s*[\"'].*[\"'],?\)?$|^\s*[)\]}],?;?$"
)
_FRAME = regex(r"^\W*File \".{1,300}\", line \d+|^\s*---+> ?\d+|^\s*\d+ {2,}\S")
_FENCE = regex(r"^\W*(?:```|~~~)|^\s*::\s*$|^\s*\.\. code")


def read_suspicions(span: Span, around: Surroundings) -> dict[str, float]:
    """What speaks for a quotation by itself or together with the signs around, each by its name as 0 or 1."""
    lead = around.lead
    whole = around.prefix + lead
    traced = any(_has(_TRACEBACK, near) for near in around.before[-4:])
    record = _RECORD.search(whole) or _RECORD.search(lead)
    cell = lead.rpartition("|")[2] if record is None else _VALUE.split(lead)[-1]
    spoken = _OPENING.sub("", _EXCEPTION.sub("", cell))
    sentence = not _LEVELLED.search(around.prefix) and _is_sentence(spoken)
    goes_on = states_nothing(span) and _GOES_ON.match(around.tail) is not None
    found = {
        "rehearsal": is_marked(lead, around.tail) or (not has_figures(span) and is_announced(around.before)),
        "value of a document": not traced and is_value(whole, lead, around, has_figures=has_figures(span)),
        "text about texts": speaks_about(whole, around, traced=traced),
        "announcement": not has_figures(span) and will_be_handled(whole),
        "mentioned": record is None and not has_figures(span) and _is_mentioned(whole, lead, around),
        "statement": record is None
        and not traced
        and (_CODE_LEAD.search(lead) is not None or _ends_as_code(whole, around.tail) or "<!--" in lead),
        "table of errors": states_nothing(span) and _INLINE.search(cell) is not None and "|" in whole,
        "hypothetical sentence": (sentence and (_is_hypothetical(spoken, around, cell) or goes_on))
        or (_ASKED_ABOUT.match(around.tail) is not None and _QUOTED.search(whole) is not None),
        "within code": not sentence and record is None and _stands_in_code(whole, lead, around),
        "introduced as example": not sentence and record is None and _is_introduced_as_example(around),
        "record": record is not None,
        "a sentence leads": sentence,
        "told of": says_that_none_came(whole, around),
        "another's words": sentence and not has_figures(span) and _is_anothers(spoken, around),
    }
    return {name: float(value) for name, value in found.items()}


def _ends_as_code(whole: str, tail: str) -> bool:
    """Whether what follows is a program's text, and no logger's line that prints an exception as Python shows it."""
    return _CODE_TAIL.match(tail) is not None and _LOGGED.search(whole) is None


def _is_mentioned(whole: str, lead: str, around: Surroundings) -> bool:
    """Whether the words alone, without figures, stand as words: in quotes, comments, lists, markup, test reports."""
    if any(_has(_TRACEBACK, near) for near in around.before[-4:]):
        return False
    return (
        _NAMED_IN_QUOTES.search(lead) is not None
        or _MARKUP.search(whole) is not None
        or _TEST_RESULT.search(whole) is not None
        or (_COMMENT.match(whole) is not None and not _are_all_marked(whole, around))
        or (_BULLET.match(whole) is not None and _FIELD_OF_REPORT.search(whole) is None and not _is_wrapped(around))
        or _YOU.search(lead) is not None
        or (whole.lstrip().startswith("|") and any(_RULE.match(near) for near in around.before))
    )


def _is_anothers(spoken: str, around: Surroundings) -> bool:
    """Whether a sentence, marked as a quotation alone, leads to the words: somebody answers it."""
    if not around.prefix.lstrip().startswith(">") or _ENDS.search(spoken) is not None:
        return False
    near = [line for line in (*around.before, *around.after) if line.strip()]
    return (
        bool(near)
        and not any(_has(_TRACEBACK, line) for line in around.before[-4:])
        and not all(line.lstrip().startswith(">") for line in near)
    )


def _is_wrapped(around: Surroundings) -> bool:
    """Whether the line above ends in an open bracket, so that a number that closes it is no item's."""
    return bool(around.before) and around.before[-1].rstrip().endswith(("(", "[", ","))


def _are_all_marked(whole: str, around: Surroundings) -> bool:
    """Whether every line near begins alike, as in a log that somebody has marked as a quotation or a comment."""
    near = [line for line in (*around.before, *around.after) if line.strip()]
    return bool(near) and all(line.lstrip()[:1] == whole.lstrip()[:1] for line in near)


def _is_sentence(spoken: str) -> bool:
    """Whether natural words, and not a log's fields, lead to the message."""
    tokens = spoken.split()
    plain = sum(_PLAIN.fullmatch(token) is not None for token in tokens)
    return (
        _OVER.search(spoken) is None and plain >= (5 if _ENDS.search(spoken) else 2) and 10 * plain >= 6 * len(tokens)
    )


def _is_hypothetical(spoken: str, around: Surroundings, lead: str) -> bool:
    sentence = _SENTENCE_END.split(spoken)[-1]
    if len(_WORD.findall(sentence)) < 3 and around.before:
        sentence = f"{around.before[-1]} {sentence}"
    if around.prefix.lstrip().startswith(">") and _QUOTE.search(lead):
        return True  # what somebody once wrote to somebody; errors are quoted in lines of their own
    if _MYSELF.search(sentence):
        return False
    behind = _SENTENCE_END.split(around.tail[:200])[0]
    if _MAY_HAPPEN.search(sentence) or _SPOKEN_OF.match(behind):
        return True
    if _ENDS.search(spoken) is None and _SPEAKS_OF.search(sentence):
        return True
    return _INLINE.search(lead) is not None and _HAPPENED.search(sentence) is None


def _stands_in_code(whole: str, lead: str, around: Surroundings) -> bool:
    """Whether lines of source code enclose a comment, a docstring or a literal; a traceback's frames do not count."""
    before, after = "\n".join(around.before), "\n".join(around.after)
    if _THREAD.search(lead):
        return False
    quoted = any(len(re.findall(mark, before)) % 2 and mark in after for mark in ('"""', "'''"))
    if quoted and "RemoteTraceback" not in before:
        return True
    if any(_has(_TRACEBACK, line) for line in around.before[-4:]):
        return False
    if not (_COMMENT.match(whole) or _LITERAL.search(lead) or IN_DIFF.match(whole)):
        return False  # a line of its own, which no source has
    near = [line for line in (*_without_frames(around.before)[-6:], *around.after[:6]) if line.strip()]
    code = sum(_has(_CODE, line) and not _has(_STAMPED, line) for line in near)
    return code >= 2 and 2 * code > len(near)


def _without_frames(lines: Sequence[str]) -> list[str]:
    kept, skip = [], False
    for line in lines:
        is_frame = _has(_FRAME, line)
        if not (is_frame or skip):
            kept.append(line)
        skip = is_frame
    return kept


def _is_introduced_as_example(around: Surroundings) -> bool:
    """Whether the prose before the message speaks of errors that may come, and nothing shows that one came."""
    before = [line for line in _without_frames(around.before) if line.strip()]
    if any(_has(_STAMPED, line) for line in (*before[-6:], *around.after[:6])):
        return False
    block = list(around.before)
    fenced = traced = False
    while before and (_has(_TRACEBACK, before[-1]) or _has(_FENCE, before[-1])):
        fenced = fenced or _has(_FENCE, before[-1])
        traced = traced or not _has(_FENCE, before[-1])
        before.pop()
    if not before or not _is_prose(before[-1]) or before[-1].rstrip().endswith("?"):
        return False
    if _ERROR_LINE.match(before[-1]):
        return False  # a program's own, whatever examples it gives
    intro = " ".join(line for line in before[-2:] if _is_prose(line) and not line.startswith("#"))
    if _HAPPENED.search(before[-1]) or _MYSELF.search(before[-1]):
        return False
    if _MYSELF.search(intro) and not _MAY_HAPPEN.search(before[-1]):
        return False
    if not before[-1].rstrip().endswith((":", ".")) and not fenced:
        # The sentence goes on with the message, as in wrapped paragraphs.
        return not traced and _MAY_HAPPEN.search(before[-1]) is not None
    # Libraries print advice as well, and what follows it at once is the program's next line.
    apart = fenced or not block[-1].strip() or around.lead[:1].isspace()
    if not apart or (traced and not before[-1].rstrip().endswith(":")):
        return False
    if _MAY_HAPPEN.search(intro) or (_IF.search(before[-1]) and not _MY.search(intro)):
        return True
    return _SPEAKS_OF.search(intro) is not None and _REPORTED.match(before[-1]) is None


@lru_cache(maxsize=1024)
def _has(pattern: re.Pattern[str], line: str) -> bool:
    """Whether the pattern occurs in the line; messages close to one another have the same lines near."""
    return pattern.search(line) is not None


@lru_cache(maxsize=256)
def _is_prose(line: str) -> bool:
    """Whether a line is made of natural words; a program's own lines have names, figures and signs among them."""
    tokens = _TAG.sub(" ", line).split()
    plain = sum(_PLAIN.fullmatch(token) is not None for token in tokens)
    return plain >= 3 and 10 * plain >= 7 * len(tokens) and _FIELD.match(line) is None
