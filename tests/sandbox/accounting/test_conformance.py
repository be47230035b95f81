"""Every answer is true to the bundled document, judged by a validator that knows nothing of the sandbox."""

from __future__ import annotations

import copy
from collections import Counter
from decimal import Decimal
from typing import Any

import jsonschema_rs
import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import content_type_conformance, response_schema_conformance

from sagewire.sandbox import Sandbox
from sagewire.sandbox.accounting import targets
from sagewire.sandbox.accounting.catalogue import Catalogue, Operation
from sagewire.sandbox.accounting.model import Model
from sagewire.sandbox.accounting.shape import Field, Shape
from sagewire.sandbox.document import load, resolve
from tests.sandbox.accounting.support import Api

DOCUMENT = load("accounting")
OPERATIONS = Catalogue(DOCUMENT).operations
MODEL = Model(DOCUMENT)


def as_it_is() -> Any:
    """The document with nulls: Sage sends them for whatever is empty, and publishes none."""
    document = copy.deepcopy(DOCUMENT)
    for name, schema in document["components"]["schemas"].items():
        if not name.startswith(("post", "put")):
            _nullable(schema)
    return document


def _nullable(schema: Any) -> None:
    for field, raw in schema.get("properties", {}).items():
        if not raw.get("x-sagewire-sent"):
            _nullable(raw)
            schema["properties"][field] = {"anyOf": [raw, {"type": "null"}]}


AS_IT_IS = as_it_is()
REGISTRY = jsonschema_rs.Registry([("urn:document", AS_IT_IS)])


def problems(operation: Operation, answer: Any, status: str = "200") -> list[str]:
    raw = DOCUMENT["paths"][operation.path][operation.method.lower()]
    response = resolve(DOCUMENT, raw["responses"][status])
    schema = response["content"]["application/json"]["schema"]
    absolute = _absolute(copy.deepcopy(schema))
    validator = jsonschema_rs.Draft202012Validator(absolute, registry=REGISTRY, validate_formats=False)
    return [f"{'/'.join(map(str, error.instance_path))}: {error.message}" for error in validator.iter_errors(answer)]


def _absolute(schema: Any) -> Any:
    if isinstance(schema, dict):
        if "$ref" in schema:
            return {"$ref": f"urn:document{schema['$ref']}"}
        return {name: _absolute(value) for name, value in schema.items()}
    return [_absolute(item) for item in schema] if isinstance(schema, list) else schema


def unknown(shape: Shape, row: Any, path: str = "") -> list[str]:
    """Fields that the document does not have."""
    found: list[str] = []
    for name, value in row.items():
        field = shape.fields.get(name)
        if field is None:
            found.append(f"{path}{name}")
        elif field.shape and value:
            items = value if isinstance(value, list) else [value]
            for item in items:
                found += unknown(MODEL.shapes[field.shape], item, f"{path}{name}.")
    return found


def amounts(shape: Shape, row: Any) -> list[str]:
    """Amounts that are no texts."""
    wrong: list[str] = []
    for name, value in row.items():
        field = shape.fields[name]
        if field.kind == "decimal" and value is not None:
            if not isinstance(value, str) or not Decimal(value).is_finite():
                wrong.append(f"{name}={value!r}")
        elif field.shape and value:
            for item in value if isinstance(value, list) else [value]:
                wrong += amounts(MODEL.shapes[field.shape], item)
    return wrong


GETS = [one for one in OPERATIONS if one.method == "GET" and one.ending != "file"]


def address(api: Api, operation: Operation) -> str:
    if "{key}" not in operation.path:
        return operation.path
    row = api.rows(f"/{operation.collection}")[0]
    return operation.path.replace("{key}", row["$path"].rsplit("/", 1)[1])


@pytest.mark.parametrize("operation", GETS, ids=[one.id for one in GETS])
def test_every_get(api: Api, operation: Operation) -> None:
    path = address(api, operation)
    everything: dict[str, str] = {name: "all" for name in ("attributes", "nested_attributes") if name in operation.asks}
    shown: dict[str, str] = {name: "true" for name in operation.asks if name.startswith("show_")}
    queries: list[dict[str, str]] = [{}, everything, {**everything, **shown}]
    for query in queries:
        answer = api.ok(path, **query)
        assert not problems(operation, answer), path
        rows = answer["$items"] if operation.action == "list" else [answer]
        assert rows
        if operation.answer:
            shape = MODEL.shapes[operation.answer]
            for row in rows:
                assert not unknown(shape, row)
                assert not amounts(shape, row)


# writes

_GIVEN: dict[str, dict[str, Any]] = {
    "bank_accounts": {"ledger_account_id": None},
    "contact_payments": {"allocated_artefacts": [], "total_amount": "5.00", "transaction_type_id": "CUSTOMER_RECEIPT"},
    "other_payments": {"transaction_type_id": "OTHER_PAYMENT"},
}
_NAMES = {"GBP": "currency_id", "GB": "country_id", "GB_ZERO": "tax_rate_id"}


class Bodies:
    """Makes a body with every field of a schema."""

    def __init__(self, api: Api, operation: Operation) -> None:
        self.book = api.sandbox.accounting.data
        self.operation = operation

    def make(self, shape: Shape) -> dict[str, Any]:
        """A body, or a part of one."""
        return {name: self.value(field) for name, field in shape.fields.items() if self.wanted(name, field)}

    def wanted(self, name: str, field: Field) -> bool:
        """Some fields are for special cases, and some are not taken."""
        if name in ("idempotency_id", "exchange_rate", "inverse_exchange_rate", "schema_id", "combined_id"):
            return False
        return not name.startswith("base_currency_") and not (name.endswith("_number") and field.kind == "string")

    def value(self, field: Field) -> Any:
        """A value that does."""
        places = targets.one(self.operation.collection, field.name, MODEL.known)
        if places:
            return self.reference(field.name, places)
        if field.kind == "array":
            if field.shape:
                return [self.make(MODEL.shapes[field.shape])]
            place = targets.several(field.name)
            return [self.reference(field.name, (place,))] if place else []
        if field.kind == "object":
            return self.make(MODEL.shapes[field.shape])
        if field.name in ("debit", "credit", "discount_percentage", "discount"):
            return "0.00"
        plain: dict[str, Any] = {
            "decimal": "1.00",
            "integer": max(field.range[0] or 3, 3),
            "boolean": True,
            "day": "2026-05-04",
            "instant": "2026-05-04T01:02:03Z",
        }
        if field.values:
            return field.values[0]
        return plain.get(field.kind, "eA=="[: field.max_length or 4] if field.name != "file" else "eA==")

    def reference(self, name: str, places: tuple[str, ...]) -> str | None:
        """An id that fits."""
        if name == "status_id":
            return {"sales_quotes": "PENDING", "sales_estimates": "PENDING"}.get(self.operation.collection)
        for wanted, field in _NAMES.items():
            if name.endswith(field):
                return (
                    wanted if name != "currency_id" or self.operation.collection != "business_exchange_rates" else "CHF"
                )
        rows = self.book.rows(places[0])
        if name == "contact_id":
            kind = "VENDOR" if self.operation.collection.startswith("purchase") else "CUSTOMER"
            rows = [row for row in rows if row.values["contact_types"][0].id == kind]
        if name in ("product_id", "service_id", "original_quote_estimate_id", "invoice_id"):
            return None
        return (rows[1] if name == "to_bank_account_id" else rows[0]).id


POSTS = [one for one in OPERATIONS if one.action == "create" and not one.keyed]


@pytest.mark.parametrize("operation", POSTS, ids=[one.id for one in POSTS])
def test_every_collection_can_be_added_to_changed_and_taken_from(api: Api, operation: Operation) -> None:
    if operation.collection == "contact_allocations":
        pytest.skip("needs documents of its own: see test_money")
    body = {**Bodies(api, operation).make(MODEL.shapes[operation.takes]), **_GIVEN.get(operation.collection, {})}
    if "total_amount" in body and operation.collection != "contact_payments":
        body["total_amount"] = "1.00"
    if "nominal_code" in body:
        body["nominal_code"] = 4321
    made = api.made(operation.path, {operation.wrapper: body})
    assert not problems(operation, made, "201")
    assert not unknown(MODEL.shapes[operation.answer], made)
    get = MODEL.catalogue.find("GET", made["$path"])
    assert get is not None
    shown = {name: "true" for name in get[0].asks if name.startswith("show_") and name != "show_legacy_id"}
    read = api.ok(made["$path"], **shown)
    changing = {"balance", "balance_details", "sent", "updated_at"}
    assert {k: v for k, v in read.items() if k not in changing} == {k: v for k, v in made.items() if k not in changing}
    verbs = MODEL.catalogue.verbs(made["$path"])
    if "PUT" in verbs:
        found = MODEL.catalogue.find("PUT", made["$path"])
        assert found is not None
        changed = api.changed(made["$path"], {found[0].wrapper: {}})
        assert not problems(found[0], changed)
    if "DELETE" in verbs and not operation.collection.endswith("_types"):
        response = api.http.delete(made["$path"], params={"void_reason": "test"})
        if operation.collection == "addresses":
            assert response.status_code == 422, "a main address stays"
        elif operation.collection.startswith("sales_") and response.status_code == 200:
            assert response.json()["status"]["id"] == "VOID"
        else:
            assert response.status_code == 204, response.text
            assert api.get(made["$path"]).status_code == 404


SETS = [one for one in OPERATIONS if one.action == "set" and one.context]


@pytest.mark.parametrize("operation", SETS, ids=[one.id for one in SETS])
def test_every_setting_can_be_changed(api: Api, operation: Operation) -> None:
    body = Bodies(api, operation).make(MODEL.shapes[operation.takes])
    body = {name: value for name, value in body.items() if value is not None}
    changed = api.changed(operation.path, {operation.wrapper: body})
    assert not problems(operation, changed)
    assert api.ok(operation.path) == changed


def test_every_reference_of_every_body_leads_somewhere() -> None:
    for operation in OPERATIONS:
        waiting = [operation.takes] if operation.takes else []
        while waiting:
            for field in MODEL.shapes[waiting.pop()].fields.values():
                if field.shape:
                    waiting.append(field.shape)
                elif field.name.endswith("_id") and field.name not in ("idempotency_id", "schema_id", "combined_id"):
                    assert targets.one(operation.collection, field.name, MODEL.known), (operation.id, field.name)


def test_every_path_of_a_row_can_be_read(api: Api) -> None:
    for row in api.rows("/contact_allocations", attributes="allocated_artefacts", items_per_page=200):
        for item in row["allocated_artefacts"]:
            assert api.ok(item["artefact"]["$path"])["id"] == item["artefact"]["id"]
    for row in api.rows("/transactions", attributes="origin", items_per_page=200):
        assert api.ok(row["origin"]["$path"])["id"] == row["origin"]["id"]


# drawn at random

DRAWS = settings(
    max_examples=6,
    deadline=None,
    database=None,
    derandomize=True,
    suppress_health_check=list(HealthCheck),
    phases=[Phase.generate],
)


@pytest.mark.parametrize("method", ["GET", "POST", "PUT", "DELETE"])
def test_nothing_that_is_drawn_breaks_it(box: Sandbox, method: str) -> None:
    schema: Any = schemathesis.openapi.from_dict(as_it_is())
    schema.config.update(base_url="http://127.0.0.1/v3.1")
    schema.app = box.app
    headers = {
        "Authorization": box.sign_in("accounting").authorization,
        "X-Business": box.credentials_for("accounting").context["business"],
    }
    answered: Counter[int] = Counter()
    for result in schema.get_all_operations():
        operation = result.ok()
        if operation.method.upper() == method:
            answered += _draw(box, operation, headers)
    assert answered[200] or method == "POST"
    assert not {status for status in answered if status >= 500}


def _draw(box: Sandbox, operation: Any, headers: dict[str, str]) -> Counter[int]:
    answered: Counter[int] = Counter()
    collection = operation.path.strip("/").split("/")[0]
    known = [row.id for row in box.accounting.data.rows(collection)]

    @given(case=operation.as_strategy(), there=st.booleans())
    @DRAWS
    def run(case: Any, there: bool) -> None:
        if there and known and "{key}" in operation.path:
            case.path_parameters = {"key": known[0]}
        response = case.call(headers=headers)
        answered[response.status_code] += 1
        checks: list[Any] = [not_a_server_error]
        if response.status_code < 300:
            checks += [content_type_conformance, response_schema_conformance]
        case.validate_response(response, checks=checks)

    run()
    return answered
