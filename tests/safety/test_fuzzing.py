"""No input makes a reader crash, hang or raise what it does not document. Bounded; `make prove` goes on for longer."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.safety.all_targets import TARGETS


@pytest.mark.parametrize("name", TARGETS)
def test_what_was_found_once_is_still_taken(name: str) -> None:
    for value in TARGETS[name].examples:
        TARGETS[name].check(value)


@pytest.mark.parametrize("name", TARGETS)
@settings(max_examples=120, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_no_input_crashes(name: str, data: st.DataObject) -> None:
    TARGETS[name].check(data.draw(TARGETS[name].inputs))
