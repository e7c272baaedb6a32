"""A map in few words is the same map."""

from __future__ import annotations

from hypothesis import example, given
from hypothesis import strategies as st

from vramscope.schema.device_map import as_python, stretches_of
from vramscope.schema.plan import Device

NAMES = st.one_of(
    st.builds("{}.{}".format, st.sampled_from(["model.layers", "h", 'a"b', "x{y}", "a\\b"]), st.integers(0, 40)),
    st.sampled_from(["", "lm_head", "model.norm", "model.layers.01", "a.b.²", "model.layers.-1"]),
    st.text(max_size=8),
)
DEVICES: st.SearchStrategy[Device] = st.one_of(st.integers(0, 3), st.sampled_from(("cpu", "disk")))


@given(st.dictionaries(NAMES, DEVICES, max_size=30))
@example({f"model.layers.{i}": 0 for i in (0, 1, 2, 4, 5)})
def test_python_reads_the_same_map_back_in_its_order(device_map: dict[str, Device]) -> None:
    found = eval(as_python(device_map), {})
    assert list(found.items()) == list(device_map.items())


def test_neighbours_on_one_device_stand_as_one() -> None:
    layers: dict[str, Device] = {f"model.layers.{i}": int(i > 2) for i in range(6)}
    words = [str(stretch) for stretch in stretches_of({"embed": 0, **layers, "head": 1})]
    assert words == ["embed", "model.layers.0 to 2", "model.layers.3 to 5", "head"]
