"""The events of this machine, read from outside: from the running daemon's API, or from its file and what jobs left."""

from __future__ import annotations

import json
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Protocol

from vramscope.daemon.left_reports import LeftReports
from vramscope.daemon.runtime import default_runtime_dir, default_store, job_runtime_dir
from vramscope.daemon.store.events import StoredEvents
from vramscope.schema.errors import CommandError
from vramscope.schema.evidence import MAX_DOCUMENT_BYTES
from vramscope.schema.explain import event_from_json
from vramscope.schema.oom import OomEvent

DEFAULT_URL = "http://127.0.0.1:9836"
_PATIENCE_SECONDS = 10.0


class KeptEvents(Protocol):
    """Events, newest first, and their documents, gzip-packed or not."""

    def newest(self, limit: int) -> Sequence[OomEvent]: ...
    def get(self, event_id: str) -> OomEvent | None: ...
    def evidence(self, event_id: str) -> bytes | None: ...


def find_events(url: str | None, store: Path | None) -> KeptEvents:
    """Those of the named daemon or file; else the running daemon's where one answers, else the file of this user's and
    the reports that no daemon has fetched yet.

    Raises CommandError where there is neither.
    """
    if store is not None:
        return StoredEvents(store)
    if url is not None:
        return ServedEvents(url)
    served = ServedEvents(DEFAULT_URL)
    if served.answers():
        return served
    path = default_store()
    folders = [job_runtime_dir(), default_runtime_dir()]
    left = LeftReports(folders)
    if not path.exists():
        if not left.newest(1):
            raise CommandError(
                f"no daemon answers at {DEFAULT_URL}, there is no store at {path} and no report in "
                f"{' or '.join(map(str, dict.fromkeys(folders)))}: start vramscope serve, or name one with --url or "
                "--store"
            )
        return left
    return _Together((StoredEvents(path), left))


class _Together:
    """Events of several places, each once: the first that has it."""

    def __init__(self, places: Sequence[KeptEvents]) -> None:
        self._places = places

    def newest(self, limit: int) -> Sequence[OomEvent]:
        events: dict[str, OomEvent] = {}
        for place in self._places:
            for event in place.newest(limit):
                events.setdefault(event.id, event)
        return sorted(events.values(), key=lambda event: -event.at_unix)[:limit]

    def get(self, event_id: str) -> OomEvent | None:
        return next((event for event in (place.get(event_id) for place in self._places) if event is not None), None)

    def evidence(self, event_id: str) -> bytes | None:
        return next(
            (found for found in (place.evidence(event_id) for place in self._places) if found is not None), None
        )


class ServedEvents:
    """The API of the daemon at ``url``."""

    def __init__(self, url: str) -> None:
        if not url.startswith(("http://", "https://")):
            raise CommandError(f"--url {url!r}: not an address: write http://HOST:PORT")
        self._url = url.rstrip("/")
        # A proxy's machine is not this one, and the daemon asks who asks.
        self._opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))

    def answers(self) -> bool:
        """Whether a vramscope daemon is there."""
        try:
            return isinstance(self._json("/api/v1/ooms?limit=1").get("ooms"), list)
        except CommandError:
            return False

    def newest(self, limit: int) -> Sequence[OomEvent]:
        """Without evidence and history, as the API lists them."""
        return [self._event(event) for event in self._json(f"/api/v1/ooms?limit={limit}").get("ooms", ())]

    def get(self, event_id: str) -> OomEvent | None:
        data = self._get(f"/api/v1/ooms/{urllib.parse.quote(event_id, safe='')}")
        return None if data is None else self._event(self._parse(data))

    def evidence(self, event_id: str) -> bytes | None:
        return self._get(f"/api/v1/ooms/{urllib.parse.quote(event_id, safe='')}/evidence")

    def _json(self, path: str) -> dict[str, Any]:
        return self._parse(self._get(path) or b"null")

    def _parse(self, data: bytes) -> dict[str, Any]:
        try:
            document = json.loads(data)
        except ValueError:
            document = None
        if not isinstance(document, dict):
            raise CommandError(f"{self._url}: what answers there is no vramscope daemon")
        return document

    def _event(self, document: dict[str, Any]) -> OomEvent:
        try:
            return event_from_json(document)
        except (ValueError, TypeError, KeyError, AttributeError) as error:
            raise CommandError(f"{self._url}: an event of another version of vramscope: {error!r}") from None

    def _get(self, path: str) -> bytes | None:
        """None for what is not kept."""
        try:
            with self._opener.open(self._url + path, timeout=_PATIENCE_SECONDS) as answer:
                return bytes(answer.read(2 * MAX_DOCUMENT_BYTES))
        except urllib.error.HTTPError as error:
            with error:
                if error.code == 404:
                    return None
                raise CommandError(f"{self._url}{path}: {_detail(error.read(4096)) or error.reason}") from None
        except (OSError, ValueError) as error:
            reason = getattr(error, "reason", error)
            raise CommandError(f"{self._url}: no answer: {reason}: name the daemon's address with --url") from None


def _detail(body: bytes) -> str | None:
    try:
        return str(json.loads(body)["detail"])
    except (ValueError, KeyError, TypeError):
        return None
