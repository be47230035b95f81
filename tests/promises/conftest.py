"""One sandbox for all promises of a process, and two clients on it; each test begins with an empty ledger."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from sagewire.sandbox import Sandbox

pytest.register_assert_rewrite("tests.promises.support")


@pytest.fixture(scope="session")
def serving() -> Iterator[Sandbox]:
    with Sandbox(customers=60, transactions=20, products=10, orders=4, rate_limits=False) as sandbox:
        yield sandbox


@pytest.fixture
def box(serving: Sandbox) -> Iterator[Sandbox]:
    """A sandbox as it should be; what a test takes down is put up again."""
    site, user = serving.sites[0], serving.identity.user
    serving.faults.clear()
    serving.clock.reset()
    serving.ledger.clear()
    yield serving
    serving.faults.clear()
    site.state = "ok"
    user.sites, user.registered = None, True
    user.denied.clear()
    serving.rate_limits = False
    serving.identity.clients[serving.credentials.client_id].development = False
