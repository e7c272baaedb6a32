"""Live modules of transformers, on the meta device, as the package describes them, and as it has the library build them.

Reads the cases of ``build_models.py`` as JSON from the first argument's file and writes the answers to the second's.
"""

from __future__ import annotations

import json
import sys
import traceback
import warnings
from dataclasses import asdict
from typing import Any

import torch
import transformers

from vramscope.analyzers.plan.architecture import describe_module
from vramscope.analyzers.plan.architecture.library import build_with_library

warnings.filterwarnings("ignore")
transformers.logging.set_verbosity_error()


def build(case: dict[str, Any]) -> Any:
    values = dict(case["config"])
    config = transformers.AutoConfig.for_model(values.pop("model_type"), **values)
    with torch.device("meta"):
        return getattr(transformers, case["class"])._from_config(config)


def main() -> None:
    with open(sys.argv[1]) as file:
        cases = json.load(file)
    answers = {}
    for case in cases:
        try:
            live = describe_module(build(case))
            made = build_with_library({**case["config"], "architectures": [case["class"]]}, "config.json")
            answers[case["name"]] = {"live": asdict(live), "library": asdict(made)}
        except Exception:
            answers[case["name"]] = {"error": traceback.format_exc()}
    with open(sys.argv[2], "w") as file:
        json.dump(answers, file)


main()
