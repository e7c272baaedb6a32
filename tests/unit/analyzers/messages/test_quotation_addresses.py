"""What an address carries is a report where it is the error's field, and somebody's search where it is not."""

from __future__ import annotations

import urllib.parse

import pytest

from vramscope.analyzers.explain import explain_lines

MESSAGE = (
    "RuntimeError: CUDA out of memory. Tried to allocate 38.00 MiB (GPU 0; 11.17 GiB total capacity; 10.62 GiB already "
    "allocated; 17.25 MiB free; 10.66 GiB reserved in total by PyTorch)"
)


@pytest.mark.parametrize("field", ["err", "error", "exception", "msg", "message", "detail", "stack_trace", "log"])
def test_an_error_s_field_is_a_report(field: str) -> None:
    line = f'10.0.0.3 - - "GET /jobs/7?{field}={urllib.parse.quote(MESSAGE)} HTTP/1.1" 200 12'
    [incident] = explain_lines([line])
    assert incident.message.free_bytes == round(17.25 * 2**20)


@pytest.mark.parametrize("field", ["q", "query", "title", "tag", "s"])
@pytest.mark.parametrize("quote", [urllib.parse.quote, urllib.parse.quote_plus])
def test_any_other_field_was_filled_in_by_somebody(field: str, quote: object) -> None:
    assert callable(quote)
    assert not list(explain_lines([f"GET https://site.example/search?lang=en&{field}={quote(MESSAGE)}"]))


def test_a_draft_of_an_issue_is_none() -> None:
    address = f"https://site.example/a/b/issues/new?title=x&body={urllib.parse.quote(MESSAGE)}"
    assert not list(explain_lines([f"open {address}"]))
