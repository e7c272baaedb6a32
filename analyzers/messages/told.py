"""What people write beside a message of its cause: memory that is never freed, others who use the same GPU, and what
made it go.

Reads sentences, no figures. A guess or a question tells nothing.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from vramscope.analyzers.messages.prose import sentences
from vramscope.analyzers.patterns import regex

_STEP = r"(?:step|iteration|epoch|rollout|request|batch|call|image|frame|trial|run|sample|file|loop)"
_KEPT = regex(
    r"\b(?:never|not|n't|none (?:is|are) ever) (?:be(?:en|ing)? )?(?:ever )?(?:freed|released|given back|cleared|"
    r"deleted|"
    r"garbage[- ]collected)\b"
    r"|\bkeeps? (?:all|each|every|\d{2,9} tensors|growing|climbing|rising|increasing|accumulating|"
    r"the (?:graph|outputs?|history))\b"
    rf"|\b(?:grows?|goes up|climbs?|rises?|creeps up|increases?) (?:steadily |slowly )?(?:with|after|every|each|per|"
    rf"from)"
    rf" (?:each |every )?{_STEP}"
    r"|\b(?:grows?|goes up|climbs?|rises?|increases?) by (?:about |some |around |~ ?)?\d[\d.,]* ?[MG]i?B"
    rf" (?:per|each|every|after each|with each) {_STEP}"
    r"|\bstill (?:there|alive|referenced|in memory|held)\b|\bholds? on to\b|\bmemory leak\b"
    r"|\b(?:carr(?:y|ies)|keeps?|holds?|drags?) the (?:whole |entire )?(?:autograd )?graph\b"
    r"|\bwith `?\.(?:item|detach)\(\)`?.{0,60}\b(?:flat|constant|stable|gone|fine|works)\b"
    r"|\b(?:missing|forgot|needed|added|adding) (?:the |a |an )?`?\.(?:item|detach)\(\)"
    r"|\bgraphs? (?:of (?:each|every|all|the) \w+ )?(?:stays?|is kept|are kept) alive\b"
    rf"|\bkeeps? \S{{1,40}} of (?:all|each|every) {_STEP}s?\b"
    r"|\bstill (?:in|on|inside) (?:\S+ ){0,2}(?:list|dict|kernel|cache|session|notebook)\b"
    r"|\b(?:earlier|first|old|previous) (?:model|pipeline|trial|run|cell|session)s?(?:'s?)? .{0,40}\bstill\b",
    re.IGNORECASE,
)
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
    r"[^.\n]{0,60}?\b(?:others?|rest|remaining|1 to \d|1-\d)\b[^.\n]{0,24}?\b(?:empty|idle|unused|free|nothing)\b"
    r"|\bother process(?:es)?: [\w./@-]{2,60} \d{1,6}(?:\.\d{1,2})? ?[MG]i?B\b"
    rf"|\b(?:two|2|three|3|several) {_USER} (?:\w+ ){{0,1}}(?:running|at once|open|at the same time)\b"
    rf"|\b{_USER}\b[^.\n]{{0,60}}\b(?:was|is|were|are|still) (?:still )?(?:holding|occupying|using|"
    rf"hogging) (?:\w+ ){{0,2}}"
    r"(?:GPU|card|device|memory|VRAM)"
    r"|\b\d{1,6}(?:\.\d)? ?[MG]i?B (?:is |are |was |were )?(?:used|held|taken|in use) by [\"'`]?"
    r"(?!this|me|my|our|PyTorch|torch)\w"
    r"|\b(?:process|pid|job) ?\d{0,20} (?:is|are)(?: not|n't) (?:ours|mine)\b"
    rf"|\b(?:yes|yeah|right|indeed|true|found it|oh)\b.{{0,12}}\b(?:an?|another|the|my|old) (?:[\w.-]+ ){{0,2}}{_USER} "
    r"(?:from|of|that|was|left|still|had|in)\b"
    r"|\bsame GPU[\w-]{0,40} as (?:\w+[ -]){0,2}\w*\d"
    # A program's own name, which is no interpreter's, with much memory.
    r"|\b(?!python|ollama|llama|koboldcpp|LM)[\w-]+\.exe\b.{0,40}\b(?:started|running|has|holds|uses|takes|took)\b"
    r".{0,40}?(?:\d ?Gi?B|\d{4} ?Mi?B)|(?<!\S)/(?!\S{0,60}python)[\w./+-]{3,80}, \d{4,6} MiB\s*\Z"
    r"|\bforgot (?:\w+\.){0,3}set_device|(?<![A-Za-z])gunicorn.{0,24}?(?<!\d)\d{1,3} ?(?:workers?|个 ?worker)",
    re.IGNORECASE,
)
# What made it go, as whoever had the failure or tried it tells.
_LESS = (
    r"(?:batch(?:[ _-]?size)?|bs|micro[ _-]batch\w*|resolution|(?:image|picture|crop|patch|tile|input)[ _-]?sizes?|"
    r"sequence(?:[ _-]?length)?|max[ _-]?len\w*|context(?:[ _-]?length)?|frames|images|samples|chunks?|"
    r"patch(?:es)?|tiles?|rank|layers)"
)
_WORKED = (
    r"(?:work(?:s|ed)|fixe[ds]|solve[ds]|help(?:s|ed)|cure[ds]|fits?|did it|does it|is fine|"
    r"runs? (?:through|fine)|trains?)"
)
_FINE = (
    r"(?:(?:works?|passes|fits|trains|builds|renders|goes through|runs(?: through| fine|(?=\s*(?:[,.;!]|\Z))))|"
    r"is (?:ok|okay|fine))\b"
)
_REDUCED = r"(?:lower\w*|reduc\w+|decreas\w+|smaller|shrink\w*|halv\w+|cut(?:ting)?|fewer|shorter)"
_CURED = regex(
    rf"\b{_REDUCED} (?:the |my |to )?(?:\w+ ){{0,2}}\w*{_LESS}\b.{{0,50}}?\b{_WORKED}\b"
    rf"|\b{_WORKED}\b.{{0,30}}?\b(?:with|at|after|by|once)\b.{{0,24}}?{_REDUCED} (?:the |a |my )?\w*{_LESS}\b"
    rf"|\b{_WORKED}\b (?:with|at) (?:a )?{_LESS}(?: of| ?=)? ?\d"
    # batch 64 builds; -b 32 trains; 512x512 is ok; 32 works
    rf"|(?:\b{_LESS}\b|(?<!\S)--?\w*(?:batch|bs|b)\b)[ =:]{{1,3}}(?:of )?\d[\dx^²³]*(?: \w+){{0,3}}? {_FINE}"
    rf"|(?:\A|[:>] |\b(?:ok(?:ay)?|yes|indeed|reporter|then|but|and),? )\W{{0,3}}[1-9]\d{{0,4}}(?:[x×]\d{{1,5}}|\^3|²)?"
    rf"(?: (?:images?|inputs?|pictures?|patch(?:es)?))? {_FINE}"
    rf"|\bwith (?:{_LESS} )?(?:of )?[1-9]\d{{0,4}}(?:[x×]\d{{1,5}})?(?: (?:images?|frames|tokens))?,? "
    r"(?:it|everything) (?:goes|works|runs|trains|fits|passes|is (?:ok|fine))\b"
    rf"|\btil(?:ed|ing)\b(?: \w+)? {_FINE}"
    r"|(?:batch[ _-]?size|bs|分辨率|批次?大小|バッチサイズ)\S{0,6}(?:改成|调成|设为|降到|改为|减小到?|を)"
    r"\S{0,8}(?:好了|可以了|解决|就行|解決|動き)",
    re.IGNORECASE,
)
# since I changed max_length 2048 -> 8192
_RAISED = regex(
    rf"\b(?:chang|rais|increas|set|went|mov|doubl|bump)\w*\b[^.\n]{{0,24}}?\b\w*{_LESS}\w*\b[^.\d\n]{{0,12}}?(\d{{1,6}})"
    r" ?(?:→|-+>|to) ?(\d{1,6})\b",
    re.IGNORECASE,
)
_IN_VAIN = regex(
    r"\b(?:not|never|nothing|no|neither|nor|only|but|while|whereas|hoped|cannot|still|without)\b|n't\b|没|不|ない",
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
_OF_LESS = (
    *(
        "atch",
        "bs",
        "BS",
        "resolution",
        "Resolution",
        "size",
        "length",
        "len",
        "context",
        "Context",
        "frames",
        "images",
    ),
    *("samples", "chunk", "rank", "layers", "分辨率", "批", "バッチ", " -b", "-b ", "til", "Til"),
    *("works", " ok", "ith ", "fine", "fits", "trains", "builds", "passes", "renders"),
)
_LONGEST = 400


class Told(NamedTuple):
    """The sentence that says so, for each thing; None where none does."""

    kept: str | None = None
    others: str | None = None
    cured: str | None = None

    def facts(self) -> dict[str, float | str | None]:
        """By the names under which diagnosis knows them."""
        return {
            "told_kept": self.kept,
            "told_others": self.others,
            "told_cured": self.cured,
        }


def read_told(above: str, below: str) -> Told:
    """From the lines around a message, those nearest to it first."""
    lines = [line.strip() for line in (*below.splitlines()[:_NEAR], *reversed(above.splitlines()[-_NEAR:]))]
    told = [_read_line(line) for line in lines if len(line) <= _LONGEST]
    return Told(
        kept=next((line.kept for line in told if line.kept is not None), None),
        others=next((line.others for line in told if line.others is not None), None),
        cured=next((line.cured for line in told if line.cured is not None), None),
    )


_NEAR = 40


# In a log full of errors a line is near some twenty of them.
@lru_cache(maxsize=256)
def _read_line(line: str) -> Told:
    # Most lines have none of the words, for less than the patterns cost.
    names_others, names_less = (any(word in line for word in words) for words in (_OF_OTHERS, _OF_LESS))
    spoken = [sentence for sentence in sentences(line) if not _GUESS.search(sentence)]
    return Told(
        kept=next((said for said in spoken if _KEPT.search(said) and not _LIVES.search(said)), None),
        others=next((said for said in spoken if names_others and (_OTHERS.search(said) or _was_taken(said))), None),
        cured=next(
            (
                said
                for said in spoken
                if names_less and ((_CURED.search(said) and not _IN_VAIN.search(said)) or _is_raised(said))
            ),
            None,
        ),
    )


def _is_raised(sentence: str) -> bool:
    """Whether it began when there was more at a time than before."""
    raised = _RAISED.search(sentence)
    return raised is not None and int(raised[1]) < int(raised[2])


def _was_taken(sentence: str) -> bool:
    """Whether much of the device is said to have been used before the job began."""
    used = _BEFORE.search(sentence)
    return used is not None and float(used[1]) >= _A_PART * float(used[2])
