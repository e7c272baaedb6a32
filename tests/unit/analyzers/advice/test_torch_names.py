"""Code to copy has the names of the release that failed, and the sentences beside it are sentences."""

from __future__ import annotations

from pathlib import Path

import pytest

from vramscope.analyzers.advice.torch_names import autocast, exception_of, without_gradients
from vramscope.analyzers.case import Case
from vramscope.analyzers.explain import explain_lines
from vramscope.analyzers.versions import ANY, Versions
from vramscope.exporters.report import to_markdown
from vramscope.schema.oom import Advice, Breakdown, Circumstances, Incident, OomMessage

DATA = Path(__file__).parents[3] / "data" / "oom"
LOGS = sorted(path for path in DATA.rglob("*.log") if not path.name.startswith("neg-"))


def case_of(versions: Versions, backend: str = "cuda") -> Case:
    return Case(
        message=OomMessage(),
        breakdown=Breakdown(),
        circumstances=Circumstances(),
        format="torch-cuda-2.2",
        framework="PyTorch",
        memory="gpu",
        versions=versions,
        backend=backend,
    )


@pytest.mark.parametrize(
    ("versions", "exception", "no_gradients", "context"),
    [
        (Versions((0, 4), (0, 4)), "RuntimeError", "torch.no_grad()", None),
        (Versions((1, 0), (1, 3)), "RuntimeError", "torch.no_grad()", None),
        (Versions((1, 4), (1, 10)), "RuntimeError", "torch.no_grad()", "torch.cuda.amp.autocast()"),
        (Versions((1, 13), (2, 0)), "torch.cuda.OutOfMemoryError", "torch.inference_mode()", "bfloat16"),
        (Versions((2, 5), (2, 8)), "torch.OutOfMemoryError", "torch.inference_mode()", "bfloat16"),
        (ANY, "torch.cuda.OutOfMemoryError", "torch.inference_mode()", "bfloat16"),
    ],
)
def test_names_are_those_of_the_release(
    versions: Versions, exception: str, no_gradients: str, context: str | None
) -> None:
    case = case_of(versions)
    assert (exception_of(case), without_gradients(case)) == (exception, no_gradients)
    told = autocast(case)
    assert (told is None) is (context is None)
    assert context is None or context in str(told)


def test_before_1_0_there_was_no_autocast() -> None:
    incidents = explain_lines((DATA / "torch-thc.log").read_bytes().splitlines())
    changes = [str(dict(advice.change)) for incident in incidents for advice in incident.advice]
    assert changes
    assert not any("autocast" in change or "inference_mode" in change for change in changes)


def test_other_back_ends_have_no_class_of_cuda_s() -> None:
    assert exception_of(case_of(ANY, "xpu")) == "torch.OutOfMemoryError"
    assert autocast(case_of(ANY, "xpu")) == 'torch.autocast("xpu", dtype=torch.bfloat16)'


def advice_of(log: Path, name: str) -> Advice:
    incidents = explain_lines(log.read_bytes().splitlines(), log.name)
    return next(advice for incident in incidents for advice in incident.advice if advice.id == name)


def ids_of(*lines: str) -> list[str]:
    (incident,) = explain_lines(lines)
    return [advice.id for advice in incident.advice]


def test_where_the_cache_did_not_fit_the_context_is_shortened_first() -> None:
    refused = (
        "ggml_cuda_device_malloc: allocating 17408.00 MiB on device 1: cudaMalloc failed: out of memory",
        "alloc_tensor_range: failed to allocate CUDA1 buffer of size 18253611008",
        "llama_init_from_model: failed to initialize the context: failed to allocate buffer for kv cache",
    )
    assert ids_of("llama_context: n_ctx = 131072", *refused)[:2] == ["llama_context", "llama_cache_type"]
    # Nothing is left to shorten.
    assert "llama_context" not in ids_of("llama_context: n_ctx = 512", *refused)
    (incident,) = explain_lines(["llama_context: n_ctx = 2048", *refused])
    assert incident.advice[0].title == "Shorten the context from 2048 to 1024"


def test_llama_cpp_pins_by_itself_and_is_told_so() -> None:
    code = advice_of(DATA / "ggml-pinned.log", "pinned_memory").change["code"]
    assert str(code).startswith("export GGML_CUDA_NO_PINNED=1\n")


def test_a_table_that_was_cut_within_its_total_is_no_measure() -> None:
    log = DATA / "corpus" / "jax-resource-exhausted-bufferassignment--truncated.log"
    (incident,) = explain_lines(log.read_bytes().splitlines())
    assert not any("750%" in sentence for cause in incident.causes for sentence in cause.evidence)
    assert not any("0 bytes" in advice.why for advice in incident.advice)


def incidents() -> list[tuple[Path, Incident]]:
    return [(log, incident) for log in LOGS for incident in explain_lines(log.read_bytes().splitlines(), log.name)]


def test_no_sentence_ends_twice_and_no_two_settings_exclude_each_other() -> None:
    found = incidents()
    assert len(found) > 400
    for log, incident in found:
        sentences = [
            sentence
            for advice in incident.advice
            for sentence in (advice.title, advice.why, advice.expected, advice.cost)
        ]
        assert not [sentence for sentence in sentences if sentence.endswith(".")], log
        changes = [str(dict(advice.change)) for advice in incident.advice]
        assert not [change for change in changes if "expandable_segments:True" in change and "max_split" in change], log
        assert ".. Expected" not in to_markdown(incident), log
