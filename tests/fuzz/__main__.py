"""``python -m tests.fuzz [LIBFUZZER_OPTION...] [FOLDER]``: arbitrary bytes through the reader, until it raises."""

import sys

import atheris  # type: ignore[import-not-found,import-untyped,unused-ignore]

with atheris.instrument_imports(include=["vramscope.analyzers"]):
    from vramscope.analyzers.explain import explain_blocks

from vramscope.schema.explain import incident_from_json, incident_to_json


def read(log: bytes) -> None:
    """Whatever the bytes are, what is read survives its own JSON."""
    for incident in explain_blocks([log]):
        assert incident_from_json(incident_to_json(incident)) == incident
        assert incident.causes
        assert incident.memory in ("gpu", "host", "on-chip")


atheris.Setup(sys.argv, read)
atheris.Fuzz()
