from __future__ import annotations

from collections.abc import Iterator

import pytest

from sagewire.sandbox import Sandbox


@pytest.fixture(scope="session")
def running() -> Iterator[Sandbox]:
    with Sandbox(customers=1, transactions=0, products=3, orders=0) as sandbox:
        yield sandbox


@pytest.fixture
def box(running: Sandbox) -> Iterator[Sandbox]:
    """A sandbox as it is at the start; nothing that a test asked for may be left over."""
    running.reset()
    yield running
    assert running.faults.pending() == []
