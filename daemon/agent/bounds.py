"""How much an evidence document may hold, and its fixed words: schema/evidence.py's, which Python 3.9 cannot load."""

from __future__ import annotations

SCHEMA = "vramscope.evidence/1"
HIDDEN = "***"
MAX_PACKED_BYTES = 16 * 1024 * 1024
MAX_DOCUMENT_BYTES = 128 * 1024 * 1024
MAX_FRAMES = 64
MAX_THREADS = 16
MAX_TENSORS = 64
MAX_HOLDERS = 32
MAX_MODELS = 16
MAX_BLOCKS = 100_000
MAX_ENTRIES = 100_000
MAX_STACKS = 20_000
MAX_MOMENTS = 1024
MAX_NUMBERS = 64
MAX_NAME = 256
MAX_LINE = 1024
MAX_CONFIGURATION = 16_384
