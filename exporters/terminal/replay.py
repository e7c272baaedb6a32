"""A replay as a table: each setting, whether it gets through, what it reserves; then what to take, and how sure."""

from __future__ import annotations

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from vramscope.schema.allocator import format_settings
from vramscope.schema.replay import Held, Replay, ReplayResult
from vramscope.schema.units import readable_bytes

_SHOWN = 3
_LEAST_NAME = 12


def render(replay: Replay, width: int) -> RenderableType:
    """The whole answer; ``width`` is the terminal's."""
    table = Table(box=None, pad_edge=False, header_style="bold")
    table.add_column("settings", overflow="fold", min_width=_LEAST_NAME)
    table.add_column("gets through", min_width=len("before"))
    # What is least needed is left out where there is no room for it.
    headings = ("peak reserved", "peak allocated", "driver calls", "retries")[: _figures(width)]
    for heading in headings:
        table.add_column(heading, justify="right", no_wrap=True)
    for index, result in enumerate(replay.results):
        table.add_row(
            *_row(result, index)[: 2 + len(headings)],
            style="green bold" if index == replay.recommended and index else None,
        )
    return Group(*_head(replay), Text(), table, Text(), *_foot(replay), *_models(replay))


def _figures(width: int) -> int:
    """How many figures stand beside a setting's name and fate."""
    return 4 if width >= 100 else 2 if width >= 60 else 1 if width >= 45 else 0


def _row(result: ReplayResult, index: int) -> tuple[str, ...]:
    name = name_of(result)
    return (
        f"{name} (the recorded settings)" if index == 0 else name,
        _fate(result),
        f"{'~' if result.estimated else ''}{readable_bytes(result.peak_reserved_bytes)}",
        readable_bytes(result.peak_allocated_bytes),
        str(result.segment_allocs + result.segment_frees),
        str(result.alloc_retries),
    )


def _fate(result: ReplayResult) -> str:
    if result.survives:
        return "yes"
    if result.failed_event is None:
        return "no: before the history"
    return f"no: event {result.failed_event}, {readable_bytes(result.failed_bytes)}"


def name_of(result: ReplayResult) -> str:
    """As PYTORCH_CUDA_ALLOC_CONF has it."""
    return format_settings(result.settings) or "default"


def _head(replay: Replay) -> list[Text]:
    room = "capacity unknown: --capacity SIZE tells what fits"
    if replay.capacity_bytes is not None:
        room = f"{readable_bytes(replay.capacity_bytes)} for this process"
    if replay.limit_bytes is not None:
        room += f", limit {readable_bytes(replay.limit_bytes)}"
    lines = [Text(f"Device {replay.device}, {_counted(replay.events, 'event')}, {room}", style="bold")]
    if replay.other_devices:
        others = ", ".join(map(str, replay.other_devices))
        plural = "s" if len(replay.other_devices) > 1 else ""
        lines.append(Text(f"In the file too: device{plural} {others}; --device N is about another one."))
    fidelity = replay.fidelity
    if fidelity.exact:
        lines.append(Text("Under the recorded settings every event is as it was recorded."))
    else:
        lines.append(
            Text(
                f"Under the recorded settings {_counted(fidelity.mismatches, 'event')} "
                f"differ{'s' if fidelity.mismatches == 1 else ''} from what was recorded, so the rest is an "
                f"estimate. The first: {fidelity.first_mismatch}",
                style="yellow",
            )
        )
    lines += [Text(f"Uncertain: {line}") for line in fidelity.uncertain]
    return lines


def _foot(replay: Replay) -> list[Text]:
    if replay.recommended is None or not replay.likely:
        return _lack(replay)
    if replay.recommended == 0:
        return [Text(f"Keep the settings: {replay.reason}.", style="bold")]
    recorded, chosen = replay.results[0], replay.results[replay.recommended]
    lines = [
        _advice(chosen, replay.claimed),
        Text(_sentence(f"until the end of the history {replay.reason}")),
        Text(
            f"Reserved at the peak: {_peak(recorded)} under the recorded settings"
            f"{'' if recorded.survives else ' until the failure'}, {_peak(chosen)} so."
        ),
    ]
    if chosen.estimated:
        lines.append(Text("An estimate: the history begins in the middle, and what was cached before is a guess."))
    failed = [name_of(result) for result in replay.results[1:] if not result.survives]
    if failed:
        more = f" and {len(failed) - _SHOWN} others" if len(failed) > _SHOWN else ""
        lines.append(Text(f"Tried and failed: {', '.join(failed[:_SHOWN])}{more}."))
    return lines + [Text(_sentence(warning), style="yellow") for warning in replay.warnings]


def _advice(result: ReplayResult, claimed: bool) -> Text:
    """What is not sure to get through may help."""
    setting = f"PYTORCH_CUDA_ALLOC_CONF={name_of(result)}"
    return Text(f"Take {setting}", style="green bold") if claimed else Text(f"May help: {setting}", style="yellow bold")


def _lack(replay: Replay) -> list[Text]:
    missing = "" if replay.missing_bytes is None else f"; {readable_bytes(replay.missing_bytes)} are missing at least"
    lines = [Text(_sentence(f"{replay.reason}{missing}"), style="bold")]
    if replay.recommended is not None:
        lines.append(_advice(replay.results[replay.recommended], claimed=False))
        lines += [Text(_sentence(warning), style="yellow") for warning in replay.warnings]
    if replay.holders:
        lines.append(Text("In use when the recorded settings failed:"))
    lines += [Text(f"  {readable_bytes(held.bytes)}: {held_in_words(held)}") for held in replay.holders]
    return lines


def _models(replay: Replay) -> list[Text]:
    """What less in the program would come to."""
    if not replay.what_if:
        return []
    heading = "With less in the program, until the end of the history (a model, not a replay):"
    lines = [Text(), Text(heading, style="bold")]
    for what_if in replay.what_if:
        requests = f"{_counted(what_if.requests, 'request')}, {readable_bytes(what_if.bytes)}"
        lines.append(Text(f"  {what_if.change} ({requests} in all):"))
        for result in what_if.results:
            fate = "gets through" if result.survives else f"fails ({_fate(result)[4:]})"
            lines.append(Text(f"    {name_of(result)}: {fate}, {_peak(result)} reserved at the peak"))
    return lines


def _counted(count: int, what: str) -> str:
    return f"{count} {what}{'' if count == 1 else 's'}"


def held_in_words(held: Held) -> str:
    """``12 blocks of 11.00 MiB``; what is held is named in the plural."""
    return f"{held.blocks} {held.what}" if held.blocks != 1 else f"1 {held.what.replace('blocks', 'block', 1)}"


def _peak(result: ReplayResult) -> str:
    peak = readable_bytes(result.peak_reserved_bytes)
    least, most = result.least_peak_reserved_bytes, result.most_peak_reserved_bytes
    if least is None or most is None:
        return f"{'about ' if result.estimated else ''}{peak}"
    return f"about {peak} ({readable_bytes(least)} to {readable_bytes(most)})"


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:] + "."
