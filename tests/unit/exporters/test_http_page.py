"""The page: what it shows, and that no text of the machine becomes markup."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable

import pytest

from tests.evidence import training_evidence
from tests.fakes import (
    FakeState,
    fragmentation_event,
    full_frame,
    no_driver_frame,
    two_gpu_frame,
)
from tests.unit.exporters.visitor import client
from vramscope.schema.frame import Frame


@pytest.mark.parametrize(
    ("frame", "says"),
    [
        (
            no_driver_frame(error="libnvidia-ml.so.1 was not found."),
            "<strong>No NVIDIA driver: </strong>libnvidia-ml.so.1",
        ),
        (dataclasses.replace(two_gpu_frame(), devices=(), processes=()), "The driver lists no GPU."),
        (dataclasses.replace(two_gpu_frame(), processes=()), "No processes on any device."),
        (no_driver_frame(), "Unknown: the driver does not answer."),
        (no_driver_frame(), "No out-of-memory events yet."),
    ],
)
def test_the_page_says_what_it_has_nothing_of(frame: Frame, says: str) -> None:
    assert says in client(FakeState(frame)).get("/").text


def test_processes_that_cannot_be_seen_are_not_an_idle_machine() -> None:
    frame = two_gpu_frame()
    blind = dataclasses.replace(
        frame, processes=(), devices=tuple(dataclasses.replace(device, processes=None) for device in frame.devices)
    )
    html = client(FakeState(blind)).get("/").text
    assert "No processes" not in html
    assert "Unknown: the driver does not list the processes of every device." in html


def test_the_page_warns_of_old_figures_and_of_sources_that_are_down() -> None:
    frame = two_gpu_frame()
    sources = (*frame.sources[:2], dataclasses.replace(frame.sources[2], up=False, error="no /proc here"))
    html = client(FakeState(dataclasses.replace(frame, sources=sources)), age_seconds=75).get("/").text
    assert "These figures are not current: the newest collection is 75 s old" in html
    assert "The source procfs is down: no /proc here" in html


HOSTILE = '<script>alert("x")</script><img src=x onerror=alert(1)>'


def _hostile_everywhere(text: str) -> FakeState:
    frame = two_gpu_frame(trainer_command=text)
    hosts = tuple(dataclasses.replace(host, user=text, command_line=text) for host in frame.hosts)
    devices = tuple(dataclasses.replace(device, name=text, faults=(text,)) for device in frame.devices)
    sources = tuple(dataclasses.replace(source, up=False, error=text) for source in frame.sources)
    event = fragmentation_event(text, command=text, text=text)
    incident = dataclasses.replace(
        event.incident,
        rank=text,
        notes=(text,),
        causes=tuple(dataclasses.replace(c, id=text, evidence=(text,), detail=text) for c in event.incident.causes),
        advice=tuple(
            dataclasses.replace(a, title=text, why=text, expected=text, cost=text, change={text: text})
            for a in event.incident.advice
        ),
    )
    return FakeState(
        dataclasses.replace(frame, hosts=hosts, devices=devices, sources=sources, driver_version=text),
        [dataclasses.replace(event, incident=incident, user=text)],
    )


def test_no_text_of_the_machine_becomes_markup() -> None:
    html = client(_hostile_everywhere(HOSTILE)).get("/").text
    assert html.count("&lt;script&gt;") > 12
    assert html.count("<script") == 1  # the page's own
    assert "<img" not in html
    assert 'onerror=alert(1)>"' not in html


@pytest.mark.parametrize("breakout", ['" autofocus onfocus="alert(1)', "' onclick='alert(1)", "</title><b>", "--><b>"])
def test_no_text_of_the_machine_leaves_its_attribute(breakout: str) -> None:
    quiet = client(_hostile_everywhere("quiet")).get("/").text
    loud = client(_hostile_everywhere(breakout)).get("/").text
    for mark in ('"', "'", "<", ">"):
        assert loud.count(mark) == quiet.count(mark)


def test_the_page_shows_the_devices_the_processes_and_the_explained_event(state: FakeState) -> None:
    html = client(state).get("/").text
    for text in ("Imaginary A16", "97 % busy", "pid 4100 · ada", "Why", "What to change", "expandable_segments:True"):
        assert text in html
    assert "style=" not in html
    assert "://" not in html


@pytest.mark.parametrize("make_frame", [two_gpu_frame, full_frame, no_driver_frame])
def test_bars_stay_inside_their_track(make_frame: Callable[[], Frame]) -> None:
    html = client(FakeState(make_frame(), [fragmentation_event()])).get("/").text
    for x, width in re.findall(r'<rect[^>]* x="([\d.-]+)"[^>]* width="([\d.-]+)"', html):
        assert float(x) >= 0
        assert float(width) >= 0
        assert float(x) + float(width) <= 1000.2


def test_the_page_shows_what_was_in_pytorchs_hands_and_who_asked(seen: FakeState) -> None:
    page = client(seen).get("/").text
    for words in ("In PyTorch&#x27;s hands", "train.py:87 in Model.compute_loss", "losses: list of 412 tensors"):
        assert words in page


def test_the_page_names_the_rehearsal_to_those_who_may_see_the_evidence(seen: FakeState) -> None:
    evidence = training_evidence(command_line=("python", "train.py", "--name", "<b>"), folder="/home/ada")
    evidence = dataclasses.replace(
        evidence, figures=dataclasses.replace(evidence.figures, torch_version="2.15.0+cu130")
    )
    seen.events = [dataclasses.replace(seen.events[0], evidence=evidence)]
    page = client(seen).get("/").text
    assert "tells a rehearsal (in /home/ada):" in page
    assert "vramscope dryrun -- python train.py --name &#x27;&lt;b&gt;&#x27;" in page
    page = client(seen, may_see=lambda client, server, event: False).get("/").text
    assert "train.py" not in page
    assert "dryrun" not in page
