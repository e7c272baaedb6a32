"""A model's parts without its weights: from configurations, checkpoint headers, a live module, or by a known name.

It reads no tensor's values and runs no code of a checkpoint.
"""

from vramscope.analyzers.plan.architecture.largest import largest_layer
from vramscope.analyzers.plan.architecture.module import describe_module
from vramscope.analyzers.plan.architecture.reading import read_architecture
from vramscope.analyzers.plan.architecture.unreadable import UnreadableModel

__all__ = ["UnreadableModel", "describe_module", "largest_layer", "read_architecture"]
