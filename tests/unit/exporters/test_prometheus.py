"""The encoder against prometheus_client's and promtool; content negotiation; rendering once."""

from __future__ import annotations

import gzip
import shutil
import subprocess
from collections.abc import Callable, Iterable, Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from prometheus_client import CollectorRegistry, generate_latest
from prometheus_client.metrics_core import Metric
from prometheus_client.openmetrics.exposition import generate_latest as generate_openmetrics
from prometheus_client.openmetrics.parser import text_string_to_metric_families as parse_openmetrics
from prometheus_client.parser import text_string_to_metric_families as parse_text
from prometheus_client.registry import Collector

from tests.fakes import FRAME_AT, FakeState, fragmentation_event, full_frame, no_driver_frame, two_gpu_frame
from vramscope.exporters.freshness import Freshness
from vramscope.exporters.metrics import OWN_NAMES, Collected, collect
from vramscope.exporters.prometheus import Exposition, Format, encode, negotiate
from vramscope.schema.allocator import AllocatorStats
from vramscope.schema.device import Device, DeviceProcess
from vramscope.schema.frame import Frame, HostProcess, ProcessMemory, SourceStatus

needs_promtool = pytest.mark.skipif(
    shutil.which("promtool") is None, reason="promtool is not installed (Debian package: prometheus)"
)
OWN = dict.fromkeys(OWN_NAMES, 41.5)


class _Families(Collector):
    """prometheus_client's own objects for the same samples."""

    def __init__(self, collected: Iterable[Collected]) -> None:
        self._collected = collected

    def collect(self) -> Iterable[Metric]:
        for family, samples in self._collected:
            metric = Metric(family.base_name, family.help, family.kind, family.unit)
            for labels, value in samples:
                metric.add_sample(family.name, dict(labels), value)
            yield metric


def reference(collected: list[Collected], form: Format) -> str:
    registry = CollectorRegistry(auto_describe=False)
    registry.register(_Families(collected))
    generate = generate_openmetrics if form is Format.OPENMETRICS else generate_latest
    return generate(registry).decode()


def parsed(
    text: str, form: Format
) -> dict[str, tuple[str, str, str, list[tuple[str, tuple[tuple[str, str], ...], float]]]]:
    families = parse_openmetrics(text) if form is Format.OPENMETRICS else parse_text(text)  # type: ignore[no-untyped-call]
    return {
        family.name: (
            family.type,
            family.documentation,
            family.unit,
            [(sample.name, tuple(sorted(sample.labels.items())), sample.value) for sample in family.samples],
        )
        for family in families
    }


# Everything that a process may call itself, but for what the encoder itself replaces (its own tests below).
words = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=12) | st.sampled_from(
    ["\n", '"', "\\", "\\n", '\\"', 'a"b\\c\nd', "{}", "#", "名前", "\r", "\u2028", " padded "]
)
sizes = st.none() | st.integers(0, 2**53)
shares = st.none() | st.floats(0, 1)


@st.composite
def frames(draw: st.DrawFn) -> Frame:
    devices, rows = [], []
    for index in range(draw(st.integers(0, 3))):
        pids = draw(st.lists(st.integers(1, 4_194_304), max_size=3, unique=True))
        used = [draw(sizes) for _ in pids]
        device = Device(
            index=index,
            uuid=f"GPU-{index}-{draw(words)}",
            name=draw(st.none() | words),
            total_bytes=draw(sizes),
            used_bytes=draw(sizes),
            free_bytes=draw(sizes),
            utilization_ratio=draw(shares),
            power_watts=draw(st.none() | st.floats(0, 1e4)),
            mig_instance=draw(st.none() | st.just("7:0")),
            unified=draw(st.booleans()),
            processes=draw(st.none() | st.just(tuple(DeviceProcess(*row) for row in zip(pids, used, strict=True)))),
        )
        devices.append(device)
        for pid, count in zip(pids, used, strict=True):
            stats = draw(
                st.none()
                | st.builds(
                    AllocatorStats,
                    device=st.just(index),
                    allocated_bytes=st.integers(0, 2**53),
                    reserved_bytes=st.integers(0, 2**53),
                    requested_bytes=sizes,
                    limit_bytes=sizes,
                    alloc_retries=st.integers(0, 2**40),
                )
            )
            rows.append(ProcessMemory(pid=pid, gpu=device.gpu, uuid=device.uuid, used_bytes=count, torch=stats))
    hosts = tuple(
        HostProcess(pid=pid, command=draw(st.none() | words), user=draw(st.none() | words))
        for pid in sorted({row.pid for row in rows})
        if draw(st.booleans())
    )
    sources = tuple(
        SourceStatus(name, draw(st.booleans()), draw(st.floats(0, 10)), draw(st.none() | st.floats(0, 2e9)))
        for name in ("nvml", "agents", "procfs")
    )
    return Frame(
        at_unix=draw(st.floats(0, 2e9)),
        devices=tuple(devices),
        processes=tuple(rows),
        hosts=hosts,
        sources=sources,
        driver_version=draw(st.none() | words),
    )


@pytest.mark.parametrize("form", Format, ids=lambda form: form.name.lower())
@given(frame=frames(), count=st.integers(0, 2**53))
@settings(max_examples=60, deadline=None)
def test_the_encoder_equals_prometheus_clients(form: Format, frame: Frame, count: int) -> None:
    collected = collect(frame, {"fragmentation": count}, own=OWN)
    assert parsed(encode(collected, form).decode(), form) == parsed(reference(collected, form), form)


@pytest.mark.parametrize("form", Format, ids=lambda form: form.name.lower())
def test_labels_keep_what_a_process_calls_itself(form: Format) -> None:
    hostile = 'a"b\\c\nd\\n{} # 名前 \r\u2028'
    text = encode(collect(two_gpu_frame(trainer_command=hostile), {}), form).decode()
    _, _, _, samples = parsed(text, form)[
        "vramscope_process" if form is Format.OPENMETRICS else "vramscope_process_info"
    ]
    assert dict(samples[0][1])["command"] == hostile


def test_what_utf8_or_prometheus_cannot_carry_is_replaced() -> None:
    text = encode(collect(two_gpu_frame(trainer_command="py\udcff\0thon"), {}), Format.TEXT).decode()
    assert 'command="py?\ufffdthon"' in text


@pytest.mark.parametrize("form", Format, ids=lambda form: form.name.lower())
def test_the_whole_exposition_of_two_gpus(
    form: Format, expect: Callable[[str, bytes], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("vramscope.exporters.metrics.__version__", "1.2.3")
    monkeypatch.setattr("platform.python_version", lambda: "3.11.0")
    counts = {"fragmentation": 2, "capacity": 1}
    expect(f"metrics/two_gpus.{form.name.lower()}.txt", encode(collect(two_gpu_frame(), counts, own=OWN), form))


@needs_promtool
@pytest.mark.real_prometheus
@pytest.mark.parametrize(
    "frame",
    [two_gpu_frame(), no_driver_frame(), None, full_frame(2, 2)],
    ids=["two-gpus", "no-driver", "first", "full"],
)
def test_promtool_has_no_objection(frame: Frame | None) -> None:
    exposition = encode(collect(frame, {}, own=OWN), Format.TEXT)
    lint = subprocess.run(["promtool", "check", "metrics"], input=exposition, capture_output=True, timeout=60)
    assert (lint.returncode, lint.stdout + lint.stderr) == (0, b"")


PROMETHEUS_2 = (
    "application/openmetrics-text;version=1.0.0,application/openmetrics-text;version=0.0.1;q=0.75,"
    "text/plain;version=0.0.4;q=0.5,*/*;q=0.1"
)
PROMETHEUS_3 = (
    "application/openmetrics-text;version=1.0.0;escaping=allow-utf-8;q=0.6,application/openmetrics-text;version=0.0.1;"
    "q=0.5,text/plain;version=1.0.0;escaping=allow-utf-8;q=0.4,text/plain;version=0.0.4;q=0.3,*/*;q=0.2"
)
PROTOBUF_FIRST = (
    "application/vnd.google.protobuf;proto=io.prometheus.client.MetricFamily;encoding=delimited;q=0.7," + PROMETHEUS_3
)
BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8"


@pytest.mark.parametrize(
    ("accept", "form"),
    [
        (None, Format.TEXT),
        ("", Format.TEXT),
        ("*/*", Format.TEXT),
        (BROWSER, Format.TEXT),
        (PROMETHEUS_2, Format.OPENMETRICS),
        (PROMETHEUS_3, Format.OPENMETRICS),
        (PROTOBUF_FIRST, Format.OPENMETRICS),
        ("application/openmetrics-text", Format.OPENMETRICS),
        ("APPLICATION/OpenMetrics-Text; Version=1.0.0", Format.OPENMETRICS),
        ('application/openmetrics-text; version="1.0.0"', Format.OPENMETRICS),
        ("application/openmetrics-text;version=0.0.1", Format.TEXT),
        ("application/openmetrics-text;version=1.0.0;q=0", Format.TEXT),
        ("application/openmetrics-text;q=0.4,text/plain;q=0.5", Format.TEXT),
        ("text/plain;q=0.4,application/openmetrics-text;q=0.5", Format.OPENMETRICS),
        ("text/plain,application/openmetrics-text", Format.OPENMETRICS),
        ("application/openmetrics-text;q=0.2,*/*;q=0.9", Format.TEXT),
        ("application/openmetrics-text;q=abc", Format.TEXT),
        ("application/json", Format.TEXT),
        (";;,,q=,=", Format.TEXT),
    ],
)
def test_the_form_follows_the_accept_header(accept: str | None, form: Format) -> None:
    assert negotiate(accept) is form


class Clock:
    def __init__(self) -> None:
        self.unix = FRAME_AT + 0.5

    def __call__(self) -> float:
        return self.unix


@pytest.fixture
def clock() -> Clock:
    return Clock()


def test_one_frame_is_rendered_once_per_form(clock: Clock, monkeypatch: pytest.MonkeyPatch) -> None:
    calls: list[Format] = []

    def counted(collected: Sequence[Collected], form: Format) -> bytes:
        calls.append(form)
        return encode(collected, form)

    monkeypatch.setattr("vramscope.exporters.prometheus.encode", counted)
    state = FakeState(two_gpu_frame())
    exposition = Exposition(state, Freshness(1.0, clock))
    for _ in range(3):
        exposition.body(Format.TEXT)
        exposition.body(Format.OPENMETRICS)
        exposition.body(Format.TEXT, compressed=True)
    assert calls == [Format.TEXT, Format.OPENMETRICS]
    state.newest = two_gpu_frame(FRAME_AT + 1)
    exposition.body(Format.TEXT)
    assert calls == [Format.TEXT, Format.OPENMETRICS, Format.TEXT]


def test_a_form_asked_for_lately_is_ready_before_it_is_asked_for_again(
    clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls: list[Format] = []

    def counted(collected: Sequence[Collected], form: Format) -> bytes:
        calls.append(form)
        return encode(collected, form)

    monkeypatch.setattr("vramscope.exporters.prometheus.encode", counted)
    state = FakeState(two_gpu_frame())
    exposition = Exposition(state, Freshness(1.0, clock))
    exposition.prepare()
    assert calls == []  # nobody has asked
    exposition.body(Format.OPENMETRICS)
    for second in range(1, 300):
        state.newest = two_gpu_frame(FRAME_AT + second)
        clock.unix = FRAME_AT + second
        exposition.prepare()
    assert calls == [Format.OPENMETRICS] * 121  # and after two minutes nobody asks any more
    state.newest = two_gpu_frame(FRAME_AT + 300)
    exposition.body(Format.OPENMETRICS)
    exposition.prepare()
    exposition.body(Format.OPENMETRICS)
    assert len(calls) == 122


def test_an_oom_between_two_frames_is_counted_at_once(clock: Clock) -> None:
    state = FakeState(two_gpu_frame())
    exposition = Exposition(state, Freshness(1.0, clock))
    assert b'oom_events_total{cause="fragmentation"} 0' in exposition.body(Format.TEXT)
    state.events = [fragmentation_event()]
    assert b'oom_events_total{cause="fragmentation"} 1' in exposition.body(Format.TEXT)


def test_the_compressed_body_is_the_plain_one_packed(clock: Clock) -> None:
    exposition = Exposition(FakeState(full_frame()), Freshness(1.0, clock))
    packed = exposition.body(Format.TEXT, compressed=True)
    assert gzip.decompress(packed) == exposition.body(Format.TEXT)
    assert len(packed) * 5 < len(exposition.body(Format.TEXT))


def test_readings_of_a_daemon_that_stopped_collecting_disappear(clock: Clock) -> None:
    exposition = Exposition(FakeState(two_gpu_frame()), Freshness(1.0, clock))
    assert b"vramscope_device_memory_used_bytes{" in exposition.body(Format.TEXT)
    clock.unix = FRAME_AT + 11
    assert b"vramscope_device_memory_used_bytes{" not in exposition.body(Format.TEXT)
    assert b"vramscope_last_collection_timestamp_seconds 1760000000.25\n" in exposition.body(Format.TEXT)


def test_the_daemons_own_figures_are_there(clock: Clock) -> None:
    metrics = parsed(Exposition(FakeState(), Freshness(1.0, clock)).body(Format.TEXT).decode(), Format.TEXT)
    (_, _, resident) = metrics["process_resident_memory_bytes"][3][0]
    assert resident > 2**20
    assert "process_cpu_seconds" in metrics
