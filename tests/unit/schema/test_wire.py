"""The agent's protocol: what is written is read back, and nothing that a stranger writes gets further."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from vramscope.schema.agent import AgentSample, OomReport, Outcome
from vramscope.schema.allocator import AllocatorStats
from vramscope.schema.wire import (
    MAX_DEVICES,
    SLOT_BYTES,
    SLOTS_FILE_BYTES,
    Goodbye,
    Hello,
    decode_packet,
    decode_report,
    decode_slots,
    encode_packet,
    encode_slot,
    pack_slot,
    sample_form,
    slot_offset,
)

DEVICE = {
    "device": 1,
    "uuid": "GPU-5a1f0c3e-7d20-4b96-8e11-94c2d3b7a605",
    "allocated_bytes": 6_442_450_944,
    "reserved_bytes": 7_516_192_768,
    "active_bytes": 6_442_458_112,
    "inactive_split_bytes": 37_748_736,
    "requested_bytes": 6_441_000_000,
    "private_pool_bytes": 0,
    "allocated_peak_bytes": 7_000_000_000,
    "reserved_peak_bytes": 7_516_192_768,
    "alloc_retries": 3,
    "ooms": 1,
    "segments": 12,
    "allocations": 90_000,
    "limit_bytes": 8_589_934_592,
}
STATS = AllocatorStats(
    device=1,
    uuid="GPU-5a1f0c3e-7d20-4b96-8e11-94c2d3b7a605",
    allocated_bytes=6_442_450_944,
    reserved_bytes=7_516_192_768,
    active_bytes=6_442_458_112,
    inactive_split_bytes=37_748_736,
    requested_bytes=6_441_000_000,
    private_pool_bytes=0,
    allocated_peak_bytes=7_000_000_000,
    reserved_peak_bytes=7_516_192_768,
    alloc_retries=3,
    ooms=1,
    segments=12,
    allocations=90_000,
    limit_bytes=8_589_934_592,
)


def slots(*written: tuple[int, bytes]) -> bytes:
    """A slots file as the agent's pwrites leave it."""
    file = bytearray(SLOTS_FILE_BYTES)
    for sequence, slot in written:
        file[slot_offset(sequence) : slot_offset(sequence) + len(slot)] = slot
    return bytes(file)


def moment(sequence: int) -> tuple[int, bytes]:
    return sequence, encode_slot(sequence, 1_700_000_000.0 + sequence, [DEVICE])


def test_a_hello_arrives_as_it_was_sent() -> None:
    packet = encode_packet("hello", {"slots": "4711-90210.slots", "torch_version": "2.15.0+cu132", "rank": 0})
    assert decode_packet(packet, 4711) == Hello(slots="4711-90210.slots", torch_version="2.15.0+cu132", rank=0)


def test_what_the_agent_says_of_the_process_stands_in_its_samples() -> None:
    told = {"backend": "native", "history": "job", "frameworks": {"transformers": "5.1.0", "torch": "2.15.0+cu132"}}
    hello = decode_packet(encode_packet("hello", told), 7)
    assert isinstance(hello, Hello)
    sample = decode_slots(slots((1, encode_slot(1, 1.0, [DEVICE], 3 << 20))), 7, hello)
    assert sample is not None
    assert (sample.backend, sample.history, sample.frameworks) == ("native", "job", told["frameworks"])
    assert sample.pinned_bytes == 3 << 20
    for stranger in (
        {"history": "me"},
        {"frameworks": {"torch": "\x1b[2J"}},
        {"frameworks": {"torch": 2}},
        {"backend": 1},
    ):
        with pytest.raises(ValueError, match=next(iter(stranger))):
            decode_packet(encode_packet("hello", stranger), 7)


def test_a_goodbye_arrives() -> None:
    assert decode_packet(encode_packet("goodbye", {}), 1) == Goodbye()


def test_a_report_takes_its_pid_from_the_kernel_and_not_from_the_packet() -> None:
    packet = encode_packet(
        "oom",
        {"at_unix": 1.7e9, "stats": DEVICE, "requested_bytes": 2_147_483_648, "free_bytes": 9, "pid": 1, "rank": 3},
    )
    expected = OomReport(pid=815, at_unix=1.7e9, stats=STATS, requested_bytes=2_147_483_648, free_bytes=9, rank=3)
    assert decode_packet(packet, 815) == expected
    assert decode_report(packet, 815) == expected


def test_a_hello_is_no_report() -> None:
    with pytest.raises(ValueError, match="not an out-of-memory report"):
        decode_report(encode_packet("hello", {}), 1)


@pytest.mark.parametrize(
    ("packet", "reason"),
    [
        (b"", "not JSON"),
        (b"\xff\xfe", "not JSON"),
        (b"[]", "not a JSON object"),
        (b"[" * 9000, "nested too deeply|not JSON"),
        (b'{"v":2,"kind":"hello"}', "protocol version 2"),
        (b'{"v":1,"kind":"hi"}', "kind 'hi'"),
        (b'{"v":1,"kind":"hello","rank":NaN}', "not JSON"),
        (b'{"v":1,"kind":"hello","rank":true}', "rank"),
        (b'{"v":1,"kind":"hello","rank":-1}', "rank"),
        (b'{"v":1,"kind":"hello","slots":"../../etc/passwd"}', "slots"),
        (b'{"v":1,"kind":"hello","slots":"1-1.slots\\n"}', "slots"),
        (b'{"v":1,"kind":"hello","torch_version":"\\u001b[2J"}', "torch_version"),
        (b'{"v":1,"kind":"hello","torch_version":"\\ud800"}', "torch_version"),
        (b'{"v":1,"kind":"hello","allocator_settings":"' + b"x" * 513 + b'"}', "allocator_settings"),
        (b'{"v":1,"kind":"oom"}', "requested_bytes is missing"),
        (b'{"v":1,"kind":"oom","requested_bytes":1,"at_unix":1}', "statistics"),
        (b'{"v":1,"kind":"oom","requested_bytes":1,"at_unix":1,"stats":{}}', "device is missing"),
        (b'{"v":1,"kind":"oom","requested_bytes":9223372036854775808,"at_unix":1,"stats":{"device":0}}', "requested"),
        (b'{"v":1,"kind":"oom","requested_bytes":1,"at_unix":1e400,"stats":{"device":0}}', "not a time"),
        (b'{"v":1,"kind":"oom","requested_bytes":1,"at_unix":1,"stats":{"device":0,"uuid":"a\\"b"}}', "uuid"),
        (b" " * 20_000, "20000 bytes"),
        (b'{"v":1,"kind":"hello","rank":' + b"9" * 10_000 + b"}", "not JSON|rank"),
    ],
)
def test_a_malformed_packet_is_one_value_error(packet: bytes, reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        decode_packet(packet, 1)


def test_what_a_later_agent_adds_is_passed_over() -> None:
    assert decode_packet(b'{"v":1,"kind":"hello","rank":2,"colour":["blue"]}', 1) == Hello(rank=2)


@given(st.binary(max_size=400))
@settings(deadline=None)
def test_no_bytes_get_past_the_decoders(data: bytes) -> None:
    assert decode_slots(data, 1, Hello()) is None
    with pytest.raises(ValueError, match=r".+"):
        decode_packet(data, 1)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)


@given(st.dictionaries(st.sampled_from([*DEVICE, "at_unix", "stats", "slots", "rank", "command"]), JSON), st.data())
@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_any_json_in_any_field_is_accepted_whole_or_refused(fields: dict[str, Any], data: st.DataObject) -> None:
    kind = data.draw(st.sampled_from(["hello", "oom"]))
    if kind == "oom":
        fields = {"at_unix": 1, "requested_bytes": 1, "stats": dict(fields, device=0), **fields}
    try:
        message = decode_packet(json.dumps({"v": 1, "kind": kind, **fields}).encode(), 1)
    except ValueError:
        return
    assert isinstance(message, (Hello, OomReport))
    for text in (getattr(message, "command", None), getattr(message, "slots", None)):
        assert text is None or (isinstance(text, str) and text.isprintable())


def test_the_newest_slot_is_the_sample() -> None:
    hello = Hello(torch_version="2.8.0", cuda_version="12.8", rank=5, local_rank=1, world_size=8)
    assert decode_slots(slots(moment(6), moment(7)), 77, hello) == AgentSample(
        pid=77,
        at_unix=1_700_000_007.0,
        stats=(STATS,),
        torch_version="2.8.0",
        cuda_version="12.8",
        rank=5,
        local_rank=1,
        world_size=8,
    )


@pytest.mark.parametrize("kept", [0, 1, 15, 23, 24, 60, 200])
def test_a_slot_torn_by_a_kill_leaves_the_one_before_it(kept: int) -> None:
    sequence, newer = moment(8)
    whole = slots(moment(7), (6, encode_slot(6, 1_700_000_006.0, [DEVICE, {**DEVICE, "device": 0}])))
    torn = bytearray(whole)
    torn[slot_offset(sequence) : slot_offset(sequence) + kept] = newer[:kept]
    sample = decode_slots(bytes(torn), 1, Hello())
    assert sample is not None
    assert sample.at_unix == 1_700_000_007.0


def test_one_flipped_bit_anywhere_in_a_slot_is_noticed() -> None:
    sequence, slot = moment(2)
    for position in range(0, len(slot), 7):
        flipped = bytearray(slot)
        flipped[position] ^= 0x10
        assert decode_slots(slots((sequence, bytes(flipped))), 1, Hello()) is None, position


def test_a_file_without_a_whole_slot_has_no_sample() -> None:
    assert decode_slots(b"", 1, Hello()) is None
    assert decode_slots(bytes(SLOTS_FILE_BYTES), 1, Hello()) is None
    assert decode_slots(slots(moment(1))[: SLOT_BYTES + 30], 1, Hello()) is None
    assert decode_slots(slots(moment(1)) + b"\0", 1, Hello()) is None


def test_a_length_that_leaves_the_slot_is_refused() -> None:
    slot = bytearray(encode_slot(2, 1.0, [DEVICE]))
    slot[16:20] = (SLOTS_FILE_BYTES).to_bytes(4, "little")
    assert decode_slots(slots((2, bytes(slot))), 1, Hello()) is None


def test_a_device_named_twice_is_refused() -> None:
    assert decode_slots(slots((2, encode_slot(2, 1.0, [DEVICE, DEVICE]))), 1, Hello()) is None


def test_devices_without_room_are_left_out_and_the_rest_arrive() -> None:
    largest = dict.fromkeys(DEVICE, 2**63 - 1) | {"uuid": "G" * 96}
    written = encode_slot(2, 1.0, [{**largest, "device": index} for index in range(50)])
    assert len(written) <= SLOT_BYTES
    sample = decode_slots(slots((2, written)), 1, Hello())
    assert sample is not None
    assert [stats.device for stats in sample.stats] == list(range(len(sample.stats)))
    assert 20 < len(sample.stats) <= MAX_DEVICES


def test_a_form_filled_in_is_the_sample_and_has_room_for_the_largest_figures() -> None:
    changing = ("allocated_bytes", "reserved_bytes")
    form = sample_form([DEVICE, {**DEVICE, "device": 2}], 3 << 20, changing)
    filled = decode_slots(slots((2, pack_slot(2, form % (1.5, 10, 11, 20, 21)))), 7, Hello())
    figures = [{**DEVICE, "allocated_bytes": 10, "reserved_bytes": 11}]
    figures.append({**DEVICE, "device": 2, "allocated_bytes": 20, "reserved_bytes": 21})
    assert filled is not None
    assert filled == decode_slots(slots((2, encode_slot(2, 1.5, figures, 3 << 20))), 7, Hello())
    full = sample_form([{**DEVICE, "device": index} for index in range(50)], None, DEVICE)
    devices = full.count(b'{"device":')
    assert 10 < devices <= MAX_DEVICES
    largest = [2**63 - 1] * (full.count(b"%d"))
    assert len(pack_slot(2**63, full % (1e-300 / 3, *largest))) <= SLOT_BYTES
    assert json.loads(sample_form([{"device": 1, "uuid": "100%d"}]) % 1.5)["devices"] == [
        {"device": 1, "uuid": "100%d"}
    ]


def test_an_outcome_is_a_stem_and_a_truth() -> None:
    packet = encode_packet("outcome", {"stem": "7-8-1", "recovered": False})
    assert decode_packet(packet, 7) == Outcome("7-8-1", False)
    for broken in ({"stem": "7-8-1"}, {"recovered": True}, {"stem": "../7-8-1", "recovered": True}):
        with pytest.raises(ValueError, match=r"missing|not such a name"):
            decode_packet(encode_packet("outcome", broken), 7)
