"""One sandbox for each product and process; each test begins with no faults, an empty ledger and real time."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest

from sagewire.sandbox import Sandbox

pytest.register_assert_rewrite("tests.fault.acts", "tests.fault.rig", "tests.fault.compare", "tests.fault.trial")

from tests.fault.cell import sandbox_for  # noqa: E402  # their assertions are rewritten first
from tests.fault.trouble import Ground  # noqa: E402
from tests.fault.trouble import ground as ground_of_trouble  # noqa: E402


@pytest.fixture(scope="session", autouse=True)
def _locks(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SAGEWIRE_CACHE_DIR", str(tmp_path_factory.mktemp("locks")))
        yield


@pytest.fixture(scope="session")
def ground() -> Iterator[Ground]:
    with ground_of_trouble() as made:
        yield made


@pytest.fixture(scope="session")
def serving() -> Iterator[Callable[[str], Sandbox]]:
    """Gives a product's sandbox, started when it is first asked for."""
    known: dict[str, Sandbox] = {}
    with ExitStack() as stack:

        def serve(product: str) -> Sandbox:
            if product not in known:
                known[product] = stack.enter_context(sandbox_for())
            return known[product]

        yield serve


@pytest.fixture
def box(serving: Callable[[str], Sandbox]) -> Iterator[Sandbox]:
    """A sandbox in which nothing goes wrong yet."""
    sandbox = serving("sage200")
    sandbox.faults.clear()
    sandbox.identity.forget()
    sandbox.clock.reset()
    sandbox.ledger.clear()
    yield sandbox
    sandbox.faults.clear()
