"""One offline Sage for all promises of a process; each test begins with an empty ledger and no faults."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from sagewire.accounting import Accounting
from sagewire.sandbox import Sandbox
from tests.accounting.support import at_once, signed_in


@pytest.fixture(scope="session")
def serving() -> Iterator[Sandbox]:
    with Sandbox(customers=8, products=6, transactions=4, orders=2) as sandbox:
        yield sandbox


@pytest.fixture
def box(serving: Sandbox) -> Iterator[Sandbox]:
    """The sandbox as it should be; its clock only ever goes on, as the times of its rows do."""
    serving.faults.clear()
    serving.ledger.clear()
    yield serving
    assert not serving.faults.pending(), "a fault that was ordered did not happen"
    serving.accounting.settings = type(serving.accounting.settings)()
    serving.accounting.lead = ""


@pytest.fixture
def books(box: Sandbox) -> Iterator[Accounting]:
    """A client, signed in, whose pauses between tries take no time."""
    client: Accounting = box.client("accounting", world=at_once(box), auth=signed_in(box))
    with client:
        box.ledger.clear()
        yield client
