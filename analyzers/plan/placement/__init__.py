"""On which device goes what: splits of a model over GPUs, host memory and disk, and checks of a map that is given."""

from vramscope.analyzers.plan.placement.check import check_map, loads_of_map
from vramscope.analyzers.plan.placement.errors import PlacementError
from vramscope.analyzers.plan.placement.max_memory import parse_max_memory
from vramscope.analyzers.plan.placement.planner import place
from vramscope.analyzers.plan.placement.prompt import marked

__all__ = ["PlacementError", "check_map", "loads_of_map", "marked", "parse_max_memory", "place"]
