"""One sandbox for all fault tests of a process; each test begins with no faults, an empty ledger and real time."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from sagewire.sandbox import Sandbox

pytest.register_assert_rewrite("tests.fault.acts", "tests.fault.judge", "tests.fault.rig")


@pytest.fixture(scope="session")
def serving() -> Iterator[Sandbox]:
    with Sandbox(customers=40, transactions=0, products=10, orders=0, rate_limits=False) as sandbox:
        yield sandbox


@pytest.fixture
def box(serving: Sandbox) -> Iterator[Sandbox]:
    """A sandbox in which nothing goes wrong yet."""
    serving.faults.clear()
    serving.identity.forget()
    serving.clock.reset()
    serving.ledger.clear()
    yield serving
    serving.faults.clear()
