"""Our logins against an OpenID provider that others wrote. Runs where `make node` has installed it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.independent.identity import FLOWS, METHODS, Provider, at, provider
from tests.independent.node import missing

pytestmark = pytest.mark.skipif(bool(missing()), reason=missing() or "there")


@pytest.fixture(scope="module")
def running() -> Iterator[Provider]:
    with provider() as found:
        yield found


@pytest.mark.parametrize("flow", FLOWS)
@pytest.mark.parametrize("way", METHODS)
def test_flow(running: Provider, tmp_path: Path, way: str, flow: str) -> None:
    FLOWS[flow](at(running, way, tmp_path))
    assert running.count("server_error") == 0, running.happened()
