from __future__ import annotations

from collections.abc import Iterator

import pytest

from sagewire.sandbox import Sandbox
from tests.sandbox.support import Api


@pytest.fixture(scope="session")
def running() -> Iterator[Sandbox]:
    with Sandbox(customers=40, transactions=120, products=30, orders=20, rate_limits=False) as sandbox:
        yield sandbox


@pytest.fixture
def box(running: Sandbox) -> Iterator[Sandbox]:
    """A sandbox as it is at the start; what a test changes is undone."""
    running.reset()
    running.identity.forget()
    yield running
    running.faults.clear()
    running.sites[0].state = "ok"
    running.identity.user.denied.clear()
    running.identity.user.sites = None
    running.identity.user.registered = True


@pytest.fixture
def api(box: Sandbox) -> Iterator[Api]:
    caller = Api(box)
    yield caller
    caller.http.close()
