"""A model's parts without its weights: from configurations, checkpoint headers, a live module, or by a known name.

It reads no tensor's values and runs no code of a checkpoint.
"""

from vramscope.analyzers.plan.architecture.reading import read_architecture
from vramscope.analyzers.plan.architecture.unreadable import UnreadableModel

__all__ = ["UnreadableModel", "read_architecture"]
