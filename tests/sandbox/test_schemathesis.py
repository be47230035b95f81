"""schemathesis reads the bundled document in its own way, and calls every operation with a few draws, in process.

Left out are its two checks that all valid data is taken and all invalid data refused: what Sage takes depends on what
is there (an id must exist, a total must add up), and it ignores fields that it does not know.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

import pytest
import schemathesis
from hypothesis import given
from hypothesis import strategies as st

from sagewire.sandbox import Sandbox
from sagewire.sandbox.document import operations
from sagewire.sandbox.sage200.product import BASES
from tests.sandbox.honour import CHECKS, DRAWS
from tests.sandbox.test_conformance import DOCUMENT, address, as_it_is

ENDINGS = ("GET", "POST", "PUT", "DELETE")
BY_ID = {operation.id: operation for operation in operations(DOCUMENT)}


@pytest.fixture(scope="module")
def box() -> Iterator[Sandbox]:
    with Sandbox(customers=8, transactions=20, products=8, orders=4, rate_limits=False) as sandbox:
        yield sandbox


@pytest.fixture(scope="module")
def schema(box: Sandbox) -> Any:
    loaded: Any = schemathesis.openapi.from_dict(as_it_is())
    loaded.config.update(base_url=f"http://127.0.0.1{BASES['professional']}")
    loaded.app = box.app
    return loaded


@pytest.mark.parametrize("method", ENDINGS)
def test_every_operation_honours_the_document(box: Sandbox, schema: Any, method: str) -> None:
    box.reset()
    known = box.credentials
    headers = {
        "Authorization": box.sign_in().authorization,
        "X-Site": known.site,
        "X-Company": str(known.company),
    }
    answered: Counter[int] = Counter()
    for result in schema.get_all_operations():
        operation = result.ok()
        if operation.method.upper() == method:
            answered += _call(box, operation, headers)
    assert answered[200] > len(BY_ID) // 20
    assert not {status for status in answered if status >= 500}


def _call(box: Sandbox, operation: Any, headers: dict[str, str]) -> Counter[int]:
    ours = BY_ID[operation.definition.raw["operationId"]]
    answered: Counter[int] = Counter()

    @given(case=operation.as_strategy(), there=st.booleans())
    @DRAWS
    def run(case: Any, there: bool) -> None:
        if there:
            parts = address(box, ours).strip("/").split("/")
            names = [segment[1:-1] for segment in ours.segments if segment.startswith("{")]
            values = [part for part, segment in zip(parts, ours.segments, strict=True) if segment.startswith("{")]
            case.path_parameters = dict(zip(names, values, strict=True))
        response = case.call(headers=headers)
        answered[response.status_code] += 1
        case.validate_response(response, checks=CHECKS)

    run()
    return answered
