"""How jobs with an agent inside are started, and what they leave, for the tests of the agent."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from vramscope.daemon.launch import BOOTSTRAP
from vramscope.schema.evidence import Evidence
from vramscope.schema.evidence_reading import read_evidence
from vramscope.schema.wire import REPORT_STEM

RUN_ID = "00c0ffee00c0ffee"
# The rig's torch comes without NumPy, and says so whenever it is used.
WARNING = "ignore:Failed to initialize NumPy"


def run_folder(folder: Path) -> Path:
    """The folder of a run's reports, and all that is needed around it, as ``vramscope run`` makes them."""
    for name in ("agents", f"reports/{RUN_ID}"):
        (folder / name).mkdir(parents=True, exist_ok=True)
    return folder / "reports" / RUN_ID


def inside(folder: Path, **more: str) -> dict[str, str]:
    """The variables by which ``vramscope run`` brings the agent in, with an interval that makes tests short."""
    return {
        "PYTHONPATH": str(BOOTSTRAP),
        "VRAMSCOPE_RUNTIME_DIR": str(folder),
        "VRAMSCOPE_AGENT_INTERVAL": "0.05",
        "VRAMSCOPE_RUN_ID": RUN_ID,
        **more,
    }


def summaries(reports: Path) -> dict[int, dict[str, Any]]:
    """What the processes of a run left at their end, by pid."""
    found = {}
    for path in reports.glob("*.summary"):
        document = json.loads(path.read_text())
        found[int(path.name.partition("-")[0])] = document
    return found


def evidence_in(reports: Path) -> list[Evidence]:
    """Every evidence document, read as the daemon reads it; by number."""
    found = []
    for path in reports.glob("*.evidence"):
        match = REPORT_STEM.match(path.stem)
        assert match is not None, path
        found.append((int(match[3]), read_evidence(path.read_bytes(), int(match[1]))))
    return [document for _, document in sorted(found, key=lambda pair: pair[0])]
