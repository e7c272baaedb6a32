"""The source of a page of documentation, with the lines that only its generator reads.

A user's report has headings and blocks of code as well; it has no directives, components, tabs or labels.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import pairwise

from vramscope.analyzers.patterns import regex

_LINES = (
    # Components of MDX
    r"</?(?:Tip|Tabs?|TabItem|Note|Warning|Info|Callout|Admonition|CardGroup|Steps|Accordion|CodeGroup|Youtube|Question|"
    r"Expandable|ParamField|hfoptions?|[A-Z]\w+(?: \w+=\{[^{}]*\})+)\b[^<>]*/?>?$",
    r"<[A-Z][A-Za-z]+ \{\w+\} />$",
    # Headings with a label of their own
    r"#{1,6} .{1,160} ?(?:\[\[[\w.-]+\]\]|\{ ?#[\w.-]+ ?\})$",
    # Blocks of code with more than a language: Hugging Face, Docusaurus, Material, MyST, R Markdown
    r"(?:`{3,}|~{3,})(?:\w+ (?:out|copy|title=|hl_lines=|linenums=|showLineNumbers|\{[\d,-]+\})|\{[\w.: ,=-]+\})",
    # Admonitions and tabs
    r":{3,} ?\{?(?:note|tip|info|warning|danger|caution|important|details|admonition|tab-set|tab-item|tabs|grid)\b",
    r"(?:!!!|\?\?\?\+?) (?:note|tip|info|warning|danger|example|question|abstract|success|bug|quote|caution|important)"
    r"(?: \"[^\"]*\")?$",
    # reStructuredText
    r"\.\. (?:note|warning|tip|hint|important|caution|attention|code|code-block|sourcecode|highlight|toctree|contents|"
    r"image|figure|literalinclude|list-table|csv-table|auto\w+|currentmodule|function|class|module|envvar|option|versionadded|"
    r"versionchanged|deprecated|seealso|rubric|tabs?|grid|dropdown|admonition|math|include|only|raw|role|prompt|"
    r"parsed-literal|topic|sidebar|glossary|py:\w+|cpp:\w+|c:\w+)::",
    r"\.\. _[^:\n]{1,80}:(?: \S+)?$",
    # Hugo, Jekyll and their like
    r"\{\{[<%] ?/?\w",
    r"\{% ?(?:end)?(?:raw|tabs?|highlight|include|capture|note|hint|callout|endhint|code|content-ref)\b",
    r"(?:sidebar_(?:position|label)|permalink|nav_order): ?\S+$",
    r"\[(?:TOC|\[_?TOC_?\]|\[autodoc\]\].*)\]?$",
    # AsciiDoc
    r"\[(?:source|NOTE|TIP|WARNING|IMPORTANT|CAUTION|listing|%?collapsible|#[\w-]+)(?:[,%][^\]\n]{0,80})?\]$",
    r":(?:toc|icons|source-highlighter|doctype|revdate|sectnums|sectanchors)!?:",
)
_LINE = regex(rf"(?:{'|'.join(_LINES)})")
# The first signs of the lines above: most lines begin otherwise, and are asked no more.
_BEGINS = ("<", "#", "`", "~", ":", "!", "?", ".", "{", "[", "sidebar_", "permalink", "nav_order")
_LONGEST = 240


# A section of a function's description, by its name and the rule below it, as NumPy's style has it; indented as the
# function's body is, which no heading of a report is. Its example is what somebody would type.
_SECTION = regex(r"\s{2,}(?:Parameters|Returns|Yields|Raises|Warns|Examples?|Notes?|See Also|References)\s*\Z")
_RULE = regex(r"\s{2,}-{4,16}\s*\Z")
_TYPED = regex(r"\s{2,}>>> ")


def is_in_docstring(before: Sequence[str]) -> bool:
    """Whether the lines ``before`` hold an example in a function's description."""
    begins = any(_SECTION.match(name) and _RULE.match(rule) for name, rule in pairwise(before))
    return begins and any(map(_TYPED.match, before))


@lru_cache(maxsize=1024)
def _is_directive(line: str) -> bool:
    bare = line.strip()
    return bare.startswith(_BEGINS) and len(bare) <= _LONGEST and _LINE.match(bare) is not None


def directive_lines(lines: Iterable[tuple[int, str]]) -> tuple[int, ...]:
    """The numbers of those ``lines`` that a generator of documentation reads, in their order."""
    return tuple(number for number, line in lines if _is_directive(line))
