"""What the lines around a message tell an expert: the program, what it was doing, its versions and settings."""

from __future__ import annotations

import json
import urllib.parse

import pytest

from vramscope.analyzers.explain import explain_lines
from vramscope.analyzers.messages.context import Context, read_context
from vramscope.analyzers.messages.written_lines import written_lines
from vramscope.schema.oom import Incident

FULL = (
    "CUDA out of memory. Tried to allocate {requested}. GPU 0 has a total capacity of 39.39 GiB of which 26.38 MiB is "
    "free. Including non-PyTorch memory, this process has 39.36 GiB memory in use. Of the allocated memory "
    "37.90 GiB is "
    "allocated by PyTorch, and 488.25 MiB is reserved by PyTorch but unallocated. If reserved but unallocated "
    "memory is "
    "large try setting PYTORCH_CUDA_ALLOC_CONF=expandable_segments:True to avoid fragmentation.  See documentation for "
    "Memory Management  (https://pytorch.org/docs/stable/notes/cuda.html#environment-variables)"
)
SITE = "/opt/venv/lib/python3.11/site-packages"


def traceback(*frames: tuple[str, int, str, str]) -> str:
    lines = ["Traceback (most recent call last):"]
    for file, line, function, source in frames:
        lines.append(f'  File "{file}", line {line}, in {function}')
        if source:
            lines.append(f"    {source}")
    return "\n".join(lines) + "\n"


CALL = (f"{SITE}/torch/nn/modules/module.py", 1751, "_call_impl", "return forward_call(*args, **kwargs)")
MAIN = ("/home/ana/run/main.py", 212, "<module>", "main()")


def context(text: str, rank: str | None = None) -> Context:
    return read_context(text.encode(), b"", rank)


def incident(before: str, requested: str = "128.00 MiB") -> Incident:
    (found,) = explain_lines((before + f"torch.OutOfMemoryError: {FULL.format(requested=requested)}\n").splitlines())
    return found


STEP = traceback(
    MAIN,
    ("/home/ana/run/main.py", 120, "main", "optimizer.step()"),
    (f"{SITE}/torch/optim/adamw.py", 211, "step", "has_complex = self._init_group("),
    (f"{SITE}/torch/optim/adamw.py", 152, "_init_group", 'state["exp_avg"] = torch.zeros_like('),
)
BACKWARD = traceback(
    MAIN,
    ("/home/ana/run/train.py", 77, "train_one_epoch", "loss.backward()"),
    (f"{SITE}/torch/_tensor.py", 648, "backward", "torch.autograd.backward("),
    (f"{SITE}/torch/autograd/graph.py", 829, "_engine_run_backward", "return Variable._execution_engine.run_backward("),
)
TO_DEVICE = traceback(
    MAIN,
    ("/home/ana/run/main.py", 31, "main", "model = Net(cfg).to(device)"),
    (f"{SITE}/torch/nn/modules/module.py", 1369, "to", "return self._apply(convert)"),
    (f"{SITE}/torch/nn/modules/module.py", 928, "_apply", "module._apply(fn)"),
    (f"{SITE}/torch/nn/modules/module.py", 1355, "convert", "return t.to("),
)
PRETRAINED = traceback(
    ("chat.py", 9, "<module>", "model = AutoModelForCausalLM.from_pretrained(path, device_map='cuda')"),
    (f"{SITE}/transformers/modeling_utils.py", 4245, "from_pretrained", ") = cls._load_pretrained_model("),
    (f"{SITE}/accelerate/utils/modeling.py", 330, "set_module_tensor_to_device", "new_value = value.to(device)"),
)
CHECKPOINT = traceback(
    MAIN,
    ("/home/ana/run/main.py", 44, "main", 'state = torch.load("last.pt")'),
    (f"{SITE}/torch/serialization.py", 1470, "load", "return _load("),
    (f"{SITE}/torch/serialization.py", 1939, "persistent_load", "typed_storage = load_tensor("),
)
VALIDATION = traceback(
    MAIN,
    ("/home/ana/run/main.py", 140, "main", "score = validate(model, loader)"),
    ("/home/ana/run/main.py", 88, "validate", "out = model(x)"),
    CALL,
    ("/home/ana/run/net.py", 40, "forward", "return self.body(x)"),
)
QUIET_VALIDATION = traceback(
    MAIN,
    ("/home/ana/run/main.py", 140, "main", "score = validate(model, loader)"),
    (f"{SITE}/torch/utils/_contextlib.py", 116, "decorate_context", "return func(*args, **kwargs)"),
    ("/home/ana/run/main.py", 88, "validate", "out = model(x)"),
    CALL,
)
LOGITS = traceback(
    MAIN,
    ("/home/ana/run/main.py", 70, "main", "loss = model(**batch).loss"),
    CALL,
    (f"{SITE}/transformers/models/llama/modeling_llama.py", 1164, "forward", "logits = logits.float()"),
)
ATTENTION = traceback(
    MAIN,
    CALL,
    ("/home/ana/run/net.py", 51, "forward", "attn_weights = nn.functional.softmax(attn_weights, dim=-1)"),
    (f"{SITE}/torch/nn/functional.py", 2142, "softmax", "ret = input.softmax(dim)"),
)
FORWARD = traceback(
    MAIN,
    CALL,
    ("/home/ana/run/net.py", 18, "forward", "x = self.conv(x)"),
    CALL,
    (f"{SITE}/torch/nn/modules/conv.py", 554, "forward", "return self._conv_forward(input, self.weight, self.bias)"),
)


@pytest.mark.parametrize(
    ("text", "stage", "cause", "detail"),
    [
        (STEP, "optimizer step", "capacity", "optimizer_state"),
        (BACKWARD, "backward", "capacity", "activations"),
        (TO_DEVICE, "model loading", "capacity", "model_weights"),
        (PRETRAINED, "model loading", "capacity", "model_weights"),
        (CHECKPOINT, "checkpoint loading", "capacity", "checkpoint_loading"),
        (FORWARD, "forward", "capacity", "activations"),
    ],
)
def test_the_frame_that_failed_tells_which_tensors_are_the_many(text: str, stage: str, cause: str, detail: str) -> None:
    found = context(text).stage
    assert found is not None
    assert found.name == stage
    first = incident(text).causes[0]
    assert (first.id, first.detail) == (cause, detail)
    assert any(found.evidence in line for line in first.evidence)
    assert not any("cannot tell what the live tensors are" in line for line in first.evidence)


@pytest.mark.parametrize(
    ("text", "advice"),
    [
        (STEP, "optimizer_state"),
        (CHECKPOINT, "checkpoint_loading"),
        (PRETRAINED, "quantised_weights"),
        (VALIDATION, "no_grad"),
        (BACKWARD, "batch_size"),
    ],
)
def test_the_frame_that_failed_decides_the_advice(text: str, advice: str) -> None:
    assert advice in [entry.id for entry in incident(text).advice]


def test_while_the_model_is_loaded_there_is_no_batch_to_lower() -> None:
    assert not {"batch_size", "gradient_checkpointing"} & {entry.id for entry in incident(TO_DEVICE).advice}


def test_a_validation_without_no_grad_is_suspected_of_keeping_its_activations() -> None:
    causes = {(cause.id, cause.detail) for cause in incident(VALIDATION).causes}
    assert ("leak", "gradients_enabled") in causes
    quiet = {cause.id for cause in incident(QUIET_VALIDATION).causes}
    assert "leak" not in quiet


@pytest.mark.parametrize(("text", "detail"), [(LOGITS, "logits"), (ATTENTION, "attention")])
def test_a_large_request_where_logits_or_scores_are_built_is_one_tensor_too_large(text: str, detail: str) -> None:
    first = incident(text, "9.81 GiB").causes[0]
    assert (first.id, first.detail) == ("oversized_request", detail)
    small = incident(text, "64.00 MiB").causes[0]
    assert small.id == "capacity"


def test_the_evidence_names_the_users_own_frame_not_pytorchs() -> None:
    found = context(BACKWARD).stage
    assert found is not None
    assert found.evidence == "train_one_epoch in train.py:77: loss.backward()"


def test_only_the_last_traceback_counts() -> None:
    assert context(STEP + "ValueError: bad\n" + FORWARD).stage != context(STEP).stage


def test_a_ranks_own_traceback_counts_and_not_another_ranks() -> None:
    def prefixed(rank: int, text: str) -> list[str]:
        return [f"[rank{rank}]: {line}" for line in text.splitlines()]

    mixed = [line for pair in zip(prefixed(0, STEP), prefixed(1, CHECKPOINT), strict=False) for line in pair]
    found = [context("\n".join(mixed), f"rank{rank}").stage for rank in (0, 1)]
    assert [stage.name if stage else None for stage in found] == ["optimizer step", "checkpoint loading"]


@pytest.mark.parametrize(
    "text",
    [
        "│ /home/ana/run/main.py:120 in main                 │\n│                                                   │\n"
        "│   119 │   scaler.unscale_(optimizer)              │\n│ ❱ 120 │   scaler.step(optimizer)              "
        "    │\n",
        "-----------------------------------------------------------------\n"
        "OutOfMemoryError                Traceback (most recent call last)\n"
        "Cell In[7], line 3\n      1 for x in loader:\n----> 3     optimizer.step()\n",
        '{"msg": "Traceback (most recent call last):\\n  File \\"run.py\\", line 4, in <module>\\n    opt.step()\\n',
        '\x1b[31m[rank2]:\x1b[0m   File "run.py", line 4, in main\n\x1b[31m[rank2]:\x1b[0m     optimizer.step()\n',
    ],
    ids=["rich", "ipython", "json", "coloured"],
)
def test_frames_are_read_in_every_form_of_a_traceback(text: str) -> None:
    found = context(text).stage
    assert found is not None
    assert found.name == "optimizer step"


VLLM_CAPTURE = traceback(
    (f"{SITE}/vllm/v1/engine/core.py", 700, "run_engine_core", "engine_core = EngineCoreProc(*args, **kwargs)"),
    (f"{SITE}/vllm/v1/worker/gpu_worker.py", 340, "compile_or_warm_up_model", "self.model_runner.capture_model()"),
    (f"{SITE}/vllm/v1/worker/gpu_model_runner.py", 2905, "capture_model", "self._capture_cudagraphs("),
)
VLLM_PROFILE = traceback(
    (f"{SITE}/vllm/v1/worker/gpu_worker.py", 233, "determine_available_memory", "self.model_runner.profile_run()"),
    (f"{SITE}/vllm/v1/worker/gpu_model_runner.py", 2544, "profile_run", "self._dummy_run(self.max_num_tokens)"),
)
VLLM_STEP = traceback(
    (f"{SITE}/vllm/v1/engine/core.py", 733, "run_busy_loop", "self._process_engine_step()"),
    (f"{SITE}/vllm/v1/worker/gpu_model_runner.py", 1650, "execute_model", "model_output = self.model("),
)
VLLM_LOAD = traceback(
    (f"{SITE}/vllm/v1/worker/gpu_worker.py", 210, "load_model", "self.model_runner.load_model()"),
    (f"{SITE}/vllm/model_executor/layers/linear.py", 190, "create_weights", "weight = Parameter(torch.empty("),
)
SGLANG_STEP = traceback(
    (f"{SITE}/sglang/srt/managers/scheduler.py", 880, "event_loop_overlap", "result = self.run_batch(batch)"),
    (f"{SITE}/sglang/srt/model_executor/model_runner.py", 1600, "forward_extend", "return self.model.forward("),
)


@pytest.mark.parametrize(
    ("text", "program", "phase", "detail"),
    [
        (VLLM_CAPTURE, "vLLM", "start-up", "cuda_graphs"),
        (VLLM_PROFILE, "vLLM", "start-up", "budget"),
        (VLLM_STEP, "vLLM", "run time", "budget"),
        (SGLANG_STEP, "SGLang", "run time", "budget"),
    ],
)
def test_an_error_inside_a_server_is_its_budgets(text: str, program: str, phase: str, detail: str) -> None:
    found = context(text)
    assert (found.program, found.phase, found.training) == (program, phase, False)
    explained = incident(text)
    assert explained.framework == "PyTorch"
    assert (explained.causes[0].id, explained.causes[0].detail) == ("serving_config", detail)
    assert all(entry.id.startswith(program.lower()) for entry in explained.advice)
    down = "vllm_utilization_down" if program == "vLLM" else "sglang_fraction_down"
    assert down in [entry.id for entry in explained.advice]


def test_weights_that_do_not_fit_into_a_server_are_no_matter_of_its_budget() -> None:
    first = incident(VLLM_LOAD).causes[0]
    assert (first.id, first.detail) == ("capacity", "model_weights")
    assert "quantised_weights" in [entry.id for entry in incident(VLLM_LOAD).advice]


def test_a_server_that_has_answered_requests_is_at_run_time() -> None:
    log = 'INFO:     10.0.0.9:41 - "POST /v1/chat/completions HTTP/1.1" 200 OK\n(VllmWorker rank=0 pid=7) ERROR '
    assert context(log).phase == "run time"


def test_settings_and_versions_are_taken_from_the_log() -> None:
    log = (
        "torch==2.6.0+cu124\ntransformers==4.51.0\n"
        "export PYTORCH_CUDA_ALLOC_CONF=max_split_size_mb:64,garbage_collection_threshold:0.8\n"
        "***** Running training *****\n  Instantaneous batch size per device = 12\n"
    )
    found = context(log)
    assert found.torch_version == "2.6.0+cu124"
    assert found.allocator_settings == {
        "PYTORCH_CUDA_ALLOC_CONF": "max_split_size_mb:64,garbage_collection_threshold:0.8"
    }
    assert (found.batch_size, found.training) == (12, True)


def test_the_hint_of_the_message_itself_is_no_setting() -> None:
    assert context(FULL.format(requested="1.00 GiB")).allocator_settings == {}


def test_expandable_segments_that_the_log_shows_to_be_on_are_not_advised_again() -> None:
    fragmented = (
        "torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 2.00 GiB. GPU 0 has a total capacity of "
        "39.39 GiB "
        "of which 26.38 MiB is free. Including non-PyTorch memory, this process has 39.36 GiB memory in use. Of the "
        "allocated memory 24.00 GiB is allocated by PyTorch, and 14.40 GiB is reserved by PyTorch but unallocated."
    )
    plain, on = (
        next(explain_lines([line, fragmented]))
        for line in ("", "PYTORCH_CUDA_ALLOC_CONF=expandable_segments:True python run.py")
    )
    assert "expandable_segments" in [entry.id for entry in plain.advice]
    assert "expandable_segments" not in [entry.id for entry in on.advice]


def test_a_batch_that_the_log_names_is_lowered_in_numbers() -> None:
    advice = incident("args: Namespace(batch_size=48, lr=0.001)\n" + BACKWARD).advice
    lowered = next(entry for entry in advice if entry.id == "batch_size")
    assert 1 <= lowered.change["batch_size"] < 48


def test_a_release_that_the_wording_rules_out_is_another_environments() -> None:
    old = (
        "CUDA out of memory. Tried to allocate 20.00 MiB (GPU 0; 7.79 GiB total capacity; 6.10 GiB already allocated; "
    )
    old += "14.56 MiB free; 6.22 GiB reserved in total by PyTorch)"
    (found,) = explain_lines(["torch==2.6.0", f"RuntimeError: {old}"])
    assert not any("2.6.0" in note for note in found.notes)


@pytest.mark.parametrize("size", [1, 100, 5000])
def test_the_context_does_not_depend_on_how_the_log_is_cut(size: int) -> None:
    from vramscope.analyzers.explain import explain_blocks

    whole = (STEP + f"torch.OutOfMemoryError: {FULL.format(requested='1.00 GiB')}\n").encode() * 3
    blocks = (whole[at : at + size] for at in range(0, len(whole), size))
    assert list(explain_blocks(blocks)) == list(explain_lines(whole.splitlines()))


RAISED = traceback(("/srv/run/train.py", 31, "step", "loss.backward()"))


def _notebook(text: str) -> str:
    records = [{"stream_name": "stderr", "time": 12.5, "data": f"{line}\n"} for line in text.splitlines()]
    return "[" + "\n,".join(json.dumps(record) for record in records) + "]\n"


@pytest.mark.parametrize(
    "written",
    [
        _notebook(RAISED),
        json.dumps({"log": RAISED, "stream": "stderr", "time": "2031-05-06T07:08:09Z"}) + "\n",
        "GET /hook?err=" + urllib.parse.quote(RAISED),
        "POST /hook err=" + urllib.parse.quote_plus(RAISED),
        "::error file=train.py::" + RAISED.replace("\n", "%0A"),
        'details = "' + RAISED.replace('"', '\\"').replace("(", "\\050").replace("\n", "\\n"),
    ],
)
def test_a_traceback_is_read_however_it_is_written(written: str) -> None:
    stage = context(written).stage
    assert stage is not None
    assert stage.name == "backward"
    assert "step in train.py:31: loss.backward()" in stage.evidence


def test_a_record_with_fields_beside_its_text_keeps_them() -> None:
    lines = [
        json.dumps({"msg": "a step of the job", "step": 100 * number, "cuda_alloc_mib": 600 + 1500 * number})
        for number in range(8)
    ]
    growth = context("\n".join(lines) + "\n").growth
    assert growth is not None
    assert growth.first_bytes < growth.last_bytes


@pytest.mark.parametrize(
    "path", ["C:\\models\\nous-13b\\model.safetensors", "D:\\new\\run\\net.bin", "E:\\a\\notes.gguf"]
)
def test_a_path_of_windows_stays_whole(path: str) -> None:
    found = context(f"Loading model {path} (12.55 GiB) to cuda:0\n").workload
    assert found is not None
    assert path in found.line


def test_a_name_with_dots_begins_a_line_of_a_record() -> None:
    written = json.dumps({"log": "    loss.backward()\ntorch.OutOfMemoryError: x"})
    assert written_lines(written.encode()) == ["    loss.backward()", "torch.OutOfMemoryError: x"]
