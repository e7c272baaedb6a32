"""A real Prometheus scrapes the HTTP face; every query of the dashboard and of the rules finds series there."""

from __future__ import annotations

import dataclasses
import itertools
import json
import re
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.fakes import SERVER_UUID, TRAINER_UUID, FakeState, fragmentation_event, two_gpu_frame
from tests.integration.http_server import http_server
from tests.integration.prometheus_server import Prometheus, needs_prometheus, prometheus_server
from vramscope.exporters.http.app import create_app
from vramscope.exporters.metrics import CATALOGUE
from vramscope.schema.frame import Frame
from vramscope.schema.units import GIB

GRAFANA = Path(__file__).resolve().parents[2] / "grafana"
HOSTILE = 'a"b\\c\nd\\n{x="1"} # 名前 \r'

pytestmark = [pytest.mark.real_prometheus, needs_prometheus]


class LivingState(FakeState):
    """A new Frame each time it is asked, with one more retry. The processes in ``ended`` are gone from it."""

    def __init__(self) -> None:
        super().__init__()
        self.ended: set[int] = set()
        self._retries = itertools.count(3)

    def frame(self) -> Frame:
        frame = two_gpu_frame(time.time(), trainer_command=HOSTILE, retries=next(self._retries))
        return dataclasses.replace(frame, processes=tuple(p for p in frame.processes if p.pid not in self.ended))


@pytest.fixture(scope="module")
def state() -> LivingState:
    return LivingState()


@pytest.fixture(scope="module")
def prometheus(state: LivingState) -> Iterator[Prometheus]:
    rules = [GRAFANA / "rules" / "recording.yml", GRAFANA / "rules" / "alerts.yml"]
    with http_server(create_app(state)) as address, prometheus_server([address], rule_files=rules) as server:
        # Rates need two samples.
        server.wait_for("count_over_time(vramscope_torch_alloc_retries_total[1m]) >= 3")
        # Not earlier: increase() needs to have seen the counter at 0.
        state.events = [fragmentation_event()]
        yield server


def value(result: list[dict[str, Any]]) -> float:
    assert len(result) == 1, result
    return float(result[0]["value"][1])


def test_the_scrape_succeeds_and_loses_no_sample(prometheus: Prometheus) -> None:
    assert value(prometheus.query('up{job="vramscope"}')) == 1
    kept = value(prometheus.query('scrape_samples_post_metric_relabeling{job="vramscope"}'))
    assert kept == value(prometheus.query('count({job="vramscope", __name__=~"(vramscope|process)_.*"})'))


def test_both_views_of_a_process_are_there(prometheus: Prometheus) -> None:
    labels = f'gpu="0", uuid="{TRAINER_UUID}", pid="4100"'
    assert value(prometheus.query(f"vramscope_torch_reserved_bytes{{{labels}}}")) == 14 * GIB
    assert value(prometheus.query(f"vramscope_torch_alloc_retries_total{{{labels}}}")) > 3
    assert not prometheus.query(f'vramscope_process_memory_used_bytes{{uuid="{SERVER_UUID}", pid="4400"}}')


def test_a_hostile_name_arrives_as_it_is(prometheus: Prometheus) -> None:
    (info,) = prometheus.query('vramscope_process_info{pid="4100"}')
    assert info["metric"]["command"] == HOSTILE


def test_prometheus_knows_type_help_and_unit_of_every_family(prometheus: Prometheus) -> None:
    known = prometheus.get("metadata")
    for family in CATALOGUE:
        (entry,) = known.get(family.base_name) or known[family.name]
        # Prometheus asks for OpenMetrics, so that units and kinds are OpenMetrics's own.
        assert (entry["type"], entry["help"], entry["unit"]) == (family.kind, family.help, family.unit)


def _dashboard_queries() -> list[tuple[str, str]]:
    dashboard = json.loads((GRAFANA / "dashboards" / "vramscope.json").read_text())
    queries = [
        (f"{panel['title']} {target['refId']}", target["expr"])
        for panel in dashboard["panels"]
        for target in panel.get("targets", ())
    ]
    queries += [("annotation", entry["expr"]) for entry in dashboard["annotations"]["list"] if "expr" in entry]
    return queries


def _as_grafana_sends_it(promql: str) -> str:
    for name, text in (
        ("$__rate_interval", "30s"),
        ("$__range", "1h"),
        ("$job", "vramscope"),
        ("$instance", ".+"),
        ("$gpu", ".+"),
    ):
        promql = promql.replace(name, text)
    assert "$" not in promql
    return promql


@pytest.mark.parametrize(("name", "promql"), [pytest.param(*query, id=query[0]) for query in _dashboard_queries()])
def test_every_query_of_the_dashboard_returns_series(prometheus: Prometheus, name: str, promql: str) -> None:
    if name == "annotation":
        promql = promql.replace("> 0", ">= 0")  # whether one happened in the last 30 s is a matter of chance here
    assert prometheus.query(_as_grafana_sends_it(promql)), promql


def test_the_variables_of_the_dashboard_find_their_values(prometheus: Prometheus) -> None:
    dashboard = json.loads((GRAFANA / "dashboards" / "vramscope.json").read_text())
    for variable in dashboard["templating"]["list"]:
        if variable["type"] == "query":
            match = re.fullmatch(r"label_values\((.+), (\w+)\)", variable["definition"])
            assert match, variable["definition"]
            assert prometheus.get(f"label/{match[2]}/values", **{"match[]": _as_grafana_sends_it(match[1])})


def test_every_recording_rule_records(prometheus: Prometheus) -> None:
    rules = [rule for group in prometheus.get("rules")["groups"] for rule in group["rules"]]
    recording = [rule["name"] for rule in rules if rule["type"] == "recording"]
    assert recording
    for name in recording:
        prometheus.wait_for(name)


def test_the_out_of_memory_alert_fires_and_says_the_cause(prometheus: Prometheus) -> None:
    (alert,) = prometheus.wait_for('ALERTS{alertname="GpuOutOfMemory", alertstate="firing"}')
    assert alert["metric"]["cause"] == "fragmentation"


def test_no_rule_fails_to_evaluate(prometheus: Prometheus) -> None:
    for group in prometheus.get("rules")["groups"]:
        for rule in group["rules"]:
            assert rule["health"] in ("ok", "unknown"), rule


def test_a_process_that_ended_is_gone_at_the_next_scrape(prometheus: Prometheus, state: LivingState) -> None:
    assert prometheus.query('vramscope_torch_reserved_bytes{pid="4300"}')
    state.ended.add(4300)
    prometheus.wait_until_gone('{pid="4300", __name__=~"vramscope_.*"}', timeout_seconds=10)
    assert prometheus.query('vramscope_torch_reserved_bytes{pid="4100"}')
