"""The ``vramscope`` command: one file a command, and the one place that prints errors.

A command's module has a docstring (its help), ``configure(parser)`` and ``execute(options) -> int``. It imports at its
head only what ``configure`` needs; the rest when it runs, so that ``vramscope explain`` does not wait for a web server.
With ``TAKES_A_COMMAND`` what stands behind ``--`` is in ``options.behind``, and None where nothing does.
"""

from __future__ import annotations

import argparse
import errno
import importlib
import io
import os
import sys
from collections.abc import Sequence
from types import ModuleType
from typing import NoReturn

from vramscope.schema.errors import CommandError

# Name -> what the list of commands says of it, in the order of the list. The module has the command's name.
COMMANDS = {
    "serve": "watch this machine's GPUs; serve /metrics, the API and the page",
    "run": "run a job with the agent inside; explain its out-of-memory error if it has one",
    "explain": "explain the out-of-memory errors in a log",
    "oom": "list the out-of-memory errors of this machine; show one with its evidence",
    "capture": "ask the agent in a running job for a report now",
    "snapshot": "tell what holds memory in a snapshot of PyTorch's allocator",
    "replay": "replay an allocation history under other allocator settings",
    "plan": "before a model runs: what memory it takes, with which batch, and on which GPU goes what",
    "dryrun": "rehearse a job on a simulated GPU: what memory it needs, on which cards it fits",
    "demo": "the whole path on a scripted two-GPU machine: no GPU, no torch",
}
# Those that do nothing but print: without a place for it they are of no use.
_ANSWERS = ("explain", "oom", "capture", "snapshot", "plan", "dryrun")


class _Parser(argparse.ArgumentParser):
    """Mistakes become the one line that every other error is."""

    def error(self, message: str) -> NoReturn:
        raise CommandError(f"{message} (see {self.prog} --help)")


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Run one command and end the process with its exit status: 2 for a mistake of the caller."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # A terminal or pipe of a poorer encoding gets a question mark, not a traceback.
            stream.reconfigure(errors="replace")
    try:
        status = _execute(words)
        if sys.stdout is not None:  # started with closed streams
            sys.stdout.flush()
    except CommandError as error:
        complain(str(error))
        status = error.exit_code
    except KeyboardInterrupt:
        status = 130
    except BrokenPipeError:
        _drop_output()  # the reader went away (`| head`)
        status = 141
    except OSError as error:
        if error.errno not in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO):
            raise
        _drop_output()
        complain(f"cannot write the output: {error.strerror}")
        status = 2
    sys.exit(status)


def complain(text: str) -> None:
    """One line, whatever a file's name or a value put into it; print() without a stderr would write to stdout."""
    if sys.stderr is not None:
        print(as_line(text), file=sys.stderr)


def as_line(text: str) -> str:
    """A complaint as it is printed."""
    line = "".join(char if char.isprintable() else char.encode("unicode_escape").decode() for char in text)
    return f"vramscope: {line}"


def _drop_output() -> None:
    # Python would complain once more while flushing at exit.
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _execute(words: Sequence[str]) -> int:
    parser = _Parser(prog="vramscope", description="GPU memory, watched and explained.")
    parser.add_argument("--version", action="store_true", help="print the version and leave")
    subparsers = parser.add_subparsers(title="commands", metavar="COMMAND", dest="command")
    named = next((word for word in words if not word.startswith("-")), None)
    modules: dict[str, ModuleType] = {}
    subparser = parser
    for name, short in COMMANDS.items():
        # Only the named command's module is loaded: the others may be heavy, and none is needed for the list.
        module = importlib.import_module(f"{__name__}.{name}") if name == named else None
        added = subparsers.add_parser(
            name,
            help=short,
            description=module.__doc__ if module else None,
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        if module is not None:
            module.configure(added)
            modules[name] = module
            subparser = added
    behind: list[str] | None = None
    if getattr(modules.get(named or ""), "TAKES_A_COMMAND", False) and "--" in words:
        # argparse would take the command's first word for an argument that may be left out.
        place = words.index("--")
        words, behind = words[:place], list(words[place + 1 :])
    options, unknown = parser.parse_known_args(words)
    options.behind = behind
    if unknown:
        subparser.error(f"unrecognized arguments: {' '.join(unknown)}")
    if options.version:
        from vramscope import __version__

        print(f"vramscope {__version__}")
        return 0
    if options.command is None:
        parser.print_help()
        return 0
    if options.command in _ANSWERS and sys.stdout is None:
        raise CommandError("standard output is closed: there is no place for the answer")
    if options.behind is None and os.environ.get("COLUMNS") == "0":
        # So some containers have it, and nothing can be shown in it. A job keeps what is its own.
        del os.environ["COLUMNS"]
    return int(modules[options.command].execute(options))
