"""Bytes that a model takes while it is loaded, generates or trains, from its architecture alone."""

from vramscope.analyzers.plan.estimate.dtypes import UnknownDtype
from vramscope.analyzers.plan.estimate.fitting import FittedBatch, SmallerBatch, TooFewPoints, fit, fit_after_oom
from vramscope.analyzers.plan.estimate.optimizers import UnknownOptimizer
from vramscope.analyzers.plan.estimate.textbook import Textbook, on_paper
from vramscope.analyzers.plan.estimate.totals import UnusableWorkload, activations_known, batch_model, estimate
from vramscope.analyzers.plan.estimate.unit_costs import unit_costs

__all__ = [
    "FittedBatch",
    "SmallerBatch",
    "Textbook",
    "TooFewPoints",
    "UnknownDtype",
    "UnknownOptimizer",
    "UnusableWorkload",
    "activations_known",
    "batch_model",
    "estimate",
    "fit",
    "fit_after_oom",
    "on_paper",
    "unit_costs",
]
