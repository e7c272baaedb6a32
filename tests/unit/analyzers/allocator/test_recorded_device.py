"""Where the recorded device puts a range: where the recording has it, which need not be below the older ones."""

from vramscope.analyzers.allocator.replay.recorded_device import RecordedDevice
from vramscope.analyzers.snapshot.form import ORDINARY, SEGMENT_MAP, SEGMENT_UNMAP, Event
from vramscope.schema.units import GIB, MIB

GRANULE = 20 * MIB
HIGH, LOW = 1 << 46, 1 << 45


def mapped(address: int, size: int = GRANULE, stream: int = 0) -> Event:
    return (SEGMENT_MAP, address, size, stream, ORDINARY, 0)


def test_a_new_range_lies_in_the_hole_of_a_released_one() -> None:
    events = (mapped(HIGH), mapped(LOW), (SEGMENT_UNMAP, HIGH, GRANULE, 0, ORDINARY, 0), mapped(HIGH))
    device = RecordedDevice(events, GIB)
    device.until = len(events)
    for address in (HIGH, LOW):
        assert device.reserve(GRANULE, 0)[0] == address
        assert device.map(address, GRANULE, GRANULE)
    device.unmap(HIGH, GRANULE, GRANULE)
    device.release(HIGH)
    assert device.reserve(GRANULE, 0)[0] == HIGH
    assert device.map(HIGH, GRANULE, GRANULE)
    assert device.mismatches == 0


def test_the_first_mapping_of_another_stream_or_of_small_blocks_is_not_the_ranges() -> None:
    small = HIGH + 4 * GIB
    device = RecordedDevice((mapped(HIGH, stream=7), mapped(small, 2 * MIB), mapped(LOW)), GIB)
    assert device.reserve(GRANULE, 0)[0] == LOW
    assert device.reserve(2 * MIB, 0)[0] == small


def test_a_range_that_the_recording_never_maps_lies_above_the_others() -> None:
    device = RecordedDevice((mapped(HIGH),), GIB)
    first, size = device.reserve(GRANULE, 3)
    assert size == GIB + GIB // 8 + (-(GIB + GIB // 8)) % GRANULE
    second, _ = device.reserve(GRANULE, 3)
    assert HIGH < first + size < second
