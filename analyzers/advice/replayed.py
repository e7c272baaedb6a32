"""Advice on the allocator's settings, tried before it is given: the job's own history is replayed under it.

What fails there is left out; what is missing and gets through is added. It says nothing where the history does not
agree with the model, or is too long for an explanation that someone waits for.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from vramscope.analyzers.advice.expandable_segments import withheld
from vramscope.analyzers.allocator.replay.agreement import agree
from vramscope.analyzers.allocator.replay.candidates import first_round
from vramscope.analyzers.allocator.replay.holding import held_at
from vramscope.analyzers.allocator.replay.outlook import Outlook, Share, further_in_words
from vramscope.analyzers.allocator.replay.recommendation import (
    has_margin,
    left_in_words,
    margin_bytes,
    missing_bytes,
    recommend,
)
from vramscope.analyzers.allocator.replay.trial import attempt
from vramscope.analyzers.allocator.replay.warnings import warnings_of
from vramscope.analyzers.allocator.settings import SettingsError
from vramscope.analyzers.settings import parse_settings
from vramscope.analyzers.snapshot.form import OOM, SnapshotError
from vramscope.analyzers.snapshot.from_evidence import snapshot_of
from vramscope.schema.allocator import format_settings
from vramscope.schema.oom import Advice
from vramscope.schema.units import format_bytes

if TYPE_CHECKING:
    from vramscope.analyzers.allocator.replay.window import Window
    from vramscope.analyzers.case import Case
    from vramscope.schema.replay import ReplayResult

# Some 0.7 us an event and trial, and 2 us for the first pass: well below 2 s in all.
_MOST_EVENTS = 100_000
_MOST_WORK = 800_000
_MOST_DRAWN = 150_000
# An estimate is made of up to three replays, and its past is longer than the history.
_ESTIMATE = 5
_SHOWN = 3


def verify(case: Case, advice: tuple[Advice, ...]) -> tuple[tuple[Advice, ...], tuple[str, ...]]:
    """The advice as the replay leaves it, and what is to be said of it."""
    evidence = case.evidence
    if (
        evidence is None
        or evidence.history is None
        or evidence.kind != "oom"
        or case.backend != "cuda"
        or case.settings.get("backend", "native") != "native"
    ):
        return advice, ()
    if not any(action == "oom" for action in evidence.history.actions):
        return advice, ()
    if len(evidence.history.entries) > _MOST_EVENTS:
        return advice, ("settings were not tried on the history: it is too long",)
    try:
        snapshot = snapshot_of(evidence)
        # Until the failure: what another thread did since is not its cause.
        last = max(index for index, event in enumerate(snapshot.events) if event[0] == OOM)
        if last != len(snapshot.events) - 1:
            return advice, ("settings were not tried on the history: it goes on after the failure",)
        window, fidelity = agree(snapshot)
    except (SnapshotError, SettingsError, ValueError) as error:
        return advice, (f"settings were not tried on the history: {error}",)
    if window.capacity_bytes is None:
        return advice, ()
    if not fidelity.exact:
        return advice, (
            f"settings were not tried on the history: {fidelity.mismatches} of its {window.events} events differ "
            "from the model's",
        )
    return _tried(case, advice, window, fidelity.complete_trace)


def _tried(
    case: Case, advice: tuple[Advice, ...], window: Window, complete: bool
) -> tuple[tuple[Advice, ...], tuple[str, ...]]:
    events = max(window.events, 1) if complete else max(_ESTIMATE * window.events, len(window.past) + window.events, 1)
    left = max(3, _MOST_WORK // events)
    outlook = Outlook(window, _MOST_DRAWN)
    recorded = attempt(window, window.settings)
    kept: list[Advice] = []
    failed: list[str] = []
    notes: list[str] = []
    for one in advice:
        keys = _keys(case, one)
        if keys is None:
            kept.append(one)
            continue
        left -= 1
        try:
            result = attempt(window, keys)
        except SettingsError:
            failed.append(format_settings(keys))
            continue
        if not result.survives:
            failed.append(format_settings(keys))
        elif result.estimated and not has_margin(window, result):
            kept.append(one)
        elif (share := outlook.share(keys)) is not None:
            left -= outlook.draws_cost
            words = f"replayed on the job's own history, {format_settings(keys)} gets through"
            remedy = "" if share.whole else outlook.remedy(keys)
            notes.append(f"{words}{';' if share.high else ', but'} {outlook.share_in_words(share)}{remedy}")
            proof = _proof(result, recorded, window, complete, share) if share.high else None
            kept.append(replace(one, verified=proof))
        elif (further := outlook.further(keys)) is not None:
            kept.append(one)
            notes.append(
                f"replayed on the job's own history, {format_settings(keys)} answers the request that failed, "
                f"{further_in_words(further)}"
            )
        else:
            kept.append(replace(one, verified=_proof(result, recorded, window, complete)))
    notes += [f"replayed on the job's own history, {text} does not get through: left out" for text in failed]
    if not recorded.survives and not any(one.verified for one in kept):
        results = [recorded, *(attempt(window, keys) for keys in _candidates(case, window)[: max(0, left)])]
        trials = left if outlook.draws is None else left // outlook.draws_cost
        added, reason = _swept(case, window, results, complete, outlook, trials)
        if added is not None:
            # The best of all that were tried comes first, and is named once.
            first = next((one for one in kept if one.change == added.change), added)
            kept = [first, *(one for one in kept if one is not first)]
        elif any(result.survives for result in results[1:]):
            notes.append(f"replayed on the job's own history: {reason}")
        elif len(results) > 1 and not any(result.survives for result in results):
            notes.append(_lack(window, results))
    return tuple(kept), tuple(notes)


def _candidates(case: Case, window: Window) -> list[dict[str, str]]:
    """The settings worth trying, without those that the job cannot have."""
    candidates = first_round(window)[1:]
    if withheld(case) is None:
        return candidates
    return [keys for keys in candidates if keys.get("expandable_segments") != "True"]


def _keys(case: Case, advice: Advice) -> dict[str, str] | None:
    environment: Mapping[str, Any] = advice.change.get("env") or {}
    text = environment.get(case.settings_variable)
    return parse_settings(text) if isinstance(text, str) else None


def _swept(
    case: Case, window: Window, results: Sequence[ReplayResult], complete: bool, outlook: Outlook, trials: int
) -> tuple[Advice | None, str]:
    relied_on = [not result.estimated or has_margin(window, result) for result in results]
    roomy = [
        replace(result, survives=result.survives and relied) for result, relied in zip(results, relied_on, strict=True)
    ]
    advised = recommend(window, roomy, max(1, trials), outlook)
    share = advised.share
    index = advised.chosen
    if not index or (share is not None and not share.through):
        return None, advised.reason
    reason, chosen = advised.reason, results[index]
    if not advised.likely and share is not None:
        reason = f"{left_in_words(window, chosen)}; {outlook.share_in_words(share)}{outlook.remedy(chosen.settings)}"
    failed = [format_settings(result.settings) for result in results[1:] if not result.survives]
    why = f"the job's own history was replayed under {len(results) - 1} other settings: under this one {reason}"
    if chosen.estimated:
        why += ", by an estimate: the history begins in the middle"
    if failed:
        others = ", ".join(failed[:_SHOWN]) + (f" and {len(failed) - _SHOWN} others" if len(failed) > _SHOWN else "")
        why += f"; under {others} it fails"
    advice = Advice(
        id="allocator_settings",
        title="Change the allocator's settings" + ("" if share is None or advised.claimed else ": it may help"),
        change={"env": {case.settings_variable: format_settings(chosen.settings)}},
        why=why,
        expected=f"{format_bytes(chosen.peak_reserved_bytes)} reserved at the peak, until where the job failed",
        cost="; ".join(
            (
                "little: a setting, no change to the code",
                *warnings_of(chosen.settings, window.settings, window.release),
            )
        ),
        verified=_proof(chosen, results[0], window, complete, share) if share is None or advised.claimed else None,
    )
    return advice, reason


def _lack(window: Window, results: Sequence[ReplayResult]) -> str:
    """What is missing, and what holds it."""
    text = f"none of {len(results) - 1} other settings that were replayed gets through: the program must need less"
    missing = missing_bytes(window, results)
    if missing:
        text += f", by {format_bytes(missing)} at least"
    event = results[0].failed_event
    if event is not None:
        held = held_at(window, event)[:_SHOWN]
        text += "; in use at the failure: " + ", ".join(
            f"{one.blocks} {one.what} ({format_bytes(one.bytes)})" for one in held
        )
    return text


def _proof(
    result: ReplayResult, recorded: ReplayResult, window: Window, complete: bool, share: Share | None = None
) -> dict[str, Any]:
    proof = {
        "by": "replay",
        "events": window.events,
        "complete_trace": complete,
        "estimated": result.estimated,
        "capacity_bytes": window.capacity_bytes,
        "peak_reserved_bytes": result.peak_reserved_bytes,
        "recorded_peak_reserved_bytes": recorded.peak_reserved_bytes,
        "margin_bytes": margin_bytes(window, result),
        "alloc_retries": result.alloc_retries,
    }
    # Of histories that were drawn from its steps, where these are of random size.
    return proof if share is None else {**proof, "draws": share.draws, "draws_through": share.through}
