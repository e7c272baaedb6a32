"""Runs a script once for every value of an argument, each in a forked process: which of them run out of memory.

What is imported is imported once; CUDA begins in each process. Prints a list of booleans as JSON: whether it fits.
"""

import importlib
import importlib.util
import json
import os
import sys
import traceback


def load(path):
    spec = importlib.util.spec_from_file_location("script", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def run(module, words, steps):
    import torch
    from torch.optim.optimizer import register_optimizer_step_post_hook

    done = []

    def count(*_):
        done.append(1)
        if len(done) == steps:
            os._exit(0)

    register_optimizer_step_post_hook(count)
    sys.argv = words
    try:
        module.main()
    except torch.OutOfMemoryError:
        os._exit(1)
    except BaseException:
        traceback.print_exc()
        os._exit(2)
    os._exit(0)


def main():
    path, name, least, most, steps, *rest = sys.argv[1:]
    module = load(path)
    # The first step of an optimizer imports it, in each process.
    importlib.import_module("torch._dynamo")
    answer, out = [], os.dup(1)
    os.dup2(2, 1)
    for value in range(int(least), int(most) + 1):
        child = os.fork()
        if child == 0:
            run(module, [path, *rest, name, str(value)], int(steps))
        status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        if status not in (0, 1):
            raise SystemExit(f"{name} {value}: exit status {status}")
        answer.append(status == 0)
    os.write(out, json.dumps(answer).encode())


if __name__ == "__main__":
    main()
