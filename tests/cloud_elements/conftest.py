from __future__ import annotations

import asyncio
from collections.abc import Iterator

import pytest

from sagewire.sage200 import Sage200
from sagewire.sandbox import Sandbox
from tests.cloud_elements.support import Caller, platform


@pytest.fixture(scope="session")
def running_box() -> Iterator[Sandbox]:
    with Sandbox(customers=40, transactions=120, products=30, orders=10, rate_limits=False) as sandbox:
        yield sandbox


@pytest.fixture
def box(running_box: Sandbox) -> Iterator[Sandbox]:
    """An offline platform with no instance; it polls and delivers only when it is told to."""
    running_box.reset()
    running_box.cloud_elements.settings.background = False
    yield running_box
    running_box.faults.clear()


@pytest.fixture
def sage(box: Sandbox) -> Iterator[Sage200]:
    """Somebody else, who works in Sage 200."""
    client: Sage200 = box.client("sage200")
    with client:
        yield client


@pytest.fixture(params=["sync", "async"])
def caller(request: pytest.FixtureRequest, box: Sandbox) -> Iterator[Caller]:
    """A client with User and Organization; both worlds, one after the other."""
    with asyncio.Runner() as runner:
        made = Caller(platform(box, asynchronous=request.param == "async"), runner)
        yield made
        made.close()
