"""Lets schemathesis call every operation of a product with a few draws, in process."""

from __future__ import annotations

import copy
from collections import Counter
from collections.abc import Callable, Mapping
from typing import Any

import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from sagewire.sandbox import Sandbox
from sagewire.sandbox.document import load

CHECKS = [
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
]
DRAWS = settings(
    max_examples=8,
    deadline=None,
    database=None,
    derandomize=True,
    suppress_health_check=list(HealthCheck),
    phases=[Phase.generate],
)


def call_everything(
    box: Sandbox,
    product: str,
    base: str,
    headers: Mapping[str, str],
    ids: Mapping[str, Any],
    adapt: Callable[[Any], None] = lambda _document: None,
) -> dict[str, Counter[int]]:
    """Calls all; what each operation answered how often.

    Args:
        box: the sandbox.
        product: the product.
        base: path of its base URL.
        headers: sent with every call.
        ids: path parameters that are there, by name.
        adapt: changes the document to what holds on the wire.
    """
    document = copy.deepcopy(load(product))
    adapt(document)
    schema: Any = schemathesis.openapi.from_dict(document)
    schema.config.update(base_url=f"http://127.0.0.1{base}")
    schema.app = box.app
    answered: dict[str, Counter[int]] = {}
    for result in schema.get_all_operations():
        operation = result.ok()
        answered[operation.definition.raw["operationId"]] = _call(operation, headers, ids)
    return answered


def _call(operation: Any, headers: Mapping[str, str], ids: Mapping[str, Any]) -> Counter[int]:
    answered: Counter[int] = Counter()

    @given(case=operation.as_strategy())
    @DRAWS
    def run(case: Any) -> None:
        known = {name: ids[name] for name in case.path_parameters or {} if name in ids}
        if known and sum(answered.values()) % 2 == 0:
            case.path_parameters = dict(case.path_parameters) | known
        response = case.call(headers=dict(headers))
        answered[response.status_code] += 1
        case.validate_response(response, checks=CHECKS)

    run()
    return answered
