"""Cards by the names that drivers and people give them: how much memory a card of that name has.

Knows names that stand for one card or for few; what a text states in figures is another module's: see device_state.py.
"""

from __future__ import annotations

import re
from functools import lru_cache

from vramscope.analyzers.patterns import regex
from vramscope.schema.units import GIB

# Name -> the least and the most that is sold under it, in GiB, by the makers' data sheets.
_SIZES: dict[str, tuple[int, int]] = {
    "GTX 1050 Ti": (4, 4),
    "GTX 1060": (3, 6),
    "GTX 1070 Ti": (8, 8),
    "GTX 1070": (8, 8),
    "GTX 1080 Ti": (11, 11),
    "GTX 1080": (8, 8),
    "GTX 1650": (4, 4),
    "GTX 1660 Ti": (6, 6),
    "GTX 1660": (6, 6),
    "RTX 2060": (6, 12),
    "RTX 2070": (8, 8),
    "RTX 2080 Ti": (11, 11),
    "RTX 2080": (8, 8),
    "RTX 3050": (4, 8),
    "RTX 3060 Ti": (8, 8),
    "RTX 3060": (6, 12),
    "RTX 3070 Ti": (8, 8),
    "RTX 3070": (8, 8),
    "RTX 3080 Ti": (12, 16),
    "RTX 3080": (8, 16),
    "RTX 3090 Ti": (24, 24),
    "RTX 3090": (24, 24),
    "RTX 4060 Ti": (8, 16),
    "RTX 4060": (8, 8),
    "RTX 4070 Ti": (12, 16),
    "RTX 4070": (8, 12),
    "RTX 4080": (12, 16),
    "RTX 4090": (16, 24),
    "RTX 5070 Ti": (12, 16),
    "RTX 5070": (8, 12),
    "RTX 5080": (16, 16),
    "RTX 5090": (24, 32),
    "RTX A2000": (4, 12),
    "RTX A4000": (8, 16),
    "RTX A5000": (16, 24),
    "RTX A6000": (48, 48),
    "RTX 6000 Ada": (48, 48),
    "Titan Xp": (12, 12),
    "Titan V": (12, 32),
    "Titan RTX": (24, 24),
    "Tesla K80": (12, 12),
    "Tesla M60": (8, 8),
    "Tesla P4": (8, 8),
    "Tesla P40": (24, 24),
    "Tesla P100": (12, 16),
    "Tesla T4": (16, 16),
    "Tesla V100": (16, 32),
    "A10G": (24, 24),
    "A10": (24, 24),
    "A16": (16, 16),
    "A30": (24, 24),
    "A40": (48, 48),
    "A100": (40, 80),
    "A800": (40, 80),
    "H100": (64, 94),
    "H200": (141, 141),
    "L4": (24, 24),
    "L40S": (48, 48),
    "L40": (48, 48),
    "MI100": (32, 32),
    "MI210": (64, 64),
    "MI250": (64, 128),
    "MI300X": (192, 192),
}
_PLAIN = {" ".join(name.lower().split()): sizes for name, sizes in _SIZES.items()}
# "GeForce 3090" leaves out what stands for every card of its kind, and so do "T4" and "V100".
_SHORT = {name.split(" ", 1)[1]: sizes for name, sizes in _PLAIN.items() if name.startswith(("gtx ", "rtx ", "tesla "))}
_CARD = regex(
    r"(?<![\w./-])(?:(?:(?:NVIDIA|AMD|GeForce|Tesla|Instinct)[ -]{1,3}){1,3}"
    r"(?P<named>(?:GTX |RTX )?[A-Z]{0,2}\d{1,4}[A-Z]?\b"
    r"(?: ?Ti\b| Ada\b)?)|(?P<whole>(?:GTX|RTX|TITAN|Titan) ?(?:Xp|V|RTX|A?\d{4}(?: ?Ti\b| Ada\b)?)))"
    r"(?!\w| ?%| (?:Laptop|Mobile|Max-Q))"
)

# What is a card wherever it stands, as the source of a pattern; for those that ask whether any is named.
NAMED = (
    r"\b(?:A10G?|A16|A30|A40|A100|A800|A[2456][05]00|H20|H[128]00|B[23]00|GB?[123]00|GH200|GB10|L4|L20|L40S?|T4|P40|P100|"
    r"V100S?|K80|M40|M60|MX\d{3}|MI\d{2,3}X?|W7[89]00)\b|\b(?:RTX|GTX|Titan|Quadro|Tesla|GeForce|Radeon|Instinct)\b|"
    r"\bRX ?\d{4}|\bgfx\d{3,4}\b|\bArc [AB]\d{3}\b|\b(?:20[678]0|30[5-9]0|40[5-9]0|50[5-9]0)(?: ?Ti| ?Super)?\b"
    r"(?!\d| bytes)"
)
# What is one only among other signs: names of two letters, and numbers that are sizes elsewhere.
LOOSELY_NAMED = (
    r"\b(?:A2|P4|P400|P2200|K\d{3,4}|T1000|Max 1[15]\d0|7900 ?XTX?)\b|\bGT ?\d{3,4}\b|\b1[06][5678]0(?: ?Ti)?\b|"
    r"\b(?:a100|h100|h200|v100|l40s|p100|b200|mi\d{3}x?)\b"
)

_TI = regex(r"(\d) ?Ti\b")
_KIND = regex(r"(GTX|RTX|TITAN) ?", re.IGNORECASE)


def read_cards(text: str) -> tuple[int, int] | None:
    """The least and the most that a card of the names in ``text`` may have, in bytes; None without a known name."""
    found = [sizes for line in text.split("\n") for sizes in _on_line(line)]
    if not found:
        return None
    return min(least for least, _ in found) * GIB, max(most for _, most in found) * GIB


# In a log full of errors a line is near some twenty of them. The pattern does not reach beyond its line.
@lru_cache(maxsize=1024)
def _on_line(line: str) -> tuple[tuple[int, int], ...]:
    found = (_sizes(match["named"] or match["whole"]) for match in _CARD.finditer(line))
    return tuple(sizes for sizes in found if sizes is not None)


def _sizes(name: str) -> tuple[int, int] | None:
    plain = " ".join(_TI.sub(r"\1 Ti", _KIND.sub(r"\1 ", name)).lower().split())
    return _PLAIN.get(plain) or _SHORT.get(plain)
