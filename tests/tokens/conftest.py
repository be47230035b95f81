"""One small sandbox for all tests of a process; each begins with an empty ledger."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from sagewire.sandbox import Sandbox


@pytest.fixture(scope="session")
def serving() -> Iterator[Sandbox]:
    with Sandbox(customers=1, products=1, transactions=1, orders=1) as sandbox:
        yield sandbox


@pytest.fixture
def box(serving: Sandbox) -> Sandbox:
    """The sandbox as it was at its start."""
    serving.reset()
    return serving
