"""What made a job go, as whoever tried it tells: less at a time; and what was raised before the failures began."""

from __future__ import annotations

import re

from vramscope.analyzers.patterns import regex

_SIZED = (
    r"(?:batch(?:[ _-]?size)?|bs|micro[ _-]batch\w*|resolution|(?:image|picture|crop|patch|tile|input)[ _-]?sizes?|"
    r"sequence(?:[ _-]?length)?|max[ _-]?len\w*|context(?:[ _-]?length)?|frames|images|chunks?|patch(?:es)?|tiles?)"
)
_LESS = rf"(?:{_SIZED}|samples|rank|layers)"
_WORKED = (
    r"(?:work(?:s|ed)|fixe[ds]|solve[ds]|help(?:s|ed)|cure[ds]|fits?|did it|does it|is fine|"
    r"runs? (?:through|fine)|trains?)"
)
_FINE = (
    r"(?:(?:works?|passes|fits|trains|builds|renders|goes through|runs(?: through| fine|(?=\s*(?:[,.;!]|\Z))))|"
    r"is (?:ok|okay|fine))\b"
)
_ENDS = r"(?=\s*(?:[.,;!]|\Z|thx|thanks|thank|now|too|again|with\b))"
_REDUCED = r"(?:lower\w*|reduc\w+|decreas\w+|smaller|shrink\w*|halv\w+|cut(?:ting)?|fewer|shorter)"
_CURED = regex(
    rf"\b{_REDUCED} (?:the |my |to )?(?:\w+ ){{0,2}}\w*{_LESS}\b.{{0,50}}?\b{_WORKED}\b"
    rf"|\b{_WORKED}\b.{{0,30}}?\b(?:with|at|after|by|once)\b.{{0,24}}?{_REDUCED} (?:the |a |my )?\w*{_LESS}\b"
    rf"|\b{_WORKED}\b (?:with|at) (?:a )?{_LESS}(?: of| ?=)? ?\d"
    r"|(?:batch[ _-]?size|bs|分辨率|批次?大小|バッチサイズ)\S{0,6}(?:改成|调成|设为|降到|改为|减小到?|を)"
    r"\S{0,8}(?:好了|可以了|解决|就行|解決|動き)",
    re.IGNORECASE,
)
# batch 64 builds; -b 32 trains; 512x512 is ok; 32 works; with 8 it goes
_SMALLER = regex(
    rf"(?:\b{_SIZED}|(?<!\S)--?\w*(?:batch|bs|b)\b)[ =:]{{1,3}}(?:of )?\d[\dx^²³]*(?: \w+){{0,3}}? {_FINE}"
    rf"|(?:\A|[:>] |\b(?:ok(?:ay)?|yes|indeed|reporter|then|and),? )\W{{0,3}}[1-9]\d{{0,4}}(?:[x×]\d{{1,5}}|\^3|²)?"
    rf"(?: (?:images?|inputs?|pictures?|patch(?:es)?))? {_FINE}{_ENDS}"
    rf"|\bwith (?:{_SIZED} )?(?:of )?[1-9]\d{{0,4}}(?:[x×]\d{{1,5}})?(?: (?:images?|frames|tokens))?,? "
    r"(?:it|everything) (?:goes|works|runs|trains|fits|passes|is (?:ok|fine))\b",
    re.IGNORECASE,
)
# ok with -b 64 but not -b 128; goes through with 32; 256 ok, 512 fail
_FEWER = regex(
    rf"\b(?:ok|okay|fine|works|runs|fits|passes|goes through|trains) (?:with|at) (?:a )?"
    rf"(?:(?:{_SIZED}|-b|-bs) ?(?:of |= ?)?)?"
    rf"[1-9]\d{{0,4}}(?:{_ENDS}|,? but not\b)"
    r"|\b[1-9]\d{0,4} (?:ok|works|passes|fits)\b.{0,60}?\b[1-9]\d{0,5} (?:fails?|OOMs?|dies|crash(?:es)?)\b",
    re.IGNORECASE,
)
# batch_size: 256 -> 64 and it trains
_LOWERED = regex(
    rf"\b\w{{0,20}}{_SIZED}\w{{0,20}}\b[^.\d\n]{{0,12}}?(?P<before>\d{{1,6}}) ?(?:→|-+>|=+>|to) ?(?P<after>\d{{1,6}})\b"
    rf".{{0,50}}?(?:\b(?:it|everything|now|all|and|that)\b.{{0,12}}?\b{_FINE}|\b{_WORKED}\b)",
    re.IGNORECASE,
)
_FOR_A_WHILE = regex(
    r"\b(?:back|again|until|at first|for (?:a|some) (?:while|time|minute|moment|few))\b", re.IGNORECASE
)
# Numbers of something else, and where it went that is no remedy.
_OF_ANOTHER = regex(
    r"\b(?:CUDA|torch|driver|version|release|python|ranks?|GPUs?|other|another|different|demo)\b", re.IGNORECASE
)
# since I changed max_length 2048 -> 8192
_RAISED = regex(
    rf"\b(?:chang|rais|increas|set|went|mov|doubl|bump)\w*\b[^.\n]{{0,24}}?\b\w*{_SIZED}\w*\b[^.\d\n]{{0,12}}?(\d{{1,6}})"
    r" ?(?:→|-+>|to) ?(\d{1,6})\b",
    re.IGNORECASE,
)
_IN_VAIN = regex(
    r"\b(?:not|never|nothing|no|neither|nor|only|but|while|whereas|hoped|cannot|still|without)\b|n't\b|没|不|ない",
    re.IGNORECASE,
)
# Most lines have none of the words, for less than the patterns cost.
_WORDS = (
    *("atch", "bs", "BS", "resolution", "Resolution", "size", "length", "len", "context", "Context", "frames"),
    *("images", "samples", "chunk", "rank", "layers", "分辨率", "批", "バッチ", " -b", "-b ", "til", "Til"),
    *("works", " ok", "fine", "fits", "trains", "builds", "passes", "renders", "ith "),
)


def tells_what_helped(sentence: str) -> bool:
    """Whether it says that the job went with less at a time."""
    if not _has_words(sentence):
        return False
    if _FEWER.search(sentence) and not _OF_ANOTHER.search(sentence):
        return True
    if _IN_VAIN.search(sentence) or _FOR_A_WHILE.search(sentence):
        return False
    if _CURED.search(sentence):
        return True
    lowered = _LOWERED.search(sentence)
    if lowered is not None and int(lowered["before"]) > int(lowered["after"]):
        return True
    return _SMALLER.search(sentence) is not None and _OF_ANOTHER.search(sentence) is None


def tells_what_was_raised(sentence: str) -> bool:
    """Whether it says that there was more at a time than before."""
    raised = _RAISED.search(sentence) if _has_words(sentence) else None
    return raised is not None and int(raised[1]) < int(raised[2])


def _has_words(sentence: str) -> bool:
    return any(word in sentence for word in _WORDS)
