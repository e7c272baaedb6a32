"""Random figures in every wording, damaged as logs damage text, come back as they were; no bytes make a reader fail."""

from __future__ import annotations

from dataclasses import dataclass

from hypothesis import given, settings
from hypothesis import strategies as st

from vramscope.analyzers.explain import explain_blocks, explain_lines
from vramscope.analyzers.incident import explain_message
from vramscope.analyzers.messages.scanner import scan_lines
from vramscope.schema.explain import incident_from_json, incident_to_json
from vramscope.schema.oom import Circumstances, OomMessage, OtherProcess
from vramscope.schema.units import GIB, KIB, MIB, format_bytes

HINT = "If reserved but unallocated memory is large try setting "
MANUAL = " to avoid fragmentation.  See documentation for Memory Management"
OLD_HINT = (
    f" If reserved memory is >> allocated memory try setting max_split_size_mb{MANUAL} and PYTORCH_CUDA_ALLOC_CONF"
)
TAILS = {
    "torch-cuda-2.1": f" {HINT}max_split_size_mb{MANUAL} and PYTORCH_CUDA_ALLOC_CONF",
    "torch-cuda-2.2": f" {HINT}PYTORCH_CUDA_ALLOC_CONF=expandable_segments:True{MANUAL}  "
    "(https://pytorch.org/docs/stable/notes/cuda.html#environment-variables)",
    "torch-cuda-2.9": f" {HINT}PYTORCH_ALLOC_CONF=expandable_segments:True{MANUAL}  "
    "(https://pytorch.org/docs/stable/notes/cuda.html#environment-variables)",
    "torch-cuda-2.11": f" {HINT}PYTORCH_CUDA_ALLOC_CONF=expandable_segments:True{MANUAL}  "
    "(https://docs.pytorch.org/docs/stable/notes/cuda.html#optimizing-memory-usage-with-pytorch-cuda-alloc-conf)",
    "torch-cuda-2.11-no-tail": "",
    "torch-cuda-2.15": " expandable_segments is enabled. If instead the process is running out of address space",
}


@dataclass(frozen=True)
class Printed:
    """A message as text, with the sizes that were printed in it."""

    format: str
    text: str
    sizes: dict[str, str]
    device: int
    processes: tuple[tuple[int, str], ...] = ()


# One above the unit is where PyTorch changes to the next one: 1024 bytes, but 1.00 KiB. What it prints as 1.00 GiB may
# be 5 MiB more, so that exactly 1.00 of a unit is left out: it is read as the unit and printed as 1024.00 of the lower.
SIZES = st.one_of(
    st.integers(0, KIB),
    st.integers(KIB + KIB // 100, MIB),
    st.integers(MIB + MIB // 100, GIB),
    st.integers(GIB + GIB // 100, 600 * GIB),
).map(format_bytes)


@st.composite
def parenthesis_forms(draw: st.DrawFn) -> Printed:
    key = draw(
        st.sampled_from(
            ("torch-cuda-cached", "torch-cuda-reserved", "torch-cuda-reserved-allowed", "torch-cuda-maxsplit")
        )
    )
    device = draw(st.integers(0, 15))
    names = ["requested", "total", "allocated", "free"]
    names += ["reserved_unallocated"] if key == "torch-cuda-cached" else ["reserved"]
    names += ["limit"] if key == "torch-cuda-reserved-allowed" else []
    sizes = {name: draw(SIZES) for name in names}
    last = (
        f"{sizes['reserved_unallocated']} cached)"
        if key == "torch-cuda-cached"
        else (f"{sizes['limit']} allowed; " if "limit" in sizes else "")
        + f"{sizes['reserved']} reserved in total by PyTorch)"
    )
    text = (
        f"CUDA out of memory. Tried to allocate {sizes['requested']} (GPU {device}; {sizes['total']} total capacity; "
        f"{sizes['allocated']} already allocated; {sizes['free']} free; {last}"
    )
    return Printed(key, text + (OLD_HINT if key == "torch-cuda-maxsplit" else ""), sizes, device)


@st.composite
def sentence_forms(draw: st.DrawFn) -> Printed:
    key = draw(st.sampled_from(sorted(TAILS)))
    device = draw(st.integers(0, 15))
    sizes = {name: draw(SIZES) for name in ("requested", "total", "free", "allocated", "reserved_unallocated")}
    processes = tuple(draw(st.lists(st.tuples(st.integers(1, 4_000_000), SIZES), max_size=15)))
    sentences = [f"Process {pid} has {size} memory in use. " for pid, size in processes]
    if draw(st.booleans()):
        sizes["process_in_use"] = draw(SIZES)
        place = draw(st.integers(0, len(sentences)))
        own = f"Including non-PyTorch memory, this process has {sizes['process_in_use']} memory in use. "
        sentences.insert(place, own)
    limit = pools = ""
    if key not in ("torch-cuda-2.1", "torch-cuda-2.2", "torch-cuda-2.11-no-tail"):
        if draw(st.booleans()):
            sizes["limit"] = draw(SIZES)
            limit = f"{sizes['limit']} allowed; "
        if draw(st.booleans()):
            sizes["private_pool"] = draw(SIZES)
            pools = f"with {sizes['private_pool']} allocated in private pools (e.g., CUDA Graphs), "
    capacity = "capacty" if key == "torch-cuda-2.1" else "capacity"
    text = (
        f"CUDA out of memory. Tried to allocate {sizes['requested']}. GPU {device} has a total {capacity} of "
        f"{sizes['total']} of which {sizes['free']} is free. {''.join(sentences)}{limit}Of the allocated memory "
        f"{sizes['allocated']} is allocated by PyTorch, {pools}and {sizes['reserved_unallocated']} is reserved by "
        f"PyTorch but unallocated.{TAILS[key]}"
    )
    return Printed(key, text, sizes, device, processes)


MESSAGES = st.one_of(parenthesis_forms(), sentence_forms())
PREFIXES = st.sampled_from(
    (
        "",
        "[rank3]: ",
        "2031-05-06 07:08:09,123 ERROR ",
        "2031-05-06T07:08:09.123456789Z stderr F ",
        "(EngineCore_DP0 pid=6940) ERROR 09-28 15:47:24 [core.py:718] ",
        "trainer-1  | ",
        "May  6 07:08:09 node07 train[1186]: ",
        "12: ",
        "> ",
        "\x1b[31m[rank3]:\x1b[0m ",
        "E0506 07:08:09.123456  4711 worker.cc:88] ",
    )
)
ENDS = st.sampled_from(("\n", "\r\n"))


@st.composite
def damaged(draw: st.DrawFn) -> tuple[Printed, str]:
    printed = draw(MESSAGES)
    text = f"torch.OutOfMemoryError: {printed.text}"
    kind = draw(st.sampled_from(("plain", "wrap", "json", "repr", "colour", "box")))
    prefix, end = draw(PREFIXES), draw(ENDS)
    if kind == "json":
        return printed, '{"level":"error","message":"' + text + '\\n"}' + end
    if kind == "repr":
        return printed, f"{prefix}RayTaskError(OutOfMemoryError)('{text}\\n')" + end
    if kind == "colour":
        text = "".join(f"\x1b[1;36m{char}\x1b[0m" if char.isdigit() else char for char in text)
    width = draw(st.integers(34, 120)) if kind in ("wrap", "box") else len(text)
    lines = [text[at : at + width] for at in range(0, len(text), width)]
    if kind == "box":
        return printed, "".join(f"│ {line.ljust(width)} │{end}" for line in lines)
    before = "step 17 loss 0.25" + end
    return printed, before + "".join(prefix + line + end for line in lines) + "Traceback ended" + end


def figures_of(message: OomMessage) -> dict[str, str]:
    return {
        name.removesuffix("_bytes"): format_bytes(getattr(message, name))
        for name in OomMessage.__dataclass_fields__
        if name.endswith("_bytes") and getattr(message, name) is not None
    }


@given(damaged())
@settings(max_examples=300, deadline=None)
def test_a_damaged_message_gives_its_figures_back(case: tuple[Printed, str]) -> None:
    printed, log = case
    found = list(scan_lines(log.splitlines(keepends=True)))
    assert len(found) == 1
    message = found[0].message
    assert figures_of(message) == printed.sizes
    assert message.device == printed.device
    assert [(row.pid, format_bytes(row.used_bytes)) for row in message.other_processes] == list(printed.processes)


@given(MESSAGES)
@settings(max_examples=100, deadline=None)
def test_the_wording_is_recognised(printed: Printed) -> None:
    assert [message.format for message in scan_lines([printed.text])] == [printed.format]


@given(MESSAGES, st.data())
@settings(max_examples=200, deadline=None)
def test_a_text_cut_anywhere_states_nothing_that_was_not_printed(printed: Printed, data: st.DataObject) -> None:
    cut = data.draw(st.integers(0, len(printed.text)))
    for message in scan_lines([f"RuntimeError: {printed.text[:cut]}"]):
        for name, size in figures_of(message.message).items():
            assert printed.sizes[name] == size


@given(st.lists(st.one_of(st.binary(max_size=200), MESSAGES.map(lambda printed: printed.text.encode())), max_size=12))
@settings(max_examples=200, deadline=None)
def test_no_bytes_make_the_reader_fail(parts: list[bytes]) -> None:
    for incident in explain_blocks(parts):
        assert incident_from_json(incident_to_json(incident)) == incident
    list(explain_lines(b"".join(parts).splitlines(keepends=True)))


BYTES = st.none() | st.integers(0, 2**70)


@given(
    st.builds(
        OomMessage,
        device=st.none() | st.integers(0, 7),
        requested_bytes=BYTES,
        total_bytes=BYTES,
        free_bytes=BYTES,
        allocated_bytes=BYTES,
        reserved_bytes=BYTES,
        reserved_unallocated_bytes=BYTES,
        private_pool_bytes=BYTES,
        limit_bytes=BYTES,
        process_in_use_bytes=BYTES,
        other_processes=st.lists(st.builds(OtherProcess, st.integers(1, 9999), BYTES), max_size=5).map(tuple),
    ),
    st.builds(
        Circumstances,
        torch_version=st.none() | st.sampled_from(("1.9.0", "2.0.1", "2.6.0+cu124", "2.15.0", "nightly")),
        allocator_settings=st.none() | st.text(max_size=40) | st.just("max_split_size_mb:64,expandable_segments:True"),
        training=st.none() | st.booleans(),
        batch_size=st.none() | st.integers(1, 512),
    ),
)
@settings(max_examples=300, deadline=None)
def test_any_figures_are_explained_with_a_cause_and_no_negative_part(message: OomMessage, known: Circumstances) -> None:
    incident = explain_message(message, circumstances=known)
    assert incident.causes
    parts = (getattr(incident.breakdown, name) for name in incident.breakdown.__dataclass_fields__)
    assert all(part is None or part >= 0 for part in parts)
    for advice in incident.advice:
        assert not ("expandable_segments:True" in str(advice.change) and "max_split_size_mb" in str(advice.change))
