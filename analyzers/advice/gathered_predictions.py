"""Predictions of an evaluation that a trainer keeps on the GPU until the last batch."""

from __future__ import annotations

from vramscope.analyzers.case import Case
from vramscope.schema.oom import Advice, Cause


def advise(case: Case, cause: Cause) -> Advice | None:
    """None where nothing is gathered."""
    if cause.detail != "gathered_predictions":
        return None
    return Advice(
        id="gathered_predictions",
        title="Move predictions to the host every few batches, or keep only what the metric needs",
        change={
            "code": "TrainingArguments(..., eval_accumulation_steps=16)   # to host memory every 16 batches\n"
            "Trainer(..., preprocess_logits_for_metrics=lambda logits, labels: logits.argmax(-1))\n"
            "TrainingArguments(..., prediction_loss_only=True)   # where no metric is computed"
        },
        why="without eval_accumulation_steps the Trainer joins the logits of all batches on the GPU, and each joining "
        "needs the old and the new tensor at once; a smaller batch changes nothing of that",
        expected="memory stays level through the evaluation",
        cost="host memory for the predictions instead; argmax keeps one number for each position",
    )
