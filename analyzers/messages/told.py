"""What people write beside a message of its cause: memory that is never freed, others who use the same GPU, and what
made it go.

Reads sentences, no figures. A guess or a question tells nothing.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from vramscope.analyzers.messages.helped import tells_what_helped, tells_what_was_raised
from vramscope.analyzers.messages.prose import sentences
from vramscope.analyzers.patterns import regex

_STEP = r"(?:step|iteration|epoch|rollout|request|batch|call|image|frame|trial|run|sample|file|loop)"
_KEPT = regex(
    r"\b(?:never|not|n't|none (?:is|are) ever) (?:be(?:en|ing)? )?(?:ever )?(?:freed|released|given back|cleared|"
    r"deleted|"
    r"garbage[- ]collected)\b"
    r"|\bkeeps? (?:all|each|every|growing|climbing|rising|increasing|accumulating|"
    r"the (?:graph|outputs?|history))\b"
    rf"|\b(?:grows?|goes up|climbs?|rises?|creeps up|increases?) (?:steadily |slowly )?(?:with|after|every|each|per|"
    rf"from)"
    rf" (?:each |every )?{_STEP}"
    r"|\bstill (?:there|alive|referenced|in memory|held)\b|\bholds? on to\b|\bmemory leak\b"
    r"|\b(?:carr(?:y|ies)|keeps?|holds?|drags?) the (?:whole |entire )?(?:autograd )?graph\b"
    r"|(?:\bwith|->|=>|→) `?\w*\.(?:item|detach)\(\)`?.{0,60}\b(?:flat|constant|stable|gone|fine|works)\b"
    r"|\b(?:missing|forgot|needed|added|adding) (?:the |a |an )?`?\.(?:item|detach)\(\)"
    r"|\bgraphs? (?:of (?:each|every|all|the) \w+ )?(?:stays?|is kept|are kept) alive\b"
    rf"|\bkeeps? \S{{1,40}} of (?:all|each|every) {_STEP}s?\b"
    r"|\bstill (?:in|on|inside) (?:\S+ ){0,2}(?:list|dict|kernel|cache|session|notebook)\b"
    r"|\b(?:earlier|first|old|previous) (?:model|pipeline|trial|run|cell|session)s?(?:'s?)? .{0,40}\bstill\b",
    re.IGNORECASE,
)
# Memory goes up by about 1.4 GB per epoch; log_losses keeps 1000 tensors
_GROWN = regex(
    r"\b(?:grows?|goes up|climbs?|rises?|increases?) by (?:about |some |around |~ ?)?\d[\d.,]* ?[MG]i?B"
    rf" (?:per|each|every|after each|with each) {_STEP}"
    rf"|\b(?:with|after) (?:each|every) {_STEP}\b(?:(?! (?:peak|clock|not|never) )[^.,;]){{0,50}}"
    r"\b(?:memory|VRAM|usage)\b(?:(?! (?:peak|clock|not|never) )[^.,;]){0,30}"
    r" (?:grows?|goes up|climbs?|rises?|increases?) (?:by |some |about |another |around )\S"
    r"|\b(?:keeps|holds) \d{2,9} (?:live )?tensors\b",
    re.IGNORECASE,
)
_OF_HOST = regex(r"\b(?:disks?|checkpoints?|RSS|RAM|host|CPU|swap|logs?|files?)\b", re.IGNORECASE)
_USER = (
    r"(?:process(?:es)?|jobs?|trainings?|kernels?|notebooks?|sessions?|workers?|ranks?|servers?|instances?|scripts?|"
    r"programs?|games?|containers?)"
)
# A process that lives on keeps nothing in this one.
_LIVES = regex(rf"\b{_USER}\b.{{0,40}}\bstill (?:alive|running|there|up|held)\b", re.IGNORECASE)
_OTHERS = regex(
    rf"\b(?:second|another|other|two|three|four|\d{{1,3}}|old|someone's|somebody's|"
    rf"colleague's) (?:\w+ ){{0,2}}{_USER}\b"
    r".{0,60}\b(?:on|of|use|uses|using|hold|holds|holding|held|occup\w+|share|shares|sharing|took|takes) (?:\w+ ){0,3}"
    r"(?:same |one )?(?:GPU|card|device|cuda:\d)"
    rf"|\b(?:all|both) (?:of )?(?:my |the |\d{{1,3}} )*{_USER} (?:use|land on|run on|are on|share|pick) "
    r"(?:the same |one |cuda:0|GPU ?0|device 0)"
    rf"|\b(?:[2-9]|\d\d) {_USER} on (?:1|one|a single|the same) (?:\w+ )?(?:GPU|card|device)\b"
    # eight python pids on GPU 0, the other seven are empty
    r"|\b(?:all|two|three|four|five|six|seven|eight|sixteen|\d{1,3}) (?:of (?:them|my|the) )?(?:\w+ ){0,2}"
    r"(?:pids?|process(?:es)?|ranks|contexts|pythons?)\b[^.\n]{0,24}? (?:on|at|of) (?:GPU|device|card|cuda)[ :]?0\b"
    r"(?!\.\.|-\d)[^.\n]{0,60}?\b(?:others?|rest|remaining|1 to \d|1-\d)\b"
    r"[^.\n]{0,24}?\b(?:empty|idle|unused|free|nothing)\b"
    r"|\bother process(?:es)?: [\w./@-]{2,60} \d{1,6}(?:\.\d{1,2})? ?[MG]i?B\b"
    rf"|\b(?:two|2|three|3|several) {_USER} (?:\w+ ){{0,1}}(?:running|at once|open|at the same time)\b"
    rf"|\b{_USER}\b[^.\n]{{0,60}}\b(?:was|is|were|are|still) (?:still )?(?:holding|occupying|using|"
    rf"hogging) (?:\w+ ){{0,2}}"
    r"(?:GPU|card|device|memory|VRAM)"
    r"|\b\d{1,6}(?:\.\d)? ?[MG]i?B (?:is |are |was |were )?(?:used|held|taken|in use) by [\"'`]?"
    r"(?!this|me|my|our|the|PyTorch|torch)\w"
    r"|\b(?:process|pid|job) ?\d{0,20} (?:is|are)(?: not|n't) (?:ours|mine)\b"
    rf"|\b(?:yes|yeah|right|indeed|true|found it|oh)\b.{{0,12}}\b(?:an?|another|the|my|old) (?:[\w.-]+ ){{0,2}}{_USER} "
    r"(?:from|of|that|was|left|still|had|in)\b"
    r"|\bsame GPU[\w-]{0,40} as (?:\w+[ -]){0,2}\w*\d"
    # A program's own name, which is no interpreter's, with much memory.
    r"|\b(?!python|ollama|llama|koboldcpp|LM)[\w-]+\.exe\b.{0,40}\b(?:started|running|has|holds|uses|takes|took)\b"
    r".{0,40}?(?:\d ?Gi?B|\d{4} ?Mi?B)|(?<!\S)/(?!\S{0,60}python)[\w./+-]{3,80}, \d{4,6} MiB\s*\Z"
    # When I shut the first notebook down, this one works.
    r"|\b(?:when|once|after|as soon as) (?:I |we )?"
    r"(?:shut|closed?|closing|kill(?:ed|ing)?|stopp?(?:ed|ing)?|end(?:ed|ing)?)\b (?:down )?"
    rf"(?:(?:the |my |that |its |all )?(?:other|first|old|second|another) (?:nb|{_USER})|(?:nb|notebook) ?\d)\b"
    r"[^.\n]{0,30}"
    r"\b(?:works?|runs?|starts?|fits?|goes)\b"
    r"|\bforgot (?:\w+\.){0,3}set_device|(?<![A-Za-z])gunicorn.{0,24}?(?<!\d)\d{1,3} ?(?:workers?|个 ?worker)",
    re.IGNORECASE,
)
# used 18.1 / 23.9 GiB before we start
_BEFORE = regex(
    r"\bused:? (\d{1,6}(?:\.\d{1,2})?)(?: ?[MG]i?B)? ?(?:/|of) ?(\d{1,6}(?:\.\d{1,2})?) ?[MG]i?B before "
    r"(?:we|I|it|this|the \w+) (?:\w+ )?(?:start|began|launch)",
    re.IGNORECASE,
)
_A_PART = 0.3
_GUESS = regex(
    r"\?\s*\Z|\b(?:maybe|perhaps|probably|usually|I (?:think|guess|suppose)|whether|check|if you|could it|please|"
    r"make sure|in case)\b|^\s*\d\. If |^\s*> ",
    re.IGNORECASE,
)
_OF_OTHERS = (
    *("GPU", "gpu", "Gpu", "card", "Card", "evice", "cuda:", "VRAM", "vram", "memory", "iB", "MB", "GB", "unicorn"),
    *("running", "at once", "open", "at the same time", "ours", "mine"),
    *("kernel", "notebook", "session", "process", "server"),
)
# all of it my own python process
_ALONE = regex(
    rf"\ball (?:of )?(?:it|that|them|this)?\W{{0,2}}(?:is |are |was |were |held |used |taken )?(?:by )?"
    rf"(?:my|our|the job's) (?:own )?(?:\w+ ){{0,2}}{_USER}\b"
    r"|\b(?:nothing|nobody|no one) else (?:is |was |runs? |ran )?(?:running |there )?"
    r"(?:on|using|uses) (?:the |that |this |my )?(?:GPU|card|device)\b",
    re.IGNORECASE,
)
_LONGEST, _NEAR = 400, 40


class Told(NamedTuple):
    """The sentence that says so, for each thing; None where none does."""

    kept: str | None = None
    others: str | None = None
    cured: str | None = None
    raised: str | None = None
    alone: str | None = None

    def facts(self) -> dict[str, float | str | None]:
        """By the names under which diagnosis knows them."""
        return {
            "told_kept": self.kept,
            "told_others": self.others,
            "told_cured": self.cured,
            "told_raised": self.raised,
            "told_alone": self.alone,
        }


def read_told(above: str, below: str) -> Told:
    """From the lines around a message, those nearest to it first."""
    lines = [line.strip() for line in (*below.splitlines()[:_NEAR], *reversed(above.splitlines()[-_NEAR:]))]
    told = [_read_line(line) for line in lines if len(line) <= _LONGEST]
    return Told(
        kept=next((line.kept for line in told if line.kept is not None), None),
        others=next((line.others for line in told if line.others is not None), None),
        cured=next((line.cured for line in told if line.cured is not None), None),
        raised=next((line.raised for line in told if line.raised is not None), None),
        alone=next((line.alone for line in told if line.alone is not None), None),
    )


# In a log full of errors a line is near some twenty of them.
@lru_cache(maxsize=256)
def _read_line(line: str) -> Told:
    # Most lines have none of the words, for less than the patterns cost.
    names_others = any(word in line for word in _OF_OTHERS)
    spoken = [sentence for sentence in sentences(line) if not _GUESS.search(sentence)]
    return Told(
        kept=next((said for said in spoken if _tells_what_is_kept(said)), None),
        others=next((said for said in spoken if names_others and (_OTHERS.search(said) or _was_taken(said))), None),
        cured=next(filter(tells_what_helped, spoken), None),
        raised=next(filter(tells_what_was_raised, spoken), None),
        alone=next(filter(_ALONE.search, spoken), None),
    )


def _tells_what_is_kept(sentence: str) -> bool:
    if _KEPT.search(sentence):
        return _LIVES.search(sentence) is None
    return _GROWN.search(sentence) is not None and _OF_HOST.search(sentence) is None


def _was_taken(sentence: str) -> bool:
    """Whether much of the device is said to have been used before the job began."""
    used = _BEFORE.search(sentence)
    return used is not None and float(used[1]) >= _A_PART * float(used[2])
