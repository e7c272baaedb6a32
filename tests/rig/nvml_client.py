"""A program that calls nvidia-ml-py's own functions as it is told to, line by line, and the caller's side of it.

The binding loads the driver's library once per process, by the loader's search path: so each machine has a client.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Mapping
from types import TracebackType
from typing import Any


class NvmlCallFailed(Exception):  # noqa: N818 - what NVML answered, not a fault of the program
    """The binding raised; the text is the name of its exception."""


class NvmlClient:
    """``pynvml`` in a process of its own: ``client.call("nvmlDeviceGetUUID", "h0")`` is nvmlDeviceGetUUID(h0).

    "h0" stands for what was kept under that name: ``client.keep("h0", "nvmlDeviceGetHandleByIndex", 0)``.
    """

    def __init__(self, environment: Mapping[str, str]) -> None:
        self._process = subprocess.Popen(
            [sys.executable, __file__], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=dict(environment)
        )

    def call(self, function: str, *arguments: object, **keywords: object) -> Any:
        """The answer, structures as dictionaries. Raises NvmlCallFailed."""
        return self._ask(None, function, arguments, keywords)

    def keep(self, name: str, function: str, *arguments: object) -> None:
        """Call, and keep the answer, a handle, under a name."""
        self._ask(name, function, arguments, {})

    def _ask(self, name: str | None, function: str, arguments: tuple[object, ...], keywords: dict[str, object]) -> Any:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        print(json.dumps([name, function, arguments, keywords]), file=self._process.stdin, flush=True)
        error, answer = json.loads(self._process.stdout.readline())
        if error is not None:
            raise NvmlCallFailed(error)
        return answer

    def __enter__(self) -> NvmlClient:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        self._process.wait()
        self._process.stdout.close()


def main() -> None:
    """Serve calls until stdin ends."""
    import pynvml

    kept: dict[str, Any] = {}
    for line in sys.stdin:
        name, function, arguments, keywords = json.loads(line)
        try:
            arguments = [kept.get(value, value) if isinstance(value, str) else value for value in arguments]
            answer = getattr(pynvml, function)(*arguments, **keywords)
        except pynvml.NVMLError as error:
            print(json.dumps([type(error).__name__, None]), flush=True)
            continue
        if name is not None:
            kept[name], answer = answer, None
        print(json.dumps([None, _plain(answer)]), flush=True)


def _plain(value: Any) -> Any:
    if isinstance(value, (list, tuple)):
        return [_plain(item) for item in value]
    if isinstance(value, bytes):
        return value.decode()
    if hasattr(value, "_fields_"):
        return {field[0]: _plain(getattr(value, field[0])) for field in value._fields_}
    if hasattr(value, "__dict__"):
        return {key: _plain(item) for key, item in vars(value).items()}
    return value


if __name__ == "__main__":
    main()
