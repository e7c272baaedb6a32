"""Where the recorded device puts a range: where the recording has it, which need not be below the older ones."""

from vramscope.analyzers.allocator.replay.recorded_device import RecordedDevice
from vramscope.analyzers.snapshot.form import ORDINARY, SEGMENT_MAP, SEGMENT_UNMAP, Event
from vramscope.schema.units import GIB, MIB

GRANULE = 20 * MIB
HIGH, LOW = 1 << 46, 1 << 45


def mapped(address: int, size: int = GRANULE) -> Event:
    return (SEGMENT_MAP, address, size, 0, ORDINARY, 0)


def test_a_new_range_lies_in_the_hole_of_a_released_one() -> None:
    events = (mapped(HIGH), mapped(LOW), (SEGMENT_UNMAP, HIGH, GRANULE, 0, ORDINARY, 0), mapped(HIGH))
    device = RecordedDevice(events, GIB)
    device.until = len(events)
    for address in (HIGH, LOW):
        assert device.reserve(GRANULE, GRANULE)[0] == address
        assert device.map(address, GRANULE, GRANULE)
    device.unmap(HIGH, GRANULE, GRANULE)
    device.release(HIGH)
    assert device.reserve(GRANULE, GRANULE)[0] == HIGH
    assert device.map(HIGH, GRANULE, GRANULE)
    assert device.mismatches == 0


def test_a_range_that_is_not_mapped_next_lies_below_the_others() -> None:
    device = RecordedDevice((mapped(HIGH, 3 * GRANULE),), GIB)
    device.until = 1
    first, size = device.reserve(GRANULE, 2 * GRANULE)
    assert first != HIGH
    assert size == GIB + GIB // 8 + (-(GIB + GIB // 8)) % GRANULE
    assert device.reserve(GRANULE, 2 * GRANULE)[0] + size < first
    # Where it really is shows with what is mapped there.
    assert device.map(first, 3 * GRANULE, GRANULE)
    assert device.real(first + GRANULE) == HIGH + GRANULE
