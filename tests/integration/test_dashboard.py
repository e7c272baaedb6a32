"""Dashboard, rules and catalogue agree: no name of a metric that does not exist, no metric that is shown nowhere."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import promql_parser
import pytest

from vramscope.exporters.metrics import CATALOGUE

GRAFANA = Path(__file__).resolve().parents[2] / "grafana"
RULES = GRAFANA / "rules"
DASHBOARD: dict[str, Any] = json.loads((GRAFANA / "dashboards" / "vramscope.json").read_text())
PANELS: list[dict[str, Any]] = [panel for panel in DASHBOARD["panels"] if panel["type"] != "row"]
NAMES = {family.name for family in CATALOGUE}
# Metric -> why the dashboard does not show it.
EXCUSED: dict[str, str] = {}

needs_promtool = pytest.mark.skipif(
    shutil.which("promtool") is None, reason="promtool is not installed (Debian package: prometheus)"
)


def _queries(panel: dict[str, Any]) -> list[str]:
    return [target["expr"] for target in panel["targets"]]


def _metrics_in(promql: str) -> set[str]:
    return set(re.findall(r"\b(?:[a-z]+:)?(?:vramscope|process)_[a-z0-9_]+(?::[a-z0-9]+)?", promql))


def _rule_texts(name: str) -> list[str]:
    # Our own YAML, in a form that a few expressions can read; promtool reads it as YAML in the tests below.
    text = (RULES / name).read_text()
    blocks = re.split(r"^ +- (?=alert:|record:)", text, flags=re.MULTILINE)[1:]
    return [block.split("  - name:")[0] for block in blocks]


def _field(rule: str, name: str) -> str:
    match = re.search(rf"^( *){name}: *(?:[>|]-?\n((?:\1 +.*\n?)+)|(.*))", rule, flags=re.MULTILINE)
    return "" if match is None else " ".join((match[2] or match[3]).split())


def _parsed(promql: str) -> Any:
    for name, text in (("$__rate_interval", "5m"), ("$__range", "1h")):
        promql = promql.replace(name, text)
    return promql_parser.parse(promql)


def test_panel_ids_are_unique() -> None:
    ids = [panel["id"] for panel in DASHBOARD["panels"]]
    assert len(set(ids)) == len(ids)


def test_panels_do_not_overlap_and_stay_on_the_grid() -> None:
    taken: set[tuple[int, int]] = set()
    for panel in DASHBOARD["panels"]:
        place = panel["gridPos"]
        assert 0 <= place["x"] < place["x"] + place["w"] <= 24
        cells = {
            (x, y)
            for x in range(place["x"], place["x"] + place["w"])
            for y in range(place["y"], place["y"] + place["h"])
        }
        assert not cells & taken, panel["title"]
        taken |= cells


@pytest.mark.parametrize("panel", PANELS, ids=lambda panel: panel["title"])
def test_a_panel_has_what_a_reader_needs(panel: dict[str, Any]) -> None:
    assert panel["title"]
    assert panel["description"].endswith(".")
    assert panel["fieldConfig"]["defaults"]["unit"]
    assert panel["datasource"] == {"type": "prometheus", "uid": "${datasource}"}
    references = [target["refId"] for target in panel["targets"]]
    assert len(set(references)) == len(references) > 0
    for target in panel["targets"]:
        assert target["datasource"] == panel["datasource"]


@pytest.mark.parametrize("panel", PANELS, ids=lambda panel: panel["title"])
def test_every_query_parses_and_follows_the_variables(panel: dict[str, Any]) -> None:
    for promql in _queries(panel):
        _parsed(promql)
        for selector in re.findall(r"(?:vramscope|process)_[a-z0-9_]+(\{[^}]*\})?", promql):
            assert 'job=~"$job", instance=~"$instance"' in selector, promql
        for metric in _metrics_in(promql):
            family = next(family for family in CATALOGUE if family.name == metric)
            follows_gpu = re.findall(rf"{metric}\{{[^}}]*gpu=~\"\$gpu\"", promql)
            assert bool(follows_gpu) == ("gpu" in family.labels), promql
        for window in re.findall(r"\[([^\]]+)\]", promql):
            assert window in ("$__rate_interval", "$__range"), promql


@pytest.mark.parametrize("panel", PANELS, ids=lambda panel: panel["title"])
def test_a_panels_unit_is_that_of_its_bytes(panel: dict[str, Any]) -> None:
    if panel["type"] == "timeseries" and all(re.search(r"_bytes\b", query) for query in _queries(panel)):
        ratio = any("/" in query for query in _queries(panel))
        assert panel["fieldConfig"]["defaults"]["unit"] == ("percentunit" if ratio else "bytes")


def test_the_dashboard_names_only_metrics_that_exist_and_shows_all_of_them() -> None:
    named = {metric for panel in PANELS for promql in _queries(panel) for metric in _metrics_in(promql)}
    named |= {m for entry in DASHBOARD["annotations"]["list"] for m in _metrics_in(entry.get("expr", ""))}
    assert named - NAMES == set()
    assert NAMES - named == set(EXCUSED)


def test_the_variables_are_the_four_and_their_metrics_exist() -> None:
    variables = {variable["name"]: variable for variable in DASHBOARD["templating"]["list"]}
    assert list(variables) == ["datasource", "job", "instance", "gpu"]
    for name in ("job", "instance", "gpu"):
        assert _metrics_in(variables[name]["definition"]) <= NAMES
        assert variables[name]["query"]["query"] == variables[name]["definition"]
        assert (variables[name]["multi"], variables[name]["includeAll"]) == (True, True)
    # "All" must mean every job of this daemon, not every job: process_* metrics belong to all kinds of programs.
    assert "allValue" not in variables["job"]


@pytest.mark.parametrize("name", ["alerts.yml", "recording.yml"])
def test_the_rules_name_only_metrics_that_exist(name: str) -> None:
    rules = _rule_texts(name)
    assert rules
    for rule in rules:
        promql = _field(rule, "expr")
        _parsed(promql)
        assert _metrics_in(promql) or "up{" in promql, rule
        assert _metrics_in(promql) <= NAMES, rule


@pytest.mark.parametrize("rule", _rule_texts("alerts.yml"), ids=lambda rule: _field("  " + rule, "alert") or rule[:30])
def test_an_alert_says_how_bad_it_is_and_what_to_do(rule: str) -> None:
    assert _field(rule, "severity") in ("critical", "warning", "info")
    assert _field(rule, "summary")
    assert len(_field(rule, "description")) > 100


def test_every_alert_is_tested_firing_and_silent() -> None:
    text = (RULES / "tests.yml").read_text()
    for rule in _rule_texts("alerts.yml"):
        name = rule.split()[1]
        cases = re.findall(rf"alertname: {name}\n +exp_alerts:(.*)", text)
        assert "" in cases, f"{name} is never expected to fire"
        assert " []" in cases, f"{name} is never expected to be silent"


def test_every_recording_rule_is_tested_with_and_without_a_result() -> None:
    text = (RULES / "tests.yml").read_text()
    for rule in _rule_texts("recording.yml"):
        name = rule.split()[1]
        cases = re.findall(rf"expr: {name}\b.*\n +eval_time: .*\n +exp_samples:(.*)", text)
        assert "" in cases, f"{name} is never expected to record"
        assert " []" in cases, f"{name} is never expected to record nothing"


@needs_promtool
@pytest.mark.real_prometheus
def test_promtool_accepts_the_rules() -> None:
    files = [str(RULES / name) for name in ("alerts.yml", "recording.yml")]
    check = subprocess.run(["promtool", "check", "rules", *files], capture_output=True, text=True, timeout=60)
    assert check.returncode == 0, check.stdout + check.stderr


@needs_promtool
@pytest.mark.real_prometheus
def test_promtool_finds_the_rules_doing_what_their_tests_say() -> None:
    tests = subprocess.run(
        ["promtool", "test", "rules", "tests.yml"], cwd=RULES, capture_output=True, text=True, timeout=60
    )
    assert tests.returncode == 0, tests.stdout + tests.stderr


@needs_promtool
@pytest.mark.real_prometheus
def test_promtool_accepts_the_scrape_configuration(tmp_path: Path) -> None:
    # As shipped: its rule files lie beside it under the name that it gives them.
    shutil.copytree(GRAFANA, tmp_path / "grafana")
    check = subprocess.run(
        ["promtool", "check", "config", "prometheus.yml"],
        cwd=tmp_path / "grafana",
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert check.returncode == 0, check.stdout + check.stderr
    assert "2 rule files found" in check.stdout + check.stderr
