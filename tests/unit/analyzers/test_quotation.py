"""Texts about errors are no errors; errors that people paste are."""

from __future__ import annotations

import pytest

from vramscope.analyzers.explain import explain_lines
from vramscope.analyzers.messages import quotation

MESSAGE = (
    "CUDA out of memory. Tried to allocate 1.25 GiB (GPU 0; 15.90 GiB total capacity; 13.10 GiB already allocated; "
    "611.75 MiB free; 14.20 GiB reserved in total by PyTorch)"
)
SENTENCES = (
    "CUDA out of memory. Tried to allocate 96.00 MiB. GPU 1 has a total capacity of 47.53 GiB of which 41.25 MiB is "
    "free. Including non-PyTorch memory, this process has 47.48 GiB memory in use. Of the allocated memory 46.02 GiB "
    "is allocated by PyTorch, and 1.01 GiB is reserved by PyTorch but unallocated."
)

QUOTED = {
    "what a message means": "ROCm error: out of memory means that the card had no block of that size left.",
    "what another message means": "CUDA error: out of memory means that the driver gave no more memory.",
    "a change log's line": "- Fixed a bug where cudaMalloc failed: out of memory was printed twice (#1234)",
    "what others see": "people who see CUDA error: out of memory when they start",
    "a condition of a shell script": 'exit 1; "CUDA error: out of memory" not in output',
    "a legend of codes": "[legend]  2 = out of memory (cudaErrorMemoryAllocation)   719 = launch failure",
    "a constant of generated bindings": "Constant curt_cudaErrorMemoryAllocation\n\n"
    "pub const curt_cudaErrorMemoryAllocation: curt = 2;\n",
    "a course's chapter, in a language that was not learned": f"""<CourseBanner chapter={{3}} />

# Virheiden etsintä[[virheet]]

Aja seuraava solu uudestaan:

```py
trainer.train()
```

```python out
RuntimeError: {MESSAGE}
```

Tämä johtuu siitä, että kortti on täynnä. Pienennä erää ja yritä uudestaan.
""",
    "a fixture's traceback": f"""@pytest.fixture
def short_trace():
    \"\"\"A trace as workers send it.\"\"\"
    return \'\'\'Traceback (most recent call last):
  File "/srv/jobs/fit.py", line 40, in fit
    loss.backward()
RuntimeError: {MESSAGE}
\'\'\'


@pytest.fixture
def long_trace():
""",
    "a function's description": """    Raises
    ------
    cupy.cuda.memory.OutOfMemoryError
        If the pool is full.

    Examples
    --------
    >>> cupy.zeros(2 * 1024**3, dtype='b')
    Traceback (most recent call last):
      ...
    cupy.cuda.memory.OutOfMemoryError: Out of memory allocating 2,147,483,648 bytes (allocated so far: 0 bytes).
""",
    "what one reads before one buys": 'Bevor ich eine Karte kaufe: man liest ständig von "CUDA out of memory. Tried to '
    'allocate 1.50 GiB", und das möchte ich vermeiden.',
    "what people talk about": 'Everybody talks about the infamous "CUDA error: out of memory", and nobody explains it.',
    "a binary's literals without their places": """$ strings -n 10 libggml-cuda.so | grep -iE 'memory|alloc'
%s: allocating %.2f MiB on device %d: cudaMalloc failed: %s
cudaErrorMemoryAllocation
out of memory
ggml_cuda_pool_vmm::alloc(size_t, size_t*)
$ nm -D libggml-cuda.so | grep -c cudaMalloc
2
""",
    "a binary's literals": """ 21b0c4 invalid device function
 21b0dc CUDA error: out of memory
 21b0f6 NCCL WARN Cuda failure 'out of memory'
--
 21c3a8 peer access is not supported
""",
    "a handler that is installed": "oom_handler installed: will retry on torch.OutOfMemoryError: CUDA out of memory",
    "a test that passed": "pytest: test_oom PASSED torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 2 GiB",
    "prose": f"When the batch is too large you may see `{MESSAGE}` in the log. Reduce it then.",
    "prose, wrapped": f"If a layer does not fit, users often meet errors such as\n`RuntimeError: {MESSAGE}`\nand ask.",
    "chat": f"<kim> what does it mean when it says {MESSAGE}?\n<lee> your card is full",
    "release note": f"- Fixed the retry logic so that errors like `{MESSAGE}` are caught (#4711)",
    "documentation": f"""# Troubleshooting

## Out of memory

If the model is too large for your GPU, training stops with an error that looks like this:

```
RuntimeError: {MESSAGE}
```

Lower the batch size, or see [sharding](sharding.md).
""",
    "reStructuredText": f"""Memory errors
=============

A typical message reads::

    torch.OutOfMemoryError: {SENTENCES}

The first figure is the request.
""",
    "raise": f"""def allocate(size):
    if size > limit:
        raise RuntimeError("{MESSAGE}")
    return size
""",
    "a test": f"""def test_the_handler_retries(monkeypatch):
    error = RuntimeError("{MESSAGE}")
    with pytest.raises(RuntimeError):
        handler(error)
    assert handler.calls == 2
""",
    "a comment": f"""import torch

def halve(loader):
    # RuntimeError: {MESSAGE}
    # is what the driver gives us here, so try again with less
    loader.batch_size //= 2
    return loader
""",
    "a docstring": f'''def parse(line):
    """Read one line.

    {MESSAGE}
    """
    match = PATTERN.search(line)
    return match.groups()
''',
    "a literal among others": f"""SAMPLES = [
    "{MESSAGE}",
    "{SENTENCES}",
]
""",
    "C++": f"""  // {SENTENCES}
  TORCH_CHECK_WITH(OutOfMemoryError, false,
      "{MESSAGE}");
  return nullptr;
}}
""",
    "found in sources": f"src/retry.py:88:        if '{MESSAGE}' in str(error):\nsrc/retry.py-89-            return",
    "a patch": f"""@@ -12,4 +12,4 @@ def test_message():
-    expected = "{MESSAGE}"
+    expected = "{SENTENCES}"
     assert str(error) == expected
""",
    "an unquoted answer": f"Hi Tom,\n\nwhen it says {MESSAGE} it is the reserved part you should look at.\n\nCheers",
    "an indented example": f"The following error means that it is too small:\n\n    RuntimeError: {MESSAGE}\n\nUse it.",
    "a fenced example": f"PyTorch reports the failure in this form:\n\n```text\n{SENTENCES}\n```\n\nThe first is it.",
    "a blog": f"Every engineer has seen this one: {MESSAGE}. In this post we look at what the numbers mean.",
    "a text inside a test": f'''SAMPLE = dedent(
    """
    Traceback (most recent call last):
      File "a.py", line 1, in <module>
    RuntimeError: {MESSAGE}
    """
)

def test_parse():
    assert parse(SAMPLE).gpu == 0
''',
    "a mapping": f"MESSAGES = {{\n    'oom': '{MESSAGE}',\n    'other': 'x',\n}}\n",
    "a rule": f"- alert: OOM\n  pattern: '{MESSAGE}'\n  severity: critical\n",
    "a catalogue of translations": f'msgid "{MESSAGE}"\nmsgstr ""\n',
    "JavaScript": f"it('works', () => {{\n  const e = new Error('{MESSAGE}');\n  expect(isOom(e)).toBe(true);\n}});\n",
    "a form to fill in": "<!-- Paste the text, e.g. torch.OutOfMemoryError: CUDA out of memory. Tried to allocate -->",
    "a template's place": "```\npaste the traceback here, for example: torch.OutOfMemoryError: CUDA out of memory. "
    "Tried to allocate ...\n```\n",
    "figures taken out": "RuntimeError: CUDA out of memory. Tried to allocate XX.XX MiB (GPU X; X.XX GiB total)",
    "the name of a test case": "tests/test_oom.py::test_it[CUDA out of memory. Tried to allocate 20.00 MiB] PASSED",
    "a table of errors": "| Error | Meaning |\n|---|---|\n| `CUDA error: out of memory` | no room on the device |",
    "a kernel's line in documentation": "If it uses too much memory, the kernel prints a line such as\n\n"
    "    Memory cgroup out of memory: Killed process 47 (python) total-vm:1200kB, anon-rss:800kB\n\nand it restarts.",
    "a rule's example, folded": "rules:\n  - id: oom\n    level: error\n    example: >-\n"
    f"      torch.OutOfMemoryError: {SENTENCES}\n    action: page\n",
    "a schema's example": f"responses:\n  '507':\n    example:\n      code: 7\n      message: \"{SENTENCES}\"\n",
    "a case of a test, as JSON": f'[\n  {{\n    "input": "{MESSAGE}",\n    "expect": {{"gpu": 0}}\n  }}\n]\n',
    "training data": f'{{"instruction": "Name the class.", "input": "{MESSAGE}", "output": "memory"}}\n',
    "training data, as a chat": f'{{"messages": [{{"role": "user", "content": "{MESSAGE}"}}]}}\n',
    "an attribute of a report": '<testcase name="test_it[CUDA out of memory. Tried to allocate 3.00 GiB]" time="0.1"/>',
    "a table of literals": f"it.each([\n  ['{MESSAGE}', 'gpu'],\n  ['heap', 'host'],\n])('is %s', check);\n",
    "Ruby": f"""describe Reader do
  let(:line) {{ 'E: {MESSAGE}' }}

  it 'reads' do
    expect(read(line)).to eq(1)
  end
end
""",
    "a prompt of Python": f">>> classify(\"RuntimeError: {MESSAGE}\")\n'gpu'\n",
    "a comment of several lines": "### Log\n<!-- the whole text, as in\nRuntimeError: CUDA out of memory.\n-->\n",
    "a search's result": f'https://forum.example/t/7 · 3 answers · "{MESSAGE}"\n',
    "the title of a page": "RuntimeError: CUDA out of memory. What now? - Stack Overflow\nhttps://forum.example/t/8\n",
    "an answer to a question": "User: what would my card say?\nAssistant: You would see something like this:\n\n"
    f"    torch.OutOfMemoryError: {SENTENCES}\n\nWith other numbers, of course.\n",
    "statistics without a failure": "[stats] step 100 allocator GPU_0_bfc\nLimit: 15702163456\nInUse: 9012338688\n"
    "MaxInUse: 13988410624\nNumAllocs: 881\nMaxAllocSize: 2147483648\n",
    "answer": f"That message, `{MESSAGE}`, means that the allocator found no block. You should lower the batch.",
}

REAL = {
    "notes under a heading": f"Notes\n-----\nI use PyTorch 2.1 on a 3090.\n\nRuntimeError: {MESSAGE}\n",
    "parameters under a rule": f"Parameters\n----------\nbatch_size   64\nEpoch 1\nRuntimeError: {MESSAGE}\n",
    "an answer that begins as a command does": f"> strings of more are cut\n\nepoch 3\nRuntimeError: {MESSAGE}\n",
    "a command whose output has ended": "$ nm -D x.so | wc -l\n312\nstep 0\nRuntimeError: CUDA error: out of memory\n",
    "what I read about in my own log": 'In our log I read about "CUDA out of memory. Tried to allocate 2.00 GiB", '
    "and the run is dead.",
    "a ticket's description, in which a sentence leads to the message": f"""Reporter: d.achterberg     Status: Resolved

Description:
We now run two replicas on one card, each with half of it. The first of them throws on larger documents:

  torch.OutOfMemoryError: {SENTENCES}

Comment: the second one had more than its half.
""",
    "an exception as Python shows it, on a logger's line": (
        "2026-03-04 20:13:59 worker[3] INFO trial 17 starts\n"
        "2026-03-04 20:14:07 worker[3] WARNING trial 17 raised OutOfMemoryError('CUDA out of memory. Tried to "
        "allocate 2.19 GiB. GPU 0 has a total capacity of 23.69 GiB of which 1.02 GiB is free.'); marking it as failed"
    ),
    "a dialogue's first words, where the program is named": "My ComfyUI stops at the KSampler with “Allocation on "
    "device” since the driver's update. 3070, 8 GB.",
    "a mail's subject with a question mark": """To: helpdesk
Subject: CUDA out of memory. Tried to allocate 30.00 MiB on an empty card?

Dear colleagues, job 33109 on node v03 ended with it in its first second, though I had asked for one whole card.
""",
    "a condition of somebody's own": "I keep seeing CUDA error: out of memory when the second epoch begins",
    "attempts in a list, of which the last fits": f"""retry 0: {MESSAGE}
retry 1: {MESSAGE}
retry 2: {MESSAGE}
retry 4: ok, peak 18.90 GiB
""",
    "a launcher's error that represents another": 'Error: Warmup(Generation("Not enough memory to handle 16 prefill '
    'tokens. You need to decrease `--max-batch-prefill-tokens`"))',
    "one line without an end": " ".join([MESSAGE] * 12),
    "settings that a page's front matter has as well": f"""model: llama
losses:
  ce:
    weight: 0.7
  kl:
    weight: 0.3
draft: true
loading model
Traceback (most recent call last):
  File "fit.py", line 31, in <module>
    loss = model(x)
RuntimeError: {MESSAGE}
""",
    "a logger that names the file and the line first": f"""train.py:101:INFO step 4 loss 2.2
train.py:101:INFO step 5 loss 2.1
train.py:212:ERROR:RuntimeError: {MESSAGE}
train.py:230:INFO exit
""",
    "a counter that goes up evenly": f"""007f00 2025-01-01 10:00:00 INFO step 1 loss 1.23
00812c 2025-01-01 10:00:01 INFO step 2 loss 1.22
008358 RuntimeError: {MESSAGE}
008584 2025-01-01 10:00:03 INFO exit
""",
    "a report with one line that a generator would read": f"""### Mitä tapahtui

```{{.text}}
Traceback (most recent call last):
  File "juokse.py", line 4, in <module>
RuntimeError: {MESSAGE}
```
""",
    "threads named by their addresses": f"""7f2a10c0 step 211 loss 2.31
7f2a10c8 step 212 loss 2.29
7f2a10d0 RuntimeError: {MESSAGE}
7f2a10d8 worker exits with status 1
""",
    "a batch that is skipped": "update 7\n2031-01-02 03:04:05 WARNING longest 900; ran out of memory, skipping batch: "
    "CUDA out of memory. Tried to allocate 1.20 GiB. GPU 0 has a total capacity of 15.77 GiB of which 81.50 MiB is "
    "free.\nupdate 9\n",
    "alone": MESSAGE,
    "alone, in sentences": SENTENCES,
    "with its class": f"torch.OutOfMemoryError: {SENTENCES}",
    "behind a word": f"Error: {MESSAGE}",
    "a program's sentence": f"Failed to load the model: {MESSAGE}",
    "logged": f"2031-04-05 06:07:08,910 - trainer - ERROR - step 12 failed: {MESSAGE}",
    "told": f"Hi, I am training on two cards and after an hour I get {MESSAGE} although nothing else runs.",
    "told, pasted": f"""### What happened

I fine-tune the 7B model as the README says and it stops after 30 steps:

```
Traceback (most recent call last):
  File "train.py", line 88, in <module>
    loss.backward()
torch.OutOfMemoryError: {SENTENCES}
```

Is there anything else that I can try?
""",
    "told in few words, indented": f"I get this each time:\n\n    RuntimeError: {MESSAGE}\n\nWhat can I try?\n",
    "told of one's runs, indented": f"My runs end after an hour, each dies with:\n\n    RuntimeError: {MESSAGE}\n",
    "told, quoted": f"> RuntimeError: {MESSAGE}\n\nThis is what we see on every node since the upgrade.",
    "a traceback with source lines": f"""Traceback (most recent call last):
  File "/srv/train.py", line 31, in step
    raise RuntimeError("CUDA out of memory. Tried to allocate") from error
RuntimeError: {MESSAGE}
""",
    "a representation": f"worker 3 ended with OutOfMemoryError('{SENTENCES}')",
    "a record": '{"level":"error","step":12,"msg":"RuntimeError: ' + MESSAGE + '"}',
    "logfmt": f'time=2031-04-05T06:07:08Z level=error msg="{MESSAGE}"',
    "a heading and the paste": f"## Bug\n\nRuntimeError: {MESSAGE}\n",
    "an issue form": f"""### Steps to reproduce

1. Load the checkpoint
2. Call generate

### Actual behaviour

torch.OutOfMemoryError: {SENTENCES}

### Environment

- Python 3.11
- two cards
""",
    "behind a progress bar": f" 37%|###7      | 37/100 [00:12<00:21,  2.98it/s]\rRuntimeError: {MESSAGE}",
    "an address before it": f"POST https://node7:8000/v1/completions gave 500: RuntimeError: {MESSAGE}",
    "a word of programs before it": f"test case 12 did not return: {MESSAGE}",
    "told, in quotes": f"Since the upgrade I find '{MESSAGE}' in production.",
    "a log that goes on": f"error='{MESSAGE}'; retrying in 5 s",
    "behind code that was pasted": f"x = torch.randn(8, 3, 2048).cuda()\nout = model(x)\n\nRuntimeError: {MESSAGE}",
    "behind a library's advice": f"You should probably TRAIN this model on a further task.\nRuntimeError: {MESSAGE}",
    "introduced in a few words": f"Error when running train.py:\n\n```\n{MESSAGE}\n```",
    "conditions that were tried": f"If I set the batch to 8 it works, but with 16 I see `{MESSAGE}`",
    "another language": f"Ошибка при запуске: {MESSAGE}",
    "a summary of tests": f"FAILED tests/test_big.py::test_train - RuntimeError: {MESSAGE}",
    "chat": f"hey the nightly run on node12 died again: RuntimeError: {MESSAGE}",
    "a mail that quotes a log": f"> Traceback (most recent call last):\n> RuntimeError: {MESSAGE}\n\nLook?",
    "a log behind number signs": f"# Traceback (most recent call last):\n#   ...\n# RuntimeError: {MESSAGE}",
    "a list": f"- GPU: T4\n- torch 1.13\n- error: {MESSAGE}\n",
    "a table's cell": f"| step | result |\n|---|---|\n| encode 81 frames | `RuntimeError: {MESSAGE}` |",
    "a container's last words": "status:\n  lastState:\n    terminated:\n      exitCode: 1\n"
    f'      message: "RuntimeError: {MESSAGE}"\n      reason: Error\n',
    "a question below it": f"what does this mean?\n\n{MESSAGE}\n\nthe batch is one already",
    "a failure in a test report": f'<failure message="RuntimeError: {MESSAGE}">Traceback</failure>',
    "a representation in a log": f"[tiles] retrying with half of it\n[tiles] caught OutOfMemoryError('{MESSAGE}')\n",
    "an answer of a service": f'{{"error": {{"message": "{MESSAGE}", "code": 500}}}}',
    "a search in a log": "$ grep -n -C1 'of memory' run.log\n88-step 12 loss 2.2\n"
    f"89:torch.OutOfMemoryError: {SENTENCES}\n90-exit code 1\n",
    "a table of runs": f'run,node,status,error\n7,n1,ok,\n8,n2,failed,"torch.OutOfMemoryError: {SENTENCES}"\n',
    "a console as HTML": "<!DOCTYPE html><html><body>\n<h1>Console Output</h1>\n<pre>Started by timer\n"
    f"step 12 loss 2.2\ntorch.OutOfMemoryError: {SENTENCES}\nFinished: FAILURE\n</pre></body></html>\n",
    "runs in a page": "<h1>Nightly</h1>\n<h2>a</h2>\n<p>exit code 1 after 9 s</p>\n<pre>\n"
    f"torch.OutOfMemoryError: {SENTENCES}\n</pre>\n<h2>b</h2>\n<p>exit code 0 after 8 s</p>\n",
    "behind the failure of something else that was made": "WARN chaos: injecting fault kind=network-delay\n"
    f"ERROR step 12 failed: {MESSAGE}\n",
    "behind one that was made, with figures of its own": "WARN injecting fault kind=OutOfMemoryError\n"
    f"ERROR step 12 failed: torch.OutOfMemoryError: {SENTENCES}\n",
    "a quotation of one's own": "### Bug\nSampling dies on my card:\n\n"
    "> RuntimeError: CUDA out of memory. Tried to allocate 512.00 MiB\n\ntorch 2.1, Windows 11.\n",
    "a numbered attempt": "[worker 3] RuntimeError: CUDA out of memory. Tried to allocate 512.00 MiB on attempt #100\n"
    "[worker 3] giving up\n",
    "a mail of cron": "From: cron@n2\nTo: ida@lab.example\nSubject: Cron <ida@n2> python nightly.py\n"
    f"Message-Id: <2031.8A1F@n2>\n\nstep 12 loss 2.2\ntorch.OutOfMemoryError: {SENTENCES}\n",
    "an access log": "5b0c1f7e POST /v1/completions 200 811 ms\n61a20b3c POST /v1/completions 500 RuntimeError: "
    "CUDA out of memory. Tried to allocate 512.00 MiB\n",
    "a run's failure as a statement": "LOG:  statement: INSERT INTO runs(id, status, error) VALUES (7, 'failed', "
    f"'torch.OutOfMemoryError: {SENTENCES}')\n",
    "a table of processes": "ID   NAME   STATE\n7    seal   done\n8    seal   failed\n\n"
    f"8    seal   torch.OutOfMemoryError: {SENTENCES}\n",
    "an error said twice in two ways": "RuntimeError: CUDA out of memory. Tried to allocate 512.00 MiB\n"
    "worker 3 is out of memory\nexiting: out of memory\n",
    "what a test printed that failed": "==== FAILURES ====\n____ test_trains ____\n---- Captured stdout call ----\n"
    f"RuntimeError: {MESSAGE}\n==== 1 failed in 0.05s ====\n",
    "the same of Rust": f"failures:\n\n---- train::step stdout ----\nRuntimeError: {MESSAGE}\n\nfailures:\n",
    "above the job's own commit": f"step 12 loss 2.2\nRuntimeError: {MESSAGE}\ncommit 5b0c1f77e2a8\n"
    "Author: Ida <i@l>\n\n    larger\n    Signed-off-by: Ida <i@l>\n",
    "a report in Chinese": f"训练到第二个 epoch 的时候报错：\n\nRuntimeError: {MESSAGE}\n\n原因是什么？\n",
    "a question that nobody answers": f"Q: my run stops with\n\nRuntimeError: {MESSAGE}\n\nMy batch is 1.\n",
    "a search engine's own failure": "10:12:01 INFO query user=a91\n"
    f'10:12:02 INFO query user=a92 error="RuntimeError: {MESSAGE}"\n',
    "a table of runs, in tabs": f"run\tstate\terror\n8\tok\t\n9\tfailed\tRuntimeError: {MESSAGE}\n",
    "a notebook": f"""----> 7 out = model(batch)

RuntimeError: {MESSAGE}
""",
}


@pytest.mark.parametrize("text", QUOTED.values(), ids=QUOTED)
def test_a_quotation_reports_nothing(text: str) -> None:
    assert [incident.text for incident in explain_lines(text.splitlines())] == []


@pytest.mark.parametrize("text", REAL.values(), ids=REAL)
def test_what_happened_is_reported(text: str) -> None:
    (incident,) = explain_lines(text.splitlines())
    assert incident.memory == "gpu"
    assert (incident.message.requested_bytes is not None) == ("Tried to allocate" in text)


def test_marked_lines_are_another_s_only_where_the_line_above_says_so() -> None:
    quoted = f"We had one more report from another site, quoted only for you to compare:\n> RuntimeError: {MESSAGE}\n"
    assert list(explain_lines(quoted.splitlines())) == []
    mine = f"My run on the other card gives this:\n> RuntimeError: {MESSAGE}\n"
    assert len(list(explain_lines(mine.splitlines()))) == 1
    both = f'{quoted}No, I have:\nTraceback (most recent call last):\n  File "a.py", line 3, in f\n'
    both += "    y = g(x)\nRuntimeError: " + MESSAGE.replace("1.25", "2.50") + "\n"
    (incident,) = explain_lines(both.splitlines())
    assert incident.message.requested_bytes == 5 << 29


def test_a_dated_article_is_no_failure_and_the_same_words_without_its_date_are_a_report() -> None:
    told = f"I get this each time:\n\n    RuntimeError: {MESSAGE}\n\nWhat can I try? My card has 16 GB.\n"
    assert list(explain_lines(f"On caches\nPosted 3 May 2031 - 7 min read\n\n{told}".splitlines())) == []
    assert len(list(explain_lines(told.splitlines()))) == 1


def test_a_row_of_issues_is_told_from_a_row_of_jobs() -> None:
    assert list(explain_lines(f"#31 closed RuntimeError: {MESSAGE}\n#30 open a typo\n".splitlines())) == []
    assert len(list(explain_lines(f"#31 failed RuntimeError: {MESSAGE}\n#30 done ok\n".splitlines()))) == 1


def test_a_command_that_shows_samples_is_told_from_one_that_shows_a_log() -> None:
    assert list(explain_lines(f"$ jq -r .samples[2] a.json\nRuntimeError: {MESSAGE}\n$ \n".splitlines())) == []
    assert len(list(explain_lines(f"$ tail -1 examples/a.log\nRuntimeError: {MESSAGE}\n$ \n".splitlines()))) == 1


def test_a_manual_in_german_is_told_from_a_report_in_german() -> None:
    block = f"```\nRuntimeError: {MESSAGE}\n```\n"
    assert list(explain_lines(f"Wenn die Karte voll ist, erscheint:\n\n{block}".splitlines())) == []
    assert len(list(explain_lines(f"Wenn ich das Modell lade, kommt immer:\n\n{block}".splitlines()))) == 1


def test_one_program_s_messages_in_one_form_are_failures_together(monkeypatch: pytest.MonkeyPatch) -> None:
    def read(*leads: str) -> int:
        weights = iter((1.0, -0.5, -2.0, -4.0))
        monkeypatch.setattr(quotation, "weigh", lambda *_: next(weights))
        lines = [f"{lead}{MESSAGE.replace('1.25 GiB', f'{number}.25 GiB')}" for number, lead in enumerate(leads, 1)]
        return len(list(explain_lines(lines)))

    assert "1.25 GiB" in MESSAGE
    assert read("09:10:11 WARNING tile 1024: ", "09:10:12 WARNING tile 512: ", "09:10:13 WARNING tile 256: ") == 3
    assert read("09:10:11 WARNING tile 1024: ", "09:10:12 WARNING as in: ", "09:10:13 WARNING or: ") == 1
    assert read(*(f"09:10:{number} WARNING tile {number}: " for number in range(11, 15))) == 3


def test_ranks_in_a_container_s_records_are_failures_of_their_own() -> None:
    log = [f'{{"log":"[rank{rank}]: torch.OutOfMemoryError: {SENTENCES}\\n","stream":"stderr"}}' for rank in range(2)]
    assert [incident.rank for incident in explain_lines(log)] == ["rank0", "rank1"]
