"""Every answer is true to the bundled document, judged by a validator that knows nothing of the sandbox."""

from __future__ import annotations

import copy
from typing import Any

import jsonschema_rs
import pytest

from sagewire.sandbox import Sandbox
from sagewire.sandbox.document import Operation, load, operations
from sagewire.sandbox.sage200 import enums
from sagewire.sandbox.sage200.actions import ACTIONS
from tests.sandbox.support import Api, exact

DOCUMENT = load("sage200")
OPERATIONS = operations(DOCUMENT)
GETS = [operation for operation in OPERATIONS if operation.method == "GET"]
KEYED_BY = {
    "product_sales_figures": "product",
    "product_purchase_figures": "product",
    "purchase_authorisations": "purchase_posted_transaction",
}


def as_it_is() -> Any:
    """The document without what does not hold on the wire: `required`, and lengths of enumeration names."""
    document = copy.deepcopy(DOCUMENT)
    for name, schema in document["components"]["schemas"].items():
        schema.pop("required", None)
        for field, raw in schema.get("properties", {}).items():
            if enums.of_field(name, field) or (field in ("value", "description") and name.endswith(ENUMS)):
                raw.pop("maxLength", None)
            raw.pop("required", None)
            raw.get("items", {}).pop("required", None)
    return document


ENUMS = ("_type", "_terms", "_mode", "_classification")
REGISTRY = jsonschema_rs.Registry([("urn:document", as_it_is())])


def problems(operation: Operation, value: Any) -> list[str]:
    reference = {"$ref": f"urn:document#/components/schemas/{operation.answer}"}
    schema = {"type": "array", "items": reference} if operation.many else reference
    validator = jsonschema_rs.Draft202012Validator(schema, registry=REGISTRY)
    return [f"{'/'.join(map(str, error.instance_path))}: {error.message}" for error in validator.iter_errors(value)]


def always_sent(operation: Operation) -> set[str]:
    """Fields that the document says are never left out."""
    properties = DOCUMENT["components"]["schemas"][operation.answer].get("properties", {})
    return {name for name, raw in properties.items() if raw.get("x-sagewire-sent")}


def address(box: Sandbox, operation: Operation) -> str:
    """The operation's path with ids of records that are there, and that belong together."""
    data = box.data
    parts, collection = list(operation.segments), ""
    owners: dict[str, int] = {}
    for place, part in enumerate(parts):
        if not part.startswith("{"):
            collection = part
            continue
        table = KEYED_BY.get(collection) or data.model.tables.get(collection, "")
        fields = data.model.shapes[table].fields if table else {}
        rows = data.find(table, **{name: key for name, key in owners.items() if name in fields}) if table else []
        key = rows[0].get("id", 1) if rows else 1
        parts[place] = str(key)
        owners[f"{table}_id"] = key
    return "/" + "/".join(parts)


@pytest.fixture(scope="module")
def full(running: Sandbox) -> Api:
    """A sandbox in which every collection holds something."""
    running.reset()
    api = Api(running)
    api.made("/flow_states", {"flow_id": "f", "value": "v"})
    api.made("/pending_emails", {"email_type": "t", "email_address": "a@b.example", "email_subject": "s"})
    customer = api.first("customers")["id"]
    money = {"customer_id": customer, "transaction_date": "2025-03-04T00:00:00Z", "cheque_value": 5}
    api.made("/sales_receipts", money)
    return api


@pytest.mark.parametrize("operation", GETS, ids=[operation.id for operation in GETS])
def test_every_get(full: Api, operation: Operation) -> None:
    path = address(full.sandbox, operation)
    shape = full.sandbox.data.model.shapes[operation.answer]
    nested = [field.name for field in shape.fields.values() if field.nested and not field.write_only]
    size = {"top": "5"} if operation.many else {}
    for expand in ({}, {"expand": ",".join(nested)}) if nested else ({},):
        response = full.get(path, **size, **expand)
        assert response.status_code == 200, (path, response.text)
        answer = exact(response)
        assert not problems(operation, answer), path
        unknown = {name for row in (answer if operation.many else [answer]) for name in row} - shape.fields.keys()
        assert not unknown
        assert all(always_sent(operation) <= row.keys() for row in (answer if operation.many else [answer]))
        if operation.many and len(operation.segments) == 1:
            assert answer, f"{path} is empty"


LISTS = [  # what is kept: /sites comes from the identity server, and a few lists are worked out for each question
    operation
    for operation in GETS
    if operation.many and operation.path != "/sites" and ("GET", operation.collection) not in ACTIONS
]


@pytest.mark.parametrize("operation", LISTS, ids=[operation.id for operation in LISTS])
def test_every_list_counts_orders_and_describes_itself(full: Api, operation: Operation) -> None:
    path = address(full.sandbox, operation)
    count = full.ok(path, count="true")
    assert isinstance(count, int)
    assert len(full.ok(path, top="5000")) == min(count, 5000)
    shape = full.sandbox.data.model.shapes[operation.answer]
    field = next(field.name for field in shape.values() if not field.write_only)
    assert len(full.ok(path, orderby=f"{field} desc", skip="0", top="3")) == min(count, 3)
    assert [row["name"] for row in full.ok(path, metadata="false")]


def test_every_operation_is_reachable(full: Api) -> None:
    model = full.sandbox.data.model
    for operation in OPERATIONS:
        path = "/" + "/".join("7" if part.startswith("{") else part for part in operation.segments)
        found = model.routes.find(operation.method, path)
        assert found is not None
        assert found[0].id == operation.id
    assert len(model.routes.by_id) == len(OPERATIONS)


POSTS = [
    operation
    for operation in OPERATIONS
    if operation.method == "POST" and ("POST", operation.collection) not in ACTIONS and len(operation.segments) == 1
]


@pytest.mark.parametrize("operation", POSTS, ids=[operation.id for operation in POSTS])
def test_every_collection_can_be_added_to_changed_and_taken_from(full: Api, operation: Operation) -> None:
    data = full.sandbox.data
    shape = data.model.shapes[operation.takes]
    body: dict[str, Any] = {}
    for field in shape.values():
        target = data.model.relations.target(shape, field.name)
        if target and not field.read_only and data.store.has(target) and (rows := data.find(target)):
            body[field.name] = rows[0]["id"]
        elif field.name in ("code", "reference", "name") and not field.read_only:
            body[field.name] = "ZZ9"[: field.max_length or 3]
    if operation.collection == "warehouse_holdings":
        body["warehouse_id"] = data.find("warehouse")[2]["id"]
    made = full.made(operation.path, body)
    assert not problems(operation, made)
    assert always_sent(operation) <= made.keys()
    item = f"{operation.path}/{made['id']}"
    if data.model.routes.find("GET", item):
        read = full.ok(item)
        assert {name: read[name] for name in body if name in read} == body
    if data.model.routes.find("PUT", item):
        assert not problems(operation, full.changed(item, {}))
    if data.model.routes.find("DELETE", item):
        response = full.delete(item)
        assert (response.status_code, response.content) == (200, b"")
        assert full.get(item).status_code == 404
