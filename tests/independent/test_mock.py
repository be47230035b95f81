"""Our requests, judged by a mock that others wrote: a sample; `python -m tests.prove mock` tries every operation."""

from __future__ import annotations

import pytest

from sagewire.runtime.wire.message import Request
from tests.contract.products import products
from tests.independent.mock import drive, mock
from tests.independent.node import missing

pytestmark = pytest.mark.skipif(bool(missing()), reason=missing() or "there")

SAMPLE = 12


@pytest.mark.parametrize("name", ["sage50", "contractor"])
def test_requests_pass(name: str) -> None:
    (product,) = (found for found in products() if found.name == name)
    cases = product.cases[:: max(len(product.cases) // SAMPLE, 1)]
    with mock(product) as judge:
        for case in cases:
            drive(judge, case, often=1, whole=1)
        assert [str(refusal) for refusal in judge.refusals if not refusal.limitation] == []
        assert judge.sent >= len(cases)


def test_the_mock_is_not_blind() -> None:
    """A body, a path, a method, a header that the document does not know is refused, and told as what it is."""
    (product,) = (found for found in products() if found.name == "sage50")
    (case,) = (found for found in product.cases if found.id == "RotateApiKey")
    base = product.servers[""]
    good = Request(
        method="PATCH",
        url=f"{base}{case.path}",
        headers={"Content-Type": "application/json", "Accept": "application/json"},
        content=b'{"initialApikey": "a", "secret": "b"}',
    )
    with mock(product) as judge:
        judge.judge(case, good)
        assert judge.refusals == []
        bad = [
            good.replaced(content=b'{"initialApikey": 5, "secret": "b"}'),
            good.replaced(content=b'{"secret": "b"}'),
            good.replaced(url=f"{good.url}/nowhere"),
            good.replaced(method="DELETE"),
        ]
        for number, request in enumerate(bad, 1):
            judge.judge(case, request)
            assert len(judge.refusals) == number, request
        assert "initialApikey" in str(judge.refusals[0])
        assert not any(refusal.limitation for refusal in judge.refusals)
