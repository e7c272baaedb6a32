"""The agent's pace in a job of the real PyTorch: slow while the job's memory stands still, fast at once when it moves.

The job calls the agent's turns itself, and lets as much time pass as the agent asks for.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.integration.watched_job import Gpu, inside
from vramscope.schema.units import GIB

pytestmark = [pytest.mark.real_allocator, pytest.mark.timeout(300)]

JOB = """
import gc, json, types, time, torch
def block(mib):
    return torch.empty(mib << 20, dtype=torch.uint8, device="cuda")

model = torch.nn.Sequential(*[torch.nn.Linear(64, 64) for _ in range(4)]).cuda()
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
def step():
    model(torch.empty(32, 64, device="cuda")).sum().backward()
    optimizer.step()
    optimizer.zero_grad()

from _vramscope.daemon.agent import presence as module
from _vramscope.daemon.agent.pace import Pace
from _vramscope.daemon.agent.sampler import Sampler
(sampler,) = [thing for thing in gc.get_objects() if type(thing) is Sampler]
(presence,) = [thing for thing in gc.get_objects() if type(thing) is module.Presence]
assert sampler.stop(30)
now = [1000.0]
module.time = types.SimpleNamespace(monotonic=lambda: now[0], time=time.time)
presence._rest = types.SimpleNamespace(lasts=lambda: False)
presence._pace = Pace(None)
presence._due = 0.0

sampled = []
sample = presence._allocator.changing
presence._allocator.changing = lambda device: sampled.append(now[0]) or sample(device)

def rounds(count, work):
    # The waits between as many rounds, with a piece of work before each turn.
    del sampled[:]
    while len(sampled) <= count:
        work()
        now[0] += presence.turn()
    return [later - earlier for earlier, later in zip(sampled, sampled[1:])]

first, second = block(41), None
del first
held, told = [block(23)], {}
held.clear()
for _ in range(3):
    step()
told["steady"] = rounds(16, step)
def step_with_new_peaks():
    torch.cuda.reset_peak_memory_stats()
    step()
told["peaks counted anew by the job"] = rounds(16, step_with_new_peaks)
# Both have their room in the cache already, but were never there together.
first, second = block(41), block(23)
at = now[0]
rounds(1, step)
told["noticed after"] = sampled[0] - at
told["a peak within the cache"] = rounds(8, step)
told["steady again"] = rounds(8, step)
told["growing"] = rounds(12, lambda: held.append(block(30)))
rounds(16, step)
held.clear()
torch.cuda.empty_cache()
told["emptied"] = rounds(4, step)
rounds(16, step)
try:
    block(9 << 10)
except torch.cuda.OutOfMemoryError:
    pass
told["an error"] = rounds(8, lambda: None)
print(json.dumps(told))
"""


def test_rounds_are_rare_while_the_memory_stands_still_and_close_while_it_moves(
    simulated_gpu: Gpu, folder: Path
) -> None:
    job = simulated_gpu(capacity_bytes=8 * GIB).run(JOB, **inside(folder, VRAMSCOPE_AGENT_INTERVAL="3600"))
    told: dict[str, Any] = job.facts()
    assert told["steady"][-4:] == [4.0] * 4
    assert set(told["steady"]) == {1.0, 2.0, 4.0}
    assert told["peaks counted anew by the job"] == [4.0] * 16
    assert told["noticed after"] <= 4.0
    assert told["a peak within the cache"][0] == 1.0
    assert told["steady again"][-1] == 4.0
    assert told["growing"][2:] == [1.0] * 10
    assert told["emptied"][0] == 1.0
    assert told["an error"] == [1.0] * 8
