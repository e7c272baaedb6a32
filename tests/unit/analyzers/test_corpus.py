"""Every text of the corpus is read as an expert reads it."""

import pytest

from tests.corpus import Fixture, complaints, explain, fixtures


@pytest.mark.parametrize("fixture", list(fixtures()), ids=lambda fixture: fixture.name)
def test_the_text_is_read_as_an_expert_reads_it(fixture: Fixture) -> None:
    assert complaints(fixture, explain(fixture)) == []
