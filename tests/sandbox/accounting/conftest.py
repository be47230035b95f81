from __future__ import annotations

from collections.abc import Iterator

import pytest

from sagewire.sandbox import Sandbox
from tests.sandbox.accounting.support import Api


@pytest.fixture(scope="session")
def serving() -> Iterator[Sandbox]:
    with Sandbox(customers=30, products=15, transactions=0, orders=0, rate_limits=False) as sandbox:
        yield sandbox


@pytest.fixture
def box(serving: Sandbox) -> Iterator[Sandbox]:
    """A sandbox as it is at the start; what a test changes is undone."""
    serving.reset()
    identity = serving.identity_for("accounting")
    identity.forget()
    yield serving
    serving.faults.clear()
    identity.user.denied.clear()
    identity.user.sites = None
    identity.user.registered = True


@pytest.fixture
def api(box: Sandbox) -> Iterator[Api]:
    caller = Api(box)
    yield caller
    caller.http.close()
